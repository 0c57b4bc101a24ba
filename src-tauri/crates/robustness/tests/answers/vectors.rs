//! Worked examples as data: `tests/vectors`, each small enough to check by hand, and the larger
//! ones of `shared/data/decision-vectors` beside the repository, where that folder is present.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use num_bigint::BigInt;
use robustness::{
    CriterionStability, End, Intervals, Matrix, SingleChange, WeightMove, crossings, level_throughout,
    stability,
};
use scoring::{BidId, Fraction};
use serde_json::Value;

use crate::matrices::{bid, criterion, matrix};

/// A worked example: its numbers and the answers that it states.
struct Vector {
    name: String,
    stated: Value,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("the file is readable");
        let stated = serde_json::from_str(&text).expect("the file is JSON");
        Self { name: path.display().to_string(), stated }
    }

    fn matrix(&self) -> Matrix {
        let marks: Vec<Vec<Fraction>> =
            list(&self.stated["marks"]).iter().map(|row| list(row).iter().map(fraction).collect()).collect();
        let weights: Vec<Fraction> = list(&self.stated["weights"]).iter().map(fraction).collect();
        matrix(&weights, &marks).expect("the numbers make a matrix")
    }

    fn check(&self) {
        let name = &self.name;
        let matrix = self.matrix();
        let found = stability(&matrix);
        assert_eq!(found.winners, bids(&self.stated["winners"]), "winners, {name}");

        let stated = list(&self.stated["weight_stability"]);
        assert_eq!(found.criteria.len(), stated.len(), "one answer per criterion, {name}");
        for (index, (found, stated)) in found.criteria.iter().zip(stated).enumerate() {
            assert_eq!(found.criterion, criterion(index), "in the grid's order, {name}");
            assert_eq!(found.share, fraction(&stated["weight"]), "weight of {index}, {name}");
            check_intervals(found, stated, &format!("criterion {index}, {name}"));
        }

        check_crossings(&matrix, list(&self.stated["pairwise_crossovers"]), name);
        check_smallest(&found.smallest_change(), &self.stated["smallest_single_weight_change"], name);
        crate::joint::check(&matrix, &self.stated["smallest_joint_weight_change"], name);
        crate::deltas::check(&matrix, &self.stated, name);
        crate::pairwise::check(&matrix, &self.stated, name);
    }
}

fn check_intervals(found: &CriterionStability, stated: &Value, place: &str) {
    let (winners, order) = match &found.intervals {
        Intervals::Undefined => {
            assert!(stated["undefined"].is_string(), "the intervals are defined: {place}");
            return;
        }
        Intervals::Defined { winner_stays_first, no_pair_reversed } => (winner_stays_first, no_pair_reversed),
    };
    assert!(stated["undefined"].is_null(), "the intervals are undefined: {place}");
    let intervals: BTreeMap<BidId, [Fraction; 2]> =
        winners.iter().map(|of| (of.winner, [of.interval.low.clone(), of.interval.high.clone()])).collect();
    assert_eq!(intervals, by_bid(&stated["winner_stays_first"], two_fractions), "{place}");
    assert_eq!(
        [order.low.clone(), order.high.clone()],
        two_fractions(&stated["no_strict_pair_reversed"]),
        "no pair reversed, {place}"
    );
    // The larger examples say where an interval ends, and not who is there: the properties check it.
    if !stated["ends"].is_null() {
        let ends: BTreeMap<BidId, [End; 2]> =
            winners.iter().map(|of| (of.winner, [of.low.clone(), of.high.clone()])).collect();
        assert_eq!(ends, by_bid(&stated["ends"], two_ends), "ends, {place}");
    }
}

fn check_crossings(matrix: &Matrix, stated: &[Value], name: &str) {
    let place = |value: &Value| {
        let pair = bids(&value["pair"]);
        (criterion(number(&value["criterion"])), (pair[0], pair[1]))
    };
    let (always, once): (Vec<&Value>, Vec<&Value>) =
        stated.iter().partition(|value| value["always_tied"] == Value::Bool(true));
    let found: Vec<_> =
        crossings(matrix).into_iter().map(|it| ((it.criterion, it.pair), it.weight_at_tie)).collect();
    let expected: Vec<_> =
        once.iter().map(|value| (place(value), fraction(&value["weight_at_tie"]))).collect();
    assert_eq!(found, expected, "crossings, {name}");
    for value in once.iter().filter(|value| !value["change"].is_null()) {
        let (of, _) = place(value);
        let published = matrix.weights().find(|(criterion, _)| *criterion == of).expect("it is there").1;
        let change = &fraction(&value["weight_at_tie"]) - published;
        assert_eq!(change, fraction(&value["change"]), "the change leads to the crossing, {name}");
    }
    let found: Vec<_> = level_throughout(matrix).into_iter().map(|it| (it.criterion, it.pair)).collect();
    let expected: Vec<_> = always.iter().map(|value| place(value)).collect();
    assert_eq!(found, expected, "pairs that are level throughout, {name}");
}

