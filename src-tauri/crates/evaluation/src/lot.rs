//! From what a dossier says to the lot that `scoring` evaluates.

use std::collections::BTreeMap;

use dossier::{BidRecord, Place, State};
use report::{CollegeLine, MemberLine, Panel};
use scoring::{
    Admission, AgreedMark, AgreementRule, Bid, BidId, CollegeId, CriteriaTree, CriterionKind,
    EvaluatedAmount, Lot, Mark, Measure, MemberId, MemberMark, PriceBasis, Rules, agree,
};
use uuid::Uuid;

use crate::{grid_words, wire::Fault, words::Writer};

/// The lot: bids in the order of their letters, agreed marks made by the panel's rule.
pub(crate) fn lot_of(state: &State, words: Writer) -> Result<Lot, Fault> {
    let grid = match state.scoring_grid() {
        None => return Err(Fault::new("refused-no-grid")),
        Some(Ok(grid)) => grid,
        Some(Err(faults)) => {
            let findings =
                state.grid().map(|record| grid_words::findings(words, record, faults)).unwrap_or_default();
            return Err(Fault::new("refused-grid-invalid").because(findings));
        }
    };
    let bids = state
        .bids_by_letter()
        .into_iter()
        .map(|(id, record)| bid(state, &grid.criteria, &grid.rules, id, record))
        .collect();
    Ok(Lot { rules: grid.rules.clone(), criteria: grid.criteria.clone(), bids })
}

/// Who marks, by name.
pub(crate) fn panel_of(state: &State) -> Panel {
    let colleges = state
        .panel
        .colleges
        .iter()
        .map(|college| CollegeLine { id: college_id(&college.id), name: college.name.clone() })
        .collect();
    let members = state
        .panel
        .members
        .iter()
        .map(|member| MemberLine {
            id: member_id(member.id),
            name: member.name.clone(),
            role: member.role.clone(),
            college: college_id(&member.college),
        })
        .collect();
    Panel { colleges, members }
}

/// The identity of a member for `scoring`.
pub(crate) fn member_id(id: Uuid) -> MemberId {
    MemberId::new(id)
}

/// The identity of a college for `scoring`.
pub(crate) fn college_id(code: &str) -> CollegeId {
    CollegeId::from_code(code)
}

fn bid(state: &State, criteria: &CriteriaTree, rules: &Rules, id: Uuid, record: &BidRecord) -> Bid {
    let mut marks = BTreeMap::new();
    for criterion in criteria.leaves_of(CriterionKind::Quality) {
        let place = Place { bid: id, criterion: criterion.code.clone() };
        if let Some(agreed) = agreed_mark(state, rules, &place) {
            marks.insert(criterion.id, agreed);
        }
    }
    let mut measures = BTreeMap::new();
    for criterion in criteria.leaves_of(CriterionKind::Measure) {
        let place = Place { bid: id, criterion: criterion.code.clone() };
        let recorded =
            state.measures.get(&place).and_then(|record| Measure::new(record.value.value().clone()).ok());
        if let Some(measure) = recorded {
            measures.insert(criterion.id, measure);
        }
    }
    Bid {
        id: BidId::new(id),
        code: record.letter.clone(),
        bidder: record.bidder.clone(),
        admission: state.admissions.get(&id).map_or(Admission::Admitted, |decided| decided.admission),
        amount: amount(state, id),
        marks,
        measures,
    }
}

/// The evaluated amount, in the tender's one base; never computed from the other.
fn amount(state: &State, bid: Uuid) -> Option<EvaluatedAmount> {
    let schedule = state.schedules.get(&bid)?;
    let total = match state.tender.as_ref()?.price_basis {
        PriceBasis::Net => Some(&schedule.net_total),
        PriceBasis::Gross => schedule.gross_total.as_ref(),
    }?;
    EvaluatedAmount::new(total.value().clone()).ok()
}

/// The members' marks on a cell, in the panel's order; "non noté" is not a mark.
pub(crate) fn member_marks(state: &State, place: &Place) -> Vec<MemberMark> {
    let Some(given) = state.marks.get(place) else { return Vec::new() };
    state
        .panel
        .members
        .iter()
        .filter_map(|member| {
            let mark = given.get(&member.id)?.mark.as_ref()?;
            Some(MemberMark {
                member: member_id(member.id),
                college: college_id(&member.college),
                mark: Mark::new(mark.value().clone()).ok()?,
            })
        })
        .collect()
}

fn agreed_mark(state: &State, rules: &Rules, place: &Place) -> Option<AgreedMark> {
    let members = member_marks(state, place);
    match rules.agreement {
        AgreementRule::Consensus => {
            let written = state.agreed.get(place)?;
            Some(AgreedMark::written(Mark::new(written.mark.value().clone()).ok()?, members))
        }
        rule @ (AgreementRule::Mean | AgreementRule::Median | AgreementRule::MeanByCollege) => {
            agree(rule, rules.rounding.mark, &members)
        }
    }
}
