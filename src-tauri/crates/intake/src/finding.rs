//! What is noticed in a file: a code, where, and the details.
//!
//! The words are in `wording`, under `finding-CODE` and `finding-CODE-hint`.

use std::collections::BTreeMap;

use scoring::{Detail, Fraction, Severity};

use crate::{limits::MOST_OF_A_CODE, place::Place};

/// Something noticed in a file, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntakeFinding {
    /// Where.
    pub place: Place,
    /// What.
    pub notice: Notice,
}

impl IntakeFinding {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.notice.code()
    }

    /// What it does to the import.
    pub fn severity(&self) -> Severity {
        self.notice.severity()
    }

    /// The details by name, with the name of the file.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let mut details = self.notice.details();
        details.push(("file", Detail::Text(self.place.file.clone())));
        details
    }
}

/// What a file holds, judged by its first bytes and its parts, not by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// Excel, Office Open XML (`.xlsx`, `.xlsm`).
    Xlsx,
    /// Excel, binary in a zip (`.xlsb`).
    Xlsb,
    /// Excel 97 and before (`.xls`).
    Xls,
    /// `OpenDocument` (`.ods`).
    Ods,
    /// Text with separators (`.csv`).
    Text,
    /// A web page: what some programs export under the name `.xls`.
    Html,
    /// XML outside a container: `SpreadsheetML` 2003, flat `OpenDocument`.
    Xml,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A word-processor document.
    Document,
    /// A zip archive without a workbook.
    Zip,
    /// An OLE container without a workbook.
    Ole,
    /// None of these.
    Unknown,
}

impl FileKind {
    /// The name in findings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xlsb => "xlsb",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Text => "text",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Zip => "zip",
            Self::Ole => "ole",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it is a workbook with sheets that can be read.
    pub fn is_workbook(self) -> bool {
        match self {
            Self::Xlsx | Self::Xlsb | Self::Xls | Self::Ods => true,
            Self::Text
            | Self::Html
            | Self::Xml
            | Self::Pdf
            | Self::Picture
            | Self::Document
            | Self::Zip
            | Self::Ole
            | Self::Unknown => false,
        }
    }
}

/// What a file has too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Excess {
    /// Parts in the container.
    Parts,
    /// Bytes once inflated, or bytes that inflate far too well: a bomb.
    Inflated,
    /// Cells.
    Cells,
    /// Rows or columns: a cell beyond the end of a sheet, or alone in its far corner.
    Extent,
    /// Text.
    Text,
}

impl Excess {
    /// The name in findings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parts => "parts",
            Self::Inflated => "inflated",
            Self::Cells => "cells",
            Self::Extent => "extent",
            Self::Text => "text",
        }
    }
}

/// A notice that ends the reading, as an error.
pub(crate) type Refusal = Box<Notice>;

