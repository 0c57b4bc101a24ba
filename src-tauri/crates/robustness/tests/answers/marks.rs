//! Errors of marking: by hand, against the collection beside the repository, and against every
//! change of marks that a small panel can make.

use std::{fs, io::Write, path::Path};

use proptest::prelude::*;
use robustness::{
    Bearable, Crossed, Effect, Hand, MarkScale, MarkTable, MarkTableError, Movable, Needed, PanelMarks,
    Party, Reach, StepChange, Unstepped, evaluation_after, fewest_steps, margin, mark_margin,
    marks_to_reread, minimum_crossings, powers, single_marks,
};
use scoring::{AgreementRule, BidId, Evaluation, Fraction, Lot, Mark, evaluate};
use serde_json::Value;

use crate::{
    matrices::{bid, criterion, matrix},
    panels::{Case, bid_id, criterion_id, drawn, fraction, mark, member_id, price, quality},
};

fn first(evaluation: &Evaluation) -> Vec<BidId> {
    evaluation.results.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect()
}

fn number(value: &Value) -> Fraction {
    fraction(value.as_str().or_else(|| value["q"].as_str()).expect("a fraction"))
}

fn index(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("an index")).unwrap()
}

/// Marks on one scale for all criteria, and the answers that a file states in marks.
fn check(stated: &Value, max: &Fraction, rises: bool) {
    let rows = stated["marks"].as_array().unwrap().iter();
    let share = |value: &Value| number(value).divided_by(max).unwrap();
    let shares: Vec<Vec<Fraction>> =
        rows.map(|row| row.as_array().unwrap().iter().map(share).collect()).collect();
    let weights: Vec<Fraction> = stated["weights"].as_array().unwrap().iter().map(number).collect();
    let scale = |index| MarkScale {
        criterion: criterion(index),
        max: Mark::new(max.clone()).unwrap(),
        step: None,
        minimum: None,
    };
    let scales = (0..weights.len()).map(scale).collect();
    let table = MarkTable::new(matrix(&weights, &shares).unwrap(), scales).unwrap();
    let robustness = &stated["mark_robustness"];
    let found = margin(&table).unwrap();
    assert_eq!(&found.lead * max, number(&robustness["margin"]), "lead, {}", stated["id"]);
    let off_by = number(&robustness["every_mark_off_by"]);
    assert_eq!(&found.every_total_off_by * max, off_by);
    assert_eq!(&found.by_share.unclipped.unwrap() * max, off_by, "every criterion is marked");
    if !robustness["inside_the_scale"].is_null() {
        let exact = match &found.by_share.exact {
            Bearable::UpTo { off_by, .. } => off_by * max,
            Bearable::Any => panic!("some error changes the first rank"),
        };
        assert_eq!(exact, number(&robustness["inside_the_scale"]));
    }
    let singles = single_marks(&table);
    let stated_singles = robustness["single_mark"].as_array().unwrap();
    assert_eq!(singles.len(), stated_singles.len());
    for (found, stated) in singles.iter().zip(stated_singles) {
        assert_eq!(
            (found.rival, found.criterion),
            (bid(index(&stated["rival"])), criterion(index(&stated["criterion"])))
        );
        assert_eq!(found.change, number(&stated["mark_change"]));
        assert_eq!(found.winner_down.on_scale(), stated["winner_down_feasible"].as_bool().unwrap());
        if rises {
            assert_eq!(found.rival_up.on_scale(), stated["rival_up_feasible"].as_bool().unwrap());
        }
    }
}

#[test]
fn the_worked_example_comes_out_as_stated() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/marks/two_bids.json");
    let stated: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(stated["why"].is_string());
    check(&stated, &fraction("10"), true);
}

#[test]
fn the_decision_vectors_come_out_as_stated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/decision-vectors");
    if !folder.is_dir() {
        let note = "skipped: the folder shared/data/decision-vectors is not beside the repository";
        writeln!(std::io::stderr(), "{note}").expect("a line can be written");
        return;
    }
    let mut checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let stated: Value =
            serde_json::from_str(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        if stated["mark_robustness"].is_object() {
            // The published marks of c02 lie between 0 and 1 and state no upper end, so that the
            // file calls every rise infeasible: only falls are compared there.
            let published = stated["id"].as_str().unwrap().starts_with("c02");
            check(&stated, &fraction(if published { "1" } else { "100" }), !published);
            checked += 1;
        }
    }
    assert!(checked >= 4, "the folder is there, so its vectors must be");
}

