//! The arithmetic annex: each computed number with its rule, its inputs and its exact value.

use rust_xlsxwriter::{Worksheet, XlsxError};
use wording::Args;

use super::{
    formula::At,
    page::{Page, Setting},
    style::Weight,
};
use crate::model::WorkingRow;

const WIDTHS: [u16; 9] = [8, 24, 34, 12, 36, 50, 20, 28, 12];

pub(super) fn write(setting: Setting<'_>) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, model } = setting;
    let mut page = Page::new(setting, "workbook-sheet-working", &WIDTHS)?;
    page.row = 2;
    page.note(&words.say("workbook-working-note"), 6)?;
    let header = page.row;
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&words.say("criterion"), &styles.column),
        (&words.say("workbook-what"), &styles.column),
        (&words.say("workbook-rule"), &styles.column),
        (&words.say("workbook-inputs"), &styles.column),
        (&words.say("workbook-exact"), &styles.number_column),
        (&words.say("workbook-rounding"), &styles.column),
        (&words.say("workbook-shown"), &styles.number_column),
    ])?;
    let first = page.row;
    for row in &model.working {
        line(&mut page, row)?;
        page.row += 1;
    }
    let last = page.row.saturating_sub(1).max(header);
    page.sheet().autofilter(header, 0, last, 8)?;
    page.finish(At::new(first, 3), Some((header, header)))
}

fn line(page: &mut Page<'_>, row: &WorkingRow) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let at = |column| At::new(line, column);
    let criterion = match row.criterion {
        Some(place) => model.criteria.get(place).map(|row| row.name.clone()).unwrap_or_default(),
        None => words.say("workbook-whole-total"),
    };
    let inputs: Vec<String> = row
        .inputs
        .iter()
        .map(|input| {
            let args =
                Args::new().with("label", input.label.as_str()).with("value", words.exact(&input.exact));
            words.text("workbook-input", &args)
        })
        .collect();
    page.quiet_bid(at(0), row.bid)?;
    page.text(at(2), &criterion, &styles.text)?;
    page.text(at(3), &row.what, &styles.text)?;
    page.text(at(4), &row.rule, &styles.text)?;
    page.text(at(5), &inputs.join("\n"), &styles.text)?;
    page.text(at(6), &words.exact(&row.exact), &styles.exact())?;
    page.text(at(7), &row.rounding, &styles.text)?;
    let format = page.number_format(&row.value, Weight::Plain);
    page.shown(at(8), &row.value, &format)
}
