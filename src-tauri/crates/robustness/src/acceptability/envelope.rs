//! Where each bid is first: all regions at once.
//!
//! The highest total over the weights is the lower boundary of the cone of the points `(w, t)` with
//! `w ≥ 0` and `t ≥ xₖ·w` for each bid k. The bid's region is the part of the boundary where
//! `t = xₖ·w`. So one double description gives the vertices of all regions, instead of one each.

use num_bigint::{BigInt, Sign};
use scoring::Fraction;

use super::{
    body::{Body, Plane},
    cone::{Cone, Cut, MOST_ROWS, Ray, Rows, Stop, only},
    groups::{ahead, whole},
    never::common_denominator,
    number::{Number, shorten},
};

/// Where bids are first.
pub(super) struct Envelope {
    criteria: usize,
    values: Vec<Vec<Fraction>>,
    caps: Vec<Option<Plane>>,
    /// The row of each bid that bounds the envelope.
    rows: Vec<Option<usize>>,
    vertices: Vec<Ray<BigInt>>,
    /// For each bid, the vertices at which it is first.
    first: Vec<Vec<usize>>,
}

impl Envelope {
    /// The envelope of distinct bids, given by what they earn at each corner.
    pub(super) fn of(
        values: Vec<Vec<Fraction>>,
        caps: Vec<Option<Plane>>,
        most: usize,
    ) -> Result<Self, Stop> {
        let criteria = caps.len();
        let points = Points::of(&values);
        // A bid that another one matches everywhere and beats somewhere bounds nothing.
        let dominated = |bid: usize| {
            let better = |other: &Vec<Fraction>| other.iter().zip(&values[bid]).all(|(it, own)| it >= own);
            values.iter().enumerate().any(|(other, it)| other != bid && better(it))
        };
        let mut order: Vec<usize> = (0..values.len()).filter(|bid| !dominated(*bid)).collect();
        let sums: Vec<Fraction> = values.iter().map(|values| values.iter().sum()).collect();
        order.sort_by(|one, other| sums[*other].cmp(&sums[*one]));
        if order.len() + 2 * criteria > MOST_ROWS {
            return Err(Stop::OverBudget);
        }
        let found = match vertices::<i128>(&points, &caps, &order, most) {
            Err(Stop::Overflow) => vertices::<BigInt>(&points, &caps, &order, most)?,
            found @ (Ok(_) | Err(Stop::OverBudget)) => found?,
        };
        let mut rows = vec![None; values.len()];
        for (row, bid) in found.bounding {
            rows[bid] = Some(row);
        }
        let first = (0..values.len()).map(|bid| points.first(bid, &found.vertices)).collect();
        let vertices = found
            .vertices
            .into_iter()
            .map(|mut vertex| {
                vertex.along.truncate(criteria);
                shorten(&mut vertex.along);
                vertex
            })
            .collect();
        Ok(Self { criteria, values, caps, rows, vertices, first })
    }

    /// How many vertices there are, each counted once for every bid that is first there.
    pub(super) fn size(&self) -> usize {
        self.first.iter().map(Vec::len).sum()
    }

    /// The vertices at which a bid is first: the corners of its region.
    pub(super) fn first(&self, bid: usize) -> impl Iterator<Item = &Vec<BigInt>> {
        self.first[bid].iter().map(|at| &self.vertices[*at].along)
    }

    /// The region of a bid that bounds the envelope.
    pub(super) fn region(&self, bid: usize) -> Option<Body> {
        let row = self.rows[bid]?;
        let units = (0..self.criteria).map(|at| Plane::unit(self.criteria, at));
        let caps = self.caps.iter().enumerate();
        // A row without a plane is on no vertex.
        let caps = caps.map(|(at, cap)| cap.clone().unwrap_or_else(|| Plane::unit(self.criteria, at)));
        let mut planes: Vec<Plane> = units.chain(caps).collect();
        let mut rivals: Vec<(usize, usize)> =
            self.rows.iter().enumerate().filter_map(|(rival, row)| Some(((*row)?, rival))).collect();
        rivals.sort_unstable();
        planes.extend(rivals.into_iter().map(|(_, rival)| ahead(&self.values[bid], &self.values[rival])));
        let vertices = self.first[bid].iter().map(|at| {
            let vertex = &self.vertices[*at];
            Ray { along: vertex.along.clone(), tight: vertex.tight & !only(row) }
        });
        Some(Body { criteria: self.criteria, planes, vertices: vertices.collect() })
    }
}

