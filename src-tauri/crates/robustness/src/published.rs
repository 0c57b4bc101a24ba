//! Whether the bids that the exact totals put first are those that the published rules do.

use scoring::{BidId, Evaluation};

use crate::WeightStability;

/// Who has rank 1 under the published rules, compared with the exact totals.
///
/// Stability speaks of the bids with the highest exact total; a sentence about the first rank
/// must say so when the published rules put another bid there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublishedFirst {
    /// The same bids.
    Same,
    /// Some of several bids that are exactly level: a tie rule or rounding told them apart.
    AmongLevel(Vec<BidId>),
    /// Rounding put these bids first, or among the first, without the highest exact total.
    ByRounding(Vec<BidId>),
}

impl WeightStability {
    /// Compares the winners with the bids of rank 1.
    pub fn published_first(&self, evaluation: &Evaluation) -> PublishedFirst {
        let first: Vec<BidId> = evaluation
            .results
            .iter()
            .filter(|result| result.rank() == Some(1))
            .map(|result| result.bid)
            .collect();
        if !first.iter().all(|bid| self.winners.contains(bid)) {
            PublishedFirst::ByRounding(first)
        } else if first.len() < self.winners.len() {
            PublishedFirst::AmongLevel(first)
        } else {
            PublishedFirst::Same
        }
    }
}
