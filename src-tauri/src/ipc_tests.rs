//! The commands, asked as the window asks them, without a webview.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use serde_json::{Value, json};
use tauri::{
    App, DragDropEvent, Listener, PhysicalPosition, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets},
    webview::InvokeRequest,
};

/// What every screen of the sample is read with.
const READS: [(&str, &str); 15] = [
    ("session_read", "{}"),
    ("steps_read", "{}"),
    ("tender_read", "{}"),
    ("panel_read", "{}"),
    ("criteria_read", "{}"),
    ("register_read", "{}"),
    ("prices_read", "{}"),
    ("marks_read", r#"{ "member": "m3" }"#),
    ("history_read", "{}"),
    ("journal_read", "{}"),
    ("ranking_read", r#"{ "surface": { "theme": "light", "distance": "desk" } }"#),
    ("ranking_read", r#"{ "surface": { "theme": "dark", "distance": "room" } }"#),
    ("robustness_read", r#"{ "surface": { "theme": "light", "distance": "desk" } }"#),
    ("simulation_read", SIMULATION),
    ("home_read", r#"{ "language": "fr" }"#),
];

/// A weight moved on a lot as it is in the dossier.
const SIMULATION: &str = r#"{
    "simulation": { "weights": {}, "marks": [], "amounts": {} },
    "moved": { "what": "weight", "criterion": "cout", "to": "40" },
    "surface": { "theme": "light", "distance": "desk" }
}"#;

/// The bidders of the sample, as people write and quote them.
const BIDDERS: [&str; 4] = ["corvus", "lysandre", "méridien", "orme et tilleul"];

/// A window of its own on a device that never opened anything. The device is the process's:
/// one test at a time.
struct Desk {
    // The window goes before its application.
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    _turn: MutexGuard<'static, ()>,
}

fn device() -> &'static PathBuf {
    static FOLDER: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("poste");
        evaluation::machine::keep_in(path.clone());
        (folder, path)
    });
    path
}

impl Desk {
    fn fresh() -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        if device().exists() {
            fs::remove_dir_all(device()).unwrap();
        }
        Self::on_the_same_device(turn)
    }

    fn on_the_same_device(turn: MutexGuard<'static, ()>) -> Self {
        let app = crate::with_commands(mock_builder()).build(mock_context(noop_assets())).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
        Self { window, _app: app, _turn: turn }
    }

    fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse().unwrap(),
            body: InvokeBody::Json(arguments),
            headers: tauri::http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }

    fn answer(&self, command: &str, arguments: Value) -> Value {
        self.ask(command, arguments).unwrap_or_else(|fault| panic!("{command}: {fault}"))
    }
}

fn typed(mark: &str) -> Value {
    let entry = json!({ "bid": "B", "criterion": "ped-outils", "mark": mark, "justification": null, "evidence": null });
    json!({ "member": "m1", "entries": [entry] })
}

/// The mark of the typed cell, as it is read.
fn mark(desk: &Desk) -> Value {
    let marks = desk.answer("marks_read", json!({ "member": "m1" }));
    let cells = marks["cells"].as_array().unwrap();
    let cell = cells.iter().find(|cell| cell["bid"] == "B" && cell["criterion"] == "ped-outils");
    cell.unwrap()["mark"]["text"].clone()
}

#[test]
fn a_device_that_opened_nothing_is_shown_the_sample_and_asked_the_next_time() {
    let desk = Desk::fresh();
    let session = desk.answer("session_read", json!({}));
    assert_eq!(session["sample"], true);
    assert_eq!(session["tender"]["reference"], "2026-ENT-01");
    let home = desk.answer("home_read", json!({ "language": "fr" }));
    assert_eq!(home["dossiers"].as_array().unwrap().len(), 1, "the sample is remembered");

    desk.answer("dossier_close", json!({}));
    assert_eq!(desk.answer("session_read", json!({})), Value::Null, "a person chooses from now on");
    let surface = json!({ "surface": { "theme": "light", "distance": "desk" } });
    assert_eq!(desk.ask("ranking_read", surface).unwrap_err()["code"], "nothing-open");

    let token = home["dossiers"][0]["token"].clone();
    let again = desk.answer("dossier_open_known", json!({ "token": token }));
    assert_eq!(again["tender"], session["tender"]);
}

#[test]
fn a_mark_is_typed_undone_and_done_again() {
    let desk = Desk::fresh();
    desk.answer("session_read", json!({}));
    let before = mark(&desk);
    assert_ne!(before, "2,5", "the test would prove nothing");

    let recorded = desk.answer("marks_record", typed("2,5"));
    assert_eq!(recorded["value"]["cells"][0]["mark"]["exact"], "5/2");
    assert_eq!(mark(&desk), "2,5");
    let undone = desk.answer("history_undo", json!({}));
    assert_eq!(undone["changed"], json!(["*"]));
    assert_eq!(undone["value"]["redo"], recorded["value"]["history"]["undo"]);
    assert_eq!(mark(&desk), before);
    desk.answer("history_redo", json!({}));
    assert_eq!(mark(&desk), "2,5");

    let refused = desk.ask("marks_record", typed("1.234,5")).unwrap_err();
    assert_eq!(refused["code"], "marks-refused");
    assert_eq!(refused["findings"][0]["code"], "typed-ambiguous");
    assert_eq!(mark(&desk), "2,5", "a refused mark changes nothing");
}

