//! Which tender lies on the desk, and in which language it is told.

use evaluation::wire::{Fault, SessionView};
use tauri::{AppHandle, State};

use crate::{desk::Desk, host};

/// The open tender; the sample's copy the first time.
#[tauri::command(async)]
pub fn session_read(desk: State<'_, Desk>) -> Result<SessionView, Fault> {
    desk.with(|tender| evaluation::read_session(tender))
}

/// Changes the language of everything that is told.
#[tauri::command(async)]
pub fn session_language(desk: State<'_, Desk>, language: &str) -> Result<SessionView, Fault> {
    desk.with(|tender| {
        tender.set_language(evaluation::language(language)?);
        evaluation::read_session(tender)
    })
}

/// Opens a fresh copy of the sample.
#[tauri::command(async)]
pub fn sample_open(desk: State<'_, Desk>) -> Result<SessionView, Fault> {
    desk.replace(|| host::fresh_sample())?;
    desk.with(|tender| evaluation::read_session(tender))
}

/// Opens a dossier chosen in a native dialog; `null` when the person gave up.
#[tauri::command(async)]
pub fn dossier_open(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<SessionView>, Fault> {
    let Some(path) = host::choose_dossier(&app) else { return Ok(None) };
    desk.replace(|| host::open(&path))?;
    desk.with(|tender| evaluation::read_session(tender)).map(Some)
}
