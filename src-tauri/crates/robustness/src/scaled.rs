//! The numbers of a matrix as whole numbers: weights over one denominator, and the shares of each
//! bid over a denominator of its own.
//!
//! One denominator for all bids would be the product of all prices where points follow a formula.

use scoring::{BidId, Fraction};

use crate::{
    Matrix,
    whole::{Quotient, Whole},
};

/// Weights and shares in whole numbers.
#[derive(Clone, Debug)]
pub(crate) struct Scaled {
    /// The weights, in `1 / unit`.
    pub weights: Vec<Whole>,
    /// What weights are counted in; the sum of the weights.
    pub unit: Whole,
    /// The bids, in the order of the matrix.
    pub rows: Vec<ScaledRow>,
}

/// One bid in whole numbers.
#[derive(Clone, Debug)]
pub(crate) struct ScaledRow {
    pub bid: BidId,
    /// The shares, in `1 / scale`.
    pub shares: Vec<Whole>,
    /// What the shares are counted in; above 0.
    pub scale: Whole,
    /// The total, in `1 / (unit × scale)`.
    pub total: Whole,
}

/// What brings two bids to one scale: `one` and `other` multiply their numbers, and `scale` is
/// what both then count in.
#[derive(Clone, Debug)]
pub(crate) struct Common {
    one: Whole,
    other: Whole,
    pub scale: Whole,
}

impl Scaled {
    pub fn of(matrix: &Matrix) -> Self {
        let weights: Vec<&Fraction> = matrix.weights().map(|(_, weight)| weight).collect();
        let (weights, unit) = whole(weights.into_iter());
        let rows = matrix
            .rows()
            .map(|(bid, shares)| {
                let (shares, scale) = whole(shares.iter());
                let total = dot(&shares, &weights);
                ScaledRow { bid, shares, scale, total }
            })
            .collect();
        Self { weights, unit, rows }
    }
}

impl ScaledRow {
    pub fn common(&self, other: &Self) -> Common {
        if self.scale == other.scale {
            return Common { one: Whole::ONE, other: Whole::ONE, scale: self.scale.clone() };
        }
        let divisor = self.scale.common(&other.scale);
        let one = other.scale.over_divisor(&divisor);
        let other = self.scale.over_divisor(&divisor);
        let scale = self.scale.times(&one);
        Common { one, other, scale }
    }

    /// The exact total.
    pub fn quotient(&self) -> Quotient {
        Quotient { top: self.total.clone(), bottom: self.scale.clone() }
    }

    /// How far this bid is above another on each criterion.
    pub fn over(&self, other: &Self, common: &Common) -> Vec<Whole> {
        self.shares.iter().zip(&other.shares).map(|(one, two)| common.gap(one, two)).collect()
    }
}

impl Common {
    /// The difference of a number of each bid.
    pub fn gap(&self, one: &Whole, other: &Whole) -> Whole {
        if self.one == Whole::ONE && self.other == Whole::ONE {
            return one.minus(other);
        }
        one.times(&self.one).minus(&other.times(&self.other))
    }
}

/// The sum of products.
pub(crate) fn dot(one: &[Whole], other: &[Whole]) -> Whole {
    one.iter().zip(other).fold(Whole::ZERO, |sum, (one, other)| sum.plus(&one.times(other)))
}

/// Numbers over their smallest common denominator, and that denominator.
fn whole<'a>(numbers: impl Iterator<Item = &'a Fraction> + Clone) -> (Vec<Whole>, Whole) {
    let mut scale = Whole::ONE;
    for number in numbers.clone() {
        let denominator = Whole::of(number.denominator());
        if scale == denominator {
            continue;
        }
        scale = scale.times(&denominator.over_divisor(&scale.common(&denominator)));
    }
    let numbers = numbers
        .map(|number| {
            let factor = scale.over_divisor(&Whole::of(number.denominator()));
            Whole::of(number.numerator()).times(&factor)
        })
        .collect();
    (numbers, scale)
}
