//! A number of the report: exact, with the rule by which it is shown.

use scoring::{Fraction, Rounding, RoundingMode};

/// The most decimals that a shown number keeps; the exact fraction stands in the arithmetic annex.
pub const MOST_SHOWN: u32 = 4;

/// An exact number and the rounding with which people see it.
///
/// Showing never changes the number: a page writes [`Figure::shown`], and whatever is computed
/// further starts from [`Figure::exact`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number itself.
    pub exact: Fraction,
    display: Option<Rounding>,
}

impl Figure {
    /// A number shown with a fixed number of decimals, to the nearest, a half away from zero.
    pub fn new(exact: Fraction, decimals: u8) -> Self {
        Self::with(exact, decimals, RoundingMode::HalfUp)
    }

    /// A number shown with a fixed number of decimals and a direction.
    pub fn with(exact: Fraction, decimals: u8, mode: RoundingMode) -> Self {
        Self { exact, display: Rounding::new(decimals.min(Rounding::MOST_DECIMALS), mode) }
    }

    /// A number shown with as many decimals as it needs, from `least` to [`MOST_SHOWN`].
    pub fn needed(exact: Fraction, least: u32) -> Self {
        let decimals = decimals_for([&exact], least);
        Self::new(exact, decimals)
    }

    /// The number as shown.
    pub fn shown(&self) -> Fraction {
        self.display.map_or_else(|| self.exact.clone(), |rule| rule.apply(&self.exact))
    }

    /// How many decimals are shown.
    pub fn decimals(&self) -> u8 {
        self.display.map_or(0, Rounding::decimals)
    }

    /// The direction in which it is rounded to be shown.
    pub fn mode(&self) -> RoundingMode {
        self.display.map_or(RoundingMode::HalfUp, Rounding::mode)
    }

    /// Whether what is shown is the exact number.
    pub fn is_whole_truth(&self) -> bool {
        self.shown() == self.exact
    }
}

/// The decimals with which a column of numbers is shown: as many as the most demanding of them
/// needs, from `least` to [`MOST_SHOWN`].
pub fn decimals_for<'a>(numbers: impl IntoIterator<Item = &'a Fraction>, least: u32) -> u8 {
    let most = numbers
        .into_iter()
        .map(|number| number.decimals().unwrap_or(MOST_SHOWN))
        .fold(least, u32::max)
        .min(MOST_SHOWN.max(least));
    u8::try_from(most).unwrap_or(Rounding::MOST_DECIMALS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn a_column_shows_the_decimals_of_its_most_demanding_number() {
        let column = [number("4"), number("3.125"), number("2.5")];
        assert_eq!(decimals_for(&column, 0), 3);
        assert_eq!(decimals_for(&[number("4")], 2), 2, "never fewer than asked for");
        assert_eq!(decimals_for(&[number("1/3")], 0), 4, "an endless decimal is cut");
        assert_eq!(decimals_for(&[number("1/3")], 6), 6, "unless more are asked for");
    }

    #[test]
    fn showing_does_not_change_the_number() {
        let third = Figure::needed(number("1/3"), 2);
        assert_eq!(third.shown(), number("0.3333"));
        assert_eq!(third.exact, number("1/3"));
        assert!(!third.is_whole_truth());
        assert!(Figure::needed(number("12.5"), 2).is_whole_truth());
    }
}
