//! One writing for one value: what is digested and signed must not depend on who serialised it.
//!
//! This is RFC 8785 (JSON Canonicalization Scheme) without fractional numbers: members sorted
//! by their UTF-16 code units, no spaces, the shortest escapes, integers of at most 53 bits.
//! An exact number is a string here, so a fraction never becomes a JSON number.

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

/// The largest integer that every JSON reader keeps exactly (2⁵³ − 1).
pub(crate) const LARGEST_INTEGER: u64 = (1 << 53) - 1;

/// Why a value has no canonical writing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CanonicalError {
    /// It holds a number that is not an integer of at most 53 bits.
    #[error("the number {0} is not an integer that every reader keeps")]
    InexactNumber(String),
    /// It cannot be written as JSON at all.
    #[error("not writable as JSON: {0}")]
    NotJson(String),
}

/// Writes a value canonically.
pub fn canonical_json<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalError> {
    let value = serde_json::to_value(value).map_err(not_json)?;
    let mut text = String::new();
    write(&value, &mut text)?;
    Ok(text)
}

fn write(value: &Value, text: &mut String) -> Result<(), CanonicalError> {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => {
            let exact = number.as_i64().is_some_and(|integer| integer.unsigned_abs() <= LARGEST_INTEGER);
            if !exact {
                return Err(CanonicalError::InexactNumber(number.to_string()));
            }
            text.push_str(&number.to_string());
        }
        Value::String(string) => write_string(string, text)?,
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text)?;
            }
            text.push(']');
        }
        Value::Object(members) => {
            // Sorted here: the order that the map keeps depends on features that another
            // package of the build may switch on.
            let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
            sorted.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            text.push('{');
            for (index, (name, member)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_string(name, text)?;
                text.push(':');
                write(member, text)?;
            }
            text.push('}');
        }
    }
    Ok(())
}

fn write_string(string: &str, text: &mut String) -> Result<(), CanonicalError> {
    text.push_str(&serde_json::to_string(string).map_err(not_json)?);
    Ok(())
}

#[allow(clippy::needless_pass_by_value, reason = "called by map_err")]
fn not_json(error: serde_json::Error) -> CanonicalError {
    CanonicalError::NotJson(error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_sorted_whatever_their_order() {
        let one: Value = serde_json::from_str(r#"{ "b" : 1, "a" : { "d":[ 2 ], "c":null } }"#).unwrap();
        let other: Value = serde_json::from_str(r#"{"a":{"c":null,"d":[2]},"b":1}"#).unwrap();
        assert_eq!(canonical_json(&one).unwrap(), r#"{"a":{"c":null,"d":[2]},"b":1}"#);
        assert_eq!(canonical_json(&one), canonical_json(&other));
    }

    #[test]
    fn follows_the_example_of_the_standard() {
        // RFC 8785, section 3.2.3: the sorting example.
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis"
        });
        let text = canonical_json(&value).unwrap();
        let places: Vec<usize> = ["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]
            .iter()
            .map(|word| text.find(word).unwrap())
            .collect();
        assert!(places.is_sorted(), "{text}");
    }

    #[test]
    fn escapes_have_one_form() {
        assert_eq!(
            canonical_json("\u{8}\u{c}\n\r\t\"\\/\u{1f}é\u{7f}").unwrap(),
            "\"\\b\\f\\n\\r\\t\\\"\\\\/\\u001fé\u{7f}\""
        );
    }

    #[test]
    fn a_number_that_readers_would_round_is_refused() {
        assert!(canonical_json(&json!(1.5)).is_err());
        assert!(canonical_json(&json!(LARGEST_INTEGER + 1)).is_err());
        assert_eq!(canonical_json(&json!(LARGEST_INTEGER)).unwrap(), "9007199254740991");
    }
}
