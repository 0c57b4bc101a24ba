//! What the ranking and its safety say, in whole sentences: for the summary, the window and the
//! terminal alike.

use robustness::{
    CriterionStability, End, Intervals, PublishedFirst, SingleChange, WeightStability, WinnerInterval,
};
use scoring::{BidId, CriterionId, CriterionKind, Evaluation, Fraction, Lot, RoundingMode};
use wording::{Args, Language};

use crate::{
    figure::{Figure, decimals_for},
    model::Decimals,
    words::{Words, bid_name, plain},
};

/// The decimals of a weight in a sentence.
const WEIGHT_DECIMALS: u8 = 2;

/// What the safety of the first rank says of one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StabilitySentence {
    /// The criterion.
    pub criterion: CriterionId,
    /// The bid that stays first; absent when the question has no answer.
    pub winner: Option<BidId>,
    /// The sentence.
    pub text: String,
}

/// Who is first, and by how much.
pub fn headline(language: Language, lot: &Lot, evaluation: &Evaluation) -> String {
    let words = Words::new(language);
    let ranking = evaluation.ranking();
    let Some((_, first)) = ranking.first() else { return words.say("ranking-none") };
    let decimals = Decimals::of(lot, evaluation).total;
    let total = |result: &scoring::BidResult| {
        result.total.as_ref().map_or_else(Fraction::zero, |total| total.value.clone())
    };
    let number = |value: Fraction| plain(&Figure::new(value, decimals));
    let points = number(total(first));
    let of_rank = |rank: u32| -> Vec<BidId> {
        ranking.iter().filter(|(other, _)| *other == rank).map(|(_, result)| result.bid).collect()
    };
    let named =
        |bids: &[BidId]| words.and(&bids.iter().map(|bid| bid_name(lot, *bid)).collect::<Vec<String>>());
    let winners = of_rank(1);
    if winners.len() > 1 {
        let args = Args::new().with("winners", named(&winners)).decimal("points", points);
        return words.text("ranking-tied", &args);
    }
    let winner = named(&winners);
    let seconds = of_rank(2);
    let Some(second) = seconds.first().and_then(|bid| evaluation.of(*bid)) else {
        return words.text("ranking-only", &Args::new().with("winner", winner).decimal("points", points));
    };
    let lead = &total(first) - &total(second);
    let args = Args::new().with("winner", winner).with("second", named(&seconds)).decimal("points", points);
    if lead.is_zero() {
        return words.text("chart-lead-by-tie-rule", &args);
    }
    let args = args.decimal("lead", number(lead));
    let dearer = match seconds.as_slice() {
        [_] => dearer(lot, first.bid, second.bid),
        _ => None,
    };
    match dearer {
        None => words.text("ranking-lead", &args),
        Some(amount) if amount.is_zero() => words.text("ranking-lead-same", &args),
        Some(amount) => {
            let key = if amount.is_negative() { "ranking-lead-cheaper" } else { "ranking-lead-dearer" };
            words.text(key, &args.with("amount", words.amount(&amount.abs())))
        }
    }
}

/// How much dearer one bid is than another, where the grid looks at prices.
fn dearer(lot: &Lot, one: BidId, other: BidId) -> Option<Fraction> {
    lot.criteria.leaves_of(CriterionKind::Price).next()?;
    let amount = |id: BidId| {
        lot.bids.iter().find(|bid| bid.id == id)?.amount.as_ref().map(|amount| amount.value().clone())
    };
    Some(&amount(one)? - &amount(other)?)
}

/// The sentences that open a report: who is first, and the weight that it takes least to move.
pub fn opening(
    language: Language,
    lot: &Lot,
    evaluation: &Evaluation,
    stability: Option<&WeightStability>,
) -> Vec<String> {
    let mut sentences = vec![headline(language, lot, evaluation)];
    if let Some(stability) = stability
        && stability.published_first(evaluation) == PublishedFirst::Same
    {
        sentences.extend(keeps(Words::new(language), lot, stability));
    }
    sentences
}

/// "Elle le reste tant que …", for the criterion whose weight has least to move.
fn keeps(words: Words, lot: &Lot, stability: &WeightStability) -> Option<String> {
    let change = match stability.smallest_change() {
        SingleChange::AlreadyLevel => return None,
        SingleChange::Impossible => return Some(words.say("stability-keeps-whole")),
        SingleChange::Smallest { change, .. } => change,
    };
    let of_criterion = stability.criteria.iter().find(|it| it.criterion == change.criterion)?;
    let Intervals::Defined { winner_stays_first, .. } = &of_criterion.intervals else { return None };
    let winner = winner_stays_first.first()?;
    let args = Args::new()
        .with("criterion", criterion_name(lot, change.criterion))
        .decimal("low", weight(lot, &winner.interval.low, Bound::Low))
        .decimal("high", weight(lot, &winner.interval.high, Bound::High));
    Some(words.text("stability-keeps-between", &args))
}

/// One sentence per criterion and bid that is first: how far the weight may move, and who takes
/// over beyond.
pub fn stability(language: Language, lot: &Lot, stability: &WeightStability) -> Vec<StabilitySentence> {
    let words = Words::new(language);
    let mut sentences = Vec::new();
    for of_criterion in &stability.criteria {
        let criterion = of_criterion.criterion;
        let name = criterion_name(lot, criterion);
        match &of_criterion.intervals {
            Intervals::Undefined => sentences.push(StabilitySentence {
                criterion,
                winner: None,
                text: words.text("stability-undefined", &Args::new().with("criterion", name)),
            }),
            Intervals::Defined { winner_stays_first, .. } => {
                for winner in winner_stays_first {
                    sentences.push(StabilitySentence {
                        criterion,
                        winner: Some(winner.winner),
                        text: winner_sentence(words, lot, &name, of_criterion, winner),
                    });
                }
            }
        }
    }
    sentences
}

