//! Whether every package that is built in may be part of a work under EUPL-1.2.

use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};
use std::collections::BTreeMap;

/// A package that is not ours, and its licence.
#[derive(Debug)]
pub struct Licensed {
    /// Name and version.
    pub package: String,
    /// What it declares, as an SPDX expression; older packages write `/` for `OR`.
    pub expression: Option<String>,
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    license: Option<String>,
}

/// The packages of an npm lock file, tools included; the interface itself is not one.
///
/// # Panics
/// If the text is no lock file of version 2 or later, or names no package.
pub fn of_the_interface(lock: &str) -> Vec<Licensed> {
    let lock: Lock = serde_json::from_str(lock).unwrap_or_else(|error| panic!("package-lock.json: {error}"));
    let packages: Vec<Licensed> = lock
        .packages
        .into_iter()
        .filter_map(|(path, locked)| {
            let (_, name) = path.rsplit_once("node_modules/")?;
            let version = locked.version.unwrap_or_default();
            Some(Licensed { package: format!("{name} {version}"), expression: locked.license })
        })
        .collect();
    assert!(!packages.is_empty(), "package-lock.json names no package");
    packages
}

/// Packages whose licence cannot be met with the allowed ones alone.
///
/// # Panics
/// If an allowed licence is no SPDX name.
pub fn breaches(allowed: &[String], packages: &[Licensed]) -> Vec<String> {
    let allowed: Vec<Licensee> = allowed
        .iter()
        .map(|name| Licensee::parse(name).unwrap_or_else(|error| panic!("deny.toml: {name}: {error}")))
        .collect();
    packages.iter().filter_map(|package| breach(&allowed, package)).collect()
}

fn breach(allowed: &[Licensee], package: &Licensed) -> Option<String> {
    let name = &package.package;
    let Some(text) = &package.expression else {
        return Some(format!("{name} declares no licence"));
    };
    match Expression::parse_mode(text, ParseMode::LAX) {
        Err(error) => Some(format!("{name}: `{text}` is no SPDX expression: {}", error.reason)),
        Ok(expression) => {
            let met = expression.evaluate(|asked| allowed.iter().any(|one| one.satisfies(asked)));
            (!met).then(|| format!("{name} is under {text}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(allowed: &[&str], expression: Option<&str>) -> Vec<String> {
        let allowed: Vec<String> = allowed.iter().map(ToString::to_string).collect();
        let package = "made-up 1.0.0".to_owned();
        breaches(&allowed, &[Licensed { package, expression: expression.map(str::to_owned) }])
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        assert_eq!(found(&["MIT"], Some("GPL-3.0-only OR MIT")), [""; 0]);
        assert_eq!(found(&["MIT"], Some("MIT/Apache-2.0")), [""; 0]);
    }

    #[test]
    fn all_parts_of_a_conjunction_are_needed() {
        assert_eq!(found(&["MIT"], Some("MIT AND SSPL-1.0")), ["made-up 1.0.0 is under MIT AND SSPL-1.0"]);
    }

    #[test]
    fn an_exception_must_be_allowed_by_name() {
        let text = "Apache-2.0 WITH LLVM-exception";
        assert_eq!(found(&["Apache-2.0"], Some(text)).len(), 1);
        assert_eq!(found(&["Apache-2.0 WITH LLVM-exception"], Some(text)), [""; 0]);
    }

    #[test]
    fn silence_and_nonsense_are_no_licence() {
        assert_eq!(found(&["MIT"], None), ["made-up 1.0.0 declares no licence"]);
        let nonsense = found(&["MIT"], Some("see the file"));
        assert!(nonsense[0].contains("is no SPDX expression"), "{nonsense:?}");
    }

    #[test]
    #[should_panic(expected = "deny.toml: Mitt")]
    fn a_misspelt_allowed_licence_is_noticed() {
        found(&["Mitt"], Some("MIT"));
    }

    #[test]
    fn a_lock_file_lists_nested_packages_and_not_the_interface() {
        let lock = r#"{ "packages": {
            "": { "version": "0.1.0" },
            "node_modules/@scope/a": { "version": "1.0.0", "license": "MIT" },
            "node_modules/b/node_modules/c": { "version": "2.0.0" } } }"#;
        let packages = of_the_interface(lock);
        let names: Vec<&str> = packages.iter().map(|it| it.package.as_str()).collect();
        assert_eq!(names, ["@scope/a 1.0.0", "c 2.0.0"]);
        assert_eq!(packages[1].expression, None);
    }
}
