//! The charts: what they say, and that they are the same everywhere.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Fixture, Fourth, Variant, criterion_id};
use report::chart::{
    Chart, ChartError, Look, Theme, gap_bars, mean_spread, ranking_bars, ternary, tornado, weight_lines,
};
use scoring::{Admission, evaluate};
use wording::Language;

fn look(theme: Theme) -> Look {
    Look { language: Language::French, theme, width: 960 }
}

fn all(fixture: &Fixture, look: Look) -> [Chart; 6] {
    [
        ranking_bars(&fixture.lot, &fixture.evaluation, look).unwrap(),
        gap_bars(&fixture.lot, &fixture.evaluation, look).unwrap(),
        weight_lines(&fixture.lot, &fixture.evaluation, criterion_id("cout"), look).unwrap(),
        tornado(&fixture.lot, &fixture.evaluation, look).unwrap(),
        ternary(&fixture.lot, &fixture.evaluation, look).unwrap(),
        mean_spread(&fixture.lot, &fixture.evaluation, look).unwrap(),
    ]
}

/// The texts of a drawing, in their order.
fn texts(svg: &str) -> Vec<String> {
    svg.split("<text ")
        .skip(1)
        .filter_map(|text| Some(text.split_once('>')?.1.split_once('<')?.0.trim().to_owned()))
        .collect()
}

#[test]
fn a_chart_is_the_same_drawing_every_time_and_on_every_machine() {
    let fixture = Fixture::new(&Variant::default());
    for theme in Theme::ALL {
        for (one, other) in all(&fixture, look(theme)).into_iter().zip(all(&fixture, look(theme))) {
            assert_eq!(one, other);
            for attribute in ["x", "y", "x1", "y1", "x2", "y2", "width", "height", "points"] {
                for value in one.svg.split(&format!(" {attribute}=\"")).skip(1) {
                    let value = value.split('"').next().unwrap();
                    assert!(
                        !value.contains('.'),
                        "{attribute}={value}: whole pixels, no rounding left to anyone"
                    );
                }
            }
        }
    }
}

#[test]
fn a_chart_says_its_title_and_its_finding() {
    let fixture = Fixture::new(&Variant::default());
    for chart in all(&fixture, look(Theme::Light)) {
        assert!(chart.svg.contains("role=\"img\"") && chart.svg.contains("xml:lang=\"fr\""));
        assert!(chart.svg.contains(&format!("-title\">{}</title>", chart.title)));
        assert!(chart.svg.contains("<desc id="), "{}", chart.title);
        assert!(chart.svg.contains("&apos;Source Sans 3&apos;"), "a bare 3 is no family name");
        assert!(!chart.finding.is_empty() && !chart.finding.contains('⟦'), "{}", chart.finding);
        assert!(
            chart.table.rows.iter().all(|row| row.len() == chart.table.header.len()),
            "{:?}",
            chart.table
        );
    }
}

#[test]
fn bars_are_sorted_by_rank_and_say_their_totals() {
    let fixture = Fixture::new(&Variant::default());
    let chart = ranking_bars(&fixture.lot, &fixture.evaluation, look(Theme::Light)).unwrap();
    let letters: Vec<&str> = chart.table.rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(letters, ["B", "A", "C", "D", "E", "F"], "ranked bids, then the others");
    let texts = texts(&chart.svg);
    for total in ["86,02", "79,91", "69,75"] {
        assert!(texts.iter().any(|text| text == total), "{total} in {texts:?}");
    }
    assert!(texts.iter().any(|text| text == "non classée\u{a0}: irrégulière"), "{texts:?}");
    assert_eq!(
        chart.finding,
        "B – Lysandre Numérique est première avec 86,02 points, 6,11 devant A – Atelier Corvin, pour 690,70\u{a0}€ de moins."
    );
}

#[test]
fn gaps_have_a_sign_and_add_up() {
    let fixture = Fixture::new(&Variant::default());
    let chart = gap_bars(&fixture.lot, &fixture.evaluation, look(Theme::Light)).unwrap();
    let gaps: Vec<&str> = chart.table.rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(gaps, ["+0,11", "+3,75", "+3,75", "+2,50", "\u{2212}4,00", "+6,11"]);
}

