//! Every word a person reads, by key, in French and in English; and how numbers, dates and
//! lists are written in each.
//!
//! ```
//! use wording::{Args, Catalogue, Language};
//!
//! let french = Catalogue::new(Language::French);
//! assert_eq!(french.say("kind-price"), "Prix");
//!
//! let place = Args::new().with("sheet", "DQE").with("cell", "F12");
//! assert_eq!(french.text("place-cell", &place), "feuille «\u{a0}DQE\u{a0}», cellule F12");
//!
//! let points = Args::new().decimal("number", "84.50");
//! assert_eq!(french.text("points-counted", &points), "84,50\u{a0}points");
//! ```
//!
//! # Adding a word
//!
//! 1. Choose the file of its subject in `locales/fr`, or put a new `.ftl` file there: every file
//!    of the folder is read. Write the message, with a comment that names its variables.
//! 2. Write the same key with the same variables in the same file of `locales/en`.
//! 3. Run `cargo test -p wording`. It compares the two languages and checks French spaces,
//!    quotes and apostrophes; where they are wrong it prints the line as it should be.
//!
//! A message is one complete line. A finding or a fault has three: `finding-CODE-title`,
//! `finding-CODE` and `finding-CODE-hint`, and likewise `fault-`.
//!
//! Only plain Fluent is used: text, variables, and selection on a variable. The interface reads
//! the same files with another implementation, so functions, terms, attributes and references
//! to other messages are refused by the tests.
//!
//! # What is deliberately absent
//!
//! - No knowledge of a criterion, a bid or a finding: callers bring a key and arguments.
//! - No rounding: [`number`] writes every digit it is given.
//! - No floating point: numbers come as exact decimal strings. The one exception is a count of
//!   things, which the message format holds as a float; it is exact up to 2⁵³.
//! - No clock and no time zone: [`date`] writes the date and hour it is given.
//! - No isolation marks around arguments: they would end up in cells and file names.

mod args;
mod catalogue;
mod contents;
pub mod date;
mod language;
pub mod list;
pub mod number;

pub use args::Args;
pub use catalogue::Catalogue;
pub use contents::{keys, variables};
pub use language::Language;
