//! What several tests need: the template's frame and grid, and a way to write a finding.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::print_stdout, reason = "what is skipped is said")]

use std::path::PathBuf;

use intake::{FrameLine, IntakeFinding};
use scoring::{
    BidId, Content, CriteriaTree, Criterion, CriterionId, Environmental, Leaf, Mark, PriceFormula, Scale,
    Weight,
};
use toml::{Table, Value};

/// The top of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The folder of shared test material, when it is there; says so when it is not.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let path = repository().join("../shared/data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: {} is not there", path.display());
    None
}

fn template() -> Table {
    let path = repository().join("tender-templates/ent.toml");
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

fn text(table: &Table, key: &str) -> String {
    table[key].as_str().unwrap().to_owned()
}

/// The buyer's frame of the sample's template.
pub fn frame() -> Vec<FrameLine> {
    let lines = template()["schedule"].as_array().unwrap().clone();
    lines
        .iter()
        .filter_map(Value::as_table)
        .map(|line| FrameLine {
            code: text(line, "code"),
            label: text(line, "label"),
            unit: text(line, "unit"),
            quantity: text(line, "quantity").parse().unwrap(),
        })
        .collect()
}

/// The grid of the sample's template; descriptions and levels play no part here.
pub fn grid() -> CriteriaTree {
    let template = template();
    let scale = &template["scales"].as_array().unwrap()[0];
    let mark = |key: &str| Mark::new(scale[key].as_str().unwrap().parse().unwrap()).unwrap();
    let scale = Scale::new(mark("max"), Some(mark("step")), Vec::new()).unwrap();
    let roots = template["criteria"].as_array().unwrap();
    let roots = roots.iter().map(|root| criterion(root.as_table().unwrap(), &scale)).collect();
    CriteriaTree::new(Weight::new("100".parse().unwrap()).unwrap(), roots).unwrap()
}

fn criterion(table: &Table, scale: &Scale) -> Criterion {
    let content = match table.get("children").and_then(Value::as_array) {
        Some(children) => {
            Content::Group(children.iter().map(|child| criterion(child.as_table().unwrap(), scale)).collect())
        }
        None if text(table, "kind") == "price" => {
            Content::Leaf(Leaf::Price { formula: PriceFormula::LowestOverPrice })
        }
        None => Content::Leaf(Leaf::Quality { scale: scale.clone(), minimum: None }),
    };
    Criterion {
        id: CriterionId::from_code(&text(table, "id")),
        code: text(table, "id"),
        name: text(table, "name"),
        description: String::new(),
        weight: Weight::new(text(table, "weight").parse().unwrap()).unwrap(),
        environmental: Environmental::No,
        content,
    }
}

/// Bids A to D.
pub fn bids() -> [(&'static str, BidId); 4] {
    ["A", "B", "C", "D"].map(|letter| (letter, BidId::from_code(letter)))
}

/// The place of a finding, as `sample-bids/README.md` writes it.
pub fn place(finding: &IntakeFinding) -> String {
    match (&finding.place.sheet, &finding.place.cell) {
        (Some(sheet), Some(cell)) => format!("{sheet}!{cell}"),
        (Some(sheet), None) => sheet.clone(),
        (None, Some(cell)) => cell.to_string(),
        (None, None) => "file".to_owned(),
    }
}

/// A finding on one line.
pub fn show(finding: &IntakeFinding) -> String {
    format!("{} at {}: {:?}", finding.code(), place(finding), finding.details())
}
