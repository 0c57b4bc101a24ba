//! The criteria tree: a grid that exists adds up.

use std::collections::BTreeSet;

use crate::{CriterionId, CriterionKind, Finding, Fraction, Leaf, Subject, Weight};

/// Critère, sous-critère, élément d’appréciation.
pub const MAX_DEPTH: usize = 3;

/// Whether a criterion takes account of the environmental characteristics of the bid
/// (L2152-7 and R2152-7 of the Code de la commande publique).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Environmental {
    /// It does.
    Yes,
    /// It does not say so.
    #[default]
    No,
}

/// One criterion of the grid, at any of the three levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its identity.
    pub id: CriterionId,
    /// The short stable name in files and columns: `ped-creation`.
    pub code: String,
    /// The name that people read.
    pub name: String,
    /// What is appraised, as published.
    pub description: String,
    /// Its weight, in points of the declared total.
    pub weight: Weight,
    /// Whether it takes account of the environment.
    pub environmental: Environmental,
    /// Sub-criteria, or what carries the points.
    pub content: Content,
}

/// What a criterion is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Sub-criteria; their weights add up to the criterion's own.
    Group(Vec<Criterion>),
    /// No sub-criteria: points come from here.
    Leaf(Leaf),
}

/// A grid that adds up: three levels at most, codes all different, weights of siblings equal
/// to their parent's and of the roots to the declared total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaTree {
    total: Weight,
    roots: Vec<Criterion>,
}

/// A criterion seen in its place, in the grid's order.
#[derive(Clone, Copy, Debug)]
pub struct Node<'tree> {
    /// The criterion.
    pub criterion: &'tree Criterion,
    /// 0 for a criterion, 1 for a sub-criterion, 2 for an element.
    pub depth: usize,
    /// The criterion above, if any.
    pub parent: Option<&'tree Criterion>,
}

impl CriteriaTree {
    /// Checks the grid, and says everything that is wrong with it at once.
    pub fn new(total: Weight, roots: Vec<Criterion>) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        if roots.is_empty() {
            findings.push(Finding::NoCriteria);
        } else {
            check_sum(Subject::Grid, &total, &roots, &mut findings);
        }
        let tree = Self { total, roots };
        let mut codes = BTreeSet::new();
        for node in tree.nodes() {
            let criterion = node.criterion;
            if !codes.insert(criterion.code.as_str()) {
                findings.push(Finding::CodeDuplicated { code: criterion.code.clone() });
            }
            if node.depth >= MAX_DEPTH {
                findings.push(Finding::TooDeep { criterion: criterion.code.clone() });
            }
            match &criterion.content {
                Content::Group(children) if children.is_empty() => {
                    findings.push(Finding::EmptyGroup { criterion: criterion.code.clone() });
                }
                Content::Group(children) => {
                    let subject = Subject::Criterion(criterion.code.clone());
                    check_sum(subject, &criterion.weight, children, &mut findings);
                }
                Content::Leaf(leaf) => {
                    if let Some((formula, direction)) = leaf.formula()
                        && !formula.accepts(direction)
                    {
                        findings.push(Finding::FormulaDirection {
                            criterion: criterion.code.clone(),
                            formula: formula.clone(),
                            direction,
                        });
                    }
                }
            }
        }
        if findings.is_empty() { Ok(tree) } else { Err(findings) }
    }

    /// The declared total, usually 100.
    pub fn total(&self) -> &Weight {
        &self.total
    }

    /// The criteria of the first level.
    pub fn roots(&self) -> &[Criterion] {
        &self.roots
    }

    /// All criteria in the grid's order, each parent before its children.
    pub fn nodes(&self) -> Vec<Node<'_>> {
        let mut nodes = Vec::new();
        walk(&self.roots, 0, None, &mut nodes);
        nodes
    }

    /// The criteria that carry points themselves, in the grid's order.
    pub fn leaves(&self) -> Vec<(&Criterion, &Leaf)> {
        self.nodes()
            .into_iter()
            .filter_map(|node| match &node.criterion.content {
                Content::Leaf(leaf) => Some((node.criterion, leaf)),
                Content::Group(_) => None,
            })
            .collect()
    }

    /// Finds a criterion.
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.nodes().into_iter().map(|node| node.criterion).find(|criterion| criterion.id == id)
    }

    /// Finds a criterion by its code.
    pub fn by_code(&self, code: &str) -> Option<&Criterion> {
        self.nodes().into_iter().map(|node| node.criterion).find(|criterion| criterion.code == code)
    }

    /// The leaves of one kind.
    pub fn leaves_of(&self, kind: CriterionKind) -> impl Iterator<Item = &Criterion> {
        self.leaves().into_iter().filter(move |(_, leaf)| leaf.kind() == kind).map(|(criterion, _)| criterion)
    }
}

fn walk<'tree>(
    criteria: &'tree [Criterion],
    depth: usize,
    parent: Option<&'tree Criterion>,
    nodes: &mut Vec<Node<'tree>>,
) {
    for criterion in criteria {
        nodes.push(Node { criterion, depth, parent });
        if let Content::Group(children) = &criterion.content {
            walk(children, depth + 1, Some(criterion), nodes);
        }
    }
}

fn check_sum(subject: Subject, expected: &Weight, siblings: &[Criterion], findings: &mut Vec<Finding>) {
    let sum: Fraction = siblings.iter().map(|criterion| criterion.weight.value()).sum();
    if &sum != expected.value() {
        findings.push(Finding::WeightsDoNotAddUp { subject, sum, expected: expected.value().clone() });
    }
}
