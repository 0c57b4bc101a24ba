//! The weight space as a whole, and the volumes that must fill it.

use num_bigint::BigInt;
use num_traits::{One, Zero};
use scoring::Fraction;

use super::volume::{Failure, Volume};

/// The weight space itself, measured against its simplex.
pub(super) struct Whole {
    pub(super) volume: Volume,
    /// Its centroid, in parts of the corners that tell groups apart.
    pub(super) centre: Option<Vec<Fraction>>,
}

impl Whole {
    /// A part of the weight space.
    pub(super) fn share(&self, part: &Volume) -> Result<Fraction, Failure> {
        let numerator = &part.numerator * &self.volume.denominator;
        Fraction::ratio(numerator, &part.denominator * &self.volume.numerator).ok_or(Failure::Inconsistent)
    }

    /// The weight space as a share of all weights.
    pub(super) fn of_all(&self, simplex: &Fraction) -> Result<Fraction, Failure> {
        let share = Fraction::ratio(self.volume.numerator.clone(), self.volume.denominator.clone());
        share.map(|share| &share * simplex).ok_or(Failure::Inconsistent)
    }

    /// Whether volumes add up to that of the weight space, exactly.
    pub(super) fn is_filled_by(&self, volumes: &[Volume]) -> bool {
        let (numerator, denominator) = total(volumes);
        numerator * &self.volume.denominator == denominator * &self.volume.numerator
    }
}

/// A sum of fractions, never reduced: for large ones, that would cost more than all the rest.
fn total(volumes: &[Volume]) -> (BigInt, BigInt) {
    match volumes {
        [] => (BigInt::zero(), BigInt::one()),
        [one] => (one.numerator.clone(), one.denominator.clone()),
        several => {
            let (left, right) = several.split_at(several.len() / 2);
            let ((one, first), (other, second)) = (total(left), total(right));
            (one * &second + other * &first, first * second)
        }
    }
}
