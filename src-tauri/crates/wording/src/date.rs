//! Dates and hours, as each language writes them.
//!
//! A text is a civil date (`2026-11-23`), a civil date and time, or an RFC 3339 instant
//! (`2026-11-23T14:32:05+01:00`). The hour is written as it stands in the text, in the offset
//! it was noted with: no time zone is looked up. An instant noted in universal time (`Z`) is
//! followed by "UTC", since the reader's clock showed something else.

use jiff::{
    civil::{Date, Time},
    fmt::temporal::{Pieces, PiecesOffset},
};
use thiserror::Error;

use crate::{Args, Catalogue, Language};

/// Why a text cannot be written as a date.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DateError {
    /// The text is no date.
    #[error("not a date: {0:?}")]
    Malformed(String),
    /// An hour is wanted, and the text has only a date.
    #[error("no hour in {0:?}")]
    WithoutTime(String),
}

/// "23 novembre 2026", "1er décembre 2026"; "23 November 2026".
pub fn long(language: Language, text: &str) -> Result<String, DateError> {
    Ok(date_in_words(language, parse(text)?.date()))
}

/// "23/11/2026" in both languages.
pub fn short(language: Language, text: &str) -> Result<String, DateError> {
    let date = parse(text)?.date();
    let args = Args::new()
        .with("day", format!("{:02}", date.day()))
        .with("month", format!("{:02}", date.month()))
        .with("year", date.year().to_string());
    Ok(Catalogue::new(language).text("date-short", &args))
}

/// "14:32"; "13:32 UTC" when the text is in universal time.
pub fn time(language: Language, text: &str) -> Result<String, DateError> {
    let (_, time) = date_and_time(language, text)?;
    Ok(time)
}

/// "23 novembre 2026 à 14:32"; "23 November 2026 at 14:32".
pub fn moment(language: Language, text: &str) -> Result<String, DateError> {
    let (date, time) = date_and_time(language, text)?;
    let args = Args::new().with("date", date_in_words(language, date)).with("time", time);
    Ok(Catalogue::new(language).text("moment-long", &args))
}

fn parse(text: &str) -> Result<Pieces<'_>, DateError> {
    Pieces::parse(text).map_err(|_| DateError::Malformed(text.to_owned()))
}

fn date_in_words(language: Language, date: Date) -> String {
    let catalogue = Catalogue::new(language);
    let day = match date.day() {
        1 => catalogue.say("day-first"),
        day => day.to_string(),
    };
    let args = Args::new()
        .with("day", day)
        .with("month", catalogue.say(&format!("month-{}", date.month())))
        .with("year", date.year().to_string());
    catalogue.text("date-long", &args)
}

fn date_and_time(language: Language, text: &str) -> Result<(Date, String), DateError> {
    let pieces = parse(text)?;
    let time = pieces.time().ok_or_else(|| DateError::WithoutTime(text.to_owned()))?;
    let written = time_in_figures(language, time);
    let universal = pieces.offset() == Some(PiecesOffset::Zulu);
    let written = if universal {
        Catalogue::new(language).text("time-universal", &Args::new().with("time", written))
    } else {
        written
    };
    Ok((pieces.date(), written))
}

fn time_in_figures(language: Language, time: Time) -> String {
    let args = Args::new()
        .with("hour", format!("{:02}", time.hour()))
        .with("minute", format!("{:02}", time.minute()));
    Catalogue::new(language).text("time-short", &args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOTED: &str = "2026-11-23T14:32:05.120+01:00";

    #[test]
    fn a_civil_date_in_words_and_in_figures() {
        assert_eq!(long(Language::French, "2026-11-23").unwrap(), "23 novembre 2026");
        assert_eq!(long(Language::English, "2026-11-23").unwrap(), "23 November 2026");
        assert_eq!(short(Language::French, "2026-02-03").unwrap(), "03/02/2026");
        assert_eq!(short(Language::English, "2026-02-03").unwrap(), "03/02/2026");
    }

    #[test]
    fn the_first_of_the_month_is_ordinal_in_french() {
        assert_eq!(long(Language::French, "2026-12-01").unwrap(), "1er décembre 2026");
        assert_eq!(long(Language::English, "2026-12-01").unwrap(), "1 December 2026");
        assert_eq!(short(Language::French, "2026-12-01").unwrap(), "01/12/2026");
    }

    #[test]
    fn every_month_has_its_name() {
        let names: Vec<_> =
            (1..=12).map(|month| long(Language::French, &format!("2026-{month:02}-02")).unwrap()).collect();
        assert!(names.iter().all(|name| !name.contains('⟦')), "{names:?}");
        assert_eq!(names[1], "2 février 2026");
        assert_eq!(names[7], "2 août 2026");
    }

    #[test]
    fn an_instant_keeps_the_hour_it_was_noted_with() {
        assert_eq!(long(Language::French, NOTED).unwrap(), "23 novembre 2026");
        assert_eq!(time(Language::French, NOTED).unwrap(), "14:32");
        assert_eq!(moment(Language::French, NOTED).unwrap(), "23 novembre 2026 à 14:32");
        assert_eq!(moment(Language::English, NOTED).unwrap(), "23 November 2026 at 14:32");
        assert_eq!(time(Language::French, "2026-11-23 09:05").unwrap(), "09:05");
    }

    #[test]
    fn universal_time_is_named() {
        assert_eq!(time(Language::French, "2026-11-23T13:32:05Z").unwrap(), "13:32 UTC");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "hier", "2026-02-30", "2026-13-01", "23/11/2026", "2026-11-23T25:00"] {
            assert_eq!(long(Language::French, text), Err(DateError::Malformed(text.to_owned())), "{text:?}");
        }
        assert_eq!(
            time(Language::French, "2026-11-23"),
            Err(DateError::WithoutTime("2026-11-23".to_owned()))
        );
    }
}
