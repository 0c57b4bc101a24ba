//! `bareme-cli robustness --json`: what a program is told of how safe a ranking is.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sampled;
mod vectors;

use std::{fs, path::PathBuf};

use acceptance::{bareme, repository};
use serde_json::Value;

/// The answer about a case, with more arguments.
fn robustness(case: &Value, more: &[&str]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.json");
    fs::write(&path, case.to_string()).unwrap();
    let mut arguments = vec!["robustness", path.to_str().unwrap(), "--json"];
    arguments.extend(more);
    let ran = bareme(&arguments);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()
}

#[test]
fn a_total_that_is_not_exact_carries_its_error() {
    let text = fs::read_to_string(repository().join("tests/cases/table-logarithmic.json")).unwrap();
    let example: Value = serde_json::from_str(&text).unwrap();
    let answer = robustness(&example["case"], &[]);
    let errors = answer["totals_error"].as_object().unwrap();
    assert!(!errors.is_empty(), "a logarithm is no fraction");
    for (bid, error) in errors {
        let (numerator, denominator) = error.as_str().unwrap().split_once('/').unwrap();
        assert!(numerator != "0" && denominator.len() > numerator.len() + 12, "{bid}: {error}");
    }
}

/// What is expected is there; the answer may say more.
fn says(answer: &Value, expected: &Value, place: &str) {
    match (answer, expected) {
        (Value::Object(answer), Value::Object(expected)) => {
            // An empty table is expected to be empty.
            assert!(!expected.is_empty() || answer.is_empty(), "{place} is {answer:?}");
            for (name, expected) in expected {
                let found = answer.get(name).unwrap_or_else(|| panic!("{place} has no {name}"));
                says(found, expected, &format!("{place}.{name}"));
            }
        }
        (Value::Array(answer), Value::Array(expected)) => {
            assert_eq!(answer.len(), expected.len(), "{place}");
            for (at, (answer, expected)) in answer.iter().zip(expected).enumerate() {
                says(answer, expected, &format!("{place}[{at}]"));
            }
        }
        _ => assert_eq!(answer, expected, "{place}"),
    }
}

#[test]
fn answers_are_those_worked_by_hand() {
    let folder = repository().join("tests/safety/cases");
    let files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty());
    for path in files {
        let example: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let why = example["source"].as_str().unwrap().len().min(example["note"].as_str().unwrap().len());
        assert!(why > 20, "an example says where its answers come from: {}", path.display());
        says(&robustness(&example["case"], &[]), &example["expected"], &path.display().to_string());
    }
}
