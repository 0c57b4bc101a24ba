//! The dossiers that this device has opened, and what to start from.
//!
//! What is remembered lies in the application's own folder, never in a dossier: a path, and what
//! the home screen shows of it. A dossier that cannot be reached stays in the list and says so.

use std::{
    fs,
    path::{Path, PathBuf},
};

use dossier::Digest;
use serde::{Deserialize, Serialize};
use wording::{Args, Language, date};

use crate::{
    OpenTender, machine, sample,
    wire::{Fault, HomeView, KnownDossier, TemplateHead},
    words::Writer,
};

/// How many dossiers are remembered.
const MOST: usize = 50;

/// What is remembered of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Remembered {
    path: PathBuf,
    reference: String,
    title: String,
    /// The stable name of how far the procedure has come.
    state: String,
    bids: u64,
    lowest: Option<String>,
    highest: Option<String>,
    deadlines: Vec<(String, String)>,
    opened: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Known {
    dossiers: Vec<Remembered>,
}

impl Known {
    /// What is remembered; nothing when the list was never written or cannot be read: it is a
    /// convenience, and no dossier depends on it.
    fn read() -> Self {
        let text =
            machine::folder().ok().and_then(|folder| fs::read_to_string(folder.join("known.json")).ok());
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    fn write(&self) -> Result<(), Fault> {
        let path = machine::folder()?.join("known.json");
        let text = serde_json::to_string_pretty(self).map_err(|_| Fault::new("internal"))?;
        fs::write(&path, text).map_err(|_| Fault::at("file-not-writable", &path))
    }
}

/// Whether nothing is remembered yet.
pub fn is_empty() -> bool {
    Known::read().dossiers.is_empty()
}

/// Remembers an open dossier as the latest opened.
pub fn remember(tender: &OpenTender, at: &str) -> Result<(), Fault> {
    let path = std::path::absolute(tender.path()).map_err(|_| Fault::at("file-unreadable", tender.path()))?;
    let mut known = Known::read();
    known.dossiers.retain(|dossier| dossier.path != path);
    known.dossiers.insert(0, describe(tender, path, at)?);
    known.dossiers.truncate(MOST);
    known.write()
}

/// Forgets a dossier; its file is not touched.
pub fn forget(token: &str) -> Result<(), Fault> {
    let mut known = Known::read();
    known.dossiers.retain(|dossier| token_of(&dossier.path) != token);
    known.write()
}

/// The path that a token stands for.
pub fn path_of(token: &str) -> Result<PathBuf, Fault> {
    let known = Known::read();
    let found = known.dossiers.into_iter().find(|dossier| token_of(&dossier.path) == token);
    found.map(|dossier| dossier.path).ok_or_else(|| Fault::new("dossier-unknown"))
}

/// A path as the window names it.
fn token_of(path: &Path) -> String {
    Digest::of(path.to_string_lossy().as_bytes()).to_string().chars().take(16).collect()
}

fn describe(tender: &OpenTender, path: PathBuf, at: &str) -> Result<Remembered, Fault> {
    let state = tender.state();
    let head = tender.head()?;
    let mut amounts: Vec<&scoring::Fraction> =
        state.schedules.values().map(|schedule| schedule.net_total.value()).collect();
    amounts.sort();
    let reached = if !state.reports.is_empty() {
        "reported"
    } else if state.admission_closed.is_some() {
        "ranked"
    } else if !state.bids.is_empty() {
        "marking"
    } else if state.seal.is_some() {
        "sealed"
    } else {
        "preparing"
    };
    Ok(Remembered {
        path,
        reference: head.reference.clone(),
        title: head.title.clone(),
        state: reached.to_owned(),
        bids: state.bids.len() as u64,
        lowest: amounts.first().map(ToString::to_string),
        highest: amounts.last().map(ToString::to_string),
        deadlines: head
            .deadlines
            .iter()
            .map(|deadline| (deadline.day.0.to_string(), deadline.label.clone()))
            .collect(),
        opened: at.to_owned(),
    })
}

/// The home screen, on a day (RFC 3339).
pub fn read_home(language: Language, now: &str) -> HomeView {
    let words = Writer::new(language);
    let today = now.get(..10).unwrap_or_default();
    let dossiers: Vec<KnownDossier> =
        Known::read().dossiers.iter().map(|dossier| known(words, dossier, today)).collect();
    HomeView {
        language: language.code().to_owned(),
        headline: words.text("home-headline", &Args::new().count("n", dossiers.len() as u64)),
        dossiers,
        templates: sample::templates(language)
            .into_iter()
            .map(|(id, name, description)| TemplateHead { id, name, description })
            .collect(),
    }
}

fn known(words: Writer, dossier: &Remembered, today: &str) -> KnownDossier {
    let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let euros = |text: &String| text.parse().ok().map(|amount| words.euros(&amount));
    let amounts = match (dossier.lowest.as_ref().and_then(euros), dossier.highest.as_ref().and_then(euros)) {
        (Some(lowest), Some(highest)) => {
            words.text("home-amounts", &Args::new().with("lowest", lowest).with("highest", highest))
        }
        (None, _) | (_, None) => String::new(),
    };
    let mut deadlines: Vec<&(String, String)> =
        dossier.deadlines.iter().filter(|(day, _)| day.as_str() >= today).collect();
    deadlines.sort();
    let deadline = deadlines.first().map(|(day, label)| {
        let day = date::long(words.language(), day).unwrap_or_else(|_| day.clone());
        words.text("home-deadline", &Args::new().with("day", day).with("label", label.clone()))
    });
    KnownDossier {
        token: token_of(&dossier.path),
        file_name: name(dossier.path.file_name()),
        folder: name(dossier.path.parent().and_then(Path::file_name)),
        presence: (if dossier.path.is_file() { "there" } else { "missing" }).to_owned(),
        reference: dossier.reference.clone(),
        title: dossier.title.clone(),
        state: words.say(&format!("home-state-{}", dossier.state)),
        bids: if dossier.bids == 0 {
            String::new()
        } else {
            words.text("bids-counted", &Args::new().count("n", dossier.bids))
        },
        amounts,
        deadline: deadline.unwrap_or_default(),
        opened: date::moment(words.language(), &dossier.opened).unwrap_or_default(),
    }
}
