//! The sheet of the robustness note.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    formula::At,
    page::{Page, Setting},
    style::Weight,
};
use crate::{
    figure::Figure,
    model::{RobustnessSection, StabilityRow},
};

const WIDTHS: [u16; 10] = [38, 7, 12, 12, 12, 24, 24, 12, 12, 70];
const LAST: u16 = 9;

pub(super) fn write(setting: Setting<'_>, section: &RobustnessSection) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, .. } = setting;
    let mut page = Page::new(setting, "workbook-sheet-robustness", &WIDTHS)?;
    page.note(&words.say("workbook-robustness-note"), LAST)?;
    for sentence in &section.opening {
        page.paragraph(sentence, LAST, &styles.sentence)?;
    }
    page.row += 1;
    let header = page.row;
    let (text, number) = (&styles.column, &styles.number_column);
    let stays = |end: &str| format!("{} {}", words.say("workbook-stays-first"), words.say(end));
    let kept = |end: &str| format!("{} {}", words.say("workbook-order-kept"), words.say(end));
    page.columns(&[
        (&words.say("criterion"), text),
        (&words.say("workbook-bid"), text),
        (&words.say("weight"), number),
        (&stays("workbook-from"), number),
        (&stays("workbook-to"), number),
        (&words.say("workbook-below"), text),
        (&words.say("workbook-above"), text),
        (&kept("workbook-from"), number),
        (&kept("workbook-to"), number),
        (&words.say("workbook-sentence"), text),
    ])?;
    let first = page.row;
    for row in &section.rows {
        line(&mut page, row)?;
        page.row += 1;
    }
    page.finish(At::new(first, 1), Some((header, header)))
}

fn line(page: &mut Page<'_>, row: &StabilityRow) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let at = |column| At::new(line, column);
    let name = model.criteria.get(row.criterion).map(|criterion| criterion.name.as_str());
    page.text(at(0), name.unwrap_or_default(), &styles.text)?;
    match row.winner.and_then(|bid| Some((bid, model.bids.get(bid)?))) {
        Some((bid, head)) => page.text(at(1), &head.letter, styles.tinted(bid))?,
        None => page.text(at(1), "", &styles.text)?,
    }
    let format = page.number_format(&row.weight, Weight::Plain);
    page.shown(at(2), &row.weight, &format)?;
    let ends = |range: &Option<(Figure, Figure)>| {
        range.as_ref().map_or((None, None), |(low, high)| (Some(low.clone()), Some(high.clone())))
    };
    let (low, high) = ends(&row.first);
    let (kept_low, kept_high) = ends(&row.order_kept);
    for (column, figure) in [(3, low), (4, high), (7, kept_low), (8, kept_high)] {
        match figure {
            Some(figure) => {
                let format = page.number_format(&figure, Weight::Plain);
                page.shown(at(column), &figure, &format)?;
            }
            None => page.text(at(column), &words.say("not-applicable"), &styles.absent)?,
        }
    }
    for (column, rivals) in [(5, &row.below), (6, &row.above)] {
        let names: Vec<String> = rivals
            .iter()
            .filter_map(|bid| model.bids.get(*bid))
            .map(|bid| format!("{} – {}", bid.letter, bid.bidder))
            .collect();
        let text = if names.is_empty() { words.say("workbook-nobody") } else { words.and(&names) };
        page.text(at(column), &text, &styles.text)?;
    }
    page.text(at(LAST), &row.sentence, &styles.text)
}
