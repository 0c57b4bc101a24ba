//! What is said of each formula before a bid is opened, and what becomes of the others' points
//! when a bid leaves.

use crate::support::{FLOORED, bid, lot, number, price};
use scoring::{FormulaClass, PriceFormula, evaluate, lint};

/// The codes of what the law has to say of a formula, beside the environment.
fn notices(formula: PriceFormula) -> Vec<&'static str> {
    let grid = lot("25", vec![price("25", formula)], Vec::new());
    lint(&grid.criteria, "2026-08-20".parse().ok()).iter().map(scoring::Finding::code).collect()
}

#[test]
fn a_formula_that_was_struck_down_or_doubted_is_told_and_no_other() {
    let expected: [(PriceFormula, &[&str]); 9] = [
        (PriceFormula::LowestOverPrice, &[]),
        (FLOORED, &[]),
        (PriceFormula::SquaredRatio, &[]),
        (PriceFormula::MeanCubic, &[]),
        (PriceFormula::LinearRange, &["range-formula"]),
        (PriceFormula::Rank, &["range-formula"]),
        (PriceFormula::MeanCapped, &["plateau-formula"]),
        (PriceFormula::MeanHalf, &["compressing-formula"]),
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
        let points = |lot: &scoring::Lot| {
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
        (PriceFormula::MeanCapped, "25"),
        (PriceFormula::Rank, "25"),
        (PriceFormula::MeanHalf, "12.5"),
        (PriceFormula::MeanCubic, "12.5"),
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
    ] {
        let name = formula.name();
        let bids = vec![bid("A", "0", &[]), bid("B", "100", &[])];
        let codes = crate::support::codes(&evaluate(&lot("25", vec![price("25", formula)], bids)));
        assert!(codes.contains(&"price-zero"), "{name}: {codes:?}");
        assert_eq!(codes.contains(&"formula-undefined"), undefined, "{name}: {codes:?}");
    }
}
