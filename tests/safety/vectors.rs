//! The worked examples of `decision-vectors`, fraction for fraction: run where the folder is.

use std::{collections::BTreeMap, fs};

use acceptance::shared;
use serde_json::{Map, Value, json};

use crate::{robustness, says};

#[test]
fn answers_are_those_of_the_worked_examples() {
    let Some(folder) = shared("decision-vectors") else { return };
    let mut compared = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with('c') || path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let stated: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let Some(example) = Example::of(&stated) else { continue };
        example.check(&robustness(&example.case(), &[]), &name);
        compared += 1;
    }
    assert!(compared > 0, "the folder has examples");
}

struct Example<'a> {
    stated: &'a Value,
    bids: Vec<&'a str>,
    criteria: Vec<&'a str>,
    /// The end of the scale that all marks share.
    scale: u32,
}

impl<'a> Example<'a> {
    /// `None` where a mark is negative: there is no such scale.
    fn of(stated: &'a Value) -> Option<Self> {
        let names = |list: &'a Value| items(list).iter().map(|name| name.as_str().unwrap()).collect();
        let marks: Vec<String> = items(&stated["marks"]).iter().flat_map(items).map(fraction).collect();
        if marks.iter().any(|mark| mark.starts_with('-')) {
            return None;
        }
        let one = |mark: &String| {
            let (numerator, denominator) = mark.split_once('/').unwrap_or((mark, "1"));
            numerator.parse::<u64>().unwrap() <= denominator.parse::<u64>().unwrap()
        };
        // Answers about weights do not depend on the scale, as long as it is one for all.
        let scale = if marks.iter().all(one) { 1 } else { 100 };
        Some(Self { stated, bids: names(&stated["bids"]), criteria: names(&stated["criteria"]), scale })
    }

    fn case(&self) -> Value {
        let scale = self.scale.to_string();
        let criteria = self.criteria.iter().zip(items(&self.stated["weights"])).map(|(name, weight)| {
            let weight = fraction(weight);
            json!({ "id": name, "name": name, "weight": weight, "kind": "quality", "scale": { "max": scale } })
        });
        let bids = self.bids.iter().zip(items(&self.stated["marks"])).map(|(name, marks)| {
            let marks: Map<String, Value> = self
                .criteria
                .iter()
                .zip(items(marks))
                .map(|(name, mark)| ((*name).to_owned(), fraction(mark).into()))
                .collect();
            json!({ "id": name, "bidder": name, "marks": marks })
        });
        json!({
            "format": "bareme-case", "version": 1,
            "tender": { "reference": "exemple", "title": "Exemple", "price_basis": "net" },
            "rules": { "total": "1" },
            "criteria": criteria.collect::<Vec<_>>(), "bids": bids.collect::<Vec<_>>(),
        })
    }

    fn check(&self, answer: &Value, name: &str) {
        let winners: Vec<&str> = items(&self.stated["winners"]).iter().map(|at| self.bid(at)).collect();
        assert_eq!(answer["winners"], json!(winners), "winners, {name}");
        self.check_stability(answer, name);
        self.check_joint(answer, name);
        let sets = [
            (&answer["acceptability"], "smaa_uniform"),
            (&answer["acceptability_within"][0], "smaa_ordinal_weights"),
            (&answer["acceptability_within"][1], "smaa_weights_within_20pct"),
        ];
        for (found, key) in sets {
            let stated = &self.stated[key];
            if !stated.is_null() {
                self.check_shares(found, stated, &format!("{key}, {name}"));
            }
        }
        let pairwise = items(&self.stated["smaa_uniform"]["pairwise_winning"]);
        for (one, row) in self.bids.iter().zip(pairwise) {
            for (other, share) in self.bids.iter().zip(items(row)).filter(|(other, _)| one != *other) {
                // Nothing is stated of bids that are always level: none is strictly ahead.
                let expected = if share.is_null() { "0".to_owned() } else { fraction(share) };
                assert_eq!(answer["pairwise"][one][other], *expected, "{one} ahead of {other}, {name}");
            }
        }
        let margin = &self.stated["mark_robustness"];
        if !margin.is_null() {
            let on_the_scale = |value: &Value| divided(&fraction(value), self.scale);
            assert_eq!(answer["marks"]["lead"], on_the_scale(&margin["margin"]), "{name}");
            let off_by = on_the_scale(&margin["every_mark_off_by"]);
            assert_eq!(answer["marks"]["by_share"]["unclipped"], off_by, "{name}");
        }
    }

