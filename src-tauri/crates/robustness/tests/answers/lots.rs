//! Whole lots: from marks and prices to the answers, through the evaluation.

use std::collections::BTreeMap;

use robustness::{
    Intervals, Matrix, PublishedFirst, Redistribution, SingleChange, WeightStability, stability_with,
    weight_stability,
};
use scoring::{
    Admission, AgreedMark, AgreementRule, Bid, BidId, Content, CriteriaTree, Criterion, CriterionId,
    Direction, Environmental, EvaluatedAmount, Evaluation, Floor, Fraction, Leaf, Lot, Mark, Measure,
    PriceFormula, Rounding, RoundingMode, RoundingPlan, Rules, Scale, TieRule, Weight, evaluate,
};

const FLOORED: PriceFormula = PriceFormula::LinearOverLowest { floor: Floor::Zero };

pub(super) fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

pub(super) fn mark(text: &str) -> Mark {
    Mark::new(fraction(text)).unwrap()
}

pub(super) fn leaf(code: &str, weight: &str, leaf: Leaf) -> Criterion {
    Criterion {
        id: CriterionId::from_code(code),
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: Weight::new(fraction(weight)).unwrap(),
        environmental: Environmental::No,
        content: Content::Leaf(leaf),
    }
}

pub(super) fn price(weight: &str, formula: PriceFormula) -> Criterion {
    leaf("price", weight, Leaf::Price { formula })
}

pub(super) fn quality(code: &str, weight: &str) -> Criterion {
    let scale = Scale::new(mark("5"), None, Vec::new()).unwrap();
    leaf(code, weight, Leaf::Quality { scale, minimum: None })
}

fn delay(weight: &str) -> Criterion {
    let formula = PriceFormula::LinearRange;
    let direction = Direction::LowerIsBetter;
    leaf("delay", weight, Leaf::Measure { formula, direction, unit: "h".to_owned() })
}

/// A bid: its amount, its marks and its delay.
pub(super) fn bid(code: &str, amount: &str, marks: &[(&str, &str)], hours: &str) -> Bid {
    let id = CriterionId::from_code;
    Bid {
        id: BidId::from_code(code),
        code: code.to_owned(),
        bidder: code.to_owned(),
        admission: Admission::Admitted,
        amount: Some(EvaluatedAmount::new(fraction(amount)).unwrap()),
        marks: marks
            .iter()
            .map(|(criterion, given)| (id(criterion), AgreedMark::written(mark(given), Vec::new())))
            .collect(),
        measures: BTreeMap::from([(id("delay"), Measure::new(fraction(hours)).unwrap())]),
    }
}

pub(super) fn lot(roots: Vec<Criterion>, bids: Vec<Bid>) -> Lot {
    let total = roots.iter().map(|root| &root.weight).sum();
    let rules =
        Rules { rounding: RoundingPlan::default(), ties: Vec::new(), agreement: AgreementRule::Consensus };
    Lot { rules, criteria: CriteriaTree::new(total, roots).unwrap(), bids }
}

pub(super) fn assess(lot: &Lot) -> (Evaluation, WeightStability) {
    let evaluation = evaluate(lot);
    let stability = weight_stability(lot, &evaluation).unwrap();
    (evaluation, stability)
}

fn pair(low: &str, high: &str) -> (Fraction, Fraction) {
    (fraction(low), fraction(high))
}

/// The interval of the first winner on a criterion.
fn interval(stability: &WeightStability, criterion: &str) -> (Fraction, Fraction) {
    let of = stability.criteria.iter().find(|it| it.criterion == CriterionId::from_code(criterion)).unwrap();
    match &of.intervals {
        Intervals::Undefined => panic!("{criterion} has the whole weight"),
        Intervals::Defined { winner_stays_first, .. } => {
            let interval = &winner_stays_first.first().unwrap().interval;
            (interval.low.clone(), interval.high.clone())
        }
    }
}

