//! Few bids, few criteria, level marks, bounds that leave nothing, and too little budget.

use robustness::{
    AcceptabilityError, Budget, Centre, Standing, WeightBounds, WeightSpace, WeightSpaceError, acceptability,
    rank_shares,
};
use scoring::Fraction;

use super::{
    answers::{answer, centre, even, exact, fraction, marks, ranges, share, standing, values},
    other_ways::ahead,
    properties::{Case, Kind},
};
use crate::matrices::{bid, criterion};

fn bounds(pairs: &[(&str, &str)]) -> WeightSpace {
    let bounds = pairs.iter().enumerate().map(|(at, (low, high))| WeightBounds {
        criterion: criterion(at),
        low: fraction(low),
        high: fraction(high),
    });
    WeightSpace::Intervals { bounds: bounds.collect() }
}

#[test]
fn one_bid_is_first_with_all_weights() {
    let found = answer(&marks(&[&[3, 1, 4]]), &WeightSpace::Uniform).unwrap();
    assert_eq!(share(&found, bid(0)), Fraction::one());
    assert_eq!(centre(&found, bid(0)), Some(vec![fraction("1/3"); 3]));
    for range in ranges(&found, bid(0)).unwrap() {
        assert_eq!((&range.low, &range.high), (&Fraction::zero(), &Fraction::one()));
    }
    assert_eq!(found.groups[0].vertices, 3, "the corners");
}

#[test]
fn identical_bids_are_one_group() {
    let found = answer(&marks(&[&[2, 2], &[2, 2], &[2, 2]]), &WeightSpace::Uniform).unwrap();
    assert_eq!(found.groups.len(), 1);
    assert_eq!(found.groups[0].bids, [bid(0), bid(1), bid(2)]);
    assert_eq!(share(&found, bid(2)), Fraction::one());

    let shares =
        rank_shares(&even(&marks(&[&[2, 0], &[2, 0], &[0, 2]])), &WeightSpace::Uniform, Budget::default());
    let half = || fraction("1/2");
    let pair = vec![half(), half(), Fraction::zero()];
    assert_eq!(
        shares.unwrap().bids,
        [(bid(0), pair.clone()), (bid(1), pair), (bid(2), vec![half(), Fraction::zero(), half()])],
        "two bids that are level and first leave the third rank to the next"
    );
}

#[test]
fn bids_that_only_some_weights_tell_apart() {
    // Level on the running means of 1 and of 1 and 2 alone, so not identical in either space.
    let found = answer(
        &marks(&[&[2, 2, 2], &[2, 2, 1]]),
        &WeightSpace::Ordinal { order: vec![criterion(0), criterion(1), criterion(2)] },
    )
    .unwrap();
    assert_eq!(share(&found, bid(0)), Fraction::one());
    match standing(&found, bid(1)) {
        Standing::KnifeEdge { dimension, .. } => assert_eq!(*dimension, 1, "where the third weight is 0"),
        other @ (Standing::Share { .. } | Standing::NeverFirst { .. }) => panic!("{other:?}"),
    }
}

#[test]
fn a_better_bid_everywhere_is_its_own_proof() {
    let found = answer(&marks(&[&[5, 5], &[4, 3]]), &WeightSpace::Uniform).unwrap();
    assert_eq!(
        *standing(&found, bid(1)),
        Standing::NeverFirst { mixture: vec![(bid(0), Fraction::one())], margin: Fraction::one() }
    );
}

#[test]
fn a_mixture_proves_what_no_single_bid_does() {
    // Half of each rival has 5 on both criteria, and is 1 ahead.
    let found = answer(&marks(&[&[10, 0], &[0, 10], &[4, 4]]), &WeightSpace::Uniform).unwrap();
    let half = || fraction("1/2");
    assert_eq!(
        *standing(&found, bid(2)),
        Standing::NeverFirst { mixture: vec![(bid(0), half()), (bid(1), half())], margin: Fraction::one() }
    );
}

#[test]
fn a_level_criterion_leaves_one_point_to_the_others() {
    let found = answer(&marks(&[&[5, 5, 1], &[4, 3, 1]]), &WeightSpace::Uniform).unwrap();
    assert_eq!(share(&found, bid(0)), Fraction::one());
    match standing(&found, bid(1)) {
        Standing::KnifeEdge { dimension, example, .. } => {
            assert_eq!(*dimension, 0);
            assert_eq!(values(example), [Fraction::zero(), Fraction::zero(), Fraction::one()]);
        }
        other @ (Standing::Share { .. } | Standing::NeverFirst { .. }) => panic!("{other:?}"),
    }
}

