//! The records of the panel.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A college of the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollegeRecord {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A member of the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberRecord {
    /// The identity.
    pub id: Uuid,
    /// The code in files: `m1`.
    pub code: String,
    /// The name.
    pub name: String,
    /// The office held.
    pub role: String,
    /// The college's code.
    pub college: String,
}
