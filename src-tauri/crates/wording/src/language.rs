//! The languages that the application speaks.

use std::{fmt, str::FromStr};

use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// A language that the application speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French as written in France.
    #[default]
    French,
    /// English as written in the United Kingdom.
    English,
}

/// A text that names no language of the application.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a language code, fr or en: {0:?}")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All languages, the first one by default.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The code of the language: `fr` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language for the rules of agreement.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        // Both codes are valid: agreement in each language is tested through the catalogues.
        self.code().parse().unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
        }
    }

    #[test]
    fn another_language_is_refused() {
        for text in ["", "FR", "fr-CA", "de"] {
            assert_eq!(text.parse::<Language>(), Err(UnknownLanguage(text.to_owned())), "{text:?}");
        }
    }
}
