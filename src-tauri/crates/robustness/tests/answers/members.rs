//! Members left out, rules compared and habits of marking, by hand and for every drawn panel.

use proptest::prelude::*;
use robustness::{PanelError, PanelMarks, Party, habits, left_out, under_each_rule};
use scoring::{AgreementRule, BidId, Fraction, Lot, evaluate};

use crate::panels::{Case, bid_id, college_id, criterion_id, drawn, fraction, member_id, quality};

/// Two buyers and a user, one of whom prefers B by far.
fn divided(rule: AgreementRule) -> (Lot, PanelMarks) {
    Case {
        rule,
        roots: vec![quality("a", "60", None), quality("b", "40", None)],
        members: &[("ann", "buyers"), ("ben", "buyers"), ("cleo", "users")],
        bids: &[
            ("A", "1", &[("a", &["4", "4", "0"]), ("b", &["4", "3", "1"])]),
            ("B", "1", &[("a", &["3", "3", "5"]), ("b", &["3", "3", "5"])]),
        ],
    }
    .build()
}

fn ranking(lot: &Lot) -> Vec<(u32, BidId)> {
    evaluate(lot).ranking().into_iter().map(|(rank, result)| (rank, result.bid)).collect()
}

#[test]
fn one_member_decides_a_mean_and_not_a_median() {
    let (lot, panel) = divided(AgreementRule::Mean);
    let found = left_out(&lot, &panel, AgreementRule::Mean);
    assert_eq!(found.everybody.first, [bid_id("B")], "A has 8/3 and 8/3, B 11/3 and 11/3");
    let decisive: Vec<Party> = found.decisive().map(|without| without.party).collect();
    let alone = [Party::Member(member_id("cleo")), Party::College(college_id("users"))];
    assert_eq!(decisive.len(), 2, "Cleo, who is the whole college of users");
    assert!(alone.iter().all(|party| decisive.contains(party)));
    assert_eq!(found.without.len(), 5, "three members and two colleges");

    let rules = under_each_rule(&lot, &panel);
    let first = |rule| rules.iter().find(|it| it.rule == rule).map(|it| it.outcome.first.clone());
    assert_eq!(first(AgreementRule::Mean), Some(vec![bid_id("B")]));
    assert_eq!(first(AgreementRule::Median), Some(vec![bid_id("A")]), "4 and 3 against 3 and 3");
    assert_eq!(first(AgreementRule::MeanByCollege), Some(vec![bid_id("B")]));
    assert_eq!(first(AgreementRule::Consensus), None, "nobody wrote agreed marks");
}

#[test]
fn a_member_who_alone_marked_a_bid_leaves_it_unmarked() {
    let (lot, panel) = Case {
        rule: AgreementRule::Mean,
        roots: vec![quality("a", "1", None)],
        members: &[("ann", "buyers"), ("ben", "users")],
        bids: &[("A", "1", &[("a", &["4", ""])]), ("B", "1", &[("a", &["3", "2"])])],
    }
    .build();
    let found = left_out(&lot, &panel, AgreementRule::Mean);
    let ann = found.without.iter().find(|it| it.party == Party::Member(member_id("ann"))).unwrap();
    assert_eq!(ann.outcome.unmarked, [(bid_id("A"), criterion_id("a"))]);
    assert!(ann.outcome.ranking.is_empty(), "a mark that is missing withholds the ranking, it is no 0");
    assert!(found.decisive().any(|it| it.party == ann.party), "without her, nobody can be first");
}

#[test]
fn what_people_agreed_on_does_not_leave_with_a_member() {
    let (mut lot, panel) = divided(AgreementRule::Mean);
    lot.rules.agreement = AgreementRule::Consensus;
    let found = left_out(&lot, &panel, lot.rules.agreement);
    assert_eq!(found.decisive().count(), 0);
    assert_eq!(left_out(&lot, &panel, AgreementRule::Mean).decisive().count(), 2, "their own marks would");
}

#[test]
fn habits_by_hand() {
    let (lot, panel) = divided(AgreementRule::Mean);
    let found = habits(&lot, &panel);
    let of = |code: &str| found.iter().find(|it| it.member == member_id(code)).unwrap();
    // Ann against the mean of Ben and Cleo: 4−2, 4−2, 3−4, 3−4, over 5: (2 + 2 − 1 − 1)/4/5.
    assert_eq!(of("ann").leniency, Some(fraction("1/10")));
    // Ben: 4−2, 3−5/2, 3−4, 3−4; Cleo: 0−4, 1−7/2, 5−3, 5−3.
    assert_eq!(of("ben").leniency, Some(fraction("1/40")));
    assert_eq!(of("cleo").leniency, Some(fraction("-1/8")));
    // Ann gives each bid one mark on both criteria; Ben 4 and 3, then 3 and 3; Cleo 0 and 1, 5 and 5.
    let within = &of("ann").within_bids;
    assert_eq!(within.variance, Some(Fraction::zero()));
    assert_eq!(within.others_variance, Some(fraction("1/100")), "(1/2)/25, over two bids");
    assert_eq!(within.variance_ratio(), Some(Fraction::zero()), "the halo is complete");
    // Across bids: Ann 1/2 on each criterion, Ben 1/2 and 0, Cleo 25/2 and 8, over 25.
    assert_eq!(of("ann").across_bids.variance, Some(fraction("1/50")));
    assert_eq!(of("ann").across_bids.others_variance, Some(fraction("21/100")), "(1/100 + 41/100) / 2");
    assert_eq!((of("ann").marked, of("ann").common), (4, 4));
}

#[test]
fn a_panel_is_told_from_a_mistake() {
    let (lot, panel) = divided(AgreementRule::Mean);
    assert_eq!(PanelMarks::of(&lot), Ok(panel.clone()), "a lot keeps its members' marks");
    let marks: Vec<_> = panel
        .cells()
        .flat_map(|(bid, criterion, marks)| {
            marks.iter().map(move |given| robustness::GivenMark { bid, criterion, given: given.clone() })
        })
        .collect();
    let mut twice = marks.clone();
    twice.push(marks[0].clone());
    assert!(matches!(PanelMarks::new(twice), Err(PanelError::MarkedTwice { .. })));
    let mut moved = marks;
    moved[0].given.college = college_id("elsewhere");
    let member = moved[0].given.member;
    assert_eq!(PanelMarks::new(moved), Err(PanelError::TwoColleges(member)));
}

proptest! {
    #[test]
    fn leaving_out_nobody_changes_nothing((lot, panel) in drawn()) {
        let rule = lot.rules.agreement;
        prop_assert_eq!(&left_out(&lot, &panel, rule).everybody.ranking, &ranking(&lot));
        let stranger = panel.without(Party::Member(member_id("nobody")));
        prop_assert_eq!(&stranger, &panel);
        let published = under_each_rule(&lot, &panel).into_iter().find(|it| it.rule == rule).unwrap();
        prop_assert_eq!(published.outcome.ranking, ranking(&lot));
    }

    #[test]
    fn deviations_from_the_others_cancel_out((lot, panel) in drawn()) {
        // In every cell Σ (x − mean of the others) = 0, and here everybody marks every cell.
        let sum: Fraction = habits(&lot, &panel).into_iter().filter_map(|it| it.leniency).sum();
        prop_assert_eq!(sum, Fraction::zero());
    }
}
