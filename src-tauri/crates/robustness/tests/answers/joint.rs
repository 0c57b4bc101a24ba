//! The smallest joint changes: as stated, and proved for every small matrix. The proofs are
//! checked here the long way: the weights by substitution, the size by its multipliers.

use proptest::prelude::*;
use robustness::{
    Beyond, JointAnswer, Matrix, Multipliers, Nearest, Scope, ScopeError, WeightVector, crossings,
    joint_changes,
};
use scoring::{BidId, CriterionId, Fraction, Weight};
use serde_json::Value;

use crate::{
    matrices::{bid, criterion, matrix, moved, totals},
    properties::{Case, cases},
    vectors::{fraction, list, number},
};

/// Compares the joint changes of the only winner with those stated.
pub fn check(matrix: &Matrix, stated: &Value, name: &str) {
    let Some(stated) = stated.as_array() else { return };
    let found = joint_changes(matrix, Scope::WholeTree).expect("all weights may change");
    let [winner] = found.winners.as_slice() else { panic!("one bid is first: {name}") };
    assert_eq!(winner.rivals.len(), stated.len(), "one answer per rival, {name}");
    for (found, stated) in winner.rivals.iter().zip(stated) {
        assert_eq!(found.rival, bid(number(&stated["rival"])), "in the order of the bids, {name}");
        let place = format!("rival {}, {name}", stated["rival"]);
        match &found.answer {
            JointAnswer::AlreadyLevel(_) => panic!("a rival is behind the only winner: {place}"),
            JointAnswer::Impossible { behind, .. } => {
                assert_eq!(stated["possible"], false, "{place}");
                if !stated["behind"].is_null() {
                    assert_eq!(*behind, fraction(&stated["behind"]), "{place}");
                }
            }
            JointAnswer::Possible(nearest) => {
                let Nearest { l1, l2, linf, .. } = nearest.as_ref();
                assert_eq!(stated["possible"], true, "{place}");
                for (of, size, weights) in [
                    ("l1", &l1.size, &l1.weights),
                    ("l2_squared", &l2.size_squared, &l2.weights),
                    ("linf", &linf.size, &linf.weights),
                ] {
                    assert_eq!(*size, fraction(&stated[of]), "{of}, {place}");
                    let norm = of.trim_end_matches("_squared");
                    let expected: Vec<Fraction> =
                        list(&stated[format!("{norm}_weights")]).iter().map(fraction).collect();
                    assert_eq!(bare(weights), expected, "weights of {of}, {place}");
                }
                if let Some(moves) = stated["l1_moves"].as_array() {
                    let found: Vec<_> =
                        l1.moves.iter().map(|it| (it.from, it.to, it.amount.clone())).collect();
                    let end = |value: &Value| criterion(number(value));
                    let expected: Vec<_> =
                        moves.iter().map(|it| (end(&it[0]), end(&it[1]), fraction(&it[2]))).collect();
                    assert_eq!(found, expected, "moves, {place}");
                }
            }
        }
    }
}

fn bare(weights: &WeightVector) -> Vec<Fraction> {
    weights.iter().map(|(_, weight)| weight).collect()
}

fn larger(one: Fraction, other: Fraction) -> Fraction {
    one.max(other)
}

/// A winner and a rival over the weights that may change.
struct Pair {
    /// The published weights, as shares of the total.
    published: Vec<Fraction>,
    /// What the rival earns more.
    more: Vec<Fraction>,
    /// The indexes of the weights that may change.
    scope: Vec<usize>,
}

impl Pair {
    fn of(case: &Case, winner: BidId, rival: BidId, scope: &[usize]) -> Self {
        let published = case.matrix().weights().map(|(_, weight)| weight.clone()).collect();
        let (winner, rival) = (&case.shares[case.index(winner)], &case.shares[case.index(rival)]);
        let more = rival.iter().zip(winner).map(|(rival, winner)| rival - winner).collect();
        Self { published, more, scope: scope.to_vec() }
    }

