//! Up to the mean discount, `share = elbow × discount / mean`; beyond, `share = elbow +
//! (1 − elbow) × (discount − mean) / (highest − mean)`.
//!
//! - Domain: discounts of zero or more, as a measure where more is better; an elbow above 0 and
//!   below 1, usually 0.80, 0.85 or 0.90.
//! - One bid, or equal discounts: everyone gets the whole weight, also when nobody grants any.
//! - Between 0 and 1, increasing; flatter beyond the mean, against extreme discounts.
//! - Relative: the mean and the highest admitted discount set the references.
//! - Source: bilinear rule of the Italian guidelines n° 2 of ANAC (deliberation 1005/2016, updated
//!   424/2018), with the arithmetic mean as threshold.

use super::{Elbow, Field};
use crate::{FormulaError, Fraction};

/// The share of the weight.
pub(super) fn share(discount: &Fraction, field: &Field, elbow: &Elbow) -> Result<Fraction, FormulaError> {
    let (mean, highest) = (&field.mean, &field.highest.value);
    if field.lowest.value == *highest {
        return Ok(Fraction::one());
    }
    let elbow = elbow.value();
    let ratio = |part: &Fraction, of: &Fraction| part.divided_by(of).ok_or(FormulaError::DividesByZero);
    if discount <= mean {
        return Ok(elbow * &ratio(discount, mean)?);
    }
    let beyond = ratio(&(discount - mean), &(highest - mean))?;
    Ok(elbow + &(&(&Fraction::one() - elbow) * &beyond))
}
