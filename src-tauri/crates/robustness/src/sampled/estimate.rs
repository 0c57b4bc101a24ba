//! What samples say of a figure, and how sure it is.

use num_rational::BigRational;
use num_traits::ToPrimitive;
use scoring::Fraction;

use super::SampledError;

/// A figure estimated from samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Its standard error; `None` where the observations show no spread, because all are alike or
    /// there is one alone: that is not certainty.
    pub standard_error: Option<f64>,
}

impl Estimate {
    pub(super) fn new(value: f64, error: Option<f64>) -> Self {
        Self { value, standard_error: error.filter(|error| *error > 0.0) }
    }
}

/// How often something happened in the samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// In no sample, which is not the same as impossible.
    Never {
        /// Of how many samples.
        samples: u64,
        /// With a confidence of 95 %, the true share is at most this (Clopper–Pearson, one-sided:
        /// `1 − 0.05^(1/N)`, near 3/N), where N counts independent samples.
        at_most: f64,
    },
    /// In some samples.
    Seen {
        /// In how many.
        count: u64,
        /// The share.
        share: Estimate,
    },
    /// In every sample, which is not the same as certain.
    Always {
        /// Of how many samples.
        samples: u64,
        /// With a confidence of 95 %, the true share is at least this.
        at_least: f64,
    },
}

impl Share {
    /// The share that was seen, 0 and 1 included: for charts and sums; sentences need the bounds.
    pub fn seen(&self) -> f64 {
        match self {
            Self::Never { .. } => 0.0,
            Self::Seen { share, .. } => share.value,
            Self::Always { .. } => 1.0,
        }
    }

    /// Something that happened in `count` of `samples`, of which `independent` are.
    pub(super) fn new(count: u64, samples: u64, independent: u64, share: Estimate) -> Self {
        let bound = -libm::expm1(libm::log(0.05) / independent as f64);
        if count == 0 {
            Self::Never { samples, at_most: bound }
        } else if count == samples && share.value >= 1.0 {
            Self::Always { samples, at_least: 1.0 - bound }
        } else {
            Self::Seen { count, share }
        }
    }

    /// The same for independent samples.
    pub(super) fn of(count: u64, samples: u64) -> Self {
        let value = count as f64 / samples as f64;
        let error = (value * (1.0 - value) / samples as f64).sqrt();
        Self::new(count, samples, samples, Estimate::new(value, Some(error)))
    }
}

/// The nearest floating-point number.
pub(super) fn number(exact: &Fraction) -> Result<f64, SampledError> {
    let ratio = BigRational::new_raw(exact.numerator().clone(), exact.denominator().clone());
    ratio.to_f64().filter(|value| value.is_finite()).ok_or(SampledError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_seen_has_the_exact_bound() {
        let Share::Never { samples: 59, at_most } = Share::of(0, 59) else { unreachable!("none was seen") };
        assert!((at_most - 0.05).abs() < 0.001, "the textbook's 59 samples without a fault: {at_most}");
        let Share::Never { at_most, .. } = Share::of(0, 1_000_000) else { unreachable!("none was seen") };
        assert!((at_most - 2.995_73e-6).abs() < 1e-9, "the rule of three: {at_most}");
    }

    #[test]
    fn what_was_always_seen_is_not_certain() {
        let Share::Always { at_least, .. } = Share::of(10, 10) else { unreachable!("all were seen") };
        assert!((at_least - 0.741_13).abs() < 1e-5, "0.05^(1/10): {at_least}");
    }

    #[test]
    fn a_share_has_its_binomial_error() {
        let Share::Seen { count: 20, share } = Share::of(20, 100) else { unreachable!("some were seen") };
        assert!((share.value - 0.2).abs() < 1e-15);
        assert!((share.standard_error.unwrap_or(0.0) - 0.04).abs() < 1e-15);
    }
}