#[test]
fn a_table_needs_marks_on_scales() {
    let rows = || matrix(&[Fraction::one()], &[vec![fraction("3/2")]]).unwrap();
    let scale = |index, max: &str| MarkScale {
        criterion: criterion(index),
        max: mark(max),
        step: None,
        minimum: None,
    };
    let refused = |scales| MarkTable::new(rows(), scales).unwrap_err();
    assert_eq!(
        refused(vec![scale(0, "5")]),
        MarkTableError::OffScale { bid: bid(0), criterion: criterion(0) }
    );
    assert_eq!(refused(vec![scale(1, "5")]), MarkTableError::UnknownCriterion(criterion(1)));
    assert_eq!(refused(vec![scale(0, "0")]), MarkTableError::NoExtent(criterion(0)));
    assert_eq!(refused(vec![scale(0, "5"), scale(0, "5")]), MarkTableError::TwoScales(criterion(0)));
    let table = MarkTable::new(rows(), Vec::new()).unwrap();
    assert_eq!(margin(&table), None, "one bid has no rival");
    assert!(single_marks(&table).is_empty());
}

/// By the mean, A has 18 + 16 points for its marks and 50 for its price, B 24 + 16 + 40.
fn two_bids(rule: AgreementRule) -> (Lot, PanelMarks) {
    Case {
        rule,
        roots: vec![quality("a", "30", Some("2")), quality("b", "20", None), price("50")],
        members: &[("ann", "buyers"), ("ben", "buyers"), ("cleo", "users")],
        bids: &[
            ("A", "100", &[("a", &["3", "4", "2"]), ("b", &["4", "4", "4"])]),
            ("B", "125", &[("a", &["5", "5", "2"]), ("b", &["3", "5", "4"])]),
        ],
    }
    .build()
}

#[test]
fn the_lead_and_what_it_bears() {
    // A: a 3 × 6 = 18, b 4 × 4 = 16, price 50: 84. B: a 4 × 6 = 24, b 16, price 40: 80.
    let (lot, _) = two_bids(AgreementRule::Mean);
    let found = mark_margin(&lot, &evaluate(&lot)).unwrap();
    assert_eq!((found.winners, found.seconds), (vec![bid_id("A")], vec![bid_id("B")]));
    assert_eq!(found.lead, fraction("4/100"));
    assert_eq!(found.by_share.unclipped, Some(fraction("4/100")), "half the lead, over half of the weights");
    assert_eq!(found.by_steps.unclipped, Some(fraction("1/5")), "a step is a fifth of the scale");
    let exact = Bearable::UpTo { off_by: fraction("1/5"), rivals: vec![bid_id("B")] };
    assert_eq!(found.by_steps.exact, exact, "no mark is near an end");
    let nearest = found.by_steps.nearest_minimum.unwrap();
    assert_eq!((nearest.bid, nearest.off_by), (bid_id("A"), fraction("1")), "3 against a minimum of 2");
}

#[test]
fn a_single_mark_stays_on_its_scale_and_above_its_minimum() {
    let (lot, _) = two_bids(AgreementRule::Mean);
    let table = MarkTable::of(&lot, &evaluate(&lot)).unwrap();
    let found = single_marks(&table);
    assert_eq!(found.len(), 2, "nobody marks the price");
    assert_eq!(found[0].change, fraction("2/3"), "4 points at 6 a mark");
    assert_eq!(found[0].rival_up, Reach::Inside { to: mark("14/3") });
    assert_eq!(found[0].winner_down, Reach::Inside { to: mark("7/3") });
    assert_eq!(found[1].rival_up, Reach::Inside { to: mark("5") }, "the end of the scale counts");

    let (mut lot, _) = two_bids(AgreementRule::Mean);
    lot.criteria = scoring::CriteriaTree::new(
        lot.criteria.total().clone(),
        vec![quality("a", "30", Some("5/2")), quality("b", "20", None), price("50")],
    )
    .unwrap();
    let table = MarkTable::of(&lot, &evaluate(&lot)).unwrap();
    assert_eq!(single_marks(&table)[0].winner_down, Reach::BelowMinimum { to: mark("7/3") });
}

