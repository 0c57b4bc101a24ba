//! Who is first under the published rules, rounding included, when one bid has another price.

use scoring::{BidId, EvaluatedAmount, Fraction, Rounding, evaluate};

use super::setting::{Contestant, Setting};

/// The bids of rank 1 when `moving` offers `price`.
///
/// Only the points for the price change, so that the totals follow from those of the other
/// criteria; where the rounded totals are level, the whole evaluation is done again, because the
/// declared tie rules may look at any criterion.
pub(super) fn first_at(setting: &Setting<'_>, moving: &Contestant, price: &Fraction) -> Vec<BidId> {
    let plan = &setting.lot.rules.rounding;
    let scene = setting.scene_of(moving);
    let Some((own, rivals)) = scene.points(price) else { return Vec::new() };
    let total = |contestant: &Contestant, points: &Fraction| {
        (
            contestant.bid,
            rounded(plan.total, &contestant.rounded_quality + &rounded(plan.points, points.clone())),
        )
    };
    let mut totals = vec![total(moving, &own)];
    totals.extend(scene.rivals.iter().zip(&rivals).map(|(rival, points)| total(rival, points)));
    let best = totals.iter().map(|(_, total)| total).max();
    let first: Vec<BidId> =
        totals.iter().filter(|(_, total)| Some(total) == best).map(|(bid, _)| *bid).collect();
    if first.len() == 1 { first } else { evaluated(setting, moving, price) }
}

fn rounded(rule: Option<Rounding>, value: Fraction) -> Fraction {
    match rule {
        Some(rule) => rule.apply(&value),
        None => value,
    }
}

fn evaluated(setting: &Setting<'_>, moving: &Contestant, price: &Fraction) -> Vec<BidId> {
    let mut lot = setting.lot.clone();
    for bid in lot.bids.iter_mut().filter(|bid| bid.id == moving.bid) {
        bid.amount = EvaluatedAmount::new(price.clone()).ok();
    }
    let results = evaluate(&lot).results;
    results.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect()
}
