//! `share = (7 − price / lowest) / 6`: struck down, kept to show why.
//!
//! - Domain: a lowest price above zero.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - A price twice the lowest still gets five sixths of the weight: gaps in price are crushed, and
//!   the other criteria decide (CE 3 November 2014, n° 373362). Below zero beyond seven times the
//!   lowest price: the published rule had no floor.
//! - Relative: the lowest admitted bid sets the reference.
//! - Source: `10 / 3 × (7 − P / P0)` out of 20, Belleville-sur-Loire (doubletrade.com).

use crate::{FormulaError, Fraction};

/// The share of the weight, which may be negative.
pub(super) fn share(price: &Fraction, lowest: &Fraction) -> Result<Fraction, FormulaError> {
    let ratio = price.divided_by(lowest).ok_or(FormulaError::DividesByZero)?;
    (Fraction::from(7) - ratio).divided_by(&Fraction::from(6)).ok_or(FormulaError::DividesByZero)
}
