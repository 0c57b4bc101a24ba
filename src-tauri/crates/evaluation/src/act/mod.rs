//! What changes a dossier: each file one act, each act one operation of the journal.

mod create;
mod export;
mod import;
mod marks;
mod register;
mod report;
mod steps;
mod undo;
mod verify;

pub use create::create;
pub(crate) use create::create_from;
pub use export::export_case;
pub(crate) use import::{Given, import_given};
pub use import::{ImportOf, Run, import};
pub use marks::record_marks;
pub use register::register_bid;
pub use report::{report_file_name, write_report};
pub use steps::{close_admission, seal_rules};
pub use undo::{redo, undo};
pub use verify::{Verified, verify};
