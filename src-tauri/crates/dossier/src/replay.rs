//! From operations to what they say: the one way in which a dossier's state comes about, on
//! opening, after an action, and when a copy is verified.

use std::collections::{BTreeMap, VecDeque};

use uuid::Uuid;

use crate::{
    Action, Author, Digest, Instant, Operation, OperationId, Register, State, Write,
    action::Class,
    decompose::writes,
    device::{Enrolment, Identity},
    operation::Link,
    register::{Cell, Registers},
    state::Unreadable,
};

/// How many steps of a device can be undone; earlier ones only by acting anew.
pub(crate) const STEPS_KEPT: usize = 1_000;

/// What a register held before an operation and holds after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The register.
    pub register: Register,
    /// Canonical JSON, or nothing.
    pub before: Option<String>,
    /// Canonical JSON, or nothing.
    pub after: Option<String>,
}

/// A step that can be undone, or done again.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub id: OperationId,
    pub author: Author,
    pub before: Vec<Write>,
    pub after: Vec<Write>,
}

/// Where a device's chain stands.
#[derive(Clone, Debug)]
pub(crate) struct Track {
    pub enrolment: Enrolment,
    pub link: Link,
    pub sequence: u64,
    pub lamport: u64,
    pub seen: BTreeMap<Uuid, u64>,
    pub done: VecDeque<Step>,
    pub undone: Vec<Step>,
}

/// Whether the content of a recorded feedback still lies aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lying {
    Aside,
    Purged,
}

/// Everything that the operations say.
#[derive(Clone, Debug)]
pub(crate) struct Replay {
    pub identity: Identity,
    pub registers: Registers,
    pub state: State,
    pub tracks: BTreeMap<Uuid, Track>,
    pub lamport: u64,
    pub last_written: Option<Instant>,
    pub asides: BTreeMap<Digest, Lying>,
}

impl Replay {
    pub(crate) fn new(identity: Identity) -> Self {
        Self {
            identity,
            registers: Registers::new(),
            state: State::default(),
            tracks: BTreeMap::new(),
            lamport: 0,
            last_written: None,
            asides: BTreeMap::new(),
        }
    }

    /// Lets a device write.
    pub(crate) fn enrol(&mut self, enrolment: Enrolment) {
        let track = Track {
            link: Link::first(&enrolment, &self.identity),
            sequence: 0,
            lamport: 0,
            seen: BTreeMap::new(),
            done: VecDeque::new(),
            undone: Vec::new(),
            enrolment,
        };
        self.tracks.insert(track.enrolment.id, track);
    }

    /// The operations of other devices that a device has not said yet to have seen.
    pub(crate) fn unseen(&self, device: Uuid) -> BTreeMap<Uuid, u64> {
        let said = self.tracks.get(&device).map(|track| &track.seen);
        self.tracks
            .iter()
            .filter(|(other, track)| {
                let before = said.and_then(|seen| seen.get(other)).copied().unwrap_or(0);
                **other != device && track.sequence > before
            })
            .map(|(other, track)| (*other, track.sequence))
            .collect()
    }

    /// What an action would write, without writing it.
    pub(crate) fn changes(
        &self,
        action: &Action,
        author: Author,
        at: &Instant,
    ) -> Result<Vec<Change>, Unreadable> {
        Ok(writes(action, author, at)?
            .into_iter()
            .map(|write| Change {
                before: self.value(&write.register).map(str::to_owned),
                register: write.register,
                after: write.value,
            })
            .collect())
    }

    /// What a register holds.
    pub(crate) fn value(&self, register: &Register) -> Option<&str> {
        self.registers.get(register).and_then(|cell| cell.value.as_deref())
    }

    /// Takes in the next operation, in the order of Lamport clocks, then devices.
    pub(crate) fn apply(&mut self, operation: &Operation, link: Link) -> Result<Vec<Change>, Unreadable> {
        let changes = self.changes(&operation.action, operation.author, &operation.at)?;
        for change in &changes {
            self.state.put(&change.register, change.after.as_deref())?;
            let cell = Cell { value: change.after.clone(), by: operation.id, lamport: operation.lamport };
            self.registers.insert(change.register.clone(), cell);
        }
        self.lamport = self.lamport.max(operation.lamport);
        self.last_written = Some(operation.at.clone());
        self.lay_aside(&operation.action);
        if let Some(track) = self.tracks.get_mut(&operation.id.device) {
            track.link = link;
            track.sequence = operation.id.sequence;
            track.lamport = operation.lamport;
            track.seen.extend(operation.seen.iter().map(|(device, sequence)| (*device, *sequence)));
            track.remember(operation, &changes);
        }
        Ok(changes)
    }

    fn lay_aside(&mut self, action: &Action) {
        if let Action::RecordFeedback { site: _, source: _, digest } = action {
            self.asides.insert(*digest, Lying::Aside);
        }
        if let Action::PurgeAsides { digests, reason: _ } = action {
            self.asides.extend(digests.iter().map(|digest| (*digest, Lying::Purged)));
        }
    }
}

impl Track {
    fn remember(&mut self, operation: &Operation, changes: &[Change]) {
        match operation.action.class() {
            Class::Step => {
                self.undone.clear();
                let side = |value: fn(&Change) -> &Option<String>| {
                    let write =
                        |change| Write { register: Change::register(change), value: value(change).clone() };
                    changes.iter().map(write).collect()
                };
                self.done.push_back(Step {
                    id: operation.id,
                    author: operation.author,
                    before: side(|change| &change.before),
                    after: side(|change| &change.after),
                });
                if self.done.len() > STEPS_KEPT {
                    self.done.pop_front();
                }
            }
            Class::Note => {}
            Class::Revert => self.undone.extend(self.done.pop_back()),
            Class::Reinstate => self.done.extend(self.undone.pop()),
        }
    }
}

impl Change {
    fn register(&self) -> Register {
        self.register.clone()
    }

    /// About what it takes to write it down, before and after.
    pub(crate) fn bytes(&self) -> u64 {
        let name = self.register.subject().len() + self.register.key().len();
        let side = |value: &Option<String>| value.as_ref().map_or(0, String::len) + name;
        (side(&self.before) + side(&self.after)) as u64
    }
}
