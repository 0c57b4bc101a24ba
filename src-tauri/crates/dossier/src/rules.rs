//! The rules of the procedure: what may be done now, by whom.

use std::collections::BTreeSet;

use scoring::{Admission, CriterionKind, Fraction, Leaf, Mark, Scale};
use uuid::Uuid;

use crate::{
    Action, AgreedCell, Author, CollegeRecord, FrameLine, MarkCell, MeasureValue, MemberRecord, Number,
    OperationId, ProtocolRecord, Refusal, Source, State, Write,
    replay::{Lying, Replay, Step},
};

/// Whether `author` may do `action` on `device` now.
pub(crate) fn check(replay: &Replay, device: Uuid, author: Author, action: &Action) -> Result<(), Refusal> {
    let state = &replay.state;
    if author == Author::Organiser && device != replay.identity.founder {
        return Err(Refusal::NotOrganiserDevice);
    }
    match action {
        Action::CreateTender(_) if state.tender.is_some() => return Err(Refusal::TenderExists),
        Action::CreateTender(_) | Action::Revert { .. } | Action::Reinstate { .. } => {}
        Action::SetGrid { .. }
        | Action::SetFrame { .. }
        | Action::SetPanel { .. }
        | Action::SealRules { .. }
        | Action::ReopenRules { .. }
        | Action::RegisterBid { .. }
        | Action::DecideAdmission { .. }
        | Action::CloseAdmission {}
        | Action::ReopenAdmission { .. }
        | Action::ImportSchedule { .. }
        | Action::RecordMeasures { .. }
        | Action::RecordMarks { .. }
        | Action::AgreeMarks { .. }
        | Action::SetProtocol { .. }
        | Action::RecordFeedback { .. }
        | Action::PurgeAsides { .. }
        | Action::NoteRanking { .. }
        | Action::NoteUnmasking {}
        | Action::NoteReport { .. } => {
            if state.tender.is_none() {
                return Err(Refusal::NoTender);
            }
        }
    }
    if let Author::Member(member) = author {
        check_member_may(state, member, action)?;
    }
    match action {
        Action::CreateTender(_) | Action::NoteUnmasking {} | Action::NoteReport { .. } => Ok(()),
        Action::SetGrid { grid } => {
            unsealed(state)?;
            grid.to_scoring().map(drop).map_err(|faults| Refusal::GridInvalid { faults })
        }
        Action::SetFrame { lines } => {
            unsealed(state)?;
            distinct(lines.iter().map(|line: &FrameLine| line.code.as_str()))
        }
        Action::SetPanel { colleges, members } => check_panel(state, colleges, members),
        Action::SealRules { digest } => {
            unsealed(state)?;
            let standing = state.rules_digest().ok_or(Refusal::NoGrid)?;
            if standing == *digest { Ok(()) } else { Err(Refusal::SealDigestDiffers) }
        }
        Action::ReopenRules { reason } => {
            sealed(state)?;
            if !state.bids.is_empty() {
                return Err(Refusal::BidsRegistered);
            }
            said(reason)
        }
        Action::RegisterBid { bid, letter, bidder: _, received: _ } => {
            sealed(state)?;
            admission_open(state)?;
            if let Some(known) = state.bids.get(bid) {
                return Err(Refusal::BidExists { letter: known.letter.clone() });
            }
            if letter.trim().is_empty() || state.bids.values().any(|known| known.letter == *letter) {
                return Err(Refusal::LetterTaken { letter: letter.clone() });
            }
            Ok(())
        }
        Action::DecideAdmission { bid, admission, reason } => {
            known_bid(state, *bid)?;
            admission_open(state)?;
            if *admission == Admission::Admitted { Ok(()) } else { said(reason) }
        }
        Action::CloseAdmission {} => {
            admission_open(state)?;
            if state.bids.is_empty() {
                return Err(Refusal::NoBids);
            }
            decided(state)
        }
        Action::ReopenAdmission { reason } => {
            admission_closed(state)?;
            said(reason)
        }
        Action::ImportSchedule { bid, schedule: _ } => known_bid(state, *bid),
        Action::RecordMeasures { bid, source: _, values } => check_measures(state, *bid, values),
        Action::RecordMarks { member, source, cells } => check_marks(state, author, *member, source, cells),
        Action::AgreeMarks { cells, reason } => {
            check_agreed(state, cells)?;
            said(reason)
        }
        Action::SetProtocol { protocol } => {
            distinct(protocol.sites.iter().map(|site| site.id.as_str()))?;
            distinct(protocol.groups.iter().map(|group| group.id.as_str()))?;
            distinct(protocol.questions.iter().map(|question| question.id.as_str()))?;
            feedback_has_sites(state, Some(protocol))
        }
        Action::RecordFeedback { site, source: _, digest: _ } => {
            let known = state.protocol.iter().flat_map(|protocol| &protocol.sites);
            if known.into_iter().any(|known| known.id == *site) {
                Ok(())
            } else {
                Err(Refusal::UnknownSite { site: site.clone() })
            }
        }
        Action::PurgeAsides { digests, reason } => {
            something(digests)?;
            if digests.iter().any(|digest| replay.asides.get(digest) != Some(&Lying::Aside)) {
                return Err(Refusal::UnknownAside);
            }
            said(reason)
        }
        Action::NoteRanking { digest: _, rows } => {
            admission_closed(state)?;
            rows.iter().try_for_each(|row| known_bid(state, row.bid))
        }
        Action::Revert { of, writes } => {
            let step = replay.tracks.get(&device).and_then(|track| track.done.back());
            let step = step.ok_or(Refusal::NothingToUndo)?;
            check_inverse(replay, author, *of, step, (&step.after, &step.before), writes)
        }
        Action::Reinstate { of, writes } => {
            let step = replay.tracks.get(&device).and_then(|track| track.undone.last());
            let step = step.ok_or(Refusal::NothingToRedo)?;
            check_inverse(replay, author, *of, step, (&step.before, &step.after), writes)
        }
    }
}

