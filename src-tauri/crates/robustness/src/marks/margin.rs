//! How far off every mark may be at once before another bid is first.
//!
//! Let the mark of criterion j be off by at most `δ·u_j` (`u_j` a unit, as a share of the scale)
//! and `w_j` its weight. A rival k gains most on the winner i when its own marks are too low and the
//! winner's too high, everywhere: the winner stays first if and only if, for every k,
//!
//! `Σ_j w_j · (min(δ·u_j, x_ij) + min(δ·u_j, 1 − x_kj)) ≤ s_i − s_k`
//!
//! where x are shares of the scale: no mark leaves its scale. The left side is piecewise linear
//! in δ, so the largest δ is exact. Without the ends of the scale it is `(s_1 − s_2) / 2Σ w_j u_j`:
//! half the lead, when every criterion is marked on one scale.

use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot};

use crate::{MarkScale, MarkTable};

/// The lead of the first bid, and the errors of marking that it bears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkMargin {
    /// The bids with the highest exact total: several when they are level.
    pub winners: Vec<BidId>,
    /// The bids with the next highest exact total; the other winners when several are level.
    pub seconds: Vec<BidId>,
    /// The lead over them, as a share of the total; 0 when several are level.
    pub lead: Fraction,
    /// Half the lead: totals may all be off by this, as a share of the total, in any direction.
    pub every_total_off_by: Fraction,
    /// Every mark off by the same share of its scale (1 is the whole scale).
    pub by_share: ErrorBound,
    /// Every mark off by the same number of steps of its scale, over the criteria with a step.
    pub by_steps: ErrorBound,
}

/// The largest error of every mark at once that leaves the winner first, or level with the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorBound {
    /// As if marks could leave their scales; `None` when no mark can be off.
    pub unclipped: Option<Fraction>,
    /// With every mark inside its scale.
    pub exact: Bearable,
    /// The smallest error beyond which some ranked bid may fall below a minimum mark, which the
    /// totals do not show; `None` where no criterion has a minimum.
    pub nearest_minimum: Option<NearestMinimum>,
    /// The marked criteria that this unit leaves as they are: those without a step.
    pub left_out: Vec<CriterionId>,
}

/// How much error the first rank bears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bearable {
    /// Marks anywhere on their scales leave the winner first.
    Any,
    /// Safe if and only if no mark is off by more than this.
    UpTo {
        /// In the unit of the bound.
        off_by: Fraction,
        /// The bids that are level with the winner there, when the marks err against it.
        rivals: Vec<BidId>,
    },
}

/// A mark near an eliminating minimum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearestMinimum {
    /// The bid, excluded when its mark is off by more than this, downwards.
    pub bid: BidId,
    /// The criterion.
    pub criterion: CriterionId,
    /// In the unit of the bound.
    pub off_by: Fraction,
}

/// The errors of marking that the first rank of a lot bears, over exact (unrounded) points;
/// `None` with fewer than two ranked bids.
pub fn mark_margin(lot: &Lot, evaluation: &Evaluation) -> Option<MarkMargin> {
    margin(&MarkTable::of(lot, evaluation)?)
}

/// The errors of marking that the first rank bears; `None` without a rival.
pub fn margin(table: &MarkTable) -> Option<MarkMargin> {
    let winners = table.matrix.winners();
    let winner = *winners.first()?;
    let best = table.matrix.totals().find(|(bid, _)| *bid == winner)?.1.clone();
    let second = table.matrix.totals().filter(|(bid, _)| *bid != winner).map(|(_, total)| total).max()?;
    let seconds = table.matrix.totals().filter(|(bid, total)| *bid != winner && *total == second);
    let lead = &best - second;
    Some(MarkMargin {
        seconds: seconds.map(|(bid, _)| bid).collect(),
        every_total_off_by: half(&lead),
        by_share: bound(table, winner, |_| Some(Fraction::one())),
        by_steps: bound(table, winner, |scale| {
            scale.step.as_ref().and_then(|step| step.value().divided_by(scale.max.value()))
        }),
        winners,
        lead,
    })
}

fn half(of: &Fraction) -> Fraction {
    of.divided_by(&Fraction::from(2)).unwrap_or_else(Fraction::zero)
}

/// A criterion on which marks may be off.
struct Unit<'table> {
    index: usize,
    scale: &'table MarkScale,
    /// One unit of error, as a share of the scale.
    size: Fraction,
    /// What one unit of error moves, as a share of the total; above 0.
    pace: Fraction,
}

