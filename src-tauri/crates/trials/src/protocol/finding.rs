//! What is wrong with a protocol: a code and details; the words are in `wording`.

use super::MOST_GROUPS;

/// A list of a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The sites.
    Site,
    /// The user groups.
    Group,
    /// The questions.
    Question,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Site, Self::Group, Self::Question];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Group => "group",
            Self::Question => "question",
        }
    }
}

/// Something wrong with a protocol; each refuses it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is the id or number that its name says")]
pub enum ProtocolFinding {
    /// A list is empty.
    NothingOf { part: Part },
    /// Two members of a list have the same id.
    IdDuplicated { part: Part, id: String },
    /// A member of a list has no name or text.
    WordsMissing { part: Part, id: String },
    /// There are more groups than [`MOST_GROUPS`].
    TooManyGroups { count: usize },
    /// A question by levels has fewer than two.
    TooFewLevels { question: String, count: usize },
    /// Two levels of a question have the same word.
    LevelDuplicated { question: String, level: String },
    /// A level of a question has no word.
    LevelWithoutWord { question: String },
}

impl ProtocolFinding {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NothingOf { .. } => "protocol-nothing-of",
            Self::IdDuplicated { .. } => "protocol-id-duplicated",
            Self::WordsMissing { .. } => "protocol-words-missing",
            Self::TooManyGroups { .. } => "protocol-too-many-groups",
            Self::TooFewLevels { .. } => "protocol-too-few-levels",
            Self::LevelDuplicated { .. } => "protocol-level-duplicated",
            Self::LevelWithoutWord { .. } => "protocol-level-without-word",
        }
    }

    /// The details by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NothingOf { part } => vec![("part", part.name().to_owned())],
            Self::IdDuplicated { part, id } | Self::WordsMissing { part, id } => {
                vec![("part", part.name().to_owned()), ("id", id.clone())]
            }
            Self::TooManyGroups { count } => {
                vec![("count", count.to_string()), ("most", MOST_GROUPS.to_string())]
            }
            Self::TooFewLevels { question, count } => {
                vec![("question", question.clone()), ("count", count.to_string())]
            }
            Self::LevelDuplicated { question, level } => {
                vec![("question", question.clone()), ("level", level.clone())]
            }
            Self::LevelWithoutWord { question } => vec![("question", question.clone())],
        }
    }
}
