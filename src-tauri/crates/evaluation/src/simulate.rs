//! The simulation: weights, marks and prices moved to see what follows. It reads the dossier and
//! never writes: there is no act that could keep it.

use std::collections::BTreeMap;

use report::{chart, sentence};
use robustness::{WhatIf, WhatIfError};
use scoring::{
    BidId, Content, Criterion, CriterionId, EvaluatedAmount, Evaluation, Fraction, Leaf, Lot, Mark, Weight,
    evaluate,
};
use wording::Args;

use crate::{
    Evaluated, OpenTender,
    evaluated::look,
    typed::{TypedError, read_typed},
    wire::{
        Chart, Fault, SimulatedCell, SimulatedMark, SimulatedMove, SimulatedRow, SimulatedWeight, Simulation,
        SimulationView, Surface,
    },
    words::{Writer, called, decimal_or_fraction, head},
};

/// What the ranking would be. Available once admission is closed, like the ranking.
///
/// `simulation` is what the last answer handed out, and `moved` the gesture that comes on top.
pub fn simulate(
    tender: &OpenTender,
    simulation: &Simulation,
    moved: Option<&SimulatedMove>,
    surface: Surface,
) -> Result<SimulationView, Fault> {
    let evaluated = tender.evaluated()?;
    let mut what_if = restore(&evaluated.lot, simulation)?;
    if let Some(moved) = moved {
        apply(&evaluated.lot, &mut what_if, moved, tender.writer())?;
    }
    view(&evaluated, &what_if, tender.writer(), surface)
}

fn restore(lot: &Lot, simulation: &Simulation) -> Result<WhatIf, Fault> {
    let mut what_if = WhatIf::new();
    if !simulation.weights.is_empty() {
        let mut weights = BTreeMap::new();
        for (code, weight) in &simulation.weights {
            weights.insert(criterion(lot, code)?.id, Weight::new(exact(weight)?).map_err(|_| outdated())?);
        }
        what_if.set_weights(lot, weights).map_err(|_| outdated())?;
    }
    for SimulatedMark { bid, criterion: code, mark } in &simulation.marks {
        let mark = Mark::new(exact(mark)?).map_err(|_| outdated())?;
        what_if.set_mark(lot, bid_of(lot, bid)?, criterion(lot, code)?.id, mark).map_err(|_| outdated())?;
    }
    for (bid, amount) in &simulation.amounts {
        let amount = EvaluatedAmount::new(exact(amount)?).map_err(|_| outdated())?;
        what_if.set_amount(lot, bid_of(lot, bid)?, amount).map_err(|_| outdated())?;
    }
    Ok(what_if)
}

/// What was simulated belongs to a grid that has changed since.
fn outdated() -> Fault {
    Fault::new("simulation-outdated")
}

fn exact(text: &str) -> Result<Fraction, Fault> {
    text.parse().map_err(|_| outdated())
}

fn criterion<'a>(lot: &'a Lot, code: &str) -> Result<&'a Criterion, Fault> {
    lot.criteria.by_code(code).ok_or_else(outdated)
}

fn bid_of(lot: &Lot, letter: &str) -> Result<BidId, Fault> {
    let found = lot.bids.iter().find(|bid| bid.code == letter);
    found.map(|bid| bid.id).ok_or_else(|| Fault::new("bid-unknown").with("bid", letter))
}

fn apply(lot: &Lot, what_if: &mut WhatIf, moved: &SimulatedMove, words: Writer) -> Result<(), Fault> {
    match moved {
        SimulatedMove::Weight { criterion: code, to } => {
            let total = lot.criteria.total().value();
            let value = typed(to)?;
            let moved = what_if.move_weight(lot, criterion(lot, code)?.id, &value);
            moved.map_err(|error| refused(error, to, &words.figure(total, 0).text))
        }
        SimulatedMove::Mark { bid, criterion: code, to } => {
            let criterion = criterion(lot, code)?;
            let max = match &criterion.content {
                Content::Leaf(Leaf::Quality { scale, .. }) => scale.max().value().clone(),
                Content::Group(_) | Content::Leaf(Leaf::Price { .. } | Leaf::Measure { .. }) => {
                    return Err(Fault::new("refused-criterion-not-marked").with("criterion", code));
                }
            };
            let max = words.figure(&max, 0).text;
            let mark = Mark::new(typed(to)?).map_err(|_| refused(WhatIfError::MarkOutside, to, &max))?;
            let set = what_if.set_mark(lot, bid_of(lot, bid)?, criterion.id, mark);
            set.map_err(|error| refused(error, to, &max))
        }
        SimulatedMove::Amount { bid, to } => {
            let value = typed(to)?;
            // At nothing, no formula has a meaning; a simulation has no need of it.
            if !value.is_positive() {
                return Err(Fault::new("simulation-amount").with("text", to));
            }
            let amount =
                EvaluatedAmount::new(value).map_err(|_| Fault::new("simulation-amount").with("text", to))?;
            what_if.set_amount(lot, bid_of(lot, bid)?, amount).map_err(|error| refused(error, to, ""))
        }
    }
}

