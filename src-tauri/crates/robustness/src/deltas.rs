//! By how much a weight alone must change for two bids to change places, before all weights are
//! divided by their new sum.
//!
//! For a bid `i` ahead of `k`, and a criterion of weight `W` with shares `x`: `δ = (total_i −
//! total_k) / (x_i − x_k)` is what has to be taken from `W`. It is the same point as the crossing
//! under [`Redistribution::AllLeaves`](crate::Redistribution): the weight is then `(W − δ) / (1 −
//! δ)`, which a committee reads more easily; δ as a percentage of the weight is what the
//! literature compares criteria by. Feasible means that the weight does not fall below 0: δ ≤ W.
//!
//! Source: Triantaphyllou & Sánchez, Decision Sciences 28 (1997), 151–194.

use std::cmp::Ordering;

use scoring::{BidId, CriterionId, Fraction};

use crate::{
    Matrix,
    scaled::{Scaled, ScaledRow},
    whole::{Quotient, Whole},
};

/// The changes of one weight that reverse two bids, for all criteria and pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deltas {
    /// Pair by pair, the higher totals first; for each pair, criterion by criterion in the grid's
    /// order.
    pub deltas: Vec<Delta>,
    /// The criterion that reverses the first place most easily.
    pub first_place: Option<Critical>,
    /// The criterion that reverses any two bids most easily.
    pub all_pairs: Option<Critical>,
    /// How critical each criterion is, in the grid's order.
    pub criteria: Vec<Criticality>,
}

/// What reverses two bids on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// The criterion whose weight changes.
    pub criterion: CriterionId,
    /// The bid with the higher total; the first in the order of the matrix where they are level.
    pub above: BidId,
    /// The other bid.
    pub below: BidId,
    /// The change, or `None` where both earn the same of this criterion: its weight then never
    /// changes their order.
    pub change: Option<DeltaChange>,
}

/// A change of one weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeltaChange {
    /// δ, as a share of the total.
    delta: Quotient,
    /// The published weight.
    weight: Quotient,
    feasibility: Feasibility,
}

impl DeltaChange {
    /// δ: what is taken from the weight (added to it when below 0), as a share of the total.
    pub fn delta(&self) -> Fraction {
        self.delta.fraction()
    }

    /// δ in percent of the weight; `None` for a weight of 0.
    pub fn percent(&self) -> Option<Fraction> {
        Some(self.relative()?.fraction() * Fraction::from(100))
    }

    /// Whether the weight stays at 0 or above.
    pub fn feasibility(&self) -> Feasibility {
        self.feasibility
    }

    /// The weight at which both bids are level, once all are divided by their new sum: `(W − δ) /
    /// (1 − δ)` for a published weight `W`. `None` where the change is not feasible, or takes all
    /// there is.
    pub fn weight_at_tie(&self) -> Option<Fraction> {
        match self.feasibility {
            Feasibility::Feasible => {
                let delta = self.delta();
                (&self.weight.fraction() - &delta).divided_by(&(&Fraction::one() - &delta))
            }
            Feasibility::BelowZero => None,
        }
    }

    /// δ as a part of the weight; both are counted in one unit.
    fn relative(&self) -> Option<Quotient> {
        let bottom = self.delta.bottom.times(&self.weight.top);
        (!bottom.is_zero()).then(|| Quotient { top: self.delta.top.times(&self.weight.bottom), bottom })
    }
}

/// Whether a weight can be changed that far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feasibility {
    /// It can.
    Feasible,
    /// It cannot: the weight would fall below 0.
    BelowZero,
}

/// The criteria with the smallest feasible change, in percent of their weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Critical {
    /// The criteria, in the grid's order: several where they are equally critical.
    pub criteria: Vec<CriterionId>,
    /// The change without its sign, in percent of the weight; 0 where two bids are level.
    pub percent: Fraction,
}

/// How critical a criterion is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criticality {
    /// The criterion.
    pub criterion: CriterionId,
    /// The smallest feasible change over all pairs without its sign, in percent of the weight:
    /// the criticality degree. `None` where no feasible change reverses two bids, or the weight
    /// is 0.
    pub degree: Option<Fraction>,
    /// The same for the pairs with a bid that is first.
    pub first_place_degree: Option<Fraction>,
}

