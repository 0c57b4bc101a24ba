//! A place to work in: a folder, a device, and tenders at several stages.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use dossier::Device;
use evaluation::{ImportOf, OpenTender, Run, sample, wire::MarkEntry};
use tempfile::TempDir;
use uuid::Uuid;

/// When everything happens.
pub const AT: &str = "2026-11-23T13:32:05+01:00";

/// A folder that goes with the test, and the device that works in it.
pub struct Work {
    folder: TempDir,
}

impl Work {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The sample, whole: every test has a copy of one that is made once.
    pub fn sample(&self) -> OpenTender {
        static MADE: OnceLock<Vec<u8>> = OnceLock::new();
        let bytes = MADE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("exemple.bareme");
            drop(sample::create(&path, &device(), AT, &mut |_| {}).unwrap());
            fs::read(path).unwrap()
        });
        let path = self.path("exemple.bareme");
        fs::write(&path, bytes).unwrap();
        OpenTender::open(&path, &device()).unwrap()
    }

    /// A tender of the sample's template, with nothing but its grid.
    pub fn template(&self, name: &str) -> OpenTender {
        sample::from_template(&self.path(name), "ent", &device(), AT).unwrap()
    }

    /// The sample's tender with its panel, before any bid: rules not sealed.
    pub fn prepared(&self) -> OpenTender {
        let path = self.path("prepared.bareme");
        let template = repository().join("tender-templates/ent.toml");
        let facts = sample_file("tender.toml");
        let language = evaluation::Language::French;
        evaluation::create(&path, &template, Some(&facts), &device(), language, AT).unwrap().value
    }
}

/// The device of every test.
pub fn device() -> Device {
    Device::generate(Uuid::from_u128(1), "PC-MARCHES-01", &[7; 32])
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// A file of the sample tender.
pub fn sample_file(name: &str) -> PathBuf {
    repository().join("sample-bids/ent-somme").join(name)
}

/// The sample's bids: letter, file of the schedule, its mapping.
pub const SCHEDULES: [(&str, &str); 4] = [
    ("A", "bids/A/dqe.xlsx"),
    ("B", "bids/B/bpu-dqe.xlsx"),
    ("C", "bids/C/dpgf.ods"),
    ("D", "bids/D/bordereau.csv"),
];

/// Reads a bid's schedule.
pub fn read_schedule(tender: &mut OpenTender, letter: &str, file: &str) {
    let mapping = Path::new(file).parent().unwrap().join("mapping.toml");
    let (file, mapping) = (sample_file(file), sample_file(mapping.to_str().unwrap()));
    evaluation::import(tender, &file, &mapping, ImportOf::Schedule { bid: letter }, Run::Real, AT).unwrap();
}

/// Reads a member's marks.
pub fn read_marks(tender: &mut OpenTender, member: &str) {
    let (file, mapping) = (sample_file(&format!("marks/{member}.xlsx")), sample_file("marks/mapping.toml"));
    evaluation::import(tender, &file, &mapping, ImportOf::Marks { member }, Run::Real, AT).unwrap();
}

/// A mark typed in a cell.
pub fn typed(bid: &str, criterion: &str, mark: &str) -> MarkEntry {
    MarkEntry {
        bid: bid.to_owned(),
        criterion: criterion.to_owned(),
        mark: Some(mark.to_owned()),
        justification: None,
        evidence: None,
    }
}

/// A cell cleared.
pub fn cleared(bid: &str, criterion: &str) -> MarkEntry {
    MarkEntry { mark: None, ..typed(bid, criterion, "") }
}

/// How many acts the journal holds.
pub fn acts(tender: &OpenTender) -> usize {
    evaluation::read_journal(tender).unwrap().lines.len()
}

/// The mark of a cell as it is read; `None` is *non noté*, whether or not it was ever touched.
pub fn mark(tender: &OpenTender, member: &str, bid: &str, criterion: &str) -> Option<String> {
    let grid = evaluation::read_marks(tender, Some(member)).unwrap();
    let cell = grid.cells.into_iter().find(|cell| cell.bid == bid && cell.criterion == criterion)?;
    cell.mark.map(|mark| mark.text)
}
