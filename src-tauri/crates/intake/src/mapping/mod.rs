//! The saved correspondence between a file's columns and what they mean.
//!
//! A mapping is explicit: which sheet, which row holds the titles, which column is which. It is
//! written by the buyer, kept with the dossier, and never taken from the bidder's file.

mod parse;

use std::collections::BTreeMap;

use thiserror::Error;

use crate::{
    amount::DecimalMark,
    place::{CellRef, Column},
    reading::IntakeError,
};

/// A mapping, of one of three kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mapping {
    /// A price schedule (BPU, DQE, DPGF).
    PriceSchedule(ScheduleMapping),
    /// The marks of a member of the panel.
    Marks(MarksMapping),
    /// The answers of the users who tried the bids.
    Feedback(FeedbackMapping),
}

/// What a mapping reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MappingKind {
    /// A price schedule.
    PriceSchedule,
    /// Marks.
    Marks,
    /// Feedback.
    Feedback,
}

impl MappingKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::PriceSchedule, Self::Marks, Self::Feedback];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::PriceSchedule => "price-schedule",
            Self::Marks => "marks",
            Self::Feedback => "feedback",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Where the table lies in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// A sheet of a workbook, or a text.
    pub source: TableSource,
    /// The row of the column titles, counted from 1; data begin on the next one.
    pub header_row: u32,
}

/// What kind of file holds the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableSource {
    /// A sheet of a workbook, by its name.
    Sheet(String),
    /// A text with separators (CSV).
    Text {
        /// How its bytes are read.
        encoding: TextEncoding,
        /// What separates the fields.
        separator: Separator,
    },
}

/// How the bytes of a text file are read. A byte-order mark at its start has the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextEncoding {
    /// UTF-8.
    Utf8,
    /// Windows-1252, what French office programs export.
    Windows1252,
    /// ISO-8859-1 (Latin-1).
    Latin1,
}

impl TextEncoding {
    /// All encodings.
    pub const ALL: [Self; 3] = [Self::Utf8, Self::Windows1252, Self::Latin1];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
            Self::Latin1 => "iso-8859-1",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name)
    }
}

/// What separates the fields of a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Separator {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tabulation.
    Tab,
    /// `|`
    Bar,
}

impl Separator {
    /// All separators.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Comma, Self::Tab, Self::Bar];

    /// The character.
    pub fn character(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }

    /// Reads the character.
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|separator| text.chars().eq([separator.character()]))
    }
}

/// Where a price schedule's columns are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleMapping {
    /// Where the table lies.
    pub layout: Layout,
    /// How text numbers are written.
    pub decimal: DecimalMark,
    /// The code of the line, as in the buyer's frame.
    pub code: Column,
    /// The label.
    pub label: Column,
    /// The unit.
    pub unit: Column,
    /// The quantity, to be compared with the buyer's.
    pub quantity: Column,
    /// The unit price before tax, in euros.
    pub unit_price: Column,
    /// The line's total as the bidder states it; compared, never used.
    pub line_total: Option<Column>,
    /// Where the bidder states the total of all lines before tax; compared, never used.
    pub net_total: Option<CellRef>,
}

/// Where the columns of a member's marks are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarksMapping {
    /// Where the table lies.
    pub layout: Layout,
    /// How text numbers are written.
    pub decimal: DecimalMark,
    /// The code of the criterion.
    pub criterion: Column,
    /// The letter of the bid.
    pub bid: Column,
    /// The mark.
    pub mark: Column,
    /// The written appraisal.
    pub justification: Option<Column>,
}

/// Where the columns of users' answers are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackMapping {
    /// Where the table lies.
    pub layout: Layout,
    /// The session: one person, one moment.
    pub session: Column,
    /// The group of users.
    pub group: Column,
    /// The letter of the bid that was tried.
    pub bid: Column,
    /// One column per question, by the question's code.
    pub answers: BTreeMap<String, Column>,
    /// The free comment.
    pub comment: Option<Column>,
}

impl Mapping {
    /// Reads a mapping file (TOML). Keys that the format does not know are refused.
    pub fn from_toml(text: &str) -> Result<Self, MappingError> {
        parse::mapping(text)
    }

