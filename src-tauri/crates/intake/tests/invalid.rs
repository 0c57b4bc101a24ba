//! The small files of `sample-bids/invalid`, each with the one fault that its name says.
//!
//! Adding a file, with its `NAME.expect.toml`, adds a test. Templates are for another package.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod support;

use std::path::PathBuf;

use intake::{IntakeFinding, Mapping, MappingKind, SourceFile, read_marks, read_schedule};
use scoring::Severity;
use support::{bids, frame, grid, place, repository, show};

/// The findings, and whether something is taken from the file.
fn read(file: &SourceFile<'_>, mapping: &Mapping) -> (Vec<IntakeFinding>, bool) {
    match mapping.kind() {
        MappingKind::PriceSchedule => {
            let reading = read_schedule(file, mapping, &frame()).unwrap();
            (reading.findings, reading.value.is_some())
        }
        MappingKind::Marks => {
            let reading = read_marks(file, mapping, &grid(), &bids()).unwrap();
            (reading.findings, reading.value.is_some())
        }
        MappingKind::Feedback => panic!("no invalid feedback is expected here yet"),
    }
}

#[test]
fn each_file_shows_its_fault_where_it_is() {
    let folder = repository().join("sample-bids/invalid");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut checked = 0;
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if path.extension().is_some_and(|extension| extension == "toml") {
            continue;
        }
        let expected = std::fs::read_to_string(folder.join(format!("{stem}.expect.toml")));
        let expected: toml::Table =
            expected.unwrap_or_else(|_| panic!("{name} says no fault")).parse().unwrap();
        let mapping = std::fs::read_to_string(folder.join(expected["mapping"].as_str().unwrap())).unwrap();
        let mapping = Mapping::from_toml(&mapping).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let (findings, taken) = read(&SourceFile { name, bytes: &bytes }, &mapping);
        let worth: Vec<&IntakeFinding> =
            findings.iter().filter(|finding| finding.severity() != Severity::Information).collect();
        let shown: Vec<String> = worth.iter().map(|finding| show(finding)).collect();
        let [finding] = worth.as_slice() else { panic!("{name} has one fault, not {shown:?}") };
        assert_eq!(finding.code(), expected["code"].as_str().unwrap(), "{name}: {shown:?}");
        assert_eq!(place(finding), expected["place"].as_str().unwrap(), "{name}: {shown:?}");
        assert_eq!(taken, finding.severity() != Severity::Blocking, "{name}: nothing is taken from a fault");
        checked += 1;
    }
    assert!(checked >= 10, "only {checked} files were found in {}", folder.display());
}
