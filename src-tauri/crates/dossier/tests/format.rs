//! The format does not move: what was written, chained and signed once has the same bytes for
//! ever. A change here is a new format, with its upgrade.

#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use dossier::{Dossier, canonical_json};
use rusqlite::Connection;

#[test]
fn the_same_acts_give_the_same_digest_for_ever() {
    let desk = Desk::complete();
    assert_eq!(
        desk.dossier.head_digest().to_string(),
        "7f31f831690163692edd92aa907df13931c5bfc6f1e1d7774eb6d4fb4db9e89b",
        "the digest that is printed on documents"
    );
    assert_eq!(
        desk.dossier.state().seal.as_ref().unwrap().digest.to_string(),
        "b8ef69a98c15cd1fb8ecdd1dbee96f1563a30101e1d1609ffbdc502b96fcf15e",
        "the digest of the sealed rules"
    );
}

#[test]
fn payloads_are_canonical_and_readable() {
    let (_folder, path) = Desk::complete().close();
    let connection = Connection::open(&path).unwrap();
    let payload = |kind: &str| -> String {
        let query = "SELECT payload FROM operation WHERE kind = ? ORDER BY sequence LIMIT 1";
        connection.query_row(query, [kind], |row| row.get(0)).unwrap()
    };
    assert_eq!(payload("close-admission"), r#"{"kind":"close-admission"}"#);
    assert_eq!(
        payload("decide-admission"),
        r#"{"admission":"admitted","bid":"00000000-0000-0000-0000-0000000000b1","kind":"decide-admission","reason":""}"#
    );
    assert_eq!(
        payload("record-measures"),
        r#"{"bid":"00000000-0000-0000-0000-0000000000b1","kind":"record-measures","source":{"from":"typed"},"values":[{"criterion":"delai","value":"48"}]}"#
    );
    assert_eq!(
        payload("note-ranking"),
        format!(
            "{{\"digest\":\"{}\",\"kind\":\"note-ranking\",\"rows\":[\
             {{\"bid\":\"00000000-0000-0000-0000-0000000000b1\",\"rank\":1,\"total\":\"87.25\"}},\
             {{\"bid\":\"00000000-0000-0000-0000-0000000000b2\",\"rank\":2,\"total\":\"250/3\"}}]}}",
            dossier::Digest::of(b"ranking")
        ),
        "numbers are decimals where they end, fractions otherwise"
    );
}

#[test]
fn every_action_is_written_the_same_after_being_read() {
    let desk = Desk::complete();
    for entry in desk.dossier.journal().unwrap() {
        let text = canonical_json(&entry.operation.action).unwrap();
        let read: dossier::Action = serde_json::from_str(&text).unwrap();
        assert_eq!(read, entry.operation.action);
        assert_eq!(canonical_json(&read).unwrap(), text);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["kind"], entry.operation.action.kind(), "the kind is said once, the same way");
    }
}

#[test]
fn an_action_with_something_unknown_in_it_is_not_read() {
    for text in [
        r#"{"kind":"close-admission","more":1}"#,
        r#"{"kind":"seal-rules","digest":"00","more":1}"#,
        r#"{"kind":"reopen-rules","reason":"a","reason":"b"}"#,
        r#"{"kind":"something-else"}"#,
        r#"{"reason":"a"}"#,
    ] {
        assert!(serde_json::from_str::<dossier::Action>(text).is_err(), "{text}");
    }
}

#[test]
fn a_dossier_says_what_it_is_to_any_other_program() {
    let (_folder, path) = Desk::with_bids().close();
    let connection = Connection::open(&path).unwrap();
    let pragma = |name: &str| -> String {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    assert_eq!(pragma("application_id"), "Integer(1114795365)", "Brme");
    assert_eq!(pragma("user_version"), "Integer(1)");
    assert_eq!(pragma("journal_mode"), "Text(\"delete\")");
    assert_eq!(pragma("integrity_check"), "Text(\"ok\")");
    drop(connection);
    assert!(Dossier::open(&path, None).is_ok());
}
