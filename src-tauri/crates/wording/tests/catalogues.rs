//! The catalogues hold together: both languages say the same things, in plain Fluent.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use support::{Part, Phrase, files, phrases};
use wording::{Args, Catalogue, Language, keys, variables};

#[test]
fn every_file_is_plain_fluent_without_a_fault() {
    for language in Language::ALL {
        for file in files(language) {
            let mut foreign = BTreeSet::new();
            for phrase in phrases(&file) {
                foreign.extend(phrase.parts.iter().filter_map(|part| match part {
                    Part::Foreign(what) => Some(format!("{}: {what}", phrase.key)),
                    Part::Text(_) | Part::Variable(_) => None,
                }));
            }
            assert!(
                foreign.is_empty(),
                "{}: the interface reads only text, variables and selection, not {foreign:?}",
                file.name
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_files() {
    let names = |language| files(language).into_iter().map(|file| file.name).collect::<Vec<_>>();
    assert_eq!(names(Language::French), names(Language::English));
}

#[test]
fn both_languages_have_the_same_keys() {
    let (french, english) = (keys(Language::French), keys(Language::English));
    let only_french: Vec<_> = french.difference(&english).collect();
    let only_english: Vec<_> = english.difference(&french).collect();
    assert!(
        only_french.is_empty() && only_english.is_empty(),
        "only in French: {only_french:?}; only in English: {only_english:?}"
    );
}

#[test]
fn both_languages_take_the_same_variables() {
    for key in keys(Language::French) {
        assert_eq!(variables(Language::French, &key), variables(Language::English, &key), "{key}");
    }
}

#[test]
fn a_key_is_written_once() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for file in files(language) {
            for key in file.keys() {
                let before = seen.insert(key.clone(), file.name.clone());
                assert_eq!(before, None, "{key} is in {} too ({language})", file.name);
            }
        }
    }
}

#[test]
fn what_is_embedded_is_what_is_in_the_folder() {
    for language in Language::ALL {
        let in_folder: BTreeSet<_> = files(language).iter().flat_map(support::File::keys).collect();
        assert_eq!(keys(language), in_folder, "{language}");
        let catalogue = Catalogue::new(language);
        assert!(in_folder.iter().all(|key| catalogue.has(key)), "{language}");
    }
}

#[test]
fn no_message_is_empty_or_spread_over_lines() {
    for language in Language::ALL {
        for file in files(language) {
            for Phrase { key, parts } in phrases(&file) {
                assert!(!parts.is_empty(), "{key} is empty ({language})");
                for part in parts {
                    if let Part::Text(text) = part {
                        assert!(!text.contains('\n'), "{key} holds a line break: {text:?} ({language})");
                    }
                }
            }
        }
    }
}

#[test]
fn no_placeable_is_left_when_every_argument_is_given() {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for key in keys(language) {
            let names = variables(language, &key).unwrap();
            let texts: Args = names.iter().map(|name| (name, "x")).collect();
            let counts = names.iter().fold(Args::new(), |args, name| args.count(name, 3));
            for said in [catalogue.text(&key, &texts), catalogue.text(&key, &counts)] {
                assert!(!said.contains(['{', '}', '⟦']), "{key}: {said:?} ({language})");
                assert!(!said.trim().is_empty(), "{key} says nothing ({language})");
            }
        }
    }
}

#[test]
fn a_finding_and_a_fault_say_what_and_what_to_do() {
    for key in keys(Language::French) {
        let code = key.strip_suffix("-title").or_else(|| key.strip_suffix("-hint")).unwrap_or(&key);
        // These put a finding together with its place and its next step.
        let assembly = ["finding-with-place", "finding-next-step"].contains(&code);
        if assembly || !(code.starts_with("finding-") || code.starts_with("fault-")) {
            continue;
        }
        for needed in [code.to_owned(), format!("{code}-title"), format!("{code}-hint")] {
            assert!(keys(Language::French).contains(&needed), "{needed} is missing beside {key}");
        }
        let said = variables(Language::French, code).unwrap();
        for short in ["-title", "-hint"] {
            let also = variables(Language::French, &format!("{code}{short}")).unwrap();
            assert!(also.is_subset(&said), "{code}{short} needs {also:?}, the finding brings {said:?}");
        }
    }
}
