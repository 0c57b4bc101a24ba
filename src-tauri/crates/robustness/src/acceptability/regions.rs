//! From the envelope to an answer for each group of bids.

use num_bigint::BigInt;
use num_traits::{One, Zero};
use scoring::{CriterionId, Fraction};

use super::{
    Acceptability, AcceptabilityError, Budget, Centre, GroupAcceptability, Standing, WeightBounds,
    WeightSpace, Weighting,
    body::{Body, Plane},
    cone::{Cone, MOST_ROWS, Stop},
    envelope::Envelope,
    groups::{self, Group, at, groups, telling},
    never::{common_denominator, mixture},
    number::{Number, shorten},
    space::Simplex,
    volume::{Failure, Sums, Volume},
};
use crate::Matrix;

/// The groups of bids over a weight space.
pub(super) struct Regions {
    criteria: Vec<CriterionId>,
    simplex: Simplex,
    pub(super) groups: Vec<Group>,
    /// The corners that tell groups apart.
    pub(super) corners: Vec<usize>,
    /// The caps at these corners.
    pub(super) caps: Vec<Option<Plane>>,
    pub(super) budget: Budget,
    /// The corners' weights in whole numbers, by criterion, and what they are divided by.
    scaled: (Vec<Vec<BigInt>>, BigInt),
}

/// The weight space itself, measured against its simplex.
pub(super) struct Whole {
    pub(super) volume: Volume,
    centre: Option<Vec<Fraction>>,
}

impl Regions {
    pub(super) fn of(
        matrix: &Matrix,
        space: &WeightSpace,
        budget: Budget,
    ) -> Result<Self, AcceptabilityError> {
        let simplex = Simplex::of(space, matrix)?;
        let groups = groups(matrix, &simplex);
        let corners = telling(&groups, &simplex);
        if 2 * corners.len() > MOST_ROWS {
            return Err(AcceptabilityError::OverBudget);
        }
        let all: Vec<Fraction> = simplex.corners.iter().flatten().cloned().collect();
        let common = common_denominator(&all);
        let by_criterion = |at: usize| {
            let parts: Vec<Fraction> = simplex.corners.iter().map(|corner| corner[at].clone()).collect();
            groups::whole(&parts, &common)
        };
        Ok(Self {
            criteria: matrix.weights().map(|(criterion, _)| criterion).collect(),
            caps: groups::caps(&simplex, &corners),
            scaled: ((0..simplex.corners.len()).map(by_criterion).collect(), common),
            simplex,
            groups,
            corners,
            budget,
        })
    }

    /// What a group earns at the corners that tell groups apart.
    pub(super) fn values(&self) -> Vec<Vec<Fraction>> {
        self.groups.iter().map(|group| at(group, &self.corners)).collect()
    }

    pub(super) fn acceptability(&self) -> Result<Acceptability, AcceptabilityError> {
        let envelope =
            Envelope::of(self.values(), self.caps.clone(), self.budget.vertices).map_err(Failure::from)?;
        if envelope.size() > self.budget.vertices {
            return Err(AcceptabilityError::OverBudget);
        }
        let whole = self.whole()?;
        let mut volumes = Vec::new();
        let mut found = Vec::with_capacity(self.groups.len());
        for (group, of) in self.groups.iter().enumerate() {
            let vertices: Vec<Vec<BigInt>> = self.vertices(&envelope, group).collect();
            let standing = match rank(&vertices) {
                0 => self.never_first(group)?,
                rank if rank == self.criteria.len() => {
                    let body = envelope.region(group).ok_or(AcceptabilityError::Inconsistent)?;
                    let sums = Sums::of(&body, self.budget.vertices)?;
                    let volume = sums.volume()?;
                    let centre = self.centre(&body, &sums, &volume)?;
                    let share = whole.share(&volume)?;
                    volumes.push(volume);
                    Standing::Share {
                        share,
                        centre: self.named_centre(centre),
                        ranges: self.ranges(&vertices),
                    }
                }
                rank => Standing::KnifeEdge {
                    dimension: rank - 1,
                    example: self.middle(&vertices),
                    ranges: self.ranges(&vertices),
                },
            };
            found.push(GroupAcceptability { bids: of.bids.clone(), vertices: vertices.len(), standing });
        }
        if !whole.is_filled_by(&volumes) {
            return Err(AcceptabilityError::Inconsistent);
        }
        Ok(Acceptability {
            space_share: whole.of_all(&self.simplex.share)?,
            space_centre: self.named_centre(whole.centre),
            groups: found,
        })
    }

    /// The weight space itself: its volume as a share of its simplex, and its centroid in parts of
    /// the corners that tell groups apart.
    pub(super) fn whole(&self) -> Result<Whole, Failure> {
        if self.caps.iter().all(Option::is_none) {
            let volume = Volume { numerator: BigInt::one(), denominator: BigInt::one() };
            let part = Fraction::ratio(1, self.corners.len());
            let centre = part.map(|part| vec![part; self.corners.len()]);
            return Ok(Whole { volume, centre });
        }
        let body = match self.capped::<i128>() {
            Err(Stop::Overflow) => self.capped::<BigInt>()?,
            body @ (Ok(_) | Err(Stop::OverBudget)) => body?,
        };
        let sums = Sums::of(&body, self.budget.vertices)?;
        let volume = sums.volume()?;
        let centre = self.centre(&body, &sums, &volume)?;
        Ok(Whole { volume, centre })
    }

