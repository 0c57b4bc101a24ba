//! The exact volume of a body, as a share of all weights, and its first moments.
//!
//! Lawrence (Math. Comp. 57 (1991) 259–271): for a direction `c` that is perpendicular to no edge,
//!
//! ```text
//! volume = Σ μⁿ⁻¹ / (|det| · Π γᵢ)        c − μ·(1, …, 1) = Σ γᵢ·(−aᵢ)
//! ```
//!
//! over the vertices, `aᵢ` being the normals of the n − 1 planes at the vertex and `det` the
//! determinant of these and of (1, …, 1). With μⁿ instead, the sum is n times the integral of
//! `c·w`: a linear function of `c`, from which the centroid follows.
//!
//! The terms are far larger than their sum and have large denominators, so they are not added as
//! fractions. The sum's own denominator is known beforehand: a body falls into simplices on its
//! vertices, whose volumes are `|det[u₁ … uₙ]| / Π Dᵢ` with `uᵢ` the whole coordinates of a vertex and
//! `Dᵢ` their sum (Cohen and Hickey, J. ACM 26 (1979) 401–414). A power of a prime therefore divides the
//! denominator no oftener than it divides the n vertices where it is highest. With that common
//! denominator `L`, the terms are added in fixed point with more binary places than `L` has digits:
//! `L · volume` is the one whole number within the bound of the error. The 64 places to spare prove
//! the sum as well: a wrong one is not so near to a whole number.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};

use super::{
    body::Body,
    cone::{Rows, Stop},
    term::{Miss, term},
};

/// Binary places beyond those that the denominator needs.
const PLACES_TO_SPARE: u64 = 64;

/// How many bits, over all terms of a body, come with each vertex that is allowed.
const BITS: u64 = 10_000;

/// How often another direction is tried when one is perpendicular to an edge. Each time it is drawn
/// among more.
const ATTEMPTS: u32 = 40;

/// Why a volume is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// There are too many vertices or cones.
    OverBudget,
    /// The sum is not what a volume can be. It never should; an answer would be wrong.
    Inconsistent,
}

impl From<Stop> for Failure {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::OverBudget => Self::OverBudget,
            // Integers of any size do not overflow.
            Stop::Overflow => Self::Inconsistent,
        }
    }
}

/// A volume as a share of the volume of all weights.
#[derive(Clone, Debug)]
pub(super) struct Volume {
    pub(super) numerator: BigInt,
    pub(super) denominator: BigInt,
}

/// The sums of one body.
#[derive(Clone, Debug)]
pub(super) struct Sums<'a> {
    body: &'a Body,
    bases: Vec<Rows>,
    /// The common denominator of the volume.
    denominator: BigInt,
    /// The least common multiple of the vertices' own denominators: a moment has one more of them.
    widest: BigInt,
}

impl<'a> Sums<'a> {
    /// Takes a body apart; `most` bounds the cones into which its normals fall.
    pub(super) fn of(body: &'a Body, most: usize) -> Result<Self, Failure> {
        let bases = body.bases(most)?;
        let mut layers = vec![BigInt::one(); body.criteria];
        for vertex in &body.vertices {
            // Each layer keeps the higher power of each prime and hands on the lower one.
            let mut sum: BigInt = vertex.along.iter().sum();
            for layer in &mut layers {
                if sum.is_one() {
                    break;
                }
                let common = sum.gcd(&(&*layer % &sum));
                *layer *= &sum / &common;
                sum = common;
            }
        }
        let widest = layers.first().cloned().unwrap_or_else(BigInt::one);
        let denominator: BigInt = layers.iter().product();
        // Each term is a number as long as the denominator.
        let terms = u64::try_from(bases.len()).unwrap_or(u64::MAX);
        let allowed = u64::try_from(most).unwrap_or(u64::MAX).saturating_mul(BITS);
        if denominator.bits().saturating_mul(terms) > allowed {
            return Err(Failure::OverBudget);
        }
        Ok(Self { body, bases, denominator, widest })
    }

    /// The share of all weights that lies in the body, not in lowest terms.
    pub(super) fn volume(&self) -> Result<Volume, Failure> {
        let dimension = self.body.criteria - 1;
        let numerator = directions(self.body.criteria)
            .find_map(|direction| self.sum(&direction, dimension, &self.denominator))
            .ok_or(Failure::Inconsistent)??;
        if !numerator.is_positive() || numerator > self.denominator {
            return Err(Failure::Inconsistent);
        }
        Ok(Volume { numerator, denominator: self.denominator.clone() })
    }

    /// The mean weight of each criterion over the body, as a numerator over the one denominator.
    pub(super) fn centroid(&self, volume: &Volume) -> Result<(Vec<BigInt>, BigInt), Failure> {
        let criteria = self.body.criteria;
        let common = &self.denominator * &self.widest;
        let moments = directions(criteria).find_map(|direction| {
            let base = self.sum(&direction, criteria, &common)?;
            let mut moments = Vec::with_capacity(criteria);
            for at in 0..criteria {
                let mut moved = direction.clone();
                moved[at] += 1;
                match (&base, self.sum(&moved, criteria, &common)?) {
                    (Ok(base), Ok(sum)) => moments.push(sum - base),
                    (Err(failure), _) => return Some(Err(*failure)),
                    (_, Err(failure)) => return Some(Err(failure)),
                }
            }
            Some(Ok(moments))
        });
        let moments = moments.ok_or(Failure::Inconsistent)??;
        // The weights add up to 1 at each point of the body, hence their means too.
        let whole = BigInt::from(criteria) * &self.widest * &volume.numerator;
        if moments.iter().sum::<BigInt>() != whole || moments.iter().any(Signed::is_negative) {
            return Err(Failure::Inconsistent);
        }
        Ok((moments, whole))
    }

    /// The sum of the terms, times its denominator; `None` when the direction is perpendicular to
    /// an edge.
    fn sum(&self, direction: &[i64], power: usize, denominator: &BigInt) -> Option<Result<BigInt, Failure>> {
        let places = denominator.bits() + BigInt::from(self.bases.len()).bits() + PLACES_TO_SPARE;
        let mut sum = BigInt::zero();
        for basis in &self.bases {
            let small = term::<i128>(self.body, *basis, direction, power);
            let term = match small {
                Err(Miss::Overflow) => term::<BigInt>(self.body, *basis, direction, power),
                Ok(_) | Err(Miss::Perpendicular | Miss::Singular) => small,
            };
            match term {
                Ok(term) => sum += (term.numerator << places) / term.denominator,
                Err(Miss::Perpendicular) => return None,
                Err(Miss::Overflow | Miss::Singular) => return Some(Err(Failure::Inconsistent)),
            }
        }
        // Each term was cut by less than one unit in the last place.
        let unit = BigInt::one() << places;
        let scaled = sum * denominator;
        let nearest = (&scaled + (&unit >> 1_u32)).div_floor(&unit);
        let error = (&scaled - &nearest * &unit).abs();
        let bound = denominator * BigInt::from(self.bases.len());
        Some(if error <= bound { Ok(nearest) } else { Err(Failure::Inconsistent) })
    }
}

/// Directions to try, drawn among more and more; always the same ones, so that an answer can be
/// computed again step by step.
fn directions(criteria: usize) -> impl Iterator<Item = Vec<i64>> {
    (0..ATTEMPTS).map(move |attempt| {
        let wide = 10 + attempt;
        let mut state = u64::from(attempt);
        (0..criteria).map(|_| i64::try_from(scramble(&mut state) >> (64 - wide)).unwrap_or(0)).collect()
    })
}

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
fn scramble(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
