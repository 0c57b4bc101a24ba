//! Lawful ways of computing, and preferences over all weights.

use std::collections::BTreeMap;

use proptest::prelude::*;
use robustness::{
    LawfulWays, Lawfulness, MarkWay, Matrix, Preference, WayChoices, WayCount, WeightSet, lawful_ways,
    preferences,
};
use scoring::{
    AgreementRule, BidId, CollegeId, CriterionId, Fraction, Leaf, Lot, Mark, MemberId, MemberMark,
    PriceFormula, Rounding, RoundingMode, RoundingPlan, agree, evaluate,
};

use crate::{
    matrices::{bid, criterion, matrix, totals},
    tenders::{FLOORED, UNFLOORED, fraction, leaf, lot_of, offer, quality, tender},
};

fn ways(lot: &Lot) -> LawfulWays {
    lawful_ways(lot, WayChoices::of(lot))
}

fn points(decimals: u8) -> RoundingPlan {
    RoundingPlan { points: Rounding::new(decimals, RoundingMode::HalfUp), ..RoundingPlan::default() }
}

fn total(decimals: u8) -> RoundingPlan {
    RoundingPlan { total: Rounding::new(decimals, RoundingMode::HalfUp), ..RoundingPlan::default() }
}

/// Weight 40. Under N·m/P the first has 42 + 40 and the second 50 + 40·10/13; under 2 − P/m the
/// second has 50 + 28; under the range it has 50; under the squares 50 + 23.67.
fn cheap_and_good() -> Lot {
    let bids = [(fraction("100"), fraction("42")), (fraction("130"), fraction("50"))];
    tender(PriceFormula::LowestOverPrice, &fraction("40"), &bids)
}

#[test]
fn what_was_struck_down_is_named_and_not_counted() {
    let choices = WayChoices::of(&cheap_and_good());
    assert_eq!(
        choices.formulas,
        [
            (PriceFormula::LowestOverPrice, Lawfulness::Lawful),
            (FLOORED, Lawfulness::Lawful),
            (PriceFormula::LinearRange, Lawfulness::Contested),
            (PriceFormula::SquaredRatio, Lawfulness::Lawful),
        ]
    );
    assert_eq!(choices.struck_down, [UNFLOORED, PriceFormula::SixthOfSeven]);
    assert_eq!(choices.roundings, [RoundingPlan::default(), points(2), total(2), points(1), total(1)]);
    assert_eq!(choices.marks, [MarkWay::AsAgreed], "no member's mark is known");
}

#[test]
fn where_every_way_agrees_the_count_is_full() {
    let found = ways(&cheap_and_good());
    assert_eq!(found.ways.len(), 20, "four formulas, five roundings");
    assert_eq!(found.counts(), [WayCount { bid: bid(0), alone: 20, level: 0 }]);
    assert_eq!(found.as_published(), 20);
}

#[test]
fn a_formula_may_decide() {
    // 50 against 42: the ratio leaves 40·100/120 = 33.33 to the dearer, 83.33 > 82; the line 32,
    // level; the range nothing; the square 27.78.
    let bids = [(fraction("100"), fraction("42")), (fraction("120"), fraction("50"))];
    let found = ways(&tender(PriceFormula::LowestOverPrice, &fraction("40"), &bids));
    let first: Vec<(PriceFormula, Vec<BidId>)> = found
        .ways
        .iter()
        .filter(|way| way.rounding == RoundingPlan::default())
        .map(|way| (way.formula.clone().unwrap().0, way.first.clone()))
        .collect();
    assert_eq!(
        first,
        [
            (PriceFormula::LowestOverPrice, vec![bid(1)]),
            (FLOORED, vec![bid(0), bid(1)]),
            (PriceFormula::LinearRange, vec![bid(0)]),
            (PriceFormula::SquaredRatio, vec![bid(0)]),
        ]
    );
    assert_eq!(
        found.counts(),
        [WayCount { bid: bid(0), alone: 10, level: 5 }, WayCount { bid: bid(1), alone: 5, level: 5 }]
    );
    assert_eq!(found.as_published(), 5);
}

#[test]
fn a_published_formula_that_was_struck_down_is_not_a_way() {
    let bids = [(fraction("100"), fraction("42")), (fraction("700"), fraction("90"))];
    let found = ways(&tender(PriceFormula::SixthOfSeven, &fraction("40"), &bids));
    assert!(found.ways.iter().all(|way| way.formula.clone().unwrap().0 != PriceFormula::SixthOfSeven));
    assert!(found.choices.struck_down.contains(&PriceFormula::SixthOfSeven));
    assert_eq!(found.published_first, [bid(1)], "90 + 0 against 42 + 40");
}

