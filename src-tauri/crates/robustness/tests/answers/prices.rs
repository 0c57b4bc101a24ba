//! Prices that change the first rank: the worked prices of `tests/vectors/prices`, those of
//! `shared/data/decision-vectors` where that folder is present, and whole evaluations.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use robustness::{
    BidPrice, ChangingPrices, OtherFirst, PriceGrid, PriceMethod, PriceOutcome, PriceRange, PriceUnknown,
    Removal, TiePrice, extra_bid, price_thresholds, removals,
};
use scoring::{
    Admission, BidId, CriterionId, Fraction, Leaf, Lot, PriceFormula, Rounding, RoundingMode, evaluate,
};
use serde_json::Value;

use crate::{
    matrices::bid,
    tenders::{
        FLOORED, FORMULAS, UNFLOORED, first_exactly, first_with, fraction, leaf, lot_of, offer, quality,
        tender, with_extra,
    },
};

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a whole number")).expect("an index")
}

/// A fraction, written alone or with a rounded twin beside it.
fn exact(value: &Value) -> Fraction {
    fraction(value.as_str().or_else(|| value["q"].as_str()).expect("a fraction"))
}

fn bids(value: &Value) -> Vec<BidId> {
    list(value).iter().map(|index| bid(number(index))).collect()
}

/// The prices and points of a worked example.
fn lot(example: &Value, formula: PriceFormula) -> Lot {
    let prices = list(&example["prices"]).iter().map(exact);
    let points = list(&example["quality_points"]).iter().map(exact);
    tender(formula, &exact(&example["price_points"]), &prices.zip(points).collect::<Vec<_>>())
}

fn formula(example: &Value) -> PriceFormula {
    match (example["formula"].as_str(), example["floor"].as_str()) {
        (Some("lowest-over-price"), _) => PriceFormula::LowestOverPrice,
        (Some("linear-over-lowest"), Some("zero")) => FLOORED,
        (Some("linear-over-lowest"), Some("none")) => UNFLOORED,
        (Some("linear-range"), _) => PriceFormula::LinearRange,
        (Some("squared-ratio"), _) => PriceFormula::SquaredRatio,
        other => panic!("{other:?} is not a formula of the worked prices"),
    }
}

fn check_ranges(found: &ChangingPrices, stated: &Value, place: &str) {
    let found: Vec<(Fraction, Option<Fraction>, Vec<BidId>)> = found
        .ranges
        .iter()
        .map(|OtherFirst { prices, first }| match prices {
            PriceRange::Between { low, high } => (low.clone(), high.clone(), first.clone()),
            PriceRange::OnGrid { from, to } => (from.clone(), Some(to.clone()), first.clone()),
        })
        .collect();
    let stated: Vec<(Fraction, Option<Fraction>, Vec<BidId>)> = list(stated)
        .iter()
        .map(|range| {
            let to = (!range["to"].is_null()).then(|| exact(&range["to"]));
            (exact(&range["from"]), to, bids(&range["first"]))
        })
        .collect();
    assert_eq!(found, stated, "{place}");
}

fn check_bid(found: &BidPrice, stated: &Value, place: &str) {
    match (&found.price_for_tie, &stated["price_for_tie"]) {
        (TiePrice::Never, Value::String(text)) => assert_eq!(text, "never", "{place}"),
        (TiePrice::AnyPrice, Value::String(text)) => assert_eq!(text, "any", "{place}"),
        (TiePrice::At(price), text) => assert_eq!(*price, exact(text), "{place}"),
        (TiePrice::Between { first_at, behind_at }, pair) => {
            assert_eq!([first_at.clone(), behind_at.clone()], [exact(&pair[0]), exact(&pair[1])], "{place}");
        }
        (found, stated) => panic!("{found:?}, but {stated} is stated, {place}"),
    }
    let largest = stated["largest_winning_price"].as_str().expect("a price or a word");
    match &found.outcome {
        PriceOutcome::Wins { at_or_below } => assert_eq!(*at_or_below, fraction(largest), "{place}"),
        PriceOutcome::WinsAtAnyPrice => assert_eq!(largest, "any", "{place}"),
        PriceOutcome::TieOnly => assert_eq!(largest, "tie-only", "{place}"),
        PriceOutcome::Impossible => assert_eq!(largest, "impossible", "{place}"),
        PriceOutcome::WinsBelowTheGrid => panic!("no worked price is below a cent, {place}"),
    }
    match &found.winner_changes {
        Some(changes) => check_ranges(changes, &stated["winner_changes"], place),
        None => assert!(stated["winner_changes"].is_null(), "it is first now, {place}"),
    }
}

