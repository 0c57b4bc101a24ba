//! Where each total lies when the weights are drawn: a dot at its mean, a bar of one standard
//! deviation on either side. The bar is cut to the pixel; the table has the exact variance.

use robustness::{LawError, Matrix, TotalSpread, WeightLaw, total_spreads};
use scoring::{BidId, Evaluation, Fraction, Lot};
use thiserror::Error;
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, TEXT, badge, badge_width, pixels},
    in_order, signature,
};
use crate::{
    figure::Figure,
    words::{Words, bid_name},
};

const ROW: i32 = 42;
const BAR: i32 = 18;
const HEADER: i32 = 26;
const FOOTER: i32 = 50;
/// Digits of an exact number that a cell of a table can hold.
const MOST_DIGITS: usize = 40;
/// Decimals where it holds more.
const DECIMALS: u8 = 12;
/// The widths of a graduation, as parts of the whole; the first that leaves few enough.
const GRADUATIONS: [u32; 5] = [100, 50, 20, 10, 5];

/// Why the spread is not drawn.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SpreadError {
    /// The law does not suit the grid.
    #[error(transparent)]
    Law(#[from] LawError),
    /// No bid is ranked, or the drawing failed.
    #[error(transparent)]
    Chart(#[from] ChartError),
}

/// Draws mean and standard deviation of each ranked total, all weights being equally likely.
pub fn mean_spread(lot: &Lot, evaluation: &Evaluation, look: Look) -> Result<Chart, SpreadError> {
    mean_spread_under(lot, evaluation, &WeightLaw::Uniform, look)
}

/// Draws mean and standard deviation of each ranked total under a law of the weights.
///
/// Totals are unrounded at every stage, as in the robustness note.
pub fn mean_spread_under(
    lot: &Lot,
    evaluation: &Evaluation,
    law: &WeightLaw,
    look: Look,
) -> Result<Chart, SpreadError> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation).ok_or(ChartError::NotEnoughRanked)?;
    let spreads = total_spreads(&matrix, law)?;
    let whole = lot.criteria.total().value();
    let rows: Vec<Row> = in_order(lot, evaluation)
        .into_iter()
        .filter_map(|place| {
            let bid = lot.bids.get(place)?.id;
            let TotalSpread { mean, variance, .. } = spreads.iter().find(|spread| spread.bid == bid)?;
            let (_, published) = matrix.totals().find(|(known, _)| *known == bid)?;
            Some(Row {
                bid,
                mean: mean * whole,
                variance: &(variance * whole) * whole,
                published: published * whole,
            })
        })
        .collect();
    let drawing = Drawing { lot, words, look, law, rows };
    let title = drawing.law_text("chart-spread-title", &Args::new());
    let finding = drawing.finding();
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

/// A bid's total, in points.
struct Row {
    bid: BidId,
    mean: Fraction,
    variance: Fraction,
    published: Fraction,
}

impl Row {
    /// The standard deviation to the nearest hundredth of a point.
    fn deviation(&self) -> Fraction {
        let hundredths = nearest_root(&(&self.variance * &Fraction::from(10_000)));
        hundredths.divided_by(&Fraction::from(100)).unwrap_or_else(Fraction::zero)
    }
}

/// The whole number nearest to the square root of a number that is not negative:
/// `⌊√x + ½⌋ = ⌊(⌊√⌊4x⌋⌋ + 1) / 2⌋`.
fn nearest_root(square: &Fraction) -> Fraction {
    if !square.is_positive() {
        return Fraction::zero();
    }
    let four = square * &Fraction::from(4);
    let floor = four.numerator() / four.denominator();
    Fraction::whole((floor.sqrt() + 1_u32) / 2_u32)
}

/// The exact number where a cell can hold it, else twelve decimals that say they are near it.
pub(super) fn exact_in_table(words: Words, number: &Fraction) -> String {
    let exact = words.exact(number);
    if exact.chars().count() <= MOST_DIGITS {
        exact
    } else {
        format!("≈ {}", words.figure(&Figure::new(number.clone(), DECIMALS)))
    }
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    look: Look,
    law: &'a WeightLaw,
    rows: Vec<Row>,
}

/// Where things are, in pixels.
struct Layout {
    badges: i32,
    name_width: i32,
    number_end: i32,
    plot: i32,
    length: i32,
    bottom: i32,
    height: i32,
    /// The points at both ends of the plot, and between two graduations.
    low: Fraction,
    high: Fraction,
    step: Fraction,
}

impl Layout {
    /// How long so many points are.
    fn length_of(&self, points: &Fraction) -> i32 {
        pixels(points, &(&self.high - &self.low), self.length)
    }

    fn at(&self, points: &Fraction) -> i32 {
        self.plot + self.length_of(&(points - &self.low))
    }

    /// The length of a standard deviation, to the pixel.
    fn deviation(&self, variance: &Fraction) -> i32 {
        let one = Fraction::one();
        let scale = Fraction::whole(self.length).divided_by(&(&self.high - &self.low)).unwrap_or(one);
        pixels(&nearest_root(&(&(variance * &scale) * &scale)), &Fraction::one(), 1)
    }
}