/// Whether another rule than the exact totals made the first rank, in a sentence.
pub fn published_first(
    language: Language,
    lot: &Lot,
    evaluation: &Evaluation,
    stability: &WeightStability,
) -> Option<String> {
    let words = Words::new(language);
    let named =
        |bids: &[BidId]| words.and(&bids.iter().map(|bid| bid_name(lot, *bid)).collect::<Vec<String>>());
    let (key, first) = match stability.published_first(evaluation) {
        PublishedFirst::Same => return None,
        PublishedFirst::AmongLevel(first) => ("workbook-first-among-level", first),
        PublishedFirst::ByRounding(first) => ("workbook-first-by-rounding", first),
    };
    let args = Args::new().with("first", named(&first)).with("winners", named(&stability.winners));
    Some(words.text(key, &args))
}

/// The smallest change of a single weight that puts another bid first, in a sentence.
pub fn smallest_change(language: Language, lot: &Lot, stability: &WeightStability) -> String {
    let words = Words::new(language);
    match stability.smallest_change() {
        SingleChange::AlreadyLevel => words.say("workbook-change-already-level"),
        SingleChange::Impossible => words.say("workbook-change-impossible"),
        SingleChange::Smallest { change, .. } => {
            let bound = if change.to < change.from { Bound::Low } else { Bound::High };
            let args = Args::new()
                .with("criterion", criterion_name(lot, change.criterion))
                .with("rival", bid_name(lot, change.rival))
                .decimal("from", weight_as_published(lot, change.criterion))
                .decimal("to", weight(lot, &change.to, bound));
            words.text("workbook-change-smallest", &args)
        }
    }
}

fn winner_sentence(
    words: Words,
    lot: &Lot,
    criterion: &str,
    of_criterion: &CriterionStability,
    winner: &WinnerInterval,
) -> String {
    let rivals = |end: &End| match end {
        End::Whole | End::LevelAtLimit { .. } => None,
        End::TakenOver { rivals, .. } => {
            let (first, level) = rivals.split_first()?;
            let first = bid_name(lot, *first);
            if level.is_empty() {
                return Some(first);
            }
            let level: Vec<String> = level.iter().map(|bid| bid_name(lot, *bid)).collect();
            let args = Args::new().with("rival", first).with("others", words.and(&level));
            Some(words.text("chart-rivals-level", &args))
        }
    };
    let args = Args::new()
        .with("winner", bid_name(lot, winner.winner))
        .with("criterion", criterion)
        .decimal("weight", weight_as_published(lot, of_criterion.criterion))
        .decimal("low", weight(lot, &winner.interval.low, Bound::Low))
        .decimal("high", weight(lot, &winner.interval.high, Bound::High));
    let at_published = |bound: &Fraction| *bound == of_criterion.share;
    let low = rivals(&winner.low).map(|rival| (rival, at_published(&winner.interval.low)));
    let high = rivals(&winner.high).map(|rival| (rival, at_published(&winner.interval.high)));
    match (low, high) {
        (None, None) => words.text("stability-whole", &args),
        (Some((low, true)), Some((high, true))) => {
            words.text("stability-knife-edge", &args.with("low-rival", low).with("high-rival", high))
        }
        (Some((low, true)), None) => words.text("stability-tied-low", &args.with("rival", low)),
        (None, Some((high, true))) => words.text("stability-tied-high", &args.with("rival", high)),
        (Some((low, true)), Some((high, false))) => {
            let tied = words.text("stability-tied-low", &args.clone().with("rival", low));
            let beyond = words.text("stability-takes-over-high", &args.with("high-rival", high));
            format!("{tied} {beyond}")
        }
        (Some((low, false)), Some((high, true))) => {
            let tied = words.text("stability-tied-high", &args.clone().with("rival", high));
            let beyond = words.text("stability-takes-over-low", &args.with("low-rival", low));
            format!("{tied} {beyond}")
        }
        (Some((low, false)), None) => words.text("stability-low-end-only", &args.with("low-rival", low)),
        (None, Some((high, false))) => words.text("stability-high-end-only", &args.with("high-rival", high)),
        (Some((low, false)), Some((high, false))) => {
            words.text("stability-both-ends", &args.with("low-rival", low).with("high-rival", high))
        }
    }
}

/// Which end of an interval a weight is.
#[derive(Clone, Copy)]
pub(crate) enum Bound {
    Low,
    High,
}

fn weight(lot: &Lot, share: &Fraction, bound: Bound) -> String {
    plain(&weight_figure(lot, share, bound))
}

/// A share as a weight in points, rounded towards the inside: what the sentence says holds.
pub(crate) fn weight_figure(lot: &Lot, share: &Fraction, bound: Bound) -> Figure {
    let points = share * lot.criteria.total().value();
    let mode = match bound {
        Bound::Low => RoundingMode::Up,
        Bound::High => RoundingMode::Down,
    };
    let decimals = decimals_for([&points], 0).min(WEIGHT_DECIMALS);
    Figure::with(points, decimals, mode)
}

fn weight_as_published(lot: &Lot, criterion: CriterionId) -> String {
    let weight =
        lot.criteria.criterion(criterion).map_or_else(Fraction::zero, |it| it.weight.value().clone());
    plain(&Figure::needed(weight, 0))
}

fn criterion_name(lot: &Lot, criterion: CriterionId) -> String {
    lot.criteria.criterion(criterion).map(|criterion| criterion.name.clone()).unwrap_or_default()
}
