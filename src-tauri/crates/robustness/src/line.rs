//! The gap between two totals as one weight moves: a straight line.
//!
//! The weight of a criterion goes from 0 to a limit: the whole weight, or the whole weight of its
//! group. With `W` the limit, `w` the published weight, `x` the share of the criterion, `G` what
//! the criteria of the group give now and `O` what the others give, the total at a weight `t` is
//! `O + (W − t)(G − wx)/(W − w) + tx`.

use std::cmp::Ordering;

use scoring::{BidId, CriterionId, Fraction};

use crate::{
    Matrix,
    scaled::{Common, Scaled, ScaledRow},
    whole::{Quotient, Whole},
};

/// What the other weights do while one of them moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Redistribution {
    /// All other leaves of the grid keep their proportions; the weight goes from 0 to the whole.
    #[default]
    AllLeaves,
    /// The other leaves under the same parent keep their proportions and all others their
    /// weights; the weight goes from 0 to the weight of the parent.
    WithinGroup,
}

/// The sweeps of all criteria of a matrix.
pub(crate) struct Sweeps {
    scaled: Scaled,
    criteria: Vec<CriterionId>,
    /// The columns whose weights move with each criterion's.
    moving: Vec<std::ops::Range<usize>>,
    /// Every two bids once, in the order of the matrix.
    pairs: Vec<Pair>,
}

/// Two bids, by their rows.
struct Pair {
    rows: (usize, usize),
    bids: (BidId, BidId),
    common: Common,
    /// The first's total compared with the second's, at the published weights.
    now: Ordering,
}

/// All totals while one criterion's weight goes from 0 to its limit.
pub(crate) struct Sweep<'sweeps> {
    /// The criterion whose weight moves.
    pub criterion: CriterionId,
    limit: Whole,
    unit: &'sweeps Whole,
    pairs: &'sweeps [Pair],
    /// One per bid, in the order of the matrix.
    lines: Vec<Line>,
}

/// A total at both ends, in whole numbers of the bid's own scale.
#[derive(Clone, Debug)]
struct Line {
    at_zero: Whole,
    at_limit: Whole,
}

/// How far one bid is above another, at both ends, in whole numbers.
#[derive(Clone, Debug)]
pub(crate) struct Gap<'pair> {
    at_zero: Whole,
    at_limit: Whole,
    scale: &'pair Whole,
}

/// Where a gap is zero, from 0 (no weight) to 1 (the limit).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// Nowhere.
    Nowhere,
    /// At one point.
    At(Quotient),
    /// Everywhere.
    Throughout,
}

impl Sweeps {
    pub fn of(matrix: &Matrix, redistribution: Redistribution) -> Self {
        let scaled = Scaled::of(matrix);
        let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
        let moving = match redistribution {
            Redistribution::AllLeaves => vec![0..criteria.len(); criteria.len()],
            Redistribution::WithinGroup => matrix.groups().collect(),
        };
        let pairs = scaled
            .rows
            .iter()
            .enumerate()
            .flat_map(|(one, row)| {
                let others = scaled.rows.iter().enumerate().skip(one + 1);
                others.map(move |(other, against)| Pair {
                    rows: (one, other),
                    bids: (row.bid, against.bid),
                    common: row.common(against),
                    now: row.quotient().cmp(&against.quotient()),
                })
            })
            .collect();
        Self { scaled, criteria, moving, pairs }
    }

    /// One sweep per criterion; none where it has the whole weight that can move, because the
    /// others have no proportion to keep.
    pub fn each(&self) -> impl Iterator<Item = Option<Sweep<'_>>> {
        let columns = self.criteria.iter().zip(&self.scaled.weights).zip(&self.moving).enumerate();
        columns.map(|(index, ((criterion, weight), moving))| {
            let weights = self.scaled.weights.get(moving.clone())?;
            let limit = weights.iter().fold(Whole::ZERO, |sum, weight| sum.plus(weight));
            let others = limit.minus(weight);
            if others.is_zero() {
                return None;
            }
            // Both ends times a number above 0 that is the same for every bid.
            let line = |row: &ScaledRow| {
                let share = row.shares.get(index)?;
                let part = weight.times(share);
                if moving.len() == self.scaled.weights.len() {
                    let at_zero = row.total.minus(&part);
                    return Some(Line { at_zero, at_limit: share.times(&others) });
                }
                let inside = crate::scaled::dot(row.shares.get(moving.clone())?, weights);
                let outside = row.total.minus(&inside).times(&others);
                Some(Line {
                    at_zero: outside.plus(&limit.times(&inside.minus(&part))),
                    at_limit: outside.plus(&limit.times(share).times(&others)),
                })
            };
            let lines = self.scaled.rows.iter().map(line).collect::<Option<_>>()?;
            Some(Sweep { criterion: *criterion, limit, unit: &self.scaled.unit, pairs: &self.pairs, lines })
        })
    }

    /// The sweeps of the criteria that leave the others a weight.
    pub fn defined(&self) -> impl Iterator<Item = Sweep<'_>> {
        self.each().flatten()
    }
}

