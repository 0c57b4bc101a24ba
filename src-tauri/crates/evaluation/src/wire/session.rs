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
