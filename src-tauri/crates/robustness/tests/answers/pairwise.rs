//! Shares of weights in which one bid is ahead of another: as stated, against whole weights drawn
//! evenly, and within the bounds they give.

use proptest::prelude::*;
use robustness::{
    LawError, Matrix, PairShares, Pairwise, Share, TotalSpread, WeightLaw, pair_share, pairwise,
    total_spreads,
};
use scoring::{BidId, Fraction, Weight};
use serde_json::Value;

use crate::{
    matrices::{bid, criterion, matrix},
    properties::{Case, cases},
    vectors::{fraction, list, number},
};

/// Compares the shares with those stated, and the expected ranks with the stated share of each
/// rank, for all weights and for ordered ones.
pub fn check(matrix: &Matrix, stated: &Value, name: &str) {
    let winning = &stated["smaa_uniform"]["pairwise_winning"];
    if winning.is_null() {
        return;
    }
    let bids: Vec<BidId> = matrix.bids().collect();
    for (one, row) in bids.iter().zip(list(winning)) {
        for (other, stated) in bids.iter().zip(list(row)) {
            let found = pair_share(matrix, &WeightLaw::Uniform, *one, *other).expect("all weights do");
            match found {
                None => assert!(one == other && stated.is_null(), "a bid and itself: {name}"),
                Some(PairShares::AlwaysLevel) => assert!(stated.is_null(), "equal bids: {name}"),
                Some(PairShares::Apart { ahead }) => {
                    assert_eq!(ahead, Share::Exact(fraction(stated)), "{name}");
                }
            }
        }
    }
    check_ranks(matrix, WeightLaw::Uniform, &stated["smaa_uniform"]["rank_acceptability"], name);
    let ordinal = &stated["smaa_ordinal_weights"];
    if ordinal.is_null() {
        return;
    }
    let order = list(&ordinal["order"]).iter().map(|index| criterion(number(index))).collect();
    let order = WeightLaw::Ordinal(order);
    assert_eq!(WeightLaw::as_published(matrix), order, "{name}");
    check_ranks(matrix, order, &ordinal["rank_acceptability"], name);
}

fn check_ranks(matrix: &Matrix, law: WeightLaw, stated: &Value, name: &str) {
    if stated.is_null() {
        return;
    }
    let found = pairwise(matrix, law).expect("the law suits").expected_ranks();
    for ((_, rank), shares) in found.iter().zip(list(stated)) {
        let expected: Fraction = list(shares)
            .iter()
            .zip(1_u32..)
            .map(|(share, rank)| fraction(share) * Fraction::from(rank))
            .sum();
        assert_eq!(*rank, Share::Exact(expected), "the mean of the rank, {name}");
    }
}

/// Splitmix64: a small well-known generator, so that the test draws the same weights everywhere.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Parts of a whole: the gaps between points drawn evenly, added up by their number. Equal
    /// numbers of 1 are even weights, others a Dirichlet law.
    fn parts(&mut self, numbers: &[u32]) -> Vec<u64> {
        let count: u32 = numbers.iter().sum();
        let whole = 1_u64 << 40;
        let mut points: Vec<u64> = (1..count).map(|_| self.next() >> 24).collect();
        points.sort_unstable();
        points.push(whole);
        let mut from = 0;
        let mut gaps = points.into_iter().map(|point| point - std::mem::replace(&mut from, point));
        numbers.iter().map(|number| gaps.by_ref().take(*number as usize).sum()).collect()
    }
}

const DRAWS: u32 = 4000;

/// Draws weights and checks every share within five standard errors.
fn sampled(found: &Pairwise, shares: &[Vec<u32>], mut draw: impl FnMut() -> Vec<u64>) {
    let bids = found.bids().to_vec();
    let mut ahead = vec![vec![0_u32; bids.len()]; bids.len()];
    for _ in 0..DRAWS {
        let weights = draw();
        let total = |row: &Vec<u32>| -> u128 {
            row.iter().zip(&weights).map(|(share, weight)| u128::from(*share) * u128::from(*weight)).sum()
        };
        let totals: Vec<u128> = shares.iter().map(total).collect();
        for (one, row) in ahead.iter_mut().enumerate() {
            for (other, count) in row.iter_mut().enumerate() {
                *count += u32::from(totals[one] > totals[other]);
            }
        }
    }
    for (one, row) in ahead.iter().enumerate() {
        for (other, count) in row.iter().enumerate().filter(|(other, _)| *other != one) {
            let share = found.of(bids[one], bids[other]).unwrap().ahead().value().clone();
            let off = &share - &Fraction::ratio(*count, DRAWS).unwrap();
            let variance =
                (&share * &(&Fraction::one() - &share)).divided_by(&Fraction::from(DRAWS)).unwrap();
            assert!(
                &off * &off <= &Fraction::from(25) * &variance,
                "{one} ahead of {other}: {share}, drawn {count} of {DRAWS}"
            );
        }
    }
}

