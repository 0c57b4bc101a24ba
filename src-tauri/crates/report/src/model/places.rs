//! From identities to places, and who is still in the running.

use std::collections::BTreeMap;

use scoring::{
    Bid, BidId, BidResult, Content, Criterion, CriterionId, Fraction, Leaf, Node, Standing, UnrankedReason,
};

use super::ReportError;
use crate::{figure::decimals_for, input::ReportInput};

/// The lot seen by places.
pub(super) struct Places<'a> {
    pub input: &'a ReportInput<'a>,
    pub nodes: Vec<Node<'a>>,
    pub bids: Vec<(&'a Bid, &'a BidResult)>,
    criteria: BTreeMap<CriterionId, usize>,
    register: BTreeMap<BidId, usize>,
}

/// The decimals with which the columns of a ranking are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimals {
    /// Points of a criterion.
    pub points: u8,
    /// Totals.
    pub total: u8,
}

impl<'a> Places<'a> {
    pub fn of(input: &'a ReportInput<'a>) -> Result<Self, ReportError> {
        let nodes = input.lot.criteria.nodes();
        let criteria = nodes.iter().enumerate().map(|(place, node)| (node.criterion.id, place)).collect();
        let mut bids = Vec::new();
        for bid in &input.lot.bids {
            let result =
                input.evaluation.of(bid.id).ok_or_else(|| ReportError::NoResult(bid.code.clone()))?;
            bids.push((bid, result));
        }
        let register = input.lot.bids.iter().enumerate().map(|(place, bid)| (bid.id, place)).collect();
        Ok(Self { input, nodes, bids, criteria, register })
    }

    pub fn criterion(&self, id: CriterionId) -> Option<usize> {
        self.criteria.get(&id).copied()
    }

    pub fn bid(&self, id: BidId) -> Option<usize> {
        self.register.get(&id).copied()
    }

    /// The leaves, with their places.
    pub fn leaves(&self) -> impl Iterator<Item = (usize, &'a Criterion, &'a Leaf)> {
        self.nodes.iter().enumerate().filter_map(|(place, node)| match &node.criterion.content {
            Content::Leaf(leaf) => Some((place, node.criterion, leaf)),
            Content::Group(_) => None,
        })
    }

    /// The places of the bids whose values set references on a leaf: those in the running that
    /// have a value.
    pub fn competing(&self, criterion: &Criterion, leaf: &Leaf) -> Vec<usize> {
        self.bids
            .iter()
            .enumerate()
            .filter(|(_, (bid, result))| in_running(result) && value(bid, criterion, leaf).is_some())
            .map(|(place, _)| place)
            .collect()
    }
}

/// Whether a bid was neither refused nor below a minimum mark: only such a bid sets a reference.
pub(super) fn in_running(result: &BidResult) -> bool {
    match &result.standing {
        Standing::Ranked { .. }
        | Standing::Unranked(UnrankedReason::Incomplete | UnrankedReason::RankingWithheld) => true,
        Standing::Unranked(UnrankedReason::NotAdmitted(_) | UnrankedReason::BelowMinimum(_)) => false,
    }
}

/// The value that a formula looks at.
pub(super) fn value(bid: &Bid, criterion: &Criterion, leaf: &Leaf) -> Option<Fraction> {
    match leaf {
        Leaf::Price { .. } => bid.amount.as_ref().map(|amount| amount.value().clone()),
        Leaf::Measure { .. } => bid.measures.get(&criterion.id).map(|measure| measure.value().clone()),
        Leaf::Quality { .. } => None,
    }
}

impl Decimals {
    /// As many as the published rounding keeps, or as the numbers need.
    pub fn of(lot: &scoring::Lot, evaluation: &scoring::Evaluation) -> Self {
        let kept = |rule: Option<scoring::Rounding>| rule.map(|rule| u32::from(rule.decimals()));
        let rounding = &lot.rules.rounding;
        let results = &evaluation.results;
        let points = decimals_for(
            results.iter().flat_map(|result| result.points.values()).map(|trace| &trace.value),
            kept(rounding.points).unwrap_or(2),
        );
        let totals = results.iter().filter_map(|result| result.total.as_ref()).map(|total| &total.value);
        let total = match kept(rounding.total) {
            Some(decimals) => decimals_for(totals, decimals),
            None => decimals_for(totals, u32::from(points)),
        };
        Self { points, total }
    }
}
