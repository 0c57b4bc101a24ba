//! Packages that are forbidden, or reached through one door only.

use crate::policy::Ban;
use crate::workspace::{Kind, Workspace};

/// Dependencies of the product on a banned package from outside its wrappers, and bans that
/// name a wrapper of ours which no longer uses them.
pub fn breaches(bans: &[Ban], workspace: &Workspace) -> Vec<String> {
    let mut found = Vec::new();
    for ban in bans {
        let mut parents: Vec<&str> = workspace
            .edges
            .iter()
            .filter(|edge| edge.kind == Kind::Product && edge.to == ban.name)
            .map(|edge| edge.from.as_str())
            .collect();
        parents.sort_unstable();
        parents.dedup();
        for parent in &parents {
            if !ban.wrappers.iter().any(|wrapper| wrapper == parent) {
                found.push(format!("`{parent}` depends on `{}`: {}", ban.name, ban.reason));
            }
        }
        for wrapper in &ban.wrappers {
            if workspace.members.contains(wrapper) && !parents.contains(&wrapper.as_str()) {
                found.push(format!("`{wrapper}` is a wrapper of `{}` and does not use it", ban.name));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::tests::made_up;

    fn ban(name: &str, wrappers: &[&str]) -> Ban {
        Ban {
            name: name.to_owned(),
            wrappers: wrappers.iter().map(ToString::to_string).collect(),
            reason: "one door".to_owned(),
        }
    }

    #[test]
    fn a_wrapper_may_and_its_neighbour_may_not() {
        let workspace = made_up(
            &["dossier", "report"],
            &[("dossier", "rusqlite", Kind::Product), ("report", "rusqlite", Kind::Product)],
        );
        assert_eq!(
            breaches(&[ban("rusqlite", &["dossier"])], &workspace),
            ["`report` depends on `rusqlite`: one door"]
        );
    }

    #[test]
    fn a_library_that_brings_a_banned_one_is_found() {
        let workspace =
            made_up(&["report"], &[("report", "fonts", Kind::Product), ("fonts", "curl", Kind::Product)]);
        assert_eq!(breaches(&[ban("curl", &[])], &workspace), ["`fonts` depends on `curl`: one door"]);
    }

    #[test]
    fn tests_may_use_a_banned_package() {
        let workspace = made_up(&["report"], &[("report", "calamine", Kind::Test)]);
        assert_eq!(breaches(&[ban("calamine", &[])], &workspace), [""; 0]);
    }

    #[test]
    fn a_door_that_leads_nowhere_is_found() {
        let workspace = made_up(&["intake"], &[]);
        assert_eq!(
            breaches(&[ban("calamine", &["intake"])], &workspace),
            ["`intake` is a wrapper of `calamine` and does not use it"]
        );
    }
}
