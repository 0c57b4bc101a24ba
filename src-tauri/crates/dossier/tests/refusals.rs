//! What the procedure refuses, and that nothing of it is written.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{
    AT, BIDS, Desk, MEMBERS, ORGANISER, admit, agree, cell, file, frame, grid, marks, measure, panel,
    protocol, ranking, register, seal, tender,
};
use dossier::{Action, Author, Digest, DossierError, GridFaultKind, Refusal, Source};
use scoring::{Admission, ScaleError};
use uuid::Uuid;

/// Refuses, and nothing was written.
#[track_caller]
fn refused(desk: &mut Desk, action: Action, author: Author) -> Refusal {
    let (head, state) = (desk.dossier.head_digest(), desk.dossier.state().clone());
    let kind = action.kind();
    let answer = desk.dossier.append(action, author, AT);
    assert_eq!(desk.dossier.head_digest(), head);
    assert_eq!(desk.dossier.state(), &state);
    match answer {
        Err(DossierError::Refused(refusal)) => refusal,
        Err(error) => panic!("{kind}: {error}"),
        Ok(_) => panic!("{kind} was accepted"),
    }
}

#[test]
fn nothing_comes_before_the_tender_and_it_comes_once() {
    let mut desk = Desk::new();
    assert_eq!(refused(&mut desk, panel(), ORGANISER), Refusal::NoTender);
    desk.act(tender());
    assert_eq!(refused(&mut desk, tender(), ORGANISER), Refusal::TenderExists);
}

#[test]
fn a_grid_that_does_not_add_up_is_refused_with_everything_wrong_in_it() {
    let mut desk = Desk::new();
    desk.act(tender());
    let mut wrong = grid();
    wrong.criteria[0].weight = "41".to_owned();
    wrong.criteria[1].children[0].weight = "26".to_owned();
    let Refusal::GridInvalid { faults } = refused(&mut desk, Action::SetGrid { grid: wrong }, ORGANISER)
    else {
        panic!("another refusal")
    };
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults.iter().all(|fault| matches!(fault.kind, GridFaultKind::Grid(_))));
}

#[test]
fn sealed_rules_do_not_change() {
    let mut desk = Desk::new();
    desk.act(tender());
    let nothing = Action::SealRules { digest: Digest::of(b"anything") };
    assert_eq!(refused(&mut desk, nothing.clone(), ORGANISER), Refusal::NoGrid);
    desk.act(Action::SetGrid { grid: grid() });
    assert_eq!(refused(&mut desk, nothing, ORGANISER), Refusal::SealDigestDiffers);
    let before_the_frame = seal(desk.dossier.state());
    desk.act(frame());
    assert_eq!(
        refused(&mut desk, before_the_frame, ORGANISER),
        Refusal::SealDigestDiffers,
        "the frame is sealed with the grid"
    );
    assert_eq!(refused(&mut desk, register(0, "A"), ORGANISER), Refusal::RulesNotSealed);
    desk.act(seal(desk.dossier.state()));

    assert_eq!(refused(&mut desk, Action::SetGrid { grid: grid() }, ORGANISER), Refusal::RulesSealed);
    assert_eq!(refused(&mut desk, frame(), ORGANISER), Refusal::RulesSealed);
    let again = seal(desk.dossier.state());
    assert_eq!(refused(&mut desk, again, ORGANISER), Refusal::RulesSealed);
    let reopen = |reason: &str| Action::ReopenRules { reason: reason.to_owned() };
    assert_eq!(refused(&mut desk, reopen(" "), ORGANISER), Refusal::ReasonMissing);

    desk.act(reopen("Avis rectificatif du 3 octobre."));
    desk.act(frame());
    desk.act(seal(desk.dossier.state()));
    desk.act(register(0, "A"));
    assert_eq!(refused(&mut desk, reopen("Trop tard."), ORGANISER), Refusal::BidsRegistered);
}

