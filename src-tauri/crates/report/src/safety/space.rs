//! All weights at once: how much of them puts each bid first, exactly where that can be computed
//! and by seeded samples where it cannot; and who beats whom over all weights.

use std::collections::BTreeMap;

use robustness::{
    Acceptability, Budget, Matrix, Standing, WeightLaw, WeightSpace, acceptability, pairwise, rank_shares,
    sampled::{self, Sampled},
};
use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot};
use wording::Args;

use super::{
    Proof, Said, Section, Told,
    samples::{self, SEED, draw, seen},
};
use crate::{
    chart::{Chart, Duels, Look, ShareBar, ShareBars, Table, duel_matrix, mean_spread, share_bars, ternary},
    figure::Figure,
    words::{Words, bid_name, share_in_words},
};

/// The exact answer is given up beyond this, so that a screen never waits for it.
const BUDGET: Budget = Budget { vertices: 20_000, centroid_vertices: 0 };
/// Every rank is computed exactly up to this many bids and criteria.
const SMALL: (usize, usize) = (6, 6);
/// The standard error of a share is at most 1/(2√250 000): a tenth of a point of percentage.
const SAMPLES: u32 = 250_000;
/// How near to the published weights the unsure ones stay: a weight of 20 % then has a standard
/// deviation of 4 points.
const CONCENTRATION: u32 = 100;

/// The section; `None` when fewer than two bids are ranked, or there is one criterion.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Told> {
    let matrix = Matrix::of(lot, evaluation)?;
    if matrix.bids().count() < 2 || matrix.weights().count() < 2 {
        return None;
    }
    let words = Words::new(look.language);
    let teller = Teller {
        lot,
        words,
        order: evaluation.ranking().into_iter().map(|(_, result)| result.bid).collect(),
        winner: matrix.winners(),
    };
    let all = Shares::of(&matrix, &WeightSpace::Uniform)?;
    let never = teller.never(&all);
    let mut said = vec![teller.all(&all)];
    said.extend(never.clone());
    said.extend(teller.in_order(&matrix));
    said.extend(teller.around(&matrix));
    let charts = [
        teller.bars(&matrix, &all, look),
        teller.duels(&matrix, look),
        ternary(lot, evaluation, look).ok(),
        mean_spread(lot, evaluation, look).ok(),
    ];
    let section = Section {
        id: "space",
        title: words.say("safety-space-title"),
        reading: words.text(
            match all {
                Shares::Exact(_) => "safety-space-reading-exact",
                Shares::Sampled(_) => "safety-space-reading-sampled",
            },
            &Args::new().with("samples", words.needed(&Fraction::from(SAMPLES))),
        ),
        said,
        charts: charts.into_iter().flatten().collect(),
        table: teller.table(&matrix, &all),
    };
    Some(Told { section, decides: Vec::new(), unchanged: never })
}

/// The shares of the first rank, exact or estimated.
enum Shares {
    Exact(Acceptability),
    Sampled(Box<Sampled>),
}

impl Shares {
    fn of(matrix: &Matrix, space: &WeightSpace) -> Option<Self> {
        if let Ok(exact) = acceptability(matrix, space, BUDGET) {
            return Some(Self::Exact(exact));
        }
        let law = match space {
            WeightSpace::Uniform => sampled::WeightLaw::Uniform,
            WeightSpace::Ordinal { order } => sampled::WeightLaw::Ordinal(order.clone()),
            WeightSpace::Intervals { .. } => return None,
        };
        Some(Self::Sampled(Box::new(draw(matrix, &law, &BTreeMap::new(), SAMPLES)?)))
    }

    /// The share of a bid: the fraction itself, or that of the samples.
    fn of_bid(&self, bid: BidId) -> Option<Fraction> {
        match self {
            Self::Exact(found) => {
                let group = found.groups.iter().find(|group| group.bids.contains(&bid))?;
                Some(match &group.standing {
                    Standing::Share { share, .. } => share.clone(),
                    Standing::KnifeEdge { .. } | Standing::NeverFirst { .. } => Fraction::zero(),
                })
            }
            Self::Sampled(found) => seen(&samples::first(found, bid)?, found.samples),
        }
    }
}

struct Teller<'a> {
    lot: &'a Lot,
    words: Words,
    /// The ranked bids, first to last.
    order: Vec<BidId>,
    winner: Vec<BidId>,
}

