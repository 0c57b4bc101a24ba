//! Exact numbers, as each language writes them.
//!
//! A number comes as an exact decimal string, `"-1234.50"`, and leaves with every digit it came
//! with: rounding is a published rule of the tender, applied elsewhere.
//!
//! | | French | English |
//! |---|---|---|
//! | thousands | narrow no-break space, U+202F | comma |
//! | decimals | comma | point |
//! | minus | U+2212 | U+2212 |
//! | euro | after, with a no-break space, U+00A0 | before |
//! | per cent | after, with a no-break space, U+00A0 | after |
//!
//! These are the spaces and marks of CLDR, except the minus sign, where CLDR keeps the hyphen of
//! typewriters. U+2212 has the width of a plus sign, aligns in a column and does not break from
//! its number. What is written here is for reading: a spreadsheet cell, a CSV field or the
//! clipboard takes the number itself.

use thiserror::Error;

use crate::{Args, Catalogue, Language};

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';
const MINUS: char = '\u{2212}';

/// A text that is no canonical number.
///
/// Canonical: an optional `-`, digits without a needless leading zero, and optionally a point
/// followed by digits. No sign `+`, no exponent, no grouping.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a canonical number: {0:?}")]
pub struct NumberError(pub String);

/// "1 234,50"; "1,234.50". Every digit is kept.
pub fn decimal(language: Language, text: &str) -> Result<String, NumberError> {
    Ok(Decimal::read(text)?.written(language, Sign::WhenNegative))
}

/// A decimal, or a fraction such as "349/4" with each side written as a number.
pub fn exact(language: Language, text: &str) -> Result<String, NumberError> {
    let Some((numerator, denominator)) = text.split_once('/') else {
        return decimal(language, text);
    };
    match (Decimal::read(numerator), Decimal::read(denominator)) {
        (Ok(above), Ok(below))
            if above.is_whole() && below.is_whole() && !below.negative && !below.is_zero() =>
        {
            let above = above.written(language, Sign::WhenNegative);
            Ok(format!("{above}/{}", below.written(language, Sign::WhenNegative)))
        }
        (Ok(_) | Err(_), Ok(_) | Err(_)) => Err(NumberError(text.to_owned())),
    }
}

/// "12,50" for `"12.5"` with two decimals.
///
/// Zeros are added or dropped to reach `decimals`. A digit that is not zero is never dropped: a
/// number with more decimals keeps them all.
pub fn fixed(language: Language, text: &str, decimals: u8) -> Result<String, NumberError> {
    Ok(Decimal::read(text)?.with_decimals(decimals).written(language, Sign::WhenNegative))
}

/// "+3,00" or "−0,50", for a difference. Zero has no sign.
pub fn signed(language: Language, text: &str) -> Result<String, NumberError> {
    Ok(Decimal::read(text)?.written(language, Sign::Always))
}

/// "1 234,50 €"; "€1,234.50". Decimals as in [`fixed`].
pub fn amount(language: Language, text: &str, decimals: u8) -> Result<String, NumberError> {
    let number = Decimal::read(text)?.with_decimals(decimals);
    Ok(match language {
        Language::French => format!("{}{NO_BREAK}€", number.written(language, Sign::WhenNegative)),
        Language::English => {
            let sign = if number.negative { MINUS.to_string() } else { String::new() };
            format!("{sign}€{}", number.written(language, Sign::Never))
        }
    })
}

/// "12,5 %"; "12.5%". The number is already per hundred.
pub fn percent(language: Language, text: &str) -> Result<String, NumberError> {
    let number = decimal(language, text)?;
    Ok(match language {
        Language::French => format!("{number}{NO_BREAK}%"),
        Language::English => format!("{number}%"),
    })
}

/// "84,50 points", "1,50 point"; "84.50 points", "1 point". A decimal or a fraction.
pub fn points(language: Language, text: &str) -> Result<String, NumberError> {
    exact(language, text)?;
    Ok(Catalogue::new(language).text("points-counted", &Args::new().decimal("number", text)))
}

/// "12,5 Mo"; "12.5 MB". The size of a file in bytes, to the tenth below.
pub fn size(language: Language, bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] =
        [(1_000_000_000, "size-gigabytes"), (1_000_000, "size-megabytes"), (1_000, "size-kilobytes")];
    let (number, key) = match UNITS.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, key)) => {
            let tenths = bytes % unit / (unit / 10);
            let whole = bytes / unit;
            (if tenths == 0 { whole.to_string() } else { format!("{whole}.{tenths}") }, key)
        }
        None => (bytes.to_string(), "size-bytes"),
    };
    Catalogue::new(language).text(key, &Args::new().decimal("number", number))
}

