//! How safe the first rank is, one weight at a time, a sentence for each criterion.

use report::sentence;
use robustness::{Interval, Intervals, WeightStability};
use scoring::{CriterionId, Evaluation, Fraction, Lot, RoundingMode};

use crate::{
    Evaluated, OpenTender,
    evaluated::look,
    wire::{
        Chart, Fault, Figure, NotePart, ProofLine, RobustnessView, SafetySection, Said, StabilityRow,
        Surface, TableView,
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
    let told = report::safety::safety(lot, evaluation, &evaluated.panel, look(language, surface));
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
        charts: section.charts.into_iter().map(Chart::from).collect(),
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
                .map(|line| ProofLine {
                    label: line.label.clone(),
                    value: Figure {
                        exact: line.exact(report::Words::new(words.language())),
                        ..words.shown(&line.shown())
                    },
                })
                .collect(),
            check: one.proof.check,
        })
        .collect()
}

/// How safe the first rank is, in one sentence; `None` when no bid is ranked. Quick: one weight at a
/// time, where the whole note asks every question.
pub(super) fn in_one_sentence(
    lot: &Lot,
    evaluation: &Evaluation,
    language: wording::Language,
) -> Option<String> {
    let stability = robustness::weight_stability(lot, evaluation)?;
    Some(headline(lot, evaluation, &stability, language))
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
