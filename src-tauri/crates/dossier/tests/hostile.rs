//! Files that are not what they claim. Each has its own error, and none is changed.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::path::Path;

use common::{Desk, device};
use dossier::{Dossier, DossierError};
use rusqlite::Connection;

/// What opening a file says; the file stays as it is.
fn opening(path: &Path) -> DossierError {
    let before = std::fs::read(path).unwrap();
    let Err(error) = Dossier::open(path, Some(&device())) else { panic!("{} was opened", path.display()) };
    assert!(std::fs::read(path).unwrap() == before, "a file that is refused is not touched");
    assert!(error.code().starts_with("dossier-"));
    error
}

/// A dossier to which someone did something with another program.
fn altered(statements: &str) -> DossierError {
    let (_folder, path) = Desk::complete().close();
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(statements).unwrap();
    connection.close().unwrap();
    opening(&path)
}

fn written(content: &[u8]) -> DossierError {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bareme");
    std::fs::write(&path, content).unwrap();
    opening(&path)
}

#[test]
fn an_empty_file() {
    assert!(matches!(written(b""), DossierError::EmptyFile));
}

#[test]
fn a_text_file() {
    assert!(matches!(written(b"Bonjour"), DossierError::NotADatabase));
    assert!(matches!(written("Bonjour. ".repeat(1000).as_bytes()), DossierError::NotADatabase));
}

#[test]
fn the_beginning_of_a_database_and_nothing_else() {
    let mut content = b"SQLite format 3\0".to_vec();
    content.resize(4096, 0);
    assert!(matches!(written(&content), DossierError::NotADatabase));
}

#[test]
fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(Dossier::open(folder.path(), None), Err(DossierError::NotADatabase)));
}

#[test]
fn a_database_of_another_application() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bareme");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE a (b); PRAGMA application_id = 7;").unwrap();
    assert!(matches!(opening(&path), DossierError::ForeignDatabase { application_id: 7 }));
}

#[test]
fn a_database_that_another_application_is_writing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bareme");
    let theirs = Connection::open(&path).unwrap();
    theirs.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE a (b);").unwrap();
    // A copy, as someone may have made one while the other application was at work.
    let copy = folder.path().join("b.bareme");
    for part in ["", "-wal"] {
        std::fs::copy(format!("{}{part}", path.display()), format!("{}{part}", copy.display())).unwrap();
    }
    let log = folder.path().join("b.bareme-wal");
    let before = std::fs::read(&log).unwrap();
    assert!(matches!(opening(&copy), DossierError::ForeignDatabase { application_id: 0 }));
    assert!(std::fs::read(&log).unwrap() == before, "nor is its log");
}

#[test]
fn a_newer_dossier() {
    assert!(matches!(altered("PRAGMA user_version = 2"), DossierError::NewerDossier { found: 2, known: 1 }));
    assert!(matches!(altered("PRAGMA user_version = -1"), DossierError::NewerDossier { .. }));
}

#[test]
fn a_format_that_never_was() {
    assert!(matches!(altered("PRAGMA user_version = 0"), DossierError::UnknownFormat { found: 0 }));
}

#[test]
fn tables_that_are_not_ours() {
    for (statements, expected) in [
        ("CREATE TRIGGER t AFTER INSERT ON operation BEGIN DELETE FROM aside; END", vec!["t"]),
        ("CREATE VIEW v AS SELECT * FROM operation", vec!["v"]),
        ("CREATE TABLE more (a)", vec!["more"]),
        ("CREATE INDEX i ON operation (kind)", vec!["i"]),
        ("DROP TABLE aside", vec!["aside"]),
        ("ALTER TABLE aside ADD COLUMN more TEXT", vec!["aside"]),
        ("ALTER TABLE register RENAME TO registre", vec!["register", "registre"]),
        ("DROP TABLE register; CREATE VIEW register AS SELECT 1", vec!["register"]),
    ] {
        let error = altered(statements);
        let found =
            if let DossierError::SchemaAltered { objects } = &error { objects.clone() } else { Vec::new() };
        assert_eq!(found, expected, "{statements}: {error}");
    }
}

#[test]
fn a_schema_that_lies_about_its_tables() {
    let error = altered(
        "PRAGMA writable_schema = ON; \
         UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'aside') \
         WHERE name = 'device'; PRAGMA writable_schema = RESET;",
    );
    assert!(matches!(error, DossierError::Damaged(_)), "{error}");
}

#[test]
fn a_dossier_without_its_identity_or_its_founder() {
    for statements in [
        "DELETE FROM dossier",
        "PRAGMA foreign_keys = OFF; DELETE FROM device",
        "UPDATE dossier SET founder = zeroblob(16)",
    ] {
        let error = altered(statements);
        assert!(matches!(error, DossierError::Damaged(_)), "{statements}: {error}");
    }
}

#[test]
fn a_huge_value() {
    let error = altered("UPDATE aside SET content = hex(zeroblob(20000000))");
    assert!(matches!(error, DossierError::Store { .. } | DossierError::Damaged(_)), "{error}");
}

#[test]
fn a_file_cut_short() {
    let (_folder, path) = Desk::complete().close();
    let whole = std::fs::read(&path).unwrap();
    for kept in [whole.len() - 1, whole.len() - 4096, whole.len() / 2, 4096, 100, 17] {
        std::fs::write(&path, &whole[..kept]).unwrap();
        let error = Dossier::open(&path, Some(&device()));
        assert!(error.is_err(), "{kept} of {} bytes", whole.len());
    }
}

#[test]
fn a_write_ahead_log_is_folded_in() {
    let (folder, path) = Desk::complete().close();
    let connection = Connection::open(&path).unwrap();
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    connection.close().unwrap();
    common::open(&path).close().unwrap();
    let names: Vec<_> = folder.path().read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(names, std::slice::from_ref(&path), "the file stands alone again");
    common::open(&path);
}

#[test]
fn operations_of_another_dossier_do_not_fit_in() {
    let (_folder, path) = Desk::with_bids().close();
    let other = tempfile::tempdir().unwrap();
    let foreign = other.path().join("b.bareme");
    Dossier::create(&foreign, uuid::Uuid::from_u128(0xd1), &device()).unwrap().close().unwrap();
    let connection = Connection::open(&foreign).unwrap();
    connection
        .execute_batch(&format!(
            "ATTACH '{}' AS first; INSERT INTO operation SELECT * FROM first.operation; \
             INSERT INTO register SELECT * FROM first.register;",
            path.display()
        ))
        .unwrap();
    connection.close().unwrap();
    let DossierError::Damaged(problems) = opening(&foreign) else { panic!("another error") };
    assert_eq!(problems[0].code(), "problem-previous-differs", "the same device, but not this dossier");
}

#[test]
#[cfg(unix)]
fn a_file_that_nobody_may_write_is_read() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = Desk::complete().close();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    let writable = std::fs::OpenOptions::new().append(true).open(&path).is_ok();
    let dossier = Dossier::open(&path, Some(&device())).unwrap();
    // The superuser writes where permissions forbid it.
    let expected = if writable { dossier::Access::ReadWrite } else { dossier::Access::ReadOnly };
    assert_eq!(dossier.access(), expected);
    assert_eq!(dossier.verify().unwrap().problems, []);
}
