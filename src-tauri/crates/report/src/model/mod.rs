//! The report's content, before any file format: typed sections, exact figures, said sentences.
//!
//! [`ReportModel::build`] is pure. Bids and criteria are named by their place in
//! [`ReportModel::bids`] and [`ReportModel::criteria`], so that a writer can turn a place into a
//! row or a column, and a formula into cell addresses.

mod criteria;
mod head;
mod inputs;
mod marks;
mod places;
mod prices;
mod ranking;
mod robustness;
mod rules;
mod trial;
mod working;

use scoring::{AgreementRule, Severity};
use thiserror::Error;
use wording::Language;

pub(crate) use criteria::leaf_method;
pub use criteria::{CriterionContent, CriterionRow, LevelRow};
pub(crate) use head::reason_text;
pub use head::{BidHead, FactRow, Head, Rank};
pub(crate) use inputs::{named as named_input, parameter as parameter_name};
pub use marks::{Agreed, AppraisalRow, MarkBlock, MarkRow, MarksSection, MeasureBlock, MemberHead, Way};
pub use prices::{PriceCell, PriceRow, PriceTotal, PricesSection};
pub use ranking::{Contender, GapRow, GapSection, KeySource, Points, RankingSection, TieKey};
pub use robustness::{RobustnessSection, StabilityRow};
pub use rules::RuleRow;
pub(crate) use rules::rounding;
pub use trial::{MeanKind, TrialComments, TrialQuestion, TrialRow, TrialSection, TrialTally, TurnoutKind};
pub use working::{WorkingInput, WorkingRow};

use crate::{
    chart::{Look, Theme},
    input::{FindingLine, ReportInput},
    safety::{self, Safety},
    sentence,
    words::Words,
};
pub use places::Decimals;
use places::Places;

/// Why a report is refused: its data contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReportError {
    /// The evaluation has no result for a bid of the lot.
    #[error("no result for bid {0:?}")]
    NoResult(String),
    /// A mark names a member, a bid or a criterion that is not there.
    #[error("a mark names an unknown {0}")]
    UnknownReference(&'static str),
    /// The agreed mark was made from other marks than those of the report.
    #[error("the marks of bid {bid:?} on criterion {criterion:?} are not those of its agreed mark")]
    MarksDiffer {
        /// The bid's code.
        bid: String,
        /// The criterion's code.
        criterion: String,
    },
    /// The moment of production is not an RFC 3339 date.
    #[error("not a date: {0:?}")]
    NotADate(String),
}

/// A whole report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportModel {
    /// Its language.
    pub language: Language,
    /// The tender, the date, the digest.
    pub head: Head,
    /// The bids, in the order of the register.
    pub bids: Vec<BidHead>,
    /// The criteria, in the order of the grid, parents before children.
    pub criteria: Vec<CriterionRow>,
    /// The opening sentences: who is first, by how much, and how safely.
    pub opening: Vec<String>,
    /// Facts of the tender.
    pub facts: Vec<FactRow>,
    /// What was noticed.
    pub findings: Vec<FindingLine>,
    /// The members' marks and the agreed ones.
    pub marks: MarksSection,
    /// The measured values.
    pub measures: Vec<MeasureBlock>,
    /// The amounts, line by line; absent when no bid has an amount.
    pub prices: Option<PricesSection>,
    /// Points, totals and ranks.
    pub ranking: RankingSection,
    /// How safe the first rank is.
    pub robustness: Option<RobustnessSection>,
    /// The note to the committee, with its proofs; empty without a robustness note.
    pub safety: Safety,
    /// The consultative trial.
    pub trial: Option<TrialSection>,
    /// Each computed number with its exact fraction.
    pub working: Vec<WorkingRow>,
    /// The published rules, in words.
    pub rules: Vec<RuleRow>,
    /// The rule that makes the agreed mark.
    pub agreement: AgreementRule,
    /// Where and how numbers are rounded.
    pub rounding: scoring::RoundingPlan,
}

impl ReportModel {
    /// Builds the report's content.
    pub fn build(input: &ReportInput<'_>) -> Result<Self, ReportError> {
        let words = Words::new(input.language);
        let places = Places::of(input)?;
        let criteria = criteria::rows(words, &places);
        let ranking = ranking::section(words, &places);
        let robustness = robustness::section(&places, &ranking);
        // On paper: the pictures of the note stay on the screen, their tables come along.
        let look = Look { language: input.language, theme: Theme::Print, width: Look::NARROWEST };
        let told =
            robustness.as_ref().map(|_| safety::safety(input.lot, input.evaluation, &input.panel, look));
        let safety = told.unwrap_or_default();
        let opening = sentence::opening(input.language, input.lot, input.evaluation, input.stability);
        Ok(Self {
            language: input.language,
            head: head::head(words, input)?,
            bids: head::bids(words, &places, &ranking),
            opening,
            facts: head::facts(words, input),
            findings: input.findings.clone(),
            marks: marks::section(&places)?,
            measures: marks::measures(&places),
            prices: prices::section(words, &places),
            robustness,
            safety,
            trial: input.trial.map(|(protocol, summary)| trial::section(words, &places, protocol, summary)),
            working: working::rows(words, &places, ranking.decimals),
            rules: rules::rows(words, input, &places),
            agreement: input.lot.rules.agreement,
            rounding: input.lot.rules.rounding,
            criteria,
            ranking,
        })
    }

    /// The places of the criteria of the first level.
    pub fn roots(&self) -> Vec<usize> {
        (0..self.criteria.len())
            .filter(|place| self.criteria.get(*place).is_some_and(|row| row.parent.is_none()))
            .collect()
    }

    /// How many findings are of a severity.
    pub fn count_of(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}
