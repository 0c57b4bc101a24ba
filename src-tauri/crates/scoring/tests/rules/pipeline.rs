//! The order of the computation, step by step.

use crate::support::{
    FLOORED, bid, codes, criterion, lot, measure, number, price, quality, ranks, tie_rule, totals,
    two_decimals, weight,
};
use scoring::{
    Admission, Content, CriteriaTree, CriterionId, Direction, Floor, Lot, Measure, Positive, PriceFormula,
    Standing, TieRule, UnrankedReason, Working, evaluate, lint,
};

#[test]
fn an_excluded_bid_never_sets_a_reference_price() {
    let mut lot = lot(
        "100",
        vec![price("50", PriceFormula::LowestOverPrice), quality("q", "50", None)],
        vec![
            bid("A", "100", &[("q", "3")]),
            bid("B", "120", &[("q", "3.6")]),
            bid("C", "60", &[("q", "0.5")]),
        ],
    );
    // Vector of the reference study: with C, B leads; without C, A leads. Both must be computed afresh.
    assert_eq!(totals(&evaluate(&lot)), ["60", "61", "55"]);
    lot.bids.last_mut().unwrap().admission = Admission::AbnormallyLow;
    let evaluation = evaluate(&lot);
    assert_eq!(totals(&evaluation), ["80", "233/3", "-"]);
    assert_eq!(ranks(&evaluation), [Some(1), Some(2), None]);
    assert_eq!(
        evaluation.results.last().unwrap().standing,
        Standing::Unranked(UnrankedReason::NotAdmitted(Admission::AbnormallyLow))
    );
}

#[test]
fn a_bid_below_a_minimum_mark_leaves_before_prices_are_looked_at() {
    let lot = lot(
        "100",
        vec![price("50", PriceFormula::LowestOverPrice), quality("q", "50", Some("2"))],
        vec![bid("A", "100", &[("q", "3")]), bid("B", "50", &[("q", "1.9")])],
    );
    let evaluation = evaluate(&lot);
    assert_eq!(totals(&evaluation), ["80", "-"], "B’s price of 50 sets no reference for A");
    assert_eq!(codes(&evaluation), ["minimum-mark"]);
}

#[test]
fn a_mark_not_given_is_not_a_zero() {
    let lot = lot(
        "100",
        vec![price("50", FLOORED), quality("q", "50", None)],
        vec![bid("A", "100", &[("q", "3")]), bid("B", "100", &[])],
    );
    let evaluation = evaluate(&lot);
    assert!(evaluation.is_blocked());
    assert_eq!(codes(&evaluation), ["mark-missing"]);
    assert_eq!(ranks(&evaluation), [None, None], "no ranking is shown while a mark is missing");
    assert_eq!(
        evaluation.results.last().unwrap().standing,
        Standing::Unranked(UnrankedReason::Incomplete),
        "the reason tells the incomplete bid from the one that waits for it"
    );
}

#[test]
fn a_zero_measure_is_a_value_and_a_missing_one_is_not() {
    let hours = CriterionId::from_code("h");
    let mut lot = lot(
        "10",
        vec![measure("h", "10", Direction::LowerIsBetter)],
        vec![bid("A", "1", &[]), bid("B", "1", &[])],
    );
    for (bid, value) in lot.bids.iter_mut().zip(["0", "4"]) {
        bid.measures.insert(hours, Measure::new(number(value)).unwrap());
    }
    assert_eq!(totals(&evaluate(&lot)), ["10", "0"]);
    lot.bids.first_mut().unwrap().measures.clear();
    assert!(codes(&evaluate(&lot)).contains(&"measure-missing"));
}

#[test]
fn more_is_better_where_the_criterion_says_so() {
    let years = CriterionId::from_code("y");
    let mut lot = lot(
        "10",
        vec![measure("y", "10", Direction::HigherIsBetter)],
        vec![bid("A", "1", &[]), bid("B", "1", &[]), bid("C", "1", &[])],
    );
    for (bid, value) in lot.bids.iter_mut().zip(["2", "5", "3"]) {
        bid.measures.insert(years, Measure::new(number(value)).unwrap());
    }
    assert_eq!(totals(&evaluate(&lot)), ["0", "10", "10/3"]);
}

