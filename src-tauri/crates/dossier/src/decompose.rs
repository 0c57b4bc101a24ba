//! What each action writes, and where: a pure function of the operation alone.

use serde::Serialize;

use crate::{
    Action, Author, Instant, Register, Write,
    canonical::{CanonicalError, canonical_json},
    state::{
        AdmissionRecord, AgreedRecord, BidRecord, ClosingRecord, FeedbackRecord, MarkRecord, MeasureRecord,
        PanelRecord, ReportRecord, SealRecord, ShownRanking,
    },
};

/// The writes of an action that `author` performs at `at`.
pub(crate) fn writes(action: &Action, author: Author, at: &Instant) -> Result<Vec<Write>, CanonicalError> {
    let at = at.clone();
    Ok(match action {
        Action::CreateTender(tender) => vec![put(Register::Tender, tender)?],
        Action::SetGrid { grid } => vec![put(Register::Grid, grid)?],
        Action::SetFrame { lines } => vec![put(Register::Frame, lines)?],
        Action::SetPanel { colleges, members } => {
            let panel = PanelRecord { colleges: colleges.clone(), members: members.clone() };
            vec![put(Register::Panel, &panel)?]
        }
        Action::SealRules { digest } => vec![put(Register::Seal, &SealRecord { digest: *digest, at })?],
        Action::ReopenRules { reason: _ } => vec![empty(Register::Seal)],
        Action::RegisterBid { bid, letter, bidder, received } => {
            let record =
                BidRecord { letter: letter.clone(), bidder: bidder.clone(), received: received.clone() };
            vec![put(Register::Bid(*bid), &record)?]
        }
        Action::DecideAdmission { bid, admission, reason } => {
            let record = AdmissionRecord { admission: *admission, reason: reason.clone(), at };
            vec![put(Register::Admission(*bid), &record)?]
        }
        Action::CloseAdmission {} => vec![put(Register::AdmissionClosed, &ClosingRecord { at })?],
        Action::ReopenAdmission { reason: _ } => vec![empty(Register::AdmissionClosed)],
        Action::ImportSchedule { bid, schedule } => vec![put(Register::Schedule(*bid), schedule)?],
        Action::RecordMeasures { bid, source, values } => values
            .iter()
            .map(|measured| {
                let register = Register::Measure { bid: *bid, criterion: measured.criterion.clone() };
                match &measured.value {
                    Some(value) => {
                        let record =
                            MeasureRecord { value: value.clone(), source: source.clone(), at: at.clone() };
                        put(register, &record)
                    }
                    None => Ok(empty(register)),
                }
            })
            .collect::<Result<_, _>>()?,
        Action::RecordMarks { member, source, cells } => cells
            .iter()
            .map(|cell| {
                let register =
                    Register::Mark { bid: cell.bid, criterion: cell.criterion.clone(), member: *member };
                let record = MarkRecord {
                    mark: cell.mark.clone(),
                    justification: cell.justification.clone(),
                    evidence: cell.evidence.clone(),
                    source: source.clone(),
                    recorded_by: author,
                    at: at.clone(),
                };
                put(register, &record)
            })
            .collect::<Result<_, _>>()?,
        Action::AgreeMarks { cells, reason } => cells
            .iter()
            .map(|cell| {
                let register = Register::Agreed { bid: cell.bid, criterion: cell.criterion.clone() };
                match &cell.mark {
                    Some(mark) => {
                        let record =
                            AgreedRecord { mark: mark.clone(), reason: reason.clone(), at: at.clone() };
                        put(register, &record)
                    }
                    None => Ok(empty(register)),
                }
            })
            .collect::<Result<_, _>>()?,
        Action::SetProtocol { protocol } => vec![put(Register::Protocol, protocol)?],
        Action::RecordFeedback { site, source, digest } => {
            let register = Register::Feedback { site: site.clone(), source: source.clone() };
            vec![put(register, &FeedbackRecord { digest: *digest, at })?]
        }
        // These say what happened outside, and no register holds it.
        Action::PurgeAsides { .. } | Action::NoteUnmasking {} => Vec::new(),
        Action::NoteRanking { digest, rows } => {
            vec![put(Register::Ranking, &ShownRanking { digest: *digest, rows: rows.clone(), at })?]
        }
        Action::NoteReport { file_name, digest } => {
            vec![put(Register::Report(file_name.clone()), &ReportRecord { digest: *digest, at })?]
        }
        Action::Revert { of: _, writes } | Action::Reinstate { of: _, writes } => writes.clone(),
    })
}

fn put<T: Serialize>(register: Register, value: &T) -> Result<Write, CanonicalError> {
    Ok(Write { register, value: Some(canonical_json(value)?) })
}

fn empty(register: Register) -> Write {
    Write { register, value: None }
}