    fn lead(&self, weights: &[Fraction]) -> Fraction {
        self.more.iter().zip(weights).map(|(more, weight)| more * weight).sum()
    }

    fn scope_sum(&self, weights: &[Fraction]) -> Fraction {
        self.scope.iter().map(|index| &weights[*index]).sum()
    }

    /// Checks that weights are weights, within the scope, and level; returns the changes.
    fn changes(&self, weights: &WeightVector) -> Vec<Fraction> {
        let weights = bare(weights);
        assert!(weights.iter().all(|weight| !weight.is_negative()), "no weight is below 0");
        assert_eq!(weights.iter().sum::<Fraction>(), Fraction::one());
        assert_eq!(self.scope_sum(&weights), self.scope_sum(&self.published), "the scope keeps its sum");
        assert!(self.lead(&weights).is_zero(), "level by substitution");
        let changes: Vec<Fraction> =
            weights.iter().zip(&self.published).map(|(new, old)| new - old).collect();
        for (index, change) in changes.iter().enumerate() {
            assert!(self.scope.contains(&index) || change.is_zero(), "nothing moves outside the scope");
        }
        changes
    }

    /// The lower bound that multipliers prove, with a price of emptying each criterion, and the
    /// prices `c + p`.
    fn bound(
        &self,
        multipliers: &Multipliers,
        price: impl Fn(usize, &Fraction) -> Fraction,
    ) -> (Fraction, Vec<Fraction>) {
        let gap = -self.lead(&self.published);
        let mut bound = &multipliers.gap * &gap;
        let mut prices = Vec::new();
        assert!(!multipliers.gap.is_negative(), "closing the gap has a price");
        for index in &self.scope {
            let own = &(&multipliers.gap * &self.more[*index]) + &multipliers.sum;
            let emptied = price(*index, &own);
            assert!(!emptied.is_negative());
            bound = &bound - &(&emptied * &self.published[*index]);
            prices.push(own + emptied);
        }
        (bound, prices)
    }

    fn verify(&self, nearest: &Nearest) {
        let Nearest { l1, l2, linf, .. } = nearest;
        let changes = self.changes(&l1.weights);
        assert_eq!(changes.iter().map(Fraction::abs).sum::<Fraction>(), l1.size);
        let floor = -Fraction::one();
        let (bound, prices) = self.bound(&l1.multipliers, |_, own| larger(&floor - own, Fraction::zero()));
        assert!(prices.iter().all(|price| price.abs() <= Fraction::one()), "the dual norm is at most 1");
        assert_eq!(bound, l1.size, "nothing moves fewer points");

        let changes = self.changes(&l2.weights);
        let squares = |numbers: &[Fraction]| -> Fraction { numbers.iter().map(|it| it * it).sum() };
        assert_eq!(squares(&changes), l2.size_squared);
        let (bound, prices) = self
            .bound(&l2.multipliers, |index, own| larger(-(&self.published[index] + own), Fraction::zero()));
        assert_eq!(squares(&prices), l2.size_squared);
        assert_eq!(bound, l2.size_squared, "c·z is at least |c|² for every change z, so |z| at least |c|");

        let changes = self.changes(&linf.weights);
        assert_eq!(changes.iter().map(Fraction::abs).max(), Some(linf.size.clone()));
        let (bound, prices) = self.bound(&linf.multipliers, |index, own| {
            if self.published[index] < linf.size {
                larger(-own.clone(), Fraction::zero())
            } else {
                Fraction::zero()
            }
        });
        assert!(prices.iter().map(Fraction::abs).sum::<Fraction>() <= Fraction::one(), "the dual norm");
        assert_eq!(bound, linf.size, "nothing has a smaller largest change");
    }
}

/// All weights in sixths of a sum over some criteria: a coarse search that owes nothing to the
/// algorithms.
fn sixths(count: usize) -> Vec<Vec<u32>> {
    fn fill(left: u32, count: usize) -> Vec<Vec<u32>> {
        if count == 1 {
            return vec![vec![left]];
        }
        let first = 0..=left;
        first
            .flat_map(|first| {
                fill(left - first, count - 1).into_iter().map(move |rest| [vec![first], rest].concat())
            })
            .collect()
    }
    fill(6, count)
}

