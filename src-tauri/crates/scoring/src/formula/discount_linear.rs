//! `share = discount / highest discount`.
//!
//! - Domain: discounts of zero or more, as a measure where more is better.
//! - One bid, or equal discounts: everyone gets the whole weight, also when nobody grants any.
//! - Between 0 and 1, and 0 without a discount.
//! - Relative: the highest admitted discount sets the reference. Not the same as the ratio of
//!   prices: twice the discount is worth twice the points.
//! - Source: linear interpolation `Ra / Rmax` of the Italian guidelines n° 2 of ANAC
//!   (deliberation 1005/2016, updated 424/2018).

use crate::Fraction;

/// The share of the weight.
pub(super) fn share(discount: &Fraction, highest: &Fraction) -> Fraction {
    discount.divided_by(highest).unwrap_or_else(Fraction::one)
}
