//! Exact numbers: fractions over integers of any size.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, Div, Mul, Neg, Sub},
    str::FromStr,
};

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Pow, Signed, ToPrimitive, Zero};
use thiserror::Error;

/// The longest text accepted as a number, in bytes.
///
/// A bid is written by an adversary: a number of a million digits is a way to stop the
/// application, never a price.
pub const LONGEST_NUMBER: usize = 64;

/// An exact rational number, always in lowest terms.
///
/// Written as a decimal (`"12.50"`) or a fraction (`"1/3"`); see [`Fraction::from_str`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(BigRational);

/// Why a text is not a [`Fraction`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FractionError {
    /// The text is neither a plain decimal nor a plain fraction.
    #[error("not a plain decimal or fraction")]
    Malformed,
    /// The text is longer than [`LONGEST_NUMBER`].
    #[error("longer than {LONGEST_NUMBER} characters")]
    TooLong,
    /// The denominator is zero.
    #[error("zero denominator")]
    ZeroDenominator,
}

impl Fraction {
    /// The number 0.
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// The number 1.
    pub fn one() -> Self {
        Self(BigRational::one())
    }

    /// A whole number.
    pub fn whole(value: impl Into<BigInt>) -> Self {
        Self(BigRational::from_integer(value.into()))
    }

    /// `numerator / denominator`, or `None` when the denominator is zero.
    pub fn ratio(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Option<Self> {
        let (numerator, denominator) = (numerator.into(), denominator.into());
        if let (Some(small), Some(divisor)) = (numerator.to_i128(), denominator.to_i128())
            && divisor > 0
        {
            return Some(Self::of_small(numerator, denominator, small.gcd(&divisor)));
        }
        (!denominator.is_zero()).then(|| Self(BigRational::new(numerator, denominator)))
    }

    /// A fraction above a positive denominator, with their greatest common divisor known: machine
    /// words find it several times faster than integers of any size.
    fn of_small(numerator: BigInt, denominator: BigInt, common: i128) -> Self {
        if common == 1 {
            return Self(BigRational::new_raw(numerator, denominator));
        }
        Self(BigRational::new_raw(numerator / common, denominator / common))
    }

    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below 0.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Whether this is above 0.
    pub fn is_positive(&self) -> bool {
        self.0.is_positive()
    }

    /// The distance from 0.
    #[must_use]
    pub fn abs(&self) -> Self {
        Self(self.0.abs())
    }

    /// The quotient, or `None` when `divisor` is 0.
    pub fn divided_by(&self, divisor: &Self) -> Option<Self> {
        (!divisor.is_zero()).then(|| Self(&self.0 / &divisor.0))
    }

    /// The numerator, in lowest terms, carrying the sign.
    pub fn numerator(&self) -> &BigInt {
        self.0.numer()
    }

    /// The denominator, in lowest terms, always positive.
    pub fn denominator(&self) -> &BigInt {
        self.0.denom()
    }

    /// The largest whole number not above this one.
    pub(crate) fn floor(&self) -> BigInt {
        self.0.floor().to_integer()
    }

    /// The decimal writing (`"87.25"`), or `None` when it never ends (1/3).
    pub fn to_decimal(&self) -> Option<String> {
        let decimals = self.decimals()?;
        Some(self.decimal_with(decimals))
    }

    /// How many decimals the exact decimal writing needs, or `None` when it never ends.
    pub fn decimals(&self) -> Option<u32> {
        let (twos, rest) = strip_factor(self.denominator().clone(), 2);
        let (fives, rest) = strip_factor(rest, 5);
        rest.is_one().then(|| twos.max(fives))
    }

    /// Writes with `decimals` decimals a number already known to need no more.
    fn decimal_with(&self, decimals: u32) -> String {
        let scaled = self.numerator() * BigInt::from(10).pow(decimals) / self.denominator();
        let sign = if scaled.sign() == Sign::Minus { "-" } else { "" };
        let digits = scaled.abs().to_string();
        let places = decimals as usize;
        if places == 0 {
            return format!("{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, part) = padded.split_at(padded.len() - places);
        format!("{sign}{whole}.{part}")
    }

    /// The decimal writing with at least `decimals` decimals, or `None` when it never ends.
    pub fn to_decimal_padded(&self, decimals: u32) -> Option<String> {
        let needed = self.decimals()?;
        Some(self.decimal_with(needed.max(decimals)))
    }
}

fn strip_factor(mut value: BigInt, factor: u8) -> (u32, BigInt) {
    let factor = BigInt::from(factor);
    let mut count = 0;
    loop {
        let (quotient, remainder) = value.div_rem(&factor);
        if !remainder.is_zero() {
            return (count, value);
        }
        value = quotient;
        count += 1;
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    /// Reads `-12.50`, `12` or `1/3`: ASCII digits, one point, no spaces, no exponent.
    fn from_str(text: &str) -> Result<Self, FractionError> {
        if text.len() > LONGEST_NUMBER {
            return Err(FractionError::TooLong);
        }
        if let Some((numerator, denominator)) = text.split_once('/') {
            let numerator = whole_number(numerator, SignAllowed::Yes)?;
            let denominator = whole_number(denominator, SignAllowed::No)?;
            return Self::ratio(numerator, denominator).ok_or(FractionError::ZeroDenominator);
        }
        let Some((whole, part)) = text.split_once('.') else {
            return Ok(Self::whole(whole_number(text, SignAllowed::Yes)?));
        };
        whole_number(whole, SignAllowed::Yes)?;
        whole_number(part, SignAllowed::No)?;
        let places = u32::try_from(part.len()).map_err(|_| FractionError::TooLong)?;
        let numerator = whole_number(&format!("{whole}{part}"), SignAllowed::Yes)?;
        Self::ratio(numerator, BigInt::from(10).pow(places)).ok_or(FractionError::Malformed)
    }
}

#[derive(Clone, Copy)]
enum SignAllowed {
    Yes,
    No,
}

fn whole_number(text: &str, sign: SignAllowed) -> Result<BigInt, FractionError> {
    let digits = match sign {
        SignAllowed::Yes => text.strip_prefix('-').unwrap_or(text),
        SignAllowed::No => text,
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FractionError::Malformed);
    }
    text.parse().map_err(|_| FractionError::Malformed)
}

impl fmt::Display for Fraction {
    /// Writes the fraction in lowest terms: `349/4`, or `25` when it is whole.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}

impl From<u32> for Fraction {
    fn from(value: u32) -> Self {
        Self::whole(value)
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $sign:tt) => {
        impl $trait for Fraction {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self(self.0 $sign other.0)
            }
        }
        impl<'a> $trait<&'a Fraction> for &'a Fraction {
            type Output = Fraction;
            fn $method(self, other: &'a Fraction) -> Fraction {
                Fraction(&self.0 $sign &other.0)
            }
        }
    };
}
operator!(Add, add, +);
operator!(Sub, sub, -);
operator!(Mul, mul, *);

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::zero(), Add::add)
    }
}