    /// What it reads.
    pub fn kind(&self) -> MappingKind {
        match self {
            Self::PriceSchedule(_) => MappingKind::PriceSchedule,
            Self::Marks(_) => MappingKind::Marks,
            Self::Feedback(_) => MappingKind::Feedback,
        }
    }

    pub(crate) fn schedule(&self) -> Result<&ScheduleMapping, IntakeError> {
        match self {
            Self::PriceSchedule(mapping) => Ok(mapping),
            Self::Marks(_) | Self::Feedback(_) => Err(self.not_a(MappingKind::PriceSchedule)),
        }
    }

    pub(crate) fn marks(&self) -> Result<&MarksMapping, IntakeError> {
        match self {
            Self::Marks(mapping) => Ok(mapping),
            Self::PriceSchedule(_) | Self::Feedback(_) => Err(self.not_a(MappingKind::Marks)),
        }
    }

    pub(crate) fn feedback(&self) -> Result<&FeedbackMapping, IntakeError> {
        match self {
            Self::Feedback(mapping) => Ok(mapping),
            Self::PriceSchedule(_) | Self::Marks(_) => Err(self.not_a(MappingKind::Feedback)),
        }
    }

    fn not_a(&self, expected: MappingKind) -> IntakeError {
        IntakeError::WrongMapping { expected, found: self.kind() }
    }
}

/// Why a mapping file is refused. Lines are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MappingError {
    /// The file is larger than any mapping.
    #[error("the mapping is longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The text is not TOML, lacks a key or has one too many.
    #[error("line {line}: {reason}")]
    Malformed {
        /// The line.
        line: usize,
        /// What the TOML reader says, in English.
        reason: String,
    },
    /// The file is not a mapping.
    #[error("line {line}: the format is {found:?}, not \"bareme-mapping\"")]
    WrongFormat {
        /// The line.
        line: usize,
        /// The format that the file names.
        found: String,
    },
    /// The file was written for a later version.
    #[error("line {line}: version {found} is not known")]
    UnknownVersion {
        /// The line.
        line: usize,
        /// The version that the file names.
        found: u32,
    },
    /// A value is not among those that the format knows.
    #[error("line {line}: {key} cannot be {found:?}")]
    BadValue {
        /// The line.
        line: usize,
        /// The key.
        key: String,
        /// What it says.
        found: String,
    },
    /// The same column is given to two keys.
    #[error("line {line}: column {column} is already taken by another key than {key}")]
    ColumnTwice {
        /// The line.
        line: usize,
        /// The second key.
        key: String,
        /// The column.
        column: Column,
    },
    /// Neither a sheet nor a text, or both.
    #[error("a mapping names either a sheet, or an encoding and a separator")]
    SheetOrText,
}

impl MappingError {
    /// The stable code, as in `wording`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "mapping-too-long",
            Self::Malformed { .. } => "mapping-malformed",
            Self::WrongFormat { .. } => "mapping-wrong-format",
            Self::UnknownVersion { .. } => "mapping-unknown-version",
            Self::BadValue { .. } => "mapping-bad-value",
            Self::ColumnTwice { .. } => "mapping-column-twice",
            Self::SheetOrText => "mapping-sheet-or-text",
        }
    }

    /// The line that is wrong, counted from 1, where one is.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Malformed { line, .. }
            | Self::WrongFormat { line, .. }
            | Self::UnknownVersion { line, .. }
            | Self::BadValue { line, .. }
            | Self::ColumnTwice { line, .. } => Some(*line),
            Self::TooLong { .. } | Self::SheetOrText => None,
        }
    }

    /// The details by name, beyond the line.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong { limit } => vec![("limit", limit.to_string())],
            Self::Malformed { reason, .. } => vec![("reason", reason.clone())],
            Self::WrongFormat { found, .. } => vec![("found", found.clone())],
            Self::UnknownVersion { found, .. } => vec![("found", found.to_string())],
            Self::BadValue { key, found, .. } => vec![("key", key.clone()), ("found", found.clone())],
            Self::ColumnTwice { key, column, .. } => {
                vec![("key", key.clone()), ("column", column.to_string())]
            }
            Self::SheetOrText => Vec::new(),
        }
    }
}
