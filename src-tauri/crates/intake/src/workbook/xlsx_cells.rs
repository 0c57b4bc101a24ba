//! The cells of an Excel worksheet, in one pass.

use std::{borrow::Cow, sync::Arc};

use quick_xml::events::BytesStart;

use super::{
    refusal::too_far,
    sheet::{Cell, Sheet},
    xlsx::{is_hidden, rich_text, unescape},
    xml::{BadElement, Node, XmlPart, attribute},
};
use crate::{
    amount::read_stored_number,
    finding::Refusal,
    limits::Limits,
    place::{CellRef, LAST_COLUMN},
};

/// What the cells of all sheets share.
pub(super) struct Shared {
    /// The texts, by number.
    pub texts: Vec<Arc<str>>,
    /// For each cell format, whether it shows a date.
    pub date_styles: Vec<bool>,
}

/// Reads the cells up to the end of the sheet's data.
pub(super) fn read(xml: &mut XmlPart<'_>, shared: &Shared, limits: Limits) -> Result<Sheet, Refusal> {
    let mut sheet = Sheet::new(limits);
    let mut cursor = Cursor { row: 0, column: 0 };
    loop {
        match xml.next()? {
            Node::Open(element) => match element.local_name().as_ref() {
                "col" => hide_columns(&element, &mut sheet),
                "row" => {
                    if let Some(row) = attribute(&element, "r").unwrap_or_default() {
                        let row = row.parse::<u32>().ok().and_then(|row| row.checked_sub(1));
                        cursor.row = row.ok_or_else(too_far)?;
                    }
                    cursor.column = 0;
                    if is_hidden(&element) {
                        sheet.hidden_rows.add(cursor.row, cursor.row);
                    }
                }
                "c" => {
                    let head = CellHead::read(&element);
                    let head = head.map_err(|_| xml.damaged())?;
                    let (row, column) = match &head.place {
                        Some(place) => {
                            let place = CellRef::from_text(place).ok_or_else(|| xml.damaged())?;
                            (place.row(), place.column().index())
                        }
                        None => (cursor.row, cursor.column),
                    };
                    cursor.column = column.saturating_add(1);
                    if let Some(cell) = read_cell(xml, &head, shared)? {
                        sheet.put(row, column, cell)?;
                    }
                }
                _ => {}
            },
            Node::Close(element) => match element.local_name().as_ref() {
                "row" => cursor.row = cursor.row.saturating_add(1),
                "sheetData" => break,
                _ => {}
            },
            Node::Text(_) => {}
            // A sheet without data never was a worksheet, and one cut off is not the bidder's.
            Node::End => return Err(xml.damaged()),
        }
    }
    sheet.hidden_rows.sort();
    sheet.hidden_columns.sort();
    Ok(sheet)
}

/// Where a cell that does not say its place is.
struct Cursor {
    row: u32,
    column: u32,
}

fn hide_columns(element: &BytesStart<'_>, sheet: &mut Sheet) {
    let number = |name| {
        let value = attribute(element, name).ok().flatten()?;
        value.parse::<u32>().ok()?.checked_sub(1)
    };
    if is_hidden(element)
        && let (Some(first), Some(last)) = (number("min"), number("max"))
    {
        sheet.hidden_columns.add(first, last.min(LAST_COLUMN - 1));
    }
}

/// What a cell says before its content.
struct CellHead {
    place: Option<String>,
    style: usize,
    kind: CellKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CellKind {
    Number,
    SharedText,
    InlineText,
    FormulaText,
    Boolean,
    Error,
    Date,
    Unknown,
}

impl CellHead {
    fn read(element: &BytesStart<'_>) -> Result<Self, BadElement> {
        let style = attribute(element, "s")?.and_then(|style| style.parse().ok()).unwrap_or(0);
        let kind = match attribute(element, "t")?.as_deref() {
            None | Some("n") => CellKind::Number,
            Some("s") => CellKind::SharedText,
            Some("inlineStr") => CellKind::InlineText,
            Some("str") => CellKind::FormulaText,
            Some("b") => CellKind::Boolean,
            Some("e") => CellKind::Error,
            Some("d") => CellKind::Date,
            Some(_) => CellKind::Unknown,
        };
        Ok(Self { place: attribute(element, "r")?.map(Cow::into_owned), style, kind })
    }
}

/// Reads the content of the cell that was just opened; `None` when it holds nothing.
fn read_cell(xml: &mut XmlPart<'_>, head: &CellHead, shared: &Shared) -> Result<Option<Cell>, Refusal> {
    let mut value = None;
    let mut inline = None;
    let mut has_formula = false;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.local_name().as_ref() {
                "v" => value = Some(xml.text()?),
                "is" => inline = Some(rich_text(xml)?),
                "f" => {
                    has_formula = true;
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Node::Close(_) => break,
            Node::Text(_) => {}
            Node::End => return Err(xml.damaged()),
        }
    }
    let value = if head.kind == CellKind::InlineText { inline.or(value) } else { value.or(inline) };
    let Some(value) = value else {
        return Ok(has_formula.then_some(Cell::FormulaWithoutValue));
    };
    let cell = match head.kind {
        CellKind::InlineText => Cell::text(value.into()),
        CellKind::FormulaText => Cell::text(unescape(value).into()),
        CellKind::Number | CellKind::Date if value.trim().is_empty() => {
            has_formula.then_some(Cell::FormulaWithoutValue)
        }
        CellKind::Number => Some(number(value.trim(), head, shared)),
        CellKind::Date => Some(Cell::Date(value.trim().into())),
        CellKind::SharedText if value.trim().is_empty() => None,
        CellKind::SharedText => {
            let text = value.trim().parse::<usize>().ok().and_then(|index| shared.texts.get(index));
            Cell::text(Arc::clone(text.ok_or_else(|| xml.damaged())?))
        }
        CellKind::Boolean => Some(match value.trim() {
            "1" | "true" => Cell::Boolean(true),
            "0" | "false" => Cell::Boolean(false),
            other => Cell::Error(other.into()),
        }),
        CellKind::Error | CellKind::Unknown => Some(Cell::Error(value.trim().into())),
    };
    Ok(cell)
}

fn number(value: &str, head: &CellHead, shared: &Shared) -> Cell {
    if read_stored_number(value).is_none() {
        return Cell::Error(value.into());
    }
    if shared.date_styles.get(head.style).copied().unwrap_or(false) {
        return Cell::Date(value.into());
    }
    Cell::Number(value.into())
}
