//! Against exact shares: two bids by a recurrence, small cases by their known regions.

use std::{collections::BTreeMap, fs, path::Path};

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use robustness::Interval;
use robustness::sampled::{Method, Share, WeightLaw};
use scoring::Fraction;
use serde_json::Value;

use super::{agrees, close, weights_alone};
use crate::matrices::{bid, criterion, matrix};

/// How often the first of two bids is ahead for uniform weights, exactly but for rounding: a race of
/// exponential clocks, `T[a][b] = (p_a T[a][b−1] + q_b T[a−1][b]) / (p_a + q_b)` over the leads `p`
/// and the arrears `q` of the first.
fn ahead(one: &[f64], other: &[f64]) -> f64 {
    let differences = || one.iter().zip(other).map(|(one, other)| one - other);
    let leads: Vec<f64> = differences().filter(|difference| *difference > 0.0).collect();
    let arrears: Vec<f64> = differences().filter(|difference| *difference < 0.0).map(f64::abs).collect();
    let mut row = vec![0.0; arrears.len() + 1];
    row[0] = 1.0;
    for lead in &leads {
        for (at, arrear) in arrears.iter().enumerate() {
            row[at + 1] = (lead * row[at] + arrear * row[at + 1]) / (lead + arrear);
        }
    }
    *row.last().unwrap()
}

/// The same number of cases every time.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn hundredths(marks: &[u32]) -> Vec<Fraction> {
    marks.iter().map(|mark| Fraction::ratio(*mark, 100).unwrap()).collect()
}

fn floats(marks: &[u32]) -> Vec<f64> {
    marks.iter().map(|mark| f64::from(*mark) / 100.0).collect()
}

fn two_bids() -> impl Strategy<Value = (Vec<u32>, Vec<u32>)> {
    (2..9_usize).prop_flat_map(|criteria| {
        let row = || proptest::collection::vec(0..=100_u32, criteria);
        (row(), row())
    })
}

const FEW: u32 = 2000;

#[test]
fn the_recurrence_finds_what_can_be_seen() {
    assert!((ahead(&[1.0, 0.0], &[0.0, 1.0]) - 0.5).abs() < 1e-15);
    assert!((ahead(&[1.0, 0.0], &[0.0, 0.5]) - 2.0 / 3.0).abs() < 1e-15, "w1 > (1 − w1)/2");
    assert!((ahead(&[0.3, 0.2], &[0.3, 0.1]) - 1.0).abs() < 1e-15, "nowhere behind");
}