#[test]
fn what_nobody_knows_is_a_fault_with_its_code() {
    let desk = Desk::fresh();
    desk.answer("session_read", json!({}));
    let code = |command, arguments| desk.ask(command, arguments).unwrap_err()["code"].clone();
    assert_eq!(code("dossier_open_known", json!({ "token": "../../etc/passwd" })), "dossier-unknown");
    assert_eq!(code("session_language", json!({ "language": "tlh" })), "language-unknown");
    assert_eq!(code("marks_read", json!({ "member": "nobody" })), "member-unknown");
    let key = json!({ "stage": "points", "bid": "Z", "criterion": "cout" });
    assert_eq!(code("trace_read", json!({ "key": key })), "number-unknown");
    assert_eq!(
        desk.answer("session_read", json!({}))["sample"],
        true,
        "a dossier that cannot be opened leaves the one on the desk"
    );
}

#[test]
fn a_masked_session_says_no_bidder_in_any_reply() {
    let desk = Desk::fresh();
    desk.answer("session_read", json!({}));
    let said = |desk: &Desk| -> Vec<(&str, String)> {
        READS
            .into_iter()
            .map(|(command, arguments)| {
                let reply = desk.answer(command, serde_json::from_str(arguments).unwrap());
                (command, reply.to_string().to_lowercase())
            })
            .chain(traces(desk))
            .collect()
    };
    let named: Vec<_> = said(&desk).into_iter().filter(|(_, reply)| names_someone(reply)).collect();
    assert!(named.len() > 10, "before masking, most replies name bidders: {}", named.len());

    assert_eq!(desk.answer("session_mask", json!({ "masked": true }))["masked"], true);
    for (command, reply) in said(&desk) {
        let name = BIDDERS.into_iter().find(|name| reply.contains(name));
        assert_eq!(name, None, "{command} still names a bidder");
    }
    let recorded = desk.answer("marks_record", typed("3"));
    assert!(!names_someone(&recorded.to_string().to_lowercase()));

    let acts = |desk: &Desk| desk.answer("journal_read", json!({}))["lines"].as_array().unwrap().len();
    let before = acts(&desk);
    assert_eq!(desk.answer("session_mask", json!({ "masked": false }))["masked"], false);
    assert_eq!(acts(&desk), before + 1, "showing names again is an act of the journal");
}

fn names_someone(reply: &str) -> bool {
    BIDDERS.into_iter().any(|name| reply.contains(name))
}

/// The total, the amount and one cell of every bid, opened.
fn traces(desk: &Desk) -> Vec<(&'static str, String)> {
    let mut opened = Vec::new();
    for bid in ["A", "B", "C", "D"] {
        for (stage, criterion) in
            [("total", None), ("amount", None), ("points", Some("cout")), ("mark", Some("ped-outils"))]
        {
            let key = json!({ "stage": stage, "bid": bid, "criterion": criterion });
            opened.push(("trace_read", desk.answer("trace_read", json!({ "key": key })).to_string()));
        }
    }
    opened.into_iter().map(|(command, reply)| (command, reply.to_lowercase())).collect()
}

#[test]
fn a_dossier_of_the_launch_is_open_before_the_window_asks() {
    let desk = Desk::fresh();
    let path = device().join("été & <b>.bareme");
    let made = evaluation::sample::from_template(
        &path,
        "ent",
        &evaluation::machine::device().unwrap(),
        &evaluation::machine::now(),
    );
    drop(made.unwrap());
    crate::arrival::at_start(tauri::Manager::app_handle(&desk.window), &path);
    let session = desk.answer("session_read", json!({}));
    assert_eq!(session["file_name"], "été & <b>.bareme");
    assert_eq!(session["sample"], false);
}

#[test]
fn a_launch_whose_file_cannot_be_opened_says_so_once() {
    let desk = Desk::fresh();
    fs::create_dir_all(device()).unwrap();
    let path = device().join("facture.bareme");
    fs::write(&path, "not a dossier").unwrap();
    crate::arrival::at_start(tauri::Manager::app_handle(&desk.window), &path);
    let fault = desk.ask("session_read", json!({})).unwrap_err();
    assert_eq!(fault["details"]["file"], "facture.bareme", "{fault}");
    assert_eq!(desk.answer("session_read", json!({}))["sample"], true, "and the window goes on");
}

/// Drops files on the window, and answers what the window then hears.
fn drop_on(desk: &Desk, paths: Vec<PathBuf>) -> Value {
    let (said, heard) = std::sync::mpsc::channel();
    let listener = desk.window.listen(crate::arrival::DESK_CHANGED, move |event| {
        said.send(serde_json::from_str(event.payload()).unwrap()).unwrap();
    });
    let position = PhysicalPosition::default();
    let event = WindowEvent::DragDrop(DragDropEvent::Drop { paths, position });
    crate::window::heard(&desk.window.as_ref().window(), &event);
    let payload = heard.recv_timeout(std::time::Duration::from_secs(30)).unwrap();
    desk.window.unlisten(listener);
    payload
}

#[test]
fn a_dropped_dossier_is_opened_and_the_window_is_told() {
    let desk = Desk::fresh();
    desk.answer("session_read", json!({}));
    let path = device().join("déposé.bareme");
    let made = evaluation::sample::from_template(
        &path,
        "ent",
        &evaluation::machine::device().unwrap(),
        &evaluation::machine::now(),
    );
    drop(made.unwrap());
    let beside = device().join("dqe.xlsx");
    fs::write(&beside, "PK").unwrap();
    assert_eq!(drop_on(&desk, vec![beside.clone(), path]), Value::Null);
    assert_eq!(desk.answer("session_read", json!({}))["file_name"], "déposé.bareme");

    // What is no dossier is named, and the one on the desk stays.
    let fault = drop_on(&desk, vec![beside]);
    assert_eq!(fault["details"]["file"], "dqe.xlsx", "{fault}");
    assert_eq!(desk.answer("session_read", json!({}))["file_name"], "déposé.bareme");
}