impl Criticality {
    /// The sensitivity coefficient, `1 / degree`; 0 where nothing reverses two bids, and `None`
    /// where two bids are level already.
    pub fn sensitivity(&self) -> Option<Fraction> {
        match &self.degree {
            Some(degree) => Fraction::one().divided_by(degree),
            None => Some(Fraction::zero()),
        }
    }
}

/// What reverses any two bids, one weight at a time.
pub fn deltas(matrix: &Matrix) -> Deltas {
    let scaled = Scaled::of(matrix);
    let criteria: Vec<CriterionId> = matrix.weights().map(|(criterion, _)| criterion).collect();
    let winners = matrix.winners();
    let mut rows: Vec<&ScaledRow> = scaled.rows.iter().collect();
    // Stable: bids that are level keep the order of the matrix.
    rows.sort_by_key(|row| std::cmp::Reverse(row.quotient()));

    let mut deltas = Vec::new();
    for (place, above) in rows.iter().enumerate() {
        for below in rows.iter().skip(place + 1) {
            let changes = changes(&scaled, above, below);
            deltas.extend(criteria.iter().zip(changes).map(|(criterion, change)| Delta {
                criterion: *criterion,
                above: above.bid,
                below: below.bid,
                change,
            }));
        }
    }

    let mut least: Vec<[Option<Quotient>; 2]> = vec![[None, None]; criteria.len()];
    for pair in deltas.chunks(criteria.len()) {
        for (delta, [of_all, of_first]) in pair.iter().zip(&mut least) {
            let Some(change) = &delta.change else { continue };
            let Some(relative) = change.relative() else { continue };
            if change.feasibility == Feasibility::BelowZero {
                continue;
            }
            let relative = Quotient { top: relative.top.abs(), ..relative };
            if winners.contains(&delta.above) {
                lower(of_first, &relative);
            }
            lower(of_all, &relative);
        }
    }
    let percent = |least: Option<Quotient>| Some(least?.fraction() * Fraction::from(100));
    let degrees: Vec<Criticality> = criteria
        .iter()
        .zip(least)
        .map(|(criterion, [of_all, of_first])| Criticality {
            criterion: *criterion,
            degree: percent(of_all),
            first_place_degree: percent(of_first),
        })
        .collect();
    Deltas {
        first_place: critical(&degrees, |of| of.first_place_degree.as_ref()),
        all_pairs: critical(&degrees, |of| of.degree.as_ref()),
        criteria: degrees,
        deltas,
    }
}

fn lower(least: &mut Option<Quotient>, relative: &Quotient) {
    if least.as_ref().is_none_or(|least| relative < least) {
        *least = Some(relative.clone());
    }
}

/// For each criterion, in whole numbers: δ = (gap / unit) / difference.
fn changes(scaled: &Scaled, above: &ScaledRow, below: &ScaledRow) -> Vec<Option<DeltaChange>> {
    let common = above.common(below);
    let gap = common.gap(&above.total, &below.total);
    let less = Whole::ZERO.minus(&gap);
    let differences = above.over(below, &common);
    differences
        .iter()
        .zip(&scaled.weights)
        .map(|(difference, weight)| {
            let top = match difference.sign() {
                Ordering::Equal => return None,
                Ordering::Less => less.clone(),
                Ordering::Greater => gap.clone(),
            };
            let size = difference.abs();
            let feasible = top <= weight.times(&size);
            Some(DeltaChange {
                delta: Quotient { top, bottom: size.times(&scaled.unit) },
                weight: Quotient { top: weight.clone(), bottom: scaled.unit.clone() },
                feasibility: if feasible { Feasibility::Feasible } else { Feasibility::BelowZero },
            })
        })
        .collect()
}

fn critical<'a>(
    criteria: &'a [Criticality],
    degree: impl Fn(&'a Criticality) -> Option<&'a Fraction>,
) -> Option<Critical> {
    let percent = criteria.iter().filter_map(&degree).min()?;
    let equal = criteria.iter().filter(|of| degree(of) == Some(percent));
    Some(Critical { criteria: equal.map(|of| of.criterion).collect(), percent: percent.clone() })
}
