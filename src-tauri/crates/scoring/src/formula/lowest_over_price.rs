//! `share = lowest / price`; for a measure where more is better, `share = value / highest`.
//!
//! - Domain: values above zero; a zero value is a finding, never a division.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Never 0, never above 1, decreasing and convex in the price.
//! - Relative: the lowest admitted bid sets the reference.
//! - Sources: the "classic" method of the ministry's guide on price marking (2 January 2024);
//!   equation and tables: Negometrix "lowest bid", UK CCS, Scotland, Georgia (see `tests/cases`).

use crate::{Direction, FormulaError, Fraction};

/// The share of the weight.
pub(super) fn share(
    value: &Fraction,
    best: &Fraction,
    direction: Direction,
) -> Result<Fraction, FormulaError> {
    let quotient = match direction {
        Direction::LowerIsBetter => best.divided_by(value),
        Direction::HigherIsBetter => value.divided_by(best),
    };
    quotient.ok_or(FormulaError::DividesByZero)
}
