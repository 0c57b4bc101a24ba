//! Price formulas (*formules de notation du prix*): a closed list, one file each.
//!
//! A formula turns a value (a price, a measure) into the share of the weight that it earns.
//! It sees only the values of the bids that are still in the running: an excluded bid never
//! sets a reference.

mod linear_over_lowest;
mod linear_range;
mod lowest_over_price;
mod sixth_of_seven;
mod squared_ratio;

use thiserror::Error;

use crate::{BidId, Direction, Fraction};

/// What happens to points that the bare formula puts below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// They become 0, as the published rule says.
    Zero,
    /// They stay negative: unlawful (CE 18 December 2012, n° 362532), hence flagged.
    None,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// `weight × (lowest / price)²`.
    SquaredRatio,
    /// `weight / 6 × (7 − price / lowest)`, struck down: see its file.
    SixthOfSeven,
}

/// A value that a bid sets for all the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The bid that sets it (the first in the lot's order, where several do).
    pub bid: BidId,
    /// Its value.
    pub value: Fraction,
}

/// The lowest and the highest value among the bids still in the running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The lowest value.
    pub lowest: Reference,
    /// The highest value.
    pub highest: Reference,
}

/// Why a formula gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FormulaError {
    /// It would divide by a zero value.
    #[error("the formula divides by a value of zero")]
    DividesByZero,
}

impl Field {
    /// The field of some values, or `None` when there is none.
    pub fn of(values: &[(BidId, Fraction)]) -> Option<Self> {
        let reference = |(bid, value): &(BidId, Fraction)| Reference { bid: *bid, value: value.clone() };
        // `min_by_key` keeps the first of equals and `max_by_key` the last: go backwards for that one.
        let lowest = values.iter().min_by_key(|(_, value)| value).map(reference)?;
        let highest = values.iter().rev().max_by_key(|(_, value)| value).map(reference)?;
        Some(Self { lowest, highest })
    }

    /// The better and the worse end, in a direction.
    fn ends(&self, direction: Direction) -> (&Fraction, &Fraction) {
        match direction {
            Direction::LowerIsBetter => (&self.lowest.value, &self.highest.value),
            Direction::HigherIsBetter => (&self.highest.value, &self.lowest.value),
        }
    }
}

impl PriceFormula {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::LowestOverPrice => "lowest-over-price",
            Self::LinearOverLowest { .. } => "linear-over-lowest",
            Self::LinearRange => "linear-range",
            Self::SquaredRatio => "squared-ratio",
            Self::SixthOfSeven => "sixth-of-seven",
        }
    }

    /// Whether points depend on the other bids.
    pub fn class(self) -> FormulaClass {
        match self {
            Self::LowestOverPrice
            | Self::LinearOverLowest { .. }
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::SixthOfSeven => FormulaClass::Relative,
        }
    }

    /// Whether the formula has a meaning in this direction.
    pub fn accepts(self, direction: Direction) -> bool {
        match self {
            Self::LowestOverPrice | Self::LinearRange | Self::SquaredRatio => true,
            Self::LinearOverLowest { .. } | Self::SixthOfSeven => direction == Direction::LowerIsBetter,
        }
    }

    /// The share of the weight that the bare formula gives, before any floor.
    pub fn bare_share(
        self,
        value: &Fraction,
        field: &Field,
        direction: Direction,
    ) -> Result<Fraction, FormulaError> {
        let (best, worst) = field.ends(direction);
        match self {
            Self::LowestOverPrice => lowest_over_price::share(value, best, direction),
            Self::LinearOverLowest { .. } => linear_over_lowest::share(value, best),
            Self::LinearRange => Ok(linear_range::share(value, best, worst)),
            Self::SquaredRatio => squared_ratio::share(value, best, direction),
            Self::SixthOfSeven => sixth_of_seven::share(value, best),
        }
    }

    /// The share of the weight that the published formula gives, floor included.
    pub fn share(
        self,
        value: &Fraction,
        field: &Field,
        direction: Direction,
    ) -> Result<Fraction, FormulaError> {
        let bare = self.bare_share(value, field, direction)?;
        Ok(match self {
            Self::LinearOverLowest { floor: Floor::Zero } => bare.max(Fraction::zero()),
            Self::LinearOverLowest { floor: Floor::None }
            | Self::LowestOverPrice
            | Self::LinearRange
            | Self::SquaredRatio
            | Self::SixthOfSeven => bare,
        })
    }
}
