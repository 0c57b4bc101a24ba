//! Published tables with uncertain marks.

use std::{collections::BTreeMap, fs, path::Path};

use robustness::Matrix;
use robustness::sampled::{Cell, Confidence, Sampled, Share, Uncertainty, WeightLaw, sampled};
use scoring::Fraction;
use serde_json::Value;

use super::{agrees, sampling, weights_alone};
use crate::matrices::{bid, criterion, matrix};

const SAMPLES: u32 = 100_000;

/// Marks in their own units, how far each may be off, and which way is better.
struct Problem {
    marks: Vec<Vec<Fraction>>,
    half_widths: Vec<Vec<Fraction>>,
    /// Whether a higher mark is better, by criterion.
    rising: Vec<bool>,
}

impl Problem {
    fn column(&self, at: usize) -> (Fraction, Fraction) {
        let column = || self.marks.iter().map(|row| row[at].clone());
        (column().min().unwrap(), column().max().unwrap())
    }

    /// 0 for the worst mark of the table, 1 for the best, in between and beyond on a line.
    fn share(&self, at: usize, mark: &Fraction) -> Fraction {
        let (low, high) = self.column(at);
        let (worst, best) = if self.rising[at] { (low, high) } else { (high, low) };
        (mark - &worst).divided_by(&(&best - &worst)).unwrap()
    }

    fn matrix(&self) -> Matrix {
        let share =
            |row: &Vec<Fraction>| row.iter().enumerate().map(|(at, mark)| self.share(at, mark)).collect();
        let rows: Vec<Vec<Fraction>> = self.marks.iter().map(share).collect();
        matrix(&vec![Fraction::one(); self.rising.len()], &rows).unwrap()
    }

    fn uncertain(&self) -> BTreeMap<Cell, Uncertainty> {
        let mut cells = BTreeMap::new();
        for (index, (marks, half_widths)) in self.marks.iter().zip(&self.half_widths).enumerate() {
            for (at, (mark, half_width)) in marks.iter().zip(half_widths).enumerate() {
                let one = self.share(at, &(mark - half_width));
                let other = self.share(at, &(mark + half_width));
                let (low, high) = if one < other { (one, other) } else { (other, one) };
                cells.insert(Cell::from((bid(index), criterion(at))), Uncertainty::Interval { low, high });
            }
        }
        cells
    }

