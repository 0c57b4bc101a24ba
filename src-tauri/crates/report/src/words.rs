//! The catalogue's words, with the report's figures as arguments.

use scoring::{BidId, Fraction, Lot};
use wording::{Args, Catalogue, Language, date, list, number};

use crate::figure::Figure;

/// The words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(Catalogue);

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        Self(Catalogue::new(language))
    }

    /// The language.
    pub fn language(self) -> Language {
        self.0.language()
    }

    /// A message without arguments.
    pub fn say(self, key: &str) -> String {
        self.0.say(key)
    }

    /// A message with its arguments.
    pub fn text(self, key: &str, args: &Args) -> String {
        self.0.text(key, args)
    }

    /// A figure as shown: `84,50`.
    pub fn figure(self, figure: &Figure) -> String {
        let text = plain(figure);
        number::decimal(self.language(), &text).unwrap_or(text)
    }

    /// A number with as many decimals as it needs.
    pub fn needed(self, number: &Fraction) -> String {
        self.figure(&Figure::needed(number.clone(), 0))
    }

    /// A difference as shown, with its sign: `+3,00`, `−0,50`.
    pub fn signed(self, figure: &Figure) -> String {
        let text = plain(figure);
        number::signed(self.language(), &text).unwrap_or(text)
    }

    /// An amount of money, in whole euros where that is exact.
    pub fn amount(self, amount: &Fraction) -> String {
        let figure = Figure::new(amount.clone(), if amount.decimals() == Some(0) { 0 } else { 2 });
        let text = plain(&figure);
        number::amount(self.language(), &text, figure.decimals()).unwrap_or(text)
    }

    /// The exact number: a decimal when it ends soon, else a fraction in lowest terms.
    pub fn exact(self, value: &Fraction) -> String {
        let text = match value.to_decimal() {
            Some(decimal) if value.decimals().is_some_and(|places| places <= 6) => decimal,
            Some(_) | None => value.to_string(),
        };
        number::exact(self.language(), &text).unwrap_or(text)
    }

    /// A number written by people, or their text where it is no number.
    pub fn number_in(self, text: &str) -> String {
        number::decimal(self.language(), text).unwrap_or_else(|_| text.to_owned())
    }

    /// "23 novembre 2026 à 14:32", or the text as it came.
    pub fn moment(self, text: &str) -> String {
        date::moment(self.language(), text)
            .or_else(|_| date::long(self.language(), text))
            .unwrap_or_else(|_| text.to_owned())
    }

    /// "A, B et C".
    pub fn and(self, items: &[String]) -> String {
        list::and(self.language(), items)
    }
}

/// A bid as sentences name it: "B – Lysandre Numérique".
pub(crate) fn bid_name(lot: &Lot, id: BidId) -> String {
    lot.bids
        .iter()
        .find(|bid| bid.id == id)
        .map_or_else(String::new, |bid| format!("{} – {}", bid.code, bid.bidder))
}

/// A share from 0 to 1 in percent. What is nearly nothing or nearly all is never written as
/// nothing or all.
pub(crate) fn share_in_words(words: Words, share: &Fraction) -> String {
    share_by(words, share, ["share-below", "share-above"])
}

/// The same for a cell, where there is little room.
pub(crate) fn share_in_cell(words: Words, share: &Fraction) -> String {
    share_by(words, share, ["share-below-short", "share-above-short"])
}

fn share_by(words: Words, share: &Fraction, [below, above]: [&str; 2]) -> String {
    let percent = |text: &str| number::percent(words.language(), text).unwrap_or_else(|_| text.to_owned());
    let hundred = Fraction::from(100);
    let value = share * &hundred;
    let shown = Figure::new(value.clone(), 1);
    let text = |key: &str, bound: &str| words.text(key, &Args::new().with("percent", percent(bound)));
    if shown.shown().is_zero() && !value.is_zero() {
        text(below, "0.1")
    } else if shown.shown() == hundred && value != hundred {
        text(above, "99.9")
    } else {
        let decimals = u8::from(value.decimals() != Some(0));
        percent(&plain(&Figure::new(value, decimals)))
    }
}

/// The text with a small first letter, for the middle of a sentence.
pub(crate) fn lower_initial(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The figure as the catalogue takes numbers: `84.50`.
pub(crate) fn plain(figure: &Figure) -> String {
    let shown = figure.shown();
    shown.to_decimal_padded(u32::from(figure.decimals())).unwrap_or_else(|| shown.to_string())
}
