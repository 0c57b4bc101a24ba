//! How long a million samples take: prints what it measured, judges nothing.
//!
//! `cargo bench -p robustness --bench sampled`
//!
//! Each figure is the least of several runs, because whatever else the machine does only adds to
//! a run; with one thread it is the processor's time for that thread, where the system tells it, and
//! the clock's otherwise. The limit is what the random numbers alone and the multiplications alone take, with
//! the same code and in the same run. Where `python3` (or the program that `BAREME_PYTHON` names)
//! has `NumPy`, and perhaps pysensmcda, their times stand beside, one thread each, and the
//! greatest difference of their first-rank shares from ours.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]
#![allow(
    dead_code,
    unused_imports,
    clippy::inline_always,
    clippy::needless_range_loop,
    reason = "parts of the library's source are measured alone, and their tests come along"
)]

#[path = "../src/sampled/exponential.rs"]
mod exponential;
#[path = "../src/sampled/stream.rs"]
mod stream;
#[path = "../src/sampled/totals.rs"]
mod totals;
#[path = "../src/sampled/widest.rs"]
mod widest;

use std::{
    collections::BTreeMap,
    env,
    hint::black_box,
    io::Write,
    num::{NonZeroU32, NonZeroUsize},
    process::{Command, Stdio},
    sync::LazyLock,
    time::Instant,
};

use robustness::Matrix;
use robustness::sampled::{Cell, Sampled, Sampling, Uncertainty, WeightLaw, sampled};
use scoring::{BidId, CriterionId, Fraction, Weight};
use serde_json::{Value, json};
use stream::{LANES, Packet, Purpose, Stream};

const MILLION: u32 = 1_000_000;
/// Sixteen blocks: short enough for a run to fall between two others on a busy machine.
const SHORT: u32 = 131_072;
const SHORT_RUNS: usize = 40;
const LONG_RUNS: usize = 9;
const PEER_RUNS: usize = 15;

struct Case {
    bids: usize,
    criteria: usize,
    /// In hundredths.
    marks: Vec<Vec<u32>>,
}

impl Case {
    /// Marks from a fixed stream.
    fn new(bids: usize, criteria: usize) -> Self {
        let mut stream = Stream::new(2026, Purpose::Trial, 0);
        let mut drawn = (0..bids * criteria).map(|_| u32::try_from(stream.bits()[0] % 101).unwrap());
        let marks = (0..bids).map(|_| drawn.by_ref().take(criteria).collect()).collect();
        Self { bids, criteria, marks }
    }

    fn matrix(&self) -> Matrix {
        let weight =
            |at: usize| (CriterionId::from_code(&at.to_string()), Weight::new(Fraction::one()).unwrap());
        let share = |mark: &u32| Fraction::ratio(*mark, 100).unwrap();
        let bid = |(at, row): (usize, &Vec<u32>)| {
            (BidId::from_code(&at.to_string()), row.iter().map(share).collect())
        };
        Matrix::new(
            (0..self.criteria).map(weight).collect(),
            self.marks.iter().enumerate().map(bid).collect(),
        )
        .unwrap()
    }

    fn floats(&self) -> Vec<Vec<f64>> {
        let float = |row: &Vec<u32>| row.iter().map(|mark| f64::from(*mark) / 100.0).collect();
        self.marks.iter().map(float).collect()
    }
}

/// The seconds that the processor has spent on this thread.
#[cfg(target_os = "linux")]
fn spent() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    std::time::Duration::try_from(time).unwrap().as_secs_f64()
}

/// The seconds of the clock: the processor's are not known here.
#[cfg(not(target_os = "linux"))]
fn spent() -> f64 {
    clock()
}

/// The seconds of the clock.
fn clock() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64()
}

/// The least seconds of several runs.
fn least(seconds: fn() -> f64, runs: usize, mut run: impl FnMut()) -> f64 {
    (0..runs)
        .map(|_| {
            let start = seconds();
            run();
            seconds() - start
        })
        .fold(f64::INFINITY, f64::min)
}

fn packets() -> usize {
    SHORT as usize / LANES
}

fn random_numbers_alone(criteria: usize) {
    widest::widest(
        #[inline(always)]
        || {
            let mut stream = Stream::new(1, Purpose::Samples, 0);
            let mut weights: Vec<Packet> = vec![[0.0; LANES]; criteria];
            for _ in 0..packets() {
                exponential::exponentials(&mut stream, &mut weights);
                black_box(&mut weights);
            }
        },
    );
}

