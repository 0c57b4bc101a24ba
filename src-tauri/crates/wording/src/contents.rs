//! What the embedded catalogues contain, for those who check them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};
use include_dir::{Dir, include_dir};

use crate::Language;

static FRENCH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales/fr");
static ENGLISH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales/en");

/// The text of each catalogue file of a language, in the order of their names.
pub(crate) fn sources(language: Language) -> Vec<&'static str> {
    let folder = match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    };
    let mut files: Vec<_> = folder.files().collect();
    files.sort_by_key(|file| file.path());
    files.into_iter().filter_map(include_dir::File::contents_utf8).collect()
}

/// The keys of every message of a language.
///
/// For tests: a package that has codes checks here that each of them has its words.
pub fn keys(language: Language) -> BTreeSet<String> {
    messages(language).keys().map(|&key| key.to_owned()).collect()
}

/// The names of the arguments that a message takes, without those that
/// [`Args::decimal`](crate::Args::decimal) derives; `None` when the language lacks the message.
///
/// For tests: a package that fills a message checks here that it brings every argument.
pub fn variables(language: Language, key: &str) -> Option<BTreeSet<String>> {
    let message = messages(language).get(key)?;
    let mut names = BTreeSet::new();
    if let Some(pattern) = &message.value {
        in_pattern(pattern, &mut names);
    }
    let derived: Vec<_> = names.iter().map(|name| format!("{name}-form")).collect();
    names.retain(|name| !derived.contains(name));
    Some(names)
}

type Messages = BTreeMap<&'static str, Message<&'static str>>;

fn messages(language: Language) -> &'static Messages {
    static IN_FRENCH: LazyLock<Messages> = LazyLock::new(|| parsed(Language::French));
    static IN_ENGLISH: LazyLock<Messages> = LazyLock::new(|| parsed(Language::English));
    match language {
        Language::French => &IN_FRENCH,
        Language::English => &IN_ENGLISH,
    }
}

fn parsed(language: Language) -> Messages {
    sources(language)
        .into_iter()
        .flat_map(|source| match parser::parse(source) {
            Ok(resource) | Err((resource, _)) => resource.body,
        })
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message)),
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        })
        .collect()
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, names),
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        // Refused in the catalogues, except literals, which name nothing.
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(key: &str) -> Option<Vec<String>> {
        variables(Language::French, key).map(|names| names.into_iter().collect())
    }

    #[test]
    fn variables_are_found_in_selectors_and_variants() {
        assert_eq!(named("finding-bid-excluded"), Some(vec!["admission".into(), "bid".into()]));
    }

    #[test]
    fn derived_forms_are_not_asked_of_callers() {
        assert_eq!(named("points-counted"), Some(vec!["number".into()]));
    }

    #[test]
    fn a_missing_message_has_no_variables() {
        assert_eq!(named("kind-price"), Some(vec![]));
        assert_eq!(named("no-such-key"), None);
    }
}
