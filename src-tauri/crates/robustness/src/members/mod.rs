//! The members of a panel: the ranking without each of them, the ranking under each rule, and
//! how each of them marks. Nobody is judged: a member may be right against all others.

mod habits;
mod left_out;

pub use habits::{Habits, Separation, habits};
pub use left_out::{LeftOut, Outcome, UnderRule, Without, left_out, under_each_rule};
