//! What lies on the desk: at most one open tender.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::host;
use evaluation::{Language, OpenTender, wire::Fault};
use serde::{Serialize, de::DeserializeOwned};

/// The open tender, shared by the commands.
#[derive(Default)]
pub struct Desk {
    tender: Mutex<Option<OpenTender>>,
    /// Why the dossier of the launch could not be opened, until the window asks.
    refused: Mutex<Option<Fault>>,
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Option<OpenTender>> {
        // A command that panicked left the tender as its last transaction wrote it: go on with it.
        self.tender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a fault for the window, which does not listen yet.
    pub fn refuse(&self, fault: Fault) {
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
    }

    /// The fault that was kept, told once.
    pub fn refusal(&self) -> Option<Fault> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Works on the open tender.
    pub fn with<T>(&self, work: impl FnOnce(&mut OpenTender) -> Result<T, Fault>) -> Result<T, Fault> {
        match self.lock().as_mut() {
            Some(tender) => work(tender),
            None => Err(Fault::new("nothing-open")),
        }
    }

    /// The same for what a screen is told: with bidders' names masked where they are.
    pub fn tell<T>(&self, work: impl FnOnce(&mut OpenTender) -> Result<T, Fault>) -> Result<T, Fault>
    where
        T: Serialize + DeserializeOwned,
    {
        self.with(|tender| {
            let view = work(tender)?;
            tender.told(view)
        })
    }

    /// Whether a tender is open.
    pub fn is_empty(&self) -> bool {
        self.lock().is_none()
    }

    /// The language of what is open; French when nothing is.
    pub fn language(&self) -> Language {
        self.lock().as_ref().map_or(Language::French, OpenTender::language)
    }

    /// Puts the tender away.
    pub fn clear(&self) {
        *self.lock() = None;
    }

    /// Puts another tender on the desk, in the language of the one before.
    pub fn replace(&self, open: impl FnOnce() -> Result<OpenTender, Fault>) -> Result<(), Fault> {
        let mut desk = self.lock();
        let language = desk.as_ref().map(OpenTender::language);
        // The file of the tender before is released first: it may be the one that is opened again.
        let before = desk.take();
        let before_path = before.as_ref().map(|tender| tender.path().to_owned());
        drop(before);
        match open() {
            Ok(mut tender) => {
                if let Some(language) = language {
                    tender.set_language(language);
                }
                *desk = Some(tender);
                Ok(())
            }
            Err(fault) => {
                // Nothing changes for the person: the tender before comes back.
                *desk = before_path.and_then(|path| host::reopen(&path, language).ok());
                Err(fault)
            }
        }
    }
}