#[test]
fn a_panel_holds_together() {
    let mut desk = Desk::new();
    desk.act(tender());
    let Action::SetPanel { colleges, members } = panel() else { panic!("no panel") };
    let with = |change: &dyn Fn(&mut Vec<dossier::MemberRecord>)| {
        let mut members = members.clone();
        change(&mut members);
        Action::SetPanel { colleges: colleges.clone(), members }
    };
    let same_code = with(&|members| members[1].code = "m1".to_owned());
    assert_eq!(refused(&mut desk, same_code, ORGANISER), Refusal::CodeRepeated { code: "m1".to_owned() });
    let same_id = with(&|members| members[1].id = members[0].id);
    assert_eq!(refused(&mut desk, same_id, ORGANISER), Refusal::CodeRepeated { code: "m2".to_owned() });
    let nowhere = with(&|members| members[0].college = "xx".to_owned());
    assert_eq!(refused(&mut desk, nowhere, ORGANISER), Refusal::UnknownCollege { college: "xx".to_owned() });
}

#[test]
fn a_member_who_marked_stays_in_the_panel_and_in_the_college() {
    let mut desk = Desk::with_bids();
    desk.act(marks(0, file(), vec![cell(0, "outils", Some("4"))]));
    let Action::SetPanel { colleges, members } = panel() else { panic!("no panel") };
    let stays = Refusal::MemberHasMarks { member: "m1".to_owned() };
    let without = Action::SetPanel { colleges: colleges.clone(), members: members[1..].to_vec() };
    assert_eq!(refused(&mut desk, without, ORGANISER), stays);
    let mut moved = members.clone();
    moved[0].college = "co".to_owned();
    let moved = Action::SetPanel { colleges: colleges.clone(), members: moved };
    assert_eq!(refused(&mut desk, moved, ORGANISER), stays);
    let mut renamed = members;
    renamed[0].role = "Inspectrice".to_owned();
    desk.act(Action::SetPanel { colleges, members: renamed[..1].to_vec() });
}

#[test]
fn a_mark_is_its_members_own() {
    let mut desk = Desk::with_bids();
    let (first, second) = (Author::Member(MEMBERS[0]), Author::Member(MEMBERS[1]));
    let typed = || marks(0, Source::Typed {}, vec![cell(0, "outils", Some("4"))]);
    let own = Refusal::MarkNotYours { member: "m1".to_owned() };
    assert_eq!(refused(&mut desk, typed(), second), own, "another member");
    assert_eq!(refused(&mut desk, typed(), ORGANISER), own, "the organiser does not type it");
    desk.dossier.append(typed(), first, AT).unwrap();
    desk.act(marks(0, file(), vec![cell(0, "outils", Some("3"))]));

    let place = dossier::Place { bid: BIDS[0], criterion: "outils".to_owned() };
    let mark = &desk.dossier.state().marks[&place][&MEMBERS[0]];
    assert_eq!((mark.recorded_by, &mark.source), (ORGANISER, &file()), "who imported it is recorded");
    assert_eq!(desk.dossier.journal().unwrap().len(), 10, "the earlier mark stays in the journal");

    let stranger = Uuid::from_u128(0xff);
    assert_eq!(
        refused(&mut desk, typed(), Author::Member(stranger)),
        Refusal::UnknownMember { member: stranger }
    );
    assert_eq!(refused(&mut desk, admit(0), first), Refusal::OrganiserOnly);
    assert_eq!(refused(&mut desk, agree(0, "outils", Some("4")), first), Refusal::OrganiserOnly);
}

#[test]
fn nobody_undoes_what_another_did() {
    let mut desk = Desk::with_bids();
    let member = Author::Member(MEMBERS[0]);
    desk.dossier.append(marks(0, Source::Typed {}, vec![cell(0, "outils", Some("4"))]), member, AT).unwrap();
    let undone = desk.dossier.undo(ORGANISER, AT);
    assert!(matches!(undone, Err(DossierError::Refused(Refusal::StepOfAnother))));
    desk.dossier.undo(member, AT).unwrap();
    desk.dossier.undo(ORGANISER, AT).unwrap();
    let redone = desk.dossier.redo(member, AT);
    assert!(matches!(redone, Err(DossierError::Refused(Refusal::StepOfAnother))));
}