impl<'a> Sum<&'a Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'a Fraction>>(numbers: I) -> Self {
        numbers.fold(Self::zero(), |sum, number| &sum + number)
    }
}

/// Divides by a number that cannot be zero, because its type says so.
impl Div<std::num::NonZeroU32> for Fraction {
    type Output = Self;
    fn div(self, divisor: std::num::NonZeroU32) -> Self {
        Self(self.0 / BigInt::from(divisor.get()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    /// Whole numbers on both sides of what fits into a machine word, often with a common divisor.
    fn whole() -> impl Strategy<Value = BigInt> {
        let edge = prop_oneof![
            Just(i128::MIN),
            Just(i128::MIN + 1),
            Just(i128::MAX),
            Just(-1),
            Just(0),
            Just(1),
            -60_i128..60,
            any::<i128>(),
        ];
        (edge, -3_i128..6).prop_map(|(number, factor)| BigInt::from(number) * factor)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn a_ratio_is_the_one_of_integers_of_any_size(numerator in whole(), denominator in whole()) {
            let found = Fraction::ratio(numerator.clone(), denominator.clone());
            let slow = (!denominator.is_zero()).then(|| BigRational::new(numerator, denominator));
            // Part by part: equality of fractions would forgive a form that is not the lowest.
            let parts = |number: &BigRational| (number.numer().clone(), number.denom().clone());
            prop_assert_eq!(found.as_ref().map(|found| parts(&found.0)), slow.as_ref().map(parts));
        }
    }

    #[test]
    fn reads_decimals_and_fractions_exactly() {
        assert_eq!(number("0.1") + number("0.2"), number("0.3"), "no binary rounding");
        assert_eq!(number("1/3") + number("2/3"), Fraction::one());
        assert_eq!(number("-0.5"), number("-1/2"), "the sign belongs to the whole number");
    }

    #[test]
    fn refuses_what_a_person_could_read_two_ways() {
        for text in
            ["1,5", "1 000", "", "-", ".5", "5.", "1e3", "1/0", "1/-2", "+1", "1.2.3", "--1", "1.-2", "٣"]
        {
            assert!(text.parse::<Fraction>().is_err(), "{text:?} is not a plain number");
        }
    }

    #[test]
    fn refuses_a_number_long_enough_to_stop_the_application() {
        assert_eq!("9".repeat(LONGEST_NUMBER + 1).parse::<Fraction>(), Err(FractionError::TooLong));
    }

    #[test]
    fn writes_the_decimal_only_when_it_ends() {
        assert_eq!(number("349/4").to_decimal().as_deref(), Some("87.25"));
        assert_eq!(number("-1/8").to_decimal().as_deref(), Some("-0.125"));
        assert_eq!(number("1/3").to_decimal(), None);
        assert_eq!(number("5").to_decimal_padded(2).as_deref(), Some("5.00"));
    }
}
