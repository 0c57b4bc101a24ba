//! What holds for every lot with a price, checked by whole evaluations.
//!
//! Prices and points are few, so that equal prices, level totals and undercut references come up
//! often.

use std::collections::BTreeSet;

use proptest::prelude::*;
use robustness::{
    BidPrice, PriceGrid, PriceMethod, PriceOutcome, PriceRange, TiePrice, extra_bid, price_thresholds,
    removals,
};
use scoring::{
    BidId, CriterionId, CriterionKind, Direction, FormulaClass, Fraction, Leaf, Lot, Measure, PriceFormula,
    Rounding, RoundingMode, RoundingPlan, TieRule, evaluate,
};

use crate::{
    matrices::bid,
    tenders::{
        FORMULAS, first_exactly, first_with, leaf, lot_of, offer, priced, quality, tender, with_extra,
    },
};

fn formulas() -> impl Strategy<Value = PriceFormula> {
    prop::sample::select(FORMULAS.to_vec())
}

/// Prices of 10 to 40 euros in steps of one, and points out of 60 in steps of four.
fn lots() -> impl Strategy<Value = Lot> {
    let bids = prop::collection::vec((10..=40_u32, 0..=15_u32), 1..=5);
    (formulas(), 10..=60_u32, bids).prop_map(|(formula, weight, bids)| {
        let bids: Vec<(Fraction, Fraction)> = bids
            .into_iter()
            .map(|(price, points)| (Fraction::from(price), Fraction::from(points * 4)))
            .collect();
        tender(formula, &Fraction::from(weight), &bids)
    })
}

fn rules() -> impl Strategy<Value = (RoundingPlan, Vec<TieRule>)> {
    let rounding =
        prop::option::of((0..=2_u8).prop_map(|decimals| Rounding::new(decimals, RoundingMode::HalfUp)));
    let ties = [
        TieRule::LowestPrice,
        TieRule::HighestOnKind(CriterionKind::Quality),
        TieRule::HighestOnKind(CriterionKind::Price),
        TieRule::HighestOn { id: CriterionId::from_code("quality"), code: "quality".to_owned() },
        TieRule::HighestOn { id: CriterionId::from_code("price"), code: "price".to_owned() },
    ];
    (rounding.clone(), rounding, prop::sample::subsequence(ties.to_vec(), 0..=2)).prop_map(
        |(points, total, ties)| {
            (RoundingPlan { mark: None, points: points.flatten(), total: total.flatten() }, ties)
        },
    )
}

fn thresholds(lot: &Lot) -> Vec<BidPrice> {
    price_thresholds(lot, &evaluate(lot), PriceGrid::CENTS).unwrap().bids
}

fn cent() -> Fraction {
    PriceGrid::CENTS.step()
}

fn middle(one: &Fraction, other: &Fraction) -> Fraction {
    Fraction::ratio(1, 2).unwrap() * (one + other)
}

/// The present winners that are not this bid.
fn others_first(lot: &Lot, moving: BidId, price: &Fraction) -> (bool, BTreeSet<BidId>) {
    let first: BTreeSet<BidId> = first_with(lot, moving, price).into_iter().collect();
    (first.contains(&moving), first)
}

