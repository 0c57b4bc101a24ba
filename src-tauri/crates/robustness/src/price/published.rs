//! Who is first under the published rules, rounding included, when one bid has another price.

use num_bigint::BigInt;
use scoring::{BidId, CriterionId, Fraction, Rounding};

use super::{
    quotient::Quotient,
    setting::{Contestant, Scene, Setting, Totals},
};
use crate::tie_break::{Contender, TieBreak};

/// A bid under another price of one of them.
struct Repriced<'a> {
    contestant: &'a Contestant<'a>,
    criterion: CriterionId,
    price: &'a Fraction,
    points: Fraction,
}

impl Contender for Repriced<'_> {
    fn points(&self, leaf: CriterionId) -> Fraction {
        if leaf == self.criterion {
            return self.points.clone();
        }
        let points = self.contestant.result.points.get(&leaf);
        points.map_or_else(Fraction::zero, |trace| trace.value.clone())
    }

    fn price(&self) -> Option<&Fraction> {
        Some(self.price)
    }
}

/// The bids of rank 1 when `moving` offers `price`, where the exact totals are `totals`.
pub(super) fn first_at(
    setting: &Setting<'_>,
    moving: &Contestant<'_>,
    scene: &Scene<'_>,
    price: &Fraction,
    totals: &Totals,
) -> Vec<BidId> {
    let own = std::iter::once((moving, price, &totals.own));
    let rivals = scene.rivals.iter().zip(&totals.rivals);
    let bids = own.chain(rivals.map(|(rival, total)| (*rival, &rival.price.fraction, total)));
    let mut best: Vec<(Fraction, Repriced<'_>)> = Vec::new();
    for (contestant, price, total) in in_reach(setting, bids.collect()) {
        let exact = &total.reduced() - &contestant.quality.fraction;
        let plan = &setting.lot.rules.rounding;
        let points = rounded(plan.points, exact);
        let total = rounded(plan.total, &contestant.rounded_quality.fraction + &points);
        let highest = best.first().map(|(highest, _)| highest);
        if highest.is_none_or(|highest| total >= *highest) {
            if highest.is_some_and(|highest| total > *highest) {
                best.clear();
            }
            best.push((total, Repriced { contestant, criterion: setting.criterion, price, points }));
        }
    }
    let mut level: Vec<Repriced<'_>> = best.into_iter().map(|(_, bid)| bid).collect();
    if level.len() > 1 {
        let rules = TieBreak::of(setting.lot);
        level.sort_by(|one, other| rules.compare(one, other));
        let behind =
            level.first().map(|first| level.partition_point(|bid| rules.compare(first, bid).is_eq()));
        level.truncate(behind.unwrap_or_default());
    }
    let order = setting.contestants.iter().map(|contestant| contestant.bid);
    order.filter(|bid| level.iter().any(|first| first.contestant.bid == *bid)).collect()
}

type Priced<'a> = (&'a Contestant<'a>, &'a Fraction, &'a Quotient);

/// The bids that rounding may put first: rounding moves the points for the price, and the total,
/// by less than one unit of its last decimal each.
fn in_reach<'a>(setting: &Setting<'_>, bids: Vec<Priced<'a>>) -> Vec<Priced<'a>> {
    let plan = &setting.lot.rules.rounding;
    let unit = |rule: Option<Rounding>| rule.and_then(|rule| Fraction::ratio(1, ten_to(rule.decimals())));
    let units: Fraction = [plan.points, plan.total].into_iter().filter_map(unit).sum();
    let twice = Quotient::from(&(&units + &units));
    let partly: Vec<Quotient> = bids
        .iter()
        .map(|(contestant, _, total)| {
            let moved = &contestant.rounded_quality.quotient - &contestant.quality.quotient;
            *total + &moved
        })
        .collect();
    let Some(limit) = partly.iter().max().map(|best| best - &twice) else { return Vec::new() };
    bids.into_iter().zip(&partly).filter(|(_, partly)| **partly >= limit).map(|(bid, _)| bid).collect()
}

fn ten_to(decimals: u8) -> BigInt {
    BigInt::from(10).pow(u32::from(decimals))
}

fn rounded(rule: Option<Rounding>, value: Fraction) -> Fraction {
    match rule {
        Some(rule) => rule.apply(&value),
        None => value,
    }
}
