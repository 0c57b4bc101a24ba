//! The smallest joint change of weights that puts a rival level with the winner.
//!
//! With `d` what the rival earns more than the winner on each criterion, and `w` the published
//! weights (`d·w < 0`): the weights `v ≥ 0`, with the sum of `w` and `d·v ≥ 0`, that are nearest
//! to `w`. Nearest in three senses, each exact: the points moved in all (L1), the sum of squares
//! (L2), the largest change of one weight (L∞). None where the rival stays behind even with all
//! the weight on the criterion that suits it best.
//!
//! Each answer is proved. The weights prove that the change is enough: totals are equal under
//! them. The [`Multipliers`] prove that no smaller change is: see there.
//!
//! Several winners that are level: each has its own answers, and the change that puts another of
//! them level is none ([`JointAnswer::AlreadyLevel`]).
//!
//! Source: Wolters & Mareschal, EJOR 81 (1995), 281–290, for the question (there by linear
//! programming); the algorithms are in [`l1`], [`l2`] and [`largest`].

mod l1;
mod l2;
mod largest;
mod vector;

use std::collections::BTreeSet;

use scoring::{BidId, CriterionId, Fraction};
use thiserror::Error;

pub use vector::WeightVector;

use crate::{
    Matrix,
    scaled::{Common, Scaled, ScaledRow, dot},
    whole::Whole,
};

/// The weights that may change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// All of them.
    WholeTree,
    /// Those of these criteria, whose sum stays what it is; the others stay as published. Usually
    /// one group of siblings ([`Matrix::group_of`]).
    Within(Vec<CriterionId>),
}

/// Why a scope is none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScopeError {
    /// No weight may change.
    #[error("no criterion")]
    NoCriterion,
    /// The matrix does not have this criterion.
    #[error("{0} is not a leaf criterion of the matrix")]
    UnknownCriterion(CriterionId),
    /// A criterion comes twice.
    #[error("{0} comes twice")]
    CriterionTwice(CriterionId),
}

/// The smallest joint changes, for each winner against each other bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JointChanges {
    /// The weights that may change.
    pub scope: Scope,
    /// One per bid with the highest exact total, in the order of the matrix.
    pub winners: Vec<WinnerChanges>,
}

/// What it takes to dethrone one winner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WinnerChanges {
    /// The winner.
    pub winner: BidId,
    /// One per other bid, in the order of the matrix.
    pub rivals: Vec<RivalChange>,
}

/// What it takes for one rival to draw level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RivalChange {
    /// The rival.
    pub rival: BidId,
    /// What it takes.
    pub answer: JointAnswer,
}

/// Whether a joint change of weights puts the rival level, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JointAnswer {
    /// Nothing has to change: both are level at the published weights.
    AlreadyLevel(Beyond),
    /// No weights put the rival level.
    Impossible {
        /// The criterion that suits the rival best, the first of several.
        best: CriterionId,
        /// How far it stays behind with all the weight that may move on that criterion, as a
        /// share of the total; above 0.
        behind: Fraction,
    },
    /// These changes do it.
    Possible(Box<Nearest>),
}

/// Whether the rival can be strictly ahead with some other weights of the scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beyond {
    /// It can: a little further in the same direction, and it is.
    RivalAhead,
    /// It cannot: level is the best it can be.
    LevelAtBest,
}

/// The nearest weights with which the rival is level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// Whether the rival can be strictly ahead.
    pub beyond: Beyond,
    /// The fewest points moved in all.
    pub l1: FewestPoints,
    /// The smallest sum of squares.
    pub l2: LeastSquares,
    /// The smallest largest change of a weight.
    pub linf: SmallestLargest,
}

/// The change with the fewest points moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FewestPoints {
    /// The sum of the changes of all weights, each without its sign: twice what is moved.
    pub size: Fraction,
    /// What is moved, in the order in which it is best taken away.
    pub moves: Vec<WeightTransfer>,
    /// The weights that prove it.
    pub weights: WeightVector,
    /// Why no smaller change is enough.
    pub multipliers: Multipliers,
}

