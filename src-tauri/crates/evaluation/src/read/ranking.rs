//! The ranking: the sentence, the pictures, the table, what to look at before concluding.

use report::sentence;
use scoring::{Bid, BidResult, Evaluation, Lot, Standing};

use wording::Language;

use crate::{
    Evaluated, OpenTender,
    wire::{CriterionHead, Fault, Figure, FindingView, Gap, RankRow, RankingView, Surface},
    words::{Names, Writer, head},
};

/// The ranking screen. Masked until admission is closed.
pub fn read_ranking(tender: &OpenTender, surface: Surface) -> Result<RankingView, Fault> {
    let evaluated = tender.evaluated()?;
    let words = tender.writer();
    let (lot, evaluation) = (&evaluated.lot, &evaluated.evaluation);
    let charts = evaluated.charts(words.language(), surface);
    Ok(RankingView {
        headline: sentence::headline(words.language(), lot, evaluation),
        safety: super::robustness::in_one_sentence(lot, evaluation, words.language()),
        gap: gap(words, lot, evaluation),
        criteria: criteria(words, lot),
        rows: rows(words, lot, evaluation),
        bars: charts.bars,
        gap_bars: charts.gap_bars,
        findings: words.findings(&Names::of(lot), &evaluated.findings()),
    })
}

/// The ranked bids, first to last.
fn ranked<'a>(lot: &'a Lot, evaluation: &'a Evaluation) -> Vec<(u32, &'a Bid, &'a BidResult)> {
    evaluation
        .ranking()
        .into_iter()
        .filter_map(|(rank, result)| Some((rank, lot.bids.iter().find(|bid| bid.id == result.bid)?, result)))
        .collect()
}

fn gap(words: Writer, lot: &Lot, evaluation: &Evaluation) -> Option<Gap> {
    let ranked = ranked(lot, evaluation);
    let [(_, first, result), (_, second, second_result), ..] = ranked.as_slice() else { return None };
    let total = result.total.as_ref()?;
    let points = &total.value - &second_result.total.as_ref()?.value;
    let amount = match (&first.amount, &second.amount) {
        (Some(one), Some(other)) => Some(words.figure(&(one.value() - other.value()), 2)),
        (None, _) | (_, None) => None,
    };
    Some(Gap {
        first: head(first),
        second: head(second),
        points: words.rounded(&points, lot.rules.rounding.points),
        amount,
    })
}

fn criteria(words: Writer, lot: &Lot) -> Vec<CriterionHead> {
    lot.criteria
        .nodes()
        .into_iter()
        .map(|node| CriterionHead {
            code: node.criterion.code.clone(),
            name: node.criterion.name.clone(),
            weight: words.figure(node.criterion.weight.value(), 0),
            depth: u8::try_from(node.depth).unwrap_or(u8::MAX),
            group: matches!(node.criterion.content, scoring::Content::Group(_)),
        })
        .collect()
}

fn rows(words: Writer, lot: &Lot, evaluation: &Evaluation) -> Vec<RankRow> {
    let mut rows: Vec<RankRow> =
        lot.bids.iter().zip(&evaluation.results).map(|(bid, result)| row(words, lot, bid, result)).collect();
    // Stable: ties and unranked bids stay in the order of the register.
    rows.sort_by_key(|row| (row.rank.is_none(), row.rank));
    rows
}

fn row(words: Writer, lot: &Lot, bid: &Bid, result: &BidResult) -> RankRow {
    let letter = |id| lot.bids.iter().find(|bid| bid.id == id).map(|bid| bid.code.clone());
    let (rank, tied_with, reason) = match &result.standing {
        Standing::Ranked { rank, tied_with } => {
            (Some(*rank), tied_with.iter().filter_map(|id| letter(*id)).collect(), None)
        }
        Standing::Unranked(reason) => {
            (None, Vec::new(), Some(words.say(&format!("unranked-{}", reason.name()))))
        }
    };
    let points = lot
        .criteria
        .nodes()
        .into_iter()
        .filter_map(|node| {
            let trace = result.points.get(&node.criterion.id)?;
            Some((node.criterion.code.clone(), words.rounded(&trace.value, lot.rules.rounding.points)))
        })
        .collect();
    RankRow {
        bid: head(bid),
        rank,
        tied_with,
        reason,
        amount: bid.amount.as_ref().map(|amount| words.figure(amount.value(), 2)),
        total: result
            .total
            .as_ref()
            .map(|total| words.rounded(&total.value, lot.rules.rounding.total.or(lot.rules.rounding.points))),
        points,
    }
}

/// A ranking for a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Who is first, and by how much.
    pub headline: String,
    /// The titles of the columns: rank and bid, then numbers.
    pub header: Vec<String>,
    /// A row per bid.
    pub rows: Vec<Vec<String>>,
    /// What was noticed.
    pub findings: Vec<FindingView>,
}

/// The ranking of an evaluated lot, by criteria of the first level.
pub fn summary(evaluated: &Evaluated, language: Language) -> Summary {
    let words = Writer::new(language);
    let (lot, evaluation) = (&evaluated.lot, &evaluated.evaluation);
    let roots: Vec<&scoring::Criterion> = lot.criteria.roots().iter().collect();
    let mut header = vec![words.say("rank"), words.say("word-bid"), words.say("evaluated-amount")];
    header.extend(roots.iter().map(|root| root.code.clone()));
    header.push(words.say("total"));
    let rows = rows(words, lot, evaluation)
        .into_iter()
        .map(|row| {
            let text = |figure: Option<&Figure>| figure.map(|figure| figure.text.clone()).unwrap_or_default();
            let rank = match (row.rank, row.reason) {
                (Some(rank), _) if row.tied_with.is_empty() => rank.to_string(),
                (Some(rank), _) => format!("{rank} {}", words.say("ranking-tied-mark")),
                (None, reason) => reason.unwrap_or_default(),
            };
            let mut cells = vec![rank, format!("{} – {}", row.bid.letter, row.bid.bidder)];
            cells.push(text(row.amount.as_ref()));
            cells.extend(roots.iter().map(|root| text(row.points.get(&root.code))));
            cells.push(text(row.total.as_ref()));
            cells
        })
        .collect();
    Summary {
        headline: sentence::headline(language, lot, evaluation),
        header,
        rows,
        findings: words.findings(&Names::of(lot), &evaluated.findings()),
    }
}
