//! Marks: how large an error of marking the first rank bears, and which marks carry it.
//!
//! Two questions, two ways to count.
//! - [`mark_margin`] and [`single_marks`] move agreed marks by any amount, over exact totals: the
//!   first bid is safe if and only if every mark is off by at most half its lead, and it is level
//!   with a rival when one mark changes by lead / weight (`MarkTable`).
//! - [`fewest_steps`], [`powers`] and [`marks_to_reread`] move the marks that people gave, step
//!   by step on the scale, through the panel's rule and the published rounding.

mod allocation;
mod board;
mod cell;
mod ladder;
mod margin;
mod minimum;
mod power;
mod reread;
mod single;
mod steps;
mod table;

pub use cell::{Hand, Movable, StepChange, Unstepped};
pub use margin::{Bearable, ErrorBound, MarkMargin, NearestMinimum, margin, mark_margin};
pub use minimum::{Crossed, MinimumCrossing, minimum_crossings};
pub use power::{Power, powers};
pub use reread::{Effect, Reread, marks_to_reread};
pub use single::{Reach, SingleMark, single_marks};
pub use steps::{FewestSteps, MOST_STEPS, Needed, RivalSteps, fewest_steps};
pub use table::{MarkScale, MarkTable, MarkTableError};
