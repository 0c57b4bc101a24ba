//! A checked case, cut into blocks, and the threads that sample them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use scoring::{BidId, CriterionId, Fraction};

use super::{
    SampledError, Sampling, block,
    estimate::number,
    law::{Drawing, WeightLaw},
    level::representatives,
    marks::{Cell, Row, Uncertainty, Variation},
    stream::LANES,
    tally::Tally,
};
use crate::Matrix;

/// Samples of a block, where they are independent.
const BLOCK: u64 = 8192;
/// Blocks where samples come from chains: as many as errors are estimated from.
const CHAIN_BLOCKS: u64 = 128;
/// Blocks that wait to be merged.
const WAVE: u64 = 256;

/// A checked case.
pub(super) struct Plan {
    pub bids: Vec<BidId>,
    pub criteria: Vec<CriterionId>,
    pub rows: Vec<Row>,
    /// All marks, one row after another, where none varies.
    pub certain: Option<Vec<f64>>,
    /// For each bid, the first one that is always level with it.
    pub representatives: Vec<usize>,
    pub drawing: Drawing,
    pub sampling: Sampling,
}

/// The counts of all samples, and of each block where samples of a block resemble each other.
pub(super) struct Tallies {
    pub all: Tally,
    pub blocks: Vec<Tally>,
}

impl Plan {
    pub fn new(
        matrix: &Matrix,
        law: &WeightLaw,
        uncertain: &BTreeMap<Cell, Uncertainty>,
        sampling: Sampling,
    ) -> Result<Self, SampledError> {
        let bids: Vec<BidId> = matrix.bids().collect();
        let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
        for cell in uncertain.keys() {
            if !bids.contains(&cell.bid) {
                return Err(SampledError::UnknownBid(cell.bid));
            }
            if !criteria.contains(&cell.criterion) {
                return Err(SampledError::UnknownCriterion(cell.criterion));
            }
        }
        let (drawing, support) = Drawing::new(matrix, law, sampling.seed)?;

        let exact: Vec<Option<Vec<Fraction>>> = matrix
            .rows()
            .map(|(bid, shares)| uncertain.keys().all(|cell| cell.bid != bid).then(|| shares.to_vec()))
            .collect();
        let representatives = representatives(&exact, &support);
        let rows: Result<Vec<Row>, SampledError> =
            matrix.rows().map(|(bid, shares)| row(bid, &criteria, shares, uncertain)).collect();
        let mut rows = rows?;
        // Level bids share the numbers of the first of them, and so its totals to the last bit.
        for bid in 0..rows.len() {
            rows[bid] = rows[representatives[bid]].clone();
        }
        let certain = uncertain.is_empty().then(|| rows.iter().flat_map(|row| row.certain.clone()).collect());
        Ok(Self { bids, criteria, rows, certain, representatives, drawing, sampling })
    }

    pub fn samples(&self) -> u64 {
        u64::from(self.sampling.samples.get())
    }

    /// Samples per block: a multiple of the lanes that depends on nothing but the case.
    fn block_samples(&self) -> u64 {
        match &self.drawing {
            Drawing::HitAndRun(_) => {
                self.samples().div_ceil(CHAIN_BLOCKS).next_multiple_of(LANES as u64).min(BLOCK * 1024)
            }
            Drawing::Fixed(_)
            | Drawing::Uniform
            | Drawing::Ordinal(_)
            | Drawing::Rejection(_)
            | Drawing::Dirichlet(_) => BLOCK,
        }
    }

    /// Runs something for every block, and hands the results over in the order of the blocks.
    /// The second argument of `run` is the block's number of samples.
    pub fn for_each_block<T: Send>(
        &self,
        run: impl Fn(u64, u64) -> T + Sync,
        mut next: impl FnMut(T),
    ) -> Result<(), SampledError> {
        let (all, per_block) = (self.samples(), self.block_samples());
        let blocks = all.div_ceil(per_block);
        let of_block = |block: u64| run(block, per_block.min(all - block * per_block));
        if self.sampling.threads.get() == 1 {
            (0..blocks).map(of_block).for_each(next);
            return Ok(());
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.sampling.threads.get())
            .build()
            .map_err(|_| SampledError::Threads)?;
        for first in (0..blocks).step_by(WAVE as usize) {
            let wave = first..blocks.min(first + WAVE);
            let results: Vec<T> = pool.install(|| wave.into_par_iter().map(of_block).collect());
            results.into_iter().for_each(&mut next);
        }
        Ok(())
    }

    /// Samples.
    pub fn run(&self) -> Result<Tallies, SampledError> {
        let mut all = Tally::new(self.bids.len(), self.criteria.len());
        let mut blocks = Vec::new();
        let keep = matches!(self.drawing, Drawing::HitAndRun(_));
        self.for_each_block(
            |block, samples| block::sample(self, block, samples),
            |tally| {
                all.merge(&tally);
                if keep {
                    blocks.push(tally);
                }
            },
        )?;
        Ok(Tallies { all, blocks })
    }
}

fn row(
    bid: BidId,
    criteria: &[CriterionId],
    shares: &[Fraction],
    uncertain: &BTreeMap<Cell, Uncertainty>,
) -> Result<Row, SampledError> {
    let certain: Result<Vec<f64>, SampledError> = shares.iter().map(number).collect();
    let varying: Result<Vec<(usize, Variation)>, SampledError> = criteria
        .iter()
        .zip(shares)
        .enumerate()
        .filter_map(|(index, (criterion, share))| {
            let cell = Cell { bid, criterion: *criterion };
            let uncertainty = uncertain.get(&cell)?;
            Some(Variation::new(cell, share, uncertainty).map(|variation| (index, variation)))
        })
        .collect();
    Ok(Row { certain: certain?, varying: varying? })
}
