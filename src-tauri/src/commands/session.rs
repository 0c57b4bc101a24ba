//! Which tender lies on the desk, and how it is told.

use evaluation::wire::{Fault, SessionView};
use tauri::{AppHandle, Runtime, State};

use crate::{desk::Desk, host};

/// The open tender. The first time this device opens anything, that is a copy of the sample;
/// later it is `null` until a person chooses.
#[tauri::command(async)]
pub fn session_read(desk: State<'_, Desk>) -> Result<Option<SessionView>, Fault> {
    // The dossier of the launch could not be opened: that is told before anything else is opened.
    if let Some(fault) = desk.refusal() {
        return Err(fault);
    }
    if desk.is_empty() {
        if !host::is_first_time() {
            return Ok(None);
        }
        desk.replace(host::open_sample)?;
    }
    told(&desk).map(Some)
}

/// Changes the language of everything that is told.
#[tauri::command(async)]
pub fn session_language(desk: State<'_, Desk>, language: &str) -> Result<SessionView, Fault> {
    desk.with(|tender| {
        tender.set_language(evaluation::language(language)?);
        Ok(())
    })?;
    told(&desk)
}

/// Masks bidders' names for the projector, or shows them again, which is an act of the journal.
#[tauri::command(async)]
pub fn session_mask(desk: State<'_, Desk>, masked: bool) -> Result<SessionView, Fault> {
    desk.with(|tender| {
        if masked {
            tender.mask_names();
            Ok(())
        } else {
            tender.unmask_names(&host::now())
        }
    })?;
    told(&desk)
}

/// Opens a fresh copy of the sample.
#[tauri::command(async)]
pub fn sample_open(desk: State<'_, Desk>) -> Result<SessionView, Fault> {
    desk.replace(host::fresh_sample)?;
    told(&desk)
}

/// Opens a dossier chosen in a native dialog; `null` when the person gave up.
#[tauri::command(async)]
pub fn dossier_open<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<SessionView>, Fault> {
    let Some(path) = host::choose_dossier(&app, desk.language()) else { return Ok(None) };
    desk.replace(|| host::open(&path))?;
    told(&desk).map(Some)
}

/// Opens a dossier of the home screen, by its token.
#[tauri::command(async)]
pub fn dossier_open_known(desk: State<'_, Desk>, token: &str) -> Result<SessionView, Fault> {
    let path = evaluation::home::path_of(token)?;
    desk.replace(|| host::open(&path))?;
    told(&desk)
}

/// Makes a dossier from a template, where a native dialog says; `null` when the person gave up.
#[tauri::command(async)]
pub fn dossier_new<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    template: &str,
) -> Result<Option<SessionView>, Fault> {
    let Some(path) = host::choose_new(&app, desk.language(), template) else { return Ok(None) };
    desk.replace(|| host::from_template(&path, template))?;
    told(&desk).map(Some)
}

/// Puts the tender away: the home screen comes back.
#[tauri::command(async)]
pub fn dossier_close(desk: State<'_, Desk>) {
    desk.clear();
}

/// The head of what is open, remembered as the latest opened.
pub(crate) fn told(desk: &Desk) -> Result<SessionView, Fault> {
    desk.tell(|tender| {
        evaluation::home::remember(tender, &host::now())?;
        evaluation::read_session(tender)
    })
}
