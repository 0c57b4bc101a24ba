//! From a record to the grid that adds up, or everything that is wrong with it.

use scoring::{
    AgreementRule, Content, CriteriaTree, Criterion, CriterionId, CriterionKind, Direction, Environmental,
    Fraction, Leaf, Mark, PriceFormula, Rounding, RoundingMode, RoundingPlan, Rules, Scale, ScaleLevel,
    TieRule, Weight,
};

use super::{
    CriterionRecord, FormulaRecord, GridFault, GridFaultKind as Kind, GridRecord, RoundingPlanRecord,
    RoundingRecord, RulesRecord, ScaleRecord,
};

/// A grid that adds up, with its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The criteria.
    pub criteria: CriteriaTree,
    /// The rules beside them.
    pub rules: Rules,
}

impl GridRecord {
    /// Builds the grid, its criteria identified by their codes, or says everything that is
    /// wrong with it at once.
    pub fn to_scoring(&self) -> Result<Grid, Vec<GridFault>> {
        let mut reader = Reader { faults: Vec::new() };
        let total = reader.weight("rules.total".to_owned(), &self.rules.total);
        let roots = reader.criteria("criteria", &self.criteria);
        let rounding = reader.rounding_plan(&self.rules.rounding);
        let agreement = reader.agreement(&self.rules);
        // A grid that lacks a part does not add up either: that would only hide what is wrong.
        let (Some(total), Some(roots)) = (total, roots) else { return Err(reader.faults) };
        match CriteriaTree::new(total, roots) {
            Ok(criteria) => {
                let ties = reader.ties(&self.rules, &criteria);
                if !reader.faults.is_empty() {
                    return Err(reader.faults);
                }
                Ok(Grid { criteria, rules: Rules { rounding, ties, agreement } })
            }
            Err(findings) => {
                reader.faults.extend(
                    findings
                        .into_iter()
                        .map(|finding| GridFault::new("criteria", Kind::Grid(Box::new(finding)))),
                );
                Err(reader.faults)
            }
        }
    }
}

/// Collects what is wrong, and gives `None` for what cannot be built.
struct Reader {
    faults: Vec<GridFault>,
}

impl Reader {
    fn fault<T>(&mut self, place: String, kind: Kind) -> Option<T> {
        self.faults.push(GridFault::new(place, kind));
        None
    }

    fn number(&mut self, place: String, text: &str) -> Option<Fraction> {
        match text.parse::<Fraction>() {
            Ok(number) if number.is_negative() => self.fault(place, Kind::Negative { text: text.to_owned() }),
            Ok(number) => Some(number),
            Err(error) => self.fault(place, Kind::NotANumber { text: text.to_owned(), error }),
        }
    }

    fn weight(&mut self, place: String, text: &str) -> Option<Weight> {
        self.number(place, text).and_then(|number| Weight::new(number).ok())
    }

    fn mark(&mut self, place: String, text: &str) -> Option<Mark> {
        self.number(place, text).and_then(|number| Mark::new(number).ok())
    }

    fn name<T>(&mut self, place: String, text: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        match of(text) {
            Some(choice) => Some(choice),
            None => self.fault(place, Kind::UnknownName { text: text.to_owned() }),
        }
    }

    /// All criteria, or `None` when one of them cannot be built.
    fn criteria(&mut self, place: &str, records: &[CriterionRecord]) -> Option<Vec<Criterion>> {
        let built: Vec<Option<Criterion>> = records
            .iter()
            .enumerate()
            .map(|(index, record)| self.criterion(&format!("{place}[{index}]"), record))
            .collect();
        built.into_iter().collect()
    }

    fn criterion(&mut self, place: &str, record: &CriterionRecord) -> Option<Criterion> {
        if record.id.trim().is_empty() {
            self.faults.push(GridFault::new(format!("{place}.id"), Kind::EmptyCode));
        }
        let weight = self.weight(format!("{place}.weight"), &record.weight);
        let kind = match &record.kind {
            Some(name) => self.name(format!("{place}.kind"), name, CriterionKind::from_name),
            None if record.children.is_empty() => self.fault(format!("{place}.kind"), Kind::FieldMissing),
            None => None,
        };
        let content = if record.children.is_empty() {
            kind.and_then(|kind| self.leaf(place, record, kind)).map(Content::Leaf)
        } else {
            self.only(place, record, &[]);
            let children = self.criteria(&format!("{place}.children"), &record.children);
            if let (Some(kind), Some(children)) = (kind, &children) {
                self.kind_below(place, kind, children);
            }
            children.map(Content::Group)
        };
        Some(Criterion {
            id: CriterionId::from_code(&record.id),
            code: record.id.clone(),
            name: record.name.clone(),
            description: record.description.clone(),
            weight: weight?,
            environmental: if record.environmental { Environmental::Yes } else { Environmental::No },
            content: content?,
        })
    }

