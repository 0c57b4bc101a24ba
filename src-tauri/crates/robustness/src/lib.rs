//! How safe a ranking is: what would have to change for another bid to be first.
//!
//! One weight at a time, exactly. The weight of one leaf criterion moves from 0 to the whole
//! total, and **all other leaves keep their proportions** among themselves, whatever group they
//! belong to; or, declared by [`Redistribution::WithinGroup`], it moves within the weight of its
//! group and all other groups stay as published. Each bid's total is then a straight line in that
//! weight, so every answer is a fraction: where the first bid stays first ([`weight_stability`]),
//! where two bids are level ([`crossings`]), the nearest of these
//! ([`WeightStability::smallest_change`]), and the same as a part of the weight ([`deltas()`]).
//!
//! All weights together. The nearest weights that dethrone the winner, with the proof that none
//! are nearer ([`joint_changes`]); and in what share of all weights one bid is ahead of another
//! ([`pairwise()`]).
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
//! - no tolerance: two totals are equal or they are not;
//! - no floating point, but for the shares of a large [`pairwise()`] table: these say that they are
//!   approximate, and carry a proven bound on their error;
//! - no clock, no file, no random source: the same lot gives the same answers;
//! - no new ranking: published weights are fixed, and nothing here can be written back;
//! - no words: `wording` says each answer in a sentence.
//!
//! Source: weight stability intervals after Mareschal, EJOR 33 (1988), 54–64, for the
//! weighted sum.

mod crossing;
mod deltas;
mod joint;
mod lawful_ways;
mod leads;
mod line;
mod matrix;
mod pairwise;
mod preference;
mod price;
mod published;
mod removal;
mod scaled;
mod smallest;
mod stability;
mod tie_break;
mod what_if;
mod whole;

pub use crossing::{
    Crossing, LevelThroughout, crossings, crossings_of, crossings_with, level_throughout,
    level_throughout_with,
};
pub use deltas::{Critical, Criticality, Delta, DeltaChange, Deltas, Feasibility, deltas};
pub use joint::{
    Beyond, FewestPoints, JointAnswer, JointChanges, LeastSquares, Multipliers, Nearest, RivalChange, Scope,
    ScopeError, SmallestLargest, WeightTransfer, WeightVector, WinnerChanges, joint_changes,
};
pub use lawful_ways::{LawfulWay, LawfulWays, Lawfulness, MarkWay, WayChoices, WayCount, lawful_ways};
pub use leads::{Lead, LeadRange, Leads, leads};
pub use line::Redistribution;
pub use matrix::{Matrix, MatrixError};
pub use pairwise::{
    LawError, MOST_CONCENTRATION, PairShares, Pairwise, Share, TotalSpread, WeightLaw, pair_share, pairwise,
    total_spreads,
};
pub use preference::{Extreme, Preference, WeightSet, preferences};
pub use price::{
    BidPrice, ChangingPrices, OtherFirst, PriceGrid, PriceMethod, PriceOutcome, PriceRange, PriceThresholds,
    PriceUnknown, TiePrice, price_thresholds,
};
pub use published::PublishedFirst;
pub use removal::{Remaining, Removal, Removals, Reversed, extra_bid, removals};
pub use smallest::{SingleChange, SmallestChange, WeightMove};
pub use stability::{
    CriterionStability, End, Interval, Intervals, WeightStability, WinnerInterval, stability, stability_with,
    weight_stability,
};
pub use what_if::{WhatIf, WhatIfError};
