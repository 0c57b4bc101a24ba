//! What the window may do, as it was reviewed. A change here is a decision about security: the
//! lists below change with it, on purpose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value, json};

/// What the interface asks of Tauri itself.
const PERMISSIONS: [&str; 5] = [
    "core:event:allow-listen",
    "core:event:allow-unlisten",
    "core:webview:allow-set-webview-zoom",
    "core:window:allow-set-fullscreen",
    "core:window:allow-set-title",
];

/// What the page may load: itself, pictures that it was handed, and our commands. Nothing of
/// any network, no plug-in, no frame, no form, no inline script or style.
const CONTENT: [&str; 9] = [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src ipc: http://ipc.localhost",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// Every command, with what it takes from the window.
const COMMANDS: [(&str, &str); 27] = [
    ("criteria_read", ""),
    ("dossier_close", ""),
    ("dossier_new", "template: &str"),
    ("dossier_open", ""),
    ("dossier_open_known", "token: &str"),
    ("history_read", ""),
    ("history_redo", ""),
    ("history_undo", ""),
    ("home_forget", "language: &str, token: &str"),
    ("home_read", "language: &str"),
    ("journal_read", ""),
    ("marks_read", "member: Option<&str>"),
    ("marks_record", "member: &str, entries: Vec<MarkEntry>"),
    ("panel_read", ""),
    ("prices_read", ""),
    ("ranking_read", "surface: Surface"),
    ("register_read", ""),
    ("report_export", ""),
    ("robustness_read", "surface: Surface"),
    ("sample_open", ""),
    ("session_language", "language: &str"),
    ("session_mask", "masked: bool"),
    ("session_read", ""),
    ("simulation_read", "simulation: Simulation, moved: Option<SimulatedMove>, surface: Surface"),
    ("steps_read", ""),
    ("tender_read", ""),
    ("trace_read", "key: TraceKey"),
];

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn configuration() -> Value {
    serde_json::from_str(&text("tauri.conf.json")).unwrap()
}

#[test]
fn the_window_has_one_capability_and_it_is_the_reviewed_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities");
    let files: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(files, ["main.json"]);
    let capability: Value = serde_json::from_str(&text("capabilities/main.json")).unwrap();
    assert_eq!(capability["permissions"], json!(PERMISSIONS));
    assert_eq!(capability["windows"], json!(["main"]));
    let fields: Vec<&String> = capability.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        ["$schema", "description", "identifier", "permissions", "windows"],
        "nothing remote, no other platform, no other webview"
    );
}

#[test]
fn the_page_loads_nothing_from_anywhere() {
    let app = configuration()["app"].clone();
    assert_eq!(app["security"], json!({ "csp": CONTENT.join("; ") }), "and no other exception to it");
    assert_eq!(app.get("withGlobalTauri"), None, "no script finds the bridge by accident");
    let windows = app["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    let fields: BTreeSet<&str> = windows[0].as_object().unwrap().keys().map(String::as_str).collect();
    // No address, no undecorated or transparent window, no own zoom keys beside the interface's.
    assert_eq!(fields, BTreeSet::from(["height", "label", "minHeight", "minWidth", "title", "width"]));
}

#[test]
fn a_bareme_file_belongs_to_the_application() {
    let bundle = configuration()["bundle"].clone();
    let kinds = bundle["fileAssociations"].as_array().unwrap();
    assert_eq!(kinds.len(), 1);
    assert_eq!(kinds[0]["ext"], json!(["bareme"]));
    let mime = kinds[0]["mimeType"].as_str().unwrap();
    assert!(text("linux/bareme-mime.xml").contains(&format!("<mime-type type=\"{mime}\">")));
    let desktop = text("linux/bareme.desktop");
    assert!(desktop.contains("\nExec=bareme %F\n"), "the file must reach the program");
    assert!(desktop.contains("\nMimeType={{mime_type}};\n"));
    for system in ["deb", "rpm"] {
        let files = &bundle["linux"][system]["files"];
        assert_eq!(files["/usr/share/mime/packages/bareme.xml"], "linux/bareme-mime.xml");
        assert_eq!(bundle["linux"][system]["desktopTemplate"], "linux/bareme.desktop");
    }
}

/// The commands of the sources: name, and what the window gives.
fn commands() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        // `command(async)` keeps a slow act away from the window's own thread.
        for part in text.split("#[tauri::command(async)]\n").skip(1) {
            let head = part.split_once("{\n").unwrap().0;
            let (name, rest) = head.strip_prefix("pub fn ").unwrap().split_once(['<', '(']).unwrap();
            let rest = rest.strip_prefix("R: Runtime>(").unwrap_or(rest);
            let (parameters, _) = rest.split_once(") ").unwrap();
            found.push((name.to_owned(), given(parameters)));
        }
        assert!(!text.contains("#[tauri::command]"), "a command that would hold the window's thread");
    }
    found.sort();
    found
}

/// The parameters that come from the window, on one line.
fn given(parameters: &str) -> String {
    let parameters = parameters.split(", \n").flat_map(|line| line.split('\n')).map(str::trim);
    let line = parameters.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    let line =
        line.trim_end_matches(',').replace("State<'_, Desk>", "State").replace("AppHandle<R>", "AppHandle");
    let injected = ["app: AppHandle", "desk: State"];
    line.split(", ").filter(|it| !injected.contains(it)).collect::<Vec<_>>().join(", ")
}

#[test]
fn commands_take_names_and_tokens_and_never_a_path() {
    let reviewed: Vec<(String, String)> =
        COMMANDS.iter().map(|(name, takes)| ((*name).to_owned(), (*takes).to_owned())).collect();
    assert_eq!(commands(), reviewed);
    for (name, takes) in reviewed {
        for word in ["path", "file", "folder", "url", "bytes"] {
            assert!(!takes.to_lowercase().contains(word), "{name} takes {takes}");
        }
    }
}

#[test]
fn every_command_is_offered_and_nothing_else() {
    let text = text("src/lib.rs");
    let (_, after) = text.split_once("generate_handler![").unwrap();
    let (list, _) = after.split_once(']').unwrap();
    let offered: Vec<&str> = list.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    let mut names: Vec<&str> = offered.iter().map(|it| it.rsplit("::").next().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, COMMANDS.map(|(name, _)| name));
}
