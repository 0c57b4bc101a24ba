//! The files that people write: templates, tenders, protocols, and evaluations in the open.
//!
//! Each says its format and version, and is read strictly: an unknown key is a finding with its
//! line, because a misspelt `minimum` would otherwise be no minimum.

pub mod case;
pub(crate) mod protocol;
pub(crate) mod template;
pub(crate) mod tender;
mod toml_text;

use std::{fs, path::Path};

pub(crate) use toml_text::finding;

use crate::wire::Fault;

/// The largest file that people write, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Reads a small text file.
pub(crate) fn read_text(path: &Path) -> Result<String, Fault> {
    let bytes = read_bytes(path, LARGEST)?;
    String::from_utf8(bytes).map_err(|_| Fault::at("file-not-utf-8", path))
}

/// Reads a file of at most `largest` bytes.
pub(crate) fn read_bytes(path: &Path, largest: u64) -> Result<Vec<u8>, Fault> {
    let size = fs::metadata(path).map_err(|error| unreadable(&error, path))?.len();
    if size > largest {
        return Err(Fault::at("file-too-large", path).with("size", size.to_string()));
    }
    fs::read(path).map_err(|error| unreadable(&error, path))
}

fn unreadable(error: &std::io::Error, path: &Path) -> Fault {
    if error.kind() == std::io::ErrorKind::NotFound {
        Fault::at("file-not-found", path)
    } else {
        Fault::at("file-unreadable", path)
    }
}