#[test]
fn the_worked_prices_come_out_as_stated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/prices");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| entry.expect("the entry is readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "the worked prices are part of the repository");
    for path in paths {
        let place = path.display().to_string();
        let example: Value =
            serde_json::from_str(&fs::read_to_string(&path).expect("the file is readable")).expect("JSON");
        assert!(example["why"].is_string(), "{place} says how to find its answers");
        let lot = lot(&example, formula(&example));
        let evaluation = evaluate(&lot);
        let found = price_thresholds(&lot, &evaluation, PriceGrid::CENTS).expect("a price criterion");
        assert_eq!(found.winners, bids(&example["winners"]), "{place}");
        let stated = list(&example["bids"]);
        assert_eq!(found.bids.len(), stated.len(), "{place}");
        for (index, (found, stated)) in found.bids.iter().zip(stated).enumerate() {
            check_bid(found, stated, &format!("bid {index}, {place}"));
        }
        let extra = extra_bid(&lot, &evaluation, PriceGrid::CENTS).expect("a price criterion");
        check_ranges(&extra, &example["extra_bid"], &format!("extra bid, {place}"));
    }
}

/// What the decision vectors say of a bid. For one that is first they state its present price;
/// how far that may rise is ours alone.
fn check_cut(found: &BidPrice, stated: &Value, ranked: bool, place: &str) {
    let present = &found.price;
    let tie = match &found.price_for_tie {
        TiePrice::At(price) => Some(price.clone().min(present.clone())),
        TiePrice::AnyPrice => Some(present.clone()),
        TiePrice::Never => None,
        TiePrice::Between { .. } | TiePrice::UpTo(_) => panic!("no answer of a closed form, {place}"),
    };
    let stated_tie = (!stated["price_for_tie"].is_null()).then(|| exact(&stated["price_for_tie"]));
    assert_eq!(tie, stated_tie, "price for a tie, {place}");
    let cut = tie.as_ref().map(|tie| present - tie);
    assert_eq!(cut, stated_tie.as_ref().map(|_| exact(&stated["cut"])), "cut, {place}");
    if ranked {
        assert!(found.cut().is_none_or(|cut| !cut.is_positive()), "the first has nothing to cut, {place}");
    } else {
        assert_eq!(found.cut(), cut, "cut, {place}");
        let percent = stated_tie.as_ref().map(|_| exact(&stated["cut_percent"]));
        assert_eq!(found.cut_percent(), percent, "cut in percent, {place}");
    }
    let cheapest = tie.as_ref().is_some_and(|tie| Some(tie) < found.lowest_other.as_ref());
    assert_eq!(Value::Bool(cheapest), stated["becomes_cheapest"], "the cheapest, {place}");

    let largest = match &found.outcome {
        PriceOutcome::Wins { at_or_below } => Some(at_or_below.clone().min(present.clone())),
        PriceOutcome::WinsAtAnyPrice => Some(present.clone()),
        PriceOutcome::TieOnly | PriceOutcome::Impossible | PriceOutcome::WinsBelowTheGrid => None,
    };
    let key = "largest_strictly_winning_price_on_grid";
    assert_eq!(largest, (!stated[key].is_null()).then(|| exact(&stated[key])), "winning price, {place}");
    let just_below = match &found.outcome {
        PriceOutcome::Wins { .. } | PriceOutcome::WinsAtAnyPrice | PriceOutcome::WinsBelowTheGrid => {
            Value::Bool(true)
        }
        PriceOutcome::TieOnly => Value::Bool(false),
        PriceOutcome::Impossible => Value::Null,
    };
    assert_eq!(just_below, stated["strictly_first_just_below"], "just below, {place}");
}

fn check_removal(found: &Removal, stated: &Value, place: &str) {
    assert_eq!(found.rest.iter().map(|rest| rest.bid).collect::<Vec<_>>(), bids(&stated["bids"]), "{place}");
    let ranks: Vec<usize> = list(&stated["ranks"]).iter().map(number).collect();
    assert_eq!(found.rest.iter().map(|rest| rest.rank as usize).collect::<Vec<_>>(), ranks, "{place}");
    let totals: Vec<Fraction> = list(&stated["totals"]).iter().map(exact).collect();
    assert_eq!(found.rest.iter().map(|rest| rest.total.clone()).collect::<Vec<_>>(), totals, "{place}");
    let pairs: BTreeSet<BTreeSet<BidId>> =
        found.reversed.iter().map(|pair| BTreeSet::from([pair.ahead_now, pair.ahead_then])).collect();
    let stated: BTreeSet<BTreeSet<BidId>> =
        list(&stated["reversed_pairs"]).iter().map(|pair| bids(pair).into_iter().collect()).collect();
    assert_eq!(pairs, stated, "reversed pairs, {place}");
}

