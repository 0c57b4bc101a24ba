//! Agreement of raters: worked tables in `tests/vectors/agreement`, the larger collection beside
//! the repository where it is present, properties, and what has no value.

use std::{fs, io::Write, path::Path};

use proptest::prelude::*;
use robustness::{
    AlphaUndefined, Correlations, CorrelationsUndefined, INTERVAL_DECIMALS, IntraclassCorrelation,
    KendallWUndefined, Metric, Ratings, alpha, f_quantile_975, intraclass_correlations, kendall_w,
};
use scoring::{Fraction, Rounding, RoundingMode};
use serde_json::Value;

fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn number(value: &Value) -> Option<Fraction> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(fraction(text)),
        Value::Number(number) => Some(fraction(&number.to_string())),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => panic!("no number: {value}"),
    }
}

fn table(value: &Value) -> Vec<Vec<Option<Fraction>>> {
    let rows = value.as_array().expect("rows");
    rows.iter().map(|row| row.as_array().expect("a row").iter().map(number).collect()).collect()
}

fn turned(rows: &[Vec<Option<Fraction>>]) -> Vec<Vec<Option<Fraction>>> {
    (0..rows[0].len()).map(|column| rows.iter().map(|row| row[column].clone()).collect()).collect()
}

/// Units by raters, from whole numbers; −1 is missing.
fn ratings(units: &[&[i32]]) -> Ratings {
    let rating = |value: &i32| (*value >= 0).then(|| Fraction::whole(*value));
    Ratings::new(units.iter().map(|unit| unit.iter().map(rating).collect()).collect()).unwrap()
}

/// Within one millionth, as the published digits allow.
fn near(found: &Fraction, stated: &Fraction, what: &str) {
    let apart = (found - stated).abs();
    assert!(apart <= fraction("0.000001"), "{what}: {found} is not {stated}");
}

fn metric(name: &str) -> Metric {
    match name {
        "nominal" => Metric::Nominal,
        "ordinal" => Metric::Ordinal,
        "interval" => Metric::Interval,
        "ratio" => Metric::Ratio,
        other => panic!("no metric is called {other}"),
    }
}

fn correlation<'found>(found: &'found Correlations, name: &str) -> &'found IntraclassCorrelation {
    match name {
        "ICC11" => &found.one_way_single,
        "ICC21" => &found.random_single,
        "ICC31" => &found.mixed_single,
        "ICC1k" => &found.one_way_mean,
        "ICC2k" => &found.random_mean,
        "ICC3k" => &found.mixed_mean,
        other => panic!("no correlation is called {other}"),
    }
}

/// Checks every answer that a table states: exactly where it is a text, to a millionth where it
/// is a number.
fn check(name: &str, stated: &Value) -> usize {
    let units = match (&stated["units"], &stated["matrix"], &stated["matrix_subjects_x_raters"]) {
        (units @ Value::Array(_), ..) | (.., units @ Value::Array(_)) => table(units),
        (_, rows, _) if stated["ICC11"].is_null() => turned(&table(rows)),
        (_, units, _) => table(units),
    };
    let ratings = Ratings::new(units).unwrap();
    let mut checked = 0;
    let mut same = |found: &Fraction, value: &Value, what: &str| {
        let expected = number(value).expect("a number");
        if value.is_string() {
            assert_eq!(*found, expected, "{name}: {what}");
        } else {
            near(found, &expected, &format!("{name}: {what}"));
        }
        checked += 1;
    };
    for (of, value) in stated["alpha"].as_object().into_iter().flatten() {
        same(&alpha(&ratings, metric(of)).unwrap().alpha, value, of);
    }
    for (key, value) in stated.as_object().unwrap() {
        match key.as_str() {
            "W_tie_corrected" => same(&kendall_w(&ratings).unwrap().w, value, key),
            "W_uncorrected" => same(&kendall_w(&ratings).unwrap().uncorrected, value, key),
            "chi_squared" => same(&kendall_w(&ratings).unwrap().chi_squared, value, key),
            icc if icc.starts_with("ICC") => {
                let found = intraclass_correlations(&ratings).unwrap();
                same(correlation(&found, icc).value.as_ref().unwrap(), value, key);
            }
            "intervals" => {
                let found = intraclass_correlations(&ratings).unwrap();
                for (of, ends) in value.as_object().unwrap() {
                    let interval = correlation(&found, of).interval.as_ref().unwrap();
                    same(&interval.low, &ends[0], of);
                    same(&interval.high, &ends[1], of);
                }
            }
            _ => {}
        }
    }
    checked
}

