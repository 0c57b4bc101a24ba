//! Numbers as people write them, and numbers as spreadsheets store them.
//!
//! A text is read under one declared decimal mark. The other mark can then only separate
//! thousands, and where three digits after a single mark leave both readings open (`1,000`,
//! `1.000`) the number is ambiguous: it is never guessed.
//!
//! A stored number is read from its decimal text, to fifteen significant digits. That is what
//! spreadsheet programs keep of what a person types; further digits (`697331.7999999999`) are
//! the noise of their binary arithmetic, and were never offered by anyone.

use scoring::{Fraction, LONGEST_NUMBER, PriceBasis};

/// How many significant digits a spreadsheet program keeps of a typed number.
const STORED_DIGITS: usize = 15;
/// The largest power of ten accepted in a stored number.
const LARGEST_EXPONENT: i32 = 40;

/// How the decimals of text numbers are set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecimalMark {
    /// `12,50`
    Comma,
    /// `12.50`
    Point,
}

impl DecimalMark {
    /// The name in mapping files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Point => "point",
        }
    }

    fn character(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }
}

/// What a written number counts, as far as the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmountUnit {
    /// Nothing is said.
    Bare,
    /// Euros: `€`, `EUR`.
    Euro,
    /// Hundredths: `%`. The value is already divided by 100.
    Percent,
}

/// A number read from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The exact value.
    pub value: Fraction,
    /// The unit that the text names.
    pub unit: AmountUnit,
    /// Whether the text says before tax (`HT`) or with tax (`TTC`).
    pub basis: Option<PriceBasis>,
    /// A footnote mark after the number: `*`, `(1)`.
    pub note: Option<String>,
}

/// The two numbers that an ambiguous text can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readings {
    /// Read with a thousands separator.
    pub thousands: Fraction,
    /// Read with a decimal mark.
    pub decimal: Fraction,
}

/// Why a text is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// The text is blank.
    Empty,
    /// The text can be read as either number.
    Ambiguous(Box<Readings>),
    /// The text is no number under the declared decimal mark.
    Unreadable,
}

/// Reads a number as people write it: `1 234,50 € HT`, `1'234.50`, `12,5 %`.
///
/// Any space separates thousands: U+0020, no-break U+00A0 and U+202F, thin U+2009, and their
/// like. Only euros are known: in another currency the number is unreadable.
pub fn read_amount(text: &str, mark: DecimalMark) -> Result<Amount, AmountError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if text.len() > 4 * LONGEST_NUMBER {
        return Err(AmountError::Unreadable);
    }
    let (negative, rest) = strip_sign(text);
    let (prefixed, rest) = strip_euro(rest);
    let (negative, rest) = match (negative, prefixed) {
        (Sign::Plain, true) => strip_sign(rest),
        (Sign::Plain | Sign::Minus, _) => (negative, rest),
    };
    let (digits, rest) = rest.split_at(number_length(rest));
    let value = read_digits(digits, mark).map_err(|error| match negative {
        Sign::Plain => error,
        Sign::Minus => negated(error),
    })?;
    let suffixes = read_suffixes(rest, prefixed).ok_or(AmountError::Unreadable)?;
    let value = match negative {
        Sign::Plain => value,
        Sign::Minus => -value,
    };
    let value = match suffixes.unit {
        AmountUnit::Bare | AmountUnit::Euro => value,
        AmountUnit::Percent => value.divided_by(&Fraction::whole(100)).ok_or(AmountError::Unreadable)?,
    };
    Ok(Amount { value, unit: suffixes.unit, basis: suffixes.basis, note: suffixes.note })
}

#[derive(Clone, Copy)]
enum Sign {
    Plain,
    Minus,
}

/// Takes a minus sign, typed or typeset.
fn strip_sign(text: &str) -> (Sign, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (Sign::Minus, rest.trim_start()),
        None => (Sign::Plain, text),
    }
}

fn strip_euro(text: &str) -> (bool, &str) {
    for name in ["€", "EUR"] {
        if let Some(rest) = text.strip_prefix(name) {
            return (true, rest.trim_start());
        }
    }
    (false, text)
}

