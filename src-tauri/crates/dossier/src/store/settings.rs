//! How a connection is set: durable, alone, and deaf to what a hostile file could say.

use rusqlite::{Connection, config::DbConfig, limits::Limit};

use super::failure;
use crate::DossierError;

/// The largest value or row, in bytes.
const LARGEST_ROW: i32 = 32 << 20;

/// Sets everything that needs no look into the file.
pub(super) fn apply(connection: &Connection) -> rusqlite::Result<()> {
    for (config, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        // The write-ahead log of a foreign database stays as it is.
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
    ] {
        connection.set_db_config(config, value)?;
    }
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, LARGEST_ROW),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 32),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 10),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
        (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    // A colleague's lock is told at once, not waited for.
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // Nothing of a dossier is written beside it, except its journal.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "secure_delete", true)?;
    // Under an exclusive lock SQLite keeps the journal's file: cut it to nothing at each
    // commit, or it would still hold the pages of what was purged.
    connection.pragma_update(None, "journal_size_limit", 0)
}

/// Makes sure that the file stands alone: a database apart from its write-ahead log loses
/// what was acknowledged, and people copy dossiers to USB sticks.
pub(super) fn journal(connection: &Connection) -> Result<(), DossierError> {
    let mode: String = connection
        .pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))
        .map_err(failure)?;
    if mode == "delete" {
        return Ok(());
    }
    Err(DossierError::Store { code: 0, message: format!("journal mode {mode}") })
}
