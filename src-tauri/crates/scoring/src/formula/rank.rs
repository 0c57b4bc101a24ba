//! `share = (bids − rank) / (bids − 1)`: the whole weight to the first, nothing to the last.
//!
//! - Domain: any values. Equal values share the better rank.
//! - One bid, or equal values: everyone gets the whole weight.
//! - Between 0 and 1.
//! - Ignores how far apart the values are: a cent costs as much as a million, and the last gets
//!   nothing whatever the gap, like [`linear_range`](super::linear_range).
//! - Relative: any admitted bid may shift all those behind it.
//! - Source: "score by rank", named among the formulas of Stilger, Siderius and van Raaij,
//!   *Journal of Public Procurement* 17(1), 2017; the equation is the usual one.

use crate::Fraction;

/// The share of the weight.
pub(super) fn share(rank: u32, bids: u32) -> Fraction {
    Fraction::ratio(bids.saturating_sub(rank), bids.saturating_sub(1)).unwrap_or_else(Fraction::one)
}
