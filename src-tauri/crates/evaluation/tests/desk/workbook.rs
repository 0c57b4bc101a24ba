//! A workbook taken apart.

use std::{collections::BTreeMap, fs::File, io::Read, path::Path};

/// The text of every XML part, by name.
pub fn parts(path: &Path) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap_or_else(|error| panic!("{name}: {error}"));
        parts.insert(name, text);
    }
    assert!(parts.keys().any(|name| name.starts_with("xl/worksheets/")), "{} is no workbook", path.display());
    parts
}
