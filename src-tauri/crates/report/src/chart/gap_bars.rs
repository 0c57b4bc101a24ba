//! What separates the first from the second: a bar per criterion of the first level, to the
//! right where the first has more points, to the left where the second has.

use scoring::{Bid, BidResult, Evaluation, Fraction, Lot};
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, STRONG, TEXT, badge, badge_width, pixels},
    in_order,
    palette::Signature,
};
use crate::{figure::Figure, model::Decimals, words::Words};

const ROW: i32 = 32;
const BAR: i32 = 22;
const HEADER: i32 = 44;
/// The least room of a side: its badge and a name.
const HEADING: i32 = 150;

/// One of the two bids.
struct Side<'a> {
    bid: &'a Bid,
    result: &'a BidResult,
    signature: Signature,
}

/// Draws what separates the first bid from the second.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] below two ranked bids.
pub fn gap_bars(lot: &Lot, evaluation: &Evaluation, look: Look) -> Result<Chart, ChartError> {
    let words = Words::new(look.language);
    let mut sides = in_order(lot, evaluation).into_iter().filter_map(|place| {
        let bid = lot.bids.get(place)?;
        let result = evaluation.of(bid.id)?;
        result.rank()?;
        Some(Side { bid, result, signature: Signature::of(place) })
    });
    let (Some(first), Some(second)) = (sides.next(), sides.next()) else {
        return Err(ChartError::NotEnoughRanked);
    };
    let decimals = Decimals::of(lot, evaluation);
    let rows: Vec<Row> = lot
        .criteria
        .roots()
        .iter()
        .map(|root| {
            let of = |side: &Side<'_>| {
                side.result.points.get(&root.id).map_or_else(Fraction::zero, |trace| trace.value.clone())
            };
            Row {
                name: root.name.clone(),
                weight: words.needed(root.weight.value()),
                gap: Figure::new(&of(&first) - &of(&second), decimals.points),
            }
        })
        .collect();
    let of =
        |side: &Side<'_>| side.result.total.as_ref().map_or_else(Fraction::zero, |trace| trace.value.clone());
    let total = Figure::new(&of(&first) - &of(&second), decimals.total);
    let drawing = Drawing { words, first, second, rows, total, look };
    let title = words.say("ranking-first-and-second");
    let finding = drawing.finding();
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

struct Row {
    name: String,
    weight: String,
    gap: Figure,
}

struct Drawing<'a> {
    words: Words,
    first: Side<'a>,
    second: Side<'a>,
    rows: Vec<Row>,
    total: Figure,
    look: Look,
}

/// Where things are, in pixels.
struct Layout {
    name_end: i32,
    name_width: i32,
    weight_end: i32,
    start: i32,
    axis: i32,
    end: i32,
    /// The gap that is drawn over `length` pixels.
    extreme: Fraction,
    length: i32,
    height: i32,
}

