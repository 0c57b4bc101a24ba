//! What only the machine knows: dialogs, folders, the clock, this device's key.

use std::{
    fs,
    path::{Path, PathBuf},
};

use evaluation::{Language, OpenTender, wire::Fault};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use wording::Catalogue;

/// The time now, as RFC 3339 in UTC.
pub fn now() -> String {
    evaluation::machine::now()
}

/// The sample's copy: the one that lies in the application's folder, or a fresh one.
pub fn open_sample() -> Result<OpenTender, Fault> {
    let path = sample_path()?;
    if path.exists()
        && let Ok(tender) = OpenTender::open(&path, &evaluation::machine::device()?)
    {
        return Ok(tender.as_sample());
    }
    fresh_sample()
}

/// A fresh copy of the sample, in place of the one before.
pub fn fresh_sample() -> Result<OpenTender, Fault> {
    let path = sample_path()?;
    if path.exists() {
        fs::remove_file(&path).map_err(|_| Fault::at("file-not-writable", &path))?;
    }
    Ok(evaluation::sample::create(&path, &evaluation::machine::device()?, &now(), &mut |_| {})?.tender)
}

/// Whether this device has never opened a dossier.
pub fn is_first_time() -> bool {
    evaluation::home::is_empty()
}

/// Makes a dossier from a template.
pub fn from_template(path: &Path, template: &str) -> Result<OpenTender, Fault> {
    evaluation::sample::from_template(path, template, &evaluation::machine::device()?, &now())
}

fn sample_path() -> Result<PathBuf, Fault> {
    Ok(evaluation::machine::folder()?.join("exemple-ent.bareme"))
}

/// Opens a dossier.
pub fn open(path: &Path) -> Result<OpenTender, Fault> {
    OpenTender::open(path, &evaluation::machine::device()?)
}

/// Opens again the dossier that was on the desk.
pub fn reopen(path: &Path, language: Option<Language>) -> Result<OpenTender, Fault> {
    let mut tender = open(path)?;
    if let Some(language) = language {
        tender.set_language(language);
    }
    Ok(tender)
}

/// Asks where to make a new dossier.
pub fn choose_new<R: Runtime>(app: &AppHandle<R>, language: Language, template: &str) -> Option<PathBuf> {
    let dialog = dossiers(app, language, "dialog-new-dossier").set_file_name(format!("{template}.bareme"));
    dialog.blocking_save_file()?.into_path().ok()
}

/// Asks which dossier to open.
pub fn choose_dossier<R: Runtime>(app: &AppHandle<R>, language: Language) -> Option<PathBuf> {
    dossiers(app, language, "dialog-open-dossier").blocking_pick_file()?.into_path().ok()
}

/// Asks where to write the report.
pub fn choose_report<R: Runtime>(app: &AppHandle<R>, language: Language, name: &str) -> Option<PathBuf> {
    let words = Catalogue::new(language);
    let dialog = app
        .dialog()
        .file()
        .set_title(words.say("dialog-write-report"))
        .add_filter(words.say("dialog-kind-workbook"), &["xlsx"])
        .set_file_name(name);
    dialog.blocking_save_file()?.into_path().ok()
}

fn dossiers<R: Runtime>(app: &AppHandle<R>, language: Language, title: &str) -> FileDialogBuilder<R> {
    let words = Catalogue::new(language);
    app.dialog().file().set_title(words.say(title)).add_filter(words.say("dialog-kind-dossier"), &["bareme"])
}
