//! How long exact shares take: prints what it measured, judges nothing.
//!
//! `cargo bench -p robustness --bench acceptability`

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]

use std::time::{Duration, Instant};

use robustness::{Acceptability, Budget, Matrix, Standing, WeightSpace, acceptability, rank_shares};
use scoring::{BidId, CriterionId, Fraction, Weight};

/// Bids, criteria, and what others report for matrices of this size, which are not the same ones:
/// seconds for all bids.
///
/// Normaliz 3.9.4 (rational, command line) and pysensmcda 2.0.0 (`exact_acceptability`, floating
/// point, Qhull) as timed for this project's reference on two AMD Zen 3 cores, section 3.3: "Exact
/// rank-1 acceptability, same matrices for all three" and, for 10 × 10, 6 × 12 and 20 × 10, "Larger".
const SIZES: [(usize, usize, &str); 7] = [
    (4, 8, "Normaliz 0.15, pysensmcda 0.89"),
    (6, 6, "Normaliz 0.20, pysensmcda 0.032"),
    (10, 6, "Normaliz 0.12, pysensmcda 0.19"),
    (10, 8, "Normaliz 0.51, pysensmcda 204"),
    (10, 10, "Normaliz 0.76"),
    (6, 12, "Normaliz 0.36"),
    (20, 10, "Normaliz 38.8 (16 087 vertices)"),
];

/// Marks from 0 to 100, always the same; the published weights are level.
fn matrix(bids: usize, criteria: usize) -> Matrix {
    let mut state = (bids * 100 + criteria) as u64;
    let mut mark = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Fraction::ratio((state >> 33) % 101, 100).unwrap()
    };
    let weights = (0..criteria)
        .map(|at| (CriterionId::from_code(&at.to_string()), Weight::new(Fraction::one()).unwrap()))
        .collect();
    let rows = (0..bids)
        .map(|at| (BidId::from_code(&at.to_string()), (0..criteria).map(|_| mark()).collect()))
        .collect();
    Matrix::new(weights, rows).unwrap()
}

/// The shortest of a few runs.
fn shortest<T>(runs: usize, run: impl Fn() -> T) -> (Duration, T) {
    let timed = || {
        let start = Instant::now();
        let found = run();
        (start.elapsed(), found)
    };
    (1..runs).map(|_| timed()).fold(timed(), |best, next| if next.0 < best.0 { next } else { best })
}

fn digits(found: &Acceptability) -> usize {
    let longest = found.groups.iter().map(|group| match &group.standing {
        Standing::Share { share, .. } => share.denominator().to_string().len(),
        Standing::KnifeEdge { .. } | Standing::NeverFirst { .. } => 0,
    });
    longest.max().unwrap_or(0)
}

fn main() {
    let shares_only = Budget { centroid_vertices: 0, ..Budget::default() };
    println!("shares of all bids, all weights possible; one thread; shortest of three runs");
    for (bids, criteria, reported) in SIZES {
        let matrix = matrix(bids, criteria);
        let run = |budget| acceptability(&matrix, &WeightSpace::Uniform, budget).unwrap();
        let (alone, found) = shortest(3, || run(shares_only));
        let vertices: usize = found.groups.iter().map(|group| group.vertices).sum();
        let positive = found.groups.iter().filter(|it| matches!(it.standing, Standing::Share { .. })).count();
        println!(
            "{bids:>3} x {criteria:<3} {:>9.2} ms, {vertices:>6} vertices, {positive:>2} bids with a share, \
             {:>5} digits | reported elsewhere, in s: {reported}",
            alone.as_secs_f64() * 1e3,
            digits(&found),
        );
        let (centres, _) = shortest(1, || run(Budget::default()));
        println!(
            "          {:>9.2} ms with central weights up to the usual budget",
            centres.as_secs_f64() * 1e3
        );
    }
    println!("weights within 20 per cent of level ones");
    for (bids, criteria) in [(4, 4), (6, 6), (10, 8), (10, 10)] {
        let matrix = matrix(bids, criteria);
        let space = WeightSpace::around(&matrix, &Fraction::ratio(1, 5).unwrap());
        let (time, _) = shortest(3, || acceptability(&matrix, &space, shares_only).unwrap());
        println!("{bids:>3} x {criteria:<3} {:>9.2} ms", time.as_secs_f64() * 1e3);
    }
    println!("shares of all bids at all ranks");
    for (bids, criteria) in [(4, 4), (6, 4), (6, 6), (8, 6)] {
        let matrix = matrix(bids, criteria);
        let (time, _) =
            shortest(2, || rank_shares(&matrix, &WeightSpace::Uniform, Budget::default()).unwrap());
        println!("{bids:>3} x {criteria:<3} {:>9.2} ms", time.as_secs_f64() * 1e3);
    }
}
