//! Broken and hostile files: each is read or refused, in bounded time and memory, and nothing
//! of it reaches beyond its own bytes. The shared corpus is used where it is present.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod support;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use intake::{IntakeFinding, Mapping, Notice, SourceFile, read_frame};
use scoring::Severity;
use support::shared;

/// Far above what any file takes, on a machine that does other work at the same time.
const LONGEST: Duration = Duration::from_secs(20);
/// The most memory that the test may have used, all files together, in kibibytes.
const MOST_MEMORY: u64 = 512 << 10;
/// How many sheets of one workbook are opened.
const SHEETS: usize = 4;

/// Codes that mean: this file is not read any further.
const REFUSALS: [&str; 9] = [
    "not-what-it-claims",
    "mapping-does-not-fit",
    "file-empty",
    "file-too-large",
    "content-too-large",
    "password-protected",
    "file-damaged",
    "sheet-missing",
    "header-not-found",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn mapping(source: &str) -> Mapping {
    let text = format!(
        "format = 'bareme-mapping'\nversion = 1\nkind = 'price-schedule'\n{source}\nheader_row = 1\n\
         decimal = 'comma'\n[columns]\ncode = 'A'\nlabel = 'B'\nunit = 'C'\nquantity = 'D'\nunit_price = 'E'"
    );
    Mapping::from_toml(&text).unwrap()
}

fn sheet(name: &str) -> Mapping {
    mapping(&format!("sheet = {}", toml::Value::String(name.to_owned())))
}

fn text(separator: &str) -> Mapping {
    mapping(&format!("encoding = 'utf-8'\nseparator = '{separator}'"))
}

/// The codes found in each sheet, or in the text; the key says which.
fn open(path: &Path) -> BTreeMap<String, Vec<&'static str>> {
    let bytes = std::fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    let file = SourceFile { name: &name, bytes: &bytes };
    let mut found = BTreeMap::new();
    let mut read = |key: &str, mapping: &Mapping| {
        let started = Instant::now();
        let reading = read_frame(&file, mapping).unwrap();
        assert!(started.elapsed() < LONGEST, "{name} took {:?}", started.elapsed());
        let blocked = reading.findings.iter().any(|finding| finding.severity() == Severity::Blocking);
        assert_eq!(reading.value.is_none(), blocked, "{name}: nothing is taken and that is said");
        let told = format!("{:?}", reading.findings);
        assert!(!told.contains("root:x:0"), "{name} reached another file");
        found.insert(key.to_owned(), reading.findings.iter().map(IntakeFinding::code).collect());
        reading.findings
    };
    // A name that no workbook has, to be told those that it has.
    let first = read("", &sheet("\u{1}"));
    let names = first.into_iter().find_map(|finding| {
        if let Notice::SheetMissing { sheets, .. } = finding.notice { Some(sheets) } else { None }
    });
    for name in names.unwrap_or_default().iter().take(SHEETS) {
        read(name, &sheet(name));
    }
    for separator in [";", ",", "\\t"] {
        let separator = separator.replace("\\t", "\t");
        read(&format!("text {separator}"), &text(&separator));
    }
    found
}

fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn no_file_of_the_corpus_stops_the_reader() {
    let Some(folder) = shared("hostile") else { return };
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    let mut slowest = (Duration::ZERO, PathBuf::new());
    for path in &paths {
        let started = Instant::now();
        open(path);
        slowest = slowest.max((started.elapsed(), path.clone()));
    }
    println!("{} files, the slowest {:?} for {}", paths.len(), slowest.0, slowest.1.display());
    if let Some(peak) = peak_memory() {
        println!("at most {} MiB", peak >> 10);
        assert!(peak < MOST_MEMORY, "{peak} KiB");
    }
    for written in ["/tmp/pwned_by_xlsx.txt", "/tmp/pwned_by_xlsx_abs.txt", "/tmp/pwned.txt"] {
        assert!(!Path::new(written).exists(), "a part was written to {written}");
    }
}

#[test]
fn generated_files_are_read_or_refused_as_they_deserve() {
    let Some(folder) = shared("hostile/generated") else { return };
    let manifest = std::fs::read_to_string(folder.join("MANIFEST.json")).unwrap();
    let manifest: Vec<serde_json::Value> = serde_json::from_str(&manifest).unwrap();
    for entry in manifest {
        let name = entry["file"].as_str().unwrap();
        let expected = entry["expect"].as_str().unwrap();
        let found = open(&folder.join(name));
        let refused = |codes: &Vec<&str>| codes.iter().any(|code| REFUSALS.contains(code));
        let is_read = found.values().any(|codes| !refused(codes));
        match expected {
            "read" | "read_flag" | "read_then_escape_on_export" => {
                assert!(is_read, "{name} is a file that a person opens: {found:?}");
            }
            "error" | "error_empty" | "error_with_clear_message" | "error_no_panic" => {
                assert!(!is_read, "{name} is no offer: {found:?}");
            }
            // Read or refused, in bounds: what the other test watches over.
            _ => {}
        }
        let has = |code: &str| found.values().flatten().any(|found| *found == code);
        let told = match name {
            "sheet_veryhidden.xlsx" => has("sheet-is-hidden"),
            "csv_unbalanced_quote.csv" => has("quote-unbalanced"),
            "csv_invalid_utf8.csv" | "csv_double_encoded.csv" => has("encoding-suspect"),
            "html_as_xls.xls" | "csv_as_xlsx.xlsx" | "pdf_as_xlsx.xlsx" => has("not-what-it-claims"),
            "xlsx_as_xls.xls" => has("extension-differs"),
            _ => true,
        };
        assert!(told, "{name}: {found:?}");
    }
}