/// What a member may do: mark, and say what was shown or written. Undoing is checked by step.
fn check_member_may(state: &State, member: Uuid, action: &Action) -> Result<(), Refusal> {
    known_member(state, member)?;
    match action {
        Action::RecordMarks { .. }
        | Action::NoteRanking { .. }
        | Action::NoteUnmasking {}
        | Action::NoteReport { .. }
        | Action::Revert { .. }
        | Action::Reinstate { .. } => Ok(()),
        Action::CreateTender(_)
        | Action::SetGrid { .. }
        | Action::SetFrame { .. }
        | Action::SetPanel { .. }
        | Action::SealRules { .. }
        | Action::ReopenRules { .. }
        | Action::RegisterBid { .. }
        | Action::DecideAdmission { .. }
        | Action::CloseAdmission {}
        | Action::ReopenAdmission { .. }
        | Action::ImportSchedule { .. }
        | Action::RecordMeasures { .. }
        | Action::AgreeMarks { .. }
        | Action::SetProtocol { .. }
        | Action::RecordFeedback { .. }
        | Action::PurgeAsides { .. } => Err(Refusal::OrganiserOnly),
    }
}

fn sealed(state: &State) -> Result<(), Refusal> {
    if state.seal.is_some() { Ok(()) } else { Err(Refusal::RulesNotSealed) }
}

fn unsealed(state: &State) -> Result<(), Refusal> {
    if state.seal.is_none() { Ok(()) } else { Err(Refusal::RulesSealed) }
}

fn admission_open(state: &State) -> Result<(), Refusal> {
    if state.admission_closed.is_none() { Ok(()) } else { Err(Refusal::AdmissionIsClosed) }
}

fn admission_closed(state: &State) -> Result<(), Refusal> {
    if state.admission_closed.is_some() { Ok(()) } else { Err(Refusal::AdmissionNotClosed) }
}

fn decided(state: &State) -> Result<(), Refusal> {
    let bids: Vec<String> = state
        .bids_by_letter()
        .into_iter()
        .filter(|(id, _)| !state.admissions.contains_key(id))
        .map(|(_, bid)| bid.letter.clone())
        .collect();
    if bids.is_empty() { Ok(()) } else { Err(Refusal::AdmissionUndecided { bids }) }
}

