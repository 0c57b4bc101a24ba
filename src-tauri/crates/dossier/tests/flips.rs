//! Every altered value is found on opening, whichever table and column it stands in.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::path::Path;

use common::{Desk, device};
use dossier::{Aside, Digest, Dossier, DossierError, JournalEntry, State};
use rusqlite::{Connection, types::Value};

const TABLES: [&str; 5] = ["dossier", "device", "operation", "register", "aside"];

fn raw(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF",
        )
        .unwrap();
    connection
}

/// The columns of a table, and those that name a row.
fn columns(connection: &Connection, table: &str) -> (Vec<String>, Vec<String>) {
    let mut info = connection.prepare("SELECT name, pk FROM pragma_table_info(?)").unwrap();
    let rows = info.query_map([table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))).unwrap();
    let rows: Vec<(String, i64)> = rows.map(Result::unwrap).collect();
    let keys = rows.iter().filter(|(_, key)| *key > 0).map(|(name, _)| name.clone()).collect();
    (rows.into_iter().map(|(name, _)| name).collect(), keys)
}

/// A value with one byte changed, for each place that is tried.
fn changes(value: &Value) -> Vec<Value> {
    let places = |length: usize| {
        let mut places = vec![0, length / 2, length - 1];
        places.dedup();
        places
    };
    match value {
        Value::Null => vec![Value::Text("null".to_owned()), Value::Text(String::new())],
        Value::Integer(value) => vec![Value::Integer(value + 1), Value::Integer(value ^ 0x40)],
        Value::Real(_) => panic!("no table holds one"),
        Value::Text(text) if text.is_empty() => vec![Value::Text(" ".to_owned())],
        Value::Text(text) => {
            let mut changed: Vec<Value> = places(text.chars().count())
                .into_iter()
                .map(|place| {
                    let flip =
                        |(index, it)| if index == place { if it == 'x' { 'y' } else { 'x' } } else { it };
                    Value::Text(text.chars().enumerate().map(flip).collect())
                })
                .collect();
            changed.push(Value::Text(format!("{text} ")));
            changed
        }
        Value::Blob(bytes) => places(bytes.len())
            .into_iter()
            .map(|place| {
                let mut bytes = bytes.clone();
                bytes[place] ^= 1;
                Value::Blob(bytes)
            })
            .collect(),
    }
}

#[test]
fn every_column_of_every_table_is_guarded() {
    let (folder, path) = Desk::complete().close();
    let copy = folder.path().join("copy.bareme");
    let mut tried = 0;
    for table in TABLES {
        let connection = raw(&path);
        let (columns, keys) = columns(&connection, table);
        let count: i64 =
            connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        let mut rows = vec![0, count / 2, count - 1];
        rows.dedup();
        for row in rows {
            let list = keys.join(", ");
            let key: Vec<Value> = connection
                .query_row(
                    &format!("SELECT {list} FROM {table} ORDER BY {list} LIMIT 1 OFFSET {row}"),
                    [],
                    |row| (0..keys.len()).map(|index| row.get(index)).collect(),
                )
                .unwrap();
            let name: Vec<String> = keys.iter().map(|key| format!("{key} = ?")).collect();
            let name = name.join(" AND ");
            for column in &columns {
                let value: Value = connection
                    .query_row(
                        &format!("SELECT {column} FROM {table} WHERE {name}"),
                        rusqlite::params_from_iter(&key),
                        |row| row.get(0),
                    )
                    .unwrap();
                for changed in changes(&value) {
                    std::fs::copy(&path, &copy).unwrap();
                    let other = raw(&copy);
                    let values = std::iter::once(&changed).chain(&key);
                    let statement = format!("UPDATE {table} SET {column} = ? WHERE {name}");
                    // A key that another row has cannot be written at all.
                    if other.execute(&statement, rusqlite::params_from_iter(values)).is_err() {
                        continue;
                    }
                    other.close().unwrap();
                    tried += 1;
                    assert!(
                        matches!(Dossier::open(&copy, Some(&device())), Err(DossierError::Damaged(_))),
                        "{table}.{column} of row {row} became {changed:?} and nobody noticed"
                    );
                }
            }
            std::fs::copy(&path, &copy).unwrap();
            let other = raw(&copy);
            other
                .execute(&format!("DELETE FROM {table} WHERE {name}"), rusqlite::params_from_iter(&key))
                .unwrap();
            other.close().unwrap();
            // The chain has no end mark: only a printed head digest tells of a lost tail. But the
            // registers still tell of it here.
            assert!(
                matches!(Dossier::open(&copy, Some(&device())), Err(DossierError::Damaged(_))),
                "row {row} of {table} was taken away and nobody noticed"
            );
        }
    }
    assert!(tried > 150, "only {tried} changes were tried");
}

#[test]
fn operations_that_change_places_are_noticed() {
    let (folder, path) = Desk::complete().close();
    let copy = folder.path().join("copy.bareme");
    for statements in [
        "UPDATE operation SET sequence = 1000 WHERE sequence = 3; \
         UPDATE operation SET sequence = 3 WHERE sequence = 4; \
         UPDATE operation SET sequence = 4 WHERE sequence = 1000",
        "UPDATE operation SET payload = (SELECT payload FROM operation WHERE sequence = 9), \
         kind = (SELECT kind FROM operation WHERE sequence = 9) WHERE sequence = 10",
        "INSERT INTO operation SELECT device, sequence + 21, lamport + 21, author, wall_time, kind, payload, seen, \
         previous, digest, signature FROM operation WHERE sequence = 1",
        "INSERT INTO register SELECT 'ranking', 'shown', value, device, sequence, lamport FROM register \
         WHERE subject = 'tender' ON CONFLICT DO UPDATE SET value = excluded.value",
        "INSERT INTO register SELECT 'report', 'autre.pdf', value, device, sequence, lamport FROM register \
         WHERE subject = 'report'",
        "INSERT INTO aside SELECT zeroblob(32), salt, content FROM aside",
    ] {
        std::fs::copy(&path, &copy).unwrap();
        let other = raw(&copy);
        other.execute_batch(statements).unwrap();
        other.close().unwrap();
        let opened = Dossier::open(&copy, Some(&device()));
        assert!(matches!(opened, Err(DossierError::Damaged(_))), "{statements}");
    }
}

/// Everything that a dossier tells anyone.
fn told(dossier: &Dossier) -> (State, Vec<JournalEntry>, Digest, Option<Aside>) {
    let aside = dossier.aside(&common::aside().digest()).unwrap();
    (dossier.state().clone(), dossier.journal().unwrap(), dossier.head_digest(), aside)
}

#[test]
fn a_flipped_bit_of_the_file_is_noticed_or_harmless() {
    let desk = Desk::complete();
    let before = told(&desk.dossier);
    let (folder, path) = desk.close();
    let bytes = std::fs::read(&path).unwrap();
    let copy = folder.path().join("copy.bareme");
    let mut noticed = 0;
    // A prime stride visits every part of every page, and each of the eight bits.
    let flips: Vec<usize> = (0..bytes.len()).step_by(131).collect();
    for (index, place) in flips.iter().enumerate() {
        let mut flipped = bytes.clone();
        flipped[*place] ^= 1 << (index % 8);
        std::fs::write(&copy, &flipped).unwrap();
        match Dossier::open(&copy, Some(&device())) {
            Err(_) => noticed += 1,
            Ok(dossier) => assert_eq!(told(&dossier), before, "bit {} of byte {place}", index % 8),
        }
    }
    assert!(
        noticed * 4 > flips.len(),
        "{noticed} of {} noticed: most of the file holds content",
        flips.len()
    );
}
