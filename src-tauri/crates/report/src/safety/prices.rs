//! Prices: at which price each bid would be first, and which price of a losing bid would change
//! who wins. A bid's own price moves the points of the others where the formula says so.

use robustness::{
    BidPrice, PriceGrid, PriceMethod, PriceOutcome, PriceRange, PriceThresholds, PriceUnknown, TiePrice,
    price_thresholds,
};
use scoring::{BidId, Evaluation, Fraction, Lot};
use wording::Args;

use super::{Proof, Said, Section, Told};
use crate::{
    chart::{Look, Table},
    figure::Figure,
    words::{Words, bid_name},
};

/// The section; `None` when no bid is ranked or the price earns no points by itself.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Told> {
    let words = Words::new(look.language);
    let section = |said, table| Section {
        id: "prices",
        title: words.say("safety-prices-title"),
        reading: words.say("safety-prices-reading"),
        said,
        charts: Vec::new(),
        table,
    };
    match price_thresholds(lot, evaluation, PriceGrid::CENTS) {
        Ok(found) => {
            let teller = Teller { lot, words, found: &found };
            let mut said: Vec<Said> = found.bids.iter().map(|bid| teller.say(bid)).collect();
            said.extend(found.bids.iter().flat_map(|bid| teller.others(bid)));
            Some(Told {
                decides: found
                    .bids
                    .iter()
                    .filter_map(nearness)
                    .min_by(|one, other| one.0.cmp(&other.0))
                    .map(|(_, bid)| teller.say(bid))
                    .into_iter()
                    .collect(),
                unchanged: found
                    .bids
                    .iter()
                    .filter(|bid| bid.outcome == PriceOutcome::Impossible)
                    .map(|bid| teller.say(bid))
                    .collect(),
                section: section(said, Some(teller.table())),
            })
        }
        Err(PriceUnknown::NotRanked | PriceUnknown::NoPriceCriterion | PriceUnknown::WithoutWeight(_)) => {
            None
        }
        Err(PriceUnknown::SeveralPriceCriteria(_)) => {
            Some(alone(section(vec![plain_said(words.say("safety-prices-several"))], None)))
        }
        Err(PriceUnknown::NotProven(_)) => {
            Some(alone(section(vec![plain_said(words.say("safety-prices-not-proven"))], None)))
        }
    }
}

/// A section without a sentence for the note.
fn alone(section: Section) -> Told {
    Told { section, decides: Vec::new(), unchanged: Vec::new() }
}

/// How far a price would have to move to change the first rank, as a share of itself.
fn nearness(bid: &BidPrice) -> Option<(Fraction, &BidPrice)> {
    let PriceOutcome::Wins { at_or_below } = &bid.outcome else { return None };
    Some(((at_or_below - &bid.price).abs().divided_by(&bid.price)?, bid))
}

fn plain_said(text: String) -> Said {
    Said { text, proof: Proof::default() }
}

struct Teller<'a> {
    lot: &'a Lot,
    words: Words,
    found: &'a PriceThresholds,
}

