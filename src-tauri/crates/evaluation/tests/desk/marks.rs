//! Marks typed, pasted and cleared.

use evaluation::{
    record_marks,
    wire::{EvidenceView, Fault},
};

use crate::work::{AT, Work, acts, cleared, mark, typed};

const CELL: (&str, &str) = ("B", "ped-outils");

fn codes(fault: &Fault) -> Vec<&str> {
    fault.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn a_mark_is_typed_with_a_comma_or_a_point() {
    let work = Work::new();
    let mut tender = work.sample();
    for (text, exact, shown) in
        [("2,5", "5/2", "2,5"), ("1.5", "3/2", "1,5"), (" 4 ", "4", "4"), ("0", "0", "0")]
    {
        let change = record_marks(&mut tender, "m1", &[typed(CELL.0, CELL.1, text)], AT).unwrap();
        let figure = change.value.cells[0].mark.clone().unwrap();
        assert_eq!((figure.exact.as_str(), figure.text.as_str()), (exact, shown), "{text:?}");
        assert_eq!(mark(&tender, "m1", CELL.0, CELL.1).as_deref(), Some(shown));
    }
}

#[test]
fn a_mark_that_cannot_be_is_refused_with_its_place_and_nothing_is_written() {
    let work = Work::new();
    let mut tender = work.sample();
    let before = mark(&tender, "m1", CELL.0, CELL.1);
    let written = acts(&tender);
    for (text, code) in [
        ("2,3", "mark-off-step"),
        ("5,5", "mark-above-scale"),
        ("-1", "mark-negative"),
        ("1,000", "typed-ambiguous"),
        ("1.234,5", "typed-ambiguous"),
        ("", "typed-unreadable"),
        ("trois", "typed-unreadable"),
        ("50 %", "typed-unreadable"),
    ] {
        let fault = record_marks(&mut tender, "m1", &[typed(CELL.0, CELL.1, text)], AT).unwrap_err();
        assert_eq!(fault.code, "marks-refused");
        assert_eq!(codes(&fault), [code], "{text:?}");
        let finding = &fault.findings[0];
        assert!(finding.is_blocking());
        assert_eq!(finding.place, "B · Variété et prise en main des outils de création");
        for words in [&finding.text, &finding.hint] {
            assert!(!words.is_empty() && !words.contains(['⟦', '{']), "{words}");
        }
    }
    assert_eq!(mark(&tender, "m1", CELL.0, CELL.1), before);
    assert_eq!(acts(&tender), written, "a refusal is no act of the journal");
}

#[test]
fn one_refused_cell_refuses_the_whole_paste_and_every_one_is_named() {
    let work = Work::new();
    let mut tender = work.sample();
    let pasted =
        [typed("A", CELL.1, "3"), typed("B", CELL.1, "9"), typed("C", CELL.1, "x"), typed("D", CELL.1, "4")];
    let before: Vec<_> = ["A", "B", "C", "D"].map(|bid| mark(&tender, "m1", bid, CELL.1)).into();
    let fault = record_marks(&mut tender, "m1", &pasted, AT).unwrap_err();
    assert_eq!(codes(&fault), ["mark-above-scale", "typed-unreadable"]);
    let after: Vec<_> = ["A", "B", "C", "D"].map(|bid| mark(&tender, "m1", bid, CELL.1)).into();
    assert_eq!(after, before);
}

#[test]
fn a_cleared_cell_is_not_marked_which_is_not_zero() {
    let work = Work::new();
    let mut tender = work.sample();
    let before = evaluation::read_marks(&tender, Some("m1")).unwrap().progress[0].clone();
    let change = record_marks(&mut tender, "m1", &[cleared(CELL.0, CELL.1)], AT).unwrap().value;
    assert_eq!(change.cells[0].mark, None);
    assert_ne!(change.cells[0].justification, "", "the appraisal stays until it is changed itself");
    assert_eq!(change.progress[0].given, before.given - 1);

    let zero = record_marks(&mut tender, "m1", &[typed(CELL.0, CELL.1, "0")], AT).unwrap().value;
    assert_eq!(zero.cells[0].mark.as_ref().unwrap().exact, "0");
    assert_eq!(zero.progress[0].given, before.given, "zero is a mark");
}

#[test]
fn a_paste_is_one_act_and_one_step_to_undo() {
    let work = Work::new();
    let mut tender = work.sample();
    let bids = ["A", "B", "C", "D"];
    let before = bids.map(|bid| mark(&tender, "m1", bid, CELL.1));
    let written = acts(&tender);
    let pasted: Vec<_> = bids.iter().map(|bid| typed(bid, CELL.1, "0,5")).collect();
    let change = record_marks(&mut tender, "m1", &pasted, AT).unwrap().value;
    assert_eq!(acts(&tender), written + 1);
    assert_eq!(change.history.undo.as_deref(), Some("4 notes"));
    evaluation::undo(&mut tender, AT).unwrap();
    assert_eq!(bids.map(|bid| mark(&tender, "m1", bid, CELL.1)), before);
}

#[test]
fn an_appraisal_and_its_evidence_are_kept_when_only_the_mark_changes() {
    let work = Work::new();
    let mut tender = work.sample();
    let pin = EvidenceView {
        document: "Mémoire technique".to_owned(),
        page: "12".to_owned(),
        quote: "treize gabarits".to_owned(),
    };
    let mut entry = typed(CELL.0, CELL.1, "3");
    entry.justification = Some("Vu à la démonstration.".to_owned());
    entry.evidence = Some(vec![pin.clone()]);
    record_marks(&mut tender, "m1", &[entry], AT).unwrap();
    let change = record_marks(&mut tender, "m1", &[typed(CELL.0, CELL.1, "3,5")], AT).unwrap().value;
    assert_eq!(change.cells[0].justification, "Vu à la démonstration.");
    assert_eq!(change.cells[0].evidence, [pin]);
}

#[test]
fn a_mark_belongs_to_its_member() {
    let work = Work::new();
    let mut tender = work.sample();
    let other = mark(&tender, "m2", CELL.0, CELL.1);
    record_marks(&mut tender, "m1", &[typed(CELL.0, CELL.1, "0,5")], AT).unwrap();
    assert_eq!(mark(&tender, "m2", CELL.0, CELL.1), other);
    let journal = evaluation::read_journal(&tender).unwrap();
    assert_eq!(journal.lines[0].author, "Solène Carpezat", "the journal names who marked");
}

#[test]
fn what_is_not_marked_or_not_there_is_a_fault() {
    let work = Work::new();
    let mut tender = work.sample();
    let mut fault = |member: &str, bid: &str, criterion: &str| {
        record_marks(&mut tender, member, &[typed(bid, criterion, "3")], AT).unwrap_err().code
    };
    assert_eq!(fault("m9", "B", CELL.1), "member-unknown");
    assert_eq!(fault("m1", "Z", CELL.1), "bid-unknown");
    assert_eq!(fault("m1", "B", "no-such"), "refused-unknown-criterion");
    assert_eq!(fault("m1", "B", "cout"), "refused-criterion-not-marked", "a price is no mark");
    assert_eq!(fault("m1", "B", "ped"), "refused-criterion-not-marked", "nor is a group");
}