/// One marked criterion; each bid has the marks of three members, agreed by a rule.
fn panel(rule: AgreementRule, colleges: [&str; 3], marks: [[u32; 3]; 2]) -> Lot {
    let hundred = Fraction::from(100);
    let offers = marks.iter().enumerate().map(|(index, marks)| {
        let given: Vec<MemberMark> = marks
            .iter()
            .zip(colleges)
            .enumerate()
            .map(|(member, (mark, college))| MemberMark {
                member: MemberId::from_code(&member.to_string()),
                college: CollegeId::from_code(college),
                mark: Mark::new(Fraction::from(*mark)).unwrap(),
            })
            .collect();
        let mut bid = offer(index, &hundred, &[]);
        bid.marks.insert(CriterionId::from_code("quality"), agree(rule, None, &given).unwrap());
        bid
    });
    let mut lot = lot_of(vec![quality("quality", &hundred)], offers.collect());
    lot.rules.agreement = rule;
    lot
}

#[test]
fn the_rule_of_the_panel_may_decide() {
    // Medians 60 and 50, means 40 and 160/3, means by college (60 + 0) / 2 and (50 + 60) / 2.
    let lot = panel(AgreementRule::Median, ["one", "one", "two"], [[60, 60, 0], [50, 50, 60]]);
    let found = ways(&lot);
    assert_eq!(found.choices.formulas, [], "no price");
    assert_eq!(
        found.choices.marks,
        [MarkWay::AsAgreed, MarkWay::By(AgreementRule::Mean), MarkWay::By(AgreementRule::MeanByCollege)]
    );
    let exact: BTreeMap<MarkWay, Vec<BidId>> = found
        .ways
        .iter()
        .filter(|way| way.rounding == RoundingPlan::default())
        .map(|way| (way.marks, way.first.clone()))
        .collect();
    assert_eq!(
        exact,
        BTreeMap::from([
            (MarkWay::AsAgreed, vec![bid(0)]),
            (MarkWay::By(AgreementRule::Mean), vec![bid(1)]),
            (MarkWay::By(AgreementRule::MeanByCollege), vec![bid(1)]),
        ]),
        "60 > 50, 40 < 160/3, 30 < 55"
    );
    assert!(found.ways.iter().all(|way| way.formula.is_none()));
}

#[test]
fn a_single_college_has_no_mean_of_its_own() {
    let marks = [[60, 60, 0], [50, 50, 60]];
    let choices = |rule| WayChoices::of(&panel(rule, ["one"; 3], marks)).marks;
    let median = MarkWay::By(AgreementRule::Median);
    assert_eq!(choices(AgreementRule::Mean), [MarkWay::AsAgreed, median]);
    assert_eq!(choices(AgreementRule::MeanByCollege), [MarkWay::AsAgreed, median]);
    let mean = MarkWay::By(AgreementRule::Mean);
    assert_eq!(choices(AgreementRule::Median), [MarkWay::AsAgreed, mean]);
}

#[test]
fn a_way_that_ranks_nobody_has_no_first() {
    let bids = [(fraction("0"), fraction("42")), (fraction("120"), fraction("50"))];
    let found = ways(&tender(PriceFormula::LinearRange, &fraction("40"), &bids));
    for way in &found.ways {
        let defined = way.formula.clone().unwrap().0 == PriceFormula::LinearRange;
        assert_eq!(way.first.is_empty(), !defined, "a price of zero divides nothing: {way:?}");
    }
}

#[test]
fn only_prices_change_their_formula() {
    let forty = Fraction::from(40);
    let mut lot = cheap_and_good();
    let mut roots = lot.criteria.roots().to_vec();
    roots.push(leaf("second", &forty, Leaf::Price { formula: FLOORED }));
    lot = lot_of(roots, lot.bids);
    let choices = WayChoices::of(&lot);
    let formulas: Vec<PriceFormula> = choices.formulas.iter().map(|(formula, _)| formula.clone()).collect();
    assert_eq!(formulas.len(), 4, "two prices, the same formula for both: {formulas:?}");
}

fn found(matrix: &Matrix, over: WeightSet) -> BTreeMap<(BidId, BidId), Preference> {
    preferences(matrix, over).into_iter().map(|found| ((found.bid, found.over), found)).collect()
}

#[test]
fn dominance_is_necessary_and_its_opposite_impossible() {
    let one = Fraction::one;
    let half = || Fraction::ratio(1, 2).unwrap();
    let matrix = matrix(&[one(), one()], &[vec![one(), half()], vec![half(), half()]]).unwrap();
    let found = found(&matrix, WeightSet::All);
    let ahead = &found[&(bid(0), bid(1))];
    assert!(ahead.is_necessary() && ahead.is_possible());
    assert_eq!((ahead.least.gap.clone(), ahead.least.on.clone()), (Fraction::zero(), vec![criterion(1)]));
    let behind = &found[&(bid(1), bid(0))];
    assert!(!behind.is_necessary());
    assert!(behind.is_possible(), "level with the whole weight on the second criterion");
}

