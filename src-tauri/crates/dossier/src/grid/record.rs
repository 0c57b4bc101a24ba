//! The fields of the open case format. Numbers are strings, so that none is ever rounded.

use std::ops::Not;

use serde::{Deserialize, Serialize};

/// A grid and the rules that go with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GridRecord {
    /// The rules beside the grid.
    pub rules: RulesRecord,
    /// The criteria, in their order.
    pub criteria: Vec<CriterionRecord>,
}

/// The rules beside the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesRecord {
    /// What the weights add up to, usually 100.
    pub total: String,
    /// The stages at which numbers are rounded; nowhere when absent.
    #[serde(default, skip_serializing_if = "RoundingPlanRecord::is_empty")]
    pub rounding: RoundingPlanRecord,
    /// How equal totals are settled, step by step: `highest:quality`, `lowest-price`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<String>,
    /// How the panel's marks become the agreed one; people write it (`consensus`) when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_marks: Option<String>,
}

/// The stages at which numbers are rounded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundingPlanRecord {
    /// Of agreed marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<RoundingRecord>,
    /// Of points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<RoundingRecord>,
    /// Of totals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<RoundingRecord>,
}

impl RoundingPlanRecord {
    fn is_empty(&self) -> bool {
        self.mark.is_none() && self.points.is_none() && self.total.is_none()
    }
}

/// A rounding rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundingRecord {
    /// How many decimals are kept.
    pub decimals: u8,
    /// `half-up`, `half-even`, `down` or `up`.
    pub mode: String,
}

/// A criterion, at any of the three levels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionRecord {
    /// The code.
    pub id: String,
    /// The name that people read.
    pub name: String,
    /// What is appraised, as published.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The weight, in points of the declared total.
    pub weight: String,
    /// `price`, `quality` or `measure`. A criterion with children needs none; where it says
    /// one, all that lies below has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The formula of a price or a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<FormulaRecord>,
    /// The scale of a quality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<ScaleRecord>,
    /// The mark below which a bid is excluded, for a quality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<String>,
    /// `lower-is-better` or `higher-is-better`, for a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// The unit of a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whether it takes account of the environment.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub environmental: bool,
    /// What it is divided into; a criterion without children carries points itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<CriterionRecord>,
}

/// A published formula. Each formula has its own parameters: the others stay absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormulaRecord {
    /// Its name.
    pub name: String,
    /// `none` where the published rule lets points go below zero; `zero` is meant when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<String>,
    /// How far above the lowest value the points reach zero, as a share of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<String>,
    /// How many times the lowest value earns nothing, above 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The price that earns nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<String>,
    /// The value from which on the whole weight is earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub best: Option<String>,
    /// The value from which on nothing is earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst: Option<String>,
    /// The buyer's estimate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<String>,
    /// The share of the weight at the mean discount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elbow: Option<String>,
    /// The points of a curve, in increasing order of values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<PointRecord>,
}

/// A point of a published curve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointRecord {
    /// A price or a measure.
    pub value: String,
    /// The share of the weight that it earns, from 0 to 1.
    pub share: String,
}

/// The scale of a mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleRecord {
    /// The highest mark.
    pub max: String,
    /// The distance between two marks; any mark is allowed when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The anchored levels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<LevelRecord>,
}

/// An anchored level of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelRecord {
    /// Its mark.
    pub mark: String,
    /// Its short name.
    pub label: String,
    /// When to give it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub descriptor: String,
}
