//! Whole numbers of any size, quick while they are small.
//!
//! Lines over a weight and smallest changes compare thousands of fractions and keep few. They are
//! brought to whole numbers once ([`Scaled`](crate::scaled::Scaled)) and compared by
//! multiplication: in 128 bits as long as that is enough, in integers of any size beyond.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use scoring::Fraction;

/// A whole number.
#[derive(Clone, Debug)]
pub(crate) enum Whole {
    /// Fits in 128 bits.
    Small(i128),
    /// Does not, or came from one that does not.
    Big(BigInt),
}

use Whole::{Big, Small};

impl Whole {
    pub const ZERO: Self = Small(0);
    pub const ONE: Self = Small(1);

    pub fn of(value: &BigInt) -> Self {
        value.to_i128().map_or_else(|| Big(value.clone()), Small)
    }

    /// How many there are of something.
    pub fn count(value: usize) -> Self {
        Self::of(&BigInt::from(value))
    }

    pub fn big(&self) -> BigInt {
        match self {
            Small(value) => BigInt::from(*value),
            Big(value) => value.clone(),
        }
    }

    pub fn sign(&self) -> Ordering {
        match self {
            Small(value) => value.cmp(&0),
            Big(value) => value.cmp(&BigInt::zero()),
        }
    }

    pub fn is_zero(&self) -> bool {
        self.sign() == Ordering::Equal
    }

    pub fn plus(&self, other: &Self) -> Self {
        match (self, other) {
            (Small(one), Small(two)) => {
                one.checked_add(*two).map_or_else(|| Big(BigInt::from(*one) + two), Small)
            }
            (Small(_) | Big(_), Small(_) | Big(_)) => Big(self.big() + other.big()),
        }
    }

    pub fn minus(&self, other: &Self) -> Self {
        match (self, other) {
            (Small(one), Small(two)) => {
                one.checked_sub(*two).map_or_else(|| Big(BigInt::from(*one) - two), Small)
            }
            (Small(_) | Big(_), Small(_) | Big(_)) => Big(self.big() - other.big()),
        }
    }

    pub fn times(&self, other: &Self) -> Self {
        match (self, other) {
            (Small(one), Small(two)) => product(*one, *two),
            (Small(_) | Big(_), Small(_) | Big(_)) => Big(self.big() * other.big()),
        }
    }

    pub fn abs(&self) -> Self {
        match self {
            Small(value) => value.checked_abs().map_or_else(|| Big(BigInt::from(*value).abs()), Small),
            Big(value) => Big(value.abs()),
        }
    }

    /// The greatest common divisor; 0 only for two zeros.
    pub fn common(&self, other: &Self) -> Self {
        match (self, other) {
            (Small(one), Small(two)) => match (u64::try_from(*one), u64::try_from(*two)) {
                (Ok(one), Ok(two)) => Small(i128::from(one.gcd(&two))),
                (Ok(_) | Err(_), Ok(_) | Err(_)) => Self::of(&self.big().gcd(&other.big())),
            },
            (Small(_) | Big(_), Small(_) | Big(_)) => Self::of(&self.big().gcd(&other.big())),
        }
    }

    /// The quotient by a divisor of this number; this number itself for the divisor 0.
    pub fn over_divisor(&self, divisor: &Self) -> Self {
        match (self, divisor) {
            (_, Small(0 | 1)) => self.clone(),
            (Small(one), Small(two)) => {
                one.checked_div(*two).map_or_else(|| Big(BigInt::from(*one) / two), Small)
            }
            (Small(_) | Big(_), Small(_) | Big(_)) => Self::of(&(self.big() / divisor.big())),
        }
    }

    /// `self / denominator` as a fraction, or `None` for the denominator 0.
    pub fn over(&self, denominator: &Self) -> Option<Fraction> {
        if let (Small(numerator), Small(denominator)) = (self, denominator)
            && let (Ok(top), Ok(bottom)) =
                (u64::try_from(numerator.unsigned_abs()), u64::try_from(denominator.unsigned_abs()))
            && bottom != 0
        {
            // In lowest terms at once: the general division into lowest terms is slow.
            let divisor = i128::from(top.gcd(&bottom));
            return Fraction::ratio(numerator / divisor, denominator / divisor);
        }
        Fraction::ratio(self.big(), denominator.big())
    }
}

/// Machine multiplication where both numbers fit in 64 bits: the checked one is slow.
fn product(one: i128, two: i128) -> Whole {
    if let (Ok(one), Ok(two)) = (i64::try_from(one), i64::try_from(two)) {
        return Small(i128::from(one) * i128::from(two));
    }
    one.checked_mul(two).map_or_else(|| Big(BigInt::from(one) * two), Small)
}

impl PartialEq for Whole {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Whole {}

impl PartialOrd for Whole {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Whole {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Small(one), Small(two)) => one.cmp(two),
            (Small(_) | Big(_), Small(_) | Big(_)) => self.big().cmp(&other.big()),
        }
    }
}

/// A quotient of whole numbers, as it came: not in lowest terms.
#[derive(Clone, Debug)]
pub(crate) struct Quotient {
    pub top: Whole,
    /// Above 0.
    pub bottom: Whole,
}

impl Quotient {
    pub const ZERO: Self = Self { top: Whole::ZERO, bottom: Whole::ONE };
    pub const ONE: Self = Self { top: Whole::ONE, bottom: Whole::ONE };

    /// The quotient in lowest terms.
    pub fn fraction(&self) -> Fraction {
        // The denominator is above 0.
        self.top.over(&self.bottom).unwrap_or_else(Fraction::zero)
    }
}

impl PartialEq for Quotient {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Quotient {}

impl PartialOrd for Quotient {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quotient {
    fn cmp(&self, other: &Self) -> Ordering {
        self.top.times(&other.bottom).cmp(&other.top.times(&self.bottom))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_grow_beyond_128_bits_and_stay_exact() {
        let edge = Small(i128::MAX);
        let square = edge.times(&edge);
        assert_eq!(square.big(), BigInt::from(i128::MAX) * BigInt::from(i128::MAX));
        assert_eq!(edge.plus(&Whole::ONE).minus(&edge), Whole::ONE, "a large number may become small again");
        assert_eq!(Small(i128::MIN).abs(), edge.plus(&Whole::ONE));
        assert_eq!(Small(i128::MIN).minus(&Whole::ONE).plus(&Whole::ONE), Small(i128::MIN));
        assert!(square > edge && edge > Small(-1));
    }

    #[test]
    fn quotients_compare_and_reduce() {
        let quotient = |top, bottom| Quotient { top: Small(top), bottom: Small(bottom) };
        assert_eq!(quotient(2, 6), quotient(1, 3));
        assert!(quotient(-1, 3) < quotient(1, 1_000_000_000_000_000_000_000));
        assert_eq!(Small(-4).over(&Small(6)), "-2/3".parse().ok());
        assert_eq!(Small(4).over(&Small(-6)), "-2/3".parse().ok());
        assert_eq!(Small(4).over(&Whole::ZERO), None);
        let large = Small(i128::MAX);
        assert_eq!(large.times(&Small(3)).over(&large.times(&Small(6))), "1/2".parse().ok());
        assert_eq!(large.times(&Small(3)).common(&large.times(&Small(2))), large);
        assert_eq!(Small(12).over_divisor(&Small(4)), Small(3));
    }
}
