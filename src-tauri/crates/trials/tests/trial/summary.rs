//! What the answers come to, and which of them count.

use std::num::NonZeroU32;

use trials::{Answer, Entry, Feedback, LeftOut, Mean, Protocol, Tally, YesNo, summarise};

use crate::fixture::{crowd, entry, given, levels, protocol, session};

#[test]
fn a_distribution_keeps_every_level_and_its_mean_undivided() {
    let feedback =
        [crowd("parents", 0, 3, 1), crowd("parents", 10, 3, 2), crowd("parents", 20, 1, 5)].concat();
    let summary = summarise(&protocol(), &feedback);
    let facile = &summary.bids[0].questions[0];
    assert_eq!(levels(&facile.overall), [3, 3, 0, 0, 1], "two opinions far apart are not one in the middle");
    let tally = facile.overall.visible().unwrap();
    let seven = NonZeroU32::new(7).unwrap();
    assert_eq!(tally.mean(), Some(Mean { sum: 14, count: seven }), "3 × 1 + 3 × 2 + 1 × 5 over 7 answers");
}

#[test]
fn yes_and_no_are_counted_apart() {
    let said = |number, answer| {
        given(Entry { answers: [("encore".to_owned(), Answer::YesNo(answer))].into(), ..entry(number) })
    };
    let feedback: Vec<Feedback> =
        (0..5).map(|number| said(number, if number < 2 { YesNo::Yes } else { YesNo::No })).collect();
    let summary = summarise(&protocol(), &feedback);
    let tally = summary.bids[0].questions[1].overall.visible().unwrap();
    assert_eq!(tally, &Tally::YesNo { yes: 2, no: 3 });
    assert_eq!((tally.count(), tally.sum()), (5, 2), "the sum counts the yes");
}

#[test]
fn a_question_left_blank_is_no_answer() {
    let feedback = crowd("parents", 0, 6, 3);
    let summary = summarise(&protocol(), &feedback);
    let encore = summary.bids[0].questions[1].overall.visible().unwrap();
    assert_eq!((encore.count(), encore.mean()), (0, None), "not asked, not answered: there is no mean of 0");
}

#[test]
fn a_session_takes_part_once_whatever_it_tried() {
    let mut feedback = crowd("parents", 0, 6, 3);
    feedback.extend(crowd("enseignants", 10, 2, 4));
    let of_b: Vec<Feedback> = feedback
        .iter()
        .take(6)
        .map(|given_of_a| given(Entry { bid: "B".to_owned(), ..given_of_a.to_entry() }))
        .collect();
    feedback.extend(of_b);
    let summary = summarise(&protocol(), &feedback);
    assert_eq!(summary.participants.overall, 8, "six parents tried two bids");
    let by_group: Vec<u32> = summary.participants.by_group.iter().map(|(_, count)| *count).collect();
    assert_eq!(by_group, [2, 6, 0], "in the protocol's order");
    let by_site: Vec<u32> = summary.participants.by_site.iter().map(|(_, count)| *count).collect();
    assert_eq!(by_site, [4, 4]);
    let bids: Vec<&str> = summary.bids.iter().map(|bid| bid.bid.as_str()).collect();
    assert_eq!(bids, ["A", "B"], "by code: nothing else orders the bids");
}

#[test]
fn merging_in_any_order_or_twice_changes_nothing() {
    let mut feedback = [crowd("parents", 0, 6, 3), crowd("enseignants", 10, 7, 5)].concat();
    feedback.push(given(Entry { comment: Some("b".to_owned()), ..entry(30) }));
    feedback.push(given(Entry { comment: Some("a".to_owned()), ..entry(31) }));
    let once = summarise(&protocol(), &feedback);
    let mut twice: Vec<Feedback> = feedback.iter().rev().cloned().collect();
    twice.extend(feedback);
    assert_eq!(summarise(&protocol(), &twice), once);
}

#[test]
fn a_session_that_contradicts_itself_counts_nowhere_and_is_said() {
    let mut feedback = crowd("parents", 0, 6, 3);
    feedback.extend([
        given(entry(6)),
        given(Entry { answers: [("facile".to_owned(), Answer::Level(1))].into(), ..entry(6) }),
    ]);
    let same_place = |bid: &str| Entry { bid: bid.to_owned(), ..entry(7) };
    feedback.extend([given(same_place("A")), given(Entry { site: "sud".to_owned(), ..same_place("B") })]);
    let summary = summarise(&protocol(), &feedback);
    let bid = summary.bids[0].bid.clone();
    assert_eq!(
        summary.left_out,
        [LeftOut::TwoPlaces { session: session(7) }, LeftOut::Contradicts { session: session(6), bid }],
        "nobody chooses between two answers for a person"
    );
    assert_eq!(summary.participants.overall, 6);
    assert_eq!(levels(&summary.bids[0].questions[0].overall), [0, 0, 6, 0, 0]);
}

#[test]
fn feedback_of_another_protocol_counts_nowhere_and_is_said() {
    let protocol = protocol();
    let narrower = Protocol::new(
        protocol.id().clone(),
        protocol.name().to_owned(),
        protocol.smallest_group(),
        protocol.sites().to_vec(),
        protocol.groups()[..1].to_vec(),
        protocol.questions().to_vec(),
    )
    .unwrap();
    let summary = summarise(&narrower, &crowd("parents", 0, 6, 3));
    assert_eq!(summary.left_out.len(), 6, "the narrower protocol asks no parents");
    assert!(summary.left_out.iter().all(|left_out| left_out.code() == "feedback-off-protocol"));
    assert_eq!((summary.participants.overall, summary.bids), (0, Vec::new()));
}

#[test]
fn a_trial_without_feedback_is_empty() {
    let summary = summarise(&protocol(), &[]);
    assert_eq!((summary.participants.overall, summary.bids, summary.left_out), (0, Vec::new(), Vec::new()));
}
