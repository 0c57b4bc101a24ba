//! What only the inside can simulate: a full disk, a patched program, a forger.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use scoring::PriceBasis;

use super::*;
use crate::{FrameLine, TenderRecord, operation::Link};

const AT: &str = "2026-10-12T09:41:00+02:00";

fn device() -> Device {
    Device::generate(Uuid::from_u128(0xde), "Poste", &[1; 32])
}

/// Another key under the same identity.
fn forger() -> Device {
    Device::generate(Uuid::from_u128(0xde), "Poste", &[2; 32])
}

fn tender(description: &str) -> Action {
    Action::CreateTender(TenderRecord {
        reference: "2026-01".to_owned(),
        title: "Mobilier scolaire".to_owned(),
        buyer: "Commune de Valcendre".to_owned(),
        description: description.to_owned(),
        price_basis: PriceBasis::Net,
        launched: None,
        figures: Vec::new(),
        deadlines: Vec::new(),
    })
}

fn frame(label: &str) -> Action {
    let line = FrameLine {
        section: String::new(),
        code: "1".to_owned(),
        label: label.to_owned(),
        unit: String::new(),
        quantity: "1".parse().unwrap(),
    };
    Action::SetFrame { lines: vec![line] }
}

fn new() -> (tempfile::TempDir, std::path::PathBuf, Dossier) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bareme");
    let mut dossier = Dossier::create(&path, Uuid::from_u128(0xd0), &device()).unwrap();
    dossier.append(tender("Tables et chaises."), Author::Organiser, AT).unwrap();
    (folder, path, dossier)
}

/// Writes an operation that no honest copy of this program would write.
fn write(dossier: &mut Dossier, action: Action, signer: &Device, alter: impl FnOnce(&mut Row)) {
    let track = dossier.replay.tracks[&device().id()].clone();
    let at: Instant = AT.parse().unwrap();
    let seen = BTreeMap::new();
    let draft = Draft {
        sequence: track.sequence + 1,
        lamport: dossier.replay.lamport + 1,
        author: Author::Organiser,
        at: &at,
        action: &action,
        seen: &seen,
    };
    let mut row = Row::seal(&draft, signer, &track.link).unwrap();
    alter(&mut row);
    row.digest = row.digest_after(&track.link);
    row.signature = signer.sign(&row.digest);
    let changes = dossier.replay.changes(&action, Author::Organiser, &at).unwrap();
    let addition =
        Addition { enrolment: &track.enrolment, row: &row, changes: &changes, laid_aside: None, purged: &[] };
    dossier.store.add(&addition, Run::Commit).unwrap();
    let operation = Operation {
        id: row.id(),
        lamport: row.lamport,
        author: Author::Organiser,
        at,
        action,
        seen,
        digest: row.digest,
    };
    dossier.replay.apply(&operation, row.link()).unwrap();
}