#[test]
fn uniform_weights_agree_with_the_exact_pairwise_share() {
    let case = (two_bids(), any::<u64>());
    runner(300)
        .run(&case, |((one, other), seed)| {
            prop_assume!(one != other);
            let weights = vec![Fraction::one(); one.len()];
            let matrix = matrix(&weights, &[hundredths(&one), hundredths(&other)]).unwrap();
            let found = weights_alone(&matrix, &WeightLaw::Uniform, FEW, seed).unwrap();
            let exact = ahead(&floats(&one), &floats(&other));
            agrees(&found.bids[0].ranks[0], exact, FEW, "first");
            agrees(&found.bids[1].ranks[0], 1.0 - exact, FEW, "second");
            let rank = found.bids[0].expected_rank;
            match found.bids[0].ranks[0] {
                Share::Seen { .. } => close(&rank, 2.0 - exact, "expected rank"),
                Share::Never { .. } | Share::Always { .. } => assert_eq!(rank.standard_error, None),
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn weights_in_an_order_agree_with_running_means() {
    let case = (two_bids(), any::<u64>());
    runner(200)
        .run(&case, |((one, other), seed)| {
            // Uniform weights in an order are uniform over the means of the first k criteria.
            let means = |marks: &[u32]| -> Vec<f64> {
                let sums = floats(marks).into_iter().scan(0.0, |sum, mark| {
                    *sum += mark;
                    Some(*sum)
                });
                (1..).zip(sums).map(|(count, sum)| sum / f64::from(count)).collect()
            };
            let weights = vec![Fraction::one(); one.len()];
            // The most important criterion is the last one.
            let reversed = |marks: &[u32]| hundredths(&marks.iter().rev().copied().collect::<Vec<_>>());
            let matrix = matrix(&weights, &[reversed(&one), reversed(&other)]).unwrap();
            let order = (0..one.len()).rev().map(criterion).collect();
            let found = weights_alone(&matrix, &WeightLaw::Ordinal(order), FEW, seed).unwrap();
            let exact = ahead(&means(&one), &means(&other));
            prop_assume!(one != other);
            agrees(&found.bids[0].ranks[0], exact, FEW, "first");
            Ok(())
        })
        .unwrap();
}

#[test]
fn weights_round_the_published_agree_with_repeated_marks() {
    let case = two_bids().prop_flat_map(|(one, other)| {
        let shapes = proptest::collection::vec(0..5_u32, one.len());
        (Just(one), Just(other), shapes, any::<u64>())
    });
    runner(200)
        .run(&case, |(one, other, shapes, seed)| {
            let sum: u32 = shapes.iter().sum();
            prop_assume!(sum > 0);
            // A gamma number of shape α is the sum of α exponential ones.
            let repeated = |marks: &[u32]| -> Vec<f64> {
                let marks = floats(marks).into_iter().zip(&shapes);
                marks.flat_map(|(mark, shape)| vec![mark; *shape as usize]).collect()
            };
            let weights: Vec<Fraction> = shapes.iter().map(|shape| Fraction::from(*shape)).collect();
            let matrix = matrix(&weights, &[hundredths(&one), hundredths(&other)]).unwrap();
            let law = WeightLaw::Dirichlet { concentration: Fraction::from(sum) };
            let found = weights_alone(&matrix, &law, FEW, seed).unwrap();
            prop_assume!(found.always_level.is_empty());
            agrees(&found.bids[0].ranks[0], ahead(&repeated(&one), &repeated(&other)), FEW, "first");
            Ok(())
        })
        .unwrap();
}

#[test]
fn an_interval_cuts_a_line_where_two_bids_cross() {
    // The first bid is ahead where w₁ > 1/2; the weight lies from 2/5 to 7/10.
    let rows = [vec![Fraction::one(), Fraction::zero()], vec![Fraction::zero(), Fraction::one()]];
    let matrix = matrix(&[Fraction::one(), Fraction::one()], &rows).unwrap();
    let interval = Interval { low: "2/5".parse().unwrap(), high: "7/10".parse().unwrap() };
    let law = WeightLaw::Intervals(BTreeMap::from([(criterion(0), interval)]));
    let found = weights_alone(&matrix, &law, 20_000, 1).unwrap();
    agrees(&found.bids[0].ranks[0], 2.0 / 3.0, 20_000, "first");
    let central = found.bids[0].central.as_ref().unwrap();
    close(&central.weights[0].1, 0.6, "the middle of 1/2 and 7/10");
    assert!(matches!(found.method, Method::Rejection { drawn, kept } if kept >= 20_000 && kept <= drawn));
}

#[test]
fn chains_keep_the_symmetry_of_four_equal_bids() {
    // Each bid is best at eight of 32 criteria; all weights within a fifth of 1/32.
    let marks = |bid: u32| (0..32).map(|at| Fraction::from(u32::from(at % 4 == bid))).collect::<Vec<_>>();
    let rows: Vec<Vec<Fraction>> = (0..4).map(marks).collect();
    let matrix = matrix(&vec![Fraction::one(); 32], &rows).unwrap();
    let law = WeightLaw::around(&matrix, &"1/5".parse().unwrap());
    let found = weights_alone(&matrix, &law, 10_000, 4).unwrap();
    let Method::HitAndRun { chains, .. } = found.method else { panic!("few draws would be kept") };
    assert!((1000..=2048).contains(&chains), "{chains}");
    for (index, bid) in found.bids.iter().enumerate() {
        for rank in &bid.ranks {
            let Share::Seen { share, .. } = rank else { panic!("each bid has each rank") };
            close(share, 0.25, &format!("bid {index}"));
        }
        for (at, (_, weight)) in bid.central.as_ref().unwrap().weights.iter().enumerate() {
            assert!((0.025..=0.0375).contains(&weight.value), "bid {index}, criterion {at}");
        }
        close(&bid.expected_rank, 2.5, &format!("bid {index}"));
    }
}

fn number(value: &Value) -> f64 {
    value["f"].as_f64().expect("a number")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn exact(value: &Value) -> Fraction {
    value["q"].as_str().expect("a fraction").parse().expect("a fraction")
}

/// All that an exact vector says of one law.
fn check_law(stated: &Value, matrix: &robustness::Matrix, law: &WeightLaw, place: &str) {
    let samples = 10_000;
    let found = weights_alone(matrix, law, samples, 6).unwrap();
    for (index, of) in found.bids.iter().enumerate() {
        assert_eq!(of.bid, bid(index));
        let place = format!("bid {index}, {place}");
        agrees(&of.ranks[0], number(&stated["rank1"][index]), samples, &place);
        if let Some(ranks) = stated["rank_acceptability"].as_array() {
            for (rank, stated) in list(&ranks[index]).iter().enumerate() {
                agrees(&of.ranks[rank], number(stated), samples, &format!("rank {rank}, {place}"));
            }
        }
        if let Some(shared) = stated["rank1_ties_shared"].as_array() {
            agrees(&of.first_shared, number(&shared[index]), samples, &format!("shared, {place}"));
        }
        let weights = of.central.as_ref().zip(stated["central_weights"][index].as_array());
        if let Some((central, stated)) = weights.filter(|_| of.ranks[0].seen() > 0.01) {
            for ((_, found), stated) in central.weights.iter().zip(stated) {
                close(found, number(stated), &format!("central weights, {place}"));
            }
        }
    }
}

#[test]
fn the_exact_decision_vectors_agree() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/decision-vectors");
    let Ok(entries) = fs::read_dir(&folder) else { return super::skipped() };
    let mut checked = 0;
    for entry in entries {
        let path = entry.unwrap().path();
        let stated: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if stated["smaa_uniform"].is_null() || stated["marks"].is_null() {
            continue;
        }
        let rows: Vec<Vec<Fraction>> =
            list(&stated["marks"]).iter().map(|row| list(row).iter().map(exact).collect()).collect();
        let weights: Vec<Fraction> = list(&stated["weights"]).iter().map(exact).collect();
        let matrix = matrix(&weights, &rows).unwrap();
        let name = path.display();
        check_law(&stated["smaa_uniform"], &matrix, &WeightLaw::Uniform, &format!("uniform, {name}"));
        let ordinal = &stated["smaa_ordinal_weights"];
        if let Some(order) = ordinal["order"].as_array() {
            let order = order.iter().map(|at| criterion(usize::try_from(at.as_u64().unwrap()).unwrap()));
            check_law(ordinal, &matrix, &WeightLaw::Ordinal(order.collect()), &format!("ordinal, {name}"));
        }
        let within = &stated["smaa_weights_within_20pct"];
        if let Some((low, high)) = within["lower"].as_array().zip(within["upper"].as_array()) {
            let interval = |(low, high)| Interval { low: exact(low), high: exact(high) };
            let intervals = low.iter().zip(high).map(interval).enumerate();
            let law =
                WeightLaw::Intervals(intervals.map(|(at, interval)| (criterion(at), interval)).collect());
            check_law(within, &matrix, &law, &format!("within 20 %, {name}"));
        }
        checked += 1;
    }
    assert!(checked > 0, "the folder is there, so its vectors must be");
}
