//! The native charts: drawn by the spreadsheet over the live cells, in the bidders' colours.

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartDataLabelPosition, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartPoint, ChartSolidFill, ChartType, Color, XlsxError,
};
use scoring::Fraction;

use super::{
    formula::At,
    page::{Page, Setting},
    text,
};
use crate::{
    chart::{Colour, Theme},
    figure::Figure,
    model::{BidHead, PricesSection},
};

const THEME: Theme = Theme::Print;
/// The longest alternative text of a picture, in characters.
const LONGEST_ALTERNATIVE: usize = 255;

/// A bar per bid in the running: the amounts of a range, with the bidders in the second column.
pub(super) fn amounts(
    page: &mut Page<'_>,
    at: At,
    section: &PricesSection,
    (first, last): (At, At),
) -> Result<(), XlsxError> {
    const BIDDER: u16 = 1;
    let Setting { words, model, .. } = page.setting;
    let name = page.name.clone();
    let shown: Vec<&BidHead> = section.competing.iter().filter_map(|bid| model.bids.get(*bid)).collect();
    let points: Vec<ChartPoint> =
        shown.iter().map(|bid| point(bid.signature.colour, bid.signature.colour)).collect();
    let labels: Vec<ChartDataLabel> = shown
        .iter()
        .map(|bid| label(bid.signature.colour.ink(), "#,##0", ChartDataLabelPosition::InsideEnd))
        .collect();
    let mut ends = ChartDataLabel::new();
    ends.show_value().set_num_format("#,##0").set_position(ChartDataLabelPosition::InsideEnd);
    let mut chart = Chart::new(ChartType::Bar);
    chart
        .add_series()
        .set_name(words.say("workbook-amount").as_str())
        .set_categories((name.as_str(), first.row, BIDDER, last.row, BIDDER))
        .set_values((name.as_str(), first.row, first.column, last.row, last.column))
        .set_points(&points)
        .set_data_label(&ends)
        .set_custom_data_labels(&labels)
        .set_gap(40);
    let listed: Vec<String> = shown
        .iter()
        .filter_map(|bid| {
            let amount = bid.amount.as_ref()?;
            Some(format!("{} {} : {}", bid.letter, bid.bidder, words.amount(&amount.exact)))
        })
        .collect();
    let title = words.say("chart-price-title");
    let alternative = format!("{title}. {}", listed.join(" ; "));
    plain(&mut chart, &title, &alternative, shown.len());
    chart.legend().set_hidden();
    page.sheet().insert_chart(at.row, at.column, &chart)?;
    Ok(())
}

/// The columns of the ranking's table that the chart shows.
pub(super) struct Stack<'a> {
    /// The first and the last row of the ranked bids.
    pub rows: (u32, u32),
    /// The row of the criteria's names.
    pub header: u32,
    /// The column of the bidders.
    pub bidder: u16,
    /// The criteria of the first level, each with its column.
    pub criteria: &'a [(usize, u16)],
    /// The ranked bids, from the first.
    pub order: &'a [usize],
}

