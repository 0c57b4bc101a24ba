//! French messages have the spaces, quotes and apostrophes of French typography; no message of
//! either language has those of a typewriter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Part, files, phrases};
use wording::Language;

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';
/// Stands for an argument, which may be any word or number.
const ARGUMENT: char = '\u{fffc}';

#[test]
fn french_messages_are_set_as_french() {
    let mut faults = Vec::new();
    for file in files(Language::French) {
        for phrase in phrases(&file) {
            let written = flat(&phrase.parts);
            let right = set_in_french(&written);
            if right != written {
                faults.push(format!("{} {}: {}", file.name, phrase.key, shown(&phrase.parts, &right)));
            }
        }
    }
    assert!(faults.is_empty(), "these messages should read:\n{}", faults.join("\n"));
}

#[test]
fn no_message_has_the_marks_of_a_typewriter() {
    for language in Language::ALL {
        for file in files(language) {
            for phrase in phrases(&file) {
                let written = flat(&phrase.parts);
                for (mark, instead) in [("'", "’"), ("\"", "« » or “ ”"), ("...", "…"), ("  ", "one space")]
                {
                    assert!(
                        !written.contains(mark),
                        "{}: {mark:?} should be {instead}: {written}",
                        phrase.key
                    );
                }
                let invisible = |character: char| {
                    character.is_control()
                        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
                };
                assert!(!written.contains(invisible), "{}: an invisible character: {written:?}", phrase.key);
            }
        }
    }
}

#[test]
fn no_french_quotes_or_narrow_spaces_in_english() {
    for file in files(Language::English) {
        for phrase in phrases(&file) {
            let written = flat(&phrase.parts);
            assert!(!written.contains(['«', '»', NARROW]), "{}: {written}", phrase.key);
        }
    }
}

#[test]
fn the_check_knows_right_from_wrong() {
    for (wrong, right) in [
        ("l'offre", "l’offre"),
        ("a ; b ! c ? d", "a\u{202f}; b\u{202f}! c\u{202f}? d"),
        ("a; b\u{a0}!", "a\u{202f}; b\u{202f}!"),
        ("prix : 4 000 €", "prix\u{a0}: 4\u{202f}000\u{a0}€"),
        ("prix: 12 %", "prix\u{a0}: 12\u{a0}%"),
        ("« DQE »", "«\u{a0}DQE\u{a0}»"),
        ("«\u{202f}DQE\u{202f}»", "«\u{a0}DQE\u{a0}»"),
        ("n° 405787", "n°\u{a0}405787"),
        ("\u{fffc} €, \u{fffc}%", "\u{fffc}\u{a0}€, \u{fffc}\u{a0}%"),
        ("Attendez...", "Attendez…"),
    ] {
        assert_eq!(set_in_french(wrong), right);
        assert_eq!(set_in_french(right), right, "what is right stays as it is");
    }
    for right in
        ["14:32", "\u{fffc}:\u{fffc}", "prix (€)", "le 24 mai 2017", "%", "24 mai 2017, n°\u{a0}405787"]
    {
        assert_eq!(set_in_french(right), right);
    }
}

fn flat(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(_) | Part::Foreign(_) => ARGUMENT.to_string(),
        })
        .collect()
}

/// The corrected text with the names of its arguments again.
fn shown(parts: &[Part], text: &str) -> String {
    let mut names = parts.iter().filter_map(|part| match part {
        Part::Variable(name) => Some(format!("{{ ${name} }}")),
        Part::Foreign(what) => Some(format!("{{ {what} }}")),
        Part::Text(_) => None,
    });
    text.chars()
        .map(|character| match character {
            ARGUMENT => names.next().unwrap_or_default(),
            other => other.to_string(),
        })
        .collect()
}

/// Sets a text as French typography has it. Leaves alone what is already right.
fn set_in_french(text: &str) -> String {
    let text = text.replace('\'', "’").replace("...", "…");
    let characters: Vec<char> = text.chars().collect();
    let mut set = String::new();
    for (place, &character) in characters.iter().enumerate() {
        let before = set.trim_end_matches([' ', NO_BREAK, NARROW]).chars().next_back();
        let next = characters.get(place + 1).copied();
        match character {
            ';' | '!' | '?' => put_after_space(&mut set, before, NARROW),
            ':' if is_number(before) && is_number(next) => {}
            ':' | '»' | '%' | '€' => put_after_space(&mut set, before, NO_BREAK),
            ' ' | NO_BREAK | NARROW if set.ends_with(['«', '°']) => {
                set.push(NO_BREAK);
                continue;
            }
            ' ' if before.is_some_and(|digit| digit.is_ascii_digit())
                && thousand_follows(&characters, place) =>
            {
                set.push(NARROW);
                continue;
            }
            _ => {}
        }
        set.push(character);
    }
    set
}

/// A mark at the start of a text, or after an opening bracket or a slash, stands alone.
fn put_after_space(set: &mut String, before: Option<char>, space: char) {
    if before.is_none_or(|character| matches!(character, '(' | '/')) {
        return;
    }
    set.truncate(set.trim_end_matches([' ', NO_BREAK, NARROW]).len());
    set.push(space);
}

fn is_number(character: Option<char>) -> bool {
    character.is_some_and(|character| character.is_ascii_digit() || character == ARGUMENT)
}

fn thousand_follows(characters: &[char], place: usize) -> bool {
    let following = &characters[place + 1..];
    following.len() >= 3
        && following[..3].iter().all(char::is_ascii_digit)
        && !following.get(3).is_some_and(char::is_ascii_digit)
}
