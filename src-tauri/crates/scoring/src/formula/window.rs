//! `share = (worst − value) / (worst − best)`, the two ends published: the whole weight at the best
//! end and beyond, nothing at the worst and beyond.
//!
//! - Domain: any value; two different ends, whose order says which side is the better one.
//! - One bid, or equal values: what the value itself gives.
//! - Between 0 and 1. Beyond the best end all values get the whole weight, the better like the
//!   others.
//! - Absolute: no other bid changes the points.
//! - Sources: `(Pmax − P) / (Pmax − Pmin)` with both set by the buyer (support.negometrix.com);
//!   worked values: stegriff.co.uk, "scoring values from 0 to 10".

use super::ParameterError;
use crate::{Direction, FormulaError, Fraction};

/// The two published ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    best: Fraction,
    worst: Fraction,
}

impl Window {
    /// Checks that the two ends differ.
    pub fn new(best: Fraction, worst: Fraction) -> Result<Self, ParameterError> {
        if best == worst { Err(ParameterError::NoWidth) } else { Ok(Self { best, worst }) }
    }

    /// From here on the whole weight.
    pub fn best(&self) -> &Fraction {
        &self.best
    }

    /// From here on nothing.
    pub fn worst(&self) -> &Fraction {
        &self.worst
    }

    /// Which side the ends make the better one.
    pub fn direction(&self) -> Direction {
        if self.best < self.worst { Direction::LowerIsBetter } else { Direction::HigherIsBetter }
    }
}

/// The share of the weight, before floor and cap.
pub(super) fn share(value: &Fraction, window: &Window) -> Result<Fraction, FormulaError> {
    let Window { best, worst } = window;
    (worst - value).divided_by(&(worst - best)).ok_or(FormulaError::DividesByZero)
}
