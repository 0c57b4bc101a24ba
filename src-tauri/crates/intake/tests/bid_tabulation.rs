//! A public agency's bid tabulation, used where it lies: each bidder's column of unit prices
//! must add up to the total that the agency published.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod support;

use intake::{Mapping, SourceFile, read_frame, read_schedule};
use scoring::Severity;
use support::{shared, show};

const NAME: &str = "PDX_2018D015.xlsx";

#[test]
fn every_bidder_of_a_public_tabulation_gets_its_published_total() {
    let Some(folder) = shared("spreadsheets/port-of-portland") else { return };
    let bytes = std::fs::read(folder.join(NAME)).unwrap();
    let file = SourceFile { name: NAME, bytes: &bytes };
    let published = std::fs::read_to_string(folder.join("../../bid-tabs/pdx_pdx_2018d015.json")).unwrap();
    let published: serde_json::Value = serde_json::from_str(&published).unwrap();
    let schedule = &published["schedules"][0];
    let bidders = schedule["bidders"].as_array().unwrap();
    assert_eq!(bidders.len(), 7, "six bidders and the agency's own estimate, one mapping for each");
    for (column, bidder) in (1..).zip(bidders) {
        let mapping = format!("{}/tests/data/pdx-2018d015-{column}.toml", env!("CARGO_MANIFEST_DIR"));
        let mapping = Mapping::from_toml(&std::fs::read_to_string(mapping).unwrap()).unwrap();
        let frame = read_frame(&file, &mapping).unwrap().value.unwrap();
        assert_eq!(Some(frame.len() as u64), schedule["n_items"].as_u64());
        let reading = read_schedule(&file, &mapping, &frame).unwrap();
        let worth = reading.findings.iter().filter(|finding| finding.severity() != Severity::Information);
        assert_eq!(worth.map(show).collect::<Vec<_>>(), Vec::<String>::new(), "column {column}");
        let total = reading.value.unwrap().net_total.value().to_decimal_padded(2);
        assert_eq!(total.as_deref(), bidder["recomputed_total"].as_str(), "column {column}");
    }
}
