//! The readers against calamine, over workbooks that other programs made.
//!
//! calamine reads the same formats with other code: where both read a sheet, they must find
//! the same cells. Only the shared material is large and odd enough to mean something here.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use std::{
    collections::BTreeMap,
    io::Cursor,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

use calamine::{Data, Ods, Reader, Xlsx};

use super::*;
use crate::place::Column;

type Cells = BTreeMap<(u32, u32), String>;

/// Files so large that comparing them twice says no more.
const LARGE: u64 = 400_000;
const SHEETS: usize = 3;

/// Opened by calamine and refused here, each for a reason of its own.
const REFUSED: [&str; 3] = [
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

fn ours(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().replace('\r', ""),
        Cell::Number(number) => format!("{:e}", number.parse::<f64>().unwrap()),
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
        Data::Int(number) => format!("{:e}", f64::from(i32::try_from(*number).unwrap())),
        Data::Float(number) if number.is_finite() => format!("{number:e}"),
        Data::Float(_) | Data::Error(_) => "error".to_owned(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(date) => format!("date {}", date.as_f64()),
        Data::DateTimeIso(date) | Data::DurationIso(date) => format!("date {date}"),
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
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    if !shared.is_dir() {
        println!("skipped: {} is not there", shared.display());
        return;
    }
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

#[test]
fn xx_parity() {
    let shared =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/spreadsheets/format-parity");
    for e in std::fs::read_dir(shared.join("out_xlsx")).unwrap() {
        let p = e.unwrap().path();
        let stem = p.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut all = Vec::new();
        for k in ["xlsx", "xls", "ods"] {
            let bytes = std::fs::read(shared.join(format!("out_{k}/{stem}.{k}"))).unwrap();
            let name = format!("a.{k}");
            let o = open(
                &SourceFile { name: &name, bytes: &bytes },
                &TableSource::Sheet("\u{1}".into()),
                Limits::STANDARD,
            );
            let names = o
                .notices
                .iter()
                .find_map(|(_, n)| match n {
                    Notice::SheetMissing { sheets, .. } => Some(sheets.clone()),
                    _ => None,
                })
                .unwrap();
            let mut v = Vec::new();
            for s in names {
                let o = open(
                    &SourceFile { name: &name, bytes: &bytes },
                    &TableSource::Sheet(s.clone()),
                    Limits::STANDARD,
                );
                v.push((s.clone(), our_cells(&o.sheet.unwrap())));
            }
            all.push(v);
        }
        for i in 1..3 {
            if all[0].len() != all[i].len() {
                println!("{stem} {i} sheets {} {}", all[0].len(), all[i].len());
                continue;
            }
            for (a, b) in all[0].iter().zip(&all[i]) {
                let d: Vec<_> =
                    a.1.iter()
                        .filter(|(k, v)| b.1.get(k) != Some(v))
                        .take(4)
                        .map(|(k, v)| {
                            (
                                k,
                                v.chars().take(30).collect::<String>(),
                                b.1.get(k).map(|t| t.chars().take(30).collect::<String>()),
                            )
                        })
                        .collect();
                let e: Vec<_> = b.1.iter().filter(|(k, _)| !a.1.contains_key(k)).take(4).collect();
                let nd = a.1.iter().filter(|(k, v)| b.1.get(k) != Some(v)).count();
                println!("{stem} {i} {} {} cells diff {nd} {d:?} extra {e:?}", a.0, a.1.len());
            }
        }
    }
}
