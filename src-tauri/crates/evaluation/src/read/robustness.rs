//! How safe the first rank is, one weight at a time, a sentence for each criterion.

use std::collections::BTreeMap;

use report::sentence;
use robustness::{Interval, Intervals, Matrix, SingleChange, WeightStability};
use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot, RoundingMode};
use serde::Serialize;

use crate::{
    Evaluated, OpenTender,
    evaluated::look,
    wire::{
        Chart, Fault, NotePart, ProofLine, RobustnessView, SafetySection, Said, StabilityRow, Surface,
        TableView,
    },
    words::{Names, Writer},
};

/// The robustness screen. Available once admission is closed; read-only.
pub fn read_robustness(tender: &OpenTender, surface: Surface) -> Result<RobustnessView, Fault> {
    let evaluated = tender.evaluated()?;
    Ok(safety(&evaluated, tender.language(), surface))
}

/// How safe the first rank of a lot is.
pub fn safety(evaluated: &Evaluated, language: wording::Language, surface: Surface) -> RobustnessView {
    let (lot, evaluation) = (&evaluated.lot, &evaluated.evaluation);
    let words = Writer::new(language);
    let method = words.say("robustness-method");
    let Some(stability) = robustness::weight_stability(lot, evaluation) else {
        return RobustnessView {
            headline: words.say("stability-no-winner"),
            method,
            rows: Vec::new(),
            note: Vec::new(),
            sections: Vec::new(),
            findings: words.findings(&Names::of(lot), &evaluation.findings),
        };
    };
    let sentences = sentence::stability(language, lot, &stability);
    let rows = stability
        .criteria
        .iter()
        .filter_map(|it| {
            // With level winners a criterion has a sentence for each: they are read together.
            let said: Vec<&str> = sentences
                .iter()
                .filter(|sentence| sentence.criterion == it.criterion)
                .map(|sentence| sentence.text.as_str())
                .collect();
            row(words, lot, it.criterion, &it.share, &it.intervals, said.join(" "))
        })
        .collect();
    let told = report::safety::safety(lot, evaluation, look(language, surface));
    RobustnessView {
        headline: headline(lot, evaluation, &stability, language),
        method,
        rows,
        note: told
            .note
            .into_iter()
            .map(|part| NotePart { title: part.title, said: said(words, part.said) })
            .collect(),
        sections: told.sections.into_iter().map(|section| view(words, section)).collect(),
        findings: Vec::new(),
    }
}

fn view(words: Writer, section: report::safety::Section) -> SafetySection {
    SafetySection {
        id: section.id.to_owned(),
        title: section.title,
        reading: section.reading,
        said: said(words, section.said),
        charts: section
            .charts
            .into_iter()
            .map(|chart| Chart { svg: chart.svg, title: chart.title, finding: chart.finding })
            .collect(),
        table: section.table.map(|table| TableView { header: table.header, rows: table.rows }),
    }
}

fn said(words: Writer, said: Vec<report::safety::Said>) -> Vec<Said> {
    said.into_iter()
        .map(|one| Said {
            text: one.text,
            proof: one
                .proof
                .lines
                .into_iter()
                .map(|line| ProofLine { label: line.label, value: words.figure(&line.value, 0) })
                .collect(),
            check: one.proof.check,
        })
        .collect()
}

fn headline(
    lot: &Lot,
    evaluation: &Evaluation,
    stability: &WeightStability,
    language: wording::Language,
) -> String {
    sentence::published_first(language, lot, evaluation, stability)
        .unwrap_or_else(|| sentence::smallest_change(language, lot, stability))
}

fn row(
    words: Writer,
    lot: &Lot,
    criterion: CriterionId,
    share: &Fraction,
    intervals: &Intervals,
    sentence: String,
) -> Option<StabilityRow> {
    let criterion = lot.criteria.criterion(criterion)?;
    let interval = match intervals {
        Intervals::Undefined => Interval { low: share.clone(), high: share.clone() },
        Intervals::Defined { winner_stays_first, .. } => winner_stays_first.first()?.interval.clone(),
    };
    // Cut towards the inside: the first bid holds at the weight that is written.
    let limit = |share: &Fraction, mode: RoundingMode| {
        let points = share * lot.criteria.total().value();
        let decimals = points.decimals().map_or(2, |needed| needed.min(2));
        words.shown(&report::Figure::with(points, u8::try_from(decimals).unwrap_or(2), mode))
    };
    Some(StabilityRow {
        code: criterion.code.clone(),
        name: criterion.name.clone(),
        weight: words.figure(criterion.weight.value(), 0),
        low: limit(&interval.low, RoundingMode::Up),
        high: limit(&interval.high, RoundingMode::Down),
        span: [&interval.low, share, &interval.high].map(super::thousandths),
        sentence,
    })
}

