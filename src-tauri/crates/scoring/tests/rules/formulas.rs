//! What is said of each formula before a bid is opened, and what becomes of the others' points
//! when a bid leaves.

use crate::support::{
    FLOORED, above_zero, bid, codes, curve, logarithmic, lot, measure_by, number, price, window,
};
use proptest::prelude::*;
use scoring::{
    Bid, CriterionId, Direction, Elbow, Evaluation, Floor, FormulaClass, Fraction, Lot, Measure,
    PriceFormula, evaluate, lint,
};

/// The codes of what the law has to say of a formula, beside the environment.
fn notices(formula: PriceFormula) -> Vec<&'static str> {
    let grid = lot("25", vec![price("25", formula)], Vec::new());
    lint(&grid.criteria, "2026-08-20".parse().ok()).iter().map(scoring::Finding::code).collect()
}

#[test]
fn a_formula_that_was_struck_down_or_doubted_is_told_and_no_other() {
    let estimate = || above_zero("130");
    let expected: [(PriceFormula, &[&str]); 20] = [
        (PriceFormula::LowestOverPrice, &[]),
        (FLOORED, &[]),
        (PriceFormula::SquaredRatio, &[]),
        (PriceFormula::MeanCubic, &[]),
        (logarithmic("2"), &[]),
        (PriceFormula::HalfLogarithmic { floor: Floor::None }, &["formula-without-floor"]),
        (PriceFormula::LinearRange, &["range-formula"]),
        (PriceFormula::Rank, &["range-formula"]),
        (PriceFormula::MeanCapped, &["plateau-formula"]),
        (PriceFormula::MeanHalf, &["compressing-formula"]),
        (PriceFormula::Ceiling { ceiling: above_zero("200"), floor: Floor::Zero }, &[]),
        (
            PriceFormula::Ceiling { ceiling: above_zero("200"), floor: Floor::None },
            &["formula-without-floor"],
        ),
        (window("80", "200"), &["plateau-formula"]),
        (window("0", "200"), &[]),
        (PriceFormula::Estimate { estimate: estimate() }, &["plateau-formula"]),
        (
            PriceFormula::ProximityToEstimate { estimate: estimate(), floor: Floor::Zero },
            &["proximity-formula"],
        ),
        (curve(&[("0", "1"), ("200", "0")]), &[]),
        (curve(&[("80", "0.9"), ("200", "0")]), &[]),
        (curve(&[("80", "1"), ("200", "0")]), &["plateau-formula"]),
        (PriceFormula::SixthOfSeven, &["crushing-formula", "formula-without-floor"]),
    ];
    for (formula, codes) in expected {
        let name = formula.name();
        assert_eq!(notices(formula), codes, "{name}");
    }
}

#[test]
fn the_points_of_a_relative_formula_move_when_a_loser_leaves() {
    // Which loser it takes: the dearest where the mean, the range or the rank counts; the lowest
    // price, set aside for another reason, where it alone is the reference.
    let formulas = [
        (logarithmic("4"), "100"),
        (PriceFormula::HalfLogarithmic { floor: Floor::Zero }, "100"),
        (PriceFormula::LowestOverPrice, "100"),
        (FLOORED, "100"),
        (PriceFormula::SquaredRatio, "100"),
        (PriceFormula::SixthOfSeven, "100"),
        (PriceFormula::LinearRange, "210"),
        (PriceFormula::MeanCapped, "210"),
        (PriceFormula::MeanHalf, "210"),
        (PriceFormula::MeanCubic, "210"),
        (PriceFormula::Rank, "210"),
    ];
    for (formula, leaving) in formulas {
        assert_eq!(formula.class(), FormulaClass::Relative);
        let bids = ["100", "120", "150", "210"].map(|amount| bid(amount, amount, &[])).to_vec();
        let all = lot("25", vec![price("25", formula.clone())], bids);
        let mut fewer = all.clone();
        fewer.bids.retain(|bid| bid.code != leaving);
        let points = |lot: &Lot| {
            let evaluation = evaluate(lot);
            let bid = evaluation.of(scoring::BidId::from_code("150")).unwrap();
            bid.unrounded_total.clone().unwrap()
        };
        assert_ne!(points(&all), points(&fewer), "{}", formula.name());
    }
}

#[test]
fn one_bid_or_equal_prices_get_what_the_formula_says_alone() {
    let alone = [
        (logarithmic("2"), "25"),
        (PriceFormula::MeanCapped, "25"),
        (PriceFormula::Rank, "25"),
        (PriceFormula::MeanHalf, "12.5"),
        (PriceFormula::MeanCubic, "12.5"),
        (PriceFormula::Ceiling { ceiling: above_zero("200"), floor: Floor::Zero }, "12.5"),
        (window("80", "180"), "20"),
        (PriceFormula::Estimate { estimate: above_zero("80") }, "18.75"),
    ];
    for (formula, points) in alone {
        for codes in [&["A"][..], &["A", "B"], &["A", "B", "C"]] {
            let bids = codes.iter().map(|code| bid(code, "100", &[])).collect();
            for result in evaluate(&lot("25", vec![price("25", formula.clone())], bids)).results {
                assert_eq!(result.total.unwrap().value, number(points), "{} of {codes:?}", formula.name());
            }
        }
    }
}