impl Drawing<'_> {
    fn bidder(&self, bid: BidId) -> (&str, &str) {
        let found = self.lot.bids.iter().find(|it| it.id == bid);
        found.map_or(("", ""), |bid| (bid.code.as_str(), bid.bidder.as_str()))
    }

    fn shown(&self, points: &Fraction) -> String {
        self.words.figure(&Figure::new(points.clone(), 2))
    }

    fn number(&self, row: &Row) -> String {
        let args =
            Args::new().with("mean", self.shown(&row.mean)).with("deviation", self.shown(&row.deviation()));
        self.words.text("chart-spread-value", &args)
    }

    /// The message of this beginning for the law of the weights.
    fn law_text(&self, key: &str, args: &Args) -> String {
        match self.law {
            WeightLaw::Uniform => self.words.text(&format!("{key}-uniform"), args),
            WeightLaw::Ordinal(_) => self.words.text(&format!("{key}-ordinal"), args),
            WeightLaw::AroundPublished { concentration } => {
                let args = args.clone().with("concentration", concentration.to_string());
                self.words.text(&format!("{key}-around"), &args)
            }
        }
    }

    fn names(&self, rows: &[&Row]) -> String {
        let names: Vec<String> = rows.iter().map(|row| bid_name(self.lot, row.bid)).collect();
        self.words.and(&names)
    }

    fn finding(&self) -> String {
        let Some(best) = self.rows.iter().map(|row| &row.mean).max() else { return String::new() };
        let highest: Vec<&Row> = self.rows.iter().filter(|row| row.mean == *best).collect();
        let args = Args::new().with("bid", self.names(&highest)).with("mean", self.shown(best));
        let mut said = vec![match highest[..] {
            [only] => {
                let args = args.with("deviation", self.shown(&only.deviation()));
                self.law_text("chart-spread-highest", &args)
            }
            _ => self.law_text("chart-spread-level", &args),
        }];
        let least = self.rows.iter().map(|row| &row.variance).min();
        let most = self.rows.iter().map(|row| &row.variance).max();
        if let (Some(least), Some(most)) = (least, most)
            && least != most
        {
            let of = |variance: &Fraction| {
                let rows: Vec<&Row> = self.rows.iter().filter(|row| row.variance == *variance).collect();
                let deviation = rows.first().map_or_else(Fraction::zero, |row| row.deviation());
                (self.names(&rows), self.shown(&deviation))
            };
            let ((least, least_deviation), (most, most_deviation)) = (of(least), of(most));
            let args = Args::new()
                .with("least", least)
                .with("least-deviation", least_deviation)
                .with("most", most)
                .with("most-deviation", most_deviation);
            said.push(self.words.text("chart-spread-extremes", &args));
        }
        said.push(self.words.say("chart-spread-limits"));
        said.join(" ")
    }

    /// The ends of the axis, on graduations, and their distance: as fine as leaves at most ten.
    fn axis(&self) -> (Fraction, Fraction, Fraction) {
        let whole = self.lot.criteria.total().value();
        let ends = |sign: i32| {
            self.rows.iter().map(move |row| &row.mean + &(&Fraction::whole(sign) * &row.deviation()))
        };
        let least = ends(-1).reduce(Fraction::min).unwrap_or_else(Fraction::zero);
        let most = ends(1).reduce(Fraction::max).unwrap_or_else(|| whole.clone());
        let mut axis = (Fraction::zero(), whole.clone(), whole.clone());
        for parts in GRADUATIONS {
            let step = Fraction::ratio(1, parts).map_or_else(|| whole.clone(), |part| &part * whole);
            let low = &step * &floor(&least, &step);
            let high = &step * &(&floor(&most, &step) + &Fraction::one());
            let count = (&high - &low).divided_by(&step).unwrap_or_else(Fraction::one);
            axis = (low, high, step);
            if count <= Fraction::from(10) {
                break;
            }
        }
        axis
    }

    fn layout(&self) -> Layout {
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let badges = badge_width(self.rows.iter().map(|row| self.bidder(row.bid).0));
        let names = self.rows.iter().map(|row| width_of(self.bidder(row.bid).1, TEXT, Bold::No));
        let name_width = names.fold(40, i32::max).min(width * 24 / 100);
        let heading = width_of(&self.words.say("chart-spread-number"), SMALL, Bold::No);
        let numbers = self.rows.iter().map(|row| width_of(&self.number(row), TEXT, Bold::Yes));
        let number_width = numbers.fold(0, i32::max);
        let start = MARGIN + badges + 10 + name_width + 12;
        // The heading may begin above the names.
        let number_end = (start + number_width).max(MARGIN + heading);
        let (low, high, step) = self.axis();
        let edge = width_of(&self.words.needed(&high), SMALL, Bold::No) / 2;
        let plot = number_end + 14 + edge;
        let rows = i32::try_from(self.rows.len()).unwrap_or(0) * ROW;
        let bottom = MARGIN + HEADER + rows;
        Layout {
            badges,
            name_width,
            number_end,
            plot,
            length: (width - MARGIN - edge - plot).max(80),
            bottom,
            height: bottom + FOOTER + MARGIN,
            low,
            high,
            step,
        }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let layout = self.layout();
        let theme = self.look.theme;
        let caption =
            Caption { id: "chart-spread", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        draw(size, theme.ground(), &caption, |canvas| {
            self.graduations(canvas, &layout)?;
            for (index, row) in (0_i32..).zip(&self.rows) {
                self.row(canvas, &layout, row, MARGIN + HEADER + index * ROW + ROW / 2)?;
            }
            Ok(())
        })
    }

    fn graduations(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::Middle, colour: theme.soft_ink() };
        let end = Type { anchor: Anchor::End, ..soft };
        canvas.text(&self.words.say("chart-spread-number"), (layout.number_end, MARGIN + 8), end)?;
        let mut at = layout.low.clone();
        let mut free = i32::MIN;
        while at <= layout.high {
            let x = layout.at(&at);
            canvas.line((x, MARGIN + HEADER - 4), (x, layout.bottom + 4), theme.rule(), 1)?;
            let told = self.words.needed(&at);
            let half = width_of(&told, SMALL, Bold::No) / 2;
            if x - half > free {
                canvas.text(&told, (x, layout.bottom + 16), soft)?;
                free = x + half + 6;
            }
            at = &at + &layout.step;
        }
        let width = i32::try_from(self.look.width()).unwrap_or(i32::MAX);
        let told = fitted(&self.words.say("chart-spread-axis"), SMALL, Bold::No, width - 2 * MARGIN);
        canvas.text(&told, (width - MARGIN, layout.bottom + 42), end)
    }

    fn row(&self, canvas: &Canvas<'_>, layout: &Layout, row: &Row, middle: i32) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let marks = signature(self.lot, row.bid);
        let (letter, name) = self.bidder(row.bid);
        badge(canvas, theme, (MARGIN, middle - BADGE / 2), marks, letter)?;
        let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
        let short = fitted(name, TEXT, Bold::No, layout.name_width);
        canvas.text(&short, (MARGIN + layout.badges + 10, middle), ink)?;
        let strong = Type { size: TEXT, bold: Bold::Yes, anchor: Anchor::End, colour: theme.ink() };
        canvas.text(&self.number(row), (layout.number_end, middle), strong)?;

        let (mean, deviation) = (layout.at(&row.mean), layout.deviation(&row.variance));
        let area = Area { left: mean - deviation, top: middle - BAR / 2, width: 2 * deviation, height: BAR };
        let fill = theme.tint(marks.colour, 2);
        canvas.outlined(area, theme.outline(marks.colour), fill)?;
        canvas.texture(area.inside(1), marks.texture, fill.ink().over(fill, 28))?;
        canvas.dot((mean, middle), 8, theme.ground())?;
        canvas.dot((mean, middle), 6, theme.ink())
    }

    fn table(&self) -> Table {
        let keys = [
            "word-bid",
            "chart-spread-mean",
            "chart-spread-deviation",
            "chart-spread-variance",
            "chart-spread-published",
        ];
        let rows = self
            .rows
            .iter()
            .map(|row| {
                vec![
                    bid_name(self.lot, row.bid),
                    self.shown(&row.mean),
                    self.shown(&row.deviation()),
                    exact_in_table(self.words, &row.variance),
                    self.shown(&row.published),
                ]
            })
            .collect();
        Table { header: keys.map(|key| self.words.say(key)).to_vec(), rows }
    }
}

