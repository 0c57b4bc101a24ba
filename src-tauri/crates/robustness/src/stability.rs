//! How far one weight may move before another bid is first.

use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot};

use crate::{
    Matrix,
    line::{Line, Root, Sweep},
};

/// How firm the first rank and the order of the bids are against one weight at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightStability {
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
    /// The criterion has the whole weight: there is no proportion that the others could keep,
    /// hence no answer.
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
    /// The end is 0 or the whole weight, and nobody draws level there who is not level all along.
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

/// How firm the order of some totals is against their weights.
pub fn stability(matrix: &Matrix) -> WeightStability {
    let winners = matrix.winners();
    let criteria = matrix
        .sweeps()
        .map(|(criterion, share, sweep)| CriterionStability {
            criterion,
            share: share.clone(),
            intervals: sweep.map_or(Intervals::Undefined, |sweep| Intervals::Defined {
                winner_stays_first: sweep
                    .lines
                    .iter()
                    .filter(|(bid, _)| winners.contains(bid))
                    .map(|(bid, line)| winner_interval(*bid, line, &sweep))
                    .collect(),
                no_pair_reversed: no_pair_reversed(&sweep, share),
            }),
        })
        .collect();
    WeightStability { winners, criteria }
}

/// A bid that draws level with the winner at a weight.
struct Challenge {
    rival: BidId,
    weight: Fraction,
    /// How fast the winner's lead shrinks towards that weight; above 0.
    pace: Fraction,
}

fn winner_interval(winner: BidId, line: &Line, sweep: &Sweep) -> WinnerInterval {
    let mut below = Vec::new();
    let mut above = Vec::new();
    for (rival, against) in sweep.lines.iter().filter(|(bid, _)| *bid != winner) {
        let lead = line.over(against);
        let Root::At(weight) = lead.root() else { continue };
        // The winner leads now, so a lead that grows with the weight began at or below it.
        let slope = lead.slope();
        let side = if slope.is_positive() { &mut below } else { &mut above };
        side.push(Challenge { rival: *rival, weight, pace: slope.abs() });
    }
    let (low, at_low) = end(Fraction::zero(), below.iter().map(|challenge| &challenge.weight).max(), &below);
    let (high, at_high) = end(Fraction::one(), above.iter().map(|challenge| &challenge.weight).min(), &above);
    WinnerInterval { winner, interval: Interval { low, high }, low: at_low, high: at_high }
}

fn end(limit: Fraction, nearest: Option<&Fraction>, challenges: &[Challenge]) -> (Fraction, End) {
    let Some(nearest) = nearest else { return (limit, End::Whole) };
    let level: Vec<&Challenge> = challenges.iter().filter(|challenge| challenge.weight == *nearest).collect();
    if *nearest == limit {
        return (
            limit,
            End::LevelAtLimit { rivals: level.iter().map(|challenge| challenge.rival).collect() },
        );
    }
    let fastest = level.iter().map(|challenge| &challenge.pace).max();
    let (rivals, also_level): (Vec<&Challenge>, Vec<&Challenge>) =
        level.iter().partition(|challenge| Some(&challenge.pace) == fastest);
    let bids = |challenges: Vec<&Challenge>| challenges.iter().map(|challenge| challenge.rival).collect();
    (nearest.clone(), End::TakenOver { rivals: bids(rivals), also_level: bids(also_level) })
}

/// Bids that are level now are no pair to reverse.
fn no_pair_reversed(sweep: &Sweep, share: &Fraction) -> Interval {
    let mut interval = Interval { low: Fraction::zero(), high: Fraction::one() };
    for (_, gap) in sweep.pairs() {
        let Root::At(weight) = gap.root() else { continue };
        if weight < *share {
            interval.low = interval.low.max(weight);
        } else if weight > *share {
            interval.high = interval.high.min(weight);
        }
    }
    interval
}