fn negated(error: AmountError) -> AmountError {
    match error {
        AmountError::Ambiguous(readings) => {
            let Readings { thousands, decimal } = *readings;
            AmountError::Ambiguous(Box::new(Readings { thousands: -thousands, decimal: -decimal }))
        }
        AmountError::Empty | AmountError::Unreadable => error,
    }
}

/// How many bytes at the start are digits, and separators that stand between two digits.
fn number_length(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next_is_digit = characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if character.is_ascii_digit() {
            end = at + 1;
        } else if !(end > 0 && separator(character).is_some() && next_is_digit) {
            break;
        }
    }
    end
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Space,
    Apostrophe,
    Mark(char),
}

fn separator(character: char) -> Option<Separator> {
    match character {
        ' ' | '\u{a0}' | '\u{2007}' | '\u{2008}' | '\u{2009}' | '\u{200a}' | '\u{202f}' => {
            Some(Separator::Space)
        }
        '\'' | '\u{2019}' => Some(Separator::Apostrophe),
        ',' | '.' => Some(Separator::Mark(character)),
        _ => None,
    }
}

/// Reads digits and separators: both ends are digits.
fn read_digits(text: &str, mark: DecimalMark) -> Result<Fraction, AmountError> {
    let (whole, decimals) = match text.split_once(mark.character()) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    if decimals.is_some_and(|decimals| !decimals.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(AmountError::Unreadable);
    }
    let groups = Groups::read(whole).ok_or(AmountError::Unreadable)?;
    let value = |whole: &str, decimals: Option<&str>| {
        let written = match decimals {
            Some(decimals) => format!("{whole}.{decimals}"),
            None => whole.to_owned(),
        };
        written.parse::<Fraction>().map_err(|_| AmountError::Unreadable)
    };
    let open = match (decimals, groups.separator) {
        // `1,000` where the comma is declared: nobody can tell a thousand from one.
        (Some(decimals), None) if decimals.len() == 3 && groups.may_be_thousands() => {
            Some((format!("{whole}{decimals}"), whole.to_owned(), decimals.to_owned()))
        }
        // `1.000` where the comma is declared: the point may still be a decimal mark.
        (None, Some(Separator::Mark(_))) => match groups.parts.as_slice() {
            [first, second] => Some((format!("{first}{second}"), (*first).to_owned(), (*second).to_owned())),
            _ => None,
        },
        (None | Some(_), _) => None,
    };
    match open {
        Some((thousands, whole, decimals)) => Err(AmountError::Ambiguous(Box::new(Readings {
            thousands: value(&thousands, None)?,
            decimal: value(&whole, Some(&decimals))?,
        }))),
        None => value(&groups.parts.concat(), decimals),
    }
}

/// The whole part, cut where thousands are set off.
struct Groups<'a> {
    parts: Vec<&'a str>,
    separator: Option<Separator>,
}

impl<'a> Groups<'a> {
    /// `None` when the groups are not thousands: unequal, or of several kinds.
    fn read(whole: &'a str) -> Option<Self> {
        let mut separators = whole.chars().filter_map(separator);
        let first = separators.next();
        if separators.any(|other| Some(other) != first) {
            return None;
        }
        let parts: Vec<&str> = whole.split(|character| separator(character).is_some()).collect();
        let groups = Self { parts, separator: first };
        let well_formed = match groups.parts.as_slice() {
            [] => false,
            [only] => !only.is_empty(),
            [first, rest @ ..] => {
                (1..=3).contains(&first.len())
                    && !first.starts_with('0')
                    && rest.iter().all(|group| group.len() == 3)
            }
        };
        well_formed.then_some(groups)
    }

    /// Whether a mark right after could set off thousands: one to three digits, no leading zero.
    fn may_be_thousands(&self) -> bool {
        matches!(self.parts.as_slice(), [only] if only.len() <= 3 && !only.starts_with('0'))
    }
}

