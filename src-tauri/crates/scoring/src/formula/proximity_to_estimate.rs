//! `share = 1 − |price − estimate| / estimate`: unlawful, kept to show why.
//!
//! - Domain: any price; an estimate above zero.
//! - One bid, or equal prices: what the price itself gives.
//! - Not monotone: below the estimate a lower price earns less, so that the lowest price may not
//!   get the best mark (CE 29 October 2013, n° 370789, Val d'Oise Habitat).
//! - Below zero above twice the estimate: see [`Floor`](crate::Floor).
//! - Absolute: no other bid changes the points.
//! - Source: the method struck down by that decision, marks by nearness to the buyer's estimate
//!   (adden-leblog.com; doubletrade.com).

use super::Positive;
use crate::{FormulaError, Fraction};

/// The share of the weight, before any floor.
pub(super) fn share(price: &Fraction, estimate: &Positive) -> Result<Fraction, FormulaError> {
    let distance = (price - estimate.value()).abs();
    let ratio = distance.divided_by(estimate.value()).ok_or(FormulaError::DividesByZero)?;
    Ok(Fraction::one() - ratio)
}
