//! Bids and criteria by the codes that a case gives them.

use scoring::{BidId, CriterionId, Fraction, Lot};

use super::Lookup;

/// The codes of a lot.
#[derive(Clone, Copy)]
pub(super) struct Codes<'a>(pub &'a Lot);

impl Codes<'_> {
    pub fn bid(self, id: BidId) -> String {
        self.0.bids.iter().find(|bid| bid.id == id).map(|bid| bid.code.clone()).unwrap_or_default()
    }

    pub fn bids(self, ids: &[BidId]) -> Vec<String> {
        ids.iter().map(|id| self.bid(*id)).collect()
    }

    pub fn criterion(self, id: CriterionId) -> String {
        self.0.criteria.criterion(id).map(|it| it.code.clone()).unwrap_or_default()
    }

    pub fn by_bid<T, U>(
        self,
        values: impl IntoIterator<Item = (BidId, T)>,
        mut text: impl FnMut(T) -> U,
    ) -> Lookup<U> {
        values.into_iter().map(|(id, value)| (self.bid(id), text(value))).collect()
    }

    pub fn weights(self, weights: impl IntoIterator<Item = (CriterionId, Fraction)>) -> Lookup<String> {
        weights.into_iter().map(|(id, weight)| (self.criterion(id), weight.to_string())).collect()
    }
}
