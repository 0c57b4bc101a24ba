//! Lots with a price and one mark, the points of which are given directly.

use std::collections::BTreeMap;

use scoring::{
    Admission, AgreedMark, AgreementRule, Bid, BidId, Content, CriteriaTree, Criterion, CriterionId,
    Environmental, EvaluatedAmount, Evaluation, Floor, Fraction, Leaf, Lot, Mark, PriceFormula, RoundingPlan,
    Rules, Scale, Weight, evaluate,
};

use crate::matrices::bid;

pub const FLOORED: PriceFormula = PriceFormula::LinearOverLowest { floor: Floor::Zero };
pub const UNFLOORED: PriceFormula = PriceFormula::LinearOverLowest { floor: Floor::None };

pub const FORMULAS: [PriceFormula; 6] = [
    PriceFormula::LowestOverPrice,
    FLOORED,
    UNFLOORED,
    PriceFormula::LinearRange,
    PriceFormula::SquaredRatio,
    PriceFormula::SixthOfSeven,
];

pub fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

pub fn leaf(code: &str, weight: &Fraction, leaf: Leaf) -> Criterion {
    Criterion {
        id: CriterionId::from_code(code),
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: Weight::new(weight.clone()).unwrap(),
        environmental: Environmental::No,
        content: Content::Leaf(leaf),
    }
}

pub fn quality(code: &str, weight: &Fraction) -> Criterion {
    let scale = Scale::new(Mark::new(weight.clone()).unwrap(), None, Vec::new()).unwrap();
    leaf(code, weight, Leaf::Quality { scale, minimum: None })
}

pub fn lot_of(roots: Vec<Criterion>, bids: Vec<Bid>) -> Lot {
    let total = roots.iter().map(|root| &root.weight).sum();
    let rules =
        Rules { rounding: RoundingPlan::default(), ties: Vec::new(), agreement: AgreementRule::Consensus };
    Lot { rules, criteria: CriteriaTree::new(total, roots).unwrap(), bids }
}

pub fn offer(index: usize, price: &Fraction, marks: &[(&str, &Fraction)]) -> Bid {
    Bid {
        id: bid(index),
        code: index.to_string(),
        bidder: index.to_string(),
        admission: Admission::Admitted,
        amount: Some(EvaluatedAmount::new(price.clone()).unwrap()),
        marks: marks
            .iter()
            .map(|(code, points)| {
                let mark = Mark::new((*points).clone()).unwrap();
                (CriterionId::from_code(code), AgreedMark::written(mark, Vec::new()))
            })
            .collect(),
        measures: BTreeMap::new(),
    }
}

/// A lot in which each bid, named by its index, has a price and so many points out of 100.
pub fn tender(formula: PriceFormula, weight: &Fraction, bids: &[(Fraction, Fraction)]) -> Lot {
    let roots =
        vec![leaf("price", weight, Leaf::Price { formula }), quality("quality", &Fraction::from(100))];
    let bids = bids.iter().enumerate();
    lot_of(roots, bids.map(|(index, (price, points))| offer(index, price, &[("quality", points)])).collect())
}

/// The same lot with another price for one bid.
pub fn priced(lot: &Lot, of: BidId, price: &Fraction) -> Lot {
    let mut lot = lot.clone();
    let bid = lot.bids.iter_mut().find(|bid| bid.id == of).unwrap();
    bid.amount = Some(EvaluatedAmount::new(price.clone()).unwrap());
    lot
}

/// The same lot with an extra bid that has nothing but its price.
pub fn with_extra(lot: &Lot, price: &Fraction) -> Lot {
    let mut lot = lot.clone();
    let zero = Fraction::zero();
    let marks: Vec<(&str, &Fraction)> = lot
        .criteria
        .leaves()
        .iter()
        .filter(|(_, leaf)| matches!(leaf, Leaf::Quality { .. }))
        .map(|(criterion, _)| if criterion.code == "quality" { "quality" } else { "other" })
        .map(|code| (code, &zero))
        .collect();
    lot.bids.push(offer(999, price, &marks));
    lot
}

/// The bids with the highest total before any rounding.
pub fn first_exactly(evaluation: &Evaluation) -> Vec<BidId> {
    let totals = || evaluation.results.iter().filter_map(|result| result.unrounded_total.as_ref());
    let best = totals().max().unwrap();
    let results = evaluation.results.iter();
    results.filter(|result| result.unrounded_total.as_ref() == Some(best)).map(|result| result.bid).collect()
}

/// The same, after one price changed.
pub fn first_with(lot: &Lot, of: BidId, price: &Fraction) -> Vec<BidId> {
    first_exactly(&evaluate(&priced(lot, of, price)))
}