/// A stacked bar per ranked bid, a segment per criterion of the first level.
pub(super) fn ranking(page: &mut Page<'_>, at: At, stack: &Stack<'_>) -> Result<(), XlsxError> {
    let Setting { words, model, .. } = page.setting;
    let name = page.name.clone();
    let (first, last) = stack.rows;
    let best = stack.order.iter().filter_map(|bid| model.ranking.total(*bid)).map(|total| &total.value.exact);
    let best = best.max().cloned().unwrap_or_else(Fraction::one);
    let decimals = usize::from(model.ranking.decimals.points);
    let code = if decimals == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(decimals)) };
    let mut chart = Chart::new(ChartType::BarStacked);
    for (step, (criterion, column)) in stack.criteria.iter().enumerate() {
        let mut points = Vec::new();
        let mut labels = Vec::new();
        for bid in stack.order {
            let Some(head) = model.bids.get(*bid) else { continue };
            let fill = THEME.tint(head.signature.colour, step);
            points.push(point(fill, head.signature.colour));
            let value = model.ranking.at(*criterion, *bid).map(|points| &points.value.exact);
            // A number wider than its segment would stand on its neighbour.
            let fits = value.is_some_and(|value| {
                value.divided_by(&best).is_some_and(|share| &share * &Fraction::from(22) >= Fraction::one())
            });
            labels.push(if fits {
                label(fill.ink(), &code, ChartDataLabelPosition::Center)
            } else {
                ChartDataLabel::new().set_hidden().to_custom()
            });
        }
        let grey = THEME.tint(Colour(0x4B, 0x53, 0x60), step);
        chart
            .add_series()
            .set_name((name.as_str(), stack.header, *column))
            .set_categories((name.as_str(), first, stack.bidder, last, stack.bidder))
            .set_values((name.as_str(), first, *column, last, *column))
            .set_format(&mut format(grey, Colour(0x4B, 0x53, 0x60)))
            .set_points(&points)
            .set_data_label(ChartDataLabel::new().show_value().set_num_format(code.as_str()))
            .set_custom_data_labels(&labels)
            .set_overlap(100)
            .set_gap(40);
    }
    let title = words.say("chart-ranking-title");
    let listed: Vec<String> = stack
        .order
        .iter()
        .filter_map(|bid| {
            let head = model.bids.get(*bid)?;
            let total: &Figure = head.total.as_ref()?;
            Some(format!("{} {} : {}", head.letter, head.bidder, words.figure(total)))
        })
        .collect();
    let alternative = format!("{title}. {} {}", model.opening.join(" "), listed.join(" ; "));
    plain(&mut chart, &title, &alternative, stack.order.len());
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(ChartFont::new().set_size(9));
    page.sheet().insert_chart(at.row, at.column, &chart)?;
    Ok(())
}

fn height(bars: usize) -> u32 {
    104 + 30 * u32::try_from(bars.min(24)).unwrap_or(24)
}

/// How many rows of the sheet a chart covers.
pub(super) fn rows(bars: usize) -> u32 {
    height(bars) / 20 + 1
}

/// Bars from the first down, no gridlines, no axis of numbers: each bar says its own.
fn plain(chart: &mut Chart, title: &str, alternative: &str, bars: usize) {
    chart.title().set_name(title).set_font(ChartFont::new().set_size(12).set_bold());
    chart.set_alt_text(short(&text::clean(alternative))).set_width(1100).set_height(height(bars));
    // In a chart of bars the categories are on the vertical axis.
    chart.y_axis().set_reverse().set_font(ChartFont::new().set_size(10));
    chart.x_axis().set_major_gridlines(false).set_min(0).set_hidden(true);
}

/// The text, or its beginning where it is longer than the format takes.
fn short(alternative: &str) -> String {
    if alternative.chars().count() <= LONGEST_ALTERNATIVE {
        return alternative.to_owned();
    }
    let kept: String = alternative.chars().take(LONGEST_ALTERNATIVE - 1).collect();
    format!("{kept}…")
}

fn point(fill: Colour, outline: Colour) -> ChartPoint {
    ChartPoint::new().set_format(&mut format(fill, outline))
}

fn format(fill: Colour, outline: Colour) -> ChartFormat {
    let mut format = ChartFormat::new();
    format
        .set_solid_fill(ChartSolidFill::new().set_color(colour(fill)))
        .set_border(ChartLine::new().set_color(colour(outline)).set_width(0.75));
    format
}

fn label(ink: Colour, code: &str, position: ChartDataLabelPosition) -> ChartDataLabel {
    let font = ChartFont::new().set_size(9).set_color(colour(ink)).to_owned();
    ChartDataLabel::new().show_value().set_num_format(code).set_font(&font).set_position(position).to_custom()
}

fn colour(colour: Colour) -> Color {
    Color::RGB(colour.rgb())
}
