//! Binary Excel workbooks (`.xls`, `.xlsb`), read by calamine once they are known to be finite.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xls, Xlsb};

use super::{
    SheetEntry, Visibility, biff,
    container::Container,
    ole::Ole,
    refusal::damaged,
    sheet::{Cell, Sheet},
};
use crate::{
    amount::read_stored_number,
    finding::{Notice, Refusal},
    limits::Limits,
};

/// The sheets, and the one of this name where it is there.
type Contents = (Vec<SheetEntry>, Option<Sheet>);

/// Reads an Excel 97 workbook.
pub(super) fn read_xls(bytes: &[u8], name: &str, limits: Limits) -> Result<Contents, Refusal> {
    biff::check(&Ole::open(bytes)?.workbook()?, limits)?;
    guarded(|| {
        let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| xls_refusal(&error))?;
        let entries = entries(workbook.sheets_metadata());
        if !entries.iter().any(|entry| entry.name == name) {
            return Ok((entries, None));
        }
        let values = workbook.worksheet_range(name).map_err(|error| xls_refusal(&error))?;
        let formulas = workbook.worksheet_formula(name).map_err(|error| xls_refusal(&error))?;
        let mut sheet = Sheet::new(limits);
        let (top, left) = values.start().unwrap_or_default();
        for (row, column, value) in values.used_cells() {
            if let Some(cell) = cell(value) {
                sheet.put(offset(top, row)?, offset(left, column)?, cell)?;
            }
        }
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas.used_cells() {
            let (row, column) = (offset(top, row)?, offset(left, column)?);
            if matches!(values.get_value((row, column)), None | Some(Data::Empty)) {
                sheet.put(row, column, Cell::FormulaWithoutValue)?;
            }
        }
        Ok((entries, Some(sheet)))
    })
}

/// Reads a binary workbook in a zip.
pub(super) fn read_xlsb(
    bytes: &[u8],
    container: &mut Container<'_>,
    name: &str,
    limits: Limits,
) -> Result<Contents, Refusal> {
    container.inflate_all()?;
    guarded(|| {
        let mut workbook: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        let entries = entries(workbook.sheets_metadata());
        if !entries.iter().any(|entry| entry.name == name) {
            return Ok((entries, None));
        }
        let mut sheet = Sheet::new(limits);
        let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| damaged(""))?;
        while let Some(value) = cells.next_cell().map_err(|_| damaged(""))? {
            let (row, column) = value.get_position();
            if let Some(cell) = cell_ref(value.get_value()) {
                sheet.put(row, column, cell)?;
            }
        }
        Ok((entries, Some(sheet)))
    })
}

/// calamine indexes what these formats say without looking: a panic there is a broken file.
fn guarded(read: impl FnOnce() -> Result<Contents, Refusal>) -> Result<Contents, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged("")))
}

fn entries(sheets: &[calamine::Sheet]) -> Vec<SheetEntry> {
    sheets
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| SheetEntry {
            name: sheet.name.clone(),
            visibility: match sheet.visible {
                SheetVisible::Visible => Visibility::Visible,
                SheetVisible::Hidden | SheetVisible::VeryHidden => Visibility::Hidden,
            },
        })
        .collect()
}

fn xls_refusal(error: &calamine::XlsError) -> Refusal {
    if matches!(error, calamine::XlsError::Password) {
        Notice::PasswordProtected.into()
    } else {
        damaged("Workbook")
    }
}

fn offset(start: u32, step: usize) -> Result<u32, Refusal> {
    u32::try_from(step).ok().and_then(|step| start.checked_add(step)).ok_or_else(|| damaged("Workbook"))
}

fn cell(value: &Data) -> Option<Cell> {
    match value {
        Data::Empty => None,
        Data::Int(number) => Some(Cell::Number(number.to_string().into())),
        Data::Float(number) => Some(float(*number)),
        Data::String(text) => Cell::text(text.as_str().into()),
        Data::Bool(value) => Some(Cell::Boolean(*value)),
        Data::DateTime(date) => Some(Cell::Date(date.as_f64().to_string().into())),
        Data::DateTimeIso(date) | Data::DurationIso(date) => Some(Cell::Date(date.as_str().into())),
        Data::Error(error) => Some(Cell::Error(error.to_string().into())),
    }
}

fn cell_ref(value: &DataRef<'_>) -> Option<Cell> {
    match value {
        DataRef::SharedString(text) => Cell::text((*text).into()),
        DataRef::Empty
        | DataRef::Int(_)
        | DataRef::Float(_)
        | DataRef::String(_)
        | DataRef::Bool(_)
        | DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_) => cell(&Data::from(value.clone())),
    }
}

/// The shortest decimal that stands for the stored number: what was typed.
fn float(number: f64) -> Cell {
    let text = format!("{number:e}");
    if read_stored_number(&text).is_some() { Cell::Number(text.into()) } else { Cell::Error(text.into()) }
}
