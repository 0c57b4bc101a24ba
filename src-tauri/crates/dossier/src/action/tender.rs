//! The records of what is bought.

use scoring::PriceBasis;
use serde::{Deserialize, Serialize};

use crate::{Day, Number};

/// What is bought, by whom, and on which price basis bids are compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TenderRecord {
    /// The buyer's reference.
    pub reference: String,
    /// The title.
    pub title: String,
    /// The buyer.
    pub buyer: String,
    /// What is bought, in a few sentences.
    pub description: String,
    /// The one base (HT or TTC) of every evaluated amount.
    #[serde(with = "crate::named")]
    pub price_basis: PriceBasis,
    /// The day of the notice: which rules of law apply depends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launched: Option<Day>,
    /// The figures that the report recalls.
    pub figures: Vec<FigureRecord>,
    /// The days that the procedure must keep.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<DeadlineRecord>,
}

/// A day that the procedure must keep: "Réunion de la commission", 2026-12-03.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRecord {
    /// What happens then.
    pub label: String,
    /// The day.
    pub day: Day,
}

/// A figure that the report recalls: "Collèges", "50".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRecord {
    /// What it counts.
    pub label: String,
    /// The figure, as text: it enters no computation.
    pub value: String,
}

/// A line of the price frame: what the buyer asks every bidder to price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameLine {
    /// The heading above it; empty for none.
    pub section: String,
    /// Its code, different for each line.
    pub code: String,
    /// What is priced.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The buyer's quantity.
    pub quantity: Number,
}
