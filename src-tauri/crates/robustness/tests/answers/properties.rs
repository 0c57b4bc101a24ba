//! What holds for every matrix. Numbers are few and small, so that ties, identical bids, zero
//! weights and lines that meet in one point come up often.

use std::collections::BTreeSet;

use proptest::prelude::*;
use robustness::{
    End, Interval, Intervals, Matrix, SingleChange, WinnerInterval, crossings, level_throughout, stability,
};
use scoring::{BidId, CriterionId, Fraction, Weight};

use crate::matrices::{bid, criterion, matrix, moved, totals};

/// Weights and, per bid, shares in quarters.
#[derive(Clone, Debug)]
pub struct Case {
    pub weights: Vec<Fraction>,
    pub shares: Vec<Vec<Fraction>>,
}

impl Case {
    pub fn matrix(&self) -> Matrix {
        matrix(&self.weights, &self.shares).unwrap()
    }

    /// Each criterion that leaves the others a weight, with its intervals.
    fn defined(&self) -> Vec<(usize, Vec<WinnerInterval>, Interval)> {
        let criteria = stability(&self.matrix()).criteria.into_iter().enumerate();
        criteria
            .filter_map(|(index, found)| match found.intervals {
                Intervals::Undefined => None,
                Intervals::Defined { winner_stays_first, no_pair_reversed } => {
                    Some((index, winner_stays_first, no_pair_reversed))
                }
            })
            .collect()
    }

    /// The total of each bid after one weight was moved, computed the long way.
    fn totals_at(&self, criterion: usize, weight: &Fraction) -> Vec<Fraction> {
        totals(&moved(&self.weights, criterion, weight), &self.shares)
    }

    pub fn index(&self, of: BidId) -> usize {
        (0..self.shares.len()).find(|index| bid(*index) == of).unwrap()
    }
}

pub fn cases() -> impl Strategy<Value = Case> {
    let sizes = (1..=5_usize, 1..=4_usize);
    sizes
        .prop_flat_map(|(bids, criteria)| {
            let weights = prop::collection::vec(0..=5_u32, criteria);
            let shares = prop::collection::vec(prop::collection::vec(0..=4_u32, criteria), bids);
            (weights, shares)
        })
        .prop_filter("some weight is above 0", |(weights, _)| weights.iter().any(|weight| *weight > 0))
        .prop_map(|(weights, shares)| Case {
            weights: weights.into_iter().map(Fraction::from).collect(),
            shares: shares.into_iter().map(|row| row.into_iter().map(quarters).collect()).collect(),
        })
}

fn quarters(count: u32) -> Fraction {
    Fraction::ratio(count, 4).unwrap()
}

fn middle(one: &Fraction, other: &Fraction) -> Fraction {
    Fraction::ratio(1, 2).unwrap() * (one + other)
}

/// An end of an interval: the weight, what is said of it, and the limit on its side.
fn both_ends(of: &WinnerInterval) -> [(&Fraction, &End, Fraction); 2] {
    [(&of.interval.low, &of.low, Fraction::zero()), (&of.interval.high, &of.high, Fraction::one())]
}

