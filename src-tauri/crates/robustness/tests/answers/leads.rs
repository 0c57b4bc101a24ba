//! The lead of the first bid as one weight is a fifth lighter or heavier.

use robustness::{Matrix, leads};
use scoring::Fraction;

use crate::lots::{assess, bid, fraction, lot, price, quality};

/// Weights 40, 35, 25. A earns 1, 3/5, 3/5 of them; B 4/5, 1, 7/10.
fn matrix() -> Matrix {
    let lot = lot(
        vec![
            price("40", scoring::PriceFormula::LowestOverPrice),
            quality("design", "35"),
            quality("service", "25"),
        ],
        vec![
            bid("A", "80000", &[("design", "3"), ("service", "3")], "1"),
            bid("B", "100000", &[("design", "5"), ("service", "3.5")], "1"),
        ],
    );
    Matrix::of(&lot, &assess(&lot).0).unwrap()
}

#[test]
fn the_lead_follows_the_weight_and_the_widest_comes_first() {
    // A 40 + 21 + 15 = 76; B 32 + 35 + 17.5 = 84.5: a lead of 8.5 points of 100.
    let found = leads(&matrix(), &fraction("1/5")).unwrap();
    assert_eq!(found.published, fraction("0.085"));
    let code = |at: usize| found.ranges.get(at).unwrap().criterion;
    let id = scoring::CriterionId::from_code;
    // B is behind by 1/5 on the price and ahead by 2/5 on the design: the price weighs more, and
    // what the others give (0.085 + 0.08 = 0.165 over 0.6) shrinks with it.
    assert_eq!([code(0), code(1), code(2)], [id("price"), id("design"), id("service")]);
    let price = found.ranges.first().unwrap();
    assert_eq!(price.lighter.weight, fraction("0.32"));
    // (1 − 0.32) × 0.165/0.6 − 0.32/5 = 0.187 − 0.064
    assert_eq!(price.lighter.lead, fraction("0.123"));
    // (1 − 0.48) × 0.165/0.6 − 0.48/5 = 0.143 − 0.096
    assert_eq!(price.heavier.lead, fraction("0.047"));
    assert_eq!(price.width(), fraction("0.076"));
}

#[test]
fn no_range_means_the_published_lead_everywhere() {
    let found = leads(&matrix(), &Fraction::zero()).unwrap();
    for range in &found.ranges {
        assert_eq!(range.lighter.lead, found.published);
        assert_eq!(range.heavier.lead, found.published);
    }
}

#[test]
fn level_winners_or_a_lone_bid_have_no_lead() {
    let same = |bids| {
        let lot = lot(vec![quality("design", "60"), quality("service", "40")], bids);
        Matrix::of(&lot, &assess(&lot).0).unwrap()
    };
    let marks = [("design", "3"), ("service", "4")];
    assert_eq!(
        leads(&same(vec![bid("A", "1", &marks, "1"), bid("B", "1", &marks, "1")]), &fraction("1/5")),
        None
    );
    assert_eq!(leads(&same(vec![bid("A", "1", &marks, "1")]), &fraction("1/5")), None);
}

#[test]
fn a_weight_never_goes_above_the_whole() {
    let lot = lot(
        vec![quality("design", "90"), quality("service", "10")],
        vec![
            bid("A", "1", &[("design", "4"), ("service", "1")], "1"),
            bid("B", "1", &[("design", "3"), ("service", "5")], "1"),
        ],
    );
    let found = leads(&Matrix::of(&lot, &assess(&lot).0).unwrap(), &fraction("1/5")).unwrap();
    let design =
        found.ranges.iter().find(|it| it.criterion == scoring::CriterionId::from_code("design")).unwrap();
    assert_eq!(design.heavier.weight, Fraction::one(), "108 % is no weight");
    assert_eq!(design.heavier.lead, fraction("1/5"), "only the design counts");
}
