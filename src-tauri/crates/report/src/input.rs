//! What a report is made from: everything is given, nothing is looked up.

use std::collections::BTreeMap;

use robustness::WeightStability;
use scoring::{
    BidId, CollegeId, CriterionId, Evaluation, Fraction, Lot, Mark, MemberId, PriceBasis, Severity,
};
use trials::{Protocol, Summary};
use wording::Language;

/// The data of a report on one lot.
///
/// Lines come in the order in which people read them: members as the panel lists them, marks
/// in any order, schedule lines as the buyer's frame has them.
#[derive(Clone, Debug)]
pub struct ReportInput<'a> {
    /// The language of every word of the report.
    pub language: Language,
    /// When the report is produced, RFC 3339: the caller reads the clock.
    pub produced: &'a str,
    /// The digest of the dossier's journal at that moment.
    pub dossier_digest: &'a str,
    /// The tender.
    pub tender: TenderHead,
    /// Facts printed in the summary: numbers of accounts, duration.
    pub facts: Vec<Fact>,
    /// The lot, with its published rules, its grid and its bids.
    pub lot: &'a Lot,
    /// The outcome for the lot.
    pub evaluation: &'a Evaluation,
    /// The panel.
    pub panel: Panel,
    /// The members' marks.
    pub marks: Vec<MarkLine>,
    /// The buyer's price frame with the bids' unit prices; empty where amounts came without one.
    pub schedule: Vec<ScheduleLine>,
    /// The safety of the first rank, where something is ranked.
    pub stability: Option<&'a WeightStability>,
    /// The consultative trial, where there was one.
    pub trial: Option<(&'a Protocol, &'a Summary)>,
    /// What was noticed, already said in the report's language, in the order of importance.
    pub findings: Vec<FindingLine>,
}

/// The head of a tender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenderHead {
    /// Its reference.
    pub reference: String,
    /// Its object.
    pub title: String,
    /// The buyer.
    pub buyer: String,
    /// More about the object; may be empty.
    pub description: String,
    /// Number and name of the lot, where there are several.
    pub lot: Option<String>,
    /// The one base on which prices are compared.
    pub price_basis: PriceBasis,
}

/// A fact of the tender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// Its value; a plain decimal (`32796`) is written as a number.
    pub value: String,
}

/// The panel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// Its colleges.
    pub colleges: Vec<CollegeLine>,
    /// Its members.
    pub members: Vec<MemberLine>,
}

/// A college.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollegeLine {
    /// Its identity.
    pub id: CollegeId,
    /// Its name.
    pub name: String,
}

/// A member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberLine {
    /// Their identity.
    pub id: MemberId,
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Their college.
    pub college: CollegeId,
}

/// A member's mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLine {
    /// Who gave it.
    pub member: MemberId,
    /// To which bid.
    pub bid: BidId,
    /// On which leaf criterion.
    pub criterion: CriterionId,
    /// The mark.
    pub mark: Mark,
    /// Why; may be empty.
    pub justification: String,
}

/// A line of the buyer's price frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleLine {
    /// The heading above it, where there is one.
    pub section: Option<String>,
    /// Its code.
    pub code: String,
    /// What is priced.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The buyer's quantity.
    pub quantity: Fraction,
    /// The unit prices, by bid; a bid that did not price the line is absent.
    pub unit_prices: BTreeMap<BidId, Fraction>,
}

/// Something noticed, said in the report's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// What it does to the work.
    pub severity: Severity,
    /// What it is, in a sentence.
    pub text: String,
    /// What to do; may be empty.
    pub hint: String,
    /// Where: criterion, bid, sheet and cell; may be empty.
    pub place: String,
}
