//! The six intraclass correlations of Shrout and Fleiss, with their 95 % intervals.
//!
//! n units, k raters, mean squares between units (B), within units (W), between raters (J) and
//! of the residual (E):
//! (1,1) (B − W) / (B + (k−1)W)                     (1,k) (B − W) / B
//! (2,1) (B − E) / (B + (k−1)E + k(J − E)/n)        (2,k) (B − E) / (B + (J − E)/n)
//! (3,1) (B − E) / (B + (k−1)E)                     (3,k) (B − E) / B
//! Source: P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), 420–428, with the
//! intervals given there.

use std::num::NonZeroU32;

use scoring::{Fraction, Rounding, RoundingMode};
use thiserror::Error;

use super::{INTERVAL_DECIMALS, Ratings, f_quantile_975};

/// The six correlations over the units that every rater rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correlations {
    /// ICC(1,1): one rating, raters different from unit to unit.
    pub one_way_single: IntraclassCorrelation,
    /// ICC(2,1): one rating, raters drawn from many; leniency counts against agreement.
    pub random_single: IntraclassCorrelation,
    /// ICC(3,1): one rating, these raters and no others; leniency does not count.
    pub mixed_single: IntraclassCorrelation,
    /// ICC(1,k): the mean of all raters.
    pub one_way_mean: IntraclassCorrelation,
    /// ICC(2,k): the mean of all raters.
    pub random_mean: IntraclassCorrelation,
    /// ICC(3,k): the mean of all raters.
    pub mixed_mean: IntraclassCorrelation,
    /// What they are made of.
    pub mean_squares: MeanSquares,
    /// How many raters.
    pub raters: usize,
    /// How many units.
    pub units: usize,
    /// How many units are left out, because a rating is missing.
    pub incomplete: usize,
}

/// A correlation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntraclassCorrelation {
    /// Exact; `None` where its denominator is 0.
    pub value: Option<Fraction>,
    /// `None` where the law that makes it has no parameter, as with raters who agree fully, and
    /// where [`f_quantile_975`] has no answer.
    pub interval: Option<CorrelationInterval>,
}

/// A 95 % interval, each end rounded to [`INTERVAL_DECIMALS`] decimals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrelationInterval {
    /// The lower end.
    pub low: Fraction,
    /// The upper end.
    pub high: Fraction,
}

/// The mean squares of the analysis of variance, exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeanSquares {
    /// Between units.
    pub between_units: Fraction,
    /// Within units.
    pub within_units: Fraction,
    /// Between raters.
    pub between_raters: Fraction,
    /// What units and raters leave unexplained.
    pub residual: Fraction,
}

/// Why there is no correlation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CorrelationsUndefined {
    /// One rater agrees with nobody.
    #[error("fewer than two raters")]
    TooFewRaters,
    /// One unit does not vary.
    #[error("fewer than two units that every rater rated")]
    TooFewUnits,
    /// All ratings are equal.
    #[error("all ratings are equal")]
    AllEqual,
}

/// Computes the six correlations.
pub fn intraclass_correlations(ratings: &Ratings) -> Result<Correlations, CorrelationsUndefined> {
    let (units, incomplete) = ratings.complete();
    let raters = ratings.raters();
    if raters < 2 {
        return Err(CorrelationsUndefined::TooFewRaters);
    }
    if units.len() < 2 {
        return Err(CorrelationsUndefined::TooFewUnits);
    }
    let size = |count: usize| u32::try_from(count).ok().and_then(NonZeroU32::new);
    let (Some(n), Some(k), Some(n_less), Some(k_less)) =
        (size(units.len()), size(raters), size(units.len() - 1), size(raters - 1))
    else {
        return Err(CorrelationsUndefined::TooFewUnits);
    };
    let squares = mean_squares(&units, [n, k, n_less, k_less]);
    if squares.between_units.is_zero() && squares.within_units.is_zero() {
        return Err(CorrelationsUndefined::AllEqual);
    }
    let design = Design { squares: &squares, n: whole(n), k: whole(k) };
    let [one_way_single, one_way_mean] = design.one_way();
    let [random_single, random_mean] = design.random();
    let [mixed_single, mixed_mean] = design.mixed();
    Ok(Correlations {
        one_way_single,
        random_single,
        mixed_single,
        one_way_mean,
        random_mean,
        mixed_mean,
        mean_squares: squares,
        raters,
        units: units.len(),
        incomplete,
    })
}

fn whole(count: NonZeroU32) -> Fraction {
    Fraction::from(count.get())
}

fn mean_squares(units: &[Vec<&Fraction>], [n, k, n_less, k_less]: [NonZeroU32; 4]) -> MeanSquares {
    let square = |number: &Fraction| number * number;
    let all: Fraction = units.iter().flatten().copied().sum();
    let correction = square(&all) / n / k;
    let total: Fraction =
        units.iter().flatten().map(|rating| square(rating)).sum::<Fraction>() - correction.clone();
    let unit_sums = units.iter().map(|unit| unit.iter().copied().sum::<Fraction>());
    let between_units = unit_sums.map(|sum| square(&sum)).sum::<Fraction>() / k - correction.clone();
    let rater_sums = (0..k.get() as usize)
        .map(|rater| units.iter().filter_map(|unit| unit.get(rater).copied()).sum::<Fraction>());
    let between_raters = rater_sums.map(|sum| square(&sum)).sum::<Fraction>() / n - correction;
    let within = &total - &between_units;
    let residual = &within - &between_raters;
    MeanSquares {
        between_units: between_units / n_less,
        within_units: within / n / k_less,
        between_raters: between_raters / k_less,
        residual: residual / n_less / k_less,
    }
}