#[test]
fn shares_times_weights_are_the_unrounded_totals_under_every_formula() {
    for formula in [PriceFormula::LowestOverPrice, FLOORED, PriceFormula::LinearRange] {
        let rounding = Rounding::new(0, RoundingMode::Up);
        let mut lot = lot(
            vec![price("40", formula), quality("a", "35"), delay("15"), quality("b", "10")],
            vec![
                bid("A", "100", &[("a", "3"), ("b", "5")], "12"),
                bid("B", "150", &[("a", "4.5"), ("b", "1")], "7"),
                bid("C", "370", &[("a", "5"), ("b", "0")], "9"),
            ],
        );
        lot.rules.rounding = RoundingPlan { mark: None, points: rounding, total: rounding };
        let evaluation = evaluate(&lot);
        let matrix = Matrix::of(&lot, &evaluation).unwrap();
        for (bid, total) in matrix.totals() {
            let unrounded = evaluation.of(bid).unwrap().unrounded_total.clone().unwrap();
            assert_eq!(total * &Fraction::from(100), unrounded, "rounding up to whole points does not show");
        }
    }
}

#[test]
fn a_criterion_without_weight_knows_what_it_would_give() {
    let lot = lot(
        vec![quality("a", "100"), quality("b", "0"), delay("0")],
        vec![
            bid("A", "100", &[("a", "3"), ("b", "5")], "7"),
            bid("B", "150", &[("a", "5"), ("b", "1")], "12"),
            bid("C", "370", &[("a", "4"), ("b", "0")], "9"),
        ],
    );
    let (_, stability) = assess(&lot);
    assert_eq!(stability.winners, [BidId::from_code("B")], "only `a` counts");
    assert_eq!(
        stability.criteria[0].intervals,
        Intervals::Undefined,
        "the others have no proportion to keep"
    );
    assert_eq!(
        interval(&stability, "b"),
        pair("0", "1/3"),
        "A is level where (1 - t) + t/5 = 3(1 - t)/5 + t"
    );
    assert_eq!(interval(&stability, "delay"), pair("0", "1/4"), "C has 3/5 of it: 1 - t = 4(1 - t)/5 + 3t/5");
}

#[test]
fn each_formula_gives_its_own_interval_for_the_price() {
    // A has 3/5 of the quality, B all of it; A has the whole price, B the share p for 150 against
    // 100. They are level where t + 3(1 - t)/5 = pt + (1 - t): t = (2/5) / (7/5 - p).
    let expected = [
        (PriceFormula::LowestOverPrice, "6/11", "p = 2/3"),
        (FLOORED, "4/9", "p = 1/2"),
        (PriceFormula::LinearRange, "2/7", "p = 0"),
    ];
    for (formula, level, share) in expected {
        for weight in ["0", "10"] {
            let lot = lot(
                vec![price(weight, formula.clone()), quality("a", "90")],
                vec![bid("A", "100", &[("a", "3")], "1"), bid("B", "150", &[("a", "5")], "1")],
            );
            let (_, stability) = assess(&lot);
            assert_eq!(stability.winners, [BidId::from_code("B")]);
            assert_eq!(
                interval(&stability, "price"),
                pair("0", level),
                "{}: {share}, with a published weight of {weight}",
                formula.name()
            );
        }
    }
}

#[test]
fn other_leaves_keep_their_proportions_whatever_their_group() {
    // `a` and `b` are one criterion's halves. When `a` moves, `b` shrinks along with the price:
    // at a = t the others are (1 - t)/2 each, since both have 30 of 60.
    let group = Criterion {
        content: Content::Group(vec![quality("a", "40"), quality("b", "30")]),
        ..quality("service", "70")
    };
    let lot = lot(
        vec![price("30", FLOORED), group],
        vec![
            bid("A", "100", &[("a", "2"), ("b", "0")], "1"),
            bid("B", "200", &[("a", "3"), ("b", "2")], "1"),
        ],
    );
    let (_, stability) = assess(&lot);
    assert_eq!(stability.winners, [BidId::from_code("A")], "30 + 16 points against 24 + 12");
    assert_eq!(
        interval(&stability, "a"),
        pair("0", "3/5"),
        "(1 - t)/2 + 2t/5 = (1 - t)/5 + 3t/5, so 3(1 - t)/10 = t/5"
    );

    // Within the 70 points of the service the price stays: 3/10 + 2t/5 against 3t/5 + 2(7/10 - t)/5.
    let matrix = Matrix::of(&lot, &evaluate(&lot)).unwrap();
    assert_eq!(
        interval(&stability_with(&matrix, Redistribution::WithinGroup), "a"),
        pair("0", "7/10"),
        "A leads by 1/50 + t/5, up to the weight of the service"
    );
}