#[test]
fn one_bid_or_equal_prices_get_the_whole_weight() {
    for formula in [PriceFormula::LowestOverPrice, FLOORED, PriceFormula::LinearRange] {
        let alone = lot("25", vec![price("25", formula.clone())], vec![bid("A", "100", &[])]);
        assert_eq!(totals(&evaluate(&alone)), ["25"], "{}", formula.name());
        let equal =
            lot("25", vec![price("25", formula.clone())], vec![bid("A", "100", &[]), bid("B", "100", &[])]);
        assert_eq!(totals(&evaluate(&equal)), ["25", "25"], "{}", formula.name());
    }
}

#[test]
fn each_formula_gives_its_row_of_the_reference_table() {
    let expected = [
        (PriceFormula::LowestOverPrice, ["25", "125/6", "50/3", "250/21"]),
        (FLOORED, ["25", "20", "25/2", "0"]),
        (PriceFormula::LinearOverLowest { floor: Floor::None }, ["25", "20", "25/2", "-5/2"]),
        (PriceFormula::LinearRange, ["25", "225/11", "150/11", "0"]),
        (PriceFormula::MeanCapped, ["25", "25", "145/6", "725/42"]),
        (PriceFormula::MeanHalf, ["725/49", "725/53", "725/59", "725/71"]),
        (PriceFormula::Rank, ["25", "50/3", "25/3", "0"]),
        (span(Floor::Zero), ["25", "15", "0", "0"]),
        (span(Floor::None), ["25", "15", "0", "-30"]),
    ];
    for (formula, points) in expected {
        let bids = ["100", "120", "150", "210"].map(|amount| bid(amount, amount, &[])).to_vec();
        assert_eq!(
            totals(&evaluate(&lot("25", vec![price("25", formula.clone())], bids))),
            points,
            "{}",
            formula.name()
        );
    }
}

fn span(floor: Floor) -> PriceFormula {
    PriceFormula::LinearSpan { span: Positive::new(number("0.5")).unwrap(), floor }
}

#[test]
fn points_below_zero_are_flagged_where_the_published_formula_has_no_floor() {
    for formula in [PriceFormula::LinearOverLowest { floor: Floor::None }, span(Floor::None)] {
        let lot = lot("25", vec![price("25", formula)], vec![bid("A", "100", &[]), bid("B", "210", &[])]);
        assert!(codes(&evaluate(&lot)).contains(&"points-negative"));
        assert!(notices(&lot).contains(&"formula-without-floor"), "and before any bid is opened");
    }
    for formula in [FLOORED, span(Floor::Zero)] {
        let lot = lot("25", vec![price("25", formula)], vec![bid("A", "100", &[]), bid("B", "210", &[])]);
        assert!(!codes(&evaluate(&lot)).contains(&"points-negative"));
        assert!(!notices(&lot).contains(&"formula-without-floor"));
    }
}

fn notices(lot: &Lot) -> Vec<&'static str> {
    lint(&lot.criteria, None).iter().map(scoring::Finding::code).collect()
}

#[test]
fn a_bid_at_zero_euro_is_heard_and_never_divided_by() {
    let lot = lot(
        "25",
        vec![price("25", PriceFormula::LowestOverPrice)],
        vec![bid("A", "0", &[]), bid("B", "100", &[])],
    );
    let found = codes(&evaluate(&lot));
    assert!(found.contains(&"price-zero") && found.contains(&"formula-undefined"), "{found:?}");
    assert_eq!(ranks(&evaluate(&lot)), [None, None]);
}

