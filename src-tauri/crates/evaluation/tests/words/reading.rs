//! The scan of the sources finds what stands there: the other tests rest on it.

use std::collections::BTreeSet;

use crate::source::{self, Call};

const ERROR: &str = r#"
impl Error {
    /// Self::NotThis => "comment",
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } | Self::Lost(_) => "gone",
            Self::Empty => "empty",
            Self::Odd(kind) => match kind {
                Kind::High => "too-high",
                Kind::Low => { "too-low" }
            },
            Self::Other(inner) => inner.code(),
        }
    }

    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing { file } => vec![("file", format!("{{{file}")), ("path", path(file))],
            Self::Lost(name) => {
                let shown = text(name);
                vec![("file", shown), ("size", size(name))]
            }
            Self::Empty => vec![("n", 0), ("file", file())],
            Self::Odd(_) | Self::Other(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    fn code(&self) { match self { Self::Never => "never" } }
}
"#;

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn codes_and_their_details_are_found() {
    let codes = source::codes(&source::product_code(ERROR));
    let found: Vec<(&str, Vec<&str>)> = codes
        .iter()
        .map(|(code, details)| (code.as_str(), details.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        found,
        [("empty", vec!["file", "n"]), ("gone", vec!["file"]), ("too-high", vec![]), ("too-low", vec![])],
        "with two variants, a code gives what both give"
    );
}

#[test]
fn a_detail_outside_of_a_choice_goes_with_every_code() {
    let wrapper = "fn code(&self) { self.notice.code() }
        fn details(&self) { let mut all = self.notice.details(); all.push((\"file\", self.file())); all }";
    let inner = "fn code(&self) { match self { Self::Empty => \"empty\" } }
        fn details(&self) { match self { Self::Empty => vec![(\"n\", 0)] } }";
    let codes = source::codes(&format!("{wrapper}\n{inner}"));
    assert_eq!(codes.get("empty"), Some(&set(&["file", "n"])));
}

#[test]
fn calls_are_found_with_their_arguments() {
    let text = r#"
        let args =
            Args::new().with("found", head(&file)).decimal("n", "12");
        refused(file, vec![finding(words, "format-unknown", &args, String::new())]);
        self.wrong(
            "scale-unknown",
            &Args::new().with("scale", name("x")),
            place,
        );
        Fault::new("case-unreadable").with("file", file).with("place", at("line")).because(findings);
        fs::read(path).map_err(|_| Fault::at("file-unreadable", &path("a)")))?;
        words.say("rank"); words.text("place-line", &Args::new().with("line", 7.to_string()));
        Some((key, _)) => ("key-unknown", Args::new().with("key", key)),
        named(|error| vec![("protocol-code-invalid", vec![("code", error.0)])]);
        words.text("place-file", &elsewhere);
        words.text(&format!("finding-{code}"), &args);
        path.join("exemple-ent.json");
    "#;
    let call = |name: &str, literal: &str, given: Option<&[&str]>| Call {
        name: name.to_owned(),
        literal: literal.to_owned(),
        given: given.map(set),
    };
    let mut found = source::calls(text);
    found.retain(|call| call.literal.contains('-') || call.name == "say");
    assert_eq!(
        found,
        [
            call("finding", "format-unknown", Some(&["found", "n"])),
            call("wrong", "scale-unknown", Some(&["scale"])),
            call("new", "case-unreadable", Some(&["file", "place"])),
            call("at", "file-unreadable", Some(&["file"])),
            call("say", "rank", Some(&[])),
            call("text", "place-line", Some(&["line"])),
            call("", "key-unknown", Some(&["key"])),
            call("", "protocol-code-invalid", Some(&["code"])),
            call("text", "place-file", None),
        ]
    );
    assert_eq!(source::beginnings(text), set(&["finding-"]));
}
