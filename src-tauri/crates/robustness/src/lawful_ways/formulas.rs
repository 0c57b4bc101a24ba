//! The price formulas that could have been published instead, and what the law says of each.

use scoring::{Content, CriteriaTree, Criterion, Direction, Finding, Floor, Leaf, PriceFormula, lint};

/// What the rules of law say of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lawfulness {
    /// Nothing is held against it.
    Lawful,
    /// Courts have accepted it and refused it, depending on the case.
    Contested,
    /// It was struck down.
    StruckDown,
}

/// The formulas without a parameter that a buyer would have had to fix, each once.
///
/// One that needs a number (a ceiling, an estimate, a span) is a way of computing only where the
/// lot publishes it, with its number; so is one whose points are no fractions (a logarithm), and
/// one over the mean or the rank, which few buyers publish and judges look at twice.
pub(super) fn known() -> Vec<PriceFormula> {
    std::iter::successors(after(None), |formula| after(Some(formula))).collect()
}

/// The next formula of the list. Matched without a catch-all: a new formula must be placed here.
fn after(formula: Option<&PriceFormula>) -> Option<PriceFormula> {
    match formula {
        None => Some(PriceFormula::LowestOverPrice),
        Some(PriceFormula::LowestOverPrice) => Some(PriceFormula::LinearOverLowest { floor: Floor::Zero }),
        Some(PriceFormula::LinearOverLowest { floor: Floor::Zero }) => {
            Some(PriceFormula::LinearOverLowest { floor: Floor::None })
        }
        Some(PriceFormula::LinearOverLowest { floor: Floor::None }) => Some(PriceFormula::LinearRange),
        Some(PriceFormula::LinearRange) => Some(PriceFormula::SquaredRatio),
        Some(PriceFormula::SquaredRatio) => Some(PriceFormula::SixthOfSeven),
        Some(
            PriceFormula::SixthOfSeven
            | PriceFormula::MeanCapped
            | PriceFormula::MeanHalf
            | PriceFormula::MeanCubic
            | PriceFormula::Rank
            | PriceFormula::LinearSpan { .. }
            | PriceFormula::Logarithmic { .. }
            | PriceFormula::HalfLogarithmic { .. }
            | PriceFormula::Ceiling { .. }
            | PriceFormula::Window(_)
            | PriceFormula::Estimate { .. }
            | PriceFormula::ProximityToEstimate { .. }
            | PriceFormula::DiscountLinear
            | PriceFormula::DiscountBilinear { .. }
            | PriceFormula::DiscountQuadratic
            | PriceFormula::Curve(_),
        ) => None,
    }
}

/// The grid with another formula for its prices; `None` where the formula has no meaning there.
pub(super) fn with_formula(criteria: &CriteriaTree, formula: &PriceFormula) -> Option<CriteriaTree> {
    if !formula.accepts(Direction::LowerIsBetter) {
        return None;
    }
    let roots = criteria.roots().iter().map(|root| swapped(root, formula)).collect();
    CriteriaTree::new(criteria.total().clone(), roots).ok()
}

fn swapped(criterion: &Criterion, formula: &PriceFormula) -> Criterion {
    let content = match &criterion.content {
        Content::Group(children) => {
            Content::Group(children.iter().map(|child| swapped(child, formula)).collect())
        }
        Content::Leaf(Leaf::Price { .. }) => Content::Leaf(Leaf::Price { formula: formula.clone() }),
        Content::Leaf(leaf @ (Leaf::Quality { .. } | Leaf::Measure { .. })) => Content::Leaf(leaf.clone()),
    };
    Criterion { content, ..criterion.clone() }
}

/// What [`scoring::lint`] says of the prices of a grid.
pub(super) fn lawfulness(criteria: &CriteriaTree) -> Lawfulness {
    let prices: Vec<&str> = criteria
        .leaves()
        .iter()
        .filter(|(_, leaf)| matches!(leaf, Leaf::Price { .. }))
        .map(|(criterion, _)| criterion.code.as_str())
        .collect();
    let verdict = |finding: &Finding| {
        let (criterion, verdict) = if let Finding::CrushingFormula { criterion, .. }
        | Finding::FormulaWithoutFloor { criterion, .. } = finding
        {
            (criterion, Lawfulness::StruckDown)
        } else if let Finding::RangeFormula { criterion, .. } = finding {
            (criterion, Lawfulness::Contested)
        } else {
            return None;
        };
        prices.contains(&criterion.as_str()).then_some(verdict)
    };
    lint(criteria, None).iter().filter_map(verdict).max().unwrap_or(Lawfulness::Lawful)
}
