//! From totals to ranks. Equal totals are a tie; only a declared rule breaks one.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::{CriteriaTree, Criterion, CriterionId, CriterionKind, EvaluatedAmount, Points};

/// A declared step of the tie-breaking rule (*départage*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieRule {
    /// More points on this criterion.
    HighestOn {
        /// The criterion.
        id: CriterionId,
        /// Its code, for people.
        code: String,
    },
    /// More points on all criteria of this kind together.
    HighestOnKind(CriterionKind),
    /// The lower evaluated amount.
    LowestPrice,
}

impl TieRule {
    /// The name in files: `highest:ped`, `highest:quality`, `lowest-price`.
    pub fn name(&self) -> String {
        match self {
            Self::HighestOn { code, .. } => format!("highest:{code}"),
            Self::HighestOnKind(kind) => format!("highest:{}", kind.name()),
            Self::LowestPrice => "lowest-price".to_owned(),
        }
    }

    /// Reads the name in files. A criterion's code goes before the name of a kind.
    pub fn from_name(name: &str, criteria: &CriteriaTree) -> Option<Self> {
        if name == "lowest-price" {
            return Some(Self::LowestPrice);
        }
        let of = name.strip_prefix("highest:")?;
        let on = |criterion: &Criterion| Self::HighestOn { id: criterion.id, code: criterion.code.clone() };
        criteria.by_code(of).map(on).or_else(|| CriterionKind::from_name(of).map(Self::HighestOnKind))
    }

    fn compare(&self, criteria: &CriteriaTree, one: &Contender, other: &Contender) -> Ordering {
        match self {
            Self::HighestOn { id, .. } => other.points.get(id).cmp(&one.points.get(id)),
            Self::HighestOnKind(kind) => {
                let sum = |contender: &Contender| -> Points {
                    criteria
                        .leaves_of(*kind)
                        .filter_map(|criterion| contender.points.get(&criterion.id))
                        .sum()
                };
                sum(other).cmp(&sum(one))
            }
            Self::LowestPrice => match (&one.amount, &other.amount) {
                (Some(one), Some(other)) => one.cmp(other),
                (None, _) | (_, None) => Ordering::Equal,
            },
        }
    }
}

/// A bid in the running, as the ranking sees it.
#[derive(Clone, Debug)]
pub(crate) struct Contender {
    /// Its place in the lot's order.
    pub index: usize,
    /// What it is ranked by.
    pub total: Points,
    /// Its points by criterion, groups included.
    pub points: BTreeMap<CriterionId, Points>,
    /// Its evaluated amount.
    pub amount: Option<EvaluatedAmount>,
}

/// A contender's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub index: usize,
    pub rank: u32,
}

/// Bids with equal totals that a rule ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub indexes: Vec<usize>,
    pub rule: TieRule,
}

/// Ranks by total, then by each tie rule in turn; what is still equal shares its rank (1, 1, 3).
pub(crate) fn rank(
    mut contenders: Vec<Contender>,
    criteria: &CriteriaTree,
    ties: &[TieRule],
) -> (Vec<Place>, Vec<Broken>) {
    let by_rules = |one: &Contender, other: &Contender| {
        ties.iter().map(|rule| rule.compare(criteria, one, other)).find(|order| order.is_ne())
    };
    // The lot's order is only the order of display: it never gives a better rank.
    contenders.sort_by(|one, other| {
        other
            .total
            .cmp(&one.total)
            .then_with(|| by_rules(one, other).unwrap_or(Ordering::Equal))
            .then(one.index.cmp(&other.index))
    });

    let mut places: Vec<Place> = Vec::new();
    let mut broken = Vec::new();
    for (position, contender) in contenders.iter().enumerate() {
        let previous = position.checked_sub(1).and_then(|before| contenders.get(before));
        let shares = previous
            .is_some_and(|before| before.total == contender.total && by_rules(before, contender).is_none());
        let rank = match places.last() {
            Some(last) if shares => last.rank,
            Some(_) | None => u32::try_from(position + 1).unwrap_or(u32::MAX),
        };
        if let Some(before) = previous
            && before.total == contender.total
            && let Some(rule) = ties.iter().find(|rule| rule.compare(criteria, before, contender).is_ne())
        {
            broken.push(Broken { indexes: vec![before.index, contender.index], rule: rule.clone() });
        }
        places.push(Place { index: contender.index, rank });
    }
    (places, broken)
}
