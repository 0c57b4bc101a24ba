//! A logarithm seldom has an exact value: its error never decides a rank.

use crate::support::{bid, codes, logarithmic, lot, number, price, quality, ranks, totals, two_decimals};
use scoring::{Floor, FormulaInput, Lot, PriceFormula, Working, evaluate};

/// 50 points by price, 50 by quality: B is twice as dear, and has what it takes of quality.
fn two_bids(formula: PriceFormula, mark_of_a: &str, mark_of_b: &str) -> Lot {
    lot(
        "100",
        vec![price("50", formula), quality("q", "50", None)],
        vec![bid("A", "100", &[("q", mark_of_a)]), bid("B", "200", &[("q", mark_of_b)])],
    )
}

#[test]
fn totals_within_the_error_of_each_other_are_not_ranked() {
    // log₃₂ 2 is one fifth, which the exact case does not look for: A has 50 and B 40 points of
    // price, then 10 of quality. The true totals are equal; their approximations differ.
    let doubtful = evaluate(&two_bids(logarithmic("32"), "0", "1"));
    assert!(codes(&doubtful).contains(&"approximation-decides-rank"), "{:?}", codes(&doubtful));
    assert_eq!(ranks(&doubtful), [None, None], "nobody could defend either order");

    let clear = evaluate(&two_bids(logarithmic("32"), "0", "1.0001"));
    assert_eq!(ranks(&clear), [Some(2), Some(1)], "a real gap is far beyond the error");
}

#[test]
fn a_simple_logarithm_is_exact_and_ties_are_ties() {
    let half = PriceFormula::HalfLogarithmic { floor: Floor::Zero };
    let level = evaluate(&two_bids(half, "0", "2.5"));
    assert_eq!(totals(&level), ["50", "50"]);
    assert_eq!(ranks(&level), [Some(1), Some(1)]);
    assert!(!codes(&level).contains(&"approximation-decides-rank"));
}

#[test]
fn a_published_rounding_settles_what_the_error_could_not_change() {
    let mut lot = two_bids(logarithmic("32"), "0", "1");
    lot.rules.rounding.points = two_decimals();
    let evaluation = evaluate(&lot);
    assert_eq!(totals(&evaluation), ["50", "50"]);
    assert_eq!(ranks(&evaluation), [Some(1), Some(1)]);
    assert!(!codes(&evaluation).contains(&"approximation-decides-rank"));
}

#[test]
fn an_error_that_could_change_a_rounding_is_told() {
    // Four fifths of 0.00625 are 0.005, on the edge between 0.00 and 0.01.
    let mut lot = lot(
        "0.00625",
        vec![price("0.00625", logarithmic("32"))],
        vec![bid("A", "100", &[]), bid("B", "200", &[])],
    );
    lot.rules.rounding.points = two_decimals();
    assert!(codes(&evaluate(&lot)).contains(&"approximation-decides-rank"));
    lot.rules.rounding.points = None;
    lot.rules.rounding.total = two_decimals();
    assert!(codes(&evaluate(&lot)).contains(&"approximation-decides-rank"));
    lot.rules.rounding.total = None;
    assert_eq!(ranks(&evaluate(&lot)), [Some(1), Some(2)]);
}

#[test]
fn bids_at_the_same_price_err_alike() {
    let lot = lot(
        "25",
        vec![price("25", logarithmic("3"))],
        vec![bid("A", "100", &[]), bid("B", "120", &[]), bid("C", "120", &[])],
    );
    assert_eq!(ranks(&evaluate(&lot)), [Some(1), Some(2), Some(2)]);
}

#[test]
fn the_working_tells_the_error() {
    let lot =
        lot("25", vec![price("25", logarithmic("2"))], vec![bid("A", "100", &[]), bid("B", "120", &[])]);
    let evaluation = evaluate(&lot);
    let error = |place: usize| {
        let trace = evaluation.results.get(place).unwrap().points.values().next().unwrap().clone();
        let Working::Formula { formula, direction, value, field, .. } = trace.working else { return None };
        formula.inputs(&value, &field, direction).into_iter().find_map(|input| match input {
            FormulaInput::Error(error) => Some(error),
            FormulaInput::Lowest(_)
            | FormulaInput::Highest(_)
            | FormulaInput::Mean(_)
            | FormulaInput::Bids(_)
            | FormulaInput::Rank(_)
            | FormulaInput::Point(_)
            | FormulaInput::Parameter(..) => None,
        })
    };
    assert_eq!(error(0), None, "the lowest price gets the whole weight exactly");
    assert!(error(1).is_some_and(|it| it.is_positive() && it < number("0.0000000000000000000001")));
}

#[test]
fn a_price_of_zero_has_no_logarithm() {
    let lot = lot("25", vec![price("25", logarithmic("2"))], vec![bid("A", "0", &[]), bid("B", "100", &[])]);
    assert!(codes(&evaluate(&lot)).contains(&"formula-undefined"));
}
