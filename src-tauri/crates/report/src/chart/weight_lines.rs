//! What one weight does: each bid's total as the weight of a criterion goes from nothing to the
//! whole, the other criteria keeping their proportions; with the published weight, and the
//! weights at which another bid becomes first.

use robustness::weight_stability;
use scoring::{Bid, CriterionId, Evaluation, Fraction, Lot};
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, TEXT, badge, badge_width, pixels},
    in_order,
    palette::Signature,
};
use crate::{
    figure::Figure,
    sentence::{self, Bound, weight_figure},
    words::Words,
};

/// More lines than this cannot be told apart.
const MOST_LINES: usize = 8;
const PLOT: i32 = 320;
const STEPS: u32 = 4;

/// A bid's total as the weight moves, in points.
struct Line<'a> {
    bid: &'a Bid,
    signature: Signature,
    at_zero: Fraction,
    at_whole: Fraction,
    published: Fraction,
}

/// Draws the totals against the weight of one leaf criterion, for the first eight ranked bids.
///
/// Totals are unrounded at every stage, as in the robustness note.
///
/// # Errors
/// [`ChartError::NotEnoughRanked`] when no bid is ranked; [`ChartError::NoWeightToMove`] when the
/// criterion is no leaf of the grid, weighs nothing, or has the whole weight.
pub fn weight_lines(
    lot: &Lot,
    evaluation: &Evaluation,
    criterion: CriterionId,
    look: Look,
) -> Result<Chart, ChartError> {
    let words = Words::new(look.language);
    let whole = lot.criteria.total().value();
    let (leaf, _) = lot
        .criteria
        .leaves()
        .into_iter()
        .find(|(leaf, _)| leaf.id == criterion)
        .ok_or(ChartError::NoWeightToMove)?;
    let weight = leaf.weight.value();
    let lines: Vec<Line<'_>> = in_order(lot, evaluation)
        .into_iter()
        .filter_map(|place| {
            let bid = lot.bids.get(place)?;
            let result = evaluation.of(bid.id)?;
            result.rank()?;
            let published = result.unrounded_total.clone()?;
            let points = &result.points.get(&criterion)?.exact;
            let others = (&published - points).divided_by(&(whole - weight))?;
            Some(Line {
                bid,
                signature: Signature::of(place),
                at_zero: &others * whole,
                at_whole: &points.divided_by(weight)? * whole,
                published,
            })
        })
        .take(MOST_LINES)
        .collect();
    if lines.is_empty() {
        let ranked = evaluation.results.iter().any(|result| result.rank().is_some());
        return Err(if ranked { ChartError::NoWeightToMove } else { ChartError::NotEnoughRanked });
    }
    let title = words.text("chart-weight-title", &Args::new().with("criterion", leaf.name.as_str()));
    let finding = weight_stability(lot, evaluation)
        .map(|stability| sentence::stability(look.language, lot, &stability))
        .unwrap_or_default()
        .into_iter()
        .filter(|said| said.criterion == criterion)
        .map(|said| said.text)
        .collect::<Vec<String>>()
        .join(" ");
    let drawing = Drawing { lot, words, whole, weight, lines, look };
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    whole: &'a Fraction,
    weight: &'a Fraction,
    lines: Vec<Line<'a>>,
    look: Look,
}

/// A weight at which another bid draws level with the first.
struct Crossing {
    weight: Fraction,
    total: Fraction,
}

impl Line<'_> {
    /// The total at a weight.
    fn at(&self, weight: &Fraction, whole: &Fraction) -> Fraction {
        let share = weight.divided_by(whole).unwrap_or_else(Fraction::zero);
        &self.at_zero + &(&(&self.at_whole - &self.at_zero) * &share)
    }

    /// The weight at which two totals are equal, where there is one.
    fn meets(&self, other: &Self, whole: &Fraction) -> Option<Fraction> {
        let start = &self.at_zero - &other.at_zero;
        let end = &self.at_whole - &other.at_whole;
        let share = start.divided_by(&(&start - &end))?;
        (!share.is_negative() && share <= Fraction::one()).then(|| &share * whole)
    }
}