#[test]
fn the_decision_vectors_come_out_as_stated() {
    let path = "../../../../shared/data/decision-vectors/price_cases.json";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if !path.is_file() {
        let note = "skipped: the folder shared/data/decision-vectors is not beside the repository";
        writeln!(std::io::stderr(), "{note}").expect("a line can be written");
        return;
    }
    let cases: Value = serde_json::from_str(&fs::read_to_string(path).expect("readable")).expect("JSON");
    let formulas = [("ratio", PriceFormula::LowestOverPrice), ("diff", UNFLOORED), ("diff_clip0", FLOORED)];
    let mut checked = 0;
    for case in list(&cases["cases"]) {
        for (name, formula) in formulas.clone() {
            let stated = &case["formulas"][name];
            let lot = lot(case, formula);
            let evaluation = evaluate(&lot);
            let totals: Vec<Fraction> =
                evaluation.results.iter().filter_map(|result| result.unrounded_total.clone()).collect();
            assert_eq!(totals, list(&stated["totals"]).iter().map(exact).collect::<Vec<_>>(), "{name}");
            for (index, stated) in list(&stated["bids"]).iter().enumerate() {
                let grid = if stated["grid_step"] == "1" { PriceGrid::EUROS } else { PriceGrid::CENTS };
                let found = price_thresholds(&lot, &evaluation, grid).expect("a price criterion");
                assert_eq!(found.method, PriceMethod::ClosedForm);
                let place = format!("bid {index}, {name}, {}", case["id"]);
                check_cut(&found.bids[index], stated, stated["rank"] == 1, &place);
                checked += 1;
            }
            let found = removals(&lot, &evaluation).expect("a ranking");
            for stated in list(&stated["removal"]) {
                let place = format!("without {}, {name}, {}", stated["removed"], case["id"]);
                check_removal(&found.removals[number(&stated["removed"])], stated, &place);
            }
        }
    }
    assert_eq!(checked, 39, "five cases of two or three bids under three formulas");
}

fn simple(formula: PriceFormula, bids: &[(&str, &str)]) -> Lot {
    let bids: Vec<(Fraction, Fraction)> =
        bids.iter().map(|(price, points)| (fraction(price), fraction(points))).collect();
    tender(formula, &fraction("40"), &bids)
}

fn thresholds(lot: &Lot) -> Vec<BidPrice> {
    price_thresholds(lot, &evaluate(lot), PriceGrid::CENTS).unwrap().bids
}

#[test]
fn a_bid_alone_is_first_at_any_price() {
    for formula in FORMULAS {
        let found = thresholds(&simple(formula.clone(), &[("100", "50")]));
        assert_eq!(found[0].price_for_tie, TiePrice::AnyPrice, "{formula:?}");
        assert_eq!(found[0].outcome, PriceOutcome::WinsAtAnyPrice, "{formula:?}");
    }
}

#[test]
fn enough_points_elsewhere_win_at_any_price() {
    let bids = [("100", "90"), ("100", "10"), ("120", "5")];
    for formula in FORMULAS {
        let lot = simple(formula.clone(), &bids);
        let found = &thresholds(&lot)[0];
        let far = fraction("120000");
        match PriceMethod::of(&formula) {
            PriceMethod::ClosedForm if formula == UNFLOORED || formula == PriceFormula::SixthOfSeven => {
                assert!(
                    matches!(found.price_for_tie, TiePrice::At(_)),
                    "points fall without end: {formula:?}"
                );
            }
            PriceMethod::ClosedForm => {
                assert_eq!(found.price_for_tie, TiePrice::AnyPrice, "{formula:?}");
                assert_eq!(first_with(&lot, bid(0), &far), [bid(0)]);
            }
            PriceMethod::SearchedToTheStep => {
                assert_eq!(found.price_for_tie, TiePrice::UpTo(far.clone()), "no claim beyond: {formula:?}");
                assert_eq!(found.outcome, PriceOutcome::WinsAtAnyPrice);
                assert_eq!(first_with(&lot, bid(0), &far), [bid(0)]);
            }
            PriceMethod::NotProven => panic!("{formula:?} has no proof"),
        }
    }
}

