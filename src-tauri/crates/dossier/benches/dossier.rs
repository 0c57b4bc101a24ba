//! How long a dossier takes: prints what it measured, judges nothing.
//!
//! `cargo bench -p dossier`

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::time::Instant;

use common::{AT, Desk, ORGANISER, cell, device, file, marks, measure};
use dossier::{Action, Author, Dossier, Source};
use uuid::Uuid;

/// A grid of forty criteria on which marks are given.
fn grid() -> dossier::GridRecord {
    let criteria: Vec<String> = (0..40)
        .map(|index| {
            format!(
                r#"{{"id":"c{index}","name":"Critère {index}","weight":"2.5","kind":"quality","scale":{{"max":"5","step":"0.5"}}}}"#
            )
        })
        .collect();
    dossier::GridRecord::from_json(&format!(
        r#"{{"rules":{{"total":"100"}},"criteria":[{}]}}"#,
        criteria.join(",")
    ))
    .unwrap()
}

fn prepared() -> Desk {
    let mut desk = Desk::new();
    for action in [common::tender(), Action::SetGrid { grid: grid() }, common::panel()] {
        desk.act(action);
    }
    desk.act(common::seal(desk.dossier.state()));
    for index in 0..25 {
        desk.act(Action::RegisterBid {
            bid: Uuid::from_u128(0x100 + index),
            letter: format!("O{index}"),
            bidder: format!("Société {index}"),
            received: AT.parse().unwrap(),
        });
    }
    desk
}

fn thousand() -> Vec<dossier::MarkCell> {
    (0..1000_u128)
        .map(|index| dossier::MarkCell {
            bid: Uuid::from_u128(0x100 + index % 25),
            criterion: format!("c{}", index / 25),
            mark: Some("3.5".parse().unwrap()),
            justification: "La réponse couvre l’attente, avec des limites sans conséquence.".to_owned(),
            evidence: Vec::new(),
        })
        .collect()
}

fn main() {
    let mut desk = prepared();
    let start = Instant::now();
    desk.act(marks(0, file(), thousand()));
    println!("1 000 marks imported as one operation: {:?}", start.elapsed());
    let start = Instant::now();
    desk.dossier.undo(ORGANISER, AT).unwrap();
    println!("and undone: {:?}", start.elapsed());

    let start = Instant::now();
    let member = Author::Member(common::MEMBERS[0]);
    let mut slowest = std::time::Duration::ZERO;
    for mark in thousand() {
        let one = Instant::now();
        desk.dossier.append(marks(0, Source::Typed {}, vec![mark]), member, AT).unwrap();
        slowest = slowest.max(one.elapsed());
    }
    println!("1 000 marks typed one by one: {:?} (slowest {slowest:?})", start.elapsed());
    let (_folder, path) = desk.close();
    let start = Instant::now();
    drop(Dossier::open(&path, Some(&device())).unwrap());
    println!("opened with its 1 000 marks: {:?}", start.elapsed());

    let mut desk = Desk::with_bids();
    for index in 0..4_992_usize {
        if index % 4 == 0 {
            desk.act(measure(index % 2, Some(&index.to_string())));
        } else {
            let mark = format!("{}/2", index % 10);
            desk.act(marks(index % 2, file(), vec![cell(index % 2, "outils", Some(&mark))]));
        }
    }
    let (_folder, path) = desk.close();
    let size = path.metadata().unwrap().len();
    let start = Instant::now();
    let dossier = Dossier::open(&path, Some(&device())).unwrap();
    println!("5 000 operations ({size} bytes) opened: {:?}", start.elapsed());
    let start = Instant::now();
    let verification = dossier.verify().unwrap();
    println!("{} operations examined one by one: {:?}", verification.operations, start.elapsed());
}
