//! The grid as it stands in a file: in a dossier, a template and the open case format alike.
//!
//! A record is what someone wrote; [`GridRecord::to_scoring`] gives the grid that adds up, or
//! everything that is wrong with the record, each with its place.

mod fault;
mod formula;
mod from_scoring;
mod read;
mod record;
mod to_scoring;

pub use fault::{GridFault, GridFaultKind};
pub use record::{
    CriterionRecord, FormulaRecord, GridRecord, LevelRecord, PointRecord, RoundingPlanRecord, RoundingRecord,
    RulesRecord, ScaleRecord,
};
pub use to_scoring::Grid;