/// Bids as rows `(−x, 1)`, times a whole number each. What all bids earn at least is left out: it
/// moves all totals alike.
struct Points {
    rows: Vec<Vec<BigInt>>,
}

impl Points {
    fn of(values: &[Vec<Fraction>]) -> Self {
        let least = |at: usize| values.iter().map(|values| &values[at]).min();
        let row = |values: &Vec<Fraction>| {
            let above = values.iter().enumerate();
            let mut row: Vec<Fraction> =
                above.filter_map(|(at, value)| Some(-(value - least(at)?))).collect();
            row.push(Fraction::one());
            whole(&row, &common_denominator(&row))
        };
        Self { rows: values.iter().map(row).collect() }
    }

    fn first(&self, bid: usize, vertices: &[Ray<BigInt>]) -> Vec<usize> {
        let level = |vertex: &Ray<BigInt>| {
            let sum: BigInt = self.rows[bid].iter().zip(&vertex.along).map(|(one, other)| one * other).sum();
            sum.sign() == Sign::NoSign
        };
        (0..vertices.len()).filter(|at| level(&vertices[*at])).collect()
    }
}

struct Found {
    /// The row of each bid that bounds the envelope.
    bounding: Vec<(usize, usize)>,
    /// With their height as the last coordinate.
    vertices: Vec<Ray<BigInt>>,
}

fn vertices<N: Number>(
    points: &Points,
    caps: &[Option<Plane>],
    order: &[usize],
    most: usize,
) -> Result<Found, Stop> {
    let criteria = caps.len();
    let row_of = |bid: usize| -> Result<Vec<N>, Stop> {
        points.rows[bid].iter().map(N::of).collect::<Option<_>>().ok_or(Stop::Overflow)
    };
    let Some((&best, others)) = order.split_first() else {
        return Ok(Found { bounding: Vec::new(), vertices: Vec::new() });
    };
    let units: Rows = (0..criteria).map(only).sum();
    let mut next = 2 * criteria;
    let mut bounding = vec![(next, best)];
    let highest = row_of(best)?;
    let mut rays = Vec::with_capacity(criteria + 1);
    for at in 0..criteria {
        let mut along = vec![N::small(0); criteria + 1];
        along[at] = highest[criteria].clone();
        along[criteria] = N::small(0).minus(&highest[at]).ok_or(Stop::Overflow)?;
        shorten(&mut along);
        rays.push(Ray { along, tight: units & !only(at) | only(next) });
    }
    let mut up = vec![N::small(0); criteria];
    up.push(N::small(1));
    rays.push(Ray { along: up, tight: units });
    let mut cone = Cone::simplicial(rays);
    for (at, cap) in caps.iter().enumerate() {
        if let Some(cap) = cap {
            let mut normal = N::normal(cap).ok_or(Stop::Overflow)?.to_vec();
            normal.push(N::small(0));
            cone.cut(&normal, criteria + at, most)?;
        }
    }
    for &bid in others {
        if cone.cut(&row_of(bid)?, next + 1, most)? == Cut::Through {
            next += 1;
            bounding.push((next, bid));
        }
    }
    // The one ray straight up is no vertex.
    let mut vertices = cone.whole();
    vertices.retain(|ray| ray.along.iter().take(criteria).any(|part| part.sign() != Sign::NoSign));
    Ok(Found { bounding, vertices })
}
