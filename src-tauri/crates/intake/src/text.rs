//! Texts from a stranger: cleaned before they are compared, shortened before they are shown.

/// How many characters of a text a finding shows.
const EXCERPT: usize = 80;

/// A text with what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cleaned {
    /// The text: ends of line are `\n`, no blanks around.
    pub text: String,
    /// How many characters were left out because they could disguise it.
    pub removed: usize,
}

/// Leaves out characters that no one typed to be read: controls, and marks that turn the
/// direction of writing (a price could be shown back to front).
pub(crate) fn clean(text: &str) -> Cleaned {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut cleaned = Cleaned::default();
    for character in text.chars() {
        let disguises = match character {
            '\n' | '\t' => false,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
            _ => character.is_control(),
        };
        if disguises {
            cleaned.removed += 1;
        } else {
            cleaned.text.push(character);
        }
    }
    cleaned.text = cleaned.text.trim().to_owned();
    cleaned
}

/// One line, single spaces, straight apostrophes, small letters: two texts that a person would
/// call the same have the same comparable form.
pub(crate) fn comparable(text: &str) -> String {
    let straight = text.replace(['\u{2019}', '\u{2bc}'], "'").replace(['\u{2010}', '\u{2011}'], "-");
    one_line(&straight).to_lowercase()
}

/// The text on one line, with single spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, on one line, for a finding.
pub(crate) fn excerpt(text: &str) -> String {
    let start: String = text.chars().take(4 * EXCERPT).collect();
    let shown = one_line(&clean(&start).text);
    if shown.chars().count() <= EXCERPT && start.len() == text.len() {
        return shown;
    }
    shown.chars().take(EXCERPT).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_disguise_a_text_are_left_out_and_counted() {
        let cleaned = clean(" 12\u{202e}00 €\u{0}\r\nsuite\u{85} ");
        assert_eq!(cleaned.text, "1200 €\nsuite");
        assert_eq!(cleaned.removed, 3);
    }

    #[test]
    fn typography_does_not_make_another_label() {
        assert_eq!(comparable("Reprise  de l’historique\n"), comparable("reprise de l'historique"));
        assert_ne!(comparable("Reprise d’une école"), comparable("Reprise d’un collège"));
    }

    #[test]
    fn an_excerpt_is_short_whatever_the_text() {
        assert_eq!(excerpt("PM"), "PM");
        let long = excerpt(&"é".repeat(100_000));
        assert_eq!(long.chars().count(), EXCERPT + 1);
        assert!(long.ends_with('…'), "a cut is shown");
    }
}
