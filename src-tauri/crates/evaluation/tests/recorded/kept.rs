//! Files of the interface that are made here: compared, or written when that is asked for.

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use serde_json::Value;

/// Set to anything, it makes the tests write instead of compare.
const WRITE: &str = "BAREME_WRITE";

/// A folder of the interface, and what was made for it.
pub struct Kept {
    folder: PathBuf,
    made: BTreeSet<String>,
}

impl Kept {
    /// A folder, from the root of the repository.
    pub fn of(folder: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..");
        Self { folder: root.join(folder), made: BTreeSet::new() }
    }

    /// Compares a file with what it should hold, or writes it.
    pub fn json(&mut self, name: &str, value: &Value) {
        let file = format!("{name}.json");
        let text = format!("{}\n", serde_json::to_string_pretty(value).unwrap());
        let path = self.folder.join(&file);
        if env::var_os(WRITE).is_some() {
            fs::create_dir_all(&self.folder).unwrap();
            fs::write(&path, text).unwrap();
        } else {
            let held = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
            let differs = held.lines().zip(text.lines()).position(|(held, made)| held != made);
            let line = differs.unwrap_or_else(|| held.lines().count().min(text.lines().count())) + 1;
            assert!(held == text, "{file} is stale from line {line}: run `make recorded`");
        }
        self.made.insert(file);
    }

    /// Fails on a recording that nobody makes any more, or removes it.
    pub fn nothing_else(&self) {
        for entry in fs::read_dir(&self.folder).unwrap() {
            let entry = entry.unwrap();
            let file = entry.file_name().into_string().unwrap();
            if self.made.contains(&file) {
                continue;
            }
            assert!(env::var_os(WRITE).is_some(), "{file} is recorded by nothing: run `make recorded`");
            fs::remove_file(entry.path()).unwrap();
        }
    }
}
