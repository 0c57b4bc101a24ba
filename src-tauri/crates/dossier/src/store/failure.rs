//! From what SQLite says to what a caller can act on.

use rusqlite::{Error, ErrorCode};

use crate::{DossierError, problem::Problem};

/// Turns an error of the store into one of ours.
#[allow(clippy::needless_pass_by_value, reason = "called by map_err")]
pub(crate) fn failure(error: Error) -> DossierError {
    let Error::SqliteFailure(cause, _) = &error else {
        return DossierError::Store { code: 0, message: error.to_string() };
    };
    let is = |code: ErrorCode| cause.code == code;
    if is(ErrorCode::DatabaseBusy) || is(ErrorCode::DatabaseLocked) {
        DossierError::Locked
    } else if is(ErrorCode::DiskFull) {
        DossierError::DiskFull
    } else if is(ErrorCode::NotADatabase) {
        DossierError::NotADatabase
    } else if is(ErrorCode::ReadOnly) {
        DossierError::ReadOnly
    } else if is(ErrorCode::DatabaseCorrupt) {
        DossierError::Damaged(vec![Problem::Pages { message: error.to_string() }])
    } else {
        DossierError::Store { code: cause.extended_code, message: error.to_string() }
    }
}

/// The same for reading the rows of a table, where a value of the wrong kind is damage.
pub(super) fn unreadable(table: &'static str) -> impl Fn(Error) -> DossierError {
    move |error| {
        if error.sqlite_error().is_some() {
            return failure(error);
        }
        DossierError::Damaged(vec![Problem::RowUnreadable { table, message: error.to_string() }])
    }
}
