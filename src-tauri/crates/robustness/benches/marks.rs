//! How long questions about marks take: prints what it measured, judges nothing.
//!
//! `cargo bench -p robustness --bench marks`

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program stops where it fails and says what it saw"
)]

use std::{
    collections::BTreeMap,
    hint::black_box,
    time::{Duration, Instant},
};

use robustness::{
    MarkTable, Metric, Movable, PanelMarks, Ratings, Unstepped, alpha, fewest_steps, habits,
    intraclass_correlations, kendall_w, left_out, margin, marks_to_reread, minimum_crossings, powers,
    single_marks,
};
use scoring::{
    Admission, AgreementRule, Bid, BidId, CollegeId, Content, CriteriaTree, Criterion, CriterionId,
    Environmental, EvaluatedAmount, Fraction, Leaf, Lot, Mark, MemberId, MemberMark, PriceFormula,
    RoundingPlan, Rules, Scale, Weight, agree, evaluate,
};

const BIDS: u32 = 30;
const CRITERIA: u32 = 60;
const MEMBERS: u32 = 10;

fn whole(value: u32) -> Fraction {
    Fraction::from(value)
}

/// A price at 40 % and 59 marked criteria; ten members of three colleges give half marks.
fn lot(rule: AgreementRule) -> Lot {
    let criterion = |code: String, weight: Fraction, leaf: Leaf| Criterion {
        id: CriterionId::from_code(&code),
        name: code.clone(),
        code,
        description: String::new(),
        weight: Weight::new(weight).unwrap(),
        environmental: Environmental::No,
        content: Content::Leaf(leaf),
    };
    let mark = |value: Fraction| Mark::new(value).unwrap();
    let scale = || Scale::new(mark(whole(5)), Some(mark("0.5".parse().unwrap())), Vec::new()).unwrap();
    let mut roots = vec![criterion(
        "price".to_owned(),
        whole(40),
        Leaf::Price { formula: PriceFormula::LowestOverPrice },
    )];
    for index in 1..CRITERIA {
        let weight = if index == 1 { "2" } else { "1" }.parse().unwrap();
        let minimum = (index == 1).then(|| mark(whole(1)));
        roots.push(criterion(format!("c{index}"), weight, Leaf::Quality { scale: scale(), minimum }));
    }
    let bids = (0..BIDS).map(|bid| {
        let mut marks = BTreeMap::new();
        for index in 1..CRITERIA {
            let cell: Vec<MemberMark> = (0..MEMBERS)
                .map(|member| MemberMark {
                    member: MemberId::from_code(&member.to_string()),
                    college: CollegeId::from_code(&(member % 3).to_string()),
                    mark: mark(
                        Fraction::ratio(2 + (bid * 7 + index * 5 + member * 3 + bid * index) % 9, 2).unwrap(),
                    ),
                })
                .collect();
            marks.insert(CriterionId::from_code(&format!("c{index}")), agree(rule, None, &cell).unwrap());
        }
        Bid {
            id: BidId::from_code(&bid.to_string()),
            code: bid.to_string(),
            bidder: bid.to_string(),
            admission: Admission::Admitted,
            amount: Some(EvaluatedAmount::new(whole(100_003 + 997 * bid)).unwrap()),
            marks,
            measures: BTreeMap::new(),
        }
    });
    let bids = bids.collect();
    let sum = roots.iter().map(|root| &root.weight).sum();
    let rules = Rules { rounding: RoundingPlan::default(), ties: Vec::new(), agreement: rule };
    Lot { rules, criteria: CriteriaTree::new(sum, roots).unwrap(), bids }
}

fn least<T>(what: &str, times: u32, run: impl Fn() -> T) {
    let mut best = Duration::MAX;
    for _ in 0..times {
        let start = Instant::now();
        black_box(run());
        best = best.min(start.elapsed());
    }
    println!("{:>9.2} ms  {what}", best.as_secs_f64() * 1000.0);
}

fn main() {
    println!("{BIDS} bids, {CRITERIA} criteria, {MEMBERS} members; the least of a few runs");
    let all = Movable::Everyone;
    let step = Unstepped::LeftOut;
    for rule in [AgreementRule::Mean, AgreementRule::Median] {
        println!("agreed marks by {}", rule.name());
        let lot = lot(rule);
        let panel = PanelMarks::of(&lot).unwrap();
        let evaluation = evaluate(&lot);
        let table = MarkTable::of(&lot, &evaluation).unwrap();
        least("evaluation of the lot", 5, || evaluate(&lot));
        least("table of shares", 5, || MarkTable::of(&lot, &evaluation));
        least("margin", 20, || margin(&table));
        least("single marks", 20, || single_marks(&table));
        least("fewest steps, every rival", 3, || fewest_steps(&lot, &panel, all, &step));
        least("fewest steps of agreed marks", 3, || fewest_steps(&lot, &panel, Movable::Agreed, &step));
        least("marks to reread", 3, || marks_to_reread(&lot, &panel, all, &step, 3));
        least("power of ten members and three colleges", 1, || powers(&lot, &panel, &step));
        least("minimum marks crossed", 1, || minimum_crossings(&lot, &panel, all, &step));
        least("each member and college left out", 1, || left_out(&lot, &panel, rule));
        least("habits", 3, || habits(&lot, &panel));
        let ratings = Ratings::of(&lot, &panel);
        least("interval alpha", 3, || alpha(&ratings, Metric::Interval));
        least("Kendall's W", 3, || kendall_w(&ratings));
        least("six correlations with intervals", 3, || intraclass_correlations(&ratings));
    }
}
