//! What each weight does to the lead of the first bid: a bar per criterion, from the lead with
//! the weight a fifth lighter to the lead with it a fifth heavier, the widest bar first. To the
//! left of the zero line another bid is ahead.

use robustness::{Lead, LeadRange, Leads, Matrix, leads};
use scoring::{Evaluation, Fraction, Lot};
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{MARGIN, SMALL, TEXT, pixels},
    signature,
};
use crate::{
    figure::Figure,
    words::{Words, bid_name},
};

const ROW: i32 = 32;
const BAR: i32 = 20;
const HEADER: i32 = 40;
/// More bars than this are a list; the table has them all.
const MOST_BARS: usize = 12;

/// Draws what a fifth more or less of each weight does to the lead.
///
/// Totals are unrounded at every stage, as in the robustness note.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] below two ranked bids or with level winners;
/// [`ChartError::NoWeightToMove`] when a criterion has the whole weight.
pub fn tornado(lot: &Lot, evaluation: &Evaluation, look: Look) -> Result<Chart, ChartError> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation).ok_or(ChartError::NotEnoughRanked)?;
    let fifth = Fraction::ratio(1, 5).ok_or(ChartError::NoWeightToMove)?;
    let found = leads(&matrix, &fifth).ok_or(ChartError::NotEnoughRanked)?;
    if found.ranges.is_empty() {
        return Err(ChartError::NoWeightToMove);
    }
    let drawing = Drawing { lot, words, look, leads: &found };
    let title = words.say("chart-tornado-title");
    let finding = drawing.finding();
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    look: Look,
    leads: &'a Leads,
}

/// Where things are, in pixels.
struct Layout {
    name_width: i32,
    plot: i32,
    length: i32,
    /// The leads at both ends of the plot.
    low: Fraction,
    high: Fraction,
    height: i32,
}

impl Layout {
    /// Where a lead stands.
    fn at(&self, lead: &Fraction) -> i32 {
        self.plot + pixels(&(lead - &self.low), &(&self.high - &self.low), self.length)
    }
}

