//! What the ranking would be if weights, marks or prices were others: a lot to look at, never to
//! keep.
//!
//! A weight is moved alone: all other leaf criteria keep their proportions among themselves, as
//! in [`stability`](crate::stability()), so that the total stays the declared one.

use std::collections::BTreeMap;

use scoring::{
    AgreedMark, BidId, Content, CriteriaTree, Criterion, CriterionId, EvaluatedAmount, Fraction, Leaf, Lot,
    Mark, Weight,
};
use thiserror::Error;

/// Changes to a lot, all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    weights: BTreeMap<CriterionId, Weight>,
    marks: BTreeMap<(BidId, CriterionId), Mark>,
    amounts: BTreeMap<BidId, EvaluatedAmount>,
}

/// Why a change makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WhatIfError {
    /// The criterion carries no points itself, or is not in the grid.
    #[error("no such leaf criterion")]
    NotALeaf,
    /// The bid is not in the lot.
    #[error("no such bid")]
    NoSuchBid,
    /// Below 0 or above the declared total.
    #[error("the weight is below zero or above the total")]
    WeightOutside,
    /// The criterion has the whole weight: the others have no proportion to keep.
    #[error("the criterion has the whole weight")]
    WholeWeight,
    /// The weights do not add up to the declared total.
    #[error("the weights do not add up to the total")]
    Sum,
    /// The criterion is not marked, or the mark is outside its scale.
    #[error("the mark is outside the scale")]
    MarkOutside,
}

impl WhatIf {
    /// The published lot, unchanged.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The weight of a leaf as it is now, in points.
    pub fn weight<'a>(&'a self, criterion: &'a Criterion) -> &'a Weight {
        self.weights.get(&criterion.id).unwrap_or(&criterion.weight)
    }

    /// Sets the weights of all leaves at once, in points.
    ///
    /// # Errors
    /// [`WhatIfError::NotALeaf`], or [`WhatIfError::Sum`] when they are not the declared total.
    pub fn set_weights(
        &mut self,
        lot: &Lot,
        weights: BTreeMap<CriterionId, Weight>,
    ) -> Result<(), WhatIfError> {
        let leaves = lot.criteria.leaves();
        if weights.keys().any(|id| !leaves.iter().any(|(leaf, _)| leaf.id == *id)) {
            return Err(WhatIfError::NotALeaf);
        }
        let sum: Fraction =
            leaves.iter().map(|(leaf, _)| weights.get(&leaf.id).unwrap_or(&leaf.weight).value()).sum();
        if sum != *lot.criteria.total().value() {
            return Err(WhatIfError::Sum);
        }
        self.weights = weights;
        Ok(())
    }

    /// Moves one weight to `to` points; all others keep their proportions.
    ///
    /// # Errors
    /// [`WhatIfError::NotALeaf`], [`WhatIfError::WeightOutside`], [`WhatIfError::WholeWeight`].
    pub fn move_weight(
        &mut self,
        lot: &Lot,
        criterion: CriterionId,
        to: &Fraction,
    ) -> Result<(), WhatIfError> {
        let total = lot.criteria.total().value();
        if to.is_negative() || to > total {
            return Err(WhatIfError::WeightOutside);
        }
        let leaves = lot.criteria.leaves();
        let (moved, _) = leaves.iter().find(|(leaf, _)| leaf.id == criterion).ok_or(WhatIfError::NotALeaf)?;
        let now = self.weight(moved).value().clone();
        if now == *to {
            return Ok(());
        }
        let factor = (total - to).divided_by(&(total - &now)).ok_or(WhatIfError::WholeWeight)?;
        let weights: Option<BTreeMap<CriterionId, Weight>> = leaves
            .iter()
            .map(|(leaf, _)| {
                let value =
                    if leaf.id == criterion { to.clone() } else { self.weight(leaf).value() * &factor };
                Some((leaf.id, Weight::new(value).ok()?))
            })
            .collect();
        self.weights = weights.ok_or(WhatIfError::WeightOutside)?;
        Ok(())
    }

    /// Gives a bid another agreed mark.
    ///
    /// # Errors
    /// [`WhatIfError::NoSuchBid`], [`WhatIfError::MarkOutside`].
    pub fn set_mark(
        &mut self,
        lot: &Lot,
        bid: BidId,
        criterion: CriterionId,
        mark: Mark,
    ) -> Result<(), WhatIfError> {
        known(lot, bid)?;
        let leaf = lot.criteria.criterion(criterion).map(|criterion| &criterion.content);
        let Some(Content::Leaf(Leaf::Quality { scale, .. })) = leaf else {
            return Err(WhatIfError::MarkOutside);
        };
        scale.check_range(&mark).map_err(|_| WhatIfError::MarkOutside)?;
        self.marks.insert((bid, criterion), mark);
        Ok(())
    }

    /// Gives a bid another evaluated amount.
    ///
    /// # Errors
    /// [`WhatIfError::NoSuchBid`].
    pub fn set_amount(&mut self, lot: &Lot, bid: BidId, amount: EvaluatedAmount) -> Result<(), WhatIfError> {
        known(lot, bid)?;
        self.amounts.insert(bid, amount);
        Ok(())
    }

    /// The lot as it would be.
    ///
    /// # Errors
    /// [`WhatIfError::Sum`] when the weights belong to another grid.
    pub fn apply(&self, lot: &Lot) -> Result<Lot, WhatIfError> {
        let mut changed = lot.clone();
        if !self.weights.is_empty() {
            let roots = lot.criteria.roots().iter().map(|root| self.weighed(root)).collect();
            changed.criteria =
                CriteriaTree::new(lot.criteria.total().clone(), roots).map_err(|_| WhatIfError::Sum)?;
        }
        for bid in &mut changed.bids {
            if let Some(amount) = self.amounts.get(&bid.id) {
                bid.amount = Some(amount.clone());
            }
        }
        for ((bid, criterion), mark) in &self.marks {
            if let Some(bid) = changed.bids.iter_mut().find(|it| it.id == *bid) {
                bid.marks.insert(*criterion, AgreedMark::written(mark.clone(), Vec::new()));
            }
        }
        Ok(changed)
    }

    /// A criterion with the weights as they are now; a group weighs what its children weigh.
    fn weighed(&self, criterion: &Criterion) -> Criterion {
        let mut changed = criterion.clone();
        match &criterion.content {
            Content::Leaf(_) => changed.weight = self.weight(criterion).clone(),
            Content::Group(children) => {
                let children: Vec<Criterion> = children.iter().map(|child| self.weighed(child)).collect();
                changed.weight = children.iter().map(|child| &child.weight).sum();
                changed.content = Content::Group(children);
            }
        }
        changed
    }
}

fn known(lot: &Lot, bid: BidId) -> Result<(), WhatIfError> {
    if lot.bids.iter().any(|it| it.id == bid) { Ok(()) } else { Err(WhatIfError::NoSuchBid) }
}
