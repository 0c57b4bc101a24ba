//! How a number came about (*détail du calcul*): formula, inputs, exact value, rounding.

use std::sync::Arc;

use crate::{
    AgreementRule, CriterionId, Direction, Field, Fraction, Mark, MemberMark, Points, PriceFormula, Rounding,
    Weight,
};

/// Where a number comes from, with everything needed to compute it again by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The rule and its inputs.
    pub working: Working,
    /// The exact result.
    pub exact: Fraction,
    /// The published rounding, where one applies at this stage.
    pub rounding: Option<Rounding>,
    /// The number that goes on: the exact result, or the rounded one.
    pub value: Fraction,
}

/// The rule that made a number, and its inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Working {
    /// Written by a person or a file, not computed.
    Given,
    /// Made of the members' marks by the panel's rule.
    Agreed {
        /// The rule.
        rule: AgreementRule,
        /// The marks, in the panel's order.
        marks: Vec<MemberMark>,
    },
    /// `mark / scale maximum × weight`.
    Quality {
        /// The agreed mark.
        mark: Mark,
        /// The highest mark of the scale.
        scale_max: Mark,
        /// The criterion's weight.
        weight: Weight,
    },
    /// A price formula over a price or a measure.
    Formula {
        /// The formula.
        formula: PriceFormula,
        /// Which end is better.
        direction: Direction,
        /// The bid's price or measure.
        value: Fraction,
        /// The criterion's weight.
        weight: Weight,
        /// The references and the bids that set them; shared by all traces of a criterion.
        field: Arc<Field>,
        /// The points of the bare formula, before any floor or cap.
        bare: Fraction,
    },
    /// The sum of the points of sub-criteria, or of the whole grid.
    Sum {
        /// Each part, in the grid's order.
        parts: Vec<(CriterionId, Points)>,
    },
}

impl Trace {
    /// A number that no rule rounds.
    pub fn exact(working: Working, value: Fraction) -> Self {
        Self { working, exact: value.clone(), rounding: None, value }
    }

    /// A number rounded where the published rules say so.
    pub fn rounded(working: Working, exact: Fraction, rounding: Option<Rounding>) -> Self {
        let value = rounding.map_or_else(|| exact.clone(), |rule| rule.apply(&exact));
        Self { working, exact, rounding, value }
    }
}
