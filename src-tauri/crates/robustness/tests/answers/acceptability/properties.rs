//! What holds for every matrix. Marks are few and small, so that ties, identical bids and vertices on
//! many planes come up often.

use proptest::prelude::*;
use robustness::{
    Acceptability, Budget, Matrix, Standing, WeightBounds, WeightSpace, acceptability, rank_shares,
};
use scoring::{BidId, Fraction, Weight};

use super::{
    answers::{centre, exact, ranges, share, standing, values},
    other_ways::{ahead, lowest_lead, sampled},
};
use crate::matrices::{bid, criterion, matrix, totals};

/// Published weights and, per bid, marks.
#[derive(Clone, Debug)]
pub struct Case {
    pub weights: Vec<u32>,
    pub marks: Vec<Vec<u32>>,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Uniform,
    Ordinal,
    Intervals,
}

impl Case {
    pub fn marks(&self) -> Vec<Vec<Fraction>> {
        self.marks.iter().map(|row| row.iter().map(|mark| Fraction::from(*mark)).collect()).collect()
    }

    fn weights(&self) -> Vec<Fraction> {
        self.weights.iter().map(|weight| Fraction::from(*weight)).collect()
    }

    pub fn matrix(&self) -> Matrix {
        matrix(&self.weights(), &self.marks()).unwrap()
    }

    pub fn space(&self) -> WeightSpace {
        let part = Fraction::ratio(2, 5).unwrap();
        match self.kind {
            Kind::Uniform => WeightSpace::Uniform,
            Kind::Ordinal => WeightSpace::published_order(&self.matrix()),
            Kind::Intervals => WeightSpace::around(&self.matrix(), &part),
        }
    }

    /// The bounds of each weight, where there are some.
    pub fn bounds(&self) -> Vec<WeightBounds> {
        match self.space() {
            WeightSpace::Uniform | WeightSpace::Ordinal { .. } => Vec::new(),
            WeightSpace::Intervals { bounds } => bounds,
        }
    }

    /// The criteria by falling importance.
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.weights.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(self.weights[*at]));
        order
    }

    fn found(&self) -> Acceptability {
        acceptability(&self.matrix(), &self.space(), Budget::default()).unwrap()
    }

    fn allows(&self, weights: &[Fraction]) -> bool {
        let whole = weights.iter().sum::<Fraction>() == Fraction::one();
        let within =
            self.bounds().iter().zip(weights).all(|(it, weight)| it.low <= *weight && *weight <= it.high);
        let order = self.order();
        let falling = order.windows(2).all(|pair| weights[pair[0]] >= weights[pair[1]]);
        whole
            && within
            && (falling || self.kind != Kind::Ordinal)
            && !weights.iter().any(Fraction::is_negative)
    }
}

pub fn cases(bids: usize, criteria: usize, highest: u32) -> impl Strategy<Value = Case> {
    let sizes = (1..=bids, 1..=criteria);
    let kind = prop_oneof![Just(Kind::Uniform), Just(Kind::Ordinal), Just(Kind::Intervals)];
    sizes.prop_flat_map(move |(bids, criteria)| {
        let weights = prop::collection::vec(1..=4_u32, criteria);
        let marks = prop::collection::vec(prop::collection::vec(0..=highest, criteria), bids);
        (weights, marks, kind.clone()).prop_map(|(weights, marks, kind)| Case { weights, marks, kind })
    })
}

