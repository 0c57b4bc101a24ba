//! What lies on the desk: at most one open tender.

use std::sync::{Mutex, MutexGuard};

use evaluation::{OpenTender, wire::Fault};
use crate::host;

/// The open tender, shared by the commands.
#[derive(Default)]
pub struct Desk(Mutex<Option<OpenTender>>);

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Option<OpenTender>> {
        // A command that panicked left the tender as its last transaction wrote it: go on with it.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Works on the open tender; the first time, that is the sample's copy.
    pub fn with<T>(&self, work: impl FnOnce(&mut OpenTender) -> Result<T, Fault>) -> Result<T, Fault> {
        let mut desk = self.lock();
        if desk.is_none() {
            *desk = Some(host::open_sample()?);
        }
        match desk.as_mut() {
            Some(tender) => work(tender),
            None => Err(Fault::new("nothing-open")),
        }
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
