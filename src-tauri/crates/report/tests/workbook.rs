//! The workbook, read back part by part and cell by cell.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::fmt::Write;

use calamine::{Data, DataType};
use common::{Fixture, Fourth, Sheets, Variant, criterion_id, number, parts, row_of};
use report::{ReportError, ReportModel};
use scoring::{Mark, TieRule};
use wording::Language;

const FRENCH_SHEETS: [&str; 11] = [
    "Synthèse",
    "Grille",
    "Notes",
    "Appréciations",
    "Prix",
    "Classement",
    "Robustesse",
    "Note à la commission",
    "Essais",
    "Annexe arithmétique",
    "Règles",
];

fn french() -> Vec<u8> {
    Fixture::new(&Variant::default()).workbook(Language::French)
}

#[test]
fn the_same_report_is_the_same_file() {
    assert!(french() == french(), "no clock, no chance, no order of a hash in the bytes");
}

#[test]
fn every_part_of_the_report_has_its_sheet() {
    assert_eq!(Sheets::open(&french()).names(), FRENCH_SHEETS);
    let english = Fixture::new(&Variant::default()).workbook(Language::English);
    assert_eq!(Sheets::open(&english).names()[5], "Ranking");
}

/// Every cell of the sheets that carry the computation: its formula, else its value.
fn listing(package: &[u8]) -> String {
    let mut sheets = Sheets::open(package);
    let mut listing = String::new();
    for sheet in ["Synthèse", "Grille", "Notes", "Prix", "Classement"] {
        writeln!(listing, "== {sheet}").unwrap();
        let values = sheets.values(sheet);
        let formulas = sheets.formulas(sheet);
        let (rows, columns) = values.end().unwrap();
        for row in 0..=rows {
            for column in 0..=columns {
                let cell = rust_xlsxwriter::utility::row_col_to_cell(row, u16::try_from(column).unwrap());
                let value = values.get_value((row, column)).unwrap_or(&Data::Empty);
                let formula = formulas.get_value((row, column)).filter(|formula| !formula.is_empty());
                match (formula, value) {
                    (Some(formula), value) => writeln!(listing, "{cell}\t={formula}\t{value}").unwrap(),
                    (None, Data::Empty) => {}
                    (None, value) => writeln!(listing, "{cell}\t{value}").unwrap(),
                }
            }
        }
    }
    listing
}

#[test]
fn cells_and_formulas_are_those_of_the_golden_listing() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/workbook.tsv");
    let found = listing(&french());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &found).unwrap();
    }
    let golden = std::fs::read_to_string(path).unwrap();
    for (line, (wanted, got)) in golden.lines().zip(found.lines()).enumerate() {
        assert_eq!(wanted, got, "line {} of {path}; UPDATE_GOLDEN=1 writes it anew", line + 1);
    }
    assert_eq!(golden.lines().count(), found.lines().count(), "cells were added or lost");
}

#[test]
fn points_are_live_formulas_over_marks_and_prices() {
    let mut sheets = Sheets::open(&french());
    let values = sheets.values("Classement");
    let formulas = sheets.formulas("Classement");
    let of = |code: &str, column: u32| formulas.get_value((row_of(&values, code), column)).unwrap().as_str();
    assert_eq!(
        of("ped-outils", 3),
        "ROUND(ROUND(Notes!$H$7/Grille!$G$8*$C$9,12),2)",
        "mark / maximum × weight"
    );
    assert_eq!(of("cout", 3), "ROUND(ROUND($C$6*Prix!$D$25/Prix!$D$19,12),2)", "weight × lowest / price");
    assert!(of("delai", 3).contains("IF(Notes!"), "equal values give the whole weight: {}", of("delai", 3));
    assert_eq!(of("ped", 3), "SUM($D$8,$D$11)", "its two sub-criteria, not the elements again");
}

#[test]
fn an_excluded_bid_sets_no_reference() {
    let mut sheets = Sheets::open(&french());
    let values = sheets.values("Prix");
    let formulas = sheets.formulas("Prix");
    let label = |text: &str| {
        let (top, _) = values.start().unwrap();
        let row = values.rows().position(|row| row.get(1).and_then(Data::get_string) == Some(text)).unwrap();
        top + u32::try_from(row).unwrap()
    };
    let lowest = label("Montant le plus bas en lice");
    let formula = formulas.get_value((lowest, 3)).unwrap();
    let value = values.get_value((lowest, 3)).and_then(DataType::as_f64).unwrap();
    assert!((value - 174_619.0).abs() < 1e-9, "C and D, not E at 27 488 € nor F below its minimum mark");
    let range = formula.strip_prefix("MIN(").and_then(|it| it.strip_suffix(')')).unwrap();
    let first = label("Atelier Corvin");
    assert_eq!(range, format!("$D${}:$D${}", first + 1, first + 4), "the four bids in the running, first");
}