impl Sweep<'_> {
    /// The weight at a place from 0 to 1, as a share of the total.
    pub fn weight(&self, place: &Quotient) -> Option<Fraction> {
        place.top.times(&self.limit).over(&place.bottom.times(self.unit))
    }

    /// Every two bids once, in the order of the matrix, with the gap of the first over the second.
    pub fn pairs(&self) -> impl Iterator<Item = ((BidId, BidId), Gap<'_>)> {
        self.pairs.iter().filter_map(|pair| Some((pair.bids, self.gap(pair)?)))
    }

    /// The pairs that are not level at the published weights, with who is ahead.
    pub fn unequal_pairs(&self) -> impl Iterator<Item = (Ordering, Gap<'_>)> {
        let unequal = self.pairs.iter().filter(|pair| pair.now != Ordering::Equal);
        unequal.filter_map(|pair| Some((pair.now, self.gap(pair)?)))
    }

    /// How far a bid is above each other one, in the order of the matrix.
    pub fn leads(&self, bid: BidId) -> impl Iterator<Item = (BidId, Gap<'_>)> {
        self.pairs.iter().filter_map(move |pair| match pair.bids {
            (one, other) if one == bid => Some((other, self.gap(pair)?)),
            (one, other) if other == bid => Some((one, self.gap(pair)?.turned())),
            (_, _) => None,
        })
    }

    fn gap<'gap>(&'gap self, pair: &'gap Pair) -> Option<Gap<'gap>> {
        let one = self.lines.get(pair.rows.0)?;
        let other = self.lines.get(pair.rows.1)?;
        Some(Gap {
            at_zero: pair.common.gap(&one.at_zero, &other.at_zero),
            at_limit: pair.common.gap(&one.at_limit, &other.at_limit),
            scale: &pair.common.scale,
        })
    }
}

impl Gap<'_> {
    fn turned(&self) -> Self {
        Self {
            at_zero: Whole::ZERO.minus(&self.at_zero),
            at_limit: Whole::ZERO.minus(&self.at_limit),
            scale: self.scale,
        }
    }

    /// Whether the gap is larger, or less far below 0, at the limit.
    pub fn grows(&self) -> bool {
        self.at_limit > self.at_zero
    }

    /// How fast the gap changes; the same unit for all gaps of a sweep.
    pub fn pace(&self) -> Quotient {
        Quotient { top: self.at_limit.minus(&self.at_zero).abs(), bottom: self.scale.clone() }
    }

    /// Where the gap is zero, both ends included.
    pub fn root(&self) -> Root {
        match (self.at_zero.sign(), self.at_limit.sign()) {
            (Ordering::Equal, Ordering::Equal) => Root::Throughout,
            (Ordering::Less, Ordering::Less) | (Ordering::Greater, Ordering::Greater) => Root::Nowhere,
            (Ordering::Less | Ordering::Equal, Ordering::Equal | Ordering::Greater)
            | (Ordering::Greater | Ordering::Equal, Ordering::Equal | Ordering::Less) => {
                let top = self.at_zero.abs();
                let bottom = top.plus(&self.at_limit.abs());
                Root::At(Quotient { top, bottom })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(at_zero: i128, at_limit: i128) -> Root {
        let whole = Whole::Small;
        Gap { at_zero: whole(at_zero), at_limit: whole(at_limit), scale: &Whole::ONE }.root()
    }

    fn at(top: i128, bottom: i128) -> Root {
        Root::At(Quotient { top: Whole::Small(top), bottom: Whole::Small(bottom) })
    }

    #[test]
    fn a_line_is_zero_where_its_ends_have_opposite_signs() {
        assert_eq!(root(1, -2), at(1, 3));
        assert_eq!(root(-1, 1), at(1, 2));
        assert_eq!(root(0, -1), at(0, 1), "the limits count");
        assert_eq!(root(3, 0), at(1, 1), "the limits count");
    }

    #[test]
    fn a_line_on_one_side_has_no_root() {
        assert_eq!(root(1, 2), Root::Nowhere, "its root lies below 0");
        assert_eq!(root(2, 1), Root::Nowhere, "its root lies beyond the limit");
        assert_eq!(root(1, 1), Root::Nowhere, "it is level and not zero");
        assert_eq!(root(0, 0), Root::Throughout);
    }
}