fn typed(text: &str) -> Result<Fraction, Fault> {
    read_typed(text).map_err(|error| match error {
        TypedError::Ambiguous => Fault::new("simulation-ambiguous").with("text", text),
        TypedError::Unreadable => Fault::new("simulation-unreadable").with("text", text),
    })
}

fn refused(error: WhatIfError, text: &str, highest: &str) -> Fault {
    match error {
        WhatIfError::WeightOutside | WhatIfError::MarkOutside => {
            Fault::new("simulation-outside").with("text", text).with("highest", highest)
        }
        WhatIfError::WholeWeight => Fault::new("simulation-whole-weight"),
        WhatIfError::NotALeaf | WhatIfError::NoSuchBid | WhatIfError::Sum => outdated(),
    }
}

fn view(
    evaluated: &Evaluated,
    what_if: &WhatIf,
    words: Writer,
    surface: Surface,
) -> Result<SimulationView, Fault> {
    let lot = what_if.apply(&evaluated.lot).map_err(|_| outdated())?;
    let evaluation = evaluate(&lot);
    let language = words.language();
    let bars = chart::ranking_bars(&lot, &evaluation, look(language, surface)).ok();
    Ok(SimulationView {
        simulation: told(&evaluated.lot, &lot),
        headline: sentence::headline(language, &lot, &evaluation),
        verdict: verdict(words, evaluated, &lot, &evaluation, what_if.is_empty()),
        changes: changes(words, &evaluated.lot, &lot),
        total: decimal_or_fraction(lot.criteria.total().value()),
        weights: weights(words, &evaluated.lot, &lot),
        scales: scales(words, &lot),
        marks: cells(words, &evaluated.lot, &lot),
        rows: rows(words, evaluated, &lot, &evaluation),
        bars: bars.map(Chart::from),
    })
}

/// What differs, as exact numbers.
fn told(published: &Lot, lot: &Lot) -> Simulation {
    let mut simulation = Simulation::default();
    if published.criteria != lot.criteria {
        simulation.weights = lot
            .criteria
            .leaves()
            .into_iter()
            .map(|(leaf, _)| (leaf.code.clone(), leaf.weight.value().to_string()))
            .collect();
    }
    for (bid, before) in lot.bids.iter().zip(&published.bids) {
        if let Some(amount) = bid.amount.as_ref().filter(|_| bid.amount != before.amount) {
            simulation.amounts.insert(bid.code.clone(), amount.value().to_string());
        }
        for (criterion, mark) in differing(lot, bid, before) {
            simulation.marks.push(SimulatedMark {
                bid: bid.code.clone(),
                criterion: criterion.code.clone(),
                mark: mark.value().to_string(),
            });
        }
    }
    simulation
}

/// The marks of a bid that are not the agreed ones.
fn differing<'a>(
    lot: &'a Lot,
    bid: &'a scoring::Bid,
    before: &'a scoring::Bid,
) -> impl Iterator<Item = (&'a Criterion, &'a Mark)> {
    lot.criteria.leaves().into_iter().filter_map(|(leaf, _)| {
        let mark = bid.marks.get(&leaf.id)?.mark();
        (before.marks.get(&leaf.id).map(scoring::AgreedMark::mark) != Some(mark)).then_some((leaf, mark))
    })
}

fn changes(words: Writer, published: &Lot, lot: &Lot) -> Vec<String> {
    let mut said = Vec::new();
    for ((before, _), (now, _)) in published.criteria.leaves().into_iter().zip(lot.criteria.leaves()) {
        if before.weight != now.weight {
            let args = Args::new()
                .with("criterion", now.name.as_str())
                .with("before", words.figure(before.weight.value(), 0).text)
                .with("now", words.figure(now.weight.value(), 0).text);
            said.push(words.text("simulation-changed-weight", &args));
        }
    }
    for (bid, before) in lot.bids.iter().zip(&published.bids) {
        if let Some(amount) = bid.amount.as_ref().filter(|_| bid.amount != before.amount) {
            let before = before.amount.as_ref().map_or_else(String::new, |it| words.euros(it.value()));
            let args = Args::new()
                .with("bid", called(bid))
                .with("before", before)
                .with("now", words.euros(amount.value()));
            said.push(words.text("simulation-changed-amount", &args));
        }
        for (criterion, mark) in differing(lot, bid, before) {
            let agreed = before.marks.get(&criterion.id);
            let before = agreed.map_or_else(
                || words.say("not-applicable"),
                |agreed| words.figure(agreed.mark().value(), 0).text,
            );
            let args = Args::new()
                .with("bid", called(bid))
                .with("criterion", criterion.name.as_str())
                .with("before", before)
                .with("now", words.figure(mark.value(), 0).text);
            said.push(words.text("simulation-changed-mark", &args));
        }
    }
    said
}

