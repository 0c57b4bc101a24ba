//! A device that writes: an identity, a name that people recognise, and a key.

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use uuid::Uuid;

use crate::digest::{Digest, Fields};

/// A device with its private key, which stays on the device and never enters a dossier.
#[derive(Clone)]
pub struct Device {
    id: Uuid,
    name: String,
    key: SigningKey,
}

impl Device {
    /// The device of a seed: 32 bytes from a good random source, drawn once and kept secret by
    /// the caller.
    pub fn generate(id: Uuid, name: &str, seed: &[u8; 32]) -> Self {
        Self { id, name: name.to_owned(), key: SigningKey::from_bytes(seed) }
    }

    /// Its identity.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The name that people recognise.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half of its key.
    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    pub(crate) fn sign(&self, digest: &Digest) -> [u8; 64] {
        self.key.sign(digest.as_bytes()).to_bytes()
    }

    /// How the device stands in a dossier, signed by itself.
    pub(crate) fn enrol(&self, dossier: &Identity) -> Enrolment {
        let mut enrolment = Enrolment {
            id: self.id,
            name: self.name.clone(),
            public_key: self.public_key(),
            signature: [0; 64],
        };
        enrolment.signature = self.sign(&enrolment.digest(dossier));
        enrolment
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Device")
            .field("id", &self.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Which dossier this is, and which device founded it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub id: Uuid,
    pub founder: Uuid,
}

/// A device as a dossier knows it. Its digest is where the device's chain of operations
/// begins, so that no chain can be moved to another dossier or under another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enrolment {
    pub id: Uuid,
    pub name: String,
    pub public_key: [u8; 32],
    pub signature: [u8; 64],
}

impl Enrolment {
    /// The beginning of the device's chain.
    pub(crate) fn digest(&self, dossier: &Identity) -> Digest {
        Fields::tagged("bareme-device-1")
            .bytes(dossier.id.as_bytes())
            .bytes(dossier.founder.as_bytes())
            .bytes(self.id.as_bytes())
            .text(&self.name)
            .bytes(&self.public_key)
            .digest()
    }

    /// Whether the device signed this digest.
    pub(crate) fn signed(&self, digest: &Digest, signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.public_key)
            .is_ok_and(|key| key.verify_strict(digest.as_bytes(), &Signature::from_bytes(signature)).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_device_does_not_show_its_key() {
        let device = Device::generate(Uuid::from_u128(1), "Poste 1", &[0xab; 32]);
        let printed = format!("{device:?}");
        assert!(
            !printed.contains("ab, ") && !printed.contains("171") && !printed.contains("abab"),
            "{printed}"
        );
    }

    #[test]
    fn an_enrolment_holds_for_one_dossier_and_one_name() {
        let device = Device::generate(Uuid::from_u128(1), "Poste 1", &[7; 32]);
        let here = Identity { id: Uuid::from_u128(2), founder: device.id };
        let elsewhere = Identity { id: Uuid::from_u128(3), founder: device.id };
        let enrolment = device.enrol(&here);
        assert!(enrolment.signed(&enrolment.digest(&here), &enrolment.signature));
        assert!(!enrolment.signed(&enrolment.digest(&elsewhere), &enrolment.signature));
        let renamed = Enrolment { name: "Poste 2".to_owned(), ..enrolment };
        assert!(!renamed.signed(&renamed.digest(&here), &renamed.signature));
    }
}
