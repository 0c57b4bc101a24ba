//! The formulas of the open case format: each is read, written back the same, and checked.

#![allow(clippy::unwrap_used, clippy::panic)]

use dossier::{GridFault, GridRecord};

/// A grid of one criterion: a price, or a measure where more is better.
fn read(kind: &str, formula: &str) -> GridRecord {
    let direction = if kind == "measure" { r#""direction":"higher-is-better","# } else { "" };
    GridRecord::from_json(&format!(
        r#"{{"rules":{{"total":"25"}},"criteria":[{{"id":"p","name":"P","weight":"25","kind":"{kind}",{direction}"formula":{formula}}}]}}"#
    ))
    .unwrap()
}

/// Every formula with its parameters, all of them written out.
const FORMULAS: [(&str, &str); 23] = [
    ("price", r#"{"name":"lowest-over-price"}"#),
    ("price", r#"{"name":"linear-over-lowest","floor":"none"}"#),
    ("price", r#"{"name":"linear-range"}"#),
    ("price", r#"{"name":"linear-span","floor":"zero","span":"0.5"}"#),
    ("price", r#"{"name":"squared-ratio"}"#),
    ("price", r#"{"name":"logarithmic","floor":"zero","base":"2"}"#),
    ("price", r#"{"name":"half-logarithmic","floor":"none"}"#),
    ("price", r#"{"name":"mean-capped"}"#),
    ("price", r#"{"name":"mean-half"}"#),
    ("price", r#"{"name":"mean-cubic"}"#),
    ("price", r#"{"name":"rank"}"#),
    ("measure", r#"{"name":"rank"}"#),
    ("price", r#"{"name":"ceiling","floor":"none","ceiling":"200"}"#),
    ("price", r#"{"name":"window","best":"80","worst":"200"}"#),
    ("measure", r#"{"name":"window","best":"60","worst":"0"}"#),
    ("price", r#"{"name":"estimate","estimate":"130.5"}"#),
    ("price", r#"{"name":"proximity-to-estimate","floor":"zero","estimate":"130"}"#),
    ("measure", r#"{"name":"discount-linear"}"#),
    ("measure", r#"{"name":"discount-bilinear","elbow":"0.85"}"#),
    ("measure", r#"{"name":"discount-quadratic"}"#),
    (
        "price",
        r#"{"name":"curve","points":[{"value":"100","share":"1"},{"value":"150","share":"1/3"},{"value":"200","share":"0"}]}"#,
    ),
    ("measure", r#"{"name":"curve","points":[{"value":"0","share":"0"},{"value":"24","share":"0.5"}]}"#),
    ("price", r#"{"name":"sixth-of-seven"}"#),
];

#[test]
fn every_formula_is_written_back_as_it_was_read() {
    for (kind, formula) in FORMULAS {
        let record = read(kind, formula);
        let grid = record.to_scoring().unwrap_or_else(|faults| panic!("{formula}: {faults:?}"));
        assert_eq!(GridRecord::from_scoring(&grid.criteria, &grid.rules), record, "{formula}");
    }
}

#[test]
fn a_floor_that_is_not_written_is_at_zero() {
    for (kind, formula) in FORMULAS.into_iter().filter(|(_, formula)| formula.contains("floor")) {
        let without = formula.replace(r#","floor":"none""#, "").replace(r#","floor":"zero""#, "");
        let floored = formula.replace(r#""floor":"none""#, r#""floor":"zero""#);
        let built = |formula: &str| read(kind, formula).to_scoring().unwrap().criteria;
        assert_eq!(built(&without), built(&floored), "{without}");
    }
}

#[test]
fn a_parameter_that_cannot_be_is_refused_at_its_place() {
    let refused = [
        ("price", r#"{"name":"linear-span"}"#, "span", "grid-parameter-missing"),
        ("price", r#"{"name":"linear-span","span":"0"}"#, "span", "grid-parameter-not-above-zero"),
        ("price", r#"{"name":"linear-span","span":"-0.5"}"#, "span", "grid-negative"),
        ("price", r#"{"name":"linear-span","span":"50 %"}"#, "span", "grid-not-a-number"),
        ("price", r#"{"name":"linear-span","span":"1","floor":"one"}"#, "floor", "grid-unknown-name"),
        ("price", r#"{"name":"linear-range","span":"1"}"#, "span", "grid-field-misplaced"),
        ("price", r#"{"name":"squared-ratio","floor":"zero"}"#, "floor", "grid-field-misplaced"),
        ("price", r#"{"name":"ceiling","ceiling":"0"}"#, "ceiling", "grid-parameter-not-above-zero"),
        ("price", r#"{"name":"window","best":"80"}"#, "worst", "grid-parameter-missing"),
        ("price", r#"{"name":"window","best":"80","worst":"80.0"}"#, "worst", "grid-window-without-width"),
        ("price", r#"{"name":"estimate"}"#, "estimate", "grid-parameter-missing"),
        ("price", r#"{"name":"estimate","estimate":"1","floor":"zero"}"#, "floor", "grid-field-misplaced"),
        ("measure", r#"{"name":"discount-bilinear","elbow":"1"}"#, "elbow", "grid-parameter-not-within-one"),
        ("price", r#"{"name":"logarithmic","base":"1"}"#, "base", "grid-parameter-not-above-one"),
        ("price", r#"{"name":"curve"}"#, "points", "grid-curve-without-points"),
        (
            "price",
            r#"{"name":"curve","points":[{"value":"1","share":"1"},{"value":"1","share":"0"}]}"#,
            "points",
            "grid-curve-not-sorted",
        ),
        (
            "price",
            r#"{"name":"curve","points":[{"value":"1","share":"1"},{"value":"2","share":"2"}]}"#,
            "points",
            "grid-curve-above-one",
        ),
        (
            "price",
            r#"{"name":"curve","points":[{"value":"1","share":"0"},{"value":"2","share":"1"},{"value":"3","share":"0"}]}"#,
            "points",
            "grid-curve-turns-back",
        ),
        (
            "price",
            r#"{"name":"curve","points":[{"value":"1","share":"1"},{"value":"2","share":"un demi"}]}"#,
            "points[1].share",
            "grid-not-a-number",
        ),
        (
            "price",
            r#"{"name":"rank","points":[{"value":"1","share":"1"}]}"#,
            "points",
            "grid-field-misplaced",
        ),
        ("price", r#"{"name":"linear"}"#, "name", "grid-unknown-name"),
    ];
    for (kind, formula, field, code) in refused {
        let faults = read(kind, formula).to_scoring().unwrap_err();
        let found: Vec<(&str, &str)> =
            faults.iter().map(|fault| (fault.place.as_str(), fault.code())).collect();
        assert_eq!(found, [(format!("criteria[0].formula.{field}").as_str(), code)], "{formula}");
    }
}

#[test]
fn a_formula_that_favours_the_other_end_is_refused() {
    for (kind, formula) in [
        ("price", r#"{"name":"window","best":"200","worst":"80"}"#),
        ("measure", r#"{"name":"window","best":"0","worst":"60"}"#),
        ("price", r#"{"name":"discount-linear"}"#),
        ("price", r#"{"name":"curve","points":[{"value":"1","share":"0"},{"value":"2","share":"1"}]}"#),
        ("measure", r#"{"name":"estimate","estimate":"130"}"#),
    ] {
        let faults = read(kind, formula).to_scoring().unwrap_err();
        assert_eq!(
            faults.iter().map(GridFault::code).collect::<Vec<_>>(),
            ["formula-direction"],
            "{formula}"
        );
    }
}
