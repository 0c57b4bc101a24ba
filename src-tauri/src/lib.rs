//! The desktop shell: a window, native dialogs, the clock and the commands that the window may call.
//!
//! What is deliberately absent:
//! - no rule of the game and no sentence: a command converts, calls `evaluation` and answers;
//! - no network: nothing here opens a socket;
//! - no path in the window: dialogs open here, and the window holds names.

mod commands;
mod desk;
mod host;

use desk::Desk;

/// Opens the window and runs until it closes.
///
/// # Panics
/// Only when the system cannot open any window: there is nobody to tell it to otherwise.
#[allow(clippy::expect_used, reason = "without a window there is no other place to report to")]
pub fn run() {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Desk::default())
        .invoke_handler(tauri::generate_handler![
            commands::history::history_read,
            commands::history::history_redo,
            commands::history::history_undo,
            commands::history::journal_read,
            commands::home::home_forget,
            commands::home::home_read,
            commands::marks::marks_read,
            commands::marks::marks_record,
            commands::ranking::ranking_read,
            commands::ranking::trace_read,
            commands::report::report_export,
            commands::robustness::robustness_read,
            commands::session::dossier_close,
            commands::session::dossier_new,
            commands::session::dossier_open,
            commands::session::dossier_open_known,
            commands::session::sample_open,
            commands::session::session_language,
            commands::session::session_mask,
            commands::session::session_read,
            commands::setup::criteria_read,
            commands::setup::panel_read,
            commands::setup::prices_read,
            commands::setup::register_read,
            commands::setup::steps_read,
            commands::setup::tender_read,
        ])
        .run(tauri::generate_context!())
        .expect("the window could not be opened");
}
