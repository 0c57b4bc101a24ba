//! Where something is: file, sheet, cell, as a spreadsheet program shows them.

use std::fmt;

/// The last row of a spreadsheet, counted from 1.
pub const LAST_ROW: u32 = 1_048_576;
/// The last column of a spreadsheet, counted from 1: `XFD`.
pub const LAST_COLUMN: u32 = 16_384;

/// A column of a sheet. Written with letters: `A`, `F`, `AB`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column(u32);

impl Column {
    /// The column at this index, counted from 0, or `None` beyond [`LAST_COLUMN`].
    pub fn from_index(index: u32) -> Option<Self> {
        (index < LAST_COLUMN).then_some(Self(index))
    }

    /// Reads the letters, capitals or not.
    pub fn from_letters(letters: &str) -> Option<Self> {
        if letters.is_empty() || letters.len() > 3 {
            return None;
        }
        let mut number = 0;
        for letter in letters.bytes() {
            let letter = letter.to_ascii_uppercase();
            if !letter.is_ascii_uppercase() {
                return None;
            }
            number = number * 26 + u32::from(letter - b'A') + 1;
        }
        Self::from_index(number - 1)
    }

    /// The index, counted from 0.
    pub fn index(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Column {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut number = self.0 + 1;
        while number > 0 {
            number -= 1;
            let letter = u8::try_from(number % 26).unwrap_or_default();
            letters.push(char::from(b'A' + letter));
            number /= 26;
        }
        formatter.write_str(&letters.into_iter().rev().collect::<String>())
    }
}

/// A cell of a sheet. Written as a spreadsheet program does: `F12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellRef {
    row: u32,
    column: Column,
}

impl CellRef {
    /// The cell at this row, counted from 0, or `None` beyond [`LAST_ROW`].
    pub fn new(row: u32, column: Column) -> Option<Self> {
        (row < LAST_ROW).then_some(Self { row, column })
    }

    /// Reads `F12`; dollar signs (`$F$12`) are left out.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.strip_prefix('$').unwrap_or(text);
        let digits = text.find(|character: char| !character.is_ascii_alphabetic())?;
        let (letters, number) = text.split_at(digits);
        let number = number.strip_prefix('$').unwrap_or(number);
        if number.len() > 7 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let row: u32 = number.parse().ok()?;
        Self::new(row.checked_sub(1)?, Column::from_letters(letters)?)
    }

    /// The row, counted from 0.
    pub fn row(self) -> u32 {
        self.row
    }

    /// The column.
    pub fn column(self) -> Column {
        self.column
    }
}

impl fmt::Display for CellRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.column, self.row + 1)
    }
}

/// Where a finding points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, by the name that it was given.
    pub file: String,
    /// The sheet; a CSV file has none.
    pub sheet: Option<String>,
    /// The cell; absent when the finding is about the sheet or the file as a whole.
    pub cell: Option<CellRef>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn columns_are_written_as_spreadsheets_do() {
        for (index, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(Column::from_index(index).unwrap().to_string(), letters);
            assert_eq!(Column::from_letters(letters).unwrap().index(), index);
        }
        for letters in ["", "XFE", "ZZZ", "AAAA", "É", "A1", "-"] {
            assert_eq!(Column::from_letters(letters), None, "{letters:?} is not a column");
        }
    }

    #[test]
    fn cells_stay_inside_the_sheet() {
        assert_eq!(CellRef::from_text("F28").unwrap().to_string(), "F28");
        assert_eq!(CellRef::from_text("$f$28").unwrap().to_string(), "F28");
        assert_eq!(CellRef::from_text("XFD1048576").unwrap().row(), LAST_ROW - 1);
        for text in ["", "F", "28", "F0", "F1048577", "F-1", "XFE1", "F2 8", "F28:G30", "F٣"] {
            assert_eq!(CellRef::from_text(text), None, "{text:?} is not a cell");
        }
    }
}
