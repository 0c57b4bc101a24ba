//! How long answers about prices, removals and other ways of computing take: prints what it measured, judges nothing.
//!
//! `cargo bench -p robustness --bench price`

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]

#[path = "../tests/answers/matrices.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod matrices;
#[path = "../tests/answers/tenders.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod tenders;

use std::time::{Duration, Instant};

use robustness::{
    Matrix, PriceGrid, WayChoices, WeightSet, extra_bid, lawful_ways, preferences, price_thresholds, removals,
};
use scoring::{Fraction, Leaf, Lot, PriceFormula, Rounding, RoundingMode, evaluate};

const REPEATS: u32 = 20;

/// The best time of several.
fn best(mut work: impl FnMut()) -> Duration {
    let times = (0..REPEATS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

/// Numbers that look like bids, the same each time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % limit).unwrap()
    }
}

/// A lot of 40 points for the price and 60 for marks in halves out of 5, the prices between
/// 80 000 and 120 000 euros in cents.
fn lot(bids: usize, criteria: usize, formula: PriceFormula) -> Lot {
    let mut draw = Draw(7);
    let codes: Vec<String> = (1..criteria).map(|index| format!("c{index}")).collect();
    let weight = Fraction::ratio(60, codes.len()).unwrap();
    let mut roots = vec![tenders::leaf("price", &Fraction::from(40), Leaf::Price { formula })];
    roots.extend(codes.iter().map(|code| tenders::quality(code, &weight)));
    let tenth = &weight * &Fraction::ratio(1, 10).unwrap();
    let offers = (0..bids).map(|index| {
        let price = Fraction::ratio(8_000_000 + draw.below(4_000_000), 100).unwrap();
        let points: Vec<Fraction> = codes.iter().map(|_| &tenth * &Fraction::from(draw.below(11))).collect();
        let marks: Vec<(&str, &Fraction)> = codes.iter().map(String::as_str).zip(&points).collect();
        tenders::offer(index, &price, &marks)
    });
    let mut lot = tenders::lot_of(roots, offers.collect());
    lot.rules.rounding.points = Rounding::new(2, RoundingMode::HalfUp);
    lot
}

fn main() {
    println!("best of {REPEATS}, milliseconds; points rounded to 2 decimals");
    println!("{:34} {:>9} {:>9} {:>9} {:>9}", "", "evaluate", "prices", "removals", "extra bid");
    for (bids, criteria) in [(10, 20), (30, 60)] {
        for formula in tenders::FORMULAS {
            let lot = lot(bids, criteria, formula.clone());
            let evaluation = evaluate(&lot);
            let times = [
                best(|| drop(evaluate(&lot))),
                best(|| drop(price_thresholds(&lot, &evaluation, PriceGrid::CENTS).unwrap())),
                best(|| drop(removals(&lot, &evaluation).unwrap())),
                best(|| drop(extra_bid(&lot, &evaluation, PriceGrid::CENTS).unwrap())),
            ];
            let times: Vec<String> =
                times.iter().map(|time| format!("{:9.3}", time.as_secs_f64() * 1000.0)).collect();
            println!("{:34} {}", format!("{bids}×{criteria} {formula:?}"), times.join(" "));
        }
    }
    println!("{:34} {:>9} {:>9} {:>9}", "", "ways", "each", "preferences");
    for (bids, criteria) in [(10, 20), (30, 60)] {
        let lot = lot(bids, criteria, PriceFormula::LowestOverPrice);
        let start = Instant::now();
        let ways = lawful_ways(&lot, WayChoices::of(&lot)).ways.len();
        let each = start.elapsed() / u32::try_from(ways).unwrap();
        let matrix = Matrix::of(&lot, &evaluate(&lot)).unwrap();
        let compared = best(|| drop(preferences(&matrix, WeightSet::PublishedOrder)));
        let [each, compared] = [each, compared].map(|time| time.as_secs_f64() * 1000.0);
        println!("{:34} {ways:9} {each:9.3} {compared:9.3}", format!("{bids}×{criteria}"));
    }
}
