//! From the envelope to an answer for each group of bids.

use num_bigint::BigInt;
use num_traits::{One, Zero};
use scoring::{CriterionId, Fraction};

use super::{
    Acceptability, AcceptabilityError, Budget, GroupAcceptability, Standing, WeightSpace,
    body::{Body, Plane},
    cone::{Cone, MOST_ROWS, Stop},
    envelope::Envelope,
    groups::{self, Group, at, groups, telling},
    named::rank,
    never::{common_denominator, mixture},
    number::Number,
    space::Simplex,
    volume::{Failure, Sums, Volume},
    whole::Whole,
};
use crate::Matrix;

/// The groups of bids over a weight space.
pub(super) struct Regions {
    pub(super) criteria: Vec<CriterionId>,
    pub(super) simplex: Simplex,
    pub(super) groups: Vec<Group>,
    /// The corners that tell groups apart.
    pub(super) corners: Vec<usize>,
    /// The caps at these corners.
    pub(super) caps: Vec<Option<Plane>>,
    pub(super) budget: Budget,
    /// The corners' weights in whole numbers, by criterion, and what they are divided by.
    pub(super) scaled: (Vec<Vec<BigInt>>, BigInt),
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
        let centres = envelope.size() <= self.budget.centroid_vertices;
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
                    let centre = if centres { Some(centroid(&sums, &volume)?) } else { None };
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
        let small = body.vertices.len() <= self.budget.centroid_vertices;
        let centre = if small { Some(centroid(&sums, &volume)?) } else { None };
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

/// The centroid of a body in parts of the corners that tell groups apart.
fn centroid(sums: &Sums, volume: &Volume) -> Result<Vec<Fraction>, Failure> {
    let (moments, whole) = sums.centroid(volume)?;
    let parts = moments.into_iter().map(|moment| Fraction::ratio(moment, whole.clone()));
    parts.collect::<Option<_>>().ok_or(Failure::Inconsistent)
}
