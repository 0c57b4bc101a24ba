//! An exact number that is never reduced to lowest terms.
//!
//! Where a number is used for a few operations and a comparison, looking for common factors costs
//! more than all the rest. Answers leave as [`Fraction`], in lowest terms.

use std::{
    cmp::Ordering,
    ops::{Add, Mul, Neg, Sub},
};

use num_bigint::{BigInt, Sign};
use scoring::Fraction;

/// A numerator over a denominator above 0.
#[derive(Clone, Debug)]
pub(crate) struct Quotient {
    numerator: BigInt,
    denominator: BigInt,
}

impl Quotient {
    pub fn zero() -> Self {
        Self { numerator: BigInt::ZERO, denominator: BigInt::from(1) }
    }

    pub fn one() -> Self {
        Self { numerator: BigInt::from(1), denominator: BigInt::from(1) }
    }

    pub fn is_positive(&self) -> bool {
        self.numerator.sign() == Sign::Plus
    }

    pub fn is_negative(&self) -> bool {
        self.numerator.sign() == Sign::Minus
    }

    /// The quotient, or `None` when `divisor` is 0.
    pub fn divided_by(&self, divisor: &Self) -> Option<Self> {
        let numerator = &self.numerator * &divisor.denominator;
        let denominator = &self.denominator * &divisor.numerator;
        match denominator.sign() {
            Sign::NoSign => None,
            Sign::Plus => Some(Self { numerator, denominator }),
            Sign::Minus => Some(Self { numerator: -numerator, denominator: -denominator }),
        }
    }

    /// The number in lowest terms.
    pub fn reduced(&self) -> Fraction {
        // The denominator is above 0 by construction.
        Fraction::ratio(self.numerator.clone(), self.denominator.clone()).unwrap_or_else(Fraction::zero)
    }
}

impl From<&Fraction> for Quotient {
    fn from(value: &Fraction) -> Self {
        Self { numerator: value.numerator().clone(), denominator: value.denominator().clone() }
    }
}

impl PartialEq for Quotient {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
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
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }
}

macro_rules! sum {
    ($trait:ident, $method:ident, $sign:tt) => {
        impl<'a> $trait<&'a Quotient> for &'a Quotient {
            type Output = Quotient;
            fn $method(self, other: &'a Quotient) -> Quotient {
                if self.denominator == other.denominator {
                    let numerator = &self.numerator $sign &other.numerator;
                    return Quotient { numerator, denominator: self.denominator.clone() };
                }
                let one = &self.numerator * &other.denominator;
                let two = &other.numerator * &self.denominator;
                Quotient { numerator: one $sign two, denominator: &self.denominator * &other.denominator }
            }
        }
    };
}
sum!(Add, add, +);
sum!(Sub, sub, -);

impl<'a> Mul<&'a Quotient> for &'a Quotient {
    type Output = Quotient;
    fn mul(self, other: &'a Quotient) -> Quotient {
        let numerator = &self.numerator * &other.numerator;
        Quotient { numerator, denominator: &self.denominator * &other.denominator }
    }
}

impl Neg for Quotient {
    type Output = Self;
    fn neg(self) -> Self {
        Self { numerator: -self.numerator, denominator: self.denominator }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_computes_as_fractions_do(
            one in (-50..50_i32, 1..20_i32),
            two in (-50..50_i32, 1..20_i32),
        ) {
            let read = |(numerator, denominator)| Fraction::ratio(numerator, denominator);
            if let (Some(one), Some(two)) = (read(one), read(two)) {
                let (a, b) = (Quotient::from(&one), Quotient::from(&two));
                prop_assert_eq!((&a + &b).reduced(), &one + &two);
                prop_assert_eq!((&a - &b).reduced(), &one - &two);
                prop_assert_eq!((&a * &b).reduced(), &one * &two);
                prop_assert_eq!((-a.clone()).reduced(), -one.clone());
                prop_assert_eq!(a.divided_by(&b).map(|found| found.reduced()), one.divided_by(&two));
                prop_assert_eq!(a.cmp(&b), one.cmp(&two));
                prop_assert_eq!(a.is_negative(), one.is_negative());
                prop_assert_eq!(a.is_positive(), one.is_positive());
            }
        }
    }
}
