//! The first rank over the weights of three groups of criteria: a triangle cut into exact regions.
//!
//! Inside a group the leaves keep their published proportions. With `t` the weights of the three
//! groups, which add up to 1, and `v` what a bid would earn if a group had the whole weight, its
//! total is `t₁v₁ + t₂v₂ + t₃v₃`. A bid is first where no other total is higher: a convex polygon,
//! cut out of the triangle by one straight line per rival.
//!
//! A region is closed: on a border both bids are first. An area is a share of the triangle, so
//! that the areas add up to exactly 1.
//!
//! What is deliberately absent: no region of the other ranks, and no word about weights that move
//! inside a group; `acceptability` answers both over all weights.

use std::collections::BTreeMap;

use scoring::{BidId, Content, CriteriaTree, Criterion, CriterionId, CriterionKind, Fraction};
use thiserror::Error;

use crate::Matrix;

/// The weights of three groups, as shares of their sum; or any three numbers, one per group.
pub type Three = [Fraction; 3];

/// Leaf criteria in three groups, each leaf in one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreeGroups {
    leaves: [Vec<CriterionId>; 3],
}

/// Why three groups do not suit a grid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GroupsError {
    /// The grid has fewer than three groups with a weight: a price, a heaviest other criterion of
    /// the first level, and others.
    #[error("{found} groups with a weight, of three")]
    TooFew {
        /// How many it has.
        found: usize,
    },
    /// A group names a criterion that is no leaf of the grid.
    #[error("{0} is not a leaf criterion")]
    Unknown(CriterionId),
    /// A criterion is named twice.
    #[error("{0} comes twice")]
    Twice(CriterionId),
    /// A leaf of the grid is in no group.
    #[error("{0} is in no group")]
    Absent(CriterionId),
    /// A group weighs nothing: its leaves have no proportions to keep.
    #[error("group {0} weighs nothing")]
    WithoutWeight(usize),
}

impl ThreeGroups {
    /// Three groups of leaf criteria; whether they suit a grid is checked where they meet it.
    pub fn new(leaves: [Vec<CriterionId>; 3]) -> Self {
        Self { leaves }
    }

    /// The declared grouping of a grid: first the prices, wherever they stand; then the criterion
    /// of the first level whose other leaves weigh most (the first in the grid's order, where
    /// several do); then all that is left.
    pub fn declared(criteria: &CriteriaTree) -> Result<Self, GroupsError> {
        let mut prices = Vec::new();
        let mut others: Vec<(Fraction, Vec<CriterionId>)> = Vec::new();
        let mut price_weight = Fraction::zero();
        for root in criteria.roots() {
            let mut weight = Fraction::zero();
            let mut kept = Vec::new();
            for leaf in leaves_of(root) {
                if matches!(&leaf.content, Content::Leaf(it) if it.kind() == CriterionKind::Price) {
                    price_weight = &price_weight + leaf.weight.value();
                    prices.push(leaf.id);
                } else {
                    weight = &weight + leaf.weight.value();
                    kept.push(leaf.id);
                }
            }
            others.push((weight, kept));
        }
        let weigh = others.iter().filter(|(weight, _)| weight.is_positive()).count();
        let found = usize::from(price_weight.is_positive()) + weigh.min(2);
        let heaviest = others.iter().map(|(weight, _)| weight).max().cloned();
        let place = others.iter().position(|(weight, _)| Some(weight) == heaviest.as_ref());
        let (3, Some(place)) = (found, place) else { return Err(GroupsError::TooFew { found }) };
        let (_, heaviest) = others.remove(place);
        let rest = others.into_iter().flat_map(|(_, leaves)| leaves).collect();
        Ok(Self { leaves: [prices, heaviest, rest] })
    }

    /// The leaves of each group.
    pub fn leaves(&self) -> &[Vec<CriterionId>; 3] {
        &self.leaves
    }
}

/// The leaves at or under a criterion, in the grid's order.
fn leaves_of(criterion: &Criterion) -> Vec<&Criterion> {
    match &criterion.content {
        Content::Leaf(_) => vec![criterion],
        Content::Group(children) => children.iter().flat_map(leaves_of).collect(),
    }
}

