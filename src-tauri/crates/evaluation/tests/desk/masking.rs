//! Bidders' names, masked for the projector: in no view and in no document.

use evaluation::{
    Names, OpenTender,
    wire::{Simulation, Stage, Surface, Theme, TraceKey},
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{
    work::{AT, Work, acts},
    workbook,
};

const BIDDERS: [&str; 4] = ["corvus", "lysandre", "méridien", "orme et tilleul"];

fn told<T: Serialize + DeserializeOwned>(tender: &OpenTender, view: T) -> String {
    serde_json::to_string(&tender.told(view).unwrap()).unwrap().to_lowercase()
}

/// Everything that a screen may be told, by name.
fn everything(tender: &OpenTender) -> Vec<(&'static str, String)> {
    let key = |stage, criterion: Option<&str>| TraceKey {
        stage,
        bid: "B".to_owned(),
        criterion: criterion.map(str::to_owned),
    };
    let trace = |key: TraceKey| told(tender, evaluation::read_trace(tender, &key).unwrap());
    let mut all = vec![
        ("session", told(tender, evaluation::read_session(tender).unwrap())),
        ("steps", told(tender, evaluation::read_steps(tender).unwrap())),
        ("tender", told(tender, evaluation::read_tender(tender).unwrap())),
        ("panel", told(tender, evaluation::read_panel(tender).unwrap())),
        ("criteria", told(tender, evaluation::read_criteria(tender).unwrap())),
        ("register", told(tender, evaluation::read_register(tender).unwrap())),
        ("prices", told(tender, evaluation::read_prices(tender).unwrap())),
        ("history", told(tender, evaluation::read_history(tender).unwrap())),
        ("journal", told(tender, evaluation::read_journal(tender).unwrap())),
        ("ranking", told(tender, evaluation::read_ranking(tender, Surface::on(Theme::Light)).unwrap())),
        ("ranking, dark", told(tender, evaluation::read_ranking(tender, Surface::on(Theme::Dark)).unwrap())),
        ("robustness", told(tender, evaluation::read_robustness(tender, Surface::on(Theme::Light)).unwrap())),
        (
            "simulation",
            told(tender, evaluation::simulate(tender, &changed(), None, Surface::on(Theme::Light)).unwrap()),
        ),
        ("total", trace(key(Stage::Total, None))),
        ("amount", trace(key(Stage::Amount, None))),
        ("points", trace(key(Stage::Points, Some("cout")))),
        ("mark", trace(key(Stage::Mark, Some("ped-outils")))),
    ];
    for member in ["m1", "m2", "m3", "m4", "m5", "m6", "m7"] {
        all.push(("marks", told(tender, evaluation::read_marks(tender, Some(member)).unwrap())));
    }
    all
}

/// A simulation that says something of every bid.
fn changed() -> Simulation {
    let amounts = ["A", "B", "C", "D"].map(|bid| (bid.to_owned(), "150000".to_owned()));
    Simulation { amounts: amounts.into(), ..Simulation::default() }
}

fn naming(said: &[(&'static str, String)]) -> Vec<&'static str> {
    let names = |text: &str| BIDDERS.into_iter().any(|name| text.contains(name));
    said.iter().filter(|(_, text)| names(text)).map(|(what, _)| *what).collect()
}

#[test]
fn no_view_names_a_bidder_while_names_are_masked() {
    let work = Work::new();
    let mut tender = work.sample();
    let shown = naming(&everything(&tender));
    for what in ["register", "prices", "ranking", "robustness", "journal", "total"] {
        assert!(shown.contains(&what), "{what} names nobody even unmasked: the test would prove nothing");
    }
    tender.mask_names();
    assert_eq!(naming(&everything(&tender)), [""; 0]);
    assert!(told(&tender, evaluation::read_register(&tender).unwrap()).contains("offre b"));
}

#[test]
fn no_workbook_names_a_bidder_while_names_are_masked() {
    let work = Work::new();
    let mut tender = work.sample();
    let names_in = |path: &std::path::Path| -> Vec<String> {
        let parts = workbook::parts(path);
        let names = |text: &String| BIDDERS.into_iter().any(|name| text.to_lowercase().contains(name));
        parts.into_iter().filter(|(_, text)| names(text)).map(|(part, _)| part).collect()
    };
    let shown = work.path("shown.xlsx");
    evaluation::write_report(&mut tender, &shown, AT).unwrap();
    assert!(!names_in(&shown).is_empty(), "unmasked, the report names the bidders");

    tender.mask_names();
    let masked = work.path("masked.xlsx");
    evaluation::write_report(&mut tender, &masked, AT).unwrap();
    assert_eq!(names_in(&masked), [""; 0]);
}

#[test]
fn masking_writes_nothing_and_showing_again_is_an_act() {
    let work = Work::new();
    let mut tender = work.sample();
    let written = acts(&tender);
    tender.mask_names();
    assert_eq!(tender.names(), Names::Masked);
    assert_eq!(acts(&tender), written);
    tender.unmask_names(AT).unwrap();
    assert_eq!(tender.names(), Names::Shown);
    assert_eq!(acts(&tender), written + 1);
    assert_eq!(
        evaluation::read_journal(&tender).unwrap().lines[0].what,
        "Noms des candidats montrés à nouveau"
    );
    tender.unmask_names(AT).unwrap();
    assert_eq!(acts(&tender), written + 1, "names that are shown already are shown by no act");
}

#[test]
fn a_bid_that_was_taken_out_of_the_register_is_masked_in_the_journal_too() {
    let work = Work::new();
    let mut tender = work.prepared();
    evaluation::seal_rules(&mut tender, AT).unwrap();
    evaluation::register_bid(&mut tender, "A", "Corvus Éducation", AT, AT).unwrap();
    evaluation::undo(&mut tender, AT).unwrap();
    tender.mask_names();
    // Another comes and goes while names are masked.
    evaluation::register_bid(&mut tender, "B", "Lysandre Numérique", AT, AT).unwrap();
    evaluation::undo(&mut tender, AT).unwrap();
    let journal = told(&tender, evaluation::read_journal(&tender).unwrap());
    assert_eq!(naming(&[("journal", journal.clone())]), [""; 0]);
    assert!(journal.contains("offre a inscrite au registre\u{a0}: offre a"), "{journal}");
}
