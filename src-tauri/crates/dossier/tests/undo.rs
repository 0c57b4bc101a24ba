//! Undo and redo: the registers hold again what they held, and the journal only grows.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::{
    AT, Desk, ORGANISER, admit, agree, cell, file, frame, grid, marks, measure, panel, protocol, ranking,
    register, report, schedule, seal, tender,
};
use dossier::{Action, Dossier, DossierError, Refusal, State};
use proptest::prelude::*;

/// Undoes every step and does each again, comparing with what stood after each.
fn there_and_back(dossier: &mut Dossier, states: &[State]) {
    let last = states.last().unwrap().clone();
    for state in states.iter().rev().skip(1) {
        dossier.undo(ORGANISER, AT).unwrap();
        assert_eq!(without_notes(dossier.state()), without_notes(state));
    }
    assert_eq!(dossier.undoable(), None);
    assert!(matches!(dossier.undo(ORGANISER, AT), Err(DossierError::Refused(Refusal::NothingToUndo))));
    for state in &states[1..] {
        dossier.redo(ORGANISER, AT).unwrap();
        assert_eq!(without_notes(dossier.state()), without_notes(state));
    }
    assert_eq!(dossier.redoable(), None);
    assert_eq!(without_notes(dossier.state()), without_notes(&last));
}

/// What was shown or written outside is not a step: undoing passes over it.
fn without_notes(state: &State) -> State {
    let mut state = state.clone();
    state.ranking = None;
    state.reports.clear();
    state
}

#[test]
fn every_kind_of_step_is_undone_and_done_again() {
    let mut desk = Desk::new();
    let mut states = vec![desk.dossier.state().clone()];
    let mut kinds = BTreeSet::new();
    let mut act = |desk: &mut Desk, action: Action| {
        kinds.insert(action.kind());
        desk.act(action);
        states.push(desk.dossier.state().clone());
    };
    for action in [tender(), Action::SetGrid { grid: grid() }, frame(), panel(), protocol()] {
        act(&mut desk, action);
    }
    let sealing = seal(desk.dossier.state());
    act(&mut desk, sealing.clone());
    act(&mut desk, Action::ReopenRules { reason: "Avis rectificatif.".to_owned() });
    for action in [
        sealing,
        register(0, "A"),
        register(1, "B"),
        schedule(0, "100000"),
        measure(0, Some("48")),
        measure(0, None),
        marks(0, file(), vec![cell(0, "outils", Some("4")), cell(1, "outils", None)]),
        marks(0, file(), vec![cell(0, "outils", Some("2"))]),
        agree(0, "outils", Some("3")),
        agree(0, "outils", None),
        admit(0),
        admit(1),
        Action::CloseAdmission {},
        Action::ReopenAdmission { reason: "Preuve produite.".to_owned() },
        Action::CloseAdmission {},
    ] {
        act(&mut desk, action);
    }
    kinds.insert("record-feedback");
    desk.dossier.record_feedback("s1", "s1.csv", &common::aside(), ORGANISER, AT).unwrap();
    states.push(desk.dossier.state().clone());
    desk.act(ranking());
    desk.act(report());

    let every: BTreeSet<&str> =
        "create-tender set-grid set-frame set-panel seal-rules reopen-rules register-bid \
        decide-admission close-admission reopen-admission import-schedule record-measures record-marks \
        agree-marks set-protocol record-feedback"
            .split_whitespace()
            .collect();
    assert_eq!(kinds, every, "each kind that can be undone was tried");

    let before = desk.dossier.journal().unwrap();
    there_and_back(&mut desk.dossier, &states);
    let after = desk.dossier.journal().unwrap();
    assert_eq!(after.len(), before.len() + 2 * (states.len() - 1), "each undo and redo is a line more");
    for (one, other) in before.iter().zip(&after) {
        assert_eq!(one.operation, other.operation, "and no line is lost or changed");
    }

    let state = desk.dossier.state().clone();
    let (_folder, path) = desk.close();
    let mut again = common::open(&path);
    assert_eq!(again.state(), &state);
    assert_eq!(again.verify().unwrap().problems, []);
    there_and_back(&mut again, &states);
}

#[test]
fn a_new_step_ends_what_could_be_done_again() {
    let mut desk = Desk::with_bids();
    desk.dossier.undo(ORGANISER, AT).unwrap();
    desk.act(admit(0));
    assert_eq!(desk.dossier.redoable(), None);
    assert!(matches!(desk.dossier.redo(ORGANISER, AT), Err(DossierError::Refused(Refusal::NothingToRedo))));
}

