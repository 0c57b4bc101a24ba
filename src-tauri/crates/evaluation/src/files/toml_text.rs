//! TOML with the line of what is wrong.

use serde::de::DeserializeOwned;
use wording::Args;

use crate::{
    wire::{Fault, FindingView},
    words::Writer,
};

/// A TOML file of one of our formats.
pub(crate) struct TomlText<'a> {
    /// The file's name, for people.
    pub file: &'a str,
    /// Its content.
    pub text: &'a str,
    /// The fault when it cannot be read: `template-unreadable`…
    pub fault: &'static str,
}

#[derive(serde::Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl TomlText<'_> {
    /// Reads the file as `T`, after checking that it is of `format`, version 1.
    pub fn read<T: DeserializeOwned>(&self, format: &str, words: Writer) -> Result<T, Fault> {
        let head: Head = toml::from_str(self.text).map_err(|error| self.wrong(&error, words))?;
        if head.format != format || head.version != 1 {
            let args = Args::new()
                .with("found", format!("{} {}", head.format, head.version))
                .with("expected", format!("{format} 1"));
            return Err(self.refused(vec![finding(words, "format-unknown", &args, String::new())]));
        }
        toml::from_str(self.text).map_err(|error| self.wrong(&error, words))
    }

    /// The fault of this file, because of findings.
    pub fn refused(&self, findings: Vec<FindingView>) -> Fault {
        let place = findings.first().map(|finding| finding.place.clone()).unwrap_or_default();
        Fault::new(self.fault).with("file", self.file).with("place", place).because(findings)
    }

    fn wrong(&self, error: &toml::de::Error, words: Writer) -> Fault {
        let line = error.span().map_or(1, |span| {
            1 + self.text.get(..span.start).unwrap_or_default().bytes().filter(|byte| *byte == b'\n').count()
        });
        let place = words.text("place-line", &Args::new().with("line", line.to_string()));
        let message = error.message();
        let (code, args) = match message.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`'))
        {
            Some((key, _)) => ("key-unknown", Args::new().with("key", key)),
            None => ("file-malformed", Args::new().with("message", message)),
        };
        self.refused(vec![finding(words, code, &args, place)])
    }
}

/// A blocking finding about a file that people write.
pub(crate) fn finding(words: Writer, code: &str, args: &Args, place: String) -> FindingView {
    FindingView {
        code: code.to_owned(),
        severity: scoring::Severity::Blocking.name().to_owned(),
        text: words.text(&format!("finding-{code}"), args),
        hint: words.text(&format!("finding-{code}-hint"), args),
        place,
    }
}
