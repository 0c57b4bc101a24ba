//! Krippendorff's alpha, for any number of raters and missing ratings.
//!
//! Over the n ratings of units that have at least two (m in unit u), with n(c) ratings of value c:
//!
//! `α = 1 − observed / expected`
//! `observed = (1/n) Σ_u (1/(m − 1)) Σ δ²(x, y) over the ordered pairs of ratings of u`
//! `expected = (1/(n(n − 1))) Σ n(c) n(k) δ²(c, k) over the ordered pairs of values`
//!
//! Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).

use std::collections::BTreeMap;

use scoring::Fraction;
use thiserror::Error;

use super::Ratings;

/// What the difference of two ratings is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    /// They are equal or not.
    Nominal,
    /// How many ratings lie between them.
    Ordinal,
    /// c − k.
    Interval,
    /// (c − k) / (c + k): for ratings with a true zero.
    Ratio,
}

/// Alpha with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alpha {
    /// 1 is full agreement, 0 what chance would do; it may be below 0.
    pub alpha: Fraction,
    /// The disagreement observed.
    pub observed: Fraction,
    /// The disagreement that chance would make of the same ratings.
    pub expected: Fraction,
    /// How many ratings counted: those that stand beside another one.
    pub ratings: usize,
    /// How many units they come from.
    pub units: usize,
}

/// Why alpha has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AlphaUndefined {
    /// No unit has two ratings.
    #[error("no unit has two ratings")]
    NothingToCompare,
    /// All ratings are equal: nothing could have disagreed.
    #[error("all ratings are equal")]
    AllEqual,
    /// The ratio metric knows no rating below 0.
    #[error("a rating is below 0")]
    BelowZero,
}

/// Computes alpha.
pub fn alpha(ratings: &Ratings, metric: Metric) -> Result<Alpha, AlphaUndefined> {
    let units: Vec<Vec<&Fraction>> = ratings.given().filter(|unit| unit.len() > 1).collect();
    let mut counts: BTreeMap<&Fraction, usize> = BTreeMap::new();
    for rating in units.iter().flatten() {
        *counts.entry(rating).or_default() += 1;
    }
    if units.is_empty() {
        return Err(AlphaUndefined::NothingToCompare);
    }
    if metric == Metric::Ratio && counts.keys().any(|rating| rating.is_negative()) {
        return Err(AlphaUndefined::BelowZero);
    }
    let values: Vec<(&Fraction, usize)> = counts.into_iter().collect();
    let places: BTreeMap<&Fraction, usize> =
        values.iter().enumerate().map(|(place, (value, _))| (*value, place)).collect();
    let distances = distances(&values, metric);
    let distance = |one: usize, other: usize| distances.get(&(one.min(other), one.max(other)));

    let mut observed = Fraction::zero();
    for unit in &units {
        // Values, not ratings, are paired: a unit seldom has many.
        let mut here: BTreeMap<usize, usize> = BTreeMap::new();
        for place in unit.iter().filter_map(|rating| places.get(rating)) {
            *here.entry(*place).or_default() += 1;
        }
        let sum: Fraction = pairs(&here.into_iter().collect::<Vec<_>>())
            .filter_map(|(one, other, times)| Some(distance(one, other)? * &Fraction::whole(times)))
            .sum();
        let share = sum.divided_by(&Fraction::whole(unit.len() - 1));
        observed = share.map_or(observed.clone(), |share| &observed + &share);
    }
    let places: Vec<(usize, usize)> =
        values.iter().enumerate().map(|(place, (_, count))| (place, *count)).collect();
    let expected: Fraction = pairs(&places)
        .filter_map(|(one, other, times)| Some(distance(one, other)? * &Fraction::whole(times)))
        .sum();
    let count: usize = values.iter().map(|(_, count)| count).sum();
    let whole = Fraction::whole(count);
    let observed = observed.divided_by(&whole).ok_or(AlphaUndefined::NothingToCompare)?;
    let expected = expected
        .divided_by(&(&whole * &Fraction::whole(count - 1)))
        .ok_or(AlphaUndefined::NothingToCompare)?;
    let ratio = observed.divided_by(&expected).ok_or(AlphaUndefined::AllEqual)?;
    Ok(Alpha { alpha: Fraction::one() - ratio, observed, expected, ratings: count, units: units.len() })
}

/// Every two different values, with the number of ordered pairs of ratings that have them.
fn pairs(counts: &[(usize, usize)]) -> impl Iterator<Item = (usize, usize, usize)> {
    counts.iter().enumerate().flat_map(|(index, (one, count))| {
        counts.iter().skip(index + 1).map(move |(other, against)| (*one, *other, 2 * count * against))
    })
}

/// The squared difference of every two values, the lower one first.
fn distances(values: &[(&Fraction, usize)], metric: Metric) -> BTreeMap<(usize, usize), Fraction> {
    let mut distances = BTreeMap::new();
    for (one, (value, count)) in values.iter().enumerate() {
        // The ratings from this value up to the one before the other.
        let mut up_to = *count;
        for (other, (against, their)) in values.iter().enumerate().skip(one + 1) {
            up_to += their;
            let squared = match metric {
                Metric::Nominal => Fraction::one(),
                Metric::Ordinal => {
                    // Σ n_g from c to k − (n_c + n_k) / 2
                    let between = Fraction::ratio(2 * up_to - count - their, 2);
                    between.map_or_else(Fraction::zero, |between| &between * &between)
                }
                Metric::Interval => {
                    let apart = *value - *against;
                    &apart * &apart
                }
                Metric::Ratio => {
                    // Values differ and none is below 0, so that their sum is above 0.
                    let apart = (*value - *against).divided_by(&(*value + *against));
                    apart.map_or_else(Fraction::zero, |apart| &apart * &apart)
                }
            };
            distances.insert((one, other), squared);
        }
    }
    distances
}
