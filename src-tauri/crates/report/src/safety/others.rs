//! Other ways: without one of the bids, and with the other rules that would have been lawful.

use robustness::{
    ChangingPrices, LawfulWays, MarkWay, Matrix, PriceGrid, PriceRange, Removals, WayChoices, WeightSet,
    extra_bid, lawful_ways, preferences, removals,
};
use scoring::{BidId, Evaluation, Fraction, Lot};
use wording::Args;

use super::{Proof, Said, Section, Told};
use crate::{
    chart::{Look, Table},
    words::{Words, bid_name},
};

/// The section; `None` when no bid is ranked.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Told> {
    let words = Words::new(look.language);
    let teller = Teller { lot, words };
    let removed = removals(lot, evaluation)?;
    let ways = lawful_ways(lot, WayChoices::of(lot));
    let (alone, by_rules) = (teller.removals(&removed), teller.ways(&ways));
    let changes = removed.removals.iter().any(robustness::Removal::changes_the_first);
    let differs = ways.as_published() < ways.ways.len();
    let extra = extra_bid(lot, evaluation, PriceGrid::CENTS).ok();
    let extra: Vec<Said> =
        extra.iter().flat_map(|found| teller.extra(found, &ways.published_first)).collect();
    let ahead = Matrix::of(lot, evaluation).map(|matrix| teller.always_ahead(&matrix)).unwrap_or_default();
    let told = |wanted: bool| {
        let mut said = if changes == wanted { alone.clone() } else { Vec::new() };
        said.extend(by_rules.clone().filter(|_| differs == wanted));
        said
    };
    let (decides, unchanged) = (told(true), told(false));
    let section = Section {
        id: "others",
        title: words.say("safety-others-title"),
        reading: words.say("safety-others-reading"),
        said: alone.into_iter().chain(extra).chain(by_rules).chain(ahead).collect(),
        charts: Vec::new(),
        table: teller.table(&ways),
    };
    Some(Told { section, decides, unchanged })
}

struct Teller<'a> {
    lot: &'a Lot,
    words: Words,
}

