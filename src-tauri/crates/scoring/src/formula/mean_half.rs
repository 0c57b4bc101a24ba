//! `share = mean / (mean + price)`: half the weight at the mean.
//!
//! - Domain: any prices that are not all zero.
//! - One bid, or equal prices: everyone gets half the weight.
//! - Between 0 and 1, and 1 only at a price of zero: only a part of the weight is ever used, so
//!   that the criterion weighs less than published.
//! - Relative: every admitted bid moves the mean, the dearest too.
//! - Source: the equation of the table of formulas in `tests/cases`; the first power of
//!   [`mean_cubic`](super::mean_cubic).

use crate::{FormulaError, Fraction};

/// The share of the weight.
pub(super) fn share(price: &Fraction, mean: &Fraction) -> Result<Fraction, FormulaError> {
    mean.divided_by(&(mean + price)).ok_or(FormulaError::DividesByZero)
}
