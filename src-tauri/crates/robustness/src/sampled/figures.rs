//! Figures and their errors from counts.
//!
//! For independent samples the error comes from the variance of a sample; for chains, from that
//! between blocks: with `x` and `n` the sums of a block, the error of `r = Σx/Σn` is
//! `√(B/(B−1) Σ(x − r n)²) / Σn`.

use super::{
    Estimate, Share,
    law::Drawing,
    plan::{Plan, Tallies},
    stream::LANES,
    tally::Tally,
};

/// A block has a chain per lane, except where it has fewer samples than lanes.
pub(super) fn chains_of(block: &Tally) -> u64 {
    block.samples.min(LANES as u64)
}

/// The figures of all bids.
pub(super) struct Figures<'a> {
    all: &'a Tally,
    blocks: &'a [Tally],
    /// How many of the samples are sure to be independent.
    independent: u64,
}

impl<'a> Figures<'a> {
    pub fn new(plan: &Plan, tallies: &'a Tallies) -> Self {
        let independent = match &plan.drawing {
            Drawing::HitAndRun(_) => tallies.blocks.iter().map(chains_of).sum(),
            Drawing::Fixed(_)
            | Drawing::Uniform
            | Drawing::Ordinal(_)
            | Drawing::Rejection(_)
            | Drawing::Dirichlet(_) => tallies.all.samples,
        };
        Self { all: &tallies.all, blocks: &tallies.blocks, independent }
    }

    /// The mean of something, `x` of `n`, where `squares` is the sum of its squares.
    fn estimate(&self, of: impl Fn(&Tally) -> (f64, f64), squares: f64) -> Estimate {
        let (sum, count) = of(self.all);
        let value = sum / count;
        let error = if self.independent == self.all.samples {
            // By n − 1, because the mean is the samples' own.
            (count > 1.0).then(|| (((squares / count - value * value) / (count - 1.0)).max(0.0)).sqrt())
        } else {
            let blocks = self.blocks.len() as f64;
            let spread: f64 = self
                .blocks
                .iter()
                .map(|block| {
                    let (sum, count) = of(block);
                    (sum - value * count) * (sum - value * count)
                })
                .sum();
            (blocks > 1.0).then(|| (spread * blocks / (blocks - 1.0)).sqrt() / count)
        };
        Estimate::new(value, error)
    }

    pub fn rank(&self, bid: usize, rank: usize) -> Share {
        let count = self.all.ranks(bid)[rank];
        let of = |tally: &Tally| (tally.ranks(bid)[rank] as f64, tally.samples as f64);
        Share::new(count, self.all.samples, self.independent, self.estimate(of, count as f64))
    }

    pub fn first_shared(&self, bid: usize) -> Share {
        let of = |tally: &Tally| (tally.alone[bid] as f64 + tally.together[bid][0], tally.samples as f64);
        let squares = self.all.alone[bid] as f64 + self.all.together[bid][1];
        Share::new(self.all.first(bid), self.all.samples, self.independent, self.estimate(of, squares))
    }

    /// The mean of a value of the rank.
    pub fn mean(&self, bid: usize, values: &[f64]) -> Estimate {
        let sum = |tally: &Tally, value: fn(f64) -> f64| -> f64 {
            tally.ranks(bid).iter().zip(values).map(|(count, rank)| *count as f64 * value(*rank)).sum()
        };
        let squares = sum(self.all, |value| value * value);
        self.estimate(|tally| (sum(tally, |value| value), tally.samples as f64), squares)
    }

    pub fn central(&self, bid: usize) -> Option<Vec<Estimate>> {
        (self.all.first(bid) > 0).then(|| {
            let weights = self.all.weights_of(bid).iter().enumerate();
            let of = |criterion: usize| {
                move |tally: &Tally| (tally.weights_of(bid)[criterion][0], tally.first(bid) as f64)
            };
            weights.map(|(criterion, [_, squares])| self.estimate(of(criterion), *squares)).collect()
        })
    }
}
