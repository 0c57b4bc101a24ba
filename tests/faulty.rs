//! Faulty files as data: each `NAME.expect.toml` of `sample-bids/invalid` says which finding its
//! file must give and where. Nothing is written to the dossier. Adding a file adds a test.

use std::{fs, path::Path};

use acceptance::{Ran, bareme, repository};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    mapping: Option<String>,
    code: String,
    place: String,
}

fn find(path: &Path) -> datatest_stable::Result<()> {
    let expected: Expected = toml::from_str(&fs::read_to_string(path)?)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().replace(".expect.toml", "");
    let folder = path.parent().unwrap_or(Path::new("."));
    let file = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|candidate| {
            let candidate = candidate.file_name().unwrap_or_default().to_string_lossy();
            candidate.rsplit_once('.').is_some_and(|(stem, _)| stem == name)
        })
        .ok_or("the faulty file is missing")?;

    let Some(mapping) = &expected.mapping else {
        let ran = bareme(&["lint".as_ref(), file.as_os_str()]);
        assert_eq!(ran.code, 2, "a template that cannot be read is unusable input");
        return said(&ran, &expected);
    };

    let place = tempfile::tempdir()?;
    let dossier = place.path().join("d.bareme");
    let template = repository().join("tender-templates/ent.toml");
    let facts = repository().join("sample-bids/ent-somme/tender.toml");
    let new = bareme(&[
        "new".as_ref(),
        "--template".as_ref(),
        template.as_os_str(),
        "--tender".as_ref(),
        facts.as_os_str(),
        dossier.as_os_str(),
    ]);
    assert_eq!(new.code, 0, "{}", new.err);
    assert_eq!(bareme(&["seal".as_ref(), dossier.as_os_str()]).code, 0);
    for letter in ["A", "B", "C", "D"] {
        let register = bareme(&[
            "register".as_ref(),
            dossier.as_os_str(),
            "--bid".as_ref(),
            letter.as_ref(),
            "--bidder".as_ref(),
            "Candidat fictif".as_ref(),
        ]);
        assert_eq!(register.code, 0, "{}", register.err);
    }
    let before = bareme(&["verify".as_ref(), dossier.as_os_str()]).out;
    let mapping_path = folder.join(mapping);
    let (whose, name) = if mapping.starts_with("marks") { ("--member", "m1") } else { ("--bid", "A") };
    let ran = bareme(&[
        "import".as_ref(),
        dossier.as_os_str(),
        file.as_os_str(),
        "--mapping".as_ref(),
        mapping_path.as_os_str(),
        whose.as_ref(),
        name.as_ref(),
    ]);
    let warned = expected.code == "total-differs";
    assert_eq!(ran.code, if warned { 0 } else { 2 }, "{}", ran.err);
    let after = bareme(&["verify".as_ref(), dossier.as_os_str()]).out;
    if !warned {
        assert_eq!(before, after, "nothing is written when a finding blocks");
    }
    said(&ran, &expected)
}

/// The finding was said, with its place.
fn said(ran: &Ran, expected: &Expected) -> datatest_stable::Result<()> {
    let place = match expected.place.as_str() {
        "file" => String::new(),
        "grid" => "Grille".to_owned(),
        "technique" => "Valeur technique".to_owned(),
        place => match (place.split_once('!'), place.strip_prefix("line ")) {
            (Some((sheet, cell)), _) => format!("feuille « {sheet} », cellule {cell}"),
            (None, Some(line)) => format!("ligne {line}"),
            (None, None) if place.chars().any(|letter| letter.is_ascii_digit()) => format!("cellule {place}"),
            (None, None) => format!("feuille « {place} »"),
        },
    };
    let line = ran
        .err
        .lines()
        .map(|line| line.replace(['\u{a0}', '\u{202f}'], " "))
        .find(|line| line.contains(&format!("({})", expected.code)))
        .ok_or_else(|| format!("{} not among\n{}", expected.code, ran.err))?;
    assert!(line.contains(&place), "{place:?} in {line:?}");
    assert!(!ran.err.contains('⟦'), "every word is in the catalogue: {}", ran.err);
    Ok(())
}

datatest_stable::harness! {
    { test = find, root = "../sample-bids/invalid", pattern = r"^.*\.expect\.toml$" },
}
