//! The head of the report: tender, bids, facts.

use jiff::Timestamp;
use scoring::{BidId, Fraction, Standing, UnrankedReason};
use wording::Args;

use super::{
    ReportError,
    places::{Places, in_running},
    ranking::RankingSection,
};
use crate::{
    chart::Signature,
    figure::{Figure, decimals_for},
    input::ReportInput,
    words::Words,
};

/// Where the report comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// "Rapport d’analyse des offres".
    pub title: String,
    /// "Consultation 2026-ENT-01 : …".
    pub subject: String,
    /// The tender's reference.
    pub reference: String,
    /// The tender's object.
    pub tender: String,
    /// The buyer.
    pub buyer: String,
    /// More about the object; may be empty.
    pub description: String,
    /// The lot, where there are several.
    pub lot: Option<String>,
    /// The price basis: "hors taxes (HT)".
    pub basis: String,
    /// The price basis in two or three letters: "HT".
    pub basis_short: String,
    /// The moment of production, in words.
    pub produced: String,
    /// The moment of production, RFC 3339.
    pub produced_at: String,
    /// The digest of the dossier's journal.
    pub digest: String,
    /// The program and its version.
    pub software: String,
}

/// A bid and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidHead {
    /// Its identity.
    pub id: BidId,
    /// Its letter.
    pub letter: String,
    /// The bidder.
    pub bidder: String,
    /// Its colour and texture.
    pub signature: Signature,
    /// Its evaluated amount.
    pub amount: Option<Figure>,
    /// Its rank, or why it has none.
    pub rank: Rank,
    /// Its total.
    pub total: Option<Figure>,
    /// Whether it may set a reference price.
    pub in_running: bool,
}

/// A rank, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Ranked.
    Ranked {
        /// 1 for the first.
        rank: u32,
        /// The places of the bids that share it.
        tied_with: Vec<usize>,
    },
    /// Not ranked, and why.
    Unranked(String),
}

/// A fact of the tender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// What it is.
    pub label: String,
    /// Its value, as the language writes it.
    pub value: String,
    /// Its value as a number, where it is one.
    pub number: Option<Figure>,
}

pub(super) fn head(words: Words, input: &ReportInput<'_>) -> Result<Head, ReportError> {
    if input.produced.parse::<Timestamp>().is_err() {
        return Err(ReportError::NotADate(input.produced.to_owned()));
    }
    let tender = &input.tender;
    let subject =
        Args::new().with("reference", tender.reference.as_str()).with("title", tender.title.as_str());
    let basis = tender.price_basis.name();
    Ok(Head {
        title: words.say("report-title"),
        subject: words.text("report-subject", &subject),
        reference: tender.reference.clone(),
        tender: tender.title.clone(),
        buyer: tender.buyer.clone(),
        description: tender.description.clone(),
        lot: tender.lot.clone(),
        basis: words.say(&format!("price-basis-{basis}-full")),
        basis_short: words.say(&format!("price-basis-{basis}")),
        produced: words.moment(input.produced),
        produced_at: input.produced.to_owned(),
        digest: input.dossier_digest.to_owned(),
        software: format!("{} {}", words.say("product-name"), env!("CARGO_PKG_VERSION")),
    })
}

pub(super) fn bids(words: Words, places: &Places<'_>, ranking: &RankingSection) -> Vec<BidHead> {
    places
        .bids
        .iter()
        .enumerate()
        .map(|(place, (bid, result))| BidHead {
            id: bid.id,
            letter: bid.code.clone(),
            bidder: bid.bidder.clone(),
            signature: Signature::of(place),
            amount: bid.amount.as_ref().map(|amount| Figure::needed(amount.value().clone(), 2)),
            rank: rank(words, places, &result.standing),
            total: result
                .total
                .as_ref()
                .map(|total| Figure::new(total.value.clone(), ranking.decimals.total)),
            in_running: in_running(result),
        })
        .collect()
}

fn rank(words: Words, places: &Places<'_>, standing: &Standing) -> Rank {
    match standing {
        Standing::Ranked { rank, tied_with } => Rank::Ranked {
            rank: *rank,
            tied_with: tied_with.iter().filter_map(|bid| places.bid(*bid)).collect(),
        },
        Standing::Unranked(reason) => {
            let criterion = match reason {
                UnrankedReason::BelowMinimum(id) => places.input.lot.criteria.criterion(*id),
                UnrankedReason::NotAdmitted(_)
                | UnrankedReason::Incomplete
                | UnrankedReason::RankingWithheld => None,
            };
            Rank::Unranked(reason_text(words, reason, criterion.map(|criterion| criterion.name.as_str())))
        }
    }
}

/// Why a bid has no rank, in a few words.
pub(crate) fn reason_text(words: Words, reason: &UnrankedReason, criterion: Option<&str>) -> String {
    match reason {
        UnrankedReason::NotAdmitted(admission) => words.say(&format!("admission-{}", admission.name())),
        UnrankedReason::BelowMinimum(_) => {
            words.text("chart-below-minimum", &Args::new().with("criterion", criterion.unwrap_or_default()))
        }
        UnrankedReason::Incomplete => words.say("unranked-incomplete"),
        UnrankedReason::RankingWithheld => words.say("chart-ranking-withheld"),
    }
}

pub(super) fn facts(words: Words, input: &ReportInput<'_>) -> Vec<FactRow> {
    input
        .facts
        .iter()
        .map(|fact| {
            // A year or a code with a leading zero is a name, not a quantity.
            let number = fact
                .value
                .parse::<Fraction>()
                .ok()
                .filter(|number| number.to_decimal().as_deref() == Some(fact.value.as_str()))
                .map(|number| Figure::new(number.clone(), decimals_for([&number], 0)));
            FactRow { label: fact.label.clone(), value: words.number_in(&fact.value), number }
        })
        .collect()
}
