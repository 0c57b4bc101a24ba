//! An exact number as it stands in a file: always a string, always the same one.

use std::{fmt, str::FromStr};

use scoring::{Fraction, FractionError, LONGEST_NUMBER};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A fraction with one writing: the decimal (`"12.5"`) where it ends, `"1/3"` otherwise.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Fraction);

impl Number {
    /// Wraps a computed number.
    pub fn new(value: Fraction) -> Self {
        Self(value)
    }

    /// The number.
    pub fn value(&self) -> &Fraction {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // 1/2²⁰⁰ ends, after more decimals than a reader accepts.
        match self.0.to_decimal().filter(|decimal| decimal.len() <= LONGEST_NUMBER) {
            Some(decimal) => formatter.write_str(&decimal),
            None => self.0.fmt(formatter),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Number({self})")
    }
}

impl FromStr for Number {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, FractionError> {
        text.parse().map(Self)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn written(text: &str) -> String {
        text.parse::<Number>().unwrap().to_string()
    }

    #[test]
    fn the_same_number_is_written_the_same() {
        assert_eq!(written("12.50"), "12.5");
        assert_eq!(written("25/2"), "12.5");
        assert_eq!(written("2/6"), "1/3");
        assert_eq!(written("100.00"), "100");
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        let small = format!("1/{}", "8".repeat(60));
        for text in [small.as_str(), "1/1606938044258990275541962092341162602522202993782792835301376"] {
            assert_eq!(written(&written(text)), written(text), "{text}");
        }
    }

    #[test]
    fn a_json_number_is_refused() {
        assert!(serde_json::from_str::<Number>("4").is_err(), "a reader may already have rounded it");
        assert!(serde_json::from_str::<Number>("\"4,5\"").is_err());
    }
}
