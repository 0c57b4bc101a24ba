//! A table of ratings: what each rater gave to each unit.

use scoring::{BidId, CriterionId, Fraction, Leaf, Lot, MemberId};
use thiserror::Error;

use crate::PanelMarks;

/// One row per unit, one column per rater; a rating may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratings {
    raters: usize,
    units: Vec<Vec<Option<Fraction>>>,
}

/// A unit has not one place per rater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("unit {unit} has {found} places for {expected} raters")]
pub struct RatingsError {
    /// The unit, counted from 0.
    pub unit: usize,
    /// How many raters the first unit has.
    pub expected: usize,
    /// How many places it has.
    pub found: usize,
}

impl Ratings {
    /// Checks that every unit has as many places as the first.
    pub fn new(units: Vec<Vec<Option<Fraction>>>) -> Result<Self, RatingsError> {
        let raters = units.first().map_or(0, Vec::len);
        for (unit, ratings) in units.iter().enumerate() {
            if ratings.len() != raters {
                return Err(RatingsError { unit, expected: raters, found: ratings.len() });
            }
        }
        Ok(Self { raters, units })
    }

    /// All marks of a panel: a unit is a criterion of a bid, a rater is a member, and a rating is
    /// the mark as a share of its scale, so that scales mix.
    pub fn of(lot: &Lot, panel: &PanelMarks) -> Self {
        Self::collect(lot, panel, |_| true)
    }

    /// The marks of a panel on one criterion: a unit is a bid.
    pub fn on(lot: &Lot, panel: &PanelMarks, criterion: CriterionId) -> Self {
        Self::collect(lot, panel, |of| of == criterion)
    }

    fn collect(lot: &Lot, panel: &PanelMarks, keep: impl Fn(CriterionId) -> bool) -> Self {
        let members: Vec<MemberId> = panel.members().map(|(member, _)| member).collect();
        let leaves = lot.criteria.leaves();
        let scales: Vec<(CriterionId, &Fraction)> = leaves
            .iter()
            .filter_map(|(criterion, leaf)| match leaf {
                Leaf::Quality { scale, .. } => Some((criterion.id, scale.max().value())),
                Leaf::Price { .. } | Leaf::Measure { .. } => None,
            })
            .filter(|(criterion, _)| keep(*criterion))
            .collect();
        let row = |bid: BidId, (criterion, max): (CriterionId, &Fraction)| {
            let cell = panel.cell(bid, criterion);
            let share = |member: &MemberId| {
                cell.iter().find(|given| given.member == *member)?.mark.value().divided_by(max)
            };
            members.iter().map(share).collect()
        };
        let units = lot.bids.iter().flat_map(|bid| scales.iter().map(|scale| row(bid.id, *scale)));
        Self { raters: members.len(), units: units.collect() }
    }

    /// How many raters there are.
    pub fn raters(&self) -> usize {
        self.raters
    }

    /// The ratings of each unit that are not missing.
    pub(crate) fn given(&self) -> impl Iterator<Item = Vec<&Fraction>> {
        self.units.iter().map(|unit| unit.iter().flatten().collect())
    }

    /// The units that every rater rated, and how many others there are.
    pub(crate) fn complete(&self) -> (Vec<Vec<&Fraction>>, usize) {
        let complete: Vec<Vec<&Fraction>> = self.given().filter(|unit| unit.len() == self.raters).collect();
        let left_out = self.units.len() - complete.len();
        (complete, left_out)
    }
}
