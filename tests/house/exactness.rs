//! No floating point where marks, weights, prices and totals are computed.

use crate::code::{code_of, is_name};
use crate::files::File;

/// Lines of code that name a floating-point type, convert to one, or write a literal that
/// the compiler would make one.
pub fn breaches(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code_of(&file.text).lines().enumerate() {
            let place = format!("{}:{}", file.path, number + 1);
            if let Some(name) = ["f32", "f64"].into_iter().find(|name| line.contains(name)) {
                found.push(format!("{place} uses {name}"));
            }
            if let Some(literal) = float_literal(line) {
                found.push(format!("{place} writes {literal}, a floating-point literal"));
            }
        }
    }
    found
}

fn float_literal(line: &str) -> Option<&str> {
    let mut at = 0;
    let mut before = ' ';
    while let Some(first) = line[at..].chars().next() {
        if !first.is_ascii_digit() || is_name(before) || before == '.' {
            before = first;
            at += first.len_utf8();
            continue;
        }
        let number = length_of_number(&line[at..]);
        let written = &line[at..at + number];
        let tail = written.trim_start_matches(|it: char| it.is_ascii_digit() || it == '_');
        if tail.starts_with(['.', 'e', 'E']) {
            return Some(written);
        }
        before = '0';
        at += number;
    }
    None
}

/// Digits, suffix, and a point with what follows it, but neither a range nor a method call.
fn length_of_number(text: &str) -> usize {
    let whole = text.find(|it| !is_name(it)).unwrap_or(text.len());
    let Some(after) = text[whole..].strip_prefix('.') else {
        return whole;
    };
    if after.starts_with(|it: char| it == '.' || it == '_' || it.is_alphabetic()) {
        return whole;
    }
    whole + 1 + after.find(|it| !is_name(it)).unwrap_or(after.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        breaches(&[File { path: "a.rs".to_owned(), text: text.to_owned() }])
    }

    #[test]
    fn types_conversions_and_suffixes_are_found() {
        for line in ["let a: f64 = b;", "mark.to_f64()", "let a = 1f32;", "fn f(x: f32) {}"] {
            assert_eq!(found(line).len(), 1, "{line}");
        }
        assert_eq!(found("fn a() {}\nlet a: f64;"), ["a.rs:2 uses f64"]);
    }

    #[test]
    fn literals_are_found() {
        for literal in ["0.5", "1.", "1e9", "2E-3", "1_000.25"] {
            assert_eq!(found(&format!("let a = {literal};")).len(), 1, "{literal}");
        }
    }

    #[test]
    fn whole_numbers_ranges_tuples_and_words_hold() {
        for line in [
            "let a = 0x1e5;",
            "for i in 0..10 {}",
            "let a = pair.0.1;",
            "let a = 5.min(b);",
            "let a = 3usize;",
            "// 0.5 is exact here, and f64 is not",
            "let a = \"0.5\";",
            "let a1e5 = b;",
        ] {
            assert_eq!(found(line), [""; 0], "{line}");
        }
    }
}