/// What can be noticed in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is the text, number or name that its name says")]
pub enum Notice {
    /// The content is not what the extension says, and cannot be read as what it is.
    NotWhatItClaims { extension: String, found: FileKind },
    /// The content is another kind of workbook than the extension says; it is read as what it is.
    ExtensionDiffers { extension: String, found: FileKind },
    /// The mapping describes a workbook and the file is a text, or the other way round.
    MappingDoesNotFit { found: FileKind },
    /// The file holds nothing.
    FileEmpty,
    /// The file is larger than is read.
    FileTooLarge { size: u64, limit: u64 },
    /// The file holds more than is read: a bomb, or by far too much.
    ContentTooLarge { excess: Excess, limit: u64 },
    /// The workbook is encrypted.
    PasswordProtected,
    /// The file is broken, or not written as its format demands.
    FileDamaged { part: String },
    /// The workbook has no sheet of this name; some of those it has.
    SheetMissing { sheet: String, sheets: Vec<String> },
    /// A sheet that is not read is hidden.
    HiddenSheet { sheet: String },
    /// The sheet that is read is itself hidden.
    SheetIsHidden { sheet: String },
    /// Rows of the sheet are hidden; they are read like the others.
    HiddenRows { n: usize },
    /// A column that is read is hidden.
    HiddenColumn { column: String },
    /// The row said to hold the titles of the columns holds none.
    HeaderNotFound { row: u32 },
    /// A column holds nothing at all.
    ColumnMissing { column: String },
    /// A row of a text file has more fields than its titles: a separator too many shifts the rest.
    RowTooWide { expected: u32, found: u32 },
    /// Characters seem to be read with the wrong encoding.
    EncodingSuspect { text: String },
    /// The file says by its first bytes that its encoding is not the mapping's.
    EncodingDiffers { declared: &'static str, found: &'static str },
    /// A quoted field never ends, and may have swallowed lines.
    QuoteUnbalanced,
    /// Rows without a code: headings, sub-totals.
    RowsIgnored { n: usize },
    /// A cell that must hold something is empty.
    CellEmpty { column: String },
    /// A number that can be read two ways.
    AmbiguousNumber { column: String, text: String, first: Fraction, second: Fraction },
    /// A text where a number must be.
    NumberUnreadable { column: String, text: String },
    /// A number read, and a footnote mark after it.
    TrailingText { column: String, text: String, number: Fraction },
    /// A cell that the spreadsheet program turned into a date.
    DateInsteadOfNumber { column: String, text: String },
    /// The cell shows an error.
    ErrorCell { column: String, error: String },
    /// A formula whose result is not stored in the file.
    FormulaWithoutValue { column: String },
    /// A text longer than a cell may hold.
    TextTooLong { column: String, length: usize, limit: usize },
    /// Invisible characters that could disguise a text were left out.
    CharactersRemoved { column: String, n: usize },
    /// A total that the file states cannot be read; it is only compared, never used.
    StatedTotalUnreadable { text: String },
    /// A line of the buyer's frame is not in the file.
    LineMissing { line: String },
    /// A priced line that is not in the buyer's frame; left out and told.
    LineAdded { line: String },
    /// A line of the frame is there several times.
    LineDuplicated { line: String, n: usize },
    /// The quantity is not the buyer's.
    QuantityAltered { line: String, expected: Fraction, found: Fraction },
    /// The quantity is not written; the buyer's is used.
    QuantityMissing { line: String, expected: Fraction },
    /// A quantity of the buyer's own frame is below zero.
    QuantityNegative { line: String, quantity: Fraction },
    /// The unit is not the buyer's.
    UnitAltered { line: String, expected: String, found: String },
    /// The label is not the buyer's.
    LabelAltered { line: String, expected: String, found: String },
    /// A line without a unit price: not a price of zero.
    UnitPriceMissing { line: String },
    /// A unit price of zero.
    UnitPriceZero { line: String },
    /// A unit price below zero.
    PriceNegative { line: String, price: Fraction },
    /// An amount that says it includes tax where one before tax is expected.
    AmountWithTax { column: String, text: String },
    /// The line's total is not quantity × unit price.
    LineTotalDiffers { line: String, written: Fraction, computed: Fraction },
    /// The stated total is not the sum of the lines.
    TotalDiffers { written: Fraction, computed: Fraction },
    /// No criterion has this code.
    CriterionUnknown { name: String },
    /// The criterion is not one that is marked: it has sub-criteria, or a formula.
    CriterionNotMarked { criterion: String },
    /// No bid has this letter.
    BidUnknown { name: String },
    /// No mark was given: not a mark of zero.
    MarkNotGiven { criterion: String, bid: String },
    /// The mark is below zero.
    MarkNegative { criterion: String, bid: String, mark: Fraction },
    /// The mark is above its scale.
    MarkAboveScale { criterion: String, bid: String, mark: Fraction, max: Fraction },
    /// The mark lies between two steps of its scale.
    MarkOffStep { criterion: String, bid: String, mark: Fraction, step: Fraction },
    /// The same criterion of the same bid is marked several times.
    MarkDuplicated { criterion: String, bid: String, first: String },
    /// Further findings with the same code, not listed.
    FindingsOmitted { code: &'static str, n: usize },
}

impl Notice {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotWhatItClaims { .. } => "not-what-it-claims",
            Self::ExtensionDiffers { .. } => "extension-differs",
            Self::MappingDoesNotFit { .. } => "mapping-does-not-fit",
            Self::FileEmpty => "file-empty",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::ContentTooLarge { .. } => "content-too-large",
            Self::PasswordProtected => "password-protected",
            Self::FileDamaged { .. } => "file-damaged",
            Self::SheetMissing { .. } => "sheet-missing",
            Self::HiddenSheet { .. } => "hidden-sheet",
            Self::SheetIsHidden { .. } => "sheet-is-hidden",
            Self::HiddenRows { .. } => "hidden-rows",
            Self::HiddenColumn { .. } => "hidden-column",
            Self::HeaderNotFound { .. } => "header-not-found",
            Self::ColumnMissing { .. } => "column-missing",
            Self::RowTooWide { .. } => "row-too-wide",
            Self::EncodingSuspect { .. } => "encoding-suspect",
            Self::EncodingDiffers { .. } => "encoding-differs",
            Self::QuoteUnbalanced => "quote-unbalanced",
            Self::RowsIgnored { .. } => "rows-ignored",
            Self::CellEmpty { .. } => "cell-empty",
            Self::AmbiguousNumber { .. } => "ambiguous-number",
            Self::NumberUnreadable { .. } => "number-unreadable",
            Self::TrailingText { .. } => "trailing-text",
            Self::DateInsteadOfNumber { .. } => "date-instead-of-number",
            Self::ErrorCell { .. } => "error-cell",
            Self::FormulaWithoutValue { .. } => "formula-without-value",
            Self::TextTooLong { .. } => "text-too-long",
            Self::CharactersRemoved { .. } => "characters-removed",
            Self::StatedTotalUnreadable { .. } => "stated-total-unreadable",
            Self::LineMissing { .. } => "line-missing",
            Self::LineAdded { .. } => "line-added",
            Self::LineDuplicated { .. } => "line-duplicated",
            Self::QuantityAltered { .. } => "quantity-altered",
            Self::QuantityMissing { .. } => "quantity-missing",
            Self::QuantityNegative { .. } => "quantity-negative",
            Self::UnitAltered { .. } => "unit-altered",
            Self::LabelAltered { .. } => "label-altered",
            Self::UnitPriceMissing { .. } => "unit-price-missing",
            Self::UnitPriceZero { .. } => "unit-price-zero",
            Self::PriceNegative { .. } => "price-negative",
            Self::AmountWithTax { .. } => "amount-with-tax",
            Self::LineTotalDiffers { .. } => "line-total-differs",
            Self::TotalDiffers { .. } => "total-differs",
            Self::CriterionUnknown { .. } => "criterion-unknown",
            Self::CriterionNotMarked { .. } => "criterion-not-marked",
            Self::BidUnknown { .. } => "bid-unknown",
            Self::MarkNotGiven { .. } => "mark-not-given",
            Self::MarkNegative { .. } => "mark-negative",
            Self::MarkAboveScale { .. } => "mark-above-scale",
            Self::MarkOffStep { .. } => "mark-off-step",
            Self::MarkDuplicated { .. } => "mark-duplicated",
            Self::FindingsOmitted { .. } => "findings-omitted",
        }
    }

    /// What it does to the import: nothing is taken from a file with a blocking finding.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NotWhatItClaims { .. }
            | Self::MappingDoesNotFit { .. }
            | Self::FileEmpty
            | Self::FileTooLarge { .. }
            | Self::ContentTooLarge { .. }
            | Self::PasswordProtected
            | Self::FileDamaged { .. }
            | Self::SheetMissing { .. }
            | Self::HeaderNotFound { .. }
            | Self::ColumnMissing { .. }
            | Self::RowTooWide { .. }
            | Self::CellEmpty { .. }
            | Self::AmbiguousNumber { .. }
            | Self::NumberUnreadable { .. }
            | Self::DateInsteadOfNumber { .. }
            | Self::ErrorCell { .. }
            | Self::FormulaWithoutValue { .. }
            | Self::TextTooLong { .. }
            | Self::LineMissing { .. }
            | Self::LineDuplicated { .. }
            | Self::QuantityAltered { .. }
            | Self::QuantityNegative { .. }
            | Self::UnitPriceMissing { .. }
            | Self::PriceNegative { .. }
            | Self::AmountWithTax { .. }
            | Self::CriterionUnknown { .. }
            | Self::CriterionNotMarked { .. }
            | Self::BidUnknown { .. }
            | Self::MarkNegative { .. }
            | Self::MarkAboveScale { .. }
            | Self::MarkOffStep { .. }
            | Self::MarkDuplicated { .. } => Severity::Blocking,
            Self::ExtensionDiffers { .. }
            | Self::SheetIsHidden { .. }
            | Self::EncodingSuspect { .. }
            | Self::EncodingDiffers { .. }
            | Self::QuoteUnbalanced
            | Self::TrailingText { .. }
            | Self::CharactersRemoved { .. }
            | Self::StatedTotalUnreadable { .. }
            | Self::LineAdded { .. }
            | Self::UnitAltered { .. }
            | Self::UnitPriceZero { .. }
            | Self::LineTotalDiffers { .. }
            | Self::TotalDiffers { .. } => Severity::Warning,
            Self::HiddenSheet { .. }
            | Self::HiddenRows { .. }
            | Self::HiddenColumn { .. }
            | Self::RowsIgnored { .. }
            | Self::QuantityMissing { .. }
            | Self::LabelAltered { .. }
            | Self::MarkNotGiven { .. }
            | Self::FindingsOmitted { .. } => Severity::Information,
        }
    }

    /// The details by name.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        match self {
            Self::NotWhatItClaims { extension, found } | Self::ExtensionDiffers { extension, found } => {
                vec![("extension", text(extension)), ("found", text(found.name()))]
            }
            Self::MappingDoesNotFit { found } => vec![("found", text(found.name()))],
            Self::FileTooLarge { size, limit } => vec![("size", count(*size)), ("limit", count(*limit))],
            Self::ContentTooLarge { excess, limit } => {
                vec![("excess", text(excess.name())), ("limit", count(*limit))]
            }
            Self::FileDamaged { part } => vec![("part", text(part))],
            Self::SheetMissing { sheet, sheets } => {
                vec![("sheet", text(sheet)), ("sheets", Detail::Names(sheets.clone()))]
            }
            Self::HiddenSheet { sheet } | Self::SheetIsHidden { sheet } => vec![("sheet", text(sheet))],
            Self::HiddenRows { n } | Self::RowsIgnored { n } => vec![("n", size(*n))],
            Self::HeaderNotFound { row } => vec![("row", count(*row))],
            Self::HiddenColumn { column }
            | Self::ColumnMissing { column }
            | Self::CellEmpty { column }
            | Self::FormulaWithoutValue { column } => vec![("column", text(column))],
            Self::RowTooWide { expected, found } => {
                vec![("expected", count(*expected)), ("found", count(*found))]
            }
            Self::EncodingSuspect { text: sample } => vec![("text", text(sample))],
            Self::EncodingDiffers { declared, found } => {
                vec![("declared", text(declared)), ("found", text(found))]
            }
            Self::AmbiguousNumber { column, text: written, first, second } => vec![
                ("column", text(column)),
                ("text", text(written)),
                ("first", number(first)),
                ("second", number(second)),
            ],
            Self::NumberUnreadable { column, text: written }
            | Self::DateInsteadOfNumber { column, text: written }
            | Self::AmountWithTax { column, text: written } => {
                vec![("column", text(column)), ("text", text(written))]
            }
            Self::TrailingText { column, text: written, number: read } => {
                vec![("column", text(column)), ("text", text(written)), ("number", number(read))]
            }
            Self::ErrorCell { column, error } => vec![("column", text(column)), ("error", text(error))],
            Self::TextTooLong { column, length, limit } => {
                vec![("column", text(column)), ("length", size(*length)), ("limit", size(*limit))]
            }
            Self::CharactersRemoved { column, n } => vec![("column", text(column)), ("n", size(*n))],
            Self::StatedTotalUnreadable { text: written } => vec![("text", text(written))],
            Self::LineMissing { line }
            | Self::LineAdded { line }
            | Self::UnitPriceMissing { line }
            | Self::UnitPriceZero { line } => vec![("line", text(line))],
            Self::LineDuplicated { line, n } => vec![("line", text(line)), ("n", size(*n))],
            Self::QuantityAltered { line, expected, found } => {
                vec![("line", text(line)), ("expected", number(expected)), ("found", number(found))]
            }
            Self::QuantityMissing { line, expected } => {
                vec![("line", text(line)), ("expected", number(expected))]
            }
            Self::QuantityNegative { line, quantity } => {
                vec![("line", text(line)), ("quantity", number(quantity))]
            }
            Self::UnitAltered { line, expected, found } | Self::LabelAltered { line, expected, found } => {
                vec![("line", text(line)), ("expected", text(expected)), ("found", text(found))]
            }
            Self::PriceNegative { line, price } => vec![("line", text(line)), ("price", number(price))],
            Self::LineTotalDiffers { line, written, computed } => {
                vec![("line", text(line)), ("written", number(written)), ("computed", number(computed))]
            }
            Self::TotalDiffers { written, computed } => {
                vec![("written", number(written)), ("computed", number(computed))]
            }
            Self::CriterionUnknown { name } | Self::BidUnknown { name } => vec![("name", text(name))],
            Self::CriterionNotMarked { criterion } => vec![("criterion", text(criterion))],
            Self::MarkNotGiven { criterion, bid } => {
                vec![("criterion", text(criterion)), ("bid", text(bid))]
            }
            Self::MarkNegative { criterion, bid, mark } => {
                vec![("criterion", text(criterion)), ("bid", text(bid)), ("mark", number(mark))]
            }
            Self::MarkAboveScale { criterion, bid, mark, max } => vec![
                ("criterion", text(criterion)),
                ("bid", text(bid)),
                ("mark", number(mark)),
                ("max", number(max)),
            ],
            Self::MarkOffStep { criterion, bid, mark, step } => vec![
                ("criterion", text(criterion)),
                ("bid", text(bid)),
                ("mark", number(mark)),
                ("step", number(step)),
            ],
            Self::MarkDuplicated { criterion, bid, first } => {
                vec![("criterion", text(criterion)), ("bid", text(bid)), ("first", text(first))]
            }
            Self::FindingsOmitted { code, n } => vec![("code", text(code)), ("n", size(*n))],
            Self::FileEmpty | Self::PasswordProtected | Self::QuoteUnbalanced => Vec::new(),
        }
    }
}

