//! From a grid that adds up to its record.

use scoring::{
    AgreementRule, Content, CriteriaTree, Criterion, Environmental, Fraction, Leaf, Rounding, RoundingPlan,
    Rules, Scale, TieRule,
};

use super::{
    CriterionRecord, FormulaRecord, GridRecord, LevelRecord, RoundingPlanRecord, RoundingRecord, RulesRecord,
    ScaleRecord,
};
use crate::Number;

impl GridRecord {
    /// The record of a grid; [`Self::to_scoring`] gives the same grid back, as long as its
    /// criteria have the identities of their codes.
    pub fn from_scoring(criteria: &CriteriaTree, rules: &Rules) -> Self {
        Self {
            rules: RulesRecord {
                total: text(criteria.total().value()),
                rounding: rounding_plan(rules.rounding),
                ties: rules.ties.iter().map(TieRule::name).collect(),
                agreed_marks: match rules.agreement {
                    AgreementRule::Consensus => None,
                    AgreementRule::Mean | AgreementRule::Median | AgreementRule::MeanByCollege => {
                        Some(rules.agreement.name().to_owned())
                    }
                },
            },
            criteria: criteria.roots().iter().map(criterion).collect(),
        }
    }
}

fn text(number: &Fraction) -> String {
    Number::new(number.clone()).to_string()
}

fn rounding_plan(plan: RoundingPlan) -> RoundingPlanRecord {
    let record = |rule: Option<Rounding>| {
        rule.map(|rule| RoundingRecord { decimals: rule.decimals(), mode: rule.mode().name().to_owned() })
    };
    RoundingPlanRecord { mark: record(plan.mark), points: record(plan.points), total: record(plan.total) }
}

fn criterion(criterion: &Criterion) -> CriterionRecord {
    let mut record = CriterionRecord {
        id: criterion.code.clone(),
        name: criterion.name.clone(),
        description: criterion.description.clone(),
        weight: text(criterion.weight.value()),
        environmental: criterion.environmental == Environmental::Yes,
        ..CriterionRecord::default()
    };
    match &criterion.content {
        Content::Group(children) => record.children = children.iter().map(self::criterion).collect(),
        Content::Leaf(leaf) => {
            record.kind = Some(leaf.kind().name().to_owned());
            match leaf {
                Leaf::Price { formula } => record.formula = Some(FormulaRecord::of(formula)),
                Leaf::Quality { scale, minimum } => {
                    record.scale = Some(self::scale(scale));
                    record.minimum = minimum.as_ref().map(|minimum| text(minimum.value()));
                }
                Leaf::Measure { formula, direction, unit } => {
                    record.formula = Some(FormulaRecord::of(formula));
                    record.direction = Some(direction.name().to_owned());
                    record.unit = (!unit.is_empty()).then(|| unit.clone());
                }
            }
        }
    }
    record
}

fn scale(scale: &Scale) -> ScaleRecord {
    ScaleRecord {
        max: text(scale.max().value()),
        step: scale.step().map(|step| text(step.value())),
        levels: scale
            .levels()
            .iter()
            .map(|level| LevelRecord {
                mark: text(level.mark.value()),
                label: level.label.clone(),
                descriptor: level.descriptor.clone(),
            })
            .collect(),
    }
}
