//! `bareme-cli demo`: the account of the first user, to the euro and to the point.

use std::{fs, path::Path};

use acceptance::{Ran, bareme};
use serde_json::Value;
use tempfile::TempDir;

/// The sample, run into a fresh folder.
pub fn demo(language: &str) -> (TempDir, Ran) {
    let folder = tempfile::tempdir().unwrap();
    let ran = bareme(&["--lang", language, "demo", "--out", folder.path().to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    (folder, ran)
}

fn evaluate(path: &Path) -> Value {
    let ran = bareme(&["evaluate".as_ref(), path.as_os_str(), "--json".as_ref()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.json()
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_first_two_are_exactly_four_points_and_four_thousand_euros_apart() {
    let (folder, ran) = demo("fr");
    let headline = "B – Lysandre Numérique est première avec 85,25 points, 4,00 devant A – Corvus Éducation, pour 4 000 € de plus.";
    assert!(plain(&ran.out).contains(headline), "{}", ran.out);

    let answer = evaluate(&folder.path().join("exemple-ent.bareme"));
    let bids = answer["bids"].as_array().unwrap();
    let of = |letter: &str| bids.iter().find(|bid| bid["id"] == letter).unwrap();
    // 341/4 − 325/4 = 4: exact fractions, no rounding at work.
    assert_eq!((&of("B")["rank"], &of("B")["total_exact"]), (&Value::from(1), &Value::from("341/4")));
    assert_eq!((&of("A")["rank"], &of("A")["total_exact"]), (&Value::from(2), &Value::from("325/4")));
    assert_eq!(of("B")["total_exact"], of("B")["total_unrounded"], "rounding plays no part in the gap");
    let case: Value =
        serde_json::from_str(&fs::read_to_string(folder.path().join("exemple-ent.json")).unwrap()).unwrap();
    let price = |letter: &str| -> i64 {
        let bid = case["bids"].as_array().unwrap().iter().find(|bid| bid["id"] == letter).unwrap();
        bid["price"].as_str().unwrap().parse().unwrap()
    };
    assert_eq!(price("B") - price("A"), 4000);
}

#[test]
fn every_word_is_said_in_both_languages() {
    for language in ["fr", "en"] {
        let (_folder, ran) = demo(language);
        assert!(!ran.out.contains('⟦') && !ran.err.contains('⟦'), "{}\n{}", ran.out, ran.err);
        assert!(!ran.out.contains("{$") && !ran.err.contains("{$"), "{}\n{}", ran.out, ran.err);
    }
}

#[test]
fn the_exported_case_gives_the_same_ranking() {
    let (folder, _) = demo("fr");
    let from_dossier = evaluate(&folder.path().join("exemple-ent.bareme"));
    let from_case = evaluate(&folder.path().join("exemple-ent.json"));
    assert_eq!(from_dossier["bids"], from_case["bids"]);

    let schema = acceptance::repository().join("src-tauri/crates/evaluation/schema/bareme-case.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let case: Value =
        serde_json::from_str(&fs::read_to_string(folder.path().join("exemple-ent.json")).unwrap()).unwrap();
    assert!(jsonschema::is_valid(&schema, &case), "what is exported fits the published schema");
}

#[test]
fn the_dossier_verifies_and_a_changed_byte_does_not() {
    let (folder, _) = demo("fr");
    let path = folder.path().join("exemple-ent.bareme");
    let verified = bareme(&["verify".as_ref(), path.as_os_str()]);
    assert_eq!(verified.code, 0, "{}", verified.err);

    let mut bytes = fs::read(&path).unwrap();
    // An appraisal that a member wrote, as it stands in the journal.
    let word = "Lysandre".as_bytes();
    let at = bytes.windows(word.len()).position(|window| window == word).unwrap();
    if let Some(byte) = bytes.get_mut(at) {
        *byte = b'l';
    }
    fs::write(&path, bytes).unwrap();
    let altered = bareme(&["verify".as_ref(), path.as_os_str()]);
    assert_eq!(altered.code, 2, "an altered dossier is not used at all: {}", altered.out);
}

#[test]
fn the_safety_is_told_with_the_bid_that_takes_over() {
    let (folder, ran) = demo("fr");
    assert!(plain(&ran.out).contains("au-dessus, l’offre A – Corvus Éducation passe devant"), "{}", ran.out);
    let path = folder.path().join("exemple-ent.bareme");
    let answer = bareme(&["robustness".as_ref(), path.as_os_str(), "--json".as_ref()]).json();
    assert_eq!(answer["winners"], serde_json::json!(["B"]));
    // Worked by hand: A leads by 1.6 of these 8 points, B by 5.6 of the other 92. They are level at
    // the share t where 1.6/8 × t = 5.6/92 × (1 − t): t = 7/30, that is 23.33 points.
    let stability = answer["stability"].as_array().unwrap();
    let of = stability.iter().find(|row| row["criterion"] == "migration-reprise").unwrap();
    assert_eq!(of["weight"], "2/25");
    assert_eq!(of["winner_stays_first"]["B"][0], "0");
    assert_eq!(of["winner_stays_first"]["B"][1], "7/30");
}

#[test]
fn an_unusable_file_ends_with_two_and_a_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("note.bareme");
    fs::write(&path, "ceci n’est pas un dossier").unwrap();
    let ran = bareme(&["evaluate".as_ref(), path.as_os_str()]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("note.bareme") && !ran.err.contains('⟦'), "{}", ran.err);
    let missing = bareme(&["evaluate".as_ref(), folder.path().join("rien.bareme").as_os_str()]);
    assert_eq!(missing.code, 2);
}