#[test]
fn below_a_cent_is_no_offer() {
    // Without a floor the other bid has 100 + 80 − 40·0.01/p, which is 40 at p = 1/350.
    let found = thresholds(&simple(UNFLOORED, &[("0.01", "100"), ("1", "0")]));
    assert_eq!(found[1].price_for_tie, TiePrice::At(fraction("1/350")));
    assert_eq!(found[1].outcome, PriceOutcome::WinsBelowTheGrid);
}

#[test]
fn equal_bids_tie_at_their_price() {
    for formula in FORMULAS {
        let lot = simple(formula.clone(), &[("100", "50"), ("100", "50"), ("300", "10")]);
        let found = price_thresholds(&lot, &evaluate(&lot), PriceGrid::CENTS).unwrap();
        assert_eq!(found.winners, [bid(0), bid(1)]);
        let at = |price: &str| fraction(price);
        let tie = match PriceMethod::of(&formula) {
            PriceMethod::ClosedForm => TiePrice::At(at("100")),
            PriceMethod::SearchedToTheStep | PriceMethod::NotProven => {
                TiePrice::Between { first_at: at("100"), behind_at: at("100.01") }
            }
        };
        assert_eq!(found.bids[0].price_for_tie, tie, "{formula:?}");
        assert_eq!(found.bids[0].rivals, [bid(1)], "{formula:?}");
        assert_eq!(found.bids[0].outcome, PriceOutcome::Wins { at_or_below: at("99.99") }, "{formula:?}");
        assert_eq!(found.bids[0].winner_changes, None, "it is among the first");
    }
}

#[test]
fn an_excluded_bid_sets_no_reference_and_is_no_rival() {
    let mut lot = simple(PriceFormula::LowestOverPrice, &[("100", "42"), ("130", "50"), ("1", "100")]);
    lot.bids[2].admission = Admission::Irregular;
    let with = thresholds(&lot);
    lot.bids.pop();
    assert_eq!(with, thresholds(&lot));
}

#[test]
fn rounding_may_decide_at_the_last_cent() {
    // 40·100/p + 50 = 82 at p = 125; at 124.99 the bid is ahead by 0.00256, nothing at one decimal.
    let mut lot = simple(PriceFormula::LowestOverPrice, &[("100", "42"), ("130", "50")]);
    assert_eq!(thresholds(&lot)[1].rounding_decides, None, "exact totals decide");
    lot.rules.rounding.points = Rounding::new(1, RoundingMode::HalfUp);
    let found = &thresholds(&lot)[1];
    assert_eq!(found.outcome, PriceOutcome::Wins { at_or_below: fraction("124.99") });
    assert_eq!(found.rounding_decides, Some(vec![bid(0), bid(1)]), "both have 82.0");
}

#[test]
fn what_has_no_single_weighted_price_has_a_typed_answer() {
    let unknown = |lot: &Lot| price_thresholds(lot, &evaluate(lot), PriceGrid::CENTS).unwrap_err();
    let formula = PriceFormula::LowestOverPrice;
    let forty = fraction("40");
    let price =
        |code: &str, weight: &str| leaf(code, &fraction(weight), Leaf::Price { formula: formula.clone() });
    let offers = || vec![offer(0, &fraction("100"), &[("quality", &forty)])];
    let grid = || quality("quality", &fraction("100"));
    assert_eq!(unknown(&lot_of(vec![grid()], offers())), PriceUnknown::NoPriceCriterion);
    let id = CriterionId::from_code;
    assert_eq!(
        unknown(&lot_of(vec![price("one", "10"), price("two", "20"), grid()], offers())),
        PriceUnknown::SeveralPriceCriteria(vec![id("one"), id("two")])
    );
    assert_eq!(
        unknown(&lot_of(vec![price("one", "0"), grid()], offers())),
        PriceUnknown::WithoutWeight(id("one"))
    );
    assert_eq!(unknown(&lot_of(vec![price("one", "10"), grid()], Vec::new())), PriceUnknown::NotRanked);
}

#[test]
fn an_extra_bid_does_what_it_is_said_to_do() {
    let lot = simple(PriceFormula::LowestOverPrice, &[("125", "40"), ("100", "33")]);
    let first = |price: &str| first_exactly(&evaluate(&with_extra(&lot, &fraction(price))));
    assert_eq!(first("87.51"), [bid(1)]);
    assert_eq!(first("87.50"), [bid(0), bid(1)], "the end of the range is a tie");
    assert_eq!(first("87.49"), [bid(0)]);
}
