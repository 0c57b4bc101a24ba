//! One line of the truth: an action, who did it on which device, chained and signed.
//!
//! The digest of an operation is SHA-256 over these fields, each after its length as eight
//! bytes, the highest first (numbers are eight bytes too):
//!
//! | field | content |
//! |---|---|
//! | tag | `bareme-operation-1` |
//! | device | 16 bytes |
//! | sequence, lamport | numbers |
//! | author, wall time, kind, payload, seen | UTF-8 |
//! | previous digest | 32 bytes: of the device's operation before, or of its enrolment |
//! | previous signature | 64 bytes: of the same |
//!
//! The signature is Ed25519 over the 32 bytes of the digest. Because each digest covers the
//! signature before it, the last signature of a device vouches for its whole chain.
//!
//! `seen` tells which operations of other devices the device had taken in since its operation
//! before (`{"device":sequence}`): with it one can tell who wrote knowing what, whatever the
//! clocks said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Action, Author, Digest, Instant,
    canonical::{CanonicalError, canonical_json},
    device::{Device, Enrolment, Identity},
    digest::Fields,
};

/// Which operation: the device that wrote it, and its place in that device's chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationId {
    /// The device.
    pub device: Uuid,
    /// 1 for its first operation.
    pub sequence: u64,
}

/// An operation that is part of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Which one.
    pub id: OperationId,
    /// Above that of every operation known when this one was written.
    pub lamport: u64,
    /// Who acted.
    pub author: Author,
    /// What the device's clock said; no order follows from it.
    pub at: Instant,
    /// What was done.
    pub action: Action,
    /// The newest operations of other devices taken in since this device's operation before.
    pub seen: BTreeMap<Uuid, u64>,
    /// Its digest.
    pub digest: Digest,
}

/// Where a device's chain stands: what its next operation is chained to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub digest: Digest,
    pub signature: [u8; 64],
}

impl Link {
    /// The beginning of a chain.
    pub(crate) fn first(enrolment: &Enrolment, dossier: &Identity) -> Self {
        Self { digest: enrolment.digest(dossier), signature: enrolment.signature }
    }
}

/// An operation as the file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub device: Uuid,
    pub sequence: u64,
    pub lamport: u64,
    pub author: String,
    pub wall_time: String,
    pub kind: String,
    pub payload: String,
    pub seen: String,
    pub previous: Digest,
    pub digest: Digest,
    pub signature: [u8; 64],
}

impl Row {
    /// Writes and signs what follows `link` in the chain of `device`.
    pub(crate) fn seal(draft: &Draft<'_>, device: &Device, link: &Link) -> Result<Self, CanonicalError> {
        let mut row = Self {
            device: device.id(),
            sequence: draft.sequence,
            lamport: draft.lamport,
            author: draft.author.to_string(),
            wall_time: draft.at.to_string(),
            kind: draft.action.kind().to_owned(),
            payload: canonical_json(draft.action)?,
            seen: canonical_json(draft.seen)?,
            previous: link.digest,
            digest: link.digest,
            signature: [0; 64],
        };
        row.digest = row.digest_after(link);
        row.signature = device.sign(&row.digest);
        Ok(row)
    }

    /// What its digest must be after `link`.
    pub(crate) fn digest_after(&self, link: &Link) -> Digest {
        Fields::tagged("bareme-operation-1")
            .bytes(self.device.as_bytes())
            .number(self.sequence)
            .number(self.lamport)
            .text(&self.author)
            .text(&self.wall_time)
            .text(&self.kind)
            .text(&self.payload)
            .text(&self.seen)
            .bytes(link.digest.as_bytes())
            .bytes(&link.signature)
            .digest()
    }

    pub(crate) fn id(&self) -> OperationId {
        OperationId { device: self.device, sequence: self.sequence }
    }

    pub(crate) fn link(&self) -> Link {
        Link { digest: self.digest, signature: self.signature }
    }

    /// Reads what the columns say, or tells in English what they do not.
    pub(crate) fn read(&self) -> Result<Operation, String> {
        let action: Action =
            serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&self.payload))
                .map_err(|error| error.to_string())?;
        let seen: BTreeMap<Uuid, u64> =
            serde_json::from_str(&self.seen).map_err(|error| error.to_string())?;
        // What is signed has one writing: nothing can hide in another.
        if canonical_json(&action).as_ref() != Ok(&self.payload)
            || canonical_json(&seen).as_ref() != Ok(&self.seen)
        {
            return Err("not canonical".to_owned());
        }
        if action.kind() != self.kind {
            return Err(format!("kind {:?} differs from the payload's", self.kind));
        }
        Ok(Operation {
            id: self.id(),
            lamport: self.lamport,
            author: self.author.parse().map_err(|error: crate::author::NotAnAuthor| error.to_string())?,
            at: self.wall_time.parse().map_err(|error: crate::time::NotATime| error.to_string())?,
            action,
            seen,
            digest: self.digest,
        })
    }
}

/// What goes into an operation, before it is chained and signed.
pub(crate) struct Draft<'a> {
    pub sequence: u64,
    pub lamport: u64,
    pub author: Author,
    pub at: &'a Instant,
    pub action: &'a Action,
    pub seen: &'a BTreeMap<Uuid, u64>,
}