fn said(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

fn something<T>(items: &[T]) -> Result<(), Refusal> {
    if items.is_empty() { Err(Refusal::NothingToRecord) } else { Ok(()) }
}

fn distinct<'a>(codes: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    let mut known = BTreeSet::new();
    for code in codes {
        if code.trim().is_empty() || !known.insert(code) {
            return Err(Refusal::CodeRepeated { code: code.to_owned() });
        }
    }
    Ok(())
}

fn known_bid(state: &State, bid: Uuid) -> Result<(), Refusal> {
    if state.bids.contains_key(&bid) { Ok(()) } else { Err(Refusal::UnknownBid { bid }) }
}

fn known_member(state: &State, member: Uuid) -> Result<&MemberRecord, Refusal> {
    state.member(member).ok_or(Refusal::UnknownMember { member })
}

fn check_panel(state: &State, colleges: &[CollegeRecord], members: &[MemberRecord]) -> Result<(), Refusal> {
    distinct(colleges.iter().map(|college| college.id.as_str()))?;
    distinct(members.iter().map(|member| member.code.as_str()))?;
    let mut ids = BTreeSet::new();
    for member in members {
        if !ids.insert(member.id) {
            return Err(Refusal::CodeRepeated { code: member.code.clone() });
        }
        if !colleges.iter().any(|college| college.id == member.college) {
            return Err(Refusal::UnknownCollege { college: member.college.clone() });
        }
    }
    // A mean by college would change under marks already given.
    for known in &state.panel.members {
        let stays = members.iter().any(|member| member.id == known.id && member.college == known.college);
        if !stays && state.marks.values().any(|given| given.contains_key(&known.id)) {
            return Err(Refusal::MemberHasMarks { member: known.code.clone() });
        }
    }
    Ok(())
}

/// A criterion of the grid that carries points itself.
fn leaf<'a>(state: &'a State, code: &str) -> Result<&'a Leaf, Refusal> {
    let grid = state.scoring_grid().ok_or(Refusal::NoGrid)?;
    let grid = grid.map_err(|faults| Refusal::GridInvalid { faults: faults.to_vec() })?;
    let unknown = || Refusal::UnknownCriterion { criterion: code.to_owned() };
    let found = grid.criteria.leaves().into_iter().find(|(criterion, _)| criterion.code == code);
    found.map(|(_, leaf)| leaf).ok_or_else(unknown)
}

fn scale<'a>(state: &'a State, code: &str) -> Result<&'a Scale, Refusal> {
    match leaf(state, code)? {
        Leaf::Quality { scale, minimum: _ } => Ok(scale),
        Leaf::Price { .. } | Leaf::Measure { .. } => {
            Err(Refusal::CriterionNotMarked { criterion: code.to_owned() })
        }
    }
}

fn never_negative(criterion: &str, number: &Number) -> Result<Fraction, Refusal> {
    if number.value().is_negative() {
        return Err(Refusal::Negative { criterion: criterion.to_owned(), value: number.clone() });
    }
    Ok(number.value().clone())
}

fn mark(criterion: &str, number: &Number) -> Result<Mark, Refusal> {
    let negative = |_| Refusal::Negative { criterion: criterion.to_owned(), value: number.clone() };
    Mark::new(never_negative(criterion, number)?).map_err(negative)
}

fn once<'a>(state: &State, cells: impl Iterator<Item = (Uuid, &'a str)>) -> Result<(), Refusal> {
    let mut known = BTreeSet::new();
    for (bid, criterion) in cells {
        known_bid(state, bid)?;
        if !known.insert((bid, criterion)) {
            let letter = state.bids.get(&bid).map(|bid| bid.letter.clone()).unwrap_or_default();
            return Err(Refusal::CellRepeated { bid: letter, criterion: criterion.to_owned() });
        }
    }
    Ok(())
}

fn check_marks(
    state: &State,
    author: Author,
    member: Uuid,
    source: &Source,
    cells: &[MarkCell],
) -> Result<(), Refusal> {
    let record = known_member(state, member)?;
    let allowed = match (author, source) {
        (Author::Member(author), _) => author == member,
        (Author::Organiser, Source::File { .. }) => true,
        (Author::Organiser, Source::Typed {}) => false,
    };
    if !allowed {
        return Err(Refusal::MarkNotYours { member: record.code.clone() });
    }
    something(cells)?;
    once(state, cells.iter().map(|cell| (cell.bid, cell.criterion.as_str())))?;
    for cell in cells {
        let scale = scale(state, &cell.criterion)?;
        let Some(given) = &cell.mark else { continue };
        scale.check(&mark(&cell.criterion, given)?).map_err(|error| Refusal::MarkOffScale {
            criterion: cell.criterion.clone(),
            mark: given.clone(),
            error,
        })?;
    }
    Ok(())
}

