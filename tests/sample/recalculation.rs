//! The report of the sample, recalculated by LibreOffice from its live formulas.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::Command,
};

use acceptance::bareme;

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
            (
                name,
                text.lines()
                    .map(|line| line.split(';').map(|cell| cell.trim_matches('"').to_owned()).collect())
                    .collect(),
            )
        })
        .collect()
}

/// The workbook without any stored result: what is found then was computed.
fn without_results(workbook: &Path, to: &Path) {
    let mut archive = zip::ZipArchive::new(fs::File::open(workbook).unwrap()).unwrap();
    let mut out = zip::ZipWriter::new(fs::File::create(to).unwrap());
    let mut emptied = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(bytes).unwrap();
            let mut kept = String::new();
            let mut rest = text.as_str();
            while let Some((before, after)) = rest.split_once("</f><v>") {
                kept.push_str(before);
                kept.push_str("</f>");
                rest = after.split_once("</v>").unwrap().1;
                emptied += 1;
            }
            kept.push_str(rest);
            bytes = kept.into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap();
    assert!(emptied > 200, "points, totals and ranks are formulas: {emptied} found");
}

/// A number in hundredths.
fn hundredths(text: &str) -> i64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    assert!(part.len() <= 2, "{text} has more decimals than the rules keep");
    format!("{whole}{part:0<2}").parse().unwrap_or_else(|_| panic!("{text:?} is not a number"))
}

#[test]
fn libreoffice_finds_the_same_totals_to_the_cent() {
    if Command::new("soffice").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "the check of a clean checkout has LibreOffice");
        let mut line = std::io::stderr();
        let _ = line.write_all(b"skipped: LibreOffice is not installed\n");
        return;
    }
    let (folder, _) = demo("fr");
    let workbook = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "xlsx"))
        .unwrap();
    let emptied = folder.path().join("emptied.xlsx");
    without_results(&workbook, &emptied);
    let sheets = recalculated(&emptied, folder.path());
    for (name, rows) in &sheets {
        for cell in rows.iter().flatten() {
            let error =
                ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "Err:"].iter().any(|error| cell.starts_with(error));
            assert!(!error, "{cell} on sheet {name}");
        }
    }

    let dossier = folder.path().join("exemple-ent.bareme");
    let answer = bareme(&["evaluate".as_ref(), dossier.as_os_str(), "--json".as_ref()]).json();
    let ranking = &sheets["Classement"];
    let letters = ranking.iter().find(|row| row.iter().any(|cell| cell == "A")).unwrap();
    let row_of =
        |label: &str| ranking.iter().find(|row| row.iter().take(2).any(|cell| cell == label)).unwrap();
    for bid in answer["bids"].as_array().unwrap() {
        let letter = bid["id"].as_str().unwrap();
        let column = letters.iter().position(|cell| cell == letter).unwrap();
        let total = bid["total"].as_str().unwrap();
        assert_eq!(hundredths(&row_of("Total")[column]), hundredths(total), "total of {letter}");
        assert_eq!(row_of("Rang")[column], bid["rank"].to_string(), "rank of {letter}");
        for (criterion, points) in bid["points"].as_object().unwrap() {
            let found = hundredths(&row_of(criterion)[column]);
            assert_eq!(found, hundredths(points.as_str().unwrap()), "points of {letter} on {criterion}");
        }
    }
}