#[test]
fn a_tie_stays_a_tie_until_a_declared_rule_breaks_it() {
    let mut lot = lot(
        "100",
        vec![quality("p", "50", None), quality("q", "50", None)],
        vec![
            bid("A", "90", &[("p", "4"), ("q", "2")]),
            bid("B", "80", &[("p", "2"), ("q", "4")]),
            bid("C", "70", &[("p", "1"), ("q", "1")]),
        ],
    );
    let evaluation = evaluate(&lot);
    assert_eq!(ranks(&evaluation), [Some(1), Some(1), Some(3)], "the order of the register breaks nothing");
    assert!(codes(&evaluation).contains(&"tie"));

    lot.rules.ties = vec![tie_rule("highest:q", &lot)];
    let evaluation = evaluate(&lot);
    assert_eq!(ranks(&evaluation), [Some(2), Some(1), Some(3)]);
    assert!(codes(&evaluation).contains(&"tie-broken"));

    lot.rules.ties = vec![tie_rule("highest:quality", &lot), TieRule::LowestPrice];
    assert_eq!(
        ranks(&evaluate(&lot)),
        [Some(2), Some(1), Some(3)],
        "equal on the first rule, then the price"
    );
}

#[test]
fn rounding_is_told_when_it_decides_a_rank() {
    let mut lot = lot(
        "100",
        vec![quality("q", "100", None)],
        vec![bid("A", "1", &[("q", "4.0001")]), bid("B", "1", &[("q", "4")])],
    );
    assert_eq!(ranks(&evaluate(&lot)), [Some(1), Some(2)]);
    lot.rules.rounding.points = two_decimals();
    let evaluation = evaluate(&lot);
    assert_eq!(ranks(&evaluation), [Some(1), Some(1)]);
    assert!(codes(&evaluation).contains(&"rounding-decides-rank"));
}

#[test]
fn points_are_rounded_where_the_rules_say_and_groups_add_the_rounded_ones_up() {
    let group = Content::Group(vec![quality("a", "1", None), quality("b", "1", None)]);
    let mut lot =
        lot("2", vec![criterion("g", "2", group)], vec![bid("A", "1", &[("a", "1/3"), ("b", "1/3")])]);
    lot.rules.rounding.points = two_decimals();
    let evaluation = evaluate(&lot);
    let result = evaluation.results.first().unwrap();
    assert_eq!(totals(&evaluation), ["7/50"], "0.07 + 0.07, as the report’s reader adds them");
    assert_eq!(result.unrounded_total, Some(number("2/15")));
    let trace = result.points.get(&CriterionId::from_code("g")).unwrap();
    assert!(matches!(&trace.working, Working::Sum { parts } if parts.len() == 2));
}

#[test]
fn a_grid_that_does_not_add_up_is_refused_with_every_fault_at_once() {
    let deep = |inner| Content::Group(vec![criterion("x", "1", inner)]);
    let four_levels = deep(Content::Group(vec![criterion(
        "y",
        "1",
        Content::Group(vec![quality("z", "1", None), quality("z", "1", None)]),
    )]));
    let findings =
        CriteriaTree::new(weight("100"), vec![criterion("r", "1", four_levels), price("20", FLOORED)])
            .unwrap_err();
    let found: Vec<&str> = findings.iter().map(scoring::Finding::code).collect();
    for code in ["weights-do-not-add-up", "too-deep", "code-duplicated"] {
        assert!(found.contains(&code), "{code} among {found:?}");
    }
    let nothing = CriteriaTree::new(weight("100"), Vec::new()).unwrap_err();
    assert_eq!(nothing.first().map(scoring::Finding::code), Some("no-criteria"));
}

#[test]
fn the_environmental_criterion_is_asked_for_since_the_day_the_law_does() {
    let lot = lot("25", vec![price("25", FLOORED)], Vec::new());
    let found = |day: &str| -> Vec<&str> {
        lint(&lot.criteria, Some(day.parse().unwrap())).iter().map(scoring::Finding::code).collect()
    };
    assert!(found("2026-08-20").is_empty());
    assert_eq!(found("2026-08-21"), ["single-criterion-price", "no-environmental-criterion"]);
}

#[test]
fn a_criterion_that_cannot_tell_the_bids_apart_is_told() {
    let lot = lot(
        "100",
        vec![quality("p", "40", None), quality("q", "60", None)],
        vec![bid("A", "1", &[("p", "4"), ("q", "3")]), bid("B", "1", &[("p", "2"), ("q", "3")])],
    );
    assert_eq!(codes(&evaluate(&lot)), ["criterion-without-effect"]);
}
