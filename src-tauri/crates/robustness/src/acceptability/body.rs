//! A body in the space of weights: its planes, its vertices, and the simplicial cones into which
//! the cone of normals at each vertex falls.

use num_bigint::BigInt;

use super::{
    cone::{Ray, Rows, Stop, members, only},
    number::{Number, shorten},
};

/// A plane `normal · w ≥ 0`, with the smallest whole coordinates.
#[derive(Clone, Debug)]
pub(super) struct Plane {
    pub(super) normal: Vec<BigInt>,
    /// The same in machine words, where they suffice.
    pub(super) small: Option<Vec<i128>>,
    /// The criterion whose weight it keeps from falling below 0, where it does only that.
    pub(super) unit: Option<usize>,
}

impl Plane {
    pub(super) fn new(mut normal: Vec<BigInt>) -> Self {
        shorten(&mut normal);
        let small = normal.iter().map(i128::of).collect();
        let mut parts = normal.iter().enumerate().filter(|(_, part)| part.side().is_ne());
        let unit = match (parts.next(), parts.next()) {
            (Some((at, part)), None) if part.side().is_gt() => Some(at),
            (Some(_) | None, _) => None,
        };
        Self { normal, small, unit }
    }

    pub(super) fn unit(criteria: usize, at: usize) -> Self {
        Self::new((0..criteria).map(|it| BigInt::from(u8::from(it == at))).collect())
    }

    /// The other side of the plane.
    pub(super) fn reversed(&self) -> Self {
        Self::new(self.normal.iter().map(|part| -part).collect())
    }
}

/// A body of full dimension in the weights that add up to 1.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) criteria: usize,
    /// By row; rows that no vertex names stand for nothing.
    pub(super) planes: Vec<Plane>,
    /// The vertices, as rays with whole coordinates.
    pub(super) vertices: Vec<Ray<BigInt>>,
}

impl Body {
    /// For each simplicial cone into which the cones of normals at the vertices fall, its rows.
    ///
    /// Where a vertex lies on just `criteria − 1` facets there is one cone. Elsewhere the cone of
    /// normals is pulled apart. That needs no numbers: its rays are the facets at the vertex, and
    /// its own facets are the edges there, each known by the facets that it lies on. Any such
    /// triangulation gives the same sum, because the sum over the cones of a triangulated cone
    /// differs from the whole by cones that hold a line, and these count for nothing.
    pub(super) fn bases(&self, most: usize) -> Result<Vec<Rows>, Stop> {
        let facets = self.facets();
        let tight: Vec<Rows> = self.vertices.iter().map(|vertex| vertex.tight & facets).collect();
        let dimension = self.criteria - 1;
        let mut bases = Vec::with_capacity(tight.len());
        for (at, rows) in tight.iter().enumerate() {
            if rows.count_ones() as usize == dimension {
                bases.push(*rows);
            } else {
                let others = tight.iter().enumerate().filter(|(other, _)| *other != at);
                let edges = largest(others.map(|(_, other)| rows & other).collect());
                pull(*rows, &edges, dimension, 0, &mut bases, most)?;
            }
            if bases.len() > most {
                return Err(Stop::OverBudget);
            }
        }
        Ok(bases)
    }

    /// The rows that hold a facet, one for each facet. Every row holds a face, and a face that is
    /// no facet lies in one: facets are the rows with the largest sets of vertices.
    fn facets(&self) -> Rows {
        let words = self.vertices.len().div_ceil(128);
        let mut held = vec![vec![0_u128; words]; self.planes.len()];
        for (at, vertex) in self.vertices.iter().enumerate() {
            for row in members(vertex.tight) {
                held[row][at / 128] |= only(at % 128);
            }
        }
        let within =
            |one: &[u128], other: &[u128]| one.iter().zip(other).all(|(one, other)| one & !other == 0);
        let mut facets: Vec<usize> = Vec::new();
        // Rows of a single weight come first, because they make the systems smaller.
        let (units, others): (Vec<usize>, Vec<usize>) =
            (0..held.len()).partition(|row| self.planes[*row].unit.is_some());
        for row in units.into_iter().chain(others) {
            if held[row].iter().all(|word| *word == 0)
                || facets.iter().any(|it| within(&held[row], &held[*it]))
            {
                continue;
            }
            facets.retain(|it| !within(&held[*it], &held[row]));
            facets.push(row);
        }
        facets.into_iter().map(only).sum()
    }
}

/// The sets that lie in no other, each once.
fn largest(mut sets: Vec<Rows>) -> Vec<Rows> {
    sets.sort_unstable_by_key(|set| (u128::BITS - set.count_ones(), *set));
    let mut largest: Vec<Rows> = Vec::new();
    for set in sets {
        if !largest.iter().any(|it| set & it == set) {
            largest.push(set);
        }
    }
    largest
}

/// Pulls a cone apart into simplicial ones: one ray is joined with each facet that it is not on.
fn pull(
    rays: Rows,
    facets: &[Rows],
    dimension: usize,
    joined: Rows,
    cones: &mut Vec<Rows>,
    most: usize,
) -> Result<(), Stop> {
    if rays.count_ones() as usize <= dimension {
        cones.push(rays | joined);
        return if cones.len() > most { Err(Stop::OverBudget) } else { Ok(()) };
    }
    let on = |ray: usize| facets.iter().filter(|facet| **facet & only(ray) != 0).count();
    let Some(apex) = members(rays).max_by_key(|ray| on(*ray)).map(only) else { return Ok(()) };
    for facet in facets.iter().filter(|facet| **facet & apex == 0) {
        let ridges: Vec<Rows> = facets.iter().map(|other| facet & other).filter(|it| it != facet).collect();
        pull(*facet, &largest(ridges), dimension.saturating_sub(1), joined | apex, cones, most)?;
    }
    Ok(())
}
