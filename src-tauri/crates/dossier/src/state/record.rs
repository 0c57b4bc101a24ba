//! The values of the registers, beyond the records that actions carry whole.

use scoring::Admission;
use serde::{Deserialize, Serialize};

use crate::{
    Author, CollegeRecord, Digest, EvidenceRecord, Instant, MemberRecord, Number, RankingRow, Source,
};

/// The panel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PanelRecord {
    /// Its colleges.
    pub colleges: Vec<CollegeRecord>,
    /// Its members.
    pub members: Vec<MemberRecord>,
}

/// The seal of the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealRecord {
    /// The digest of what was sealed.
    pub digest: Digest,
    /// When.
    pub at: Instant,
}

/// A bid in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BidRecord {
    /// The letter by which people call it.
    pub letter: String,
    /// The bidder's name.
    pub bidder: String,
    /// When it arrived.
    pub received: Instant,
}

/// What was decided about a bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmissionRecord {
    /// The decision.
    #[serde(with = "crate::named")]
    pub admission: Admission,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
}

/// The closing of admission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingRecord {
    /// When.
    pub at: Instant,
}

/// A measured value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureRecord {
    /// The value, in the criterion's unit.
    pub value: Number,
    /// Where it comes from.
    pub source: Source,
    /// When it was recorded.
    pub at: Instant,
}

/// A member's mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkRecord {
    /// The mark; `None` is *non noté*, which is not 0.
    pub mark: Option<Number>,
    /// The appraisal.
    pub justification: String,
    /// Where the mark is founded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceRecord>,
    /// Where it comes from.
    pub source: Source,
    /// Who recorded it: the member, or the organiser who imported the member's file.
    pub recorded_by: Author,
    /// When.
    pub at: Instant,
}

/// An agreed mark that people wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedRecord {
    /// The mark.
    pub mark: Number,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
}

/// Feedback that lies aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedbackRecord {
    /// The digest of the content.
    pub digest: Digest,
    /// When it was recorded.
    pub at: Instant,
}

/// A ranking that was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownRanking {
    /// The digest of the evaluation that gave it.
    pub digest: Digest,
    /// The ranking.
    pub rows: Vec<RankingRow>,
    /// When.
    pub at: Instant,
}

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportRecord {
    /// The SHA-256 of the file.
    pub digest: Digest,
    /// When.
    pub at: Instant,
}
