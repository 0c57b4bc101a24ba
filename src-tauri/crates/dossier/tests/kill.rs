//! A process that is killed: what it acknowledged is there, and nothing else of it.
//!
//! Each test starts its own program again as the process to be killed, told by an environment
//! variable which part to play.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "the killed process reports on stdout"
)]

mod common;

use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use common::{AT, Desk, ORGANISER, device, measure, open};
use dossier::{Dossier, DossierError};
use rusqlite::Connection;

const PART: &str = "DOSSIER_TO_BE_KILLED_WITH";

/// The dossier with which this process is to play the victim.
fn victim() -> Option<PathBuf> {
    env::var_os(PART).map(PathBuf::from)
}

fn start(test: &str, path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(PART, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn whenever_it_is_killed_every_acknowledged_operation_is_there() {
    if let Some(path) = victim() {
        let mut dossier = open(&path);
        for days in 0.. {
            let operation =
                dossier.append(measure(days % 2, Some(&days.to_string())), ORGANISER, AT).unwrap();
            println!("acknowledged {}", operation.id.sequence);
        }
    }
    let (_folder, path) = Desk::with_bids().close();
    let mut known = 8;
    for round in 0..20_u64 {
        let mut child = start("whenever_it_is_killed_every_acknowledged_operation_is_there", &path);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut acknowledged = |line: String| -> Option<u64> {
            line.rsplit_once("acknowledged ").map(|(_, sequence)| sequence.parse().unwrap())
        };
        let first = lines.by_ref().find_map(&mut acknowledged).unwrap();
        assert_eq!(first, known + 1, "it goes on where the file ends");
        assert!(matches!(Dossier::open(&path, None), Err(DossierError::Locked)), "the living one has it");
        std::thread::sleep(Duration::from_micros(round * 7919 % 30_000));
        child.kill().unwrap();
        let last = lines.filter_map(acknowledged).last().unwrap_or(first);
        child.wait().unwrap();

        let dossier = open(&path);
        known = dossier.journal().unwrap().len() as u64;
        assert!(known >= last, "round {round}: {last} acknowledged, {known} there");
        assert!(known <= last + 1, "one may be written whose word was not heard any more");
    }
    assert_eq!(open(&path).verify().unwrap().problems, []);
    assert!(known > 60, "only {known} operations in all: the rounds killed too early to mean anything");
}

#[test]
fn a_process_that_dies_between_two_writes_leaves_nothing_of_them() {
    if let Some(path) = victim() {
        // What one action writes, stopped half-way with its first pages already in the file.
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch(
                "PRAGMA synchronous = EXTRA; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN EXCLUSIVE; \
                 UPDATE operation SET payload = payload || printf('%.20000c', 'x'); \
                 DELETE FROM register;",
            )
            .unwrap();
        println!("half-way");
        std::process::abort();
    }
    let desk = Desk::with_bids();
    let (state, head) = (desk.dossier.state().clone(), desk.dossier.head_digest());
    let (folder, path) = desk.close();
    let before = std::fs::read(&path).unwrap();
    let child = start("a_process_that_dies_between_two_writes_leaves_nothing_of_them", &path);
    let output = child.wait_with_output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("half-way"));
    assert_ne!(std::fs::read(&path).unwrap(), before, "pages of the half-done action are in the file");
    assert!(folder.path().join("a.bareme-journal").metadata().unwrap().len() > 0, "and the journal is hot");

    let dossier = Dossier::open(&path, Some(&device())).unwrap();
    assert_eq!(dossier.state(), &state);
    assert_eq!(dossier.head_digest(), head);
    assert_eq!(dossier.verify().unwrap().problems, []);
    dossier.close().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), before, "byte for byte");
}
