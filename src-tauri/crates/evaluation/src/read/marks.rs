//! A member's marking.

use std::collections::BTreeMap;

use dossier::{MemberRecord, Place, State};
use scoring::{Content, CriteriaTree, Criterion, Leaf, Scale};
use uuid::Uuid;

use crate::{
    OpenTender,
    wire::{
        BidHead, EvidenceView, Fault, LevelView, MarkCellView, MarkGridView, MarkRow, MemberHead, Progress,
        ScaleView,
    },
    words::Writer,
};

/// The marking screen of a member; of the first one when none is named.
pub fn read_marks(tender: &OpenTender, member: Option<&str>) -> Result<MarkGridView, Fault> {
    let state = tender.state();
    let grid = tender.grid()?;
    let words = tender.writer();
    let member = match member {
        Some(code) => tender.member(code)?,
        None => state.panel.members.first().ok_or_else(|| Fault::new("no-panel"))?,
    };
    Ok(MarkGridView {
        members: state.panel.members.iter().map(|member| head(state, member)).collect(),
        member: member.code.clone(),
        bids: bids(state),
        rows: rows(words, &grid.criteria),
        cells: cells(words, state, member.id),
        progress: progress(state, &grid.criteria, member.id),
    })
}

/// A member as people know them.
pub(crate) fn head(state: &State, member: &MemberRecord) -> MemberHead {
    let college = state.panel.colleges.iter().find(|college| college.id == member.college);
    MemberHead {
        code: member.code.clone(),
        name: member.name.clone(),
        role: member.role.clone(),
        college: college.map(|college| college.name.clone()).unwrap_or_default(),
    }
}

/// The bids, in the order of their letters.
pub(crate) fn bids(state: &State) -> Vec<BidHead> {
    state
        .bids_by_letter()
        .into_iter()
        .map(|(_, bid)| BidHead { letter: bid.letter.clone(), bidder: bid.bidder.clone() })
        .collect()
}

/// The criteria that are marked, under the titles of their groups; prices and measures are not
/// in a member's hand.
fn rows(words: Writer, criteria: &CriteriaTree) -> Vec<MarkRow> {
    criteria
        .nodes()
        .into_iter()
        .filter(|node| is_marked(node.criterion))
        .map(|node| MarkRow {
            code: node.criterion.code.clone(),
            name: node.criterion.name.clone(),
            description: node.criterion.description.clone(),
            weight: words.figure(node.criterion.weight.value(), 0),
            depth: u8::try_from(node.depth).unwrap_or(u8::MAX),
            scale: scale(words, node.criterion),
        })
        .collect()
}

/// Whether marks are given to a criterion or to something below it.
fn is_marked(criterion: &Criterion) -> bool {
    match &criterion.content {
        Content::Group(children) => children.iter().any(is_marked),
        Content::Leaf(Leaf::Quality { .. }) => true,
        Content::Leaf(Leaf::Price { .. } | Leaf::Measure { .. }) => false,
    }
}

/// The scale of a criterion that is marked.
pub(crate) fn scale(words: Writer, criterion: &Criterion) -> Option<ScaleView> {
    let Content::Leaf(Leaf::Quality { scale, .. }) = &criterion.content else { return None };
    Some(scale_view(words, scale))
}

fn scale_view(words: Writer, scale: &Scale) -> ScaleView {
    let levels = scale.levels().iter().map(|level| LevelView {
        mark: words.figure(level.mark.value(), 0),
        label: level.label.clone(),
        descriptor: level.descriptor.clone(),
    });
    ScaleView {
        max: words.figure(scale.max().value(), 0),
        step: scale.step().map(|step| words.figure(step.value(), 0)),
        levels: levels.collect(),
    }
}

/// The cells of a member that hold something.
fn cells(words: Writer, state: &State, member: Uuid) -> Vec<MarkCellView> {
    state.marks.keys().filter_map(|place| cell(words, state, place, member)).collect()
}

/// A cell of a member, when something was ever written there.
pub(crate) fn cell(words: Writer, state: &State, place: &Place, member: Uuid) -> Option<MarkCellView> {
    let record = state.marks.get(place)?.get(&member)?;
    Some(MarkCellView {
        bid: state.bids.get(&place.bid)?.letter.clone(),
        criterion: place.criterion.clone(),
        mark: record.mark.as_ref().map(|mark| words.figure(mark.value(), 0)),
        justification: record.justification.clone(),
        evidence: record
            .evidence
            .iter()
            .map(|evidence| EvidenceView {
                document: evidence.document.clone(),
                page: evidence.page.clone(),
                quote: evidence.quote.clone(),
            })
            .collect(),
    })
}

/// How far a member has come: the whole, then each bid, then each criterion.
pub(crate) fn progress(state: &State, criteria: &CriteriaTree, member: Uuid) -> Vec<Progress> {
    let leaves: Vec<&str> = criteria
        .leaves()
        .into_iter()
        .filter(|(_, leaf)| matches!(leaf, Leaf::Quality { .. }))
        .map(|(criterion, _)| criterion.code.as_str())
        .collect();
    let bids = state.bids_by_letter();
    let mut by_bid: BTreeMap<&str, u32> = BTreeMap::new();
    let mut by_criterion: BTreeMap<&str, u32> = BTreeMap::new();
    let mut given = 0;
    for (id, bid) in &bids {
        for code in &leaves {
            let place = Place { bid: *id, criterion: (*code).to_owned() };
            let marked = state
                .marks
                .get(&place)
                .and_then(|marks| marks.get(&member))
                .is_some_and(|it| it.mark.is_some());
            if marked {
                given += 1;
                *by_bid.entry(bid.letter.as_str()).or_default() += 1;
                *by_criterion.entry(code).or_default() += 1;
            }
        }
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let whole = Progress { of: String::new(), given, expected: count(bids.len() * leaves.len()) };
    let of_bids = bids.iter().map(|(_, bid)| Progress {
        of: bid.letter.clone(),
        given: by_bid.get(bid.letter.as_str()).copied().unwrap_or_default(),
        expected: count(leaves.len()),
    });
    let of_criteria = leaves.iter().map(|code| Progress {
        of: (*code).to_owned(),
        given: by_criterion.get(code).copied().unwrap_or_default(),
        expected: count(bids.len()),
    });
    std::iter::once(whole).chain(of_bids).chain(of_criteria).collect()
}
