//! Price schedules made here, each with what bidders do to them.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod support;

use intake::{
    ForeignSchedule, FrameLine, IntakeError, IntakeFinding, Mapping, MappingKind, Reading, SourceFile,
    read_feedback, read_frame, read_marks, read_schedule,
};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use scoring::{Fraction, Severity};
use support::{bids, grid, place};

fn number(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn frame() -> Vec<FrameLine> {
    [("1.1", "Mise en service", "forfait", "1"), ("1.2", "Abonnement d’un élève", "élève-année", "1200")]
        .map(|(code, label, unit, quantity)| FrameLine {
            code: code.to_owned(),
            label: label.to_owned(),
            unit: unit.to_owned(),
            quantity: number(quantity),
        })
        .to_vec()
}

fn mapping(source: &str, totals: &str) -> Mapping {
    let text = format!(
        "format = 'bareme-mapping'\nversion = 1\nkind = 'price-schedule'\n{source}\nheader_row = 1\n\
         decimal = 'comma'\n[columns]\ncode = 'A'\nlabel = 'B'\nunit = 'C'\nquantity = 'D'\n\
         unit_price = 'E'\nline_total = 'F'\n{totals}"
    );
    Mapping::from_toml(&text).unwrap()
}

fn csv_mapping(totals: &str) -> Mapping {
    mapping("encoding = 'utf-8'\nseparator = ';'", totals)
}

/// Reads rows under the usual titles.
fn read_rows(rows: &[&str]) -> Reading<ForeignSchedule> {
    let text = format!("Code;Désignation;Unité;Quantité;PU HT;Total HT\n{}", rows.join("\n"));
    let file = SourceFile { name: "offre.csv", bytes: text.as_bytes() };
    read_schedule(&file, &csv_mapping("[totals]\nnet = 'F4'"), &frame()).unwrap()
}

const FIRST: &str = "1.1;Mise en service;forfait;1;2500,00;2500,00";
const SECOND: &str = "1.2;Abonnement d'un élève;élève-année;1 200;0,99;1188";
const TOTAL: &str = ";Total HT;;;;3 688,00 €";

/// The codes and places that are not mere information.
fn told<T>(reading: &Reading<T>) -> Vec<(&'static str, String)> {
    let worth = reading.findings.iter().filter(|finding| finding.severity() != Severity::Information);
    worth.map(|finding| (finding.code(), place(finding))).collect()
}

fn all<T>(reading: &Reading<T>) -> Vec<&'static str> {
    reading.findings.iter().map(IntakeFinding::code).collect()
}

#[test]
fn a_faultless_schedule_is_read_to_its_exact_total() {
    let reading = read_rows(&[FIRST, SECOND, TOTAL]);
    assert_eq!(all(&reading), ["rows-ignored"], "the total's row is no line");
    let schedule = reading.value.unwrap();
    assert_eq!(schedule.net_total.value(), &number("3688"));
    assert_eq!(schedule.stated_net_total, Some(number("3688")));
    let line = &schedule.lines[1];
    assert_eq!(line.unit_price.value(), &number("0.99"));
    assert_eq!(line.total.value(), &number("1188"));
    assert_eq!(line.unit_price_place.cell.unwrap().to_string(), "E3");
}

#[test]
fn each_fault_of_a_line_is_told_with_its_place() {
    for (row, code, place) in [
        ("1.2;Abonnement d'un élève;élève-année;1200;1,000;1200", "ambiguous-number", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;inclus;1188", "number-unreadable", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;0.99;1188", "number-unreadable", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;$0,99;1188", "number-unreadable", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;5 %;60", "number-unreadable", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;0,99 € TTC;1188", "amount-with-tax", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;-0,99;-1188", "price-negative", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;;", "unit-price-missing", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1100;0,99;1089", "quantity-altered", "D3"),
        ("1.2;Abonnement d'un élève;élève-année;1200 €;0,99;1188", "number-unreadable", "D3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;0,99;1188;;surplus", "row-too-wide", "H3"),
        ("1.3;Hors bordereau;u;1;10;10", "line-missing", "file"),
    ] {
        let reading = read_rows(&[FIRST, row, TOTAL]);
        assert!(told(&reading).contains(&(code, place.to_owned())), "{row}: {:?}", reading.findings);
        assert_eq!(reading.value, None, "nothing is taken: {row}");
    }
}

