//! What `cargo metadata` says of the workspace, reduced to what the rules ask.

use crate::licences::Licensed;
use crate::manifests::Manifest;
use crate::policy::Policy;
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};
use std::collections::{BTreeMap, BTreeSet};

/// When a dependency counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is part of what people run, or builds it.
    Product,
    /// Only tests, examples and benches use it.
    Test,
}

/// One package depends on another.
#[derive(Clone, Debug)]
pub struct Edge {
    /// Name of the package that depends.
    pub from: String,
    /// Name of the package it depends on.
    pub to: String,
    /// When.
    pub kind: Kind,
}

/// The resolved workspace on the systems that Barème is built for, every feature on.
#[derive(Default)]
pub struct Workspace {
    /// Names of our packages.
    pub members: BTreeSet<String>,
    /// Names of those that a plain `cargo test` builds.
    pub default_members: BTreeSet<String>,
    /// Every dependency, ours and those of libraries.
    pub edges: Vec<Edge>,
    /// Every package that is not ours, with its licence.
    pub licences: Vec<Licensed>,
    /// Our manifests.
    pub manifests: Vec<Manifest>,
}

impl Workspace {
    /// Asks cargo. It fetches what the lock file names and the machine does not have yet.
    ///
    /// # Panics
    /// If cargo fails, as when the lock file does not fit the manifests.
    pub fn read(policy: &Policy) -> Self {
        let mut options = vec!["--locked".to_owned()];
        for target in &policy.targets {
            options.extend(["--filter-platform".to_owned(), target.clone()]);
        }
        let metadata = MetadataCommand::new()
            .manifest_path(acceptance::repository().join("Cargo.toml"))
            .features(CargoOpt::AllFeatures)
            .other_options(options)
            .exec()
            .unwrap_or_else(|error| panic!("cargo metadata: {error}"));
        Self::reduce(&metadata)
    }

    fn reduce(metadata: &Metadata) -> Self {
        let names: BTreeMap<&PackageId, &str> =
            metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect();
        let name = |id: &PackageId| names.get(id).map_or_else(|| id.to_string(), ToString::to_string);
        let Some(resolve) = &metadata.resolve else {
            panic!("cargo metadata resolved nothing");
        };

        let mut edges = Vec::new();
        for node in &resolve.nodes {
            for dependency in &node.deps {
                let tested_only =
                    dependency.dep_kinds.iter().all(|kind| kind.kind == DependencyKind::Development);
                let kind = if tested_only { Kind::Test } else { Kind::Product };
                edges.push(Edge { from: name(&node.id), to: name(&dependency.pkg), kind });
            }
        }

        let ours: BTreeSet<&PackageId> = metadata.workspace_members.iter().collect();
        let (mut licences, mut manifests) = (Vec::new(), Vec::new());
        for package in &metadata.packages {
            if ours.contains(&package.id) {
                let text = std::fs::read_to_string(&package.manifest_path)
                    .unwrap_or_else(|error| panic!("{}: {error}", package.manifest_path));
                manifests.push(Manifest { package: package.name.to_string(), text });
            } else {
                licences.push(Licensed {
                    package: format!("{} {}", package.name, package.version),
                    expression: package.license.clone(),
                });
            }
        }

        Self {
            members: ours.iter().map(|id| name(id)).collect(),
            default_members: metadata.workspace_default_members.iter().map(name).collect(),
            edges,
            licences,
            manifests,
        }
    }

    /// The names that `start` reaches over dependencies of the product, itself included.
    pub fn reached_from(&self, start: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<&str> = self.members.get(start).map(String::as_str).into_iter().collect();
        while let Some(next) = waiting.pop() {
            if reached.insert(next) {
                let further = self.edges.iter().filter(|edge| edge.from == next);
                waiting
                    .extend(further.filter(|edge| edge.kind == Kind::Product).map(|edge| edge.to.as_str()));
            }
        }
        reached
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A made-up workspace: `our` packages, all default members, and its dependencies.
    pub fn made_up(our: &[&str], edges: &[(&str, &str, Kind)]) -> Workspace {
        let members: BTreeSet<String> = our.iter().map(ToString::to_string).collect();
        Workspace {
            default_members: members.clone(),
            members,
            edges: edges
                .iter()
                .map(|(from, to, kind)| Edge { from: (*from).to_owned(), to: (*to).to_owned(), kind: *kind })
                .collect(),
            ..Workspace::default()
        }
    }

    #[test]
    fn reach_goes_through_libraries_and_not_through_tests() {
        let workspace = made_up(
            &["ours"],
            &[
                ("ours", "library", Kind::Product),
                ("library", "deeper", Kind::Product),
                ("ours", "checker", Kind::Test),
            ],
        );
        let reached: Vec<&str> = workspace.reached_from("ours").into_iter().collect();
        assert_eq!(reached, ["deeper", "library", "ours"]);
    }

    #[test]
    fn the_real_workspace_is_seen() {
        let workspace = Workspace::read(&Policy::read());
        let wanted = ["scoring", "bareme", "acceptance"];
        for name in wanted {
            assert!(workspace.members.contains(name), "{name} is not a member");
        }
        assert_eq!(workspace.manifests.len(), workspace.members.len());
        assert!(workspace.reached_from("bareme").contains("scoring"));
        assert!(workspace.licences.iter().any(|it| it.package.starts_with("tauri ")));
    }
}
