//! Trials: protocols, sites, user groups, feedback, and what the answers come to.
//!
//! **Consultative by construction.** Users try the bids and say what they found (*avis
//! consultatif*); members of the panel read it and give their own marks. This package depends
//! on nothing of ours, and `scoring` cannot see it: no answer can become a point.
//!
//! What is deliberately absent:
//! - no name, age or address, no clock and no device: a [`Feedback`] belongs to a session, which
//!   is a random number;
//! - no ranking of the bids, on any question or on all: there is a distribution, a count and a
//!   sum, and a person reads them;
//! - no answer of a few people: see [`Shown`], and [`summarise`] for what is hidden and why;
//! - no floating point: a [`Mean`] is a sum and a count, divided by whoever writes it;
//! - no words: a finding has a code and details, and `wording` says it.

mod code;
mod disclosure;
mod feedback;
mod protocol;
mod summary;

pub use code::{BidCode, GroupId, InvalidCode, LONGEST_CODE, ProtocolId, QuestionId, SessionId, SiteId};
pub use feedback::{Answer, Entry, Feedback, FeedbackFinding, LONGEST_COMMENT, YesNo};
pub use protocol::{
    FreeText, Group, MOST_GROUPS, Part, Protocol, ProtocolFinding, Question, QuestionKind, Site,
};
pub use summary::{
    BidSummary, Hidden, LeftOut, Mean, Participants, QuestionSummary, Shown, Summary, Tally, summarise,
};
