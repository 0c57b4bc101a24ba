//! How safe the ranking is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Chart, Figure, FindingView};

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

/// A number of a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProofLine {
    /// What it is.
    pub label: String,
    /// The number.
    pub value: Figure,
}

/// A sentence that opens to its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Said {
    /// The sentence.
    pub text: String,
    /// The numbers that prove it.
    pub proof: Vec<ProofLine>,
    /// What to check with them.
    pub check: String,
}

/// A part of the committee's note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotePart {
    /// Its title: what decides, what changes nothing, what to read again.
    pub title: String,
    /// Its sentences.
    pub said: Vec<Said>,
}

/// A table of numbers in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TableView {
    /// The titles of the columns.
    pub header: Vec<String>,
    /// The rows; the first cell of each names it.
    pub rows: Vec<Vec<String>>,
}

/// One question about the ranking, answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SafetySection {
    /// Its stable name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How to read it, and what it does not say.
    pub reading: String,
    /// The answers.
    pub said: Vec<Said>,
    /// The pictures.
    pub charts: Vec<Chart>,
    /// The numbers, where a table says more than sentences.
    pub table: Option<TableView>,
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
    /// The committee's note: what decides, what changes nothing.
    pub note: Vec<NotePart>,
    /// The other questions, one after another.
    pub sections: Vec<SafetySection>,
    /// What keeps the question from being answered, if anything.
    pub findings: Vec<FindingView>,
}
