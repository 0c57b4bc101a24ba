//! The interface's words: each is said somewhere. Missing ones are looked for where the codes
//! are, in `evaluation/tests/words`, and in `ui/src/shared/words.test.ts`.

use crate::files::File;

/// The catalogues whose every word is the window's. Those of documents, of the law and of what
/// the core explains are said by key from data, and are not looked at here.
pub const CATALOGUES: &[&str] = &["help", "home", "marks", "ranking", "safety", "screen", "simulation"];

/// A beginning of keys that code completes: `step-` of `` say(`step-${screen}`) ``.
pub struct Completed {
    /// The beginning, with its hyphen.
    pub beginning: &'static str,
    /// Where the possible endings stand as literals. More may follow an ending, after a hyphen.
    pub endings: &'static str,
    /// What completes it.
    pub why: &'static str,
}

/// Every beginning that is completed. A key that fits none of them, and is said nowhere, is dead.
pub const COMPLETED: &[Completed] = &[
    Completed {
        beginning: "help-",
        endings: "ui/src/screens/steps.ts",
        why: "each step has its page of help",
    },
    Completed {
        beginning: "help-home",
        endings: "",
        why: "and so has the list of dossiers, which is no step",
    },
    Completed {
        beginning: "help-key-",
        endings: "ui/src/help/HelpCard.svelte",
        why: "the keys are one list",
    },
    Completed {
        beginning: "home-state-",
        endings: "src-tauri/crates/evaluation/src/home.rs",
        why: "how far a known dossier is, as it was when it was last open",
    },
    Completed {
        beginning: "marks-check-",
        endings: "ui/src/shared/number/amount.ts",
        why: "what is wrong with a typed number",
    },
    Completed {
        beginning: "screen-key-",
        endings: "ui/src/help/HelpCard.svelte",
        why: "the keys are one list",
    },
    Completed {
        beginning: "screen-no-",
        endings: "ui/src/screens/TopBar.svelte",
        why: "undo and redo are one snippet",
    },
    Completed {
        beginning: "screen-sheet-",
        endings: "ui/src/report/ReportContents.svelte",
        why: "the sheets are one list",
    },
    Completed {
        beginning: "screen-theme-",
        endings: "ui/src/screens/TopBar.svelte",
        why: "the ground that a button turns to",
    },
    Completed { beginning: "steps-", endings: "ui/src/screens/steps.ts", why: "and so are their groups" },
    Completed {
        beginning: "unranked-",
        endings: "src-tauri/crates/scoring/src/bid.rs",
        why: "an admission that leaves a bid unranked",
    },
    Completed {
        beginning: "unranked-",
        endings: "src-tauri/crates/scoring/src/evaluate.rs",
        why: "another reason that leaves a bid unranked",
    },
];

/// Keys that nobody says, and declared beginnings that no key needs.
pub fn breaches(catalogues: &[File], sources: &[File], completed: &[Completed]) -> Vec<String> {
    let sources: Vec<(&str, &str)> =
        sources.iter().map(|file| (file.path.as_str(), product(&file.text))).collect();
    let mut needed = vec![false; completed.len()];
    let mut found = Vec::new();
    for catalogue in catalogues {
        for key in keys(&catalogue.text) {
            if sources.iter().any(|(_, text)| is_literal(text, key)) {
                continue;
            }
            let mut ways = completed.iter().enumerate().filter(|(_, it)| completes(it, key, &sources));
            match ways.next() {
                Some((place, _)) => needed[place] = true,
                None => found.push(format!("{}: {key} is said nowhere", catalogue.path)),
            }
        }
    }
    let idle = completed.iter().zip(needed).filter(|(_, needed)| !needed);
    found.extend(
        idle.map(|(it, _)| {
            format!("no key needs {} completed from {} ({})", it.beginning, it.endings, it.why)
        }),
    );
    found
}

/// The code of a file without its tests.
fn product(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

/// The keys of a catalogue's messages.
fn keys(catalogue: &str) -> impl Iterator<Item = &str> {
    let starts = catalogue.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    starts.filter(|key| is_key(key))
}

fn is_key(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

/// Whether the text stands there between quotation marks of any kind.
fn is_literal(code: &str, text: &str) -> bool {
    ['"', '\'', '`'].iter().any(|mark| code.contains(&format!("{mark}{text}{mark}")))
}

fn completes(completed: &Completed, key: &str, sources: &[(&str, &str)]) -> bool {
    let Some(rest) = key.strip_prefix(completed.beginning) else { return false };
    if completed.endings.is_empty() {
        return rest.is_empty() || rest.starts_with('-');
    }
    let Some((_, code)) = sources.iter().find(|(path, _)| *path == completed.endings) else { return false };
    let hyphens = rest.match_indices('-').map(|(at, _)| &rest[..at]);
    hyphens.chain([rest]).any(|ending| is_literal(code, ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    const STEPS: Completed = Completed { beginning: "step-", endings: "steps.ts", why: "one list" };

    fn found(catalogue: &str, code: &str) -> Vec<String> {
        breaches(&[file("screen.ftl", catalogue)], &[file("steps.ts", code)], &[STEPS])
    }

    #[test]
    fn what_is_said_or_completed_holds() {
        let words = "# step-gone = a comment\nscreen-total = Total\nstep-bids = Bids\nstep-bids-long = The\n    bids\n";
        assert_eq!(found(words, "say(\"screen-total\"); const ALL = [\"bids\"];"), [""; 0]);
    }

    #[test]
    fn what_nobody_says_is_found() {
        assert_eq!(
            found(
                "step-bids = Bids\nstep-pooling = Pooling\n",
                "const ALL = ['bids', \"step-pooling-late\"];"
            ),
            ["screen.ftl: step-pooling is said nowhere"]
        );
        let only_in_tests = "const ALL = ['bids'];\n#[cfg(test)]\nsay(\"screen-total\")";
        assert_eq!(
            found("step-bids = Bids\nscreen-total = Total\n", only_in_tests),
            ["screen.ftl: screen-total is said nowhere"]
        );
    }

    #[test]
    fn a_beginning_that_no_key_needs_is_found() {
        assert_eq!(
            found("screen-total = Total\n", "`screen-total`"),
            ["no key needs step- completed from steps.ts (one list)"]
        );
    }
}
