//! Lists of things, as a sentence has them.

use crate::{Args, Catalogue, Language};

/// "A, B et C", "A, B and C". Empty for no item.
pub fn and<Item: AsRef<str>>(language: Language, items: &[Item]) -> String {
    joined(language, items, "list-and")
}

/// "A, B ou C", "A, B or C". Empty for no item.
pub fn or<Item: AsRef<str>>(language: Language, items: &[Item]) -> String {
    joined(language, items, "list-or")
}

fn joined<Item: AsRef<str>>(language: Language, items: &[Item], last: &str) -> String {
    let catalogue = Catalogue::new(language);
    let pair = |key: &str, first: &str, second: &str| {
        catalogue.text(key, &Args::new().with("first", first).with("second", second))
    };
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first, middle @ .., end] => {
            let start = middle
                .iter()
                .fold(first.as_ref().to_owned(), |start, item| pair("list-comma", &start, item.as_ref()));
            pair(last, &start, end.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_item_has_its_conjunction() {
        assert_eq!(and(Language::French, &["A"; 0]), "");
        assert_eq!(and(Language::French, &["A"]), "A");
        assert_eq!(and(Language::French, &["A", "B"]), "A et B");
        assert_eq!(and(Language::French, &["A", "B", "C"]), "A, B et C");
        assert_eq!(and(Language::English, &["A", "B", "C", "D"]), "A, B, C and D");
        assert_eq!(or(Language::French, &["A", "B", "C"]), "A, B ou C");
        assert_eq!(or(Language::English, &["A", "B"]), "A or B");
    }
}
