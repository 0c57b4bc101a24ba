//! A small protocol, and feedback by the dozen.

use std::num::NonZeroU32;

use trials::{
    Answer, Entry, Feedback, FreeText, Group, GroupId, Protocol, ProtocolId, Question, QuestionId,
    QuestionKind, SessionId, Shown, Site, SiteId, Tally, YesNo,
};
use uuid::Uuid;

/// Teachers, parents and pupils at two schools; how easy it is (1 to 5), and would they use it.
/// Pupils may not write freely. Fewer than five are never shown.
pub fn protocol() -> Protocol {
    let site = |id: &str| Site { id: SiteId::new(id).unwrap(), name: format!("École {id}") };
    let group =
        |id: &str, free_text| Group { id: GroupId::new(id).unwrap(), name: format!("Les {id}"), free_text };
    let levels = ["Très difficile", "Plutôt difficile", "Faisable", "Plutôt facile", "Très facile"];
    let levels = levels.map(str::to_owned).to_vec();
    let question = |id: &str, kind, criterion: Option<&str>| Question {
        id: QuestionId::new(id).unwrap(),
        text: format!("Question {id} ?"),
        kind,
        criterion: criterion.map(str::to_owned),
    };
    Protocol::new(
        ProtocolId::new("essai").unwrap(),
        "Essai".to_owned(),
        NonZeroU32::new(5).unwrap(),
        vec![site("nord"), site("sud")],
        vec![
            group("enseignants", FreeText::Allowed),
            group("parents", FreeText::Allowed),
            group("eleves", FreeText::Refused),
        ],
        vec![
            question("facile", QuestionKind::Level { levels }, Some("ped-outils")),
            question("encore", QuestionKind::YesNo, None),
        ],
    )
    .unwrap()
}

/// A session by its number.
pub fn session(number: u128) -> SessionId {
    SessionId::new(Uuid::from_u128(number))
}

/// An entry about bid A by a teacher of the north: quite easy, and again.
pub fn entry(number: u128) -> Entry {
    Entry {
        session: session(number),
        site: "nord".to_owned(),
        group: "enseignants".to_owned(),
        bid: "A".to_owned(),
        answers: [("facile".to_owned(), Answer::Level(4)), ("encore".to_owned(), Answer::YesNo(YesNo::Yes))]
            .into(),
        comment: None,
    }
}

/// Checked feedback.
pub fn given(entry: Entry) -> Feedback {
    Feedback::new(&protocol(), entry).expect("the entry fits the protocol")
}

/// `count` sessions of a group about bid A, numbered from `from`, at the two sites in turn; each
/// says that it is as easy as `level`.
pub fn crowd(group: &str, from: u128, count: u128, level: u32) -> Vec<Feedback> {
    let sites = ["nord", "sud"].into_iter().cycle();
    (from..from + count)
        .zip(sites)
        .map(|(number, site)| {
            given(Entry {
                group: group.to_owned(),
                site: site.to_owned(),
                answers: [("facile".to_owned(), Answer::Level(level))].into(),
                ..entry(number)
            })
        })
        .collect()
}

/// What is shown of a distribution by levels.
pub fn levels(shown: &Shown<Tally>) -> &[u32] {
    match shown.visible() {
        Some(Tally::Levels { counts }) => counts,
        Some(Tally::YesNo { .. }) | None => panic!("no visible levels: {shown:?}"),
    }
}
