//! Who is first under the published rules, rounding included, when one bid has another price.

use scoring::{BidId, CriterionId, Fraction, Rounding};

use super::setting::{Contestant, Setting};
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

/// The bids of rank 1 when `moving` offers `price`.
pub(super) fn first_at(setting: &Setting<'_>, moving: &Contestant<'_>, price: &Fraction) -> Vec<BidId> {
    let plan = &setting.lot.rules.rounding;
    let scene = setting.scene_of(moving);
    let Some((own, rivals)) = scene.points(price) else { return Vec::new() };
    let bids = std::iter::once((moving, price, own));
    let rivals = scene.rivals.iter().zip(rivals).map(|(rival, points)| (*rival, &rival.price, points));
    let mut best: Vec<(Fraction, Repriced<'_>)> = Vec::new();
    for (contestant, price, points) in bids.chain(rivals) {
        let points = rounded(plan.points, points);
        let total = rounded(plan.total, &contestant.rounded_quality + &points);
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

fn rounded(rule: Option<Rounding>, value: Fraction) -> Fraction {
    match rule {
        Some(rule) => rule.apply(&value),
        None => value,
    }
}
