//! The desktop shell: a window, native dialogs, the clock and the commands that the window may call.
//!
//! What is deliberately absent:
//! - no rule of the game and no sentence: a command converts, calls `evaluation` and answers;
//! - no network: nothing here opens a socket of the network;
//! - no path in the window: dialogs open here, and the window holds names.

mod arrival;
mod commands;
mod desk;
mod host;
#[cfg(test)]
mod ipc_tests;
#[cfg(target_os = "linux")]
mod painting;
mod window;

use std::path::Path;

use desk::Desk;
use tauri::{Builder, Runtime};

/// Opens the window and runs until it closes.
///
/// # Panics
/// Only when the system cannot open any window: there is nobody to tell it to otherwise.
#[allow(clippy::expect_used, reason = "without a window there is no other place to report to")]
pub fn run() {
    with_commands(window::single(Builder::default()))
        .plugin(window::kept())
        .plugin(tauri_plugin_dialog::init())
        .on_window_event(window::heard)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            window::main(app.handle()).map_or(Ok(()), |shown| painting::suit_machine(&shown))?;
            let folder = std::env::current_dir().unwrap_or_default();
            let arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
            if let Some(path) = arrival::asked(arguments, Path::new(&folder)) {
                arrival::at_start(app.handle(), &path);
            }
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the window could not be opened");
}

/// The desk, and everything that the window may ask.
fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.manage(Desk::default()).invoke_handler(tauri::generate_handler![
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
        commands::robustness::simulation_read,
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
}