fn verify(case: &Case, scope: &[usize], asked: Scope) {
    let found = joint_changes(&case.matrix(), asked).unwrap();
    let winners: Vec<BidId> = found.winners.iter().map(|of| of.winner).collect();
    assert_eq!(winners, case.matrix().winners(), "one answer per winner");
    for of in &found.winners {
        assert_eq!(of.rivals.len(), case.shares.len() - 1, "against each other bid");
        for change in &of.rivals {
            let pair = Pair::of(case, of.winner, change.rival, scope);
            let gap = -pair.lead(&pair.published);
            let at_best = scope
                .iter()
                .map(|index| {
                    let sum = pair.scope_sum(&pair.published);
                    let inside: Fraction =
                        scope.iter().map(|it| &pair.more[*it] * &pair.published[*it]).sum();
                    &(&sum * &pair.more[*index]) - &(&inside + &gap)
                })
                .max()
                .unwrap();
            let searched = sixths(scope.len()).into_iter().filter_map(|parts| {
                let sum = pair.scope_sum(&pair.published);
                let mut weights = pair.published.clone();
                for (index, part) in scope.iter().zip(parts) {
                    weights[*index] = &sum * &Fraction::ratio(part, 6).unwrap();
                }
                let level = !pair.lead(&weights).is_negative();
                level.then(|| {
                    weights.iter().zip(&pair.published).map(|(new, old)| (new - old).abs()).collect()
                })
            });
            let searched: Vec<Vec<Fraction>> = searched.collect();
            let beyond_is = |beyond: &Beyond| (*beyond == Beyond::RivalAhead) == at_best.is_positive();
            match &change.answer {
                JointAnswer::AlreadyLevel(beyond) => {
                    assert!(gap.is_zero());
                    assert!(beyond_is(beyond));
                }
                JointAnswer::Impossible { best, behind } => {
                    assert_eq!(-at_best, behind.clone());
                    assert!(behind.is_positive());
                    assert!(scope.iter().any(|index| criterion(*index) == *best));
                    assert!(searched.is_empty(), "the search finds nothing either");
                }
                JointAnswer::Possible(nearest) => {
                    assert!(gap.is_positive());
                    assert!(beyond_is(&nearest.beyond));
                    pair.verify(nearest);
                    for changes in searched {
                        assert!(changes.iter().sum::<Fraction>() >= nearest.l1.size);
                        let squares = changes.iter().map(|it| it * it).sum::<Fraction>();
                        assert!(squares >= nearest.l2.size_squared);
                        assert!(changes.iter().max().unwrap() >= &nearest.linf.size);
                    }
                    let mut after = pair.published.clone();
                    let index = |of: CriterionId| (0..after.len()).find(|it| criterion(*it) == of).unwrap();
                    let moves: Vec<_> = nearest
                        .l1
                        .moves
                        .iter()
                        .map(|it| (index(it.from), index(it.to), it.amount.clone()))
                        .collect();
                    for (from, to, amount) in moves {
                        assert!(amount.is_positive(), "a move moves something");
                        after[from] = &after[from] - &amount;
                        after[to] = &after[to] + &amount;
                    }
                    assert_eq!(after, bare(&nearest.l1.weights), "the moves lead to the weights");
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn every_change_is_enough_and_none_is_smaller(case in cases()) {
        let all: Vec<usize> = (0..case.weights.len()).collect();
        verify(&case, &all, Scope::WholeTree);
    }

    #[test]
    fn within_some_criteria_nothing_else_moves(case in cases(), skip in 0..3_usize) {
        let some: Vec<usize> = (skip.min(case.weights.len() - 1)..case.weights.len()).collect();
        verify(&case, &some, Scope::Within(some.iter().map(|index| criterion(*index)).collect()));
    }

    #[test]
    fn at_the_nearest_of_all_rivals_the_winner_is_still_among_the_first(case in cases()) {
        let found = joint_changes(&case.matrix(), Scope::WholeTree).unwrap();
        let [of] = found.winners.as_slice() else { return Ok(()) };
        let nearest = of.rivals.iter().filter_map(|change| match &change.answer {
            JointAnswer::Possible(nearest) => Some(nearest.as_ref()),
            JointAnswer::AlreadyLevel(_) | JointAnswer::Impossible { .. } => None,
        });
        let nearest: Vec<&Nearest> = nearest.collect();
        let smallest = [
            nearest.iter().min_by_key(|it| &it.l1.size).map(|it| &it.l1.weights),
            nearest.iter().min_by_key(|it| &it.l2.size_squared).map(|it| &it.l2.weights),
            nearest.iter().min_by_key(|it| &it.linf.size).map(|it| &it.linf.weights),
        ];
        for weights in smallest.into_iter().flatten() {
            let totals = totals(&bare(weights), &case.shares);
            prop_assert_eq!(totals.iter().max(), totals.get(case.index(of.winner)));
        }
    }

    #[test]
    fn the_order_of_bids_changes_no_answer(case in cases()) {
        let weights = case.weights.iter().enumerate();
        let weights =
            weights.map(|(index, weight)| (criterion(index), Weight::new(weight.clone()).unwrap())).collect();
        let bids = case.shares.iter().cloned().enumerate().map(|(index, row)| (bid(index), row)).rev();
        let turned = joint_changes(&Matrix::new(weights, bids.collect()).unwrap(), Scope::WholeTree).unwrap();
        let found = joint_changes(&case.matrix(), Scope::WholeTree).unwrap();
        for of in &found.winners {
            let same = turned.winners.iter().find(|it| it.winner == of.winner).unwrap();
            for change in &of.rivals {
                prop_assert!(same.rivals.contains(change));
            }
        }
    }
}

#[test]
fn numbers_beyond_128_bits_are_proved_as_well() {
    // Prices of many digits: the common denominators of two bids alone fill 128 bits.
    let share = |bottom: &str| Fraction::one().divided_by(&bottom.parse().unwrap()).unwrap();
    let case = Case {
        weights: ["30.1", "20.7", "0.003", "49.197"].map(|weight| weight.parse().unwrap()).to_vec(),
        shares: vec![
            vec![share("1.00000000000000003"), share("7.000000000000019"), share("3"), share("1.13")],
            vec![share("1.7000000000000089"), share("1.00000000000007"), share("2"), share("1.27")],
            vec![share("2.1000000000000001"), share("1.30000000000019"), share("1"), share("1.01")],
        ],
    };
    verify(&case, &[0, 1, 2, 3], Scope::WholeTree);
    verify(&case, &[1, 3], Scope::Within(vec![criterion(3), criterion(1)]));
    let matrix = case.matrix();
    let crossings = crossings(&matrix);
    assert!(!crossings.is_empty());
    for crossing in crossings {
        let index = (0..4).find(|index| criterion(*index) == crossing.criterion).unwrap();
        let totals = totals(&moved(&case.weights, index, &crossing.weight_at_tie), &case.shares);
        assert_eq!(totals[case.index(crossing.pair.0)], totals[case.index(crossing.pair.1)]);
    }
}

#[test]
fn a_scope_names_leaf_criteria_once() {
    let one = Fraction::one;
    let matrix = matrix(&[one(), one()], &[vec![one(), one()]]).unwrap();
    let within = |criteria: &[usize]| {
        joint_changes(&matrix, Scope::Within(criteria.iter().map(|index| criterion(*index)).collect()))
    };
    assert_eq!(within(&[]), Err(ScopeError::NoCriterion));
    assert_eq!(within(&[7]), Err(ScopeError::UnknownCriterion(criterion(7))));
    assert_eq!(within(&[1, 1]), Err(ScopeError::CriterionTwice(criterion(1))));
    let alone = within(&[1]).unwrap();
    assert_eq!(alone.winners.len(), 1);
    assert!(alone.winners[0].rivals.is_empty(), "a single bid has no rival");
}