struct Suffixes {
    unit: AmountUnit,
    basis: Option<PriceBasis>,
    note: Option<String>,
}

/// Reads what follows the number; `None` when it is neither a unit nor a footnote mark.
fn read_suffixes(text: &str, prefixed: bool) -> Option<Suffixes> {
    let unit = if prefixed { AmountUnit::Euro } else { AmountUnit::Bare };
    let mut suffixes = Suffixes { unit, basis: None, note: None };
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        if let Some(after) = strip_word(rest, &["€", "euros", "euro", "eur"]) {
            if suffixes.unit != AmountUnit::Bare {
                return None;
            }
            suffixes.unit = AmountUnit::Euro;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('%') {
            if suffixes.unit != AmountUnit::Bare {
                return None;
            }
            suffixes.unit = AmountUnit::Percent;
            rest = after.trim_start();
        } else if let Some(after) = strip_word(rest, &["h.t.", "ht"]) {
            if suffixes.basis.replace(PriceBasis::Net).is_some() {
                return None;
            }
            rest = after;
        } else if let Some(after) = strip_word(rest, &["t.t.c.", "ttc"]) {
            if suffixes.basis.replace(PriceBasis::Gross).is_some() {
                return None;
            }
            rest = after;
        } else {
            return is_footnote(rest).then(|| Suffixes { note: Some(rest.to_owned()), ..suffixes });
        }
    }
    Some(suffixes)
}

/// Takes one of the words, in capitals or not, when no letter or digit follows it.
fn strip_word<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| {
        let (start, rest) = text.split_at_checked(word.len())?;
        let ends = !rest.starts_with(char::is_alphanumeric) || word.ends_with(['€', '.']);
        (start.eq_ignore_ascii_case(word) && ends).then(|| rest.trim_start())
    })
}

/// `*`, `**`, `†`, `¹`, `(1)`, `(*)`: a mark that sends to a note and changes no value.
fn is_footnote(text: &str) -> bool {
    let short = text.chars().count() <= 6;
    let marks = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|character| matches!(character, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹'))
    };
    let bracketed = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).is_some_and(|inside| {
        marks(inside) || (!inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit()))
    });
    short && (marks(text) || bracketed)
}

/// Reads a number as a workbook stores it (`1234.5`, `1.2E-05`), to fifteen significant digits.
///
/// `None` when it is not a finite decimal number of a reasonable size.
pub(crate) fn read_stored_number(text: &str) -> Option<Fraction> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    if text.len() > LONGEST_NUMBER {
        return None;
    }
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
        None => (text, 0),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{decimals}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = digits.trim_start_matches('0');
    let exponent = exponent - i32::try_from(decimals.len()).ok()?;
    let (kept, exponent) = to_stored_digits(significant, exponent)?;
    if exponent.abs() > LARGEST_EXPONENT {
        return None;
    }
    let places = usize::try_from(exponent.unsigned_abs()).ok()?;
    let written = if exponent >= 0 {
        format!("{kept}{}", "0".repeat(places))
    } else {
        let padded = format!("{kept:0>width$}", width = places + 1);
        let (whole, decimals) = padded.split_at(padded.len() - places);
        format!("{whole}.{decimals}")
    };
    let value: Fraction = written.parse().ok()?;
    Some(if negative { -value } else { value })
}

fn read_exponent(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.strip_prefix('+').unwrap_or(text).parse().ok()
}

