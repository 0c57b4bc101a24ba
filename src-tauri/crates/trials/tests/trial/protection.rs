//! A few people are never given away.

use proptest::prelude::*;
use trials::{Answer, Entry, Feedback, Hidden, Shown, Tally, summarise};

use crate::fixture::{crowd, entry, given, levels, protocol};

fn comment(number: u128, group: &str, text: &str) -> Feedback {
    given(Entry { group: group.to_owned(), comment: Some(text.to_owned()), ..entry(number) })
}

#[test]
fn a_small_group_is_hidden_and_the_smallest_other_with_it() {
    let feedback =
        [crowd("enseignants", 0, 4, 1), crowd("parents", 10, 12, 4), crowd("eleves", 30, 8, 5)].concat();
    let summary = summarise(&protocol(), &feedback);
    let facile = &summary.bids[0].questions[0];
    let [teachers, parents, pupils] = facile.by_group.as_slice() else { panic!("three groups") };
    assert_eq!(levels(&facile.overall), [4, 0, 0, 12, 8]);
    assert_eq!(
        teachers.1,
        Shown::Hidden(Hidden::CountBelow(protocol().smallest_group())),
        "four teachers are fewer than five"
    );
    assert_eq!(levels(&parents.1), [0, 0, 0, 12, 0]);
    assert_eq!(
        pupils.1,
        Shown::Hidden(Hidden::ProtectsOthers),
        "all less parents and pupils would be the four teachers"
    );
    assert!(facile.by_site.iter().all(|(_, shown)| shown.visible().is_some()), "twelve at each site");
}

#[test]
fn what_counts_is_who_answered_the_question() {
    let mut feedback = [crowd("parents", 0, 9, 3), crowd("eleves", 20, 9, 3)].concat();
    feedback.extend((40..43).map(|number| given(Entry { group: "parents".to_owned(), ..entry(number) })));
    let summary = summarise(&protocol(), &feedback);
    let encore = &summary.bids[0].questions[1];
    assert_eq!(
        encore.overall,
        Shown::Hidden(Hidden::CountBelow(protocol().smallest_group())),
        "twelve parents tried it, three of them answered this question"
    );
    assert_eq!(
        levels(&summary.bids[0].questions[0].by_group[1].1),
        [0, 0, 9, 3, 0],
        "the other one is shown"
    );
}

#[test]
fn comments_are_kept_for_groups_of_enough_people() {
    let mut feedback = crowd("parents", 0, 4, 3);
    feedback.push(comment(5, "parents", "Les menus sont clairs."));
    feedback.push(comment(6, "parents", "Le cahier se lit bien."));
    feedback.extend(crowd("enseignants", 20, 3, 3));
    feedback.push(comment(24, "enseignants", "Trop lent."));
    let summary = summarise(&protocol(), &feedback);
    let comments: Vec<_> = summary.bids[0].comments.iter().map(|(_, shown)| shown.clone()).collect();
    assert_eq!(
        comments,
        [
            Shown::Hidden(Hidden::CountBelow(protocol().smallest_group())),
            Shown::Visible(vec!["Le cahier se lit bien.".to_owned(), "Les menus sont clairs.".to_owned()]),
            Shown::Visible(Vec::new()),
        ],
        "four teachers know who wrote; six parents do not, and the order does not tell them"
    );
}

proptest! {
    /// What a reader can do with a summary: subtract the visible groups, or the visible sites, from
    /// the whole.
    #[test]
    fn no_summary_gives_a_few_people_away_by_subtraction(
        people in prop::collection::vec((0..3_usize, 0..2_usize, 1..=5_u32), 0..40),
    ) {
        let (groups, sites) = (["enseignants", "parents", "eleves"], ["nord", "sud"]);
        let feedback: Vec<Feedback> = (0..)
            .zip(people)
            .map(|(number, (group, site, level))| given(Entry {
                group: groups[group].to_owned(),
                site: sites[site].to_owned(),
                answers: [("facile".to_owned(), Answer::Level(level))].into(),
                ..entry(number)
            }))
            .collect();
        let summary = summarise(&protocol(), &feedback);
        for bid in &summary.bids {
            let facile = &bid.questions[0];
            let by_group: Vec<&Shown<Tally>> = facile.by_group.iter().map(|(_, shown)| shown).collect();
            let by_site: Vec<&Shown<Tally>> = facile.by_site.iter().map(|(_, shown)| shown).collect();
            for margin in [by_group, by_site] {
                let visible = margin.iter().filter_map(|shown| shown.visible());
                let shown: u32 = visible.map(Tally::count).filter(|count| *count > 0).sum();
                prop_assert!(margin.iter().filter_map(|it| it.visible()).all(|it| !(1..5).contains(&it.count())));
                if let Some(all) = facile.overall.visible() {
                    prop_assert!(!(1..5).contains(&(all.count() - shown)), "the hidden ones together");
                    let hidden = margin.iter().filter(|shown| shown.visible().is_none()).count();
                    prop_assert_ne!(hidden, 1, "one hidden alone is the whole less the visible");
                }
            }
        }
    }
}