/// Who is first over the triangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionsOfThree {
    /// The published weights of the groups, as shares of the total.
    pub published: Three,
    /// One region per bid, or per set of bids that earn the same under each group; in the order of
    /// the matrix. Their areas add up to 1.
    pub regions: Vec<RegionOfThree>,
}

/// Where a bid is first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionOfThree {
    /// The bid; several where they earn the same whatever the weights of the three groups.
    pub bids: Vec<BidId>,
    /// Its total where a group has the whole weight, as a share of the whole.
    pub corners: Three,
    /// The vertices in their order around the polygon, as weights of the groups; two where it is
    /// first on a line alone, one at a point, none where it is first nowhere.
    pub outline: Vec<Three>,
    /// The area, as a share of the triangle; 0 for a line, a point or nothing.
    pub area: Fraction,
}

/// The fewest weights to move until another bid draws level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearestBorder {
    /// The bids that draw level there.
    pub rivals: Vec<BidId>,
    /// How much weight goes from one group to another, as a share of the whole.
    pub moved: Fraction,
    /// The weights of the groups then.
    pub at: Three,
}

impl RegionOfThree {
    /// The total at these weights, as a share of the whole.
    pub fn total(&self, at: &Three) -> Fraction {
        dot(at, &self.corners)
    }
}

impl RegionsOfThree {
    /// The regions of the highest total at these weights: one, or several on a border.
    pub fn first_at(&self, at: &Three) -> Vec<&RegionOfThree> {
        let best = self.regions.iter().map(|region| region.total(at)).max();
        self.regions.iter().filter(|region| Some(region.total(at)) == best).collect()
    }

    /// The fewest weights to move from the published ones until another bid draws level with the
    /// first; of several as near, the first in the order of the matrix. `None` where no weights of
    /// the three groups do it, or several regions meet at the published weights.
    pub fn nearest_border(&self) -> Option<NearestBorder> {
        let [first] = self.first_at(&self.published)[..] else { return None };
        let others = self.regions.iter().filter(|region| region.bids != first.bids);
        let (moved, at) = others
            .filter_map(|rival| until_level(&self.published, first, rival))
            .reduce(|best, next| if next.0 < best.0 { next } else { best })?;
        let level = self.first_at(&at).into_iter().filter(|region| region.bids != first.bids);
        Some(NearestBorder { rivals: level.flat_map(|region| region.bids.clone()).collect(), moved, at })
    }
}

/// Cuts the triangle of the weights of three groups.
pub fn regions_of_three(matrix: &Matrix, groups: &ThreeGroups) -> Result<RegionsOfThree, GroupsError> {
    let places = places(matrix, groups)?;
    let mut published = three(Fraction::zero);
    for ((_, weight), place) in matrix.weights().zip(&places) {
        if let Some(sum) = published.get_mut(*place) {
            *sum = &*sum + weight;
        }
    }
    if let Some(empty) = published.iter().position(|weight| !weight.is_positive()) {
        return Err(GroupsError::WithoutWeight(empty));
    }
    let mut found: Vec<(Vec<BidId>, Three)> = Vec::new();
    for (bid, shares) in matrix.rows() {
        let mut corners = three(Fraction::zero);
        for (((_, weight), share), place) in matrix.weights().zip(shares).zip(&places) {
            if let (Some(value), Some(sum)) = (corners.get_mut(*place), published.get(*place)) {
                let part = (weight * share).divided_by(sum).unwrap_or_else(Fraction::zero);
                *value = &*value + &part;
            }
        }
        match found.iter_mut().find(|(_, values)| *values == corners) {
            Some((bids, _)) => bids.push(bid),
            None => found.push((vec![bid], corners)),
        }
    }
    let regions = found
        .iter()
        .map(|(bids, corners)| {
            let rivals = found.iter().map(|(_, values)| values).filter(|values| *values != corners);
            let outline = rivals.fold(triangle(), |outline, rival| {
                let [one, two, three] = corners;
                let [other_one, other_two, other_three] = rival;
                cut(&outline, &[one - other_one, two - other_two, three - other_three])
            });
            RegionOfThree { bids: bids.clone(), corners: corners.clone(), area: area(&outline), outline }
        })
        .collect();
    Ok(RegionsOfThree { published, regions })
}

