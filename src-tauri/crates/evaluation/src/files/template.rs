//! `tender-templates/*.toml`: a grid that a purchaser starts from, with its price frame.

use std::collections::BTreeMap;

use dossier::{
    CriterionRecord, FormulaRecord, FrameLine, Grid, GridRecord, LevelRecord, Number, RulesRecord,
    ScaleRecord,
};
use scoring::PriceBasis;
use serde::Deserialize;
use wording::Args;

use super::toml_text::{TomlText, finding};
use crate::{
    grid_words,
    wire::{Fault, FindingView},
    words::Writer,
};

/// A template that holds: its grid adds up.
pub(crate) struct Template {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// The base of amounts that it proposes.
    pub price_basis: PriceBasis,
    /// The grid as written.
    pub record: GridRecord,
    /// The grid for `scoring`.
    pub grid: Grid,
    /// The buyer's price frame.
    pub frame: Vec<FrameLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "format, version and id are read to be checked, not used")]
struct TemplateFile {
    format: String,
    version: u32,
    id: String,
    name: String,
    #[serde(default)]
    description: String,
    tender: TenderPart,
    rules: RulesRecord,
    #[serde(default)]
    scales: Vec<NamedScale>,
    criteria: Vec<CriterionPart>,
    #[serde(default)]
    schedule: Vec<SchedulePart>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TenderPart {
    price_basis: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedScale {
    id: String,
    max: String,
    step: Option<String>,
    #[serde(default)]
    levels: Vec<LevelRecord>,
}

/// A criterion as a template writes it: its scale is named, and written once for all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionPart {
    id: String,
    name: String,
    #[serde(default)]
    description: String,
    weight: String,
    kind: Option<String>,
    formula: Option<FormulaRecord>,
    scale: Option<String>,
    minimum: Option<String>,
    direction: Option<String>,
    unit: Option<String>,
    #[serde(default)]
    environmental: bool,
    #[serde(default)]
    children: Vec<CriterionPart>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SchedulePart {
    #[serde(default)]
    section: String,
    code: String,
    label: String,
    unit: String,
    quantity: String,
}

impl Template {
    /// Reads a template, or says everything that is wrong with it.
    pub fn read(file: &str, text: &str, words: Writer) -> Result<Self, Fault> {
        let source = TomlText { file, text, fault: "template-unreadable" };
        let parts: TemplateFile = source.read("bareme-template", words)?;
        let mut reader = Reader { words, scales: BTreeMap::new(), findings: Vec::new() };
        for scale in parts.scales {
            let record = ScaleRecord { max: scale.max, step: scale.step, levels: scale.levels };
            reader.scales.insert(scale.id, record);
        }
        let criteria = parts.criteria.into_iter().map(|part| reader.criterion(part)).collect();
        let record = GridRecord { rules: parts.rules, criteria };
        let price_basis = reader.price_basis(&parts.tender.price_basis);
        let frame = parts.schedule.into_iter().filter_map(|part| reader.line(part)).collect();
        match record.to_scoring() {
            Ok(grid) if reader.findings.is_empty() => Ok(Self {
                name: parts.name,
                description: parts.description,
                price_basis,
                record,
                grid,
                frame,
            }),
            Ok(_) => Err(source.refused(reader.findings)),
            Err(faults) => {
                reader.findings.extend(grid_words::findings(words, &record, &faults));
                Err(source.refused(reader.findings))
            }
        }
    }
}

struct Reader {
    words: Writer,
    scales: BTreeMap<String, ScaleRecord>,
    findings: Vec<FindingView>,
}

impl Reader {
    fn criterion(&mut self, part: CriterionPart) -> CriterionRecord {
        let scale = part.scale.and_then(|name| {
            let found = self.scales.get(&name).cloned();
            if found.is_none() {
                self.wrong("scale-unknown", &Args::new().with("scale", name), part.id.clone());
            }
            found
        });
        CriterionRecord {
            id: part.id,
            name: part.name,
            description: part.description,
            weight: part.weight,
            kind: part.kind,
            formula: part.formula,
            scale,
            minimum: part.minimum,
            direction: part.direction,
            unit: part.unit,
            environmental: part.environmental,
            children: part.children.into_iter().map(|child| self.criterion(child)).collect(),
        }
    }

    fn price_basis(&mut self, name: &str) -> PriceBasis {
        PriceBasis::from_name(name).unwrap_or_else(|| {
            self.wrong("grid-unknown-name", &Args::new().with("text", name), "price_basis".to_owned());
            PriceBasis::Net
        })
    }

    fn line(&mut self, part: SchedulePart) -> Option<FrameLine> {
        let quantity =
            part.quantity.parse().ok().filter(|quantity: &scoring::Fraction| quantity.is_positive());
        if quantity.is_none() {
            self.wrong(
                "grid-not-a-number",
                &Args::new().with("text", part.quantity.clone()),
                part.code.clone(),
            );
        }
        Some(FrameLine {
            section: part.section,
            code: part.code,
            label: part.label,
            unit: part.unit,
            quantity: Number::new(quantity?),
        })
    }

    fn wrong(&mut self, code: &str, args: &Args, place: String) {
        self.findings.push(finding(self.words, code, args, place));
    }
}
