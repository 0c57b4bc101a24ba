//! A member's marks and users' answers, made here.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod support;

use intake::{
    ForeignFeedback, ForeignMark, IntakeFinding, Mapping, Reading, SourceFile, read_feedback, read_marks,
};
use scoring::{Severity, Subject};
use support::{bids, grid, place};

const MARKS: &str = "format = 'bareme-mapping'\nversion = 1\nkind = 'marks'\nencoding = 'utf-8'\n\
    separator = ';'\nheader_row = 1\ndecimal = 'comma'\n\
    columns = { criterion = 'A', bid = 'B', mark = 'C', justification = 'D' }";

const FEEDBACK: &str = "format = 'bareme-mapping'\nversion = 1\nkind = 'feedback'\nencoding = 'utf-8'\n\
    separator = ';'\nheader_row = 1\n[columns]\nsession = 'A'\ngroup = 'B'\nbid = 'C'\ncomment = 'F'\n\
    answers = { q1 = 'D', q2 = 'E' }";

fn marks(rows: &[&str]) -> Reading<Vec<ForeignMark>> {
    let text = format!("Élément;Offre;Note;Appréciation\n{}", rows.join("\n"));
    let file = SourceFile { name: "m1.csv", bytes: text.as_bytes() };
    read_marks(&file, &Mapping::from_toml(MARKS).unwrap(), &grid(), &bids()).unwrap()
}

fn feedback(rows: &[&str]) -> Reading<Vec<ForeignFeedback>> {
    let text = format!("Session;Groupe;Offre;Q1;Q2;Commentaire\n{}", rows.join("\n"));
    let file = SourceFile { name: "s1.csv", bytes: text.as_bytes() };
    read_feedback(&file, &Mapping::from_toml(FEEDBACK).unwrap()).unwrap()
}

fn told<T>(reading: &Reading<T>) -> Vec<(&'static str, String)> {
    let blocking = reading.findings.iter().filter(|finding| finding.severity() == Severity::Blocking);
    blocking.map(|finding| (finding.code(), place(finding))).collect()
}

#[test]
fn marks_are_read_with_their_appraisals() {
    let reading = marks(&[
        "Outils pédagogiques;;;",
        "ped-outils;A;3,5;\"Prise en main rapide,\nen classe.\"",
        "ped-outils;B;;Pas vu pendant l’essai.",
    ]);
    let codes: Vec<&str> = reading.findings.iter().map(IntakeFinding::code).collect();
    assert_eq!(codes, ["mark-not-given", "rows-ignored"], "a heading is counted");
    let marks = reading.value.unwrap();
    assert_eq!(marks[0].mark.as_ref().unwrap().to_string(), "7/2");
    assert_eq!(marks[0].justification, "Prise en main rapide,\nen classe.");
    assert_eq!(marks[1].mark, None, "a mark that was not given is not a mark of zero");
    assert_eq!(marks[1].place.cell.unwrap().to_string(), "C4");
}

#[test]
fn a_mark_that_cannot_be_given_stops_the_import() {
    for (row, code, place) in [
        ("ped-outils;A;5,5;", "mark-above-scale", "C2"),
        ("ped-outils;A;3,7;", "mark-off-step", "C2"),
        ("ped-outils;A;-1;", "mark-negative", "C2"),
        ("ped-outils;A;bien;", "number-unreadable", "C2"),
        ("ped-outils;A;4 €;", "number-unreadable", "C2"),
        ("ped-outil;A;4;", "criterion-unknown", "A2"),
        ("ped;A;4;", "criterion-not-marked", "A2"),
        ("cout;A;4;", "criterion-not-marked", "A2"),
        ("ped-outils;E;4;", "bid-unknown", "B2"),
        ("ped-outils;;4;", "cell-empty", "B2"),
        (";A;4;", "cell-empty", "A2"),
    ] {
        let reading = marks(&[row]);
        assert_eq!(told(&reading), [(code, place.to_owned())], "{row}");
        assert_eq!(reading.value, None, "{row}");
    }
    let twice = marks(&["ped-outils;A;4;", "ped-outils;A;3;"]);
    assert_eq!(told(&twice), [("mark-duplicated", "C3".to_owned())]);
    assert_eq!(twice.value, None, "which of the two would count?");
}

#[test]
fn an_appraisal_is_kept_whole_or_refused() {
    let long = "a".repeat(32_767);
    let reading = marks(&[&format!("ped-outils;A;4;{long}")]);
    assert_eq!(reading.value.unwrap()[0].justification, long);
    let reading = marks(&[&format!("ped-outils;A;4;{long}b")]);
    assert_eq!(told(&reading), [("text-too-long", "D2".to_owned())], "never cut in silence");
}

#[test]
fn the_words_of_a_mark_above_its_scale_are_those_of_the_grid() {
    let reading = marks(&["ped-outils;A;6;"]);
    let finding = &reading.findings[0];
    let names: Vec<&str> = finding.details().iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["criterion", "bid", "mark", "max", "file"]);
    let grid = grid();
    let name = &grid.by_code("ped-outils").unwrap().name;
    assert!(format!("{:?}", finding.details()).contains(name.as_str()));
    // The same fault seen later, in the evaluation, has the same code.
    let mark = scoring::Finding::MarkAboveScale {
        bid: "A".to_owned(),
        criterion: "ped-outils".to_owned(),
        mark: "6".parse().unwrap(),
        max: "5".parse().unwrap(),
    };
    assert_eq!(mark.code(), finding.code());
    assert!(matches!(mark.subject(), Subject::Cell { .. }));
}

#[test]
fn answers_are_texts_with_their_places() {
    let reading = feedback(&["s1-001;parents;B;4;oui;\"Clair ; simple\"", "", "s1-002;parents;A;;;"]);
    assert_eq!(told(&reading), Vec::<(&str, String)>::new());
    let rows = reading.value.unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].answers["q1"].text, "4");
    assert_eq!(rows[0].answers["q2"].place.cell.unwrap().to_string(), "E2");
    assert!(rows[1].answers.is_empty(), "an empty cell is no answer");
    assert_eq!(rows[1].place.cell.unwrap().to_string(), "A4");
}

#[test]
fn an_answer_that_no_one_gave_or_about_nothing_is_refused() {
    for (row, place) in [(";parents;A;4;;", "A2"), ("s1;;A;4;;", "B2"), ("s1;parents;;4;;", "C2")] {
        let reading = feedback(&[row]);
        assert_eq!(told(&reading), [("cell-empty", place.to_owned())], "{row}");
        assert_eq!(reading.value, None);
    }
}
