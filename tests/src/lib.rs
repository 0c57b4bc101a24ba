//! What the acceptance tests share: running the command line in this process.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    sync::Once,
};

use bareme_cli::Progress;
use serde_json::Value;

/// What an act printed, and its exit code.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: u8,
    /// The results.
    pub out: String,
    /// Everything else.
    pub err: String,
}

impl Ran {
    /// The results as JSON, or `null` when they are none.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or(Value::Null)
    }
}

/// Runs `bareme-cli` with these arguments, on a device of the tests' own.
pub fn bareme<T: Into<OsString> + Clone>(arguments: &[T]) -> Ran {
    own_device();
    let mut out = Vec::new();
    let mut err = Vec::new();
    let named =
        std::iter::once(OsString::from("bareme-cli")).chain(arguments.iter().cloned().map(Into::into));
    let code = bareme_cli::run(named, &mut out, &mut err, Progress::Lines);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ran { code, out: text(out), err: text(err) }
}

/// The tests' own folder of the application: a developer's device signs nothing here.
fn own_device() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let folder = std::env::temp_dir().join(format!("bareme-acceptance-{}", std::process::id()));
        evaluation::machine::keep_in(folder);
        // Its key is made here, before tests that run side by side ask for it.
        assert!(evaluation::machine::device().is_ok(), "the tests’ own folder is writable");
    });
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A folder of shared material, when it is there; otherwise a line says that a test is shorter.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let path = repository().join("../shared/data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    let mut line = std::io::stderr();
    // Nobody listens: then nobody misses the line.
    let _ =
        std::io::Write::write_all(&mut line, format!("skipped: no folder {}\n", path.display()).as_bytes());
    None
}
