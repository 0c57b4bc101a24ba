//! The recurrence in floating point, with a proven bound on its error: quick, and always said to be
//! approximate.
//!
//! Only sums, products and quotients, which every processor rounds alike: the same numbers come
//! out everywhere.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::{One, ToPrimitive, float::FloatCore};
use scoring::Fraction;

use super::{PairShares, Share, race::Coefficient};
use crate::whole::Whole;

/// The rounding unit of a 64-bit floating-point number is `1 / 2^53`. Each of the at most `P + N`
/// steps on a way through the table multiplies by at most eleven rounded factors: a size (2, and 1
/// for its divisor), the sum of two (1 more), its inverse (1), the product (1), the product with
/// `T` (1), the sum (1), that is 3 + 4 + 1 + 1 + 1 + 1. All terms are positive, so that relative
/// errors add up and never grow. Sixteen leaves room for their products.
const ROUNDINGS_PER_STEP: u64 = 16;

/// Sizes above this might overflow when two are added, and results below `LEAST` might have lost
/// digits in a product: they are computed exactly instead.
const MOST: f64 = 1e300;
const LEAST: f64 = 1e-280;

/// A share this near to 1 is computed as what it lacks, which keeps its digits.
const NEARLY_ALL: f64 = 0.999;

/// The shares of two sides, neither of which is empty; `None` where the numbers are too large or
/// the share is too small to be computed like this.
pub(super) fn nearly(ahead: &[Coefficient], behind: &[Coefficient], steps: u64) -> Option<PairShares> {
    let (ahead, behind) = (sizes(ahead)?, sizes(behind)?);
    // Which bid is named first must not change the number: the side is chosen by the sizes.
    match ahead.partial_cmp(&behind) {
        // Even, but for what the sizes lost when they were rounded.
        Some(Ordering::Equal) | None => approximate(0.5, steps).map(|ahead| PairShares::Apart { ahead }),
        Some(Ordering::Greater) => near_shares(&ahead, &behind, steps),
        Some(Ordering::Less) => near_shares(&behind, &ahead, steps).map(|shares| shares.turned()),
    }
}

/// The sizes of one side, with how often each counts; `None` where one does not suit.
fn sizes(side: &[Coefficient]) -> Option<Vec<(f64, u32)>> {
    let near = |it: &Coefficient| {
        let value = match &it.value {
            Whole::Small(value) => value.to_f64(),
            Whole::Big(value) => value.to_f64(),
        };
        let value = value.filter(|value| (1.0..MOST).contains(value))?;
        Some((value / f64::from(it.over), it.times))
    };
    side.iter().map(near).collect()
}

fn near_share(ahead: &[(f64, u32)], behind: &[(f64, u32)]) -> f64 {
    let behind: Vec<f64> = behind.iter().flat_map(|(size, times)| (0..*times).map(|_| *size)).collect();
    let mut row = vec![0.0; behind.len()];
    let mut parts = Vec::with_capacity(behind.len());
    let mut left = 1.0;
    for (p, times) in ahead {
        parts.clear();
        parts.extend(behind.iter().map(|q| {
            let inverse = 1.0 / (p + q);
            (p * inverse, q * inverse)
        }));
        for _ in 0..*times {
            left = 1.0;
            for ((p, q), above) in parts.iter().zip(&mut row) {
                left = p * left + q * *above;
                *above = left;
            }
        }
    }
    left.min(1.0)
}

fn near_shares(ahead: &[(f64, u32)], behind: &[(f64, u32)], steps: u64) -> Option<PairShares> {
    let share = near_share(ahead, behind);
    if share > NEARLY_ALL {
        let behind = approximate(near_share(behind, ahead), steps)?;
        return Some(PairShares::Apart { ahead: behind.others() });
    }
    let ahead = approximate(share, steps)?;
    Some(PairShares::Apart { ahead })
}

/// The number exactly as it is, with what it may be off by.
fn approximate(value: f64, steps: u64) -> Option<Share> {
    if value < LEAST {
        return None;
    }
    let (mantissa, exponent, _) = value.integer_decode();
    let places = u32::try_from(-i32::from(exponent)).ok()?;
    let unit = |places: u32| BigInt::one() << places;
    let error = BigInt::from(mantissa) * BigInt::from(steps * ROUNDINGS_PER_STEP);
    Some(Share::Approximate {
        value: Fraction::ratio(mantissa, unit(places))?,
        error: Fraction::ratio(error, unit(places + 53))?,
    })
}
