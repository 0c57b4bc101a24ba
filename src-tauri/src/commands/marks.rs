//! A member's marking.

use evaluation::wire::{Fault, MarkEntry, MarkGridView, MarksChange, Outcome};
use tauri::State;

use crate::{desk::Desk, host};

/// The marking screen of a member, by code; of the first one when none is named.
#[tauri::command(async)]
pub fn marks_read(desk: State<'_, Desk>, member: Option<&str>) -> Result<MarkGridView, Fault> {
    desk.tell(|tender| evaluation::read_marks(tender, member))
}

/// Records what a member typed, pasted or cleared: one step to undo.
#[tauri::command(async)]
pub fn marks_record(
    desk: State<'_, Desk>,
    member: &str,
    entries: Vec<MarkEntry>,
) -> Result<Outcome<MarksChange>, Fault> {
    desk.tell(|tender| evaluation::record_marks(tender, member, &entries, &host::now()))
}
