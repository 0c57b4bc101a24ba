//! Where exact shares would be too much work, they are sampled, and the answer says so.

use serde_json::{Map, Value, json};

use crate::robustness;

/// Ten bids on sixteen criteria, far beyond the exact answer; the last bid is the worst everywhere.
fn large() -> Value {
    let criteria: Vec<Value> = (0..16)
        .map(|at| {
            let id = format!("c{at:02}");
            json!({ "id": id, "name": id, "weight": "6.25", "kind": "quality", "scale": { "max": "20" } })
        })
        .collect();
    let mut state = 11_u32;
    let bids: Vec<Value> = (0..10)
        .map(|bid| {
            let marks: Map<String, Value> = (0..16)
                .map(|at| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let mark = if bid == 9 { 1 } else { 8 + (state >> 16) % 12 };
                    (format!("c{at:02}"), mark.to_string().into())
                })
                .collect();
            json!({ "id": format!("B{bid}"), "bidder": format!("Candidat {bid}"), "marks": marks })
        })
        .collect();
    json!({
        "format": "bareme-case", "version": 1,
        "tender": { "reference": "exemple", "title": "Exemple", "price_basis": "net" },
        "rules": { "total": "100" }, "criteria": criteria, "bids": bids,
    })
}

#[test]
fn samples_are_declared_and_come_again_with_their_seed() {
    let case = large();
    let answer = robustness(&case, &["--samples", "2000", "--seed", "7"]);
    let found = &answer["acceptability"];
    assert_eq!(found["method"], "sampled");
    assert_eq!((&found["samples"], &found["seed"]), (&json!(2000), &json!(7)));

    // A bid that is worse everywhere is seen in no sample; that is a bound and not a share.
    assert_eq!(found["rank1"]["B9"], Value::Null);
    let bound: f64 = found["unseen"]["B9"]["at_most"].as_str().unwrap().parse().unwrap();
    assert!((bound - 0.001_496_7).abs() < 1e-6, "1 − 0.05^(1/2000): {bound}");
    let shares = found["rank1"].as_object().unwrap();
    assert!(shares.values().all(|share| share != "0"), "{shares:?}");
    for (bid, share) in shares.iter().filter(|(_, share)| !share.is_null()) {
        let (numerator, denominator) = share.as_str().unwrap().split_once('/').unwrap();
        let share = numerator.parse::<f64>().unwrap() / denominator.parse::<f64>().unwrap();
        let error: f64 = found["standard_error"][bid].as_str().unwrap().parse().unwrap();
        assert!((error - (share * (1.0 - share) / 1999.0).sqrt()).abs() < 1e-12, "{bid}: {error}");
    }
    for (bid, counts) in found["counts"].as_object().unwrap() {
        let counts: u64 = counts.as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).sum();
        assert_eq!(counts, 2000, "{bid} has one rank in each sample");
    }

    assert_eq!(answer, robustness(&case, &["--samples", "2000", "--seed", "7"]), "the same seed");
    let other = robustness(&case, &["--samples", "2000", "--seed", "8"]);
    assert_ne!(found["counts"], other["acceptability"]["counts"], "another seed");
}

#[test]
fn a_sample_is_at_least_one_set_of_weights() {
    let ran = acceptance::bareme(&["robustness", "case.json", "--json", "--samples", "0"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
}
