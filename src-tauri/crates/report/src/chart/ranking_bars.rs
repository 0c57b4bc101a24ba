//! Who is first and where the points come from: one stacked bar per bid, by criterion of the
//! first level, sorted by rank.

use scoring::{Bid, BidResult, Evaluation, Fraction, Lot, Standing};
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, Legend, MARGIN, SMALL, STRONG, TEXT, badge, badge_width, pixels},
    in_order,
    palette::{Signature, Theme},
};
use crate::{
    figure::Figure,
    model::{Decimals, reason_text},
    sentence,
    words::{Words, lower_initial},
};

const ROW: i32 = 46;
const BAR: i32 = 34;
const HEADER: i32 = 30;
/// The narrowest beginning of a name that is worth writing.
const BEGINNING: i32 = 90;

/// A bid as the chart draws it.
struct Row<'a> {
    bid: &'a Bid,
    result: &'a BidResult,
    signature: Signature,
}

/// Draws the ranking.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] when no bid is ranked.
pub fn ranking_bars(lot: &Lot, evaluation: &Evaluation, look: Look) -> Result<Chart, ChartError> {
    let words = Words::new(look.language);
    let rows: Vec<Row<'_>> = in_order(lot, evaluation)
        .into_iter()
        .filter_map(|place| {
            let bid = lot.bids.get(place)?;
            Some(Row { bid, result: evaluation.of(bid.id)?, signature: Signature::of(place) })
        })
        .collect();
    if !rows.iter().any(|row| row.result.rank().is_some()) {
        return Err(ChartError::NotEnoughRanked);
    }
    let title = words.say("chart-ranking-title");
    let finding = sentence::headline(look.language, lot, evaluation);
    let decimals = Decimals::of(lot, evaluation);
    let drawing = Drawing { lot, words, decimals, rows: &rows, look };
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    decimals: Decimals,
    rows: &'a [Row<'a>],
    look: Look,
}

/// Where things are, in pixels.
struct Layout {
    badge: i32,
    name: i32,
    name_width: i32,
    bar: i32,
    bar_width: i32,
    total: i32,
    legend: Legend,
    height: i32,
}

