//! The records of an old Excel workbook, counted before calamine reads them.
//!
//! Its reader takes memory for the rectangle around the cells, copies a shared text for each
//! cell that shows it, and writes formulas out in full. Here the same records are walked in the
//! same order, and what they would take is added up.

use super::{
    ole::{u16_at, u32_at},
    refusal::{damaged, too_much},
};
use crate::{
    finding::{Excess, Notice, Refusal},
    limits::Limits,
};

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const CONTINUE: u16 = 0x003C;
const BOUND_SHEET: u16 = 0x0085;
const MUL_RK: u16 = 0x00BD;
const RICH_STRING: u16 = 0x00D6;
const SHARED_STRINGS: u16 = 0x00FC;
const LABEL_SHARED: u16 = 0x00FD;
const DIMENSIONS: u16 = 0x0200;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const BOOLEAN_OR_ERROR: u16 = 0x0205;
const BEGIN: u16 = 0x0809;
const RK: u16 = 0x027E;

/// Rows and columns of this format; a dimension beyond them is a lie.
const ROWS: u32 = 65_536;
const COLUMNS: u32 = 256;
/// Sheets of one workbook; each is looked for from its own place in the stream.
const MOST_SHEETS: usize = 1_000;
/// How often the stream may be walked over, all sheets together.
const MOST_WALKS: u64 = 4;
/// Continuations of one record: the reader moves all of them for each one it takes.
const MOST_CONTINUATIONS: usize = 20_000;
/// Bytes of compiled formulas; written out, they take a hundred times as much.
const MOST_FORMULA_BYTES: u64 = 4 << 20;

/// Refuses a workbook stream that would take more than the limits.
pub(super) fn check(stream: &[u8], limits: Limits) -> Result<(), Refusal> {
    Check { stream, limits, texts: Vec::new(), text: 0, area: 0, formulas: 0, walked: 0 }.run()
}

struct Check<'a> {
    stream: &'a [u8],
    limits: Limits,
    texts: Vec<u32>,
    text: u64,
    area: u64,
    formulas: u64,
    walked: u64,
}

/// One record with those that continue it.
struct Record<'a> {
    kind: u16,
    data: &'a [u8],
    continued: Vec<&'a [u8]>,
}

struct Records<'a>(&'a [u8]);

impl<'a> Records<'a> {
    fn take(&mut self) -> Option<(u16, &'a [u8])> {
        let (kind, length) = (u16_at(self.0, 0)?, usize::from(u16_at(self.0, 2)?));
        let (record, rest) = self.0.split_at_checked(length + 4)?;
        self.0 = rest;
        Some((kind, record.get(4..)?))
    }

    fn next(&mut self) -> Result<Option<Record<'a>>, Refusal> {
        let Some((kind, data)) = self.take() else { return Ok(None) };
        let mut continued = Vec::new();
        while u16_at(self.0, 0) == Some(CONTINUE) {
            let Some((_, data)) = self.take() else { break };
            continued.push(data);
            if continued.len() > MOST_CONTINUATIONS {
                return Err(too_much(Excess::Parts, MOST_CONTINUATIONS as u64));
            }
        }
        Ok(Some(Record { kind, data, continued }))
    }
}

impl Check<'_> {
    fn run(mut self) -> Result<(), Refusal> {
        let mut sheets = Vec::new();
        let mut records = Records(self.stream);
        while let Some(record) = records.next()? {
            match record.kind {
                FILE_PASS => return Err(Notice::PasswordProtected.into()),
                BOUND_SHEET => sheets.push(u32_at(record.data, 0).ok_or_else(|| damaged("Workbook"))?),
                SHARED_STRINGS => self.texts = self.shared_texts(&record)?,
                END => break,
                _ => {}
            }
        }
        if sheets.len() > MOST_SHEETS {
            return Err(too_much(Excess::Parts, MOST_SHEETS as u64));
        }
        sheets.into_iter().try_for_each(|start| self.sheet(start))
    }

    fn sheet(&mut self, start: u32) -> Result<(), Refusal> {
        let start = usize::try_from(start).map_err(|_| damaged("Workbook"))?;
        let rest = self.stream.get(start..).ok_or_else(|| damaged("Workbook"))?;
        let mut records = Records(rest);
        let mut cells = Bounds::default();
        let mut formulas = Bounds::default();
        let mut inside = false;
        let mut nested = 0_u32;
        while let Some(record) = records.next()? {
            match record.kind {
                // A chart inside the sheet has its own beginning and end.
                BEGIN if nested > 0 || inside => nested += 1,
                BEGIN => inside = true,
                END if nested > 0 => nested -= 1,
                END => break,
                _ if nested > 0 => {}
                DIMENSIONS => check_dimensions(record.data)?,
                LABEL_SHARED => {
                    cells.add(record.data);
                    self.add_shared_text(record.data)?;
                }
                NUMBER | LABEL | RICH_STRING | BOOLEAN_OR_ERROR | RK => cells.add(record.data),
                MUL_RK => cells.add_row(record.data),
                FORMULA => {
                    cells.add(record.data);
                    formulas.add(record.data);
                    self.formulas += record.data.len() as u64;
                }
                _ => {}
            }
        }
        self.walked += (rest.len() - records.0.len()) as u64;
        if self.walked > MOST_WALKS.saturating_mul(self.stream.len() as u64) {
            return Err(too_much(Excess::Parts, MOST_SHEETS as u64));
        }
        self.area = self.area.saturating_add(cells.area()).saturating_add(formulas.area());
        if self.area > self.limits.area {
            return Err(too_much(Excess::Extent, self.limits.area));
        }
        if self.formulas > MOST_FORMULA_BYTES {
            return Err(too_much(Excess::Text, MOST_FORMULA_BYTES));
        }
        Ok(())
    }

    fn add_shared_text(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let index = u32_at(data, 6).and_then(|index| usize::try_from(index).ok());
        let length = index.and_then(|index| self.texts.get(index)).copied().unwrap_or(0);
        self.text += u64::from(length);
        if self.text > self.limits.text {
            return Err(too_much(Excess::Text, self.limits.text));
        }
        Ok(())
    }

    /// The lengths of the shared texts, in characters ([MS-XLS] 2.4.265, 2.5.293).
    fn shared_texts(&self, record: &Record<'_>) -> Result<Vec<u32>, Refusal> {
        let broken = || damaged("Workbook");
        let mut pieces = Pieces { data: record.data, next: record.continued.iter() };
        pieces.skip(8).ok_or_else(broken)?;
        let mut lengths = Vec::new();
        while pieces.more() {
            lengths.push(u32::from(pieces.text().ok_or_else(broken)?));
            if lengths.len() > self.limits.cells {
                return Err(too_much(Excess::Cells, self.limits.cells as u64));
            }
        }
        Ok(lengths)
    }
}

