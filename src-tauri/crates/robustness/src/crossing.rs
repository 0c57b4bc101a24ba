//! Where two bids are level as one weight moves: the breakpoints of the picture in which each
//! bid's total is a line over that weight.

use scoring::{BidId, CriterionId, Fraction};

use crate::{
    Matrix, Redistribution,
    line::{Gap, Root, Sweep, Sweeps},
};

/// Two bids are level at exactly one weight of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crossing {
    /// The criterion whose weight moves.
    pub criterion: CriterionId,
    /// The two bids, in the order of the matrix.
    pub pair: (BidId, BidId),
    /// The weight at which their totals are equal, as a share of the total (0 to 1).
    pub weight_at_tie: Fraction,
}

/// Two bids are level whatever the weight of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LevelThroughout {
    /// The criterion whose weight moves.
    pub criterion: CriterionId,
    /// The two bids, in the order of the matrix.
    pub pair: (BidId, BidId),
}

/// All crossings while all other leaves keep their proportions, criterion by criterion in the
/// grid's order.
///
/// A criterion with the whole weight has none: its weight cannot move.
pub fn crossings(matrix: &Matrix) -> Vec<Crossing> {
    crossings_with(matrix, Redistribution::AllLeaves)
}

/// All crossings, criterion by criterion in the grid's order, with a declared redistribution.
pub fn crossings_with(matrix: &Matrix, redistribution: Redistribution) -> Vec<Crossing> {
    Sweeps::of(matrix, redistribution).defined().flat_map(|sweep| of_sweep(&sweep)).collect()
}

fn of_sweep(sweep: &Sweep) -> Vec<Crossing> {
    let crossing = |(pair, gap): ((BidId, BidId), Gap)| match gap.root() {
        Root::At(place) => {
            let weight_at_tie = sweep.weight(&place)?;
            Some(Crossing { criterion: sweep.criterion, pair, weight_at_tie })
        }
        Root::Nowhere | Root::Throughout => None,
    };
    sweep.pairs().filter_map(crossing).collect()
}

/// The crossings of one criterion, with a declared redistribution; none for a criterion that is
/// not there. With many bids and criteria much quicker than all of them.
pub fn crossings_of(
    matrix: &Matrix,
    criterion: CriterionId,
    redistribution: Redistribution,
) -> Vec<Crossing> {
    let sweeps = Sweeps::of(matrix, redistribution);
    let own = sweeps.defined().filter(|sweep| sweep.criterion == criterion);
    own.flat_map(|sweep| of_sweep(&sweep)).collect()
}

/// The pairs that no weight of the criterion tells apart, all other leaves keeping their
/// proportions.
pub fn level_throughout(matrix: &Matrix) -> Vec<LevelThroughout> {
    level_throughout_with(matrix, Redistribution::AllLeaves)
}

/// The pairs that no weight of the criterion tells apart, with a declared redistribution.
pub fn level_throughout_with(matrix: &Matrix, redistribution: Redistribution) -> Vec<LevelThroughout> {
    let mut level = Vec::new();
    for sweep in Sweeps::of(matrix, redistribution).defined() {
        for (pair, gap) in sweep.pairs() {
            if matches!(gap.root(), Root::Throughout) {
                level.push(LevelThroughout { criterion: sweep.criterion, pair });
            }
        }
    }
    level
}
