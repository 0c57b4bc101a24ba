//! Whole numbers for the inner loops: machine words that refuse to overflow, and integers of any
//! size to start over with when they do.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};

use super::body::Plane;

/// A whole number whose operations say `None` rather than wrap.
pub(super) trait Number: Clone {
    fn of(value: &BigInt) -> Option<Self>;
    fn big(&self) -> BigInt;
    fn small(value: i8) -> Self;
    /// Where the number lies from 0.
    fn side(&self) -> Ordering;
    fn plus(&self, other: &Self) -> Option<Self>;
    fn minus(&self, other: &Self) -> Option<Self>;
    fn times(&self, other: &Self) -> Option<Self>;
    /// The quotient by a divisor other than 0 that is known to leave no remainder.
    fn over(&self, divisor: &Self) -> Self;
    fn common(&self, other: &Self) -> Self;
    /// The normal of a plane in these numbers.
    fn normal(plane: &Plane) -> Option<&[Self]>;
}

impl Number for i128 {
    fn of(value: &BigInt) -> Option<Self> {
        value.try_into().ok()
    }

    fn big(&self) -> BigInt {
        BigInt::from(*self)
    }

    fn small(value: i8) -> Self {
        Self::from(value)
    }

    fn side(&self) -> Ordering {
        self.cmp(&0)
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        self.checked_add(*other)
    }

    fn minus(&self, other: &Self) -> Option<Self> {
        self.checked_sub(*other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        match (i64::try_from(*self), i64::try_from(*other)) {
            (Ok(one), Ok(other)) => Some(Self::from(one) * Self::from(other)),
            (Ok(_) | Err(_), _) => self.checked_mul(*other),
        }
    }

    fn over(&self, divisor: &Self) -> Self {
        match (i64::try_from(*self), i64::try_from(*divisor)) {
            (Ok(number), Ok(divisor)) if divisor != -1 => Self::from(number / divisor),
            (Ok(_) | Err(_), _) => self / divisor,
        }
    }

    fn common(&self, other: &Self) -> Self {
        match (i64::try_from(*self), i64::try_from(*other)) {
            (Ok(one), Ok(other)) => Self::from(one.unsigned_abs().gcd(&other.unsigned_abs())),
            (Ok(_) | Err(_), _) => Integer::gcd(self, other),
        }
    }

    fn normal(plane: &Plane) -> Option<&[Self]> {
        plane.small.as_deref()
    }
}

impl Number for BigInt {
    fn of(value: &BigInt) -> Option<Self> {
        Some(value.clone())
    }

    fn big(&self) -> BigInt {
        self.clone()
    }

    fn small(value: i8) -> Self {
        Self::from(value)
    }

    fn side(&self) -> Ordering {
        if self.is_positive() {
            Ordering::Greater
        } else if self.is_zero() {
            Ordering::Equal
        } else {
            Ordering::Less
        }
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }

    fn minus(&self, other: &Self) -> Option<Self> {
        Some(self - other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        Some(self * other)
    }

    fn over(&self, divisor: &Self) -> Self {
        self / divisor
    }

    fn common(&self, other: &Self) -> Self {
        Integer::gcd(self, other)
    }

    fn normal(plane: &Plane) -> Option<&[Self]> {
        Some(&plane.normal)
    }
}

/// The scalar product.
pub(super) fn dot<N: Number>(one: &[N], other: &[N]) -> Option<N> {
    let mut sum = N::small(0);
    for (one, other) in one.iter().zip(other) {
        if one.side().is_ne() && other.side().is_ne() {
            sum = sum.plus(&one.times(other)?)?;
        }
    }
    Some(sum)
}

/// The same direction with the smallest whole coordinates.
pub(super) fn shorten<N: Number>(direction: &mut [N]) {
    let mut common = N::small(0);
    for part in direction.iter() {
        if part.side().is_ne() {
            common = common.common(part);
            if common.minus(&N::small(1)).is_some_and(|rest| rest.side().is_eq()) {
                return;
            }
        }
    }
    if common.side().is_gt() {
        for part in direction {
            *part = part.over(&common);
        }
    }
}
