//! The one window: where it stands, and what it hears from the system. The interface names it.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
};

use tauri::{
    AppHandle, Builder, DragDropEvent, Manager, Runtime, WebviewWindow, Window, WindowEvent,
    plugin::TauriPlugin,
};
use tauri_plugin_window_state::StateFlags;

use crate::arrival;

/// The window's label, in `tauri.conf.json` and in its capability.
const MAIN: &str = "main";

/// Makes a second launch hand its file to the first window and leave. Comes before every other
/// plugin, so that a second launch does nothing else.
pub fn single<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let first = tauri_plugin_single_instance::Builder::new().callback(|app, arguments, folder| {
        if let Some(path) = arrival::asked(arguments, &PathBuf::from(folder)) {
            arrival::take_in(app, path);
        }
        come_forward(app);
    });
    builder.plugin(first.dbus_id(own_name()).build())
}

/// The name under which the first window is found on Linux: one for each folder of a device, so
/// that the copy on a stick and the one of the machine are two applications.
fn own_name() -> String {
    let mut hasher = DefaultHasher::new();
    evaluation::machine::folder().unwrap_or_default().hash(&mut hasher);
    format!("eu.bareme.app.h{:016x}", hasher.finish())
}

/// Keeps the place and the size of the window from one run to the next.
pub fn kept<R: Runtime>() -> TauriPlugin<R> {
    let builder = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED);
    // Beside what else is kept on this device; without a folder nothing is kept, and it shows elsewhere.
    match evaluation::machine::folder() {
        Ok(folder) => builder.with_filename(folder.join("window.json").to_string_lossy()).build(),
        Err(_) => builder.build(),
    }
}

/// What the system tells the window. A dropped file is opened here: the interface never needs
/// its path.
pub fn heard<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
        && let Some(path) = arrival::dropped(paths)
    {
        arrival::take_in(window.app_handle(), path.to_owned());
    }
}

/// The window itself, while it is open.
pub fn main<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(MAIN)
}

fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = main(app) else { return };
    // What a window system refuses is no fault of the person.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}
