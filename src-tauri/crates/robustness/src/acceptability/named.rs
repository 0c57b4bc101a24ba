//! Vertices and centroids, said as weights of criteria.

use num_bigint::BigInt;
use num_traits::Zero;
use scoring::Fraction;

use super::{Centre, WeightBounds, Weighting, number::shorten, regions::Regions};

impl Regions {
    /// A centroid as weights. A corner that tells nothing apart has its mean of all weights,
    /// `1/n`, and leaves the others the rest.
    pub(super) fn named_centre(&self, centre: Option<Vec<Fraction>>) -> Centre {
        let Some(centre) = centre else { return Centre::OverBudget };
        let part = |of: usize| Fraction::ratio(of, self.criteria.len()).unwrap_or_else(Fraction::zero);
        let mut parts = vec![part(1); self.criteria.len()];
        let told = part(self.corners.len());
        for (at, mean) in self.corners.iter().zip(&centre) {
            parts[*at] = mean * &told;
        }
        let weights = self.simplex.weights(&parts);
        Centre::Exact(self.criteria.iter().copied().zip(weights).collect())
    }

    /// The weights of a vertex as whole numbers and what they are divided by.
    fn weights(&self, vertex: &[BigInt]) -> (Vec<BigInt>, BigInt) {
        let (corners, common) = &self.scaled;
        let weight = |row: &Vec<BigInt>| -> BigInt {
            let parts = row.iter().zip(vertex).filter(|(corner, part)| !corner.is_zero() && !part.is_zero());
            parts.map(|(corner, part)| corner * part).sum()
        };
        (corners.iter().map(weight).collect(), vertex.iter().sum::<BigInt>() * common)
    }

    /// How far each weight goes over some vertices, and so over all that lies between them.
    pub(super) fn ranges(&self, vertices: &[Vec<BigInt>]) -> Vec<WeightBounds> {
        let below = |one: &(BigInt, BigInt), other: &(BigInt, BigInt)| &one.0 * &other.1 < &other.0 * &one.1;
        let mut ends: Vec<Option<[(BigInt, BigInt); 2]>> = vec![None; self.criteria.len()];
        for vertex in vertices {
            let (weights, whole) = self.weights(vertex);
            for (end, weight) in ends.iter_mut().zip(weights) {
                let weight = (weight, whole.clone());
                match end {
                    None => *end = Some([weight.clone(), weight]),
                    Some([low, _]) if below(&weight, low) => *low = weight,
                    Some([_, high]) if below(high, &weight) => *high = weight,
                    Some(_) => {}
                }
            }
        }
        let fraction = |(weight, whole): (BigInt, BigInt)| Fraction::ratio(weight, whole);
        let named = self.criteria.iter().zip(ends).filter_map(|(criterion, end)| {
            let [low, high] = end?;
            Some(WeightBounds { criterion: *criterion, low: fraction(low)?, high: fraction(high)? })
        });
        named.collect()
    }

    /// The mean of the vertices: a point inside.
    pub(super) fn middle(&self, vertices: &[Vec<BigInt>]) -> Weighting {
        let part = Fraction::ratio(1, vertices.len()).unwrap_or_else(Fraction::zero);
        let mut sums = vec![Fraction::zero(); self.criteria.len()];
        for vertex in vertices {
            let (weights, whole) = self.weights(vertex);
            for (sum, weight) in sums.iter_mut().zip(weights) {
                if let Some(weight) = Fraction::ratio(weight, whole.clone()) {
                    *sum = &*sum + &(&weight * &part);
                }
            }
        }
        self.criteria.iter().copied().zip(sums).collect()
    }
}

/// How many of some directions are independent: one more than the dimension of the weights.
pub(super) fn rank(directions: &[Vec<BigInt>]) -> usize {
    let mut kept: Vec<Vec<BigInt>> = Vec::new();
    for direction in directions {
        if kept.len() == direction.len() {
            break;
        }
        let mut rest = direction.clone();
        for step in &kept {
            let Some(lead) = step.iter().position(|part| !part.is_zero()) else { continue };
            if !rest[lead].is_zero() {
                let (own, other) = (rest[lead].clone(), step[lead].clone());
                rest = rest.iter().zip(step).map(|(one, two)| one * &other - two * &own).collect();
            }
        }
        if rest.iter().any(|part| !part.is_zero()) {
            shorten(&mut rest);
            kept.push(rest);
        }
    }
    kept.len()
}
