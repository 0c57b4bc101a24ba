//! Weights over one denominator: a proof is held as it was found, and brought to lowest terms
//! only where it is read.

use scoring::{CriterionId, Fraction};

use crate::whole::Whole;

/// A weight for each criterion, in the grid's order: none below 0, with the sum 1.
#[derive(Clone, Debug)]
pub struct WeightVector {
    criteria: Vec<CriterionId>,
    /// In `1 / unit`.
    weights: Vec<Whole>,
    /// Above 0.
    unit: Whole,
}

impl WeightVector {
    pub(super) fn new(criteria: Vec<CriterionId>, weights: Vec<Whole>, unit: Whole) -> Self {
        Self { criteria, weights, unit }
    }

    /// The weights as shares of the total, in lowest terms.
    pub fn iter(&self) -> impl Iterator<Item = (CriterionId, Fraction)> {
        let weights = self.criteria.iter().zip(&self.weights);
        weights.filter_map(|(criterion, weight)| Some((*criterion, weight.over(&self.unit)?)))
    }

    /// The weight of a criterion, as a share of the total.
    pub fn of(&self, criterion: CriterionId) -> Option<Fraction> {
        let place = self.criteria.iter().position(|known| *known == criterion)?;
        self.weights.get(place)?.over(&self.unit)
    }
}

impl PartialEq for WeightVector {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, two): (&Whole, &Whole)| one.times(&other.unit) == two.times(&self.unit);
        self.criteria == other.criteria && self.weights.iter().zip(&other.weights).all(same)
    }
}

impl Eq for WeightVector {}
