//! The ranking screen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Figure;

/// A bid as people call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BidHead {
    /// Its letter: `B`.
    pub letter: String,
    /// The bidder's name.
    pub bidder: String,
}

/// A criterion in the grid's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CriterionHead {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its weight, in points.
    pub weight: Figure,
    /// 0 for a criterion, 1 for a sub-criterion, 2 for an element.
    pub depth: u8,
    /// Whether it is made of sub-criteria.
    pub group: bool,
}

/// A picture drawn once in Rust, with what it says in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Chart {
    /// The SVG document.
    pub svg: String,
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence.
    pub finding: String,
}

impl From<report::chart::Chart> for Chart {
    fn from(drawn: report::chart::Chart) -> Self {
        Self { svg: drawn.svg, title: drawn.title, finding: drawn.finding }
    }
}

/// What separates the first bid from the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Gap {
    /// The first bid.
    pub first: BidHead,
    /// The second bid.
    pub second: BidHead,
    /// Points of the first above the second.
    pub points: Figure,
    /// Amount of the first above the second (negative when the first is cheaper).
    pub amount: Option<Figure>,
}

/// A bid in the ranking's table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RankRow {
    /// The bid.
    pub bid: BidHead,
    /// Its rank; `null` when it has none.
    pub rank: Option<u32>,
    /// The letters of the bids that share its rank.
    pub tied_with: Vec<String>,
    /// Why it has no rank, in words.
    pub reason: Option<String>,
    /// Its evaluated amount.
    pub amount: Option<Figure>,
    /// Its total.
    pub total: Option<Figure>,
    /// Its points by criterion code, groups included.
    pub points: BTreeMap<String, Figure>,
}

/// Something noticed about the data, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindingView {
    /// The stable code.
    pub code: String,
    /// `blocking`, `warning` or `information`.
    pub severity: String,
    /// What is wrong, and where.
    pub text: String,
    /// What to do.
    pub hint: String,
    /// The place: a file with its sheet and cell, a criterion, a bid; empty when it is the whole.
    pub place: String,
}

impl FindingView {
    /// Whether it forbids going on.
    pub fn is_blocking(&self) -> bool {
        self.severity == scoring::Severity::Blocking.name()
    }
}

/// The ranking screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RankingView {
    /// The sentence that the screen opens with.
    pub headline: String,
    /// How safe the first rank is, when a bid is ranked.
    pub safety: Option<String>,
    /// What separates the first two, when two are ranked.
    pub gap: Option<Gap>,
    /// The grid, in its order.
    pub criteria: Vec<CriterionHead>,
    /// Ranked bids first to last, then the others.
    pub rows: Vec<RankRow>,
    /// Stacked bars by criterion.
    pub bars: Option<Chart>,
    /// The gap between the first two, by criterion.
    pub gap_bars: Option<Chart>,
    /// What was noticed.
    pub findings: Vec<FindingView>,
}
