//! Which of our packages may depend on which.

use crate::workspace::{Kind, Workspace};

/// The arrows. `acceptance` is not listed: it sees everything and nothing sees it.
const ALLOWED: &[(&str, &[&str])] = &[
    ("scoring", &[]),
    ("trials", &[]),
    ("wording", &[]),
    ("robustness", &["scoring"]),
    ("intake", &["scoring"]),
    ("dossier", &["scoring", "trials"]),
    ("report", &["scoring", "robustness", "trials", "wording"]),
    ("evaluation", &["scoring", "robustness", "trials", "dossier", "intake", "report", "wording"]),
    ("bareme-cli", &["evaluation", "wording"]),
    ("bareme", &["evaluation", "wording"]),
];
/// The package of the acceptance tests.
const ACCEPTANCE: &str = "acceptance";
/// The desktop shell.
const SHELL: &str = "bareme";

/// Dependencies among our packages that the table does not name, and table rows without a
/// package.
///
/// A test may use any package that does not stand above its own.
pub fn breaches(workspace: &Workspace) -> Vec<String> {
    let mut found = Vec::new();
    for (package, _) in ALLOWED {
        if !workspace.members.contains(*package) {
            found.push(format!("the table names `{package}`, which is no package of the workspace"));
        }
    }
    for member in workspace.members.iter().filter(|member| *member != ACCEPTANCE) {
        let Some(allowed) = allowed(member) else {
            found.push(format!("`{member}` has no row in the table"));
            continue;
        };
        for edge in workspace.edges.iter().filter(|edge| edge.from == *member) {
            if !workspace.members.contains(&edge.to) {
                continue;
            }
            match edge.kind {
                Kind::Product if !allowed.contains(&edge.to.as_str()) => {
                    found.push(format!("`{member}` depends on `{}`", edge.to));
                }
                Kind::Test if edge.to == ACCEPTANCE || stands_above(&edge.to, member) => {
                    found.push(format!("the tests of `{member}` use `{}`, which stands above it", edge.to));
                }
                Kind::Product | Kind::Test => {}
            }
        }
    }
    found
}

fn allowed(package: &str) -> Option<&'static [&'static str]> {
    ALLOWED.iter().find(|(name, _)| *name == package).map(|(_, allowed)| *allowed)
}

fn stands_above(upper: &str, lower: &str) -> bool {
    let below = allowed(upper).unwrap_or_default();
    below.contains(&lower) || below.iter().any(|next| stands_above(next, lower))
}

/// Who depends on tauri beside the shell, and default members that reach it.
pub fn window_breaches(workspace: &Workspace) -> Vec<String> {
    let mut found = Vec::new();
    for edge in &workspace.edges {
        if workspace.members.contains(&edge.from) && edge.from != SHELL && is_tauri(&edge.to) {
            found.push(format!("`{}` depends on `{}`", edge.from, edge.to));
        }
    }
    if workspace.default_members.is_empty() {
        found.push("the workspace has no default members".to_owned());
    }
    for member in &workspace.default_members {
        if member == SHELL {
            found.push(format!("`{SHELL}` is a default member"));
        } else if let Some(reached) = workspace.reached_from(member).into_iter().find(|it| is_tauri(it)) {
            found.push(format!("the default member `{member}` reaches `{reached}`"));
        }
    }
    found
}

fn is_tauri(package: &str) -> bool {
    package == "tauri" || package.starts_with("tauri-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::tests::made_up;

    /// The names of the whole table, so that only the edges matter.
    fn house(edges: &[(&str, &str, Kind)]) -> Workspace {
        let names: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
        let mut workspace = made_up(&names, edges);
        workspace.default_members.remove(SHELL);
        workspace
    }

    #[test]
    fn the_arrows_of_the_table_hold() {
        let workspace = house(&[
            ("dossier", "scoring", Kind::Product),
            ("dossier", "rusqlite", Kind::Product),
            ("bareme", "tauri", Kind::Product),
        ]);
        assert_eq!(breaches(&workspace), [""; 0]);
        assert_eq!(window_breaches(&workspace), [""; 0]);
    }

    #[test]
    fn an_arrow_that_turns_back_is_found() {
        let workspace = house(&[("scoring", "dossier", Kind::Product)]);
        assert_eq!(breaches(&workspace), ["`scoring` depends on `dossier`"]);
    }

    #[test]
    fn neighbours_do_not_know_each_other() {
        let workspace = house(&[("report", "dossier", Kind::Product)]);
        assert_eq!(breaches(&workspace), ["`report` depends on `dossier`"]);
    }

    #[test]
    fn a_test_may_look_beside_and_never_above() {
        let beside = house(&[("report", "intake", Kind::Test)]);
        assert_eq!(breaches(&beside), [""; 0]);
        let above = house(&[("scoring", "bareme-cli", Kind::Test)]);
        assert_eq!(breaches(&above), ["the tests of `scoring` use `bareme-cli`, which stands above it"]);
    }

    #[test]
    fn a_new_package_needs_a_row_and_a_row_a_package() {
        let mut workspace = house(&[]);
        workspace.members.insert("archive".to_owned());
        workspace.members.remove("trials");
        assert_eq!(
            breaches(&workspace),
            [
                "the table names `trials`, which is no package of the workspace",
                "`archive` has no row in the table"
            ]
        );
    }

    #[test]
    fn the_window_is_found_where_it_does_not_belong() {
        let direct = house(&[("report", "tauri-plugin-dialog", Kind::Test)]);
        assert_eq!(window_breaches(&direct), ["`report` depends on `tauri-plugin-dialog`"]);

        let hidden =
            house(&[("bareme-cli", "helper", Kind::Product), ("helper", "tauri-utils", Kind::Product)]);
        assert_eq!(window_breaches(&hidden), ["the default member `bareme-cli` reaches `tauri-utils`"]);

        let mut shell = house(&[]);
        shell.default_members.insert(SHELL.to_owned());
        assert_eq!(window_breaches(&shell), ["`bareme` is a default member"]);
    }
}