/// The codes of the problems with which a file is refused.
fn problems(dossier: Dossier, path: &Path) -> Vec<&'static str> {
    dossier.close().unwrap();
    match Dossier::open(path, Some(&device())) {
        Err(DossierError::Damaged(problems)) => problems.iter().map(Problem::code).collect(),
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

#[test]
fn a_full_disk_loses_nothing_and_changes_nothing() {
    let (_folder, path, mut dossier) = new();
    let (state, head) = (dossier.state().clone(), dossier.head_digest());
    let pages: i64 =
        dossier.store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    dossier.store.connection().pragma_update(None, "max_page_count", pages + 2).unwrap();

    let large = frame(&"long ".repeat(20_000));
    for _ in 0..3 {
        let refused = dossier.append(large.clone(), Author::Organiser, AT);
        assert!(matches!(refused, Err(DossierError::DiskFull)));
        let previewed = dossier.preview(large.clone(), Author::Organiser, AT);
        assert!(matches!(previewed, Err(DossierError::DiskFull)), "a preview says so before");
        assert_eq!(dossier.state(), &state);
        assert_eq!(dossier.head_digest(), head);
    }
    dossier.append(frame("court"), Author::Organiser, AT).unwrap();
    dossier.undo(Author::Organiser, AT).unwrap();
    dossier.store.connection().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    dossier.append(large, Author::Organiser, AT).unwrap();
    assert_eq!(dossier.verify().unwrap().problems, []);
    assert_eq!(problems(dossier, &path), [""; 0]);
}

#[test]
fn the_connection_is_set_as_it_says() {
    let (_folder, _path, dossier) = new();
    let pragma = |name: &str| -> String {
        let read = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        format!("{:?}", dossier.store.connection().pragma_query_value(None, name, read).unwrap())
    };
    // A pragma that SQLite does not know is no error: only its value tells that it was heard.
    for (name, value) in [
        ("journal_mode", "Text(\"delete\")"),
        ("locking_mode", "Text(\"exclusive\")"),
        ("synchronous", "Integer(3)"),
        ("secure_delete", "Integer(1)"),
        ("journal_size_limit", "Integer(0)"),
        ("foreign_keys", "Integer(1)"),
        ("trusted_schema", "Integer(0)"),
        ("cell_size_check", "Integer(1)"),
        ("temp_store", "Integer(2)"),
        ("busy_timeout", "Integer(0)"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
}

#[test]
fn a_step_is_refused_when_its_inverse_would_not_fit() {
    let (_folder, _path, mut dossier) = new();
    // Each of the two fits by itself; what the second replaces counts too.
    let large = |letter: &str| frame(&letter.repeat(6 << 20));
    dossier.append(large("a"), Author::Organiser, AT).unwrap();
    let refused = dossier.append(large("b"), Author::Organiser, AT);
    assert!(matches!(refused, Err(DossierError::Refused(Refusal::TooLarge { .. }))));
    dossier.undo(Author::Organiser, AT).unwrap();
    dossier.redo(Author::Organiser, AT).unwrap();
    let aside = Aside::new([0; 16], "a".repeat(17 << 20));
    let refused = dossier.record_feedback("s1", "s1.csv", &aside, Author::Organiser, AT);
    assert!(matches!(refused, Err(DossierError::Refused(Refusal::TooLarge { .. }))));
}

#[test]
fn a_patched_program_cannot_hide_what_the_rules_refuse() {
    let (_folder, path, mut dossier) = new();
    write(&mut dossier, tender("Autre chose."), &device(), |_| ());
    dossier.close().unwrap();
    let opened = Dossier::open(&path, Some(&device())).unwrap();
    let problems = opened.verify().unwrap().problems;
    assert!(
        matches!(&problems[..], [Problem::NotAllowed { operation, refusal: Refusal::TenderExists }] if operation.sequence == 2),
        "its owner signed it, so it opens; but the examination names it: {problems:?}"
    );
}

#[test]
fn what_another_key_signed_is_refused() {
    let (_folder, path, mut dossier) = new();
    write(&mut dossier, frame("a"), &forger(), |_| ());
    assert_eq!(problems(dossier, &path), ["problem-signature-invalid"]);
}

#[test]
fn a_forged_operation_is_found_below_honest_ones() {
    let (_folder, path, mut dossier) = new();
    write(&mut dossier, frame("a"), &forger(), |_| ());
    dossier.append(frame("b"), Author::Organiser, AT).unwrap();
    // The later signature vouches for the earlier digest, not for who signed it: the owner of
    // the key went on from there. Opening trusts that; the examination looks at each.
    dossier.close().unwrap();
    let verification = Dossier::open(&path, Some(&device())).unwrap().verify().unwrap();
    let codes: Vec<_> = verification.problems.iter().map(Problem::code).collect();
    assert_eq!(codes, ["problem-signature-invalid"]);
}

#[test]
fn a_clock_that_does_not_go_on_is_refused() {
    for lamport in [1, crate::canonical::LARGEST_INTEGER + 1] {
        let (_folder, path, mut dossier) = new();
        write(&mut dossier, frame("a"), &device(), |row| row.lamport = lamport);
        assert!(problems(dossier, &path).contains(&"problem-clock-impossible"), "{lamport}");
    }
}

#[test]
fn what_was_never_there_cannot_have_been_seen() {
    let (_folder, path, mut dossier) = new();
    let stranger = Uuid::from_u128(0xff);
    write(&mut dossier, frame("a"), &device(), |row| row.seen = format!("{{\"{stranger}\":3}}"));
    assert_eq!(problems(dossier, &path), ["problem-seen-missing"]);
}

#[test]
fn a_payload_with_a_second_writing_is_refused() {
    for alter in [
        |row: &mut Row| row.payload = row.payload.replacen(':', ": ", 1),
        |row: &mut Row| row.payload = row.payload.replace("\"1\"", "\"1.0\""),
        |row: &mut Row| row.kind = "set-grid".to_owned(),
        |row: &mut Row| row.author = "nobody".to_owned(),
        |row: &mut Row| row.wall_time = "yesterday".to_owned(),
        |row: &mut Row| row.seen = "{ }".to_owned(),
    ] {
        let (_folder, path, mut dossier) = new();
        write(&mut dossier, frame("a"), &device(), alter);
        assert!(problems(dossier, &path).contains(&"problem-operation-unreadable"));
    }
}

#[test]
fn a_chain_begins_with_its_enrolment() {
    let (_folder, _path, dossier) = new();
    let identity = dossier.replay.identity;
    let elsewhere = Identity { id: Uuid::from_u128(0xd1), ..identity };
    let first = |identity: &Identity| Link::first(&device().enrol(identity), identity);
    assert_ne!(first(&identity).digest, first(&elsewhere).digest);
}
