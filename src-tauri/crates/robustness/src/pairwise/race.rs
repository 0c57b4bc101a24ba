//! The share of weights under which a sum of weighted differences is above 0.
//!
//! Weights drawn evenly are exponential waiting times over their sum, and waiting forgets: with
//! the differences above 0 `p₁ … p_P` and the sizes of those below 0 `q₁ … q_N`,
//! `T[a][b] = (p_a T[a][b−1] + q_b T[a−1][b]) / (p_a + q_b)`, `T[a][0] = 1`, `T[0][b] = 0` for `b`
//! above 0; the share is `T[P][N]`. A difference that counts several times (a Dirichlet parameter)
//! is there several times. Nothing is ever subtracted.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Pow, ToPrimitive, Zero, float::FloatCore};
use scoring::Fraction;

use super::{PairShares, Share};
use crate::whole::Whole;

/// A number that counts several times: `value / over`, `times` times.
pub(super) struct Coefficient {
    pub value: Whole,
    /// Above 0.
    pub over: u32,
    pub times: u32,
}

impl Coefficient {
    pub fn divisor(&self) -> Whole {
        Whole::Small(i128::from(self.over))
    }
}

/// The differences between two bids, by who earns more.
pub(super) struct Race {
    ahead: Vec<Coefficient>,
    /// With the sizes of the differences.
    behind: Vec<Coefficient>,
}

/// A size that comes several times.
struct Repeated {
    size: BigInt,
    times: u32,
}

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

impl Race {
    pub fn of(differences: impl Iterator<Item = Coefficient>) -> Self {
        let counted = differences.filter(|it| it.times > 0 && !it.value.is_zero());
        let (ahead, behind): (Vec<_>, Vec<_>) = counted.partition(|it| it.value > Whole::ZERO);
        let behind = behind.into_iter().map(|it| Coefficient { value: it.value.abs(), ..it }).collect();
        Self { ahead, behind }
    }

    /// How many steps the recurrence takes.
    pub fn steps(&self) -> u64 {
        count(&self.ahead) * count(&self.behind)
    }

    /// What needs no recurrence.
    fn decided(&self) -> Option<PairShares> {
        let certain = |ahead: u32| PairShares::Apart { ahead: Share::Exact(Fraction::from(ahead)) };
        match (self.ahead.is_empty(), self.behind.is_empty()) {
            (true, true) => Some(PairShares::AlwaysLevel),
            (false, true) => Some(certain(1)),
            (true, false) => Some(certain(0)),
            (false, false) => None,
        }
    }

    /// The shares as fractions.
    ///
    /// `T[a][b]` is a whole number over the product of `(P + Q)^(cP + cQ − 1)` over all different
    /// sizes `P` and `Q` that came so far, `cP` and `cQ` times: the recurrence runs in whole
    /// numbers and reduces the fraction once, at the end.
    pub fn exactly(&self) -> PairShares {
        if let Some(shares) = self.decided() {
            return shares;
        }
        let [ahead, behind] = self.repeated();
        PairShares::Apart { ahead: Share::Exact(exact_share(&ahead, &behind)) }
    }

    /// The shares as numbers near them, with a bound on the error.
    pub fn nearly(&self) -> PairShares {
        if let Some(shares) = self.decided() {
            return shares;
        }
        let (Some(ahead), Some(behind)) = (sizes(&self.ahead), sizes(&self.behind)) else {
            return self.exactly();
        };
        let steps = count(&self.ahead) + count(&self.behind);
        // Which bid is named first must not change the number: the side is chosen by the sizes.
        match ahead.partial_cmp(&behind) {
            // Even, but for what the sizes lost when they were rounded.
            Some(Ordering::Equal) | None => approximate(0.5, steps).map(|ahead| PairShares::Apart { ahead }),
            Some(Ordering::Greater) => near_shares(&ahead, &behind, steps),
            Some(Ordering::Less) => near_shares(&behind, &ahead, steps).map(|shares| shares.turned()),
        }
        .unwrap_or_else(|| self.exactly())
    }

    /// Both sides in whole numbers without common divisor, equal sizes together.
    fn repeated(&self) -> [Vec<Repeated>; 2] {
        let both = || self.ahead.iter().chain(&self.behind);
        let scale = both().fold(BigInt::one(), |scale, it| scale.lcm(&BigInt::from(it.over)));
        let size = |it: &Coefficient| it.value.big() * (&scale / it.over);
        let divisor = both().fold(BigInt::zero(), |divisor, it| divisor.gcd(&size(it)));
        [&self.ahead, &self.behind].map(|side| {
            let mut sizes: Vec<(BigInt, u32)> =
                side.iter().map(|it| (size(it) / &divisor, it.times)).collect();
            sizes.sort();
            let mut repeated: Vec<Repeated> = Vec::new();
            for (size, times) in sizes {
                match repeated.last_mut() {
                    Some(last) if last.size == size => last.times += times,
                    Some(_) | None => repeated.push(Repeated { size, times }),
                }
            }
            repeated
        })
    }
}

fn count(side: &[Coefficient]) -> u64 {
    side.iter().map(|it| u64::from(it.times)).sum()
}

