//! A member's marking: the grid of marks, what is typed into it, and how far it has come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BidHead, Figure};

/// A member of the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MemberHead {
    /// The code in files: `m1`.
    pub code: String,
    /// The name.
    pub name: String,
    /// The office held.
    pub role: String,
    /// The college's name.
    pub college: String,
}

/// A level of a scale, with the words that say when to give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LevelView {
    /// Its mark.
    pub mark: Figure,
    /// Its short name.
    pub label: String,
    /// When to give it.
    pub descriptor: String,
}

/// The scale of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ScaleView {
    /// The highest mark.
    pub max: Figure,
    /// The distance between two marks, where there is one.
    pub step: Option<Figure>,
    /// The anchored levels.
    pub levels: Vec<LevelView>,
}

/// A row of the grid: a criterion that is marked, or the title of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkRow {
    /// The criterion's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is appraised, as published.
    pub description: String,
    /// Its weight, in points.
    pub weight: Figure,
    /// 0 for a criterion, 1 for a sub-criterion, 2 for an element.
    pub depth: u8,
    /// Its scale; absent for a group, which is not marked itself.
    pub scale: Option<ScaleView>,
}

/// Where a mark is founded: a document that the member read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EvidenceView {
    /// The document, as people call it.
    pub document: String,
    /// The page, as it is printed; may be empty.
    pub page: String,
    /// The words quoted; may be empty.
    pub quote: String,
}

/// A cell of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkCellView {
    /// The bid's letter.
    pub bid: String,
    /// The criterion's code.
    pub criterion: String,
    /// The mark; `null` is *non noté*, which is not 0.
    pub mark: Option<Figure>,
    /// The appraisal.
    pub justification: String,
    /// Where the mark is founded.
    pub evidence: Vec<EvidenceView>,
}

/// How many marks are given, of how many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Progress {
    /// The bid's letter, the criterion's code, or empty for the whole.
    pub of: String,
    /// Marks given.
    pub given: u32,
    /// Marks expected.
    pub expected: u32,
}

/// The marking screen of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkGridView {
    /// The panel, in its order.
    pub members: Vec<MemberHead>,
    /// Whose marks these are, by code.
    pub member: String,
    /// The columns.
    pub bids: Vec<BidHead>,
    /// The rows, in the grid's order.
    pub rows: Vec<MarkRow>,
    /// The cells that hold something.
    pub cells: Vec<MarkCellView>,
    /// The whole, then each bid, then each criterion.
    pub progress: Vec<Progress>,
}

/// What is typed, pasted or cleared in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkEntry {
    /// The bid's letter.
    pub bid: String,
    /// The criterion's code.
    pub criterion: String,
    /// The mark as it was typed (`12,5`); `null` clears it.
    pub mark: Option<String>,
    /// The appraisal; `null` leaves it as it is.
    pub justification: Option<String>,
    /// Where the mark is founded; `null` leaves it as it is.
    pub evidence: Option<Vec<EvidenceView>>,
}

/// What an entry changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarksChange {
    /// The cells as they are now.
    pub cells: Vec<MarkCellView>,
    /// The whole, then each bid, then each criterion.
    pub progress: Vec<Progress>,
    /// What can be undone now, and when it was saved.
    pub history: super::HistoryView,
}
