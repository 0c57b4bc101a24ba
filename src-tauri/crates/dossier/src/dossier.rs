//! A dossier that is open.

use std::path::Path;

use uuid::Uuid;

use crate::{
    Action, Aside, Author, Digest, DossierError, Instant, JournalEntry, Operation, OperationId, Problem,
    Refusal, Register, State,
    action::Class,
    audit::{Audit, Depth, audit},
    device::{Device, Identity},
    digest::Fields,
    journal,
    operation::{Draft, Row},
    replay::{Change, Lying, Replay, Step},
    rules,
    store::{Addition, Run, Store},
};

/// The most that one step may write, in bytes, what it replaces included: its inverse must fit
/// into a row as well.
const LARGEST_STEP: u64 = 16 << 20;

/// An open dossier. Its file is locked until it is closed or dropped.
#[derive(Debug)]
pub struct Dossier {
    store: Store,
    replay: Replay,
    device: Option<Device>,
}

/// What may be done with an open dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It is read and written.
    ReadWrite,
    /// It is read only: no device was given, or the file system lets nobody write.
    ReadOnly,
}

/// What an action would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The registers that it would write.
    pub changes: Vec<Change>,
    /// What the dossier would say then.
    pub state: State,
}

/// A step that can be undone, or done again: whose it is, and what it touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoStep {
    /// The operation.
    pub id: OperationId,
    /// Who performed it: nobody else may undo it.
    pub author: Author,
    /// The registers that it wrote.
    pub registers: Vec<Register>,
}

impl UndoStep {
    fn of(step: &Step) -> Self {
        let registers = step.after.iter().map(|write| write.register.clone()).collect();
        Self { id: step.id, author: step.author, registers }
    }
}

/// What an examination found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// How many operations there are.
    pub operations: u64,
    /// The devices that wrote them.
    pub devices: Vec<DeviceSummary>,
    /// See [`Dossier::head_digest`].
    pub head_digest: Digest,
    /// What does not hold.
    pub problems: Vec<Problem>,
}

/// A device in a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceSummary {
    /// Its identity.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The SHA-256 of its public key: what two people compare.
    pub fingerprint: Digest,
    /// How many operations it wrote.
    pub operations: u64,
}

impl Dossier {
    /// Makes a new dossier with an identity that the caller drew, founded by `device`: the
    /// organiser's. An existing file is never touched.
    pub fn create(path: &Path, id: Uuid, device: &Device) -> Result<Self, DossierError> {
        let identity = Identity { id, founder: device.id() };
        let enrolment = device.enrol(&identity);
        let store = Store::create(path, &identity, &enrolment)?;
        let mut replay = Replay::new(identity);
        replay.enrol(enrolment);
        Ok(Self { store, replay, device: Some(device.clone()) })
    }

    /// Opens a dossier that may come from anyone. Its kind, format, tables, pages, chains,
    /// signatures, registers and asides are checked before anything in it is used; whatever
    /// does not hold is [`DossierError::Damaged`], with every problem found.
    ///
    /// Without a device it is read only.
    pub fn open(path: &Path, device: Option<&Device>) -> Result<Self, DossierError> {
        let store = Store::open(path)?;
        let Audit { mut replay, operations: _, problems } = audit(&store, Depth::Opening)?;
        if !problems.is_empty() {
            return Err(DossierError::Damaged(problems));
        }
        let mut device = device.cloned();
        if store.is_read_only()? {
            device = None;
        }
        if let Some(device) = &device {
            let enrolment = device.enrol(&replay.identity);
            match replay.tracks.get(&device.id()) {
                Some(track) if track.enrolment.public_key != enrolment.public_key => {
                    return Err(DossierError::DeviceKeyDiffers);
                }
                Some(_) => {}
                None => replay.enrol(enrolment),
            }
        }
        Ok(Self { store, replay, device })
    }

    /// The dossier's identity.
    pub fn id(&self) -> Uuid {
        self.replay.identity.id
    }

    /// What may be done with it.
    pub fn access(&self) -> Access {
        if self.device.is_some() { Access::ReadWrite } else { Access::ReadOnly }
    }

    /// What it says now.
    pub fn state(&self) -> &State {
        &self.replay.state
    }

    /// Performs an action. When this returns, the operation is on the disk.
    ///
    /// `at` is the caller's clock (RFC 3339), information only.
    pub fn append(&mut self, action: Action, author: Author, at: &str) -> Result<Operation, DossierError> {
        self.perform(action, None, author, at)
    }

