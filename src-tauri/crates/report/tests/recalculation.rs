//! A spreadsheet that recalculates every formula finds what the exact computation found.
//!
//! The workbooks are opened by LibreOffice without a window, after their stored results were
//! replaced by zeros: what is read back was computed there.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a skipped test says so")]

mod common;

use std::{
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    process::Command,
};

use calamine::DataType;
use common::{
    FLOORED, Fixture, Fourth, Sheets, Variant, criterion_id, near, number, number_at, rounding, row_of,
};
use scoring::{
    AgreementRule, Base, Curve, CurvePoint, Elbow, Floor, Positive, PriceFormula, RoundingMode, RoundingPlan,
    TieRule, Window,
};
use wording::Language;

/// Always recalculate what is loaded.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Closer than any decimal that a rule keeps.
const NEAR: f64 = 1e-9;

fn above_zero(text: &str) -> Positive {
    Positive::new(number(text)).unwrap()
}

/// A price formula whose parameters stand in cells.
fn fixed(price: PriceFormula) -> Variant {
    Variant { price, ..Variant::default() }
}

fn curve(points: &[(&str, &str)]) -> PriceFormula {
    let point = |(value, share): &(&str, &str)| CurvePoint { value: number(value), share: number(share) };
    PriceFormula::Curve(Curve::new(points.iter().map(point).collect()).unwrap())
}

fn variants() -> Vec<(&'static str, Variant)> {
    let usual = Variant::default;
    vec![
        ("usual", usual()),
        (
            "half-even",
            Variant {
                price: FLOORED,
                rounding: RoundingPlan {
                    mark: rounding(1, RoundingMode::HalfEven),
                    points: rounding(1, RoundingMode::HalfEven),
                    total: None,
                },
                agreement: AgreementRule::Mean,
                ties: Vec::new(),
                ..usual()
            },
        ),
        (
            "down",
            Variant {
                price: PriceFormula::LinearRange,
                rounding: RoundingPlan {
                    mark: rounding(2, RoundingMode::Down),
                    points: rounding(2, RoundingMode::Down),
                    total: rounding(1, RoundingMode::Down),
                },
                agreement: AgreementRule::MeanByCollege,
                d: Fourth::InItsTotal,
                ties: vec![
                    TieRule::LowestPrice,
                    TieRule::HighestOn { id: criterion_id("garantie"), code: "garantie".to_owned() },
                ],
                ..usual()
            },
        ),
        (
            "up",
            Variant {
                rounding: RoundingPlan {
                    mark: rounding(1, RoundingMode::Up),
                    points: rounding(3, RoundingMode::Up),
                    total: rounding(2, RoundingMode::HalfUp),
                },
                agreement: AgreementRule::MeanByCollege,
                factor: 10,
                ..usual()
            },
        ),
        (
            "exact",
            Variant {
                price: FLOORED,
                rounding: RoundingPlan::default(),
                agreement: AgreementRule::MeanByCollege,
                ties: vec![TieRule::HighestOnKind(scoring::CriterionKind::Quality), TieRule::LowestPrice],
                ..usual()
            },
        ),
        ("squared-ratio", Variant { price: PriceFormula::SquaredRatio, ..usual() }),
        (
            "linear-span",
            Variant {
                price: PriceFormula::LinearSpan {
                    span: Positive::new(number("0.4")).unwrap(),
                    floor: Floor::Zero,
                },
                ..usual()
            },
        ),
        (
            "logarithmic",
            fixed(PriceFormula::Logarithmic {
                base: Base::new(number("1.035")).unwrap(),
                floor: Floor::Zero,
            }),
        ),
        ("half-logarithmic", fixed(PriceFormula::HalfLogarithmic { floor: Floor::None })),
        ("mean-capped", Variant { price: PriceFormula::MeanCapped, ..usual() }),
        ("mean-half", Variant { price: PriceFormula::MeanHalf, ..usual() }),
        ("mean-cubic", Variant { price: PriceFormula::MeanCubic, ..usual() }),
        ("ceiling", fixed(PriceFormula::Ceiling { ceiling: above_zero("180000"), floor: Floor::Zero })),
        (
            "window",
            Variant {
                warranty: PriceFormula::Window(Window::new(number("40"), number("10")).unwrap()),
                ..fixed(PriceFormula::Window(Window::new(number("140000"), number("190000")).unwrap()))
            },
        ),
        ("estimate", fixed(PriceFormula::Estimate { estimate: above_zero("178000") })),
        (
            "proximity-to-estimate",
            Variant {
                warranty: PriceFormula::DiscountLinear,
                ..fixed(PriceFormula::ProximityToEstimate {
                    estimate: above_zero("180000"),
                    floor: Floor::None,
                })
            },
        ),
        (
            "discount-bilinear",
            Variant {
                warranty: PriceFormula::DiscountBilinear { elbow: Elbow::new(number("0.85")).unwrap() },
                ..usual()
            },
        ),
        ("discount-quadratic", Variant { warranty: PriceFormula::DiscountQuadratic, ..usual() }),
        (
            "curve",
            Variant {
                warranty: curve(&[("0", "0"), ("24", "0.2"), ("40", "0.9"), ("48", "1")]),
                ..fixed(curve(&[("150000", "1"), ("174700", "0.75"), ("181000", "1/3"), ("200000", "0")]))
            },
        ),
        ("rank", Variant { price: PriceFormula::Rank, warranty: PriceFormula::Rank, ..usual() }),
        ("sixth-of-seven", Variant { price: PriceFormula::SixthOfSeven, ..usual() }),
        ("consensus", Variant { agreement: AgreementRule::Consensus, d: Fourth::InItsTotal, ..usual() }),
    ]
}