impl Drawing<'_> {
    fn shown(&self, number: &Fraction) -> String {
        self.words.needed(number)
    }

    /// A weight as the sentence writes it: rounded towards the published one.
    fn weight_shown(&self, weight: &Fraction) -> String {
        let bound = if weight < self.weight { Bound::Low } else { Bound::High };
        let share = weight.divided_by(self.whole).unwrap_or_else(Fraction::zero);
        self.words.figure(&weight_figure(self.lot, &share, bound))
    }

    /// The nearest weights, on both sides of the published one, at which the first is caught up.
    fn crossings(&self) -> Vec<Crossing> {
        let Some((first, others)) = self.lines.split_first() else { return Vec::new() };
        let met: Vec<Fraction> = others.iter().filter_map(|other| first.meets(other, self.whole)).collect();
        let below = met.iter().filter(|weight| *weight <= self.weight).max();
        let above = met.iter().filter(|weight| *weight >= self.weight).min();
        let mut ends: Vec<&Fraction> = below.into_iter().chain(above).collect();
        ends.dedup();
        ends.into_iter()
            .map(|weight| Crossing { weight: weight.clone(), total: first.at(weight, self.whole) })
            .collect()
    }

    fn plot(&self) -> Area {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let left = MARGIN + width_of(&self.shown(self.whole), SMALL, Bold::No) + 12;
        let names =
            self.lines.iter().map(|line| width_of(&line.bid.bidder, TEXT, Bold::No)).fold(40, i32::max);
        let letters = badge_width(self.lines.iter().map(|line| line.bid.code.as_str()));
        let right = width - MARGIN - letters - 14 - names.min(width / 4) - 8;
        Area { left, top: MARGIN + 34, width: right - left, height: PLOT }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let theme = self.look.theme;
        let plot = self.plot();
        let caption =
            Caption { id: "chart-weight", language: self.look.language.code(), title, description: finding };
        let height = u32::try_from(plot.bottom() + 64 + MARGIN).unwrap_or(1);
        draw((self.look.width(), height), theme.ground(), &caption, |canvas| {
            self.axes(canvas, plot)?;
            for line in self.lines.iter().rev() {
                let from = (plot.left, self.y(plot, &line.at_zero));
                let to = (plot.right(), self.y(plot, &line.at_whole));
                canvas.line(from, to, theme.outline(line.signature.colour), 3)?;
            }
            self.names(canvas, plot)?;
            self.published(canvas, plot)
        })
    }

    fn y(&self, plot: Area, total: &Fraction) -> i32 {
        plot.bottom() - pixels(total, self.whole, plot.height).clamp(0, plot.height)
    }

    fn x(&self, plot: Area, weight: &Fraction) -> i32 {
        plot.left + pixels(weight, self.whole, plot.width)
    }

    fn axes(&self, canvas: &Canvas<'_>, plot: Area) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::End, colour: theme.soft_ink() };
        for step in 0..=STEPS {
            let share = Fraction::ratio(step, STEPS).unwrap_or_else(Fraction::zero);
            let value = &share * self.whole;
            let y = self.y(plot, &value);
            canvas.line((plot.left, y), (plot.right(), y), theme.rule(), 1)?;
            canvas.text(&self.shown(&value), (plot.left - 8, y), soft)?;
            let x = self.x(plot, &value);
            canvas.line((x, plot.bottom()), (x, plot.bottom() + 5), theme.soft_ink(), 1)?;
            let below = Type { anchor: Anchor::Middle, ..soft };
            canvas.text(&self.shown(&value), (x, plot.bottom() + 18), below)?;
        }
        let middle = Type { anchor: Anchor::Middle, ..soft };
        let across = (plot.left + plot.width / 2, plot.bottom() + 62);
        canvas.text(&self.words.say("chart-weight-axis"), across, middle)?;
        let start = Type { anchor: Anchor::Start, ..soft };
        canvas.text(&self.words.say("chart-total-axis"), (MARGIN, MARGIN + 8), start)
    }

    /// The name of each bid at the end of its line, moved apart where lines end together.
    fn names(&self, canvas: &Canvas<'_>, plot: Area) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let mut ends: Vec<(i32, &Line<'_>)> =
            self.lines.iter().map(|line| (self.y(plot, &line.at_whole), line)).collect();
        ends.sort_by_key(|(y, _)| *y);
        let letters = badge_width(self.lines.iter().map(|line| line.bid.code.as_str()));
        let spacing = BADGE + 4;
        let tops = apart(&ends.iter().map(|(y, _)| *y).collect::<Vec<i32>>(), spacing, plot.bottom());
        for ((end, line), y) in ends.iter().zip(tops) {
            let left = plot.right() + 12;
            canvas.line((plot.right(), *end), (left, y), theme.rule(), 1)?;
            badge(canvas, theme, (left, y - BADGE / 2), line.signature, &line.bid.code)?;
            let set = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
            let room = i32::try_from(self.look.width()).unwrap_or(0) - MARGIN - left - letters - 8;
            canvas.text(&fitted(&line.bid.bidder, TEXT, Bold::No, room), (left + letters + 8, y), set)?;
        }
        Ok(())
    }

    fn published(&self, canvas: &Canvas<'_>, plot: Area) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let x = self.x(plot, self.weight);
        canvas.line((x, plot.top - 8), (x, plot.bottom()), theme.ink(), 2)?;
        let args = Args::new().with("weight", self.weight_shown(self.weight));
        let text = self.words.text("chart-published-weight", &args);
        let anchor = if x > plot.left + plot.width / 2 { Anchor::End } else { Anchor::Start };
        let set = Type { size: SMALL, bold: Bold::Yes, anchor, colour: theme.ink() };
        canvas.text(&text, (x, plot.top - 18), set)?;
        for crossing in self.crossings() {
            let at = (self.x(plot, &crossing.weight), self.y(plot, &crossing.total));
            canvas.dot(at, 6, theme.ink())?;
            canvas.dot(at, 3, theme.ground())?;
            canvas.line((at.0, at.1 + 6), (at.0, plot.bottom() + 26), theme.soft_ink(), 1)?;
            let set = Type { size: SMALL, bold: Bold::Yes, anchor: Anchor::Middle, colour: theme.ink() };
            canvas.text(&self.weight_shown(&crossing.weight), (at.0, plot.bottom() + 38), set)?;
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let header = vec![
            self.words.say("word-bid"),
            self.words.say("word-bidder"),
            self.words.say("chart-weight-nothing"),
            self.words.say("chart-weight-published"),
            self.words.say("chart-weight-whole"),
        ];
        let number = |value: &Fraction| self.words.figure(&Figure::new(value.clone(), 2));
        let rows = self
            .lines
            .iter()
            .map(|line| {
                vec![
                    line.bid.code.clone(),
                    line.bid.bidder.clone(),
                    number(&line.at_zero),
                    number(&line.published),
                    number(&line.at_whole),
                ]
            })
            .collect();
        Table { header, rows }
    }
}

/// Moves sorted positions down, then up from the bottom, so that they are `spacing` apart.
fn apart(wanted: &[i32], spacing: i32, bottom: i32) -> Vec<i32> {
    let mut placed: Vec<i32> = Vec::with_capacity(wanted.len());
    for position in wanted {
        let least = placed.last().map_or(i32::MIN, |before| before + spacing);
        placed.push((*position).max(least));
    }
    let mut limit = bottom;
    for position in placed.iter_mut().rev() {
        *position = (*position).min(limit);
        limit = *position - spacing;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_moved_apart_inside_the_plot() {
        assert_eq!(apart(&[10, 12, 200], 30, 300), [10, 40, 200], "pushed down");
        assert_eq!(apart(&[280, 290, 295], 30, 300), [240, 270, 300], "and back up at the bottom");
    }
}