impl Teller<'_> {
    fn named(&self, bids: &[BidId]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| bid_name(self.lot, *bid)).collect();
        self.words.and(&names)
    }

    fn removals(&self, found: &Removals) -> Vec<Said> {
        let mut said: Vec<Said> = found
            .removals
            .iter()
            .filter(|removal| removal.changes_the_first() || !removal.reversed.is_empty())
            .map(|removal| {
                let args = Args::new()
                    .with("bid", bid_name(self.lot, removal.removed))
                    .with("before", self.named(&removal.first_before))
                    .with("first", self.named(&removal.first));
                let key =
                    if removal.changes_the_first() { "safety-removal-first" } else { "safety-removal-order" };
                let mut proof = Proof::new(self.words.text("safety-removal-check", &args));
                for rest in &removal.rest {
                    let args = Args::new().with("bid", bid_name(self.lot, rest.bid));
                    proof = proof.line(self.words.text("safety-total-then", &args), &rest.total);
                }
                Said { text: self.words.text(key, &args), proof }
            })
            .collect();
        if said.is_empty() && found.removals.len() > 1 {
            let key = match found.class {
                scoring::FormulaClass::Absolute => "safety-removal-absolute",
                scoring::FormulaClass::Relative => "safety-removal-none",
            };
            let mut proof = Proof::new(self.words.say("safety-removal-none-check"));
            for removal in &found.removals {
                // The first two without that bid: what is left of the lead.
                let mut totals: Vec<&Fraction> = removal.rest.iter().map(|rest| &rest.total).collect();
                totals.sort_by(|one, other| other.cmp(one));
                if let [first, second, ..] = totals[..] {
                    let args = Args::new().with("bid", bid_name(self.lot, removal.removed));
                    proof = proof.line(self.words.text("safety-removal-lead", &args), &(first - second));
                }
            }
            said.push(Said { text: self.words.say(key), proof });
        }
        said
    }

    /// What an extra bid, that earns the points of its price and nothing else, would change.
    fn extra(&self, found: &ChangingPrices, winners: &[BidId]) -> Vec<Said> {
        if found.ranges.is_empty() {
            let text = match &found.searched_up_to {
                None => self.words.say("safety-extra-none"),
                Some(limit) => {
                    let args = Args::new().with("limit", self.words.amount(limit));
                    self.words.text("safety-extra-none-up-to", &args)
                }
            };
            return vec![Said { text, proof: Proof::new(self.words.say("safety-extra-check")) }];
        }
        let told = found.ranges.iter().map(|range| {
            let args =
                Args::new().with("first", self.named(&range.first)).with("winner", self.named(winners));
            let (low, high) = match &range.prices {
                PriceRange::Between { low, high } => (low, high.as_ref()),
                PriceRange::OnGrid { from, to } => (from, Some(to)),
            };
            let args = args.with("low", self.words.amount(low));
            let proof = Proof::new(self.words.say("safety-extra-check"))
                .line(self.words.say("safety-prices-from"), low);
            match high {
                Some(high) => Said {
                    text: self.words.text("safety-extra", &args.with("high", self.words.amount(high))),
                    proof: proof.line(self.words.say("safety-prices-to"), high),
                },
                None => Said { text: self.words.text("safety-extra-above", &args), proof },
            }
        });
        told.collect()
    }

    /// Which bids the first one beats whatever the weights, and which only in their published order.
    fn always_ahead(&self, matrix: &Matrix) -> Vec<Said> {
        let [winner] = matrix.winners()[..] else { return Vec::new() };
        let mut told = Vec::new();
        let mut known: Vec<BidId> = Vec::new();
        for (set, key) in
            [(WeightSet::All, "safety-ahead-all"), (WeightSet::PublishedOrder, "safety-ahead-order")]
        {
            let found = preferences(matrix, set);
            let beaten: Vec<&robustness::Preference> = found
                .iter()
                .filter(|it| it.bid == winner && it.is_necessary() && !known.contains(&it.over))
                .collect();
            if beaten.is_empty() {
                continue;
            }
            let over: Vec<BidId> = beaten.iter().map(|it| it.over).collect();
            let args = Args::new().with("winner", self.named(&[winner])).with("beaten", self.named(&over));
            let total = self.lot.criteria.total().value();
            let mut proof = Proof::new(self.words.text("safety-ahead-check", &args));
            for preference in beaten {
                let args = Args::new().with("bid", bid_name(self.lot, preference.over));
                let gap = &preference.least.gap * total;
                proof = proof.line(self.words.text("safety-ahead-least", &args), &gap);
            }
            told.push(Said { text: self.words.text(key, &args), proof });
            known.extend(over);
        }
        told
    }

    fn ways(&self, ways: &LawfulWays) -> Option<Said> {
        if ways.ways.is_empty() {
            return None;
        }
        let args = Args::new()
            .with("same", ways.as_published().to_string())
            .with("all", ways.ways.len().to_string())
            .with("winner", self.named(&ways.published_first));
        let same = ways.as_published() == ways.ways.len();
        let mut proof = Proof::new(self.words.say("safety-ways-check"));
        for count in ways.counts() {
            let args = Args::new().with("bid", bid_name(self.lot, count.bid));
            let alone = u32::try_from(count.alone).map_or_else(|_| Fraction::zero(), Fraction::from);
            proof = proof.line(self.words.text("safety-ways-count", &args), &alone);
        }
        let key = if same { "safety-ways-all" } else { "safety-ways-some" };
        Some(Said { text: self.words.text(key, &args), proof })
    }

    /// One row per formula and way to the marks; the roundings are counted together.
    fn table(&self, ways: &LawfulWays) -> Option<Table> {
        if ways.ways.is_empty() {
            return None;
        }
        let mut rows: Vec<(String, String, usize, usize, Vec<BidId>)> = Vec::new();
        for way in &ways.ways {
            let formula = way.formula.as_ref().map_or_else(
                || self.words.say("not-applicable"),
                |(formula, _)| self.words.say(&format!("formula-{}", formula.name())),
            );
            let marks = match way.marks {
                MarkWay::AsAgreed => self.words.say("safety-ways-as-agreed"),
                MarkWay::By(rule) => self.words.say(&format!("agreement-{}", rule.name())),
            };
            let same = usize::from(way.first == ways.published_first);
            let others = way.first.iter().filter(|bid| !ways.published_first.contains(bid));
            match rows.iter_mut().find(|row| row.0 == formula && row.1 == marks) {
                Some(row) => {
                    row.2 += same;
                    row.3 += 1;
                    for bid in others {
                        if !row.4.contains(bid) {
                            row.4.push(*bid);
                        }
                    }
                }
                None => rows.push((formula, marks, same, 1, others.copied().collect())),
            }
        }
        let header = ["safety-ways-formula", "safety-ways-marks", "safety-ways-same", "safety-ways-others"]
            .map(|key| self.words.say(key));
        let rows = rows
            .into_iter()
            .map(|(formula, marks, same, all, others)| {
                let args = Args::new().with("same", same.to_string()).with("all", all.to_string());
                let others = if others.is_empty() { "–".to_owned() } else { self.named(&others) };
                vec![formula, marks, self.words.text("safety-ways-of", &args), others]
            })
            .collect();
        Some(Table { header: header.to_vec(), rows })
    }
}
