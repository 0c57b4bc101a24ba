//! The records of the trials. They are consultative: no ranking reads them.

use serde::{Deserialize, Serialize};

/// The protocol of the trials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtocolRecord {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Results of fewer people than this are not shown.
    pub smallest_group: u32,
    /// Where the trials take place.
    pub sites: Vec<SiteRecord>,
    /// Who takes part.
    pub groups: Vec<GroupRecord>,
    /// What is asked.
    pub questions: Vec<QuestionRecord>,
}

/// A site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteRecord {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A group of users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupRecord {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether its people may write freely.
    pub free_text: bool,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRecord {
    /// Its code.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// How it is answered: `level` or `yes-no`.
    pub kind: String,
    /// The levels, lowest first, where it has some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<String>,
    /// The code of the criterion that it speaks of, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
}
