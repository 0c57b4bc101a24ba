//! How long questions about weights take: prints what it measured, judges nothing.
//!
//! `cargo bench -p robustness --bench weights`

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use robustness::{
    Matrix, PairShares, Redistribution, Scope, WeightLaw, crossings, crossings_of, deltas, joint_changes,
    pair_share, pairwise, stability, stability_with, total_spreads,
};
use scoring::{BidId, CriterionId, Fraction, Weight};

/// Weights in whole percent, marks in tenths of 20 and, in the first column, prices against the
/// lowest, to the cent.
fn matrix(bids: usize, criteria: usize) -> Matrix {
    let mut state = 7_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut points = vec![1_u32; criteria];
    for _ in criteria..100 {
        let place = usize::try_from(next(criteria as u64)).unwrap();
        points[place] += 1;
    }
    let weights = points.into_iter().enumerate().map(|(index, points)| {
        (CriterionId::from_code(&index.to_string()), Weight::new(Fraction::from(points)).unwrap())
    });
    let weights = weights.collect();
    let prices: Vec<u64> = (0..bids).map(|_| 8_000_000 + next(4_000_000)).collect();
    let lowest = *prices.iter().min().unwrap();
    let rows = prices.iter().enumerate().map(|(index, price)| {
        let marks = (1..criteria).map(|_| Fraction::ratio(next(201), 200_u32).unwrap());
        let shares = [Fraction::ratio(lowest, *price).unwrap()].into_iter().chain(marks).collect();
        (BidId::from_code(&index.to_string()), shares)
    });
    Matrix::new(weights, rows.collect()).unwrap()
}

/// The shortest of several runs: what the work takes when nothing else disturbs it.
fn shortest<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut best = Duration::MAX;
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(400) || best == Duration::MAX {
        let start = Instant::now();
        black_box(work());
        best = best.min(start.elapsed());
    }
    best
}

fn line(name: &str, took: Duration) {
    println!("  {name:<44} {:>9.3} ms", took.as_secs_f64() * 1000.0);
}

fn main() {
    for (bids, criteria) in [(4, 8), (10, 20), (30, 60)] {
        let matrix = matrix(bids, criteria);
        println!("{bids} bids, {criteria} criteria");
        line("one weight: intervals", shortest(|| stability(&matrix)));
        line(
            "one weight: intervals within groups",
            shortest(|| stability_with(&matrix, Redistribution::WithinGroup)),
        );
        line("one weight: smallest change", shortest(|| stability(&matrix).smallest_change()));
        line("one weight: crossings", shortest(|| crossings(&matrix)));
        let first = CriterionId::from_code("0");
        line(
            "one weight: crossings of one criterion",
            shortest(|| crossings_of(&matrix, first, Redistribution::AllLeaves)),
        );
        line("one weight: all deltas", shortest(|| deltas(&matrix)));
        line("joint: three norms, all rivals", shortest(|| joint_changes(&matrix, Scope::WholeTree)));
        line("pairwise: table, even weights", shortest(|| pairwise(&matrix, WeightLaw::Uniform)));
        let ordinal = WeightLaw::as_published(&matrix);
        line("pairwise: table, ordered weights", shortest(|| pairwise(&matrix, ordinal.clone())));
        let around = WeightLaw::AroundPublished { concentration: 100 };
        line("pairwise: table, concentration 100", shortest(|| pairwise(&matrix, around.clone()).unwrap()));
        line("pairwise: means and variances", shortest(|| total_spreads(&matrix, &WeightLaw::Uniform)));
        let table = pairwise(&matrix, WeightLaw::Uniform).unwrap();
        line("pairwise: expected ranks", shortest(|| table.expected_ranks()));
        let (one, other) = (BidId::from_code("0"), BidId::from_code("1"));
        let exact = |law: &WeightLaw| pair_share(&matrix, law, one, other).unwrap();
        line("pairwise: one pair exactly, even weights", shortest(|| exact(&WeightLaw::Uniform)));
        line("pairwise: one pair exactly, around", shortest(|| pair_share(&matrix, &around, one, other)));
        if let Some(PairShares::Apart { ahead }) = exact(&WeightLaw::Uniform) {
            println!("  (its denominator has {} bits)", ahead.value().denominator().bits());
        }
    }
}