impl Drawing<'_> {
    /// A difference in words: its sign, or "égal".
    fn gap_text(&self, gap: &Figure) -> String {
        if gap.exact.is_zero() { self.words.say("ranking-equal") } else { self.words.signed(gap) }
    }

    /// Where the first gains most and where it loses most.
    fn finding(&self) -> String {
        let name = |side: &Side<'_>| format!("{} – {}", side.bid.code, side.bid.bidder);
        let best =
            self.rows.iter().filter(|row| row.gap.exact.is_positive()).max_by_key(|row| &row.gap.exact);
        let worst =
            self.rows.iter().filter(|row| row.gap.exact.is_negative()).min_by_key(|row| &row.gap.exact);
        let args = Args::new()
            .with("first", name(&self.first))
            .with("second", name(&self.second))
            .with("gap", self.words.figure(&self.total));
        match (best, worst) {
            (None, None) => self.words.text("chart-gap-none", &args),
            (Some(best), None) => {
                let args =
                    args.with("best", best.name.as_str()).with("best-gap", self.words.signed(&best.gap));
                self.words.text("chart-gap-gain", &args)
            }
            (None, Some(worst)) => {
                let args =
                    args.with("worst", worst.name.as_str()).with("worst-gap", self.words.signed(&worst.gap));
                self.words.text("chart-gap-loss", &args)
            }
            (Some(best), Some(worst)) => {
                let args = args
                    .with("best", best.name.as_str())
                    .with("best-gap", self.words.signed(&best.gap))
                    .with("worst", worst.name.as_str())
                    .with("worst-gap", self.words.signed(&worst.gap));
                self.words.text("chart-gap-both", &args)
            }
        }
    }

    fn layout(&self) -> Layout {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let names = self.rows.iter().map(|row| width_of(&row.name, TEXT, Bold::No)).fold(60, i32::max);
        let name_width = names.min(width * 38 / 100);
        let weight = self
            .rows
            .iter()
            .map(|row| width_of(&row.weight, SMALL, Bold::No))
            .fold(width_of(&self.words.say("weight"), SMALL, Bold::No), i32::max);
        let name_end = MARGIN + name_width;
        let weight_end = name_end + 16 + weight;
        let start = weight_end + 20;
        let end = width - MARGIN;
        let label = self
            .rows
            .iter()
            .map(|row| width_of(&self.gap_text(&row.gap), TEXT, Bold::No) + 10)
            .fold(0, i32::max);
        // Each side gets room in proportion to its longest bar, and enough for its heading.
        let longest = |gaps: &mut dyn Iterator<Item = Fraction>| gaps.fold(Fraction::zero(), Fraction::max);
        let right = longest(&mut self.rows.iter().map(|row| row.gap.exact.clone()));
        let left = longest(&mut self.rows.iter().map(|row| -row.gap.exact.clone()));
        let room = end - start;
        let share = pixels(&left, &(&left + &right), room - 2 * label);
        let axis = start + (share + label).clamp(HEADING, (room - HEADING).max(HEADING));
        let (left_room, right_room) = ((axis - start - label).max(1), (end - axis - label).max(1));
        // The side that is short of room sets the scale of both.
        let left_fits = pixels(&left, &right, right_room) <= left_room;
        let (extreme, length) =
            if right.is_zero() || !left_fits { (left, left_room) } else { (right, right_room) };
        let rows = i32::try_from(self.rows.len()).unwrap_or(0) * ROW;
        Layout {
            name_end,
            name_width,
            weight_end,
            start,
            axis,
            end,
            extreme,
            length,
            height: MARGIN + HEADER + rows + 12 + ROW + MARGIN,
        }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let layout = self.layout();
        let theme = self.look.theme;
        let caption =
            Caption { id: "chart-gap", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            self.headings(canvas, &layout)?;
            let top = MARGIN + HEADER;
            for (index, row) in (0_i32..).zip(&self.rows) {
                let length = pixels(&row.gap.exact, &layout.extreme, layout.length);
                self.row(canvas, &layout, row, top + index * ROW, length)?;
            }
            let bottom = top + i32::try_from(self.rows.len()).unwrap_or(0) * ROW;
            canvas.line((layout.axis, top - 2), (layout.axis, bottom), theme.ink(), 1)?;
            canvas.line((MARGIN, bottom + 5), (layout.end, bottom + 5), theme.rule(), 1)?;
            let middle = bottom + 12 + ROW / 2;
            let strong = Type { size: STRONG, bold: Bold::Yes, anchor: Anchor::End, colour: theme.ink() };
            canvas.text(&self.words.say("chart-gap-total"), (layout.weight_end, middle), strong)?;
            let at = Type { anchor: Anchor::Middle, ..strong };
            canvas.text(&self.gap_text(&self.total), (layout.axis, middle), at)
        })
    }

    /// On each side of the axis, the bid that is ahead there.
    fn headings(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::End, colour: theme.soft_ink() };
        let middle = MARGIN + BADGE / 2;
        canvas.text(&self.words.say("criterion"), (layout.name_end, middle), soft)?;
        canvas.text(&self.words.say("weight"), (layout.weight_end, middle), soft)?;
        // "B devant" where there is room for it, else as much of the name as there is room for.
        let ahead = |side: &Side<'_>, room: i32| {
            let args = Args::new().with("bidder", side.bid.bidder.as_str());
            let whole = self.words.text("chart-gap-ahead", &args);
            if width_of(&whole, SMALL, Bold::No) <= room {
                whole
            } else {
                fitted(&side.bid.bidder, SMALL, Bold::No, room)
            }
        };
        let badge_room = badge_width([self.first.bid.code.as_str(), self.second.bid.code.as_str()]);
        let room = layout.axis - layout.start - badge_room - 22;
        let name = ahead(&self.second, room);
        let left = layout.axis - 10 - badge_room;
        badge(canvas, theme, (left, MARGIN), self.second.signature, &self.second.bid.code)?;
        canvas.text(&name, (left - 8, middle), soft)?;
        let room = layout.end - layout.axis - badge_room - 22;
        let name = ahead(&self.first, room);
        let right = layout.axis + 10;
        badge(canvas, theme, (right, MARGIN), self.first.signature, &self.first.bid.code)?;
        let start = Type { anchor: Anchor::Start, ..soft };
        canvas.text(&name, (right + badge_room + 8, middle), start)
    }

    fn row(
        &self,
        canvas: &Canvas<'_>,
        layout: &Layout,
        row: &Row,
        top: i32,
        length: i32,
    ) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let middle = top + ROW / 2;
        let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::End, colour: theme.ink() };
        canvas.text(&fitted(&row.name, TEXT, Bold::No, layout.name_width), (layout.name_end, middle), ink)?;
        let soft = Type { size: SMALL, colour: theme.soft_ink(), ..ink };
        canvas.text(&row.weight, (layout.weight_end, middle), soft)?;
        let text = self.gap_text(&row.gap);
        let (side, area, at, anchor) = if row.gap.exact.is_negative() {
            let area = Area { left: layout.axis + length, top: top + 5, width: -length, height: BAR };
            (&self.second, area, area.left - 6, Anchor::End)
        } else {
            let area = Area { left: layout.axis + 1, top: top + 5, width: length, height: BAR };
            (&self.first, area, area.right() + 6, Anchor::Start)
        };
        let fill = theme.tint(side.signature.colour, 0);
        canvas.outlined(area, theme.outline(side.signature.colour), fill)?;
        canvas.texture(area.inside(1), side.signature.texture, fill.ink().over(fill, 28))?;
        let colour = if row.gap.exact.is_zero() { theme.soft_ink() } else { theme.ink() };
        canvas.text(&text, (at, middle), Type { anchor, colour, ..ink })
    }

    fn table(&self) -> Table {
        let header =
            vec![self.words.say("criterion"), self.words.say("weight"), self.words.say("chart-gap-points")];
        let mut rows: Vec<Vec<String>> = self
            .rows
            .iter()
            .map(|row| vec![row.name.clone(), row.weight.clone(), self.gap_text(&row.gap)])
            .collect();
        rows.push(vec![self.words.say("total"), String::new(), self.gap_text(&self.total)]);
        Table { header, rows }
    }
}
