//! What the window is about: a dossier, and in which language.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The tender's head, on every screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TenderHead {
    /// The buyer's reference.
    pub reference: String,
    /// The title.
    pub title: String,
    /// The buyer.
    pub buyer: String,
    /// The base of all amounts, in words: "montants HT".
    pub price_basis: String,
}

/// The open session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SessionView {
    /// `fr` or `en`.
    pub language: String,
    /// The dossier's file name.
    pub file_name: String,
    /// Whether it is the sample, opened as a copy.
    pub sample: bool,
    /// Whether bidders' names are masked, for the projector.
    pub masked: bool,
    /// The tender's head.
    pub tender: TenderHead,
}

/// Where pictures will be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Surface {
    /// On which ground they are drawn.
    pub theme: Theme,
    /// From how far they are read.
    pub distance: Distance,
}

impl Surface {
    /// A screen on a desk, on a ground.
    pub fn on(theme: Theme) -> Self {
        Self { theme, distance: Distance::Desk }
    }
}

/// From how far pictures are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Distance {
    /// At arm's length: the picture of the documents.
    Desk,
    /// From the end of a room: the same numbers in a narrower drawing, which the screen then
    /// enlarges, lettering included.
    Room,
}

/// On which ground pictures are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Theme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}
