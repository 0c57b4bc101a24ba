//! The open form of an evaluation: what leaves in it comes back the same.

use evaluation::{Language, case, export_case};

use crate::work::Work;

#[test]
fn an_exported_case_is_evaluated_to_the_same_numbers() {
    let work = Work::new();
    let tender = work.sample();
    let exported = export_case(&tender).unwrap();
    let text = serde_json::to_string(&exported).unwrap();
    let (read, evaluated) = case::read("case.json", &text, Language::French).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), serde_json::to_value(&exported).unwrap());

    let (here, there) = (case::answer(&tender.evaluated().unwrap()), case::answer(&evaluated));
    assert_eq!(here.bids, there.bids, "ranks, totals and points, to the last fraction");
    assert_eq!(here.findings, there.findings);
    let ranks: Vec<_> =
        here.bids.iter().map(|bid| (bid.id.as_str(), bid.rank, bid.total.as_deref())).collect();
    assert_eq!(
        ranks,
        [
            ("A", Some(2), Some("81.25")),
            ("B", Some(1), Some("85.25")),
            ("C", Some(3), Some("74.15")),
            ("D", Some(4), Some("69.35"))
        ],
        "the sample's own ranking"
    );
}

#[test]
fn a_case_with_a_key_too_many_is_refused_with_its_place() {
    let work = Work::new();
    let mut value = serde_json::to_value(export_case(&work.sample()).unwrap()).unwrap();
    value["bids"][0]["weight"] = "3".into();
    let fault = case::read("case.json", &value.to_string(), Language::French).unwrap_err();
    assert!(format!("{fault:?}").contains("bids"), "{fault:?}");
}
