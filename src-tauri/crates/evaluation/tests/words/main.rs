//! Whatever a package may say by a code has its words, in both languages, and is given all the
//! arguments that they take. The codes are read in the sources: a new one cannot be forgotten.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use source::{Call, Codes};
use wording::{Language, keys, variables};

/// Everything here that says a fault, a finding or a key as a literal.
const SAYERS: [&str; 3] = ["evaluation/src", "cli/src", "../src"];

/// The codes of a file. `floor` is about how many there were when this was written: a scan that
/// suddenly finds fewer has lost its way.
fn scanned(path: &str, floor: usize) -> Codes {
    let codes = source::codes(&source::read(path));
    assert!(codes.len() >= floor, "{path}: only {} codes were found: {:?}", codes.len(), codes.keys());
    codes
}

fn calls() -> Vec<(String, Call)> {
    let files = SAYERS.into_iter().flat_map(source::files_below);
    let calls = files.flat_map(|path| {
        let found = source::calls(&source::read(&path));
        found.into_iter().map(move |call| (path.clone(), call))
    });
    calls.collect()
}

/// The codes that evaluation itself gives to what is wrong in the files that people write.
fn own_findings() -> Vec<(String, Call)> {
    let mut found = calls();
    found.retain(|(path, call)| {
        let said = matches!(call.name.as_str(), "finding" | "wrong");
        // A code with its arguments, in a pair.
        let paired =
            call.name.is_empty() && call.given.is_some() && path.starts_with("evaluation/src/files/");
        said || paired
    });
    assert!(found.len() >= 12, "only {} findings of evaluation itself were found", found.len());
    found
}

fn faults() -> Vec<(String, Call)> {
    let mut found = calls();
    found.retain(|(_, call)| matches!(call.name.as_str(), "new" | "at"));
    assert!(found.len() >= 40, "only {} faults were found", found.len());
    found
}

/// The arguments that a finding of an evaluation has from its subject, by code.
fn subjects() -> Codes {
    let text = source::read("scoring/src/finding.rs");
    let mut by_variant: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let start = text.find("fn subject").expect("a finding has a subject");
    for (pattern, subject) in source::arms(&text[start..]) {
        let names: &[&str] = if subject.contains("Subject::Cell") {
            &["bid", "criterion"]
        } else if subject.contains("Subject::Criterion") {
            &["criterion", "subject"]
        } else if subject.contains("Subject::Bids") {
            &[]
        } else if subject.contains("Subject::Bid") {
            &["bid"]
        } else {
            &["subject"]
        };
        for variant in pattern.split('|').filter_map(|one| one.trim().strip_prefix("Self::")) {
            let variant = variant.split([' ', '(']).next().unwrap_or_default().to_owned();
            by_variant.entry(variant).or_default().extend(names.iter().map(|name| (*name).to_owned()));
        }
    }
    let codes = source::names(&text, "fn code");
    codes
        .into_iter()
        .map(|(code, variant)| {
            let names = by_variant.get(&variant).unwrap_or_else(|| panic!("{variant} has no subject"));
            (code, names.clone())
        })
        .collect()
}

/// What is missing for `prefix-CODE`: a message, its title or its hint, or an argument of theirs.
fn missing(prefix: &str, codes: &Codes) -> Vec<String> {
    let mut missing = Vec::new();
    for (code, given) in codes {
        for end in ["", "-title", "-hint"] {
            missing.extend(missing_key(&format!("{prefix}-{code}{end}"), Some(given)));
        }
    }
    missing
}

/// What is missing for a key, in either language.
fn missing_key(key: &str, given: Option<&BTreeSet<String>>) -> Vec<String> {
    let each = Language::ALL.into_iter().filter_map(|language| match (variables(language, key), given) {
        (None, _) => Some(format!("{key} ({language}) has no words")),
        (Some(taken), Some(given)) if !taken.is_subset(given) => {
            Some(format!("{key} ({language}) takes {taken:?} and is given {given:?}"))
        }
        (Some(_), _) => None,
    });
    each.collect()
}

