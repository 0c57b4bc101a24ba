//! One agreed mark changes until two bids are level.
//!
//! Over exact totals, one mark of the winner i or of a rival k on criterion j has to change by
//! `(s_i − s_k) / w_j` of the scale for the two to be level; it can, if that stays on the scale.

use scoring::{BidId, CriterionId, Fraction, Mark};

use crate::MarkTable;

/// The change of one mark that makes the winner and a rival level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleMark {
    /// The bid with the highest exact total; the first of them, when several are level.
    pub winner: BidId,
    /// The bid that draws level.
    pub rival: BidId,
    /// The criterion on which the mark changes.
    pub criterion: CriterionId,
    /// By how much, in marks of the scale; 0 when both are level already.
    pub change: Fraction,
    /// Whether the rival's mark can rise that much.
    pub rival_up: Reach,
    /// Whether the winner's mark can fall that much.
    pub winner_down: Reach,
}

/// Whether a mark can change as much as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It can.
    Inside {
        /// The mark that makes both level.
        to: Mark,
    },
    /// It stays on the scale, but below the minimum: the bid is excluded before that.
    BelowMinimum {
        /// The mark that would make both level.
        to: Mark,
    },
    /// It would leave the scale.
    OffScale,
}

impl Reach {
    /// Whether the mark stays on its scale, an eliminating minimum apart.
    pub fn on_scale(&self) -> bool {
        match self {
            Self::Inside { .. } | Self::BelowMinimum { .. } => true,
            Self::OffScale => false,
        }
    }
}

/// Every rival in the order of the matrix, and every marked criterion with a weight in the
/// grid's order.
pub fn single_marks(table: &MarkTable) -> Vec<SingleMark> {
    let winners = table.matrix.winners();
    let Some((winner, own, best)) =
        table.matrix.rows_with_totals().find(|(bid, ..)| winners.first() == Some(bid))
    else {
        return Vec::new();
    };
    // What one point of the total is in marks, for each criterion.
    let per_point: Vec<Option<Fraction>> = table
        .matrix
        .weights()
        .zip(&table.scales)
        .map(|((_, weight), scale)| scale.as_ref()?.max.value().divided_by(weight))
        .collect();
    let columns: Vec<_> = table
        .scales
        .iter()
        .zip(per_point)
        .enumerate()
        .filter_map(|(index, (scale, rate))| {
            let scale = scale.as_ref()?;
            Some((index, scale, rate?, own.get(index)? * scale.max.value()))
        })
        .collect();

    let mut found = Vec::with_capacity(columns.len());
    for (rival, shares, total) in table.matrix.rows_with_totals().filter(|(bid, ..)| *bid != winner) {
        let lead = best - total;
        for (index, scale, rate, own) in &columns {
            let Some(share) = shares.get(*index) else { continue };
            let change = &lead * rate;
            let rival_up = if change > *scale.max.value() {
                Reach::OffScale
            } else {
                let to = &(share * scale.max.value()) + &change;
                if to > *scale.max.value() { Reach::OffScale } else { inside(to) }
            };
            let winner_down = match (change <= *own).then(|| inside(own - &change)) {
                Some(Reach::Inside { to }) if scale.minimum.as_ref().is_some_and(|least| to < *least) => {
                    Reach::BelowMinimum { to }
                }
                Some(reach) => reach,
                None => Reach::OffScale,
            };
            found.push(SingleMark {
                winner,
                rival,
                criterion: scale.criterion,
                change,
                rival_up,
                winner_down,
            });
        }
    }
    found
}

fn inside(to: Fraction) -> Reach {
    Mark::new(to).map_or(Reach::OffScale, |to| Reach::Inside { to })
}
