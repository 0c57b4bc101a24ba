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
//! All weights at once, exactly: the share of the weights that puts each bid first or at another
//! rank, the mean of these weights, and the proof that a bid is never first ([`acceptability()`],
//! [`rank_shares`]); and by seeded samples where that is too much, or where marks and prices are
//! unsure ([`mod@sampled`]).
//!
//! Marks, in turn: the error that the first rank bears ([`mark_margin`], [`single_marks`]), the
//! fewest steps of members' marks that change it ([`fewest_steps`], through the published rules
//! this time, rounding included), each member's part in it ([`powers`], [`left_out`]), and how far
//! members agree ([`alpha`], [`kendall_w`], [`intraclass_correlations`]).
//! Other questions, each exact or saying how it was searched: one price at a time
//! ([`price_thresholds`]), a bid less or more ([`removals`], [`extra_bid`]), other rules that would
//! have been lawful ([`lawful_ways`]), two bids over all weights ([`preferences`]).
//!
//! What is deliberately absent:
//! - no tolerance: two totals are equal or they are not;
//! - no floating point, with two exceptions that say so: the shares of a large [`pairwise()`]
//!   table, which carry a proven bound on their error, and [`sampled`], which estimates and says
//!   how well;
//! - no clock, no file, no random source: the same lot (and seed) gives the same answers;
//! - no new ranking: published weights are fixed, and nothing here can be written back;
//! - no words: `wording` says each answer in a sentence.
//!
//! Source: weight stability intervals after Mareschal, EJOR 33 (1988), 54–64, for the
//! weighted sum.

mod acceptability;
mod agreement_statistics;
mod crossing;
mod deltas;
mod joint;
mod lawful_ways;
mod leads;
mod line;
mod marks;
mod matrix;
mod members;
mod pairwise;
mod panel;
mod preference;
mod price;
mod published;
mod regions_of_three;
mod removal;
pub mod sampled;
mod scaled;
mod smallest;
mod stability;
mod tie_break;
mod what_if;
mod whole;

pub use acceptability::{
    Acceptability, AcceptabilityError, Budget, Centre, GroupAcceptability, RankShares, Standing,
    WeightBounds, WeightSpace, WeightSpaceError, Weighting, acceptability, rank_shares,
};
pub use agreement_statistics::{
    Alpha, AlphaUndefined, CorrelationInterval, Correlations, CorrelationsUndefined, INTERVAL_DECIMALS,
    IntraclassCorrelation, KendallW, KendallWUndefined, MeanSquares, Metric, Ratings, RatingsError, alpha,
    f_quantile_975, intraclass_correlations, kendall_w,
};
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
pub use marks::{
    Bearable, Crossed, Effect, ErrorBound, FewestSteps, Hand, MOST_STEPS, MarkMargin, MarkScale, MarkTable,
    MarkTableError, MinimumCrossing, Movable, NearestMinimum, Needed, Power, Reach, Reread, RivalSteps,
    SingleMark, StepChange, Unstepped, fewest_steps, margin, mark_margin, marks_to_reread, minimum_crossings,
    powers, single_marks,
};
pub use matrix::{Matrix, MatrixError};
pub use members::{
    Habits, LeftOut, Outcome, Separation, UnderRule, Without, habits, left_out, under_each_rule,
};
pub use pairwise::{
    LawError, MOST_CONCENTRATION, PairShares, Pairwise, Share, TotalSpread, WeightLaw, pair_share, pairwise,
    total_spreads,
};
pub use panel::{GivenMark, PanelError, PanelMarks, Party, evaluation_after};
pub use preference::{Extreme, Preference, WeightSet, preferences};
pub use price::{
    BidPrice, ChangingPrices, OtherFirst, PriceGrid, PriceMethod, PriceOutcome, PriceRange, PriceThresholds,
    PriceUnknown, TiePrice, price_thresholds,
};
pub use published::PublishedFirst;
pub use regions_of_three::{
    GroupsError, NearestBorder, RegionOfThree, RegionsOfThree, Three, ThreeGroups, regions_of_three,
};
pub use removal::{Remaining, Removal, Removals, Reversed, extra_bid, removals};
pub use smallest::{SingleChange, SmallestChange, WeightMove};
pub use stability::{
    CriterionStability, End, Interval, Intervals, WeightStability, WinnerInterval, stability, stability_with,
    weight_stability,
};
pub use what_if::{WhatIf, WhatIfError};
