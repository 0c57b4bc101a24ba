//! The changes of Triantaphyllou and Sánchez: as stated, and where they lead.

use proptest::prelude::*;
use robustness::{DeltaChange, Deltas, Feasibility, Matrix, crossings, deltas};
use scoring::Fraction;
use serde_json::Value;

use crate::{
    matrices::{bid, criterion},
    properties::cases,
    vectors::{fraction, list, number},
};

/// Compares the changes with those stated, and with the crossings' changes before renormalising.
pub fn check(matrix: &Matrix, stated: &Value, name: &str) {
    if stated["triantaphyllou_sanchez"].is_null() {
        return;
    }
    let found = deltas(matrix);
    let expected = list(&stated["triantaphyllou_sanchez"]);
    assert_eq!(found.deltas.len(), expected.len(), "{name}");
    for (found, stated) in found.deltas.iter().zip(expected) {
        let place = (number(&stated["criterion"]), number(&stated["above"]), number(&stated["below"]));
        assert_eq!(
            (found.criterion, found.above, found.below),
            (criterion(place.0), bid(place.1), bid(place.2)),
            "{name}"
        );
        match &found.change {
            None => assert!(stated["delta"].is_null(), "{place:?}, {name}"),
            Some(change) => {
                assert_eq!(change.delta(), fraction(&stated["delta"]), "{place:?}, {name}");
                let percent = Some(fraction(&stated["relative_percent"]));
                assert_eq!(change.percent(), percent, "{place:?}, {name}");
                let feasible = change.feasibility() == Feasibility::Feasible;
                assert_eq!(Value::Bool(feasible), stated["feasible"], "{place:?}, {name}");
            }
        }
    }
    for crossing in list(&stated["pairwise_crossovers"]) {
        if crossing["raw_change_before_renormalising"].is_null() {
            continue;
        }
        let pair = [bid(number(&crossing["pair"][0])), bid(number(&crossing["pair"][1]))];
        let of = criterion(number(&crossing["criterion"]));
        let delta = found
            .deltas
            .iter()
            .find(|it| it.criterion == of && pair.contains(&it.above) && pair.contains(&it.below))
            .and_then(|it| it.change.as_ref());
        let raw = fraction(&crossing["raw_change_before_renormalising"]);
        assert_eq!(delta.map(DeltaChange::delta), Some(raw), "{name}");
    }
}

proptest! {
    #[test]
    fn feasible_changes_are_the_crossings(case in cases()) {
        let matrix = case.matrix();
        let crossings = crossings(&matrix);
        let weights: Vec<(_, Fraction)> = matrix.weights().map(|(of, weight)| (of, weight.clone())).collect();
        for delta in deltas(&matrix).deltas {
            let published = &weights.iter().find(|(of, _)| *of == delta.criterion).unwrap().1;
            let Some(at) = delta.change.as_ref().and_then(DeltaChange::weight_at_tie) else {
                continue;
            };
            if *published == Fraction::one() {
                continue; // Nothing else has a proportion: there is no crossing.
            }
            let pair = [delta.above, delta.below];
            let met = crossings.iter().find(|it| {
                it.criterion == delta.criterion && pair.contains(&it.pair.0) && pair.contains(&it.pair.1)
            });
            prop_assert_eq!(met.map(|it| &it.weight_at_tie), Some(&at));
        }
    }

    #[test]
    fn the_critical_criterion_has_the_smallest_feasible_percentage(case in cases()) {
        let matrix = case.matrix();
        let winners = matrix.winners();
        let Deltas { deltas, first_place, all_pairs, criteria } = deltas(&matrix);
        let smallest = |only_first: bool, of: Option<scoring::CriterionId>| {
            deltas
                .iter()
                .filter(|it| !only_first || winners.contains(&it.above))
                .filter(|it| of.is_none_or(|of| of == it.criterion))
                .filter_map(|it| it.change.as_ref())
                .filter(|change| change.feasibility() == Feasibility::Feasible)
                .filter_map(|change| change.percent().map(|percent| percent.abs()))
                .min()
        };
        prop_assert_eq!(first_place.as_ref().map(|it| it.percent.clone()), smallest(true, None));
        prop_assert_eq!(all_pairs.as_ref().map(|it| it.percent.clone()), smallest(false, None));
        for of in criteria {
            prop_assert_eq!(&of.degree, &smallest(false, Some(of.criterion)));
            prop_assert_eq!(&of.first_place_degree, &smallest(true, Some(of.criterion)));
            let named = all_pairs.as_ref().is_some_and(|it| it.criteria.contains(&of.criterion));
            prop_assert_eq!(named, of.degree.is_some() && of.degree == smallest(false, None));
        }
    }
}

#[test]
fn the_worked_example_names_its_critical_criteria() {
    // Triantaphyllou and Sánchez 1997, the weighted sum example: weights and marks in ten-thousandths.
    // The third criterion reverses the first two bids by 64.9 % of its weight, the first criterion
    // the second and third bid by 18.9 %.
    let row = |numbers: [u32; 4]| -> Vec<Fraction> {
        numbers.into_iter().map(|number| Fraction::ratio(number, 10_000).unwrap()).collect()
    };
    let matrix = crate::matrices::matrix(
        &row([3277, 3058, 2876, 790]),
        &[
            row([3088, 2897, 3867, 1922]),
            row([2163, 3458, 1755, 6288]),
            row([4509, 2473, 1194, 575]),
            row([240, 1172, 3184, 1215]),
        ],
    )
    .unwrap();
    let found = deltas(&matrix);
    let rounded = |percent: &Fraction| {
        let tenths = percent * &Fraction::from(10);
        let half = Fraction::ratio(1, 2).unwrap();
        let upper = tenths + half;
        (upper.numerator() / upper.denominator()).to_string()
    };
    let first = found.first_place.unwrap();
    assert_eq!((first.criteria.clone(), rounded(&first.percent)), (vec![criterion(2)], "649".to_owned()));
    let all = found.all_pairs.unwrap();
    assert_eq!((all.criteria.clone(), rounded(&all.percent)), (vec![criterion(0)], "189".to_owned()));
    assert_eq!(found.criteria[0].sensitivity(), Fraction::one().divided_by(&all.percent));
}