/// A record read on over those that continue it.
struct Pieces<'a, 'r> {
    data: &'a [u8],
    next: std::slice::Iter<'r, &'a [u8]>,
}

impl Pieces<'_, '_> {
    /// Whether bytes are left, in this piece or the next one.
    fn more(&mut self) -> bool {
        !self.data.is_empty() || self.turn()
    }

    fn turn(&mut self) -> bool {
        match self.next.next() {
            Some(data) => {
                self.data = data;
                true
            }
            None => false,
        }
    }

    fn skip(&mut self, mut length: usize) -> Option<()> {
        while length > 0 {
            if self.data.is_empty() && !self.turn() {
                return None;
            }
            let step = length.min(self.data.len());
            self.data = self.data.get(step..)?;
            length -= step;
        }
        Some(())
    }

    /// Passes over one text and gives its length in characters.
    fn text(&mut self) -> Option<u16> {
        if self.data.is_empty() {
            return Some(0);
        }
        let length = u16_at(self.data, 0)?;
        let flags = *self.data.get(2)?;
        self.skip(3)?;
        let mut after = 0;
        if flags & 0x08 != 0 {
            after += 4 * usize::from(u16_at(self.data, 0)?);
            self.skip(2)?;
        }
        if flags & 0x04 != 0 {
            after += usize::try_from(u32_at(self.data, 0)?).ok()?;
            self.skip(4)?;
        }
        self.characters(usize::from(length), flags)?;
        self.skip(after)?;
        Some(length)
    }

    /// A continuation begins by saying again whether a character takes one byte or two.
    fn characters(&mut self, mut left: usize, mut flags: u8) -> Option<()> {
        while left > 0 {
            let size = if flags & 1 == 0 { 1 } else { 2 };
            let here = left.min(self.data.len() / size);
            self.data = self.data.get(here * size..)?;
            left -= here;
            if left > 0 {
                if !self.turn() {
                    return None;
                }
                flags = *self.data.first()?;
                self.data = self.data.get(1..)?;
            }
        }
        Some(())
    }
}

/// The rectangle around cells.
#[derive(Default)]
struct Bounds(Option<[u32; 4]>);

impl Bounds {
    fn add(&mut self, data: &[u8]) {
        if let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) {
            self.include(u32::from(row), u32::from(column));
        }
    }

    /// A record of several cells in one row ends with the last column.
    fn add_row(&mut self, data: &[u8]) {
        self.add(data);
        let last = data.len().checked_sub(2).and_then(|at| u16_at(data, at));
        if let (Some(row), Some(column)) = (u16_at(data, 0), last) {
            self.include(u32::from(row), u32::from(column));
        }
    }

    fn include(&mut self, row: u32, column: u32) {
        let [top, left, bottom, right] = self.0.unwrap_or([row, column, row, column]);
        self.0 = Some([top.min(row), left.min(column), bottom.max(row), right.max(column)]);
    }

    fn area(&self) -> u64 {
        self.0
            .map_or(0, |[top, left, bottom, right]| u64::from(bottom - top + 1) * u64::from(right - left + 1))
    }
}

fn check_dimensions(data: &[u8]) -> Result<(), Refusal> {
    let (rows, columns) = match data.len() {
        10 => (u16_at(data, 2).map(u32::from), u16_at(data, 6)),
        14 | 16 => (u32_at(data, 4), u16_at(data, 10)),
        _ => return Err(damaged("Workbook")),
    };
    match (rows, columns.map(u32::from)) {
        (Some(0..=ROWS), Some(0..=COLUMNS)) => Ok(()),
        (Some(_) | None, Some(_) | None) => Err(too_much(Excess::Extent, u64::from(ROWS))),
    }
}