/// The group of each column.
fn places(matrix: &Matrix, groups: &ThreeGroups) -> Result<Vec<usize>, GroupsError> {
    let mut known: BTreeMap<CriterionId, Option<usize>> =
        matrix.weights().map(|(criterion, _)| (criterion, None)).collect();
    for (place, leaves) in groups.leaves.iter().enumerate() {
        for leaf in leaves {
            let seen = known.get_mut(leaf).ok_or(GroupsError::Unknown(*leaf))?;
            if seen.replace(place).is_some() {
                return Err(GroupsError::Twice(*leaf));
            }
        }
    }
    matrix
        .weights()
        .map(|(leaf, _)| known.get(&leaf).copied().flatten().ok_or(GroupsError::Absent(leaf)))
        .collect()
}

fn three(value: fn() -> Fraction) -> Three {
    [value(), value(), value()]
}

fn dot(one: &Three, other: &Three) -> Fraction {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// The whole triangle.
fn triangle() -> Vec<Three> {
    let (zero, one) = (Fraction::zero, Fraction::one);
    vec![[one(), zero(), zero()], [zero(), one(), zero()], [zero(), zero(), one()]]
}

/// The part of a convex polygon where `lead` is not below 0, its vertices each once.
fn cut(outline: &[Three], lead: &Three) -> Vec<Three> {
    let mut kept: Vec<Three> = Vec::with_capacity(outline.len() + 1);
    for (from, to) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        let (start, end) = (dot(from, lead), dot(to, lead));
        if !start.is_negative() {
            kept.push(from.clone());
        }
        if start.is_positive() && end.is_negative() || start.is_negative() && end.is_positive() {
            let part = start.divided_by(&(&start - &end)).unwrap_or_else(Fraction::zero);
            let along =
                |place: usize| Some(from.get(place)? + &(&(to.get(place)? - from.get(place)?) * &part));
            kept.push([0, 1, 2].map(|place| along(place).unwrap_or_else(Fraction::zero)));
        }
    }
    kept.dedup();
    if kept.len() > 1 && kept.first() == kept.last() {
        kept.pop();
    }
    kept
}

/// The area of a convex polygon, as a share of the triangle: a fan from its first vertex, where
/// the determinant of three vertices is the share of their triangle.
fn area(outline: &[Three]) -> Fraction {
    let Some((apex, others)) = outline.split_first() else { return Fraction::zero() };
    let [a, b, c] = apex;
    others
        .iter()
        .zip(others.iter().skip(1))
        .map(|([d, e, f], [g, h, i])| {
            let minor = |p: &Fraction, q: &Fraction, r: &Fraction, s: &Fraction| &(p * s) - &(q * r);
            let determinant =
                &(&(a * &minor(e, f, h, i)) - &(b * &minor(d, f, g, i))) + &(c * &minor(d, e, g, h));
            determinant.abs()
        })
        .sum()
}

/// How much weight to move until a rival draws level, and the weights then.
///
/// A unit of weight takes most from the lead when it goes from the group where the lead is largest
/// to the one where it is smallest; when the first is empty, the next gives.
fn until_level(from: &Three, first: &RegionOfThree, rival: &RegionOfThree) -> Option<(Fraction, Three)> {
    let mut lead = &first.total(from) - &rival.total(from);
    let leads: Vec<Fraction> =
        first.corners.iter().zip(&rival.corners).map(|(own, other)| own - other).collect();
    let mut order = [0_usize, 1, 2];
    order.sort_by(|one, other| leads.get(*other).cmp(&leads.get(*one)));
    let [.., lowest] = order;
    let mut at = from.clone();
    let mut moved = Fraction::zero();
    for giver in order.into_iter().take(2) {
        let loss = leads.get(giver)? - leads.get(lowest)?;
        let Some(needed) = lead.divided_by(&loss) else { break };
        let step = needed.min(at.get(giver)?.clone());
        lead = &lead - &(&step * &loss);
        moved = &moved + &step;
        for (place, weight) in at.iter_mut().enumerate() {
            if place == giver {
                *weight = &*weight - &step;
            } else if place == lowest {
                *weight = &*weight + &step;
            }
        }
        if lead.is_zero() {
            return Some((moved, at));
        }
    }
    None
}
