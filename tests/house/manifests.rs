//! Lints, licence and versions stand in the root `Cargo.toml` and nowhere else.

use toml::{Table, Value};

/// The manifest of one of our packages.
pub struct Manifest {
    /// The package's name.
    pub package: String,
    /// The text of its `Cargo.toml`.
    pub text: String,
}

const DEPENDENCIES: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];
const INHERITED: &[&str] = &["version", "edition", "rust-version", "license", "publish"];

/// What a manifest states by itself and should inherit.
///
/// # Panics
/// If a manifest is no TOML, which cargo would have refused.
pub fn breaches(manifests: &[Manifest]) -> Vec<String> {
    let mut found = Vec::new();
    for Manifest { package, text } in manifests {
        let table: Table = text.parse().unwrap_or_else(|error| panic!("{package}: {error}"));
        if !table.get("lints").is_some_and(inherits) {
            found.push(format!("`{package}` lacks `[lints] workspace = true`"));
        }
        let about = table.get("package").and_then(Value::as_table);
        for key in INHERITED {
            if !about.and_then(|about| about.get(*key)).is_some_and(inherits) {
                found.push(format!("`{package}` lacks `{key}.workspace = true`"));
            }
        }
        let targets = table.get("target").and_then(Value::as_table).into_iter();
        let places = targets.flat_map(Table::values).filter_map(Value::as_table).chain([&table]);
        for (name, asked) in places.flat_map(asked_for) {
            if !inherits(asked) {
                found.push(format!("`{package}` gives `{name}` a version or path of its own"));
            }
        }
    }
    found
}

fn asked_for(place: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let tables = DEPENDENCIES.iter().filter_map(|kind| place.get(*kind).and_then(Value::as_table));
    tables.flat_map(Table::iter)
}

fn inherits(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "
        [package]
        name = 'made-up'
        version.workspace = true
        edition.workspace = true
        rust-version.workspace = true
        license.workspace = true
        publish.workspace = true
        [lints]
        workspace = true
        [dependencies]
        serde = { workspace = true, features = ['rc'] }
    ";

    fn found(text: &str) -> Vec<String> {
        breaches(&[Manifest { package: "made-up".to_owned(), text: text.to_owned() }])
    }

    #[test]
    fn a_manifest_that_inherits_holds() {
        assert_eq!(found(GOOD), [""; 0]);
    }

    #[test]
    fn lints_of_its_own_are_found() {
        let own = GOOD.replace("[lints]\n        workspace = true", "[lints.rust]\n unsafe_code = 'allow'");
        assert_eq!(found(&own), ["`made-up` lacks `[lints] workspace = true`"]);
        let none = GOOD.replace("[lints]\n        workspace = true", "");
        assert_eq!(found(&none), ["`made-up` lacks `[lints] workspace = true`"]);
    }

    #[test]
    fn a_licence_of_its_own_is_found() {
        let own = GOOD.replace("license.workspace = true", "license = 'MIT'");
        assert_eq!(found(&own), ["`made-up` lacks `license.workspace = true`"]);
    }

    #[test]
    fn a_version_of_its_own_is_found_wherever_it_hides() {
        for place in ["[dev-dependencies]", "[build-dependencies]", "[target.'cfg(windows)'.dependencies]"] {
            let own = format!("{GOOD}\n{place}\nzip = '1'");
            assert_eq!(found(&own), ["`made-up` gives `zip` a version or path of its own"], "{place}");
        }
    }
}