impl Teller<'_> {
    fn named(&self, bids: &[BidId]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| bid_name(self.lot, *bid)).collect();
        self.words.and(&names)
    }

    fn say(&self, bid: &BidPrice) -> Said {
        let args =
            Args::new().with("bid", bid_name(self.lot, bid.bid)).with("price", self.words.amount(&bid.price));
        let first = self.found.winners.contains(&bid.bid);
        let text = match (&bid.outcome, first) {
            (PriceOutcome::Wins { at_or_below }, true) => {
                let margin = at_or_below - &bid.price;
                let args = args
                    .with("limit", self.words.amount(at_or_below))
                    .with("margin", self.words.amount(&margin));
                // A winner that is level has no margin to speak of.
                let key =
                    if margin.is_negative() { "safety-prices-tied-winner" } else { "safety-prices-winner" };
                self.words.text(key, &args)
            }
            (PriceOutcome::Wins { at_or_below }, false) => {
                let cut = &bid.price - at_or_below;
                let share =
                    (&cut * &Fraction::from(100)).divided_by(&bid.price).unwrap_or_else(Fraction::zero);
                let args = args
                    .with("limit", self.words.amount(at_or_below))
                    .with("cut", self.words.amount(&cut))
                    .with("percent", self.words.figure(&Figure::new(share, 1)));
                self.words.text("safety-prices-rival", &args)
            }
            (PriceOutcome::WinsAtAnyPrice, _) => self.words.text("safety-prices-any", &args),
            (PriceOutcome::WinsBelowTheGrid, _) => self.words.text("safety-prices-below-grid", &args),
            (PriceOutcome::TieOnly, _) => self.words.text("safety-prices-tie-only", &args),
            (PriceOutcome::Impossible, _) => self.words.text("safety-prices-impossible", &args),
        };
        let text = match &bid.rounding_decides {
            None => text,
            Some(_) => format!("{text} {}", self.words.say("safety-prices-rounding")),
        };
        Said { text, proof: self.proof(bid) }
    }

    fn proof(&self, bid: &BidPrice) -> Proof {
        let method = match self.found.method {
            PriceMethod::ClosedForm => "safety-prices-closed",
            PriceMethod::SearchedToTheStep | PriceMethod::NotProven => "safety-prices-searched",
        };
        let args =
            Args::new().with("bid", bid_name(self.lot, bid.bid)).with("rivals", self.named(&bid.rivals));
        let mut proof = Proof::new(self.words.text(method, &args));
        proof = proof.line(self.words.say("safety-prices-offered"), &bid.price);
        if let Some(lowest) = &bid.lowest_other {
            proof = proof.line(self.words.say("safety-prices-lowest-other"), lowest);
        }
        match &bid.price_for_tie {
            TiePrice::At(price) => proof.line(self.words.say("safety-prices-for-tie"), price),
            TiePrice::Between { first_at, behind_at } => proof
                .line(self.words.say("safety-prices-first-at"), first_at)
                .line(self.words.say("safety-prices-behind-at"), behind_at),
            TiePrice::UpTo(price) => proof.line(self.words.say("safety-prices-searched-to"), price),
            TiePrice::AnyPrice | TiePrice::Never => proof,
        }
    }

    /// At which prices of a losing bid somebody else wins, without that bid winning itself.
    fn others(&self, bid: &BidPrice) -> Vec<Said> {
        let Some(changes) = &bid.winner_changes else { return Vec::new() };
        changes
            .ranges
            .iter()
            .map(|range| {
                let args = Args::new()
                    .with("bid", bid_name(self.lot, bid.bid))
                    .with("first", self.named(&range.first))
                    .with("winner", self.named(&self.found.winners));
                let (key, low, high) = match &range.prices {
                    PriceRange::Between { low, high } => ("safety-prices-others", low, high.as_ref()),
                    PriceRange::OnGrid { from, to } => ("safety-prices-others-grid", from, Some(to)),
                };
                let args = args.with("low", self.words.amount(low));
                let mut proof = Proof::new(self.words.text("safety-prices-others-check", &args))
                    .line(self.words.say("safety-prices-from"), low);
                let text = match high {
                    Some(high) => {
                        proof = proof.line(self.words.say("safety-prices-to"), high);
                        self.words.text(key, &args.with("high", self.words.amount(high)))
                    }
                    None => self.words.text("safety-prices-others-above", &args),
                };
                Said { text, proof }
            })
            .collect()
    }

    fn table(&self) -> Table {
        let header = ["word-bid", "safety-prices-offered", "safety-prices-limit", "safety-prices-difference"]
            .map(|key| self.words.say(key));
        let rows = self
            .found
            .bids
            .iter()
            .map(|bid| {
                let (limit, difference) = match &bid.outcome {
                    PriceOutcome::Wins { at_or_below } => {
                        (self.words.amount(at_or_below), self.words.amount(&(at_or_below - &bid.price)))
                    }
                    PriceOutcome::WinsAtAnyPrice => {
                        (self.words.say("safety-prices-any-short"), String::new())
                    }
                    PriceOutcome::WinsBelowTheGrid | PriceOutcome::Impossible => {
                        (self.words.say("safety-impossible"), String::new())
                    }
                    PriceOutcome::TieOnly => (self.words.say("safety-prices-tie-short"), String::new()),
                };
                vec![bid_name(self.lot, bid.bid), self.words.amount(&bid.price), limit, difference]
            })
            .collect();
        Table { header: header.to_vec(), rows }
    }
}
