//! `OpenDocument` spreadsheets, in one pass over the content.
//!
//! Read here and not through calamine, which fills the rectangle around the cells before it
//! looks at its limit: a few kilobytes of repeated cells take gigabytes.

use std::{borrow::Cow, collections::BTreeSet, sync::Arc};

use quick_xml::events::BytesStart;

use super::{
    SheetEntry, Visibility,
    container::Container,
    refusal::{damaged, too_much},
    sheet::{Cell, Sheet},
    xml::{BadElement, Node, XmlPart, attribute},
};
use crate::{
    amount::read_stored_number,
    finding::{Excess, Notice, Refusal},
    limits::{LONGEST_TEXT, Limits},
    place::{LAST_COLUMN, LAST_ROW},
};

const CONTENT: &str = "content.xml";
const MANIFEST: &str = "META-INF/manifest.xml";

/// Reads the table of contents and, where it is there, the first sheet of this name.
pub(super) fn read(
    container: &mut Container<'_>,
    name: &str,
    limits: Limits,
) -> Result<(Vec<SheetEntry>, Option<Sheet>), Refusal> {
    refuse_encrypted(container)?;
    let mut xml = XmlPart::open(container, CONTENT)?.ok_or_else(|| damaged(CONTENT))?;
    let mut hidden_styles = BTreeSet::new();
    let mut style = None;
    let mut entries = Vec::new();
    let mut found = None;
    // Tables elsewhere (tracked changes, links, notes) are not sheets.
    let mut depth = 0_u64;
    let mut spreadsheet = None;
    loop {
        match xml.next()? {
            Node::Open(element) => {
                depth += 1;
                match element.name().as_ref() {
                    "office:spreadsheet" => spreadsheet = Some(depth),
                    "style:style" => style = text_attribute(&element, "style:name")?,
                    "style:table-properties"
                        if text_attribute(&element, "table:display")?.as_deref() == Some("false") =>
                    {
                        hidden_styles.extend(style.take());
                    }
                    "table:table" if spreadsheet.is_some_and(|at| depth == at + 1) => {
                        let table = text_attribute(&element, "table:name")?.unwrap_or_default();
                        let style = text_attribute(&element, "table:style-name")?;
                        let hidden = style.is_some_and(|style| hidden_styles.contains(&style));
                        let visibility = if hidden { Visibility::Hidden } else { Visibility::Visible };
                        if table == name && found.is_none() {
                            found = Some(read_table(&mut xml, limits)?);
                        } else {
                            xml.skip()?;
                        }
                        depth -= 1;
                        entries.push(SheetEntry { name: table, visibility });
                        if entries.len() > limits.parts {
                            return Err(too_much(Excess::Parts, limits.parts as u64));
                        }
                    }
                    _ => {}
                }
            }
            Node::Close(_) => {
                if spreadsheet == Some(depth) {
                    spreadsheet = None;
                }
                depth = depth.saturating_sub(1);
            }
            Node::Text(_) => {}
            Node::End if entries.is_empty() => return Err(xml.damaged()),
            Node::End => return Ok((entries, found)),
        }
    }
}

fn refuse_encrypted(container: &mut Container<'_>) -> Result<(), Refusal> {
    let Some(mut xml) = XmlPart::open(container, MANIFEST)? else { return Ok(()) };
    loop {
        match xml.next()? {
            Node::Open(element) if element.local_name().as_ref() == "encryption-data" => {
                return Err(Notice::PasswordProtected.into());
            }
            Node::Open(_) | Node::Close(_) | Node::Text(_) => {}
            Node::End => return Ok(()),
        }
    }
}

fn text_attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Refusal> {
    let value = attribute(element, name).map_err(|_| damaged(CONTENT))?;
    Ok(value.map(Cow::into_owned))
}

/// How often a row, column or cell repeats: at least once, and no further than any sheet goes.
fn repeats(element: &BytesStart<'_>, name: &str) -> Result<u32, Refusal> {
    match text_attribute(element, name)? {
        None => Ok(1),
        Some(count) => match count.parse::<u32>() {
            Ok(count) if count > 0 => Ok(count),
            Ok(_) | Err(_) => Err(damaged(CONTENT)),
        },
    }
}

fn is_hidden(element: &BytesStart<'_>) -> Result<bool, Refusal> {
    let visibility = text_attribute(element, "table:visibility")?;
    Ok(matches!(visibility.as_deref(), Some("collapse" | "filter")))
}

/// Reads the sheet that was just opened.
fn read_table(xml: &mut XmlPart<'_>, limits: Limits) -> Result<Sheet, Refusal> {
    let mut sheet = Sheet::new(limits);
    let mut row: u32 = 0;
    let mut column: u32 = 0;
    let mut depth = 0_u64;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.name().as_ref() {
                "table:table-row" => {
                    let count = repeats(&element, "table:number-rows-repeated")?;
                    let last = row.saturating_add(count - 1);
                    if is_hidden(&element)? {
                        sheet.hidden_rows.add(row, last.min(LAST_ROW - 1));
                    }
                    for (at, cell) in read_row(xml, limits)? {
                        put_repeated(&mut sheet, (row, last), at, &cell)?;
                    }
                    row = last.saturating_add(1);
                }
                "table:table-column" => {
                    let count = repeats(&element, "table:number-columns-repeated")?;
                    let last = column.saturating_add(count - 1);
                    if is_hidden(&element)? {
                        sheet.hidden_columns.add(column, last.min(LAST_COLUMN - 1));
                    }
                    column = last.saturating_add(1);
                    depth += 1;
                }
                // Groups of rows and columns are looked into; forms and drawings are not.
                "table:table-row-group"
                | "table:table-rows"
                | "table:table-header-rows"
                | "table:table-column-group"
                | "table:table-columns"
                | "table:table-header-columns" => {
                    depth += 1;
                }
                _ => xml.skip()?,
            },
            Node::Close(_) if depth == 0 => break,
            Node::Close(_) => depth -= 1,
            Node::Text(_) => {}
            Node::End => return Err(xml.damaged()),
        }
    }
    sheet.hidden_rows.sort();
    sheet.hidden_columns.sort();
    Ok(sheet)
}

