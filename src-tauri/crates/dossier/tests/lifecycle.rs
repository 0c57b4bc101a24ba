//! A dossier from its making to its reopening.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{AT, BIDS, DOSSIER, Desk, MEMBERS, ORGANISER, cell, device, marks, open, other_device, tender};
use dossier::{Access, Action, Author, Device, Dossier, DossierError, Effect, Refusal, Source};

#[test]
fn what_was_done_is_there_when_the_dossier_is_opened_again() {
    let desk = Desk::complete();
    let (state, journal) = (desk.dossier.state().clone(), desk.dossier.journal().unwrap());
    let head = desk.dossier.head_digest();
    let (_folder, path) = desk.close();

    let again = open(&path);
    assert_eq!(again.id(), DOSSIER);
    assert_eq!(again.state(), &state);
    assert_eq!(again.journal().unwrap(), journal);
    assert_eq!(again.head_digest(), head, "what was printed can be found again");
    assert_eq!(again.aside(&common::aside().digest()).unwrap(), Some(common::aside()));

    let verification = again.verify().unwrap();
    assert_eq!(verification.problems, []);
    assert_eq!(verification.operations, journal.len() as u64);
    assert_eq!(verification.head_digest, head);
    assert_eq!(verification.devices.len(), 1);
}

#[test]
fn the_state_is_typed_and_exact() {
    let desk = Desk::complete();
    let state = desk.dossier.state();
    let grid = state.scoring_grid().unwrap().unwrap();
    assert_eq!(grid.criteria.leaves().len(), 4);
    assert_eq!(state.bids_by_letter().iter().map(|(id, _)| *id).collect::<Vec<_>>(), BIDS);
    let place = dossier::Place { bid: BIDS[0], criterion: "equipe".to_owned() };
    let mark = state.marks[&place][&MEMBERS[1]].mark.clone().unwrap();
    assert_eq!(mark.to_string(), "10/3", "not 3.33");
    let place = dossier::Place { bid: BIDS[1], criterion: "equipe".to_owned() };
    assert_eq!(state.marks[&place][&MEMBERS[1]].mark, None, "non noté is not 0");
    assert_eq!(state.agreed[&place].mark.to_string(), "3");
    assert_eq!(state.marks[&place].len(), 1, "the agreed mark stands beside the member's own");
}

#[test]
fn a_dossier_stands_alone_once_it_is_closed() {
    let desk = Desk::complete();
    let (folder, path) = desk.close();
    let names: Vec<_> = folder.path().read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(names, [path], "a journal left behind would be lost on the way to a USB stick");
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let desk = Desk::with_bids();
    let (_folder, path) = desk.close();
    let before = std::fs::read(&path).unwrap();
    let again = Dossier::create(&path, DOSSIER, &device());
    assert!(matches!(again, Err(DossierError::AlreadyExists(_))));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_dossier_cannot_be_made_where_there_is_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    let made = Dossier::create(&folder.path().join("nowhere/a.bareme"), DOSSIER, &device());
    assert!(matches!(made, Err(DossierError::NotFound(_))));
    let opened = Dossier::open(&folder.path().join("a.bareme"), None);
    assert!(matches!(opened, Err(DossierError::NotFound(_))));
}

#[test]
fn two_cannot_open_it_at_once() {
    let desk = Desk::with_bids();
    for device in [Some(&device()), None] {
        assert!(matches!(Dossier::open(&desk.path(), device), Err(DossierError::Locked)));
    }
    let (_folder, path) = desk.close();
    open(&path);
}

#[test]
fn without_a_device_it_is_read_only() {
    let (_folder, path) = Desk::with_bids().close();
    let mut dossier = Dossier::open(&path, None).unwrap();
    assert_eq!(dossier.access(), Access::ReadOnly);
    assert_eq!(dossier.state().bids.len(), 2);
    assert!(matches!(dossier.append(tender(), ORGANISER, AT), Err(DossierError::ReadOnly)));
    assert!(matches!(dossier.undo(ORGANISER, AT), Err(DossierError::Refused(Refusal::NothingToUndo))));
    assert!(matches!(dossier.compact(), Err(DossierError::ReadOnly)));
}

