//! Reading the tables.

use rusqlite::{OptionalExtension, named_params, types::Type};
use uuid::Uuid;

use super::{
    Store,
    failure::{failure, unreadable},
};
use crate::{
    Aside, Digest, DossierError, OperationId, Register,
    device::{Enrolment, Identity},
    operation::Row,
    problem::Problem,
    register::Cell,
};

/// A register with what it holds, or why it cannot be named.
pub(crate) type NamedCell = Result<(Register, Cell), Problem>;

impl Store {
    /// Which dossier this is.
    pub(crate) fn identity(&self) -> Result<Option<Identity>, DossierError> {
        self.connection
            .query_row("SELECT id, founder FROM dossier", [], |row| {
                Ok(Identity { id: uuid(row, 0)?, founder: uuid(row, 1)? })
            })
            .optional()
            .map_err(unreadable("dossier"))
    }

    /// The devices.
    pub(crate) fn enrolments(&self) -> Result<Vec<Enrolment>, DossierError> {
        let mut enrolments = Vec::new();
        self.each("device", "SELECT id, name, public_key, signature FROM device", |row| {
            enrolments.push(Enrolment {
                id: uuid(row, 0)?,
                name: row.get(1)?,
                public_key: row.get(2)?,
                signature: row.get(3)?,
            });
            Ok(())
        })?;
        Ok(enrolments)
    }

    /// The operations, in the order of replay, without holding them all at once.
    pub(crate) fn each_operation(&self, mut take: impl FnMut(Row)) -> Result<(), DossierError> {
        self.each("operation", include_str!("../query/operations_in_order.sql"), |row| {
            take(Row {
                device: uuid(row, 0)?,
                sequence: count(row, 1)?,
                lamport: count(row, 2)?,
                author: row.get(3)?,
                wall_time: row.get(4)?,
                kind: row.get(5)?,
                payload: row.get(6)?,
                seen: row.get(7)?,
                previous: digest(row, 8)?,
                digest: digest(row, 9)?,
                signature: row.get(10)?,
            });
            Ok(())
        })
    }

    /// The registers; one that cannot be named is a problem.
    pub(crate) fn registers(&self) -> Result<Vec<NamedCell>, DossierError> {
        let mut registers = Vec::new();
        let query = "SELECT subject, key, value, device, sequence, lamport FROM register";
        self.each("register", query, |row| {
            let (subject, key): (String, String) = (row.get(0)?, row.get(1)?);
            let cell = Cell {
                value: row.get(2)?,
                by: OperationId { device: uuid(row, 3)?, sequence: count(row, 4)? },
                lamport: count(row, 5)?,
            };
            let register = Register::parse(&subject, &key);
            registers.push(
                register.map(|register| (register, cell)).map_err(|unknown| Problem::RegisterDiffers {
                    subject: unknown.subject,
                    key: unknown.key,
                }),
            );
            Ok(())
        })?;
        Ok(registers)
    }

    /// What lies aside, with the digest under which it lies.
    pub(crate) fn each_aside(&self, mut take: impl FnMut(Digest, &Aside)) -> Result<(), DossierError> {
        self.each("aside", "SELECT digest, salt, content FROM aside", |row| {
            take(digest(row, 0)?, &Aside::new(row.get(1)?, row.get(2)?));
            Ok(())
        })
    }

    /// One content that lies aside.
    pub(crate) fn aside(&self, digest: &Digest) -> Result<Option<Aside>, DossierError> {
        self.connection
            .query_row(
                "SELECT salt, content FROM aside WHERE digest = :digest",
                named_params! { ":digest": digest.as_bytes() },
                |row| Ok(Aside::new(row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(unreadable("aside"))
    }

    fn each(
        &self,
        table: &'static str,
        query: &str,
        mut take: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), DossierError> {
        let mut statement = self.connection.prepare(query).map_err(failure)?;
        let mut rows = statement.query([]).map_err(failure)?;
        while let Some(row) = rows.next().map_err(failure)? {
            take(row).map_err(unreadable(table))?;
        }
        Ok(())
    }
}

fn uuid(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get::<_, [u8; 16]>(column).map(Uuid::from_bytes)
}

fn digest(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    row.get::<_, [u8; 32]>(column).map(Digest::from_bytes)
}

fn count(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Integer, Box::new(error)))
}
