//! A mapped table: its titles are checked, and each cell is read as what its column means.

use scoring::{Fraction, PriceBasis};

use crate::{
    amount::{AmountError, AmountUnit, DecimalMark, Readings, read_amount, read_stored_number},
    finding::{Findings, Notice, Refusal},
    limits::{LONGEST_TEXT, Limits},
    mapping::{Layout, TableSource},
    place::{CellRef, Column, Place},
    reading::SourceFile,
    text::{clean, excerpt, one_line},
    workbook::{Cell, Sheet, open},
};

/// A column that the mapping names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field<'m> {
    /// Its key in mapping files: `unit_price`.
    pub key: &'m str,
    /// Where it is.
    pub column: Column,
}

impl<'m> Field<'m> {
    /// A field of the mapping.
    pub fn new(key: &'m str, column: Column) -> Self {
        Self { key, column }
    }
}

/// What numbers a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberKind {
    /// A bare number: a quantity, a mark.
    Plain,
    /// An amount before tax, in euros.
    NetAmount,
}

/// A number that was read, with what a person should know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NumberCell {
    pub value: Fraction,
    pub notice: Option<Notice>,
}

/// The table of a file, ready to be read row by row.
#[derive(Debug)]
pub(crate) struct Table<'f> {
    file: &'f str,
    sheet_name: Option<String>,
    sheet: Sheet,
    first_row: u32,
    last_titled: u32,
    decimal: DecimalMark,
}

