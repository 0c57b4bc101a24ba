//! The declared tie rules, over points that differ from those of the evaluation at hand: another
//! price, or a bid less. They say what [`scoring::evaluate`] would say, without computing again
//! the points that stay; the tests compare both.

use std::cmp::Ordering;

use scoring::{Content, Criterion, CriterionId, Fraction, Lot, TieRule};

/// The tie rules of a lot, brought down to the leaves of its grid.
#[derive(Clone, Debug)]
pub(crate) struct TieBreak {
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Step {
    /// More points on these leaves together.
    MostPoints(Vec<CriterionId>),
    /// The lower price.
    LowestPrice,
}

/// A bid whose total is level with another one's.
pub(crate) trait Contender {
    /// Its points on a leaf, as the rules round them.
    fn points(&self, leaf: CriterionId) -> Fraction;
    /// Its price, where it has one.
    fn price(&self) -> Option<&Fraction>;
}

impl TieBreak {
    pub fn of(lot: &Lot) -> Self {
        let steps = lot.rules.ties.iter().map(|rule| match rule {
            TieRule::HighestOn { id, .. } => {
                let mut leaves = Vec::new();
                if let Some(criterion) = lot.criteria.criterion(*id) {
                    leaves_of(criterion, &mut leaves);
                }
                Step::MostPoints(leaves)
            }
            TieRule::HighestOnKind(kind) => {
                Step::MostPoints(lot.criteria.leaves_of(*kind).map(|leaf| leaf.id).collect())
            }
            TieRule::LowestPrice => Step::LowestPrice,
        });
        Self { steps: steps.collect() }
    }

    /// [`Ordering::Less`] where the first one goes before.
    pub fn compare(&self, one: &impl Contender, other: &impl Contender) -> Ordering {
        let by_step = |step: &Step| match step {
            Step::MostPoints(leaves) => sum(other, leaves).cmp(&sum(one, leaves)),
            Step::LowestPrice => match (one.price(), other.price()) {
                (Some(one), Some(other)) => one.cmp(other),
                (None, _) | (_, None) => Ordering::Equal,
            },
        };
        self.steps.iter().map(by_step).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

fn sum(contender: &impl Contender, leaves: &[CriterionId]) -> Fraction {
    leaves.iter().map(|leaf| contender.points(*leaf)).sum()
}

fn leaves_of(criterion: &Criterion, leaves: &mut Vec<CriterionId>) {
    match &criterion.content {
        Content::Leaf(_) => leaves.push(criterion.id),
        Content::Group(children) => children.iter().for_each(|child| leaves_of(child, leaves)),
    }
}
