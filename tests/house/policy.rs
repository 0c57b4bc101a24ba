//! `deny.toml`, the one list of what may be built in, read as `cargo deny` reads it.

use serde::Deserialize;

/// What the rules need of `deny.toml`.
pub struct Policy {
    /// The systems that Barème is built for, as target triples.
    pub targets: Vec<String>,
    /// The licences that are allowed, as SPDX writes them.
    pub licences: Vec<String>,
    /// The packages that are forbidden, or reached through named packages only.
    pub bans: Vec<Ban>,
}

/// One entry of `bans.deny`.
#[derive(Debug, Deserialize)]
pub struct Ban {
    /// The forbidden package.
    #[serde(rename = "crate")]
    pub name: String,
    /// The only packages that may depend on it; none may when empty.
    #[serde(default)]
    pub wrappers: Vec<String>,
    /// Why, for the message.
    pub reason: String,
}

#[derive(Deserialize)]
struct Document {
    graph: Graph,
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

impl Policy {
    /// Reads the repository's `deny.toml`.
    ///
    /// # Panics
    /// If the file is unreadable or one of its three lists is missing or empty.
    pub fn read() -> Self {
        Self::parse(&crate::files::text("deny.toml"))
    }

    fn parse(text: &str) -> Self {
        let document: Document = toml::from_str(text).unwrap_or_else(|error| panic!("deny.toml: {error}"));
        let policy = Self {
            targets: document.graph.targets,
            licences: document.licenses.allow,
            bans: document.bans.deny,
        };
        assert!(!policy.targets.is_empty(), "deny.toml: graph.targets is empty");
        assert!(!policy.licences.is_empty(), "deny.toml: licenses.allow is empty");
        assert!(!policy.bans.is_empty(), "deny.toml: bans.deny is empty");
        policy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
        [graph]
        targets = ["x86_64-unknown-linux-gnu"]
        [licenses]
        allow = ["MIT"]
        [bans]
        deny = [
            { crate = "rusqlite", wrappers = ["dossier"], reason = "one door" },
            { crate = "curl", reason = "no socket" },
        ]
    "#;

    #[test]
    fn a_ban_without_wrappers_has_no_door() {
        let policy = Policy::parse(SMALL);
        assert_eq!(policy.bans[0].wrappers, ["dossier"]);
        assert!(policy.bans[1].wrappers.is_empty());
        assert_eq!(policy.bans[1].reason, "no socket");
    }

    #[test]
    #[should_panic(expected = "licenses.allow is empty")]
    fn an_emptied_list_is_noticed() {
        Policy::parse(&SMALL.replace("[\"MIT\"]", "[]"));
    }

    #[test]
    #[should_panic(expected = "missing field `licenses`")]
    fn a_missing_list_is_noticed() {
        Policy::parse(&SMALL.replace("licenses", "licences"));
    }
}
