//! The analysis report.

use evaluation::wire::{Fault, Outcome};
use tauri::{AppHandle, Runtime, State};

use crate::{desk::Desk, host};

/// Writes the report where a native dialog says; `null` when the person gave up.
#[tauri::command(async)]
pub fn report_export<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Outcome<Option<String>>, Fault> {
    // Three steps, so that the desk is not held while a person looks for a folder.
    let name = desk.with(|tender| evaluation::report_file_name(tender))?;
    let Some(path) = host::choose_report(&app, desk.language(), &name) else {
        return Ok(Outcome { value: None, changed: Vec::new(), findings: Vec::new() });
    };
    desk.with(|tender| evaluation::write_report(tender, &path, &host::now())).map(|outcome| outcome.map(Some))
}
