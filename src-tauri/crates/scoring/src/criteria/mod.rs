//! The weighted grid (*grille*): criteria on three levels, their kinds and their scales.

mod kind;
mod scale;
mod tree;

pub use kind::{CriterionKind, Direction, Leaf};
pub use scale::{Scale, ScaleError, ScaleLevel};
pub use tree::{Content, CriteriaTree, Criterion, Environmental, MAX_DEPTH, Node};
