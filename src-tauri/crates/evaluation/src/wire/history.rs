//! What can be undone, what was done, and when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of saving and undoing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// The time of the last act that is on the disk: "14:32"; empty before any.
    pub saved: String,
    /// The name of what would be undone: "la note de B sur Sécurité".
    pub undo: Option<String>,
    /// The name of what would be done again.
    pub redo: Option<String>,
}

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalLine {
    /// Its number in the journal.
    pub number: u32,
    /// When, in words.
    pub at: String,
    /// Who acted: a member, or the organiser.
    pub author: String,
    /// On which device.
    pub device: String,
    /// What was done, in a sentence.
    pub what: String,
    /// Whether it was undone since.
    pub undone: bool,
    /// The first characters of its digest.
    pub digest: String,
}

/// The journal screen, the latest act first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalView {
    /// How many acts there are.
    pub headline: String,
    /// The digest at the head: what a printed report carries.
    pub head: String,
    /// The acts.
    pub lines: Vec<JournalLine>,
}