proptest! {
    // Each case is a few dozen whole evaluations.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn at_the_winning_price_it_is_first_alone_and_one_cent_dearer_it_is_not(lot in lots()) {
        for found in thresholds(&lot) {
            if let PriceOutcome::Wins { at_or_below } = &found.outcome {
                prop_assert_eq!(first_with(&lot, found.bid, at_or_below), [found.bid], "{:?}", found);
                prop_assert_ne!(first_with(&lot, found.bid, &(at_or_below + &cent())), [found.bid], "{:?}", found);
            }
        }
    }

    #[test]
    fn at_the_tie_price_it_is_among_the_first_and_dearer_it_is_not(lot in lots()) {
        for found in thresholds(&lot) {
            let (at, beyond) = match &found.price_for_tie {
                TiePrice::At(price) => (price, price + &Fraction::ratio(1, 1_000_000).unwrap()),
                TiePrice::Between { first_at, behind_at } => (first_at, behind_at.clone()),
                TiePrice::AnyPrice | TiePrice::UpTo(_) | TiePrice::Never => continue,
            };
            let first = first_with(&lot, found.bid, at);
            prop_assert!(first.contains(&found.bid), "{:?}: {:?}", found, first);
            prop_assert!(!first_with(&lot, found.bid, &beyond).contains(&found.bid), "{:?}", found);
            if matches!(found.price_for_tie, TiePrice::At(_)) {
                let level: BTreeSet<BidId> = first.into_iter().filter(|bid| *bid != found.bid).collect();
                prop_assert_eq!(level, found.rivals.iter().copied().collect(), "{:?}", found.rivals);
            }
        }
    }

    #[test]
    fn where_no_price_wins_none_of_many_does(lot in lots()) {
        for found in thresholds(&lot) {
            for price in ["0.01", "1", "5", "9.99", "10", "17.5", "25", "40", "80", "500"] {
                let first = first_with(&lot, found.bid, &price.parse().unwrap());
                match &found.outcome {
                    PriceOutcome::Impossible => prop_assert!(!first.contains(&found.bid), "{:?}", found),
                    PriceOutcome::TieOnly => prop_assert_ne!(first, [found.bid], "{:?}", found),
                    PriceOutcome::WinsAtAnyPrice => prop_assert_eq!(first, [found.bid], "{:?}", found),
                    PriceOutcome::Wins { .. } | PriceOutcome::WinsBelowTheGrid => {}
                }
            }
        }
    }

    #[test]
    fn a_winner_changes_inside_the_ranges_and_nowhere_else(lot in lots(), cents in prop::collection::vec(1..=8000_u32, 12)) {
        let winners: BTreeSet<BidId> = first_exactly(&evaluate(&lot)).into_iter().collect();
        for found in thresholds(&lot) {
            let Some(changes) = &found.winner_changes else {
                prop_assert!(winners.contains(&found.bid));
                continue;
            };
            prop_assert!(!winners.contains(&found.bid));
            for range in &changes.ranges {
                let inside = match &range.prices {
                    PriceRange::Between { low, high } => {
                        let high = high.clone().unwrap_or_else(|| low + &Fraction::from(100));
                        vec![middle(low, &high), low + &(&(&high - low) * &Fraction::ratio(1, 1000).unwrap())]
                    }
                    PriceRange::OnGrid { from, to } => vec![from.clone(), to.clone()],
                };
                for price in inside {
                    let (itself, first) = others_first(&lot, found.bid, &price);
                    prop_assert!(!itself, "at {}: {:?}", price, range);
                    prop_assert_eq!(first, range.first.iter().copied().collect(), "at {}", price);
                }
            }
            for price in cents.iter().map(|cents| Fraction::ratio(*cents, 100).unwrap()) {
                let (itself, first) = others_first(&lot, found.bid, &price);
                let said = changes.ranges.iter().any(|range| match &range.prices {
                    PriceRange::Between { low, high } => {
                        *low < price && high.as_ref().is_none_or(|high| price < *high)
                    }
                    PriceRange::OnGrid { from, to } => *from <= price && price <= *to,
                });
                let changed = !itself && first.is_disjoint(&winners);
                prop_assert_eq!(said, changed, "{} at {}: {:?}", found.bid, price, changes);
            }
        }
    }

    #[test]
    fn an_extra_bid_changes_the_winner_where_it_is_said(lot in lots(), cents in prop::collection::vec(1..=8000_u32, 12)) {
        let evaluation = evaluate(&lot);
        let winners: BTreeSet<BidId> = first_exactly(&evaluation).into_iter().collect();
        let changes = extra_bid(&lot, &evaluation, PriceGrid::CENTS).unwrap();
        for price in cents.iter().map(|cents| Fraction::ratio(*cents, 100).unwrap()) {
            let first: BTreeSet<BidId> =
                first_exactly(&evaluate(&with_extra(&lot, &price))).into_iter().collect();
            let said = changes.ranges.iter().any(|range| match &range.prices {
                PriceRange::Between { low, high } => {
                    *low < price && high.as_ref().is_none_or(|high| price < *high)
                }
                PriceRange::OnGrid { from, to } => *from <= price && price <= *to,
            });
            let changed = !first.contains(&bid(999)) && first.is_disjoint(&winners);
            prop_assert_eq!(said, changed, "at {}: {:?}", price, changes);
        }
    }

    #[test]
    fn what_rounding_decides_is_what_the_whole_evaluation_says(lot in lots(), (rounding, ties) in rules()) {
        let lot = {
            let mut lot = lot;
            lot.rules.rounding = rounding;
            lot.rules.ties = ties;
            lot
        };
        for found in thresholds(&lot) {
            let PriceOutcome::Wins { at_or_below } = &found.outcome else { continue };
            let published = evaluate(&priced(&lot, found.bid, at_or_below)).results;
            let first: Vec<BidId> =
                published.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect();
            let expected = (first != [found.bid]).then_some(first);
            prop_assert_eq!(found.rounding_decides, expected);
        }
    }

    #[test]
    fn a_removal_is_the_evaluation_without_the_bid(lot in lots(), (rounding, ties) in rules(), hours in prop::collection::vec(1..=6_u32, 5)) {
        // A measured criterion beside the price, so that several references may go with the bid.
        let mut roots = lot.criteria.roots().to_vec();
        let formula = PriceFormula::LinearRange;
        let direction = Direction::HigherIsBetter;
        roots.push(leaf("hours", &Fraction::from(20), Leaf::Measure { formula, direction, unit: "h".to_owned() }));
        let mut lot = { let rules = lot.rules; let mut made = lot_of(roots, lot.bids); made.rules = rules; made };
        lot.rules.rounding = rounding;
        lot.rules.ties = ties;
        for (bid, hours) in lot.bids.iter_mut().zip(hours) {
            bid.measures.insert(CriterionId::from_code("hours"), Measure::new(Fraction::from(hours)).unwrap());
        }
        let now = evaluate(&lot);
        let found = removals(&lot, &now).unwrap();
        prop_assert_eq!(found.class, FormulaClass::Relative);
        for removal in found.removals {
            let mut without = lot.clone();
            without.bids.retain(|bid| bid.id != removal.removed);
            let then = evaluate(&without);
            prop_assert_eq!(removal.rest.len(), then.results.len());
            for (found, stated) in removal.rest.iter().zip(&then.results) {
                prop_assert_eq!(found.bid, stated.bid);
                prop_assert_eq!(Some(found.rank), stated.rank());
                prop_assert_eq!(Some(&found.total), stated.unrounded_total.as_ref());
            }
            let rank = |evaluation: &scoring::Evaluation, bid| evaluation.of(bid).and_then(scoring::BidResult::rank);
            for one in &removal.rest {
                for other in &removal.rest {
                    let now = rank(&now, one.bid) < rank(&now, other.bid);
                    let then = rank(&then, one.bid) > rank(&then, other.bid);
                    let said = removal.reversed.iter().any(|pair| (pair.ahead_now, pair.ahead_then) == (one.bid, other.bid));
                    prop_assert_eq!(said, now && then);
                }
            }
        }
    }

    #[test]
    fn without_a_relative_formula_a_removal_reorders_nothing(marks in prop::collection::vec((0..=5_u32, 0..=5_u32), 1..=6)) {
        let ten = Fraction::from(10);
        let offers = marks.iter().enumerate().map(|(index, (one, other))| {
            let marks = [("one", &Fraction::from(*one)), ("other", &Fraction::from(*other))];
            offer(index, &Fraction::from(100), &marks)
        });
        let lot = lot_of(vec![quality("one", &ten), quality("other", &ten)], offers.collect());
        let found = removals(&lot, &evaluate(&lot)).unwrap();
        prop_assert_eq!(found.class, FormulaClass::Absolute);
        for removal in found.removals {
            prop_assert!(removal.reversed.is_empty());
            prop_assert!(!removal.changes_the_first());
        }
    }

    #[test]
    fn the_order_of_the_register_changes_nothing(lot in lots()) {
        let mut turned = lot.clone();
        turned.bids.reverse();
        let sorted = |lot: &Lot| {
            let mut found = thresholds(lot);
            found.sort_by_key(|found| found.bid);
            for found in &mut found {
                found.rivals.sort();
                if let Some(first) = &mut found.rounding_decides { first.sort() }
                if let Some(changes) = &mut found.winner_changes {
                    changes.ranges.iter_mut().for_each(|range| range.first.sort());
                }
            }
            found
        };
        prop_assert_eq!(sorted(&lot), sorted(&turned));
        let ranks = |lot: &Lot| -> BTreeSet<(BidId, BidId, u32)> {
            let found = removals(lot, &evaluate(lot)).unwrap().removals.into_iter();
            found.flat_map(|removal| removal.rest.into_iter().map(move |rest| (removal.removed, rest.bid, rest.rank))).collect()
        };
        prop_assert_eq!(ranks(&lot), ranks(&turned));
    }

    #[test]
    fn each_method_says_how_it_knows(lot in lots()) {
        let found = price_thresholds(&lot, &evaluate(&lot), PriceGrid::CENTS).unwrap();
        for bid in &found.bids {
            match found.method {
                PriceMethod::ClosedForm => {
                    let searched = matches!(bid.price_for_tie, TiePrice::Between { .. } | TiePrice::UpTo(_));
                    let others: BTreeSet<&Fraction> = found
                        .bids
                        .iter()
                        .filter(|other| other.bid != bid.bid)
                        .map(|other| &other.price)
                        .collect();
                    let jumps = found.formula == PriceFormula::LinearRange && others.len() == 1;
                    prop_assert!(!searched || jumps, "an exact answer");
                }
                PriceMethod::SearchedToTheStep => {
                    let exact = matches!(bid.price_for_tie, TiePrice::At(_));
                    prop_assert!(!exact, "an answer to the cent");
                }
                PriceMethod::NotProven => prop_assert!(false, "nothing may be said"),
            }
        }
    }
}
