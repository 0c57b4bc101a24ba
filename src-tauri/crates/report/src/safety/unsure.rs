//! Marks that are not sure, at the published weights: how often each bid would be first if every
//! mark were a step off, if one evaluator alone had marked, or if another panel as large had sat.
//!
//! Source: SMAA-2, Lahdelma and Salminen, Operations Research 49 (2001), 444–454.

use std::collections::BTreeMap;

use robustness::{
    Matrix,
    sampled::{Cell, Sampled, Share, Uncertainty, WeightLaw},
};
use scoring::{Evaluation, Fraction, Leaf, Lot, MemberMark, Scale, Working};
use wording::Args;

use super::{
    Proof, Said, Section,
    samples::{SEED, draw, first, seen, told},
};
use crate::{
    chart::{Look, Table},
    words::{Words, bid_name},
};

/// The standard error of a share is at most 1/(2√50 000), under a quarter of a percentage point.
const SAMPLES: u32 = 50_000;
/// More marks than this would be drawn for seconds.
const MOST_CELLS: usize = 1_000;

type Cells = BTreeMap<Cell, Uncertainty>;

/// The section; `None` when fewer than two bids are ranked, nothing is marked, or there are more
/// marks than a screen waits for.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Section> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation)?;
    let winners = matrix.winners();
    if matrix.bids().count() < 2 {
        return None;
    }
    let questions = [
        ("safety-unsure-step", "safety-unsure-step-short", steps(lot, &matrix)),
        ("safety-unsure-one", "safety-unsure-one-short", members(lot, &matrix, Uncertainty::OneEvaluator)),
        ("safety-unsure-panel", "safety-unsure-panel-short", members(lot, &matrix, Uncertainty::PanelMean)),
    ];
    let published = WeightLaw::around(&matrix, &Fraction::zero());
    let mut said = Vec::new();
    let mut header = vec![words.say("word-bid")];
    let mut answers = Vec::new();
    for (key, short, cells) in questions {
        if cells.is_empty() || cells.len() > MOST_CELLS {
            continue;
        }
        let found = draw(&matrix, &published, &cells, SAMPLES)?;
        let names: Vec<String> = winners.iter().map(|bid| bid_name(lot, *bid)).collect();
        let share = winners.first().map_or_else(String::new, |bid| told(words, &found, *bid));
        let args = Args::new().with("winner", words.and(&names)).with("share", share);
        said.push(Said { text: words.text(key, &args), proof: proof(lot, words, &found) });
        header.push(words.say(short));
        answers.push(found);
    }
    if answers.is_empty() {
        return None;
    }
    let ranked = evaluation.ranking().into_iter().map(|(_, result)| result.bid);
    let rows = ranked
        .map(|bid| {
            let shares = answers.iter().map(|found| told(words, found, bid));
            std::iter::once(bid_name(lot, bid)).chain(shares).collect()
        })
        .collect();
    Some(Section {
        id: "unsure",
        title: words.say("safety-unsure-title"),
        reading: words.say("safety-unsure-reading"),
        said,
        charts: Vec::new(),
        table: Some(Table { header, rows }),
    })
}

/// The scales of the marked criteria.
fn scales(lot: &Lot) -> impl Iterator<Item = (&scoring::Criterion, &Scale)> {
    lot.criteria.leaves().into_iter().filter_map(|(criterion, leaf)| match leaf {
        Leaf::Quality { scale, .. } => Some((criterion, scale)),
        Leaf::Price { .. } | Leaf::Measure { .. } => None,
    })
}

/// Every agreed mark one step of its scale up or down.
fn steps(lot: &Lot, matrix: &Matrix) -> Cells {
    let mut cells = Cells::new();
    for (criterion, scale) in scales(lot) {
        let Some(step) = scale.step() else { continue };
        for bid in matrix.bids() {
            let marked = lot.bids.iter().find(|it| it.id == bid).and_then(|it| it.marks.get(&criterion.id));
            let Some(mark) = marked.map(|agreed| agreed.mark().value()) else { continue };
            let (below, above) = (mark - step.value(), mark + step.value());
            let share = |mark: &Fraction| mark.divided_by(scale.max().value());
            let uncertainty = Uncertainty::Step {
                below: (!below.is_negative()).then(|| share(&below)).flatten(),
                above: (above <= *scale.max().value()).then(|| share(&above)).flatten(),
            };
            cells.insert(Cell { bid, criterion: criterion.id }, uncertainty);
        }
    }
    cells
}

/// Every mark that members gave, as their marks spread.
fn members(lot: &Lot, matrix: &Matrix, law: fn(Vec<Fraction>) -> Uncertainty) -> Cells {
    let mut cells = Cells::new();
    for (criterion, scale) in scales(lot) {
        for bid in matrix.bids() {
            let marked = lot.bids.iter().find(|it| it.id == bid).and_then(|it| it.marks.get(&criterion.id));
            let Some(Working::Agreed { marks, .. }) = marked.map(|agreed| &agreed.trace().working) else {
                continue;
            };
            let share = |given: &MemberMark| given.mark.value().divided_by(scale.max().value());
            let shares: Option<Vec<Fraction>> = marks.iter().map(share).collect();
            // One mark alone has no spread.
            if let Some(shares) = shares.filter(|shares| shares.len() > 1) {
                cells.insert(Cell { bid, criterion: criterion.id }, law(shares));
            }
        }
    }
    cells
}

fn proof(lot: &Lot, words: Words, found: &Sampled) -> Proof {
    let args =
        Args::new().with("samples", words.needed(&Fraction::from(SAMPLES))).with("seed", SEED.to_string());
    let mut proof = Proof::new(words.text("safety-unsure-check", &args));
    for bid in &found.bids {
        // What no sample showed has no number: it is not known to be 0.
        let shown = first(found, bid.bid).filter(|share| !matches!(share, Share::Never { .. }));
        if let Some(share) = shown.and_then(|share| seen(&share, found.samples)) {
            let args = Args::new().with("bid", bid_name(lot, bid.bid));
            proof = proof.line(words.text("safety-space-share-of", &args), &share);
        }
    }
    proof
}
