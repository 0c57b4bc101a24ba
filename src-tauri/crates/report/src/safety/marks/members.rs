//! What each member's marks can do alone, what the ranking would be without them, and under
//! another rule of agreement.

use std::collections::BTreeMap;

use robustness::{
    Hand, Needed, Outcome, Party, Power, StepChange, UnderRule, Unstepped, Without, evaluation_after,
    left_out, powers, under_each_rule,
};
use scoring::{AgreementRule, BidId, Fraction, Mark};
use wording::Args;

use super::{
    super::{Proof, Said, Section, Told},
    Case,
    people::upper_initial,
    steps::steps,
};
use crate::{
    chart::Table,
    words::{bid_name, lower_initial},
};

impl Case<'_> {
    pub(super) fn members(&self) -> Told {
        let mut said = Vec::new();
        let mut decides = Vec::new();
        let mut table = None;
        if self.lot.rules.agreement == AgreementRule::Consensus {
            // Nobody's own marks enter the computation, whoever is left out.
            said.push(self.plain("safety-members-consensus", &Args::new()));
        } else {
            let powers = if self.steps_are_known() {
                powers(self.lot, &self.marks, &Unstepped::LeftOut)
            } else {
                Vec::new()
            };
            let without = left_out(self.lot, &self.marks, self.lot.rules.agreement).without;
            said.extend(self.power(&powers));
            let told = self.without(&without);
            if self.decisive(&without) {
                decides.clone_from(&told);
            }
            said.extend(told);
            table = Some(self.member_table(&powers, &without));
        }
        said.extend(self.under_rules(&under_each_rule(self.lot, &self.marks)));
        let section = Section {
            id: "marks-members",
            title: self.words.say("safety-members-title"),
            reading: self.words.say("safety-members-reading"),
            said,
            charts: Vec::new(),
            table,
        };
        Told { section, decides, unchanged: Vec::new() }
    }

    /// Whether a member can change who is first; nothing is said when several bids are first.
    fn power(&self, powers: &[Power]) -> Option<Said> {
        let [winner] = self.first[..] else { return None };
        let members: Vec<&Power> =
            powers.iter().filter(|power| matches!(power.party, Party::Member(_))).collect();
        let nearest = members.first()?;
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let able = members.iter().filter(|power| power.to_pass.steps().is_some()).count();
        let args = Args::new()
            .with("winner", bid_name(self.lot, winner))
            .count("able", count(able))
            .count("all", count(members.len()))
            .with("most", self.words.needed(&Fraction::whole(robustness::MOST_STEPS)));
        let (Needed::Changes(changes), Party::Member(member), Some(rival)) =
            (&nearest.to_pass, nearest.party, nearest.rivals.first())
        else {
            let far = members.iter().any(|power| power.to_pass == Needed::Beyond);
            let key = if far { "safety-members-far" } else { "safety-members-unable" };
            let text = self.on_totals(self.words.text(key, &args));
            return Some(Said { text, proof: self.turned(winner) });
        };
        let args = args
            .count("steps", steps(changes))
            .with("member", self.people.member(member))
            .with("rival", bid_name(self.lot, *rival));
        let key = if able == members.len() { "safety-members-all-able" } else { "safety-members-able" };
        Some(Said {
            text: self.on_totals(self.words.text(key, &args)),
            proof: self.recomputed(changes, &[winner, *rival]),
        })
    }

    /// What is left of the lead over the next bid with all marks of a member turned against the
    /// first: a member who would exclude it asks another question, and has no line.
    fn turned(&self, winner: BidId) -> Proof {
        let mut proof = Proof::new(self.words.say("safety-members-unable-check"));
        let others = self.evaluation.ranking().into_iter().map(|(_, result)| result.bid);
        let Some(second) = others.into_iter().find(|bid| *bid != winner) else { return proof };
        for member in &self.people.members {
            let mut changes = Vec::new();
            for (criterion, max, ..) in self.scales().filter(|(_, _, step, _)| step.is_some()) {
                for (bid, to) in [(winner, Fraction::zero()), (second, max.clone())] {
                    let given = self.marks.cell(bid, criterion).iter().find(|it| it.member == *member);
                    let (Some(given), Ok(to)) = (given, Mark::new(to)) else { continue };
                    let (hand, from) = (Hand::Member(*member), given.mark.clone());
                    changes.push(StepChange { bid, criterion, hand, from, to, steps: 0 });
                }
            }
            let outcome = evaluation_after(self.lot, &self.marks, &changes);
            let total = |bid: BidId| {
                let result = outcome.of(bid).filter(|result| result.rank().is_some())?;
                Some(&result.total.as_ref()?.value)
            };
            if let (Some(own), Some(next)) = (total(winner), total(second)) {
                let args = Args::new()
                    .with("winner", bid_name(self.lot, winner))
                    .with("second", bid_name(self.lot, second))
                    .with("member", self.people.member(*member));
                proof = proof.line(self.words.text("safety-members-lead-left", &args), &(own - next));
            }
        }
        proof
    }

    /// Those without whom another bid is first; otherwise that there is none.
    fn without(&self, all: &[Without]) -> Vec<Said> {
        let parties = self.people.parties();
        let told: Vec<&Without> =
            parties.iter().filter_map(|party| all.iter().find(|without| without.party == *party)).collect();
        let check = self.words.say("safety-members-without-check");
        let decisive: Vec<Said> = told
            .iter()
            .filter(|without| without.outcome.first != self.first)
            .map(|without| {
                let outcome = &without.outcome;
                let key = if outcome.first.is_empty() {
                    "safety-members-without-unmarked"
                } else {
                    "safety-members-without"
                };
                let args = Args::new()
                    .with("party", self.people.party(without.party))
                    .with("then", self.first_then(&outcome.first))
                    .count("missing", u64::try_from(outcome.unmarked.len()).unwrap_or(u64::MAX));
                let mut proof = Proof::new(check.clone());
                for (rank, bid) in &outcome.ranking {
                    let args = Args::new().with("bid", bid_name(self.lot, *bid));
                    proof = proof.line(self.words.text("safety-members-rank", &args), &Fraction::from(*rank));
                }
                Said { text: self.words.text(key, &args), proof }
            })
            .collect();
        if !decisive.is_empty() || told.is_empty() {
            return decisive;
        }
        let mut proof = Proof::new(check);
        for without in told {
            for (bid, rank) in self.ranks(&without.outcome) {
                let args = Args::new()
                    .with("bid", bid_name(self.lot, bid))
                    .with("party", self.people.party(without.party));
                proof = proof.line(self.words.text("safety-members-rank-without", &args), &rank);
            }
        }
        let args = Args::new().with("winners", self.named(&self.first));
        let several = if self.people.colleges.len() > 1 { "-or-college" } else { "" };
        let number = if self.first.len() > 1 { "-tied" } else { "" };
        let text = self.words.text(&format!("safety-members-without-none{several}{number}"), &args);
        vec![Said { text, proof }]
    }

    /// Whether without some member or college other bids are first.
    fn decisive(&self, all: &[Without]) -> bool {
        let parties = self.people.parties();
        all.iter().any(|it| parties.contains(&it.party) && it.outcome.first != self.first)
    }

    /// The ranks of the bids that are first in the published ranking.
    fn ranks(&self, outcome: &Outcome) -> Vec<(BidId, Fraction)> {
        let first = outcome.ranking.iter().filter(|(_, bid)| self.first.contains(bid));
        first.map(|(rank, bid)| (*bid, Fraction::from(*rank))).collect()
    }

    fn under_rules(&self, all: &[UnderRule]) -> Vec<Said> {
        let other = |rule: AgreementRule| match rule {
            AgreementRule::Consensus => false,
            // The mean of one college is the mean.
            AgreementRule::MeanByCollege => self.people.colleges.len() > 1,
            AgreementRule::Mean => {
                self.people.colleges.len() > 1 || self.lot.rules.agreement != AgreementRule::MeanByCollege
            }
            AgreementRule::Median => true,
        };
        let others: Vec<&UnderRule> =
            all.iter().filter(|it| it.rule != self.lot.rules.agreement && other(it.rule)).collect();
        let name =
            |rule: AgreementRule| lower_initial(&self.words.say(&format!("agreement-{}", rule.name())));
        let check = self.words.say("safety-members-rules-check");
        let rank_line = |proof: Proof, it: &UnderRule, bid: BidId, rank: &Fraction| {
            let args = Args::new().with("bid", bid_name(self.lot, bid)).with("rule", name(it.rule));
            proof.line(self.words.text("safety-members-rank-by", &args), rank)
        };
        let mut said = Vec::new();
        let mut same: Vec<&UnderRule> = Vec::new();
        for it in others {
            if it.outcome.first == self.first {
                same.push(it);
                continue;
            }
            let mut proof = Proof::new(check.clone());
            for (rank, bid) in &it.outcome.ranking {
                proof = rank_line(proof, it, *bid, &Fraction::from(*rank));
            }
            let args =
                Args::new().with("rule", name(it.rule)).with("then", self.first_then(&it.outcome.first));
            said.push(Said { text: self.words.text("safety-members-rule-other", &args), proof });
        }
        if !same.is_empty() {
            let mut proof = Proof::new(check);
            for it in &same {
                for (bid, rank) in self.ranks(&it.outcome) {
                    proof = rank_line(proof, it, bid, &rank);
                }
            }
            let rules: Vec<String> = same.iter().map(|it| name(it.rule)).collect();
            let args = Args::new()
                .with("rules", wording::list::or(self.words.language(), &rules))
                .with("winners", self.named(&self.first));
            let number = if self.first.len() > 1 {
                "safety-members-rules-same-tied"
            } else {
                "safety-members-rules-same"
            };
            said.push(Said { text: self.words.text(number, &args), proof });
        }
        said
    }

    fn member_table(&self, powers: &[Power], all: &[Without]) -> Table {
        let header = ["safety-members-party", "safety-members-steps", "safety-members-first-without"]
            .map(|key| self.words.say(key));
        let powers: BTreeMap<Party, &Power> = powers.iter().map(|power| (power.party, power)).collect();
        let rows = self.people.parties().into_iter().map(|party| {
            let steps = match powers.get(&party).map(|power| &power.to_pass) {
                None => self.words.say("not-applicable"),
                Some(Needed::Impossible) => self.words.say("safety-impossible"),
                Some(Needed::Beyond) => {
                    let most = self.words.needed(&Fraction::whole(robustness::MOST_STEPS));
                    self.words.text("safety-members-more-than", &Args::new().with("most", most))
                }
                Some(Needed::Changes(changes)) => self.words.needed(&Fraction::whole(steps(changes))),
            };
            let first = match all.iter().find(|without| without.party == party) {
                Some(without) if !without.outcome.first.is_empty() => self.named(&without.outcome.first),
                Some(_) | None => self.words.say("safety-members-no-ranking"),
            };
            vec![upper_initial(&self.people.party(party)), steps, first]
        });
        Table { header: header.to_vec(), rows: rows.collect() }
    }
}
