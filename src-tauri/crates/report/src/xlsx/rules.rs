//! The sheet of the rules: what was published, and how to read the formulas.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::Fraction;
use wording::Args;

use super::{
    formula::{At, trusted_decimals},
    page::{Page, Setting},
};

const WIDTHS: [u16; 2] = [46, 110];

pub(super) fn write(setting: Setting<'_>) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, model } = setting;
    let mut page = Page::new(setting, "workbook-sheet-rules", &WIDTHS)?;
    let whole: Fraction =
        model.criteria.iter().filter(|row| row.parent.is_none()).map(|row| &row.weight.exact).sum();
    let decimals = Args::new().with("decimals", trusted_decimals(&whole).to_string());
    let own = [
        (words.say("workbook-excluded"), words.say("workbook-excluded-note")),
        (words.say("workbook-spreadsheet"), words.text("workbook-spreadsheet-note", &decimals)),
        (words.say("workbook-digest"), model.head.digest.clone()),
        (words.say("workbook-produced"), model.head.produced.clone()),
        (words.say("workbook-software"), model.head.software.clone()),
    ];
    let published = model.rules.iter().map(|rule| (rule.label.clone(), rule.text.clone()));
    for (label, text) in published.chain(own) {
        page.text(At::new(page.row, 0), &label, &styles.column)?;
        page.text(At::new(page.row, 1), &text, &styles.text)?;
        page.row += 1;
    }
    page.finish(At::new(3, 1), None)
}