    /// Records feedback, its content laid aside.
    pub fn record_feedback(
        &mut self,
        site: &str,
        source: &str,
        content: &Aside,
        author: Author,
        at: &str,
    ) -> Result<Operation, DossierError> {
        let action = Action::RecordFeedback {
            site: site.to_owned(),
            source: source.to_owned(),
            digest: content.digest(),
        };
        self.perform(action, Some(content), author, at)
    }

    /// Does everything that [`Self::append`] does, then rolls it back.
    pub fn preview(&mut self, action: Action, author: Author, at: &str) -> Result<Preview, DossierError> {
        let prepared = self.prepare(action, author, at)?;
        self.store.add(&prepared.addition(&self.replay, None)?, Run::DryRun)?;
        let mut state = self.replay.state.clone();
        for change in &prepared.changes {
            state.put(&change.register, change.after.as_deref())?;
        }
        Ok(Preview { changes: prepared.changes, state })
    }

    /// Undoes this device's latest step, by appending its inverse.
    pub fn undo(&mut self, author: Author, at: &str) -> Result<Operation, DossierError> {
        let step = self.latest_done().ok_or(Refusal::NothingToUndo)?;
        let action = Action::Revert { of: step.id, writes: step.before.clone() };
        self.append(action, author, at)
    }

    /// Does this device's latest undone step again.
    pub fn redo(&mut self, author: Author, at: &str) -> Result<Operation, DossierError> {
        let step = self.latest_undone().ok_or(Refusal::NothingToRedo)?;
        let action = Action::Reinstate { of: step.id, writes: step.after.clone() };
        self.append(action, author, at)
    }

    /// The step that [`Self::undo`] would undo.
    pub fn undoable(&self) -> Option<UndoStep> {
        self.latest_done().map(UndoStep::of)
    }

    /// The step that [`Self::redo`] would do again.
    pub fn redoable(&self) -> Option<UndoStep> {
        self.latest_undone().map(UndoStep::of)
    }

    /// What a device's clock said at the operation that was written last; information only.
    pub fn last_written(&self) -> Option<&Instant> {
        self.replay.last_written.as_ref()
    }

    /// Erases contents that lie aside, says so in the journal, and rewrites the file so that no
    /// byte of them is left. The chain still verifies.
    ///
    /// When the rewriting fails, the contents are already erased and overwritten;
    /// [`Self::compact`] tries it again.
    pub fn purge_asides(
        &mut self,
        digests: Vec<Digest>,
        reason: &str,
        author: Author,
        at: &str,
    ) -> Result<Operation, DossierError> {
        let action = Action::PurgeAsides { digests, reason: reason.to_owned() };
        let operation = self.append(action, author, at)?;
        self.compact()?;
        Ok(operation)
    }

    /// A content that lies aside, unless it was purged.
    pub fn aside(&self, digest: &Digest) -> Result<Option<Aside>, DossierError> {
        self.store.aside(digest)
    }

    /// Rewrites the file as small as it can be.
    pub fn compact(&mut self) -> Result<(), DossierError> {
        self.writer()?;
        self.store.compact()
    }

    /// Every operation, in the order of replay.
    pub fn journal(&self) -> Result<Vec<JournalEntry>, DossierError> {
        let mut operations = Vec::new();
        let mut problems = Vec::new();
        self.store.each_operation(|row| match row.read() {
            Ok(operation) => {
                let track = self.replay.tracks.get(&row.device);
                operations
                    .push((operation, track.map(|track| track.enrolment.name.clone()).unwrap_or_default()));
            }
            Err(message) => problems.push(Problem::OperationUnreadable { operation: row.id(), message }),
        })?;
        if problems.is_empty() {
            Ok(journal::entries(operations))
        } else {
            Err(DossierError::Damaged(problems))
        }
    }

    /// Examines the whole file as if it were opened anew, every signature and every rule of the
    /// procedure included.
    pub fn verify(&self) -> Result<Verification, DossierError> {
        self.store.forget_pages()?;
        self.store.check_pages()?;
        let Audit { replay, operations, problems } = audit(&self.store, Depth::Full)?;
        let devices = replay.tracks.values().map(|track| DeviceSummary {
            id: track.enrolment.id,
            name: track.enrolment.name.clone(),
            fingerprint: Digest::of(&track.enrolment.public_key),
            operations: track.sequence,
        });
        Ok(Verification {
            operations,
            devices: devices.collect(),
            head_digest: head_digest(&replay),
            problems,
        })
    }

