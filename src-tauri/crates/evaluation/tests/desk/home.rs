//! The dossiers that a device knows. The device is the process's: one test holds them all.

use evaluation::{Language, home, machine, wire::HomeView};

use crate::work::{AT, Work};

fn read() -> HomeView {
    home::read_home(Language::French, AT)
}

#[test]
fn a_device_remembers_what_it_opened_and_names_it_by_tokens() {
    let work = Work::new();
    machine::keep_in(work.path("poste"));
    assert!(home::is_empty());
    let view = read();
    assert_eq!(view.headline, "Aucun dossier n’a encore été ouvert sur ce poste.");
    assert!(view.templates.iter().any(|template| template.id == "ent"));

    let sample = work.sample();
    home::remember(&sample, AT).unwrap();
    let fresh = work.template("été 2027.bareme");
    home::remember(&fresh, AT).unwrap();
    let view = read();
    let files: Vec<&str> = view.dossiers.iter().map(|it| it.file_name.as_str()).collect();
    assert_eq!(files, ["été 2027.bareme", "exemple.bareme"], "the latest opened first");
    let (new, known) = (&view.dossiers[0], &view.dossiers[1]);
    assert_eq!((known.reference.as_str(), known.state.as_str()), ("2026-ENT-01", "Classement établi"));
    assert_eq!(known.bids, "4 offres");
    assert_eq!(known.amounts, "de 288\u{202f}288\u{a0}€ à 364\u{202f}000\u{a0}€ HT");
    assert_eq!(known.deadline, "Réunion de la commission\u{a0}: 3 décembre 2026", "the next one from today");
    assert_eq!((new.state.as_str(), new.bids.as_str()), ("En préparation", ""));

    // A token says nothing of where the file lies, and finds it.
    let folder = work.path("x").parent().unwrap().to_string_lossy().into_owned();
    assert!(!serde_json::to_string(&view).unwrap().contains(&folder), "no path reaches the window");
    assert_eq!(home::path_of(&known.token).unwrap(), work.path("exemple.bareme"));
    for unknown in ["", "0000000000000000", "../poste/known.json"] {
        assert_eq!(home::path_of(unknown).unwrap_err().code, "dossier-unknown", "{unknown:?}");
    }

    // Opened again, it is first and stands once.
    home::remember(&sample, AT).unwrap();
    assert_eq!(
        read().dossiers.iter().map(|it| &it.file_name).collect::<Vec<_>>(),
        ["exemple.bareme", "été 2027.bareme"]
    );

    // A share that is away leaves its dossier in the list, and says so.
    let token = read().dossiers[1].token.clone();
    drop(fresh);
    std::fs::rename(work.path("été 2027.bareme"), work.path("ailleurs.bareme")).unwrap();
    assert_eq!(read().dossiers[1].presence, "missing");
    std::fs::rename(work.path("ailleurs.bareme"), work.path("été 2027.bareme")).unwrap();
    assert_eq!(read().dossiers[1].presence, "there");

    // Forgetting touches no file.
    home::forget(&token).unwrap();
    assert_eq!(read().dossiers.len(), 1);
    assert!(work.path("été 2027.bareme").is_file());

    // A list that cannot be read is an empty one: no dossier depends on it.
    std::fs::write(work.path("poste/known.json"), "{ broken").unwrap();
    assert!(home::is_empty());
    home::remember(&sample, AT).unwrap();
    assert_eq!(read().dossiers.len(), 1);
}