fn bound(table: &MarkTable, winner: BidId, unit: impl Fn(&MarkScale) -> Option<Fraction>) -> ErrorBound {
    let mut units = Vec::new();
    let mut left_out = Vec::new();
    for (index, ((_, weight), scale)) in table.matrix.weights().zip(&table.scales).enumerate() {
        let Some(scale) = scale else { continue };
        match unit(scale) {
            Some(unit) => units.push(Unit { index, scale, pace: weight * &unit, size: unit }),
            None => left_out.push(scale.criterion),
        }
    }
    let nearest_minimum = nearest_minimum(table, &units);
    units.retain(|unit| unit.pace.is_positive());

    let pace: Fraction = units.iter().map(|unit| &unit.pace).sum();
    let pace = &pace + &pace;
    let Some((_, own, best)) = table.matrix.rows_with_totals().find(|(bid, ..)| *bid == winner) else {
        return ErrorBound { unclipped: None, exact: Bearable::Any, nearest_minimum, left_out };
    };
    let mut rivals: Vec<(Fraction, BidId, &[Fraction])> = table
        .matrix
        .rows_with_totals()
        .filter(|(bid, ..)| *bid != winner)
        .map(|(bid, shares, total)| (best - total, bid, shares))
        .collect();
    let order: Vec<BidId> = rivals.iter().map(|(_, bid, _)| *bid).collect();
    rivals.sort_by(|one, other| one.0.cmp(&other.0));
    let unclipped = rivals.first().and_then(|(lead, ..)| lead.divided_by(&pace));

    // The winner's own limits are the same for every rival.
    let room = |shares: &[Fraction], left: &dyn Fn(&Fraction) -> Fraction| -> Vec<(Fraction, Fraction)> {
        units
            .iter()
            .filter_map(|unit| {
                Some((left(shares.get(unit.index)?).divided_by(&unit.size)?, unit.pace.clone()))
            })
            .collect()
    };
    let falls = room(own, &Clone::clone);
    let mut nearest: Option<(Fraction, Vec<BidId>)> = None;
    for (lead, bid, shares) in rivals {
        // The ends of the scale only make an error bearable that is larger still.
        let at_least = lead.divided_by(&pace);
        if let (Some((so_far, _)), Some(at_least)) = (&nearest, &at_least)
            && at_least > so_far
        {
            break;
        }
        let mut limits = room(shares, &|share| Fraction::one() - share.clone());
        limits.extend(falls.iter().cloned());
        let Some(off_by) = exhausted(lead, &pace, limits) else { continue };
        match &mut nearest {
            Some((so_far, bids)) if *so_far == off_by => bids.push(bid),
            Some((so_far, _)) if *so_far < off_by => {}
            Some(_) | None => nearest = Some((off_by, vec![bid])),
        }
    }
    let exact = match nearest {
        Some((off_by, rivals)) => {
            Bearable::UpTo { off_by, rivals: order.into_iter().filter(|bid| rivals.contains(bid)).collect() }
        }
        None => Bearable::Any,
    };
    ErrorBound { unclipped, exact, nearest_minimum, left_out }
}

/// The error at which marks have eaten up a lead, or `None` when they cannot. `limits`: the error
/// at which a mark meets the end of its scale, and the pace that it gives until then.
fn exhausted(lead: Fraction, pace: &Fraction, mut limits: Vec<(Fraction, Fraction)>) -> Option<Fraction> {
    if lead.is_zero() {
        return Some(lead);
    }
    limits.sort_by(|one, other| one.0.cmp(&other.0));
    let mut left = lead;
    let mut pace = pace.clone();
    let mut reached = Fraction::zero();
    for (limit, slower) in limits {
        if limit > reached {
            let eaten = &(&limit - &reached) * &pace;
            if eaten >= left {
                break;
            }
            left = &left - &eaten;
            reached = limit;
        }
        pace = &pace - &slower;
    }
    Some(&reached + &left.divided_by(&pace)?)
}

fn nearest_minimum(table: &MarkTable, units: &[Unit]) -> Option<NearestMinimum> {
    let mut nearest: Option<NearestMinimum> = None;
    for (bid, shares, _) in table.matrix.rows_with_totals() {
        for unit in units {
            let Some(minimum) = &unit.scale.minimum else { continue };
            let Some(least) = minimum.value().divided_by(unit.scale.max.value()) else { continue };
            // A minimum of 0 excludes nobody.
            let Some(share) = shares.get(unit.index).filter(|_| least.is_positive()) else { continue };
            let Some(off_by) = (share - &least).divided_by(&unit.size) else { continue };
            if nearest.as_ref().is_none_or(|so_far| off_by < so_far.off_by) {
                nearest = Some(NearestMinimum { bid, criterion: unit.scale.criterion, off_by });
            }
        }
    }
    nearest
}