impl Drawing<'_> {
    fn layout(&self) -> Layout {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let badge = badge_width(self.rows.iter().map(|row| row.bid.code.as_str()));
        let rank = MARGIN + width_of("00", STRONG, Bold::Yes) + 8;
        let name = rank + badge + 10;
        let widest = self.rows.iter().map(|row| width_of(&row.bid.bidder, TEXT, Bold::No)).fold(40, i32::max);
        let name_width = widest.min(width * 26 / 100);
        let totals = self.rows.iter().filter_map(|row| self.total(row));
        let total_width = totals.map(|text| width_of(&text, STRONG, Bold::Yes)).fold(40, i32::max);
        let bar = name + name_width + 14;
        let total = width - MARGIN;
        let bar_width = (total - total_width - 12 - bar).max(80);
        let legend = Legend::new(self.legend(), width - 2 * MARGIN);
        let rows = i32::try_from(self.rows.len()).unwrap_or(0) * ROW;
        let height = MARGIN + HEADER + rows + 14 + legend.height() + MARGIN;
        Layout { badge: rank, name, name_width, bar, bar_width, total, legend, height }
    }

    fn legend(&self) -> Vec<(String, String)> {
        self.lot
            .criteria
            .roots()
            .iter()
            .enumerate()
            .map(|(index, root)| {
                let weight = self.words.needed(root.weight.value());
                let args = Args::new().with("criterion", root.name.as_str()).with("weight", weight);
                ((index + 1).to_string(), self.words.text("chart-criterion-weight", &args))
            })
            .collect()
    }

    fn total(&self, row: &Row<'_>) -> Option<String> {
        let total = row.result.total.as_ref()?;
        row.result.rank()?;
        Some(self.words.figure(&Figure::new(total.value.clone(), self.decimals.total)))
    }

    /// The total that is drawn over the whole width: the best of the ranked ones.
    fn longest(&self) -> Fraction {
        let sums = self.rows.iter().filter(|row| row.result.rank().is_some()).map(|row| {
            self.segments(row).into_iter().map(|(points, _)| points).filter(Fraction::is_positive).sum()
        });
        sums.fold(Fraction::zero(), Fraction::max)
    }

    /// The points of a bid by criterion of the first level, with their number as shown.
    fn segments(&self, row: &Row<'_>) -> Vec<(Fraction, String)> {
        self.lot
            .criteria
            .roots()
            .iter()
            .map(|root| {
                let points =
                    row.result.points.get(&root.id).map_or_else(Fraction::zero, |trace| trace.value.clone());
                let shown = self.words.figure(&Figure::new(points.clone(), self.decimals.points));
                (points, shown)
            })
            .collect()
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let layout = self.layout();
        let theme = self.look.theme;
        let caption =
            Caption { id: "chart-ranking", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            self.headings(canvas, &layout)?;
            let whole = self.longest();
            let mut y = MARGIN + HEADER;
            for row in self.rows {
                self.row(canvas, &layout, row, y, &whole)?;
                y += ROW;
            }
            let soft = theme.rule();
            canvas.line((layout.bar - 3, MARGIN + HEADER), (layout.bar - 3, y - (ROW - BAR)), soft, 1)?;
            layout.legend.draw(canvas, theme, (MARGIN, y + 8))
        })
    }

    /// The number of each criterion over the first bar, with its name where it fits.
    fn headings(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let Some(first) = self.rows.first() else { return Ok(()) };
        let whole = self.longest();
        let soft = self.look.theme.soft_ink();
        let middle = MARGIN + HEADER / 2 - 3;
        for ((index, root), (_, area)) in
            self.lot.criteria.roots().iter().enumerate().zip(self.areas(layout, first, MARGIN, &whole))
        {
            let number = (index + 1).to_string();
            let named = format!("{number} {}", root.name);
            // The legend has the whole name: a beginning of a few letters says less than the number.
            let text = if area.width >= width_of(&named, SMALL, Bold::No).min(BEGINNING) + 4 {
                fitted(&named, SMALL, Bold::No, area.width - 4)
            } else if width_of(&number, SMALL, Bold::No) <= area.width {
                number
            } else {
                continue;
            };
            let set = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Middle, colour: soft };
            canvas.text(&text, (area.middle().0, middle), set)?;
        }
        Ok(())
    }

    /// The segments of a bar: cumulated ends are rounded, not lengths, so that no error piles up.
    fn areas(&self, layout: &Layout, row: &Row<'_>, top: i32, whole: &Fraction) -> Vec<(String, Area)> {
        let mut before = Fraction::zero();
        let mut areas = Vec::new();
        for (points, shown) in self.segments(row) {
            let left = pixels(&before, whole, layout.bar_width);
            if points.is_positive() {
                before = before + points;
            }
            let right = pixels(&before, whole, layout.bar_width);
            let area = Area { left: layout.bar + left, top, width: (right - left - 2).max(0), height: BAR };
            areas.push((shown, area));
        }
        areas
    }

    fn row(
        &self,
        canvas: &Canvas<'_>,
        layout: &Layout,
        row: &Row<'_>,
        top: i32,
        whole: &Fraction,
    ) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let middle = top + BAR / 2;
        let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
        let strong = Type { size: STRONG, bold: Bold::Yes, anchor: Anchor::End, colour: theme.ink() };
        badge(canvas, theme, (layout.badge, middle - BADGE / 2), row.signature, &row.bid.code)?;
        let name = fitted(&row.bid.bidder, TEXT, Bold::No, layout.name_width);
        canvas.text(&name, (layout.name, middle), ink)?;
        match &row.result.standing {
            Standing::Ranked { rank, .. } => {
                let soft = Type { colour: theme.soft_ink(), ..strong };
                canvas.text(&rank.to_string(), (layout.badge - 8, middle), soft)?;
                for (place, (shown, area)) in self.areas(layout, row, top, whole).into_iter().enumerate() {
                    segment(canvas, theme, row.signature, place, area, &shown)?;
                }
                let total = self.total(row).unwrap_or_default();
                let end = layout.bar
                    + pixels(&self.drawn_length(row), whole, layout.bar_width)
                    + 10
                    + width_of(&total, STRONG, Bold::Yes);
                canvas.text(&total, (end.min(layout.total), middle), strong)
            }
            Standing::Unranked(reason) => {
                let criterion = match reason {
                    scoring::UnrankedReason::BelowMinimum(id) => self.lot.criteria.criterion(*id),
                    scoring::UnrankedReason::NotAdmitted(_)
                    | scoring::UnrankedReason::Incomplete
                    | scoring::UnrankedReason::RankingWithheld => None,
                };
                let reason =
                    reason_text(self.words, reason, criterion.map(|criterion| criterion.name.as_str()));
                let args = Args::new().with("reason", lower_initial(&reason));
                let text = self.words.text("chart-not-ranked", &args);
                let soft = Type { colour: theme.soft_ink(), ..ink };
                let room = layout.total - layout.bar - 4;
                canvas.text(&fitted(&text, TEXT, Bold::No, room), (layout.bar + 4, middle), soft)
            }
        }
    }

    fn drawn_length(&self, row: &Row<'_>) -> Fraction {
        self.segments(row).into_iter().map(|(points, _)| points).filter(Fraction::is_positive).sum()
    }

    fn table(&self) -> Table {
        let mut header =
            vec![self.words.say("rank"), self.words.say("word-bid"), self.words.say("word-bidder")];
        header.extend(self.lot.criteria.roots().iter().map(|root| root.name.clone()));
        header.push(self.words.say("total"));
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let rank = match row.result.rank() {
                    Some(rank) => rank.to_string(),
                    None => self.words.say("ranking-not-ranked"),
                };
                let mut cells = vec![rank, row.bid.code.clone(), row.bid.bidder.clone()];
                cells.extend(self.lot.criteria.roots().iter().map(|root| {
                    row.result.points.get(&root.id).map_or_else(
                        || self.words.say("not-applicable"),
                        |trace| self.words.figure(&Figure::new(trace.value.clone(), self.decimals.points)),
                    )
                }));
                cells.push(self.total(row).unwrap_or_else(|| self.words.say("not-applicable")));
                cells
            })
            .collect();
        Table { header, rows }
    }
}

/// A segment: tint by criterion, outline and texture by bidder, its number where it fits.
fn segment(
    canvas: &Canvas<'_>,
    theme: Theme,
    signature: Signature,
    place: usize,
    area: Area,
    shown: &str,
) -> Result<(), ChartError> {
    let fill = theme.tint(signature.colour, place);
    canvas.outlined(area, theme.outline(signature.colour), fill)?;
    let line = fill.ink().over(fill, 28);
    canvas.texture(area.inside(1), signature.texture, line)?;
    let width = width_of(shown, TEXT, Bold::No);
    if width + 6 > area.width {
        return Ok(());
    }
    let (x, y) = area.middle();
    // The number stands on plain ground, never on the texture.
    let ground = Area { left: x - width / 2 - 3, top: y - 10, width: width + 6, height: 20 };
    canvas.fill(ground, fill)?;
    let set = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Middle, colour: fill.ink() };
    canvas.text(shown, (x, y), set)
}
