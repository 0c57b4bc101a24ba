//! Identifiers that do not mix.

use std::fmt;

use thiserror::Error;
use uuid::Uuid;

/// The longest code accepted, in characters.
pub const LONGEST_CODE: usize = 64;

/// A text that is no code: empty, with spaces at an end, with control characters, or longer
/// than [`LONGEST_CODE`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a code: {0:?}")]
pub struct InvalidCode(pub String);

macro_rules! code {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Checks the text of a code.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidCode> {
                let text = text.into();
                if is_code(&text) { Ok(Self(text)) } else { Err(InvalidCode(text)) }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
}

fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text.chars().count() <= LONGEST_CODE
        && text.trim() == text
        && !text.contains(char::is_control)
}

code! {
    /// Names a protocol in files: `ent-essai`.
    ProtocolId
}
code! {
    /// Names a trial site in its protocol.
    SiteId
}
code! {
    /// Names a user group in its protocol.
    GroupId
}
code! {
    /// Names a question in its protocol.
    QuestionId
}
code! {
    /// The letter or code by which people call a bid.
    BidCode
}

/// One person's passage at a site, in which one or several bids are tried.
///
/// The number stands for nobody: it is drawn at random (version 4), so that it tells neither
/// when nor on which device the answers were given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(Uuid);

impl SessionId {
    /// Wraps a number drawn elsewhere.
    pub fn new(id: Uuid) -> Self {
        Self(id)
    }

    /// The bare number.
    pub fn uuid(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SessionId({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_short_visible_text() {
        for text in ["A", "s1", "école-nord", "Offre 2"] {
            assert!(SiteId::new(text).is_ok(), "{text:?}");
        }
        for text in ["", " ", " A", "A ", "a\tb", "a\nb", &"x".repeat(LONGEST_CODE + 1)] {
            assert_eq!(SiteId::new(text), Err(InvalidCode(text.to_owned())), "{text:?} would be misread");
        }
        assert!(SiteId::new("é".repeat(LONGEST_CODE)).is_ok(), "the limit counts characters");
    }
}