#[test]
fn what_a_person_should_look_at_does_not_stop_the_import() {
    for (row, code, place) in [
        ("1.2;Abonnement d'un élève;élève-année;1200;0,99*;1188", "trailing-text", "E3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;0,99;1189", "line-total-differs", "F3"),
        ("1.2;Abonnement d'un élève;élève-année;1200;0,99;offert", "stated-total-unreadable", "F3"),
        ("1.2;Abonnement d'un élève;élève-mois;1200;0,99;1188", "unit-altered", "C3"),
        ("1.2;Abonnement\u{202e} d'un élève;élève-année;1200;0,99;1188", "characters-removed", "B3"),
    ] {
        let reading = read_rows(&[FIRST, row, TOTAL]);
        assert_eq!(told(&reading), [(code, place.to_owned())], "{row}");
        assert!(reading.value.is_some(), "{row}");
    }
    let free = read_rows(&["1.1;Mise en service;forfait;1;0;0", SECOND, ";Total;;;;1188"]);
    assert_eq!(told(&free), [("unit-price-zero", "E2".to_owned())], "a price of zero is not a missing one");
    let reading = read_rows(&[FIRST, "1.2;Autre chose;élève-année;;0,99;1188", TOTAL]);
    assert!(all(&reading).contains(&"label-altered") && all(&reading).contains(&"quantity-missing"));
    assert_eq!(reading.value.unwrap().net_total.value(), &number("3688"), "the buyer's quantity is used");
}

#[test]
fn lines_that_are_not_the_frames_are_left_out_and_told() {
    let added = read_rows(&[FIRST, SECOND, "9.9;Option;forfait;1;500;500;", "A;Rubrique;;;;", TOTAL]);
    assert!(told(&added).contains(&("line-added", "A4".to_owned())), "{:?}", added.findings);
    assert_eq!(added.value.unwrap().net_total.value(), &number("3688"), "it does not enter the amount");
    let twice = read_rows(&[FIRST, SECOND, FIRST]);
    assert!(told(&twice).contains(&("line-duplicated", "A4".to_owned())), "{:?}", twice.findings);
    assert_eq!(twice.value, None, "which of the two would count?");
    let titles_again = read_rows(&[FIRST, "Code;Désignation;Unité;Quantité;PU HT;Total HT", SECOND]);
    assert!(!all(&titles_again).contains(&"line-added"), "titles of a second page are no offer");
}

#[test]
fn a_stated_total_is_compared_to_the_cent() {
    for (total, found) in [
        ("3688", None),
        ("3688,004", None),
        ("3688,01", Some("total-differs")),
        ("3 68 8", Some("stated-total-unreadable")),
        ("", Some("stated-total-unreadable")),
    ] {
        let reading = read_rows(&[FIRST, SECOND, &format!(";Total;;;;{total}")]);
        let expected: Vec<(&str, String)> = found.map(|code| (code, "F4".to_owned())).into_iter().collect();
        assert_eq!(told(&reading), expected, "{total:?}");
        assert!(reading.value.is_some(), "a total is never what is taken");
    }
}

#[test]
fn a_table_that_is_not_where_the_mapping_says_is_told() {
    let read = |text: &str| {
        let file = SourceFile { name: "offre.csv", bytes: text.as_bytes() };
        told(&read_schedule(&file, &csv_mapping(""), &frame()).unwrap())
    };
    assert_eq!(read("\n1.1;a;b;1;2;3"), [("header-not-found", "file".to_owned())]);
    let narrow = read("Code;Désignation;Unité;Quantité\n1.1;Mise en service;forfait;1");
    assert!(narrow.contains(&("column-missing", "E1".to_owned())), "{narrow:?}");
}

fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("DQE").unwrap();
    for (column, title) in (0..).zip(["Code", "Désignation", "Unité", "Quantité", "PU HT", "Total HT"]) {
        sheet.write(0, column, title).unwrap();
    }
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

fn write_line(sheet: &mut Worksheet, row: u32, line: &FrameLine) {
    sheet.write(row, 0, &line.code).unwrap();
    sheet.write(row, 1, &line.label).unwrap();
    sheet.write(row, 2, &line.unit).unwrap();
    sheet.write(row, 3, line.quantity.to_decimal().unwrap().parse::<f64>().unwrap()).unwrap();
}

