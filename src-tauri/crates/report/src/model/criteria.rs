//! The grid, row by row.

use scoring::{Content, CriterionId, Curve, Direction, Environmental, Fraction, Leaf, PriceFormula};
use wording::Args;

use super::{inputs::parameter, places::Places};
use crate::{
    figure::{Figure, decimals_for},
    words::Words,
};

/// A criterion in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRow {
    /// Its identity.
    pub id: CriterionId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is appraised, as published.
    pub description: String,
    /// 0 for a criterion, 1 for a sub-criterion, 2 for an element.
    pub depth: usize,
    /// The place of the criterion above.
    pub parent: Option<usize>,
    /// The places of its sub-criteria.
    pub children: Vec<usize>,
    /// Its weight, in points.
    pub weight: Figure,
    /// Whether it takes account of the environment.
    pub environmental: Environmental,
    /// Its kind in words: "Prix", "Qualité"; empty for a group.
    pub kind: String,
    /// How its points come about, in words.
    pub method: String,
    /// What it holds.
    pub content: CriterionContent,
}

/// What a criterion holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriterionContent {
    /// Sub-criteria.
    Group,
    /// A mark on a scale.
    Quality {
        /// The highest mark.
        max: Figure,
        /// The distance between two marks.
        step: Option<Figure>,
        /// The mark below which a bid is excluded.
        minimum: Option<Figure>,
        /// The anchored levels.
        levels: Vec<LevelRow>,
    },
    /// The evaluated amount, by formula.
    Price {
        /// The formula.
        formula: PriceFormula,
        /// The places of the bids that may set a reference.
        competing: Vec<usize>,
    },
    /// A measured value, by formula.
    Measure {
        /// The formula.
        formula: PriceFormula,
        /// Which end is better.
        direction: Direction,
        /// The unit.
        unit: String,
        /// The places of the bids that may set a reference.
        competing: Vec<usize>,
    },
}

/// A level of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRow {
    /// Its mark.
    pub mark: Figure,
    /// Its short name.
    pub label: String,
    /// When to give it.
    pub descriptor: String,
}

pub(super) fn rows(words: Words, places: &Places<'_>) -> Vec<CriterionRow> {
    let weights = decimals_for(places.nodes.iter().map(|node| node.criterion.weight.value()), 0);
    places
        .nodes
        .iter()
        .map(|node| {
            let criterion = node.criterion;
            let children = match &criterion.content {
                Content::Group(children) => {
                    children.iter().filter_map(|child| places.criterion(child.id)).collect()
                }
                Content::Leaf(_) => Vec::new(),
            };
            CriterionRow {
                id: criterion.id,
                code: criterion.code.clone(),
                name: criterion.name.clone(),
                description: criterion.description.clone(),
                depth: node.depth,
                parent: node.parent.and_then(|parent| places.criterion(parent.id)),
                children,
                weight: Figure::new(criterion.weight.value().clone(), weights),
                environmental: criterion.environmental,
                kind: kind(words, &criterion.content),
                method: method(words, &criterion.content),
                content: content(places, criterion),
            }
        })
        .collect()
}

fn content(places: &Places<'_>, criterion: &scoring::Criterion) -> CriterionContent {
    match &criterion.content {
        Content::Group(_) => CriterionContent::Group,
        Content::Leaf(leaf @ Leaf::Price { formula }) => {
            CriterionContent::Price { formula: formula.clone(), competing: places.competing(criterion, leaf) }
        }
        Content::Leaf(leaf @ Leaf::Measure { formula, direction, unit }) => CriterionContent::Measure {
            formula: formula.clone(),
            direction: *direction,
            unit: unit.clone(),
            competing: places.competing(criterion, leaf),
        },
        Content::Leaf(Leaf::Quality { scale, minimum }) => {
            let mark = |mark: &scoring::Mark| Figure::needed(mark.value().clone(), 0);
            CriterionContent::Quality {
                max: mark(scale.max()),
                step: scale.step().map(mark),
                minimum: minimum.as_ref().map(mark),
                levels: scale
                    .levels()
                    .iter()
                    .map(|level| LevelRow {
                        mark: mark(&level.mark),
                        label: level.label.clone(),
                        descriptor: level.descriptor.clone(),
                    })
                    .collect(),
            }
        }
    }
}

fn kind(words: Words, content: &Content) -> String {
    match content {
        Content::Group(_) => String::new(),
        Content::Leaf(leaf) => words.say(&format!("kind-{}", leaf.kind().name())),
    }
}

fn method(words: Words, content: &Content) -> String {
    match content {
        Content::Group(_) => words.say("trace-sum"),
        Content::Leaf(leaf) => leaf_method(words, leaf),
    }
}

/// How the points of a leaf come about, in words.
pub(crate) fn leaf_method(words: Words, leaf: &Leaf) -> String {
    match leaf {
        Leaf::Quality { .. } => words.say("trace-quality"),
        Leaf::Price { formula } => formula_text(words, formula, "price"),
        Leaf::Measure { formula, direction, .. } => formula_text(words, formula, direction.name()),
    }
}

/// The published formula in words, parameters and floor included.
pub(super) fn formula_text(words: Words, formula: &PriceFormula, kind: &str) -> String {
    let mut text = words.text(&format!("trace-{}", formula.name()), &Args::new().with("kind", kind));
    let mut parameters: Vec<String> = formula
        .parameters()
        .into_iter()
        .map(|(name, value)| {
            let args = Args::new().with("name", parameter(words, name)).with("value", words.exact(value));
            words.text("workbook-parameter", &args)
        })
        .collect();
    parameters.extend(formula.curve().into_iter().flat_map(Curve::points).map(|point| {
        let args =
            Args::new().with("value", words.exact(&point.value)).with("share", words.exact(&point.share));
        words.text("workbook-curve-point", &args)
    }));
    if !parameters.is_empty() {
        let args = Args::new().with("formula", text).with("parameters", words.and(&parameters));
        text = words.text("workbook-formula-with-parameters", &args);
    }
    match formula.floor() {
        Some(floor) => {
            let floor = words.say(&format!("floor-{}", floor.name()));
            words.text("workbook-formula-with-floor", &Args::new().with("formula", text).with("floor", floor))
        }
        None => text,
    }
}

impl CriterionRow {
    /// Whether its points come from the criterion itself.
    pub fn is_leaf(&self) -> bool {
        match self.content {
            CriterionContent::Group => false,
            CriterionContent::Quality { .. }
            | CriterionContent::Price { .. }
            | CriterionContent::Measure { .. } => true,
        }
    }

    /// The formula that makes its points, where one does.
    pub fn formula(&self) -> Option<&PriceFormula> {
        match &self.content {
            CriterionContent::Price { formula, .. } | CriterionContent::Measure { formula, .. } => {
                Some(formula)
            }
            CriterionContent::Group | CriterionContent::Quality { .. } => None,
        }
    }

    /// Its weight as a share of the declared total.
    pub fn share_of(&self, total: &Fraction) -> Option<Fraction> {
        self.weight.exact.divided_by(total)
    }
}
