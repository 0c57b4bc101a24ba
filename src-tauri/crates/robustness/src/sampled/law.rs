//! How the weights vary, and how they are drawn.

use std::collections::BTreeMap;

use scoring::{CriterionId, Fraction};

use super::{
    SampledError,
    bounded::{self, Bounds, Chains, Proposal},
    estimate::number,
    exponential::exponentials,
    gamma,
    stream::{LANES, Packet, Stream},
};
use crate::{Interval, Matrix};

/// Which weights are possible, and how likely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WeightLaw {
    /// All weights that add up to the total, each as likely as any other: nothing is known.
    Uniform,
    /// All weights in this order of importance, each as likely as any other: the first criterion
    /// has at least the weight of the second, and so on.
    Ordinal(Vec<CriterionId>),
    /// All weights within these intervals, shares of the total, each as likely as any other. A
    /// criterion that is not named may have any weight.
    Intervals(BTreeMap<CriterionId, Interval>),
    /// Round the published weights: the Dirichlet law with the parameters `concentration × weight`.
    /// The mean is the published weight `w`, its variance `w(1 − w)/(concentration + 1)`.
    Dirichlet {
        /// From 1 (anything) up; at 100, a weight of 20 % has a standard deviation of 4 points.
        concentration: Fraction,
    },
}

impl WeightLaw {
    /// Every weight within a part of itself: with 1/5, a weight of 40 % lies from 32 % to 48 %.
    pub fn around(matrix: &Matrix, part: &Fraction) -> Self {
        let bound =
            |weight: &Fraction, factor: Fraction| (weight * &factor).clamp(Fraction::zero(), Fraction::one());
        let interval = |weight| Interval {
            low: bound(weight, Fraction::one() - part.clone()),
            high: bound(weight, Fraction::one() + part.clone()),
        };
        Self::Intervals(matrix.weights().map(|(criterion, weight)| (criterion, interval(weight))).collect())
    }
}

/// How the weights were drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Method {
    /// The law leaves a single set of weights.
    Fixed,
    /// Each sample directly and independently.
    Direct,
    /// Weights that respect one end of each interval, kept when they respect the other too:
    /// independent samples.
    Rejection {
        /// How many were drawn, the kept ones included.
        drawn: u64,
        /// How many were kept; what the last packets held beyond the wanted number counts too.
        kept: u64,
    },
    /// Too few would be kept: chains of small moves of weight between two criteria (hit-and-run).
    /// Samples of a chain resemble each other, so errors come from the spread between
    /// independent blocks of chains.
    HitAndRun {
        /// How many independent chains.
        chains: u64,
        /// Moves between two samples of a chain.
        moves: u32,
        /// Moves before its first sample.
        first_moves: u32,
    },
}

/// A law, checked and made ready to be drawn from.
#[derive(Clone, Debug)]
pub(super) enum Drawing {
    Fixed(Vec<f64>),
    Uniform,
    /// The criteria from the most to the least important.
    Ordinal(Vec<usize>),
    Rejection(Proposal),
    HitAndRun(Chains),
    /// The shape of each criterion's gamma number.
    Dirichlet(Vec<f64>),
}

/// Where the weights of a law lie, exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Support {
    /// Per criterion, its weight where the law fixes it.
    pub fixed: Vec<Option<Fraction>>,
}

impl Drawing {
    /// Checks a law for a matrix.
    pub fn new(matrix: &Matrix, law: &WeightLaw, seed: u64) -> Result<(Self, Support), SampledError> {
        let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
        let free = || Support { fixed: vec![None; criteria.len()] };
        match law {
            WeightLaw::Uniform => Ok((Self::Uniform, free())),
            WeightLaw::Ordinal(order) => {
                let position =
                    |wanted: &CriterionId| criteria.iter().position(|criterion| criterion == wanted);
                let positions: Option<Vec<usize>> = order.iter().map(position).collect();
                let positions = positions.ok_or(SampledError::Order)?;
                let mut sorted = positions.clone();
                sorted.sort_unstable();
                if !sorted.into_iter().eq(0..criteria.len()) {
                    return Err(SampledError::Order);
                }
                Ok((Self::Ordinal(positions), free()))
            }
            WeightLaw::Intervals(intervals) => {
                if let Some(unknown) = intervals.keys().find(|criterion| !criteria.contains(criterion)) {
                    return Err(SampledError::UnknownCriterion(*unknown));
                }
                let bounds = Bounds::new(&criteria, intervals)?;
                Ok((bounded::drawing(&bounds, seed)?, Support { fixed: bounds.fixed() }))
            }
            WeightLaw::Dirichlet { concentration } => {
                if *concentration < Fraction::one() {
                    return Err(SampledError::Concentration);
                }
                let shapes: Result<Vec<f64>, _> =
                    matrix.weights().map(|(_, weight)| number(&(concentration * weight))).collect();
                let fixed =
                    matrix.weights().map(|(_, weight)| weight.is_zero().then(Fraction::zero)).collect();
                Ok((Self::Dirichlet(shapes?), Support { fixed }))
            }
        }
    }

    /// What a block keeps between its packets.
    pub fn start(&self, stream: &mut Stream) -> Option<Vec<Packet>> {
        match self {
            Self::HitAndRun(chains) => Some(chains.start(stream)),
            Self::Fixed(_) | Self::Uniform | Self::Ordinal(_) | Self::Rejection(_) | Self::Dirichlet(_) => {
                None
            }
        }
    }

    /// Draws sixteen sets of weights, in proportion only: their sum is not 1. Returns how many of
    /// how many proposals were kept, where there are any.
    #[inline(always)]
    pub fn draw(
        &self,
        state: &mut Option<Vec<Packet>>,
        stream: &mut Stream,
        out: &mut [Packet],
    ) -> (u64, u64) {
        match (self, state) {
            (Self::Uniform, _) => exponentials(stream, out),
            (Self::Ordinal(order), _) => ordinal(order, stream, out),
            (Self::Fixed(weights), _) => {
                for (packet, weight) in out.iter_mut().zip(weights) {
                    *packet = [*weight; LANES];
                }
            }
            (Self::Rejection(proposal), _) => return proposal.draw(stream, out),
            (Self::HitAndRun(chains), Some(state)) => {
                chains.walk(chains.moves, stream, state);
                out.copy_from_slice(state);
            }
            (Self::HitAndRun(_), None) => {}
            (Self::Dirichlet(shapes), _) => gamma::dirichlet(shapes, stream, out),
        }
        (0, 0)
    }
}

/// Sorted exponentials without sorting: the k-th largest of n is `Σ_{j≥k} E_j/j` (Rényi, 1953), and
/// sorted uniform weights are what they become when divided by their sum.
#[inline(always)]
fn ordinal(order: &[usize], stream: &mut Stream, out: &mut [Packet]) {
    exponentials(stream, out);
    let mut sum = [0.0; LANES];
    for (place, criterion) in order.iter().enumerate().rev() {
        let part = 1.0 / (place + 1) as f64;
        for lane in 0..LANES {
            sum[lane] += out[*criterion][lane] * part;
        }
        out[*criterion] = sum;
    }
}