    fn check_stability(&self, answer: &Value, name: &str) {
        let stated = items(&self.stated["weight_stability"]);
        assert_eq!(items(&answer["stability"]).len(), stated.len(), "{name}");
        for (found, stated) in items(&answer["stability"]).iter().zip(stated) {
            let mut expected = json!({
                "criterion": self.criterion(&stated["criterion"]), "weight": fraction(&stated["weight"]),
                "winner_stays_first": {}, "no_pair_reversed": null,
            });
            if stated["undefined"].is_null() {
                let by_winner = stated["winner_stays_first"].as_object().unwrap().iter();
                let first: Map<String, Value> = by_winner
                    .map(|(at, ends)| (self.bids[at.parse::<usize>().unwrap()].to_owned(), both(ends)))
                    .collect();
                expected["winner_stays_first"] = first.into();
                expected["no_pair_reversed"] = both(&stated["no_strict_pair_reversed"]);
            }
            says(found, &expected, name);
        }
        let crossing = |criterion: &str, pair: [&str; 2], weight: &str| {
            (format!("{criterion} {} {}", pair[0], pair[1]), weight.to_owned())
        };
        let found: BTreeMap<String, String> = items(&answer["crossings"])
            .iter()
            .map(|it| {
                let [one, other] = [&it["pair"][0], &it["pair"][1]].map(|id| id.as_str().unwrap());
                crossing(
                    it["criterion"].as_str().unwrap(),
                    [one, other],
                    it["weight_at_tie"].as_str().unwrap(),
                )
            })
            .collect();
        let stated: BTreeMap<String, String> = items(&self.stated["pairwise_crossovers"])
            .iter()
            .filter(|it| !it["weight_at_tie"].is_null())
            .map(|it| {
                let pair = [self.bid(&it["pair"][0]), self.bid(&it["pair"][1])];
                crossing(self.criterion(&it["criterion"]), pair, &fraction(&it["weight_at_tie"]))
            })
            .collect();
        assert_eq!(found, stated, "crossings, {name}");
        let smallest = &self.stated["smallest_single_weight_change"];
        let expected = smallest.is_object().then(|| {
            json!({
                "criterion": self.criterion(&smallest["criterion"]), "rival": self.bid(&smallest["rival"]),
                "to": fraction(&smallest["weight_at_tie"]),
            })
        });
        says(&answer["smallest_single_change"], &expected.unwrap_or(Value::Null), name);
    }

    fn check_joint(&self, answer: &Value, name: &str) {
        for stated in items(&self.stated["smallest_joint_weight_change"]) {
            let rival = self.bid(&stated["rival"]);
            let mut found = items(&answer["joint"]).iter();
            let found = found.find(|it| it["rival"] == rival).unwrap();
            if stated["possible"] != true {
                assert_eq!(found["outcome"], "impossible", "{rival}, {name}");
                continue;
            }
            for size in ["l1", "l2_squared", "linf"] {
                assert_eq!(found[size], *fraction(&stated[size]), "{size} of {rival}, {name}");
            }
            // The nearest weights in the sense of squares are the only ones; in the other senses
            // several may be as near.
            let weights: Map<String, Value> = self
                .criteria
                .iter()
                .zip(items(&stated["l2_weights"]))
                .map(|(criterion, weight)| ((*criterion).to_owned(), fraction(weight).into()))
                .collect();
            assert_eq!(found["l2_weights"], Value::from(weights), "{rival}, {name}");
        }
    }

    fn check_shares(&self, found: &Value, stated: &Value, name: &str) {
        assert_eq!(found["method"], "exact", "{name}");
        for (bid, share) in self.bids.iter().zip(items(&stated["rank1"])) {
            assert_eq!(found["rank1"][bid], *fraction(share), "{bid} first, {name}");
        }
        for (bid, shares) in self.bids.iter().zip(items(&stated["rank_acceptability"])) {
            let shares: Vec<String> = items(shares).iter().map(fraction).collect();
            assert_eq!(found["ranks"][bid], json!(shares), "ranks of {bid}, {name}");
        }
        for (bid, weights) in self.bids.iter().zip(items(&stated["central_weights"])) {
            // No share, no mean: a single point is an example and not a mean.
            if found["central_weights"][bid].is_null() {
                assert!(found["rank1"][bid] == "0", "{bid} has a mean, {name}");
                continue;
            }
            for (criterion, weight) in self.criteria.iter().zip(items(weights)) {
                let mean = &found["central_weights"][bid][criterion];
                assert_eq!(*mean, *fraction(weight), "mean weight of {criterion} for {bid}, {name}");
            }
        }
    }

    fn bid(&self, at: &Value) -> &'a str {
        self.bids[usize::try_from(at.as_u64().unwrap()).unwrap()]
    }

    fn criterion(&self, at: &Value) -> &'a str {
        self.criteria[usize::try_from(at.as_u64().unwrap()).unwrap()]
    }
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn both(ends: &Value) -> Value {
    items(ends).iter().map(fraction).collect::<Vec<_>>().into()
}

/// A stated fraction, as answers write it: `3/1` is `3`.
fn fraction(stated: &Value) -> String {
    let text = stated["q"].as_str().unwrap();
    text.strip_suffix("/1").unwrap_or(text).to_owned()
}

/// A fraction in lowest terms, divided.
fn divided(text: &str, by: u32) -> String {
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    let (numerator, denominator): (u64, u64) = (numerator.parse().unwrap(), denominator.parse().unwrap());
    let denominator = denominator * u64::from(by);
    let common = common_divisor(numerator, denominator);
    let (numerator, denominator) = (numerator / common, denominator / common);
    if denominator == 1 { numerator.to_string() } else { format!("{numerator}/{denominator}") }
}

fn common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}
