//! The rules of the house, checked over the repository as it stands: which package may
//! depend on which, what may be built in, and what a source file may not contain.
//!
//! Each rule is a function over plain data in its own module, with tests that show it can
//! fail; here the functions meet the real manifests and sources. Deliberately absent:
//! anything a compiler or clippy already refuses.

#![allow(clippy::panic)]

mod arrows;
mod bans;
mod charts;
mod code;
mod exactness;
mod files;
mod interface;
mod licences;
mod manifests;
mod policy;
mod promises;
mod purity;
mod words;
mod workspace;

use policy::Policy;
use workspace::Workspace;

/// Fails with the rule, its reason and every breach of it.
#[track_caller]
fn hold(rule: &str, why: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "\nRule: {rule}\nWhy:  {why}\n  - {}\n", breaches.join("\n  - "));
}

#[test]
fn arrows_between_packages_never_turn_back() {
    let workspace = Workspace::read(&Policy::read());
    hold(
        "a package of ours depends only on the packages that the table in tests/house/arrows.rs names for it",
        "the rules of the game must stay readable, testable and replayable without a file, a window or a spreadsheet",
        &arrows::breaches(&workspace),
    );
}

#[test]
fn the_window_is_known_to_the_shell_alone() {
    let workspace = Workspace::read(&Policy::read());
    hold(
        "only `bareme` depends on tauri, and no default member reaches it",
        "a plain `cargo test` must work on a machine without WebKit, and everything but the shell without a window",
        &arrows::window_breaches(&workspace),
    );
}

#[test]
fn forbidden_packages_stay_out() {
    let policy = Policy::read();
    let workspace = Workspace::read(&policy);
    hold(
        "what `bans.deny` of deny.toml lists is reached only through its wrappers",
        "each outside world has one door, and no network socket is opened",
        &bans::breaches(&policy.bans, &workspace),
    );
}

#[test]
fn every_licence_is_allowed() {
    let policy = Policy::read();
    let mut packages = Workspace::read(&policy).licences;
    packages.extend(licences::of_the_interface(&files::text("ui/package-lock.json")));
    hold(
        "every package, those of tests and of the interface included, is under a licence of `licenses.allow` in deny.toml",
        "the whole is given to public bodies under EUPL-1.2, so each part must allow it",
        &licences::breaches(&policy.licences, &packages),
    );
}

#[test]
fn manifests_keep_lints_and_versions_in_one_place() {
    let manifests = Workspace::read(&Policy::read()).manifests;
    hold(
        "each manifest inherits lints, licence and versions from the root Cargo.toml",
        "a lint switched off or a second version of a library would go unseen in one of many files",
        &manifests::breaches(&manifests),
    );
}

#[test]
fn scoring_has_no_floating_point() {
    hold(
        "no f32, no f64 and no decimal literal in the sources of `scoring`",
        "a mark, a weight, a price and a total are exact fractions from input to ranking",
        &exactness::breaches(&files::under("src-tauri/crates/scoring/src", &["rs"])),
    );
}

#[test]
fn no_chart_is_slower_to_read_than_its_table() {
    hold(
        "no pie, ring, radar, third dimension or second axis in the sources of `report`",
        "a committee reads values off a radar three times slower than off a table",
        &charts::breaches(&files::under("src-tauri/crates/report/src", &["rs"])),
    );
}

#[test]
fn the_core_reads_no_outside_world() {
    let breaches: Vec<String> = purity::PACKAGES
        .iter()
        .flat_map(|package| {
            purity::breaches(&files::under(&format!("src-tauri/crates/{package}/src"), &["rs"]))
        })
        .collect();
    hold(
        "the sources of `scoring`, `robustness` and `trials` name no clock, file, environment or random source",
        "a disputed ranking must be recomputed years later, bit for bit, from what the dossier holds",
        &breaches,
    );
}

#[test]
fn the_interface_has_one_door() {
    hold(
        "`@tauri-apps` is imported only in ui/src/bridge",
        "the interface is tested without a window, against a twin of the bridge",
        &interface::door_breaches(&files::under("ui/src", &["ts", "js", "svelte"])),
    );
}

#[test]
fn the_interface_writes_no_raw_markup() {
    hold(
        "no `{@html` and no innerHTML in ui/src",
        "text that came from a bidder must never become markup in the window",
        &interface::markup_breaches(&files::under("ui/src", &["ts", "js", "svelte"])),
    );
}

#[test]
fn every_word_of_the_interface_is_said_somewhere() {
    let mut sources = files::under("ui/src", &["ts", "svelte"]);
    sources.retain(|file| !file.path.ends_with(".test.ts"));
    sources.extend(files::under("src-tauri", &["rs"]).into_iter().filter(|file| file.path.contains("/src/")));
    let mut catalogues = Vec::new();
    for language in ["fr", "en"] {
        for name in words::CATALOGUES {
            let path = format!("src-tauri/crates/wording/locales/{language}/{name}.ftl");
            catalogues.push(files::File { text: files::text(&path), path });
        }
    }
    hold(
        "each key of the window's catalogues is said in code, or completed from a list that tests/house/words.rs names",
        "words that nobody says are translated, corrected and read for nothing, and hide the one that is missing",
        &words::breaches(&catalogues, &sources, words::COMPLETED),
    );
}

#[test]
fn every_promise_of_the_interface_names_its_proof() {
    let page = files::text("ui/ACCEPTANCE.md");
    let read = |path: &str| std::fs::read_to_string(acceptance::repository().join(path)).ok();
    hold(
        "each expectation of ui/ACCEPTANCE.md names a test that is there, or says what is missing",
        "a page that promises more than is tested is worse than none",
        &promises::breaches(&page, read),
    );
}
