//! What is fixed before bids are opened: the tender, the panel, the grid; and the steps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BidHead, Figure, FindingView, MemberHead, ScaleView};

/// A step of the procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepView {
    /// Its stable name: `tender`, `panel`, `criteria`, `bids`, `trials`, `marks`, `prices`,
    /// `ranking`, `robustness`, `report`, `journal`.
    pub name: String,
    /// `todo`, `doing` or `closed`.
    pub state: String,
    /// A short count beside its name: "7", "288/392"; may be empty.
    pub count: String,
    /// What keeps it from being done, in words; empty when nothing does.
    pub blocked: String,
}

/// A fact of the tender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FactView {
    /// What it is.
    pub label: String,
    /// Its value, as people read it.
    pub value: String,
}

/// The tender's own screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TenderView {
    /// What is bought, in a sentence.
    pub headline: String,
    /// Reference, buyer, dates, price basis, figures.
    pub facts: Vec<FactView>,
    /// More about what is bought.
    pub description: String,
}

/// The panel's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PanelView {
    /// Who sits, in a sentence.
    pub headline: String,
    /// How the members' marks become the agreed one.
    pub agreement: String,
    /// The members, with how many marks each gave.
    pub members: Vec<PanelMember>,
}

/// A member with how far their marking has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PanelMember {
    /// Who.
    pub member: MemberHead,
    /// Marks given.
    pub given: u32,
    /// Marks expected.
    pub expected: u32,
}

/// A criterion as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CriterionView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is appraised.
    pub description: String,
    /// Its weight, in points.
    pub weight: Figure,
    /// Its weight as a part of the total, from 0 to 1000, for drawing.
    pub share: u16,
    /// 0 for a criterion, 1 for a sub-criterion, 2 for an element.
    pub depth: u8,
    /// Its kind, in words; empty for a group.
    pub kind: String,
    /// How its points come about, in words; empty for a group.
    pub method: String,
    /// Whether it takes account of the environment.
    pub environmental: bool,
    /// Its scale, where it is marked.
    pub scale: Option<ScaleView>,
}

/// The grid's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CriteriaView {
    /// How many criteria, how many points, sealed or not.
    pub headline: String,
    /// The criteria, in their order.
    pub criteria: Vec<CriterionView>,
    /// The rules beside the grid, in words.
    pub rules: Vec<FactView>,
    /// What a judge may say of it.
    pub findings: Vec<FindingView>,
}

/// A bid in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisteredBid {
    /// The bid.
    pub bid: BidHead,
    /// When it arrived, in words.
    pub received: String,
    /// What was decided about it, in words.
    pub admission: String,
    /// The file of its price schedule; empty before it is read.
    pub file: String,
    /// Its amount.
    pub amount: Option<Figure>,
}

/// The register's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterView {
    /// How many bids came, in a sentence.
    pub headline: String,
    /// The bids.
    pub bids: Vec<RegisteredBid>,
}

/// A line of the price comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PriceRow {
    /// The heading above it.
    pub section: String,
    /// Its code.
    pub code: String,
    /// What is priced.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The buyer's quantity.
    pub quantity: Figure,
    /// Quantity × unit price, by bid in the order of the columns; `null` where it is not priced.
    pub amounts: Vec<Option<Figure>>,
    /// The unit prices, likewise.
    pub unit_prices: Vec<Option<Figure>>,
    /// The widest difference between two bids on this line.
    pub spread: Figure,
}

/// The price comparison's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PricesView {
    /// What explains the gap between the first two, in a sentence.
    pub headline: String,
    /// The columns.
    pub bids: Vec<BidHead>,
    /// The totals, by bid in the order of the columns.
    pub totals: Vec<Option<Figure>>,
    /// The lines, in the frame's order.
    pub rows: Vec<PriceRow>,
}
