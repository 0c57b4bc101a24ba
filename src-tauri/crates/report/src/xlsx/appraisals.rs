//! The sheet of the written appraisals, by criterion, then bid, then member.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    formula::At,
    page::{Page, Setting},
    style::Weight,
    text,
};

const WIDTHS: [u16; 8] = [20, 36, 9, 26, 22, 24, 9, 90];

pub(super) fn write(setting: Setting<'_>) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, model } = setting;
    let mut page = Page::new(setting, "workbook-sheet-appraisals", &WIDTHS)?;
    let header = page.row;
    page.columns(&[
        (&words.say("workbook-code"), &styles.column),
        (&words.say("criterion"), &styles.column),
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&words.say("word-member"), &styles.column),
        (&words.say("word-college"), &styles.column),
        (&words.say("mark"), &styles.number_column),
        (&words.say("workbook-appraisal"), &styles.column),
    ])?;
    let first = page.row;
    for row in &model.marks.appraisals {
        let (Some(criterion), Some(member)) =
            (model.criteria.get(row.criterion), model.marks.members.get(row.member))
        else {
            continue;
        };
        // A text longer than a cell goes on in the next row.
        for part in text::parts(&text::clean(&row.text)) {
            let line = page.row;
            page.text(At::new(line, 0), &criterion.code, &styles.text)?;
            page.text(At::new(line, 1), &criterion.name, &styles.text)?;
            page.quiet_bid(At::new(line, 2), row.bid)?;
            page.text(At::new(line, 4), &member.name, &styles.text)?;
            page.text(At::new(line, 5), &member.college, &styles.text)?;
            let format = page.number_format(&row.mark, Weight::Given);
            page.given(At::new(line, 6), &row.mark, &format)?;
            page.text(At::new(line, 7), &part, &styles.text)?;
            page.row += 1;
        }
    }
    let last = page.row.saturating_sub(1);
    page.sheet().autofilter(header, 0, last, 7)?;
    page.finish(At::new(first, 4), Some((header, header)))
}
