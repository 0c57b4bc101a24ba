//! What is refused as feedback.

use trials::{Answer, Entry, Feedback, FeedbackFinding, LONGEST_COMMENT, YesNo};

use crate::fixture::{entry, given, protocol};

fn findings(entry: Entry) -> Vec<FeedbackFinding> {
    Feedback::new(&protocol(), entry).err().unwrap_or_default()
}

fn answering(question: &str, answer: Answer) -> Entry {
    Entry { answers: [(question.to_owned(), answer)].into(), ..entry(1) }
}

#[test]
fn feedback_holds_nothing_about_the_person() {
    // A new field fails here first: no name, no age, no address, no date, no device.
    let Entry { session, site, group, bid, answers, comment } = given(entry(1)).to_entry();
    assert_eq!(session, entry(1).session);
    assert_eq!((site.as_str(), group.as_str(), bid.as_str()), ("nord", "enseignants", "A"));
    assert_eq!((answers, comment), (entry(1).answers, None), "what was checked is what was typed");
}

#[test]
fn an_entry_says_all_that_is_wrong_with_it_at_once() {
    let found = findings(Entry {
        site: "est".to_owned(),
        group: "voisins".to_owned(),
        bid: " ".to_owned(),
        answers: [("prix".to_owned(), Answer::Level(1))].into(),
        ..entry(1)
    });
    assert_eq!(
        found,
        [
            FeedbackFinding::UnknownSite { site: "est".to_owned() },
            FeedbackFinding::UnknownGroup { group: "voisins".to_owned() },
            FeedbackFinding::BidUnnamed { bid: " ".to_owned() },
            FeedbackFinding::UnknownQuestion { question: "prix".to_owned() },
        ]
    );
}

#[test]
fn a_level_is_one_of_the_question() {
    for level in 1..=5 {
        assert_eq!(findings(answering("facile", Answer::Level(level))), [], "the question has five levels");
    }
    for level in [0, 6, u32::MAX] {
        assert_eq!(
            findings(answering("facile", Answer::Level(level))),
            [FeedbackFinding::LevelOutOfRange { question: "facile".to_owned(), level, highest: 5 }],
            "levels count from 1"
        );
    }
}

#[test]
fn an_answer_is_of_its_question_s_kind() {
    for (question, answer) in [("facile", Answer::YesNo(YesNo::Yes)), ("encore", Answer::Level(1))] {
        assert_eq!(
            findings(answering(question, answer)),
            [FeedbackFinding::AnswerOfAnotherKind { question: question.to_owned() }],
            "a yes is no level"
        );
    }
}

#[test]
fn a_group_without_free_text_writes_nothing() {
    let writing = |group: &str, text: &str| Entry {
        group: group.to_owned(),
        comment: Some(text.to_owned()),
        ..entry(1)
    };
    assert_eq!(
        findings(writing("eleves", "Moi c’est Léa")),
        [FeedbackFinding::FreeTextRefused { group: "eleves".to_owned() }],
        "a pupil's text could name a child"
    );
    assert_eq!(findings(writing("eleves", "  \n")), [], "blank paper is no text");
    assert_eq!(given(writing("parents", " Clair. ")).comment(), Some("Clair."));
}

#[test]
fn no_finding_repeats_a_comment() {
    let text = "Madame Untel ".repeat(LONGEST_COMMENT);
    let found = findings(Entry { group: "eleves".to_owned(), comment: Some(text), ..entry(1) });
    assert_eq!(found.len(), 2, "refused for its group and for its length");
    let details: Vec<String> =
        found.iter().flat_map(FeedbackFinding::details).map(|(_, detail)| detail).collect();
    assert!(
        details.iter().all(|detail| !detail.contains("Untel")),
        "findings are shown and logged: {details:?}"
    );
}

#[test]
fn a_comment_has_a_length_that_a_person_can_write() {
    let of_length = |length| Entry { comment: Some("é".repeat(length)), ..entry(1) };
    assert_eq!(findings(of_length(LONGEST_COMMENT)), [], "the limit counts characters");
    assert_eq!(
        findings(of_length(LONGEST_COMMENT + 1)),
        [FeedbackFinding::CommentTooLong { length: LONGEST_COMMENT + 1 }]
    );
}

#[test]
fn feedback_says_something() {
    let silent = Entry { answers: [].into(), ..entry(1) };
    assert_eq!(findings(silent.clone()), [FeedbackFinding::NothingSaid], "a blank sheet is no opinion");
    assert_eq!(findings(Entry { comment: Some("Lent.".to_owned()), ..silent }), []);
}
