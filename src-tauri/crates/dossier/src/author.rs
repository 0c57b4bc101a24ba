//! Who acts: a role on a device, never a name (names stand in the panel).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;
use uuid::Uuid;

/// Who performed an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Author {
    /// The purchaser who leads the procedure, on the device that founded the dossier.
    Organiser,
    /// A member of the panel.
    Member(Uuid),
}

/// A text that is not an [`Author`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("neither \"organiser\" nor \"member/…\"")]
pub struct NotAnAuthor;

impl fmt::Display for Author {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organiser => formatter.write_str("organiser"),
            Self::Member(member) => write!(formatter, "member/{member}"),
        }
    }
}

impl FromStr for Author {
    type Err = NotAnAuthor;

    fn from_str(text: &str) -> Result<Self, NotAnAuthor> {
        if text == "organiser" {
            return Ok(Self::Organiser);
        }
        let member = text.strip_prefix("member/").ok_or(NotAnAuthor)?;
        let author = Uuid::try_parse(member).map(Self::Member).map_err(|_| NotAnAuthor)?;
        // A UUID has several writings; what is digested has one.
        if author.to_string() == text { Ok(author) } else { Err(NotAnAuthor) }
    }
}

impl Serialize for Author {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Author {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