/// How a word agrees with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    One,
    Other,
}

impl Form {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Other => "other",
        }
    }
}

/// How a word agrees with an exact number: in French with everything below two, in English
/// with a bare 1. Source: CLDR, cardinal rules of `fr` and `en`.
pub(crate) fn form(language: Language, text: &str) -> Form {
    let one = match (language, text.split_once('/')) {
        (Language::English, _) => matches!(text, "1" | "-1"),
        (Language::French, None) => Decimal::read(text).is_ok_and(|number| matches!(number.whole, "0" | "1")),
        (Language::French, Some((numerator, denominator))) => {
            // A fraction too long for this is far from one.
            let side = |digits: &str| digits.parse::<u64>().map(u128::from);
            match (side(numerator.trim_start_matches('-')), side(denominator)) {
                (Ok(above), Ok(below)) => above < 2 * below,
                (Ok(_) | Err(_), Ok(_) | Err(_)) => false,
            }
        }
    };
    if one { Form::One } else { Form::Other }
}

/// When the sign of a number is written.
#[derive(Clone, Copy)]
enum Sign {
    WhenNegative,
    Always,
    Never,
}

/// A canonical decimal, read but not computed with.
struct Decimal<'text> {
    negative: bool,
    whole: &'text str,
    decimals: String,
}

impl<'text> Decimal<'text> {
    fn read(text: &'text str) -> Result<Self, NumberError> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let (minus, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, decimals) =
            rest.split_once('.').map_or((rest, None), |(whole, decimals)| (whole, Some(decimals)));
        let canonical =
            digits(whole) && decimals.is_none_or(digits) && (whole == "0" || !whole.starts_with('0'));
        if !canonical {
            return Err(NumberError(text.to_owned()));
        }
        let mut number = Self { negative: false, whole, decimals: decimals.unwrap_or_default().to_owned() };
        // "-0.00" is what is left of a tiny loss: zero has no sign for a reader.
        number.negative = minus && !number.is_zero();
        Ok(number)
    }

    fn is_zero(&self) -> bool {
        self.whole == "0" && self.decimals.bytes().all(|digit| digit == b'0')
    }

    fn is_whole(&self) -> bool {
        self.decimals.is_empty()
    }

    fn with_decimals(mut self, decimals: u8) -> Self {
        let wanted = usize::from(decimals);
        let needed = self.decimals.trim_end_matches('0').len();
        self.decimals.truncate(wanted.max(needed));
        while self.decimals.len() < wanted {
            self.decimals.push('0');
        }
        self
    }

