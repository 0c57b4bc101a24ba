//! How safe a ranking is: what would have to change for another bid to be first.
//!
//! One weight at a time, exactly. The weight of one leaf criterion moves from 0 to the whole
//! total, and **all other leaves keep their proportions** among themselves, whatever group they
//! belong to. Each bid's total is then a straight line in that weight, so every answer is a
//! fraction: where the first bid stays first ([`weight_stability`]), where two bids are level
//! ([`crossings`]), and the nearest of these ([`WeightStability::smallest_change`]).
//!
//! The marks, prices and measures stay what they are: a line only weighs them differently.
//! Totals are unrounded at every stage but the agreed marks, which enter as the panel's rule
//! made them; [`WeightStability::published_first`] says when rounding or a tie rule put
//! another bid first than the totals do.
//!
//! Other questions, each exact or saying how it was searched: one price at a time
//! ([`price_thresholds`]), a bid less or more ([`removals`], [`extra_bid`]), other rules that would
//! have been lawful ([`lawful_ways`]), two bids over all weights ([`preferences`]).
//!
//! What is deliberately absent:
//! - no floating point and no tolerance: two totals are equal or they are not;
//! - no clock, no file, no random source: the same lot gives the same answers;
//! - no new ranking: published weights are fixed, and nothing here can be written back;
//! - no words: `wording` says each answer in a sentence.
//!
//! Source: weight stability intervals after Mareschal, EJOR 33 (1988), 54–64, for the
//! weighted sum.

mod crossing;
mod lawful_ways;
mod line;
mod matrix;
mod preference;
mod price;
mod published;
mod removal;
mod smallest;
mod stability;
mod tie_break;

pub use crossing::{Crossing, LevelThroughout, crossings, level_throughout};
pub use lawful_ways::{LawfulWay, LawfulWays, Lawfulness, MarkWay, WayChoices, WayCount, lawful_ways};
pub use matrix::{Matrix, MatrixError};
pub use preference::{Extreme, Preference, WeightSet, preferences};
pub use price::{
    BidPrice, ChangingPrices, OtherFirst, PriceGrid, PriceMethod, PriceOutcome, PriceRange, PriceThresholds,
    PriceUnknown, TiePrice, price_thresholds,
};
pub use published::PublishedFirst;
pub use removal::{Remaining, Removal, Removals, Reversed, extra_bid, removals};
pub use smallest::{SingleChange, SmallestChange};
pub use stability::{
    CriterionStability, End, Interval, Intervals, WeightStability, WinnerInterval, stability,
    weight_stability,
};
