//! The members' marks, the agreed ones, the appraisals and the measured values.

use std::collections::BTreeMap;

use scoring::{AgreementRule, BidId, CriterionId, Fraction, Leaf, MemberId, MemberMark, Rounding, Working};

use super::{
    ReportError,
    places::{Places, value},
};
use crate::{
    figure::{Figure, decimals_for},
    input::MarkLine,
};

/// The marks, block by block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarksSection {
    /// The members, college by college.
    pub members: Vec<MemberHead>,
    /// One block per marked criterion, in the grid's order.
    pub blocks: Vec<MarkBlock>,
    /// The written appraisals, by criterion, then bid, then member.
    pub appraisals: Vec<AppraisalRow>,
}

/// A member of the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberHead {
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Their college's name.
    pub college: String,
}

/// The marks on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkBlock {
    /// The place of the criterion.
    pub criterion: usize,
    /// One row per bid, in the order of the register.
    pub rows: Vec<MarkRow>,
}

/// The marks of one bid on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkRow {
    /// The place of the bid.
    pub bid: usize,
    /// By member; a member who did not mark is absent.
    pub marks: Vec<Option<Figure>>,
    /// The agreed mark.
    pub agreed: Option<Agreed>,
}

/// An agreed mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The mark that enters the computation.
    pub value: Figure,
    /// How it came about.
    pub way: Way,
}

/// How an agreed mark came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// People wrote it.
    Written,
    /// A rule made it of the members' marks.
    Computed {
        /// The rule.
        rule: AgreementRule,
        /// The members whose marks count, by their place, college by college.
        counted: Vec<Vec<usize>>,
        /// The published rounding.
        rounding: Option<Rounding>,
    },
}

/// A written appraisal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppraisalRow {
    /// The place of the criterion.
    pub criterion: usize,
    /// The place of the bid.
    pub bid: usize,
    /// The place of the member.
    pub member: usize,
    /// The member's mark.
    pub mark: Figure,
    /// The appraisal.
    pub text: String,
}

/// The measured values on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureBlock {
    /// The place of the criterion.
    pub criterion: usize,
    /// By place of the bid.
    pub values: Vec<Option<Figure>>,
}

type Lines<'a> = BTreeMap<(CriterionId, BidId, MemberId), &'a MarkLine>;

pub(super) fn section(places: &Places<'_>) -> Result<MarksSection, ReportError> {
    let members = Members::of(places)?;
    let mut lines = Lines::new();
    for line in &places.input.marks {
        members.place(line.member)?;
        places.bid(line.bid).ok_or(ReportError::UnknownReference("bid"))?;
        places.criterion(line.criterion).ok_or(ReportError::UnknownReference("criterion"))?;
        lines.insert((line.criterion, line.bid, line.member), line);
    }
    let mut blocks = Vec::new();
    let mut appraisals = Vec::new();
    for (criterion, node, leaf) in places.leaves() {
        let Leaf::Quality { .. } = leaf else { continue };
        let mut rows = Vec::new();
        for (place, (bid, _)) in places.bids.iter().enumerate() {
            let agreed = bid.marks.get(&node.id);
            let given: Vec<Option<Fraction>> = members
                .ids
                .iter()
                .map(|member| lines.get(&(node.id, bid.id, *member)).map(|line| line.mark.value().clone()))
                .collect();
            let way = match agreed.map(|agreed| &agreed.trace().working) {
                Some(Working::Agreed { rule, marks }) => {
                    let counted = members.counted(marks, &given).ok_or_else(|| ReportError::MarksDiffer {
                        bid: bid.code.clone(),
                        criterion: node.code.clone(),
                    })?;
                    match rule {
                        AgreementRule::Consensus => Way::Written,
                        AgreementRule::Mean | AgreementRule::Median | AgreementRule::MeanByCollege => {
                            let rounding = agreed.and_then(|agreed| agreed.trace().rounding);
                            Way::Computed { rule: *rule, counted, rounding }
                        }
                    }
                }
                Some(
                    Working::Given | Working::Quality { .. } | Working::Formula { .. } | Working::Sum { .. },
                )
                | None => Way::Written,
            };
            for (member, id) in members.ids.iter().enumerate() {
                let Some(line) = lines.get(&(node.id, bid.id, *id)) else { continue };
                if !line.justification.trim().is_empty() {
                    appraisals.push(AppraisalRow {
                        criterion,
                        bid: place,
                        member,
                        mark: Figure::needed(line.mark.value().clone(), 0),
                        text: line.justification.clone(),
                    });
                }
            }
            rows.push((place, given, agreed.map(|agreed| (agreed.mark().value().clone(), way))));
        }
        blocks.push(MarkBlock { criterion, rows: shown(rows) });
    }
    Ok(MarksSection { members: members.heads, blocks, appraisals })
}

