//! Spreadsheets and CSV files to *foreign* records, with findings by sheet and cell.
//!
//! Every file is treated as written by an adversary, and every number as something that two
//! people could read differently. What comes out is foreign: it has been read, compared and
//! checked, and nothing of it has been accepted.
//!
//! What is deliberately absent:
//! - no guess: a mapping says which column is which and how decimals are written; a number that
//!   can be read two ways is a finding;
//! - no trust: a total, a quantity or an extension that a file states is compared, never used;
//! - no execution: macros, formulas, links and entities are not followed; a formula is its
//!   stored result;
//! - no file system: bytes come in, and no part of a container is ever written anywhere;
//! - no binary floating point: numbers are read from their decimal text, and the doubles of a
//!   binary workbook are first written as the decimal that was typed;
//! - no words: a finding has a code and details, and `wording` says it.

mod amount;
mod feedback;
mod finding;
mod frame;
mod limits;
mod mapping;
mod marks;
mod place;
mod reading;
mod schedule;
mod table;
mod text;
mod workbook;

pub use amount::{Amount, AmountError, AmountUnit, DecimalMark, Readings, read_amount};
pub use feedback::{ForeignAnswer, ForeignFeedback, read_feedback};
pub use finding::{Excess, FileKind, IntakeFinding, Notice};
pub use frame::{FrameLine, read_frame};
pub use mapping::{
    FeedbackMapping, Layout, Mapping, MappingError, MappingKind, MarksMapping, ScheduleMapping, Separator,
    TableSource, TextEncoding,
};
pub use marks::{ForeignMark, read_marks};
pub use place::{CellRef, Column, LAST_COLUMN, LAST_ROW, Place};
pub use reading::{IntakeError, Reading, SourceFile};
pub use schedule::{ForeignLine, ForeignSchedule, read_schedule};