    fn kind_below(&mut self, place: &str, kind: CriterionKind, children: &[Criterion]) {
        for child in children {
            match &child.content {
                Content::Group(children) => self.kind_below(place, kind, children),
                Content::Leaf(leaf) if leaf.kind() != kind => self.faults.push(GridFault::new(
                    format!("{place}.kind"),
                    Kind::KindBelowDiffers { criterion: child.code.clone() },
                )),
                Content::Leaf(_) => {}
            }
        }
    }

    fn leaf(&mut self, place: &str, record: &CriterionRecord, kind: CriterionKind) -> Option<Leaf> {
        match kind {
            CriterionKind::Price => {
                self.only(place, record, &["formula"]);
                Some(Leaf::Price { formula: self.formula(place, record.formula.as_ref())? })
            }
            CriterionKind::Quality => {
                self.only(place, record, &["scale", "minimum"]);
                let scale = match &record.scale {
                    Some(scale) => self.scale(&format!("{place}.scale"), scale),
                    None => self.fault(format!("{place}.scale"), Kind::FieldMissing),
                };
                let minimum = match &record.minimum {
                    Some(text) => Some(self.mark(format!("{place}.minimum"), text)?),
                    None => None,
                };
                let scale = scale?;
                if let Some(minimum) = &minimum
                    && let Err(error) = scale.check_range(minimum)
                {
                    return self.fault(format!("{place}.minimum"), Kind::Scale { error });
                }
                Some(Leaf::Quality { scale, minimum })
            }
            CriterionKind::Measure => {
                self.only(place, record, &["formula", "direction", "unit"]);
                let formula = self.formula(place, record.formula.as_ref());
                let direction = match &record.direction {
                    Some(name) => self.name(format!("{place}.direction"), name, Direction::from_name),
                    None => self.fault(format!("{place}.direction"), Kind::FieldMissing),
                };
                let unit = record.unit.clone().unwrap_or_default();
                Some(Leaf::Measure { formula: formula?, direction: direction?, unit })
            }
        }
    }

    /// Faults the fields that are there beyond those that a kind may have.
    fn only(&mut self, place: &str, record: &CriterionRecord, allowed: &[&str]) {
        let present = [
            ("formula", record.formula.is_some()),
            ("scale", record.scale.is_some()),
            ("minimum", record.minimum.is_some()),
            ("direction", record.direction.is_some()),
            ("unit", record.unit.is_some()),
        ];
        for (field, _) in present.iter().filter(|(field, present)| *present && !allowed.contains(field)) {
            self.faults.push(GridFault::new(format!("{place}.{field}"), Kind::FieldMisplaced));
        }
    }

    fn formula(&mut self, place: &str, record: Option<&FormulaRecord>) -> Option<PriceFormula> {
        let place = format!("{place}.formula");
        let Some(record) = record else { return self.fault(place, Kind::FieldMissing) };
        super::formula::to_scoring(&place, record, &mut self.faults)
    }

    fn scale(&mut self, place: &str, record: &ScaleRecord) -> Option<Scale> {
        let max = self.mark(format!("{place}.max"), &record.max);
        let step = match &record.step {
            Some(text) => Some(self.mark(format!("{place}.step"), text)?),
            None => None,
        };
        let mut levels = Vec::new();
        for (index, level) in record.levels.iter().enumerate() {
            levels.push(ScaleLevel {
                mark: self.mark(format!("{place}.levels[{index}].mark"), &level.mark)?,
                label: level.label.clone(),
                descriptor: level.descriptor.clone(),
            });
        }
        match Scale::new(max?, step, levels) {
            Ok(scale) => Some(scale),
            Err(error) => self.fault(place.to_owned(), Kind::Scale { error }),
        }
    }

    fn rounding_plan(&mut self, record: &RoundingPlanRecord) -> RoundingPlan {
        RoundingPlan {
            mark: self.rounding("mark", record.mark.as_ref()),
            points: self.rounding("points", record.points.as_ref()),
            total: self.rounding("total", record.total.as_ref()),
        }
    }

    fn rounding(&mut self, stage: &str, record: Option<&RoundingRecord>) -> Option<Rounding> {
        let record = record?;
        let place = format!("rules.rounding.{stage}");
        let mode = self.name(format!("{place}.mode"), &record.mode, RoundingMode::from_name)?;
        match Rounding::new(record.decimals, mode) {
            Some(rule) => Some(rule),
            None => self.fault(
                format!("{place}.decimals"),
                Kind::TooManyDecimals { decimals: record.decimals, most: Rounding::MOST_DECIMALS },
            ),
        }
    }

    fn agreement(&mut self, rules: &RulesRecord) -> AgreementRule {
        rules
            .agreed_marks
            .as_ref()
            .and_then(|name| self.name("rules.agreed_marks".to_owned(), name, AgreementRule::from_name))
            .unwrap_or(AgreementRule::Consensus)
    }

    fn ties(&mut self, rules: &RulesRecord, criteria: &CriteriaTree) -> Vec<TieRule> {
        rules
            .ties
            .iter()
            .enumerate()
            .filter_map(|(index, name)| {
                self.name(format!("rules.ties[{index}]"), name, |name| TieRule::from_name(name, criteria))
            })
            .collect()
    }
}
