//! The records of what was shown.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Number;

/// A bid in a ranking that was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingRow {
    /// The bid.
    pub bid: Uuid,
    /// Its rank, where it has one.
    pub rank: Option<u32>,
    /// Its total, where it has one.
    pub total: Option<Number>,
    /// The code of the reason why it has no rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
