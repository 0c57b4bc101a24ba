//! Worked examples as data: each file of `cases/` goes through `bareme-cli evaluate --json`, and
//! says where it comes from and what was published. Adding a file adds a test.

use std::{collections::BTreeMap, fs, path::Path};

use acceptance::{bareme, repository};
use serde::Deserialize;
use serde_json::Value;

/// A worked example.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    /// Who published it, where.
    source: String,
    /// What was published, in words.
    note: String,
    /// The case.
    case: Value,
    /// What must be answered, by bid; and the codes of findings that must be among those found.
    expected: BTreeMap<String, Value>,
}

fn evaluate(path: &Path) -> datatest_stable::Result<()> {
    let example: Example = serde_json::from_str(&fs::read_to_string(path)?)?;
    assert!(example.source.len() > 20 && !example.note.is_empty(), "an example says where it comes from");
    let schema = repository().join("src-tauri/crates/evaluation/schema/bareme-case.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema)?)?;
    if let Err(error) = jsonschema::validate(&schema, &example.case) {
        return Err(format!("the case does not fit the published schema: {error}").into());
    }

    let folder = tempfile::tempdir()?;
    let case = folder.path().join("case.json");
    fs::write(&case, example.case.to_string())?;
    let ran = bareme(&["evaluate".as_ref(), case.as_os_str(), "--json".as_ref()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let answer = ran.json();

    let mut expected = example.expected;
    if let Some(codes) = expected.remove("findings") {
        let found: Vec<&Value> = list(&answer, "findings").iter().map(|finding| &finding["code"]).collect();
        for code in codes.as_array().into_iter().flatten() {
            assert!(found.contains(&code), "{code} among {found:?}");
        }
    }
    assert!(!expected.is_empty(), "an example expects something of a bid");
    for (id, facts) in &expected {
        let bid = list(&answer, "bids").iter().find(|bid| bid["id"] == id.as_str());
        let bid = bid.ok_or_else(|| format!("no answer about {id}"))?;
        for (name, fact) in facts.as_object().ok_or("a bid’s facts are named")? {
            match fact.as_object() {
                Some(by_criterion) => {
                    for (criterion, fact) in by_criterion {
                        assert_eq!(&bid[name][criterion], fact, "{id}, {name} of {criterion}");
                    }
                }
                None => assert_eq!(&bid[name], fact, "{id}, {name}"),
            }
        }
    }
    Ok(())
}

fn list<'a>(answer: &'a Value, name: &str) -> &'a [Value] {
    answer[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

datatest_stable::harness! {
    { test = evaluate, root = "cases", pattern = r"^.*\.json$" },
}
