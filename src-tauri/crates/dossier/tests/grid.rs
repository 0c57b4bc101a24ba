//! The grid's record: read strictly, and every fault with its place.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::grid;
use dossier::{GridFault, GridFaultKind, GridRecord, canonical_json};
use scoring::{AgreementRule, FractionError, ScaleError};

/// The record with one text in its JSON replaced by another.
fn with(text: &str, other: &str) -> Result<GridRecord, GridFault> {
    let json = canonical_json(&grid()).unwrap();
    assert!(json.contains(text), "{text} is not in {json}");
    GridRecord::from_json(&json.replacen(text, other, 1))
}

#[track_caller]
fn faults(text: &str, other: &str) -> Vec<(String, &'static str)> {
    let faults = with(text, other).unwrap().to_scoring().unwrap_err();
    faults.iter().map(|fault| (fault.place.clone(), fault.code())).collect()
}

#[track_caller]
fn one_fault(text: &str, other: &str, place: &str, code: &str) {
    assert_eq!(faults(text, other), [(place.to_owned(), code)], "{other}");
}

#[test]
fn a_record_and_its_grid_say_the_same() {
    let built = grid().to_scoring().unwrap();
    assert_eq!(built.rules.agreement, AgreementRule::Median);
    assert_eq!(built.rules.ties.len(), 2);
    let record = GridRecord::from_scoring(&built.criteria, &built.rules);
    assert_eq!(record, grid());
    assert_eq!(record.to_scoring().unwrap(), built);
}

#[test]
fn the_shape_of_the_open_case_format_is_read() {
    let record = GridRecord::from_json(
        r#"{
          "rules": { "total": "100", "rounding": { "points": { "decimals": 2, "mode": "half-up" } }, "ties": ["highest:quality", "lowest-price"] },
          "criteria": [
            { "id": "price", "name": "Coût", "weight": "25", "kind": "price", "formula": { "name": "lowest-over-price" } },
            { "id": "ped", "name": "Outils pédagogiques", "weight": "20", "kind": "quality", "scale": { "max": "5" } },
            { "id": "serv", "name": "Services municipaux", "weight": "55", "children": [
              { "id": "serv-a", "name": "…", "weight": "30", "kind": "quality", "scale": { "max": "5" }, "minimum": "2" },
              { "id": "serv-b", "name": "…", "weight": "25", "kind": "measure", "direction": "lower-is-better", "formula": { "name": "linear-range" } } ] } ] }"#,
    )
    .unwrap();
    let built = record.to_scoring().unwrap();
    assert_eq!(built.criteria.leaves().len(), 4);
    assert_eq!(
        built.rules.agreement,
        AgreementRule::Consensus,
        "people write agreed marks unless a rule is said"
    );
}

