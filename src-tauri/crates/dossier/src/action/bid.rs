//! The records of what a bid holds.

use serde::{Deserialize, Serialize};

use crate::{Digest, Number};

/// A bid's price schedule, as it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleRecord {
    /// The name of the bidder's file.
    pub file_name: String,
    /// The SHA-256 of the bidder's file.
    pub file_digest: Digest,
    /// How its columns were read: the TOML text of the mapping.
    pub mapping: String,
    /// The priced lines.
    pub lines: Vec<ScheduleLine>,
    /// The total before tax (HT), in euros.
    pub net_total: Number,
    /// The total with tax (TTC), in euros, where the schedule says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross_total: Option<Number>,
}

/// A priced line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleLine {
    /// The code of the frame's line.
    pub code: String,
    /// What is priced.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The buyer's quantity.
    pub quantity: Number,
    /// The bidder's unit price before tax, in euros.
    pub unit_price: Number,
    /// Quantity × unit price, in euros, before tax.
    pub amount: Number,
    /// Where the price was read: sheet and cell of the file; empty when it was typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// A measured value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureValue {
    /// The criterion's code.
    pub criterion: String,
    /// The value in the criterion's unit; `null` takes it back.
    pub value: Option<Number>,
}