#[test]
fn the_published_order_makes_more_necessary() {
    // Gaps 2, −1, −1 from the heaviest down: running means 2, 1/2, 0.
    let share = |count: u32| Fraction::ratio(count, 4).unwrap();
    let weights = [50, 30, 20].map(Fraction::from);
    let shares = [vec![share(3), share(1), share(1)], vec![share(1), share(2), share(2)]];
    let matrix = matrix(&weights, &shares).unwrap();
    assert!(!found(&matrix, WeightSet::All)[&(bid(0), bid(1))].is_necessary());
    let ordered = found(&matrix, WeightSet::PublishedOrder);
    let ahead = &ordered[&(bid(0), bid(1))];
    assert!(ahead.is_necessary());
    assert_eq!(ahead.least.gap, Fraction::zero(), "equal weights make them level");
    assert_eq!(ahead.least.on, [criterion(0), criterion(1), criterion(2)]);
    assert_eq!(ahead.greatest.gap, share(2));
    assert_eq!(ahead.greatest.on, [criterion(0)]);
}

#[test]
fn criteria_of_equal_weight_are_in_no_order() {
    // With the order free between the last two, the second may have half of the weight: 1/4 − 3/4 < 0.
    let share = |count: u32| Fraction::ratio(count, 4).unwrap();
    let shares = [vec![share(3), share(1), share(4)], vec![share(2), share(4), share(1)]];
    let gap = |weights: [u32; 3]| {
        let matrix = matrix(&weights.map(Fraction::from), &shares).unwrap();
        found(&matrix, WeightSet::PublishedOrder)[&(bid(0), bid(1))].least.clone()
    };
    let free = gap([50, 25, 25]);
    assert_eq!((free.gap, free.on), (fraction("-1/4"), vec![criterion(0), criterion(1)]));
    let ordered = gap([50, 20, 30]);
    assert_eq!(ordered.gap, fraction("1/12"), "means 1/4, 1/2, 1/12 with the third before the second");
}

proptest! {
    #[test]
    fn the_extremes_are_reached_and_never_passed(
        weights in prop::collection::vec(1..=4_u32, 1..=4),
        cells in prop::collection::vec(0..=4_u32, 8),
        draws in prop::collection::vec(prop::collection::vec(0..=9_u32, 4), 12),
    ) {
        let count = weights.len();
        let weights: Vec<Fraction> = weights.into_iter().map(Fraction::from).collect();
        let rows: Vec<Vec<Fraction>> =
            cells.chunks(4).map(|row| row[..count].iter().map(|cell| Fraction::ratio(*cell, 4).unwrap()).collect()).collect();
        let matrix = matrix(&weights, &rows).unwrap();
        for over in [WeightSet::All, WeightSet::PublishedOrder] {
            let found = &found(&matrix, over)[&(bid(0), bid(1))];
            for extreme in [&found.least, &found.greatest] {
                // The corner, by substitution: the gap there is the one that is said.
                let part = Fraction::ratio(1, extreme.on.len()).unwrap();
                let corner: Vec<Fraction> = (0..count)
                    .map(|column| if extreme.on.contains(&criterion(column)) { part.clone() } else { Fraction::zero() })
                    .collect();
                let totals = totals(&corner, &rows);
                prop_assert_eq!(&(&totals[0] - &totals[1]), &extreme.gap);
                if over == WeightSet::PublishedOrder {
                    for (one, heavy) in corner.iter().zip(&weights) {
                        for (other, light) in corner.iter().zip(&weights) {
                            prop_assert!(heavy <= light || one >= other, "the corner keeps the order");
                        }
                    }
                }
            }
            for draw in &draws {
                let drawn: Vec<Fraction> = draw[..count].iter().map(|part| Fraction::from(*part)).collect();
                let sum: Fraction = drawn.iter().sum();
                let keeps = (0..count).all(|one| {
                    (0..count).all(|other| weights[one] <= weights[other] || drawn[one] >= drawn[other])
                });
                if sum.is_zero() || (over == WeightSet::PublishedOrder && !keeps) {
                    continue;
                }
                let totals = totals(&drawn, &rows);
                let gap = (&totals[0] - &totals[1]).divided_by(&sum).unwrap();
                prop_assert!(found.least.gap <= gap && gap <= found.greatest.gap);
            }
        }
    }

    #[test]
    fn each_way_is_a_whole_evaluation(prices in prop::collection::vec((10..=40_u32, 0..=15_u32), 1..=4)) {
        let bids: Vec<(Fraction, Fraction)> = prices
            .into_iter()
            .map(|(price, points)| (Fraction::from(price), Fraction::from(points * 4)))
            .collect();
        let weight = Fraction::from(40);
        let found = ways(&tender(PriceFormula::SquaredRatio, &weight, &bids));
        for way in &found.ways {
            let mut lot = tender(way.formula.clone().unwrap().0, &weight, &bids);
            lot.rules.rounding = way.rounding;
            let results = evaluate(&lot).results;
            let first: Vec<BidId> =
                results.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect();
            prop_assert_eq!(&way.first, &first);
        }
        let counted: usize = found.counts().iter().map(|count| count.alone).sum();
        let alone = found.ways.iter().filter(|way| way.first.len() == 1).count();
        prop_assert_eq!(counted, alone, "each way with one first is counted once");
    }
}
