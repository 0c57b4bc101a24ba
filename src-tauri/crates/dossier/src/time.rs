//! Instants and days as they are written. A clock is information: no order follows from it.

use std::{fmt, str::FromStr};

use scoring::CivilDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

/// An instant in the writing of RFC 3339 (`2026-10-12T09:41:00+02:00`), as the caller gave it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Instant(String);

/// A text that is not an instant or a day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a time as RFC 3339 writes it: {0:?}")]
pub struct NotATime(pub String);

impl Instant {
    /// The writing.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Instant {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        if is_instant(text) { Ok(Self(text.to_owned())) } else { Err(NotATime(text.to_owned())) }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Instant({})", self.0)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// `date T time [fraction] (Z | ± offset)`, digits and ranges checked; second 60 exists.
fn is_instant(text: &str) -> bool {
    let Some((date, clock)) = text.split_once('T') else { return false };
    if date.len() != 10 || date.parse::<CivilDate>().is_err() || !clock.is_ascii() {
        return false;
    }
    let Some((time, rest)) = clock.split_at_checked(8) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(part) => {
            let zone = part.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if zone.len() == part.len() || part.len() - zone.len() > 9 {
                return false;
            }
            zone
        }
        None => rest,
    };
    is_clock(time, &[23, 59, 60])
        && (zone == "Z" || zone.strip_prefix(['+', '-']).is_some_and(|offset| is_clock(offset, &[23, 59])))
}

/// Two digits for each limit, with `:` between them.
fn is_clock(text: &str, limits: &[u8]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == limits.len()
        && parts.iter().zip(limits).all(|(part, limit)| {
            part.len() == 2
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse::<u8>().is_ok_and(|value| value <= *limit)
        })
}

/// A day (`2026-09-07`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub CivilDate);

impl FromStr for Day {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let day = text.parse().map(Self).map_err(|()| NotATime(text.to_owned()))?;
        if day.to_string() == text { Ok(day) } else { Err(NotATime(text.to_owned())) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_need_a_zone() {
        for text in ["2026-10-12T09:41:00+02:00", "2026-10-12T09:41:00Z", "2026-12-31T23:59:60.123Z"] {
            assert!(text.parse::<Instant>().is_ok(), "{text}");
        }
        for text in [
            "2026-10-12",
            "2026-10-12T09:41:00",
            "2026-10-12 09:41:00Z",
            "2026-13-12T09:41:00Z",
            "2026-10-12T24:41:00Z",
            "2026-10-12T9:41:00Z",
            "2026-10-12T09:41:00.Z",
            "2026-10-12T09:41:00+2",
            "2026-10-12T09:41:00Zé",
            "2026-10-12T09:4é:00Z",
            "",
        ] {
            assert!(text.parse::<Instant>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_has_one_writing() {
        assert!("2026-09-07".parse::<Day>().is_ok());
        assert!("2026-9-7".parse::<Day>().is_err());
    }
}
