//! A tender that is open: its dossier, and the language in which it is told.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use dossier::{Action, Author, Device, Dossier, Grid, MemberRecord, State, TenderRecord};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use wording::Language;

use crate::{
    evaluated::Evaluated,
    fault::from_dossier,
    files::{self, template::Template},
    lot::{lot_of, panel_of},
    mask::{self, Mask},
    wire::{Fault, FindingView},
    words::{Names, Writer},
};

/// An open tender.
pub struct OpenTender {
    pub(crate) dossier: Dossier,
    path: PathBuf,
    language: Language,
    sample: Sample,
    names: mask::Names,
    /// Letters and names of the bids that were ever registered, while names are masked: the
    /// journal still tells those that were taken out.
    registered: BTreeSet<(String, String)>,
}

/// Whether a dossier is the copy of the sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sample {
    Yes,
    No,
}

/// Reads the code of a language: `fr`, `en`.
pub fn language(code: &str) -> Result<Language, Fault> {
    code.parse().map_err(|_| Fault::new("language-unknown").with("language", code))
}

/// What a judge may say of a template's grid.
pub fn lint_template(path: &Path, language: Language) -> Result<Vec<FindingView>, Fault> {
    let words = Writer::new(language);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let template = Template::read(&name, &files::read_text(path)?, words)?;
    let criteria = &template.grid.criteria;
    Ok(words.findings(&Names::of_grid(criteria), &scoring::lint(criteria, None)))
}

impl OpenTender {
    /// Opens a dossier on a device, after every check of an untrusted file.
    pub fn open(path: &Path, device: &Device) -> Result<Self, Fault> {
        let dossier = Dossier::open(path, Some(device)).map_err(|error| from_dossier(&error, path))?;
        Ok(Self::new(dossier, path))
    }

    pub(crate) fn new(dossier: Dossier, path: &Path) -> Self {
        Self {
            dossier,
            path: path.to_owned(),
            language: Language::French,
            sample: Sample::No,
            names: mask::Names::Shown,
            registered: BTreeSet::new(),
        }
    }

    /// The same tender, known to be the copy of the sample.
    #[must_use]
    pub fn as_sample(self) -> Self {
        Self { sample: Sample::Yes, ..self }
    }

    /// Whether it is the copy of the sample.
    pub fn is_sample(&self) -> bool {
        self.sample == Sample::Yes
    }

    /// Where the dossier lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name of the dossier's file.
    pub fn file_name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The language in which it is told.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Tells it in another language.
    pub fn set_language(&mut self, language: Language) {
        self.language = language;
    }

    /// Whether bidders' names are shown.
    pub fn names(&self) -> mask::Names {
        self.names
    }

    /// Masks bidders' names, for the projector; nothing is written.
    pub fn mask_names(&mut self) {
        self.names = mask::Names::Masked;
        // A journal that cannot be read is not told either.
        for entry in self.dossier.journal().unwrap_or_default() {
            self.note_bidder(&entry.operation.action);
        }
    }

    fn note_bidder(&mut self, action: &Action) {
        if let Action::RegisterBid { letter, bidder, .. } = action {
            self.registered.insert((letter.clone(), bidder.clone()));
        }
    }

    /// Shows bidders' names again: an act of the journal.
    pub fn unmask_names(&mut self, at: &str) -> Result<(), Fault> {
        if self.names == mask::Names::Masked {
            self.append(Action::NoteUnmasking {}, at)?;
            self.names = mask::Names::Shown;
        }
        Ok(())
    }

    /// What stands in the place of names now.
    pub(crate) fn mask(&self) -> Mask {
        match self.names {
            mask::Names::Shown => Mask::default(),
            mask::Names::Masked => {
                let bids = self.registered.iter().map(|(letter, bidder)| (letter.as_str(), bidder.as_str()));
                Mask::of(bids, &self.writer().say("masked-bid"))
            }
        }
    }

    /// A view as it may leave: with names masked where they are.
    pub fn told<T: Serialize + DeserializeOwned>(&self, view: T) -> Result<T, Fault> {
        self.mask().view(view)
    }

    pub(crate) fn writer(&self) -> Writer {
        Writer::new(self.language)
    }

    pub(crate) fn state(&self) -> &State {
        self.dossier.state()
    }

    /// What is bought.
    pub(crate) fn head(&self) -> Result<&TenderRecord, Fault> {
        self.state().tender.as_ref().ok_or_else(|| Fault::new("refused-no-tender"))
    }

    /// The lot and its outcome. The ranking is masked until admission is closed.
    pub fn evaluated(&self) -> Result<Evaluated, Fault> {
        let state = self.state();
        if state.admission_closed.is_none() {
            return Err(Fault::new("admission-open"));
        }
        let launched = self.head()?.launched.as_ref().map(|day| day.0);
        let mut lot = lot_of(state, self.writer())?;
        if self.names == mask::Names::Masked {
            for bid in &mut lot.bids {
                bid.bidder = self.mask().text(&bid.bidder);
            }
        }
        Ok(Evaluated::new(lot, launched).marked_by(panel_of(state)))
    }

    /// What a judge may say of the grid, whether admission is closed or not.
    pub fn lint(&self) -> Result<Vec<FindingView>, Fault> {
        let lot = lot_of(self.state(), self.writer())?;
        let launched = self.head()?.launched.as_ref().map(|day| day.0);
        Ok(self.writer().findings(&Names::of(&lot), &scoring::lint(&lot.criteria, launched)))
    }

    /// The grid and its rules.
    pub(crate) fn grid(&self) -> Result<&Grid, Fault> {
        match self.state().scoring_grid() {
            Some(Ok(grid)) => Ok(grid),
            Some(Err(_)) => Err(Fault::new("refused-grid-invalid")),
            None => Err(Fault::new("refused-no-grid")),
        }
    }

    /// A bid, by its letter.
    pub(crate) fn bid(&self, letter: &str) -> Result<Uuid, Fault> {
        let found = self.state().bids.iter().find(|(_, bid)| bid.letter == letter);
        found.map(|(id, _)| *id).ok_or_else(|| Fault::new("bid-unknown").with("bid", letter))
    }

    /// A member of the panel, by code.
    pub(crate) fn member(&self, code: &str) -> Result<&MemberRecord, Fault> {
        let found = self.state().panel.members.iter().find(|member| member.code == code);
        found.ok_or_else(|| Fault::new("member-unknown").with("member", code))
    }

    /// One act of the organiser.
    pub(crate) fn append(&mut self, action: Action, at: &str) -> Result<(), Fault> {
        self.append_by(Author::Organiser, action, at)
    }

    /// One act of someone.
    pub(crate) fn append_by(&mut self, author: Author, action: Action, at: &str) -> Result<(), Fault> {
        self.note_bidder(&action);
        match self.dossier.append(action, author, at) {
            Ok(_) => Ok(()),
            Err(error) => Err(self.fault(&error)),
        }
    }

    pub(crate) fn fault(&self, error: &dossier::DossierError) -> Fault {
        from_dossier(error, &self.path)
    }
}
