//! Dossiers that come from outside the window: named on the command line, handed over by a
//! second launch, or dropped. There is one way in for all of them.

use std::path::{Path, PathBuf};

use evaluation::wire::Fault;
use tauri::{AppHandle, Emitter, Manager, Runtime, Url};

use crate::{commands::session, desk::Desk, host};

/// What the window hears when the desk changed without its asking: it reads everything again.
/// The payload is `null`, or the fault of what could not be opened.
pub const DESK_CHANGED: &str = "desk-changed";

/// The dossier that a launch in `folder` was asked to open: the first argument that is no option.
pub fn asked(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Option<PathBuf> {
    // The first of all is the program itself.
    let named = arguments.into_iter().skip(1).find(|argument| !argument.starts_with('-'))?;
    match Url::parse(&named) {
        // What file managers of Linux hand over.
        Ok(url) if url.scheme() == "file" => url.to_file_path().ok(),
        Ok(_) | Err(_) => Some(folder.join(named)),
    }
}

/// The dossier among what was dropped; another file is taken too, and its fault says what it is.
pub fn dropped(paths: &[PathBuf]) -> Option<&Path> {
    let dossier = |path: &&PathBuf| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("bareme"));
    paths.iter().find(dossier).or_else(|| paths.first()).map(PathBuf::as_path)
}

/// Opens a dossier before the window asks for anything. What could not be opened is told when it
/// does.
pub fn at_start<R: Runtime>(app: &AppHandle<R>, path: &Path) {
    if let Err(fault) = open(app, path) {
        app.state::<Desk>().refuse(fault);
    }
}

/// Opens a dossier while the window shows something, and tells the window.
///
/// In its own thread: the window and the launch that handed the path over do not wait for it.
pub fn take_in<R: Runtime>(app: &AppHandle<R>, path: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let fault = open(&app, &path).err();
        // Without a window nobody is there to be told.
        let _ = app.emit(DESK_CHANGED, fault);
    });
}

fn open<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<(), Fault> {
    let desk = app.state::<Desk>();
    desk.replace(|| host::open(path))?;
    session::told(&desk).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_in_home(arguments: &[&str]) -> Option<PathBuf> {
        let arguments = ["bareme"].iter().chain(arguments).map(|it| (*it).to_owned());
        asked(arguments, Path::new("/home/agent"))
    }

    #[test]
    fn a_launch_without_a_file_asks_for_nothing() {
        assert_eq!(asked_in_home(&[]), None);
        assert_eq!(asked_in_home(&["--gapplication-service"]), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_named_from_the_folder_of_its_launch_or_as_a_url() {
        for (named, path) in [
            ("ent.bareme", "/home/agent/ent.bareme"),
            ("/partage/ent.bareme", "/partage/ent.bareme"),
            ("Marchés 2026/été.bareme", "/home/agent/Marchés 2026/été.bareme"),
            ("file:///partage/March%C3%A9s%202026/ent.bareme", "/partage/Marchés 2026/ent.bareme"),
        ] {
            assert_eq!(asked_in_home(&["--verbose", named]), Some(PathBuf::from(path)), "{named}");
        }
    }

    #[test]
    fn a_dossier_is_found_among_what_is_dropped() {
        let paths = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        assert_eq!(dropped(&paths(&["dqe.xlsx", "ent.BAREME"])), Some(Path::new("ent.BAREME")));
        assert_eq!(dropped(&paths(&["dqe.xlsx"])), Some(Path::new("dqe.xlsx")), "its fault says what it is");
        assert_eq!(dropped(&[]), None);
    }
}
