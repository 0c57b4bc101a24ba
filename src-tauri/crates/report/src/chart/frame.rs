//! What the charts share: sizes, badges, legends, lengths.

use scoring::{Fraction, Rounding, RoundingMode};

use super::{
    ChartError,
    canvas::{Anchor, Area, Bold, Canvas, Type, fitted, width_of},
    palette::{Signature, Theme},
};

/// The size of names and numbers.
pub(super) const TEXT: u16 = 15;
/// The size of totals.
pub(super) const STRONG: u16 = 17;
/// The size of headings, units and legends.
pub(super) const SMALL: u16 = 14;
/// The empty border.
pub(super) const MARGIN: i32 = 16;
/// The side of a bidder's badge.
pub(super) const BADGE: i32 = 28;

/// `value / whole` of `length` pixels, to the nearest pixel; 0 where there is no whole.
pub(super) fn pixels(value: &Fraction, whole: &Fraction, length: i32) -> i32 {
    let Ok(length) = u32::try_from(length) else { return 0 };
    let Some(share) = value.divided_by(whole) else { return 0 };
    let exact = &share * &Fraction::from(length);
    let nearest = Rounding::new(0, RoundingMode::HalfUp).map(|rule| rule.apply(&exact));
    nearest.and_then(|pixels| pixels.to_decimal()).and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// A bidder's badge: its colour, its texture, its letter.
pub(super) fn badge(
    canvas: &Canvas<'_>,
    theme: Theme,
    at: (i32, i32),
    signature: Signature,
    letter: &str,
) -> Result<(), ChartError> {
    let width = BADGE.max(width_of(letter, TEXT, Bold::Yes) + 10);
    let area = Area { left: at.0, top: at.1, width, height: BADGE };
    canvas.outlined(area, theme.outline(signature.colour), signature.colour)?;
    let set = Type { size: TEXT, bold: Bold::Yes, anchor: Anchor::Middle, colour: signature.colour.ink() };
    canvas.text(letter, area.middle(), set)
}

/// The width of the widest badge.
pub(super) fn badge_width<'a>(letters: impl IntoIterator<Item = &'a str>) -> i32 {
    letters.into_iter().map(|letter| width_of(letter, TEXT, Bold::Yes) + 10).fold(BADGE, i32::max)
}

/// A legend of numbered names in columns.
pub(super) struct Legend {
    entries: Vec<(String, String)>,
    column: i32,
    columns: usize,
}

/// The height of a line of a legend.
const LEGEND_LINE: i32 = 22;

impl Legend {
    /// Lays out `entries` (number, name) in `width` pixels.
    pub fn new(entries: Vec<(String, String)>, width: i32) -> Self {
        let widest = entries
            .iter()
            .map(|(number, name)| width_of(number, SMALL, Bold::Yes) + width_of(name, SMALL, Bold::No) + 30)
            .fold(160, i32::max)
            .min(width);
        let fit = usize::try_from(width / widest).unwrap_or(1).max(1);
        // As few columns as keep the number of lines.
        let lines = entries.len().div_ceil(fit).max(1);
        let columns = entries.len().div_ceil(lines).max(1);
        Self { column: width / i32::try_from(columns).unwrap_or(1), columns, entries }
    }

    pub fn height(&self) -> i32 {
        i32::try_from(self.lines()).unwrap_or(0) * LEGEND_LINE
    }

    fn lines(&self) -> usize {
        self.entries.len().div_ceil(self.columns)
    }

    pub fn draw(&self, canvas: &Canvas<'_>, theme: Theme, at: (i32, i32)) -> Result<(), ChartError> {
        let lines = self.lines().max(1);
        for (index, (number, name)) in self.entries.iter().enumerate() {
            let column = i32::try_from(index / lines).unwrap_or(0);
            let line = i32::try_from(index % lines).unwrap_or(0);
            let x = at.0 + column * self.column;
            let y = at.1 + line * LEGEND_LINE + LEGEND_LINE / 2;
            let bold = Type { size: SMALL, bold: Bold::Yes, anchor: Anchor::Start, colour: theme.ink() };
            canvas.text(number, (x, y), bold)?;
            let indent = width_of(number, SMALL, Bold::Yes) + 6;
            let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Start, colour: theme.soft_ink() };
            let name = fitted(name, SMALL, Bold::No, self.column - indent - 12);
            canvas.text(&name, (x + indent, y), soft)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn lengths_are_whole_pixels() {
        let number = |text: &str| text.parse::<Fraction>().unwrap();
        assert_eq!(pixels(&number("22.95"), &number("84.5"), 600), 163);
        assert_eq!(pixels(&number("1/3"), &Fraction::one(), 300), 100);
        assert_eq!(pixels(&number("-2"), &number("4"), 100), -50);
        assert_eq!(pixels(&Fraction::one(), &Fraction::zero(), 100), 0, "no whole, no length");
    }
}
