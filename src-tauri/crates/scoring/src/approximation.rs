//! Refuses to rank by the error of an approximation.
//!
//! A logarithm is seldom a fraction: its points stand at a proven distance from their true value.
//! Where this distance could change a rounded number, or the order of two totals, nobody could
//! defend the ranking: it is withheld, and people settle it by the published rules (a rounding).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{Bid, BidResult, CriterionId, Field, Finding, Fraction, Lot, Rounding, evaluate::input};

/// What a bid's total rests on beside exact numbers.
struct Margin<'a> {
    code: &'a str,
    total: &'a Fraction,
    /// The total lies at most this far from its true value.
    error: Fraction,
    /// The values from which the approximations come: equal values err alike.
    values: Vec<Fraction>,
}

/// Adds a finding about the bids whose rank the error of an approximation could decide.
pub(crate) fn check(
    lot: &Lot,
    fields: &BTreeMap<CriterionId, Arc<Field>>,
    results: &[BidResult],
    findings: &mut Vec<Finding>,
) {
    let mut doubtful = BTreeSet::new();
    let mut margins = Vec::new();
    for (bid, result) in lot.bids.iter().zip(results) {
        let Some(total) = &result.total else { continue };
        let (error, values, decided) = margin(lot, bid, fields, result);
        let error_of_total = match lot.rules.rounding.total {
            Some(rule) if is_decided(rule, &total.exact, &error) => Fraction::zero(),
            Some(_) => {
                doubtful.insert(bid.code.as_str());
                Fraction::zero()
            }
            None => error,
        };
        if !decided {
            doubtful.insert(bid.code.as_str());
        }
        margins.push(Margin { code: &bid.code, total: &total.value, error: error_of_total, values });
    }
    // Without a logarithm there is nothing to compare.
    if margins.iter().all(|margin| margin.error.is_zero()) {
        margins.clear();
    }
    for (place, one) in margins.iter().enumerate() {
        for other in margins.iter().skip(place + 1) {
            let error = &one.error + &other.error;
            let level = (one.total - other.total).abs() <= error;
            if error.is_positive() && level && one.values != other.values {
                doubtful.extend([one.code, other.code]);
            }
        }
    }
    if !doubtful.is_empty() {
        let bids = lot.bids.iter().filter(|bid| doubtful.contains(bid.code.as_str()));
        findings.push(Finding::ApproximationDecidesRank { bids: bids.map(|bid| bid.code.clone()).collect() });
    }
}

/// The error of the sum of the points, the values it comes from, and whether every rounded number
/// in it is beyond doubt.
fn margin(
    lot: &Lot,
    bid: &Bid,
    fields: &BTreeMap<CriterionId, Arc<Field>>,
    result: &BidResult,
) -> (Fraction, Vec<Fraction>, bool) {
    let (mut sum, mut values, mut decided) = (Fraction::zero(), Vec::new(), true);
    for (criterion, leaf) in lot.criteria.leaves() {
        let found = leaf.formula().and_then(|(formula, _)| {
            let value = input(bid, criterion, leaf)?;
            let error = formula.error(&value, fields.get(&criterion.id)?).ok()?;
            Some((value, &error * criterion.weight.value(), result.points.get(&criterion.id)?))
        });
        let Some((value, error, points)) = found.filter(|(_, error, _)| error.is_positive()) else {
            continue;
        };
        if let Some(rule) = points.rounding {
            decided = decided && is_decided(rule, &points.exact, &error);
        } else {
            sum = sum + error;
            values.push(value);
        }
    }
    (sum, values, decided)
}

/// Whether a number rounds alike wherever it lies within its error.
fn is_decided(rule: Rounding, number: &Fraction, error: &Fraction) -> bool {
    rule.apply(&(number - error)) == rule.apply(&(number + error))
}
