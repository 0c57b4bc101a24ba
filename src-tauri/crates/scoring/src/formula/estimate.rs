//! `share = 2 − price / estimate`, between nothing and the whole weight.
//!
//! - Domain: any price; an estimate above zero, published before bids are opened.
//! - One bid, or equal prices: what the price itself gives.
//! - Between 0 and 1. Every price at or below the estimate gets the whole weight, the lowest like
//!   the others: the best mark may not tell the lowest price (CE 29 October 2013, n° 370789).
//! - Absolute: no other bid changes the points.
//! - Source: the line from the lowest price, zero at twice the reference, with the buyer's estimate
//!   for reference; a mixed reference, half estimate and half best bid, is in French practice
//!   (weka.fr, 3146).

use super::Positive;
use crate::{FormulaError, Fraction};

/// The share of the weight, before floor and cap.
pub(super) fn share(price: &Fraction, estimate: &Positive) -> Result<Fraction, FormulaError> {
    let ratio = price.divided_by(estimate.value()).ok_or(FormulaError::DividesByZero)?;
    Ok(Fraction::from(2) - ratio)
}
