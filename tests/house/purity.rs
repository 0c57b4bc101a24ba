//! The core takes data, the clock's value and a seed; it reads none of them itself.

use crate::code::code_of;
use crate::files::File;

/// The packages that see no outside world.
pub const PACKAGES: &[&str] = &["scoring", "robustness", "trials"];

/// What reaches the outside world, as code writes it, and what it reaches.
const OUTSIDE: &[(&str, &str)] = &[
    ("std::fs", "files"),
    ("std::net", "the network"),
    ("std::env", "the environment"),
    ("std::process", "other processes"),
    ("SystemTime", "the clock"),
    ("Instant", "the clock"),
    ("now_v7", "the clock and chance"),
    ("new_v4", "chance"),
    ("OsRng", "chance"),
    ("SysRng", "chance"),
    ("thread_rng", "chance"),
    ("rand::rng", "chance"),
    ("RandomState", "chance"),
];

/// Lines of code that reach the outside world.
pub fn breaches(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code_of(&file.text).lines().enumerate() {
            for (written, world) in OUTSIDE {
                if line.contains(written) {
                    found.push(format!("{}:{} reaches {world} ({written})", file.path, number + 1));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        breaches(&[File { path: "a.rs".to_owned(), text: text.to_owned() }])
    }

    #[test]
    fn every_outside_world_is_found() {
        for (written, world) in OUTSIDE {
            let line = format!("let a = {written}(b);");
            assert_eq!(found(&line), [format!("a.rs:1 reaches {world} ({written})")]);
        }
    }

    #[test]
    fn words_about_it_hold() {
        assert_eq!(found("/// Takes the clock's value; never calls `SystemTime::now`."), [""; 0]);
    }
}
