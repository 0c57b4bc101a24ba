//! Bidders' names, masked while a committee looks at a projector.
//!
//! Every text that leaves the package passes here: titles, tables, pictures, appraisals that
//! quote a name. Only the letters remain.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::wire::Fault;

/// Whether bidders' names are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// They are.
    #[default]
    Shown,
    /// Letters stand in their place.
    Masked,
}

/// The shortest first word of a name that is masked alone: "de" names nobody.
const SHORTEST: usize = 4;

/// What replaces each name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mask(Vec<(String, String)>);

impl Mask {
    /// The mask of bids: letter, name, and the word for a bid ("offre").
    pub fn of<'a>(bids: impl IntoIterator<Item = (&'a str, &'a str)>, word: &str) -> Self {
        let mut pairs = Vec::new();
        for (letter, name) in bids {
            let name = name.trim();
            if name.is_empty() {
                continue;
            }
            let shown = format!("{word} {letter}");
            // "L’offre B – Lysandre Numérique reste première": the sentence says what B is.
            pairs.push((format!("{letter} – {name}"), letter.to_owned()));
            pairs.push((name.to_owned(), shown.clone()));
            // People quote a bidder by the first word of its name.
            let first = name.split_whitespace().next().unwrap_or_default();
            if first.chars().count() >= SHORTEST && first != name {
                pairs.push((first.to_owned(), shown));
            }
        }
        // A longer name first: one may begin another.
        pairs.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self(pairs)
    }

    /// The text with letters in place of names, whatever their capitals. A text that is nothing but
    /// a name begins like one.
    pub fn text(&self, text: &str) -> String {
        let alone = self.0.iter().any(|(name, _)| name == text);
        let masked = self.0.iter().fold(text.to_owned(), |text, (name, shown)| replace(&text, name, shown));
        if alone { capitalised(&masked) } else { masked }
    }

    /// The same for every text of a view.
    pub fn view<T: Serialize + DeserializeOwned>(&self, view: T) -> Result<T, Fault> {
        if self.0.is_empty() {
            return Ok(view);
        }
        let internal = |_| Fault::new("internal");
        let mut value = serde_json::to_value(view).map_err(internal)?;
        self.value(&mut value);
        serde_json::from_value(value).map_err(internal)
    }

    fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.value(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Replaces every occurrence, whatever its capitals.
fn replace(text: &str, name: &str, shown: &str) -> String {
    let lower: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    let characters: Vec<char> = text.chars().collect();
    let mut replaced = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(character) = characters.get(at) {
        let here = characters.get(at..at + lower.len()).is_some_and(|window| {
            window.iter().zip(&lower).all(|(one, other)| one == other || one.to_lowercase().eq([*other]))
        });
        if here {
            replaced.push_str(shown);
            at += lower.len();
        } else {
            replaced.push(*character);
            at += 1;
        }
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask() -> Mask {
        Mask::of([("A", "Corvus Éducation"), ("B", "Lysandre Numérique"), ("C", "")], "offre")
    }

    #[test]
    fn a_name_is_masked_whole_quoted_or_shouted() {
        assert_eq!(mask().text("L’offre B – Lysandre Numérique est première"), "L’offre B est première");
        assert_eq!(mask().text("Lysandre Numérique"), "Offre B");
        assert_eq!(mask().text("CORVUS ÉDUCATION, corvus"), "offre A, offre A");
        assert_eq!(mask().text("rien à masquer"), "rien à masquer");
    }

    #[test]
    fn a_mask_without_names_changes_nothing() {
        let nobody = Mask::default();
        assert_eq!(nobody.text("Lysandre"), "Lysandre");
    }
}
