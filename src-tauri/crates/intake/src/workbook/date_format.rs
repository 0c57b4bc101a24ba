//! Which number formats show a number as a date or a time.

/// Whether the built-in number format shows a date or a time (ECMA-376, 18.8.30).
pub(super) fn is_builtin_date(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)
}

/// Whether the format code shows a date or a time: it has a day, month, year, hour or second
/// outside quotes, brackets and escapes, in its first section.
pub(super) fn is_date_code(code: &str) -> bool {
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => {
                characters.by_ref().find(|next| *next == '"');
            }
            // The next character is shown, skipped or repeated as it is.
            '\\' | '_' | '*' => {
                characters.next();
            }
            '[' => {
                let inside: String = characters.by_ref().take_while(|next| *next != ']').collect();
                if !inside.is_empty() && inside.chars().all(|next| "hmsHMS".contains(next)) {
                    return true;
                }
            }
            ';' => return false,
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => return true,
            // Half-days: AM/PM, A/P.
            'a' | 'A' => {
                let rest = characters.as_str().to_ascii_uppercase();
                if rest.starts_with("/P") || rest.starts_with("M/P") {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_dates_from_amounts() {
        for code in [
            "DD/MM/YY",
            "d-mmm",
            "[h]:mm:ss",
            "[$-40C]d mmmm yyyy",
            "hh:mm;@",
            "yyyy\\-mm\\-dd",
            "A/P",
            "am/pm",
        ] {
            assert!(is_date_code(code), "{code} shows a date");
        }
        for code in [
            "General",
            "#,##0.00\\ \"€\"",
            "#,##0.00\\ [$€-40C];[Red]-#,##0.00\\ [$€-40C]",
            "0.00\" mois\"",
            "_-* #,##0.00_-",
            "0%",
            "\"Year: \"0",
            "#,##0;dd/mm",
        ] {
            assert!(!is_date_code(code), "{code} shows a number");
        }
    }
}
