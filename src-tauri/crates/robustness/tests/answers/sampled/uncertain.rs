//! Each way in which a cell can vary, against shares counted by hand.

use std::collections::BTreeMap;

use robustness::sampled::{Cell, Confidence, SampledError, Share, Uncertainty, WeightLaw, sampled};
use scoring::Fraction;

use super::{agrees, close, sampling};
use crate::matrices::{bid, criterion, matrix};

const SAMPLES: u32 = 20_000;

fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

/// Two bids and one criterion, where the first has the share 3/5 that varies, and the second one
/// that is sure: how often each is first.
fn firsts(uncertainty: Uncertainty, second: &str) -> [Share; 2] {
    let matrix = matrix(&[Fraction::one()], &[vec![fraction("3/5")], vec![fraction(second)]]).unwrap();
    let cells = BTreeMap::from([(Cell::from((bid(0), criterion(0))), uncertainty)]);
    let found = sampled(&matrix, &WeightLaw::Uniform, &cells, sampling(SAMPLES, 5)).unwrap();
    let shared: f64 = found.bids.iter().map(|bid| bid.first_shared.seen()).sum();
    assert!((shared - 1.0).abs() < 1e-9, "the first place is shared out whole: {shared}");
    [found.bids[0].ranks[0], found.bids[1].ranks[0]]
}

#[test]
fn an_interval_is_filled_evenly() {
    let interval = Uncertainty::Interval { low: fraction("2/5"), high: fraction("1") };
    let [first, second] = firsts(interval, "1/2");
    agrees(&first, 5.0 / 6.0, SAMPLES, "from 1/2 to 1 out of 2/5 to 1");
    agrees(&second, 1.0 / 6.0, SAMPLES, "from 2/5 to 1/2");
}

#[test]
fn a_step_stays_inside_the_scale_and_ties_are_ties() {
    let step = Uncertainty::Step { below: Some(fraction("2/5")), above: Some(fraction("4/5")) };
    let [first, second] = firsts(step, "3/5");
    agrees(&first, 2.0 / 3.0, SAMPLES, "level or above");
    agrees(&second, 2.0 / 3.0, SAMPLES, "level or above");
    let at_the_top = Uncertainty::Step { below: Some(fraction("2/5")), above: None };
    let [first, _] = firsts(at_the_top, "1/2");
    agrees(&first, 0.5, SAMPLES, "as it is, or one down");
}

#[test]
fn evaluators_count_alone_or_as_a_panel() {
    let marks = || vec![fraction("2/5"), fraction("4/5")];
    let [alone, _] = firsts(Uncertainty::OneEvaluator(marks()), "3/5");
    agrees(&alone, 0.5, SAMPLES, "one of two is above");
    let [panel, other] = firsts(Uncertainty::PanelMean(marks()), "1/2");
    agrees(&panel, 0.75, SAMPLES, "means of 2/5, 3/5 twice and 4/5");
    agrees(&other, 0.25, SAMPLES, "the mean of 2/5");
}

#[test]
fn confidence_is_counted_at_the_central_weights() {
    // Weights cannot matter: both criteria say the same, so the confidence is how often 3/5 to 1
    // is above the other bid's 7/10.
    let shares = |text: &str| vec![fraction(text), fraction(text)];
    let matrix = matrix(&[Fraction::one(), Fraction::one()], &[shares("4/5"), shares("7/10")]).unwrap();
    let interval = || Uncertainty::Interval { low: fraction("3/5"), high: Fraction::one() };
    let only = BTreeMap::from([(Cell::from((bid(0), criterion(0))), interval())]);
    let found = sampled(&matrix, &WeightLaw::Uniform, &only, sampling(SAMPLES, 8)).unwrap();
    let central = found.bids[0].central.as_ref().unwrap();
    let Confidence::Sampled(share) = central.confidence else { panic!("the marks vary") };
    // Ahead where w₁ x + w₂ 4/5 > 7/10, at the sampled central weights.
    let (w1, w2) = (central.weights[0].1.value, central.weights[1].1.value);
    let least = (0.7 - 0.8 * w2) / w1;
    agrees(&share, ((1.0 - least) / 0.4).min(1.0), SAMPLES, "confidence");
    close(&central.weights[0].1, w1, "its own value");
}

#[test]
fn cells_that_make_no_sense_are_refused() {
    let matrix = matrix(&[Fraction::one()], &[vec![fraction("3/5")], vec![fraction("1/2")]]).unwrap();
    let refused = |cell: (usize, usize), uncertainty: Uncertainty| {
        let cells = BTreeMap::from([(Cell::from((bid(cell.0), criterion(cell.1))), uncertainty)]);
        sampled(&matrix, &WeightLaw::Uniform, &cells, sampling(10, 0)).unwrap_err()
    };
    let interval = |low: &str, high: &str| Uncertainty::Interval { low: fraction(low), high: fraction(high) };
    let (first, only) = (bid(0), criterion(0));
    assert_eq!(
        refused((0, 0), interval("1", "0")),
        SampledError::MarkInterval { bid: first, criterion: only }
    );
    let none = || Uncertainty::PanelMean(Vec::new());
    assert_eq!(refused((0, 0), none()), SampledError::NoMark { bid: first, criterion: only });
    assert_eq!(refused((7, 0), interval("0", "1")), SampledError::UnknownBid(bid(7)));
    assert_eq!(refused((0, 7), interval("0", "1")), SampledError::UnknownCriterion(criterion(7)));
}
