//! One file per act. Each converts its arguments, calls `evaluation`, prints.

pub mod demo;
pub mod evaluate;
pub mod export;
pub mod import;
pub mod lint;
pub mod new;
pub mod report;
pub mod robustness;
pub mod steps;
pub mod verify;

use std::path::Path;

use evaluation::{OpenTender, wire::Fault};

use crate::{Done, print::Printer};

/// Opens a dossier on this device, told in the printer's language.
pub(crate) fn open(path: &Path, printer: &Printer<'_>) -> Result<OpenTender, Fault> {
    let mut tender = OpenTender::open(path, &evaluation::machine::device()?)?;
    tender.set_language(printer.language());
    Ok(tender)
}

/// Prints findings and says whether any of them blocks.
fn conclude(findings: &[evaluation::wire::FindingView], printer: &mut Printer<'_>) -> Done {
    printer.findings(findings);
    if findings.iter().any(evaluation::wire::FindingView::is_blocking) { Done::Blocked } else { Done::Clean }
}
