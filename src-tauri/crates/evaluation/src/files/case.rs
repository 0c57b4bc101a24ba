//! `CASE.json`: an evaluation in the open, and the answer to it.
//!
//! The shape is documented by `schema/bareme-case.schema.json`. Every number is a text.

use std::{collections::BTreeMap, path::Path};

use dossier::{CriterionRecord, GridRecord, RulesRecord};
use scoring::{
    Admission, AgreedMark, Bid, BidId, BidResult, CivilDate, CriterionId, EvaluatedAmount, Fraction, Lot,
    Mark, Measure, PriceBasis, Rounding, RoundingMode, Standing, Trace,
};
use serde::{Deserialize, Serialize};
use wording::Args;

use super::toml_text::finding;
use crate::{
    evaluated::Evaluated,
    grid_words,
    wire::{Fault, FindingView},
    words::{Names, Writer, decimal_or_fraction},
};

/// An evaluation in the open.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// `bareme-case`.
    pub format: String,
    /// 1.
    pub version: u32,
    /// What is bought.
    pub tender: TenderPart,
    /// The rules beside the grid.
    pub rules: RulesRecord,
    /// The grid.
    pub criteria: Vec<CriterionRecord>,
    /// The bids, in the order of the register.
    pub bids: Vec<BidPart>,
}

/// What is bought.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TenderPart {
    /// The buyer's reference.
    pub reference: String,
    /// The title.
    pub title: String,
    /// `net` or `gross`.
    pub price_basis: String,
    /// The day of the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launched: Option<String>,
}

/// A bid.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BidPart {
    /// The letter or code.
    pub id: String,
    /// The bidder.
    pub bidder: String,
    /// What was decided about it; `admitted` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admission: Option<String>,
    /// Its evaluated amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    /// Its agreed marks, by criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, String>,
    /// Its measures, by criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub measures: BTreeMap<String, String>,
}

/// Reads and evaluates a case, or says everything that is wrong with it.
pub fn read(file: &str, text: &str, language: wording::Language) -> Result<(CaseFile, Evaluated), Fault> {
    let words = Writer::new(language);
    let mut source = serde_json::Deserializer::from_str(text);
    let case: CaseFile = serde_path_to_error::deserialize(&mut source).map_err(|error| {
        let place = error.path().to_string();
        let message = error.into_inner().to_string();
        refused(file, vec![finding(words, "file-malformed", &Args::new().with("message", message), place)])
    })?;
    let evaluated = Evaluated::new(case.lot(file, words)?, case.launched(file, words)?);
    Ok((case, evaluated))
}

/// Reads and evaluates a case from a file.
pub fn open(path: &Path, language: wording::Language) -> Result<(CaseFile, Evaluated), Fault> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    read(&name, &super::read_text(path)?, language)
}

/// What a judge may say of a case's grid.
pub fn lint(path: &Path, language: wording::Language) -> Result<Vec<FindingView>, Fault> {
    let (_, evaluated) = open(path, language)?;
    Ok(Writer::new(language).findings(&Names::of(&evaluated.lot), &evaluated.notices))
}

fn refused(file: &str, findings: Vec<FindingView>) -> Fault {
    let place = findings.first().map(|finding| finding.place.clone()).unwrap_or_default();
    Fault::new("case-unreadable").with("file", file).with("place", place).because(findings)
}

impl CaseFile {
    fn launched(&self, file: &str, words: Writer) -> Result<Option<CivilDate>, Fault> {
        self.tender
            .launched
            .as_ref()
            .map(|text| {
                text.parse().map_err(|()| {
                    let args = Args::new().with("text", text.clone());
                    refused(file, vec![finding(words, "not-a-day", &args, "tender.launched".to_owned())])
                })
            })
            .transpose()
    }

    fn lot(&self, file: &str, words: Writer) -> Result<Lot, Fault> {
        let mut reader = Reader { words, findings: Vec::new() };
        if self.format != "bareme-case" || self.version != 1 {
            let args = Args::new()
                .with("found", format!("{} {}", self.format, self.version))
                .with("expected", "bareme-case 1");
            reader.wrong("format-unknown", &args, String::new());
        }
        if PriceBasis::from_name(&self.tender.price_basis).is_none() {
            reader.unknown(&self.tender.price_basis, "tender.price_basis".to_owned());
        }
        let record = GridRecord { rules: self.rules.clone(), criteria: self.criteria.clone() };
        let grid = match record.to_scoring() {
            Ok(grid) => grid,
            Err(faults) => {
                reader.findings.extend(grid_words::findings(words, &record, &faults));
                return Err(refused(file, reader.findings));
            }
        };
        let leaves: BTreeMap<&str, CriterionId> =
            grid.criteria.leaves().into_iter().map(|(leaf, _)| (leaf.code.as_str(), leaf.id)).collect();
        let bids: Vec<Bid> =
            self.bids.iter().enumerate().filter_map(|(index, bid)| reader.bid(index, bid, &leaves)).collect();
        if reader.findings.is_empty() {
            Ok(Lot { rules: grid.rules, criteria: grid.criteria, bids })
        } else {
            Err(refused(file, reader.findings))
        }
    }
}

