//! `share = mean³ / (price³ + mean³)`: half the weight at the mean, and steep around it.
//!
//! - Domain: any prices that are not all zero.
//! - One bid, or equal prices: everyone gets half the weight.
//! - Between 0 and 1, and 1 only at a price of zero.
//! - Relative: every admitted bid moves the mean, the dearest too.
//! - Source: the corrected form of a formula published as `50 × m³ / (P + m)³`; changing it after
//!   publication was a breach, even to mend a slip (administrative court of appeal of Paris, as
//!   reported by blog.achatsolutions.fr, "critère prix").

use crate::{FormulaError, Fraction};

/// The share of the weight.
pub(super) fn share(price: &Fraction, mean: &Fraction) -> Result<Fraction, FormulaError> {
    let mean = cube(mean);
    mean.divided_by(&(&cube(price) + &mean)).ok_or(FormulaError::DividesByZero)
}

fn cube(number: &Fraction) -> Fraction {
    &(number * number) * number
}
