//! The records of marks.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Digest, Number};

/// Where recorded values come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Source {
    /// They were typed into the application.
    Typed {},
    /// They were read from a file.
    File {
        /// Its name.
        name: String,
        /// Its SHA-256.
        digest: Digest,
    },
}

/// A member's mark on one criterion of one bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkCell {
    /// The bid.
    pub bid: Uuid,
    /// The criterion's code.
    pub criterion: String,
    /// The mark; `null` is *non noté*, which is not 0.
    pub mark: Option<Number>,
    /// The appraisal that goes with it.
    pub justification: String,
    /// Where the mark is founded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceRecord>,
}

/// A passage on which a mark is founded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceRecord {
    /// The document, as people call it.
    pub document: String,
    /// The page, as it is printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub page: String,
    /// The words quoted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
}

/// An agreed mark that people wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedCell {
    /// The bid.
    pub bid: Uuid,
    /// The criterion's code.
    pub criterion: String,
    /// The mark; `null` takes it back.
    pub mark: Option<Number>,
}
