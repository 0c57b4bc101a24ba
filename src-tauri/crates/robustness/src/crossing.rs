//! Where two bids are level as one weight moves: the breakpoints of the picture in which each
//! bid's total is a line over that weight.

use scoring::{BidId, CriterionId, Fraction};

use crate::{
    Matrix,
    line::{Root, Sweep},
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

/// All crossings, criterion by criterion in the grid's order.
///
/// A criterion with the whole weight has none: its weight cannot move.
pub fn crossings(matrix: &Matrix) -> Vec<Crossing> {
    meetings(matrix)
        .filter_map(|(criterion, pair, root)| match root {
            Root::At(weight_at_tie) => Some(Crossing { criterion, pair, weight_at_tie }),
            Root::Nowhere | Root::Throughout => None,
        })
        .collect()
}

/// The pairs that no weight of the criterion tells apart.
pub fn level_throughout(matrix: &Matrix) -> Vec<LevelThroughout> {
    meetings(matrix)
        .filter(|(_, _, root)| *root == Root::Throughout)
        .map(|(criterion, pair, _)| LevelThroughout { criterion, pair })
        .collect()
}

fn meetings(matrix: &Matrix) -> impl Iterator<Item = (CriterionId, (BidId, BidId), Root)> {
    matrix.sweeps().flat_map(|(criterion, _, sweep)| {
        let pairs: Vec<_> = sweep.iter().flat_map(Sweep::pairs).collect();
        pairs.into_iter().map(move |(pair, gap)| (criterion, pair, gap.root()))
    })
}
