//! A bid less, and other rules.

use std::collections::BTreeSet;

use robustness::WayChoices;
use scoring::{Evaluation, Floor, PriceFormula};
use serde::Serialize;

use super::{Codes, Lookup};

/// The ranking by the published rules without one bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemovalAnswer {
    /// The bid that is taken away.
    pub removed: String,
    /// Who is first without it: several when they stay level, none when nobody is left.
    pub winner: Vec<String>,
    /// Whether the bids that stay have another first bid than before.
    pub changes_the_first: bool,
    /// The ranks of the others.
    pub ranks: Lookup<u32>,
    /// The totals of the others in points, without any rounding.
    pub totals: Lookup<String>,
    /// The pairs of the others that change places: first the one that is better ranked now.
    pub reversed: Vec<[String; 2]>,
}

/// Who would be first under other rules that would have been lawful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LawfulWaysAnswer {
    /// How many combinations of formula, rounding and way to make the agreed marks.
    pub ways: usize,
    /// In how many of them the bids that are first now are.
    pub as_published: usize,
    /// In how many ways each bid is first.
    pub first: Lookup<WayAnswer>,
    /// Formulas that were struck down, and are not counted.
    pub struck_down: Vec<FormulaAnswer>,
}

/// In how many ways a bid is first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WayAnswer {
    /// Ways in which it is first alone.
    pub alone: usize,
    /// Ways in which it is first, level with others.
    pub level: usize,
    /// The formulas under which it is first alone in some way; empty without a price criterion.
    pub formulas: Vec<FormulaAnswer>,
}

/// A price formula, as a case writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FormulaAnswer {
    /// Its name.
    pub name: &'static str,
    /// Whether the points stop at zero, for the formula that leaves it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<&'static str>,
}

pub(super) fn removals(codes: Codes<'_>, evaluation: &Evaluation) -> Vec<RemovalAnswer> {
    let Some(found) = robustness::removals(codes.0, evaluation) else { return Vec::new() };
    let of = |removal: &robustness::Removal| RemovalAnswer {
        removed: codes.bid(removal.removed),
        winner: codes.bids(&removal.first),
        changes_the_first: removal.changes_the_first(),
        ranks: codes.by_bid(removal.rest.iter().map(|of| (of.bid, of.rank)), |rank| rank),
        totals: codes.by_bid(removal.rest.iter().map(|of| (of.bid, &of.total)), ToString::to_string),
        reversed: removal
            .reversed
            .iter()
            .map(|pair| [codes.bid(pair.ahead_now), codes.bid(pair.ahead_then)])
            .collect(),
    };
    found.removals.iter().map(of).collect()
}

pub(super) fn lawful_ways(codes: Codes<'_>) -> LawfulWaysAnswer {
    let found = robustness::lawful_ways(codes.0, WayChoices::of(codes.0));
    let first = found.counts().into_iter().map(|count| {
        let alone = found.ways.iter().filter(|way| way.first == [count.bid]);
        let formulas: BTreeSet<FormulaAnswer> =
            alone.filter_map(|way| way.formula.as_ref()).map(|(formula, _)| answer(formula)).collect();
        let formulas = formulas.into_iter().collect();
        (count.bid, WayAnswer { alone: count.alone, level: count.level, formulas })
    });
    LawfulWaysAnswer {
        ways: found.ways.len(),
        as_published: found.as_published(),
        first: codes.by_bid(first, |found| found),
        struck_down: found.choices.struck_down.iter().map(answer).collect(),
    }
}

fn answer(formula: &PriceFormula) -> FormulaAnswer {
    FormulaAnswer { name: formula.name(), floor: formula.floor().map(Floor::name) }
}