#[test]
fn a_preview_shows_what_would_be_and_changes_nothing() {
    let mut desk = Desk::with_bids();
    let (head, state) = (desk.dossier.head_digest(), desk.dossier.state().clone());
    let preview = desk.dossier.preview(common::schedule(0, "99000"), ORGANISER, AT).unwrap();
    assert_eq!(preview.changes.len(), 1);
    assert_eq!(preview.changes[0].before, None);
    assert_eq!(preview.state.schedules[&BIDS[0]].net_total.to_string(), "99000");
    assert_eq!(desk.dossier.state(), &state);
    assert_eq!(desk.dossier.head_digest(), head);

    desk.act(common::schedule(0, "99000"));
    assert_eq!(desk.dossier.state(), &preview.state, "the same code did it");
    let refused = desk.dossier.preview(tender(), ORGANISER, AT);
    assert!(matches!(refused, Err(DossierError::Refused(Refusal::TenderExists))), "and refuses the same");
}

#[test]
fn a_time_that_is_none_is_refused() {
    let mut desk = Desk::new();
    assert!(matches!(desk.dossier.append(tender(), ORGANISER, "12/10/2026"), Err(DossierError::Time(_))));
}

#[test]
fn a_wrong_clock_changes_nothing_but_the_time_shown() {
    let mut desk = Desk::new();
    desk.dossier.append(tender(), ORGANISER, "2036-01-01T00:00:00Z").unwrap();
    desk.dossier.append(Action::SetGrid { grid: common::grid() }, ORGANISER, "2016-01-01T00:00:00Z").unwrap();
    let kinds: Vec<_> = desk.dossier.journal().unwrap();
    assert_eq!(
        kinds.iter().map(|entry| entry.operation.action.kind()).collect::<Vec<_>>(),
        ["create-tender", "set-grid"]
    );
}

#[test]
fn a_member_marks_on_a_device_of_their_own() {
    let (_folder, path) = Desk::with_bids().close();
    let member = Author::Member(MEMBERS[0]);
    let mut dossier = Dossier::open(&path, Some(&other_device())).unwrap();
    let typed = marks(0, Source::Typed {}, vec![cell(0, "outils", Some("4"))]);
    let first = dossier.append(typed, member, AT).unwrap();
    assert_eq!(first.id.sequence, 1, "each device has its own chain");
    assert_eq!(first.seen.get(&device().id()), Some(&8), "and says what it knew");
    let refused = dossier.append(Action::CloseAdmission {}, ORGANISER, AT);
    assert!(matches!(refused, Err(DossierError::Refused(Refusal::NotOrganiserDevice))));
    dossier.close().unwrap();

    let mut dossier = open(&path);
    assert!(
        matches!(dossier.undoable(), Some(step) if step.id.device == device().id()),
        "undoes its own steps"
    );
    let next = dossier.append(common::admit(0), ORGANISER, AT).unwrap();
    assert_eq!(next.seen.get(&other_device().id()), Some(&1));
    let later = dossier.append(common::admit(1), ORGANISER, AT).unwrap();
    assert!(later.seen.is_empty(), "what was said once is not said again");
    assert_eq!(dossier.verify().unwrap().problems, []);
    let names: Vec<_> = dossier.journal().unwrap().into_iter().map(|entry| entry.device_name).collect();
    assert_eq!(names[8], "Poste d’un membre");
}

#[test]
fn a_device_cannot_come_back_with_another_key() {
    let (_folder, path) = Desk::with_bids().close();
    let impostor = Device::generate(device().id(), device().name(), &[3; 32]);
    assert!(matches!(Dossier::open(&path, Some(&impostor)), Err(DossierError::DeviceKeyDiffers)));
}

#[test]
fn an_undo_is_a_line_of_the_journal() {
    let mut desk = Desk::with_bids();
    desk.dossier.undo(ORGANISER, AT).unwrap();
    let journal = desk.dossier.journal().unwrap();
    let last = journal.last().unwrap();
    assert_eq!(last.operation.action.kind(), "revert");
    assert_eq!(journal[7].effect, Effect::Undone);
    assert_eq!(journal[7].operation.action.kind(), "register-bid", "and what it undoes is still there");
    desk.dossier.redo(ORGANISER, AT).unwrap();
    assert_eq!(desk.dossier.journal().unwrap()[7].effect, Effect::InForce);
}

#[test]
#[cfg(unix)]
fn a_dossier_whose_name_means_something_to_sqlite_is_a_file_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    for name in [":memory:", "file:a?mode=ro", "Écoles & collèges.bareme"] {
        let path = folder.path().join(name);
        let mut dossier = Dossier::create(&path, uuid::Uuid::from_u128(1), &device()).unwrap();
        dossier.append(tender(), ORGANISER, AT).unwrap();
        dossier.close().unwrap();
        assert!(open(&path).state().tender.is_some(), "{name}");
    }
}
