//! A sheet being written: the only way to a cell, so that no text becomes a formula by accident.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Formula, IgnoreError, Worksheet, XlsxError};
use scoring::{Fraction, RoundingMode};

use super::{
    double::{double, written},
    formula::At,
    style::{Styles, Weight},
    text,
};
use crate::{figure::Figure, model::ReportModel, words::Words};

/// A4.
const A4: u8 = 9;

/// The height of a line, in points.
const LINE: u32 = 15;

/// How many characters a level of a tree is indented by.
const INDENT: u16 = 4;

/// The most lines that a row shows.
const MOST_LINES: u32 = 22;

/// The most characters of a header or footer.
const LONGEST_FOOTER: usize = 255;

/// What every sheet is written with.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub words: Words,
    pub styles: &'a Styles,
    pub model: &'a ReportModel,
}

/// A sheet being written.
pub(super) struct Page<'a> {
    pub setting: Setting<'a>,
    /// Its name, as formulas write it.
    pub name: String,
    /// The next free row.
    pub row: u32,
    sheet: Worksheet,
    widths: Vec<u16>,
    lines: BTreeMap<u32, u32>,
}

impl<'a> Page<'a> {
    /// A new sheet, with its title and its columns' widths.
    pub fn new(setting: Setting<'a>, key: &str, widths: &[u16]) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        let name = setting.words.say(key);
        sheet.set_name(&name)?;
        for (column, width) in (0_u16..).zip(widths) {
            sheet.set_column_width(column, *width)?;
        }
        let mut page = Self { setting, name, row: 0, sheet, widths: widths.to_vec(), lines: BTreeMap::new() };
        let title = page.name.clone();
        page.title(&title)?;
        page.overflow(At::new(1, 0), &setting.model.head.subject, &setting.styles.subtitle)?;
        page.row = 3;
        Ok(page)
    }

    /// A title over the first rows.
    pub fn title(&mut self, title: &str) -> Result<(), XlsxError> {
        self.sheet.set_row_height(0, 26)?;
        self.overflow(At::new(0, 0), title, &self.setting.styles.title)
    }

    /// A note on how to read the sheet, over several columns.
    pub fn note(&mut self, note: &str, columns: u16) -> Result<(), XlsxError> {
        self.paragraph(note, columns, &self.setting.styles.note)
    }

    /// A heading, after an empty row.
    pub fn heading(&mut self, heading: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.sheet.set_row_height(self.row, 22)?;
        self.overflow(At::new(self.row, 0), heading, &self.setting.styles.heading)?;
        self.row += 1;
        Ok(())
    }

    /// A text over several columns, in as many lines as it needs.
    pub fn paragraph(&mut self, text: &str, columns: u16, format: &Format) -> Result<(), XlsxError> {
        let text = text::cut(&text::clean(text));
        let known = u16::try_from(self.widths.len()).unwrap_or(u16::MAX);
        let last = columns.min(known).saturating_sub(1);
        if last > 0 {
            self.sheet.merge_range(self.row, 0, self.row, last, "", format)?;
        }
        self.sheet.write_string_with_format(self.row, 0, &text, &quoted(&text, format))?;
        self.fit(self.row, &text, 0, last);
        self.row += 1;
        Ok(())
    }

    /// A text over the columns from `at` to `last`, in one line of the row.
    pub fn join(&mut self, at: At, last: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        self.sheet.merge_range(at.row, at.column, at.row, last, "", format)?;
        self.overflow(at, text, format)?;
        self.fit(at.row, text, at.column, last);
        Ok(())
    }

    /// A row with a label and a text of any length: the label up to the column `until`, the text
    /// from there to the column `last`.
    pub fn labelled(
        &mut self,
        label: &str,
        text: &str,
        until: u16,
        last: u16,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let row = self.row;
        if until > 1 {
            self.join(At::new(row, 0), until - 1, label, format)?;
        } else {
            self.text(At::new(row, 0), label, format)?;
        }
        self.spread(text, until, last, &self.setting.styles.text)?;
        self.row += 1;
        Ok(())
    }

