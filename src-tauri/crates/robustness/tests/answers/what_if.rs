//! A lot as it would be: the simulation agrees with the proofs, and leaves the lot as it is.

use std::collections::BTreeMap;

use robustness::{SingleChange, WhatIf, WhatIfError};
use scoring::{
    BidId, Content, CriteriaTree, Criterion, CriterionId, EvaluatedAmount, Fraction, Lot, PriceFormula,
    Weight, evaluate,
};

use crate::lots::{assess, bid, fraction, leaf, lot, mark, price, quality};

/// Two bids: the dearer one is better, and first by a little.
fn close() -> Lot {
    lot(
        vec![price("40", PriceFormula::LowestOverPrice), quality("design", "35"), quality("service", "25")],
        vec![
            bid("A", "80000", &[("design", "3"), ("service", "3")], "1"),
            bid("B", "100000", &[("design", "5"), ("service", "3.5")], "1"),
        ],
    )
}

fn weights_of(lot: &Lot) -> Vec<Fraction> {
    lot.criteria.leaves().iter().map(|(leaf, _)| leaf.weight.value().clone()).collect()
}

#[test]
fn at_the_smallest_change_the_two_bids_are_level() {
    // The proof says where the winner loses its lead; a lot weighed so must agree.
    let lot = close();
    let (_, stability) = assess(&lot);
    let SingleChange::Smallest { change, .. } = stability.smallest_change() else { panic!("no change") };
    let mut what_if = WhatIf::new();
    let to = &change.to * lot.criteria.total().value();
    what_if.move_weight(&lot, change.criterion, &to).unwrap();
    let evaluation = evaluate(&what_if.apply(&lot).unwrap());
    let totals: Vec<_> = evaluation.results.iter().map(|result| result.unrounded_total.clone()).collect();
    assert_eq!(totals.first(), totals.last());
}

#[test]
fn the_others_keep_their_proportions_and_the_sum_stays() {
    let lot = close();
    let mut what_if = WhatIf::new();
    what_if.move_weight(&lot, CriterionId::from_code("price"), &fraction("70")).unwrap();
    // 60 points become 30: each of the others halves.
    let weights = weights_of(&what_if.apply(&lot).unwrap());
    assert_eq!(weights, [fraction("70"), fraction("35/2"), fraction("25/2")]);
    // And back again: the published weights, exactly.
    what_if.move_weight(&lot, CriterionId::from_code("price"), &fraction("40")).unwrap();
    assert_eq!(weights_of(&what_if.apply(&lot).unwrap()), weights_of(&lot));
}

#[test]
fn a_group_weighs_what_its_children_weigh() {
    let group = Criterion {
        content: Content::Group(vec![quality("design", "35"), quality("service", "25")]),
        ..leaf("quality", "60", scoring::Leaf::Price { formula: PriceFormula::LowestOverPrice })
    };
    let flat = close();
    let lot = Lot {
        criteria: CriteriaTree::new(
            flat.criteria.total().clone(),
            vec![price("40", PriceFormula::LowestOverPrice), group],
        )
        .unwrap(),
        ..flat
    };
    let mut what_if = WhatIf::new();
    what_if.move_weight(&lot, CriterionId::from_code("design"), &fraction("0")).unwrap();
    let changed = what_if.apply(&lot).unwrap();
    let weight = |code: &str| changed.criteria.by_code(code).unwrap().weight.value().clone();
    assert_eq!(weight("design"), Fraction::zero());
    assert_eq!(weight("quality"), weight("service"));
    assert_eq!(&weight("price") + &weight("quality"), fraction("100"));
}

#[test]
fn marks_and_prices_follow_through_the_formulas() {
    let lot = close();
    let mut what_if = WhatIf::new();
    let (a, b) = (BidId::from_code("A"), BidId::from_code("B"));
    what_if.set_amount(&lot, b, EvaluatedAmount::new(fraction("40000")).unwrap()).unwrap();
    what_if.set_mark(&lot, a, CriterionId::from_code("design"), mark("0")).unwrap();
    let changed = evaluate(&what_if.apply(&lot).unwrap());
    // B now sets the lowest price: A keeps half of the 40 points, and 3/5 of 25.
    let total = |bid| changed.of(bid).unwrap().unrounded_total.clone().unwrap();
    assert_eq!(total(a), fraction("35"));
    assert_eq!(evaluate(&lot), evaluate(&close()), "the lot itself is as it was");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let lot = close();
    let mut what_if = WhatIf::new();
    let (price, design) = (CriterionId::from_code("price"), CriterionId::from_code("design"));
    assert_eq!(what_if.move_weight(&lot, price, &fraction("101")), Err(WhatIfError::WeightOutside));
    assert_eq!(what_if.move_weight(&lot, price, &fraction("-1")), Err(WhatIfError::WeightOutside));
    assert_eq!(
        what_if.move_weight(&lot, CriterionId::from_code("other"), &fraction("1")),
        Err(WhatIfError::NotALeaf)
    );
    let (a, nobody) = (BidId::from_code("A"), BidId::from_code("Z"));
    assert_eq!(what_if.set_mark(&lot, a, design, mark("6")), Err(WhatIfError::MarkOutside));
    assert_eq!(what_if.set_mark(&lot, a, price, mark("1")), Err(WhatIfError::MarkOutside));
    assert_eq!(what_if.set_mark(&lot, nobody, design, mark("1")), Err(WhatIfError::NoSuchBid));
    let light = BTreeMap::from([(price, Weight::new(fraction("1")).unwrap())]);
    assert_eq!(what_if.set_weights(&lot, light), Err(WhatIfError::Sum));
    assert!(what_if.is_empty(), "nothing of it was kept");
    // All the weight on one criterion: the others have nothing to share out again.
    what_if.move_weight(&lot, price, &fraction("100")).unwrap();
    assert_eq!(what_if.move_weight(&lot, price, &fraction("50")), Err(WhatIfError::WholeWeight));
}