struct Design<'squares> {
    squares: &'squares MeanSquares,
    n: Fraction,
    k: Fraction,
}

/// The single rating, and the mean of all.
type Pair = [IntraclassCorrelation; 2];

impl Design<'_> {
    fn k_less(&self) -> Fraction {
        &self.k - &Fraction::one()
    }

    fn n_less(&self) -> Fraction {
        &self.n - &Fraction::one()
    }

    fn one_way(&self) -> Pair {
        let MeanSquares { between_units, within_units, .. } = self.squares;
        self.by_ratio(between_units, within_units, &(&self.n * &self.k_less()))
    }

    fn mixed(&self) -> Pair {
        let MeanSquares { between_units, residual, .. } = self.squares;
        self.by_ratio(between_units, residual, &(&self.n_less() * &self.k_less()))
    }

    /// The correlations that follow from the one ratio B / W or B / E.
    fn by_ratio(&self, between: &Fraction, error: &Fraction, below: &Fraction) -> Pair {
        let apart = between - error;
        let single = apart.divided_by(&(between + &(&self.k_less() * error)));
        let ends = || {
            let ratio = between.divided_by(error)?;
            let low = ratio.divided_by(&f_quantile_975(&self.n_less(), below)?)?;
            let high = &ratio * &f_quantile_975(below, &self.n_less())?;
            Some([low, high])
        };
        let ends = ends();
        let interval = |read: &dyn Fn(&Fraction) -> Option<Fraction>| {
            let [low, high] = ends.as_ref()?;
            interval(&read(low)?, &read(high)?)
        };
        let one = Fraction::one();
        [
            IntraclassCorrelation {
                value: single,
                interval: interval(&|f| (f - &one).divided_by(&(f + &self.k_less()))),
            },
            IntraclassCorrelation {
                value: apart.divided_by(between),
                interval: interval(&|f| Some(&one - &one.divided_by(f)?)),
            },
        ]
    }

    fn random(&self) -> Pair {
        let MeanSquares { between_units, between_raters, residual, .. } = self.squares;
        let apart = between_units - residual;
        let leniency = (between_raters - residual).divided_by(&self.n);
        let below = |times: &Fraction, error: &Fraction| {
            Some(&(between_units + &(error * residual)) + &(times * leniency.as_ref()?))
        };
        let single = below(&self.k, &self.k_less()).and_then(|below| apart.divided_by(&below));
        let mean = below(&Fraction::one(), &Fraction::zero()).and_then(|below| apart.divided_by(&below));
        let ends = single.as_ref().and_then(|single| self.random_ends(single));
        let of_mean =
            |end: &Fraction| (&self.k * end).divided_by(&(&Fraction::one() + &(&self.k_less() * end)));
        let means = ends.as_ref().and_then(|[low, high]| interval(&of_mean(low)?, &of_mean(high)?));
        let singles = ends.as_ref().and_then(|[low, high]| interval(low, high));
        [
            IntraclassCorrelation { value: single, interval: singles },
            IntraclassCorrelation { value: mean, interval: means },
        ]
    }

    /// The ends of the interval of ICC(2,1): the degrees of freedom are an approximation
    /// (Satterthwaite), as in the source.
    fn random_ends(&self, single: &Fraction) -> Option<[Fraction; 2]> {
        let MeanSquares { between_units, between_raters, residual, .. } = self.squares;
        let (n, k, one) = (&self.n, &self.k, Fraction::one());
        let raters_ratio = between_raters.divided_by(residual)?;
        let scaled = &(k * single) * &raters_ratio;
        let rest = &(n * &(&one + &(&self.k_less() * single))) - &(k * single);
        let sum = &scaled + &rest;
        let above = &(&self.k_less() * &self.n_less()) * &(&sum * &sum);
        let below = &(&self.n_less() * &(&scaled * &scaled)) + &(&rest * &rest);
        let freedom = above.divided_by(&below)?;
        let lower = f_quantile_975(&self.n_less(), &freedom)?;
        let upper = f_quantile_975(&freedom, &self.n_less())?;
        // kJ + (kn − k − n)E
        let mixed = &(k * between_raters) + &(&(&(&(k * n) - k) - n) * residual);
        let low = (n * &(between_units - &(&lower * residual)))
            .divided_by(&(&(&lower * &mixed) + &(n * between_units)))?;
        let high = (n * &(&(&upper * between_units) - residual))
            .divided_by(&(&mixed + &(&(n * &upper) * between_units)))?;
        Some([low, high])
    }
}

fn interval(low: &Fraction, high: &Fraction) -> Option<CorrelationInterval> {
    let rule = Rounding::new(INTERVAL_DECIMALS, RoundingMode::HalfEven)?;
    Some(CorrelationInterval { low: rule.apply(low), high: rule.apply(high) })
}