#[test]
fn equal_points_are_said_in_words() {
    let mut fixture = Fixture::new(&Variant::default());
    // C and D alone: equal in everything.
    for bid in &mut fixture.lot.bids {
        if matches!(bid.code.as_str(), "A" | "B") {
            bid.admission = Admission::Late;
        }
    }
    let evaluation = evaluate(&fixture.lot);
    let chart = gap_bars(&fixture.lot, &evaluation, look(Theme::Print)).unwrap();
    assert!(chart.table.rows.iter().all(|row| row[2] == "égal"), "{:?}", chart.table.rows);
    assert_eq!(chart.finding, "Aucun critère ne sépare C – Orme & Tilleul de D – Méridien Savoirs.");
    let chart = ranking_bars(&fixture.lot, &evaluation, look(Theme::Print)).unwrap();
    assert!(chart.finding.contains("sont premières ex æquo"), "{}", chart.finding);
}

#[test]
fn the_published_weight_and_the_crossing_are_written() {
    let fixture = Fixture::new(&Variant::default());
    let chart =
        weight_lines(&fixture.lot, &fixture.evaluation, criterion_id("cout"), look(Theme::Light)).unwrap();
    let texts = texts(&chart.svg);
    assert!(texts.iter().any(|text| text == "pondération publiée\u{a0}: 30"), "{texts:?}");
    assert!(texts.iter().any(|text| text == "88,32"), "where C and D draw level with B: {texts:?}");
    assert!(chart.finding.contains("88,32"), "{}", chart.finding);
}

#[test]
fn a_bid_equal_in_its_total_alone_is_ordered_by_its_tie_rule() {
    let variant = Variant {
        d: Fourth::InItsTotal,
        ties: vec![scoring::TieRule::HighestOn { id: criterion_id("garantie"), code: "garantie".to_owned() }],
        ..Variant::default()
    };
    let mut fixture = Fixture::new(&variant);
    for bid in &mut fixture.lot.bids {
        if matches!(bid.code.as_str(), "A" | "B") {
            bid.admission = Admission::Late;
        }
    }
    let evaluation = evaluate(&fixture.lot);
    let chart = ranking_bars(&fixture.lot, &evaluation, look(Theme::Light)).unwrap();
    assert!(
        chart.finding.starts_with("C – Orme & Tilleul est première devant D – Méridien Savoirs par la règle"),
        "a lead of nothing is not a lead: {}",
        chart.finding
    );
}

#[test]
fn names_from_outside_are_never_markup() {
    let variant =
        Variant { bidder: "<script>alert(1)</script>\u{0} & \"Fils\"".to_owned(), ..Variant::default() };
    let fixture = Fixture::new(&variant);
    for chart in all(&fixture, look(Theme::Light)) {
        assert!(!chart.svg.contains("<script"), "{}", chart.svg);
        assert!(!chart.svg.contains('\u{0}'));
    }
}

#[test]
fn nothing_ranked_is_no_chart() {
    let mut fixture = Fixture::new(&Variant::default());
    for bid in &mut fixture.lot.bids {
        bid.admission = Admission::Withdrawn;
    }
    let evaluation = evaluate(&fixture.lot);
    let look = look(Theme::Light);
    assert_eq!(ranking_bars(&fixture.lot, &evaluation, look), Err(ChartError::NotEnoughRanked));
    assert_eq!(gap_bars(&fixture.lot, &evaluation, look), Err(ChartError::NotEnoughRanked));
    let lines = weight_lines(&fixture.lot, &evaluation, criterion_id("cout"), look);
    assert_eq!(lines, Err(ChartError::NotEnoughRanked));
    let group = weight_lines(&fixture.lot, &fixture.evaluation, criterion_id("ped"), look);
    assert_eq!(group, Err(ChartError::NoWeightToMove), "a group is no leaf");
}
