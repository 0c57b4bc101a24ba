//! The one place where an exact number becomes binary: a spreadsheet cell holds nothing else.

use scoring::{Fraction, Rounding, RoundingMode};

/// The longest decimal writing that is converted as it is, in decimals.
const LONGEST_DECIMALS: u32 = 30;

/// The binary number nearest to `number`.
///
/// A decimal that never ends is first rounded at its twelfth place, far below what a report shows.
pub(super) fn double(number: &Fraction) -> f64 {
    let ends = number.decimals().is_some_and(|decimals| decimals <= LONGEST_DECIMALS);
    let decimal = if ends { number.to_decimal() } else { None };
    let decimal = decimal.or_else(|| {
        let twelfth = Rounding::new(Rounding::MOST_DECIMALS, RoundingMode::HalfUp)?;
        twelfth.apply(number).to_decimal()
    });
    decimal.and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}

/// The number as a formula's stored result, and as a constant inside a formula.
pub(super) fn written(number: &Fraction) -> String {
    double(number).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn a_decimal_becomes_the_double_that_prints_like_it() {
        for text in ["0.1", "84.5", "812345.67", "-3.25", "0.000001", "123456789012345"] {
            assert_eq!(written(&number(text)), text);
        }
    }

    #[test]
    fn an_endless_decimal_is_near_enough() {
        assert_eq!(written(&number("1/3")), "0.333333333333");
        assert!((double(&number("2000000/3")) - 2_000_000.0 / 3.0).abs() < 1e-9);
    }
}
