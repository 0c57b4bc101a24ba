//! One weight at a time: what each does to the lead, the criterion that would change the first
//! rank soonest, and those that change nothing.

use std::collections::BTreeMap;

use robustness::{End, Intervals, Matrix, SingleChange, SmallestChange, WeightStability, WhatIf, stability};
use scoring::{Evaluation, Fraction, Lot, evaluate};
use wording::Args;

use super::{Proof, Said, Section, Told};
use crate::{
    chart::{self, Look},
    sentence,
    words::{Words, bid_name},
};

/// The pictures of the weights moved one at a time; `None` when no bid is ranked.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Told> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation)?;
    let found = stability(&matrix);
    let mut charts = Vec::new();
    charts.extend(chart::tornado(lot, evaluation, look).ok());
    let mut decides = Vec::new();
    if let SingleChange::Smallest { change, .. } = found.smallest_change() {
        charts.extend(chart::weight_lines(lot, evaluation, change.criterion, look).ok());
        decides.push(Said {
            text: sentence::smallest_change(look.language, lot, &found),
            proof: proof(lot, words, &change),
        });
    }
    if charts.is_empty() {
        return None;
    }
    let section = Section {
        id: "weights",
        title: words.say("safety-weights-title"),
        reading: words.say("safety-weights-reading"),
        said: Vec::new(),
        charts,
        table: None,
    };
    Some(Told { section, decides, unchanged: indifferent(lot, words, &found).into_iter().collect() })
}

/// The criteria whose weight, whatever it is, leaves the first bid first.
fn indifferent(lot: &Lot, words: Words, found: &WeightStability) -> Option<Said> {
    let [winner] = found.winners[..] else { return None };
    let whole = |intervals: &Intervals| match intervals {
        Intervals::Undefined => false,
        Intervals::Defined { winner_stays_first, .. } => {
            winner_stays_first.iter().all(|it| matches!((&it.low, &it.high), (End::Whole, End::Whole)))
        }
    };
    let kept: Vec<String> = found
        .criteria
        .iter()
        .filter(|it| whole(&it.intervals))
        .filter_map(|it| Some(lot.criteria.criterion(it.criterion)?.name.clone()))
        .collect();
    if kept.is_empty() {
        return None;
    }
    let all = kept.len() == found.criteria.len();
    let args = Args::new()
        .with("winner", bid_name(lot, winner))
        .with("count", kept.len().to_string())
        .with("criteria", words.and(&kept));
    let key = if all { "safety-weights-all-indifferent" } else { "safety-weights-indifferent" };
    let check = words.say("safety-weights-indifferent-check");
    Some(Said { text: words.text(key, &args), proof: Proof::new(check) })
}

/// The weight at the tie, and both totals there, computed by the whole evaluation.
fn proof(lot: &Lot, words: Words, change: &SmallestChange) -> Proof {
    let total = lot.criteria.total().value();
    let (from, to) = (&change.from * total, &change.to * total);
    let args = Args::new().with("total", words.needed(total));
    let mut proof = Proof::new(words.text("safety-weights-check", &args))
        .line(words.say("safety-weights-from"), &from)
        .line(words.say("safety-weights-to"), &to);
    let mut what_if = WhatIf::new();
    if what_if.move_weight(lot, change.criterion, &to).is_err() {
        return proof;
    }
    let Ok(changed) = what_if.apply(lot) else { return proof };
    let outcome = evaluate(&changed);
    let totals: BTreeMap<_, &Fraction> = outcome
        .results
        .iter()
        .filter_map(|result| Some((result.bid, result.unrounded_total.as_ref()?)))
        .collect();
    let best = totals.values().max().copied();
    for (bid, total) in &totals {
        if *bid == change.rival || Some(*total) == best {
            let args = Args::new().with("bid", bid_name(lot, *bid));
            proof = proof.line(words.text("safety-total-then", &args), total);
        }
    }
    proof
}
