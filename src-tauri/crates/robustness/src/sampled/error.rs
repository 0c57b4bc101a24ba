//! Why nothing can be sampled.

use scoring::{BidId, CriterionId};
use thiserror::Error;

/// Why nothing can be sampled.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SampledError {
    /// An order of importance does not name each criterion once.
    #[error("the order does not name each criterion once")]
    Order,
    /// A weight's interval or an uncertain cell names a criterion that is not in the matrix.
    #[error("{0} is not a criterion of the matrix")]
    UnknownCriterion(CriterionId),
    /// An uncertain cell names a bid that is not in the matrix.
    #[error("{0} is not a bid of the matrix")]
    UnknownBid(BidId),
    /// A weight's interval is reversed or leaves 0 to 1.
    #[error("the interval of the weight of {0} is reversed or leaves 0 to 1")]
    WeightInterval(CriterionId),
    /// No weights within their intervals add up to 1.
    #[error("no weights within their intervals add up to the total")]
    NoSuchWeights,
    /// A concentration below 1.
    #[error("the concentration is below 1")]
    Concentration,
    /// An uncertain cell has its ends reversed.
    #[error("the interval of {bid} for {criterion} is reversed")]
    MarkInterval {
        /// The bid.
        bid: BidId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// An uncertain cell has no mark to draw from.
    #[error("no mark to draw from for {bid} and {criterion}")]
    NoMark {
        /// The bid.
        bid: BidId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A number is too large to be sampled with.
    #[error("a number is too large")]
    TooLarge,
    /// The system gives no threads.
    #[error("the threads cannot be started")]
    Threads,
}
