//! The bids as points over the corners of the weight space, identical ones together.

use num_bigint::BigInt;
use scoring::{BidId, Fraction};

use super::{body::Plane, never::common_denominator, space::Simplex};
use crate::Matrix;

/// Bids that earn the same total whatever the weights.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) bids: Vec<BidId>,
    /// What they earn at each corner.
    pub(super) values: Vec<Fraction>,
}

/// The groups, in the order of their first bids.
pub(super) fn groups(matrix: &Matrix, simplex: &Simplex) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (bid, shares) in matrix.rows() {
        let values = simplex.values(shares);
        match groups.iter_mut().find(|group| group.values == values) {
            Some(group) => group.bids.push(bid),
            None => groups.push(Group { bids: vec![bid], values }),
        }
    }
    groups
}

/// The corners that tell some groups apart.
///
/// At the others all bids earn the same. Where no corner is capped, the parts of the remaining
/// corners, divided by their sum, are uniform and independent of the parts of the level ones (the
/// Dirichlet distribution is neutral), and leads do not depend on that sum: the shares are those of the
/// remaining corners alone. A cap would break this, so that all corners then stay.
pub(super) fn telling(groups: &[Group], simplex: &Simplex) -> Vec<usize> {
    let corners = 0..simplex.corners.len();
    if groups.len() < 2 || simplex.caps.iter().any(Option::is_some) {
        return corners.collect();
    }
    let level = |at: usize| groups.windows(2).all(|pair| pair[0].values[at] == pair[1].values[at]);
    corners.filter(|at| !level(*at)).collect()
}

/// What a group earns at some corners.
pub(super) fn at(group: &Group, corners: &[usize]) -> Vec<Fraction> {
    corners.iter().map(|at| group.values[*at].clone()).collect()
}

/// The plane on whose good side one group is not behind another.
pub(super) fn ahead(one: &[Fraction], other: &[Fraction]) -> Plane {
    let lead: Vec<Fraction> = one.iter().zip(other).map(|(one, other)| one - other).collect();
    Plane::new(whole(&lead, &common_denominator(&lead)))
}

/// The planes of the caps: `cap · Σw − wⱼ ≥ 0`, `None` where there is no cap.
pub(super) fn caps(simplex: &Simplex, corners: &[usize]) -> Vec<Option<Plane>> {
    let plane = |at: usize, cap: &Fraction| {
        let part = |it: &usize| if *it == at { cap - &Fraction::one() } else { cap.clone() };
        let normal: Vec<Fraction> = corners.iter().map(part).collect();
        Plane::new(whole(&normal, &common_denominator(&normal)))
    };
    corners.iter().map(|at| simplex.caps[*at].as_ref().map(|cap| plane(*at, cap))).collect()
}

/// Fractions times a denominator that they all divide.
pub(super) fn whole(values: &[Fraction], common: &BigInt) -> Vec<BigInt> {
    values.iter().map(|value| value.numerator() * (common / value.denominator())).collect()
}
