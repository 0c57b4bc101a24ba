//! How often each bid beats each other over all weights: a square of numbers, darker where the
//! bid of the row is ahead more often. The number stands in every cell.

use scoring::{BidId, Fraction, Lot};

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, TEXT, badge, badge_width},
    palette::{Colour, Theme},
    signature,
};
use crate::words::{Words, share_in_cell};

const ROW: i32 = 36;
/// Blue, the same lightness order in grey print and for every kind of colour vision.
const INK: Colour = Colour(0x1D, 0x4F, 0x91);
/// The same on a dark ground, where stronger is lighter.
const INK_ON_DARK: Colour = Colour(0xA9, 0xC8, 0xF5);
/// More rows than this cannot be read as a picture; the table has them all.
const MOST: usize = 14;

/// What the square says.
pub struct Duels<'a> {
    /// The bids, in the order of the ranking.
    pub bids: &'a [BidId],
    /// The share of the weights under which the bid of the row is ahead of that of the column;
    /// `None` on the diagonal.
    pub cells: &'a [Vec<Option<Fraction>>],
    /// The title.
    pub title: String,
    /// The finding.
    pub finding: String,
}

/// Draws the square, for the first bids of the ranking.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] below two bids.
pub fn duel_matrix(lot: &Lot, duels: Duels<'_>, look: Look) -> Result<Chart, ChartError> {
    if duels.bids.len() < 2 {
        return Err(ChartError::NotEnoughRanked);
    }
    let drawing =
        Drawing { lot, words: Words::new(look.language), look, bids: duels.bids, cells: duels.cells };
    let svg = drawing.svg(&duels.title, &duels.finding)?;
    Ok(Chart { svg, title: duels.title, finding: duels.finding, table: drawing.table() })
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    look: Look,
    bids: &'a [BidId],
    cells: &'a [Vec<Option<Fraction>>],
}

impl Drawing<'_> {
    fn bidder(&self, bid: BidId) -> (String, String) {
        let found = self.lot.bids.iter().find(|it| it.id == bid);
        found.map_or_else(Default::default, |bid| (bid.code.clone(), bid.bidder.clone()))
    }

    fn drawn(&self) -> &[BidId] {
        self.bids.get(..MOST).unwrap_or(self.bids)
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let theme = self.look.theme;
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let named: Vec<(String, String)> = self.drawn().iter().map(|bid| self.bidder(*bid)).collect();
        let badges = badge_width(named.iter().map(|(letter, _)| letter.as_str()));
        let widest = named.iter().map(|(_, name)| width_of(name, TEXT, Bold::No)).fold(40, i32::max);
        let name_width = widest.min(width * 26 / 100);
        let left = MARGIN + badges + 10 + name_width + 14;
        let count = i32::try_from(named.len()).unwrap_or(1).max(1);
        let column = ((width - MARGIN - left) / count).clamp(44, 110);
        let top = MARGIN + BADGE + 10;
        let caption =
            Caption { id: "chart-duels", language: self.look.language.code(), title, description: finding };
        let height = top + count * ROW + MARGIN;
        let size = (self.look.width(), u32::try_from(height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            for (index, (bid, (letter, name))) in (0_i32..).zip(self.drawn().iter().zip(&named)) {
                let marks = signature(self.lot, *bid);
                let middle = top + index * ROW + ROW / 2;
                badge(canvas, theme, (MARGIN, middle - BADGE / 2), marks, letter)?;
                let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
                let short = fitted(name, TEXT, Bold::No, name_width);
                canvas.text(&short, (MARGIN + badges + 10, middle), ink)?;
                let centre = left + index * column + column / 2;
                badge(canvas, theme, (centre - badges / 2, MARGIN), marks, letter)?;
            }
            for (row, cells) in (0_i32..).zip(self.cells.iter().take(MOST)) {
                for (index, cell) in (0_i32..).zip(cells.iter().take(MOST)) {
                    let area = Area {
                        left: left + index * column + 1,
                        top: top + row * ROW + 1,
                        width: column - 2,
                        height: ROW - 2,
                    };
                    self.cell(canvas, area, cell.as_ref())?;
                }
            }
            Ok(())
        })
    }

    fn cell(&self, canvas: &Canvas<'_>, area: Area, share: Option<&Fraction>) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let Some(share) = share else {
            return canvas.outlined(area, theme.rule(), theme.ground());
        };
        // Ten steps of strength: the number says the rest.
        let step = (0..10_u8)
            .rev()
            .find(|step| Fraction::ratio(*step, 10).is_some_and(|least| share >= &least))
            .unwrap_or_default();
        let fill = strength(theme, step);
        canvas.outlined(area, theme.rule(), fill)?;
        let set = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Middle, colour: fill.ink() };
        canvas.text(&share_in_cell(self.words, share), area.middle(), set)
    }

    fn table(&self) -> Table {
        let mut header = vec![self.words.say("chart-duels-corner")];
        header.extend(self.bids.iter().map(|bid| self.bidder(*bid).0));
        let rows = self
            .bids
            .iter()
            .zip(self.cells)
            .map(|(bid, cells)| {
                let (letter, name) = self.bidder(*bid);
                let mut row = vec![format!("{letter} – {name}")];
                row.extend(cells.iter().map(|cell| {
                    cell.as_ref().map_or_else(|| "–".to_owned(), |share| share_in_cell(self.words, share))
                }));
                row
            })
            .collect();
        Table { header, rows }
    }
}

/// The fill of a tenth, from 0 to 9: stronger where the share is larger, whatever the ground.
fn strength(theme: Theme, step: u8) -> Colour {
    let ink = match theme {
        Theme::Light | Theme::Print => INK,
        Theme::Dark => INK_ON_DARK,
    };
    ink.over(theme.ground(), 8 + step * 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How light a colour is in grey print, in whole numbers (Rec. 709).
    fn light(colour: Colour) -> u32 {
        2126 * u32::from(colour.0) + 7152 * u32::from(colour.1) + 722 * u32::from(colour.2)
    }

    /// The colour as somebody sees it who lacks one kind of cone, in hundredths: the matrices of
    /// Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), full severity.
    fn seen(colour: Colour, rows: [[i32; 3]; 3]) -> Colour {
        let channel = |row: [i32; 3]| {
            let sum =
                row[0] * i32::from(colour.0) + row[1] * i32::from(colour.1) + row[2] * i32::from(colour.2);
            u8::try_from((sum / 100).clamp(0, 255)).unwrap_or(u8::MAX)
        };
        Colour(channel(rows[0]), channel(rows[1]), channel(rows[2]))
    }

    const EYES: [[[i32; 3]; 3]; 4] = [
        [[100, 0, 0], [0, 100, 0], [0, 0, 100]],
        [[15, 105, -20], [11, 79, 10], [0, -5, 105]],
        [[37, 86, -23], [28, 67, 5], [-1, 4, 97]],
        [[126, -8, -18], [-8, 93, 15], [0, 69, 30]],
    ];

    #[test]
    fn a_larger_share_is_never_lighter_on_paper_nor_to_any_eye() {
        for (theme, darker) in [(Theme::Light, true), (Theme::Print, true), (Theme::Dark, false)] {
            for eye in EYES {
                let steps: Vec<u32> = (0..10).map(|step| light(seen(strength(theme, step), eye))).collect();
                let ordered =
                    steps.windows(2).all(|pair| if darker { pair[0] > pair[1] } else { pair[0] < pair[1] });
                assert!(ordered, "{theme:?} {eye:?}: {steps:?}");
            }
        }
    }
}
