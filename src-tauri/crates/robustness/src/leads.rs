//! The lead of the first bid when one weight is a fifth heavier or lighter: what a tornado shows.
//!
//! With `w` the published weight of a criterion, `x` the share of it that a bid earns and `T` the
//! bid's total, the total at a weight `t` is `(1 − t)(T − wx)/(1 − w) + tx`, all other leaves
//! keeping their proportions. The lead is the total of the winner less the best of the others.

use scoring::{BidId, CriterionId, Fraction};

use crate::Matrix;

/// How the lead of a bid follows each weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leads {
    /// The bid with the highest total, alone.
    pub winner: BidId,
    /// Its lead at the published weights, as a share of the total.
    pub published: Fraction,
    /// One per criterion that leaves the others a weight; the widest range first.
    pub ranges: Vec<LeadRange>,
}

/// The lead at both ends of a range of one weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadRange {
    /// The criterion.
    pub criterion: CriterionId,
    /// With the lighter weight.
    pub lighter: Lead,
    /// With the heavier weight.
    pub heavier: Lead,
}

/// The lead at one weight; all shares of the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The weight.
    pub weight: Fraction,
    /// The lead over the best other bid, below 0 where that one is ahead.
    pub lead: Fraction,
    /// The best other bid (the first in the lot's order, where several are level).
    pub rival: BidId,
}

impl LeadRange {
    /// How much the lead moves over the range.
    pub fn width(&self) -> Fraction {
        (&self.heavier.lead - &self.lighter.lead).abs()
    }
}

/// The lead of the one winner when each weight in turn is `part` lighter or heavier (1/5: 20 %);
/// no weight goes above the whole. `None` when several bids have the highest total, or there is
/// no other.
pub fn leads(matrix: &Matrix, part: &Fraction) -> Option<Leads> {
    let [winner] = matrix.winners()[..] else { return None };
    let totals: Vec<(BidId, &Fraction)> = matrix.totals().collect();
    let published = lead(winner, totals.iter().map(|(bid, total)| (*bid, (*total).clone())))?.1;
    let columns: Vec<(CriterionId, Fraction)> =
        matrix.weights().map(|(criterion, weight)| (criterion, weight.clone())).collect();
    let mut ranges = Vec::new();
    for (place, (criterion, weight)) in columns.iter().enumerate() {
        let others = Fraction::one() - weight.clone();
        if others.is_zero() {
            continue;
        }
        let at = |to: Fraction| {
            let rest = &Fraction::one() - &to;
            let moved: Option<Vec<(BidId, Fraction)>> = matrix
                .rows()
                .zip(&totals)
                .map(|((bid, shares), (_, total))| {
                    let share = shares.get(place)?;
                    let kept = (*total - &(weight * share)).divided_by(&others)?;
                    Some((bid, &(&kept * &rest) + &(&to * share)))
                })
                .collect();
            let (rival, lead) = lead(winner, moved?.into_iter())?;
            Some(Lead { weight: to, lead, rival })
        };
        let change = weight * part;
        let lighter = at(weight - &change)?;
        let heavier = at((weight + &change).min(Fraction::one()))?;
        ranges.push(LeadRange { criterion: *criterion, lighter, heavier });
    }
    // Stable: criteria that move it as much stay in the grid's order.
    ranges.sort_by_key(|range| std::cmp::Reverse(range.width()));
    Some(Leads { winner, published, ranges })
}

/// The best other bid, and how far the winner is above it.
fn lead(winner: BidId, totals: impl Iterator<Item = (BidId, Fraction)>) -> Option<(BidId, Fraction)> {
    let mut own = None;
    let mut best: Option<(BidId, Fraction)> = None;
    for (bid, total) in totals {
        if bid == winner {
            own = Some(total);
        } else if best.as_ref().is_none_or(|(_, highest)| total > *highest) {
            best = Some((bid, total));
        }
    }
    let (rival, total) = best?;
    Some((rival, own? - total))
}
