//! `share = 2 − price / lowest`.
//!
//! - Domain: a lowest price above zero.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Below zero when the price is more than twice the lowest: see [`Floor`](crate::Floor).
//! - Relative: the lowest admitted bid sets the reference.
//! - Source: German price rule `10 × (2m − P) / m`, 0 above `2m` (openprocurements.com,
//!   "tonnenketten-zubehör" 2023); generalised line with n = 2 in French practice (weka.fr, 3146).

use crate::{FormulaError, Fraction};

/// The share of the weight, before any floor.
pub(super) fn share(price: &Fraction, lowest: &Fraction) -> Result<Fraction, FormulaError> {
    let ratio = price.divided_by(lowest).ok_or(FormulaError::DividesByZero)?;
    Ok(Fraction::from(2) - ratio)
}