/// What one size of the losing side has met so far: products of its sums with the sizes of the
/// winning side that are complete.
struct Column<'a> {
    behind: &'a Repeated,
    /// Each sum once.
    once: BigInt,
    /// Each sum as often as its size came.
    full: BigInt,
    /// The numerators of the last row, one per time that the size comes.
    numerators: Vec<BigInt>,
}

fn exact_share(ahead: &[Repeated], behind: &[Repeated]) -> Fraction {
    let mut columns: Vec<Column> = behind
        .iter()
        .map(|behind| Column {
            behind,
            once: BigInt::one(),
            full: BigInt::one(),
            numerators: (0..behind.times).map(|_| BigInt::zero()).collect(),
        })
        .collect();
    let mut denominator = BigInt::one();
    for p in ahead {
        for turn in 0..p.times {
            // The products over the sizes of the losing side to the left, on this row.
            let mut once = BigInt::one();
            let mut full = BigInt::one();
            let mut left = BigInt::one();
            for column in &mut columns {
                let q = column.behind;
                let sum = &p.size + &q.size;
                for (place, above) in (0_u32..).zip(column.numerators.iter_mut()) {
                    // By what the denominator grows from the left and from above, over `p + q`.
                    let from_left =
                        if place == 0 { &column.full * sum.clone().pow(turn) } else { column.once.clone() };
                    let from_above = if turn == 0 { &full * sum.clone().pow(place) } else { once.clone() };
                    left = &p.size * from_left * left + &q.size * from_above * &*above;
                    above.clone_from(&left);
                }
                once *= &sum;
                full *= sum.pow(q.times);
            }
        }
        for column in &mut columns {
            let sum = &p.size + &column.behind.size;
            column.once *= &sum;
            column.full *= sum.clone().pow(p.times);
            denominator *= sum.pow(p.times + column.behind.times - 1);
        }
    }
    let numerator = columns.last().and_then(|column| column.numerators.last()).cloned();
    // Sums of sizes above 0 are not 0, and both sides have one.
    numerator.and_then(|numerator| Fraction::ratio(numerator, denominator)).unwrap_or_else(Fraction::zero)
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn race(differences: &[(i128, u32)]) -> Race {
        let coefficients = differences.iter();
        Race::of(coefficients.map(|(value, times)| Coefficient {
            value: Whole::Small(*value),
            over: 1,
            times: *times,
        }))
    }

    fn exact(race: &Race) -> Fraction {
        match race.exactly() {
            PairShares::Apart { ahead: Share::Exact(share) } => share,
            other @ (PairShares::AlwaysLevel | PairShares::Apart { .. }) => panic!("{other:?}"),
        }
    }

    /// The recurrence as it is written, in fractions.
    fn long_way(differences: &[(i128, u32)]) -> Fraction {
        let side = |sign: i128| -> Vec<Fraction> {
            let of_side = differences.iter().filter(|(value, _)| value.signum() == sign);
            of_side.flat_map(|(value, times)| (0..*times).map(|_| Fraction::whole(value.abs()))).collect()
        };
        let (ahead, behind) = (side(1), side(-1));
        let mut row = vec![Fraction::zero(); behind.len() + 1];
        for p in &ahead {
            row[0] = Fraction::one();
            for (index, q) in behind.iter().enumerate() {
                let top = &(p * &row[index]) + &(q * &row[index + 1]);
                row[index + 1] = top.divided_by(&(p + q)).unwrap();
            }
        }
        row.last().unwrap().clone()
    }

    #[test]
    fn one_against_one_is_a_matter_of_size() {
        assert_eq!(exact(&race(&[(3, 1), (-1, 1)])), "3/4".parse().unwrap(), "3w > 1 − w beyond w = 1/4");
    }

    #[test]
    fn repeated_sizes_are_the_recurrence_with_repetitions() {
        for differences in [
            vec![(3, 2), (1, 3), (-2, 4), (-5, 1)],
            vec![(1, 1), (1, 1), (-1, 3)],
            vec![(7, 5), (-7, 2), (-1, 2), (2, 1), (-2, 1)],
            vec![(4, 3), (6, 1), (-2, 2), (-8, 3), (0, 9)],
        ] {
            assert_eq!(exact(&race(&differences)), long_way(&differences), "{differences:?}");
        }
    }

    #[test]
    fn a_near_share_keeps_its_bound() {
        for differences in [
            vec![(3, 2), (1, 3), (-2, 4), (-5, 1)],
            vec![(1_000_000, 1), (-1, 30)],
            vec![(1, 30), (-1_000_000, 2)],
            vec![(17, 20), (3, 9), (-5, 25), (-29, 6)],
        ] {
            let race = race(&differences);
            let shares = race.nearly();
            let (ahead, behind) = (shares.ahead(), shares.behind());
            let truth = exact(&race);
            assert!((ahead.value() - &truth).abs() <= ahead.error(), "{differences:?}");
            assert_eq!(ahead.value() + behind.value(), Fraction::one());
            let smaller = truth.clone().min(&Fraction::one() - &truth);
            let relative = ahead.error().divided_by(&smaller).unwrap();
            assert!(relative < "1/100000000000".parse().unwrap(), "eleven digits of the smaller share hold");
        }
    }
}
