//! The arithmetic annex: each computed number, with its inputs and its exact fraction.

use scoring::{AgreedMark, CriterionId, Direction, Fraction, Leaf, Trace, Working};
use wording::Args;

use super::{
    criteria::formula_text,
    inputs::named as named_input,
    places::{Decimals, Places},
    rules::rounding,
};
use crate::{figure::Figure, words::Words};

/// A computed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingRow {
    /// The place of the bid.
    pub bid: usize,
    /// The place of the criterion; absent for the total.
    pub criterion: Option<usize>,
    /// What it is: "Note arrêtée", "Points", "Total".
    pub what: String,
    /// The rule, in words.
    pub rule: String,
    /// What the rule was given.
    pub inputs: Vec<WorkingInput>,
    /// The exact result.
    pub exact: Fraction,
    /// The published rounding, in words.
    pub rounding: String,
    /// The number that goes on.
    pub value: Figure,
}

/// An input of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingInput {
    /// What it is.
    pub label: String,
    /// Its exact value.
    pub exact: Fraction,
}

pub(super) fn rows(words: Words, places: &Places<'_>, decimals: Decimals) -> Vec<WorkingRow> {
    let mut rows = Vec::new();
    for (place, (bid, result)) in places.bids.iter().enumerate() {
        for (criterion, node, leaf) in places.leaves() {
            let Leaf::Quality { .. } = leaf else { continue };
            let Some(agreed) = bid.marks.get(&node.id) else { continue };
            rows.push(agreed_mark(words, places, place, criterion, agreed));
        }
        for (criterion, node) in places.nodes.iter().enumerate() {
            let Some(trace) = result.points.get(&node.criterion.id) else { continue };
            let value = Figure::new(trace.value.clone(), decimals.points);
            rows.push(row(words, places, (place, Some(criterion)), words.say("points"), trace, value));
        }
        if let Some(trace) = &result.total {
            let value = Figure::new(trace.value.clone(), decimals.total);
            rows.push(row(words, places, (place, None), words.say("total"), trace, value));
        }
    }
    rows
}

fn agreed_mark(
    words: Words,
    places: &Places<'_>,
    bid: usize,
    criterion: usize,
    agreed: &AgreedMark,
) -> WorkingRow {
    let value = Figure::needed(agreed.mark().value().clone(), 0);
    row(words, places, (bid, Some(criterion)), words.say("agreed-mark"), agreed.trace(), value)
}

fn row(
    words: Words,
    places: &Places<'_>,
    (bid, criterion): (usize, Option<usize>),
    what: String,
    trace: &Trace,
    value: Figure,
) -> WorkingRow {
    let (rule, inputs) = working(words, places, criterion, trace);
    WorkingRow {
        bid,
        criterion,
        what,
        rule,
        inputs,
        exact: trace.exact.clone(),
        rounding: match trace.rounding {
            None => words.say("trace-no-rounding"),
            rule @ Some(_) => words.text("trace-rounding", &Args::new().with("rule", rounding(words, rule))),
        },
        value,
    }
}

fn working(
    words: Words,
    places: &Places<'_>,
    criterion: Option<usize>,
    trace: &Trace,
) -> (String, Vec<WorkingInput>) {
    let input = |key: &str, exact: &Fraction| WorkingInput { label: words.say(key), exact: exact.clone() };
    match &trace.working {
        Working::Given => (words.say("trace-given"), Vec::new()),
        Working::Agreed { rule, marks } => {
            let inputs = marks
                .iter()
                .map(|given| WorkingInput {
                    label: member(places, given.member),
                    exact: given.mark.value().clone(),
                })
                .collect();
            (words.say(&format!("trace-agreed-{}", rule.name())), inputs)
        }
        Working::Quality { mark, scale_max, weight } => {
            let inputs = vec![
                input("trace-input-mark", mark.value()),
                input("trace-input-scale-max", scale_max.value()),
                input("trace-input-weight", weight.value()),
            ];
            (words.say("trace-quality"), inputs)
        }
        Working::Formula { formula, direction, value, weight, field, bare } => {
            let kind =
                if formula.is_of_discounts() { "discount" } else { kind_of(places, criterion, *direction) };
            let of_kind = |key: &str| words.text(key, &Args::new().with("kind", kind));
            let mut inputs = vec![
                WorkingInput { label: of_kind("trace-input-value"), exact: value.clone() },
                input("trace-input-weight", weight.value()),
            ];
            inputs.extend(formula.inputs(value, field, *direction).into_iter().map(|input| {
                let named = named_input(words, places.input.lot, kind, input);
                WorkingInput { label: named.label, exact: named.exact }
            }));
            if *bare != trace.exact {
                inputs.push(input("trace-bare", bare));
            }
            (formula_text(words, formula, kind), inputs)
        }
        Working::Sum { parts } => {
            let inputs = parts
                .iter()
                .map(|(id, points)| WorkingInput { label: name(places, *id), exact: points.value().clone() })
                .collect();
            let key = if criterion.is_some() { "trace-sum" } else { "trace-total" };
            (words.say(key), inputs)
        }
    }
}

/// How the catalogue names a formula's value: a price, or a measure by its direction.
fn kind_of(places: &Places<'_>, criterion: Option<usize>, direction: Direction) -> &'static str {
    let is_price = criterion.is_some_and(|criterion| {
        places
            .leaves()
            .any(|(place, _, leaf)| place == criterion && leaf.kind() == scoring::CriterionKind::Price)
    });
    if is_price { "price" } else { direction.name() }
}

fn member(places: &Places<'_>, id: scoring::MemberId) -> String {
    places
        .input
        .panel
        .members
        .iter()
        .find(|member| member.id == id)
        .map(|member| member.name.clone())
        .unwrap_or_default()
}

fn name(places: &Places<'_>, id: CriterionId) -> String {
    places.input.lot.criteria.criterion(id).map(|criterion| criterion.name.clone()).unwrap_or_default()
}