#[test]
fn a_mark_that_is_not_given_is_not_a_zero() {
    let mut sheets = Sheets::open(&french());
    let values = sheets.values("Notes");
    let not_marked = values.used_cells().filter(|(_, _, cell)| cell.get_string() == Some("non noté")).count();
    assert_eq!(not_marked, 1, "one member did not mark A on one criterion");
    let formulas = sheets.formulas("Notes");
    let split =
        formulas.used_cells().filter(|(_, _, formula)| formula.contains("MEDIAN($C$14:$D$14,$F$14:$G$14)"));
    assert_eq!(split.count(), 1, "and is left out of that median");
}

#[test]
fn every_key_has_its_words() {
    for language in Language::ALL {
        for d in [Fourth::InEverything, Fourth::InItsTotal] {
            let ties = vec![
                TieRule::HighestOnKind(scoring::CriterionKind::Quality),
                TieRule::HighestOn { id: criterion_id("garantie"), code: "garantie".to_owned() },
                TieRule::LowestPrice,
            ];
            let package = Fixture::new(&Variant { ties, d, ..Variant::default() }).workbook(language);
            for (name, text) in parts(&package) {
                assert!(!text.contains('⟦'), "{name}: a key without words");
                assert!(!text.contains("{$"), "{name}: a message without its argument");
            }
        }
    }
}

/// What bidders and members could write to be evaluated, followed or misread.
const HOSTILE: [&str; 12] = [
    "=1+1",
    "=HYPERLINK(\"http://exemple.invalid\",\"cliquez\")",
    "+33 1 02 03 04 05",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=cmd|' /C calc'!A0",
    "http://exemple.invalid/",
    "mailto:x@exemple.invalid",
    "</v></c><c r=\"A1\"><f>1+1</f>",
    "_x003D_1+1",
    "Notes!$A$1",
    "'=1+1",
];

#[test]
fn text_from_outside_stays_text() {
    for hostile in HOSTILE {
        let variant =
            Variant { bidder: hostile.to_owned(), justification: hostile.to_owned(), ..Variant::default() };
        let package = Fixture::new(&variant).workbook(Language::French);
        let plain = Fixture::new(&Variant::default()).workbook(Language::French);
        let mut sheets = Sheets::open(&package);
        let mut ours = Sheets::open(&plain);
        for sheet in FRENCH_SHEETS {
            let formulas = |sheets: &mut Sheets| -> Vec<String> {
                sheets.formulas(sheet).used_cells().map(|(_, _, formula)| formula.clone()).collect()
            };
            assert_eq!(
                formulas(&mut sheets),
                formulas(&mut ours),
                "{hostile:?} changed the formulas of {sheet}"
            );
        }
        let appraisals = sheets.values("Appréciations");
        let read = appraisals.get_value((4, 7)).unwrap();
        assert_eq!(read, &Data::String(hostile.to_owned()), "read back as it was written");
        for (name, text) in parts(&package) {
            assert!(!text.contains("hyperlink"), "{name}: {hostile:?} became a link");
            assert!(!text.contains("externalLink"), "{name}: {hostile:?} became a link");
        }
    }
}

#[test]
fn text_that_would_be_typed_as_a_formula_is_quoted() {
    let variant = Variant { bidder: "=1+1".to_owned(), ..Variant::default() };
    let package = Fixture::new(&variant).workbook(Language::French);
    assert!(
        parts(&package)["xl/styles.xml"].contains("quotePrefix=\"1\""),
        "editing the cell keeps it a text"
    );
}

#[test]
fn what_hides_in_a_text_is_taken_out() {
    let variant = Variant {
        bidder: "Atelier\u{0} Corvin\u{202E}\u{1b}".to_owned(),
        justification: "première ligne\r\nseconde".to_owned(),
        ..Variant::default()
    };
    let package = Fixture::new(&variant).workbook(Language::French);
    let mut sheets = Sheets::open(&package);
    let appraisals = sheets.values("Appréciations");
    assert_eq!(appraisals.get_value((4, 3)), Some(&Data::String("Atelier Corvin".to_owned())));
    assert_eq!(appraisals.get_value((4, 7)), Some(&Data::String("première ligne\nseconde".to_owned())));
}