fn check_agreed(state: &State, cells: &[AgreedCell]) -> Result<(), Refusal> {
    something(cells)?;
    once(state, cells.iter().map(|cell| (cell.bid, cell.criterion.as_str())))?;
    for cell in cells {
        let scale = scale(state, &cell.criterion)?;
        let Some(agreed) = &cell.mark else { continue };
        // People may agree on a mark between two steps.
        scale.check_range(&mark(&cell.criterion, agreed)?).map_err(|error| Refusal::MarkOffScale {
            criterion: cell.criterion.clone(),
            mark: agreed.clone(),
            error,
        })?;
    }
    Ok(())
}

fn check_measures(state: &State, bid: Uuid, values: &[MeasureValue]) -> Result<(), Refusal> {
    something(values)?;
    once(state, values.iter().map(|measured| (bid, measured.criterion.as_str())))?;
    for measured in values {
        match leaf(state, &measured.criterion)?.kind() {
            CriterionKind::Measure => {}
            CriterionKind::Price | CriterionKind::Quality => {
                return Err(Refusal::CriterionNotMeasured { criterion: measured.criterion.clone() });
            }
        }
        if let Some(value) = &measured.value {
            never_negative(&measured.criterion, value)?;
        }
    }
    Ok(())
}

fn feedback_has_sites(state: &State, protocol: Option<&ProtocolRecord>) -> Result<(), Refusal> {
    for (site, _) in state.feedback.keys() {
        if !protocol.iter().flat_map(|protocol| &protocol.sites).any(|known| known.id == *site) {
            return Err(Refusal::FeedbackRecorded { site: site.clone() });
        }
    }
    Ok(())
}

/// Whether a step can be taken back or done again: it is the latest and the author's own,
/// nobody wrote over it, and what remains still holds together.
fn check_inverse(
    replay: &Replay,
    author: Author,
    of: OperationId,
    step: &Step,
    (standing, wanted): (&[Write], &[Write]),
    writes: &[Write],
) -> Result<(), Refusal> {
    if step.id != of {
        return Err(Refusal::NotTheLatestStep);
    }
    if step.author != author {
        return Err(Refusal::StepOfAnother);
    }
    for write in standing {
        if replay.value(&write.register) != write.value.as_deref() {
            return Err(Refusal::Superseded { subject: write.register.subject(), key: write.register.key() });
        }
    }
    if writes != wanted {
        return Err(Refusal::InverseDiffers);
    }
    let mut after = replay.state.clone();
    for write in writes {
        after.put(&write.register, write.value.as_deref()).map_err(|_| Refusal::InverseDiffers)?;
    }
    coherent(&after)
}

/// What holds between the parts of a state whatever was undone.
fn coherent(state: &State) -> Result<(), Refusal> {
    if state.tender.is_none()
        && (state.grid().is_some() || !state.panel.members.is_empty() || state.protocol.is_some())
    {
        return Err(Refusal::NoTender);
    }
    if let Some(seal) = &state.seal
        && state.rules_digest() != Some(seal.digest)
    {
        return Err(Refusal::RulesSealed);
    }
    if state.seal.is_none() && !state.bids.is_empty() {
        return Err(Refusal::BidsRegistered);
    }
    let bids = state.admissions.keys().chain(state.schedules.keys()).copied();
    let cells = state.marks.keys().chain(state.measures.keys()).chain(state.agreed.keys());
    for bid in bids.chain(cells.map(|place| place.bid)) {
        if !state.bids.contains_key(&bid) {
            return Err(Refusal::BidInUse { bid });
        }
    }
    for member in state.marks.values().flat_map(|given| given.keys()) {
        known_member(state, *member)?;
    }
    if state.admission_closed.is_some() {
        decided(state)?;
    }
    feedback_has_sites(state, state.protocol.as_ref())
}
