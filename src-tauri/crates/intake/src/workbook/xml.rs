//! XML parts, node by node.
//!
//! A document type is refused: no workbook has one, and entities are how XML is turned into a
//! bomb or made to read other files. Only the five entities of XML itself are known.

use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesEnd, BytesRef, BytesStart, Event},
    name::QName,
};

use super::{
    container::{Container, Part},
    refusal::{damaged, too_much},
};
use crate::{
    finding::{Excess, Refusal},
    limits::{DEEPEST, LONGEST_STRETCH},
};

/// What a part is made of.
pub(super) enum Node<'b> {
    /// An element begins.
    Open(BytesStart<'b>),
    /// An element ends.
    Close(BytesEnd<'b>),
    /// Text; empty for what says nothing (comments, declarations).
    Text(Cow<'b, str>),
    /// The part ends.
    End,
}

/// A reader over one part.
pub(super) struct XmlPart<'a> {
    reader: Reader<Part<'a>>,
    buffer: Vec<u8>,
    depth: u32,
    name: String,
}

impl<'a> XmlPart<'a> {
    /// Opens a part, or `None` when the container has none of this name.
    pub fn open(container: &'a mut Container<'_>, name: &str) -> Result<Option<Self>, Refusal> {
        let Some(part) = container.part(name)? else { return Ok(None) };
        let mut reader = Reader::from_reader(part);
        // An empty element then has its end like any other.
        reader.config_mut().expand_empty_elements = true;
        Ok(Some(Self { reader, buffer: Vec::new(), depth: 0, name: name.to_owned() }))
    }

    /// The next node.
    pub fn next(&mut self) -> Result<Node<'_>, Refusal> {
        self.buffer.clear();
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                self.depth += 1;
                if self.depth > DEEPEST { Err(damaged(&self.name)) } else { Ok(Node::Open(element)) }
            }
            Ok(Event::End(element)) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(Node::Close(element))
            }
            Ok(Event::Text(text)) => stretch(text.xml10_content()),
            Ok(Event::CData(text)) => stretch(text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => {
                resolve(&entity).map(Node::Text).ok_or_else(|| damaged(&self.name))
            }
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => Ok(Node::Text(Cow::Borrowed(""))),
            Ok(Event::DocType(_)) => Err(damaged(&self.name)),
            Ok(Event::Eof) => Ok(Node::End),
            Err(_) => Err(self.reader.get_ref().refusal(&self.name)),
        }
    }

    /// What a broken part is told by.
    pub fn damaged(&self) -> Refusal {
        damaged(&self.name)
    }

    /// Passes over the rest of the element that was just opened.
    pub fn skip(&mut self) -> Result<(), Refusal> {
        let mut depth = 0_u64;
        loop {
            match self.next()? {
                Node::Open(_) => depth += 1,
                Node::Close(_) if depth == 0 => return Ok(()),
                Node::Close(_) => depth -= 1,
                Node::Text(_) => {}
                Node::End => return Err(self.damaged()),
            }
        }
    }

    /// The text of the element that was just opened, without that of the elements inside it.
    pub fn text(&mut self) -> Result<String, Refusal> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Node::Open(_) => self.skip()?,
                Node::Close(_) => return Ok(text),
                Node::Text(part) => text.push_str(&part),
                Node::End => return Err(self.damaged()),
            }
        }
    }
}

/// A stretch of text, unless it is too long to belong to a cell.
fn stretch(text: Cow<'_, str>) -> Result<Node<'_>, Refusal> {
    if text.len() > LONGEST_STRETCH {
        return Err(too_much(Excess::Text, LONGEST_STRETCH as u64));
    }
    Ok(Node::Text(text))
}

fn resolve(entity: &BytesRef<'_>) -> Option<Cow<'static, str>> {
    match entity.resolve_char_ref() {
        Ok(Some(character)) => Some(Cow::Owned(character.to_string())),
        Ok(None) => resolve_predefined_entity(entity.as_ref()).map(Cow::Borrowed),
        Err(_) => None,
    }
}

/// An element that is not well-formed.
#[derive(Clone, Copy, Debug)]
pub(super) struct BadElement;

/// The value of an attribute by its full name; `Err` where the element is broken.
pub(super) fn attribute<'e>(
    element: &'e BytesStart<'_>,
    name: &str,
) -> Result<Option<Cow<'e, str>>, BadElement> {
    find_attribute(element, |key| key.as_ref() == name)
}

/// The value of an attribute by its name without prefix.
pub(super) fn local_attribute<'e>(
    element: &'e BytesStart<'_>,
    name: &str,
) -> Result<Option<Cow<'e, str>>, BadElement> {
    find_attribute(element, |key| key.local_name().as_ref() == name)
}

fn find_attribute<'e>(
    element: &'e BytesStart<'_>,
    matches: impl Fn(QName<'_>) -> bool,
) -> Result<Option<Cow<'e, str>>, BadElement> {
    // Without checks: looking for duplicates takes the square of the number of attributes.
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| BadElement)?;
        if matches(attribute.key) {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return value.map(Some).map_err(|_| BadElement);
        }
    }
    Ok(None)
}
