//! What the application writes, a person may type or paste back.

use evaluation::{Language, TypedError, read_typed};
use scoring::Fraction;
use wording::number;

/// A million numbers: each hundredth from 0 to 9 999,99, written as the screens write it.
#[test]
fn every_number_with_two_decimals_is_read_back_as_it_was() {
    for hundredths in 0..1_000_000_u32 {
        let (whole, cents) = (hundredths / 100, hundredths % 100);
        let written = number::fixed(Language::French, &format!("{whole}.{cents:02}"), 2).unwrap();
        let read = read_typed(&written).unwrap_or_else(|error| panic!("{written}: {error:?}"));
        assert!(&read * &Fraction::from(100) == Fraction::from(hundredths), "{written}");
    }
}

#[test]
fn what_english_screens_write_is_read_or_refused_and_never_read_as_another_number() {
    for hundredths in (0..1_000_000_u32).step_by(7) {
        let (whole, cents) = (hundredths / 100, hundredths % 100);
        let written = number::fixed(Language::English, &format!("{whole}.{cents:02}"), 2).unwrap();
        match read_typed(&written) {
            Ok(read) => {
                assert!(&read * &Fraction::from(100) == Fraction::from(hundredths), "{written}");
            }
            // "1,234.50" has both marks: it could be French for another number.
            Err(error) => assert_eq!((error, whole >= 1000), (TypedError::Ambiguous, true), "{written}"),
        }
    }
}