#[test]
fn a_zero_price_is_divided_by_nowhere() {
    for (formula, undefined) in [
        (PriceFormula::MeanCapped, true),
        (PriceFormula::MeanHalf, false),
        (PriceFormula::MeanCubic, false),
        (PriceFormula::Rank, false),
        (PriceFormula::Ceiling { ceiling: above_zero("200"), floor: Floor::Zero }, false),
        (window("80", "200"), false),
        (curve(&[("80", "1"), ("200", "0")]), false),
        (PriceFormula::Estimate { estimate: above_zero("130") }, false),
    ] {
        let name = formula.name();
        let bids = vec![bid("A", "0", &[]), bid("B", "100", &[])];
        let codes = codes(&evaluate(&lot("25", vec![price("25", formula)], bids)));
        assert!(codes.contains(&"price-zero"), "{name}: {codes:?}");
        assert_eq!(codes.contains(&"formula-undefined"), undefined, "{name}: {codes:?}");
    }
}

/// A lot whose one criterion is a measure where more is better.
fn measured(formula: PriceFormula, values: &[u32]) -> Lot {
    let bids: Vec<Bid> = values
        .iter()
        .enumerate()
        .map(|(index, value)| {
            let mut bid = bid(&format!("{index}"), "1", &[]);
            bid.measures.insert(CriterionId::from_code("d"), Measure::new(Fraction::from(*value)).unwrap());
            bid
        })
        .collect();
    lot("25", vec![measure_by("d", "25", Direction::HigherIsBetter, formula)], bids)
}

fn discounts() -> impl Strategy<Value = PriceFormula> {
    prop_oneof![
        Just(PriceFormula::DiscountLinear),
        Just(PriceFormula::DiscountQuadratic),
        (1u32..100).prop_map(|percent| PriceFormula::DiscountBilinear {
            elbow: Elbow::new(Fraction::ratio(percent, 100).unwrap()).unwrap(),
        }),
        Just(PriceFormula::Rank),
        (2u32..60).prop_map(|best| window(&best.to_string(), "1")),
        (1u32..60).prop_map(|at| curve(&[("0", "0"), (&at.to_string(), "0.7"), ("60", "1")])),
    ]
}

/// Formulas whose points follow from the bid alone.
fn absolute() -> impl Strategy<Value = PriceFormula> {
    (2u32..900).prop_flat_map(|amount| {
        let text = amount.to_string();
        prop_oneof![
            Just(PriceFormula::Ceiling { ceiling: above_zero(&text), floor: Floor::Zero }),
            Just(PriceFormula::Ceiling { ceiling: above_zero(&text), floor: Floor::None }),
            Just(window("1", &text)),
            Just(curve(&[("1", "1"), (&text, "1/3"), ("1000", "0")])),
            Just(PriceFormula::Estimate { estimate: above_zero(&text) }),
            Just(PriceFormula::ProximityToEstimate { estimate: above_zero(&text), floor: Floor::None }),
        ]
    })
}

fn points(evaluation: &Evaluation) -> Vec<Fraction> {
    evaluation.results.iter().map(|result| result.unrounded_total.clone().unwrap()).collect()
}

proptest! {
    #[test]
    fn a_higher_discount_never_earns_less_and_stays_within_the_weight(
        formula in discounts(),
        mut values in prop::collection::vec(0u32..60, 1..7),
    ) {
        values.sort_unstable();
        let found = points(&evaluate(&measured(formula, &values)));
        prop_assert!(found.is_sorted(), "{found:?}");
        prop_assert!(found.iter().all(|it| !it.is_negative() && *it <= number("25")), "{found:?}");
    }

    #[test]
    fn equal_discounts_get_the_whole_weight(value in 0u32..60, bids in 1usize..5) {
        for formula in [
            PriceFormula::DiscountLinear,
            PriceFormula::DiscountQuadratic,
            PriceFormula::DiscountBilinear { elbow: Elbow::new(number("0.8")).unwrap() },
        ] {
            let found = points(&evaluate(&measured(formula, &vec![value; bids])));
            prop_assert_eq!(found, vec![number("25"); bids]);
        }
    }

    #[test]
    fn the_points_of_an_absolute_formula_do_not_see_the_other_bids(
        formula in absolute(),
        amounts in prop::collection::vec(1u32..1000, 2..6),
    ) {
        prop_assert_eq!(formula.class(), FormulaClass::Absolute);
        let bids: Vec<Bid> =
            amounts.iter().enumerate().map(|(at, it)| bid(&format!("{at}"), &it.to_string(), &[])).collect();
        let all = lot("25", vec![price("25", formula)], bids);
        let together = points(&evaluate(&all));
        for (place, expected) in together.iter().enumerate() {
            let mut alone = all.clone();
            alone.bids = vec![all.bids.get(place).unwrap().clone()];
            prop_assert_eq!(points(&evaluate(&alone)), vec![expected.clone()]);
        }
    }
}

#[test]
fn a_dearer_bid_may_earn_more_only_by_nearness_to_the_estimate() {
    let near = PriceFormula::ProximityToEstimate { estimate: above_zero("130"), floor: Floor::Zero };
    let bids = vec![bid("A", "100", &[]), bid("B", "120", &[]), bid("C", "300", &[])];
    let found = points(&evaluate(&lot("26", vec![price("26", near)], bids)));
    assert_eq!(found, ["20", "24", "0"].map(number));
}
