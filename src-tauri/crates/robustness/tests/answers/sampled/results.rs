//! What the results say of themselves: seeds, threads, ties, edges and entropies.

use std::{
    collections::BTreeMap,
    num::{NonZeroU32, NonZeroUsize},
};

use proptest::prelude::*;
use robustness::sampled::{
    Cell, Confidence, Method, RankingEntropy, Sampled, SampledBid, SampledError, Sampling, Share,
    Uncertainty, WeightLaw, sampled,
};
use robustness::{Interval, Matrix};
use scoring::Fraction;

use super::weights_alone;
use crate::matrices::{bid, criterion, matrix};

fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn from_text(weights: &[&str], rows: &[&[&str]]) -> Matrix {
    let read = |texts: &[&str]| texts.iter().map(|text| fraction(text)).collect::<Vec<_>>();
    matrix(&read(weights), &rows.iter().map(|row| read(row)).collect::<Vec<_>>()).unwrap()
}

fn five_bids() -> Matrix {
    from_text(
        &["40", "30", "20", "10"],
        &[
            &["1", "1/2", "0", "1/4"],
            &["1/2", "1", "1/3", "0"],
            &["0", "1/3", "1", "1"],
            &["3/4", "3/4", "1/2", "1/2"],
            &["3/4", "3/4", "1/2", "1/2"],
        ],
    )
}

fn laws() -> Vec<WeightLaw> {
    let matrix = five_bids();
    let narrow = || Interval { low: fraction("6/25"), high: fraction("13/50") };
    vec![
        WeightLaw::Uniform,
        WeightLaw::Ordinal((0..4).map(criterion).collect()),
        WeightLaw::around(&matrix, &fraction("1/2")),
        WeightLaw::around(&matrix, &fraction("1/1000")),
        WeightLaw::Intervals((0..3).map(|at| (criterion(at), narrow())).collect()),
        WeightLaw::Dirichlet { concentration: fraction("50") },
    ]
}

fn with_threads(law: &WeightLaw, cells: &BTreeMap<Cell, Uncertainty>, threads: usize, seed: u64) -> Sampled {
    let samples = NonZeroU32::new(9001).unwrap();
    let sampling = Sampling { samples, seed, threads: NonZeroUsize::new(threads).unwrap() };
    sampled(&five_bids(), law, cells, sampling).unwrap()
}

#[test]
fn threads_change_nothing_and_seeds_do() {
    let interval = Uncertainty::Interval { low: Fraction::zero(), high: Fraction::one() };
    let varying = BTreeMap::from([(Cell::from((bid(1), criterion(2))), interval)]);
    for law in laws() {
        for cells in [BTreeMap::new(), varying.clone()] {
            let one = with_threads(&law, &cells, 1, 42);
            assert_eq!(one, with_threads(&law, &cells, 2, 42), "two threads, {law:?}");
            assert_eq!(one, with_threads(&law, &cells, 3, 42), "three threads, {law:?}");
            let other = with_threads(&law, &cells, 1, 43);
            assert_ne!(one.bids, other.bids, "another seed, {law:?}");
        }
    }
}

#[test]
fn a_seed_gives_these_counts_for_ever() {
    // Written down once: another machine, compiler or release must find them again, or an
    // analysis could not be replayed.
    let firsts_and_a_weight = |law: &WeightLaw| -> ([u64; 5], u64) {
        let found = with_threads(law, &BTreeMap::new(), 2, 42);
        let first = |bid: &SampledBid| match bid.ranks[0] {
            Share::Seen { count, .. } => count,
            Share::Never { .. } => 0,
            Share::Always { samples, .. } => samples,
        };
        let firsts: Vec<u64> = found.bids.iter().map(first).collect();
        // Its last bit depends on every operation before it.
        let weight = found.bids[3].central.as_ref().unwrap().weights[0].1.value;
        (firsts.try_into().unwrap(), weight.to_bits())
    };
    let found: Vec<([u64; 5], u64)> = laws().iter().map(firsts_and_a_weight).collect();
    assert_eq!(
        found,
        [
            ([760, 871, 4045, 3325, 3325], 0x3fd5_3bd3_4b52_42ee),
            ([3086, 0, 0, 5915, 5915], 0x3fdc_677c_32f1_c611),
            ([300, 0, 0, 8701, 8701], 0x3fd9_219f_1180_e3c3),
            ([0, 0, 0, 9001, 9001], 0x3fd9_9990_e31a_1843),
            ([0, 0, 0, 9001, 9001], 0x3fcf_fd85_f858_b592),
            ([82, 8, 1, 8910, 8910], 0x3fd9_a645_b99a_0b49),
        ]
    );
}

