//! Marks and prices that are not sure.
//!
//! A cell is the share of a criterion's weight that a bid earns, so one unit serves all criteria:
//! a mark of 4 out of 5 is 4/5, a measure or a price is what its formula makes of it. An uncertain
//! price enters as the interval of shares between its ends. Cells vary independently: where a
//! formula compares with the lowest price, the effect of one bid's price on the others' shares is
//! not sampled; the exact price thresholds of this package follow it.

use scoring::{BidId, CriterionId, Fraction};

use super::{
    SampledError,
    estimate::number,
    stream::{LANES, Packet, Stream},
};

/// A criterion of a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The bid.
    pub bid: BidId,
    /// The criterion.
    pub criterion: CriterionId,
}

impl From<(BidId, CriterionId)> for Cell {
    fn from((bid, criterion): (BidId, CriterionId)) -> Self {
        Self { bid, criterion }
    }
}

/// How a cell varies, in shares of the criterion's weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncertainty {
    /// Anywhere between two shares, each as likely. The share of the matrix need not be the middle.
    Interval {
        /// The lowest share.
        low: Fraction,
        /// The highest share.
        high: Fraction,
    },
    /// One level of the scale down, as it is, or one level up, each as likely; at an end of the
    /// scale, the level that is not there takes no part.
    Step {
        /// The share of the level below, if the scale has one.
        below: Option<Fraction>,
        /// The share of the level above, if the scale has one.
        above: Option<Fraction>,
    },
    /// The mark of one evaluator alone, each as likely: how much depends on whom one asks.
    OneEvaluator(Vec<Fraction>),
    /// The mean mark of a panel as large, drawn from these evaluators with replacement
    /// (bootstrap): how much depends on who sat on the panel.
    PanelMean(Vec<Fraction>),
}

/// A cell's law, ready to be drawn from.
#[derive(Clone, Debug)]
pub(super) enum Variation {
    Between { low: f64, width: f64 },
    OneOf(Vec<f64>),
    MeanOf(Vec<f64>),
}

impl Variation {
    pub fn new(cell: Cell, share: &Fraction, uncertainty: &Uncertainty) -> Result<Self, SampledError> {
        let Cell { bid, criterion } = cell;
        let numbers = |shares: &[Fraction]| -> Result<Vec<f64>, SampledError> {
            if shares.is_empty() {
                return Err(SampledError::NoMark { bid, criterion });
            }
            shares.iter().map(number).collect()
        };
        match uncertainty {
            Uncertainty::Interval { low, high } if low > high => {
                Err(SampledError::MarkInterval { bid, criterion })
            }
            Uncertainty::Interval { low, high } => {
                Ok(Self::Between { low: number(low)?, width: number(&(high - low))? })
            }
            Uncertainty::Step { below, above } => {
                let levels: Vec<Fraction> =
                    [below.as_ref(), Some(share), above.as_ref()].into_iter().flatten().cloned().collect();
                Ok(Self::OneOf(numbers(&levels)?))
            }
            Uncertainty::OneEvaluator(marks) => Ok(Self::OneOf(numbers(marks)?)),
            Uncertainty::PanelMean(marks) => Ok(Self::MeanOf(numbers(marks)?)),
        }
    }

    #[inline(always)]
    fn draw(&self, stream: &mut Stream) -> Packet {
        match self {
            Self::Between { low, width } => {
                let mut drawn = stream.uniform();
                for lane in 0..LANES {
                    drawn[lane] = low + width * drawn[lane];
                }
                drawn
            }
            Self::OneOf(marks) => one_of(marks, stream),
            Self::MeanOf(marks) => {
                let mut sum = [0.0; LANES];
                for _ in marks {
                    let drawn = one_of(marks, stream);
                    for lane in 0..LANES {
                        sum[lane] += drawn[lane];
                    }
                }
                sum.map(|sum| sum / marks.len() as f64)
            }
        }
    }
}

#[inline(always)]
fn one_of(marks: &[f64], stream: &mut Stream) -> Packet {
    let count = marks.len() as f64;
    stream.uniform().map(|uniform| marks[(uniform * count) as usize])
}

/// The marks of a bid: certain ones, and those that vary, by the index of their criterion.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub certain: Vec<f64>,
    pub varying: Vec<(usize, Variation)>,
}

impl Row {
    /// Draws sixteen rows of marks.
    #[inline(always)]
    pub fn draw(&self, stream: &mut Stream, out: &mut [Packet]) {
        for (packet, mark) in out.iter_mut().zip(&self.certain) {
            *packet = [*mark; LANES];
        }
        for (criterion, variation) in &self.varying {
            out[*criterion] = variation.draw(stream);
        }
    }
}