#[test]
fn the_fewest_steps_are_counted_in_members_marks() {
    let (lot, panel) = two_bids(AgreementRule::Mean);
    let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    assert_eq!(found.first, [bid_id("A")]);
    // A step of one of three members is 2 points on `a`, 4/3 on `b`: two make B level, three pass.
    assert_eq!(found.rivals[0].to_level.steps(), Some(2));
    assert_eq!(found.rivals[0].to_pass.steps(), Some(3));
    let Needed::Changes(changes) = &found.rivals[0].to_level else { panic!("two steps level") };
    assert!(changes.iter().all(|change| change.criterion == criterion_id("a")), "where a step is worth most");
    let agreed = fewest_steps(&lot, &panel, Movable::Agreed, &Unstepped::LeftOut);
    assert_eq!(agreed.rivals[0].to_pass.steps(), Some(1), "an agreed mark moves 6 points at once");

    // Under the median A has 3 and 4, B 5 and 4: 18 + 16 + 50 against 30 + 16 + 40.
    let (lot, panel) = two_bids(AgreementRule::Median);
    let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    assert_eq!(found.first, [bid_id("B")]);
    let needed = found.rivals[0].to_pass.clone();
    assert_eq!(needed.steps(), Some(1), "one member moves the middle mark of A from 3 to 4: 6 points");
}

#[test]
fn nobody_alone_and_by_consensus_only_the_panel() {
    let (lot, panel) = two_bids(AgreementRule::Mean);
    let found = powers(&lot, &panel, &Unstepped::LeftOut);
    let steps = |party: Party| found.iter().find(|power| power.party == party).unwrap().to_pass.steps();
    // A step of one member is 2 points on `a`: three of them pass a lead of 4.
    assert_eq!(steps(Party::Member(member_id("cleo"))), Some(3), "B's mark from 2 to 5");
    assert_eq!(steps(Party::Member(member_id("ann"))), Some(3), "A's from 3 to 0: a mean of 2, the minimum");
    for power in &found {
        let Needed::Changes(changes) = &power.to_pass else { panic!("everybody can, by three steps") };
        if let Party::Member(member) = power.party {
            assert!(changes.iter().all(|change| change.hand == Hand::Member(member)), "nobody else's marks");
        }
        assert_eq!(after(&lot, &panel, changes), [bid_id("B")], "and the scoring says so");
    }
    let (mut lot, panel) = two_bids(AgreementRule::Mean);
    lot.rules.agreement = AgreementRule::Consensus;
    for power in powers(&lot, &panel, &Unstepped::LeftOut) {
        assert_eq!(power.to_pass, Needed::Impossible, "agreed marks are written by all");
    }
    let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    let Needed::Changes(changes) = &found.rivals[0].to_pass else { panic!("the panel can") };
    assert!(changes.iter().all(|change| change.hand == Hand::Panel));
}

#[test]
fn marks_worth_reading_again_come_in_order() {
    let (lot, panel) = two_bids(AgreementRule::Mean);
    let found = marks_to_reread(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut, 4);
    assert_eq!(found.len(), 4);
    assert_eq!(found[0].effect, Effect::Levels, "two steps of 2 points against a lead of 4");
    assert_eq!((found[0].change.criterion, found[0].change.steps), (criterion_id("a"), 2));
    assert!(found.windows(2).all(|pair| pair[0].effect <= pair[1].effect), "the strongest first");
    let agreed = marks_to_reread(&lot, &panel, Movable::Agreed, &Unstepped::LeftOut, 2);
    assert_eq!((&agreed[0].effect, agreed[0].change.steps), (&Effect::Passes, 1), "6 points at once");
}