/// Puts a cell that repeats over columns and rows; the sheet stops at its limits.
fn put_repeated(
    sheet: &mut Sheet,
    rows: (u32, u32),
    columns: (u32, u32),
    cell: &Cell,
) -> Result<(), Refusal> {
    for row in rows.0..=rows.1 {
        for column in columns.0..=columns.1 {
            sheet.put(row, column, cell.clone())?;
        }
    }
    Ok(())
}

/// The first and last column of a cell, and the cell.
type RowCell = ((u32, u32), Cell);

/// Reads the cells of the row that was just opened, without the empty ones.
fn read_row(xml: &mut XmlPart<'_>, limits: Limits) -> Result<Vec<RowCell>, Refusal> {
    let mut cells = Vec::new();
    let mut column: u32 = 0;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.name().as_ref() {
                "table:table-cell" | "table:covered-table-cell" => {
                    let count = repeats(&element, "table:number-columns-repeated")?;
                    let head = CellHead::read(&element).map_err(|_| damaged(CONTENT))?;
                    let last = column.saturating_add(count - 1);
                    if let Some(cell) = read_cell(xml, head)? {
                        cells.push(((column, last), cell));
                        if cells.len() > limits.cells {
                            let limit = limits.cells as u64;
                            return Err(too_much(Excess::Cells, limit));
                        }
                    }
                    column = last.saturating_add(1);
                }
                _ => xml.skip()?,
            },
            Node::Close(_) => return Ok(cells),
            Node::Text(_) => {}
            Node::End => return Err(xml.damaged()),
        }
    }
}

/// What a cell says before its content.
struct CellHead {
    kind: Option<String>,
    value: Option<String>,
    is_error: bool,
    has_formula: bool,
}

impl CellHead {
    fn read(element: &BytesStart<'_>) -> Result<Self, BadElement> {
        let own = |name| attribute(element, name).map(|value| value.map(Cow::into_owned));
        let kind = own("office:value-type")?;
        let value = match kind.as_deref() {
            Some("float" | "percentage" | "currency") => own("office:value")?,
            Some("date") => own("office:date-value")?,
            Some("time") => own("office:time-value")?,
            Some("boolean") => own("office:boolean-value")?,
            Some("string") => own("office:string-value")?,
            Some(_) | None => None,
        };
        Ok(Self {
            is_error: own("calcext:value-type")?.as_deref() == Some("error"),
            has_formula: own("table:formula")?.is_some(),
            kind,
            value,
        })
    }
}

/// Reads the content of the cell that was just opened; `None` when it holds nothing.
fn read_cell(xml: &mut XmlPart<'_>, head: CellHead) -> Result<Option<Cell>, Refusal> {
    let shown = paragraphs(xml)?;
    if head.is_error {
        return Ok(Some(Cell::Error(shown.trim().into())));
    }
    let Some(kind) = head.kind else {
        return Ok(if head.has_formula { Some(Cell::FormulaWithoutValue) } else { None });
    };
    if kind == "string" {
        let text = head.value.filter(|value| !value.is_empty()).unwrap_or(shown);
        return Ok(Cell::text(text.into()));
    }
    let Some(value) = head.value else { return Err(xml.damaged()) };
    let value: Arc<str> = value.trim().into();
    Ok(Some(match kind.as_str() {
        "float" | "percentage" | "currency" if read_stored_number(&value).is_some() => Cell::Number(value),
        "date" | "time" => Cell::Date(value),
        "boolean" if &*value == "true" => Cell::Boolean(true),
        "boolean" if &*value == "false" => Cell::Boolean(false),
        _ => Cell::Error(value),
    }))
}

/// The paragraphs of the cell that was just opened, one per line, without its notes.
fn paragraphs(xml: &mut XmlPart<'_>) -> Result<String, Refusal> {
    let mut text = String::new();
    let mut first = true;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.name().as_ref() {
                "text:p" | "text:h" => {
                    if !first {
                        text.push('\n');
                    }
                    first = false;
                    paragraph(xml, &mut text)?;
                }
                _ => xml.skip()?,
            },
            Node::Close(_) => return Ok(text),
            Node::Text(_) => {}
            Node::End => return Err(xml.damaged()),
        }
    }
}

/// The text of the paragraph that was just opened, with its spans and links.
fn paragraph(xml: &mut XmlPart<'_>, text: &mut String) -> Result<(), Refusal> {
    let mut depth = 0_u64;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.name().as_ref() {
                "office:annotation" | "draw:frame" => xml.skip()?,
                name => {
                    match name {
                        "text:s" => {
                            let count = repeats(&element, "text:c")? as usize;
                            // More spaces than a cell can hold need not be written out to be too many.
                            text.extend(std::iter::repeat_n(' ', count.min(LONGEST_TEXT + 1)));
                        }
                        "text:tab" => text.push('\t'),
                        "text:line-break" => text.push('\n'),
                        _ => {}
                    }
                    depth += 1;
                }
            },
            Node::Close(_) if depth == 0 => return Ok(()),
            Node::Close(_) => depth -= 1,
            Node::Text(part) => text.push_str(&part),
            Node::End => return Err(xml.damaged()),
        }
        if text.len() > 8 * LONGEST_TEXT {
            return Err(too_much(Excess::Text, LONGEST_TEXT as u64));
        }
    }
}