/// Rounds half up to [`STORED_DIGITS`] digits; gives the digits and their power of ten.
fn to_stored_digits(digits: &str, exponent: i32) -> Option<(u64, i32)> {
    if digits.is_empty() {
        return Some((0, 0));
    }
    let (kept, dropped) = match digits.split_at_checked(STORED_DIGITS) {
        Some((kept, dropped)) => (kept, dropped),
        None => (digits, ""),
    };
    let mut value: u64 = kept.parse().ok()?;
    if dropped.as_bytes().first().is_some_and(|digit| *digit >= b'5') {
        value += 1;
    }
    let mut exponent = exponent + i32::try_from(dropped.len()).ok()?;
    while value != 0 && value.is_multiple_of(10) {
        value /= 10;
        exponent += 1;
    }
    Some((value, exponent))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str, mark: DecimalMark) -> Result<String, AmountError> {
        read_amount(text, mark).map(|amount| amount.value.to_decimal().unwrap())
    }

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn reads_numbers_as_people_write_them() {
        for (text, expected) in [
            ("12,5", "12.5"),
            ("1 234,50", "1234.5"),
            ("1\u{a0}234,50\u{a0}€", "1234.5"),
            ("98\u{202f}388,00 € HT", "98388"),
            ("1\u{2009}234\u{2009}567", "1234567"),
            ("1'234,50", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1.234.567", "1234567"),
            ("1 234,500", "1234.5"),
            ("1234,500", "1234.5"),
            ("0,125", "0.125"),
            ("0,98", "0.98"),
            ("1 000", "1000"),
            ("€ 12,50", "12.5"),
            ("EUR 12", "12"),
            ("12 euros TTC", "12"),
            ("12,50€H.T.", "12.5"),
            ("12,5 %", "0.125"),
            ("-12,5", "-12.5"),
            ("\u{2212} 12 €", "-12"),
            ("007", "7"),
        ] {
            assert_eq!(read(text, DecimalMark::Comma).as_deref(), Ok(expected), "{text:?}");
        }
        for (text, expected) in [("12.5", "12.5"), ("1'234.50", "1234.5"), ("1,234,567.8", "1234567.8")] {
            assert_eq!(read(text, DecimalMark::Point).as_deref(), Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn never_guesses_between_a_thousand_and_one() {
        for (text, mark, first, second) in [
            ("1,000", DecimalMark::Comma, "1000", "1"),
            ("1.000", DecimalMark::Comma, "1000", "1"),
            ("1,000", DecimalMark::Point, "1000", "1"),
            ("12.345 €", DecimalMark::Point, "12345", "12.345"),
            ("-1,250", DecimalMark::Comma, "-1250", "-1.25"),
        ] {
            assert_eq!(
                read_amount(text, mark),
                Err(AmountError::Ambiguous(Box::new(Readings {
                    thousands: number(first),
                    decimal: number(second)
                }))),
                "{text:?} declared with a {}",
                mark.name()
            );
        }
    }

    #[test]
    fn refuses_what_contradicts_the_declared_mark() {
        for (text, mark) in [
            ("12.5", DecimalMark::Comma),
            ("1,234.5", DecimalMark::Comma),
            ("1,234,567", DecimalMark::Comma),
            ("1.234,5", DecimalMark::Point),
            ("0.125", DecimalMark::Comma),
        ] {
            assert_eq!(read(text, mark), Err(AmountError::Unreadable), "{text:?}");
        }
    }

    #[test]
    fn refuses_what_is_no_plain_number() {
        for text in [
            "PM",
            "inclus",
            "néant",
            "-",
            "12-",
            "12 34",
            "1  234",
            "1 2345",
            "12 €/mois",
            "12 k€",
            "1,5 M€",
            "3 x 12",
            "12 + 3",
            "$12",
            "12 USD",
            "£12",
            "--12",
            "(12)",
            ",5",
            "5,",
            "1e3",
            "0x10",
            "١٢٣",
            "１２",
            "½",
            "12 € €",
            "12 % €",
            "12 HT TTC",
            "12 par élève",
            "1 234'567",
            "#REF!",
            "=1+1",
            "NaN",
            "∞",
        ] {
            assert_eq!(read(text, DecimalMark::Comma), Err(AmountError::Unreadable), "{text:?}");
        }
        assert_eq!(read(" \u{a0}\t", DecimalMark::Comma), Err(AmountError::Empty));
        let endless = "9".repeat(1_000_000);
        assert_eq!(read(&endless, DecimalMark::Comma), Err(AmountError::Unreadable), "too long for a price");
    }

    #[test]
    fn a_footnote_mark_is_told_apart_from_a_condition() {
        for (text, note) in [("837 232,50*", "*"), ("12 (1)", "(1)"), ("12 € HT **", "**"), ("12¹", "¹")]
        {
            assert_eq!(
                read_amount(text, DecimalMark::Comma).unwrap().note.as_deref(),
                Some(note),
                "{text:?}"
            );
        }
        assert!(
            read_amount("12 (hors option)", DecimalMark::Comma).is_err(),
            "a condition is not a footnote"
        );
    }

    #[test]
    fn says_whether_tax_is_included() {
        let basis = |text| read_amount(text, DecimalMark::Comma).unwrap().basis;
        assert_eq!(basis("12 € HT"), Some(PriceBasis::Net));
        assert_eq!(basis("12 € T.T.C."), Some(PriceBasis::Gross));
        assert_eq!(basis("12 €"), None);
    }

    #[test]
    fn stored_numbers_lose_the_noise_of_binary_arithmetic_and_nothing_else() {
        for (text, expected) in [
            ("0.1", "0.1"),
            ("697331.7999999999", "697331.8"),
            ("3415241.2199999997", "3415241.22"),
            ("0.30000000000000004", "0.3"),
            ("1.4999999999999999E-2", "0.015"),
            ("1.2E-05", "0.000012"),
            ("1e5", "100000"),
            ("123456789012345678901234567890", "123456789012346000000000000000"),
            ("-0", "0"),
            (" 12 ", "12"),
            ("0.00", "0"),
            ("999999999999999.9", "1000000000000000"),
        ] {
            assert_eq!(read_stored_number(text), Some(number(expected)), "{text:?}");
        }
        for text in [
            "NaN",
            "INF",
            "-INF",
            "1E400",
            "-1E-400",
            "1.7976931348623157E+308",
            "",
            "1,5",
            "0x10",
            "1e",
            "--1",
        ] {
            assert_eq!(read_stored_number(text), None, "{text:?} is no price");
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "\\PC{0,80}", point in any::<bool>()) {
            let mark = if point { DecimalMark::Point } else { DecimalMark::Comma };
            let _ = read_amount(&text, mark);
            let _ = read_stored_number(&text);
        }

        #[test]
        fn no_near_number_stops_the_reader(text in "[-0-9., '€%()*HT\u{a0}\u{202f}eE+]{0,40}") {
            let _ = read_amount(&text, DecimalMark::Comma);
            let _ = read_stored_number(&text);
        }

        /// What an application writes, the reader reads back: any amount in cents, with any
        /// separator of thousands and any suffix.
        #[test]
        fn written_amounts_are_read_back(
            cents in 0_u64..10_000_000_000,
            group in prop::sample::select(vec!["", " ", "\u{a0}", "\u{202f}", "\u{2009}", "'", "\u{2019}"]),
            suffix in prop::sample::select(vec!["", " €", "\u{a0}€", " EUR", " € HT", " HT"]),
            point in any::<bool>(),
        ) {
            let (mark, character) = if point { (DecimalMark::Point, '.') } else { (DecimalMark::Comma, ',') };
            let whole = (cents / 100).to_string();
            let mut grouped = String::new();
            for (index, digit) in whole.chars().enumerate() {
                if index > 0 && (whole.len() - index).is_multiple_of(3) {
                    grouped.push_str(group);
                }
                grouped.push(digit);
            }
            let text = format!("{grouped}{character}{:02}{suffix}", cents % 100);
            let expected = Fraction::ratio(cents, 100).unwrap();
            prop_assert_eq!(read_amount(&text, mark).map(|amount| amount.value), Ok(expected), "{}", text);
        }

        /// A typed decimal of up to fifteen digits survives the way through binary storage.
        #[test]
        fn typed_decimals_survive_storage(digits in 0_u64..1_000_000_000_000_000, places in 0_u32..8) {
            let typed = Fraction::ratio(digits, 10_u64.pow(places)).unwrap();
            let stored: f64 = typed.to_decimal().unwrap().parse().unwrap();
            prop_assert_eq!(read_stored_number(&format!("{stored:e}")), Some(typed));
        }
    }
}
