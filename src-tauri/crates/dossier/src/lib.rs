//! The `.bareme` file: operations, journal, projection, undo, verification.
//!
//! **The operations are the truth.** Each is one action of one person on one device, chained to
//! the device's operation before and signed by the device. What the dossier says now is a
//! projection of them, in registers: it is written in the same transaction, and rebuilt and
//! compared on every opening.
//!
//! What is deliberately absent:
//! - no deletion: undoing appends an inverse; the one thing that can be erased lies aside, and
//!   erasing it is an operation too;
//! - no clock and no random source: times, identities, seeds and salts come from the caller;
//! - no computation: the ranking is `scoring`'s, over the grid that [`State::scoring_grid`] gives;
//! - no word for people: refusals, problems and errors carry a code and details;
//! - no private key in the file, and no file opened beside SQLite;
//! - no proof against its own holder: whoever has the founding device's key can write another
//!   history. The guard is [`Dossier::head_digest`], printed on what leaves the office.

mod action;
mod aside;
mod audit;
mod author;
mod canonical;
mod decompose;
mod device;
mod digest;
mod dossier;
mod error;
mod grid;
mod journal;
mod named;
mod number;
mod operation;
mod problem;
mod refusal;
mod register;
mod replay;
mod rules;
mod state;
mod store;
mod time;

pub use action::{
    Action, AgreedCell, CollegeRecord, DeadlineRecord, EvidenceRecord, FigureRecord, FrameLine, GroupRecord,
    MarkCell, MeasureValue, MemberRecord, ProtocolRecord, QuestionRecord, RankingRow, ScheduleLine,
    ScheduleRecord, SiteRecord, Source, TenderRecord,
};
pub use aside::Aside;
pub use author::{Author, NotAnAuthor};
pub use canonical::{CanonicalError, canonical_json};
pub use device::Device;
pub use digest::{Digest, NotADigest};
pub use dossier::{Access, DeviceSummary, Dossier, Preview, UndoStep, Verification};
pub use error::DossierError;
pub use grid::{
    CriterionRecord, FormulaRecord, Grid, GridFault, GridFaultKind, GridRecord, LevelRecord, PointRecord,
    RoundingPlanRecord, RoundingRecord, RulesRecord, ScaleRecord,
};
pub use journal::{Effect, JournalEntry};
pub use number::Number;
pub use operation::{Operation, OperationId};
pub use problem::Problem;
pub use refusal::Refusal;
pub use register::{Register, UnknownRegister, Write};
pub use replay::Change;
pub use state::{
    AdmissionRecord, AgreedRecord, BidRecord, ClosingRecord, FeedbackRecord, MarkRecord, MeasureRecord,
    PanelRecord, Place, ReportRecord, SealRecord, ShownRanking, State, Unreadable,
};
pub use time::{Day, Instant, NotATime};
