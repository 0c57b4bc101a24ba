//! What a user can do: one function per act, one transaction, one [`Outcome`](wire::Outcome).
//!
//! The window and the command line are two ways to call this package; neither knows a rule.
//!
//! - `act/` changes a dossier, `read/` answers a screen, `files/` reads what people write;
//! - [`wire`] holds the shapes that cross an edge;
//! - [`machine`] alone reads the clock and the random source.
//!
//! What is deliberately absent: no formula, no sentence, no SQL, no cell of a spreadsheet.

mod act;
mod evaluated;
mod fault;
mod files;
mod grid_words;
pub mod home;
mod intake_words;
mod lot;
pub mod machine;
mod mask;
mod read;
pub mod sample;
mod simulate;
mod tender;
mod trial;
mod typed;
pub mod wire;
mod words;

pub use act::{
    ImportOf, Run, Verified, close_admission, create, export_case, import, record_marks, redo, register_bid,
    report_file_name, seal_rules, undo, verify, write_report,
};
pub use evaluated::Evaluated;
pub use files::case;
pub use mask::Names;
pub use read::{
    SafetyAnswer, SafetyEffort, Summary, read_criteria, read_history, read_journal, read_marks, read_panel,
    read_prices, read_ranking, read_register, read_robustness, read_session, read_steps, read_tender,
    read_trace, safety, safety_answer, summary,
};
pub use simulate::simulate;
pub use tender::{OpenTender, language, lint_template};
pub use typed::{TypedError, read_typed};
pub use wording::Language;