#[test]
fn a_mark_lies_on_a_scale_of_the_grid() {
    let mut desk = Desk::with_bids();
    let mut mark = |criterion: &str, mark: &str| {
        refused(&mut desk, marks(0, file(), vec![cell(0, criterion, Some(mark))]), ORGANISER)
    };
    let off = |criterion: &str, mark: &str, error| Refusal::MarkOffScale {
        criterion: criterion.to_owned(),
        mark: mark.parse().unwrap(),
        error,
    };
    assert_eq!(mark("outils", "5.5"), off("outils", "5.5", ScaleError::AboveMaximum));
    assert_eq!(mark("outils", "3.7"), off("outils", "3.7", ScaleError::OffStep));
    assert_eq!(
        mark("outils", "-1"),
        Refusal::Negative { criterion: "outils".to_owned(), value: "-1".parse().unwrap() }
    );
    assert_eq!(mark("rien", "3"), Refusal::UnknownCriterion { criterion: "rien".to_owned() });
    for not_marked in ["prix", "delai"] {
        assert_eq!(mark(not_marked, "3"), Refusal::CriterionNotMarked { criterion: not_marked.to_owned() });
    }
    assert_eq!(mark("valeur", "3"), Refusal::UnknownCriterion { criterion: "valeur".to_owned() }, "a group");

    let agreed = refused(&mut desk, agree(0, "outils", Some("5.1")), ORGANISER);
    assert_eq!(agreed, off("outils", "5.1", ScaleError::AboveMaximum));
    desk.act(agree(0, "outils", Some("3.7")));
}

#[test]
fn marks_name_each_cell_once_and_known_bids_only() {
    let mut desk = Desk::with_bids();
    let twice = vec![cell(0, "outils", Some("4")), cell(0, "outils", Some("3"))];
    assert_eq!(
        refused(&mut desk, marks(0, file(), twice), ORGANISER),
        Refusal::CellRepeated { bid: "A".to_owned(), criterion: "outils".to_owned() }
    );
    assert_eq!(refused(&mut desk, marks(0, file(), Vec::new()), ORGANISER), Refusal::NothingToRecord);
    let bid = Uuid::from_u128(0xff);
    let mut elsewhere = cell(0, "outils", Some("4"));
    elsewhere.bid = bid;
    assert_eq!(refused(&mut desk, marks(0, file(), vec![elsewhere]), ORGANISER), Refusal::UnknownBid { bid });
}

#[test]
fn a_measure_is_a_value_of_a_measured_criterion() {
    let mut desk = Desk::with_bids();
    let Action::RecordMeasures { bid, source, values } = measure(0, Some("48")) else { panic!("no measure") };
    let mut elsewhere = values.clone();
    elsewhere[0].criterion = "outils".to_owned();
    let action = Action::RecordMeasures { bid, source, values: elsewhere };
    assert_eq!(
        refused(&mut desk, action, ORGANISER),
        Refusal::CriterionNotMeasured { criterion: "outils".to_owned() }
    );
    let negative = refused(&mut desk, measure(0, Some("-1")), ORGANISER);
    assert!(matches!(negative, Refusal::Negative { .. }));
}

#[test]
fn bids_have_letters_of_their_own() {
    let mut desk = Desk::with_bids();
    let taken = |letter: &str| Refusal::LetterTaken { letter: letter.to_owned() };
    let bid = |letter: &str| Action::RegisterBid {
        bid: Uuid::from_u128(0xb3),
        letter: letter.to_owned(),
        bidder: "Société C".to_owned(),
        received: AT.parse().unwrap(),
    };
    assert_eq!(refused(&mut desk, bid("A"), ORGANISER), taken("A"));
    assert_eq!(refused(&mut desk, bid(" "), ORGANISER), taken(" "));
    assert_eq!(
        refused(&mut desk, register(0, "C"), ORGANISER),
        Refusal::BidExists { letter: "A".to_owned() }
    );
}

