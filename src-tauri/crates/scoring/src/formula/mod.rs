//! Price formulas (*formules de notation du prix*): a closed list, one file each.
//!
//! A formula turns a value (a price, a measure) into the share of the weight that it earns.
//! It sees only the values of the bids that are still in the running: an excluded bid never
//! sets a reference. Its published parameters are checked when they are written.

mod ceiling;
mod curve;
mod discount_bilinear;
mod discount_linear;
mod discount_quadratic;
mod estimate;
mod field;
mod input;
mod linear_over_lowest;
mod linear_range;
mod linear_span;
mod logarithm;
mod logarithmic;
mod lowest_over_price;
mod mean_capped;
mod mean_cubic;
mod mean_half;
mod parameter;
mod proximity_to_estimate;
mod rank;
mod sixth_of_seven;
mod squared_ratio;
mod window;

pub use curve::{Curve, CurvePlace, CurvePoint};
pub use field::{Field, Reference};
pub use input::FormulaInput;
pub use parameter::{Base, Elbow, Parameter, ParameterError, Positive};
pub use window::Window;

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
    /// `weight × (1 − log(price / lowest) / log(base))`.
    Logarithmic {
        /// How many times the lowest price earns nothing.
        base: Base,
        /// What happens beyond.
        floor: Floor,
    },
    /// `weight × (1 − log₂(price / lowest) / 2)`.
    HalfLogarithmic {
        /// What happens beyond four times the lowest price.
        floor: Floor,
    },
    /// `weight × mean / price`, capped at the weight.
    MeanCapped,
    /// `weight × mean / (mean + price)`.
    MeanHalf,
    /// `weight × mean³ / (price³ + mean³)`.
    MeanCubic,
    /// `weight × (1 − price / ceiling)`.
    Ceiling {
        /// The price that earns nothing.
        ceiling: Positive,
        /// What happens above it.
        floor: Floor,
    },
    /// `weight × (worst − value) / (worst − best)`, between 0 and the weight.
    Window(Window),
    /// `weight × (2 − price / estimate)`, between 0 and the weight.
    Estimate {
        /// The buyer's estimate.
        estimate: Positive,
    },
    /// `weight × (1 − |price − estimate| / estimate)`, unlawful: see its file.
    ProximityToEstimate {
        /// The buyer's estimate.
        estimate: Positive,
        /// What happens above twice the estimate.
        floor: Floor,
    },
    /// `weight × discount / highest discount`.
    DiscountLinear,
    /// Two slopes: `elbow` of the weight at the mean discount, the whole weight at the highest.
    DiscountBilinear {
        /// The share of the weight at the mean discount.
        elbow: Elbow,
    },
    /// `weight × (discount / highest discount)²`.
    DiscountQuadratic,
    /// A share read on a published line of points.
    Curve(Curve),
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
            Self::Logarithmic { .. } => "logarithmic",
            Self::HalfLogarithmic { .. } => "half-logarithmic",
            Self::MeanCapped => "mean-capped",
            Self::MeanHalf => "mean-half",
            Self::MeanCubic => "mean-cubic",
            Self::Ceiling { .. } => "ceiling",
            Self::Window(_) => "window",
            Self::Estimate { .. } => "estimate",
            Self::ProximityToEstimate { .. } => "proximity-to-estimate",
            Self::DiscountLinear => "discount-linear",
            Self::DiscountBilinear { .. } => "discount-bilinear",
            Self::DiscountQuadratic => "discount-quadratic",
            Self::Curve(_) => "curve",
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
            | Self::DiscountLinear
            | Self::DiscountBilinear { .. }
            | Self::DiscountQuadratic
            | Self::Logarithmic { .. }
            | Self::HalfLogarithmic { .. }
            | Self::SixthOfSeven => FormulaClass::Relative,
            Self::Ceiling { .. }
            | Self::Window(_)
            | Self::Estimate { .. }
            | Self::ProximityToEstimate { .. }
            | Self::Curve(_) => FormulaClass::Absolute,
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
            | Self::Ceiling { .. }
            | Self::Estimate { .. }
            | Self::ProximityToEstimate { .. }
            | Self::Logarithmic { .. }
            | Self::HalfLogarithmic { .. }
            | Self::SixthOfSeven => direction == Direction::LowerIsBetter,
            Self::DiscountLinear | Self::DiscountBilinear { .. } | Self::DiscountQuadratic => {
                direction == Direction::HigherIsBetter
            }
            Self::Window(window) => window.direction() == direction,
            Self::Curve(curve) => curve.direction() == direction,
        }
    }

    /// What the published rule does below zero, where it leaves a choice.
    pub fn floor(&self) -> Option<Floor> {
        match self {
            Self::LinearOverLowest { floor }
            | Self::LinearSpan { floor, .. }
            | Self::Logarithmic { floor, .. }
            | Self::HalfLogarithmic { floor }
            | Self::Ceiling { floor, .. }
            | Self::ProximityToEstimate { floor, .. } => Some(*floor),
            Self::LowestOverPrice
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::Window(_)
            | Self::Estimate { .. }
            | Self::DiscountLinear
            | Self::DiscountBilinear { .. }
            | Self::DiscountQuadratic
            | Self::Curve(_)
            | Self::SixthOfSeven => None,
        }
    }

    /// The numbers that the published rule fixes, in the order in which it names them; the points
    /// of a curve are in [`Self::curve`].
    pub fn parameters(&self) -> Vec<(Parameter, &Fraction)> {
        match self {
            Self::LinearSpan { span, .. } => vec![(Parameter::Span, span.value())],
            Self::Logarithmic { base, .. } => vec![(Parameter::Base, base.value())],
            Self::Ceiling { ceiling, .. } => vec![(Parameter::Ceiling, ceiling.value())],
            Self::Window(window) => {
                vec![(Parameter::Best, window.best()), (Parameter::Worst, window.worst())]
            }
            Self::Estimate { estimate } | Self::ProximityToEstimate { estimate, .. } => {
                vec![(Parameter::Estimate, estimate.value())]
            }
            Self::DiscountBilinear { elbow } => vec![(Parameter::Elbow, elbow.value())],
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Rank
            | Self::DiscountLinear
            | Self::DiscountQuadratic
            | Self::Curve(_)
            | Self::HalfLogarithmic { .. }
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
            Self::Logarithmic { .. } | Self::HalfLogarithmic { .. } => {
                self.approximation(value, field).map(|found| found.value)
            }
            Self::MeanCapped => mean_capped::share(value, &field.mean),
            Self::MeanHalf => mean_half::share(value, &field.mean),
            Self::MeanCubic => mean_cubic::share(value, &field.mean),
            Self::Ceiling { ceiling, .. } => ceiling::share(value, ceiling),
            Self::Window(window) => window::share(value, window),
            Self::Estimate { estimate } => estimate::share(value, estimate),
            Self::ProximityToEstimate { estimate, .. } => proximity_to_estimate::share(value, estimate),
            Self::DiscountLinear => Ok(discount_linear::share(value, best)),
            Self::DiscountBilinear { elbow } => discount_bilinear::share(value, field, elbow),
            Self::DiscountQuadratic => Ok(discount_quadratic::share(value, best)),
            Self::Curve(curve) => curve::share(value, curve),
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
        let floored = if self.is_floored() { bare.max(Fraction::zero()) } else { bare };
        Ok(if self.is_capped() { floored.min(Fraction::one()) } else { floored })
    }

    /// How far the share may lie from its true value: 0 where the formula gives a fraction.
    pub fn error(&self, value: &Fraction, field: &Field) -> Result<Fraction, FormulaError> {
        match self {
            Self::Logarithmic { .. } | Self::HalfLogarithmic { .. } => {
                let found = self.approximation(value, field)?;
                // What lies below a floor even with its error is exactly at the floor.
                let floored = self.is_floored() && !(&found.value + &found.error).is_positive();
                Ok(if floored { Fraction::zero() } else { found.error })
            }
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::LinearSpan { .. }
            | Self::SquaredRatio
            | Self::MeanCapped
            | Self::MeanHalf
            | Self::MeanCubic
            | Self::Ceiling { .. }
            | Self::Window(_)
            | Self::Estimate { .. }
            | Self::ProximityToEstimate { .. }
            | Self::DiscountLinear
            | Self::DiscountBilinear { .. }
            | Self::DiscountQuadratic
            | Self::Curve(_)
            | Self::Rank
            | Self::SixthOfSeven => Ok(Fraction::zero()),
        }
    }

    fn approximation(
        &self,
        value: &Fraction,
        field: &Field,
    ) -> Result<logarithm::Approximation, FormulaError> {
        // log₂ ÷ 2 is the logarithm to the base 4.
        let four = Fraction::from(4);
        let base = if let Self::Logarithmic { base, .. } = self { base.value() } else { &four };
        logarithmic::share(value, &field.lowest.value, base)
    }

    /// Whether the published rule brings what the bare formula puts below zero back to zero.
    pub fn is_floored(&self) -> bool {
        match self.floor() {
            Some(Floor::Zero) => true,
            Some(Floor::None) => false,
            None => matches!(self, Self::Window(_) | Self::Estimate { .. }),
        }
    }

    /// Whether the published rule brings what the bare formula puts above the weight back to it.
    pub fn is_capped(&self) -> bool {
        matches!(self, Self::MeanCapped | Self::Window(_) | Self::Estimate { .. })
    }

    /// Whether several different values can earn the whole weight alike: the best of them then
    /// has no advantage. No value is below zero, so that a window that starts there levels none.
    pub fn has_plateau(&self) -> bool {
        let from_zero = matches!(self, Self::Window(window) if window.best().is_zero());
        self.curve().map_or_else(|| self.is_capped() && !from_zero, Curve::has_plateau)
    }

    /// The published line of points, where there is one.
    pub fn curve(&self) -> Option<&Curve> {
        if let Self::Curve(curve) = self { Some(curve) } else { None }
    }

    /// Whether the value is a discount that the bidder grants.
    pub fn is_of_discounts(&self) -> bool {
        matches!(self, Self::DiscountLinear | Self::DiscountBilinear { .. } | Self::DiscountQuadratic)
    }
}
