//! `share = (discount / highest discount)²`.
//!
//! - Domain: discounts of zero or more, as a measure where more is better.
//! - One bid, or equal discounts: everyone gets the whole weight, also when nobody grants any.
//! - Between 0 and 1, convex: small discounts earn little.
//! - Relative: the highest admitted discount sets the reference.
//! - Source: the power rule `(Ra / Rmax)^α` of Italian tenders, here with α = 2; other powers have
//!   no exact value, and are not offered.

use super::discount_linear;
use crate::Fraction;

/// The share of the weight.
pub(super) fn share(discount: &Fraction, highest: &Fraction) -> Fraction {
    let ratio = discount_linear::share(discount, highest);
    &ratio * &ratio
}