    fn sampled(&self) -> Sampled {
        sampled(&self.matrix(), &WeightLaw::Uniform, &self.uncertain(), sampling(SAMPLES, 2001)).unwrap()
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn rows<T>(value: &Value, read: impl Fn(&Value) -> T) -> Vec<Vec<T>> {
    list(value).iter().map(|row| list(row).iter().map(&read).collect()).collect()
}

fn text(value: &Value) -> Fraction {
    value.as_str().expect("a text").parse().expect("a number")
}

/// Both shares are samplings: five standard errors of their difference.
#[track_caller]
fn agrees_with_samples(found: f64, stated: f64, stated_samples: f64, place: &str) {
    let own = f64::from(SAMPLES);
    let pooled = (found * own + stated * stated_samples) / (own + stated_samples);
    let error = (pooled * (1.0 - pooled) * (1.0 / own + 1.0 / stated_samples)).sqrt();
    assert!((found - stated).abs() <= 5.0 * error, "{place}: {found}, recomputed {stated}");
}

#[track_caller]
fn within_a_point(found: f64, percent: &Value, place: &str) {
    let percent = percent.as_f64().expect("a number");
    assert!((100.0 * found - percent).abs() <= 1.0, "{place}: {found}, published {percent} %");
}

fn confidence(found: &Sampled, index: usize) -> Option<Share> {
    let central = found.bids[index].central.as_ref()?;
    match central.confidence {
        Confidence::Sampled(share) => Some(share),
        Confidence::MarksCertain => panic!("the marks vary"),
    }
}

fn check_recomputed(found: &Sampled, recomputed: &Value, samples: f64, name: &str) {
    for (index, of) in found.bids.iter().enumerate() {
        let ranks = list(&recomputed["rank_acceptability"][index]);
        for (rank, stated) in ranks.iter().enumerate() {
            let place = format!("{name}, bid {index}, rank {rank}");
            agrees_with_samples(of.ranks[rank].seen(), stated.as_f64().unwrap(), samples, &place);
        }
        // Fewer firsts than this give central weights too rough to stand at.
        if of.ranks[0].seen() < 0.005 {
            continue;
        }
        let central = of.central.as_ref().unwrap();
        for ((_, weight), stated) in central.weights.iter().zip(list(&recomputed["central_weights"][index])) {
            let error = weight.standard_error.unwrap() * (1.0 + f64::from(SAMPLES) / samples).sqrt();
            let stated = stated.as_f64().unwrap();
            assert!(
                (weight.value - stated).abs() <= 5.0 * error,
                "{name}, bid {index}: {weight:?}, {stated}"
            );
        }
        // Central weights differ a little between samplings, and the confidence with them.
        let stated = recomputed["confidence"][index].as_f64().unwrap();
        let found = confidence(found, index).unwrap().seen();
        assert!((found - stated).abs() <= 0.015, "{name}, bid {index}: confidence {found}, {stated}");
    }
}

#[test]
fn the_municipal_plan_of_1998() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/smaa_municipal_plan.json");
    let stated: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let problem = Problem {
        marks: rows(&stated["marks"], text),
        half_widths: rows(&stated["half_widths"], text),
        rising: vec![true; 4],
    };
    let found = problem.sampled();
    let recomputed = &stated["recomputed"];
    check_recomputed(&found, recomputed, recomputed["samples"].as_f64().unwrap(), "municipal plan");
    for (index, of) in found.bids.iter().enumerate() {
        let place = format!("municipal plan, bid {index}");
        within_a_point(of.ranks[0].seen(), &stated["published"]["rank1_percent"][index], &place);
        let published = &stated["published"]["confidence_percent"][index];
        if let Some(confidence) = confidence(&found, index).filter(|_| !published.is_null()) {
            within_a_point(confidence.seen(), published, &place);
        }
    }
    assert!(
        matches!(found.bids[4].ranks[0], Share::Never { samples: 100_000, at_most } if at_most < 4e-5),
        "worst everywhere but for its uncertainty: never first in these samples"
    );
    assert_eq!(found.bids[4].central, None);

    let certain = weights_alone(&problem.matrix(), &WeightLaw::Uniform, SAMPLES, 1998).unwrap();
    for (of, exact) in certain.bids.iter().zip(list(&stated["certain_rank1"])) {
        let exact = text(exact);
        let number = |part: String| part.parse::<f64>().unwrap();
        let exact = number(exact.numerator().to_string()) / number(exact.denominator().to_string());
        agrees(&of.ranks[0], exact, SAMPLES, "municipal plan, marks certain");
    }
}

#[test]
fn the_helsinki_harbour_of_2001() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/data/decision-vectors/published_smaa.json");
    let Ok(file) = fs::read_to_string(path) else { return super::skipped() };
    let stated: Value = serde_json::from_str(&file).unwrap();
    let stated = &stated["helsinki_harbour"];
    let marks = rows(&stated["matrix"], |mark| mark.to_string().parse::<Fraction>().unwrap());
    let mut problem = Problem {
        half_widths: Vec::new(),
        marks,
        rising: list(&stated["types"]).iter().map(|way| way.as_f64() == Some(1.0)).collect(),
    };
    let half_widths: Vec<Fraction> = (0..problem.rising.len())
        .map(|at| {
            let (low, high) = problem.column(at);
            (&high - &low).divided_by(&Fraction::from(10)).unwrap()
        })
        .collect();
    problem.half_widths = vec![half_widths; problem.marks.len()];
    let found = problem.sampled();
    let recomputed = &stated["recomputed"];
    check_recomputed(&found, recomputed, recomputed["N"].as_f64().unwrap(), "Helsinki harbour");
    for (index, of) in found.bids.iter().enumerate() {
        let published = &stated["published"];
        let place = format!("Helsinki harbour, bid {index}");
        within_a_point(of.holistic.value, &published["holistic_percent"][index], &place);
        for (rank, percent) in list(&published["rank_acceptability_percent"][index]).iter().enumerate() {
            within_a_point(of.ranks[rank].seen(), percent, &format!("{place}, rank {rank}"));
        }
    }
}