#[test]
fn the_worked_tables_come_out_as_stated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/agreement");
    let mut checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stated: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert!(stated["why"].is_string(), "{} says where its answers come from", path.display());
        checked += check(&path.display().to_string(), &stated);
    }
    assert!(checked > 20, "the worked tables are part of the repository");
}

#[test]
fn the_collected_tables_come_out_as_stated() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/decision-vectors/agreement.json");
    if !file.is_file() {
        let note = "skipped: the folder shared/data/decision-vectors is not beside the repository";
        writeln!(std::io::stderr(), "{note}").expect("a line can be written");
        return;
    }
    let stated: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let checked: usize = stated.as_object().unwrap().iter().map(|(name, table)| check(name, table)).sum();
    assert_eq!(checked, 14, "six alphas, six correlations, two W");
}

#[test]
fn quantiles_are_those_of_the_tables() {
    // F with (1, d) is the square of Student's t, (2, d) and (d, 2) have closed forms:
    // P(F(2, d) > t) = (1 + 2t/d)^(−d/2), so that d = 2 gives 1/(1 + t) = 1/40.
    for (above, below, stated) in [
        ("2", "2", "39"),
        ("1", "1", "647.7890113"),
        ("5", "15", "3.5764153"),
        ("15", "5", "6.4277282"),
        ("3", "5", "7.7635895"),
        ("10", "10", "3.7167919"),
        ("40", "120", "1.6141473"),
        ("6", "1", "937.11108345"),
        ("18", "1", "990.34900595"),
        ("40", "2", "39.47289548"),
        ("200", "3", "13.92924595"),
        ("1000", "9", "3.34000627"),
        ("9.5", "1.25", "261.42713503"),
    ] {
        let found = f_quantile_975(&fraction(above), &fraction(below)).unwrap();
        near(&found, &fraction(stated), &format!("F({above}, {below})"));
    }
    // (1 + 2t/4)^(−2) = 1/40: t = 2(√40 − 1), and its square decides without a root.
    let found = f_quantile_975(&fraction("2"), &fraction("4")).unwrap();
    let root = found.divided_by(&fraction("2")).unwrap() + Fraction::one();
    near(&(&root * &root), &fraction("40"), "the closed form of F(2, 4)");
    assert_eq!(f_quantile_975(&Fraction::zero(), &Fraction::one()), None);
    assert_eq!(f_quantile_975(&Fraction::one(), &fraction("0.2")), None, "beyond any use");
}

#[test]
fn one_member_agrees_with_nobody() {
    let alone = ratings(&[&[1], &[2], &[3]]);
    assert_eq!(alpha(&alone, Metric::Interval), Err(AlphaUndefined::NothingToCompare));
    assert_eq!(kendall_w(&alone), Err(KendallWUndefined::TooFewRaters));
    assert_eq!(intraclass_correlations(&alone), Err(CorrelationsUndefined::TooFewRaters));
}

#[test]
fn equal_marks_are_neither_agreement_nor_disagreement() {
    let equal = ratings(&[&[3, 3], &[3, 3]]);
    for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio] {
        assert_eq!(alpha(&equal, metric), Err(AlphaUndefined::AllEqual));
    }
    assert_eq!(kendall_w(&equal), Err(KendallWUndefined::AllTied));
    assert_eq!(intraclass_correlations(&equal), Err(CorrelationsUndefined::AllEqual));
}