/// The package with a zero in place of every stored result.
fn without_results(package: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut replaced = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let mut pieces = Vec::new();
            let text = String::from_utf8(bytes).unwrap();
            for (place, piece) in text.split("</f><v>").enumerate() {
                if place == 0 {
                    pieces.push(piece.to_owned());
                } else {
                    let (_, rest) = piece.split_once("</v>").unwrap();
                    pieces.push(format!("0</v>{rest}"));
                    replaced += 1;
                }
            }
            bytes = pieces.join("</f><v>").into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    assert!(replaced > 100, "the stored results were found: {replaced}");
    writer.finish().unwrap().into_inner()
}

/// Opens and saves the files again with LibreOffice; `None` where it is not installed.
fn recalculated(folder: &Path, files: &[PathBuf]) -> Option<PathBuf> {
    let profile = folder.join("profile/user");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("registrymodifications.xcu"), PROFILE).unwrap();
    let out = folder.join("recalculated");
    let url = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let run = Command::new("soffice")
        .args([url.as_str(), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(&out)
        .args(files)
        .output();
    match run {
        Ok(run) => {
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            Some(out)
        }
        Err(error) => {
            assert!(
                std::env::var("CI").as_deref() != Ok("true"),
                "LibreOffice is needed where everything is checked: {error}"
            );
            println!("skipped: LibreOffice (soffice) is not installed, so nothing was recalculated");
            None
        }
    }
}

#[test]
fn libreoffice_finds_the_same_points_totals_and_ranks() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (name, variant) in variants() {
        let path = folder.path().join(format!("{name}.xlsx"));
        fs::write(&path, without_results(&Fixture::new(&variant).workbook(Language::French))).unwrap();
        files.push(path);
    }
    let Some(out) = recalculated(folder.path(), &files) else { return };
    for (name, variant) in variants() {
        let fixture = Fixture::new(&variant);
        let mut sheets = Sheets::open(&fs::read(out.join(format!("{name}.xlsx"))).unwrap());
        assert!(fixture.evaluation.ranking().len() == 4, "{name}: four bids are ranked");
        points_and_totals(name, &fixture, &mut sheets);
        agreed_marks(name, &fixture, &mut sheets);
        amounts(name, &fixture, &mut sheets);
        no_error(name, &mut sheets);
    }
}

