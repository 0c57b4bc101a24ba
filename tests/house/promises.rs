//! What ui/ACCEPTANCE.md names as proof is there, and nothing stands without proof or excuse.

/// How an expectation may say that no test holds it, or not all of it.
const EXCUSES: [&str; 3] = ["Partly: ", "Not met: ", "Checked by hand on 20"];

/// What is wrong with the page. `read` gives the text of a file, `None` where there is none.
pub fn breaches(page: &str, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut sections = page.split("\n### ");
    sections.next();
    let mut count = 0_usize;
    for section in sections {
        count += 1;
        let title = section.lines().next().unwrap_or_default();
        let proofs: Vec<&str> = section.lines().filter_map(|line| line.strip_prefix("- ")).collect();
        let excused = section.lines().any(|line| EXCUSES.iter().any(|excuse| line.starts_with(excuse)));
        if proofs.is_empty() && !excused {
            found.push(format!("{title}: neither a test nor a word about it"));
        }
        for proof in proofs {
            match proof.strip_prefix('`').and_then(|it| it.strip_suffix('`')?.split_once("`: `")) {
                None => found.push(format!("{title}: `{proof}` is no file with a test")),
                Some((path, called)) => match read(path) {
                    None => found.push(format!("{title}: there is no {path}")),
                    Some(text) if !names(&text, called) => {
                        found.push(format!("{title}: {path} has no test called {called}"));
                    }
                    Some(_) => {}
                },
            }
        }
    }
    if count == 0 {
        found.push("the page has no section".to_owned());
    }
    found
}

/// Whether a test of this name stands in the text: a function of Rust, or a title between quotes.
fn names(text: &str, called: &str) -> bool {
    text.contains(&format!("fn {called}()")) || text.contains(&format!("\"{called}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(section: &str) -> Vec<String> {
        breaches(&format!("# Page\n\n### U1. Keys\n\n{section}\n"), |path| match path {
            "a.rs" => Some("fn it_holds() {}".to_owned()),
            "a.ts" => Some("it(\"holds\", () => {})".to_owned()),
            _ => None,
        })
    }

    #[test]
    fn what_is_proved_or_excused_holds() {
        assert_eq!(found("- `a.rs`: `it_holds`\n- `a.ts`: `holds`"), [""; 0]);
        assert_eq!(found("Not met: nothing does it."), [""; 0]);
        assert_eq!(found("Checked by hand on 2026-11-23: it holds."), [""; 0]);
    }

    #[test]
    fn what_is_not_there_is_found() {
        assert_eq!(found("- `b.rs`: `it_holds`"), ["U1. Keys: there is no b.rs"]);
        assert_eq!(found("- `a.rs`: `it_hold`"), ["U1. Keys: a.rs has no test called it_hold"]);
        assert_eq!(found("- `a.ts`: `hold`"), ["U1. Keys: a.ts has no test called hold"]);
        assert_eq!(found("- by looking at it").len(), 1);
        assert_eq!(found("It holds."), ["U1. Keys: neither a test nor a word about it"]);
        assert_eq!(breaches("# Page", |_| None), ["the page has no section"]);
    }
}
