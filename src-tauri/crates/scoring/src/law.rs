//! Rules of law over a grid, before anyone is ranked by it. Each warns with its source; people decide.

use std::{fmt, str::FromStr};

use crate::{Content, CriteriaTree, Environmental, Finding, Floor, Leaf, PriceFormula};

/// A day, as the rules of law count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CivilDate {
    year: u16,
    month: u8,
    day: u8,
}

impl CivilDate {
    /// A day, or `None` when the month or the day cannot be.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Self { year, month, day })
    }
}

impl FromStr for CivilDate {
    type Err = ();

    /// Reads `2026-08-21`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let year = part().and_then(|part| part.parse().ok()).ok_or(())?;
        let month = part().and_then(|part| part.parse().ok()).ok_or(())?;
        let day = part().and_then(|part| part.parse().ok()).ok_or(())?;
        Self::new(year, month, day).ok_or(())
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// From this day a consultation needs a criterion that takes account of the environment, and
/// price alone may no longer be the only criterion: article R2152-7 as amended by decree
/// n° 2022-767 of 2 May 2022.
const ENVIRONMENTAL_CRITERION_SINCE: CivilDate = CivilDate { year: 2026, month: 8, day: 21 };

/// Looks at a grid as a judge would, for a consultation launched on `launched`.
///
/// Without a date the rules in force only since a day are taken to apply.
pub fn lint(criteria: &CriteriaTree, launched: Option<CivilDate>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if launched.is_none_or(|day| day >= ENVIRONMENTAL_CRITERION_SINCE) {
        environment(criteria, &mut findings);
    }
    for (criterion, leaf) in criteria.leaves() {
        let Some((formula, _)) = leaf.formula() else { continue };
        match formula {
            // The last gets nothing whatever the gap, and the rank does not even see the gap.
            PriceFormula::LinearRange | PriceFormula::Rank => findings.push(Finding::RangeFormula {
                criterion: criterion.code.clone(),
                weight: criterion.weight.value().clone(),
            }),
            PriceFormula::SixthOfSeven => {
                findings.push(Finding::CrushingFormula {
                    criterion: criterion.code.clone(),
                    weight: criterion.weight.value().clone(),
                });
            }
            PriceFormula::ProximityToEstimate { .. } => {
                findings.push(Finding::ProximityFormula {
                    criterion: criterion.code.clone(),
                    formula: formula.clone(),
                });
            }
            PriceFormula::MeanHalf => findings.push(Finding::CompressingFormula {
                criterion: criterion.code.clone(),
                formula: formula.clone(),
                weight: criterion.weight.value().clone(),
            }),
            PriceFormula::LinearOverLowest { .. }
            | PriceFormula::MeanCapped
            | PriceFormula::Ceiling { .. }
            | PriceFormula::Window(_)
            | PriceFormula::Estimate { .. }
            | PriceFormula::DiscountLinear
            | PriceFormula::DiscountBilinear { .. }
            | PriceFormula::DiscountQuadratic
            | PriceFormula::Curve(_)
            | PriceFormula::Logarithmic { .. }
            | PriceFormula::HalfLogarithmic { .. }
            | PriceFormula::MeanCubic
            | PriceFormula::LinearSpan { .. }
            | PriceFormula::LowestOverPrice
            | PriceFormula::SquaredRatio => {}
        }
        if formula.has_plateau() {
            findings.push(Finding::PlateauFormula {
                criterion: criterion.code.clone(),
                formula: formula.clone(),
                weight: criterion.weight.value().clone(),
            });
        }
        if may_go_below_zero(formula) {
            let criterion = criterion.code.clone();
            findings.push(Finding::FormulaWithoutFloor { criterion, formula: formula.clone() });
        }
    }
    findings
}

/// Whether the published formula can give points below zero to an ordinary bid.
fn may_go_below_zero(formula: &PriceFormula) -> bool {
    match formula.floor() {
        Some(Floor::None) => true,
        Some(Floor::Zero) => false,
        None => matches!(formula, PriceFormula::SixthOfSeven),
    }
}

fn environment(criteria: &CriteriaTree, findings: &mut Vec<Finding>) {
    if let [only] = criteria.roots()
        && let Content::Leaf(Leaf::Price { .. }) = only.content
    {
        findings.push(Finding::SingleCriterionPrice { criterion: only.code.clone() });
    }
    let named = criteria.nodes().iter().any(|node| node.criterion.environmental == Environmental::Yes);
    if !named {
        findings.push(Finding::NoEnvironmentalCriterion);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_is_read_strictly() {
        assert_eq!("2026-08-21".parse(), Ok(ENVIRONMENTAL_CRITERION_SINCE));
        for text in ["21/08/2026", "2026-13-01", "2026-08", "2026-08-+1", ""] {
            assert!(text.parse::<CivilDate>().is_err(), "{text:?}");
        }
    }
}