impl<'f> Table<'f> {
    /// Opens the file and finds the table; `None` after a blocking finding.
    pub fn open(
        file: &SourceFile<'f>,
        layout: &Layout,
        decimal: DecimalMark,
        fields: &[Field<'_>],
        findings: &mut Findings,
    ) -> Option<Self> {
        let opened = open(file, &layout.source, Limits::STANDARD);
        let sheet_name = match &layout.source {
            TableSource::Sheet(name) => Some(name.clone()),
            TableSource::Text { .. } => None,
        };
        for (cell, notice) in opened.notices {
            let sheet = match cell {
                Some(_) => sheet_name.clone(),
                None => None,
            };
            findings.add(Place { file: file.name.to_owned(), sheet, cell }, notice);
        }
        let header_row = layout.header_row.saturating_sub(1);
        let table = Self {
            file: file.name,
            sheet_name,
            last_titled: 0,
            sheet: opened.sheet?,
            first_row: layout.header_row,
            decimal,
        };
        let table = table.with_titles(header_row, fields, findings)?;
        table.notice_hidden(fields, findings);
        Some(table)
    }

    fn with_titles(mut self, row: u32, fields: &[Field<'_>], findings: &mut Findings) -> Option<Self> {
        if !fields.iter().any(|field| self.sheet.get(row, field.column).is_some()) {
            findings.add(self.whole(), Notice::HeaderNotFound { row: row + 1 });
            return None;
        }
        for field in fields {
            if !self.sheet.has_cells_in(field.column, row) {
                let place = self.place(row, field.column);
                findings.add(place, Notice::ColumnMissing { column: field.key.to_owned() });
            }
        }
        let mapped = fields.iter().map(|field| field.column.index()).max().unwrap_or(0);
        self.last_titled = self.sheet.last_column(row).unwrap_or(0).max(mapped);
        Some(self)
    }

    fn notice_hidden(&self, fields: &[Field<'_>], findings: &mut Findings) {
        let hidden: Vec<u32> =
            self.rows().into_iter().filter(|row| self.sheet.hidden_rows.contains(*row)).collect();
        if let Some(first) = hidden.first() {
            let place = self.place(*first, Column::default());
            findings.add(place, Notice::HiddenRows { n: hidden.len() });
        }
        for field in fields {
            if self.sheet.hidden_columns.contains(field.column.index()) {
                let place = self.place(self.first_row - 1, field.column);
                findings.add(place, Notice::HiddenColumn { column: field.key.to_owned() });
            }
        }
    }

    /// The rows below the titles that hold something.
    pub fn rows(&self) -> Vec<u32> {
        self.sheet.rows_from(self.first_row)
    }

    /// The place of a cell.
    pub fn place(&self, row: u32, column: Column) -> Place {
        Place { cell: CellRef::new(row, column), ..self.whole() }
    }

    /// The place of the table as a whole.
    pub fn whole(&self) -> Place {
        Place { file: self.file.to_owned(), sheet: self.sheet_name.clone(), cell: None }
    }

    /// Whether the cell holds something.
    pub fn has(&self, row: u32, column: Column) -> bool {
        self.sheet.get(row, column).is_some()
    }

    /// Whether the cell holds a text, a number or a truth value: something that can be a name.
    pub fn is_words(&self, row: u32, column: Column) -> bool {
        matches!(self.sheet.get(row, column), Some(Cell::Text(_) | Cell::Number(_) | Cell::Boolean(_)))
    }

    /// What a cell shows, shortened, for a finding.
    pub fn shown(&self, row: u32, column: Column) -> String {
        match self.sheet.get(row, column) {
            Some(Cell::Text(text) | Cell::Number(text) | Cell::Date(text) | Cell::Error(text)) => {
                excerpt(text)
            }
            Some(Cell::Boolean(value)) => value.to_string(),
            None | Some(Cell::FormulaWithoutValue | Cell::TooLong(_)) => String::new(),
        }
    }

    /// Notices a row of a text file that is wider than its titles.
    pub fn check_width(&self, row: u32, findings: &mut Findings) {
        let last = self.sheet.last_column(row).unwrap_or(0);
        if self.sheet_name.is_none() && last > self.last_titled {
            let place =
                Column::from_index(last).map_or_else(|| self.whole(), |column| self.place(row, column));
            findings.add(place, Notice::RowTooWide { expected: self.last_titled + 1, found: last + 1 });
        }
    }

    /// A name, a code, a label: on one line. `None` when the cell is empty or was refused.
    pub fn line(&self, row: u32, field: Field<'_>, findings: &mut Findings) -> Option<String> {
        self.words(row, field, findings).map(|text| one_line(&text)).filter(|text| !text.is_empty())
    }

    /// A text, with its ends of line. `None` when the cell is empty or was refused.
    pub fn words(&self, row: u32, field: Field<'_>, findings: &mut Findings) -> Option<String> {
        match self.written(row, field) {
            Ok(text) => {
                let cleaned = clean(&text?);
                if cleaned.removed > 0 {
                    let notice =
                        Notice::CharactersRemoved { column: field.key.to_owned(), n: cleaned.removed };
                    findings.add(self.place(row, field.column), notice);
                }
                Some(cleaned.text).filter(|text| !text.is_empty())
            }
            Err(notice) => {
                findings.add(self.place(row, field.column), *notice);
                None
            }
        }
    }

    /// What the cell says, as text.
    fn written(&self, row: u32, field: Field<'_>) -> Result<Option<String>, Refusal> {
        let column = || field.key.to_owned();
        match self.sheet.get(row, field.column) {
            None => Ok(None),
            Some(Cell::Text(text)) => Ok(Some(text.to_string())),
            Some(Cell::Number(number)) => {
                let plain = read_stored_number(number).and_then(|value| value.to_decimal());
                Ok(Some(plain.unwrap_or_else(|| number.to_string())))
            }
            Some(Cell::Boolean(value)) => Ok(Some(value.to_string())),
            Some(Cell::Date(date)) => {
                Err(Notice::DateInsteadOfNumber { column: column(), text: excerpt(date) }.into())
            }
            Some(Cell::Error(error)) => {
                Err(Notice::ErrorCell { column: column(), error: excerpt(error) }.into())
            }
            Some(Cell::FormulaWithoutValue) => Err(Notice::FormulaWithoutValue { column: column() }.into()),
            Some(Cell::TooLong(length)) => {
                Err(Notice::TextTooLong { column: column(), length: *length, limit: LONGEST_TEXT }.into())
            }
        }
    }

    /// A number. `Ok(None)` when the cell is empty, `Err` with what is wrong with it.
    pub fn number(
        &self,
        row: u32,
        field: Field<'_>,
        kind: NumberKind,
    ) -> Result<Option<NumberCell>, Refusal> {
        let column = || field.key.to_owned();
        let text = match self.sheet.get(row, field.column) {
            Some(Cell::Number(number)) => {
                let unreadable = || Notice::NumberUnreadable { column: column(), text: excerpt(number) };
                let value = read_stored_number(number).ok_or_else(|| Box::new(unreadable()))?;
                return Ok(Some(NumberCell { value, notice: None }));
            }
            Some(Cell::Boolean(value)) => {
                return Err(Notice::NumberUnreadable { column: column(), text: value.to_string() }.into());
            }
            None
            | Some(
                Cell::Text(_) | Cell::Date(_) | Cell::Error(_) | Cell::FormulaWithoutValue | Cell::TooLong(_),
            ) => match self.written(row, field)? {
                Some(text) => text,
                None => return Ok(None),
            },
        };
        let unreadable = || Notice::NumberUnreadable { column: column(), text: excerpt(&text) };
        let amount = match read_amount(&text, self.decimal) {
            Ok(amount) => amount,
            Err(AmountError::Empty) => return Ok(None),
            Err(AmountError::Unreadable) => return Err(unreadable().into()),
            Err(AmountError::Ambiguous(readings)) => {
                let Readings { thousands: first, decimal: second } = *readings;
                let notice =
                    Notice::AmbiguousNumber { column: column(), text: excerpt(&text), first, second };
                return Err(notice.into());
            }
        };
        match (kind, amount.unit, amount.basis) {
            (NumberKind::Plain, AmountUnit::Bare, None)
            | (NumberKind::NetAmount, AmountUnit::Bare | AmountUnit::Euro, None | Some(PriceBasis::Net)) => {}
            (NumberKind::NetAmount, AmountUnit::Bare | AmountUnit::Euro, Some(PriceBasis::Gross)) => {
                return Err(Notice::AmountWithTax { column: column(), text: excerpt(&text) }.into());
            }
            (NumberKind::Plain | NumberKind::NetAmount, _, _) => return Err(unreadable().into()),
        }
        let notice = amount.note.map(|_| Notice::TrailingText {
            column: column(),
            text: excerpt(&text),
            number: amount.value.clone(),
        });
        Ok(Some(NumberCell { value: amount.value, notice }))
    }

    /// A number; what is wrong with it goes to the findings.
    pub fn number_or_finding(
        &self,
        row: u32,
        field: Field<'_>,
        kind: NumberKind,
        findings: &mut Findings,
    ) -> ReadNumber {
        match self.number(row, field, kind) {
            Ok(None) => ReadNumber::Empty,
            Ok(Some(number)) => {
                if let Some(notice) = number.notice {
                    findings.add(self.place(row, field.column), notice);
                }
                ReadNumber::Value(number.value)
            }
            Err(notice) => {
                findings.add(self.place(row, field.column), *notice);
                ReadNumber::Refused
            }
        }
    }
}

/// What became of a cell that should hold a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReadNumber {
    /// The cell holds nothing.
    Empty,
    /// The number.
    Value(Fraction),
    /// It could not be read, and a finding says so.
    Refused,
}