    /// A text of any length in the current row, over the columns from `first` to `last`.
    pub fn spread(&mut self, text: &str, first: u16, last: u16, format: &Format) -> Result<(), XlsxError> {
        self.join(At::new(self.row, first), last, text, format)
    }

    /// Keeps the height that a text over some columns needs: not every program grows a row by
    /// itself, and none grows a merged one.
    fn fit(&mut self, row: u32, text: &str, first: u16, last: u16) {
        let span = usize::from(first)..=usize::from(last);
        let room: u32 =
            span.filter_map(|column| self.widths.get(column)).map(|width| u32::from(*width)).sum();
        self.fit_in(row, text, room);
    }

    /// The same, for a room in characters.
    fn fit_in(&mut self, row: u32, text: &str, room: u32) {
        let lines: u32 = text.lines().map(|line| lines_of(line, room)).sum();
        let needed = self.lines.entry(row).or_insert(1);
        *needed = lines.clamp(*needed, MOST_LINES.max(*needed));
    }

    /// Column titles in the next row.
    pub fn columns(&mut self, titles: &[(&str, &Format)]) -> Result<(), XlsxError> {
        for (column, (title, format)) in (0_u16..).zip(titles) {
            self.text(At::new(self.row, column), title, format)?;
        }
        self.row += 1;
        Ok(())
    }

    /// A text in a cell that grows with it.
    pub fn text(&mut self, at: At, text: &str, format: &Format) -> Result<(), XlsxError> {
        self.fit(at.row, text, at.column, at.column);
        self.overflow(at, text, format)
    }

    /// The name of a criterion, further to the right the deeper it lies.
    pub fn indented(&mut self, at: At, text: &str, depth: usize) -> Result<(), XlsxError> {
        let whole = self.widths.get(usize::from(at.column)).copied().unwrap_or_default();
        let indent = u16::try_from(depth).unwrap_or_default().saturating_mul(INDENT);
        self.fit_in(at.row, text, u32::from(whole.saturating_sub(indent)));
        self.overflow(at, text, &self.setting.styles.indented(depth))
    }

    /// A text that runs over its neighbours; never a formula, a link or a number, whatever it
    /// looks like.
    pub fn overflow(&mut self, at: At, text: &str, format: &Format) -> Result<(), XlsxError> {
        let text = text::cut(&text::clean(text));
        if text.is_empty() {
            self.sheet.write_blank(at.row, at.column, format)?;
        } else {
            let format = quoted(&text, format);
            self.sheet.write_string_with_format(at.row, at.column, &text, &format)?;
        }
        Ok(())
    }

    /// A number that people or files gave. What no decimal writes exactly is written as a quotient.
    pub fn given(&mut self, at: At, figure: &Figure, format: &Format) -> Result<(), XlsxError> {
        if figure.exact.decimals().is_some() {
            self.sheet.write_number_with_format(at.row, at.column, double(&figure.exact), format)?;
            return Ok(());
        }
        let quotient = format!("{}/{}", figure.exact.numerator(), figure.exact.denominator());
        self.formula(at, &quotient, &figure.exact, format)
    }

    /// A number that the report computed and shows: as shown where it is rounded towards a side.
    pub fn shown(&mut self, at: At, figure: &Figure, format: &Format) -> Result<(), XlsxError> {
        let value = match figure.mode() {
            RoundingMode::HalfUp => &figure.exact,
            RoundingMode::HalfEven | RoundingMode::Down | RoundingMode::Up => &figure.shown(),
        };
        self.sheet.write_number_with_format(at.row, at.column, double(value), format)?;
        Ok(())
    }

    /// A whole number.
    pub fn count(&mut self, at: At, count: u32, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(at.row, at.column, count, format)?;
        Ok(())
    }