fn total(weights: &[Fraction], row: &[Fraction]) -> Fraction {
    totals(weights, &[row.to_vec()]).remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn shares_add_up_and_their_centres_balance(case in cases(6, 5, 3)) {
        let found = case.found();
        let shares = found.groups.iter().map(|group| share(&found, group.bids[0]));
        prop_assert_eq!(shares.sum::<Fraction>(), Fraction::one());
        let balance = (0..case.weights.len()).map(|at| {
            let parts = found.groups.iter().filter_map(|group| {
                Some(&share(&found, group.bids[0]) * &centre(&found, group.bids[0])?[at])
            });
            parts.sum::<Fraction>()
        });
        prop_assert_eq!(balance.collect::<Vec<_>>(), exact(&found.space_centre), "the mean of the means");
    }

    #[test]
    fn each_answer_carries_its_proof(case in cases(6, 4, 3)) {
        let (found, marks) = (case.found(), case.marks());
        let index = |of: BidId| (0..marks.len()).find(|at| bid(*at) == of).unwrap();
        for group in &found.groups {
            let own = &marks[index(group.bids[0])];
            match &group.standing {
                Standing::Share { share, .. } => {
                    prop_assert!(share.is_positive());
                    let weights = centre(&found, group.bids[0]).unwrap();
                    prop_assert!(case.allows(&weights));
                    for (at, rival) in marks.iter().enumerate() {
                        prop_assert!(group.bids.contains(&bid(at)) || total(&weights, own) > total(&weights, rival),
                            "the centre is inside");
                    }
                    for (range, weight) in ranges(&found, group.bids[0]).unwrap().iter().zip(&weights) {
                        prop_assert!(range.low <= *weight && *weight <= range.high);
                    }
                }
                Standing::KnifeEdge { dimension, example, .. } => {
                    let weights = values(example);
                    prop_assert!(case.allows(&weights));
                    prop_assert!(*dimension + 1 < case.weights.len());
                    let rivals = marks.iter().map(|rival| total(&weights, rival));
                    prop_assert_eq!(rivals.max().unwrap(), total(&weights, own), "first there");
                }
                Standing::NeverFirst { mixture, margin } => {
                    prop_assert!(margin.is_positive() && mixture.iter().all(|(_, part)| part.is_positive()));
                    prop_assert_eq!(mixture.iter().map(|(_, part)| part).sum::<Fraction>(), Fraction::one());
                    let lead = (0..own.len()).map(|at| {
                        let parts = mixture.iter().map(|(rival, part)| part * &marks[index(*rival)][at]);
                        parts.sum::<Fraction>() - own[at].clone()
                    });
                    let lowest = lowest_lead(&lead.collect::<Vec<_>>(), &case);
                    prop_assert_eq!(&lowest, margin, "the least lead of the mixture over the space");
                }
            }
        }
    }

    #[test]
    fn ranks_agree_with_first_places_and_with_pairs(case in cases(5, 4, 3)) {
        let (found, marks) = (case.found(), case.marks());
        let ranks = rank_shares(&case.matrix(), &case.space(), Budget::default()).unwrap();
        for (at, (named, ranks)) in ranks.bids.iter().enumerate() {
            prop_assert_eq!(*named, bid(at));
            prop_assert_eq!(&ranks[0], &share(&found, *named));
            prop_assert_eq!(ranks.iter().sum::<Fraction>(), Fraction::one());
            if case.kind == Kind::Intervals {
                continue;
            }
            let places = (1_u32..).zip(ranks).map(|(rank, share)| &Fraction::from(rank) * share);
            let behind = marks.iter().map(|rival| ahead(rival, &marks[at], &case));
            let mean = Fraction::one() + behind.sum::<Fraction>();
            prop_assert_eq!(places.sum::<Fraction>(), mean, "one more than the mean number of bids ahead");
        }
    }

    #[test]
    fn the_order_of_bids_and_criteria_changes_nothing(case in cases(5, 4, 4), turn in 0..5_usize) {
        let criteria: Vec<usize> = {
            let mut order: Vec<usize> = (0..case.weights.len()).collect();
            order.rotate_left(turn % case.weights.len());
            order
        };
        let weights = criteria.iter().map(|at| (criterion(*at), Weight::new(case.weights()[*at].clone()).unwrap()));
        let row = |row: &Vec<Fraction>| criteria.iter().map(|at| row[*at].clone()).collect::<Vec<_>>();
        let mut rows: Vec<_> = case.marks().iter().map(row).enumerate().map(|(at, row)| (bid(at), row)).collect();
        rows.reverse();
        let turned = acceptability(&Matrix::new(weights.collect(), rows).unwrap(), &case.space(), Budget::default());
        let (found, turned) = (case.found(), turned.unwrap());
        for at in 0..case.marks.len() {
            prop_assert_eq!(share(&found, bid(at)), share(&turned, bid(at)));
            let sorted = |of: &Acceptability| of.groups.iter().find(|group| group.bids.contains(&bid(at))).unwrap().vertices;
            prop_assert_eq!(sorted(&found), sorted(&turned));
        }
    }

    #[test]
    fn a_common_factor_or_a_common_mark_changes_nothing(case in cases(5, 4, 4), factor in 1..=7_u32, more in 0..=3_u32) {
        let factor = Fraction::ratio(factor, 3).unwrap();
        let moved = |row: &Vec<Fraction>| row.iter().map(|mark| &(mark * &factor) + &Fraction::from(more)).collect();
        let marks: Vec<Vec<Fraction>> = case.marks().iter().map(moved).collect();
        let moved = acceptability(&matrix(&case.weights(), &marks).unwrap(), &case.space(), Budget::default()).unwrap();
        let found = case.found();
        for at in 0..case.marks.len() {
            prop_assert_eq!(share(&found, bid(at)), share(&moved, bid(at)));
            prop_assert_eq!(centre(&found, bid(at)), centre(&moved, bid(at)));
            prop_assert_eq!(ranges(&found, bid(at)), ranges(&moved, bid(at)));
        }
    }

    #[test]
    fn a_criterion_that_tells_nothing_apart_changes_no_share(case in cases(5, 4, 4), level in 0..=4_u32) {
        let level = Fraction::from(level);
        let marks: Vec<Vec<Fraction>> =
            case.marks().into_iter().map(|mut row| { row.push(level.clone()); row }).collect();
        let weights = vec![Fraction::one(); marks[0].len()];
        let wider = acceptability(&matrix(&weights, &marks).unwrap(), &WeightSpace::Uniform, Budget::default());
        let alone = acceptability(&case.matrix(), &WeightSpace::Uniform, Budget::default());
        let (wider, alone) = (wider.unwrap(), alone.unwrap());
        for at in 0..marks.len() {
            prop_assert_eq!(share(&wider, bid(at)), share(&alone, bid(at)));
            prop_assert!(!matches!(standing(&wider, bid(at)), Standing::NeverFirst { .. }),
                "with all the weight on it, every bid is level");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn samples_agree(case in cases(6, 6, 9), seed in 1..=u64::MAX) {
        let found = case.found();
        for (at, (count, drawn)) in sampled(&case, seed).into_iter().enumerate() {
            let share = share(&found, bid(at));
            // Five standard errors of the count, squared; 1 more, because rare counts are not normal.
            let drawn = Fraction::from(drawn);
            let gap = &Fraction::from(count) - &(&share * &drawn);
            let variance = &(&share * &(Fraction::one() - share.clone())) * &drawn;
            let bound = &Fraction::from(25) * &(variance + Fraction::one());
            prop_assert!(&gap * &gap <= bound, "{} of {}, exactly {}", count, drawn, share);
        }
    }
}
