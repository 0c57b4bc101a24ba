//! Worked examples as data: `tests/vectors/acceptability`, and the larger ones of
//! `shared/data/decision-vectors` beside the repository, where that folder is present.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use num_bigint::BigInt;
use robustness::{Budget, Matrix, WeightBounds, WeightSpace, acceptability, rank_shares};
use scoring::Fraction;
use serde_json::Value;

use super::answers::{centre, dimension, exact, ranges, share};
use crate::matrices::{criterion, matrix};

/// A worked example: its numbers and the answers that it states.
struct Vector {
    name: String,
    stated: Value,
}

impl Vector {
    fn matrix(&self) -> Matrix {
        matrix(&fractions(&self.stated["weights"]), &rows(&self.stated["marks"])).expect("a matrix")
    }

    fn spaces(&self) -> Vec<(WeightSpace, &Value)> {
        let found = [
            ("smaa_uniform", None),
            ("smaa_ordinal_weights", None),
            ("smaa_weights_within_20pct", Some("1/5")),
        ];
        let stated = found.iter().filter(|(name, _)| self.stated[name].is_object());
        let space = |(name, part): &(&str, Option<&str>)| {
            let stated = &self.stated[name];
            let space = if let Some(part) = part {
                WeightSpace::around(&self.matrix(), &part.parse().unwrap())
            } else if stated["order"].is_array() {
                let order = list(&stated["order"]).iter().map(|at| criterion(number(at))).collect();
                WeightSpace::Ordinal { order }
            } else {
                WeightSpace::Uniform
            };
            (space, stated)
        };
        stated.map(space).collect()
    }

    /// Checks every answer that is stated, and counts them.
    fn check(&self) -> usize {
        self.spaces().iter().map(|(space, stated)| self.check_space(space, stated)).sum()
    }

    fn check_space(&self, space: &WeightSpace, stated: &Value) -> usize {
        let place = format!("{space:?}, {}", self.name);
        let matrix = self.matrix();
        let bids: Vec<_> = matrix.bids().collect();
        let criteria = matrix.weights().count();
        let found = acceptability(&matrix, space, Budget::default()).expect("an answer");
        let mut checked = 0;
        let mut check = |field: &str, check: &dyn Fn(&Value)| {
            if !stated[field].is_null() {
                check(&stated[field]);
                checked += 1;
            }
        };
        check("rank1", &|stated| {
            let shares: Vec<Fraction> = bids.iter().map(|bid| share(&found, *bid)).collect();
            assert_eq!(shares, fractions(stated), "first, {place}");
        });
        check("rank1_ties_shared", &|stated| {
            let total: Fraction = fractions(stated).iter().sum();
            let groups: Fraction = found.groups.iter().map(|group| share(&found, group.bids[0])).sum();
            assert_eq!((&total, &groups), (&Fraction::one(), &Fraction::one()), "sum, {place}");
            for group in &found.groups {
                let size = Fraction::from(u32::try_from(group.bids.len()).unwrap());
                let part = share(&found, group.bids[0]).divided_by(&size).unwrap();
                for (at, _) in bids.iter().enumerate().filter(|(_, bid)| group.bids.contains(bid)) {
                    assert_eq!(part, fraction(&stated[at]), "shared by identical bids, {place}");
                }
            }
        });
        check("rank_acceptability", &|stated| {
            let ranks = rank_shares(&matrix, space, Budget::default()).expect("an answer");
            let (named, shares): (Vec<_>, Vec<_>) = ranks.bids.into_iter().unzip();
            assert_eq!(named, bids, "{place}");
            assert_eq!(shares, rows(stated), "ranks, {place}");
        });
        check("central_weights", &|stated| {
            let stated: Vec<_> =
                list(stated).iter().map(|it| (!it.is_null()).then(|| fractions(it))).collect();
            let centres: Vec<_> = bids.iter().map(|bid| centre(&found, *bid)).collect();
            assert_eq!(centres, stated, "central weights, {place}");
        });
        check("favourable_dim", &|stated| {
            for (bid, stated) in bids.iter().zip(list(stated)) {
                assert_eq!(dimension(&found, *bid, criteria), stated.as_i64().unwrap(), "dimension, {place}");
            }
        });
        check("favourable_vertices", &|stated| {
            for (bid, stated) in bids.iter().zip(list(stated)) {
                let group = found.groups.iter().find(|group| group.bids.contains(bid)).unwrap();
                assert_eq!(group.vertices, number(stated), "vertices, {place}");
            }
        });
        check("weight_ranges_when_first", &|stated| {
            for (bid, stated) in bids.iter().zip(list(stated)) {
                let Some(ranges) = ranges(&found, *bid) else {
                    assert!(list(stated).iter().all(Value::is_null), "never first, {place}");
                    continue;
                };
                let ends = ranges.iter().map(|range| vec![range.low.clone(), range.high.clone()]);
                assert_eq!(ends.collect::<Vec<_>>(), rows(stated), "ranges, {place}");
            }
        });
        for field in ["mean_weights_ROC", "region_centroid"] {
            check(field, &|stated| {
                assert_eq!(exact(&found.space_centre), fractions(stated), "centre, {place}");
            });
        }
        check("region_volume_over_simplex", &|stated| {
            assert_eq!(found.space_share, fraction(stated), "volume of the space, {place}");
        });
        check("lower", &|lower| {
            let WeightSpace::Intervals { bounds } = space else { panic!("bounds are stated") };
            let pairs = fractions(lower).into_iter().zip(fractions(&stated["upper"])).enumerate();
            let stated: Vec<WeightBounds> =
                pairs.map(|(at, (low, high))| WeightBounds { criterion: criterion(at), low, high }).collect();
            assert_eq!(*bounds, stated, "bounds, {place}");
        });
        checked
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a whole number")).expect("an index")
}

/// A fraction, written alone or with a rounded twin beside it. It may be longer than any number that
/// the application reads from a person.
fn fraction(value: &Value) -> Fraction {
    let text = value.as_str().or_else(|| value["q"].as_str()).expect("a fraction");
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    let whole = |text: &str| text.parse::<BigInt>().expect("a whole number");
    Fraction::ratio(whole(numerator), whole(denominator)).expect("a fraction")
}

fn fractions(value: &Value) -> Vec<Fraction> {
    list(value).iter().map(fraction).collect()
}

fn rows(value: &Value) -> Vec<Vec<Fraction>> {
    list(value).iter().map(fractions).collect()
}

/// The JSON files of a folder that state shares, in the order of their names.
fn vectors(folder: &Path) -> Vec<Vector> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| entry.expect("the entry is readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let vectors = paths.iter().map(|path| {
        let text = fs::read_to_string(path).expect("the file is readable");
        let stated = serde_json::from_str(&text).expect("the file is JSON");
        Vector { name: path.display().to_string(), stated }
    });
    vectors.filter(|vector| vector.stated["smaa_uniform"].is_object()).collect()
}

#[test]
fn the_worked_examples_come_out_as_stated() {
    let vectors = vectors(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/acceptability"));
    assert!(!vectors.is_empty(), "the worked examples are part of the repository");
    for vector in &vectors {
        assert!(vector.check() > 0, "{} states an answer", vector.name);
        assert!(vector.stated["why"].is_string(), "{} says where its answers come from", vector.name);
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
    let checked: usize = vectors.iter().map(Vector::check).sum();
    assert!(vectors.len() >= 7 && checked >= 60, "the folder is there, so its answers must be: {checked}");
}