#[test]
fn a_law_says_how_it_was_drawn() {
    let methods: Vec<Method> =
        laws().iter().map(|law| with_threads(law, &BTreeMap::new(), 2, 1).method).collect();
    let [uniform, ordinal, loose, tight, narrow, dirichlet] = methods.as_slice() else { panic!("six laws") };
    for direct in [uniform, ordinal, dirichlet] {
        assert_eq!(*direct, Method::Direct);
    }
    assert!(matches!(loose, Method::Rejection { kept, .. } if *kept >= 9001));
    // Three narrow intervals and a free one: a draw seldom respects both ends of all three.
    assert!(matches!(narrow, Method::HitAndRun { .. }), "{narrow:?}");
    // However tight, a box in the proportions of the weights keeps its shape, and enough draws.
    assert!(matches!(tight, Method::Rejection { kept, .. } if *kept >= 9001), "{tight:?}");
}

#[test]
fn counts_add_up() {
    for law in laws() {
        let found = with_threads(&law, &BTreeMap::new(), 2, 3);
        assert_eq!(found.samples, 9001);
        let shared: f64 = found.bids.iter().map(|bid| bid.first_shared.seen()).sum();
        assert!((shared - 1.0).abs() < 1e-9, "{shared}, {law:?}");
        for of in &found.bids {
            let ranks: f64 = of.ranks.iter().map(Share::seen).sum();
            assert!((ranks - 1.0).abs() < 1e-9, "each sample gives one rank, {law:?}");
            if let Some(central) = &of.central {
                let sum: f64 = central.weights.iter().map(|(_, weight)| weight.value).sum();
                assert!((sum - 1.0).abs() < 1e-9, "central weights are weights, {law:?}");
                assert_eq!(central.confidence, Confidence::MarksCertain);
            }
        }
    }
}

#[test]
fn identical_bids_are_a_group_that_shares_its_ranks() {
    let found = with_threads(&WeightLaw::Uniform, &BTreeMap::new(), 2, 9);
    assert_eq!(found.always_level, [vec![bid(3), bid(4)]]);
    let (one, other) = (&found.bids[3], &found.bids[4]);
    assert_eq!(one.ranks, other.ranks);
    assert_eq!(one.central, other.central);
    assert!((one.first_shared.seen() - one.ranks[0].seen() / 2.0).abs() < 1e-12);
    assert!(matches!(one.ranks[4], Share::Never { .. }), "level with another, it cannot be last alone");
}

#[test]
fn a_knife_edge_is_never_seen_and_never_called_impossible() {
    let three = from_text(&["40", "35", "25"], &[&["1", "0", "0"], &["0", "1", "0"], &["1/2", "1/2", "0"]]);
    let two = from_text(&["1", "1"], &[&["1", "0"], &["0", "1"], &["2/5", "2/5"]]);
    for (matrix, name) in [(three, "level at one weight"), (two, "dominated by a mixture")] {
        let found = weights_alone(&matrix, &WeightLaw::Uniform, 10_000, 1).unwrap();
        let Share::Never { samples: 10_000, at_most } = found.bids[2].ranks[0] else { panic!("{name}") };
        assert!((at_most - 2.995e-4).abs() < 1e-6, "{at_most}, {name}");
        assert_eq!(found.bids[2].central, None, "{name}");
        assert!((found.choice_entropy - 1.0).abs() < 1e-3, "two bids as often: one bit, {name}");
    }
}

#[test]
fn a_single_bid_is_always_first() {
    let found = weights_alone(&from_text(&["1"], &[&["0"]]), &WeightLaw::Uniform, 100, 0).unwrap();
    assert!(matches!(found.bids[0].ranks[0], Share::Always { samples: 100, .. }));
    assert!((found.bids[0].holistic.value - 1.0).abs() < 1e-15);
    assert_eq!(found.choice_entropy.to_bits(), 0.0_f64.to_bits());
    assert_eq!(found.ranking_entropy, RankingEntropy::Bits { bits: 0.0, rankings: 1 });
}

#[test]
fn one_sample_has_no_error() {
    let found = weights_alone(&five_bids(), &WeightLaw::Uniform, 1, 0).unwrap();
    let first = found.bids.iter().find_map(|bid| bid.central.as_ref()).unwrap();
    assert!(first.weights.iter().all(|(_, weight)| weight.standard_error.is_none()));
}

#[test]
fn fixed_weights_rank_as_they_are() {
    let matrix = five_bids();
    let law = WeightLaw::around(&matrix, &Fraction::zero());
    let found = weights_alone(&matrix, &law, 100, 0).unwrap();
    assert_eq!(found.method, Method::Fixed);
    let winners = matrix.winners();
    for of in &found.bids {
        let first = matches!(of.ranks[0], Share::Always { .. });
        assert_eq!(first, winners.contains(&of.bid), "{}", of.bid);
    }
    assert_eq!(found.ranking_entropy, RankingEntropy::Bits { bits: 0.0, rankings: 1 });
}

