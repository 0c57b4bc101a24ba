//! `share = (worst − value) / (worst − best)`: the whole weight to the best, nothing to the worst.
//!
//! - Domain: any values.
//! - One bid, or equal values: the range is nil, and everyone gets the whole weight.
//! - Between 0 and 1.
//! - Relative at both ends: an extreme bid changes everyone's points, and with two bids the
//!   dearer gets nothing whatever the gap (CE 24 May 2017, n° 405787; CAA Paris 8 February 2016).
//! - Source: the "linear" method of the ministry's guide on price marking (2 January 2024).

use crate::Fraction;

/// The share of the weight.
pub(super) fn share(value: &Fraction, best: &Fraction, worst: &Fraction) -> Fraction {
    (worst - value).divided_by(&(worst - best)).unwrap_or_else(Fraction::one)
}
