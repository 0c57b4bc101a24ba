//! Numbers as people type them into the window: comma or point, spaces between thousands, and
//! never two readings.

use intake::{AmountError, AmountUnit, DecimalMark, read_amount};
use scoring::Fraction;

/// Why a typed text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedError {
    /// It can be read two ways: `1,000`, `1.234,5`.
    Ambiguous,
    /// It is no number.
    Unreadable,
}

impl TypedError {
    /// The code of the finding that says so, and how to write it.
    pub fn finding(self) -> &'static str {
        match self {
            Self::Ambiguous => "typed-ambiguous",
            Self::Unreadable => "typed-unreadable",
        }
    }
}

/// Reads a typed number: `12,5`, `12.5`, `1 234,5` with any space. A text with both marks, or
/// with one mark before exactly three digits, is refused: it could be either number.
pub fn read_typed(text: &str) -> Result<Fraction, TypedError> {
    let mark = match (text.contains(','), text.contains('.')) {
        (true, true) => return Err(TypedError::Ambiguous),
        (false, true) => DecimalMark::Point,
        (true | false, false) => DecimalMark::Comma,
    };
    match read_amount(text, mark) {
        Ok(amount) if amount.note.is_none() && amount.unit == AmountUnit::Bare && amount.basis.is_none() => {
            Ok(amount.value)
        }
        Ok(_) | Err(AmountError::Unreadable | AmountError::Empty) => Err(TypedError::Unreadable),
        Err(AmountError::Ambiguous(_)) => Err(TypedError::Ambiguous),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_comma_and_a_point_are_both_typed() {
        for (text, value) in [
            ("12,5", "12.5"),
            ("12.5", "12.5"),
            ("1 234,5", "1234.5"),
            ("1\u{202f}234,5", "1234.5"),
            ("1\u{a0}234.5", "1234.5"),
            ("1\u{2009}234,5", "1234.5"),
            ("0,125", "0.125"),
            ("4", "4"),
        ] {
            assert_eq!(read_typed(text), Ok(value.parse().unwrap()), "{text:?}");
        }
    }

    #[test]
    fn two_readings_are_none() {
        for text in ["1,000", "1.000", "1.234,5", "1,234.5", "12,345"] {
            assert_eq!(read_typed(text), Err(TypedError::Ambiguous), "{text:?}");
        }
        for text in ["", "quatre", "4*", "1,2,3", "--4", "4/5", "5 %", "4 €"] {
            assert_eq!(read_typed(text), Err(TypedError::Unreadable), "{text:?}");
        }
    }
}
