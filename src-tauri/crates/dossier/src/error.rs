//! Why a dossier cannot be opened, read or written.

use std::path::PathBuf;

use scoring::Detail;
use thiserror::Error;

use crate::{Refusal, canonical::CanonicalError, problem::Problem, state::Unreadable, time::NotATime};

/// Why a dossier cannot be opened, read or written. Unless it says otherwise, what was
/// acknowledged before is still there.
#[derive(Debug, Error)]
pub enum DossierError {
    /// There is no such file.
    #[error("no such file: {0}")]
    NotFound(PathBuf),
    /// Something with this name is already there; nothing is ever overwritten.
    #[error("already there: {0}")]
    AlreadyExists(PathBuf),
    /// The file is empty.
    #[error("the file is empty")]
    EmptyFile,
    /// The file is no SQLite file at all.
    #[error("not a SQLite file")]
    NotADatabase,
    /// The file is a SQLite file of another application.
    #[error("a SQLite file of another application (application id {application_id:#010x})")]
    ForeignDatabase {
        /// The application id that it carries.
        application_id: u32,
    },
    /// The file was written by a newer version.
    #[error("format {found}, newer than {known}")]
    NewerDossier {
        /// Its format.
        found: u32,
        /// The newest format known here.
        known: u32,
    },
    /// The file says a format that never was.
    #[error("unknown format {found}")]
    UnknownFormat {
        /// The format that it says.
        found: u32,
    },
    /// The file is larger than a dossier may be.
    #[error("{bytes} bytes, more than {most}")]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The most.
        most: u64,
    },
    /// The tables are not those of a dossier: something was added, altered or taken away.
    #[error("tables altered: {objects:?}")]
    SchemaAltered {
        /// The names of what differs.
        objects: Vec<String>,
    },
    /// The content does not hold together. Nothing of it was used.
    #[error("damaged: {0:?}")]
    Damaged(Vec<Problem>),
    /// Another program has the dossier open.
    #[error("open elsewhere")]
    Locked,
    /// The dossier was opened to read only.
    #[error("opened to read only")]
    ReadOnly,
    /// The dossier knows the device's identity with another key.
    #[error("another key under the same device")]
    DeviceKeyDiffers,
    /// There is no room left. Nothing of the action was written.
    #[error("no room left")]
    DiskFull,
    /// The action is refused.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The time that the caller gave is none.
    #[error(transparent)]
    Time(#[from] NotATime),
    /// The action cannot be written canonically.
    #[error(transparent)]
    Canonical(#[from] CanonicalError),
    /// The file system fails.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    /// The store fails in another way.
    #[error("store: {message} ({code})")]
    Store {
        /// The extended result code of SQLite, 0 when there is none.
        code: i32,
        /// What it says, in English.
        message: String,
    },
}

impl DossierError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "dossier-not-found",
            Self::AlreadyExists(_) => "dossier-already-exists",
            Self::EmptyFile => "dossier-empty-file",
            Self::NotADatabase => "dossier-not-a-database",
            Self::ForeignDatabase { .. } => "dossier-foreign-database",
            Self::NewerDossier { .. } => "dossier-newer",
            Self::UnknownFormat { .. } => "dossier-unknown-format",
            Self::TooLarge { .. } => "dossier-too-large",
            Self::SchemaAltered { .. } => "dossier-schema-altered",
            Self::Damaged(_) => "dossier-damaged",
            Self::Locked => "dossier-locked",
            Self::ReadOnly => "dossier-read-only",
            Self::DeviceKeyDiffers => "dossier-device-key-differs",
            Self::DiskFull => "dossier-disk-full",
            Self::Refused(refusal) => refusal.code(),
            Self::Time(_) => "dossier-not-a-time",
            Self::Canonical(_) => "dossier-not-canonical",
            Self::Io(_) => "dossier-io",
            Self::Store { .. } => "dossier-store",
        }
    }

    /// The details by name.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let text = |text: String| Detail::Text(text);
        match self {
            Self::NotFound(path) | Self::AlreadyExists(path) => {
                vec![("path", text(path.display().to_string()))]
            }
            Self::ForeignDatabase { application_id } => {
                vec![("application-id", text(format!("{application_id:#010x}")))]
            }
            Self::NewerDossier { found, known } => {
                vec![("found", Detail::Number((*found).into())), ("known", Detail::Number((*known).into()))]
            }
            Self::UnknownFormat { found } => vec![("found", Detail::Number((*found).into()))],
            Self::TooLarge { bytes, most } => {
                vec![("bytes", text(bytes.to_string())), ("most", text(most.to_string()))]
            }
            Self::SchemaAltered { objects } => vec![("objects", Detail::Names(objects.clone()))],
            Self::Damaged(problems) => {
                vec![("problems", Detail::Names(problems.iter().map(ToString::to_string).collect()))]
            }
            Self::Refused(refusal) => refusal.details(),
            Self::Time(NotATime(written)) => vec![("text", text(written.clone()))],
            Self::Canonical(error) => vec![("message", text(error.to_string()))],
            Self::Io(error) => vec![("message", text(error.to_string()))],
            Self::Store { code, message } => {
                vec![("code", text(code.to_string())), ("message", text(message.clone()))]
            }
            Self::EmptyFile
            | Self::NotADatabase
            | Self::Locked
            | Self::ReadOnly
            | Self::DeviceKeyDiffers
            | Self::DiskFull => Vec::new(),
        }
    }
}

impl From<Unreadable> for DossierError {
    fn from(error: Unreadable) -> Self {
        Self::Damaged(vec![Problem::RegisterUnreadable(error)])
    }
}
