//! Excel workbooks (Office Open XML): the parts, the shared texts and the date formats.
//!
//! Read here and not through calamine, which takes memory by what the file declares
//! (`uniqueCount`, cell formats), stops at one `#SPILL!`, and does not tell hidden rows.

use std::{collections::BTreeMap, sync::Arc};

use quick_xml::events::BytesStart;

use super::{
    SheetEntry, Visibility,
    container::Container,
    date_format::{is_builtin_date, is_date_code},
    refusal::{damaged, too_much},
    sheet::Sheet,
    xlsx_cells::{self, Shared},
    xml::{Node, XmlPart, attribute, local_attribute},
};
use crate::{
    finding::{Excess, Refusal},
    limits::Limits,
};

/// A workbook whose parts are known.
pub(super) struct Xlsx<'c, 'a> {
    container: &'c mut Container<'a>,
    sheets: Vec<(SheetEntry, String)>,
    strings: Option<String>,
    styles: Option<String>,
}

/// A relationship from one part to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl<'c, 'a> Xlsx<'c, 'a> {
    /// Finds the workbook, its sheets and what they share.
    pub fn open(container: &'c mut Container<'a>) -> Result<Self, Refusal> {
        let roots = relations(container, "_rels/.rels", "")?.ok_or_else(|| damaged("_rels/.rels"))?;
        let workbook = roots
            .into_iter()
            .find(|relation| relation.kind.ends_with("/officeDocument"))
            .ok_or_else(|| damaged("_rels/.rels"))?
            .target;
        let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", workbook.as_str()));
        let path = if folder.is_empty() {
            format!("_rels/{name}.rels")
        } else {
            format!("{folder}/_rels/{name}.rels")
        };
        let relations = relations(container, &path, folder)?.ok_or_else(|| damaged(&path))?;
        let target = |kind: &str| {
            relations
                .iter()
                .find(|relation| relation.kind.ends_with(kind))
                .map(|relation| relation.target.clone())
        };
        let sheets = sheets(container, &workbook, &relations)?;
        if sheets.is_empty() {
            return Err(damaged(&workbook));
        }
        Ok(Self { strings: target("/sharedStrings"), styles: target("/styles"), sheets, container })
    }

    /// The worksheets, in the workbook's order.
    pub fn sheets(&self) -> impl Iterator<Item = &SheetEntry> {
        self.sheets.iter().map(|(entry, _)| entry)
    }

    /// Reads the first sheet of this name.
    pub fn read(self, name: &str, limits: Limits) -> Result<Sheet, Refusal> {
        let part = self.sheets.iter().find(|(entry, _)| entry.name == name);
        let part = part.map(|(_, part)| part.clone()).ok_or_else(|| damaged(""))?;
        let texts = match &self.strings {
            Some(path) => shared_texts(self.container, path)?,
            None => Vec::new(),
        };
        let date_styles = match &self.styles {
            Some(path) => date_styles(self.container, path)?,
            None => Vec::new(),
        };
        let mut xml = XmlPart::open(self.container, &part)?.ok_or_else(|| damaged(&part))?;
        xlsx_cells::read(&mut xml, &Shared { texts, date_styles }, limits)
    }
}

/// The relationships that a part lists, or `None` when the container has no such part.
///
/// Targets outside the package are left out: nothing is ever fetched.
fn relations(
    container: &mut Container<'_>,
    part: &str,
    folder: &str,
) -> Result<Option<Vec<Relation>>, Refusal> {
    let most = container.limits().parts;
    let Some(mut xml) = XmlPart::open(container, part)? else { return Ok(None) };
    let mut relations = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(element) if element.local_name().as_ref() == "Relationship" => {
                let value = |name| attribute(&element, name).map_err(|_| damaged(part));
                let external = value("TargetMode")?.as_deref() == Some("External");
                if let (Some(id), Some(kind), Some(target), false) =
                    (value("Id")?, value("Type")?, value("Target")?, external)
                {
                    relations.push(Relation {
                        id: id.into_owned(),
                        kind: kind.into_owned(),
                        target: resolve(folder, &target),
                    });
                    at_most(&relations, most, Excess::Parts)?;
                }
            }
            Node::End => return Ok(Some(relations)),
            Node::Open(_) | Node::Close(_) | Node::Text(_) => {}
        }
    }
}

/// Refuses a list that grows beyond what is read.
fn at_most<T>(list: &[T], most: usize, excess: Excess) -> Result<(), Refusal> {
    if list.len() > most { Err(too_much(excess, most as u64)) } else { Ok(()) }
}

/// The name of a part that another one names relatively. It is only ever looked up.
fn resolve(folder: &str, target: &str) -> String {
    let folder = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The worksheets of the workbook, with their parts.
fn sheets(
    container: &mut Container<'_>,
    workbook: &str,
    relations: &[Relation],
) -> Result<Vec<(SheetEntry, String)>, Refusal> {
    let most = container.limits().parts;
    let mut xml = XmlPart::open(container, workbook)?.ok_or_else(|| damaged(workbook))?;
    let mut sheets = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(element) if element.local_name().as_ref() == "sheet" => {
                let broken = |_| damaged(workbook);
                let name = attribute(&element, "name").map_err(broken)?.unwrap_or_default().into_owned();
                let id = local_attribute(&element, "id").map_err(broken)?.unwrap_or_default();
                let state = attribute(&element, "state").map_err(broken)?;
                let visibility = match state.as_deref() {
                    None | Some("visible") => Visibility::Visible,
                    Some(_) => Visibility::Hidden,
                };
                let relation = relations.iter().find(|relation| relation.id == id);
                if let Some(relation) = relation.filter(|relation| relation.kind.ends_with("/worksheet")) {
                    sheets.push((SheetEntry { name, visibility }, relation.target.clone()));
                    at_most(&sheets, most, Excess::Parts)?;
                }
            }
            Node::End => return Ok(sheets),
            Node::Open(_) | Node::Close(_) | Node::Text(_) => {}
        }
    }
}