impl Drawing<'_> {
    fn name(&self, range: &LeadRange) -> String {
        self.lot.criteria.criterion(range.criterion).map_or_else(String::new, |it| it.name.clone())
    }

    /// A share of the total, in points.
    fn points(&self, share: &Fraction) -> Fraction {
        share * self.lot.criteria.total().value()
    }

    fn lead(&self, share: &Fraction) -> String {
        self.words.figure(&Figure::new(self.points(share), 2))
    }

    fn drawn(&self) -> &[LeadRange] {
        self.leads.ranges.get(..MOST_BARS).unwrap_or(&self.leads.ranges)
    }

    fn finding(&self) -> String {
        let lost = self
            .leads
            .ranges
            .iter()
            .any(|range| !range.lighter.lead.is_positive() || !range.heavier.lead.is_positive());
        let widest = self.leads.ranges.first();
        let args = Args::new()
            .with("winner", bid_name(self.lot, self.leads.winner))
            .with("lead", self.lead(&self.leads.published))
            .with("criterion", widest.map_or_else(String::new, |range| self.name(range)))
            .with("width", widest.map_or_else(String::new, |range| self.lead(&range.width())));
        self.words.text(if lost { "chart-tornado-lost" } else { "chart-tornado-kept" }, &args)
    }

    fn layout(&self) -> Layout {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let names = self.drawn().iter().map(|range| width_of(&self.name(range), TEXT, Bold::No));
        let name_width = names.fold(60, i32::max).min(width * 36 / 100);
        let ends = || self.drawn().iter().flat_map(|range| [&range.lighter.lead, &range.heavier.lead]);
        let low = ends().cloned().fold(Fraction::zero(), Fraction::min);
        let high = ends().cloned().fold(self.leads.published.clone(), Fraction::max).max(Fraction::zero());
        let told = ends().map(|lead| {
            let args = Args::new().with("lead", self.lead(lead));
            width_of(&self.words.text("chart-tornado-heavier", &args), SMALL, Bold::No)
        });
        let label = told.fold(40, i32::max) + 10;
        let plot = MARGIN + name_width + 14 + label;
        let rows = i32::try_from(self.drawn().len()).unwrap_or(0) * ROW;
        Layout {
            name_width,
            plot,
            length: (width - MARGIN - label - plot).max(80),
            low,
            high,
            height: MARGIN + HEADER + rows + 10 + ROW + MARGIN,
        }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let layout = self.layout();
        let theme = self.look.theme;
        let caption =
            Caption { id: "chart-tornado", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            let top = MARGIN + HEADER;
            let bottom = top + i32::try_from(self.drawn().len()).unwrap_or(0) * ROW;
            for (index, range) in (0_i32..).zip(self.drawn()) {
                self.row(canvas, &layout, range, top + index * ROW)?;
            }
            let zero = layout.at(&Fraction::zero());
            let published = layout.at(&self.leads.published);
            canvas.line((zero, top - 6), (zero, bottom + 4), theme.ink(), 2)?;
            canvas.line((published, top - 6), (published, bottom + 4), theme.soft_ink(), 1)?;
            self.axis(canvas, (zero, published), bottom)
        })
    }

    /// What the two upright lines are, above and below the bars so that they never collide.
    fn axis(
        &self,
        canvas: &Canvas<'_>,
        (zero, published): (i32, i32),
        bottom: i32,
    ) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let small = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Middle, colour: theme.soft_ink() };
        let args = Args::new().with("lead", self.lead(&self.leads.published));
        let told = self.words.text("chart-tornado-published", &args);
        let half = width_of(&told, SMALL, Bold::No) / 2;
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let centre = published.clamp(MARGIN + half, (width - MARGIN - half).max(MARGIN + half));
        canvas.text(&told, (centre, MARGIN + HEADER / 2 - 4), small)?;
        let level = self.words.say("chart-tornado-zero");
        let half = width_of(&level, SMALL, Bold::No) / 2;
        let centre = zero.clamp(MARGIN + half, (width - MARGIN - half).max(MARGIN + half));
        canvas.text(&level, (centre, bottom + 10 + ROW / 2), small)
    }

    fn row(
        &self,
        canvas: &Canvas<'_>,
        layout: &Layout,
        range: &LeadRange,
        top: i32,
    ) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let middle = top + BAR / 2;
        let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
        let name = fitted(&self.name(range), TEXT, Bold::No, layout.name_width);
        canvas.text(&name, (MARGIN, middle), ink)?;
        let marks = signature(self.lot, self.leads.winner);
        let published = layout.at(&self.leads.published);
        // Lighter is plain, heavier is textured: told apart without colour.
        let bar = |end: i32| Area {
            left: end.min(published),
            top,
            width: (end - published).abs().max(1),
            height: BAR,
        };
        let (lighter, heavier) = (bar(layout.at(&range.lighter.lead)), bar(layout.at(&range.heavier.lead)));
        let pale = theme.tint(marks.colour, 2);
        canvas.outlined(lighter, theme.outline(marks.colour), theme.ground())?;
        canvas.outlined(heavier, theme.outline(marks.colour), pale)?;
        let line = pale.ink().over(pale, 40);
        canvas.texture(heavier.inside(1), super::Texture::Rising, line)?;
        self.label(canvas, layout, &range.lighter, "chart-tornado-lighter", middle, &range.heavier)?;
        self.label(canvas, layout, &range.heavier, "chart-tornado-heavier", middle, &range.lighter)
    }

    /// The lead at one end, outside the bar: its sign says whether the weight is lighter or heavier.
    fn label(
        &self,
        canvas: &Canvas<'_>,
        layout: &Layout,
        lead: &Lead,
        key: &str,
        middle: i32,
        other: &Lead,
    ) -> Result<(), ChartError> {
        let text = self.words.text(key, &Args::new().with("lead", self.lead(&lead.lead)));
        let right = (&lead.lead, &lead.weight) >= (&other.lead, &other.weight);
        let published = layout.at(&self.leads.published);
        let at = layout.at(&lead.lead);
        let (x, anchor) =
            if right { (at.max(published) + 5, Anchor::Start) } else { (at.min(published) - 5, Anchor::End) };
        let set = Type { size: SMALL, bold: Bold::No, anchor, colour: self.look.theme.ink() };
        canvas.text(&text, (x, middle), set)
    }

    fn table(&self) -> Table {
        let header =
            ["criterion", "chart-tornado-at-lighter", "chart-tornado-at-heavier", "chart-tornado-best-rival"]
                .map(|key| self.words.say(key))
                .to_vec();
        let rows = self
            .leads
            .ranges
            .iter()
            .map(|range| {
                let nearest =
                    if range.lighter.lead <= range.heavier.lead { &range.lighter } else { &range.heavier };
                vec![
                    self.name(range),
                    self.lead(&range.lighter.lead),
                    self.lead(&range.heavier.lead),
                    bid_name(self.lot, nearest.rival),
                ]
            })
            .collect();
        Table { header, rows }
    }
}