fn check_smallest(found: &SingleChange, stated: &Value, name: &str) {
    match found {
        SingleChange::AlreadyLevel => assert!(stated.is_string(), "one bid is first: {name}"),
        SingleChange::Impossible => assert!(stated.is_null(), "a single weight can do it: {name}"),
        SingleChange::Smallest { change, as_small } => {
            assert_eq!(change.criterion, criterion(number(&stated["criterion"])), "criterion, {name}");
            assert_eq!(change.rival, bid(number(&stated["rival"])), "rival, {name}");
            assert_eq!(change.to, fraction(&stated["weight_at_tie"]), "weight, {name}");
            if !stated["as_small"].is_null() {
                assert_eq!(as_small.len(), number(&stated["as_small"]), "changes as small, {name}");
            }
            if !stated["abs_change"].is_null() {
                assert_eq!(change.size(), fraction(&stated["abs_change"]), "size, {name}");
                let relative = Some(fraction(&stated["rel_change"]));
                assert_eq!(change.relative_size(), relative, "size of the weight itself, {name}");
                let direction = if stated["direction"] == "up" { WeightMove::Up } else { WeightMove::Down };
                assert_eq!(change.direction(), direction, "{name}");
                assert_eq!(
                    stated["strict_loss_possible_beyond"], true,
                    "a smallest change always is, {name}"
                );
            }
        }
    }
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

pub fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a whole number")).expect("an index")
}

pub fn bids(value: &Value) -> Vec<BidId> {
    list(value).iter().map(|index| bid(number(index))).collect()
}

/// A fraction, written alone or with a rounded twin beside it; some are longer than what is read
/// from a person.
pub fn fraction(value: &Value) -> Fraction {
    let text = value.as_str().or_else(|| value["q"].as_str()).expect("a fraction");
    let long = || {
        let (top, bottom) = text.split_once('/')?;
        Fraction::ratio(top.parse::<BigInt>().ok()?, bottom.parse::<BigInt>().ok()?)
    };
    text.parse().ok().or_else(long).expect("a fraction")
}

fn by_bid<T>(value: &Value, read: impl Fn(&Value) -> T) -> BTreeMap<BidId, T> {
    let entries = value.as_object().expect("answers by bid").iter();
    entries.map(|(index, value)| (bid(index.parse().expect("an index")), read(value))).collect()
}

fn two_fractions(value: &Value) -> [Fraction; 2] {
    [fraction(&value[0]), fraction(&value[1])]
}

fn two_ends(value: &Value) -> [End; 2] {
    let read = |end: &Value| {
        if end == "whole" {
            End::Whole
        } else if end["level_at_limit"].is_array() {
            End::LevelAtLimit { rivals: bids(&end["level_at_limit"]) }
        } else {
            End::TakenOver { rivals: bids(&end["taken_over"]), also_level: bids(&end["also_level"]) }
        }
    };
    [read(&value[0]), read(&value[1])]
}

/// The JSON files of a folder that state a stability interval, in the order of their names.
fn vectors(folder: &Path) -> Vec<Vector> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| entry.expect("the entry is readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let vectors = paths.iter().map(|path| Vector::read(path));
    vectors.filter(|vector| vector.stated["weight_stability"].is_array()).collect()
}

#[test]
fn the_worked_examples_come_out_as_stated() {
    let vectors = vectors(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"));
    assert!(!vectors.is_empty(), "the worked examples are part of the repository");
    for vector in &vectors {
        vector.check();
        assert!(vector.stated["why"].is_string(), "{} says how to find its answers", vector.name);
    }
}

#[test]
fn the_decision_vectors_come_out_as_stated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/decision-vectors");
    if !folder.is_dir() {
        let note = "skipped: the folder shared/data/decision-vectors is not beside the repository";
        writeln!(std::io::stderr(), "{note}").expect("a line can be written");
        return;
    }
    let vectors = vectors(&folder);
    assert!(!vectors.is_empty(), "the folder is there, so its vectors must be");
    vectors.iter().for_each(Vector::check);
}