proptest! {
    #[test]
    fn the_winner_is_first_inside_its_interval(case in cases()) {
        for (criterion, winners, _) in case.defined() {
            for of in winners {
                let Interval { low, high } = &of.interval;
                for weight in [low, &middle(low, high), high] {
                    let totals = case.totals_at(criterion, weight);
                    prop_assert_eq!(totals.iter().max(), totals.get(case.index(of.winner)),
                        "first with weight {} on criterion {}", weight, criterion);
                }
            }
        }
    }

    #[test]
    fn at_an_end_totals_are_equal_and_beyond_it_the_rivals_are_first(case in cases()) {
        for (criterion, winners, _) in case.defined() {
            for of in winners {
                let winner = case.index(of.winner);
                for (weight, end, limit) in both_ends(&of) {
                    let here = case.totals_at(criterion, weight);
                    let beyond = case.totals_at(criterion, &middle(weight, &limit));
                    match end {
                        End::Whole => prop_assert_eq!(weight, &limit),
                        End::LevelAtLimit { rivals } => {
                            prop_assert_eq!(weight, &limit);
                            prop_assert!(!rivals.is_empty());
                            for rival in rivals {
                                prop_assert_eq!(&here[case.index(*rival)], &here[winner], "level at the limit");
                            }
                        }
                        End::TakenOver { rivals, also_level } => {
                            prop_assert!(weight != &limit, "there are weights beyond");
                            prop_assert!(!rivals.is_empty());
                            for rival in rivals.iter().chain(also_level) {
                                let rival = case.index(*rival);
                                prop_assert_eq!(&here[rival], &here[winner], "level at the end");
                                prop_assert!(beyond[rival] > beyond[winner], "ahead beyond the end");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn just_beyond_an_end_only_the_named_rivals_are_first(case in cases()) {
        let crossings = crossings(&case.matrix());
        for (index, winners, _) in case.defined() {
            for of in winners {
                for (weight, end, limit) in both_ends(&of) {
                    let End::TakenOver { rivals, .. } = end else { continue };
                    // Halfway to the next weight at which anything meets, so that nothing else happens.
                    let next = crossings
                        .iter()
                        .filter(|crossing| crossing.criterion == criterion(index))
                        .map(|crossing| &crossing.weight_at_tie)
                        .filter(|at| if limit.is_zero() { *at < weight } else { *at > weight })
                        .chain([&limit])
                        .min_by_key(|at| (*at - weight).abs())
                        .unwrap();
                    let totals = case.totals_at(index, &middle(weight, next));
                    let best = totals.iter().max().unwrap();
                    let first: Vec<BidId> =
                        (0..totals.len()).filter(|bid| &totals[*bid] == best).map(bid).collect();
                    prop_assert_eq!(&first, rivals);
                }
            }
        }
    }

    #[test]
    fn no_pair_is_reversed_inside_and_one_is_beyond(case in cases()) {
        let now = totals(&case.weights, &case.shares);
        let reversed = |criterion: usize, weight: &Fraction| {
            let then = case.totals_at(criterion, weight);
            let mut pairs = (0..now.len()).flat_map(|one| (0..now.len()).map(move |other| (one, other)));
            pairs.any(|(one, other)| now[one] > now[other] && then[one] < then[other])
        };
        for (criterion, _, Interval { low, high }) in case.defined() {
            for weight in [&low, &middle(&low, &high), &high] {
                prop_assert!(!reversed(criterion, weight), "reversed inside, at {}", weight);
            }
            for (end, limit) in [(&low, Fraction::zero()), (&high, Fraction::one())] {
                if *end != limit {
                    prop_assert!(reversed(criterion, &middle(end, &limit)), "not reversed beyond {}", end);
                }
            }
        }
    }

    #[test]
    fn every_two_bids_meet_where_it_is_said_and_nowhere_else(case in cases()) {
        let matrix = case.matrix();
        let once = crossings(&matrix);
        let always = level_throughout(&matrix);
        for (index, _, _) in case.defined() {
            let none = case.totals_at(index, &Fraction::zero());
            let whole = case.totals_at(index, &Fraction::one());
            for one in 0..none.len() {
                for other in one + 1..none.len() {
                    let here = (criterion(index), (bid(one), bid(other)));
                    let gaps = (&none[one] - &none[other], &whole[one] - &whole[other]);
                    let met = once.iter().find(|it| (it.criterion, it.pair) == here);
                    let level = always.iter().any(|it| (it.criterion, it.pair) == here);
                    match met {
                        Some(crossing) => {
                            let totals = case.totals_at(index, &crossing.weight_at_tie);
                            prop_assert_eq!(&totals[one], &totals[other], "level where they cross");
                            prop_assert!(gaps.0 != gaps.1, "they are apart elsewhere");
                            prop_assert!(!level);
                        }
                        None if level => prop_assert!(gaps.0.is_zero() && gaps.1.is_zero()),
                        None => prop_assert!((gaps.0 * gaps.1).is_positive(), "the same one leads at both limits"),
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_of_bids_changes_nothing(case in cases(), turn in 0..5_usize) {
        let mut bids: Vec<(BidId, Vec<Fraction>)> =
            case.shares.iter().cloned().enumerate().map(|(index, row)| (bid(index), row)).collect();
        let turn = turn % bids.len();
        bids.rotate_left(turn);
        bids.reverse();
        let weights = case.weights.iter().enumerate();
        let weights =
            weights.map(|(index, weight)| (criterion(index), Weight::new(weight.clone()).unwrap())).collect();
        let turned = Matrix::new(weights, bids).unwrap();

        prop_assert_eq!(unordered(&case.matrix()), unordered(&turned));
    }

    #[test]
    fn a_common_factor_on_all_weights_changes_nothing(case in cases(), factor in 1..=7_u32, over in 1..=7_u32) {
        let factor = Fraction::ratio(factor, over).unwrap();
        let weights = case.weights.iter().map(|weight| weight * &factor).collect();
        let scaled = Case { weights, shares: case.shares.clone() };
        prop_assert_eq!(stability(&case.matrix()), stability(&scaled.matrix()));
        prop_assert_eq!(crossings(&case.matrix()), crossings(&scaled.matrix()));
    }

    #[test]
    fn no_change_is_smaller_than_the_smallest(case in cases()) {
        let found = stability(&case.matrix());
        let change = found.smallest_change();
        if let SingleChange::Smallest { change, as_small } = &change {
            prop_assert!(change.size().is_positive());
            for other in as_small {
                prop_assert_eq!(other.size(), change.size());
                prop_assert_ne!(other, change);
            }
        }
        prop_assert_eq!(change == SingleChange::AlreadyLevel, found.winners.len() > 1);
        // Sixteenths of the whole range: a trial that is coarse and owes nothing to the formulas.
        for (index, winners, _) in case.defined() {
            let [winner] = winners.as_slice() else { continue };
            let winner = case.index(winner.winner);
            for sixteenths in 0..=16_u32 {
                let weight = Fraction::ratio(sixteenths, 16).unwrap();
                let totals = case.totals_at(index, &weight);
                if totals.iter().max() == Some(&totals[winner]) {
                    continue;
                }
                let sum: Fraction = case.weights.iter().sum();
                let away = (&weight - &case.weights[index].divided_by(&sum).unwrap()).abs();
                match &change {
                    SingleChange::Smallest { change, .. } => prop_assert!(change.size() < away),
                    SingleChange::AlreadyLevel | SingleChange::Impossible => {
                        prop_assert!(false, "criterion {} changes the first rank at {}", index, weight);
                    }
                }
            }
        }
    }
}

/// All answers, free of the order of the bids.
#[derive(Debug, PartialEq)]
struct Unordered {
    winners: BTreeSet<BidId>,
    intervals: BTreeSet<(CriterionId, BidId, Fraction, Fraction, Unended, Unended)>,
    order: Vec<Option<Interval>>,
    crossings: BTreeSet<(CriterionId, BTreeSet<BidId>, Fraction)>,
    level: BTreeSet<(CriterionId, BTreeSet<BidId>)>,
    smallest: Option<BTreeSet<(CriterionId, Fraction, BidId)>>,
}

type Unended = (&'static str, BTreeSet<BidId>, BTreeSet<BidId>);

fn unordered(matrix: &Matrix) -> Unordered {
    let found = stability(matrix);
    let end = |end: &End| -> Unended {
        match end {
            End::Whole => ("whole", BTreeSet::new(), BTreeSet::new()),
            End::LevelAtLimit { rivals } => ("level", rivals.iter().copied().collect(), BTreeSet::new()),
            End::TakenOver { rivals, also_level } => {
                ("taken", rivals.iter().copied().collect(), also_level.iter().copied().collect())
            }
        }
    };
    let mut intervals = BTreeSet::new();
    let mut order = Vec::new();
    for criterion in &found.criteria {
        match &criterion.intervals {
            Intervals::Undefined => order.push(None),
            Intervals::Defined { winner_stays_first, no_pair_reversed } => {
                order.push(Some(no_pair_reversed.clone()));
                intervals.extend(winner_stays_first.iter().map(|of| {
                    let Interval { low, high } = of.interval.clone();
                    (criterion.criterion, of.winner, low, high, end(&of.low), end(&of.high))
                }));
            }
        }
    }
    let smallest = match found.smallest_change() {
        SingleChange::AlreadyLevel | SingleChange::Impossible => None,
        SingleChange::Smallest { change, as_small } => {
            Some(as_small.into_iter().chain([change]).map(|it| (it.criterion, it.to, it.rival)).collect())
        }
    };
    let pair = |(one, other): (BidId, BidId)| BTreeSet::from([one, other]);
    Unordered {
        winners: found.winners.iter().copied().collect(),
        intervals,
        order,
        crossings: crossings(matrix)
            .into_iter()
            .map(|it| (it.criterion, pair(it.pair), it.weight_at_tie))
            .collect(),
        level: level_throughout(matrix).into_iter().map(|it| (it.criterion, pair(it.pair))).collect(),
        smallest,
    }
}
