//! One weight that moves within its group: the others of the grid keep theirs.

use proptest::prelude::*;
use robustness::{
    Intervals, JointAnswer, Matrix, Redistribution, Scope, SingleChange, crossings, crossings_of,
    crossings_with, joint_changes, level_throughout_with, stability, stability_with,
};
use scoring::{
    Content, CriteriaTree, Criterion, CriterionId, Environmental, Fraction, Leaf, Mark, Scale, Weight,
};

use crate::{
    matrices::{bid, criterion, matrix, totals},
    properties::{Case, cases},
};

fn number(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn node(id: CriterionId, code: &str, weight: Fraction, content: Content) -> Criterion {
    Criterion {
        id,
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: Weight::new(weight).unwrap(),
        environmental: Environmental::No,
        content,
    }
}

/// A grid over the criteria 0, 1, 2 …: those of the range under one parent, which may itself stand
/// under a parent with all that follow.
fn grid(weights: &[Fraction], group: std::ops::Range<usize>, nested: bool) -> CriteriaTree {
    let leaf = |index: usize| {
        let scale = Scale::new(Mark::new(number("5")).unwrap(), None, Vec::new()).unwrap();
        let content = Content::Leaf(Leaf::Quality { scale, minimum: None });
        node(criterion(index), &format!("leaf-{index}"), weights[index].clone(), content)
    };
    let parent = |code: &str, children: Vec<Criterion>| {
        let weight = children.iter().map(|child| child.weight.value()).sum();
        node(CriterionId::from_code(code), code, weight, Content::Group(children))
    };
    let mut roots: Vec<Criterion> = (0..group.start).map(leaf).collect();
    let inner = parent("inner", group.clone().map(leaf).collect());
    let after: Vec<Criterion> = (group.end..weights.len()).map(leaf).collect();
    if nested {
        roots.push(parent("outer", [vec![inner], after].concat()));
    } else {
        roots.push(inner);
        roots.extend(after);
    }
    let total = Weight::new(weights.iter().sum()).unwrap();
    CriteriaTree::new(total, roots).unwrap()
}

/// The group of each criterion of such a grid, read from the picture.
fn expected_group(index: usize, count: usize, group: &std::ops::Range<usize>, nested: bool) -> Vec<usize> {
    if group.contains(&index) {
        group.clone().collect()
    } else if nested && index >= group.end {
        (group.start..count).collect()
    } else {
        (0..count).collect()
    }
}

/// The weights after one moved within its group, as a reader would do it by hand.
fn moved(weights: &[Fraction], index: usize, group: &[usize], to: &Fraction) -> Vec<Fraction> {
    let limit: Fraction = group.iter().map(|it| &weights[*it]).sum();
    let others = &limit - &weights[index];
    let mut moved = weights.to_vec();
    for it in group {
        moved[*it] = (&weights[*it] * &(&limit - to)).divided_by(&others).unwrap();
    }
    moved[index] = to.clone();
    moved
}

fn grouped() -> impl Strategy<Value = (Case, std::ops::Range<usize>, bool)> {
    (cases(), 0..4_usize, 1..4_usize, any::<bool>()).prop_map(|(case, from, length, nested)| {
        let count = case.weights.len();
        let from = from.min(count - 1);
        let group = from..(from + length).min(count);
        (case, group, nested)
    })
}

proptest! {
    #[test]
    fn bids_meet_where_it_is_said_with_the_other_groups_as_published((case, group, nested) in grouped()) {
        let matrix = case.matrix().grouped(&grid(&case.weights, group.clone(), nested));
        let weights: Vec<Fraction> = matrix.weights().map(|(_, weight)| weight.clone()).collect();
        let within = Redistribution::WithinGroup;
        let once = crossings_with(&matrix, within);
        let always = level_throughout_with(&matrix, within);
        let found = stability_with(&matrix, within);
        prop_assert_eq!(found.redistribution, within);
        for (index, of) in found.criteria.iter().enumerate() {
            let group = expected_group(index, weights.len(), &group, nested);
            let named: Vec<CriterionId> = group.iter().map(|it| criterion(*it)).collect();
            prop_assert_eq!(matrix.group_of(criterion(index)), named);
            let limit: Fraction = group.iter().map(|it| &weights[*it]).sum();
            let own: Vec<_> = once.iter().filter(|it| it.criterion == of.criterion).cloned().collect();
            prop_assert_eq!(crossings_of(&matrix, of.criterion, within), own);
            let Intervals::Defined { winner_stays_first, no_pair_reversed } = &of.intervals else {
                prop_assert_eq!(limit, weights[index].clone(), "the others of the group have no weight");
                prop_assert!(once.iter().all(|it| it.criterion != of.criterion));
                continue;
            };
            let at = |to: &Fraction| totals(&moved(&weights, index, &group, to), &case.shares);
            let (none, whole) = (at(&Fraction::zero()), at(&limit));
            for one in 0..none.len() {
                for other in one + 1..none.len() {
                    let here = |of: CriterionId, pair| of == criterion(index) && pair == (bid(one), bid(other));
                    let met = once.iter().find(|it| here(it.criterion, it.pair));
                    let level = always.iter().any(|it| here(it.criterion, it.pair));
                    let gaps = (&none[one] - &none[other], &whole[one] - &whole[other]);
                    match met {
                        Some(crossing) => {
                            let totals = at(&crossing.weight_at_tie);
                            prop_assert_eq!(&totals[one], &totals[other]);
                            prop_assert!(!level);
                        }
                        None if level => prop_assert!(gaps.0.is_zero() && gaps.1.is_zero()),
                        None => prop_assert!((gaps.0 * gaps.1).is_positive()),
                    }
                }
            }
            for winner in winner_stays_first {
                for to in [&winner.interval.low, &winner.interval.high] {
                    let totals = at(to);
                    prop_assert_eq!(totals.iter().max(), totals.get(case.index(winner.winner)));
                    prop_assert!(!to.is_negative() && *to <= limit);
                }
            }
            let inside = no_pair_reversed.low <= weights[index] && weights[index] <= no_pair_reversed.high;
            prop_assert!(inside);
        }
    }

    #[test]
    fn one_group_is_the_whole_grid(case in cases()) {
        let matrix = case.matrix();
        let within = stability_with(&matrix, Redistribution::WithinGroup);
        prop_assert_eq!(within.criteria, stability(&matrix).criteria);
        prop_assert_eq!(crossings_with(&matrix, Redistribution::WithinGroup), crossings(&matrix));
    }
}

/// A price of 40 and two criteria of 40 and 20 under one parent. A has 3/4 of the price, all of
/// the first and nothing of the second; B all of the price, nothing of the first and all of the
/// second: 70 points against 60.
fn service() -> Matrix {
    let weights = [number("40"), number("40"), number("20")];
    let shares = [vec![number("3/4"), number("1"), number("0")], vec![number("1"), number("0"), number("1")]];
    matrix(&weights, &shares).unwrap().grouped(&grid(&weights, 1..3, false))
}

#[test]
fn within_its_group_a_weight_leaves_the_price_alone() {
    let matrix = service();
    assert_eq!(matrix.group_of(criterion(1)), [criterion(1), criterion(2)]);
    assert_eq!(matrix.group_of(CriterionId::from_code("none")), []);
    // With t on the first of the two, A has 3/10 + t and B 2/5 + (3/5 − t): level at 7/20.
    let found = stability_with(&matrix, Redistribution::WithinGroup);
    let SingleChange::Smallest { change, as_small } = found.smallest_change() else {
        panic!("B can be first")
    };
    assert_eq!((change.criterion, change.to.clone()), (criterion(1), number("7/20")));
    assert_eq!(as_small.len(), 1, "what one of two gives, the other takes");
    // Over all leaves the price grows as well: with t, A has 3/4 · 2(1 − t)/3 + t and B 1 − t.
    let all = stability(&matrix);
    let Intervals::Defined { winner_stays_first, .. } = &all.criteria[1].intervals else { panic!("defined") };
    assert_eq!(winner_stays_first[0].interval.low, number("1/3"), "1/2 + t/2 = 1 − t");
}

#[test]
fn a_joint_change_within_a_group_leaves_the_price_alone() {
    let matrix = service();
    let scope = Scope::Within(matrix.group_of(criterion(1)));
    let found = joint_changes(&matrix, scope).unwrap();
    let JointAnswer::Possible(nearest) = &found.winners[0].rivals[0].answer else { panic!("B can be first") };
    // Each point from the first to the second closes two: 5 points of the 10 that A is ahead.
    let [transfer] = nearest.l1.moves.as_slice() else { panic!("one move") };
    assert_eq!((transfer.from, transfer.to), (criterion(1), criterion(2)));
    assert_eq!(transfer.amount, number("1/20"));
    assert_eq!(nearest.l1.size, number("1/10"));
    assert_eq!(nearest.linf.size, number("1/20"));
    assert_eq!(nearest.l2.size_squared, number("1/200"));
    assert_eq!(nearest.l1.weights.of(criterion(0)), Some(number("2/5")), "the price keeps its weight");
}

#[test]
fn a_grid_of_other_criteria_changes_nothing() {
    let other = grid(&[number("1"), number("1")], 0..1, false);
    let plain = matrix(&[number("1")], &[vec![number("1")]]).unwrap();
    assert_eq!(plain.clone().grouped(&other), plain);
}