/// The columns of the bids begin after code, name and weight.
const FIRST_BID: u32 = 3;

fn points_and_totals(name: &str, fixture: &Fixture, sheets: &mut Sheets) {
    let values = sheets.values("Classement");
    let last = fixture.lot.criteria.nodes().len();
    let total_row = row_of(&values, "cout") + u32::try_from(last).unwrap();
    for (column, bid) in (FIRST_BID..).zip(&fixture.lot.bids) {
        let result = fixture.evaluation.of(bid.id).unwrap();
        let Some(rank) = result.rank() else { continue };
        for node in fixture.lot.criteria.nodes() {
            let found = number_at(&values, row_of(&values, &node.criterion.code), column);
            let expected = near(&result.points[&node.criterion.id].value);
            let code = &node.criterion.code;
            assert!(
                (found - expected).abs() < NEAR,
                "{name}: {} on {code}: {found}, not {expected}",
                bid.code
            );
        }
        let found = number_at(&values, total_row, column);
        let expected = near(&result.total.as_ref().unwrap().value);
        assert!((found - expected).abs() < NEAR, "{name}: total of {}: {found}, not {expected}", bid.code);
        let found = number_at(&values, total_row + 1, column);
        assert!((found - f64::from(rank)).abs() < NEAR, "{name}: rank of {}: {found}, not {rank}", bid.code);
    }
}

fn agreed_marks(name: &str, fixture: &Fixture, sheets: &mut Sheets) {
    const AGREED: u32 = 7;
    let values = sheets.values("Notes");
    let mut compared = 0;
    for (criterion, _) in fixture.lot.criteria.leaves() {
        let title = format!("{} – ", criterion.code);
        let Some(band) = values.rows().position(|row| {
            row.first().and_then(DataType::get_string).is_some_and(|it| it.starts_with(&title))
        }) else {
            continue;
        };
        let (top, _) = values.start().unwrap();
        for (offset, bid) in (1_u32..).zip(&fixture.lot.bids) {
            let Some(agreed) = bid.marks.get(&criterion.id) else { continue };
            let row = top + u32::try_from(band).unwrap() + offset;
            let found = number_at(&values, row, AGREED);
            let expected = near(agreed.mark().value());
            assert!((found - expected).abs() < NEAR, "{name}: {title}{}: {found}, not {expected}", bid.code);
            compared += 1;
        }
    }
    assert_eq!(compared, 4 * fixture.lot.bids.len(), "{name}: four marked criteria");
}

fn amounts(name: &str, fixture: &Fixture, sheets: &mut Sheets) {
    let names = sheets.defined_names();
    let (_, range) = names.iter().find(|(it, _)| it == "Montants_evalues").unwrap();
    let first: u32 = range.split('$').nth(2).and_then(|it| it.trim_end_matches(':').parse().ok()).unwrap();
    let values = sheets.values("Prix");
    // The four bids in the running come first, then the two others; A is the first of them.
    for (row, letter) in (first - 1..).zip(["A", "B", "C", "D", "E", "F"]) {
        let bid = fixture.lot.bids.iter().find(|bid| bid.code == letter).unwrap();
        let found = number_at(&values, row, 3);
        let expected = near(bid.amount.as_ref().unwrap().value());
        assert!((found - expected).abs() < 0.005, "{name}: amount of {letter}: {found}, not {expected}");
    }
}

/// No formula fails anywhere in the workbook.
fn no_error(name: &str, sheets: &mut Sheets) {
    for sheet in sheets.names() {
        let values = sheets.values(&sheet);
        let failed = values.used_cells().find(|(_, _, cell)| cell.is_error());
        assert!(failed.is_none(), "{name}: {sheet}: {failed:?}");
    }
}
