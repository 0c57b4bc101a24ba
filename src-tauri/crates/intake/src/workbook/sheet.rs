//! A sheet as it was read: cells that hold something, by row and column.

use std::{collections::BTreeMap, sync::Arc};

use super::refusal::{damaged, too_far, too_much};
use crate::{
    finding::{Excess, Refusal},
    limits::{LONGEST_TEXT, Limits},
    place::{CellRef, Column},
};

/// What a cell holds. Nothing is computed and nothing is run: a formula is its stored result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// A text.
    Text(Arc<str>),
    /// A number, as the file stores it.
    Number(Arc<str>),
    /// True or false.
    Boolean(bool),
    /// A date or a time, as the file stores it.
    Date(Arc<str>),
    /// An error (`#REF!`), or a stored number that is none.
    Error(Arc<str>),
    /// A formula whose result is not stored.
    FormulaWithoutValue,
    /// A text longer than a cell may hold, with its length in characters.
    TooLong(usize),
}

impl Cell {
    /// A text cell, or `None` when the text is empty.
    pub fn text(text: Arc<str>) -> Option<Self> {
        if text.is_empty() {
            return None;
        }
        let length = if text.len() > LONGEST_TEXT { text.chars().count() } else { 0 };
        Some(if length > LONGEST_TEXT { Self::TooLong(length) } else { Self::Text(text) })
    }

    fn text_size(&self) -> usize {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Date(text) | Self::Error(text) => text.len(),
            Self::Boolean(_) | Self::FormulaWithoutValue | Self::TooLong(_) => 0,
        }
    }
}

/// Rows or columns that are hidden, as ranges that include both ends.
#[derive(Debug, Default)]
pub(crate) struct Hidden(Vec<(u32, u32)>);

impl Hidden {
    /// Adds a range.
    pub fn add(&mut self, first: u32, last: u32) {
        match self.0.last_mut() {
            Some(range) if range.1.checked_add(1) == Some(first) => range.1 = last,
            Some(_) | None => self.0.push((first, last)),
        }
    }

    /// Puts the ranges in order, so that [`Hidden::contains`] can search.
    pub fn sort(&mut self) {
        self.0.sort_unstable();
    }

    /// Whether the row or column is hidden.
    pub fn contains(&self, index: u32) -> bool {
        let after = self.0.partition_point(|(first, _)| *first <= index);
        self.0.get(..after).and_then(<[_]>::last).is_some_and(|(_, last)| index <= *last)
    }
}

/// What the reader of a format fills, under limits.
#[derive(Debug)]
pub(crate) struct Sheet {
    cells: BTreeMap<(u32, u32), Cell>,
    text: u64,
    limits: Limits,
    /// The rows that are hidden, where the format tells.
    pub hidden_rows: Hidden,
    /// The columns that are hidden, where the format tells.
    pub hidden_columns: Hidden,
}

impl Sheet {
    /// An empty sheet.
    pub fn new(limits: Limits) -> Self {
        Self {
            cells: BTreeMap::new(),
            text: 0,
            limits,
            hidden_rows: Hidden::default(),
            hidden_columns: Hidden::default(),
        }
    }

    /// Puts a cell in its place. A second cell in the same place is refused: two programs would
    /// show two different offers.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refusal> {
        if Column::from_index(column).and_then(|column| CellRef::new(row, column)).is_none() {
            return Err(too_far());
        }
        self.text += cell.text_size() as u64;
        if self.text > self.limits.text {
            return Err(too_much(Excess::Text, self.limits.text));
        }
        if self.cells.insert((row, column), cell).is_some() {
            return Err(damaged(""));
        }
        if self.cells.len() > self.limits.cells {
            return Err(too_much(Excess::Cells, self.limits.cells as u64));
        }
        Ok(())
    }

    /// The cell, or `None` when it holds nothing.
    pub fn get(&self, row: u32, column: Column) -> Option<&Cell> {
        self.cells.get(&(row, column.index()))
    }

    /// The rows that hold something, in order, from this one on.
    pub fn rows_from(&self, row: u32) -> Vec<u32> {
        let mut rows: Vec<u32> = self.cells.range((row, 0)..).map(|((row, _), _)| *row).collect();
        rows.dedup();
        rows
    }

    /// The last column of the row that holds something.
    pub fn last_column(&self, row: u32) -> Option<u32> {
        self.cells.range((row, 0)..=(row, u32::MAX)).next_back().map(|((_, column), _)| *column)
    }

    /// Whether the column holds something, from this row on.
    pub fn has_cells_in(&self, column: Column, row: u32) -> bool {
        self.cells.range((row, 0)..).any(|((_, at), _)| *at == column.index())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn hidden_ranges_are_found_whatever_their_order() {
        let mut hidden = Hidden::default();
        for (first, last) in [(40, 50), (3, 3), (4, 6)] {
            hidden.add(first, last);
        }
        hidden.sort();
        let found: Vec<u32> = (0..60).filter(|row| hidden.contains(*row)).collect();
        assert_eq!(found, [3, 4, 5, 6, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50]);
    }

    #[test]
    fn a_sheet_refuses_too_much_and_a_cell_given_twice() {
        let limits = Limits { cells: 2, text: 10, ..Limits::STANDARD };
        let word = |word: &str| Cell::Text(word.into());
        let mut sheet = Sheet::new(limits);
        sheet.put(0, 0, word("a")).unwrap();
        assert!(sheet.put(0, 0, word("b")).is_err(), "which of the two would be the offer?");
        sheet.put(0, 1, word("b")).unwrap();
        assert!(sheet.put(0, 2, word("c")).is_err());
        assert!(Sheet::new(limits).put(0, 0, word("more than ten")).is_err());
        assert!(Sheet::new(limits).put(1_048_576, 0, word("a")).is_err());
        assert!(Sheet::new(limits).put(0, 16_384, word("a")).is_err());
    }

    #[test]
    fn a_text_too_long_is_told_and_never_cut() {
        let long = "é".repeat(LONGEST_TEXT + 1);
        assert_eq!(Cell::text(long.as_str().into()), Some(Cell::TooLong(LONGEST_TEXT + 1)));
        let longest = "é".repeat(LONGEST_TEXT);
        assert_eq!(Cell::text(longest.as_str().into()), Some(Cell::Text(longest.as_str().into())));
        assert_eq!(Cell::text("".into()), None);
    }
}
