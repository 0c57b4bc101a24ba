//! The sample tender, read as its files are: four schedules, seven members' marks, six sites.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod support;

use std::path::Path;

use intake::{Mapping, Reading, SourceFile, read_feedback, read_marks, read_schedule};
use scoring::Severity;
use support::{bids, frame, grid, repository, show};

fn sample() -> std::path::PathBuf {
    repository().join("sample-bids/ent-somme")
}

fn mapping(path: &Path) -> Mapping {
    Mapping::from_toml(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn worst<T>(reading: &Reading<T>) -> Vec<String> {
    let worth = reading.findings.iter().filter(|finding| finding.severity() != Severity::Information);
    worth.map(show).collect()
}

#[test]
fn the_four_schedules_import_to_their_totals() {
    for (folder, file, total) in [
        ("A", "dqe.xlsx", "308000"),
        ("B", "bpu-dqe.xlsx", "312000"),
        ("C", "dpgf.ods", "364000"),
        ("D", "bordereau.csv", "288288"),
    ] {
        let folder = sample().join("bids").join(folder);
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let source = SourceFile { name: file, bytes: &bytes };
        let reading = read_schedule(&source, &mapping(&folder.join("mapping.toml")), &frame()).unwrap();
        assert_eq!(worst(&reading), Vec::<String>::new(), "{file} is a faultless bid");
        let schedule = reading.value.unwrap();
        assert_eq!(schedule.lines.len(), frame().len());
        assert_eq!(schedule.net_total.value().to_decimal().as_deref(), Some(total), "{file}");
        assert_eq!(schedule.stated_net_total.as_ref(), Some(schedule.net_total.value()), "{file}");
    }
}

#[test]
fn what_the_schedules_hide_is_told() {
    let folder = sample().join("bids/A");
    let bytes = std::fs::read(folder.join("dqe.xlsx")).unwrap();
    let source = SourceFile { name: "dqe.xlsx", bytes: &bytes };
    let reading = read_schedule(&source, &mapping(&folder.join("mapping.toml")), &frame()).unwrap();
    let codes: Vec<&str> = reading.findings.iter().map(intake::IntakeFinding::code).collect();
    assert!(codes.contains(&"hidden-sheet"), "the bidder's own margins lie in a hidden sheet: {codes:?}");
    assert!(codes.contains(&"rows-ignored"), "headings and sub-totals are counted: {codes:?}");
}

#[test]
fn every_member_marks_every_element_of_every_bid() {
    let grid = grid();
    let leaves = grid.leaves_of(scoring::CriterionKind::Quality).count();
    let mapping = mapping(&sample().join("marks/mapping.toml"));
    for member in 1..=7 {
        let name = format!("m{member}.xlsx");
        let bytes = std::fs::read(sample().join("marks").join(&name)).unwrap();
        let reading =
            read_marks(&SourceFile { name: &name, bytes: &bytes }, &mapping, &grid, &bids()).unwrap();
        assert_eq!(worst(&reading), Vec::<String>::new(), "{name}");
        let marks = reading.value.unwrap();
        assert_eq!(marks.len(), leaves * bids().len(), "{name}");
        assert!(marks.iter().all(|mark| mark.mark.is_some() && !mark.justification.is_empty()), "{name}");
    }
}

#[test]
fn every_site_gives_answers_with_their_places() {
    for (site, kind) in
        [("s1", "csv"), ("s2", "csv"), ("s3", "csv"), ("s4", "xlsx"), ("s5", "xlsx"), ("s6", "csv")]
    {
        let name = format!("{site}.{kind}");
        let bytes = std::fs::read(sample().join("trials").join(&name)).unwrap();
        let mapping = mapping(&sample().join(format!("trials/mapping-{kind}.toml")));
        let reading = read_feedback(&SourceFile { name: &name, bytes: &bytes }, &mapping).unwrap();
        assert_eq!(reading.findings.iter().map(show).collect::<Vec<_>>(), Vec::<String>::new(), "{name}");
        let rows = reading.value.unwrap();
        assert!(rows.len() > 20, "{name} has {} rows", rows.len());
        assert!(rows.iter().all(|row| !row.session.is_empty() && !row.group.is_empty()), "{name}");
        assert!(rows.iter().any(|row| row.answers.contains_key("q1")), "{name}");
    }
}
