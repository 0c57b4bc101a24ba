//! Kendall's coefficient of concordance W.
//!
//! m raters rank n units, ties sharing the mean of their places. With S the sum of squares of
//! (rank sum − m(n + 1)/2) and T = Σ over raters and ties of (t³ − t):
//! W = 12 S / (m²(n³ − n) − m T), and χ² = m(n − 1)W with n − 1 degrees of freedom.
//! Source: M. G. Kendall and B. Babington Smith, Ann. Math. Statist. 10 (1939), 275–287; the
//! correction for ties as in S. Siegel, "Nonparametric Statistics" (1956).

use std::collections::BTreeMap;

use scoring::Fraction;
use thiserror::Error;

use super::Ratings;

/// Kendall's W with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KendallW {
    /// 1 is one and the same order, 0 is no common order; corrected for ties.
    pub w: Fraction,
    /// The same without the correction: lower, where there are ties.
    pub uncorrected: Fraction,
    /// m(n − 1)W, near a χ² law for seven units or more.
    pub chi_squared: Fraction,
    /// Its degrees of freedom.
    pub degrees_of_freedom: usize,
    /// How many raters.
    pub raters: usize,
    /// How many units every rater ranked.
    pub units: usize,
    /// How many units have no place in it, because a rating is missing.
    pub incomplete: usize,
}

/// Why W has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KendallWUndefined {
    /// One rater agrees with nobody.
    #[error("fewer than two raters")]
    TooFewRaters,
    /// One unit has no order.
    #[error("fewer than two units that every rater rated")]
    TooFewUnits,
    /// No rater tells any two units apart.
    #[error("every rater rates all units the same")]
    AllTied,
}

/// Computes W over the units that every rater rated.
pub fn kendall_w(ratings: &Ratings) -> Result<KendallW, KendallWUndefined> {
    let (units, incomplete) = ratings.complete();
    let raters = ratings.raters();
    if raters < 2 {
        return Err(KendallWUndefined::TooFewRaters);
    }
    if units.len() < 2 {
        return Err(KendallWUndefined::TooFewUnits);
    }
    // Twice the rank sums: the mean of places is a half at worst.
    let mut doubled = vec![0_usize; units.len()];
    let mut ties = Fraction::zero();
    for rater in 0..raters {
        let mut sizes: BTreeMap<&Fraction, usize> = BTreeMap::new();
        let column: Vec<&Fraction> = units.iter().filter_map(|unit| unit.get(rater).copied()).collect();
        for rating in &column {
            *sizes.entry(rating).or_default() += 1;
        }
        let mut before = 0;
        let mut places: BTreeMap<&Fraction, usize> = BTreeMap::new();
        for (rating, size) in sizes {
            places.insert(rating, 2 * before + size + 1);
            before += size;
            ties = &ties + &cube_less_one(size);
        }
        for (sum, rating) in doubled.iter_mut().zip(&column) {
            *sum += places.get(rating).copied().unwrap_or_default();
        }
    }
    let (m, n) = (Fraction::whole(raters), Fraction::whole(units.len()));
    let middle = &m * &(&n + &Fraction::one());
    let quadrupled: Fraction =
        doubled.into_iter().map(|sum| &Fraction::whole(sum) - &middle).map(|apart| &apart * &apart).sum();
    let twelve_s = &quadrupled * &Fraction::from(3);
    let whole = &(&m * &m) * &cube_less_one(units.len());
    let corrected = &whole - &(&m * &ties);
    let w = twelve_s.divided_by(&corrected).ok_or(KendallWUndefined::AllTied)?;
    let uncorrected = twelve_s.divided_by(&whole).ok_or(KendallWUndefined::TooFewUnits)?;
    let degrees_of_freedom = units.len() - 1;
    let chi_squared = &(&m * &Fraction::whole(degrees_of_freedom)) * &w;
    Ok(KendallW { w, uncorrected, chi_squared, degrees_of_freedom, raters, units: units.len(), incomplete })
}

/// n³ − n.
fn cube_less_one(n: usize) -> Fraction {
    let n = Fraction::whole(n);
    &(&(&n * &n) * &n) - &n
}
