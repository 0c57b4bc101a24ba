//! What one rival lacks against one winner, in whole numbers, and the answer.

use scoring::{CriterionId, Fraction};

use super::{Beyond, JointAnswer, Nearest, WeightVector, l1, l2, largest};
use crate::{
    scaled::{Common, Scaled, ScaledRow, dot},
    whole::Whole,
};

/// What one rival lacks, in whole numbers. A weight is counted in `1 / unit`, what the rival
/// earns more in `1 / scale`, a gap between totals in `1 / (unit × scale)`.
pub(super) struct Question<'a> {
    pub criteria: &'a [CriterionId],
    /// All published weights.
    pub all: &'a [Whole],
    pub unit: &'a Whole,
    pub scale: Whole,
    /// The criteria whose weights may change, by their column.
    pub items: Vec<Item>,
    /// How far the rival is behind at the published weights; not below 0.
    pub gap: Whole,
    /// What the scope has to bring the rival over the winner.
    pub target: Whole,
    /// The weight of the scope.
    pub sum: Whole,
}

/// A weight that may change.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub column: usize,
    /// Its published value.
    pub weight: Whole,
    /// What the rival earns more of it.
    pub more: Whole,
}

/// The changed weights of some columns, in a unit of their own.
pub(super) type Changed = Vec<(usize, Whole)>;

impl<'a> Question<'a> {
    pub fn of(
        scaled: &'a Scaled,
        criteria: &'a [CriterionId],
        moving: &[usize],
        winner: &ScaledRow,
        rival: &ScaledRow,
    ) -> Self {
        let common: Common = rival.common(winner);
        let more = rival.over(winner, &common);
        let gap = Whole::ZERO.minus(&dot(&more, &scaled.weights));
        let items: Vec<Item> = moving
            .iter()
            .filter_map(|column| {
                let weight = scaled.weights.get(*column)?.clone();
                Some(Item { column: *column, weight, more: more.get(*column)?.clone() })
            })
            .collect();
        let brings = |item: &Item| item.more.times(&item.weight);
        let target = items.iter().fold(gap.clone(), |sum, item| sum.plus(&brings(item)));
        let sum = items.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.weight));
        let (all, unit) = (scaled.weights.as_slice(), &scaled.unit);
        Self { criteria, all, unit, scale: common.scale, items, gap, target, sum }
    }

    pub fn answer(&self) -> Option<JointAnswer> {
        let most = self.items.iter().map(|item| &item.more).max()?;
        let best = self.items.iter().find(|item| item.more == *most)?;
        let lack = self.target.minus(&most.times(&self.sum));
        let beyond = if lack < Whole::ZERO { Beyond::RivalAhead } else { Beyond::LevelAtBest };
        if self.gap.is_zero() {
            return Some(JointAnswer::AlreadyLevel(beyond));
        }
        if lack > Whole::ZERO {
            let behind = lack.over(&self.scale.times(self.unit))?;
            return Some(JointAnswer::Impossible { best: *self.criteria.get(best.column)?, behind });
        }
        let l1 = l1::fewest_points(self)?;
        let l2 = l2::least_squares(self)?;
        let linf = largest::smallest_largest(self)?;
        debug_assert!(
            [&l1.weights, &l2.weights, &linf.weights].into_iter().all(|weights| self.is_level(weights)),
            "totals are equal under the weights that prove a change"
        );
        Some(JointAnswer::Possible(Box::new(Nearest { beyond, l1, l2, linf })))
    }

    pub fn criterion(&self, item: &Item) -> Option<CriterionId> {
        self.criteria.get(item.column).copied()
    }

    /// All weights, with those that changed, in `1 / (parts × unit)`.
    pub fn weights(&self, mut changed: Changed, parts: &Whole) -> WeightVector {
        changed.sort_by_key(|(column, _)| *column);
        let mut changed = changed.into_iter().peekable();
        let weights = self.all.iter().enumerate().map(|(column, weight)| {
            let new = changed.next_if(|(place, _)| *place == column);
            new.map_or_else(|| weight.times(parts), |(_, weight)| weight)
        });
        let weights = weights.collect();
        WeightVector::new(self.criteria.to_vec(), weights, self.unit.times(parts))
    }

    /// Whether some weights are none below 0, have the sum of the published ones, and put the
    /// rival level.
    fn is_level(&self, weights: &WeightVector) -> bool {
        let published = self.all.iter().filter_map(|weight| weight.over(self.unit));
        let changes: Vec<Fraction> = weights.iter().zip(published).map(|((_, new), old)| new - old).collect();
        let gained: Fraction = self
            .items
            .iter()
            .filter_map(|item| Some(changes.get(item.column)? * &item.more.over(&self.scale)?))
            .sum();
        weights.iter().all(|(_, weight)| !weight.is_negative())
            && changes.iter().sum::<Fraction>().is_zero()
            && self.gap.over(&self.scale.times(self.unit)) == Some(gained)
    }
}
