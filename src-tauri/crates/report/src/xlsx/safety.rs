//! The sheet of the note to the committee: each sentence with the numbers that prove it, then the
//! questions with their tables. Texts and numbers only: what is said here, the sheets before it let
//! anyone compute.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    formula::At,
    page::{Page, Setting},
    style::Weight,
};
use crate::safety::{Safety, Said};

const WIDTHS: [u16; 6] = [64, 26, 26, 26, 26, 26];
const LAST: u16 = 5;

pub(super) fn write(setting: Setting<'_>, safety: &Safety) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, .. } = setting;
    let mut page = Page::new(setting, "workbook-sheet-safety", &WIDTHS)?;
    page.note(&words.say("workbook-safety-note"), LAST)?;
    for part in &safety.note {
        page.heading(&part.title)?;
        for said in &part.said {
            sentence(&mut page, said)?;
        }
    }
    for section in &safety.sections {
        page.row += 1;
        page.heading(&section.title)?;
        page.paragraph(&section.reading, LAST, &styles.text)?;
        for said in &section.said {
            sentence(&mut page, said)?;
        }
        for chart in &section.charts {
            page.paragraph(&chart.finding, LAST, &styles.sentence)?;
        }
        let charts = section.charts.iter().map(|chart| &chart.table);
        for table in section.table.iter().chain(charts) {
            page.row += 1;
            for (column, title) in (0_u16..=LAST).zip(&table.header) {
                page.text(At::new(page.row, column), title, &styles.column)?;
            }
            page.row += 1;
            for row in &table.rows {
                for (column, cell) in (0_u16..=LAST).zip(row) {
                    page.text(At::new(page.row, column), cell, &styles.text)?;
                }
                page.row += 1;
            }
        }
    }
    page.finish(At::new(1, 1), None)
}

/// A sentence, the numbers of its proof, and what to compute with them.
fn sentence(page: &mut Page<'_>, said: &Said) -> Result<(), XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    page.paragraph(&said.text, LAST, &styles.sentence)?;
    for line in &said.proof.lines {
        let figure = line.shown();
        page.text(At::new(page.row, 0), &line.label, &styles.text)?;
        let format = page.number_format(&figure, Weight::Plain);
        page.shown(At::new(page.row, 1), &figure, &format)?;
        page.text(At::new(page.row, 2), &line.exact(words), &styles.text)?;
        page.row += 1;
    }
    if !said.proof.check.is_empty() {
        page.paragraph(&said.proof.check, LAST, &styles.text)?;
    }
    Ok(())
}