#[test]
fn a_minimum_may_change_the_first_bid() {
    let (lot, panel) = two_bids(AgreementRule::Mean);
    let found = minimum_crossings(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    assert_eq!(found[0].bid, bid_id("A"));
    assert_eq!(found[0].crossed, Crossed::Excluded { criterion: criterion_id("a") });
    assert_eq!(found[0].steps(), 4, "nine marks in all: a mean below 2 leaves five");
    assert_eq!(found[0].first_then, [bid_id("B")]);
    assert!(found[0].changes_first());
    // A is below the minimum by half a mark: one step of one of two members brings it back.
    let (lot, panel) = Case {
        rule: AgreementRule::Mean,
        roots: vec![quality("a", "50", Some("2")), price("50")],
        members: &[("ann", "buyers"), ("ben", "buyers")],
        bids: &[("A", "100", &[("a", &["1", "2"])]), ("B", "400", &[("a", &["2", "3"])])],
    }
    .build();
    let found = minimum_crossings(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    assert_eq!(found[0].crossed, Crossed::Reinstated { criteria: vec![criterion_id("a")] });
    assert_eq!((found[0].steps(), &found[0].first_then), (1, &vec![bid_id("A")]));
}

#[test]
fn a_scale_without_a_step_is_left_out_or_counted_as_asked() {
    let (mut lot, panel) = two_bids(AgreementRule::Mean);
    let unstepped = |code: &str, weight: &str| {
        let scale = scoring::Scale::new(mark("5"), None, Vec::new()).unwrap();
        crate::panels::criterion(code, weight, scoring::Leaf::Quality { scale, minimum: None })
    };
    let roots = vec![unstepped("a", "30"), quality("b", "20", None), price("50")];
    lot.criteria = scoring::CriteriaTree::new(lot.criteria.total().clone(), roots).unwrap();
    let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
    assert_eq!(found.left_out, [criterion_id("a")]);
    assert_eq!(found.rivals[0].to_level.steps(), Some(3), "4/3 points a step on `b` alone");
    let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::CountAs(mark("2")));
    assert_eq!(found.left_out, []);
    assert_eq!(found.rivals[0].to_level.steps(), Some(1), "two marks are a step, worth 4 points");
}

/// The lot after changes, asked of the scoring alone.
fn after(lot: &Lot, panel: &PanelMarks, changes: &[StepChange]) -> Vec<BidId> {
    first(&evaluation_after(lot, panel, changes))
}

/// The fewest steps of `most` at most, down for the winner and up for one rival, that put another
/// bid alone in front or in front with it, by trying every one of them.
fn tried(lot: &Lot, panel: &PanelMarks, rival: BidId, most: usize) -> Option<usize> {
    let board = fewest_steps(lot, panel, Movable::Everyone, &Unstepped::LeftOut);
    let winner = board.first[0];
    let consensus = lot.rules.agreement == AgreementRule::Consensus;
    let mut places = Vec::new();
    for of in [winner, rival] {
        for code in ["a", "b"] {
            let criterion = criterion_id(code);
            if consensus {
                let at = lot.bids.iter().find(|it| it.id == of).unwrap().marks[&criterion].mark().clone();
                places.push((of, criterion, Hand::Panel, at));
            } else {
                for given in panel.cell(of, criterion) {
                    places.push((of, criterion, Hand::Member(given.member), given.mark.clone()));
                }
            }
        }
    }
    let ahead = |counts: &[u32]| {
        let changes: Vec<StepChange> = places
            .iter()
            .zip(counts)
            .filter(|(_, count)| **count > 0)
            .map(|((of, criterion, hand, from), count)| {
                let size = Fraction::from(*count);
                let to = if *of == winner { from.value() - &size } else { from.value() + &size };
                let to = Mark::new(to).unwrap();
                StepChange {
                    bid: *of,
                    criterion: *criterion,
                    hand: *hand,
                    from: from.clone(),
                    to,
                    steps: *count as usize,
                }
            })
            .collect();
        let evaluation = evaluation_after(lot, panel, &changes);
        let total = |of| evaluation.of(of).unwrap().total.as_ref().map(|total| total.value.clone());
        // A winner that falls below its minimum is another subject.
        match (total(winner), total(rival)) {
            (Some(best), Some(total)) => total > best,
            (None, _) | (_, None) => false,
        }
    };
    let room: Vec<u32> = places
        .iter()
        .map(|(of, _, _, from)| {
            (0..=3)
                .rev()
                .find(|count| {
                    let size = Fraction::from(*count);
                    if *of == winner {
                        *from.value() >= size
                    } else {
                        from.value() + &size <= Fraction::from(3)
                    }
                })
                .unwrap()
        })
        .collect();
    (0..=most).find(|sum| shares(&room, *sum).iter().any(|counts| ahead(counts)))
}

/// Every way to share out steps over places with room.
fn shares(room: &[u32], sum: usize) -> Vec<Vec<u32>> {
    let Some((first, rest)) = room.split_first() else {
        return if sum == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    (0..=(*first).min(u32::try_from(sum).unwrap()))
        .flat_map(|count| {
            shares(rest, sum - count as usize).into_iter().map(move |mut tail| {
                tail.insert(0, count);
                tail
            })
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_fewer_steps_put_a_rival_in_front((lot, panel) in drawn()) {
        let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
        for rival in &found.rivals {
            let tried = tried(&lot, &panel, rival.rival, 3);
            match rival.to_pass.steps() {
                Some(steps) if steps <= 3 => prop_assert_eq!(tried, Some(steps)),
                Some(_) | None => prop_assert_eq!(tried, None),
            }
        }
    }
}

proptest! {
    #[test]
    fn the_steps_change_the_first_bid_and_one_fewer_does_not((lot, panel) in drawn()) {
        let found = fewest_steps(&lot, &panel, Movable::Everyone, &Unstepped::LeftOut);
        for rival in &found.rivals {
            let Needed::Changes(changes) = &rival.to_pass else { continue };
            let then = evaluation_after(&lot, &panel, changes);
            prop_assert!(!first(&then).contains(&found.first[0]), "the winner is not first any more");
            for omitted in 0..changes.len() {
                let mut fewer = changes.clone();
                let change = &mut fewer[omitted];
                let one = Fraction::one();
                let up = change.to > change.from;
                let to = if up { change.to.value() - &one } else { change.to.value() + &one };
                change.to = Mark::new(to).unwrap();
                let then = evaluation_after(&lot, &panel, &fewer);
                let total = |of| then.of(of).unwrap().total.as_ref().unwrap().value.clone();
                prop_assert!(total(rival.rival) <= total(found.first[0]), "one step fewer is not enough");
            }
        }
    }

    #[test]
    fn marks_within_the_bound_leave_the_winner_first((lot, _) in drawn(), signs in prop::collection::vec(prop::bool::ANY, 6)) {
        let mut lot = lot;
        lot.rules.rounding = scoring::RoundingPlan::default();
        let evaluation = evaluate(&lot);
        let Some(found) = mark_margin(&lot, &evaluation) else { return Ok(()) };
        let one = Fraction::one();
        let limit = match &found.by_share.exact {
            Bearable::Any => one.clone(),
            Bearable::UpTo { off_by, .. } => off_by.clone(),
        };
        let total = |shares: &[Fraction; 2]| -> Fraction {
            let weights = lot.criteria.leaves();
            weights.iter().zip(shares).map(|((leaf, _), share)| leaf.weight.value() * share).sum()
        };
        let mut totals = Vec::new();
        for (of, signs) in evaluation.results.iter().zip(signs.chunks(2)).filter(|(of, _)| of.rank().is_some()) {
            let bid = lot.bids.iter().find(|it| it.id == of.bid).unwrap();
            let shares = ["a", "b"].map(|code| bid.marks[&criterion_id(code)].mark().value().divided_by(&Fraction::from(3)).unwrap());
            let moved = |share: &Fraction, up: bool| {
                let to = if up { share + &limit } else { share - &limit };
                to.max(Fraction::zero()).min(one.clone())
            };
            let erred = [moved(&shares[0], signs[0]), moved(&shares[1], signs[1])];
            let worst = [0, 1].map(|index| moved(&shares[index], of.bid != found.winners[0]));
            totals.push((of.bid, total(&erred), total(&worst)));
        }
        let of = |bid: BidId| totals.iter().find(|(it, ..)| *it == bid).unwrap();
        let winner = of(found.winners[0]);
        for rival in totals.iter().filter(|(bid, ..)| *bid != winner.0) {
            prop_assert!(rival.1 <= winner.1, "errors within the bound");
            prop_assert!(rival.2 <= winner.2, "the worst errors within the bound");
        }
        if let Bearable::UpTo { rivals, .. } = &found.by_share.exact {
            for rival in rivals {
                prop_assert_eq!(&of(*rival).2, &winner.2, "the worst errors make them level");
            }
        }
    }

    #[test]
    fn the_order_of_bids_and_members_changes_nothing((lot, panel) in drawn()) {
        let mut other = lot.clone();
        other.bids.reverse();
        let mut given: Vec<_> = panel
            .cells()
            .flat_map(|(bid, criterion, marks)| marks.iter().map(move |given| robustness::GivenMark { bid, criterion, given: given.clone() }))
            .collect();
        given.reverse();
        let turned = PanelMarks::new(given).unwrap();
        let steps = |lot: &Lot, panel: &PanelMarks| {
            let mut found = fewest_steps(lot, panel, Movable::Everyone, &Unstepped::LeftOut);
            found.rivals.sort_by_key(|it| it.rival);
            found.first.sort();
            found
        };
        prop_assert_eq!(steps(&lot, &panel), steps(&other, &turned));
        let power = |lot: &Lot, panel: &PanelMarks| -> Vec<_> {
            powers(lot, panel, &Unstepped::LeftOut).into_iter().map(|it| (it.party, it.to_pass.steps())).collect()
        };
        prop_assert_eq!(power(&lot, &panel), power(&other, &turned));
        prop_assert_eq!(after(&lot, &panel, &[]), first(&evaluate(&lot)), "no change changes nothing");
    }
}