/// How many whole steps are in a number, downwards.
fn floor(number: &Fraction, step: &Fraction) -> Fraction {
    let steps = number.divided_by(step).unwrap_or_else(Fraction::zero);
    let cut = Fraction::whole(steps.numerator() / steps.denominator());
    if cut > steps { &cut - &Fraction::one() } else { cut }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn number(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn roots_are_the_nearest_whole_numbers() {
        for (square, root) in
            [("0", "0"), ("16", "4"), ("20", "4"), ("20.25", "5"), ("20.24", "4"), ("1/4", "1")]
        {
            assert_eq!(nearest_root(&number(square)), number(root), "√{square}");
        }
    }

    #[test]
    fn steps_are_counted_downwards() {
        assert_eq!(floor(&number("17"), &number("5")), number("3"));
        assert_eq!(floor(&number("-1"), &number("5")), number("-1"), "below zero as well");
        assert_eq!(floor(&number("-10"), &number("5")), number("-2"));
    }

    #[test]
    fn a_long_fraction_says_that_it_is_near() {
        let words = Words::new(wording::Language::English);
        assert_eq!(exact_in_table(words, &number("1/3")), "1/3");
        let long = number("1234567890123456789012345/3000000000000000000000001");
        assert_eq!(exact_in_table(words, &long), "≈ 0.411522630041");
    }
}
