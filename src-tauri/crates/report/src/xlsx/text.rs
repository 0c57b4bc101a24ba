//! Text from outside, made safe for a cell.
//!
//! A string cell is never evaluated, whatever it begins with. Three things are left to do: a
//! person who edits the cell and leaves it would have `=…` read as a formula, so such a text is
//! marked as quoted; control and direction characters are taken out, because they hide what a
//! cell says; and a text longer than a cell holds is cut into several.

/// The most UTF-16 units that a cell holds.
pub(super) const LONGEST: usize = 32_767;

/// The text without control characters, except line ends and tabs, and without the characters
/// that change the direction of what surrounds them.
pub(super) fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    unified
        .chars()
        .filter(|it| matches!(it, '\n' | '\t') || !(it.is_control() || is_invisible_order(*it)))
        .collect()
}

/// Directional overrides, embeddings and isolates, and the two non-characters of the first plane.
fn is_invisible_order(it: char) -> bool {
    matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Whether a spreadsheet would read the text as a formula if it were typed.
pub(super) fn looks_like_formula(text: &str) -> bool {
    text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The text in parts that each fit a cell; an empty text is one empty part.
pub(super) fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut length = 0;
    for it in text.chars() {
        if length + it.len_utf16() > LONGEST {
            parts.push(std::mem::take(&mut part));
            length = 0;
        }
        part.push(it);
        length += it.len_utf16();
    }
    parts.push(part);
    parts
}

/// The beginning of the text, with an ellipsis where it does not fit a cell.
pub(super) fn cut(text: &str) -> String {
    let mut length = 0;
    let fits = |it: char, length: &mut usize| {
        *length += it.len_utf16();
        *length < LONGEST
    };
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take_while(|it| fits(*it, &mut length)).collect();
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_taken_out() {
        assert_eq!(clean("a\u{0}b\u{7}c\u{1b}[31m\r\nd\te"), "abc[31m\nd\te");
        assert_eq!(clean("facture\u{202E}xslx.exe"), "facturexslx.exe");
        assert_eq!(clean("Éditions « L’Été » – 1 234,50 €"), "Éditions « L’Été » – 1 234,50 €");
    }

    #[test]
    fn what_would_be_typed_as_a_formula_is_known() {
        for text in ["=1+1", "+33 1", "-5", "@SUM(A1)", " =1", "\t=1", "＝1"] {
            assert!(looks_like_formula(text), "{text:?}");
        }
        for text in ["Offre = bonne", "5-3", "", "n° 1"] {
            assert!(!looks_like_formula(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_longer_than_a_cell_loses_nothing_in_parts() {
        let long = "é𝄞".repeat(LONGEST);
        let parts = parts(&long);
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= LONGEST));
        assert_eq!(parts.concat(), long);
        assert_eq!(super::parts(""), [""]);
    }

    #[test]
    fn a_cut_text_says_so_and_fits() {
        let cut = cut(&"a".repeat(LONGEST + 1));
        assert_eq!(cut.encode_utf16().count(), LONGEST);
        assert!(cut.ends_with('…'));
        assert_eq!(super::cut("court"), "court");
    }
}