#[test]
fn what_is_malformed_is_told_with_its_place() {
    for (text, other, place) in [
        (r#""weight":"25""#, r#""wieght":"25""#, "criteria[1].children[0].wieght"),
        (r#""weight":"25""#, r#""weight":25"#, "criteria[1].children[0].weight"),
        (r#""decimals":2"#, r#""decimals":-2"#, "rules.rounding.points.decimals"),
        (r#""rules":"#, r#""regles":"#, "regles"),
        (r#""max":"5","#, r#""max":"5","min":"1","#, "criteria[1].children[0].scale.min"),
    ] {
        let fault = with(text, other).unwrap_err();
        assert_eq!((fault.place.as_str(), fault.code()), (place, "grid-malformed"), "{other}");
    }
    let trailing = GridRecord::from_json(&format!("{} x", canonical_json(&grid()).unwrap()));
    assert_eq!(trailing.unwrap_err().code(), "grid-malformed");
}

#[test]
fn everything_wrong_is_told_at_once() {
    let mut record = grid();
    record.rules.total = "cent".to_owned();
    record.criteria[0].formula = None;
    record.criteria[1].children[0].scale.as_mut().unwrap().max = "0".to_owned();
    record.criteria[2].direction = Some("up".to_owned());
    let places: Vec<String> = record.to_scoring().unwrap_err().into_iter().map(|fault| fault.place).collect();
    assert_eq!(
        places,
        ["rules.total", "criteria[0].formula", "criteria[1].children[0].scale", "criteria[2].direction"]
    );
}

#[test]
fn numbers_are_plain_and_not_negative() {
    let place = "criteria[1].children[0].weight";
    one_fault(r#""weight":"25""#, r#""weight":"-25""#, place, "grid-negative");
    let fault = with(r#""weight":"25""#, r#""weight":"25,0""#).unwrap().to_scoring().unwrap_err().remove(0);
    let kind = GridFaultKind::NotANumber { text: "25,0".to_owned(), error: FractionError::Malformed };
    assert_eq!((fault.place.as_str(), fault.kind), (place, kind));
}

#[test]
fn names_belong_to_closed_lists() {
    for (text, other, place) in [
        ("lowest-over-price", "cheapest", "criteria[0].formula.name"),
        (r#""kind":"price""#, r#""kind":"cost""#, "criteria[0].kind"),
        ("lower-is-better", "lower", "criteria[2].direction"),
        ("half-up", "nearest", "rules.rounding.points.mode"),
        ("median", "majority", "rules.agreed_marks"),
        ("highest:quality", "highest:beauty", "rules.ties[0]"),
    ] {
        one_fault(text, other, place, "grid-unknown-name");
    }
}

#[test]
fn each_kind_has_its_own_fields() {
    one_fault(r#""kind":"price","#, "", "criteria[0].kind", "grid-field-missing");
    one_fault(
        r#""kind":"price","#,
        r#""kind":"price","unit":"€","#,
        "criteria[0].unit",
        "grid-field-misplaced",
    );
    one_fault(r#""direction":"lower-is-better","#, "", "criteria[2].direction", "grid-field-missing");
    one_fault(
        r#""minimum":"1","#,
        r#""minimum":"1","direction":"lower-is-better","#,
        "criteria[1].children[1].direction",
        "grid-field-misplaced",
    );
    one_fault(
        r#"{"name":"linear-range"}"#,
        r#"{"name":"linear-range","floor":"zero"}"#,
        "criteria[2].formula.floor",
        "grid-field-misplaced",
    );
    one_fault(r#""scale":{"max":"5"},"#, "", "criteria[1].children[1].scale", "grid-field-missing");
}

#[test]
fn a_group_may_say_the_kind_of_all_that_lies_below() {
    let said = |kind: &str| {
        let mut record = grid();
        record.criteria[1].kind = Some(kind.to_owned());
        record.to_scoring()
    };
    assert_eq!(said("quality").unwrap(), grid().to_scoring().unwrap());
    let faults = said("price").unwrap_err();
    assert_eq!(faults.len(), 2);
    assert!(faults.iter().all(|fault| fault.code() == "grid-kind-below-differs"));
    let mut record = grid();
    let scale = record.criteria[1].children[0].scale.clone();
    record.criteria[1].scale = scale;
    assert_eq!(
        record.to_scoring().unwrap_err()[0].place,
        "criteria[1].scale",
        "a scale there would do nothing"
    );
}

#[test]
fn a_floor_may_be_left_out_of_the_one_formula_that_needs_it() {
    let linear = |floor: &str| {
        with(r#"{"name":"lowest-over-price"}"#, &format!(r#"{{"name":"linear-over-lowest"{floor}}}"#))
            .unwrap()
            .to_scoring()
            .unwrap()
            .criteria
    };
    assert_eq!(linear(""), linear(r#","floor":"zero""#));
    assert_ne!(linear(""), linear(r#","floor":"none""#));
}

#[test]
fn marks_of_a_scale_lie_on_it() {
    let scale = |text: &str, other: &str, place: &str, error: ScaleError| {
        let fault = with(text, other).unwrap().to_scoring().unwrap_err().remove(0);
        assert_eq!((fault.place.as_str(), fault.kind), (place, GridFaultKind::Scale { error }));
    };
    let place = "criteria[1].children[0].scale";
    scale(r#""step":"0.5""#, r#""step":"2""#, place, ScaleError::StepDoesNotDivide);
    scale(
        r#""step":"0.5""#,
        r#""step":"0.5","levels":[{"mark":"6","label":"Mieux"}]"#,
        place,
        ScaleError::AboveMaximum,
    );
    scale(
        r#""minimum":"1""#,
        r#""minimum":"6""#,
        "criteria[1].children[1].minimum",
        ScaleError::AboveMaximum,
    );
}

#[test]
fn what_the_whole_grid_must_keep_is_scorings_to_say() {
    assert_eq!(
        faults(r#""weight":"25""#, r#""weight":"24""#),
        [("criteria".to_owned(), "weights-do-not-add-up")]
    );
    assert_eq!(faults(r#""id":"outils""#, r#""id":"equipe""#), [("criteria".to_owned(), "code-duplicated")]);
    one_fault(r#""id":"outils""#, r#""id":" ""#, "criteria[1].children[0].id", "grid-empty-code");
}

#[test]
fn a_rounding_rule_keeps_a_possible_number_of_decimals() {
    one_fault(
        r#""decimals":2"#,
        r#""decimals":13"#,
        "rules.rounding.points.decimals",
        "grid-too-many-decimals",
    );
}
