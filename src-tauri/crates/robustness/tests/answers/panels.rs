//! Lots that a panel marks: small enough to check by hand, or drawn.

use std::collections::BTreeMap;

use proptest::prelude::*;
use robustness::{GivenMark, PanelMarks};
use scoring::{
    Admission, AgreedMark, AgreementRule, Bid, BidId, CollegeId, Content, CriteriaTree, Criterion,
    CriterionId, Environmental, EvaluatedAmount, Fraction, Leaf, Lot, Mark, MemberId, MemberMark,
    PriceFormula, Rounding, RoundingMode, RoundingPlan, Rules, Scale, Weight, agree,
};

pub fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

pub fn mark(text: &str) -> Mark {
    Mark::new(fraction(text)).unwrap()
}

pub fn bid_id(code: &str) -> BidId {
    BidId::from_code(code)
}

pub fn criterion_id(code: &str) -> CriterionId {
    CriterionId::from_code(code)
}

pub fn member_id(code: &str) -> MemberId {
    MemberId::from_code(code)
}

pub fn college_id(code: &str) -> CollegeId {
    CollegeId::from_code(code)
}

/// A criterion marked from 0 to 5 by steps of 1.
pub fn quality(code: &str, weight: &str, minimum: Option<&str>) -> Criterion {
    let scale = Scale::new(mark("5"), Some(mark("1")), Vec::new()).unwrap();
    criterion(code, weight, Leaf::Quality { scale, minimum: minimum.map(mark) })
}

pub fn price(weight: &str) -> Criterion {
    criterion("price", weight, Leaf::Price { formula: PriceFormula::LowestOverPrice })
}

pub fn criterion(code: &str, weight: &str, leaf: Leaf) -> Criterion {
    Criterion {
        id: criterion_id(code),
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: Weight::new(fraction(weight)).unwrap(),
        environmental: Environmental::No,
        content: Content::Leaf(leaf),
    }
}

/// By criterion, the members' marks.
type Marks<'text> = &'text [(&'text str, &'text [&'text str])];

/// What members give: by bid and criterion, one mark per member in the order of `members`; an
/// empty text is no mark.
pub struct Case<'text> {
    pub rule: AgreementRule,
    pub roots: Vec<Criterion>,
    /// Each member with the college.
    pub members: &'text [(&'text str, &'text str)],
    /// Each bid with its amount and its marks.
    pub bids: &'text [(&'text str, &'text str, Marks<'text>)],
}

impl Case<'_> {
    pub fn build(self) -> (Lot, PanelMarks) {
        let mut given = Vec::new();
        let bids = self.bids.iter().map(|(code, amount, marks)| {
            let mut agreed = BTreeMap::new();
            for (criterion, marks) in *marks {
                let cell: Vec<MemberMark> = self
                    .members
                    .iter()
                    .zip(*marks)
                    .filter(|(_, text)| !text.is_empty())
                    .map(|((member, college), text)| MemberMark {
                        member: member_id(member),
                        college: college_id(college),
                        mark: mark(text),
                    })
                    .collect();
                if let Some(mark) = agree(self.rule, None, &cell) {
                    agreed.insert(criterion_id(criterion), mark);
                }
                given.extend(cell.into_iter().map(|given| GivenMark {
                    bid: bid_id(code),
                    criterion: criterion_id(criterion),
                    given,
                }));
            }
            Bid {
                id: bid_id(code),
                code: (*code).to_owned(),
                bidder: (*code).to_owned(),
                admission: Admission::Admitted,
                amount: Some(EvaluatedAmount::new(fraction(amount)).unwrap()),
                marks: agreed,
                measures: BTreeMap::new(),
            }
        });
        let bids = bids.collect();
        let total = self.roots.iter().map(|root| &root.weight).sum();
        let rules = Rules { rounding: RoundingPlan::default(), ties: Vec::new(), agreement: self.rule };
        let lot = Lot { rules, criteria: CriteriaTree::new(total, self.roots).unwrap(), bids };
        (lot, PanelMarks::new(given).unwrap())
    }
}

/// A small lot of any rule, rounding and minimum: two to three bids, two criteria, two to four
/// members of two colleges, scales of three steps.
pub fn drawn() -> impl Strategy<Value = (Lot, PanelMarks)> {
    let rules = prop::sample::select(vec![
        AgreementRule::Mean,
        AgreementRule::Median,
        AgreementRule::MeanByCollege,
        AgreementRule::Consensus,
    ]);
    let rounding = prop::sample::select(vec![
        (None, None, None),
        (None, Some(1), None),
        (Some(0), None, Some(0)),
        (Some(1), Some(0), Some(1)),
    ]);
    let minimum = prop::option::weighted(0.3, Just("1"));
    (2..=3_usize, 2..=4_usize, rules, rounding, minimum).prop_flat_map(
        |(bids, members, rule, rounding, minimum)| {
            let cell = prop::collection::vec(0..=3_u32, members);
            let marks = prop::collection::vec(prop::collection::vec(cell, 2), bids);
            let weights = (1..=4_u32, 1..=4_u32);
            (marks, weights)
                .prop_map(move |(marks, weights)| lot_of(rule, rounding, minimum, &marks, weights))
        },
    )
}

fn lot_of(
    rule: AgreementRule,
    (marked, points, total): (Option<u8>, Option<u8>, Option<u8>),
    minimum: Option<&str>,
    marks: &[Vec<Vec<u32>>],
    weights: (u32, u32),
) -> (Lot, PanelMarks) {
    let round = |decimals: Option<u8>| decimals.and_then(|it| Rounding::new(it, RoundingMode::HalfUp));
    let scale = || Scale::new(mark("3"), Some(mark("1")), Vec::new()).unwrap();
    let leaf = |code: &str, weight: u32, minimum: Option<&str>| {
        criterion(code, &weight.to_string(), Leaf::Quality { scale: scale(), minimum: minimum.map(mark) })
    };
    let roots = vec![leaf("a", weights.0, minimum), leaf("b", weights.1, None)];
    let mut given = Vec::new();
    let mut bids = Vec::new();
    for (index, row) in marks.iter().enumerate() {
        let code = format!("bid{index}");
        let mut agreed = BTreeMap::new();
        for (criterion, cell) in ["a", "b"].into_iter().zip(row) {
            let cell: Vec<MemberMark> = cell
                .iter()
                .enumerate()
                .map(|(member, value)| MemberMark {
                    member: member_id(&format!("m{member}")),
                    college: college_id(if member == 0 { "one" } else { "others" }),
                    mark: Mark::new(Fraction::from(*value)).unwrap(),
                })
                .collect();
            let mark = match agree(rule, round(marked), &cell) {
                Some(mark) => mark,
                None => AgreedMark::written(cell[0].mark.clone(), cell.clone()),
            };
            agreed.insert(criterion_id(criterion), mark);
            let place = |given| GivenMark { bid: bid_id(&code), criterion: criterion_id(criterion), given };
            given.extend(cell.into_iter().map(place));
        }
        bids.push(Bid {
            id: bid_id(&code),
            code: code.clone(),
            bidder: code,
            admission: Admission::Admitted,
            amount: None,
            marks: agreed,
            measures: BTreeMap::new(),
        });
    }
    let sum = roots.iter().map(|root| &root.weight).sum();
    let rounding = RoundingPlan { mark: round(marked), points: round(points), total: round(total) };
    let rules = Rules { rounding, ties: Vec::new(), agreement: rule };
    (Lot { rules, criteria: CriteriaTree::new(sum, roots).unwrap(), bids }, PanelMarks::new(given).unwrap())
}
