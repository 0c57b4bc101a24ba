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
//! Marks, in turn: the error that the first rank bears ([`mark_margin`], [`single_marks`]), the
//! fewest steps of members' marks that change it ([`fewest_steps`], through the published rules
//! this time, rounding included), each member's part in it ([`powers`], [`left_out`]), and how far
//! members agree ([`alpha`], [`kendall_w`], [`intraclass_correlations`]).
//!
//! What is deliberately absent:
//! - no floating point and no tolerance: two totals are equal or they are not;
//! - no clock, no file, no random source: the same lot gives the same answers;
//! - no new ranking: published weights are fixed, and nothing here can be written back;
//! - no words: `wording` says each answer in a sentence.
//!
//! Source: weight stability intervals after Mareschal, EJOR 33 (1988), 54–64, for the
//! weighted sum.

mod agreement_statistics;
mod crossing;
mod line;
mod marks;
mod matrix;
mod members;
mod panel;
mod published;
mod smallest;
mod stability;

pub use agreement_statistics::{
    Alpha, AlphaUndefined, CorrelationInterval, Correlations, CorrelationsUndefined, INTERVAL_DECIMALS,
    IntraclassCorrelation, KendallW, KendallWUndefined, MeanSquares, Metric, Ratings, RatingsError, alpha,
    f_quantile_975, intraclass_correlations, kendall_w,
};
pub use crossing::{Crossing, LevelThroughout, crossings, level_throughout};
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
pub use panel::{GivenMark, PanelError, PanelMarks, Party, evaluation_after};
pub use published::PublishedFirst;
pub use smallest::{SingleChange, SmallestChange};
pub use stability::{
    CriterionStability, End, Interval, Intervals, WeightStability, WinnerInterval, stability,
    weight_stability,
};
