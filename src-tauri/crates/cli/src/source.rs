//! What an act may look at: a dossier, or an evaluation in the open.

use std::path::Path;

use evaluation::{Evaluated, case, wire::Fault};

use crate::{commands, print::Printer};

/// An evaluated lot, and what it is called.
pub(crate) struct Source {
    pub title: String,
    pub evaluated: Evaluated,
}

/// Reads a dossier (`.bareme`) or a case (`.json`), by what its name says.
pub(crate) fn read(path: &Path, printer: &Printer<'_>) -> Result<Source, Fault> {
    if extension(path) == "json" {
        let (case, evaluated) = case::open(path, printer.language())?;
        let title = format!("{} · {}", case.tender.reference, case.tender.title);
        return Ok(Source { title, evaluated });
    }
    let tender = commands::open(path, printer)?;
    let head = evaluation::read_session(&tender)?.tender;
    Ok(Source { title: format!("{} · {}", head.reference, head.title), evaluated: tender.evaluated()? })
}

/// The extension in small letters.
pub(crate) fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}
