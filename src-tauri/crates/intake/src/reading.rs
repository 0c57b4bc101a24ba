//! What goes in and what comes out of a reading.

use thiserror::Error;

use crate::{
    finding::{Findings, IntakeFinding},
    mapping::MappingKind,
};

/// A file as it was received: its name and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceFile<'a> {
    /// The name that findings show; its extension is a claim to be checked.
    pub name: &'a str,
    /// The content.
    pub bytes: &'a [u8],
}

impl SourceFile<'_> {
    /// The extension in small letters, with its point (`.xlsx`), or an empty text.
    pub(crate) fn extension(&self) -> String {
        match self.name.rsplit_once('.') {
            Some((_, extension)) => format!(".{}", extension.to_lowercase()),
            None => String::new(),
        }
    }
}

/// What was read, and everything that was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading<T> {
    /// The content; `None` when one of the findings is blocking.
    pub value: Option<T>,
    /// What was noticed, in the order in which it was.
    pub findings: Vec<IntakeFinding>,
}

impl<T> Reading<T> {
    /// Withholds the content where a finding is blocking.
    pub(crate) fn new(file: &SourceFile<'_>, value: Option<T>, findings: Findings) -> Self {
        let value = if findings.blocked() { None } else { value };
        Self { value, findings: findings.finish(file.name) }
    }
}

/// Why a reading could not even begin. What is wrong with a file is a finding, not an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IntakeError {
    /// The mapping describes another kind of file.
    #[error("a mapping of kind {} was given to read {}", found.name(), expected.name())]
    WrongMapping {
        /// What was to be read.
        expected: MappingKind,
        /// What the mapping describes.
        found: MappingKind,
    },
}
