//! Opens a file as what it is, and reads one sheet of it.
//!
//! The order matters: size, kind by content, container, and only then the cells, each step
//! within limits. A parser that takes memory by what a file declares is never reached first.

mod biff;
mod binary;
mod container;
mod csv;
mod date_format;
mod ods;
mod ole;
mod refusal;
mod sheet;
#[cfg(test)]
mod tests;
mod xlsx;
mod xlsx_cells;
mod xml;

use container::Container;
use encoding_rs::Encoding;
use ole::Ole;

pub(crate) use sheet::{Cell, Sheet};

use crate::{
    finding::{FileKind, Notice, Refusal},
    limits::{Limits, MOST_NAMES},
    mapping::TableSource,
    place::CellRef,
    reading::SourceFile,
    text::excerpt,
};

/// A sheet by its name, before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct SheetEntry {
    name: String,
    visibility: Visibility,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visibility {
    Visible,
    Hidden,
}

/// What was opened: the sheet, and what was noticed on the way.
#[derive(Debug)]
pub(crate) struct Opened {
    /// The sheet, or `None` after a blocking notice.
    pub sheet: Option<Sheet>,
    /// What was noticed about the file as a whole, or at a cell of the sheet.
    pub notices: Vec<(Option<CellRef>, Notice)>,
}

/// Opens the file and reads the sheet that the mapping names.
pub(crate) fn open(file: &SourceFile<'_>, source: &TableSource, limits: Limits) -> Opened {
    let mut notices = Vec::new();
    let sheet = match read(file, source, limits, &mut notices) {
        Ok(sheet) => Some(sheet),
        Err(notice) => {
            notices.push((None, *notice));
            None
        }
    };
    Opened { sheet, notices }
}

fn read(
    file: &SourceFile<'_>,
    source: &TableSource,
    limits: Limits,
    notices: &mut Vec<(Option<CellRef>, Notice)>,
) -> Result<Sheet, Refusal> {
    let bytes = file.bytes;
    let size = bytes.len() as u64;
    let limit = if bytes.starts_with(b"PK") { limits.file } else { limits.plain };
    if size > limit {
        return Err(Notice::FileTooLarge { size, limit }.into());
    }
    let content = bytes.get(Encoding::for_bom(bytes).map_or(0, |(_, length)| length)..).unwrap_or(bytes);
    if content.is_empty() {
        return Err(Notice::FileEmpty.into());
    }
    let mut container = if bytes.starts_with(b"PK") { Some(Container::open(bytes, limits)?) } else { None };
    let kind = match &mut container {
        Some(container) => container.kind(),
        None if ole::is_ole(bytes) => Ole::open(bytes)?.kind()?,
        None => kind_of(bytes, content),
    };
    notices.extend(check_claim(file, kind)?.map(|notice| (None, notice)));
    match (source, kind) {
        (TableSource::Text { encoding, separator }, FileKind::Text) => {
            let text = csv::read(bytes, *encoding, *separator, limits)?;
            notices.extend(text.notices);
            Ok(text.sheet)
        }
        (TableSource::Sheet(name), FileKind::Xls) => {
            chosen(name, binary::read_xls(bytes, name, limits)?, notices)
        }
        (TableSource::Sheet(name), kind) => match (kind, &mut container) {
            (FileKind::Xlsx, Some(container)) => {
                let workbook = xlsx::Xlsx::open(container)?;
                let entries: Vec<SheetEntry> = workbook.sheets().cloned().collect();
                let there = entries.iter().any(|entry| entry.name == *name);
                let sheet = if there { Some(workbook.read(name, limits)?) } else { None };
                chosen(name, (entries, sheet), notices)
            }
            (FileKind::Xlsb, Some(container)) => {
                chosen(name, binary::read_xlsb(bytes, container, name, limits)?, notices)
            }
            (FileKind::Ods, Some(container)) => chosen(name, ods::read(container, name, limits)?, notices),
            (found, _) => Err(Notice::MappingDoesNotFit { found }.into()),
        },
        (TableSource::Text { .. }, found) => Err(Notice::MappingDoesNotFit { found }.into()),
    }
}

/// The sheet that the mapping names, with a word on what is hidden.
fn chosen(
    name: &str,
    (entries, sheet): (Vec<SheetEntry>, Option<Sheet>),
    notices: &mut Vec<(Option<CellRef>, Notice)>,
) -> Result<Sheet, Refusal> {
    for entry in entries.iter().filter(|entry| entry.visibility == Visibility::Hidden) {
        let sheet = excerpt(&entry.name);
        let notice =
            if entry.name == name { Notice::SheetIsHidden { sheet } } else { Notice::HiddenSheet { sheet } };
        notices.push((None, notice));
    }
    let namesakes = entries.iter().filter(|entry| entry.name == name).count();
    match sheet {
        // Two sheets of one name: nobody can say which of them is the offer.
        Some(_) if namesakes > 1 => Err(refusal::damaged("")),
        Some(sheet) => Ok(sheet),
        None => Err(Notice::SheetMissing {
            sheet: name.to_owned(),
            sheets: entries.iter().take(MOST_NAMES).map(|entry| excerpt(&entry.name)).collect(),
        }
        .into()),
    }
}

/// Compares the content with the extension: `Err` where it cannot be read under that name.
fn check_claim(file: &SourceFile<'_>, found: FileKind) -> Result<Option<Notice>, Refusal> {
    let extension = file.extension();
    let claimed = match extension.as_str() {
        ".xlsx" | ".xlsm" => Some(FileKind::Xlsx),
        ".xlsb" => Some(FileKind::Xlsb),
        ".xls" => Some(FileKind::Xls),
        ".ods" => Some(FileKind::Ods),
        ".csv" | ".tsv" | ".txt" => Some(FileKind::Text),
        _ => None,
    };
    let readable = found.is_workbook() || found == FileKind::Text;
    match claimed {
        Some(claimed) if claimed == found => Ok(None),
        Some(claimed) if claimed.is_workbook() && found.is_workbook() => {
            Ok(Some(Notice::ExtensionDiffers { extension, found }))
        }
        None if readable => Ok(None),
        Some(_) | None => Err(Notice::NotWhatItClaims { extension, found }.into()),
    }
}

/// What the bytes are, outside the zip and OLE containers.
fn kind_of(bytes: &[u8], content: &[u8]) -> FileKind {
    let start: Vec<u8> = content.iter().copied().take(512).collect();
    let start = start.trim_ascii_start().to_ascii_lowercase();
    let begins = |with: &[u8]| start.starts_with(with);
    let html = [b"<html".as_slice(), b"<!doctype html", b"<table", b"<head", b"<body", b"<meta"];
    if begins(b"%pdf") {
        FileKind::Pdf
    } else if bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"\xff\xd8\xff") || begins(b"gif8") {
        FileKind::Picture
    } else if begins(b"{\\rtf") {
        FileKind::Document
    } else if html.iter().any(|with| begins(with)) {
        FileKind::Html
    } else if begins(b"<?xml") {
        let is_html = start.windows(5).any(|window| window == b"<html");
        if is_html { FileKind::Html } else { FileKind::Xml }
    } else if Encoding::for_bom(bytes).is_some() || !bytes.contains(&0) {
        FileKind::Text
    } else {
        FileKind::Unknown
    }
}