struct Reader {
    words: Writer,
    findings: Vec<FindingView>,
}

impl Reader {
    fn wrong(&mut self, code: &str, args: &Args, place: String) {
        self.findings.push(finding(self.words, code, args, place));
    }

    fn unknown(&mut self, text: &str, place: String) {
        self.wrong("grid-unknown-name", &Args::new().with("text", text), place);
    }

    /// A number of at least 0.
    fn number(&mut self, text: &str, place: String) -> Option<Fraction> {
        match text.parse::<Fraction>() {
            Ok(number) if number.is_negative() => {
                self.wrong("grid-negative", &Args::new().with("text", text), place);
                None
            }
            Ok(number) => Some(number),
            Err(_) => {
                self.wrong("grid-not-a-number", &Args::new().with("text", text), place);
                None
            }
        }
    }

    fn bid(&mut self, index: usize, part: &BidPart, leaves: &BTreeMap<&str, CriterionId>) -> Option<Bid> {
        let place = |what: &str| format!("bids[{index}].{what}");
        let admission = match &part.admission {
            None => Some(Admission::Admitted),
            Some(name) => {
                let admission = Admission::from_name(name);
                if admission.is_none() {
                    self.unknown(name, place("admission"));
                }
                admission
            }
        };
        let amount = match &part.price {
            None => None,
            Some(text) => EvaluatedAmount::new(self.number(text, place("price"))?).ok(),
        };
        let mut marks = BTreeMap::new();
        for (code, text) in &part.marks {
            let at = place(&format!("marks.{code}"));
            let Some(criterion) = self.leaf(code, leaves, &at) else { continue };
            let Some(mark) = self.number(text, at).and_then(|number| Mark::new(number).ok()) else {
                continue;
            };
            marks.insert(criterion, AgreedMark::written(mark, Vec::new()));
        }
        let mut measures = BTreeMap::new();
        for (code, text) in &part.measures {
            let at = place(&format!("measures.{code}"));
            let Some(criterion) = self.leaf(code, leaves, &at) else { continue };
            let Some(measure) = self.number(text, at).and_then(|number| Measure::new(number).ok()) else {
                continue;
            };
            measures.insert(criterion, measure);
        }
        Some(Bid {
            id: BidId::from_code(&part.id),
            code: part.id.clone(),
            bidder: part.bidder.clone(),
            admission: admission?,
            amount,
            marks,
            measures,
        })
    }

    fn leaf(&mut self, code: &str, leaves: &BTreeMap<&str, CriterionId>, place: &str) -> Option<CriterionId> {
        let found = leaves.get(code).copied();
        if found.is_none() {
            self.wrong("case-criterion-unknown", &Args::new().with("criterion", code), place.to_owned());
        }
        found
    }
}

/// The case of an evaluated lot: what `export` writes.
pub(crate) fn export(tender: TenderPart, record: &GridRecord, lot: &Lot) -> CaseFile {
    let text = |value: &Fraction| decimal_or_fraction(value);
    let code = |id: CriterionId| lot.criteria.criterion(id).map(|criterion| criterion.code.clone());
    let bids = lot
        .bids
        .iter()
        .map(|bid| BidPart {
            id: bid.code.clone(),
            bidder: bid.bidder.clone(),
            admission: Some(bid.admission.name().to_owned()),
            price: bid.amount.as_ref().map(|amount| text(amount.value())),
            marks: bid
                .marks
                .iter()
                .filter_map(|(id, agreed)| Some((code(*id)?, text(agreed.mark().value()))))
                .collect(),
            measures: bid
                .measures
                .iter()
                .filter_map(|(id, measure)| Some((code(*id)?, text(measure.value()))))
                .collect(),
        })
        .collect();
    // The panel's rule has done its work: the case holds agreed marks.
    CaseFile {
        format: "bareme-case".to_owned(),
        version: 1,
        tender,
        rules: record.rules.clone(),
        criteria: record.criteria.clone(),
        bids,
    }
}

/// The answer of `evaluate --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// `bareme-evaluation`.
    pub format: &'static str,
    /// 1.
    pub version: u32,
    /// One per bid, in the order of the register.
    pub bids: Vec<BidAnswer>,
    /// What was noticed.
    pub findings: Vec<FindingAnswer>,
}

