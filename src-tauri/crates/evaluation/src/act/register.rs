//! Entering a bid in the register: its letter and the bidder's name as they will be printed.

use dossier::Action;
use uuid::Uuid;
use wording::Args;

use crate::{
    files,
    tender::OpenTender,
    wire::{Fault, FindingView},
    words::Writer,
};

/// The longest name of a bidder, in characters: a group of companies with every member named
/// stays below.
const LONGEST_NAME: usize = 200;
/// The longest letter of a bid, in characters: `A`, `AB`, `12-bis`.
const LONGEST_LETTER: usize = 8;

/// Enters a bid in the register, when the rules are sealed. `received` is RFC 3339.
///
/// A name or a letter that would not be read as it is written is refused, with a finding for
/// each thing that is wrong.
pub fn register_bid(
    open: &mut OpenTender,
    letter: &str,
    bidder: &str,
    received: &str,
    at: &str,
) -> Result<(), Fault> {
    let findings = findings(open.writer(), letter, bidder);
    if !findings.is_empty() {
        return Err(Fault::new("bid-refused").because(findings));
    }
    let received = received.parse().map_err(|_| Fault::new("not-a-time").with("text", received))?;
    let register = Action::RegisterBid {
        bid: Uuid::now_v7(),
        letter: letter.to_owned(),
        bidder: bidder.trim().to_owned(),
        received,
    };
    open.append(register, at)
}

/// What is wrong with how a bid would be called.
fn findings(words: Writer, letter: &str, bidder: &str) -> Vec<FindingView> {
    let mut findings = Vec::new();
    let plain = |character: char| character.is_alphanumeric() || matches!(character, '-' | '.');
    // A blank letter is refused by the dossier, with the ones that are taken.
    if letter.chars().count() > LONGEST_LETTER || !letter.chars().all(plain) {
        let args = Args::new().with("longest", LONGEST_LETTER.to_string());
        findings.push(files::finding(words, "bid-letter-unfit", &args, String::new()));
    }
    let length = bidder.trim().chars().count();
    if length == 0 {
        findings.push(files::finding(words, "bidder-unnamed", &Args::new(), String::new()));
    }
    if length > LONGEST_NAME {
        let args = Args::new().count("n", length as u64).with("longest", LONGEST_NAME.to_string());
        findings.push(files::finding(words, "bidder-name-too-long", &args, String::new()));
    }
    if let Some(hidden) = bidder.chars().find(|character| is_hidden(*character)) {
        let args = Args::new().with("character", format!("U+{:04X}", u32::from(hidden)));
        findings.push(files::finding(words, "bidder-name-hidden-character", &args, String::new()));
    }
    findings
}

/// Whether a character is not seen, or changes how its neighbours are: control characters, line
/// separators, characters without width, marks that reverse the reading direction.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use wording::Language;

    fn codes(letter: &str, bidder: &str) -> Vec<String> {
        let found = findings(Writer::new(Language::French), letter, bidder);
        found.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn names_of_companies_are_taken_as_they_are_written() {
        for name in ["Corvus Éducation", "L’Atelier & Cie <SAS>", "Śląsk Ö-Werk", "Дом", "日本電気", "3°"]
        {
            assert_eq!(codes("A", name), Vec::<String>::new(), "{name}");
        }
        for letter in ["A", "AB", "12", "B-bis", "B.2"] {
            assert_eq!(codes(letter, "Corvus"), Vec::<String>::new(), "{letter}");
        }
    }

    #[test]
    fn what_would_not_be_read_as_written_is_refused() {
        assert_eq!(codes("A", " \u{a0} "), ["bidder-unnamed"]);
        assert_eq!(codes("A", &"x".repeat(200)), Vec::<String>::new());
        assert_eq!(codes("A", &"x".repeat(201)), ["bidder-name-too-long"]);
        for hidden in ['\0', '\n', '\u{7f}', '\u{200b}', '\u{202e}', '\u{2066}', '\u{feff}'] {
            assert_eq!(
                codes("A", &format!("Cor{hidden}vus")),
                ["bidder-name-hidden-character"],
                "{hidden:?}"
            );
        }
        for letter in ["ABCDEFGHI", "A B", "<b>", "A\u{202e}"] {
            assert_eq!(codes(letter, "Corvus"), ["bid-letter-unfit"], "{letter:?}");
        }
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        assert_eq!(
            codes("A/B", &"\u{202e}".repeat(300)),
            ["bid-letter-unfit", "bidder-name-too-long", "bidder-name-hidden-character"]
        );
    }
}