/// Who is first in a lot, by the bids' places.
fn first(evaluation: &Evaluation) -> Vec<BidId> {
    let ranked = evaluation.ranking();
    ranked.into_iter().filter(|(rank, _)| *rank == 1).map(|(_, result)| result.bid).collect()
}

fn verdict(words: Writer, evaluated: &Evaluated, lot: &Lot, evaluation: &Evaluation, same: bool) -> String {
    if same {
        return words.say("simulation-nothing-moved");
    }
    let (before, now) = (first(&evaluated.evaluation), first(evaluation));
    if before == now {
        return words.say("simulation-same-first");
    }
    let named: Vec<String> = lot.bids.iter().filter(|bid| now.contains(&bid.id)).map(called).collect();
    let named = wording::list::and(words.language(), &named);
    if now.is_empty() {
        words.say("simulation-none-first")
    } else if now.len() > 1 {
        words.text("simulation-tied-first", &Args::new().with("bids", named))
    } else {
        words.text("simulation-other-first", &Args::new().with("bid", named))
    }
}

fn weights(words: Writer, published: &Lot, lot: &Lot) -> Vec<SimulatedWeight> {
    let leaves = published.criteria.leaves().into_iter().zip(lot.criteria.leaves());
    leaves
        .map(|((before, _), (now, _))| {
            let weight = words.figure(now.weight.value(), 0);
            SimulatedWeight {
                code: now.code.clone(),
                name: now.name.clone(),
                published: words.figure(before.weight.value(), 0),
                place: report::Figure::needed(now.weight.value().clone(), 0)
                    .shown()
                    .to_decimal()
                    .unwrap_or_default(),
                weight,
            }
        })
        .collect()
}

fn scales(words: Writer, lot: &Lot) -> BTreeMap<String, crate::wire::Figure> {
    lot.criteria
        .leaves()
        .into_iter()
        .filter_map(|(leaf, content)| match content {
            Leaf::Quality { scale, .. } => Some((leaf.code.clone(), words.figure(scale.max().value(), 0))),
            Leaf::Price { .. } | Leaf::Measure { .. } => None,
        })
        .collect()
}

fn cells(words: Writer, published: &Lot, lot: &Lot) -> Vec<SimulatedCell> {
    let code = |id: CriterionId| lot.criteria.criterion(id).map(|it| it.code.clone());
    lot.bids
        .iter()
        .zip(&published.bids)
        .flat_map(|(bid, before)| {
            bid.marks.iter().filter_map(move |(criterion, mark)| {
                Some(SimulatedCell {
                    bid: bid.code.clone(),
                    criterion: code(*criterion)?,
                    mark: words.figure(mark.mark().value(), 0),
                    agreed: before.marks.get(criterion).map(|it| words.figure(it.mark().value(), 0)),
                })
            })
        })
        .collect()
}

fn rows(words: Writer, evaluated: &Evaluated, lot: &Lot, evaluation: &Evaluation) -> Vec<SimulatedRow> {
    let mut rows: Vec<SimulatedRow> = lot
        .bids
        .iter()
        .zip(&evaluation.results)
        .map(|(bid, result)| {
            let before = evaluated.evaluation.of(bid.id);
            let total = result.unrounded_total.as_ref().filter(|_| result.rank().is_some());
            let change = total
                .zip(before.and_then(|before| before.unrounded_total.as_ref()))
                .map(|(now, before)| words.figure(&(now - before), 2));
            SimulatedRow {
                bid: head(bid),
                rank: result.rank(),
                published_rank: before.and_then(scoring::BidResult::rank),
                total: total.map(|total| words.figure(total, 2)),
                change,
                amount: bid.amount.as_ref().map(|amount| words.figure(amount.value(), 2)),
                amount_typed: bid
                    .amount
                    .as_ref()
                    .map_or_else(String::new, |amount| words.figure(amount.value(), 0).text),
            }
        })
        .collect();
    rows.sort_by_key(|row| (row.rank.is_none(), row.rank));
    rows
}