    fn capped<N: Number>(&self) -> Result<Body, Stop> {
        let criteria = self.corners.len();
        let cone = self.space_cone::<N>()?;
        let units = || (0..criteria).map(|at| Plane::unit(criteria, at));
        // A row without a plane is on no vertex.
        let caps = self.caps.iter().zip(units()).map(|(cap, unit)| cap.clone().unwrap_or(unit));
        Ok(Body { criteria, planes: units().chain(caps).collect(), vertices: cone.whole() })
    }

    /// The weight space as a cone: one row per corner, then one per cap.
    pub(super) fn space_cone<N: Number>(&self) -> Result<Cone<N>, Stop> {
        let criteria = self.corners.len();
        let mut cone = Cone::orthant(criteria);
        for (at, cap) in self.caps.iter().enumerate() {
            if let Some(cap) = cap {
                cone.cut(N::normal(cap).ok_or(Stop::Overflow)?, criteria + at, self.budget.vertices)?;
            }
        }
        Ok(cone)
    }

    /// The vertices of a group's region in parts of all corners. At a corner that tells no groups
    /// apart, all are first.
    fn vertices<'a>(
        &'a self,
        envelope: &'a Envelope,
        group: usize,
    ) -> impl Iterator<Item = Vec<BigInt>> + 'a {
        let count = self.criteria.len();
        let told = envelope.first(group).map(move |vertex| {
            let mut parts = vec![BigInt::zero(); count];
            for (at, part) in self.corners.iter().zip(vertex) {
                parts[*at].clone_from(part);
            }
            parts
        });
        let level = (0..count).filter(|at| !self.corners.contains(at)).map(move |at| {
            let mut parts = vec![BigInt::zero(); count];
            parts[at] = BigInt::one();
            parts
        });
        told.chain(level)
    }

    /// The centroid of a body in parts of the corners that tell groups apart.
    fn centre(&self, body: &Body, sums: &Sums, volume: &Volume) -> Result<Option<Vec<Fraction>>, Failure> {
        if body.vertices.len() > self.budget.centroid_vertices {
            return Ok(None);
        }
        let (moments, whole) = sums.centroid(volume)?;
        let parts = moments.into_iter().map(|moment| Fraction::ratio(moment, whole.clone()));
        parts.collect::<Option<_>>().map(Some).ok_or(Failure::Inconsistent)
    }

    /// A centroid as weights. A corner that tells nothing apart has its mean of all weights,
    /// `1/n`, and leaves the others the rest.
    fn named_centre(&self, centre: Option<Vec<Fraction>>) -> Centre {
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

    fn ranges(&self, vertices: &[Vec<BigInt>]) -> Vec<WeightBounds> {
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
    fn middle(&self, vertices: &[Vec<BigInt>]) -> Weighting {
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

    fn never_first(&self, group: usize) -> Result<Standing, AcceptabilityError> {
        let own = &self.groups[group].values;
        let rivals: Vec<&Group> =
            self.groups.iter().enumerate().filter(|(at, _)| *at != group).map(|(_, rival)| rival).collect();
        let lead = |rival: &&Group| rival.values.iter().zip(own).map(|(one, own)| one - own).collect();
        let gaps: Vec<Vec<Fraction>> = rivals.iter().map(lead).collect();
        let found = mixture(&gaps, &self.simplex.caps).ok_or(AcceptabilityError::Inconsistent)?;
        let parts = rivals.iter().zip(found.parts).filter(|(_, part)| part.is_positive());
        let mixture = parts.filter_map(|(rival, part)| Some((*rival.bids.first()?, part))).collect();
        Ok(Standing::NeverFirst { mixture, margin: found.margin })
    }
}

impl Whole {
    /// A part of the weight space.
    pub(super) fn share(&self, part: &Volume) -> Result<Fraction, Failure> {
        let numerator = &part.numerator * &self.volume.denominator;
        Fraction::ratio(numerator, &part.denominator * &self.volume.numerator).ok_or(Failure::Inconsistent)
    }

    /// The weight space as a share of all weights.
    fn of_all(&self, simplex: &Fraction) -> Result<Fraction, Failure> {
        let share = Fraction::ratio(self.volume.numerator.clone(), self.volume.denominator.clone());
        share.map(|share| &share * simplex).ok_or(Failure::Inconsistent)
    }

    /// Whether volumes add up to that of the weight space, exactly.
    pub(super) fn is_filled_by(&self, volumes: &[Volume]) -> bool {
        let (numerator, denominator) = total(volumes);
        numerator * &self.volume.denominator == denominator * &self.volume.numerator
    }
}

/// A sum of fractions, never reduced: for large ones, that would cost more than all the rest.
fn total(volumes: &[Volume]) -> (BigInt, BigInt) {
    match volumes {
        [] => (BigInt::zero(), BigInt::one()),
        [one] => (one.numerator.clone(), one.denominator.clone()),
        several => {
            let (left, right) = several.split_at(several.len() / 2);
            let ((one, first), (other, second)) = (total(left), total(right));
            (one * &second + other * &first, first * second)
        }
    }
}

/// How many of some directions are independent: one more than the dimension of the weights.
fn rank(directions: &[Vec<BigInt>]) -> usize {
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
