//! Price formulas (*formules de notation du prix*): a closed list, one file each.
//!
//! A formula turns a value (a price, a measure) into the share of the weight that it earns.
//! It sees only the values of the bids that are still in the running: an excluded bid never
//! sets a reference. Its published parameters are checked when they are written.

mod field;
mod input;
mod linear_over_lowest;
mod linear_range;
mod linear_span;
mod lowest_over_price;
mod mean_capped;
mod mean_cubic;
mod mean_half;
mod parameter;
mod rank;
mod sixth_of_seven;
mod squared_ratio;

pub use field::{Field, Reference};
pub use input::FormulaInput;
pub use parameter::{Parameter, ParameterError, Positive};

use thiserror::Error;

use crate::{Direction, Fraction};

/// What happens to points that the bare formula puts below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// They become 0, as the published rule says.
    Zero,
    /// They stay negative: unlawful (CE 18 December 2012, n° 362532), hence flagged.
    None,
}

impl Floor {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::None => "none",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Zero, Self::None].into_iter().find(|floor| floor.name() == name)
    }
}

/// Whether points depend on the other bids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaClass {
    /// Another bid's arrival or leaving may reorder the rest.
    Relative,
    /// Points follow from the bid alone.
    Absolute,
}

/// A published formula, with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceFormula {
    /// `weight × lowest / price`.
    LowestOverPrice,
    /// `weight × (2 − price / lowest)`.
    LinearOverLowest {
        /// What happens beyond twice the lowest price.
        floor: Floor,
    },
    /// `weight × (highest − price) / (highest − lowest)`.
    LinearRange,
    /// `weight × (lowest × (1 + span) − price) / (lowest × span)`.
    LinearSpan {
        /// How far above the lowest price the points reach zero, as a share of it.
        span: Positive,
        /// What happens beyond.
        floor: Floor,
    },
    /// `weight × (lowest / price)²`.
    SquaredRatio,
    /// `weight × mean / price`, capped at the weight.
    MeanCapped,
    /// `weight × mean / (mean + price)`.
    MeanHalf,
    /// `weight × mean³ / (price³ + mean³)`.
    MeanCubic,
    /// `weight × (bids − rank) / (bids − 1)`.
    Rank,
    /// `weight / 6 × (7 − price / lowest)`, struck down: see its file.
    SixthOfSeven,
}

/// Why a formula gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FormulaError {
    /// It would divide by a zero value.
    #[error("the formula divides by a value of zero")]
    DividesByZero,
}

impl PriceFormula {
    /// The name in files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::LowestOverPrice => "lowest-over-price",
            Self::LinearOverLowest { .. } => "linear-over-lowest",
            Self::LinearRange => "linear-range",
            Self::LinearSpan { .. } => "linear-span",
            Self::SquaredRatio => "squared-ratio",
            Self::MeanCapped => "mean-capped",
            Self::MeanHalf => "mean-half",
            Self::MeanCubic => "mean-cubic",
            Self::Rank => "rank",
            Self::SixthOfSeven => "sixth-of-seven",
        }
    }

    /// Whether points depend on the other bids.
    pub fn class(&self) -> FormulaClass {
        match self {
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::LinearSpan { .. }
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::SixthOfSeven => FormulaClass::Relative,
        }
    }

    /// Whether the formula has a meaning in this direction.
    pub fn accepts(&self, direction: Direction) -> bool {
        match self {
            Self::LowestOverPrice | Self::LinearRange | Self::SquaredRatio | Self::Rank => true,
            Self::LinearOverLowest { .. }
            | Self::LinearSpan { .. }
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::SixthOfSeven => direction == Direction::LowerIsBetter,
        }
    }

    /// What the published rule does below zero, where it leaves a choice.
    pub fn floor(&self) -> Option<Floor> {
        match self {
            Self::LinearOverLowest { floor } | Self::LinearSpan { floor, .. } => Some(*floor),
            Self::LowestOverPrice
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::SixthOfSeven => None,
        }
    }

    /// The numbers that the published rule fixes, in the order in which it names them.
    pub fn parameters(&self) -> Vec<(Parameter, &Fraction)> {
        match self {
            Self::LinearSpan { span, .. } => vec![(Parameter::Span, span.value())],
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::SixthOfSeven => Vec::new(),
        }
    }

    /// The share of the weight that the bare formula gives, before any floor or cap.
    pub fn bare_share(
        &self,
        value: &Fraction,
        field: &Field,
        direction: Direction,
    ) -> Result<Fraction, FormulaError> {
        let (best, worst) = field.ends(direction);
        match self {
            Self::LowestOverPrice => lowest_over_price::share(value, best, direction),
            Self::LinearOverLowest { .. } => linear_over_lowest::share(value, best),
            Self::LinearRange => Ok(linear_range::share(value, best, worst)),
            Self::LinearSpan { span, .. } => linear_span::share(value, best, span),
            Self::SquaredRatio => squared_ratio::share(value, best, direction),
            Self::MeanCapped => mean_capped::share(value, &field.mean),
            Self::MeanHalf => mean_half::share(value, &field.mean),
            Self::MeanCubic => mean_cubic::share(value, &field.mean),
            Self::Rank => Ok(rank::share(field.rank(value, direction), field.count())),
            Self::SixthOfSeven => sixth_of_seven::share(value, best),
        }
    }

    /// The share of the weight that the published formula gives, floor and cap included.
    pub fn share(
        &self,
        value: &Fraction,
        field: &Field,
        direction: Direction,
    ) -> Result<Fraction, FormulaError> {
        let bare = self.bare_share(value, field, direction)?;
        let floored = match self.floor() {
            Some(Floor::Zero) => bare.max(Fraction::zero()),
            Some(Floor::None) | None => bare,
        };
        Ok(if self.has_plateau() { floored.min(Fraction::one()) } else { floored })
    }

    /// Whether several different values can earn the whole weight alike, by the published rule.
    pub fn has_plateau(&self) -> bool {
        match self {
            Self::MeanCapped => true,
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::LinearSpan { .. }
            | Self::SquaredRatio
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::SixthOfSeven => false,
        }
    }
}
