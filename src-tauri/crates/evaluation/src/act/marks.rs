//! Marks typed, pasted or cleared: one act for all the cells of one gesture, one step to undo.

use dossier::{Action, Author, EvidenceRecord, MarkCell, Number, Place, Source};
use scoring::{Content, Leaf, Mark, Scale, ScaleError};
use uuid::Uuid;
use wording::Args;

use crate::{
    files, read,
    tender::OpenTender,
    typed::read_typed,
    wire::{EvidenceView, Fault, MarkEntry, MarksChange, Outcome},
    words::Writer,
};

/// Records what a member typed. Nothing is written when one cell is refused: every refused cell
/// is a finding with its place.
pub fn record_marks(
    tender: &mut OpenTender,
    member: &str,
    entries: &[MarkEntry],
    at: &str,
) -> Result<Outcome<MarksChange>, Fault> {
    let words = tender.writer();
    let member = tender.member(member)?.id;
    let mut findings = Vec::new();
    let mut cells = Vec::new();
    for entry in entries {
        match cell(tender, member, entry) {
            Ok(cell) => cells.push(cell),
            Err(Refused::Unknown(fault)) => return Err(fault),
            Err(Refused::Cell { code, args, place }) => {
                findings.push(files::finding(words, code, &args, place));
            }
        }
    }
    if !findings.is_empty() {
        return Err(Fault::new("marks-refused").because(findings));
    }
    let places: Vec<Place> =
        cells.iter().map(|cell| Place { bid: cell.bid, criterion: cell.criterion.clone() }).collect();
    tender.append_by(
        Author::Member(member),
        Action::RecordMarks { member, source: Source::Typed {}, cells },
        at,
    )?;
    Ok(Outcome {
        value: change(tender, member, &places)?,
        changed: vec!["marks".to_owned(), "ranking".to_owned()],
        findings: Vec::new(),
    })
}

/// The cells as they are now.
fn change(tender: &OpenTender, member: Uuid, places: &[Place]) -> Result<MarksChange, Fault> {
    let state = tender.state();
    let words = tender.writer();
    Ok(MarksChange {
        cells: places.iter().filter_map(|place| read::marks::cell(words, state, place, member)).collect(),
        progress: read::marks::progress(state, &tender.grid()?.criteria, member),
        history: read::read_history(tender)?,
    })
}

enum Refused {
    Unknown(Fault),
    Cell { code: &'static str, args: Args, place: String },
}

fn cell(tender: &OpenTender, member: Uuid, entry: &MarkEntry) -> Result<MarkCell, Refused> {
    let words = tender.writer();
    let bid = tender.bid(&entry.bid).map_err(Refused::Unknown)?;
    let grid = tender.grid().map_err(Refused::Unknown)?;
    let criterion = grid.criteria.by_code(&entry.criterion).ok_or_else(|| {
        Refused::Unknown(Fault::new("refused-unknown-criterion").with("criterion", entry.criterion.clone()))
    })?;
    let place = Place { bid, criterion: entry.criterion.clone() };
    let before = tender.state().marks.get(&place).and_then(|marks| marks.get(&member));
    let mark = match &entry.mark {
        None => None,
        Some(text) => {
            let Content::Leaf(Leaf::Quality { scale, .. }) = &criterion.content else {
                let fault =
                    Fault::new("refused-criterion-not-marked").with("criterion", entry.criterion.clone());
                return Err(Refused::Unknown(fault));
            };
            let shown = format!("{} · {}", entry.bid, criterion.name);
            Some(
                mark(words, scale, text, &entry.bid, &criterion.name)
                    .map_err(|(code, args)| Refused::Cell { code, args, place: shown })?,
            )
        }
    };
    Ok(MarkCell {
        bid,
        criterion: entry.criterion.clone(),
        mark,
        evidence: match (&entry.evidence, before) {
            (Some(evidence), _) => evidence.iter().map(record).collect(),
            (None, Some(before)) => before.evidence.clone(),
            (None, None) => Vec::new(),
        },
        justification: match (&entry.justification, before) {
            (Some(text), _) => text.clone(),
            (None, Some(before)) => before.justification.clone(),
            (None, None) => String::new(),
        },
    })
}

fn record(evidence: &EvidenceView) -> EvidenceRecord {
    EvidenceRecord {
        document: evidence.document.clone(),
        page: evidence.page.clone(),
        quote: evidence.quote.clone(),
    }
}

/// A typed mark on its scale, or the code and arguments of what is wrong.
fn mark(
    words: Writer,
    scale: &Scale,
    text: &str,
    bid: &str,
    criterion: &str,
) -> Result<Number, (&'static str, Args)> {
    let args = || Args::new().with("bid", bid).with("criterion", criterion).with("text", text);
    let value = read_typed(text).map_err(|error| (error.finding(), args()))?;
    let figure = words.figure(&value, 0).text;
    let Ok(mark) = Mark::new(value.clone()) else {
        return Err(("mark-negative", args().with("mark", figure)));
    };
    match scale.check(&mark) {
        Ok(()) => Ok(Number::new(value)),
        Err(ScaleError::OffStep) => {
            let step = scale.step().map(|step| words.figure(step.value(), 0).text).unwrap_or_default();
            Err(("mark-off-step", args().with("mark", figure).with("step", step)))
        }
        Err(ScaleError::AboveMaximum | ScaleError::ZeroMaximum | ScaleError::StepDoesNotDivide) => {
            let max = words.figure(scale.max().value(), 0).text;
            Err(("mark-above-scale", args().with("mark", figure).with("max", max)))
        }
    }
}
