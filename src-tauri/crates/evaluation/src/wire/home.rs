//! The first screen: what is known of other dossiers, and what to start from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A template to start from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateHead {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
}

/// A dossier that was opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KnownDossier {
    /// The token by which the window names it; never a path.
    pub token: String,
    /// The file's name.
    pub file_name: String,
    /// The folder, as people recognise it.
    pub folder: String,
    /// `there`, or `missing` when the file or its share cannot be reached.
    pub presence: String,
    /// The buyer's reference; as it was the last time.
    pub reference: String,
    /// The title; as it was the last time.
    pub title: String,
    /// How far the procedure has come, in words.
    pub state: String,
    /// How many bids, in words; empty before any.
    pub bids: String,
    /// From the lowest to the highest evaluated amount, in words; empty before any.
    pub amounts: String,
    /// The next deadline, in words; empty when none is known.
    pub deadline: String,
    /// When it was opened last, in words.
    pub opened: String,
}

/// The home screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// `fr` or `en`.
    pub language: String,
    /// What waits, in a sentence.
    pub headline: String,
    /// The dossiers, the latest opened first.
    pub dossiers: Vec<KnownDossier>,
    /// The templates.
    pub templates: Vec<TemplateHead>,
}
