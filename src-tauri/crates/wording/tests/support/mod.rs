//! The catalogue files as they lie in the folder, taken apart.
#![allow(dead_code, reason = "each test binary uses its share")]

use std::{fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use wording::Language;

/// One catalogue file.
pub struct File {
    pub name: String,
    pub resource: Resource<String>,
}

/// One way in which a message may be said: a variant of a selection is a phrase of its own.
pub struct Phrase {
    pub key: String,
    pub parts: Vec<Part>,
}

/// A piece of a phrase.
#[derive(Clone)]
pub enum Part {
    Text(String),
    /// A variable, or a selection whose variants are phrases of their own.
    Variable(String),
    /// What the catalogues do not use.
    Foreign(&'static str),
}

impl File {
    pub fn keys(&self) -> Vec<String> {
        self.resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.clone()),
                Entry::Term(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => None,
            })
            .collect()
    }
}

/// Reads and parses every file of a language; a file that does not parse fails the test.
pub fn files(language: Language) -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
    let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no catalogue in {}", folder.display());
    paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            assert_eq!(path.extension().and_then(|end| end.to_str()), Some("ftl"), "{name} is no catalogue");
            let source = fs::read_to_string(&path).unwrap();
            let resource = parser::parse(source).unwrap_or_else(|(_, faults)| {
                panic!("{language}/{name} does not parse: {faults:?}");
            });
            File { name, resource }
        })
        .collect()
}

/// Every phrase of a file, variants included.
pub fn phrases(file: &File) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    for entry in &file.resource.body {
        match entry {
            Entry::Message(message) => {
                let key = &message.id.name;
                if let Some(pattern) = &message.value {
                    take_apart(key, pattern, &mut phrases);
                } else {
                    phrases.push(Phrase { key: key.clone(), parts: vec![] });
                }
                if !message.attributes.is_empty() {
                    phrases.push(Phrase { key: key.clone(), parts: vec![Part::Foreign("an attribute")] });
                }
            }
            Entry::Term(term) => {
                phrases.push(Phrase { key: term.id.name.clone(), parts: vec![Part::Foreign("a term")] });
            }
            Entry::Junk { content } => panic!("{}: not Fluent: {content}", file.name),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    phrases
}

fn take_apart(key: &str, pattern: &Pattern<String>, phrases: &mut Vec<Phrase>) {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        parts.push(match element {
            PatternElement::TextElement { value } => Part::Text(value.clone()),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => part(inline),
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        take_apart(key, &variant.value, phrases);
                    }
                    part(selector)
                }
            },
        });
    }
    phrases.push(Phrase { key: key.to_owned(), parts });
}

fn part(inline: &InlineExpression<String>) -> Part {
    match inline {
        InlineExpression::VariableReference { id } => Part::Variable(id.name.clone()),
        InlineExpression::StringLiteral { .. } => Part::Foreign("a string literal"),
        InlineExpression::NumberLiteral { .. } => Part::Foreign("a number literal"),
        InlineExpression::FunctionReference { .. } => Part::Foreign("a function"),
        InlineExpression::MessageReference { .. } => Part::Foreign("another message"),
        InlineExpression::TermReference { .. } => Part::Foreign("a term"),
        InlineExpression::Placeable { .. } => Part::Foreign("a placeable in a placeable"),
    }
}
