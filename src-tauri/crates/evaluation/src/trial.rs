//! The trial's feedback, from what lies beside the chain to what a report may show.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trials::{Answer, Entry, Feedback, FeedbackFinding, Protocol, SessionId, Summary, YesNo};
use uuid::Uuid;

use crate::{files::protocol, tender::OpenTender, wire::Fault};

/// The feedback of one file or session, as it lies beside the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FeedbackContent {
    /// One per session and bid.
    pub entries: Vec<EntryContent>,
}

/// What one session said of one bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntryContent {
    /// The session: a number that stands for nobody.
    pub session: Uuid,
    /// The user group.
    pub group: String,
    /// The bid's letter.
    pub bid: String,
    /// The answers: a level (`"4"`), `yes` or `no`.
    pub answers: BTreeMap<String, String>,
    /// What was written freely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl EntryContent {
    /// Checks the entry against its protocol.
    pub fn check(&self, protocol: &Protocol, site: &str) -> Result<Feedback, Vec<FeedbackFinding>> {
        let mut answers = BTreeMap::new();
        let mut findings = Vec::new();
        for (question, text) in &self.answers {
            match answer(text) {
                Some(answer) => {
                    answers.insert(question.clone(), answer);
                }
                None => findings.push(FeedbackFinding::AnswerOfAnotherKind { question: question.clone() }),
            }
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        Feedback::new(
            protocol,
            Entry {
                session: SessionId::new(self.session),
                site: site.to_owned(),
                group: self.group.clone(),
                bid: self.bid.clone(),
                answers,
                comment: self.comment.clone(),
            },
        )
    }
}

/// An answer as people write it: a level, `oui`, `non`, `yes`, `no`.
fn answer(text: &str) -> Option<Answer> {
    match text.trim().to_lowercase().as_str() {
        "oui" | "yes" => Some(Answer::YesNo(YesNo::Yes)),
        "non" | "no" => Some(Answer::YesNo(YesNo::No)),
        level => level.parse().ok().map(Answer::Level),
    }
}

/// The protocol and what came out of the trial; `None` without a protocol.
pub(crate) fn summary(tender: &OpenTender) -> Result<Option<(Protocol, Summary)>, Fault> {
    let Some(record) = &tender.state().protocol else { return Ok(None) };
    let Ok(protocol) = protocol::to_trials(record) else { return Ok(None) };
    let mut feedback = Vec::new();
    for ((site, _), record) in &tender.state().feedback {
        let aside = tender.dossier.aside(&record.digest).map_err(|error| tender.fault(&error))?;
        // What was purged is no longer there, and counts nowhere.
        let Some(content) = aside else { continue };
        let content: FeedbackContent =
            serde_json::from_str(content.content()).map_err(|_| Fault::new("internal"))?;
        feedback.extend(content.entries.iter().filter_map(|entry| entry.check(&protocol, site).ok()));
    }
    let summary = trials::summarise(&protocol, &feedback);
    Ok(Some((protocol, summary)))
}