#[test]
fn three_hundred_steps_can_be_undone() {
    let mut desk = Desk::with_bids();
    let before = desk.dossier.state().clone();
    for step in 0..300 {
        desk.act(measure(step % 2, Some(&step.to_string())));
    }
    for _ in 0..300 {
        desk.dossier.undo(ORGANISER, AT).unwrap();
    }
    assert_eq!(desk.dossier.state(), &before);
}

#[derive(Clone, Debug)]
enum Move {
    Act(Box<Action>),
    Feedback(u8),
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Move> {
    let bid = 0..2_usize;
    let mark = prop_oneof![Just(None), (0..=10_u32).prop_map(|half| Some(format!("{half}/2")))];
    let criterion = prop_oneof![Just("outils"), Just("equipe")];
    let price = (0..4_u32).prop_map(|price| price.to_string());
    let act = |action: Action| Move::Act(Box::new(action));
    let why = || "Motif.".to_owned();
    prop_oneof![
        4 => Just(Move::Undo),
        3 => Just(Move::Redo),
        1 => (0..3_u8).prop_map(Move::Feedback),
        4 => (bid.clone(), 0..2_usize, criterion.clone(), mark.clone()).prop_map(move |(bid, member, on, mark)| {
            act(marks(member, file(), vec![cell(bid, on, mark.as_deref())]))
        }),
        2 => (bid.clone(), criterion, mark.clone()).prop_map(move |(bid, on, mark)| {
            act(agree(bid, on, mark.as_deref()))
        }),
        1 => (bid.clone(), mark).prop_map(move |(bid, days)| act(measure(bid, days.as_deref()))),
        1 => (bid.clone(), price).prop_map(move |(bid, price)| act(schedule(bid, &price))),
        2 => bid.clone().prop_map(move |bid| act(admit(bid))),
        1 => bid.prop_map(move |bid| act(register(bid, if bid == 0 { "A" } else { "B" }))),
        1 => Just(act(Action::CloseAdmission {})),
        1 => Just(act(Action::ReopenAdmission { reason: why() })),
        1 => Just(act(Action::ReopenRules { reason: why() })),
        1 => Just(act(frame())),
        1 => Just(act(panel())),
        1 => Just(act(protocol())),
        1 => Just(act(ranking())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever was done, undone and done again in whatever order: undoing walks back over the
    /// very states that were, and doing again walks over them forwards.
    #[test]
    fn any_history_can_be_walked_back(sequence in prop::collection::vec(moves(), 1..40)) {
        let mut desk = Desk::with_bids();
        let mut past: Vec<State> = Vec::new();
        let mut future: Vec<State> = Vec::new();
        // The steps that built the desk stay below this walk.
        let floor = desk.dossier.undoable();
        for next in sequence {
            let before = without_notes(desk.dossier.state());
            match next {
                Move::Act(action) => {
                    let steps = !matches!(*action, Action::NoteRanking { .. });
                    if desk.dossier.append(*action, ORGANISER, AT).is_ok() && steps {
                        past.push(before);
                        future.clear();
                    }
                }
                Move::Feedback(source) => {
                    let content = dossier::Aside::new([source; 16], format!("retour {source}"));
                    desk.dossier.record_feedback("s1", &source.to_string(), &content, ORGANISER, AT).unwrap();
                    past.push(before);
                    future.clear();
                }
                Move::Undo if desk.dossier.undoable() == floor => {}
                Move::Undo => {
                    desk.dossier.undo(ORGANISER, AT).unwrap();
                    prop_assert_eq!(&without_notes(desk.dossier.state()), &past.pop().unwrap());
                    future.push(before);
                }
                Move::Redo => {
                    let Some(after) = future.pop() else {
                        prop_assert_eq!(desk.dossier.redoable(), None);
                        continue;
                    };
                    desk.dossier.redo(ORGANISER, AT).unwrap();
                    prop_assert_eq!(&without_notes(desk.dossier.state()), &after);
                    past.push(before);
                }
            }
        }
        let state = desk.dossier.state().clone();
        let (_folder, path) = desk.close();
        let again = common::open(&path);
        prop_assert_eq!(again.state(), &state);
        prop_assert_eq!(again.verify().unwrap().problems, []);
    }
}
