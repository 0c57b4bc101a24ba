//! Reads the repository's text files for the rules that look at them.

use std::path::Path;

/// One file: its path from the repository's root, with `/`, and its text.
pub struct File {
    /// Path from the root.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// The text of one file of the repository.
///
/// # Panics
/// If the file cannot be read: a rule must never hold because it looked at nothing.
pub fn text(path: &str) -> String {
    std::fs::read_to_string(acceptance::repository().join(path))
        .unwrap_or_else(|error| panic!("cannot read {path}: {error}"))
}

/// Every file under `folder` whose extension is listed, in the order of its path.
///
/// # Panics
/// If there is none: a rule must never hold because it looked at nothing.
pub fn under(folder: &str, extensions: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&acceptance::repository().join(folder), folder, extensions, &mut found);
    assert!(!found.is_empty(), "no {extensions:?} file under {folder}");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, name: &str, extensions: &[&str], found: &mut Vec<File>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("cannot read {name}: {error}"));
    for entry in entries {
        let path = entry.unwrap_or_else(|error| panic!("cannot read {name}: {error}")).path();
        let Some(last) = path.file_name().and_then(|last| last.to_str()) else {
            panic!("{name} holds a name that is not text: {}", path.display());
        };
        let name = format!("{name}/{last}");
        if path.is_dir() {
            collect(&path, &name, extensions, found);
        } else if path.extension().is_some_and(|it| extensions.iter().any(|wanted| it == *wanted)) {
            found.push(File { text: text(&name), path: name });
        }
    }
}
