//! `bareme-protocol`: the trial's sites, groups and questions.

use dossier::{GroupRecord, ProtocolRecord, QuestionRecord, SiteRecord};
use serde::Deserialize;
use trials::{
    FreeText, Group, GroupId, InvalidCode, Protocol, ProtocolFinding, ProtocolId, Question, QuestionId,
    QuestionKind, Site, SiteId,
};
use wording::Args;

use super::toml_text::{TomlText, finding};
use crate::{wire::Fault, words::Writer};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "format and version are read to be checked, not used")]
struct ProtocolFile {
    format: String,
    version: u32,
    id: String,
    name: String,
    smallest_group: u32,
    sites: Vec<SiteRecord>,
    groups: Vec<GroupRecord>,
    questions: Vec<QuestionRecord>,
}

/// Reads a protocol, or says what is wrong with it.
pub(crate) fn read(file: &str, text: &str, words: Writer) -> Result<ProtocolRecord, Fault> {
    let source = TomlText { file, text, fault: "template-unreadable" };
    let parts: ProtocolFile = source.read("bareme-protocol", words)?;
    let record = ProtocolRecord {
        id: parts.id,
        name: parts.name,
        smallest_group: parts.smallest_group,
        sites: parts.sites,
        groups: parts.groups,
        questions: parts.questions,
    };
    match to_trials(&record) {
        Ok(_) => Ok(record),
        Err(problems) => Err(source.refused(
            problems
                .into_iter()
                .map(|(code, details)| {
                    finding(words, code, &details.into_iter().collect::<Args>(), String::new())
                })
                .collect(),
        )),
    }
}

/// What is wrong with a protocol: a code and its details.
type Problem = (&'static str, Vec<(&'static str, String)>);

/// The protocol for `trials`, or everything that is wrong with the record.
pub(crate) fn to_trials(record: &ProtocolRecord) -> Result<Protocol, Vec<Problem>> {
    let named = |error: InvalidCode| vec![("protocol-code-invalid", vec![("code", error.0)])];
    let sites: Result<Vec<Site>, InvalidCode> = record
        .sites
        .iter()
        .map(|site| Ok(Site { id: SiteId::new(site.id.as_str())?, name: site.name.clone() }))
        .collect();
    let groups: Result<Vec<Group>, InvalidCode> = record
        .groups
        .iter()
        .map(|group| {
            let free_text = if group.free_text { FreeText::Allowed } else { FreeText::Refused };
            Ok(Group { id: GroupId::new(group.id.as_str())?, name: group.name.clone(), free_text })
        })
        .collect();
    let questions: Result<Vec<Option<Question>>, InvalidCode> = record
        .questions
        .iter()
        .map(|question| {
            let kind = match question.kind.as_str() {
                "level" => QuestionKind::Level { levels: question.levels.clone() },
                "yes-no" => QuestionKind::YesNo,
                _ => return Ok(None),
            };
            let id = QuestionId::new(question.id.as_str())?;
            Ok(Some(Question {
                id,
                text: question.text.clone(),
                kind,
                criterion: question.criterion.clone(),
            }))
        })
        .collect();
    let id = ProtocolId::new(record.id.as_str()).map_err(named)?;
    let questions: Option<Vec<Question>> = questions.map_err(named)?.into_iter().collect();
    let Some(questions) = questions else { return Err(vec![("protocol-question-kind", Vec::new())]) };
    let Some(smallest) = std::num::NonZeroU32::new(record.smallest_group) else {
        return Err(vec![("protocol-smallest-group", Vec::new())]);
    };
    Protocol::new(id, record.name.clone(), smallest, sites.map_err(named)?, groups.map_err(named)?, questions)
        .map_err(|findings| {
            findings.iter().map(|finding: &ProtocolFinding| (finding.code(), finding.details())).collect()
        })
}
