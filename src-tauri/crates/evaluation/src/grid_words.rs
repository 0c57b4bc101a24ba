//! What is wrong with a grid that someone wrote, in words.

use dossier::{CriterionRecord, GridFault, GridFaultKind, GridRecord};
use scoring::{Detail, Severity};
use wording::Args;

use crate::{
    wire::FindingView,
    words::{Names, Writer, decimal_or_fraction},
};

/// Each fault, where it stands.
pub(crate) fn findings(words: Writer, record: &GridRecord, faults: &[GridFault]) -> Vec<FindingView> {
    let names = names(record);
    faults.iter().map(|fault| view(words, &names, fault)).collect()
}

fn view(words: Writer, names: &Names, fault: &GridFault) -> FindingView {
    if let GridFaultKind::Grid(finding) = &fault.kind {
        return words.finding(names, finding);
    }
    let code = fault.code();
    let mut args = Args::new();
    for (name, detail) in fault.details() {
        args = match detail {
            Detail::Number(value) => args.decimal(name, decimal_or_fraction(&value)),
            Detail::Text(text) => args.with(name, text),
            Detail::Names(names) => args.with(name, names.join(", ")),
        };
    }
    FindingView {
        code: code.to_owned(),
        severity: Severity::Blocking.name().to_owned(),
        text: words.text(&format!("finding-{code}"), &args),
        hint: words.text(&format!("finding-{code}-hint"), &args),
        place: fault.place.clone(),
    }
}

/// The names of a grid that may not add up.
fn names(record: &GridRecord) -> Names {
    fn walk(criteria: &[CriterionRecord], pairs: &mut Vec<(String, String)>) {
        for criterion in criteria {
            pairs.push((criterion.id.clone(), criterion.name.clone()));
            walk(&criterion.children, pairs);
        }
    }
    let mut pairs = Vec::new();
    walk(&record.criteria, &mut pairs);
    Names::of_criteria(pairs)
}