fn drawn_case() -> (Matrix, Vec<Vec<u32>>) {
    let shares =
        vec![vec![4, 0, 3, 1], vec![1, 4, 0, 2], vec![2, 2, 2, 2], vec![4, 0, 3, 1], vec![3, 1, 1, 0]];
    let weights: Vec<Fraction> = [4_u32, 3, 2, 1].into_iter().map(Fraction::from).collect();
    let rows: Vec<Vec<Fraction>> = shares
        .iter()
        .map(|row| row.iter().map(|share| Fraction::ratio(*share, 4).unwrap()).collect())
        .collect();
    (matrix(&weights, &rows).unwrap(), shares)
}

#[test]
fn even_weights_drawn_agree() {
    let (matrix, shares) = drawn_case();
    let mut draw = Draw(1);
    sampled(&pairwise(&matrix, WeightLaw::Uniform).unwrap(), &shares, || draw.parts(&[1, 1, 1, 1]));
}

#[test]
fn ordered_weights_drawn_agree() {
    let (matrix, shares) = drawn_case();
    let mut draw = Draw(2);
    sampled(&pairwise(&matrix, WeightLaw::as_published(&matrix)).unwrap(), &shares, || {
        let mut parts = draw.parts(&[1, 1, 1, 1]);
        parts.sort_unstable_by(|one, other| other.cmp(one));
        parts
    });
}

#[test]
fn weights_around_the_published_ones_drawn_agree() {
    let (matrix, shares) = drawn_case();
    let mut draw = Draw(3);
    let law = WeightLaw::AroundPublished { concentration: 20 };
    sampled(&pairwise(&matrix, law).unwrap(), &shares, || draw.parts(&[8, 6, 4, 2]));
}

#[test]
fn a_table_of_many_criteria_says_that_it_is_approximate_and_keeps_its_bound() {
    let mut draw = Draw(4);
    let mut share = || Fraction::ratio(draw.next() % 101, 100).unwrap();
    let rows: Vec<Vec<Fraction>> = (0..4).map(|_| (0..24).map(|_| share()).collect()).collect();
    let weights = vec![Fraction::one(); 24];
    let matrix = matrix(&weights, &rows).unwrap();
    for law in [
        WeightLaw::Uniform,
        WeightLaw::as_published(&matrix),
        WeightLaw::AroundPublished { concentration: 48 },
    ] {
        let table = pairwise(&matrix, law.clone()).unwrap();
        let mut approximate = 0;
        for one in 0..4 {
            for other in (0..4).filter(|other| *other != one) {
                let near = table.of(bid(one), bid(other)).unwrap().ahead();
                let exact = pair_share(&matrix, &law, bid(one), bid(other)).unwrap().unwrap().ahead();
                assert!(matches!(exact, Share::Exact(_)), "one pair is always exact");
                approximate += usize::from(matches!(near, Share::Approximate { .. }));
                assert!((near.value() - exact.value()).abs() <= near.error(), "{law:?}");
                assert!(near.error() < "0.000000000001".parse().unwrap(), "twelve decimals hold");
            }
        }
        assert!(approximate > 0, "some shares take many steps, {law:?}");
        let near = |rank: &Share| matches!(rank, Share::Approximate { .. });
        assert!(table.expected_ranks().iter().any(|(_, rank)| near(rank)), "what is summed is near too");
    }
}

#[test]
fn means_and_variances_are_those_of_textbooks() {
    // With two criteria the weight of the first is spread evenly over 0 to 1 (variance 1/12), over
    // 1/2 to 1 when it is the larger (1/48), or by a beta law with parameters 2 and 2 (1/20).
    let half = Fraction::ratio(1, 2).unwrap();
    let matrix =
        matrix(&[half.clone(), half], &[vec!["1/4".parse().unwrap(), "3/4".parse().unwrap()]]).unwrap();
    let spread = |law| {
        let TotalSpread { mean, variance, .. } = total_spreads(&matrix, &law).unwrap().remove(0);
        (mean.to_string(), variance.to_string())
    };
    let stated = |mean: &str, variance: &str| (mean.to_owned(), variance.to_owned());
    assert_eq!(spread(WeightLaw::Uniform), stated("1/2", "1/48"));
    assert_eq!(spread(WeightLaw::as_published(&matrix)), stated("3/8", "1/192"));
    assert_eq!(spread(WeightLaw::AroundPublished { concentration: 4 }), stated("1/2", "1/80"));
}

