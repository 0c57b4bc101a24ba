//! Logarithms between two fractions: no floating point, and a bound that is proven.
//!
//! `ln x = k ln 2 + 2 artanh((m − 1) / (m + 1))` with `x = 2^k m` and `m` from 1 to 2, so that the
//! series `artanh z = z + z³/3 + z⁵/5 + …` is taken at most at z = 1/3. Every term is rounded down
//! for the lower end and up for the upper one; what is left out after the term in `z^(2n−1)` is at
//! most `z^(2n+1) / (1 − z²)`, hence at most 9/8 of the next power.

use num_bigint::BigInt;

use crate::Fraction;

/// Decimals of the fixed-point numbers of the series.
const SERIES: u32 = 60;
/// Decimals that an approximation keeps: far beyond any published rounding.
const KEPT: u32 = 30;
/// Logarithms that are a fraction with a denominator up to this one are found exactly.
const EXACT_DENOMINATORS: u32 = 4;
/// And up to this many times the base.
const EXACT_POWERS: u32 = 16;

/// A number known between two fractions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Approximation {
    /// The number that stands for it.
    pub value: Fraction,
    /// The number itself is at most this far from it; 0 where it is exact.
    pub error: Fraction,
}

/// The two ends of an enclosure.
#[derive(Clone, Debug)]
struct Enclosure {
    low: Fraction,
    high: Fraction,
}

/// `log(number) / log(base)`, or `None` unless the number is above 0 and the base above 1.
pub(super) fn logarithm(number: &Fraction, base: &Fraction) -> Option<Approximation> {
    if !number.is_positive() || *base <= Fraction::one() {
        return None;
    }
    // The logarithm of the inverse is the opposite: from here on the number is 1 or more.
    let inverse = *number < Fraction::one();
    let number = if inverse { Fraction::one().divided_by(number)? } else { number.clone() };
    let found = if let Some(value) = exact(&number, base) {
        Approximation { value, error: Fraction::zero() }
    } else {
        let (above, below) = (natural(&number)?, natural(base)?);
        let low = above.low.divided_by(&below.high)?;
        let high = above.high.divided_by(&below.low)?;
        let value = on_grid(&low, KEPT)?;
        let error = on_grid(&(&high - &value), KEPT)? + step(KEPT)?;
        Approximation { value, error }
    };
    Some(if inverse { Approximation { value: -found.value, ..found } } else { found })
}

/// The logarithm where it is a simple fraction: `number^d = base^n` gives `n / d`.
fn exact(number: &Fraction, base: &Fraction) -> Option<Fraction> {
    let mut power = Fraction::one();
    for denominator in 1..=EXACT_DENOMINATORS {
        power = &power * number;
        let mut reached = Fraction::one();
        for numerator in 0..=EXACT_POWERS * denominator {
            if reached == power {
                return Fraction::ratio(numerator, denominator);
            }
            if reached > power {
                break;
            }
            reached = &reached * base;
        }
    }
    None
}

/// The natural logarithm of a number of 1 or more.
fn natural(number: &Fraction) -> Option<Enclosure> {
    let two = Fraction::from(2);
    let (mut doublings, mut rest) = (0_u32, number.clone());
    while rest >= two {
        rest = rest.divided_by(&two)?;
        doublings = doublings.checked_add(1)?;
    }
    let rest = artanh(&(&rest - &Fraction::one()).divided_by(&(&rest + &Fraction::one()))?)?;
    let doubling = artanh(&Fraction::ratio(1, 3)?)?;
    let doublings = Fraction::from(doublings);
    let sum = |of: &Fraction, rest: &Fraction| &two * &(&(&doublings * of) + rest);
    Some(Enclosure { low: sum(&doubling.low, &rest.low), high: sum(&doubling.high, &rest.high) })
}

/// The inverse hyperbolic tangent of a number from 0 to 1/3.
fn artanh(z: &Fraction) -> Option<Enclosure> {
    let scale = BigInt::from(10).pow(SERIES);
    let down = |numerator: &BigInt, denominator: &BigInt| numerator / denominator;
    let up = |numerator: &BigInt, denominator: &BigInt| (numerator + denominator - 1) / denominator;
    let (numerator, denominator) = (z.numerator(), z.denominator());
    let square = (numerator * numerator, denominator * denominator);
    let scaled = numerator * &scale;
    let (mut low, mut high) = (down(&scaled, denominator), up(&scaled, denominator));
    let mut sum = (BigInt::from(0), BigInt::from(0));
    let mut odd = BigInt::from(1);
    // The powers shrink ninefold at each turn: this ends when one is below the last decimal.
    while high > BigInt::from(1) {
        sum.0 += down(&low, &odd);
        sum.1 += up(&high, &odd);
        low = down(&(&low * &square.0), &square.1);
        high = up(&(&high * &square.0), &square.1);
        odd += 2;
    }
    sum.1 += up(&(high * 9), &BigInt::from(8));
    Some(Enclosure { low: Fraction::ratio(sum.0, scale.clone())?, high: Fraction::ratio(sum.1, scale)? })
}

fn step(decimals: u32) -> Option<Fraction> {
    Fraction::ratio(1, BigInt::from(10).pow(decimals))
}

/// The largest number with so many decimals that is not above this one.
fn on_grid(number: &Fraction, decimals: u32) -> Option<Fraction> {
    let scale = BigInt::from(10).pow(decimals);
    Fraction::ratio((number * &Fraction::whole(scale.clone())).floor(), scale)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn known_logarithms_lie_within_the_bound() {
        // Decimals of log₂ 3, log₂ 1.25 and log₁₀ 2, from tables of constants.
        for (of, base, known) in [
            ("3", "2", "1.584962500721156181453738943947816508759814407692481060455"),
            ("1.25", "2", "0.321928094887362347870319429489390175864831393024580612054"),
            ("2", "10", "0.301029995663981195213738894724493026768189881462108541310"),
        ] {
            let found = logarithm(&number(of), &number(base)).unwrap();
            let distance = (&found.value - &number(known)).abs();
            assert!(distance <= found.error, "log {of} to {base}: {distance} beyond {}", found.error);
            assert!(found.error <= Fraction::ratio(3, BigInt::from(10).pow(KEPT)).unwrap());
        }
    }

    #[test]
    fn simple_logarithms_are_exact() {
        for (of, base, known) in [
            ("1", "2", "0"),
            ("8", "2", "3"),
            ("2", "4", "1/2"),
            ("1/2", "4", "-1/2"),
            ("27/8", "9/4", "3/2"),
        ] {
            let found = logarithm(&number(of), &number(base)).unwrap();
            assert_eq!((found.value, found.error), (number(known), Fraction::zero()), "log {of} to {base}");
        }
        assert_eq!(logarithm(&number("0"), &number("2")), None);
        assert_eq!(logarithm(&number("2"), &number("1")), None);
    }

    #[test]
    fn an_inverse_has_the_opposite_logarithm() {
        let of = |text: &str| logarithm(&number(text), &number("10")).unwrap();
        assert_eq!(of("7/3").value, -of("3/7").value);
        assert_eq!(of("7/3").error, of("3/7").error);
    }
}
