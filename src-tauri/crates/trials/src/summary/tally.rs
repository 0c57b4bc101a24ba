//! How often each answer was given.

use std::num::NonZeroU32;

use crate::{Answer, QuestionKind, YesNo};

/// The distribution of the answers to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally {
    /// By level.
    Levels {
        /// How many gave each level, from the lowest up; those that nobody gave included.
        counts: Vec<u32>,
    },
    /// By yes or no.
    YesNo {
        /// How many said yes.
        yes: u32,
        /// How many said no.
        no: u32,
    },
}

/// A mean, exact and undivided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The sum of the levels, counted from 1; or how many said yes.
    pub sum: u64,
    /// How many answered.
    pub count: NonZeroU32,
}

impl Tally {
    /// No answer yet.
    pub(super) fn empty(kind: &QuestionKind) -> Self {
        match kind {
            QuestionKind::Level { levels } => Self::Levels { counts: vec![0; levels.len()] },
            QuestionKind::YesNo => Self::YesNo { yes: 0, no: 0 },
        }
    }

    /// Counts an answer that was checked against the question.
    pub(super) fn add(&mut self, answer: Answer) {
        let count = match (self, answer) {
            (Self::Levels { counts }, Answer::Level(level)) => {
                usize::try_from(level).ok().and_then(|level| counts.get_mut(level.checked_sub(1)?))
            }
            (Self::YesNo { yes, .. }, Answer::YesNo(YesNo::Yes)) => Some(yes),
            (Self::YesNo { no, .. }, Answer::YesNo(YesNo::No)) => Some(no),
            (Self::Levels { .. }, Answer::YesNo(_)) | (Self::YesNo { .. }, Answer::Level(_)) => None,
        };
        if let Some(count) = count {
            *count += 1;
        }
    }

    /// How many answered.
    pub fn count(&self) -> u32 {
        match self {
            Self::Levels { counts } => counts.iter().sum(),
            Self::YesNo { yes, no } => yes + no,
        }
    }

    /// The sum of the levels, counted from 1; or how many said yes.
    pub fn sum(&self) -> u64 {
        match self {
            Self::Levels { counts } => {
                (1..).zip(counts).map(|(level, count)| level * u64::from(*count)).sum()
            }
            Self::YesNo { yes, .. } => u64::from(*yes),
        }
    }

    /// The mean level or the share of yes, or `None` when nobody answered.
    pub fn mean(&self) -> Option<Mean> {
        NonZeroU32::new(self.count()).map(|count| Mean { sum: self.sum(), count })
    }
}
