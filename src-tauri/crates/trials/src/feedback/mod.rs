//! What one session says about one bid.

mod finding;

use std::collections::BTreeMap;

use crate::{BidCode, FreeText, GroupId, Protocol, QuestionId, QuestionKind, SessionId, SiteId};

pub use finding::FeedbackFinding;

/// The longest comment accepted, in characters: a page of handwriting.
pub const LONGEST_COMMENT: usize = 2_000;

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A level, counted from 1 for the lowest.
    Level(u32),
    /// Yes or no.
    YesNo(YesNo),
}

/// The answer to a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YesNo {
    /// Oui.
    Yes,
    /// Non.
    No,
}

/// Feedback as it was typed or read, before any check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The session.
    pub session: SessionId,
    /// The id of the site.
    pub site: String,
    /// The id of the user group.
    pub group: String,
    /// The letter or code of the bid.
    pub bid: String,
    /// The answers by question id; a question left blank is absent.
    pub answers: BTreeMap<String, Answer>,
    /// What was written freely.
    pub comment: Option<String>,
}

/// Feedback that fits its protocol. A session gives one for each bid that it tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    session: SessionId,
    site: SiteId,
    group: GroupId,
    bid: BidCode,
    answers: BTreeMap<QuestionId, Answer>,
    comment: Option<String>,
}

impl Feedback {
    /// Checks an entry against its protocol, and says everything that is wrong with it at once.
    pub fn new(protocol: &Protocol, entry: Entry) -> Result<Self, Vec<FeedbackFinding>> {
        let mut findings = Vec::new();
        let site = protocol.sites().iter().find(|site| site.id.as_str() == entry.site);
        if site.is_none() {
            findings.push(FeedbackFinding::UnknownSite { site: entry.site.clone() });
        }
        let group = protocol.groups().iter().find(|group| group.id.as_str() == entry.group);
        if group.is_none() {
            findings.push(FeedbackFinding::UnknownGroup { group: entry.group.clone() });
        }
        let bid = BidCode::new(entry.bid.clone()).ok();
        if bid.is_none() {
            findings.push(FeedbackFinding::BidUnnamed { bid: entry.bid.clone() });
        }
        let comment = entry.comment.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        if let Some(text) = &comment {
            match group.map(|group| group.free_text) {
                Some(FreeText::Refused) => {
                    findings.push(FeedbackFinding::FreeTextRefused { group: entry.group.clone() });
                }
                Some(FreeText::Allowed) | None => {}
            }
            let length = text.chars().count();
            if length > LONGEST_COMMENT {
                findings.push(FeedbackFinding::CommentTooLong { length });
            }
        }
        if entry.answers.is_empty() && comment.is_none() {
            findings.push(FeedbackFinding::NothingSaid);
        }
        let answers = check_answers(protocol, entry.answers, &mut findings);

        match (site, group, bid) {
            (Some(site), Some(group), Some(bid)) if findings.is_empty() => Ok(Self {
                session: entry.session,
                site: site.id.clone(),
                group: group.id.clone(),
                bid,
                answers,
                comment,
            }),
            _ => Err(findings),
        }
    }

    /// The session.
    pub fn session(&self) -> SessionId {
        self.session
    }

    /// Where the bid was tried.
    pub fn site(&self) -> &SiteId {
        &self.site
    }

    /// The user group of the session.
    pub fn group(&self) -> &GroupId {
        &self.group
    }

    /// The bid that was tried.
    pub fn bid(&self) -> &BidCode {
        &self.bid
    }

    /// The answers; a question left blank is absent.
    pub fn answers(&self) -> &BTreeMap<QuestionId, Answer> {
        &self.answers
    }

    /// What was written freely, without spaces at the ends; never empty.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// The entry that gives this feedback again.
    pub fn to_entry(&self) -> Entry {
        Entry {
            session: self.session,
            site: self.site.to_string(),
            group: self.group.to_string(),
            bid: self.bid.to_string(),
            answers: self.answers.iter().map(|(id, answer)| (id.to_string(), *answer)).collect(),
            comment: self.comment.clone(),
        }
    }
}

fn check_answers(
    protocol: &Protocol,
    answers: BTreeMap<String, Answer>,
    findings: &mut Vec<FeedbackFinding>,
) -> BTreeMap<QuestionId, Answer> {
    let mut checked = BTreeMap::new();
    for (id, answer) in answers {
        let Some(question) = protocol.questions().iter().find(|question| question.id.as_str() == id) else {
            findings.push(FeedbackFinding::UnknownQuestion { question: id });
            continue;
        };
        match (&question.kind, answer) {
            (QuestionKind::Level { levels }, Answer::Level(level)) => {
                if usize::try_from(level).is_ok_and(|level| (1..=levels.len()).contains(&level)) {
                    checked.insert(question.id.clone(), answer);
                } else {
                    findings.push(FeedbackFinding::LevelOutOfRange {
                        question: id,
                        level,
                        highest: levels.len(),
                    });
                }
            }
            (QuestionKind::YesNo, Answer::YesNo(_)) => {
                checked.insert(question.id.clone(), answer);
            }
            (QuestionKind::Level { .. }, Answer::YesNo(_)) | (QuestionKind::YesNo, Answer::Level(_)) => {
                findings.push(FeedbackFinding::AnswerOfAnotherKind { question: id });
            }
        }
    }
    checked
}
