//! The 97.5 % quantile of the F law, in whole-number arithmetic: the same digits on every machine.
//!
//! With x = d₁t / (d₁t + d₂), a = d₁/2 and b = d₂/2, the F law gives P(F ≤ t) = `I_x(a, b)`, the
//! regularised incomplete beta function, and (DLMF 8.17.8, with 2F1 as its series)
//!
//! `I_x(a, b)       = x^a (1 − x)^b / (a B(a, b)) · S(x; a, b)`
//! `1 − I_x(a, b)   = x^a (1 − x)^b / (b B(a, b)) · S(1 − x; b, a)`
//! `S(x; a, b)      = Σ_n x^n (a + b)(a + b + 1)…(a + b + n − 1) / ((a + 1)(a + 2)…(a + n))`
//!
//! In the quotient of the two the powers and the beta function cancel: no transcendental function
//! is left, and every term is above 0. Beyond its mode the law is concave, so that Newton's steps
//! from the left rise to the quantile and never pass it; the slope is a·I / (S·t). Numbers keep
//! 128 binary places; series stop when what is left is below 2⁻⁵⁶ of their sum.

use num_bigint::BigInt;
use num_traits::{One, Signed, Zero};
use scoring::Fraction;

/// How many decimals of a quantile, and of an interval made of quantiles, are right.
pub const INTERVAL_DECIMALS: u8 = 9;

const PLACES: u64 = 128;
const SERIES_PLACES: u64 = 56;
const STEP_PLACES: u64 = 40;

/// Far more than any panel needs.
const MOST_TERMS: usize = 20_000;
/// Up to 2¹⁴: above, an interval says nothing.
const MOST_DOUBLINGS: usize = 14;
const MOST_STEPS: usize = 200;

/// The value that an F variable with `above` and `below` degrees of freedom exceeds with
/// probability 2.5 %, to at least [`INTERVAL_DECIMALS`] significant digits. Degrees of freedom are
/// any numbers above 0. `None` otherwise, for a quantile above 2¹⁴ (less than one degree of
/// freedom below), and where they are so many that series do not end in reasonable time.
pub fn f_quantile_975(above: &Fraction, below: &Fraction) -> Option<Fraction> {
    if !above.is_positive() || !below.is_positive() {
        return None;
    }
    let (d1, d2) = (fixed(above), fixed(below));
    let target = fixed(&Fraction::ratio(39, 40)?);
    // Double until the target is passed: the quantile lies in the last doubling.
    let mut low = BigInt::one() << PLACES;
    let mut high = low.clone() * 2;
    let mut doublings = 0;
    while at(&d1, &d2, &high)?.probability < target {
        doublings += 1;
        if doublings == MOST_DOUBLINGS {
            return None;
        }
        low.clone_from(&high);
        high *= 2;
    }
    let mut t = low.clone();
    for _ in 0..MOST_STEPS {
        let point = at(&d1, &d2, &t)?;
        let gap = &target - &point.probability;
        if gap.is_negative() {
            high.clone_from(&t);
        } else {
            low.clone_from(&t);
        }
        let step = divide(&gap, &point.slope);
        let next = &t + &step;
        let done = (step.abs() << STEP_PLACES) < t;
        t = if next < low || next > high { (&low + &high) >> 1_u32 } else { next };
        if done || (&high - &low) << STEP_PLACES < t {
            return Fraction::ratio(t, BigInt::one() << PLACES);
        }
    }
    None
}

struct Point {
    /// P(F ≤ t).
    probability: BigInt,
    /// How fast it grows with t.
    slope: BigInt,
}

fn at(d1: &BigInt, d2: &BigInt, t: &BigInt) -> Option<Point> {
    let (one, two) = (BigInt::one() << PLACES, BigInt::one() << (PLACES + 1));
    let x = divide(&multiply(d1, t), &(multiply(d1, t) + d2));
    let left = series(&x, d1, d2, &two)?;
    let right = series(&(one - &x), d2, d1, &two)?;
    // (S/a) / (S/a + S'/b), with a and b the halves of d1 and d2.
    let (left_part, right_part) = (divide(&left, d1), divide(&right, d2));
    let probability = divide(&left_part, &(&left_part + &right_part));
    let slope = divide(&multiply(d1, &probability), &(multiply(&left, t) << 1_u32));
    Some(Point { probability, slope })
}

/// S(x; a, b), with a and b given as their doubles.
fn series(x: &BigInt, double_a: &BigInt, double_b: &BigInt, two: &BigInt) -> Option<BigInt> {
    // Near 1 the sum is slow: the continued fraction takes the root of its terms.
    if (two - (x << 1_u32)) << 6_u32 < *two {
        return continued(x, double_a, double_b, two);
    }
    let mut term = BigInt::one() << PLACES;
    let mut sum = term.clone();
    let mut over = double_a + double_b;
    let mut under = double_a + two;
    for _ in 0..MOST_TERMS {
        let next = multiply(&term, x) * &over / &under;
        // Once terms shrink, each shrinks by x at least as fast in the end: what is left is at
        // most the last term / (1 − ratio).
        let shrink = &term - &next;
        sum += &next;
        if next.is_zero() || shrink.is_positive() && ((&next * &next) << SERIES_PLACES) / &shrink < sum {
            return Some(sum);
        }
        term = next;
        over += two;
        under += two;
    }
    None
}

/// S(x; a, b) as 1/(1 + c₁/(1 + c₂/(1 + …))), DLMF 8.17.22:
/// `c(2m) = m(b − m)x / ((a + 2m − 1)(a + 2m))`,
/// `c(2m + 1) = −(a + m)(a + b + m)x / ((a + 2m)(a + 2m + 1))`.
fn continued(x: &BigInt, double_a: &BigInt, double_b: &BigInt, two: &BigInt) -> Option<BigInt> {
    let one = BigInt::one() << PLACES;
    // Numerators and denominators of the two latest convergents, on a scale of their own.
    let (mut over, mut over_before) = (one.clone(), BigInt::zero());
    let (mut under, mut under_before) = (one.clone(), one.clone());
    let mut value = one;
    for index in 1..MOST_TERMS {
        let double_m = two * (index / 2);
        let sum: BigInt = double_a + &double_m * 2;
        let (factors, first, second) = if index % 2 == 0 {
            (multiply(&double_m, &(double_b - &double_m)), &sum - two, sum)
        } else {
            let factors = multiply(&(double_a + &double_m), &(double_a + double_b + &double_m));
            (-factors, sum.clone(), sum + two)
        };
        let coefficient = divide(&multiply(&factors, x), &multiply(&first, &second));
        let next = &over + multiply(&coefficient, &over_before);
        over_before = std::mem::replace(&mut over, next);
        let next = &under + multiply(&coefficient, &under_before);
        under_before = std::mem::replace(&mut under, next);
        // The convergents shrink together: keep their digits.
        while under.bits() < PLACES {
            for number in [&mut over, &mut over_before, &mut under, &mut under_before] {
                *number <<= 32_u32;
            }
        }
        let latest = divide(&over, &under);
        let moved = (&latest - &value).abs();
        value = latest;
        if moved << SERIES_PLACES < value {
            return Some(value);
        }
    }
    None
}

fn fixed(number: &Fraction) -> BigInt {
    (number.numerator() << PLACES) / number.denominator()
}

fn multiply(one: &BigInt, other: &BigInt) -> BigInt {
    (one * other) >> PLACES
}

fn divide(one: &BigInt, other: &BigInt) -> BigInt {
    if other.is_zero() { BigInt::zero() } else { (one << PLACES) / other }
}
