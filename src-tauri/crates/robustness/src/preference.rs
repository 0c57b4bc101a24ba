//! Which of two bids is ahead whatever the weights, and which may be ahead under some.
//!
//! The gap of two totals, `D(w) = Σ_j w_j (x_ij − x_kj)`, is linear in the weights, so that its
//! least and its greatest value stand at corners of the set of weights:
//! - all weights: everything on one criterion. Always ahead is then plain dominance;
//! - weights that keep the published order of importance: the same weight on each of some
//!   criteria that are closed upwards (every criterion that weighs more than one of them belongs
//!   too), nothing on the others. With weights that are all different, `D` there is a running mean
//!   of the gaps from the heaviest criterion down. Criteria that weigh the same are in no order.
//!
//! Source: necessary and possible preference, Greco, Mousseau, Słowiński, EJOR 191 (2008); the
//! ordinal case after the corners of Barron and Barrett (1996).

use num_bigint::BigInt;
use num_integer::Integer;
use scoring::{BidId, CriterionId, Fraction};

use crate::Matrix;

/// Over which weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightSet {
    /// Any weights.
    All,
    /// Weights in the published order: what weighs more goes on weighing as much or more.
    PublishedOrder,
}

/// What the weights can do to the gap of a bid over another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preference {
    /// The bid.
    pub bid: BidId,
    /// The other one.
    pub over: BidId,
    /// Where the bid stands worst against the other one.
    pub least: Extreme,
    /// Where it stands best.
    pub greatest: Extreme,
}

/// The gap of two totals at a corner of the set of weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extreme {
    /// The gap, as a share of the whole weight.
    pub gap: Fraction,
    /// The criteria that share the whole weight equally there, in the grid's order.
    pub on: Vec<CriterionId>,
}

impl Preference {
    /// Whether the bid is ahead or level under every weight of the set.
    pub fn is_necessary(&self) -> bool {
        !self.least.gap.is_negative()
    }

    /// Whether the bid is ahead or level under some weight of the set.
    pub fn is_possible(&self) -> bool {
        !self.greatest.gap.is_negative()
    }
}

/// Every bid against every other one, in the order of the matrix.
pub fn preferences(matrix: &Matrix, over: WeightSet) -> Vec<Preference> {
    let classes = classes(matrix, over);
    let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
    // On one denominator, sums and comparisons are those of whole numbers.
    let shares = matrix.rows().flat_map(|(_, shares)| shares);
    let scale = shares.fold(BigInt::from(1), |scale, share| scale.lcm(share.denominator()));
    let scaled = |share: &Fraction| share.numerator() * (&scale / share.denominator());
    let rows: Vec<(BidId, Vec<BigInt>)> =
        matrix.rows().map(|(bid, shares)| (bid, shares.iter().map(scaled).collect())).collect();
    let mut found = Vec::new();
    for (bid, shares) in &rows {
        for (other, against) in rows.iter().filter(|(other, _)| other != bid) {
            let gaps: Vec<BigInt> = shares.iter().zip(against).map(|(one, two)| one - two).collect();
            let opposite: Vec<BigInt> = gaps.iter().map(|gap| -gap).collect();
            let greatest = least(&opposite, &scale, &classes, &criteria);
            found.push(Preference {
                bid: *bid,
                over: *other,
                least: least(&gaps, &scale, &classes, &criteria),
                greatest: Extreme { gap: -greatest.gap, on: greatest.on },
            });
        }
    }
    found
}

/// The columns by importance, the heaviest first; those of one class are in no order.
fn classes(matrix: &Matrix, over: WeightSet) -> Vec<Vec<usize>> {
    let mut columns: Vec<(usize, &Fraction)> =
        matrix.weights().map(|(_, weight)| weight).enumerate().collect();
    match over {
        WeightSet::All => vec![columns.into_iter().map(|(column, _)| column).collect()],
        WeightSet::PublishedOrder => {
            columns.sort_by(|(_, one), (_, other)| other.cmp(one));
            let classes = columns.chunk_by(|(_, one), (_, other)| one == other);
            classes.map(|class| class.iter().map(|(column, _)| *column).collect()).collect()
        }
    }
}

/// The least gap over the corners, the first one found of several.
///
/// Of the corners that reach into a class with the same number of its criteria, the one with the
/// smallest gaps is lowest: no other needs to be looked at.
fn least(gaps: &[BigInt], scale: &BigInt, classes: &[Vec<usize>], criteria: &[CriterionId]) -> Extreme {
    let mut lowest: Option<(BigInt, usize)> = None;
    let mut sum = BigInt::ZERO;
    let mut order: Vec<usize> = Vec::with_capacity(gaps.len());
    for class in classes {
        let mut class: Vec<(usize, &BigInt)> =
            class.iter().filter_map(|column| Some((*column, gaps.get(*column)?))).collect();
        class.sort_by_key(|(_, gap)| *gap);
        for (column, gap) in class {
            order.push(column);
            sum += gap;
            // The mean is lower: both sides over the product of the two counts.
            if lowest.as_ref().is_none_or(|(least, count)| &sum * *count < least * order.len()) {
                lowest = Some((sum.clone(), order.len()));
            }
        }
    }
    let (sum, count) = lowest.unwrap_or((BigInt::ZERO, 1));
    let gap = Fraction::ratio(sum, scale * count).unwrap_or_else(Fraction::zero);
    let mut columns: Vec<usize> = order.into_iter().take(count).collect();
    columns.sort_unstable();
    Extreme { gap, on: columns.iter().filter_map(|column| criteria.get(*column).copied()).collect() }
}
