//! The home screen.

use evaluation::wire::{Fault, HomeView};

use crate::host;

/// The dossiers that this device knows, and the templates.
#[tauri::command(async)]
pub fn home_read(language: &str) -> Result<HomeView, Fault> {
    Ok(evaluation::home::read_home(evaluation::language(language)?, &host::now()))
}

/// Forgets a dossier; its file is not touched.
#[tauri::command(async)]
pub fn home_forget(language: &str, token: &str) -> Result<HomeView, Fault> {
    evaluation::home::forget(token)?;
    home_read(language)
}