#[test]
fn bounds_that_leave_nothing_are_said() {
    let rows = marks(&[&[1, 0], &[0, 1]]);
    let ask = |space: &WeightSpace| answer(&rows, space).map(|found| share(&found, bid(0)));
    let empty = Err(AcceptabilityError::Space(WeightSpaceError::Empty));
    let flat = Err(AcceptabilityError::Space(WeightSpaceError::NoVolume));
    assert_eq!(ask(&bounds(&[("0.6", "0.9"), ("0.5", "0.9")])), empty, "the lowest add up to more than 1");
    assert_eq!(ask(&bounds(&[("0.1", "0.4"), ("0.1", "0.5")])), empty, "the highest to less");
    assert_eq!(ask(&bounds(&[("0.5", "0.4"), ("0", "1")])), empty, "the low bound is above the high one");
    assert_eq!(ask(&bounds(&[("0.4", "0.9"), ("0.6", "0.9")])), flat, "one point");
    assert_eq!(ask(&bounds(&[("0.5", "0.5"), ("0", "1")])), flat, "one weight cannot move");
    assert_eq!(
        ask(&bounds(&[("-1", "2"), ("0", "1")])),
        Ok(fraction("1/2")),
        "bounds beyond 0 and 1 bind nothing"
    );
    assert_eq!(ask(&bounds(&[("0.4", "0.7"), ("0", "1")])), Ok(fraction("2/3")), "0.5 to 0.7 of 0.4 to 0.7");
    let wrong = |at| Err(AcceptabilityError::Space(WeightSpaceError::NotEachOnce(criterion(at))));
    assert_eq!(ask(&bounds(&[("0", "1")])), wrong(1), "one is absent");
    assert_eq!(ask(&bounds(&[("0", "1"), ("0", "1"), ("0", "1")])), wrong(2), "one is unknown");
    assert_eq!(
        ask(&WeightSpace::Ordinal { order: vec![criterion(1), criterion(1)] }),
        wrong(1),
        "one comes twice"
    );
}

#[test]
fn a_capped_simplex_has_the_volume_of_inclusion_and_exclusion() {
    // Parts of four weights, none above 2/5, 1/2, 3/5, 7/10: 1 − Σ (1 − cap)³ + Σ (1 − cap − cap')³,
    // where the last sum is over the pairs whose caps leave something: 2/5 and 1/2.
    let space = bounds(&[("0", "2/5"), ("0", "1/2"), ("0", "3/5"), ("0", "7/10")]);
    let found = answer(&marks(&[&[1, 0, 0, 0], &[0, 1, 0, 0]]), &space).unwrap();
    let cube = |text: &str| &(&fraction(text) * &fraction(text)) * &fraction(text);
    let expected = Fraction::one() - cube("3/5") - cube("1/2") - cube("2/5") - cube("3/10") + cube("1/10");
    assert_eq!(found.space_share, expected);
}

#[test]
fn too_little_budget_is_said() {
    let matrix = even(&marks(&[&[9, 1, 4, 2], &[3, 8, 2, 5], &[2, 4, 7, 7], &[6, 6, 1, 6]]));
    let small = Budget { vertices: 5, ..Budget::default() };
    let over = AcceptabilityError::OverBudget;
    assert_eq!(acceptability(&matrix, &WeightSpace::Uniform, small), Err(over.clone()));
    assert_eq!(rank_shares(&matrix, &WeightSpace::Uniform, small), Err(over));
    let shares_only = Budget { centroid_vertices: 0, ..Budget::default() };
    let found = acceptability(&matrix, &WeightSpace::Uniform, shares_only).unwrap();
    assert!(share(&found, bid(0)).is_positive());
    match standing(&found, bid(0)) {
        Standing::Share { centre, .. } => assert_eq!(*centre, Centre::OverBudget),
        other @ (Standing::KnifeEdge { .. } | Standing::NeverFirst { .. }) => panic!("{other:?}"),
    }
}

#[test]
fn long_numbers_change_no_law() {
    // Shares such as a price formula gives: a low price over a price, in cents.
    let price = |of: u32| Fraction::ratio(1_234_567_u32, of).unwrap();
    let prices = [
        [1_234_567, 2_345_677, 1_999_993],
        [1_357_913, 1_234_567, 1_888_889],
        [2_222_203, 1_616_161, 1_234_567],
    ];
    let rows: Vec<Vec<Fraction>> = prices
        .iter()
        .map(|row| {
            row.iter()
                .map(|it| price(*it))
                .chain(row.iter().rev().map(|it| &price(*it) * &price(*it)))
                .collect()
        })
        .collect();
    let case = Case { weights: vec![1; 6], marks: Vec::new(), kind: Kind::Uniform };
    let found = answer(&rows, &WeightSpace::Uniform).unwrap();
    assert_eq!((0..3).map(|at| share(&found, bid(at))).sum::<Fraction>(), Fraction::one());
    let balance: Fraction =
        (0..3).filter_map(|at| Some(&share(&found, bid(at)) * &centre(&found, bid(at))?[0])).sum();
    assert_eq!(balance, exact(&found.space_centre)[0]);
    let pair = answer(&rows[..2], &WeightSpace::Uniform).unwrap();
    assert_eq!(share(&pair, bid(0)), ahead(&rows[0], &rows[1], &case), "two bids by another way");
    let ranks = rank_shares(&even(&rows), &WeightSpace::Uniform, Budget::default()).unwrap();
    for (at, (_, shares)) in ranks.bids.iter().enumerate() {
        let mean: Fraction = (1_u32..).zip(shares).map(|(rank, share)| &Fraction::from(rank) * share).sum();
        let others: Fraction = rows.iter().map(|rival| ahead(rival, &rows[at], &case)).sum();
        assert_eq!(mean, Fraction::one() + others, "the mean rank by another way");
    }
}