fn text(text: &str) -> Detail {
    Detail::Text(text.to_owned())
}

fn number(number: &Fraction) -> Detail {
    Detail::Number(number.clone())
}

fn count(count: impl Into<u64>) -> Detail {
    Detail::Number(Fraction::whole(count.into()))
}

fn size(size: usize) -> Detail {
    Detail::Number(Fraction::whole(size))
}

/// The findings of one reading, in the order in which they were noticed.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    listed: Vec<IntakeFinding>,
    counts: BTreeMap<&'static str, usize>,
    blocked: bool,
}

impl Findings {
    /// Adds a finding; beyond [`MOST_OF_A_CODE`] it is counted and not listed.
    pub fn add(&mut self, place: Place, notice: Notice) {
        self.blocked |= notice.severity() == Severity::Blocking;
        let count = self.counts.entry(notice.code()).or_default();
        *count += 1;
        if *count <= MOST_OF_A_CODE {
            self.listed.push(IntakeFinding { place, notice });
        }
    }

    /// Whether nothing may be taken from the file.
    pub fn blocked(&self) -> bool {
        self.blocked
    }

    /// The findings, with one more for each code that has too many to list.
    pub fn finish(mut self, file: &str) -> Vec<IntakeFinding> {
        for (&code, &count) in &self.counts {
            if let Some(n) = count.checked_sub(MOST_OF_A_CODE).filter(|n| *n > 0) {
                let place = Place { file: file.to_owned(), sheet: None, cell: None };
                self.listed.push(IntakeFinding { place, notice: Notice::FindingsOmitted { code, n } });
            }
        }
        self.listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cannot_drown_a_person_in_findings() {
        let mut findings = Findings::default();
        let place = Place { file: "b.csv".to_owned(), sheet: None, cell: None };
        for _ in 0..MOST_OF_A_CODE + 7 {
            findings.add(place.clone(), Notice::LineAdded { line: "9.9".to_owned() });
        }
        assert!(!findings.blocked(), "an added line is a warning");
        let listed = findings.finish("b.csv");
        assert_eq!(listed.len(), MOST_OF_A_CODE + 1);
        assert_eq!(
            listed.last().map(|finding| finding.notice.clone()),
            Some(Notice::FindingsOmitted { code: "line-added", n: 7 }),
            "the others are counted, so that nothing is silent"
        );
    }
}