/// The answer about a bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BidAnswer {
    /// Its code.
    pub id: String,
    /// The bidder.
    pub bidder: String,
    /// Its rank.
    pub rank: Option<u32>,
    /// Why it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The bids that share its rank.
    pub tied_with: Vec<String>,
    /// The total as the rules round it; with a number that never ends, cut to six decimals.
    pub total: Option<String>,
    /// The total before the rounding of totals: the sum of points as the rules round them.
    pub total_exact: Option<String>,
    /// The total without any rounding at any stage.
    pub total_unrounded: Option<String>,
    /// Points by criterion, as the rules round them.
    pub points: BTreeMap<String, String>,
    /// Points by criterion, before their rounding.
    pub points_exact: BTreeMap<String, String>,
}

/// A finding for a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingAnswer {
    /// The stable code.
    pub code: String,
    /// `blocking`, `warning` or `information`.
    pub severity: String,
    /// What it is about: `grid`, `bids`, `criterion/CODE`, `bid/CODE`, `bid/CODE/criterion/CODE`.
    pub subject: String,
    /// The details by name.
    pub details: BTreeMap<String, String>,
}

/// The answer for a program.
pub fn answer(evaluated: &Evaluated) -> Answer {
    let lot = &evaluated.lot;
    let bids =
        lot.bids.iter().zip(&evaluated.evaluation.results).map(|(bid, result)| bid_answer(lot, bid, result));
    Answer {
        format: "bareme-evaluation",
        version: 1,
        bids: bids.collect(),
        findings: findings(&evaluated.findings()),
    }
}

/// Findings for a program.
pub fn findings(findings: &[scoring::Finding]) -> Vec<FindingAnswer> {
    findings
        .iter()
        .map(|finding| FindingAnswer {
            code: finding.code().to_owned(),
            severity: finding.severity().name().to_owned(),
            subject: subject(&finding.subject()),
            details: finding
                .details()
                .into_iter()
                .map(|(name, detail)| {
                    let text = match detail {
                        scoring::Detail::Number(value) => decimal_or_fraction(&value),
                        scoring::Detail::Text(text) => text,
                        scoring::Detail::Names(names) => names.join(","),
                    };
                    (name.to_owned(), text)
                })
                .collect(),
        })
        .collect()
}

fn subject(subject: &scoring::Subject) -> String {
    match subject {
        scoring::Subject::Grid => "grid".to_owned(),
        scoring::Subject::Bids => "bids".to_owned(),
        scoring::Subject::Criterion(code) => format!("criterion/{code}"),
        scoring::Subject::Bid(code) => format!("bid/{code}"),
        scoring::Subject::Cell { bid, criterion } => format!("bid/{bid}/criterion/{criterion}"),
    }
}

fn bid_answer(lot: &Lot, bid: &Bid, result: &BidResult) -> BidAnswer {
    let letter = |id: &BidId| lot.bids.iter().find(|bid| bid.id == *id).map(|bid| bid.code.clone());
    let (rank, reason, tied_with) = match &result.standing {
        Standing::Ranked { rank, tied_with } => {
            (Some(*rank), None, tied_with.iter().filter_map(letter).collect())
        }
        Standing::Unranked(reason) => (None, Some(reason.name().to_owned()), Vec::new()),
    };
    let by_code = |write: &dyn Fn(&Trace) -> String| -> BTreeMap<String, String> {
        lot.criteria
            .nodes()
            .into_iter()
            .filter_map(|node| {
                Some((node.criterion.code.clone(), write(result.points.get(&node.criterion.id)?)))
            })
            .collect()
    };
    let rules = lot.rules.rounding;
    BidAnswer {
        id: bid.code.clone(),
        bidder: bid.bidder.clone(),
        rank,
        reason,
        tied_with,
        total: result.total.as_ref().map(|total| decimal(&total.value, rules.total.or(rules.points))),
        total_exact: result.total.as_ref().map(|total| total.exact.to_string()),
        total_unrounded: result.unrounded_total.as_ref().map(ToString::to_string),
        points: by_code(&|trace| decimal(&trace.value, rules.points)),
        points_exact: by_code(&|trace| trace.exact.to_string()),
    }
}

/// A decimal with the decimals of its rule; a number that never ends is cut to six.
fn decimal(value: &Fraction, rule: Option<Rounding>) -> String {
    const CUT: u8 = 6;
    let least = rule.map_or(0, |rule| u32::from(rule.decimals()));
    value.to_decimal_padded(least).unwrap_or_else(|| {
        let cut =
            Rounding::new(CUT, RoundingMode::HalfUp).map_or_else(|| value.clone(), |rule| rule.apply(value));
        cut.to_decimal_padded(u32::from(CUT)).unwrap_or_default()
    })
}