#[test]
fn a_law_that_does_not_suit_is_refused() {
    let (matrix, _) = drawn_case();
    let order = |criteria: &[usize]| {
        pairwise(&matrix, WeightLaw::Ordinal(criteria.iter().map(|index| criterion(*index)).collect())).err()
    };
    assert_eq!(order(&[0, 1, 2]), Some(LawError::Absent(criterion(3))));
    assert_eq!(order(&[0, 1, 2, 2]), Some(LawError::Superfluous(criterion(2))));
    assert_eq!(order(&[0, 1, 2, 9]), Some(LawError::Superfluous(criterion(9))));
    let around = |concentration| pairwise(&matrix, WeightLaw::AroundPublished { concentration }).err();
    assert_eq!(around(0), Some(LawError::Concentration(0)));
    assert_eq!(around(1_000_000), Some(LawError::Concentration(1_000_000)));
    assert_eq!(
        around(5),
        Some(LawError::NotWhole {
            criterion: criterion(1),
            concentration: 5,
            multiple_of: Fraction::from(10)
        }),
        "5 × 2/5 is whole, 5 × 3/10 is not; tenths need a multiple of 10"
    );
    assert_eq!(around(30), None);
}

fn laws(case: &Case) -> Vec<WeightLaw> {
    let sum: Fraction = case.weights.iter().sum();
    // The weights are whole numbers, so that twice their sum is a concentration.
    let concentration = u32::try_from(sum.numerator()).unwrap() * 2;
    vec![
        WeightLaw::Uniform,
        WeightLaw::as_published(&case.matrix()),
        WeightLaw::AroundPublished { concentration },
    ]
}

proptest! {
    #[test]
    fn shares_add_up_and_follow_no_order_of_bids(case in cases()) {
        let weights = case.weights.iter().enumerate();
        let weights: Vec<_> =
            weights.map(|(index, weight)| (criterion(index), Weight::new(weight.clone()).unwrap())).collect();
        let bids = case.shares.iter().cloned().enumerate().map(|(index, row)| (bid(index), row)).rev();
        let turned = Matrix::new(weights, bids.collect()).unwrap();
        for law in laws(&case) {
            let table = pairwise(&case.matrix(), law.clone()).unwrap();
            let again = pairwise(&turned, law.clone()).unwrap();
            let mut sum = Fraction::zero();
            for one in 0..case.shares.len() {
                prop_assert_eq!(table.of(bid(one), bid(one)), None);
                for other in 0..case.shares.len() {
                    let Some(shares) = table.of(bid(one), bid(other)) else { continue };
                    prop_assert_eq!(Some(shares.clone()), again.of(bid(one), bid(other)));
                    let same = case.shares[one] == case.shares[other];
                    match &shares {
                        PairShares::AlwaysLevel => {
                            // Only a criterion that keeps its weight of 0 may tell them apart.
                            let counts = |index: &usize| {
                                !matches!(law, WeightLaw::AroundPublished { .. })
                                    || case.weights[*index].is_positive()
                            };
                            let differs =
                                |index: &usize| case.shares[one][*index] != case.shares[other][*index];
                            prop_assert!(!(0..case.weights.len()).filter(counts).any(|it| differs(&it)));
                        }
                        PairShares::Apart { ahead } => {
                            prop_assert!(!same);
                            let behind = table.of(bid(other), bid(one)).unwrap().ahead();
                            prop_assert_eq!(ahead.value() + behind.value(), Fraction::one());
                            prop_assert!(!ahead.value().is_negative() && !behind.value().is_negative());
                            prop_assert_eq!(behind, shares.behind());
                        }
                    }
                    sum = &sum + shares.ahead().value();
                }
            }
            let ranks: Fraction = table.expected_ranks().iter().map(|(_, rank)| rank.value()).sum();
            let bids = Fraction::from(u32::try_from(case.shares.len()).unwrap());
            prop_assert_eq!(ranks, bids + sum, "each bid that is ahead of another lowers it by one");
        }
    }

    #[test]
    fn the_spread_lies_among_the_shares(case in cases()) {
        for law in laws(&case) {
            for (spread, row) in total_spreads(&case.matrix(), &law).unwrap().iter().zip(&case.shares) {
                prop_assert!(&spread.mean >= row.iter().min().unwrap());
                prop_assert!(&spread.mean <= row.iter().max().unwrap());
                prop_assert!(!spread.variance.is_negative());
                if row.iter().all(|share| share == &row[0]) {
                    prop_assert!(spread.variance.is_zero(), "the same whatever the weights");
                }
            }
            if let WeightLaw::AroundPublished { .. } = law {
                let means: Vec<Fraction> =
                    total_spreads(&case.matrix(), &law).unwrap().into_iter().map(|it| it.mean).collect();
                let totals: Vec<Fraction> = case.matrix().totals().map(|(_, total)| total.clone()).collect();
                prop_assert_eq!(means, totals, "the published weights are the mean");
            }
        }
    }
}
