//! What a criterion appraises, and what it needs for that.

use crate::{Mark, PriceFormula, Scale};

/// The kind of a criterion that carries points itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CriterionKind {
    /// The price of the bid, by formula (*prix*).
    Price,
    /// A mark given by the panel (*qualité*).
    Quality,
    /// A measured value, by formula (*mesure*).
    Measure,
}

impl CriterionKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Price, Self::Quality, Self::Measure];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Quality => "quality",
            Self::Measure => "measure",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Which end of a measured value is the better one (*sens*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Less is better: a price, a delay.
    LowerIsBetter,
    /// More is better: a warranty, a yield.
    HigherIsBetter,
}

impl Direction {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::LowerIsBetter => "lower-is-better",
            Self::HigherIsBetter => "higher-is-better",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::LowerIsBetter, Self::HigherIsBetter].into_iter().find(|direction| direction.name() == name)
    }
}

/// What a criterion without sub-criteria holds, by its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// Points computed from the evaluated amount.
    Price {
        /// The published formula.
        formula: PriceFormula,
    },
    /// Points computed from a mark.
    Quality {
        /// The scale on which marks are given.
        scale: Scale,
        /// A bid below this mark is excluded before any formula looks at prices.
        minimum: Option<Mark>,
    },
    /// Points computed from a measured value.
    Measure {
        /// The published formula.
        formula: PriceFormula,
        /// Which end is better.
        direction: Direction,
        /// The unit of the value, as people write it.
        unit: String,
    },
}

impl Leaf {
    /// The kind.
    pub fn kind(&self) -> CriterionKind {
        match self {
            Self::Price { .. } => CriterionKind::Price,
            Self::Quality { .. } => CriterionKind::Quality,
            Self::Measure { .. } => CriterionKind::Measure,
        }
    }

    /// The published formula, and which end it favours, where there is one.
    pub fn formula(&self) -> Option<(&PriceFormula, Direction)> {
        match self {
            Self::Price { formula } => Some((formula, Direction::LowerIsBetter)),
            Self::Measure { formula, direction, .. } => Some((formula, *direction)),
            Self::Quality { .. } => None,
        }
    }
}
