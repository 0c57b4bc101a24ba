//! The smallest change of a single weight that changes the first rank.

use scoring::{BidId, CriterionId, Fraction};

use crate::{End, Intervals, WeightStability};

/// What it takes, with one weight alone, for another bid to be first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SingleChange {
    /// Nothing: several bids are first already, level with each other.
    AlreadyLevel,
    /// No single weight can do it, the others keeping their proportions.
    Impossible,
    /// This change, and the others that are exactly as small.
    Smallest {
        /// The first in the grid's order.
        change: SmallestChange,
        /// Changes of the same size, by criterion and rival.
        as_small: Vec<SmallestChange>,
    },
}

/// The weight of a criterion at which a rival draws level with the winner, and beyond which it
/// is first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SmallestChange {
    /// The criterion whose weight moves.
    pub criterion: CriterionId,
    /// Its published weight, as a share of the total.
    pub from: Fraction,
    /// The weight at which both are level, as a share of the total.
    pub to: Fraction,
    /// The bid that is first beyond.
    pub rival: BidId,
}

/// Which way a weight moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WeightMove {
    /// It grows.
    Up,
    /// It shrinks.
    Down,
}

impl SmallestChange {
    /// How far the weight moves, as a share of the total; never 0.
    pub fn size(&self) -> Fraction {
        (&self.to - &self.from).abs()
    }

    /// How far the weight moves as a share of itself (1 is the whole weight); `None` for a weight
    /// of 0.
    pub fn relative_size(&self) -> Option<Fraction> {
        self.size().divided_by(&self.from)
    }

    /// Which way the weight moves.
    pub fn direction(&self) -> WeightMove {
        if self.to > self.from { WeightMove::Up } else { WeightMove::Down }
    }
}

impl WeightStability {
    /// The smallest change of a single weight beyond which another bid is first.
    pub fn smallest_change(&self) -> SingleChange {
        if self.winners.len() > 1 {
            return SingleChange::AlreadyLevel;
        }
        let changes: Vec<SmallestChange> = self.changes().collect();
        let smallest = changes.iter().map(SmallestChange::size).min();
        let mut smallest = changes.into_iter().filter(|change| Some(change.size()) == smallest);
        match smallest.next() {
            Some(change) => SingleChange::Smallest { change, as_small: smallest.collect() },
            None => SingleChange::Impossible,
        }
    }

    fn changes(&self) -> impl Iterator<Item = SmallestChange> {
        self.criteria.iter().flat_map(|stability| {
            let intervals = match &stability.intervals {
                Intervals::Undefined => &[],
                Intervals::Defined { winner_stays_first, .. } => winner_stays_first.as_slice(),
            };
            let ends = intervals.iter().flat_map(|winner| {
                [(&winner.interval.low, &winner.low), (&winner.interval.high, &winner.high)]
            });
            ends.flat_map(|(to, end)| {
                let rivals = match end {
                    End::TakenOver { rivals, .. } => rivals.as_slice(),
                    End::Whole | End::LevelAtLimit { .. } => &[],
                };
                rivals.iter().map(|rival| SmallestChange {
                    criterion: stability.criterion,
                    from: stability.share.clone(),
                    to: to.clone(),
                    rival: *rival,
                })
            })
        })
    }
}