/// A part of the weight that goes from one criterion to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightTransfer {
    /// The criterion that loses it.
    pub from: CriterionId,
    /// The criterion that gains it.
    pub to: CriterionId,
    /// How much, as a share of the total; above 0.
    pub amount: Fraction,
}

/// The change with the smallest sum of squares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastSquares {
    /// The sum of the squared changes.
    pub size_squared: Fraction,
    /// The weights that prove it.
    pub weights: WeightVector,
    /// Why no smaller change is enough.
    pub multipliers: Multipliers,
}

/// The change whose largest part is smallest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallestLargest {
    /// The largest change of a weight.
    pub size: Fraction,
    /// The weights that prove it.
    pub weights: WeightVector,
    /// Why no smaller change is enough.
    pub multipliers: Multipliers,
}

/// The proof that no smaller change is enough.
///
/// For any change `z` of weights `w`, with sum 0, at least `−w` everywhere and `d·z ≥ g` (the gap
/// to close), take `c = gap × d + sum` on each criterion of the scope, and any `p ≥ 0`: then
/// `(c + p)·z ≥ gap × g − p·w`. With the smallest `p` such that
/// - L1: `c + p` is at least −1: then it is −1 to 1, and the right side is the size of the change;
/// - L∞: `c + p` is at least 0 where the weight is smaller than the size of the change: then the
///   sum of `|c + p|` is at most 1, and the right side is the size of the change;
/// - L2: `c + p` is at least `−w`: then it is the change itself, and the right side its square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multipliers {
    /// The price of the gap between the totals.
    pub gap: Fraction,
    /// The price of the sum of the weights.
    pub sum: Fraction,
}

/// The smallest joint changes of the weights in a scope that put each other bid level with each
/// winner.
pub fn joint_changes(matrix: &Matrix, scope: Scope) -> Result<JointChanges, ScopeError> {
    let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
    let moving = moving(&criteria, &scope)?;
    let scaled = Scaled::of(matrix);
    let best = matrix.winners();
    let winners = scaled.rows.iter().filter(|row| best.contains(&row.bid));
    let winners = winners
        .map(|winner| WinnerChanges {
            winner: winner.bid,
            rivals: scaled
                .rows
                .iter()
                .filter(|rival| rival.bid != winner.bid)
                .filter_map(|rival| {
                    // There always is an answer: the scope has a criterion, and a rival that the
                    // best criterion puts level is reached by each of the three ways.
                    let answer = Question::of(&scaled, &criteria, &moving, winner, rival).answer()?;
                    Some(RivalChange { rival: rival.bid, answer })
                })
                .collect(),
        })
        .collect();
    Ok(JointChanges { scope, winners })
}

/// The columns of a scope, in the grid's order.
fn moving(criteria: &[CriterionId], scope: &Scope) -> Result<Vec<usize>, ScopeError> {
    let within = match scope {
        Scope::WholeTree => return Ok((0..criteria.len()).collect()),
        Scope::Within(within) if within.is_empty() => return Err(ScopeError::NoCriterion),
        Scope::Within(within) => within,
    };
    let mut columns = BTreeSet::new();
    for criterion in within {
        let column = criteria.iter().position(|known| known == criterion);
        let column = column.ok_or(ScopeError::UnknownCriterion(*criterion))?;
        if !columns.insert(column) {
            return Err(ScopeError::CriterionTwice(*criterion));
        }
    }
    Ok(columns.into_iter().collect())
}

/// What one rival lacks, in whole numbers. A weight is counted in `1 / unit`, what the rival
/// earns more in `1 / scale`, a gap between totals in `1 / (unit × scale)`.
struct Question<'a> {
    criteria: &'a [CriterionId],
    /// All published weights.
    all: &'a [Whole],
    unit: &'a Whole,
    scale: Whole,
    /// The criteria whose weights may change, by their column.
    items: Vec<Item>,
    /// How far the rival is behind at the published weights; not below 0.
    gap: Whole,
    /// What the scope has to bring the rival over the winner.
    target: Whole,
    /// The weight of the scope.
    sum: Whole,
}

