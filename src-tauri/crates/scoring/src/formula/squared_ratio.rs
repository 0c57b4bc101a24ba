//! `share = (lowest / price)²`; for a measure where more is better, `share = (value / highest)²`.
//!
//! - Domain: values above zero; a zero value is a finding, never a division.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Never 0, never above 1, decreasing and convex in the price: a gap costs about twice what it
//!   costs under the plain ratio.
//! - Relative: the lowest admitted bid sets the reference.
//! - Source: conference of public works of French-speaking Switzerland, table T2:
//!   `5 × (min / P)²` (studylibde.com/doc/3326186).

use super::lowest_over_price;
use crate::{Direction, FormulaError, Fraction};

/// The share of the weight.
pub(super) fn share(
    value: &Fraction,
    best: &Fraction,
    direction: Direction,
) -> Result<Fraction, FormulaError> {
    let ratio = lowest_over_price::share(value, best, direction)?;
    Ok(&ratio * &ratio)
}