/// A row before its decimals are known.
type Bare = (usize, Vec<Option<Fraction>>, Option<(Fraction, Way)>);

/// One number of decimals for all marks of a block, and one for its agreed marks.
fn shown(rows: Vec<Bare>) -> Vec<MarkRow> {
    let marks = decimals_for(rows.iter().flat_map(|(_, given, _)| given.iter().flatten()), 0);
    let agreed =
        decimals_for(rows.iter().filter_map(|(_, _, agreed)| agreed.as_ref()).map(|(mark, _)| mark), 0);
    rows.into_iter()
        .map(|(bid, given, mark)| MarkRow {
            bid,
            marks: given.into_iter().map(|it| it.map(|it| Figure::new(it, marks))).collect(),
            agreed: mark.map(|(mark, way)| Agreed { value: Figure::new(mark, agreed.max(marks)), way }),
        })
        .collect()
}

/// The panel, college by college.
struct Members {
    ids: Vec<MemberId>,
    heads: Vec<MemberHead>,
    colleges: Vec<scoring::CollegeId>,
}

impl Members {
    fn of(places: &Places<'_>) -> Result<Self, ReportError> {
        let panel = &places.input.panel;
        let mut members = Self { ids: Vec::new(), heads: Vec::new(), colleges: Vec::new() };
        for college in &panel.colleges {
            for member in panel.members.iter().filter(|member| member.college == college.id) {
                members.ids.push(member.id);
                members.colleges.push(college.id);
                members.heads.push(MemberHead {
                    name: member.name.clone(),
                    role: member.role.clone(),
                    college: college.name.clone(),
                });
            }
        }
        if members.ids.len() < panel.members.len() {
            return Err(ReportError::UnknownReference("college"));
        }
        Ok(members)
    }

    fn place(&self, id: MemberId) -> Result<usize, ReportError> {
        self.ids.iter().position(|member| *member == id).ok_or(ReportError::UnknownReference("member"))
    }

    /// The places of the members whose marks count, college by college; `None` when one of these
    /// marks is not the one that the report shows.
    fn counted(&self, marks: &[MemberMark], given: &[Option<Fraction>]) -> Option<Vec<Vec<usize>>> {
        let mut colleges: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for mark in marks {
            let place = self.place(mark.member).ok()?;
            if given.get(place)?.as_ref() != Some(mark.mark.value()) {
                return None;
            }
            let college = *self.colleges.get(place)?;
            if college != mark.college {
                return None;
            }
            let first = self.colleges.iter().position(|other| *other == college)?;
            colleges.entry(first).or_default().push(place);
        }
        for counted in colleges.values_mut() {
            counted.sort_unstable();
        }
        Some(colleges.into_values().collect())
    }
}

pub(super) fn measures(places: &Places<'_>) -> Vec<MeasureBlock> {
    places
        .leaves()
        .filter(|(_, _, leaf)| match leaf {
            Leaf::Measure { .. } => true,
            Leaf::Price { .. } | Leaf::Quality { .. } => false,
        })
        .map(|(criterion, node, leaf)| {
            let values: Vec<Option<Fraction>> =
                places.bids.iter().map(|(bid, _)| value(bid, node, leaf)).collect();
            let decimals = decimals_for(values.iter().flatten(), 0);
            MeasureBlock {
                criterion,
                values: values.into_iter().map(|it| it.map(|it| Figure::new(it, decimals))).collect(),
            }
        })
        .collect()
}
