//! A failed action, and a successful one.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FindingView;

/// An action that failed. Its words are `fault-CODE` and `fault-CODE-hint` in the catalogue,
/// chosen by code; nobody matches a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Fault {
    /// The stable code.
    pub code: String,
    /// The arguments of its words.
    pub details: BTreeMap<String, String>,
    /// What is wrong with the data, all at once, where that is why the action failed.
    pub findings: Vec<FindingView>,
}

/// What a successful action hands back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Outcome<T> {
    /// The result.
    pub value: T,
    /// The subjects whose screens must be read again: `bids`, `marks`, `ranking`…
    pub changed: Vec<String>,
    /// What was noticed on the way.
    pub findings: Vec<FindingView>,
}

impl Fault {
    /// A fault without details.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), details: BTreeMap::new(), findings: Vec::new() }
    }

    /// A fault about a file; people read its name, never its folders.
    pub fn at(code: &str, path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self::new(code).with("file", name.to_string_lossy())
    }

    /// The same, because of these findings.
    #[must_use]
    pub fn because(mut self, findings: Vec<FindingView>) -> Self {
        self.findings = findings;
        self
    }

    /// Adds an argument of its words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

impl<T> Outcome<T> {
    /// A result that changed nothing and noticed nothing.
    pub fn of(value: T) -> Self {
        Self { value, changed: Vec::new(), findings: Vec::new() }
    }

    /// Another result with the same consequences.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Outcome<U> {
        Outcome { value: change(self.value), changed: self.changed, findings: self.findings }
    }
}
