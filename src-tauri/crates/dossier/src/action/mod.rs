//! What can be done to a dossier: one closed list, each action one line of the journal.

mod bid;
mod mark;
mod note;
mod panel;
mod tender;
mod trial;

use scoring::Admission;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Digest, GridRecord, Instant, OperationId, Write};

pub use bid::{MeasureValue, ScheduleLine, ScheduleRecord};
pub use mark::{AgreedCell, EvidenceRecord, MarkCell, Source};
pub use note::RankingRow;
pub use panel::{CollegeRecord, MemberRecord};
pub use tender::{DeadlineRecord, FigureRecord, FrameLine, TenderRecord};
pub use trial::{GroupRecord, ProtocolRecord, QuestionRecord, SiteRecord};

/// An action. Its JSON is the payload of an operation: `kind` names the variant, and the
/// names of the other members are those of the fields.
///
/// A variant may gain optional fields in a later version; it never loses one and its fields
/// never change their meaning, because the operations of every past version are replayed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Says what is bought, once.
    CreateTender(TenderRecord),
    /// Writes the grid and the rules that go with it, until they are sealed.
    SetGrid {
        /// The grid.
        grid: GridRecord,
    },
    /// Writes the price frame with the buyer's quantities, until the rules are sealed.
    SetFrame {
        /// The lines, in their order.
        lines: Vec<FrameLine>,
    },
    /// Writes the panel.
    SetPanel {
        /// Its colleges.
        colleges: Vec<CollegeRecord>,
        /// Its members.
        members: Vec<MemberRecord>,
    },
    /// Fixes the rules before any bid is opened.
    SealRules {
        /// The digest of what is sealed: [`State::rules_digest`](crate::State::rules_digest).
        digest: Digest,
    },
    /// Lifts the seal after a corrected notice, as long as no bid is registered.
    ReopenRules {
        /// Why.
        reason: String,
    },
    /// Enters a bid in the register.
    RegisterBid {
        /// The identity that it gets.
        bid: Uuid,
        /// The letter by which people call it.
        letter: String,
        /// The bidder's name.
        bidder: String,
        /// When it arrived.
        received: Instant,
    },
    /// Decides about a bid before it is ranked.
    DecideAdmission {
        /// The bid.
        bid: Uuid,
        /// The decision.
        #[serde(with = "crate::named")]
        admission: Admission,
        /// Why; needed unless the bid is admitted.
        reason: String,
    },
    /// Closes admission, once every bid is decided: from now on a ranking may be shown.
    CloseAdmission {},
    /// Opens admission again.
    ReopenAdmission {
        /// Why.
        reason: String,
    },
    /// Takes over a bid's price schedule.
    ImportSchedule {
        /// The bid.
        bid: Uuid,
        /// The schedule.
        schedule: ScheduleRecord,
    },
    /// Records the measured values of a bid.
    RecordMeasures {
        /// The bid.
        bid: Uuid,
        /// Where they come from.
        source: Source,
        /// The values.
        values: Vec<MeasureValue>,
    },
    /// Records a member's marks: one cell, or a whole file.
    RecordMarks {
        /// Whose marks.
        member: Uuid,
        /// Where they come from.
        source: Source,
        /// The marks.
        cells: Vec<MarkCell>,
    },
    /// Writes agreed marks beside those of the members.
    AgreeMarks {
        /// The marks.
        cells: Vec<AgreedCell>,
        /// Why.
        reason: String,
    },
    /// Writes the protocol of the trials.
    SetProtocol {
        /// The protocol.
        protocol: ProtocolRecord,
    },
    /// Records consultative feedback; what people wrote lies aside.
    RecordFeedback {
        /// The site of the protocol.
        site: String,
        /// The file or session that it comes from.
        source: String,
        /// The digest of the [`Aside`](crate::Aside).
        digest: Digest,
    },
    /// Says that contents which lay aside were erased.
    PurgeAsides {
        /// Their digests.
        digests: Vec<Digest>,
        /// Why.
        reason: String,
    },
    /// Says which ranking was shown.
    NoteRanking {
        /// The digest of the evaluation that gave it.
        digest: Digest,
        /// The ranking as it was shown.
        rows: Vec<RankingRow>,
    },
    /// Says that bidders' names, masked for a presentation, were shown again.
    NoteUnmasking {},
    /// Says which report was written.
    NoteReport {
        /// The name of the file.
        file_name: String,
        /// The SHA-256 of the file.
        digest: Digest,
    },
    /// Undoes an earlier action of the same device, by writing what stood before.
    Revert {
        /// The action.
        of: OperationId,
        /// What stood before.
        writes: Vec<Write>,
    },
    /// Does again what was undone.
    Reinstate {
        /// The action.
        of: OperationId,
        /// What it had written.
        writes: Vec<Write>,
    },
}

/// What an action is to undo and redo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// It can be undone.
    Step,
    /// It tells what happened outside; undoing passes over it.
    Note,
    /// It undoes the latest step.
    Revert,
    /// It does the latest undone step again.
    Reinstate,
}

impl Action {
    /// The name in files, that of `kind` in the JSON.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::CreateTender(_) => "create-tender",
            Self::SetGrid { .. } => "set-grid",
            Self::SetFrame { .. } => "set-frame",
            Self::SetPanel { .. } => "set-panel",
            Self::SealRules { .. } => "seal-rules",
            Self::ReopenRules { .. } => "reopen-rules",
            Self::RegisterBid { .. } => "register-bid",
            Self::DecideAdmission { .. } => "decide-admission",
            Self::CloseAdmission {} => "close-admission",
            Self::ReopenAdmission { .. } => "reopen-admission",
            Self::ImportSchedule { .. } => "import-schedule",
            Self::RecordMeasures { .. } => "record-measures",
            Self::RecordMarks { .. } => "record-marks",
            Self::AgreeMarks { .. } => "agree-marks",
            Self::SetProtocol { .. } => "set-protocol",
            Self::RecordFeedback { .. } => "record-feedback",
            Self::PurgeAsides { .. } => "purge-asides",
            Self::NoteRanking { .. } => "note-ranking",
            Self::NoteUnmasking {} => "note-unmasking",
            Self::NoteReport { .. } => "note-report",
            Self::Revert { .. } => "revert",
            Self::Reinstate { .. } => "reinstate",
        }
    }

    pub(crate) fn class(&self) -> Class {
        match self {
            Self::CreateTender(_)
            | Self::SetGrid { .. }
            | Self::SetFrame { .. }
            | Self::SetPanel { .. }
            | Self::SealRules { .. }
            | Self::ReopenRules { .. }
            | Self::RegisterBid { .. }
            | Self::DecideAdmission { .. }
            | Self::CloseAdmission {}
            | Self::ReopenAdmission { .. }
            | Self::ImportSchedule { .. }
            | Self::RecordMeasures { .. }
            | Self::RecordMarks { .. }
            | Self::AgreeMarks { .. }
            | Self::SetProtocol { .. }
            | Self::RecordFeedback { .. } => Class::Step,
            Self::PurgeAsides { .. }
            | Self::NoteRanking { .. }
            | Self::NoteUnmasking {}
            | Self::NoteReport { .. } => Class::Note,
            Self::Revert { .. } => Class::Revert,
            Self::Reinstate { .. } => Class::Reinstate,
        }
    }
}
