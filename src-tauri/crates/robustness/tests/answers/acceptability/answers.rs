//! What the tests ask of an answer, and the proofs in it checked by substitution.

use robustness::{
    Acceptability, AcceptabilityError, Budget, Centre, Matrix, Standing, WeightBounds, WeightSpace,
    Weighting, acceptability,
};
use scoring::{BidId, Fraction};

use crate::matrices::{criterion, matrix};

/// The answer for some marks, with the same published weight on every criterion.
pub fn answer(marks: &[Vec<Fraction>], space: &WeightSpace) -> Result<Acceptability, AcceptabilityError> {
    acceptability(&even(marks), space, Budget::default())
}

/// Marks with the same published weight on every criterion.
pub fn even(marks: &[Vec<Fraction>]) -> Matrix {
    matrix(&vec![Fraction::one(); marks[0].len()], marks).unwrap()
}

/// Whole marks.
pub fn marks(rows: &[&[u32]]) -> Vec<Vec<Fraction>> {
    rows.iter().map(|row| row.iter().map(|mark| Fraction::from(*mark)).collect()).collect()
}

pub fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

/// The share of a bid's group.
pub fn share(of: &Acceptability, bid: BidId) -> Fraction {
    match standing(of, bid) {
        Standing::Share { share, .. } => share.clone(),
        Standing::KnifeEdge { .. } | Standing::NeverFirst { .. } => Fraction::zero(),
    }
}

pub fn standing(of: &Acceptability, bid: BidId) -> &Standing {
    &of.groups.iter().find(|group| group.bids.contains(&bid)).unwrap().standing
}

/// The mean weights of a bid, where it has some.
pub fn centre(of: &Acceptability, bid: BidId) -> Option<Vec<Fraction>> {
    match standing(of, bid) {
        Standing::Share { centre, .. } => Some(exact(centre)),
        Standing::KnifeEdge { .. } | Standing::NeverFirst { .. } => None,
    }
}

pub fn exact(centre: &Centre) -> Vec<Fraction> {
    match centre {
        Centre::Exact(weights) => values(weights),
        Centre::OverBudget => panic!("the centre is within the budget"),
    }
}

/// The dimension of the weights that put a bid first: -1 for none.
pub fn dimension(of: &Acceptability, bid: BidId, criteria: usize) -> i64 {
    match standing(of, bid) {
        Standing::Share { .. } => i64::try_from(criteria).unwrap() - 1,
        Standing::KnifeEdge { dimension, .. } => i64::try_from(*dimension).unwrap(),
        Standing::NeverFirst { .. } => -1,
    }
}

pub fn ranges(of: &Acceptability, bid: BidId) -> Option<&[WeightBounds]> {
    match standing(of, bid) {
        Standing::Share { ranges, .. } | Standing::KnifeEdge { ranges, .. } => Some(ranges),
        Standing::NeverFirst { .. } => None,
    }
}

pub fn values(weights: &Weighting) -> Vec<Fraction> {
    for (index, (found, _)) in weights.iter().enumerate() {
        assert_eq!(*found, criterion(index), "in the grid's order");
    }
    weights.iter().map(|(_, weight)| weight.clone()).collect()
}
