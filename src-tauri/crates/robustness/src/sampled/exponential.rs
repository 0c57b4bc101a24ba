//! Exponential numbers, sixteen at a time.
//!
//! `E = −ln u` with `u` uniform in (0, 1], in steps of 2⁻⁵². The logarithm is computed without a
//! branch, a table or a library call, so that all lanes are computed at once and alike on every
//! machine: `u = 2^k m` with `m` between √½ and √2, and
//! `ln m = 2 (s + s³/3 + s⁵/5 + …)` with `s = (m − 1)/(m + 1)`, `|s| < 0.172`; the series ends
//! where the next term is below 10⁻¹⁴ of the sum.

use super::stream::{LANES, Packet, Stream, one_to_two};

/// The bits of √½: where the mantissa's range begins.
const ROOT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
const ONE: u64 = 0x3ff0_0000_0000_0000;
const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
/// 2^52: an integer below it, put into the mantissa's bits, is itself on top of it.
const INTEGER: u64 = 0x4330_0000_0000_0000;
const INTEGER_BASE: f64 = 4_503_599_627_370_496.0 + 1023.0;

/// `−ln u`, where `u` is a uniform number in (0, 1] made of the upper 52 bits.
#[inline(always)]
pub(super) fn exponential(bits: u64) -> f64 {
    let uniform = 2.0 - one_to_two(bits);
    let moved = uniform.to_bits().wrapping_add(ONE - ROOT_HALF);
    let power = f64::from_bits((moved >> 52) | INTEGER) - INTEGER_BASE;
    let mantissa = f64::from_bits((moved & MANTISSA).wrapping_add(ROOT_HALF));
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let z = s * s;
    let tail = 2.0 / 11.0 + z * (2.0 / 13.0 + z * (2.0 / 15.0 + z * (2.0 / 17.0)));
    let series = 2.0 / 3.0 + z * (2.0 / 5.0 + z * (2.0 / 7.0 + z * (2.0 / 9.0 + z * tail)));
    -(power * std::f64::consts::LN_2 + s * (2.0 + z * series))
}

/// Fills each packet with independent exponential numbers.
#[inline(always)]
pub(super) fn exponentials(stream: &mut Stream, out: &mut [Packet]) {
    // A copy of its own: the compiler then knows that no packet overlaps the state.
    let mut own = stream.clone();
    for packet in out {
        let bits = own.bits();
        for lane in 0..LANES {
            packet[lane] = exponential(bits[lane]);
        }
    }
    *stream = own;
}

#[cfg(test)]
mod tests {
    use super::super::stream::Purpose;
    use super::*;

    #[test]
    fn it_is_the_logarithm_of_the_library() {
        let mut stream = Stream::new(5, Purpose::Samples, 0);
        for _ in 0..2000 {
            for bits in stream.bits() {
                let expected = -libm::log(2.0 - one_to_two(bits));
                let found = exponential(bits);
                assert!(
                    (found - expected).abs() <= 1e-14 * expected.max(1e-3),
                    "{bits}: {found}, {expected}"
                );
            }
        }
    }

    #[test]
    fn both_ends_are_finite_and_not_negative() {
        assert_eq!(exponential(0).abs().to_bits(), 0, "u is 1");
        let largest = exponential(u64::MAX);
        let expected = 52.0 * std::f64::consts::LN_2;
        assert!((largest - expected).abs() < 1e-12, "u is 2^-52: {largest}");
        let smallest = exponential(1 << 12);
        assert!((smallest / f64::EPSILON - 1.0).abs() < 1e-9, "u is 1 − 2^-52: {smallest}");
    }

    #[test]
    fn its_mean_and_variance_are_one() {
        let mut stream = Stream::new(9, Purpose::Samples, 0);
        let mut drawn = vec![[0.0; LANES]; 20_000];
        exponentials(&mut stream, &mut drawn);
        let drawn = drawn.as_flattened();
        let count = drawn.len() as f64;
        let mean = drawn.iter().sum::<f64>() / count;
        let variance = drawn.iter().map(|value| (value - 1.0) * (value - 1.0)).sum::<f64>() / count;
        assert!((mean - 1.0).abs() < 5.0 / count.sqrt(), "{mean}");
        // The fourth central moment of the law is 9.
        assert!((variance - 1.0).abs() < 5.0 * (8.0 / count).sqrt(), "{variance}");
    }
}
