//! The replies of the real core about the sample, in French, made at a fixed moment on a fixed
//! device. What is drawn at random in a dossier (identities, salts, hence digests) and what
//! belongs to this machine (its time zone) is replaced by something fixed.

use std::path::Path;

use dossier::Device;
use evaluation::{
    Language, OpenTender, home, machine, sample,
    wire::{
        Distance, Fault, HistoryView, HomeView, JournalView, MarkEntry, MarksChange, Outcome, SimulatedMove,
        Simulation, Stage, Surface, Theme, TraceKey,
    },
};
use serde::Serialize;
use serde_json::Value;

/// When everything happens.
const AT: &str = "2026-11-23T13:32:05+01:00";
/// The hour at which everything is said to be saved, in any time zone.
const SAVED: &str = "13:32";

/// The numbers that are opened: each cell of a path through the ranking.
const TRACES: [(Stage, &str, Option<&str>); 16] = [
    (Stage::Amount, "A", None),
    (Stage::Amount, "B", None),
    (Stage::Amount, "C", None),
    (Stage::Amount, "D", None),
    (Stage::Mark, "B", Some("ped-apports")),
    (Stage::Mark, "B", Some("ped-outils")),
    (Stage::Mark, "B", Some("ped-partage")),
    (Stage::Points, "A", Some("cout")),
    (Stage::Points, "B", Some("cout")),
    (Stage::Points, "B", Some("ped")),
    (Stage::Points, "B", Some("ped-apports")),
    (Stage::Points, "B", Some("ped-creation")),
    (Stage::Points, "B", Some("ped-outils")),
    (Stage::Points, "B", Some("ped-partage")),
    (Stage::Total, "A", None),
    (Stage::Total, "B", None),
];

/// Every recording, by name.
pub fn all() -> Vec<(String, Value)> {
    let folder = tempfile::tempdir().unwrap();
    machine::keep_in(folder.path().join("poste"));
    let marches = folder.path().join("Marchés 2026");
    std::fs::create_dir(&marches).unwrap();
    let device = Device::generate(uuid::Uuid::from_u128(1), "PC-MARCHES-01", &[7; 32]);

    let mut tender =
        sample::create(&marches.join("exemple-ent.bareme"), &device, AT, &mut |_| {}).unwrap().tender;
    let mut made = views(&tender);
    made.push(("home".to_owned(), json(&known(&marches, &device, &tender))));
    made.extend(marking(&mut tender));
    made
}

fn simulated(tender: &OpenTender, moved: Option<&SimulatedMove>) -> Value {
    json(&evaluation::simulate(tender, &Simulation::default(), moved, Surface::on(Theme::Light)).unwrap())
}

/// What every screen reads.
fn views(tender: &OpenTender) -> Vec<(String, Value)> {
    let moved = SimulatedMove::Weight { criterion: "migration-reprise".to_owned(), to: "24".to_owned() };
    let room = Surface { distance: Distance::Room, ..Surface::on(Theme::Light) };
    let mut made: Vec<(String, Value)> = [
        ("session", json(&evaluation::read_session(tender).unwrap())),
        ("steps", json(&evaluation::read_steps(tender).unwrap())),
        ("tender", json(&evaluation::read_tender(tender).unwrap())),
        ("panel", json(&evaluation::read_panel(tender).unwrap())),
        ("criteria", json(&evaluation::read_criteria(tender).unwrap())),
        ("register", json(&evaluation::read_register(tender).unwrap())),
        ("prices", json(&evaluation::read_prices(tender).unwrap())),
        ("marks", json(&evaluation::read_marks(tender, None).unwrap())),
        ("history", json(&at_the_hour(evaluation::read_history(tender).unwrap()))),
        ("journal", json(&without_digests(evaluation::read_journal(tender).unwrap()))),
        ("ranking", json(&evaluation::read_ranking(tender, Surface::on(Theme::Light)).unwrap())),
        ("ranking-dark", json(&evaluation::read_ranking(tender, Surface::on(Theme::Dark)).unwrap())),
        ("ranking-room", json(&evaluation::read_ranking(tender, room).unwrap())),
        ("robustness", json(&evaluation::read_robustness(tender, Surface::on(Theme::Light)).unwrap())),
        ("robustness-dark", json(&evaluation::read_robustness(tender, Surface::on(Theme::Dark)).unwrap())),
        ("robustness-room", json(&evaluation::read_robustness(tender, room).unwrap())),
        ("simulation", simulated(tender, None)),
        ("simulation-moved", simulated(tender, Some(&moved))),
    ]
    .map(|(name, reply)| (name.to_owned(), reply))
    .into();
    for (stage, bid, criterion) in TRACES {
        let key = TraceKey { stage, bid: bid.to_owned(), criterion: criterion.map(str::to_owned) };
        let stage = json(&stage).as_str().unwrap().to_owned();
        let name = [Some("trace"), Some(&stage), Some(bid), criterion];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join("-");
        made.push((name, json(&evaluation::read_trace(tender, &key).unwrap())));
    }
    made
}

/// A mark typed, a mark refused, and what each leaves to undo.
fn marking(tender: &mut OpenTender) -> Vec<(String, Value)> {
    let grid = evaluation::read_marks(tender, None).unwrap();
    let (bid, criterion) = ("B", "ped-outils");
    let entry = |mark: &str| MarkEntry {
        bid: bid.to_owned(),
        criterion: criterion.to_owned(),
        mark: Some(mark.to_owned()),
        justification: None,
        evidence: None,
    };
    let refused: Fault =
        evaluation::record_marks(tender, &grid.member, &[entry("7"), entry("1.234,5")], AT).unwrap_err();
    let recorded: Outcome<MarksChange> =
        evaluation::record_marks(tender, &grid.member, &[entry("2,5")], AT).unwrap();
    let recorded = recorded.map(|change| MarksChange { history: at_the_hour(change.history), ..change });
    let undone = evaluation::undo(tender, AT).unwrap().map(at_the_hour);
    [
        ("marks-refused", json(&refused)),
        ("marks-recorded", json(&recorded)),
        ("history-undone", json(&undone)),
    ]
    .map(|(name, reply)| (name.to_owned(), reply))
    .into()
}

/// The home screen of a device that knows three dossiers, one of which is away.
fn known(folder: &Path, device: &Device, open: &OpenTender) -> HomeView {
    let new = |name: &str| {
        let template =
            sample::templates(Language::French).into_iter().find(|(id, ..)| id == "ent").unwrap().0;
        let path = folder.join(name);
        (sample::from_template(&path, &template, device, AT).unwrap(), path)
    };
    let (away, path) = new("mobilier-scolaire.bareme");
    home::remember(&away, AT).unwrap();
    drop(away);
    std::fs::remove_file(path).unwrap();
    home::remember(&new("ent-2027.bareme").0, AT).unwrap();
    home::remember(open, AT).unwrap();
    let mut view = home::read_home(Language::French, AT);
    for (dossier, number) in view.dossiers.iter_mut().zip(1..) {
        dossier.token = format!("{number:016x}");
    }
    view
}

fn at_the_hour(history: HistoryView) -> HistoryView {
    HistoryView { saved: SAVED.to_owned(), ..history }
}

fn without_digests(mut journal: JournalView) -> JournalView {
    journal.head = "0".repeat(journal.head.len());
    for line in &mut journal.lines {
        line.digest = format!("{:012x}", line.number);
    }
    journal
}

fn json(view: &impl Serialize) -> Value {
    serde_json::to_value(view).unwrap()
}
