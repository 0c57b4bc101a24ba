//! The exact share of the weights that gives each bid each rank.
//!
//! For one bid, the weights fall into cells: one for each set of rivals that can be ahead of it
//! together. The weight space is cut by one rival's plane after the other; what is left of it on
//! one side of each is a cell, whose volume belongs to the rank that the rivals ahead leave. Equal
//! totals of different bids have no volume.

use num_bigint::BigInt;
use scoring::{BidId, Fraction};

use super::{
    AcceptabilityError, Budget, WeightSpace,
    body::{Body, Plane},
    cone::{Cone, Cut, MOST_ROWS, Rows, Stop, only},
    groups::ahead,
    number::Number,
    regions::Regions,
    volume::{Failure, Sums, Volume},
};
use crate::Matrix;

/// How the weights spread the bids over the ranks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankShares {
    /// For each bid, in the matrix's order, the share of the weight space that gives it rank 1, 2,
    /// and so on. A bid's rank is 1 more than the number of bids ahead of it, so that bids
    /// with the same total share the better rank.
    pub bids: Vec<(BidId, Vec<Fraction>)>,
}

/// The exact share of the weights that gives each bid each rank. There can be as many cells per bid
/// as there are sets of rivals: for some eight bids and six criteria.
pub fn rank_shares(
    matrix: &Matrix,
    space: &WeightSpace,
    budget: Budget,
) -> Result<RankShares, AcceptabilityError> {
    let regions = Regions::of(matrix, space, budget)?;
    let whole = regions.whole()?;
    let values = regions.values();
    let count = regions.groups.iter().map(|group| group.bids.len()).sum::<usize>();
    let mut left = budget.vertices;
    let mut shares: Vec<(&[BidId], Vec<Vec<Volume>>)> = Vec::with_capacity(values.len());
    for (group, own) in values.iter().enumerate() {
        let rivals = values.iter().enumerate().filter(|(at, _)| *at != group);
        let rivals: Vec<Rival> = rivals
            .map(|(at, rival)| Rival { ahead: ahead(rival, own), bids: regions.groups[at].bids.len() })
            .collect();
        let found = match cells::<i128>(&regions, &rivals, left) {
            Err(Stop::Overflow) => cells::<BigInt>(&regions, &rivals, left),
            found @ (Ok(_) | Err(Stop::OverBudget)) => found,
        };
        let mut ranks = vec![Vec::new(); count];
        for cell in found.map_err(Failure::from)? {
            left = left.saturating_sub(cell.body.vertices.len());
            ranks[cell.ahead].push(Sums::of(&cell.body, budget.vertices)?.volume()?);
        }
        if !whole.is_filled_by(&ranks.iter().flatten().cloned().collect::<Vec<_>>()) {
            return Err(AcceptabilityError::Inconsistent);
        }
        shares.push((&regions.groups[group].bids, ranks));
    }
    // Each place is taken by one group: by one that ranks there, or shortly before it and is as large.
    for place in 0..count {
        let taken =
            shares.iter().flat_map(|(bids, ranks)| &ranks[(place + 1).saturating_sub(bids.len())..=place]);
        if !whole.is_filled_by(&taken.flatten().cloned().collect::<Vec<_>>()) {
            return Err(AcceptabilityError::Inconsistent);
        }
    }
    let mut bids = Vec::with_capacity(count);
    for bid in matrix.bids() {
        let of =
            shares.iter().find(|(bids, _)| bids.contains(&bid)).ok_or(AcceptabilityError::Inconsistent)?;
        let share = |volumes: &Vec<Volume>| {
            volumes.iter().map(|volume| whole.share(volume)).sum::<Result<Fraction, Failure>>()
        };
        bids.push((bid, of.1.iter().map(share).collect::<Result<_, _>>()?));
    }
    Ok(RankShares { bids })
}

struct Rival {
    /// Where the rival is ahead.
    ahead: Plane,
    /// How many identical bids it stands for.
    bids: usize,
}

struct Cell {
    /// How many bids are ahead.
    ahead: usize,
    body: Body,
}

/// The cells of a bid; `most` bounds their vertices.
fn cells<N: Number>(regions: &Regions, rivals: &[Rival], most: usize) -> Result<Vec<Cell>, Stop> {
    let criteria = regions.corners.len();
    if 2 * criteria + rivals.len() > MOST_ROWS {
        return Err(Stop::OverBudget);
    }
    let units = || (0..criteria).map(|at| Plane::unit(criteria, at));
    // A row without a plane is on no vertex.
    let caps = regions.caps.iter().zip(units()).map(|(cap, unit)| cap.clone().unwrap_or(unit));
    // Each with the rivals ahead, as a set and in number of bids.
    let mut open: Vec<(Cone<N>, Rows, usize)> = vec![(regions.space_cone()?, 0, 0)];
    for (at, rival) in rivals.iter().enumerate() {
        let row = 2 * criteria + at;
        let behind = rival.ahead.reversed();
        let sides = [(&rival.ahead, only(at), rival.bids), (&behind, 0, 0)];
        let mut parts = Vec::with_capacity(2 * open.len());
        for (cone, rows, bids) in open {
            for (plane, more_rows, more_bids) in sides {
                let mut part = cone.clone();
                match part.cut(N::normal(plane).ok_or(Stop::Overflow)?, row, most)? {
                    Cut::Through | Cut::Idle => parts.push((part, rows | more_rows, bids + more_bids)),
                    Cut::Flat => {}
                }
            }
        }
        if parts.iter().map(|(part, ..)| part.rays.len()).sum::<usize>() > most {
            return Err(Stop::OverBudget);
        }
        open = parts;
    }
    let shared: Vec<Plane> = units().chain(caps).collect();
    let cell = |(cone, rows, ahead): &(Cone<N>, Rows, usize)| {
        let side = |(at, rival): (usize, &Rival)| {
            if rows & only(at) == 0 { rival.ahead.reversed() } else { rival.ahead.clone() }
        };
        let planes = shared.iter().cloned().chain(rivals.iter().enumerate().map(side)).collect();
        Cell { ahead: *ahead, body: Body { criteria, planes, vertices: cone.whole() } }
    };
    Ok(open.iter().map(cell).collect())
}
