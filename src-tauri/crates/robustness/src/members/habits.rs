//! How a member marks beside the others. Marks are shares of their scale (0 to 1), so that scales
//! mix; variances stay squared, so that every figure is exact.
//!
//! - Leniency: the mean of (own mark − mean of the others' marks), over the cells that the member
//!   and somebody else marked. Above 0, the member is more generous than the others.
//! - Separation within bids: the pooled variance of the member's marks among the criteria of one
//!   bid, `Σ_bids Σ (x − mean of the bid)² / Σ_bids (marks − 1)`. Little of it beside the others is
//!   a halo: one impression of the bid colours every criterion.
//! - Separation across bids: the same among the bids on one criterion. Little of it is a member
//!   whose marks hardly rank the bids.

use std::collections::BTreeMap;

use scoring::{CollegeId, Fraction, Leaf, Lot, MemberId};

use crate::PanelMarks;

/// How a member marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The member.
    pub member: MemberId,
    /// The member's college.
    pub college: CollegeId,
    /// How many cells the member marked.
    pub marked: usize,
    /// How many of them somebody else marked too.
    pub common: usize,
    /// The mean deviation from the others, as a share of the scale (−1 to 1); `None` without a
    /// common cell.
    pub leniency: Option<Fraction>,
    /// Among the criteria of a bid.
    pub within_bids: Separation,
    /// Among the bids on a criterion.
    pub across_bids: Separation,
}

/// How much marks differ from each other, as pooled variances of shares of the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Separation {
    /// The member's; `None` when nothing was marked twice.
    pub variance: Option<Fraction>,
    /// The mean of the other members' own.
    pub others_variance: Option<Fraction>,
}

impl Separation {
    /// The member's variance for 1 of the others': the squared ratio of standard deviations.
    /// `None` where either is unknown, or the others' is 0.
    pub fn variance_ratio(&self) -> Option<Fraction> {
        self.variance.as_ref()?.divided_by(self.others_variance.as_ref()?)
    }
}

/// The habits of every member of the panel.
pub fn habits(lot: &Lot, panel: &PanelMarks) -> Vec<Habits> {
    let mut maxima = BTreeMap::new();
    for (criterion, leaf) in lot.criteria.leaves() {
        if let Leaf::Quality { scale, .. } = leaf {
            maxima.insert(criterion.id, scale.max().value());
        }
    }
    let mut shares: BTreeMap<MemberId, Vec<_>> = BTreeMap::new();
    let mut deviations: BTreeMap<MemberId, Vec<Fraction>> = BTreeMap::new();
    for (bid, criterion, marks) in panel.cells() {
        let Some(max) = maxima.get(&criterion) else { continue };
        let cell: Vec<(MemberId, Fraction)> = marks
            .iter()
            .filter_map(|given| Some((given.member, given.mark.value().divided_by(max)?)))
            .collect();
        let sum: Fraction = cell.iter().map(|(_, share)| share).sum();
        for (member, share) in &cell {
            shares.entry(*member).or_default().push((bid, criterion, share.clone()));
            let others = Fraction::whole(cell.len().saturating_sub(1));
            if let Some(mean) = (&sum - share).divided_by(&others) {
                deviations.entry(*member).or_default().push(share - &mean);
            }
        }
    }
    let within: BTreeMap<MemberId, Option<Fraction>> = variances(&shares, |(bid, _, share)| (*bid, share));
    let across: BTreeMap<MemberId, Option<Fraction>> =
        variances(&shares, |(_, criterion, share)| (*criterion, share));
    panel
        .members()
        .map(|(member, college)| {
            let deviations = deviations.get(&member).map_or(&[][..], Vec::as_slice);
            Habits {
                member,
                college,
                marked: shares.get(&member).map_or(0, Vec::len),
                common: deviations.len(),
                leniency: mean(deviations),
                within_bids: separation(member, &within),
                across_bids: separation(member, &across),
            }
        })
        .collect()
}

fn mean(numbers: &[Fraction]) -> Option<Fraction> {
    let sum: Fraction = numbers.iter().sum();
    sum.divided_by(&Fraction::whole(numbers.len()))
}

fn variances<Mark, Group: Ord>(
    shares: &BTreeMap<MemberId, Vec<Mark>>,
    group: impl Fn(&Mark) -> (Group, &Fraction),
) -> BTreeMap<MemberId, Option<Fraction>> {
    shares
        .iter()
        .map(|(member, marks)| {
            let mut groups: BTreeMap<Group, Vec<&Fraction>> = BTreeMap::new();
            for (of, share) in marks.iter().map(&group) {
                groups.entry(of).or_default().push(share);
            }
            (*member, pooled(groups.values()))
        })
        .collect()
}

fn pooled<'marks>(groups: impl Iterator<Item = &'marks Vec<&'marks Fraction>>) -> Option<Fraction> {
    let mut squares = Fraction::zero();
    let mut freedom = 0_usize;
    for marks in groups {
        let sum: Fraction = marks.iter().copied().sum();
        // Σ (x − mean)² = Σ x² − (Σ x)² / n
        let Some(shared) = (&sum * &sum).divided_by(&Fraction::whole(marks.len())) else { continue };
        let all: Fraction = marks.iter().map(|mark| *mark * *mark).sum();
        squares = &squares + &(&all - &shared);
        freedom += marks.len().saturating_sub(1);
    }
    squares.divided_by(&Fraction::whole(freedom))
}

fn separation(member: MemberId, variances: &BTreeMap<MemberId, Option<Fraction>>) -> Separation {
    let others = variances.iter().filter(|(other, _)| **other != member);
    let others: Vec<Fraction> = others.filter_map(|(_, variance)| variance.clone()).collect();
    Separation { variance: variances.get(&member).cloned().flatten(), others_variance: mean(&others) }
}
