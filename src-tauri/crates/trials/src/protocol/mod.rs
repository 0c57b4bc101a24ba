//! The protocol of a trial: one for all bids, so that all are tried alike.

mod finding;

use std::{collections::BTreeSet, num::NonZeroU32};

use crate::{GroupId, ProtocolId, QuestionId, SiteId};

pub use finding::{Part, ProtocolFinding};

/// The most user groups of a protocol. Whether a summary gives a few people away is checked over
/// every union of groups, and there are 2^12 of them.
pub const MOST_GROUPS: usize = 12;

/// A place where bids are tried (*site test*): a school, a town hall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its identity.
    pub id: SiteId,
    /// The name that people read.
    pub name: String,
}

/// Users who see the bids in the same role (*groupe d’utilisateurs*): teachers, parents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its identity.
    pub id: GroupId,
    /// The name that people read.
    pub name: String,
    /// Whether its members may write a comment.
    pub free_text: FreeText,
}

/// Whether a group may write freely. What pupils write could name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FreeText {
    /// It may.
    Allowed,
    /// It may not: a comment is refused.
    Refused,
}

/// A question put about every bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its identity.
    pub id: QuestionId,
    /// What people read.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The code of the criterion that it sheds light on, if any: for readers only.
    pub criterion: Option<String>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// By one of these words, from the lowest level (1) up.
    Level {
        /// The words of the levels; at least two, all different.
        levels: Vec<String>,
    },
    /// By yes or no.
    YesNo,
}

/// A protocol whose identifiers are all different and whose questions can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protocol {
    id: ProtocolId,
    name: String,
    smallest_group: NonZeroU32,
    sites: Vec<Site>,
    groups: Vec<Group>,
    questions: Vec<Question>,
}

impl Protocol {
    /// Checks a protocol, and says everything that is wrong with it at once.
    ///
    /// `smallest_group` is the fewest people whose answers are shown together.
    pub fn new(
        id: ProtocolId,
        name: String,
        smallest_group: NonZeroU32,
        sites: Vec<Site>,
        groups: Vec<Group>,
        questions: Vec<Question>,
    ) -> Result<Self, Vec<ProtocolFinding>> {
        let mut findings = Vec::new();
        check_part(Part::Site, sites.iter().map(|site| (site.id.as_str(), &site.name)), &mut findings);
        check_part(Part::Group, groups.iter().map(|group| (group.id.as_str(), &group.name)), &mut findings);
        check_part(Part::Question, questions.iter().map(|it| (it.id.as_str(), &it.text)), &mut findings);
        if groups.len() > MOST_GROUPS {
            findings.push(ProtocolFinding::TooManyGroups { count: groups.len() });
        }
        for question in &questions {
            check_kind(question, &mut findings);
        }
        let protocol = Self { id, name, smallest_group, sites, groups, questions };
        if findings.is_empty() { Ok(protocol) } else { Err(findings) }
    }

    /// Its identity.
    pub fn id(&self) -> &ProtocolId {
        &self.id
    }

    /// The name that people read.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The fewest people whose answers are shown together.
    pub fn smallest_group(&self) -> NonZeroU32 {
        self.smallest_group
    }

    /// The sites, in the protocol's order.
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// The user groups, in the protocol's order.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The questions, in the protocol's order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }
}

fn check_part<'part>(
    part: Part,
    members: impl Iterator<Item = (&'part str, &'part String)>,
    findings: &mut Vec<ProtocolFinding>,
) {
    let mut seen = BTreeSet::new();
    for (id, words) in members {
        if !seen.insert(id) {
            findings.push(ProtocolFinding::IdDuplicated { part, id: id.to_owned() });
        }
        if words.trim().is_empty() {
            findings.push(ProtocolFinding::WordsMissing { part, id: id.to_owned() });
        }
    }
    if seen.is_empty() {
        findings.push(ProtocolFinding::NothingOf { part });
    }
}

fn check_kind(question: &Question, findings: &mut Vec<ProtocolFinding>) {
    let QuestionKind::Level { levels } = &question.kind else { return };
    if levels.len() < 2 {
        findings
            .push(ProtocolFinding::TooFewLevels { question: question.id.to_string(), count: levels.len() });
    }
    let mut seen = BTreeSet::new();
    for level in levels {
        if level.trim().is_empty() {
            findings.push(ProtocolFinding::LevelWithoutWord { question: question.id.to_string() });
        } else if !seen.insert(level.trim()) {
            let (question, level) = (question.id.to_string(), level.clone());
            findings.push(ProtocolFinding::LevelDuplicated { question, level });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn site(id: &str) -> Site {
        Site { id: SiteId::new(id).unwrap(), name: format!("Site {id}") }
    }

    fn group(id: &str) -> Group {
        Group { id: GroupId::new(id).unwrap(), name: format!("Group {id}"), free_text: FreeText::Allowed }
    }

    fn question(id: &str, kind: QuestionKind) -> Question {
        Question { id: QuestionId::new(id).unwrap(), text: format!("Question {id}"), kind, criterion: None }
    }

    fn protocol(
        sites: Vec<Site>,
        groups: Vec<Group>,
        questions: Vec<Question>,
    ) -> Result<Protocol, Vec<ProtocolFinding>> {
        let five = NonZeroU32::new(5).unwrap();
        Protocol::new(ProtocolId::new("p").unwrap(), "Essai".to_owned(), five, sites, groups, questions)
    }

    fn levels(words: &[&str]) -> QuestionKind {
        QuestionKind::Level { levels: words.iter().map(|word| (*word).to_owned()).collect() }
    }

    #[test]
    fn a_protocol_says_all_that_is_wrong_with_it_at_once() {
        let found = protocol(
            vec![site("s1"), site("s1")],
            vec![Group { name: " ".to_owned(), ..group("g") }],
            vec![question("q1", levels(&["Utile"])), question("q2", levels(&["Oui", "", "Oui"]))],
        );
        assert_eq!(
            found,
            Err(vec![
                ProtocolFinding::IdDuplicated { part: Part::Site, id: "s1".to_owned() },
                ProtocolFinding::WordsMissing { part: Part::Group, id: "g".to_owned() },
                ProtocolFinding::TooFewLevels { question: "q1".to_owned(), count: 1 },
                ProtocolFinding::LevelWithoutWord { question: "q2".to_owned() },
                ProtocolFinding::LevelDuplicated { question: "q2".to_owned(), level: "Oui".to_owned() },
            ])
        );
    }

    #[test]
    fn a_protocol_has_someone_to_ask_somewhere_about_something() {
        assert_eq!(
            protocol(Vec::new(), Vec::new(), Vec::new()),
            Err(Part::ALL.map(|part| ProtocolFinding::NothingOf { part }).to_vec())
        );
    }

    #[test]
    fn the_same_id_may_name_a_site_and_a_group() {
        assert!(
            protocol(vec![site("a")], vec![group("a")], vec![question("a", QuestionKind::YesNo)]).is_ok()
        );
    }

    #[test]
    fn more_groups_than_can_be_protected_are_refused() {
        let groups = |count: usize| (0..count).map(|index| group(&format!("g{index}"))).collect();
        let asked = || vec![question("q", QuestionKind::YesNo)];
        assert!(protocol(vec![site("s")], groups(MOST_GROUPS), asked()).is_ok());
        assert_eq!(
            protocol(vec![site("s")], groups(MOST_GROUPS + 1), asked()),
            Err(vec![ProtocolFinding::TooManyGroups { count: 13 }])
        );
    }
}
