//! How often a bid has each rank when the weights, and if need be the marks, are not sure:
//! stochastic acceptability (SMAA-2) by sampling.
//!
//! Source: Lahdelma & Salminen, Operations Research 49 (2001), 444–454. With `s_i = Σ_j w_j x_ij`:
//! - rank of a bid: `1 + #{k : s_k > s_i}`; its *rank acceptability* is how often it has it;
//! - *central weights*: the mean of the weights for which it is first;
//! - *confidence factor*: how often it is first at its central weights when the marks vary;
//! - *holistic acceptability*: `Σ_r α_r b_r` with `α_r = (Σ_{q≥r} 1/q) / (Σ_q 1/q)`.
//!
//! This is the only part of the package that computes with floating point, because it
//! estimates: each figure comes with its standard error, and what no sample showed is "never in
//! N samples" with its bound, not 0. The same seed gives the same figures bit for bit, on every
//! machine and with any number of threads: samples come in fixed blocks, each with its own
//! stream, merged in their order; only additions, multiplications, divisions and square roots of
//! IEEE 754 and the portable functions of `libm` are used, and never a fused multiply–add.
//!
//! Bids that are level whatever the weights are found exactly, in fractions, before anything is
//! sampled.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts below 2^53 and indexes drawn below a length"
)]
#![allow(
    clippy::inline_always,
    clippy::needless_range_loop,
    reason = "lane loops over several arrays at once become vector instructions, where they are inlined into the \
              function that enables these"
)]

mod block;
mod bounded;
mod confidence;
mod error;
mod estimate;
mod exponential;
mod figures;
mod gamma;
mod law;
mod level;
mod marks;
mod plan;
mod stream;
mod summary;
mod tally;
mod totals;
mod widest;

use std::{
    collections::BTreeMap,
    num::{NonZeroU32, NonZeroUsize},
};

pub use error::SampledError;
pub use estimate::{Estimate, Share};
pub use law::{Method, WeightLaw};
pub use marks::{Cell, Uncertainty};
pub use summary::{CentralWeights, Confidence, RankingEntropy, Sampled, SampledBid};

use crate::Matrix;

/// How much is sampled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sampling {
    /// How many sets of weights (and marks) are drawn. At 1 000 000, a share's standard error is
    /// at most 0.0005; at 10 000, 0.005.
    pub samples: NonZeroU32,
    /// What the random numbers start from. The same seed gives the same answer.
    pub seed: u64,
    /// How many threads compute. The answer does not depend on it.
    pub threads: NonZeroUsize,
}

/// Samples the ranks of all bids.
///
/// `uncertain` names the cells whose share of the weight varies; all others are what the matrix
/// says. With none, only the weights vary.
pub fn sampled(
    matrix: &Matrix,
    law: &WeightLaw,
    uncertain: &BTreeMap<Cell, Uncertainty>,
    sampling: Sampling,
) -> Result<Sampled, SampledError> {
    let plan = plan::Plan::new(matrix, law, uncertain, sampling)?;
    let tallies = plan.run()?;
    summary::summary(&plan, &tallies)
}