    /// A live formula, with the value that the exact computation found.
    pub fn formula(
        &mut self,
        at: At,
        formula: &str,
        result: &Fraction,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let formula = Formula::new(format!("={formula}")).set_result(written(result));
        self.sheet.write_formula_with_format(at.row, at.column, formula, format)?;
        Ok(())
    }

    /// A live formula that gives a text.
    pub fn text_formula(
        &mut self,
        at: At,
        formula: &str,
        result: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let formula = Formula::new(format!("={formula}")).set_result(text::clean(result));
        self.sheet.write_formula_with_format(at.row, at.column, formula, format)?;
        Ok(())
    }

    /// The letter of a bid on its colour, and the bidder's name.
    pub fn bid(&mut self, at: At, bid: usize) -> Result<(), XlsxError> {
        let Setting { styles, model, .. } = self.setting;
        let Some(head) = model.bids.get(bid) else { return Ok(()) };
        self.text(at, &head.letter, styles.badge(bid))?;
        self.text(At::new(at.row, at.column + 1), &head.bidder, &styles.text)
    }

    /// The same, for long tables: the letter on a tint.
    pub fn quiet_bid(&mut self, at: At, bid: usize) -> Result<(), XlsxError> {
        let Setting { styles, model, .. } = self.setting;
        let Some(head) = model.bids.get(bid) else { return Ok(()) };
        self.text(at, &head.letter, styles.tinted(bid))?;
        self.text(At::new(at.row, at.column + 1), &head.bidder, &styles.text)
    }

    /// A number format of the sheet's styles.
    pub fn number_format(&self, figure: &Figure, weight: Weight) -> Format {
        self.setting.styles.number(figure.decimals(), weight)
    }

    /// The writer itself, for what is not a cell: charts, filters, panes.
    pub fn sheet(&mut self) -> &mut Worksheet {
        &mut self.sheet
    }

    /// Finishes the sheet: what scrolls, and how it prints.
    pub fn finish(mut self, frozen: At, repeated: Option<(u32, u32)>) -> Result<Worksheet, XlsxError> {
        let Setting { words, model, .. } = self.setting;
        let page = words.text("report-page", &wording::Args::new().with("page", "&P").with("pages", "&N"));
        let left = format!("{} – {}", model.head.reference, self.name).replace('&', "&&");
        let left: String = text::clean(&left).chars().take(LONGEST_FOOTER - 40).collect();
        self.sheet
            .set_landscape()
            .set_paper_size(A4)
            .set_print_fit_to_pages(1, 0)
            .set_margins(0.5, 0.5, 0.5, 0.7, 0.3, 0.3)
            // The space keeps a reference that begins with a digit out of the font's size.
            .set_footer(format!("&L&9 {left}&R&9 {page}"))
            .set_screen_gridlines(false);
        // A code or an exact value is a text on purpose.
        let last = u16::try_from(self.widths.len()).unwrap_or(u16::MAX).saturating_sub(1);
        self.sheet.ignore_error_range(0, 0, self.row, last, IgnoreError::NumberStoredAsText)?;
        for (row, lines) in self.lines.iter().filter(|(_, lines)| **lines > 1) {
            self.sheet.set_row_height(*row, lines * LINE + 2)?;
        }
        self.sheet.set_freeze_panes(frozen.row, frozen.column)?;
        if let Some((first, last)) = repeated {
            self.sheet.set_repeat_rows(first, last)?;
        }
        Ok(self.sheet)
    }
}

/// A text that would be typed as a formula is marked as quoted, so that editing keeps it a text.
fn quoted(text: &str, format: &Format) -> Format {
    if text::looks_like_formula(text) { format.clone().set_quote_prefix() } else { format.clone() }
}

/// How many lines a text takes in a number of characters.
fn lines_of(line: &str, room: u32) -> u32 {
    // A width counts figures, and letters are a little narrower.
    let length = u32::try_from(line.chars().count() * 9 / 10).unwrap_or(u32::MAX);
    let room = room.max(1);
    // A tenth more for what does not fit one line: lines break between words.
    if length <= room { 1 } else { (length + length / 10).div_ceil(room) }
}