fn read_workbook(bytes: &[u8]) -> Reading<ForeignSchedule> {
    let file = SourceFile { name: "offre.xlsx", bytes };
    read_schedule(&file, &mapping("sheet = 'DQE'", ""), &frame()).unwrap()
}

#[test]
fn cells_of_a_workbook_mean_what_they_show() {
    let bytes = workbook(|sheet| {
        for (row, line) in (1..).zip(&frame()) {
            write_line(sheet, row, line);
        }
        sheet.write(1, 0, 1.1).unwrap();
        sheet.write(1, 4, "2 500,00 €").unwrap();
        sheet.write_formula(1, 5, Formula::new("D2*E2").set_result("2500")).unwrap();
        sheet.write_formula(2, 4, Formula::new("0.9+0.09").set_result("0.9900000000000001")).unwrap();
        sheet.write_formula(2, 5, Formula::new("D3*E3").set_result("1188.0000000000002")).unwrap();
        sheet.set_row_hidden(2).unwrap();
        sheet.set_column_hidden(3).unwrap();
    });
    let reading = read_workbook(&bytes);
    assert_eq!(all(&reading), ["hidden-rows", "hidden-column"], "a code typed as a number is a code");
    assert_eq!(reading.value.unwrap().net_total.value(), &number("3688"), "no noise of binary arithmetic");
}

#[test]
fn cells_that_hold_no_price_are_told_apart_from_empty_ones() {
    type Fill = fn(&mut Worksheet);
    let cases: [(&str, Fill); 4] = [
        ("date-instead-of-number", |sheet| {
            sheet.write_with_format(2, 4, 46_154, &Format::new().set_num_format("d-mmm")).unwrap();
        }),
        ("error-cell", |sheet| {
            sheet.write_formula(2, 4, Formula::new("1/0").set_result("#DIV/0!")).unwrap();
        }),
        ("number-unreadable", |sheet| {
            sheet.write(2, 4, true).unwrap();
        }),
        ("error-cell", |sheet| {
            sheet.write(2, 4, 1e300).unwrap();
        }),
    ];
    for (code, fill) in cases {
        let bytes = workbook(|sheet| {
            for (row, line) in (1..).zip(&frame()) {
                write_line(sheet, row, line);
                sheet.write(row, 4, 1).unwrap();
                sheet.write(row, 5, "").unwrap();
            }
            sheet.write(1, 5, 1).unwrap();
            fill(sheet);
        });
        let reading = read_workbook(&bytes);
        assert!(told(&reading).contains(&(code, "DQE!E3".to_owned())), "{code}: {:?}", reading.findings);
        assert_eq!(reading.value, None);
    }
}

#[test]
fn the_buyers_frame_is_read_with_the_same_care() {
    let read = |rows: &str| {
        let text = format!("Code;Désignation;Unité;Quantité;PU HT;Total HT\n{rows}");
        let file = SourceFile { name: "cadre.csv", bytes: text.as_bytes() };
        read_frame(&file, &csv_mapping("")).unwrap()
    };
    let rows = ";1. Mise en service;;;;\n1.1;Mise en service;forfait;1;;\n\
                1.2;Abonnement d’un élève;élève-année;1 200;;";
    assert_eq!(read(rows).value.unwrap(), frame());
    for (row, code) in [
        ("1.1;Encore;forfait;1;;", "line-duplicated"),
        ("1.3;Sans quantité;forfait;;;", "cell-empty"),
        ("1.3;Négative;forfait;-1;;", "quantity-negative"),
        ("1.3;Ambiguë;forfait;1,000;;", "ambiguous-number"),
    ] {
        let reading = read(&format!("{rows}\n{row}"));
        assert!(all(&reading).contains(&code), "{row}: {:?}", reading.findings);
        assert_eq!(reading.value, None, "{row}");
    }
}

#[test]
fn a_mapping_of_another_kind_is_the_callers_error() {
    let file = SourceFile { name: "offre.csv", bytes: b"x" };
    let schedule = csv_mapping("");
    let wrong = |expected| IntakeError::WrongMapping { expected, found: MappingKind::PriceSchedule };
    let marks = read_marks(&file, &schedule, &grid(), &bids());
    assert_eq!(marks.unwrap_err(), wrong(MappingKind::Marks));
    assert_eq!(read_feedback(&file, &schedule).unwrap_err(), wrong(MappingKind::Feedback));
}