/// The answer of `robustness --json`: fractions as texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SafetyAnswer {
    /// The bids with the highest exact total.
    pub winners: Vec<String>,
    /// One per criterion that carries points.
    pub stability: Vec<StabilityAnswer>,
    /// Where two bids are level.
    pub crossings: Vec<CrossingAnswer>,
    /// The smallest change of a single weight beyond which another bid is first; absent when
    /// none can do it, or several bids are first already.
    pub smallest_single_change: Option<ChangeAnswer>,
}

/// How far one weight may move; shares of the total, from 0 to 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StabilityAnswer {
    /// The criterion's code.
    pub criterion: String,
    /// Its published weight.
    pub weight: String,
    /// By bid that is first: the closed interval in which it stays first; empty when the
    /// criterion has the whole weight.
    pub winner_stays_first: BTreeMap<String, [String; 2]>,
    /// The closed interval in which no pair of bids is reversed.
    pub no_pair_reversed: Option<[String; 2]>,
}

/// Where two bids are level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CrossingAnswer {
    /// The criterion whose weight moves.
    pub criterion: String,
    /// The two bids.
    pub pair: [String; 2],
    /// The weight at which they are level, as a share of the total.
    pub weight_at_tie: String,
}

/// A change of one weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeAnswer {
    /// The criterion.
    pub criterion: String,
    /// Its published weight, as a share of the total.
    pub from: String,
    /// The weight at which the rival is level.
    pub to: String,
    /// The bid that is first beyond.
    pub rival: String,
}

/// How safe the first rank of a lot is, for a program.
pub fn safety_answer(evaluated: &Evaluated) -> SafetyAnswer {
    let lot = &evaluated.lot;
    let bid =
        |id: BidId| lot.bids.iter().find(|bid| bid.id == id).map(|bid| bid.code.clone()).unwrap_or_default();
    let code = |id: CriterionId| lot.criteria.criterion(id).map(|it| it.code.clone()).unwrap_or_default();
    let ends = |interval: &Interval| [interval.low.to_string(), interval.high.to_string()];
    let Some(matrix) = Matrix::of(lot, &evaluated.evaluation) else {
        return SafetyAnswer {
            winners: Vec::new(),
            stability: Vec::new(),
            crossings: Vec::new(),
            smallest_single_change: None,
        };
    };
    let stability = robustness::stability(&matrix);
    let criteria = stability.criteria.iter().map(|it| {
        let (first, order) = match &it.intervals {
            Intervals::Undefined => (BTreeMap::new(), None),
            Intervals::Defined { winner_stays_first, no_pair_reversed } => (
                winner_stays_first
                    .iter()
                    .map(|winner| (bid(winner.winner), ends(&winner.interval)))
                    .collect(),
                Some(ends(no_pair_reversed)),
            ),
        };
        StabilityAnswer {
            criterion: code(it.criterion),
            weight: it.share.to_string(),
            winner_stays_first: first,
            no_pair_reversed: order,
        }
    });
    let crossings = robustness::crossings(&matrix).into_iter().map(|crossing| CrossingAnswer {
        criterion: code(crossing.criterion),
        pair: [bid(crossing.pair.0), bid(crossing.pair.1)],
        weight_at_tie: crossing.weight_at_tie.to_string(),
    });
    let smallest = match stability.smallest_change() {
        SingleChange::AlreadyLevel | SingleChange::Impossible => None,
        SingleChange::Smallest { change, .. } => Some(ChangeAnswer {
            criterion: code(change.criterion),
            from: change.from.to_string(),
            to: change.to.to_string(),
            rival: bid(change.rival),
        }),
    };
    SafetyAnswer {
        winners: stability.winners.iter().map(|winner| bid(*winner)).collect(),
        stability: criteria.collect(),
        crossings: crossings.collect(),
        smallest_single_change: smallest,
    }
}
