//! What must hold for every lot.

use crate::support::{FLOORED, above_zero, bid, curve, logarithmic, lot, price, quality, ranks, window};
use proptest::prelude::*;
use scoring::{
    Bid, CriteriaTree, CriterionId, Floor, Fraction, Lot, Positive, PriceFormula, Weight, evaluate,
};

fn formula() -> impl Strategy<Value = PriceFormula> {
    prop_oneof![
        Just(PriceFormula::LowestOverPrice),
        Just(FLOORED),
        Just(PriceFormula::LinearRange),
        Just(PriceFormula::SquaredRatio),
        (2u32..12).prop_map(|base| logarithmic(&base.to_string())),
        Just(PriceFormula::HalfLogarithmic { floor: Floor::Zero }),
        Just(PriceFormula::MeanCapped),
        Just(PriceFormula::MeanHalf),
        Just(PriceFormula::MeanCubic),
        Just(PriceFormula::Rank),
        (1u32..900).prop_map(|it| PriceFormula::Ceiling {
            ceiling: above_zero(&it.to_string()),
            floor: Floor::Zero
        }),
        (2u32..900).prop_map(|it| curve(&[("1", "1"), (&it.to_string(), "0.4"), ("1000", "0")])),
        (2u32..900).prop_map(|it| window("1", &it.to_string())),
        (1u32..900).prop_map(|it| PriceFormula::Estimate { estimate: above_zero(&it.to_string()) }),
        (1u32..300).prop_map(|percent| PriceFormula::LinearSpan {
            span: Positive::new(Fraction::ratio(percent, 100).unwrap()).unwrap(),
            floor: Floor::Zero,
        }),
    ]
}

fn bids() -> impl Strategy<Value = Vec<Bid>> {
    prop::collection::vec((1u32..1000, 0u32..=10, 0u32..=10), 1..6).prop_map(|bids| {
        bids.into_iter()
            .enumerate()
            .map(|(index, (amount, p, q))| {
                let marks = [("p", format!("{p}/2")), ("q", format!("{q}/2"))];
                let marks = [(marks[0].0, marks[0].1.as_str()), (marks[1].0, marks[1].1.as_str())];
                bid(&format!("{index}"), &amount.to_string(), &marks)
            })
            .collect()
    })
}

fn three_criteria() -> impl Strategy<Value = Lot> {
    (formula(), bids(), 1u32..50, 1u32..50, 1u32..50).prop_map(|(formula, bids, a, b, c)| {
        let criteria = vec![
            price(&a.to_string(), formula),
            quality("p", &b.to_string(), None),
            quality("q", &c.to_string(), None),
        ];
        lot(&(a + b + c).to_string(), criteria, bids)
    })
}

fn scaled(lot: &Lot, factor: u32) -> Lot {
    let factor = Fraction::from(factor);
    let scale = |weight: &Weight| Weight::new(weight.value() * &factor).unwrap();
    let mut roots = lot.criteria.roots().to_vec();
    for root in &mut roots {
        root.weight = scale(&root.weight);
    }
    let criteria = CriteriaTree::new(scale(lot.criteria.total()), roots).unwrap();
    Lot { criteria, ..lot.clone() }
}

proptest! {
    #[test]
    fn the_order_of_the_register_changes_nothing(lot in three_criteria()) {
        let mut reversed = lot.clone();
        reversed.bids.reverse();
        let mut backwards = evaluate(&reversed);
        backwards.results.reverse();
        prop_assert_eq!(ranks(&evaluate(&lot)), ranks(&backwards));
    }

    #[test]
    fn a_common_factor_on_all_weights_changes_no_rank(lot in three_criteria(), factor in 2u32..20) {
        prop_assert_eq!(ranks(&evaluate(&lot)), ranks(&evaluate(&scaled(&lot, factor))));
    }

    #[test]
    fn a_better_mark_never_lowers_a_total(lot in three_criteria(), which in any::<prop::sample::Index>()) {
        let mut better = lot.clone();
        let index = which.index(better.bids.len());
        let raised = better.bids.get_mut(index).unwrap();
        let top = scoring::AgreedMark::written(crate::support::mark("5"), Vec::new());
        raised.marks.insert(CriterionId::from_code("p"), top);
        let total = |lot: &Lot| evaluate(lot).results.get(index).unwrap().total.clone().unwrap().value;
        prop_assert!(total(&better) >= total(&lot));
    }

    #[test]
    fn a_higher_price_never_earns_more(lot in three_criteria()) {
        let evaluation = evaluate(&lot);
        let price = CriterionId::from_code("price");
        for (one, first) in lot.bids.iter().zip(&evaluation.results) {
            for (other, second) in lot.bids.iter().zip(&evaluation.results) {
                if one.amount < other.amount {
                    prop_assert!(first.points.get(&price).unwrap().value >= second.points.get(&price).unwrap().value);
                }
            }
        }
    }

    #[test]
    fn points_lie_between_zero_and_the_weight(lot in three_criteria()) {
        for result in evaluate(&lot).results {
            for root in lot.criteria.roots() {
                let points = &result.points.get(&root.id).unwrap().value;
                prop_assert!(!points.is_negative() && points <= root.weight.value());
            }
        }
    }
}
