//! Writing: each action is one transaction, all or nothing.

use rusqlite::{Transaction, TransactionBehavior, named_params};

use super::{APPLICATION_ID, FORMAT, SCHEMA, Store, failure};
use crate::{
    Aside, Digest, DossierError,
    device::{Enrolment, Identity},
    operation::Row,
    replay::Change,
};

/// Whether what was written stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// It stays.
    Commit,
    /// Everything is done, then rolled back.
    DryRun,
}

/// What one action adds to the file.
pub(crate) struct Addition<'a> {
    pub enrolment: &'a Enrolment,
    pub row: &'a Row,
    pub changes: &'a [Change],
    pub laid_aside: Option<&'a Aside>,
    pub purged: &'a [Digest],
}

impl Store {
    /// Writes the tables of a new file and its founding device.
    pub(super) fn found(&mut self, identity: &Identity, founder: &Enrolment) -> Result<(), DossierError> {
        let transaction = self.begin()?;
        for table in SCHEMA {
            transaction.execute_batch(table).map_err(failure)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(failure)?;
        transaction.pragma_update(None, "user_version", FORMAT).map_err(failure)?;
        transaction
            .execute(
                include_str!("../query/insert_dossier.sql"),
                named_params! { ":id": identity.id.as_bytes(), ":founder": identity.founder.as_bytes() },
            )
            .map_err(failure)?;
        enrol(&transaction, founder).map_err(failure)?;
        transaction.commit().map_err(failure)
    }

    /// Adds an operation, and brings the projection and what lies aside up to it.
    pub(crate) fn add(&mut self, addition: &Addition<'_>, run: Run) -> Result<(), DossierError> {
        let transaction = self.begin()?;
        add(&transaction, addition).map_err(failure)?;
        match run {
            Run::Commit => transaction.commit(),
            Run::DryRun => transaction.rollback(),
        }
        .map_err(failure)
    }

    fn begin(&mut self) -> Result<Transaction<'_>, DossierError> {
        self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)
    }
}

fn enrol(transaction: &Transaction<'_>, enrolment: &Enrolment) -> rusqlite::Result<()> {
    let mut insert = transaction.prepare_cached(include_str!("../query/insert_device.sql"))?;
    insert.execute(named_params! {
        ":id": enrolment.id.as_bytes(),
        ":name": enrolment.name,
        ":public_key": enrolment.public_key,
        ":signature": enrolment.signature,
    })?;
    Ok(())
}

fn add(transaction: &Transaction<'_>, addition: &Addition<'_>) -> rusqlite::Result<()> {
    let row = addition.row;
    if row.sequence == 1 {
        enrol(transaction, addition.enrolment)?;
    }
    let (sequence, lamport) = (integer(row.sequence)?, integer(row.lamport)?);
    transaction.prepare_cached(include_str!("../query/insert_operation.sql"))?.execute(named_params! {
        ":device": row.device.as_bytes(),
        ":sequence": sequence,
        ":lamport": lamport,
        ":author": row.author,
        ":wall_time": row.wall_time,
        ":kind": row.kind,
        ":payload": row.payload,
        ":seen": row.seen,
        ":previous": row.previous.as_bytes(),
        ":digest": row.digest.as_bytes(),
        ":signature": row.signature,
    })?;
    let mut write = transaction.prepare_cached(include_str!("../query/write_register.sql"))?;
    for change in addition.changes {
        write.execute(named_params! {
            ":subject": change.register.subject(),
            ":key": change.register.key(),
            ":value": change.after,
            ":device": row.device.as_bytes(),
            ":sequence": sequence,
            ":lamport": lamport,
        })?;
    }
    if let Some(aside) = addition.laid_aside {
        transaction.prepare_cached(include_str!("../query/insert_aside.sql"))?.execute(named_params! {
            ":digest": aside.digest().as_bytes(),
            ":salt": aside.salt(),
            ":content": aside.content(),
        })?;
    }
    for digest in addition.purged {
        transaction
            .prepare_cached(include_str!("../query/delete_aside.sql"))?
            .execute(named_params! { ":digest": digest.as_bytes() })?;
    }
    Ok(())
}

fn integer(value: u64) -> rusqlite::Result<i64> {
    i64::try_from(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}
