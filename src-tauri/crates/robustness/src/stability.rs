//! How far one weight may move before another bid is first.

use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot};

use crate::{
    Matrix, Redistribution,
    line::{Root, Sweep, Sweeps},
    whole::Quotient,
};

/// How firm the first rank and the order of the bids are against one weight at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightStability {
    /// What the other weights do while one moves.
    pub redistribution: Redistribution,
    /// The bids with the highest exact total: several when they are level.
    pub winners: Vec<BidId>,
    /// One per leaf criterion, in the grid's order.
    pub criteria: Vec<CriterionStability>,
}

/// How firm the order is against the weight of one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionStability {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its published weight, as a share of the total (0 to 1).
    pub share: Fraction,
    /// How far the weight may move.
    pub intervals: Intervals,
}

/// How far the weight of a criterion may move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intervals {
    /// The criterion has the whole weight, or the whole weight of its group: there is no
    /// proportion that the others could keep, hence no answer.
    Undefined,
    /// The others keep their proportions.
    Defined {
        /// Where each winner stays first or level with the first, in the winners' order.
        winner_stays_first: Vec<WinnerInterval>,
        /// Where no bid overtakes one that is now strictly ahead of it.
        no_pair_reversed: Interval,
    },
}

/// A closed interval of weights, as shares of the total (0 to 1); it holds the published weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The lowest weight.
    pub low: Fraction,
    /// The highest weight.
    pub high: Fraction,
}

/// Where a winner has the highest total, alone or level with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WinnerInterval {
    /// The winner.
    pub winner: BidId,
    /// Where it is first. With winners that are level now, it may end at the published weight,
    /// on one side or on both.
    pub interval: Interval,
    /// What happens at the lowest weight.
    pub low: End,
    /// What happens at the highest weight.
    pub high: End,
}

/// What happens at an end of the interval in which a winner is first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The end is 0 or the whole weight (of the grid, or of the group), and nobody draws level there who is not level all along.
    Whole,
    /// The end is 0 or the whole weight; these bids draw level there, and no weight lies beyond.
    LevelAtLimit {
        /// The bids that draw level.
        rivals: Vec<BidId>,
    },
    /// Totals are equal exactly at the end, and the winner is overtaken beyond it.
    TakenOver {
        /// The bids that are first just beyond the end: several when they stay level.
        rivals: Vec<BidId>,
        /// Bids that are level at the end too and overtake the winner, but not the rivals.
        also_level: Vec<BidId>,
    },
}

/// How firm the ranking of a lot is against its weights, over exact (unrounded) points; `None`
/// when no bid is ranked.
pub fn weight_stability(lot: &Lot, evaluation: &Evaluation) -> Option<WeightStability> {
    Matrix::of(lot, evaluation).map(|matrix| stability(&matrix))
}

/// How firm the order of some totals is against their weights, all other leaves keeping their
/// proportions.
pub fn stability(matrix: &Matrix) -> WeightStability {
    stability_with(matrix, Redistribution::AllLeaves)
}

/// How firm the order of some totals is against their weights, with a declared redistribution.
pub fn stability_with(matrix: &Matrix, redistribution: Redistribution) -> WeightStability {
    let winners = matrix.winners();
    let sweeps = Sweeps::of(matrix, redistribution);
    let criteria = matrix
        .weights()
        .zip(sweeps.each())
        .map(|((criterion, share), sweep)| CriterionStability {
            criterion,
            share: share.clone(),
            intervals: sweep
                .and_then(|sweep| {
                    Some(Intervals::Defined {
                        winner_stays_first: winners
                            .iter()
                            .map(|winner| winner_interval(*winner, &sweep))
                            .collect::<Option<_>>()?,
                        no_pair_reversed: no_pair_reversed(&sweep)?,
                    })
                })
                .unwrap_or(Intervals::Undefined),
        })
        .collect();
    WeightStability { redistribution, winners, criteria }
}

/// A bid that draws level with the winner at a weight.
struct Challenge {
    rival: BidId,
    /// Where, from 0 (no weight) to 1 (the limit).
    place: Quotient,
    /// How fast the winner's lead shrinks towards that weight; above 0.
    pace: Quotient,
}

fn winner_interval(winner: BidId, sweep: &Sweep) -> Option<WinnerInterval> {
    let mut below = Vec::new();
    let mut above = Vec::new();
    for (rival, lead) in sweep.leads(winner) {
        let Root::At(place) = lead.root() else { continue };
        // The winner leads now, so a lead that grows with the weight began at or below it.
        let side = if lead.grows() { &mut below } else { &mut above };
        side.push(Challenge { rival, place, pace: lead.pace() });
    }
    let nearest_below = below.iter().map(|challenge| &challenge.place).max();
    let nearest_above = above.iter().map(|challenge| &challenge.place).min();
    let (low, at_low) = end(sweep, &Quotient::ZERO, nearest_below, &below)?;
    let (high, at_high) = end(sweep, &Quotient::ONE, nearest_above, &above)?;
    Some(WinnerInterval { winner, interval: Interval { low, high }, low: at_low, high: at_high })
}

fn end(
    sweep: &Sweep,
    limit: &Quotient,
    nearest: Option<&Quotient>,
    challenges: &[Challenge],
) -> Option<(Fraction, End)> {
    let Some(nearest) = nearest else { return Some((sweep.weight(limit)?, End::Whole)) };
    let weight = sweep.weight(nearest)?;
    let level: Vec<&Challenge> = challenges.iter().filter(|challenge| challenge.place == *nearest).collect();
    let bids = |challenges: Vec<&Challenge>| challenges.iter().map(|challenge| challenge.rival).collect();
    if nearest == limit {
        return Some((weight, End::LevelAtLimit { rivals: bids(level) }));
    }
    let fastest = level.iter().map(|challenge| &challenge.pace).max();
    let (rivals, also_level): (Vec<&Challenge>, Vec<&Challenge>) =
        level.iter().partition(|challenge| Some(&challenge.pace) == fastest);
    Some((weight, End::TakenOver { rivals: bids(rivals), also_level: bids(also_level) }))
}

/// Bids that are level now are no pair to reverse.
fn no_pair_reversed(sweep: &Sweep) -> Option<Interval> {
    let mut low = Quotient::ZERO;
    let mut high = Quotient::ONE;
    for (now, gap) in sweep.unequal_pairs() {
        let Root::At(place) = gap.root() else { continue };
        // A lead that grows with the weight began below the published one.
        if gap.grows() == now.is_gt() {
            low = low.max(place);
        } else {
            high = high.min(place);
        }
    }
    Some(Interval { low: sweep.weight(&low)?, high: sweep.weight(&high)? })
}
