//! The published rules, in words.

use scoring::Rounding;
use wording::Args;

use super::{
    places::Places,
    ranking::{tie_rule, tie_step},
};
use crate::{input::ReportInput, words::Words};

/// A rule and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// What it rules.
    pub label: String,
    /// What it says.
    pub text: String,
}

pub(super) fn rows(words: Words, input: &ReportInput<'_>, places: &Places<'_>) -> Vec<RuleRow> {
    let rules = &input.lot.rules;
    let row = |label: String, text: String| RuleRow { label, text };
    let basis = words.say(&format!("price-basis-{}-full", input.tender.price_basis.name()));
    let mut rows = vec![
        row(words.say("price-basis"), words.text("report-price-basis", &Args::new().with("basis", basis))),
        row(words.say("workbook-exactness"), words.say("report-exact")),
        row(words.say("agreement-rule"), agreement(words, rules.agreement.name())),
        row(stage(words, "mark"), rounding(words, rules.rounding.mark)),
        row(stage(words, "points"), rounding(words, rules.rounding.points)),
        row(stage(words, "total"), rounding(words, rules.rounding.total)),
    ];
    if rules.ties.is_empty() {
        rows.push(row(words.say("tie-rule"), words.say("tie-rule-none")));
    }
    for (step, rule) in (1_u64..).zip(&rules.ties) {
        rows.push(row(tie_step(words, step), tie_rule(words, places, rule)));
    }
    rows
}

fn stage(words: Words, stage: &str) -> String {
    let stage = words.say(&format!("rounding-stage-{stage}"));
    words.text("workbook-rounding-of", &Args::new().with("stage", stage))
}

fn agreement(words: Words, rule: &str) -> String {
    let name = words.say(&format!("agreement-{rule}"));
    let help = words.say(&format!("agreement-{rule}-help"));
    words.text("workbook-named-rule", &Args::new().with("name", name).with("help", help))
}

/// A rounding rule in words.
pub(crate) fn rounding(words: Words, rule: Option<Rounding>) -> String {
    match rule {
        None => words.say("rounding-none"),
        Some(rule) => {
            let args = Args::new()
                .count("n", u64::from(rule.decimals()))
                .with("mode", words.say(&format!("rounding-{}", rule.mode().name())));
            words.text("rounding-full", &args)
        }
    }
}
