//! What the totals are made of: the weight of each leaf criterion, and the share of it that
//! each ranked bid earns.

use std::{collections::BTreeSet, ops::Range};

use scoring::{
    BidId, Content, CriteriaTree, Criterion, CriterionId, Evaluation, Fraction, Lot, Trace, Weight, Working,
};
use thiserror::Error;

/// Weights and shares of the weights, exact: `total = Σ weight × share`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    criterion: CriterionId,
    /// As a share of the sum of all weights.
    weight: Fraction,
    /// The columns of its group, its own among them: those under the same parent.
    group: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    bid: BidId,
    shares: Vec<Fraction>,
    total: Fraction,
}

/// Why weights and shares make no matrix.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MatrixError {
    /// There is no bid to compare.
    #[error("no bid")]
    NoBid,
    /// There is no criterion, or all weights are 0: nothing keeps a proportion.
    #[error("no weight above zero")]
    NoWeight,
    /// A bid has not one share per criterion.
    #[error("{bid} has {found} shares for {expected} criteria")]
    RowLength {
        /// The bid.
        bid: BidId,
        /// How many criteria there are.
        expected: usize,
        /// How many shares it has.
        found: usize,
    },
    /// A bid comes twice.
    #[error("{0} comes twice")]
    BidTwice(BidId),
    /// A criterion comes twice.
    #[error("{0} comes twice")]
    CriterionTwice(CriterionId),
}

impl Matrix {
    /// Checks bare numbers: the weights, on any scale, and for each bid the share of each weight
    /// that it earns (1 is the whole weight), in the order of the weights. All criteria are one
    /// group, until [`Matrix::grouped`] says otherwise.
    pub fn new(
        weights: Vec<(CriterionId, Weight)>,
        bids: Vec<(BidId, Vec<Fraction>)>,
    ) -> Result<Self, MatrixError> {
        let sum: Fraction = weights.iter().map(|(_, weight)| weight.value()).sum();
        let mut seen = BTreeSet::new();
        let count = weights.len();
        let mut columns = Vec::with_capacity(count);
        for (criterion, weight) in weights {
            if !seen.insert(criterion) {
                return Err(MatrixError::CriterionTwice(criterion));
            }
            let weight = weight.value().divided_by(&sum).ok_or(MatrixError::NoWeight)?;
            columns.push(Column { criterion, weight, group: 0..count });
        }
        if columns.is_empty() {
            return Err(MatrixError::NoWeight);
        }

        let mut seen = BTreeSet::new();
        let mut rows = Vec::with_capacity(bids.len());
        for (bid, shares) in bids {
            if !seen.insert(bid) {
                return Err(MatrixError::BidTwice(bid));
            }
            if shares.len() != columns.len() {
                return Err(MatrixError::RowLength { bid, expected: columns.len(), found: shares.len() });
            }
            let total = columns.iter().zip(&shares).map(|(column, share)| &column.weight * share).sum();
            rows.push(Row { bid, shares, total });
        }
        if rows.is_empty() { Err(MatrixError::NoBid) } else { Ok(Self { columns, rows }) }
    }

    /// The ranked bids of a lot over its leaf criteria, or `None` when no bid is ranked or
    /// nothing has a weight.
    pub fn of(lot: &Lot, evaluation: &Evaluation) -> Option<Self> {
        let leaves = lot.criteria.leaves();
        let weights = leaves.iter().map(|(leaf, _)| (leaf.id, leaf.weight.clone())).collect();
        let ranked = evaluation.results.iter().filter(|result| result.rank().is_some());
        let bids: Option<Vec<(BidId, Vec<Fraction>)>> = ranked
            .map(|result| {
                let shares: Option<Vec<Fraction>> = leaves
                    .iter()
                    .map(|(leaf, _)| share(result.points.get(&leaf.id)?, &leaf.weight))
                    .collect();
                Some((result.bid, shares?))
            })
            .collect();
        Self::new(weights, bids?).ok().map(|matrix| matrix.grouped(&lot.criteria))
    }

