//! What is wrong with feedback: a code and details; the words are in `wording`.

use super::LONGEST_COMMENT;

/// Something wrong with feedback; each refuses it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each field is the id or number that its name says")]
pub enum FeedbackFinding {
    /// The protocol has no such site.
    UnknownSite { site: String },
    /// The protocol has no such user group.
    UnknownGroup { group: String },
    /// The protocol has no such question.
    UnknownQuestion { question: String },
    /// The text names no bid.
    BidUnnamed { bid: String },
    /// The question has no such level.
    LevelOutOfRange { question: String, level: u32, highest: usize },
    /// A level was given to a yes-or-no question, or the other way round.
    AnswerOfAnotherKind { question: String },
    /// The group may not write freely.
    FreeTextRefused { group: String },
    /// The comment is longer than [`LONGEST_COMMENT`].
    CommentTooLong { length: usize },
    /// There is neither an answer nor a comment.
    NothingSaid,
}

impl FeedbackFinding {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite { .. } => "feedback-unknown-site",
            Self::UnknownGroup { .. } => "feedback-unknown-group",
            Self::UnknownQuestion { .. } => "feedback-unknown-question",
            Self::BidUnnamed { .. } => "feedback-bid-unnamed",
            Self::LevelOutOfRange { .. } => "feedback-level-out-of-range",
            Self::AnswerOfAnotherKind { .. } => "feedback-answer-of-another-kind",
            Self::FreeTextRefused { .. } => "feedback-free-text-refused",
            Self::CommentTooLong { .. } => "feedback-comment-too-long",
            Self::NothingSaid => "feedback-nothing-said",
        }
    }

    /// The details by name. The comment itself is never among them.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownSite { site } => vec![("site", site.clone())],
            Self::UnknownGroup { group } | Self::FreeTextRefused { group } => {
                vec![("group", group.clone())]
            }
            Self::UnknownQuestion { question } | Self::AnswerOfAnotherKind { question } => {
                vec![("question", question.clone())]
            }
            Self::BidUnnamed { bid } => vec![("bid", bid.clone())],
            Self::LevelOutOfRange { question, level, highest } => vec![
                ("question", question.clone()),
                ("level", level.to_string()),
                ("highest", highest.to_string()),
            ],
            Self::CommentTooLong { length } => {
                vec![("length", length.to_string()), ("longest", LONGEST_COMMENT.to_string())]
            }
            Self::NothingSaid => Vec::new(),
        }
    }
}
