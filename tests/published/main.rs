//! Published tenders, recomputed to their official totals through the open case format.
//!
//! The material is not ours to copy: it is read where it lies, and each test is skipped with a
//! printed line where it does not.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, fs, path::Path};

use acceptance::{bareme, shared};
use serde_json::{Value, json};

fn published(name: &str) -> Option<Value> {
    let path = shared("published-evaluations")?.join(name);
    Some(serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
}

/// The answer to a case, by bidder.
fn evaluate(case: &Value) -> BTreeMap<String, Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.json");
    fs::write(&path, case.to_string()).unwrap();
    let ran = bareme(&["evaluate".as_ref(), Path::as_os_str(&path), "--json".as_ref()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let answer = ran.json();
    let bids = answer["bids"].as_array().unwrap().iter();
    bids.map(|bid| (bid["bidder"].as_str().unwrap().to_owned(), bid.clone())).collect()
}

fn case(total: &str, rounding: &Value, criteria: &[Value], bids: &[Value]) -> Value {
    json!({
        "format": "bareme-case", "version": 1,
        "tender": { "reference": "publié", "title": "Évaluation publiée", "price_basis": "net" },
        "rules": { "total": total, "rounding": rounding },
        "criteria": criteria, "bids": bids,
    })
}

/// Compares totals and ranks with the official ones; says how many were compared.
fn compare(source: &Value, answer: &BTreeMap<String, Value>) -> usize {
    let totals = source["published"]["totals"].as_object().unwrap();
    for (bidder, total) in totals {
        assert_eq!(&answer[bidder]["total"], total, "official total of {bidder}");
        assert_eq!(answer[bidder]["rank"], source["published"]["ranks"][bidder], "official rank of {bidder}");
    }
    totals.len()
}

#[test]
fn the_inspection_of_two_candidatures_by_weighted_marks() {
    let Some(source) = published("g04_fifa_2026.json") else { return };
    let weights = source["weights"].as_object().unwrap();
    // Published as the sum of weight × mark / 100 on the scale of 0 to 5, to one decimal.
    let criteria: Vec<Value> = weights
        .iter()
        .map(|(name, weight)| {
            let weight = format!("{weight}/20");
            json!({ "id": name, "name": name, "weight": weight, "kind": "quality", "scale": { "max": "5" } })
        })
        .collect();
    let bidders = source["bidders"].as_array().unwrap();
    let bids: Vec<Value> = bidders
        .iter()
        .map(|bidder| json!({ "id": bidder["name"], "bidder": bidder["name"], "marks": bidder["marks"] }))
        .collect();
    let rounding = json!({ "total": { "decimals": 1, "mode": "half-up" } });
    let answer = evaluate(&case("5", &rounding, &criteria, &bids));
    assert_eq!(compare(&source, &answer), 2);
    for (bidder, exact) in source["recomputed_exact"].as_object().unwrap() {
        let (whole, part) = exact.as_str().unwrap().split_once('.').unwrap();
        let thousandths: u64 = format!("{whole}{part}").parse().unwrap();
        let found = answer[bidder]["total_exact"].as_str().unwrap();
        let (numerator, denominator) = found.split_once('/').unwrap();
        let found = numerator.parse::<u64>().unwrap() * 1000 / denominator.parse::<u64>().unwrap();
        assert_eq!(found, thousandths, "exact total of {bidder}");
    }
}

fn technique_and_price(source: &Value, rounding: &Value) -> BTreeMap<String, Value> {
    let technical = source["weights"]["technical"].to_string();
    let price = source["weights"]["price"].to_string();
    let criteria = [
        json!({ "id": "technical", "name": "Technique", "weight": technical, "kind": "quality", "scale": { "max": technical } }),
        json!({ "id": "price", "name": "Prix", "weight": price, "kind": "price", "formula": { "name": "lowest-over-price" } }),
    ];
    let bidders = source["bidders"].as_array().unwrap();
    let bids: Vec<Value> = bidders
        .iter()
        .map(|bidder| {
            json!({ "id": bidder["name"], "bidder": bidder["name"], "price": bidder["price"], "marks": bidder["marks"] })
        })
        .collect();
    evaluate(&case("100", rounding, &criteria, &bids))
}

#[test]
fn the_school_meals_of_a_town_with_two_decimals() {
    let Some(source) = published("g08_it_siracusa_mensa_2019.json") else { return };
    let answer = technique_and_price(&source, &json!({ "points": { "decimals": 2, "mode": "half-up" } }));
    assert_eq!(compare(&source, &answer), 2);
}

#[test]
fn the_school_meals_of_another_town_keep_their_three_decimals() {
    let Some(source) = published("g13_it_civitanova_mensa_2024_sum.json") else { return };
    let answer = technique_and_price(&source, &json!({}));
    assert_eq!(compare(&source, &answer), 1);
}
