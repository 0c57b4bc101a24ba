//! Every lawful way of computing the same marks and prices: would the same bid be first?
//!
//! A buyer chooses a price formula, a rounding rule and the rule that makes a panel's marks; other
//! choices were open and would have been lawful. Each combination is a whole
//! [`scoring::evaluate`], minimum marks and tie rules included. It says how much of the result
//! hangs on the choice of a rule, and changes nothing: the published rules stay.
//!
//! - Formulas: those of the price that need no further number, and the published one; those that
//!   courts struck down are named and not counted, see [`Lawfulness`]. Measured criteria keep
//!   theirs.
//! - Rounding: none, or points or totals at one or two decimals, and the published plan. The
//!   rounding of agreed marks stays as declared.
//! - Marks: as agreed and, where every member's mark is known, by mean, median or mean by college.

mod formulas;
mod marks;

use scoring::{BidId, CriteriaTree, Leaf, Lot, PriceFormula, Rounding, RoundingMode, RoundingPlan, evaluate};

pub use formulas::Lawfulness;
pub use marks::MarkWay;

/// The choices that are combined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayChoices {
    /// The price formulas that were not struck down; empty where no criterion is a price.
    pub formulas: Vec<(PriceFormula, Lawfulness)>,
    /// The formulas that were struck down, and are not combined.
    pub struck_down: Vec<PriceFormula>,
    /// The rounding plans, each once.
    pub roundings: Vec<RoundingPlan>,
    /// How the agreed marks come about.
    pub marks: Vec<MarkWay>,
}

/// One way of computing, and who is first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawfulWay {
    /// The price formula and what the law says of it; `None` where no criterion is a price.
    pub formula: Option<(PriceFormula, Lawfulness)>,
    /// The rounding.
    pub rounding: RoundingPlan,
    /// How the agreed marks come about.
    pub marks: MarkWay,
    /// The bids of rank 1: several when they stay level; none when nothing can be ranked this way.
    pub first: Vec<BidId>,
}

/// In how many ways a bid is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayCount {
    /// The bid.
    pub bid: BidId,
    /// Ways in which it is first alone.
    pub alone: usize,
    /// Ways in which it is first, level with others.
    pub level: usize,
}

/// Every lawful way of computing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawfulWays {
    /// What was combined.
    pub choices: WayChoices,
    /// The bids of rank 1 under the published rules.
    pub published_first: Vec<BidId>,
    /// One per combination.
    pub ways: Vec<LawfulWay>,
}

impl WayChoices {
    /// The declared list, for a lot.
    pub fn of(lot: &Lot) -> Self {
        let (mut formulas, mut struck_down) = (Vec::new(), Vec::new());
        for formula in candidates(&lot.criteria) {
            let Some(criteria) = formulas::with_formula(&lot.criteria, &formula) else { continue };
            match formulas::lawfulness(&criteria) {
                Lawfulness::StruckDown => struck_down.push(formula),
                verdict @ (Lawfulness::Lawful | Lawfulness::Contested) => formulas.push((formula, verdict)),
            }
        }
        Self { formulas, struck_down, roundings: roundings(lot.rules.rounding), marks: marks::ways(lot) }
    }

    fn each_formula(&self) -> Vec<Option<(PriceFormula, Lawfulness)>> {
        if self.formulas.is_empty() { vec![None] } else { self.formulas.iter().cloned().map(Some).collect() }
    }
}

impl LawfulWays {
    /// In how many ways each bid that is first in some way is so, the most frequent before.
    pub fn counts(&self) -> Vec<WayCount> {
        let mut counts: Vec<WayCount> = Vec::new();
        for way in &self.ways {
            for bid in &way.first {
                let index = counts.iter().position(|count| count.bid == *bid).unwrap_or_else(|| {
                    counts.push(WayCount { bid: *bid, alone: 0, level: 0 });
                    counts.len() - 1
                });
                let Some(count) = counts.get_mut(index) else { continue };
                if way.first.len() == 1 { count.alone += 1 } else { count.level += 1 }
            }
        }
        counts.sort_by_key(|count| std::cmp::Reverse((count.alone, count.level)));
        counts
    }

    /// In how many ways exactly the bids that the published rules put first are first.
    pub fn as_published(&self) -> usize {
        self.ways.iter().filter(|way| way.first == self.published_first).count()
    }
}

/// Combines the choices; each way is a whole evaluation.
///
/// Where the only formulas are struck down, nothing is lawful and there is no way.
pub fn lawful_ways(lot: &Lot, choices: WayChoices) -> LawfulWays {
    let published_first = first(lot);
    let mut ways = Vec::new();
    if choices.formulas.is_empty() && !choices.struck_down.is_empty() {
        return LawfulWays { choices, published_first, ways };
    }
    for formula in choices.each_formula() {
        let criteria = match &formula {
            Some((formula, _)) => formulas::with_formula(&lot.criteria, formula),
            None => Some(lot.criteria.clone()),
        };
        let Some(criteria) = criteria else { continue };
        for marks in choices.marks.iter().copied() {
            let Some(mut way) = marks::remade(lot, marks) else { continue };
            way.criteria = criteria.clone();
            for rounding in choices.roundings.iter().copied() {
                way.rules.rounding = rounding;
                ways.push(LawfulWay { formula: formula.clone(), rounding, marks, first: first(&way) });
            }
        }
    }
    LawfulWays { choices, published_first, ways }
}

fn first(lot: &Lot) -> Vec<BidId> {
    let results = evaluate(lot).results;
    results.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect()
}

/// The published formulas of the prices and the known ones, each once; none without a price.
fn candidates(criteria: &CriteriaTree) -> Vec<PriceFormula> {
    let mut found = Vec::new();
    for (_, leaf) in criteria.leaves() {
        match leaf {
            Leaf::Price { formula } if !found.contains(formula) => found.push(formula.clone()),
            Leaf::Price { .. } | Leaf::Quality { .. } | Leaf::Measure { .. } => {}
        }
    }
    if !found.is_empty() {
        let known = formulas::known().into_iter().filter(|formula| !found.contains(formula));
        found.extend(known.collect::<Vec<_>>());
    }
    found
}

/// The published plan, none, and the plans that buyers publish.
fn roundings(published: RoundingPlan) -> Vec<RoundingPlan> {
    let exact = RoundingPlan { points: None, total: None, ..published };
    let mut plans = vec![published, exact];
    for decimals in [2, 1] {
        let rule = Rounding::new(decimals, RoundingMode::HalfUp);
        plans.push(RoundingPlan { points: rule, ..exact });
        plans.push(RoundingPlan { total: rule, ..exact });
    }
    let mut once: Vec<RoundingPlan> = Vec::new();
    for plan in plans {
        if !once.contains(&plan) {
            once.push(plan);
        }
    }
    once
}
