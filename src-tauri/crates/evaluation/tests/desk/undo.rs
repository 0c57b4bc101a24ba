//! Undoing and doing again, over every kind of step, each by its name.

use evaluation::{OpenTender, redo, undo};

use crate::work::{AT, SCHEDULES, Work, acts, read_marks, read_schedule, typed};

fn undoable(tender: &OpenTender) -> String {
    evaluation::read_history(tender).unwrap().undo.unwrap_or_default()
}

#[test]
fn steps_of_every_kind_are_named_undone_and_done_again() {
    let work = Work::new();
    let mut tender = work.prepared();
    let mut names = vec![undoable(&tender)];
    evaluation::seal_rules(&mut tender, AT).unwrap();
    names.push(undoable(&tender));
    evaluation::register_bid(&mut tender, "A", "Corvus Éducation", AT, AT).unwrap();
    names.push(undoable(&tender));
    read_schedule(&mut tender, "A", SCHEDULES[0].1);
    names.push(undoable(&tender));
    evaluation::record_marks(&mut tender, "m1", &[typed("A", "ped-outils", "3")], AT).unwrap();
    names.push(undoable(&tender));
    evaluation::record_marks(
        &mut tender,
        "m2",
        &[typed("A", "ped-outils", "3"), typed("A", "ped-partage", "4")],
        AT,
    )
    .unwrap();
    names.push(undoable(&tender));
    assert_eq!(
        names,
        [
            "la composition de la commission",
            "le sceau des règles",
            "l’inscription de l’offre A",
            "le bordereau de prix de l’offre A",
            "la note de A, Variété et prise en main des outils de création",
            "2 notes",
        ]
    );

    let whole = snapshot(&tender);
    let written = acts(&tender);
    for expected in names.iter().rev().take(5) {
        assert_eq!(&undoable(&tender), expected);
        let outcome = undo(&mut tender, AT).unwrap();
        assert_eq!(outcome.value.redo.as_ref(), Some(expected), "what was undone can be done again");
        assert_eq!(outcome.changed, ["*"], "a step may touch any screen");
    }
    assert_eq!(evaluation::read_register(&tender).unwrap().bids.len(), 0);
    let told = evaluation::read_journal(&tender).unwrap().lines;
    let schedule = told.iter().find(|line| line.what.starts_with("Bordereau de prix")).unwrap();
    assert_eq!(
        schedule.what, "Bordereau de prix de l’offre A importé\u{a0}: dqe.xlsx",
        "its bid is named all the same"
    );
    assert!(schedule.undone);
    for expected in &names[1..] {
        assert_eq!(evaluation::read_history(&tender).unwrap().redo.as_ref(), Some(expected));
        redo(&mut tender, AT).unwrap();
    }
    assert_eq!(snapshot(&tender), whole);
    assert_eq!(acts(&tender), written + 10, "nothing leaves the journal: each undo and redo is an act");
}

/// What the screens show, the journal and the history apart.
fn snapshot(tender: &OpenTender) -> String {
    format!(
        "{:?}{:?}{:?}",
        evaluation::read_register(tender).unwrap(),
        evaluation::read_prices(tender).unwrap(),
        ["m1", "m2"].map(|member| evaluation::read_marks(tender, Some(member)).unwrap()),
    )
}

#[test]
fn a_new_act_leaves_nothing_to_do_again() {
    let work = Work::new();
    let mut tender = work.sample();
    evaluation::record_marks(&mut tender, "m1", &[typed("A", "ped-outils", "3")], AT).unwrap();
    undo(&mut tender, AT).unwrap();
    evaluation::record_marks(&mut tender, "m1", &[typed("A", "ped-outils", "2")], AT).unwrap();
    assert_eq!(evaluation::read_history(&tender).unwrap().redo, None);
    assert_eq!(redo(&mut tender, AT).unwrap_err().code, "refused-nothing-to-redo");
}

#[test]
fn an_import_of_a_whole_file_is_one_step() {
    let work = Work::new();
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    for (letter, _) in SCHEDULES {
        evaluation::register_bid(&mut tender, letter, &format!("Candidat {letter}"), AT, AT).unwrap();
    }
    read_marks(&mut tender, "m1");
    assert_eq!(evaluation::read_marks(&tender, Some("m1")).unwrap().progress[0].given, 56);
    undo(&mut tender, AT).unwrap();
    assert_eq!(evaluation::read_marks(&tender, Some("m1")).unwrap().progress[0].given, 0);
    redo(&mut tender, AT).unwrap();
    assert_eq!(evaluation::read_marks(&tender, Some("m1")).unwrap().progress[0].given, 56);
}

#[test]
fn two_hundred_steps_are_undone_and_survive_a_reopening() {
    let work = Work::new();
    let mut tender = work.sample();
    let before = crate::work::mark(&tender, "m1", "A", "ped-outils");
    for step in 0..200 {
        let mark = ["0", "1", "2", "3"][step % 4];
        evaluation::record_marks(&mut tender, "m1", &[typed("A", "ped-outils", mark)], AT).unwrap();
    }
    let path = tender.path().to_owned();
    drop(tender);
    let mut tender = OpenTender::open(&path, &crate::work::device()).unwrap();
    for _ in 0..200 {
        undo(&mut tender, AT).unwrap();
    }
    assert_eq!(crate::work::mark(&tender, "m1", "A", "ped-outils"), before);
}