#[test]
fn an_appraisal_longer_than_a_cell_goes_on_below() {
    let long = "très détaillé ".repeat(5_000);
    let variant = Variant { justification: long.clone(), ..Variant::default() };
    let package = Fixture::new(&variant).workbook(Language::French);
    let mut sheets = Sheets::open(&package);
    let appraisals = sheets.values("Appréciations");
    let written: String = (4..7)
        .map(|row| appraisals.get_value((row, 7)).and_then(Data::get_string).unwrap().to_owned())
        .collect();
    assert_eq!(written, long, "cut in three cells, nothing lost");
}

#[test]
fn numbers_that_people_look_up_have_names() {
    let names = Sheets::open(&french()).defined_names();
    let range_of = |name: &str| names.iter().find(|(it, _)| it == name).map(|(_, range)| range.as_str());
    assert_eq!(range_of("Total_de_la_grille"), Some("Grille!$D$14"));
    for name in ["Montants_evalues", "Prix_le_plus_bas", "Prix_le_plus_eleve", "Totaux", "Rangs"] {
        assert!(range_of(name).is_some(), "{name}: {names:?}");
    }
}

#[test]
fn every_sheet_prints_on_a4_with_its_page_number() {
    let parts = parts(&french());
    let sheets = parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
    let mut count = 0;
    for (name, text) in sheets {
        count += 1;
        assert!(text.contains("orientation=\"landscape\"") && text.contains("paperSize=\"9\""), "{name}");
        assert!(text.contains("fitToHeight=\"0\""), "{name}: as wide as a page, as long as needed");
        assert!(text.contains("Page &amp;P sur &amp;N"), "{name}");
        assert!(text.contains("state=\"frozen\""), "{name}");
    }
    assert_eq!(count, FRENCH_SHEETS.len());
}

#[test]
fn charts_speak_to_those_who_do_not_see_them() {
    let parts = parts(&french());
    let drawings: Vec<&String> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/drawings/drawing"))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(drawings.len(), 2, "the ranking and the amounts");
    for drawing in drawings {
        let alternative = drawing.split("descr=\"").nth(1).and_then(|it| it.split('"').next()).unwrap();
        assert!(alternative.contains("Lysandre Numérique"), "{alternative}");
    }
    assert!(parts["xl/charts/chart1.xml"].contains("<c:grouping val=\"stacked\"/>"));
    assert!(parts["xl/charts/chart1.xml"].contains("<c:lang val=\"fr-FR\"/>"));
    assert!(parts["docProps/core.xml"].contains("<dc:language>fr-FR</dc:language>"));
    assert!(
        parts["docProps/core.xml"].contains("2026-11-23T13:32:05Z"),
        "the moment given, in universal time"
    );
}

#[test]
fn the_trial_is_marked_consultative_and_hides_small_groups() {
    let mut sheets = Sheets::open(&french());
    let values = sheets.values("Essais");
    let texts: Vec<&str> = values.used_cells().filter_map(|(_, _, cell)| cell.get_string()).collect();
    assert!(texts.iter().any(|text| text.starts_with("Avis consultatif")));
    assert!(texts.iter().any(|text| text.starts_with("Résultats masqués")), "three people are not shown");
}

#[test]
fn marks_that_are_not_those_of_the_agreed_mark_are_refused() {
    let fixture = Fixture::new(&Variant::default());
    let mut input = fixture.input(Language::French);
    input.marks[0].mark = Mark::new(number("1")).unwrap();
    let refused = ReportModel::build(&input);
    assert!(matches!(refused, Err(ReportError::MarksDiffer { .. })), "a report that contradicts itself");
}

#[test]
fn what_is_unknown_is_refused() {
    let fixture = Fixture::new(&Variant::default());
    let mut input = fixture.input(Language::French);
    input.marks[0].criterion = criterion_id("inconnu");
    assert_eq!(ReportModel::build(&input), Err(ReportError::UnknownReference("criterion")));
    let mut input = fixture.input(Language::French);
    input.panel.colleges.pop();
    assert_eq!(ReportModel::build(&input), Err(ReportError::UnknownReference("college")));
    let mut input = fixture.input(Language::French);
    input.produced = "hier";
    assert_eq!(ReportModel::build(&input), Err(ReportError::NotADate("hier".to_owned())));
}

#[test]
fn a_report_without_prices_marks_or_trial_is_written() {
    let fixture = Fixture::new(&Variant::default());
    let mut input = fixture.input(Language::French);
    input.schedule.clear();
    input.trial = None;
    input.stability = None;
    input.findings.clear();
    input.facts.clear();
    let package = report::xlsx::write(&ReportModel::build(&input).unwrap()).unwrap();
    let names = Sheets::open(&package).names();
    assert!(!names.contains(&"Essais".to_owned()) && !names.contains(&"Robustesse".to_owned()), "{names:?}");
    assert!(names.contains(&"Prix".to_owned()), "the amounts alone are compared");
}
