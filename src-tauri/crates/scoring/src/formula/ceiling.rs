//! `share = 1 − price / ceiling`.
//!
//! - Domain: any price; a ceiling above zero, published before bids are opened.
//! - One bid, or equal prices: what the price itself gives; the whole weight only at zero.
//! - Below zero above the ceiling: see [`Floor`](crate::Floor).
//! - Absolute: no other bid changes the points.
//! - Source: "maximum price" among the formulas of Stilger, Siderius and van Raaij, *Journal of
//!   Public Procurement* 17(1), 2017; the equation is the published window of
//!   support.negometrix.com from a best price of zero.

use super::Positive;
use crate::{FormulaError, Fraction};

/// The share of the weight, before any floor.
pub(super) fn share(price: &Fraction, ceiling: &Positive) -> Result<Fraction, FormulaError> {
    let ratio = price.divided_by(ceiling.value()).ok_or(FormulaError::DividesByZero)?;
    Ok(Fraction::one() - ratio)
}
