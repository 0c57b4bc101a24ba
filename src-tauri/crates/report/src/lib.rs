//! The analysis report (*rapport d’analyse des offres*): its content, the workbook that carries
//! it, and the charts.
//!
//! [`ReportModel`] says what the report holds, before any file format: typed sections, exact
//! figures with the rounding by which they are shown, sentences in the reader's language.
//! [`xlsx`] writes it as a workbook whose points, totals and ranks are live formulas.
//! [`chart`] draws the pictures, once, as SVG.
//!
//! What is deliberately absent:
//! - no file, no clock: the caller gives the moment and writes the bytes;
//! - no computation of its own: points, totals and ranks come from `scoring`, and a formula in
//!   the workbook carries the value that `scoring` found;
//! - no rounding of a number that goes on: a figure is rounded where it is shown, and nowhere else;
//! - no markup from outside: a text of a bidder or a member is written as a text, whatever it
//!   begins with;
//! - no words: they are in `wording`.

pub mod chart;
mod explain;
mod figure;
mod input;
pub mod model;
pub mod safety;
pub mod sentence;
mod words;
pub mod xlsx;

pub use explain::{Explanation, Input, Opens, explain, method_in_words, rounding_in_words};
pub use figure::{Figure, MOST_SHOWN};
pub use input::{
    CollegeLine, Fact, FindingLine, MarkLine, MemberLine, Panel, ReportInput, ScheduleLine, TenderHead,
};
pub use model::{ReportError, ReportModel};
pub use words::Words;
pub use xlsx::WorkbookError;
