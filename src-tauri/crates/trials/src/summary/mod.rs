//! What the answers come to, by bid and question: overall, by group and by site.

mod sift;
mod tally;

use std::{collections::BTreeMap, num::NonZeroU32};

use crate::{
    BidCode, Feedback, GroupId, Protocol, Question, QuestionId, SiteId,
    disclosure::{self, Cells, Screened},
};

pub use sift::LeftOut;
pub use tally::{Mean, Tally};

/// What came out of a trial. It orders the bids by their code and by nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Who took part: how many sessions, never what they said.
    pub participants: Participants,
    /// One per bid that was tried, in the order of their codes.
    pub bids: Vec<BidSummary>,
    /// Feedback that counts nowhere, and why.
    pub left_out: Vec<LeftOut>,
}

/// Distinct sessions, whatever the number of bids that each tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participants {
    /// In all.
    pub overall: u32,
    /// By user group, in the protocol's order, those without any included.
    pub by_group: Vec<(GroupId, u32)>,
    /// By site, in the protocol's order, those without any included.
    pub by_site: Vec<(SiteId, u32)>,
}

/// What was said about a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidSummary {
    /// The bid.
    pub bid: BidCode,
    /// One per question, in the protocol's order.
    pub questions: Vec<QuestionSummary>,
    /// By user group, in the protocol's order: what was written freely, in alphabetical order so
    /// that nothing tells who wrote first. Hidden where fewer than the smallest group tried it.
    pub comments: Vec<(GroupId, Shown<Vec<String>>)>,
}

/// What was answered to a question about a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSummary {
    /// The question.
    pub question: QuestionId,
    /// By everyone.
    pub overall: Shown<Tally>,
    /// By user group, in the protocol's order.
    pub by_group: Vec<(GroupId, Shown<Tally>)>,
    /// By site, in the protocol's order.
    pub by_site: Vec<(SiteId, Shown<Tally>)>,
}

/// Something that is only there when it gives nobody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown<T> {
    /// Enough people stand behind it, or nobody.
    Visible(T),
    /// It is not in the summary.
    Hidden(Hidden),
}

/// Why something is not in a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// Some people answered, and fewer than this.
    CountBelow(NonZeroU32),
    /// Enough people answered; with what is visible, their answers would give away a few others'.
    ProtectsOthers,
}

impl<T> Shown<T> {
    /// What is visible.
    pub fn visible(&self) -> Option<&T> {
        match self {
            Self::Visible(shown) => Some(shown),
            Self::Hidden(_) => None,
        }
    }
}

/// Sums up a trial.
///
/// - Feedback that was merged twice counts once; feedback that contradicts itself or does not fit
///   the protocol is [left out](LeftOut).
/// - Answers of fewer people than the protocol's smallest group are hidden. So are others, the
///   smallest first, until no sum or difference of visible answers is that of so few people: one
///   hidden group alone would be the whole less the visible ones.
/// - That holds within one summary. Two of them, before and after one more session, differ by
///   that session's answers: a summary is for the end of a trial. Nor does it hide what all
///   members of a large enough group said alike.
///
/// The order of the feedback changes nothing.
pub fn summarise(protocol: &Protocol, feedback: &[Feedback]) -> Summary {
    let (kept, left_out) = sift::sift(protocol, feedback);
    let sessions: BTreeMap<_, _> =
        kept.iter().map(|feedback| (feedback.session(), (feedback.group(), feedback.site()))).collect();
    let mut by_bid: BTreeMap<&BidCode, Vec<&Feedback>> = BTreeMap::new();
    for feedback in kept {
        by_bid.entry(feedback.bid()).or_default().push(feedback);
    }
    Summary {
        participants: Participants {
            overall: count(sessions.values()),
            by_group: groups(protocol)
                .map(|group| (group.clone(), count(sessions.values().filter(|(of, _)| *of == group))))
                .collect(),
            by_site: sites(protocol)
                .map(|site| (site.clone(), count(sessions.values().filter(|(_, at)| *at == site))))
                .collect(),
        },
        bids: by_bid.into_iter().map(|(bid, feedback)| of_bid(protocol, bid, &feedback)).collect(),
        left_out,
    }
}

fn groups(protocol: &Protocol) -> impl Iterator<Item = &GroupId> {
    protocol.groups().iter().map(|group| &group.id)
}

fn sites(protocol: &Protocol) -> impl Iterator<Item = &SiteId> {
    protocol.sites().iter().map(|site| &site.id)
}

fn count<T>(members: impl Iterator<Item = T>) -> u32 {
    members.fold(0, |count, _| count + 1)
}

fn of_bid(protocol: &Protocol, bid: &BidCode, feedback: &[&Feedback]) -> BidSummary {
    BidSummary {
        bid: bid.clone(),
        questions: protocol
            .questions()
            .iter()
            .map(|question| of_question(protocol, question, feedback))
            .collect(),
        comments: groups(protocol)
            .map(|group| (group.clone(), comments(protocol, group, feedback)))
            .collect(),
    }
}

fn comments(protocol: &Protocol, group: &GroupId, feedback: &[&Feedback]) -> Shown<Vec<String>> {
    let of_group = || feedback.iter().filter(|feedback| feedback.group() == group);
    if (1..protocol.smallest_group().get()).contains(&count(of_group())) {
        return Shown::Hidden(Hidden::CountBelow(protocol.smallest_group()));
    }
    let mut comments: Vec<String> =
        of_group().filter_map(|feedback| feedback.comment().map(str::to_owned)).collect();
    comments.sort();
    Shown::Visible(comments)
}

fn of_question(protocol: &Protocol, question: &Question, feedback: &[&Feedback]) -> QuestionSummary {
    let empty = Tally::empty(&question.kind);
    let mut by_group: BTreeMap<&GroupId, Tally> = groups(protocol).map(|it| (it, empty.clone())).collect();
    let mut by_site: BTreeMap<&SiteId, Tally> = sites(protocol).map(|it| (it, empty.clone())).collect();
    let mut overall = empty;
    let mut cells: BTreeMap<(&GroupId, &SiteId), u32> = BTreeMap::new();
    for feedback in feedback {
        let Some(answer) = feedback.answers().get(&question.id) else { continue };
        let (group, site) = (feedback.group(), feedback.site());
        overall.add(*answer);
        by_group.entry(group).and_modify(|tally| tally.add(*answer));
        by_site.entry(site).and_modify(|tally| tally.add(*answer));
        *cells.entry((group, site)).or_default() += 1;
    }
    let cells: Cells = groups(protocol)
        .map(|group| sites(protocol).map(|site| cells.get(&(group, site)).copied().unwrap_or(0)).collect())
        .collect();

    let smallest = protocol.smallest_group();
    let screen = disclosure::screen(&cells, smallest.get());
    let show = |screened: &Screened, tally: Tally| match screened {
        Screened::Shown => Shown::Visible(tally),
        Screened::TooFew => Shown::Hidden(Hidden::CountBelow(smallest)),
        Screened::ProtectsOthers => Shown::Hidden(Hidden::ProtectsOthers),
    };
    QuestionSummary {
        question: question.id.clone(),
        overall: show(&screen.overall, overall),
        by_group: groups(protocol)
            .zip(&screen.groups)
            .filter_map(|(group, screened)| Some((group.clone(), show(screened, by_group.remove(group)?))))
            .collect(),
        by_site: sites(protocol)
            .zip(&screen.sites)
            .filter_map(|(site, screened)| Some((site.clone(), show(screened, by_site.remove(site)?))))
            .collect(),
    }
}
