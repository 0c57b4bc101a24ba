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
mod intake_words;
mod lot;
pub mod machine;
mod read;
pub mod sample;
mod tender;
mod trial;
pub mod wire;
mod words;

pub use act::{
    ImportOf, Run, close_admission, create, export_case, import, Verified, register_bid, report_file_name, seal_rules, verify, write_report,
};
pub use evaluated::Evaluated;
pub use files::case;
pub use read::{Summary, read_ranking, read_robustness, read_session, read_trace, safety, safety_answer, summary};
pub use tender::{OpenTender, language, lint_template};
pub use wording::Language;