#[test]
fn no_ranking_is_shown_before_admission_is_closed() {
    let mut desk = Desk::with_bids();
    assert_eq!(refused(&mut desk, ranking(), ORGANISER), Refusal::AdmissionNotClosed);
    desk.act(admit(0));
    assert_eq!(
        refused(&mut desk, Action::CloseAdmission {}, ORGANISER),
        Refusal::AdmissionUndecided { bids: vec!["B".to_owned()] }
    );
    let exclude = |reason: &str| Action::DecideAdmission {
        bid: BIDS[1],
        admission: Admission::Late,
        reason: reason.to_owned(),
    };
    assert_eq!(refused(&mut desk, exclude(""), ORGANISER), Refusal::ReasonMissing);
    desk.act(exclude("Reçue à 12 h 05."));
    desk.act(Action::CloseAdmission {});
    desk.act(ranking());

    assert_eq!(refused(&mut desk, admit(1), ORGANISER), Refusal::AdmissionIsClosed);
    assert_eq!(refused(&mut desk, Action::CloseAdmission {}, ORGANISER), Refusal::AdmissionIsClosed);
    let reopen = |reason: &str| Action::ReopenAdmission { reason: reason.to_owned() };
    assert_eq!(refused(&mut desk, reopen(""), ORGANISER), Refusal::ReasonMissing);
    desk.act(reopen("Preuve de dépôt produite."));
    desk.act(admit(1));
    assert_eq!(refused(&mut desk, ranking(), ORGANISER), Refusal::AdmissionNotClosed, "masked again");
    assert_eq!(
        refused(&mut desk, reopen("Encore."), ORGANISER),
        Refusal::AdmissionNotClosed,
        "it is open already"
    );
}

#[test]
fn admission_without_bids_cannot_be_closed() {
    let mut desk = Desk::new();
    desk.act(tender());
    assert_eq!(refused(&mut desk, Action::CloseAdmission {}, ORGANISER), Refusal::NoBids);
}

#[test]
fn feedback_belongs_to_a_site_and_comes_with_its_content() {
    let mut desk = Desk::with_bids();
    let bare = Action::RecordFeedback {
        site: "s1".to_owned(),
        source: "s1.csv".to_owned(),
        digest: Digest::of(b"x"),
    };
    assert_eq!(refused(&mut desk, bare, ORGANISER), Refusal::AsideMissing);
    let answer = desk.dossier.record_feedback("s9", "s9.csv", &common::aside(), ORGANISER, AT);
    assert!(matches!(answer, Err(DossierError::Refused(Refusal::UnknownSite { .. }))));
    desk.dossier.record_feedback("s1", "s1.csv", &common::aside(), ORGANISER, AT).unwrap();

    let Action::SetProtocol { protocol: mut without } = protocol() else { panic!("no protocol") };
    without.sites.clear();
    assert_eq!(
        refused(&mut desk, Action::SetProtocol { protocol: without }, ORGANISER),
        Refusal::FeedbackRecorded { site: "s1".to_owned() }
    );
}

#[test]
fn an_inverse_cannot_carry_other_writes() {
    let mut desk = Desk::with_bids();
    let mut other = Desk::with_bids();
    other.dossier.undo(ORGANISER, AT).unwrap();
    other.dossier.undo(ORGANISER, AT).unwrap();
    let journal = other.dossier.journal().unwrap();
    let Action::Revert { of, writes } = journal[8].operation.action.clone() else { panic!("no revert") };
    let Action::Revert { of: earlier, writes: foreign } = journal[9].operation.action.clone() else {
        panic!("no revert")
    };
    let revert = |of, writes| Action::Revert { of, writes };
    assert_eq!(refused(&mut desk, revert(earlier, foreign.clone()), ORGANISER), Refusal::NotTheLatestStep);
    assert_eq!(
        refused(&mut desk, revert(of, foreign), ORGANISER),
        Refusal::InverseDiffers,
        "else undoing would be a way around every rule"
    );
    desk.act(revert(of, writes));
}

#[test]
fn an_action_larger_than_a_dossier_may_hold_is_refused() {
    let mut desk = Desk::new();
    let Action::CreateTender(mut record) = tender() else { panic!("no tender") };
    record.description = "é".repeat(9 << 20);
    let refusal = refused(&mut desk, Action::CreateTender(record), ORGANISER);
    assert!(matches!(refusal, Refusal::TooLarge { .. }));
}

#[test]
fn an_undo_never_leaves_marks_without_their_bid() {
    let (_folder, path) = Desk::with_bids().close();
    let mut theirs = dossier::Dossier::open(&path, Some(&common::other_device())).unwrap();
    let typed = marks(0, Source::Typed {}, vec![cell(1, "outils", Some("4"))]);
    theirs.append(typed, Author::Member(MEMBERS[0]), AT).unwrap();
    theirs.close().unwrap();
    let mut ours = common::open(&path);
    let undone = ours.undo(ORGANISER, AT);
    assert!(matches!(undone, Err(DossierError::Refused(Refusal::BidInUse { bid })) if bid == BIDS[1]));
}