fn multiplications_alone(rows: &[f64], weights: &mut [Packet], sums: &mut [Packet]) {
    widest::widest(
        #[inline(always)]
        || {
            for _ in 0..packets() {
                totals::totals(rows, black_box(weights), sums);
                black_box(&mut *sums);
            }
        },
    );
}

fn sample(matrix: &Matrix, samples: u32, threads: usize) -> Sampled {
    let sampling = Sampling {
        samples: NonZeroU32::new(samples).unwrap(),
        seed: 1,
        threads: NonZeroUsize::new(threads).unwrap(),
    };
    sampled(matrix, &WeightLaw::Uniform, &BTreeMap::new(), sampling).unwrap()
}

/// Every share anywhere within a twentieth.
fn sample_marks(matrix: &Matrix) -> Sampled {
    let within = || Uncertainty::Interval { low: Fraction::zero(), high: Fraction::ratio(1, 20).unwrap() };
    let cells = matrix.bids().flat_map(|bid| matrix.weights().map(move |(criterion, _)| (bid, criterion)));
    let uncertain = cells.map(|cell| (Cell::from(cell), within())).collect();
    let sampling = Sampling { samples: NonZeroU32::new(SHORT).unwrap(), seed: 1, threads: NonZeroUsize::MIN };
    sampled(matrix, &WeightLaw::Uniform, &uncertain, sampling).unwrap()
}

/// What the peers print, or nothing where there is no Python or no `NumPy`.
fn peers(case: &Case) -> Vec<Value> {
    let python = env::var("BAREME_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/smaa_numpy.py");
    let child = Command::new(python)
        .arg(script)
        .envs(["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"].map(|name| (name, "1")))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return Vec::new() };
    let input = json!({ "marks": case.floats(), "samples": SHORT, "runs": PEER_RUNS });
    // A Python without NumPy has ended before it reads: its silence says so.
    let _ = child.stdin.take().unwrap().write_all(input.to_string().as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn measure(bids: usize, criteria: usize) {
    let case = Case::new(bids, criteria);
    let matrix = case.matrix();
    let rows: Vec<f64> = case.floats().into_iter().flatten().collect();
    let mut weights: Vec<Packet> = vec![[0.7; LANES]; criteria];
    let mut sums: Vec<Packet> = vec![[0.0; LANES]; bids];

    let million = |seconds: f64| seconds * f64::from(MILLION) / f64::from(SHORT);
    let one = million(least(spent, SHORT_RUNS, || drop(black_box(sample(&matrix, SHORT, 1)))));
    let random = million(least(spent, SHORT_RUNS, || random_numbers_alone(criteria)));
    let products =
        million(least(spent, SHORT_RUNS, || multiplications_alone(&rows, &mut weights, &mut sums)));
    println!("{bids} × {criteria}: {one:.4} s per 1 000 000 samples, one thread");
    println!(
        "  random numbers alone {random:.4} s, multiplications alone {products:.4} s: {:.0} % of the time is their limit",
        100.0 * (random + products) / one
    );
    let whole =
        |threads: usize| least(clock, LONG_RUNS, || drop(black_box(sample(&matrix, MILLION, threads))));
    let (alone, two) = (whole(1), whole(2));
    println!("  by the clock: {alone:.4} s, with two threads {two:.4} s, {:.2} times as fast", alone / two);

    let varying = million(least(spent, SHORT_RUNS / 8, || drop(black_box(sample_marks(&matrix)))));
    println!("  every mark uncertain too: {varying:.3} s, with the confidence factors");

    let own = sample(&matrix, MILLION, 1);
    let peers = peers(&case);
    if peers.is_empty() {
        println!("  no peer measured: python3 with NumPy is not there");
    }
    for peer in peers {
        let seconds = peer["seconds"].as_f64().unwrap();
        let first = peer["first"].as_array().unwrap();
        let differences = own
            .bids
            .iter()
            .zip(first)
            .map(|(own, first)| (own.ranks[0].seen() - first.as_f64().unwrap()).abs());
        println!(
            "  {}: {seconds:.3} s, {:.1} times ours (first ranks differ by {:.4} at most)",
            peer["name"].as_str().unwrap(),
            seconds / one,
            differences.fold(0.0, f64::max)
        );
    }
}

fn main() {
    println!("Ranks, central weights and their errors, uniform weights; the least of the runs");
    for (bids, criteria) in [(4, 8), (10, 20), (30, 60)] {
        measure(bids, criteria);
    }
}
