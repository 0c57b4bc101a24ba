//! What does not hold in a dossier.

use std::fmt;

use uuid::Uuid;

use crate::{Digest, OperationId, Refusal, state::Unreadable};

/// Something that does not hold in a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The pages of the file do not hold together.
    Pages {
        /// What SQLite says, in English.
        message: String,
    },
    /// A row of a table cannot be read.
    RowUnreadable {
        /// The table.
        table: &'static str,
        /// What SQLite says, in English.
        message: String,
    },
    /// The dossier does not say which one it is.
    NoIdentity,
    /// The founding device is not among the devices.
    NoFounder,
    /// A device's own signature does not fit its name, its key or this dossier.
    EnrolmentInvalid {
        /// The device.
        device: Uuid,
    },
    /// An operation comes from a device that is not enrolled.
    UnknownDevice {
        /// The operation.
        operation: OperationId,
    },
    /// An operation is missing from a device's chain, or stands twice or in the wrong order.
    ChainBroken {
        /// The operation found.
        operation: OperationId,
        /// The sequence that was expected.
        expected: u64,
    },
    /// An operation is not chained to the one before it.
    PreviousDiffers {
        /// The operation.
        operation: OperationId,
    },
    /// An operation's digest is not that of its content.
    DigestDiffers {
        /// The operation.
        operation: OperationId,
    },
    /// An operation's signature is not its device's.
    SignatureInvalid {
        /// The operation.
        operation: OperationId,
    },
    /// An operation's logical clock is impossible.
    ClockImpossible {
        /// The operation.
        operation: OperationId,
    },
    /// An operation says to have seen what is not there.
    SeenMissing {
        /// The operation.
        operation: OperationId,
        /// What it says to have seen.
        seen: OperationId,
    },
    /// An operation cannot be understood.
    OperationUnreadable {
        /// The operation.
        operation: OperationId,
        /// What the reader says, in English.
        message: String,
    },
    /// An operation writes something that its register cannot hold.
    RegisterUnreadable(Unreadable),
    /// A register does not hold what the operations say.
    RegisterDiffers {
        /// The register's subject.
        subject: String,
        /// The register's key.
        key: String,
    },
    /// A content that lies aside is not the one that was recorded.
    AsideAltered {
        /// The digest under which it lies.
        digest: Digest,
    },
    /// A content lies aside that no operation recorded, or that was said to be erased.
    AsideUnknown {
        /// The digest under which it lies.
        digest: Digest,
    },
    /// A content that should lie aside is not there.
    AsideMissing {
        /// Its digest.
        digest: Digest,
    },
    /// The rules of the procedure, as this version knows them, would have refused an operation.
    NotAllowed {
        /// The operation.
        operation: OperationId,
        /// Why.
        refusal: Refusal,
    },
}

impl Problem {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Pages { .. } => "problem-pages",
            Self::RowUnreadable { .. } => "problem-row-unreadable",
            Self::NoIdentity => "problem-no-identity",
            Self::NoFounder => "problem-no-founder",
            Self::EnrolmentInvalid { .. } => "problem-enrolment-invalid",
            Self::UnknownDevice { .. } => "problem-unknown-device",
            Self::ChainBroken { .. } => "problem-chain-broken",
            Self::PreviousDiffers { .. } => "problem-previous-differs",
            Self::DigestDiffers { .. } => "problem-digest-differs",
            Self::SignatureInvalid { .. } => "problem-signature-invalid",
            Self::ClockImpossible { .. } => "problem-clock-impossible",
            Self::SeenMissing { .. } => "problem-seen-missing",
            Self::OperationUnreadable { .. } => "problem-operation-unreadable",
            Self::RegisterUnreadable(_) => "problem-register-unreadable",
            Self::RegisterDiffers { .. } => "problem-register-differs",
            Self::AsideAltered { .. } => "problem-aside-altered",
            Self::AsideUnknown { .. } => "problem-aside-unknown",
            Self::AsideMissing { .. } => "problem-aside-missing",
            Self::NotAllowed { .. } => "problem-not-allowed",
        }
    }

    /// Where it is: `operation/DEVICE/12`, `register/SUBJECT/KEY`, or empty for the whole file.
    pub fn place(&self) -> String {
        let operation = |id: &OperationId| format!("operation/{}/{}", id.device, id.sequence);
        match self {
            Self::Pages { .. } | Self::NoIdentity | Self::NoFounder => String::new(),
            Self::RowUnreadable { table, message: _ } => format!("table/{table}"),
            Self::EnrolmentInvalid { device } => format!("device/{device}"),
            Self::UnknownDevice { operation: id }
            | Self::ChainBroken { operation: id, .. }
            | Self::PreviousDiffers { operation: id }
            | Self::DigestDiffers { operation: id }
            | Self::SignatureInvalid { operation: id }
            | Self::ClockImpossible { operation: id }
            | Self::SeenMissing { operation: id, .. }
            | Self::OperationUnreadable { operation: id, .. }
            | Self::NotAllowed { operation: id, .. } => operation(id),
            Self::RegisterUnreadable(Unreadable { subject, key, message: _ })
            | Self::RegisterDiffers { subject, key } => format!("register/{subject}/{key}"),
            Self::AsideAltered { digest } | Self::AsideUnknown { digest } | Self::AsideMissing { digest } => {
                format!("aside/{digest}")
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code(), self.place())
    }
}
