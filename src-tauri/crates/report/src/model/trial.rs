//! The annex on the consultative trial: distributions by bid, question and user group.

use scoring::Fraction;
use trials::{BidSummary, Hidden, Protocol, Question, QuestionKind, Shown, Summary, Tally};
use wording::Args;

use super::places::Places;
use crate::{figure::Figure, words::Words};

/// What came out of the trial. It gives no point and ranks nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialSection {
    /// "Avis consultatif : il n’entre dans aucune note et ne donne aucun point."
    pub notice: String,
    /// The protocol's name.
    pub protocol: String,
    /// The rule under which small groups are hidden, in a sentence.
    pub hiding: String,
    /// How many sessions took part, in words.
    pub participants: String,
    /// By user group, then by site: name and number of sessions.
    pub turnout: Vec<(TurnoutKind, String, u32)>,
    /// The questions, in the protocol's order.
    pub questions: Vec<TrialQuestion>,
    /// What was written freely, by bid and group.
    pub comments: Vec<TrialComments>,
}

/// What a number of sessions is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurnoutKind {
    /// A user group.
    Group,
    /// A site.
    Site,
}

/// A question and its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialQuestion {
    /// What people read.
    pub text: String,
    /// The name of the criterion that it sheds light on.
    pub criterion: Option<String>,
    /// The words of the answers: levels from the lowest up, or yes and no.
    pub answers: Vec<String>,
    /// What the mean is: of levels counted from 1, or the share of yes.
    pub mean: MeanKind,
    /// Rows by bid, then by group.
    pub rows: Vec<TrialRow>,
}

/// What the mean of a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeanKind {
    /// The mean level, counted from 1.
    Level,
    /// The share of those who said yes.
    ShareOfYes,
}

/// The answers of some people about a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialRow {
    /// The bid's letter.
    pub letter: String,
    /// The bidder.
    pub bidder: String,
    /// The user group, or all of them.
    pub who: String,
    /// The answers, or why they are not shown.
    pub answers: Result<TrialTally, String>,
}

/// How often each answer was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialTally {
    /// In the order of [`TrialQuestion::answers`].
    pub counts: Vec<u32>,
    /// Their exact mean; absent when nobody answered.
    pub mean: Option<Figure>,
}

/// What a group wrote freely about a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialComments {
    /// The bid's letter.
    pub letter: String,
    /// The bidder.
    pub bidder: String,
    /// The user group.
    pub group: String,
    /// The comments, or why they are not shown.
    pub comments: Result<Vec<String>, String>,
}

pub(super) fn section(
    words: Words,
    places: &Places<'_>,
    protocol: &Protocol,
    summary: &Summary,
) -> TrialSection {
    let group_name = |id: &trials::GroupId| {
        protocol
            .groups()
            .iter()
            .find(|group| group.id == *id)
            .map_or(id.as_str(), |group| &group.name)
            .to_owned()
    };
    let site_name = |id: &trials::SiteId| {
        protocol.sites().iter().find(|site| site.id == *id).map_or(id.as_str(), |site| &site.name).to_owned()
    };
    let by_group = summary
        .participants
        .by_group
        .iter()
        .map(|(group, count)| (TurnoutKind::Group, group_name(group), *count));
    let by_site =
        summary.participants.by_site.iter().map(|(site, count)| (TurnoutKind::Site, site_name(site), *count));
    let smallest = u64::from(protocol.smallest_group().get());
    let mut comments = Vec::new();
    for of_bid in &summary.bids {
        let (letter, bidder) = named(places, of_bid);
        for (group, shown) in &of_bid.comments {
            let shown = match shown {
                Shown::Visible(texts) if texts.is_empty() => continue,
                Shown::Visible(texts) => Ok(texts.clone()),
                Shown::Hidden(why) => Err(hidden(words, *why)),
            };
            comments.push(TrialComments {
                letter: letter.clone(),
                bidder: bidder.clone(),
                group: group_name(group),
                comments: shown,
            });
        }
    }
    TrialSection {
        notice: words.say("trials-consultative-full"),
        protocol: protocol.name().to_owned(),
        hiding: words.text("workbook-trial-hiding", &Args::new().count("n", smallest)),
        participants: words.text(
            "workbook-trial-sessions",
            &Args::new().count("n", u64::from(summary.participants.overall)),
        ),
        turnout: by_group.chain(by_site).collect(),
        questions: protocol
            .questions()
            .iter()
            .map(|question| question_of(words, places, question, summary, &group_name))
            .collect(),
        comments,
    }
}

fn named(places: &Places<'_>, summary: &BidSummary) -> (String, String) {
    let letter = summary.bid.as_str();
    let bidder = places.bids.iter().find(|(bid, _)| bid.code == letter).map(|(bid, _)| bid.bidder.clone());
    (letter.to_owned(), bidder.unwrap_or_default())
}

fn question_of(
    words: Words,
    places: &Places<'_>,
    question: &Question,
    summary: &Summary,
    group_name: &dyn Fn(&trials::GroupId) -> String,
) -> TrialQuestion {
    let mut rows = Vec::new();
    for of_bid in &summary.bids {
        let (letter, bidder) = named(places, of_bid);
        let Some(answered) = of_bid.questions.iter().find(|it| it.question == question.id) else { continue };
        let row = |who: String, shown: &Shown<Tally>| TrialRow {
            letter: letter.clone(),
            bidder: bidder.clone(),
            who,
            answers: match shown {
                Shown::Visible(tally) => Ok(tally_of(tally)),
                Shown::Hidden(why) => Err(hidden(words, *why)),
            },
        };
        rows.push(row(words.say("workbook-trial-everyone"), &answered.overall));
        rows.extend(answered.by_group.iter().map(|(group, shown)| row(group_name(group), shown)));
    }
    let (answers, mean) = match &question.kind {
        QuestionKind::Level { levels } => (levels.clone(), MeanKind::Level),
        QuestionKind::YesNo => (vec![words.say("yes"), words.say("no")], MeanKind::ShareOfYes),
    };
    let criterion = question.criterion.as_ref().map(|code| {
        places
            .input
            .lot
            .criteria
            .by_code(code)
            .map_or_else(|| code.clone(), |criterion| criterion.name.clone())
    });
    TrialQuestion { text: question.text.clone(), criterion, answers, mean, rows }
}

fn tally_of(tally: &Tally) -> TrialTally {
    let counts = match tally {
        Tally::Levels { counts } => counts.clone(),
        Tally::YesNo { yes, no } => vec![*yes, *no],
    };
    let mean = tally.mean().and_then(|mean| Fraction::ratio(mean.sum, mean.count.get()));
    TrialTally { counts, mean: mean.map(|mean| Figure::new(mean, 2)) }
}

fn hidden(words: Words, why: Hidden) -> String {
    match why {
        Hidden::CountBelow(smallest) => {
            words.text("trial-group-too-small", &Args::new().count("n", u64::from(smallest.get())))
        }
        Hidden::ProtectsOthers => words.say("workbook-trial-protects-others"),
    }
}
