//! `bareme-sample`: a tender's own facts, beside its template, and where its files lie.

use dossier::{Day, DeadlineRecord, FigureRecord, Instant};
use serde::Deserialize;

use super::toml_text::TomlText;
use crate::{wire::Fault, words::Writer};

/// A tender: who buys what, who sits on the panel, which bids came, which files hold what.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TenderFile {
    #[allow(dead_code, reason = "read to be checked, not used")]
    format: String,
    #[allow(dead_code, reason = "read to be checked, not used")]
    version: u32,
    /// The template's id.
    pub template: String,
    /// The trial protocol's id.
    pub protocol: Option<String>,
    /// The buyer's reference.
    pub reference: String,
    /// The title.
    pub title: String,
    /// The buyer.
    pub buyer: String,
    /// What is bought.
    #[serde(default)]
    pub description: String,
    /// The day of the notice.
    pub launched: Option<Day>,
    /// Facts printed in the report.
    #[serde(default)]
    pub figures: Vec<FigureRecord>,
    /// The days that the procedure must keep.
    #[serde(default)]
    pub deadlines: Vec<DeadlineRecord>,
    /// The colleges of the panel.
    #[serde(default)]
    pub colleges: Vec<dossier::CollegeRecord>,
    /// The members of the panel.
    #[serde(default)]
    pub members: Vec<MemberPart>,
    /// The bids, with their schedules.
    #[serde(default)]
    pub bids: Vec<BidPart>,
    /// The mapping of the members' files.
    pub marks_mapping: Option<FilePart>,
    /// The trial feedback.
    #[serde(default)]
    pub feedback: Vec<FeedbackPart>,
}

/// A member.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberPart {
    /// The code: `m1`.
    pub id: String,
    /// The name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Their college, by code.
    pub college: String,
    /// Their marks.
    pub marks: Option<String>,
}

/// A bid.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BidPart {
    /// Its letter.
    pub letter: String,
    /// The bidder.
    pub bidder: String,
    /// When it arrived.
    pub received: Instant,
    /// Its price schedule.
    pub schedule: Option<String>,
    /// The mapping of the schedule.
    pub mapping: Option<String>,
}

/// A file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilePart {
    /// Its path, from the tender's folder.
    pub file: String,
}

/// The feedback of a site.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FeedbackPart {
    /// The site, by code.
    pub site: String,
    /// The answers.
    pub file: String,
    /// Their mapping.
    pub mapping: String,
}

impl TenderFile {
    /// Reads a tender.
    pub fn read(file: &str, text: &str, words: Writer) -> Result<Self, Fault> {
        TomlText { file, text, fault: "template-unreadable" }.read("bareme-sample", words)
    }
}
