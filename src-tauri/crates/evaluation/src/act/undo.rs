//! Undoing and doing again: an inverse act is appended, and nothing leaves the journal.

use crate::{
    read,
    tender::OpenTender,
    wire::{Fault, HistoryView, Outcome},
};

/// Undoes this device's latest step, whatever it was, in the name of whoever did it.
pub fn undo(tender: &mut OpenTender, at: &str) -> Result<Outcome<HistoryView>, Fault> {
    let step = tender.dossier.undoable().ok_or_else(|| Fault::new("refused-nothing-to-undo"))?;
    let done = tender.dossier.undo(step.author, at);
    done.map_err(|error| tender.fault(&error))?;
    everything(tender)
}

/// Does the latest undone step again.
pub fn redo(tender: &mut OpenTender, at: &str) -> Result<Outcome<HistoryView>, Fault> {
    let step = tender.dossier.redoable().ok_or_else(|| Fault::new("refused-nothing-to-redo"))?;
    let done = tender.dossier.redo(step.author, at);
    done.map_err(|error| tender.fault(&error))?;
    everything(tender)
}

/// A step may be of any kind: every screen is read again.
fn everything(tender: &OpenTender) -> Result<Outcome<HistoryView>, Fault> {
    Ok(Outcome { value: read::read_history(tender)?, changed: vec!["*".to_owned()], findings: Vec::new() })
}
