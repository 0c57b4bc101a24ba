//! How much of the space of weights puts each bid at each rank: a stacked bar per bid, first
//! rank darkest, its number in it. What is only nearly nothing is never written as nothing.

use scoring::{BidId, Fraction, Lot};

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, STRONG, TEXT, badge, badge_width, pixels},
    signature,
};
use crate::words::{Words, share_in_cell};

const ROW: i32 = 42;
const BAR: i32 = 28;
const HEADER: i32 = 26;

/// A bid's shares, from the first rank on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareBar {
    /// The bids that share the bar: one, or several that earn the same under every criterion.
    pub bids: Vec<BidId>,
    /// The share of the weights under which it has rank 1, 2, 3 …: only the first where the
    /// others are not known.
    pub ranks: Vec<Fraction>,
    /// What is said of the first rank instead of its number, where a number would say too much.
    pub first: Option<String>,
}

/// What the bars say.
pub struct ShareBars<'a> {
    /// The bars, in the order of the ranking.
    pub bars: &'a [ShareBar],
    /// The title.
    pub title: String,
    /// The finding.
    pub finding: String,
}

/// Draws the shares.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] without a bar.
pub fn share_bars(lot: &Lot, shares: ShareBars<'_>, look: Look) -> Result<Chart, ChartError> {
    if shares.bars.is_empty() {
        return Err(ChartError::NotEnoughRanked);
    }
    let drawing = Drawing { lot, words: Words::new(look.language), look, bars: shares.bars };
    let svg = drawing.svg(&shares.title, &shares.finding)?;
    Ok(Chart { svg, title: shares.title, finding: shares.finding, table: drawing.table() })
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    look: Look,
    bars: &'a [ShareBar],
}

struct Layout {
    badge: i32,
    name: i32,
    name_width: i32,
    bar: i32,
    length: i32,
    first_end: i32,
    height: i32,
}

impl Drawing<'_> {
    fn bidder(&self, bar: &ShareBar) -> (String, String) {
        let of = |bid: &BidId| self.lot.bids.iter().find(|it| it.id == *bid);
        let letters: Vec<&str> = bar.bids.iter().filter_map(of).map(|bid| bid.code.as_str()).collect();
        let names: Vec<String> = bar.bids.iter().filter_map(of).map(|bid| bid.bidder.clone()).collect();
        (letters.join("+"), self.words.and(&names))
    }

    fn first(&self, bar: &ShareBar) -> String {
        match (&bar.first, bar.ranks.first()) {
            (Some(said), _) => said.clone(),
            (None, Some(share)) => share_in_cell(self.words, share),
            (None, None) => self.words.say("not-applicable"),
        }
    }

    fn layout(&self) -> Layout {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let letters: Vec<String> = self.bars.iter().map(|bar| self.bidder(bar).0).collect();
        let badges = badge_width(letters.iter().map(String::as_str));
        let name = MARGIN + badges + 10;
        let names = self.bars.iter().map(|bar| width_of(&self.bidder(bar).1, TEXT, Bold::No));
        let name_width = names.fold(40, i32::max).min(width * 26 / 100);
        let firsts = self.bars.iter().map(|bar| width_of(&self.first(bar), STRONG, Bold::Yes));
        let heading = width_of(&self.words.say("chart-share-first"), SMALL, Bold::No);
        let first_width = firsts.fold(heading, i32::max);
        let first_end = name + name_width + 14 + first_width;
        let bar = first_end + 14;
        let rows = i32::try_from(self.bars.len()).unwrap_or(0) * ROW;
        Layout {
            badge: MARGIN,
            name,
            name_width,
            bar,
            length: (width - MARGIN - bar).max(80),
            first_end,
            height: MARGIN + HEADER + rows + MARGIN,
        }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let layout = self.layout();
        let theme = self.look.theme;
        let caption =
            Caption { id: "chart-share", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::End, colour: theme.soft_ink() };
            canvas.text(&self.words.say("chart-share-first"), (layout.first_end, MARGIN + 8), soft)?;
            if self.bars.iter().any(|bar| bar.ranks.len() > 1) {
                let start = Type { anchor: Anchor::Start, ..soft };
                let told = fitted(&self.words.say("chart-share-ranks"), SMALL, Bold::No, layout.length);
                canvas.text(&told, (layout.bar, MARGIN + 8), start)?;
            }
            for (index, bar) in (0_i32..).zip(self.bars) {
                self.row(canvas, &layout, bar, MARGIN + HEADER + index * ROW)?;
            }
            Ok(())
        })
    }

    fn row(&self, canvas: &Canvas<'_>, layout: &Layout, bar: &ShareBar, top: i32) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let middle = top + BAR / 2;
        let (letters, name) = self.bidder(bar);
        let marks = signature(self.lot, bar.bids.first().copied().ok_or(ChartError::NotEnoughRanked)?);
        badge(canvas, theme, (layout.badge, middle - BADGE / 2), marks, &letters)?;
        let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
        canvas.text(&fitted(&name, TEXT, Bold::No, layout.name_width), (layout.name, middle), ink)?;
        let strong = Type { size: STRONG, bold: Bold::Yes, anchor: Anchor::End, colour: theme.ink() };
        canvas.text(&self.first(bar), (layout.first_end, middle), strong)?;
        let whole = Area { left: layout.bar, top, width: layout.length, height: BAR };
        canvas.outlined(whole, theme.rule(), theme.ground())?;
        let mut before = Fraction::zero();
        for (place, share) in bar.ranks.iter().enumerate() {
            let left = pixels(&before, &Fraction::one(), layout.length);
            before = &before + share;
            let right = pixels(&before, &Fraction::one(), layout.length);
            let area = Area { left: layout.bar + left, top, width: right - left, height: BAR };
            if area.width < 2 {
                continue;
            }
            let fill = theme.tint(marks.colour, place);
            canvas.outlined(area, theme.outline(marks.colour), fill)?;
            if place == 0 {
                let line = fill.ink().over(fill, 28);
                canvas.texture(area.inside(1), marks.texture, line)?;
            }
            let rank = (place + 1).to_string();
            if area.width >= width_of(&rank, SMALL, Bold::No) + 10 {
                let (x, y) = area.middle();
                let half = width_of(&rank, SMALL, Bold::No) / 2 + 3;
                canvas.fill(Area { left: x - half, top: y - 9, width: 2 * half, height: 18 }, fill)?;
                let set = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Middle, colour: fill.ink() };
                canvas.text(&rank, (x, y), set)?;
            }
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let most = self.bars.iter().map(|bar| bar.ranks.len()).max().unwrap_or(1);
        let mut header = vec![self.words.say("word-bid")];
        header.extend((1..=most).map(|rank| {
            let args = wording::Args::new().with("rank", rank.to_string());
            self.words.text("chart-share-rank", &args)
        }));
        let rows = self
            .bars
            .iter()
            .map(|bar| {
                let (letters, name) = self.bidder(bar);
                let mut cells = vec![format!("{letters} – {name}"), self.first(bar)];
                cells.extend((1..most).map(|place| {
                    bar.ranks.get(place).map_or_else(
                        || self.words.say("not-applicable"),
                        |share| share_in_cell(self.words, share),
                    )
                }));
                cells
            })
            .collect();
        Table { header, rows }
    }
}
