//! The readers of workbooks.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod made;
mod oracle;

use super::open;
use crate::{finding::Notice, limits::Limits, mapping::TableSource, reading::SourceFile};

/// The names of a workbook's sheets, as a reader who asked for another one is told.
fn names_of(file: &SourceFile<'_>) -> Vec<String> {
    let opened = open(file, &TableSource::Sheet("\u{1}".to_owned()), Limits::STANDARD);
    let names = opened.notices.into_iter().find_map(|(_, notice)| {
        if let Notice::SheetMissing { sheets, .. } = notice { Some(sheets) } else { None }
    });
    names.unwrap_or_default()
}