#[test]
fn bids_out_of_the_running_are_no_rivals() {
    let mut late = bid("C", "1", &[("a", "5")], "1");
    late.admission = Admission::Late;
    let lot = lot(
        vec![price("40", FLOORED), quality("a", "60")],
        vec![bid("A", "100", &[("a", "5")], "1"), bid("B", "100", &[("a", "4")], "1"), late],
    );
    let (_, stability) = assess(&lot);
    assert_eq!(stability.winners, [BidId::from_code("A")]);
    assert_eq!(
        stability.smallest_change(),
        SingleChange::Impossible,
        "B is never ahead, and C is not ranked"
    );
}

#[test]
fn without_a_ranking_there_is_nothing_to_say() {
    let roots = || vec![price("40", FLOORED), quality("a", "60")];
    let unmarked = lot(roots(), vec![bid("A", "100", &[("a", "5")], "1"), bid("B", "100", &[], "1")]);
    assert_eq!(
        weight_stability(&unmarked, &evaluate(&unmarked)),
        None,
        "a missing mark withholds the ranking"
    );
    let empty = lot(roots(), Vec::new());
    assert_eq!(weight_stability(&empty, &evaluate(&empty)), None);
}

#[test]
fn a_tie_that_a_rule_breaks_is_still_a_tie_of_totals() {
    let mut lot = lot(
        vec![price("50", FLOORED), quality("a", "50")],
        vec![bid("A", "100", &[("a", "0")], "1"), bid("B", "200", &[("a", "5")], "1")],
    );
    let (evaluation, stability) = assess(&lot);
    assert_eq!(stability.published_first(&evaluation), PublishedFirst::Same, "no rule tells them apart");

    lot.rules.ties = vec![TieRule::LowestPrice];
    let (evaluation, stability) = assess(&lot);
    let (a, b) = (BidId::from_code("A"), BidId::from_code("B"));
    assert_eq!(stability.winners, [a, b], "the totals are level");
    assert_eq!(stability.published_first(&evaluation), PublishedFirst::AmongLevel(vec![a]));
    assert_eq!(stability.smallest_change(), SingleChange::AlreadyLevel);
    assert_eq!(interval(&stability, "price"), pair("1/2", "1"), "A, from the published weight up");
}

#[test]
fn a_first_rank_that_rounding_made_is_said() {
    // A has 50 + 30 = 80 points, B has 40 + 40.4.
    let mut lot = lot(
        vec![price("50", PriceFormula::LowestOverPrice), quality("a", "50")],
        vec![bid("A", "100", &[("a", "3")], "1"), bid("B", "125", &[("a", "4.04")], "1")],
    );
    let (evaluation, stability) = assess(&lot);
    let (a, b) = (BidId::from_code("A"), BidId::from_code("B"));
    assert_eq!(stability.winners, [b], "80.4 points against 80");
    assert_eq!(stability.published_first(&evaluation), PublishedFirst::Same);

    lot.rules.rounding.total = Rounding::new(0, RoundingMode::HalfUp);
    let (evaluation, stability) = assess(&lot);
    assert_eq!(stability.winners, [b], "exact totals do not follow the rounding");
    assert_eq!(stability.published_first(&evaluation), PublishedFirst::ByRounding(vec![a, b]), "80 each");
}