    /// Takes the groups of a grid: the group of a leaf are the leaves under its parent, at any
    /// depth; of a criterion of the first level, the whole grid. A grid with other leaves, or with
    /// the same in another order, changes nothing.
    #[must_use]
    pub fn grouped(mut self, criteria: &CriteriaTree) -> Self {
        let leaves = criteria.leaves();
        let own = self.columns.iter().map(|column| column.criterion);
        if !leaves.iter().map(|(leaf, _)| leaf.id).eq(own) {
            return self;
        }
        // In the grid's order, a parent comes before its children and its leaves stand together.
        let mut groups = vec![0..leaves.len(); leaves.len()];
        let mut begun = 0;
        for node in criteria.nodes() {
            match &node.criterion.content {
                Content::Leaf(_) => begun += 1,
                Content::Group(children) => {
                    let group = begun..begun + leaves_under(children);
                    let mut first = group.start;
                    for child in children {
                        match &child.content {
                            Content::Leaf(_) => {
                                if let Some(place) = groups.get_mut(first) {
                                    *place = group.clone();
                                }
                                first += 1;
                            }
                            Content::Group(children) => first += leaves_under(children),
                        }
                    }
                }
            }
        }
        for (column, group) in self.columns.iter_mut().zip(groups) {
            column.group = group;
        }
        self
    }

    /// The criteria of the group in which a criterion is, itself among them, in the grid's order;
    /// none for a criterion that is not there.
    pub fn group_of(&self, criterion: CriterionId) -> Vec<CriterionId> {
        let column = self.columns.iter().find(|column| column.criterion == criterion);
        let group = column.and_then(|column| self.columns.get(column.group.clone()));
        group.into_iter().flatten().map(|column| column.criterion).collect()
    }

    /// The bids, in the order in which they were given.
    pub fn bids(&self) -> impl Iterator<Item = BidId> {
        self.rows.iter().map(|row| row.bid)
    }

    /// The leaf criteria in the grid's order, each with its weight as a share of the total.
    pub fn weights(&self) -> impl Iterator<Item = (CriterionId, &Fraction)> {
        self.columns.iter().map(|column| (column.criterion, &column.weight))
    }

    /// The exact totals of the bids, from 0 to 1 where the formulas stay within the weights.
    pub fn totals(&self) -> impl Iterator<Item = (BidId, &Fraction)> {
        self.rows.iter().map(|row| (row.bid, &row.total))
    }

    /// The bids with the highest exact total.
    pub fn winners(&self) -> Vec<BidId> {
        let best = self.rows.iter().map(|row| &row.total).max();
        self.totals().filter(|(_, total)| Some(*total) == best).map(|(bid, _)| bid).collect()
    }

    /// The shares of each bid, in the order of the criteria.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (BidId, &[Fraction])> {
        self.rows.iter().map(|row| (row.bid, row.shares.as_slice()))
    }

    /// The columns of each criterion's group.
    pub(crate) fn groups(&self) -> impl Iterator<Item = Range<usize>> {
        self.columns.iter().map(|column| column.group.clone())
    }
}

fn leaves_under(criteria: &[Criterion]) -> usize {
    let count = |criterion: &Criterion| match &criterion.content {
        Content::Leaf(_) => 1,
        Content::Group(children) => leaves_under(children),
    };
    criteria.iter().map(count).sum()
}

/// The share of the weight that exact points are. All points are proportional to the weight;
/// where the weight is 0, so are the points, and the share comes from the working.
fn share(points: &Trace, weight: &Weight) -> Option<Fraction> {
    points.exact.divided_by(weight.value()).or_else(|| share_of(&points.working))
}

fn share_of(working: &Working) -> Option<Fraction> {
    match working {
        Working::Quality { mark, scale_max, .. } => mark.value().divided_by(scale_max.value()),
        Working::Formula { formula, direction, value, field, .. } => {
            formula.share(value, field, *direction).ok()
        }
        // No leaf has its points from these.
        Working::Given | Working::Agreed { .. } | Working::Sum { .. } => None,
    }
}