fn assert_none(missing: &[String]) {
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn findings_of_an_evaluation() {
    let mut codes = scanned("scoring/src/finding.rs", 22);
    for (code, names) in subjects() {
        codes.entry(code).or_default().extend(names);
    }
    assert_none(&missing("finding", &codes));
}

#[test]
fn faults_of_a_grid() {
    assert_none(&missing("finding", &scanned("dossier/src/grid/fault.rs", 12)));
}

#[test]
fn notices_about_a_file() {
    assert_none(&missing("finding", &scanned("intake/src/finding.rs", 45)));
}

#[test]
fn errors_of_a_mapping() {
    assert_none(&missing("finding", &scanned("intake/src/mapping/mod.rs", 6)));
}

#[test]
fn findings_about_a_protocol_and_about_feedback() {
    assert_none(&missing("finding", &scanned("trials/src/protocol/finding.rs", 6)));
    assert_none(&missing("finding", &scanned("trials/src/feedback/finding.rs", 8)));
}

/// The codes of what is wrong with a typed number.
fn typed() -> Vec<String> {
    let codes = source::names(&source::read("evaluation/src/typed.rs"), "fn finding");
    assert!(codes.len() >= 2, "only {codes:?} may be wrong with a typed number");
    codes.into_iter().map(|(code, _)| code).collect()
}

#[test]
fn findings_about_typed_marks() {
    let given: BTreeSet<String> = ["bid", "criterion", "text"].map(str::to_owned).into();
    assert_none(&missing("finding", &typed().into_iter().map(|code| (code, given.clone())).collect()));
}

#[test]
fn findings_of_evaluation_itself() {
    let mut all = Vec::new();
    for (path, call) in own_findings() {
        let Call { literal, given, .. } = call;
        let given = given.unwrap_or_else(|| panic!("{path}: the arguments of {literal} cannot be followed"));
        all.extend(missing("finding", &Codes::from([(literal, given)])));
    }
    assert_none(&all);
}

#[test]
fn errors_of_a_dossier_name_its_file_and_refusals_nothing_beyond_their_details() {
    let mut errors = scanned("dossier/src/error.rs", 16);
    for details in errors.values_mut() {
        details.insert("file".to_owned());
    }
    assert_none(&missing("fault", &errors));
    assert_none(&missing("fault", &scanned("dossier/src/refusal.rs", 36)));
}

#[test]
fn faults_of_evaluation_and_of_its_edges() {
    let mut all = Vec::new();
    for (path, call) in faults() {
        let Call { literal, given, .. } = call;
        let given = given.unwrap_or_else(|| panic!("{path}: the details of {literal} cannot be followed"));
        all.extend(missing("fault", &Codes::from([(literal, given)])));
    }
    let unreadable = unreadable_files();
    assert!(!unreadable.is_empty(), "the faults of unreadable files were not found");
    let given = BTreeSet::from(["file".to_owned()]);
    all.extend(missing("fault", &unreadable.into_iter().map(|code| (code, given.clone())).collect()));
    assert_none(&all);
}

/// The faults that a reader of TOML is told to give.
fn unreadable_files() -> BTreeSet<String> {
    let files = source::files_below("evaluation/src");
    files.iter().flat_map(|path| source::fields(&source::read(path), "fault")).collect()
}

#[test]
fn problems_of_a_dossier() {
    let text = source::read("dossier/src/problem.rs");
    let codes = source::names(&text, "fn code");
    assert!(codes.len() >= 16, "only {} problems were found", codes.len());
    let given = BTreeSet::from(["place".to_owned()]);
    // What verification puts before the code.
    let before = source::beginnings(&source::read("evaluation/src/act/verify.rs"));
    let before = before.first().map_or("", String::as_str);
    let all: Vec<String> =
        codes.iter().flat_map(|(code, _)| missing_key(&format!("{before}{code}"), Some(&given))).collect();
    assert_none(&all);
}

#[test]
fn actions_of_the_journal() {
    let kinds = source::names(&source::read("dossier/src/action/mod.rs"), "fn kind");
    assert!(kinds.len() >= 18, "only {} kinds of action were found", kinds.len());
    let given = source::chains(&source::read("evaluation/src/read/history.rs"), "fn args");
    let all: Vec<String> = kinds
        .iter()
        .flat_map(|(kind, variant)| {
            let given = given.get(variant).unwrap_or_else(|| panic!("{variant} has no sentence"));
            missing_key(&format!("action-{kind}"), Some(given))
        })
        .collect();
    assert_none(&all);
}

#[test]
fn steps_to_undo() {
    let kinds = source::names(&source::read("evaluation/src/read/history.rs"), "fn kind");
    assert!(kinds.len() >= 12, "only {} kinds of step were found", kinds.len());
    let mut all: Vec<String> =
        kinds.iter().flat_map(|(kind, _)| missing_key(&format!("undo-{kind}"), None)).collect();
    // What one act writes several of.
    let n = BTreeSet::from(["n".to_owned()]);
    let several = ["mark", "agreed", "measure", "nothing"];
    all.extend(several.into_iter().flat_map(|kind| missing_key(&format!("undo-{kind}-several"), Some(&n))));
    assert_none(&all);
}

#[test]
fn keys_said_as_literals() {
    let mut said = calls();
    said.retain(|(_, call)| matches!(call.name.as_str(), "say" | "text" | "done" | "fact"));
    assert!(said.len() >= 25, "only {} keys were found", said.len());
    let all: Vec<String> = said
        .iter()
        .flat_map(|(path, call)| {
            let missing = missing_key(&call.literal, call.given.as_ref());
            missing.into_iter().map(move |it| format!("{path}: {it}"))
        })
        .collect();
    assert_none(&all);
}

#[test]
fn keys_that_a_closed_choice_completes() {
    let stages = source::names(&source::read("evaluation/src/sample.rs"), "fn name");
    assert!(stages.len() >= 5, "only {} stages of the sample were found", stages.len());
    let file = BTreeSet::from(["file".to_owned()]);
    let mut all: Vec<String> =
        stages.iter().flat_map(|(stage, _)| missing_key(&format!("cli-step-{stage}"), Some(&file))).collect();

    let bare = |prefix: &str, names: &[&str]| -> Vec<String> {
        let keys = names.iter().map(|name| format!("{prefix}-{name}"));
        keys.flat_map(|key| missing_key(&key, Some(&BTreeSet::new()))).collect()
    };
    all.extend(bare("mapping-kind", &intake::MappingKind::ALL.map(intake::MappingKind::name)));
    all.extend(bare(
        "price-basis",
        &[scoring::PriceBasis::Net, scoring::PriceBasis::Gross].map(scoring::PriceBasis::name),
    ));
    let severities =
        [scoring::Severity::Blocking, scoring::Severity::Warning, scoring::Severity::Information];
    all.extend(bare("severity", &severities.map(scoring::Severity::name)));
    let excluded = scoring::Admission::ALL.into_iter().filter(|it| *it != scoring::Admission::Admitted);
    all.extend(bare("unranked", &excluded.map(scoring::Admission::name).collect::<Vec<_>>()));
    let reasons = source::names(&source::read("scoring/src/evaluate.rs"), "fn name");
    let reasons: Vec<&str> = reasons.iter().map(|(reason, _)| reason.as_str()).collect();
    assert!(reasons.len() >= 3, "only {reasons:?} leave a bid unranked");
    all.extend(bare("unranked", &reasons));
    assert_none(&all);
}

#[test]
fn every_completed_key_has_a_beginning_in_the_catalogue() {
    let files = SAYERS.into_iter().flat_map(source::files_below);
    let beginnings: BTreeSet<String> =
        files.flat_map(|path| source::beginnings(&source::read(&path))).collect();
    assert!(beginnings.contains("finding-"), "the completed keys were not found: {beginnings:?}");
    for language in Language::ALL {
        let keys = keys(language);
        for beginning in &beginnings {
            let known = keys.iter().any(|key| key.starts_with(beginning));
            assert!(known, "no key begins with {beginning} ({language})");
        }
    }
}

#[test]
fn no_words_for_codes_that_nobody_says() {
    let mut said: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for path in [
        "scoring/src/finding.rs",
        "dossier/src/grid/fault.rs",
        "intake/src/finding.rs",
        "intake/src/mapping/mod.rs",
        "trials/src/protocol/finding.rs",
        "trials/src/feedback/finding.rs",
    ] {
        said.entry("finding-").or_default().extend(scanned(path, 1).into_keys());
    }
    let own = own_findings().into_iter().map(|(_, call)| call.literal);
    said.entry("finding-").or_default().extend(own.chain(typed()));
    // These put a finding together with its place and its next step.
    said.entry("finding-").or_default().extend(["with-place".to_owned(), "next-step".to_owned()]);

    for path in ["dossier/src/error.rs", "dossier/src/refusal.rs"] {
        said.entry("fault-").or_default().extend(scanned(path, 1).into_keys());
    }
    said.entry("fault-").or_default().extend(faults().into_iter().map(|(_, call)| call.literal));
    said.entry("fault-").or_default().extend(unreadable_files());

    let kinds = source::names(&source::read("dossier/src/action/mod.rs"), "fn kind");
    said.entry("action-").or_default().extend(kinds.into_iter().map(|(kind, _)| kind));
    let problems = source::names(&source::read("dossier/src/problem.rs"), "fn code").into_iter();
    let problems = problems.map(|(code, _)| code.trim_start_matches("problem-").to_owned());
    said.entry("problem-").or_default().extend(problems);

    let mut dead = Vec::new();
    for key in keys(Language::French) {
        for (prefix, codes) in &said {
            let Some(rest) = key.strip_prefix(prefix) else { continue };
            let code = rest.strip_suffix("-title").or_else(|| rest.strip_suffix("-hint")).unwrap_or(rest);
            if !codes.contains(code) && !codes.contains(rest) {
                dead.push(key.clone());
            }
        }
    }
    assert!(dead.is_empty(), "no code has these words: {dead:?}");
}