#[test]
fn full_agreement_is_1_and_has_no_interval() {
    let full = ratings(&[&[1, 1, 1], &[2, 2, 2], &[5, 5, 5]]);
    assert_eq!(alpha(&full, Metric::Interval).unwrap().alpha, Fraction::one());
    assert_eq!(kendall_w(&full).unwrap().w, Fraction::one());
    let found = intraclass_correlations(&full).unwrap();
    for name in ["ICC11", "ICC21", "ICC31", "ICC1k", "ICC2k", "ICC3k"] {
        let found = correlation(&found, name);
        assert_eq!(found.value, Some(Fraction::one()), "{name}");
        assert_eq!(found.interval, None, "{name}: no error, no law of the error");
    }
}

#[test]
fn a_missing_rating_is_no_zero() {
    let missing = ratings(&[&[1, 1, -1], &[2, 3, 2], &[4, 4, 4], &[-1, -1, 0]]);
    let found = alpha(&missing, Metric::Interval).unwrap();
    assert_eq!((found.ratings, found.units), (8, 3), "a rating alone in its unit is not paired");
    let w = kendall_w(&missing).unwrap();
    assert_eq!((w.units, w.incomplete), (2, 2), "only whole units have an order for everybody");
    let nothing = ratings(&[&[1, -1], &[-1, 2]]);
    assert_eq!(alpha(&nothing, Metric::Ordinal), Err(AlphaUndefined::NothingToCompare));
    assert_eq!(kendall_w(&nothing), Err(KendallWUndefined::TooFewUnits));
    assert!(Ratings::new(vec![vec![None], vec![None, None]]).is_err(), "a row is not shorter than another");
}

fn tables(units: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<Vec<Option<Fraction>>>> {
    (2..=4_usize, units).prop_flat_map(|(raters, units)| {
        let rating = prop::option::weighted(0.85, (0..=4_u32).prop_map(Fraction::from));
        prop::collection::vec(prop::collection::vec(rating, raters), units)
    })
}

proptest! {
    #[test]
    fn the_order_of_units_and_raters_changes_nothing(units in tables(2..=5), turn in 0..4_usize) {
        let mut other = units.clone();
        other.reverse();
        for unit in &mut other {
            let by = turn % unit.len();
            unit.rotate_left(by);
        }
        let (one, other) = (Ratings::new(units).unwrap(), Ratings::new(other).unwrap());
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio] {
            prop_assert_eq!(alpha(&one, metric), alpha(&other, metric));
        }
        prop_assert_eq!(kendall_w(&one), kendall_w(&other));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn w_lies_between_0_and_1_and_a_correlation_inside_its_interval(units in tables(5..=7)) {
        let ratings = Ratings::new(units.clone()).unwrap();
        if let Ok(found) = kendall_w(&ratings) {
            prop_assert!(!found.w.is_negative() && found.w <= Fraction::one());
            prop_assert!(found.uncorrected <= found.w);
        }
        if let Ok(found) = intraclass_correlations(&ratings) {
            let mut turned = units.clone();
            turned.reverse();
            prop_assert_eq!(&Ok(found.clone()), &intraclass_correlations(&Ratings::new(turned).unwrap()));
            for name in ["ICC11", "ICC31", "ICC1k", "ICC3k"] {
                let found = correlation(&found, name);
                if let (Some(value), Some(interval)) = (&found.value, &found.interval) {
                    // The ends are rounded to decimals: so is what lies between them, or an end that
                    // is the value itself, as where all units are alike, would seem to miss it.
                    let value = Rounding::new(INTERVAL_DECIMALS, RoundingMode::HalfEven).unwrap().apply(value);
                    prop_assert!(interval.low <= value && value <= interval.high, "{}", name);
                }
            }
        }
    }

    #[test]
    fn a_common_factor_and_shift_leave_the_interval_alpha(units in tables(2..=5), factor in 1..5_u32, shift in 0..5_u32) {
        let moved = units.iter().map(|unit| {
            let moved = |rating: &Fraction| &(rating * &Fraction::from(factor)) + &Fraction::from(shift);
            unit.iter().map(|rating| rating.as_ref().map(moved)).collect()
        });
        let moved = Ratings::new(moved.collect()).unwrap();
        let units = Ratings::new(units).unwrap();
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            let value = |of: &Ratings| alpha(of, metric).map(|found| found.alpha);
            prop_assert_eq!(value(&units), value(&moved));
        }
    }
}
