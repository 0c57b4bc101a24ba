//! How safe the ranking is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Figure, FindingView};

/// One weight moved alone, the others keeping their proportions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StabilityRow {
    /// The criterion's code.
    pub code: String,
    /// The criterion's name.
    pub name: String,
    /// The published weight, in points.
    pub weight: Figure,
    /// The lowest weight at which the first bid stays first.
    pub low: Figure,
    /// The highest.
    pub high: Figure,
    /// `low`, `weight` and `high` as parts of the declared total, from 0 to 1000, for drawing.
    pub span: [u16; 3],
    /// The same, in one sentence.
    pub sentence: String,
}

/// The robustness screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RobustnessView {
    /// The sentence that the screen opens with.
    pub headline: String,
    /// What the figures mean, and that they decide nothing.
    pub method: String,
    /// One row per criterion that carries points.
    pub rows: Vec<StabilityRow>,
    /// What keeps the question from being answered, if anything.
    pub findings: Vec<FindingView>,
}