#[test]
fn the_last_free_weight_is_what_the_others_leave() {
    let matrix = from_text(&["1", "1"], &[&["1", "0"], &["0", "1"]]);
    let half = || Interval { low: fraction("1/2"), high: fraction("1/2") };
    let law = WeightLaw::Intervals(BTreeMap::from([(criterion(0), half())]));
    let found = weights_alone(&matrix, &law, 100, 0).unwrap();
    assert_eq!(found.method, Method::Fixed);
    assert_eq!(found.always_level, [vec![bid(0), bid(1)]], "both have exactly 1/2");
}

#[test]
fn a_criterion_without_weight_stays_without() {
    let matrix = from_text(&["1", "0"], &[&["1/2", "0"], &["1/2", "1"]]);
    let law = WeightLaw::Dirichlet { concentration: fraction("10") };
    let found = weights_alone(&matrix, &law, 1000, 0).unwrap();
    assert_eq!(found.always_level, [vec![bid(0), bid(1)]]);
    let uniform = weights_alone(&matrix, &WeightLaw::Uniform, 1000, 0).unwrap();
    assert_eq!(uniform.always_level, [] as [Vec<_>; 0], "any weight is possible there");
}

#[test]
fn laws_that_make_no_sense_are_refused() {
    let matrix = five_bids();
    let refused = |law: WeightLaw| weights_alone(&matrix, &law, 10, 0).unwrap_err();
    assert_eq!(refused(WeightLaw::Ordinal(vec![criterion(0)])), SampledError::Order);
    assert_eq!(
        refused(WeightLaw::Ordinal([0, 1, 2, 2].map(criterion).to_vec())),
        SampledError::Order,
        "twice the same"
    );
    let interval = |at: usize, low: &str, high: &str| {
        let interval = Interval { low: fraction(low), high: fraction(high) };
        WeightLaw::Intervals(BTreeMap::from([(criterion(at), interval)]))
    };
    assert_eq!(refused(interval(9, "0", "1")), SampledError::UnknownCriterion(criterion(9)));
    assert_eq!(refused(interval(1, "1/2", "1/3")), SampledError::WeightInterval(criterion(1)));
    assert_eq!(refused(interval(1, "0", "2")), SampledError::WeightInterval(criterion(1)));
    let tenth = || Interval { low: Fraction::zero(), high: fraction("1/10") };
    let too_low = (0..4).map(|at| (criterion(at), tenth())).collect();
    assert_eq!(refused(WeightLaw::Intervals(too_low)), SampledError::NoSuchWeights);
    let below = WeightLaw::Dirichlet { concentration: fraction("1/2") };
    assert_eq!(refused(below), SampledError::Concentration);
}

#[test]
fn too_many_bids_have_no_ranking_entropy() {
    let rows: Vec<Vec<Fraction>> =
        (0..9).map(|bid| vec![Fraction::from(bid), Fraction::from(9 - bid)]).collect();
    let matrix = matrix(&[Fraction::one(), Fraction::one()], &rows).unwrap();
    let found = weights_alone(&matrix, &WeightLaw::Uniform, 1000, 0).unwrap();
    assert_eq!(found.ranking_entropy, RankingEntropy::TooManyBids { up_to: 8 });
}

#[test]
fn entropies_of_two_bids_are_those_of_a_coin() {
    // Ahead with probability 2/3: w₁ > (1 − w₁)/2.
    let matrix = from_text(&["1", "1"], &[&["1", "0"], &["0", "1/2"]]);
    let found = weights_alone(&matrix, &WeightLaw::Uniform, 40_000, 0).unwrap();
    let exact = 0.918_295_834;
    assert!((found.choice_entropy - exact).abs() < 0.01, "{}", found.choice_entropy);
    let RankingEntropy::Bits { bits, rankings: 2 } = found.ranking_entropy else { panic!("two rankings") };
    assert!((bits - exact).abs() < 0.01, "{bits}");
    // α = 1 and 1/3: 2/3 + 1/9.
    let holistic = found.bids[0].holistic;
    assert!((holistic.value - 7.0 / 9.0).abs() < 5.0 * holistic.standard_error.unwrap(), "{holistic:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_bids_changes_nothing(seed in any::<u64>(), turn in 0..5_usize) {
        let rows = [["1", "1/2", "0"], ["0", "1", "1/2"], ["1/2", "0", "1"], ["3/4", "1/2", "1/4"], ["1/2", "1/2", "1/2"]];
        let turned: Vec<&[&str]> = (0..5).map(|at| rows[(at + turn) % 5].as_slice()).collect();
        let straight: Vec<&[&str]> = rows.iter().map(<[&str; 3]>::as_slice).collect();
        let weights = ["1", "1", "1"];
        let found = weights_alone(&from_text(&weights, &straight), &WeightLaw::Uniform, 500, seed).unwrap();
        let other = weights_alone(&from_text(&weights, &turned), &WeightLaw::Uniform, 500, seed).unwrap();
        for at in 0..5 {
            prop_assert_eq!(&other.bids[at].ranks, &found.bids[(at + turn) % 5].ranks);
        }
    }
}
