//! The SQLite file: the only place that knows SQL.
//!
//! No file of a dossier is ever opened beside SQLite. On Linux and macOS, closing any handle
//! of a file drops every lock that the process holds on it, SQLite's included.

mod failure;
mod read;
mod settings;
mod write;

use std::{fs, io::ErrorKind, path::Path};

use rusqlite::{Connection, OpenFlags, limits::Limit};

use crate::{
    DossierError,
    device::{Enrolment, Identity},
    problem::Problem,
};

pub(crate) use failure::failure;
pub(crate) use read::NamedCell;
pub(crate) use write::{Addition, Run};

/// The `application_id` of a dossier: "Brme".
pub(crate) const APPLICATION_ID: u32 = 0x4272_6d65;

/// The `user_version` of a dossier: the format that this package writes.
pub(crate) const FORMAT: u32 = 1;

/// The largest file that is opened, in bytes.
const LARGEST_FILE: u64 = 1 << 30;

/// Every table, in the order in which they are made.
const SCHEMA: [&str; 5] = [
    include_str!("../schema/dossier.sql"),
    include_str!("../schema/device.sql"),
    include_str!("../schema/operation.sql"),
    include_str!("../schema/register.sql"),
    include_str!("../schema/aside.sql"),
];

/// An open file, locked for this process alone.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Connection,
}

impl Store {
    /// Makes a new file; nothing is ever overwritten, and nothing is left when it fails.
    pub(crate) fn create(
        path: &Path,
        identity: &Identity,
        founder: &Enrolment,
    ) -> Result<Self, DossierError> {
        let path = std::path::absolute(path)?;
        match fs::File::create_new(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(DossierError::AlreadyExists(path));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(DossierError::NotFound(path)),
            Err(error) => return Err(DossierError::Io(error)),
        }
        let made = Self::connect(&path).and_then(|mut store| {
            store.lock()?;
            settings::journal(&store.connection)?;
            store.found(identity, founder)?;
            Ok(store)
        });
        if made.is_err() {
            // What the caller must hear is why making it failed, not whether tidying did.
            drop(fs::remove_file(&path));
        }
        made
    }

    /// Opens a file that may come from anyone, and checks all that can be checked before its
    /// content is read: size, kind, format, tables, pages.
    pub(crate) fn open(path: &Path) -> Result<Self, DossierError> {
        let path = std::path::absolute(path)?;
        let metadata = match fs::metadata(&path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(DossierError::NotFound(path)),
            Err(error) => return Err(DossierError::Io(error)),
        };
        if !metadata.is_file() {
            return Err(DossierError::NotADatabase);
        }
        if metadata.len() > LARGEST_FILE {
            return Err(DossierError::TooLarge { bytes: metadata.len(), most: LARGEST_FILE });
        }
        let store = Self::connect(&path)?;
        // Looked at before the lock: taking it would write a first page into an empty file.
        if store.pragma("page_count")? == 0 {
            return Err(DossierError::EmptyFile);
        }
        store.lock()?;
        store.check_kind()?;
        if !store.is_read_only()? {
            settings::journal(&store.connection)?;
        }
        store.check_schema()?;
        store.check_pages()?;
        Ok(store)
    }

    fn connect(path: &Path) -> Result<Self, DossierError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(failure)?;
        settings::apply(&connection).map_err(failure)?;
        Ok(Self { connection })
    }

    /// Takes the lock, and keeps it until the file is closed. A journal that a killed process
    /// left is played back here.
    fn lock(&self) -> Result<(), DossierError> {
        self.connection.execute_batch("BEGIN EXCLUSIVE; COMMIT;").map_err(failure)
    }

    /// Whether the file system lets the file be read only.
    pub(crate) fn is_read_only(&self) -> Result<bool, DossierError> {
        self.connection.is_readonly("main").map_err(failure)
    }

    fn check_kind(&self) -> Result<(), DossierError> {
        let application_id = self.pragma("application_id")?;
        if application_id != APPLICATION_ID {
            return Err(DossierError::ForeignDatabase { application_id });
        }
        match self.pragma("user_version")? {
            FORMAT => Ok(()),
            found if found > FORMAT => Err(DossierError::NewerDossier { found, known: FORMAT }),
            found => Err(DossierError::UnknownFormat { found }),
        }
    }

    /// A pragma that is a 32-bit number, read as unsigned.
    fn pragma(&self, name: &str) -> Result<u32, DossierError> {
        let value: i64 = self.connection.pragma_query_value(None, name, |row| row.get(0)).map_err(failure)?;
        Ok(u32::try_from(value & i64::from(u32::MAX)).unwrap_or(u32::MAX))
    }

    /// Refuses a file whose tables are not exactly those of a new one: a trigger or a view would
    /// run inside our own statements.
    fn check_schema(&self) -> Result<(), DossierError> {
        let fresh = Connection::open_in_memory().map_err(failure)?;
        for table in SCHEMA {
            fresh.execute_batch(table).map_err(failure)?;
        }
        let expected = objects(&fresh)?;
        let found = objects(&self.connection)?;
        let mut differing: Vec<String> = expected
            .iter()
            .filter(|object| !found.contains(object))
            .chain(found.iter().filter(|object| !expected.contains(object)))
            .map(|(_, name, _)| name.clone())
            .collect();
        differing.sort();
        differing.dedup();
        if differing.is_empty() { Ok(()) } else { Err(DossierError::SchemaAltered { objects: differing }) }
    }

    /// Whether the pages hold together and every row keeps the constraints of its table.
    pub(crate) fn check_pages(&self) -> Result<(), DossierError> {
        let mut check = self.connection.prepare("PRAGMA quick_check(10)").map_err(failure)?;
        let lines = check.query_map([], |row| row.get::<_, String>(0)).map_err(failure)?;
        let mut problems = Vec::new();
        for line in lines {
            let message = line.map_err(failure)?;
            if message != "ok" {
                problems.push(Problem::Pages { message });
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(DossierError::Damaged(problems)) }
    }

    /// Lets go of the pages kept in memory, so that the next look is at the disk.
    pub(crate) fn forget_pages(&self) -> Result<(), DossierError> {
        self.connection.execute_batch("PRAGMA shrink_memory").map_err(failure)
    }

    /// Rewrites the file without what was deleted.
    pub(crate) fn compact(&self) -> Result<(), DossierError> {
        // VACUUM attaches a database of its own.
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1).map_err(failure)?;
        let compacted = self.connection.execute_batch("VACUUM").map_err(failure);
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(failure)?;
        compacted
    }

    /// Closes the file and lets its lock go.
    pub(crate) fn close(self) -> Result<(), DossierError> {
        self.connection.close().map_err(|(_, error)| failure(error))
    }

    /// The bare connection, to simulate failures.
    #[cfg(test)]
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Kind, name and statement of everything that the schema holds.
type Object = (String, String, Option<String>);

fn objects(connection: &Connection) -> Result<Vec<Object>, DossierError> {
    let mut list = connection.prepare("SELECT type, name, sql FROM sqlite_schema").map_err(failure)?;
    let rows = list.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(failure)?;
    rows.collect::<Result<_, _>>().map_err(failure)
}