    /// What to print on every document: a digest that any change to any earlier operation of any
    /// device would change. It is SHA-256 over the tag `bareme-head-1`, the dossier's identity,
    /// then, for each device that wrote, its identity, its last sequence and its last digest,
    /// each field after its length.
    pub fn head_digest(&self) -> Digest {
        head_digest(&self.replay)
    }

    /// Closes the file. Dropping closes it too, without saying whether that failed.
    pub fn close(self) -> Result<(), DossierError> {
        self.store.close()
    }

    fn latest_done(&self) -> Option<&Step> {
        self.replay.tracks.get(&self.device.as_ref()?.id())?.done.back()
    }

    fn latest_undone(&self) -> Option<&Step> {
        self.replay.tracks.get(&self.device.as_ref()?.id())?.undone.last()
    }

    fn writer(&self) -> Result<&Device, DossierError> {
        self.device.as_ref().ok_or(DossierError::ReadOnly)
    }

    fn perform(
        &mut self,
        action: Action,
        aside: Option<&Aside>,
        author: Author,
        at: &str,
    ) -> Result<Operation, DossierError> {
        if let (Action::RecordFeedback { .. }, None) = (&action, aside) {
            return Err(Refusal::AsideMissing.into());
        }
        not_larger(aside.map_or(0, |aside| aside.content().len() as u64))?;
        // The same content lies once, however often it is recorded.
        let aside = aside.filter(|aside| self.replay.asides.get(&aside.digest()) != Some(&Lying::Aside));
        let prepared = self.prepare(action, author, at)?;
        self.store.add(&prepared.addition(&self.replay, aside)?, Run::Commit)?;
        // Only what is on the disk counts.
        self.replay.apply(&prepared.operation, prepared.row.link())?;
        Ok(prepared.operation)
    }

    fn prepare(&self, action: Action, author: Author, at: &str) -> Result<Prepared, DossierError> {
        let device = self.writer()?;
        let at: Instant = at.parse()?;
        rules::check(&self.replay, device.id(), author, &action)?;
        let track = self.replay.tracks.get(&device.id()).ok_or(DossierError::ReadOnly)?;
        let seen = self.replay.unseen(device.id());
        let draft = Draft {
            sequence: track.sequence + 1,
            lamport: self.replay.lamport + 1,
            author,
            at: &at,
            action: &action,
            seen: &seen,
        };
        let row = Row::seal(&draft, device, &track.link)?;
        let operation =
            Operation { id: row.id(), lamport: row.lamport, author, at, action, seen, digest: row.digest };
        let changes = self.replay.changes(&operation.action, author, &operation.at)?;
        if operation.action.class() != Class::Revert && operation.action.class() != Class::Reinstate {
            not_larger(row.payload.len() as u64 + changes.iter().map(Change::bytes).sum::<u64>())?;
        }
        Ok(Prepared { operation, row, changes })
    }
}

/// An operation that is ready to be written.
struct Prepared {
    operation: Operation,
    row: Row,
    changes: Vec<Change>,
}

impl Prepared {
    fn addition<'a>(
        &'a self,
        replay: &'a Replay,
        laid_aside: Option<&'a Aside>,
    ) -> Result<Addition<'a>, DossierError> {
        let track = replay.tracks.get(&self.row.device).ok_or(DossierError::ReadOnly)?;
        let purged = if let Action::PurgeAsides { digests, reason: _ } = &self.operation.action {
            digests.as_slice()
        } else {
            &[]
        };
        Ok(Addition {
            enrolment: &track.enrolment,
            row: &self.row,
            changes: &self.changes,
            laid_aside,
            purged,
        })
    }
}

fn not_larger(bytes: u64) -> Result<(), Refusal> {
    if bytes > LARGEST_STEP { Err(Refusal::TooLarge { bytes, most: LARGEST_STEP }) } else { Ok(()) }
}

fn head_digest(replay: &Replay) -> Digest {
    let writers = replay.tracks.values().filter(|track| track.sequence > 0);
    writers
        .fold(Fields::tagged("bareme-head-1").bytes(replay.identity.id.as_bytes()), |fields, track| {
            fields
                .bytes(track.enrolment.id.as_bytes())
                .number(track.sequence)
                .bytes(track.link.digest.as_bytes())
        })
        .digest()
}

#[cfg(test)]
mod tests;
