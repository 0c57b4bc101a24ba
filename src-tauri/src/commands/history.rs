//! Undoing, doing again, and the journal.

use evaluation::wire::{Fault, HistoryView, JournalView, Outcome};
use tauri::State;

use crate::{desk::Desk, host};

/// What can be undone, and when the last act was saved.
#[tauri::command(async)]
pub fn history_read(desk: State<'_, Desk>) -> Result<HistoryView, Fault> {
    desk.tell(|tender| evaluation::read_history(tender))
}

/// Undoes the latest step.
#[tauri::command(async)]
pub fn history_undo(desk: State<'_, Desk>) -> Result<Outcome<HistoryView>, Fault> {
    desk.tell(|tender| evaluation::undo(tender, &host::now()))
}

/// Does the latest undone step again.
#[tauri::command(async)]
pub fn history_redo(desk: State<'_, Desk>) -> Result<Outcome<HistoryView>, Fault> {
    desk.tell(|tender| evaluation::redo(tender, &host::now()))
}

/// The journal, the latest act first.
#[tauri::command(async)]
pub fn journal_read(desk: State<'_, Desk>) -> Result<JournalView, Fault> {
    desk.tell(|tender| evaluation::read_journal(tender))
}