/// The texts that cells share, in their order.
fn shared_texts(container: &mut Container<'_>, part: &str) -> Result<Vec<Arc<str>>, Refusal> {
    let most = container.limits().cells;
    let Some(mut xml) = XmlPart::open(container, part)? else { return Ok(Vec::new()) };
    let mut texts = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(element) if element.local_name().as_ref() == "si" => {
                texts.push(rich_text(&mut xml)?.into());
                at_most(&texts, most, Excess::Cells)?;
            }
            Node::End => return Ok(texts),
            Node::Open(_) | Node::Close(_) | Node::Text(_) => {}
        }
    }
}

/// The text of the element that was just opened: its `t` elements, but not those that only
/// say how it is pronounced.
pub(super) fn rich_text(xml: &mut XmlPart<'_>) -> Result<String, Refusal> {
    let mut text = String::new();
    // How many elements are open that lead to the texts: runs of characters of one look.
    let mut depth = 0_u64;
    loop {
        match xml.next()? {
            Node::Open(element) => match element.local_name().as_ref() {
                "t" => text.push_str(&xml.text()?),
                "rPh" => xml.skip()?,
                _ => depth += 1,
            },
            Node::Close(_) if depth == 0 => return Ok(unescape(text)),
            Node::Close(_) => depth -= 1,
            Node::Text(_) => {}
            Node::End => return Err(xml.damaged()),
        }
    }
}

/// Resolves Excel's own escapes: `_x000D_` is a carriage return. Each is a unit of UTF-16.
pub(super) fn unescape(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut resolved = String::with_capacity(text.len());
    let mut units = Vec::new();
    let mut rest = text.as_str();
    while let Some(next) = rest.chars().next() {
        if let Some(unit) = escaped_unit(rest) {
            units.push(unit);
            rest = rest.get(ESCAPE..).unwrap_or_default();
        } else {
            resolved.push_str(&String::from_utf16_lossy(&units));
            units.clear();
            resolved.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    resolved.push_str(&String::from_utf16_lossy(&units));
    resolved
}

/// How many bytes an escape takes.
const ESCAPE: usize = "_x0000_".len();

/// The unit of the escape that the text begins with.
fn escaped_unit(text: &str) -> Option<u16> {
    let digits = text.get(..ESCAPE)?.strip_prefix("_x")?.strip_suffix('_')?;
    // A sign is no digit, though the parser takes one.
    let all_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if all_digits { u16::from_str_radix(digits, 16).ok() } else { None }
}

/// For each cell format, whether it shows a date.
fn date_styles(container: &mut Container<'_>, part: &str) -> Result<Vec<bool>, Refusal> {
    let Some(mut xml) = XmlPart::open(container, part)? else { return Ok(Vec::new()) };
    let mut codes: BTreeMap<u32, bool> = BTreeMap::new();
    let mut styles = Vec::new();
    let mut in_formats = false;
    loop {
        match xml.next()? {
            Node::Open(element) => {
                let broken = |_| damaged(part);
                match element.local_name().as_ref() {
                    "numFmt" => {
                        let id = attribute(&element, "numFmtId").map_err(broken)?;
                        let code = attribute(&element, "formatCode").map_err(broken)?;
                        if let (Some(Ok(id)), Some(code)) = (id.map(|id| id.parse()), code) {
                            codes.insert(id, is_date_code(&code));
                        }
                    }
                    "cellXfs" => in_formats = true,
                    "xf" if in_formats => {
                        let id = attribute(&element, "numFmtId").map_err(broken)?;
                        let id = id.and_then(|id| id.parse().ok()).unwrap_or(0);
                        styles.push(codes.get(&id).copied().unwrap_or_else(|| is_builtin_date(id)));
                    }
                    _ => {}
                }
            }
            Node::Close(element) if element.local_name().as_ref() == "cellXfs" => in_formats = false,
            Node::Close(_) | Node::Text(_) => {}
            Node::End => return Ok(styles),
        }
    }
}

/// Whether a row or a column is marked as hidden.
pub(super) fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "hidden"), Ok(Some(value)) if value == "1" || value == "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_names_never_leave_the_package() {
        assert_eq!(resolve("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolve("xl", "../../../etc/passwd"), "etc/passwd");
        assert_eq!(resolve("", "./xl/workbook.xml"), "xl/workbook.xml");
    }

    #[test]
    fn resolves_the_escapes_of_excel() {
        for (text, expected) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00", "_x00"),
            ("prix_xml", "prix_xml"),
            ("_xD83D__xDCF7_", "📷"),
            ("8_xD801_8", "8\u{fffd}8"),
            ("_x+00D_", "_x+00D_"),
            ("_x000_é", "_x000_é"),
        ] {
            assert_eq!(unescape(text.to_owned()), expected, "{text:?}");
        }
    }
}
