//! Which feedback counts. What travelled on several devices may come twice or contradict itself.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use crate::{BidCode, Feedback, FeedbackFinding, GroupId, Protocol, SessionId, SiteId};

/// Feedback that counts nowhere until a person has looked at it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// It does not fit this protocol: it was given under another one.
    OffProtocol {
        /// The session.
        session: SessionId,
        /// The bid.
        bid: BidCode,
        /// What does not fit.
        findings: Vec<FeedbackFinding>,
    },
    /// The session speaks from two groups or two sites: nothing of it counts.
    TwoPlaces {
        /// The session.
        session: SessionId,
    },
    /// The session said two different things about the bid: neither counts.
    Contradicts {
        /// The session.
        session: SessionId,
        /// The bid.
        bid: BidCode,
    },
}

impl LeftOut {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OffProtocol { .. } => "feedback-off-protocol",
            Self::TwoPlaces { .. } => "feedback-two-places",
            Self::Contradicts { .. } => "feedback-contradicts",
        }
    }

    /// The session.
    pub fn session(&self) -> SessionId {
        match self {
            Self::OffProtocol { session, .. }
            | Self::TwoPlaces { session }
            | Self::Contradicts { session, .. } => *session,
        }
    }
}

/// Feedback that counts, each session once per bid, and what does not, each in an order of its
/// own that owes nothing to that of `feedback`.
pub(super) fn sift<'all>(
    protocol: &Protocol,
    feedback: &'all [Feedback],
) -> (Vec<&'all Feedback>, Vec<LeftOut>) {
    let mut left_out = BTreeSet::new();
    let mut sessions: BTreeMap<SessionId, Session> = BTreeMap::new();
    for given in feedback {
        match Feedback::new(protocol, given.to_entry()) {
            Ok(_) => sessions.entry(given.session()).or_default().take(given),
            Err(findings) => {
                let (session, bid) = (given.session(), given.bid().clone());
                left_out.insert(LeftOut::OffProtocol { session, bid, findings });
            }
        }
    }

    let mut kept = Vec::new();
    for (session, given) in sessions {
        if given.places.len() > 1 {
            left_out.insert(LeftOut::TwoPlaces { session });
            continue;
        }
        for (bid, said) in given.said {
            match said {
                Said::Once(feedback) => kept.push(feedback),
                Said::Differently => {
                    left_out.insert(LeftOut::Contradicts { session, bid: bid.clone() });
                }
            }
        }
    }
    (kept, left_out.into_iter().collect())
}

/// What a session gave.
#[derive(Default)]
struct Session<'all> {
    places: BTreeSet<(&'all GroupId, &'all SiteId)>,
    said: BTreeMap<&'all BidCode, Said<'all>>,
}

/// What a session said about a bid.
enum Said<'all> {
    /// One thing, however often it was merged.
    Once(&'all Feedback),
    /// Different things.
    Differently,
}

impl<'all> Session<'all> {
    fn take(&mut self, given: &'all Feedback) {
        self.places.insert((given.group(), given.site()));
        match self.said.entry(given.bid()) {
            btree_map::Entry::Vacant(place) => {
                place.insert(Said::Once(given));
            }
            btree_map::Entry::Occupied(mut place) => match place.get() {
                Said::Once(before) if *before == given => {}
                Said::Once(_) | Said::Differently => {
                    place.insert(Said::Differently);
                }
            },
        }
    }
}
