//! Rust source with its comments and quoted text blanked, so that a rule looks at code alone.

/// `source` with every comment, string and character literal replaced by spaces; line
/// numbers stay.
pub fn code_of(source: &str) -> String {
    let mut rest = source;
    let mut code = String::with_capacity(source.len());
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let quoted = length_of_quoted(rest, before);
        let (taken, left) = rest.split_at(quoted.max(first.len_utf8()));
        if quoted == 0 {
            code.push(first);
            before = first;
        } else {
            code.extend(taken.chars().map(|it| if it == '\n' { '\n' } else { ' ' }));
            before = ' ';
        }
        rest = left;
    }
    code
}

/// How many bytes of comment or literal `rest` begins with, 0 for code.
fn length_of_quoted(rest: &str, before: char) -> usize {
    if rest.starts_with("//") {
        rest.find('\n').unwrap_or(rest.len())
    } else if rest.starts_with("/*") {
        length_of_block(rest)
    } else if rest.starts_with('"') {
        length_until_quote(rest, '"')
    } else if rest.starts_with('r') && !is_name(before) {
        length_of_raw(rest)
    } else if rest.starts_with('\'') {
        length_of_character(rest)
    } else {
        0
    }
}

/// Block comments nest.
fn length_of_block(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn length_until_quote(rest: &str, quote: char) -> usize {
    let mut escaped = true; // the opening quote does not close
    for (at, it) in rest.char_indices() {
        if escaped {
            escaped = false;
        } else if it == '\\' {
            escaped = true;
        } else if it == quote {
            return at + 1;
        }
    }
    rest.len()
}

/// `r"…"` and `r#"…"#`; 0 for a name that begins with r, and for `r#name`.
fn length_of_raw(rest: &str) -> usize {
    let hashes = rest[1..].chars().take_while(|it| *it == '#').count();
    let opening = 1 + hashes;
    if !rest[opening..].starts_with('"') {
        return 0;
    }
    let closing = format!("\"{}", "#".repeat(hashes));
    let body = opening + 1;
    rest[body..].find(&closing).map_or(rest.len(), |at| body + at + closing.len())
}

/// `'x'` and `'\n'`; 0 for a lifetime.
fn length_of_character(rest: &str) -> usize {
    let mut following = rest.chars().skip(1);
    match (following.next(), following.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => length_until_quote(rest, '\''),
        _ => 0,
    }
}

/// Whether a character can be part of a Rust name.
pub fn is_name(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left, without the blanks.
    fn left(source: &str) -> String {
        code_of(source).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_go_and_lines_stay() {
        assert_eq!(code_of("a // b\nc"), "a     \nc");
        assert_eq!(left("a /* b /* c */ d */ e"), "a e");
        assert_eq!(left("/// f64 in words\nfn f() {}"), "fn f() {}");
    }

    #[test]
    fn quoted_text_goes() {
        assert_eq!(left(r#"a("b \" c") d"#), "a( ) d");
        assert_eq!(left(r##"a(r#"b " c"#) d"##), "a( ) d");
        assert_eq!(left("a('\"') b('\\'') c"), "a( ) b( ) c");
        assert_eq!(left("let é = 'é'; b"), "let é = ; b");
    }

    #[test]
    fn lifetimes_and_names_with_r_stay() {
        assert_eq!(left("fn f<'a>(x: &'a str) {}"), "fn f<'a>(x: &'a str) {}");
        assert_eq!(left("for r in r#type"), "for r in r#type");
    }

    #[test]
    fn what_is_never_closed_ends_with_the_file() {
        assert_eq!(left("a \"b"), "a");
        assert_eq!(left("a /* b"), "a");
    }
}
