//! The readers against calamine, over workbooks that other programs made.
//!
//! calamine reads the same formats with other code: where both read a sheet, they must find
//! the same cells. Only the shared material is large and odd enough to mean something here.

use std::{
    collections::BTreeMap,
    io::Cursor,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

use calamine::{Data, Ods, Reader, Xlsx};

use super::names_of;
use crate::{
    amount::read_stored_number,
    limits::Limits,
    mapping::TableSource,
    place::Column,
    reading::SourceFile,
    workbook::{Cell, Sheet, open},
};

type Cells = BTreeMap<(u32, u32), String>;

/// Files so large that comparing them twice says no more.
const LARGE: u64 = 400_000;
const SHEETS: usize = 3;

/// Opened by calamine and refused here, each for a reason of its own.
const REFUSED: [&str; 5] = [
    // No workbook lies sixty thousand elements deep.
    "deep_xml_60000_levels.xlsx",
    // Eight megabytes in eight kilobytes.
    "huge_attribute_8MB.xlsx",
    // It declares four gigabytes.
    "lying_uncompressed_size.xlsx",
    // It does not begin like a zip.
    "prefix_garbage.xlsx",
    // Two of its sheets have the same name.
    "sheet_names_hostile.xlsx",
];

/// What calamine makes of these says nothing: bombs, a million rows, numbers that are none.
fn is_left_out(name: &str) -> bool {
    name.starts_with("bomb_") || name == "rows_1048576_no_refs.xlsx" || name == "numeric_values_odd.xlsx"
}

/// Numbers too large to be a price are compared as they are written.
fn stored(number: &str) -> String {
    read_stored_number(number).map_or_else(|| number.to_owned(), |value| value.to_string())
}

fn ours(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().replace('\r', ""),
        Cell::Number(number) => stored(number),
        Cell::Boolean(value) => value.to_string(),
        Cell::Date(date) => {
            format!("date {}", date.parse::<f64>().map_or(date.to_string(), |day| day.to_string()))
        }
        Cell::Error(_) => "error".to_owned(),
        Cell::FormulaWithoutValue => String::new(),
        Cell::TooLong(_) => "too long".to_owned(),
    }
}

fn theirs(data: &Data) -> String {
    match data {
        // An error of LibreOffice, kept as its text.
        Data::String(text) if text.starts_with("Err:") => "error".to_owned(),
        Data::String(text) => text.trim().replace('\r', ""),
        Data::Int(number) => stored(&number.to_string()),
        Data::Float(number) if number.is_finite() => stored(&format!("{number:e}")),
        Data::Float(_) | Data::Error(_) => "error".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(day) => format!("date {}", day.as_f64()),
        Data::DateTimeIso(day) | Data::DurationIso(day) => format!("date {day}"),
        Data::Empty => String::new(),
    }
}

fn our_cells(sheet: &Sheet) -> Cells {
    let mut cells = Cells::new();
    for row in sheet.rows_from(0) {
        for column in 0..=sheet.last_column(row).unwrap() {
            if let Some(cell) = sheet.get(row, Column::from_index(column).unwrap()) {
                cells.insert((row, column), ours(cell));
            }
        }
    }
    cells.retain(|_, text| !text.is_empty());
    cells
}

/// The sheets that calamine reads, or `None` when it refuses the file or panics over it.
fn their_sheets(path: &Path, bytes: &[u8]) -> Option<Vec<(String, Cells)>> {
    let read = if path.extension()? == "ods" { their_ods } else { their_xlsx };
    catch_unwind(|| read(bytes)).ok().flatten()
}

fn their_ods(bytes: &[u8]) -> Option<Vec<(String, Cells)>> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).ok()?;
    let names = book.sheet_names().into_iter().take(SHEETS);
    let mut sheets = Vec::new();
    for name in names.collect::<Vec<_>>() {
        let range = book.worksheet_range(&name).ok()?;
        let (top, left) = range.start().unwrap_or_default();
        let place = |row, column| (top + u32::try_from(row).unwrap(), left + u32::try_from(column).unwrap());
        let mut cells: Cells =
            range.used_cells().map(|(row, column, data)| (place(row, column), theirs(data))).collect();
        cells.retain(|_, text| !text.is_empty());
        sheets.push((name, cells));
    }
    Some(sheets)
}

fn their_xlsx(bytes: &[u8]) -> Option<Vec<(String, Cells)>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).ok()?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).take(SHEETS).collect();
    let mut sheets = Vec::new();
    for name in names {
        let mut cells = Cells::new();
        let mut reader = book.worksheet_cells_reader(&name).ok()?;
        while let Some(cell) = reader.next_cell().ok()? {
            cells.insert(cell.get_position(), theirs(&Data::from(cell.get_value().clone())));
        }
        cells.retain(|_, text| !text.is_empty());
        sheets.push((name, cells));
    }
    Some(sheets)
}

fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} is not there", folder.display());
    None
}

fn workbooks(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let wanted = path.extension().is_some_and(|name| name == "xlsx" || name == "xlsm" || name == "ods");
        if path.is_dir() {
            workbooks(&path, found);
        } else if wanted && path.metadata().unwrap().len() < LARGE {
            found.push(path);
        }
    }
}

#[test]
fn another_reader_finds_the_same_cells() {
    let Some(shared) = shared() else { return };
    let mut paths = Vec::new();
    workbooks(&shared, &mut paths);
    let mut same = 0;
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        if is_left_out(name) {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for (sheet, expected) in their_sheets(&path, &bytes).unwrap_or_default() {
            let file = SourceFile { name, bytes: &bytes };
            let opened = open(&file, &TableSource::Sheet(sheet.clone()), Limits::STANDARD);
            match opened.sheet {
                Some(read) => {
                    assert_eq!(our_cells(&read), expected, "{} sheet {sheet}", path.display());
                    same += 1;
                }
                None => assert!(REFUSED.contains(&name), "{}: {:?}", path.display(), opened.notices),
            }
        }
    }
    println!("{same} sheets are the same");
    assert!(same > 300, "only {same} sheets were compared");
}

/// Cells but dates, which each format stores in its own way.
fn without_dates(mut cells: Cells) -> Cells {
    cells.retain(|_, text| !text.starts_with("date "));
    cells
}

#[test]
fn a_workbook_holds_the_same_cells_in_every_format() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("spreadsheets/format-parity");
    for (stem, kinds) in [
        ("bpu_kenza", ["xls", "ods"].as_slice()),
        ("dpgf_type", &["xls", "ods"]),
        ("dqe_dz", &["xls", "ods"]),
        ("indot_2024_01_24", &["xls", "ods"]),
        // Its conversion to XLS stored no result for the formulas that show texts.
        ("pdx_airport_way", &["ods"]),
    ] {
        let read = |kind: &str| {
            let name = format!("{stem}.{kind}");
            let bytes = std::fs::read(folder.join(format!("out_{kind}")).join(&name)).unwrap();
            let file = SourceFile { name: &name, bytes: &bytes };
            let sheets = names_of(&file).into_iter().map(|sheet| {
                let opened = open(&file, &TableSource::Sheet(sheet.clone()), Limits::STANDARD);
                (sheet, without_dates(our_cells(&opened.sheet.unwrap())))
            });
            sheets.collect::<Vec<_>>()
        };
        let expected = read("xlsx");
        for kind in kinds {
            assert_eq!(read(kind), expected, "{stem} as {kind}");
        }
    }
}