/// A weight that may change.
#[derive(Clone, Debug)]
struct Item {
    column: usize,
    /// Its published value.
    weight: Whole,
    /// What the rival earns more of it.
    more: Whole,
}

/// The changed weights of some columns, in a unit of their own.
type Changed = Vec<(usize, Whole)>;

impl<'a> Question<'a> {
    fn of(
        scaled: &'a Scaled,
        criteria: &'a [CriterionId],
        moving: &[usize],
        winner: &ScaledRow,
        rival: &ScaledRow,
    ) -> Self {
        let common: Common = rival.common(winner);
        let more = rival.over(winner, &common);
        let gap = Whole::ZERO.minus(&dot(&more, &scaled.weights));
        let items: Vec<Item> = moving
            .iter()
            .filter_map(|column| {
                let weight = scaled.weights.get(*column)?.clone();
                Some(Item { column: *column, weight, more: more.get(*column)?.clone() })
            })
            .collect();
        let brings = |item: &Item| item.more.times(&item.weight);
        let target = items.iter().fold(gap.clone(), |sum, item| sum.plus(&brings(item)));
        let sum = items.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.weight));
        let (all, unit) = (scaled.weights.as_slice(), &scaled.unit);
        Self { criteria, all, unit, scale: common.scale, items, gap, target, sum }
    }

    fn answer(&self) -> Option<JointAnswer> {
        let most = self.items.iter().map(|item| &item.more).max()?;
        let best = self.items.iter().find(|item| item.more == *most)?;
        let lack = self.target.minus(&most.times(&self.sum));
        let beyond = if lack < Whole::ZERO { Beyond::RivalAhead } else { Beyond::LevelAtBest };
        if self.gap.is_zero() {
            return Some(JointAnswer::AlreadyLevel(beyond));
        }
        if lack > Whole::ZERO {
            let behind = lack.over(&self.scale.times(self.unit))?;
            return Some(JointAnswer::Impossible { best: *self.criteria.get(best.column)?, behind });
        }
        let l1 = l1::fewest_points(self)?;
        let l2 = l2::least_squares(self)?;
        let linf = largest::smallest_largest(self)?;
        debug_assert!(
            [&l1.weights, &l2.weights, &linf.weights].into_iter().all(|weights| self.is_level(weights)),
            "totals are equal under the weights that prove a change"
        );
        Some(JointAnswer::Possible(Box::new(Nearest { beyond, l1, l2, linf })))
    }

    fn criterion(&self, item: &Item) -> Option<CriterionId> {
        self.criteria.get(item.column).copied()
    }

    /// All weights, with those that changed, in `1 / (parts × unit)`.
    fn weights(&self, mut changed: Changed, parts: &Whole) -> WeightVector {
        changed.sort_by_key(|(column, _)| *column);
        let mut changed = changed.into_iter().peekable();
        let weights = self.all.iter().enumerate().map(|(column, weight)| {
            let new = changed.next_if(|(place, _)| *place == column);
            new.map_or_else(|| weight.times(parts), |(_, weight)| weight)
        });
        let weights = weights.collect();
        WeightVector::new(self.criteria.to_vec(), weights, self.unit.times(parts))
    }

    /// Whether some weights are none below 0, have the sum of the published ones, and put the
    /// rival level.
    fn is_level(&self, weights: &WeightVector) -> bool {
        let published = self.all.iter().filter_map(|weight| weight.over(self.unit));
        let changes: Vec<Fraction> = weights.iter().zip(published).map(|((_, new), old)| new - old).collect();
        let gained: Fraction = self
            .items
            .iter()
            .filter_map(|item| Some(changes.get(item.column)? * &item.more.over(&self.scale)?))
            .sum();
        weights.iter().all(|(_, weight)| !weight.is_negative())
            && changes.iter().sum::<Fraction>().is_zero()
            && self.gap.over(&self.scale.times(self.unit)) == Some(gained)
    }
}
