//! The report of the sample, recalculated by LibreOffice from its live formulas.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use acceptance::bareme;
use serde_json::Value;

use crate::demo::demo;

/// A profile that recalculates every formula on load: by default LibreOffice trusts the values
/// stored in the file, and the test would compare a number with itself.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// Converts each sheet to CSV, after a full recalculation.
fn recalculated(workbook: &Path, folder: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
    let profile = folder.join("profile");
    fs::create_dir_all(profile.join("user")).unwrap();
    fs::write(profile.join("user/registrymodifications.xcu"), PROFILE).unwrap();
    let out = folder.join("csv");
    let status = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to"])
        // Field separator ; quote " UTF-8, first line 1, all sheets (-1), numbers as stored.
        .arg("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1")
        .arg("--outdir")
        .arg(&out)
        .arg(workbook)
        .output()
        .unwrap();
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    let stem = workbook.file_stem().unwrap().to_string_lossy().into_owned();
    let files: Vec<PathBuf> = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
    files
        .into_iter()
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().replace(&format!("{stem}-"), "");
            let text = fs::read_to_string(&file).unwrap();
            (name, text.lines().map(|line| line.split(';').map(|cell| cell.trim_matches('"').to_owned()).collect()).collect())
        })
        .collect()
}

/// A total in hundredths.
fn hundredths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part:0<2}");
    let part = part.get(..2)?;
    format!("{whole}{part}").parse().ok()
}

#[test]
fn libreoffice_finds_the_same_totals_to_the_cent() {
    if Command::new("soffice").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "the check of a clean checkout has LibreOffice");
        let mut line = std::io::stderr();
        let _ = std::io::Write::write_all(&mut line, b"skipped: LibreOffice is not installed\n");
        return;
    }
    let (folder, _) = demo("fr");
    let workbook = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "xlsx"))
        .unwrap();
    let sheets = recalculated(&workbook, folder.path());
    for (name, rows) in &sheets {
        for cell in rows.iter().flatten() {
            let error = ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "Err:"].iter().any(|error| cell.starts_with(error));
            assert!(!error, "{cell} on sheet {name}");
        }
    }

    let dossier = folder.path().join("exemple-ent.bareme");
    let answer = bareme(&["evaluate".as_ref(), dossier.as_os_str(), "--json".as_ref()]).json();
    let ranking = &sheets["Classement"];
    let total_row = ranking.iter().find(|row| row.first().is_some_and(|cell| cell == "Total")).unwrap();
    let found: Vec<i64> = total_row.iter().skip(1).filter_map(|cell| hundredths(cell)).collect();
    for bid in answer["bids"].as_array().unwrap() {
        let total = hundredths(bid["total"].as_str().unwrap()).unwrap();
        assert!(found.contains(&total), "total {total} of {} among {found:?}", bid["id"]);
    }
    let ranks: Vec<Value> = answer["bids"].as_array().unwrap().iter().map(|bid| bid["rank"].clone()).collect();
    assert_eq!(ranks.len(), 4, "four bids are ranked");
}
