//! Every number of the sample is opened, and whatever is said to open, opens.

use std::collections::BTreeSet;

use evaluation::wire::{Stage, Surface, Theme, TraceKey, TraceView};

use crate::work::Work;

fn name(key: &TraceKey) -> String {
    format!("{:?} {} {}", key.stage, key.bid, key.criterion.as_deref().unwrap_or_default())
}

#[test]
fn every_number_of_the_ranking_opens_down_to_what_people_gave() {
    let work = Work::new();
    let tender = work.sample();
    let ranking = evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap();
    let key = |stage, bid: &str, criterion: Option<&String>| TraceKey {
        stage,
        bid: bid.to_owned(),
        criterion: criterion.cloned(),
    };
    let mut waiting = Vec::new();
    for row in &ranking.rows {
        let bid = row.bid.letter.as_str();
        waiting.push((key(Stage::Total, bid, None), row.total.clone().unwrap()));
        waiting.push((key(Stage::Amount, bid, None), row.amount.clone().unwrap()));
        for (criterion, points) in &row.points {
            waiting.push((key(Stage::Points, bid, Some(criterion)), points.clone()));
        }
    }
    assert_eq!(waiting.len(), 4 * (2 + ranking.criteria.len()), "every cell of the table");

    let mut opened = BTreeSet::new();
    while let Some((key, shown)) = waiting.pop() {
        let view =
            evaluation::read_trace(&tender, &key).unwrap_or_else(|fault| panic!("{}: {fault:?}", name(&key)));
        assert_eq!(view.value.exact, shown.exact, "{}: the number that was clicked", name(&key));
        assert_explained(&key, &view);
        if !opened.insert(name(&key)) {
            continue;
        }
        for input in view.inputs {
            if let Some(inner) = input.open {
                waiting.push((inner, input.value));
            }
        }
    }
    let of = |stage: &str| opened.iter().filter(|name| name.starts_with(stage)).count();
    assert_eq!(of("Mark"), 4 * 14, "each agreed mark is reached from its points");
    assert_eq!((of("Total"), of("Amount")), (4, 4));
}

/// A number says how it came about: from inputs, from members' marks or from priced lines.
fn assert_explained(key: &TraceKey, view: &TraceView) {
    let place = name(key);
    assert!(view.title.contains(&key.bid), "{place}: {}", view.title);
    for text in [&view.title, &view.formula, &view.worked, &view.source] {
        assert!(!text.contains(['⟦', '{']), "{place}: {text}");
    }
    assert!(!view.formula.is_empty(), "{place} has no formula");
    match key.stage {
        Stage::Points | Stage::Total => assert!(!view.inputs.is_empty(), "{place} comes from nothing"),
        Stage::Mark => {
            assert_eq!(view.marks.len(), 7, "{place}: every member of the panel");
            assert!(view.marks.iter().all(|mark| !mark.member.is_empty()), "{place}");
        }
        Stage::Amount => {
            assert!(!view.lines.is_empty() && !view.source.is_empty(), "{place} has no file");
            assert!(view.lines.iter().all(|line| !line.place.is_empty()), "{place}: each price has its cell");
        }
    }
}

#[test]
fn the_weighted_parts_of_a_total_are_its_points() {
    let work = Work::new();
    let tender = work.sample();
    let ranking = evaluation::read_ranking(&tender, Surface::on(Theme::Light)).unwrap();
    for row in ranking.rows {
        let key = TraceKey { stage: Stage::Total, bid: row.bid.letter.clone(), criterion: None };
        let view = evaluation::read_trace(&tender, &key).unwrap();
        let sum: scoring::Fraction = view
            .inputs
            .iter()
            .map(|input| input.value.exact.parse::<scoring::Fraction>().unwrap())
            .fold(scoring::Fraction::zero(), |sum, part| &sum + &part);
        assert_eq!(sum.to_string(), view.exact.exact, "{}", row.bid.letter);
    }
}

#[test]
fn a_number_that_is_not_there_is_a_fault() {
    let work = Work::new();
    let tender = work.sample();
    for (stage, bid, criterion) in [
        (Stage::Points, "Z", Some("cout")),
        (Stage::Points, "A", Some("no-such")),
        (Stage::Points, "A", None),
        (Stage::Mark, "A", Some("cout")),
        (Stage::Total, "A", Some("cout")),
    ] {
        let key = TraceKey { stage, bid: bid.to_owned(), criterion: criterion.map(str::to_owned) };
        assert_eq!(
            evaluation::read_trace(&tender, &key).unwrap_err().code,
            "number-unknown",
            "{}",
            name(&key)
        );
    }
}
