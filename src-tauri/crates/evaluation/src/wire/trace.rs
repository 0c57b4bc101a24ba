//! A number opened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Figure;

/// Which number of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Stage {
    /// The agreed mark.
    Mark,
    /// The evaluated amount.
    Amount,
    /// The points of a criterion.
    Points,
    /// The bid's total.
    Total,
}

/// Names a number that can be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TraceKey {
    /// Which number.
    pub stage: Stage,
    /// The bid's letter.
    pub bid: String,
    /// The criterion's code; absent for the amount and the total.
    pub criterion: Option<String>,
}

/// One input of a computation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TraceInput {
    /// What it is: "note arrêtée", "prix le plus bas (offre D)".
    pub label: String,
    /// The number.
    pub value: Figure,
    /// Where it can be opened in turn.
    pub open: Option<TraceKey>,
}

/// A member's mark, beside the agreed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MemberMarkView {
    /// The member's name.
    pub member: String,
    /// The member's role.
    pub role: String,
    /// The member's college.
    pub college: String,
    /// The mark.
    pub mark: Figure,
    /// The appraisal.
    pub justification: String,
}

/// A priced line of the bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PriceLineView {
    /// The buyer's code.
    pub code: String,
    /// The buyer's label.
    pub label: String,
    /// The buyer's quantity.
    pub quantity: Figure,
    /// The bidder's unit price.
    pub unit_price: Figure,
    /// Quantity × unit price.
    pub amount: Figure,
    /// The cell of the unit price in the bidder's file.
    pub place: String,
}

/// A number opened: formula, inputs, exact result, rounding, source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TraceView {
    /// What the number is: "Coût – offre B".
    pub title: String,
    /// The formula in words.
    pub formula: String,
    /// The formula with the numbers in it.
    pub worked: String,
    /// The inputs.
    pub inputs: Vec<TraceInput>,
    /// The members' marks, for an agreed mark.
    pub marks: Vec<MemberMarkView>,
    /// The priced lines, for an amount.
    pub lines: Vec<PriceLineView>,
    /// The exact result.
    pub exact: Figure,
    /// The rounding rule applied, in words.
    pub rounding: Option<String>,
    /// The number that goes on.
    pub value: Figure,
    /// Where the data come from: a file, a person; empty when it is computed only.
    pub source: String,
}