    fn written(&self, language: Language, sign: Sign) -> String {
        let (group, point) = match language {
            Language::French => (NARROW_NO_BREAK, ','),
            Language::English => (',', '.'),
        };
        let mut text = String::new();
        match sign {
            Sign::WhenNegative | Sign::Always if self.negative => text.push(MINUS),
            Sign::Always if !self.is_zero() => text.push('+'),
            Sign::WhenNegative | Sign::Always | Sign::Never => {}
        }
        for (place, digit) in self.whole.chars().enumerate() {
            if place > 0 && (self.whole.len() - place).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !self.decimals.is_empty() {
            text.push(point);
            text.push_str(&self.decimals);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FR: Language = Language::French;
    const EN: Language = Language::English;

    #[test]
    fn thousands_are_grouped_and_decimals_are_not() {
        assert_eq!(decimal(FR, "1234567.8901234").unwrap(), "1\u{202f}234\u{202f}567,8901234");
        assert_eq!(decimal(EN, "1234567.8901234").unwrap(), "1,234,567.8901234");
        assert_eq!(decimal(FR, "1000").unwrap(), "1\u{202f}000");
        assert_eq!(decimal(FR, "999").unwrap(), "999");
        assert_eq!(decimal(FR, "0.10").unwrap(), "0,10", "a trailing zero was given, and is kept");
    }

    #[test]
    fn a_long_number_keeps_every_digit() {
        assert_eq!(
            decimal(EN, "12345678901234567890123.000000000000000000001").unwrap(),
            "12,345,678,901,234,567,890,123.000000000000000000001",
            "a float would lose most of them"
        );
    }

    #[test]
    fn minus_is_a_minus_sign() {
        assert_eq!(decimal(FR, "-1234.50").unwrap(), "\u{2212}1\u{202f}234,50");
        assert_eq!(decimal(EN, "-12").unwrap(), "\u{2212}12");
        assert_eq!(decimal(FR, "-0.00").unwrap(), "0,00", "zero has no sign");
    }

    #[test]
    fn a_difference_always_has_its_sign() {
        assert_eq!(signed(FR, "3.00").unwrap(), "+3,00");
        assert_eq!(signed(FR, "-0.50").unwrap(), "\u{2212}0,50");
        assert_eq!(signed(FR, "0.00").unwrap(), "0,00");
    }

    #[test]
    fn decimals_are_padded_and_never_rounded() {
        assert_eq!(fixed(FR, "12.5", 2).unwrap(), "12,50");
        assert_eq!(fixed(FR, "12", 2).unwrap(), "12,00");
        assert_eq!(fixed(FR, "12.5000", 2).unwrap(), "12,50", "needless zeros may go");
        assert_eq!(fixed(FR, "12.505", 2).unwrap(), "12,505", "12,50 or 12,51 would be a rounding");
        assert_eq!(fixed(FR, "12.000", 0).unwrap(), "12");
        assert_eq!(fixed(FR, "120", 0).unwrap(), "120");
    }

    #[test]
    fn amounts_have_their_euro_where_the_language_puts_it() {
        assert_eq!(amount(FR, "4000", 0).unwrap(), "4\u{202f}000\u{a0}€");
        assert_eq!(amount(FR, "-1234.5", 2).unwrap(), "\u{2212}1\u{202f}234,50\u{a0}€");
        assert_eq!(amount(EN, "1234.5", 2).unwrap(), "€1,234.50");
        assert_eq!(amount(EN, "-1234.5", 2).unwrap(), "\u{2212}€1,234.50");
        assert_eq!(amount(FR, "0.125", 2).unwrap(), "0,125\u{a0}€", "a unit price may have tenths of a cent");
    }

    #[test]
    fn percentages_are_spaced_in_french_only() {
        assert_eq!(percent(FR, "12.5").unwrap(), "12,5\u{a0}%");
        assert_eq!(percent(EN, "12.5").unwrap(), "12.5%");
    }

    #[test]
    fn points_agree_with_their_number() {
        assert_eq!(points(FR, "84.50").unwrap(), "84,50\u{a0}points");
        assert_eq!(points(FR, "0").unwrap(), "0\u{a0}point");
        assert_eq!(points(FR, "-1.5").unwrap(), "\u{2212}1,5\u{a0}point");
        assert_eq!(points(FR, "7/4").unwrap(), "7/4\u{a0}point", "seven quarters are below two");
        assert_eq!(points(FR, "8/4").unwrap(), "8/4\u{a0}points");
        assert_eq!(points(EN, "0").unwrap(), "0\u{a0}points");
        assert_eq!(points(EN, "1").unwrap(), "1\u{a0}point");
        assert_eq!(points(FR, "douze"), Err(NumberError("douze".to_owned())));
    }

    #[test]
    fn fractions_stay_fractions() {
        assert_eq!(exact(FR, "349/4").unwrap(), "349/4");
        assert_eq!(exact(FR, "-1000/30001").unwrap(), "\u{2212}1\u{202f}000/30\u{202f}001");
        assert_eq!(exact(FR, "12.5").unwrap(), "12,5");
        for text in ["1/0", "1/-2", "1/2/3", "1.5/2", "/2", "1/"] {
            assert_eq!(exact(FR, text), Err(NumberError(text.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_canonical_is_refused() {
        for text in
            ["", "-", "+1", "01", "1.", ".5", "1,5", "1 000", "1e3", "--1", "- 1", "NaN", "١٢", "1.5.2"]
        {
            assert_eq!(decimal(FR, text), Err(NumberError(text.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn sizes_take_the_largest_unit_they_fill() {
        assert_eq!(size(FR, 999), "999\u{a0}octets");
        assert_eq!(size(FR, 1), "1\u{a0}octet");
        assert_eq!(size(FR, 1_000), "1\u{a0}ko");
        assert_eq!(size(FR, 12_599_999), "12,5\u{a0}Mo");
        assert_eq!(size(EN, 12_599_999), "12.5\u{a0}MB");
        assert_eq!(size(EN, 3_000_000_000), "3\u{a0}GB");
    }
}