impl Teller<'_> {
    fn named(&self, bids: &[BidId]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| bid_name(self.lot, *bid)).collect();
        self.words.and(&names)
    }

    /// A share in words: the bounds where samples show nothing or everything.
    fn told(&self, shares: &Shares, bid: BidId) -> String {
        match shares {
            Shares::Exact(_) => {
                shares.of_bid(bid).map_or_else(String::new, |share| share_in_words(self.words, &share))
            }
            Shares::Sampled(found) => samples::told(self.words, found, bid),
        }
    }

    /// The share of each bid, as lines of a proof; together they make the whole.
    fn lines(&self, mut proof: Proof, shares: &Shares) -> Proof {
        // What no sample showed has no number: it is not known to be 0.
        let known = |bid: &&BidId| match shares {
            Shares::Exact(_) => true,
            Shares::Sampled(found) => found
                .bids
                .iter()
                .any(|it| it.bid == **bid && !matches!(it.first_shared, sampled::Share::Never { .. })),
        };
        for bid in self.order.iter().filter(known) {
            if let Some(share) = shares.of_bid(*bid) {
                let args = Args::new().with("bid", bid_name(self.lot, *bid));
                proof = proof.line(self.words.text("safety-space-share-of", &args), &share);
            }
        }
        proof
    }

    /// How a share was found.
    fn check(&self, shares: &Shares) -> String {
        match shares {
            Shares::Exact(_) => self.words.say("safety-space-check-exact"),
            Shares::Sampled(found) => {
                let samples = Fraction::ratio(found.samples, 1_u32).unwrap_or_else(Fraction::zero);
                let args =
                    Args::new().with("samples", self.words.needed(&samples)).with("seed", SEED.to_string());
                self.words.text("safety-space-check-sampled", &args)
            }
        }
    }

    fn all(&self, shares: &Shares) -> Said {
        let winner = self.winner.first().copied();
        let args = Args::new()
            .with("winner", self.named(&self.winner))
            .with("share", winner.map_or_else(String::new, |bid| self.told(shares, bid)));
        let text = self.words.text("safety-space-all", &args);
        Said { text, proof: self.lines(Proof::new(self.check(shares)), shares) }
    }

    /// The bids that no weights put first, with the mixture that is better everywhere.
    fn never(&self, shares: &Shares) -> Vec<Said> {
        let Shares::Exact(found) = shares else { return Vec::new() };
        let mut said = Vec::new();
        for group in &found.groups {
            let bid = self.named(&group.bids);
            match &group.standing {
                Standing::Share { .. } => {}
                Standing::KnifeEdge { example, .. } => {
                    let args = Args::new().with("bid", bid);
                    let mut proof = Proof::new(self.words.say("safety-space-edge-check"));
                    for (criterion, weight) in example.iter().filter(|(_, weight)| !weight.is_zero()) {
                        proof = proof.line(self.weight_of(*criterion), &self.points(weight));
                    }
                    said.push(Said { text: self.words.text("safety-space-edge", &args), proof });
                }
                Standing::NeverFirst { mixture, margin } => {
                    let parts: Vec<String> = mixture
                        .iter()
                        .map(|(other, part)| {
                            let args = Args::new()
                                .with("bid", bid_name(self.lot, *other))
                                .with("share", share_in_words(self.words, part));
                            self.words.text("safety-space-part", &args)
                        })
                        .collect();
                    let args = Args::new().with("bid", bid).with("parts", self.words.and(&parts));
                    let key = if mixture.len() == 1 { "safety-space-beaten" } else { "safety-space-never" };
                    let mut proof = Proof::new(self.words.say("safety-space-never-check"));
                    for (other, part) in mixture {
                        let args = Args::new().with("bid", bid_name(self.lot, *other));
                        proof = proof.line(self.words.text("safety-space-part-of", &args), part);
                    }
                    proof = proof.line(self.words.say("safety-space-margin"), &self.points(margin));
                    let args = match mixture.first() {
                        Some((other, _)) => args.with("other", bid_name(self.lot, *other)),
                        None => args,
                    };
                    said.push(Said { text: self.words.text(key, &args), proof });
                }
            }
        }
        said
    }

    fn weight_of(&self, criterion: CriterionId) -> String {
        let name = self.lot.criteria.criterion(criterion).map_or_else(String::new, |it| it.name.clone());
        self.words.text("safety-space-weight-of", &Args::new().with("criterion", name))
    }

    fn points(&self, share: &Fraction) -> Fraction {
        share * self.lot.criteria.total().value()
    }

    /// Only the published order of the criteria is kept.
    fn in_order(&self, matrix: &Matrix) -> Option<Said> {
        let shares = Shares::of(matrix, &WeightSpace::published_order(matrix))?;
        let winner = *self.winner.first()?;
        let args =
            Args::new().with("winner", self.named(&self.winner)).with("share", self.told(&shares, winner));
        let text = self.words.text("safety-space-ordinal", &args);
        Some(Said { text, proof: self.lines(Proof::new(self.check(&shares)), &shares) })
    }

    /// Weights that are unsure around the published ones.
    fn around(&self, matrix: &Matrix) -> Option<Said> {
        let law = sampled::WeightLaw::Dirichlet { concentration: Fraction::from(CONCENTRATION) };
        let shares = Shares::Sampled(Box::new(draw(matrix, &law, &BTreeMap::new(), SAMPLES)?));
        let winner = *self.winner.first()?;
        let args =
            Args::new().with("winner", self.named(&self.winner)).with("share", self.told(&shares, winner));
        let text = self.words.text("safety-space-around", &args);
        Some(Said { text, proof: self.lines(Proof::new(self.check(&shares)), &shares) })
    }

    fn bars(&self, matrix: &Matrix, shares: &Shares, look: Look) -> Option<Chart> {
        let small = matrix.bids().count() <= SMALL.0 && matrix.weights().count() <= SMALL.1;
        let exact = small.then(|| rank_shares(matrix, &WeightSpace::Uniform, BUDGET).ok()).flatten();
        let ranks = |bid: BidId| -> Vec<Fraction> {
            let known = exact.as_ref().and_then(|found| found.bids.iter().find(|(it, _)| *it == bid));
            match (known, shares) {
                (Some((_, ranks)), _) => ranks.clone(),
                (None, Shares::Sampled(found)) => {
                    let bid = found.bids.iter().find(|it| it.bid == bid);
                    bid.map_or_else(Vec::new, |it| {
                        it.ranks.iter().filter_map(|share| seen(share, found.samples)).collect()
                    })
                }
                (None, Shares::Exact(_)) => shares.of_bid(bid).into_iter().collect(),
            }
        };
        let bars: Vec<ShareBar> = self
            .order
            .iter()
            .map(|bid| ShareBar {
                bids: vec![*bid],
                ranks: ranks(*bid),
                first: Some(self.told(shares, *bid)),
            })
            .collect();
        let winner = *self.winner.first()?;
        let args =
            Args::new().with("winner", self.named(&self.winner)).with("share", self.told(shares, winner));
        let bars = ShareBars {
            bars: &bars,
            title: self.words.say("chart-share-title"),
            finding: self.words.text("safety-space-all", &args),
        };
        share_bars(self.lot, bars, look).ok()
    }

    fn duels(&self, matrix: &Matrix, look: Look) -> Option<Chart> {
        let found = pairwise(matrix, WeightLaw::Uniform).ok()?;
        let cells: Vec<Vec<Option<Fraction>>> = self
            .order
            .iter()
            .map(|one| {
                let against = self.order.iter();
                against.map(|other| Some(found.of(*one, *other)?.ahead().value().clone())).collect()
            })
            .collect();
        let (first, second) = (self.order.first()?, self.order.get(1)?);
        let ahead = found.of(*first, *second)?.ahead().value().clone();
        let args = Args::new()
            .with("first", bid_name(self.lot, *first))
            .with("second", bid_name(self.lot, *second))
            .with("share", share_in_words(self.words, &ahead));
        let duels = Duels {
            bids: &self.order,
            cells: &cells,
            title: self.words.say("chart-duels-title"),
            finding: self.words.text("chart-duels-finding", &args),
        };
        duel_matrix(self.lot, duels, look).ok()
    }

    fn table(&self, matrix: &Matrix, shares: &Shares) -> Option<Table> {
        let ranks = pairwise(matrix, WeightLaw::Uniform).ok()?.expected_ranks();
        let header =
            ["word-bid", "safety-space-first", "safety-space-expected"].map(|key| self.words.say(key));
        let rows = self
            .order
            .iter()
            .map(|bid| {
                let rank = ranks.iter().find(|(it, _)| it == bid).map(|(_, rank)| rank.value().clone());
                let rank = rank.map_or_else(String::new, |rank| self.words.figure(&Figure::new(rank, 2)));
                vec![bid_name(self.lot, *bid), self.told(shares, *bid), rank]
            })
            .collect();
        Some(Table { header: header.to_vec(), rows })
    }
}
