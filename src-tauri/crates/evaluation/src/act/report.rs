//! The analysis report of a tender.

use std::{fs, io, path::Path};

use dossier::{Action, Place, State};
use report::{Fact, FindingLine, MarkLine, ReportInput, ReportModel, ScheduleLine, TenderHead};
use scoring::{BidId, CriterionId, CriterionKind, Lot, Mark};

use crate::{
    evaluated::Evaluated,
    lot::member_id,
    tender::OpenTender,
    trial,
    wire::{Fault, Outcome},
    words::{Names, Writer},
};

/// The name that a save dialog proposes.
pub fn report_file_name(tender: &OpenTender) -> Result<String, Fault> {
    let words = tender.writer();
    let reference: String = tender
        .head()?
        .reference
        .chars()
        .map(|character| if character.is_alphanumeric() || character == '-' { character } else { '_' })
        .collect();
    Ok(format!("{}-{reference}.xlsx", words.say("report-file-name")))
}

/// Writes the analysis report as a spreadsheet, and notes it in the journal with its digest and
/// the ranking that it shows. Answers the file's name.
pub fn write_report(tender: &mut OpenTender, path: &Path, at: &str) -> Result<Outcome<String>, Fault> {
    let evaluated = tender.evaluated()?;
    let bytes = workbook(tender, &evaluated, at)?;
    replace(path, &bytes).map_err(|error| unwritable(&error, path))?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let digest = dossier::Digest::of(&bytes);
    note_ranking(tender, &evaluated, at)?;
    tender.append(Action::NoteReport { file_name: file_name.clone(), digest }, at)?;
    let words = tender.writer();
    let findings = words.findings(&Names::of(&evaluated.lot), &evaluated.findings());
    Ok(Outcome { value: file_name, changed: vec!["journal".to_owned()], findings })
}

/// Every ranking that was shown stays in the journal.
fn note_ranking(tender: &mut OpenTender, evaluated: &Evaluated, at: &str) -> Result<(), Fault> {
    let rows = evaluated
        .lot
        .bids
        .iter()
        .zip(&evaluated.evaluation.results)
        .map(|(bid, result)| dossier::RankingRow {
            bid: bid.id.uuid(),
            rank: result.rank(),
            total: result.total.as_ref().map(|total| dossier::Number::new(total.value.clone())),
            reason: match &result.standing {
                scoring::Standing::Ranked { .. } => None,
                scoring::Standing::Unranked(reason) => Some(reason.name().to_owned()),
            },
        })
        .collect();
    let case = super::export_case(tender)?;
    let text = serde_json::to_vec(&case).map_err(|_| Fault::new("internal"))?;
    tender.append(Action::NoteRanking { digest: dossier::Digest::of(&text), rows }, at)
}

fn workbook(tender: &OpenTender, evaluated: &Evaluated, at: &str) -> Result<Vec<u8>, Fault> {
    let state = tender.state();
    let words = tender.writer();
    let stability = robustness::weight_stability(&evaluated.lot, &evaluated.evaluation);
    let trial = trial::summary(tender)?;
    let head = tender.dossier.head_digest().to_string();
    let input = ReportInput {
        language: words.language(),
        produced: at,
        dossier_digest: &head,
        tender: tender_head(tender)?,
        facts: facts(state),
        lot: &evaluated.lot,
        evaluation: &evaluated.evaluation,
        panel: evaluated.panel.clone(),
        marks: marks(tender, &evaluated.lot),
        schedule: schedule(state),
        stability: stability.as_ref(),
        trial: trial.as_ref().map(|(protocol, summary)| (protocol, summary)),
        findings: findings(words, evaluated),
    };
    let refused =
        |error: &dyn std::fmt::Display| Fault::new("report-refused").with("message", error.to_string());
    let model = ReportModel::build(&input).map_err(|error| refused(&error))?;
    report::xlsx::write(&model).map_err(|error| refused(&error))
}

fn tender_head(tender: &OpenTender) -> Result<TenderHead, Fault> {
    let head = tender.head()?;
    Ok(TenderHead {
        reference: head.reference.clone(),
        title: head.title.clone(),
        buyer: head.buyer.clone(),
        description: head.description.clone(),
        lot: None,
        price_basis: head.price_basis,
    })
}

fn facts(state: &State) -> Vec<Fact> {
    let figures = state.tender.as_ref().map(|tender| tender.figures.as_slice()).unwrap_or_default();
    figures.iter().map(|figure| Fact { label: figure.label.clone(), value: figure.value.clone() }).collect()
}

fn marks(tender: &OpenTender, lot: &Lot) -> Vec<MarkLine> {
    let state = tender.state();
    let mask = tender.mask();
    let mut lines = Vec::new();
    for bid in &lot.bids {
        for criterion in lot.criteria.leaves_of(CriterionKind::Quality) {
            let place = Place { bid: bid.id.uuid(), criterion: criterion.code.clone() };
            let Some(by_member) = state.marks.get(&place) else { continue };
            for member in &state.panel.members {
                let Some(record) = by_member.get(&member.id) else { continue };
                let Some(given) =
                    record.mark.as_ref().and_then(|given| Mark::new(given.value().clone()).ok())
                else {
                    continue;
                };
                lines.push(MarkLine {
                    member: member_id(member.id),
                    bid: bid.id,
                    criterion: CriterionId::from_code(&criterion.code),
                    mark: given,
                    justification: mask.text(&record.justification),
                });
            }
        }
    }
    lines
}

fn schedule(state: &State) -> Vec<ScheduleLine> {
    state
        .frame
        .iter()
        .map(|line| ScheduleLine {
            section: Some(line.section.clone()).filter(|section| !section.is_empty()),
            code: line.code.clone(),
            label: line.label.clone(),
            unit: line.unit.clone(),
            quantity: line.quantity.value().clone(),
            unit_prices: state
                .schedules
                .iter()
                .filter_map(|(bid, schedule)| {
                    let priced = schedule.lines.iter().find(|priced| priced.code == line.code)?;
                    Some((BidId::new(*bid), priced.unit_price.value().clone()))
                })
                .collect(),
        })
        .collect()
}

fn findings(words: Writer, evaluated: &Evaluated) -> Vec<FindingLine> {
    let mut findings = evaluated.findings();
    findings.sort_by_key(scoring::Finding::severity);
    let names = Names::of(&evaluated.lot);
    findings
        .iter()
        .map(|finding| {
            let view = words.finding(&names, finding);
            FindingLine { severity: finding.severity(), text: view.text, hint: view.hint, place: view.place }
        })
        .collect()
}

/// Writes beside, then renames: a full disk or a pulled stick leaves the file before intact.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("xlsx.part");
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).inspect_err(|_| {
        // What must be told is why writing failed, not whether tidying did.
        drop(fs::remove_file(&beside));
    })
}

fn unwritable(error: &io::Error, path: &Path) -> Fault {
    if error.kind() == io::ErrorKind::StorageFull {
        Fault::at("disk-full", path)
    } else {
        Fault::at("file-not-writable", path)
    }
}
