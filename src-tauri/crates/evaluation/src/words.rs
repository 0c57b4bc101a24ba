//! Numbers, bids and findings in the reader's words.

use std::collections::BTreeMap;

use report::{Figure as Shown, Words};
use scoring::{Bid, CriteriaTree, CriterionKind, Detail, Finding, Fraction, Lot, Rounding, Subject};
use wording::{Args, Catalogue, Language, list, number};

use crate::wire::{BidHead, Figure, FindingView};

/// Says things in one language.
#[derive(Clone, Copy)]
pub(crate) struct Writer {
    pub words: Catalogue,
}

impl Writer {
    pub fn new(language: Language) -> Self {
        Self { words: Catalogue::new(language) }
    }

    pub fn language(self) -> Language {
        self.words.language()
    }

    pub fn say(self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn text(self, key: &str, args: &Args) -> String {
        self.words.text(key, args)
    }

    /// A number with the decimals it needs, from `least` up to those that are ever shown.
    pub fn figure(self, value: &Fraction, least: u32) -> Figure {
        self.shown(&Shown::needed(value.clone(), least))
    }

    /// A number with the decimals of the rule that rounds it.
    pub fn rounded(self, value: &Fraction, rule: Option<Rounding>) -> Figure {
        self.figure(value, rule.map_or(2, |rule| u32::from(rule.decimals())))
    }

    /// A number as its own rule shows it.
    pub fn shown(self, figure: &Shown) -> Figure {
        let decimal = figure.shown().to_decimal().unwrap_or_default();
        let text = number::fixed(self.language(), &decimal, figure.decimals()).unwrap_or(decimal);
        Figure { exact: figure.exact.to_string(), text }
    }

    /// The exact number: a decimal where it ends soon, else a fraction in lowest terms.
    pub fn exact(self, value: &Fraction) -> String {
        Words::new(self.language()).exact(value)
    }

    /// A number written by people, or their text where it is no number.
    pub fn number_in(self, text: &str) -> String {
        Words::new(self.language()).number_in(text)
    }

    /// An amount in euros, with its sign of currency; cents only where there are any.
    pub fn euros(self, value: &Fraction) -> String {
        Words::new(self.language()).amount(value)
    }

    /// A finding about the data of an evaluation.
    pub fn finding(self, names: &Names, finding: &Finding) -> FindingView {
        let args = self.args(names, finding);
        let code = finding.code();
        FindingView {
            code: code.to_owned(),
            severity: finding.severity().name().to_owned(),
            text: self.text(&format!("finding-{code}"), &args),
            hint: self.text(&format!("finding-{code}-hint"), &args),
            place: self.place(names, &finding.subject()),
        }
    }

    /// Findings in words, the blocking ones first.
    pub fn findings(self, names: &Names, findings: &[Finding]) -> Vec<FindingView> {
        let mut sorted: Vec<&Finding> = findings.iter().collect();
        sorted.sort_by_key(|finding| finding.severity());
        sorted.into_iter().map(|finding| self.finding(names, finding)).collect()
    }

    fn args(self, names: &Names, finding: &Finding) -> Args {
        let mut args = match finding.subject() {
            Subject::Grid => Args::new().with("subject", "grid"),
            Subject::Bids => Args::new(),
            Subject::Criterion(code) => {
                Args::new().with("criterion", names.criterion(&code)).with("subject", names.criterion(&code))
            }
            Subject::Bid(bid) => Args::new().with("bid", names.bid(&bid)),
            Subject::Cell { bid, criterion } => {
                Args::new().with("bid", names.bid(&bid)).with("criterion", names.criterion(&criterion))
            }
        };
        for (name, detail) in finding.details() {
            args = match detail {
                Detail::Number(value) => args.decimal(name, decimal_or_fraction(&value)),
                Detail::Text(text) => args.with(name, self.choice(names, name, &text)),
                Detail::Names(bids) => {
                    let bids: Vec<String> = bids.iter().map(|bid| names.bid(bid)).collect();
                    args.with(name, list::and(self.language(), &bids))
                }
            };
        }
        args
    }

    fn place(self, names: &Names, subject: &Subject) -> String {
        match subject {
            Subject::Grid => self.say("criteria-tree"),
            Subject::Bids => self.say("ranking"),
            Subject::Criterion(code) => names.criterion(code),
            Subject::Bid(bid) => names.bid(bid),
            Subject::Cell { bid, criterion } => {
                format!("{} · {}", names.bid(bid), names.criterion(criterion))
            }
        }
    }

    /// The words of a closed choice that a message quotes; the admission is chosen by the message itself.
    fn choice(self, names: &Names, choice: &str, name: &str) -> String {
        match choice {
            "formula" => self.say(&format!("formula-{name}")),
            "rule" => self.tie_rule(names, name),
            _ => name.to_owned(),
        }
    }

    /// A tie rule, from its name in files.
    pub fn tie_rule(self, names: &Names, name: &str) -> String {
        let Some(of) = name.strip_prefix("highest:") else { return self.say("tie-rule-lowest-price") };
        if names.criteria.contains_key(of) || CriterionKind::from_name(of).is_none() {
            self.text("tie-rule-highest", &Args::new().with("criterion", names.criterion(of)))
        } else {
            self.text("tie-rule-highest-kind", &Args::new().with("kind", of))
        }
    }
}

/// What people call the criteria and the bids that findings name by code.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    criteria: BTreeMap<String, String>,
    bids: BTreeMap<String, String>,
}

impl Names {
    pub fn of(lot: &Lot) -> Self {
        let bids = lot.bids.iter().map(|bid| (bid.code.clone(), called(bid))).collect();
        Self { bids, ..Self::of_grid(&lot.criteria) }
    }

    pub fn of_grid(criteria: &CriteriaTree) -> Self {
        let criteria = criteria
            .nodes()
            .into_iter()
            .map(|node| (node.criterion.code.clone(), node.criterion.name.clone()))
            .collect();
        Self { criteria, bids: BTreeMap::new() }
    }

    /// The names of criteria alone, by code.
    pub fn of_criteria(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { criteria: pairs.into_iter().collect(), bids: BTreeMap::new() }
    }

    fn criterion(&self, code: &str) -> String {
        self.criteria.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }

    fn bid(&self, code: &str) -> String {
        self.bids.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }
}

/// "B – Lysandre Numérique".
pub(crate) fn called(bid: &Bid) -> String {
    format!("{} – {}", bid.code, bid.bidder)
}

/// The exact decimal where it ends, the fraction otherwise.
pub(crate) fn decimal_or_fraction(value: &Fraction) -> String {
    value.to_decimal().unwrap_or_else(|| value.to_string())
}

/// A bid as people call it.
pub(crate) fn head(bid: &Bid) -> BidHead {
    BidHead { letter: bid.code.clone(), bidder: bid.bidder.clone() }
}
