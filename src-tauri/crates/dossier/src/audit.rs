//! Whether a file says what its operations say, and whether its devices said it.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::{
    Digest, DossierError, OperationId, Register,
    canonical::LARGEST_INTEGER,
    operation::Row,
    problem::Problem,
    register::Cell,
    replay::{Lying, Replay},
    rules,
    store::{NamedCell, Store},
};

/// How much is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// What must hold before anything is used. Of each device the last signature is checked:
    /// it vouches for the whole chain.
    Opening,
    /// Every signature by itself, and every operation against the rules of the procedure.
    Full,
}

/// What a file says, and what does not hold in it.
pub(crate) struct Audit {
    pub replay: Replay,
    pub operations: u64,
    pub problems: Vec<Problem>,
}

/// Replays a file from its first operation, and compares everything else with what they say.
pub(crate) fn audit(store: &Store, depth: Depth) -> Result<Audit, DossierError> {
    let Some(identity) = store.identity()? else {
        return Err(DossierError::Damaged(vec![Problem::NoIdentity]));
    };
    let mut audit = Audit { replay: Replay::new(identity), operations: 0, problems: Vec::new() };
    for enrolment in store.enrolments()? {
        if !enrolment.signed(&enrolment.digest(&identity), &enrolment.signature) {
            audit.problems.push(Problem::EnrolmentInvalid { device: enrolment.id });
        }
        audit.replay.enrol(enrolment);
    }
    if !audit.replay.tracks.contains_key(&identity.founder) {
        audit.problems.push(Problem::NoFounder);
    }
    store.each_operation(|row| audit.take(&row, depth))?;
    audit.check_heads();
    audit.compare_registers(store.registers()?);
    audit.compare_asides(store)?;
    Ok(audit)
}

impl Audit {
    fn take(&mut self, row: &Row, depth: Depth) {
        self.operations += 1;
        let operation = row.id();
        let Some(track) = self.replay.tracks.get(&row.device) else {
            self.problems.push(Problem::UnknownDevice { operation });
            return;
        };
        if row.sequence != track.sequence + 1 {
            self.problems.push(Problem::ChainBroken { operation, expected: track.sequence + 1 });
        }
        if row.previous != track.link.digest {
            self.problems.push(Problem::PreviousDiffers { operation });
        }
        if row.digest != row.digest_after(&track.link) {
            self.problems.push(Problem::DigestDiffers { operation });
        }
        if depth == Depth::Full && !track.enrolment.signed(&row.digest, &row.signature) {
            self.problems.push(Problem::SignatureInvalid { operation });
        }
        if row.lamport <= track.lamport || row.lamport > LARGEST_INTEGER {
            self.problems.push(Problem::ClockImpossible { operation });
        }
        let read = match row.read() {
            Ok(read) => read,
            Err(message) => {
                self.problems.push(Problem::OperationUnreadable { operation, message });
                return;
            }
        };
        self.check_seen(operation, &read.seen);
        if depth == Depth::Full
            && let Err(refusal) = rules::check(&self.replay, row.device, read.author, &read.action)
        {
            self.problems.push(Problem::NotAllowed { operation, refusal });
        }
        if let Err(unreadable) = self.replay.apply(&read, row.link()) {
            self.problems.push(Problem::RegisterUnreadable(unreadable));
        }
    }

    /// What an operation says to have seen stands before it in the order of replay.
    fn check_seen(&mut self, operation: OperationId, seen: &BTreeMap<Uuid, u64>) {
        for (device, sequence) in seen {
            let reached = self.replay.tracks.get(device).map_or(0, |track| track.sequence);
            if *device == operation.device || reached < *sequence {
                let seen = OperationId { device: *device, sequence: *sequence };
                self.problems.push(Problem::SeenMissing { operation, seen });
            }
        }
    }

    fn check_heads(&mut self) {
        for (device, track) in &self.replay.tracks {
            let operation = OperationId { device: *device, sequence: track.sequence };
            let problem = Problem::SignatureInvalid { operation };
            if track.sequence > 0
                && !track.enrolment.signed(&track.link.digest, &track.link.signature)
                && !self.problems.contains(&problem)
            {
                self.problems.push(problem);
            }
        }
    }

    fn compare_registers(&mut self, found: Vec<NamedCell>) {
        let mut expected: BTreeMap<&Register, &Cell> = self.replay.registers.iter().collect();
        for register in found {
            match register {
                Ok((register, cell)) if expected.remove(&register) == Some(&cell) => {}
                Ok((register, _)) => self.problems.push(differs(&register)),
                Err(problem) => self.problems.push(problem),
            }
        }
        self.problems.extend(expected.into_keys().map(differs));
    }

    fn compare_asides(&mut self, store: &Store) -> Result<(), DossierError> {
        let mut expected: Vec<Digest> = Vec::new();
        for (digest, lying) in &self.replay.asides {
            match lying {
                Lying::Aside => expected.push(*digest),
                Lying::Purged => {}
            }
        }
        store.each_aside(|digest, aside| {
            if aside.digest() != digest {
                self.problems.push(Problem::AsideAltered { digest });
            }
            match expected.binary_search(&digest) {
                Ok(index) => drop(expected.remove(index)),
                Err(_) => self.problems.push(Problem::AsideUnknown { digest }),
            }
        })?;
        self.problems.extend(expected.into_iter().map(|digest| Problem::AsideMissing { digest }));
        Ok(())
    }
}

fn differs(register: &Register) -> Problem {
    Problem::RegisterDiffers { subject: register.subject(), key: register.key() }
}
