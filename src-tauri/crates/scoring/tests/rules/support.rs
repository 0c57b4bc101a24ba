//! Small lots for the tests of the pipeline.

use std::collections::BTreeMap;

use scoring::{
    Admission, AgreedMark, AgreementRule, Base, Bid, BidId, Content, CriteriaTree, Criterion, CriterionId,
    Curve, CurvePoint, Direction, Environmental, EvaluatedAmount, Evaluation, Floor, Fraction, Leaf, Lot,
    Mark, Positive, PriceFormula, Rounding, RoundingMode, RoundingPlan, Rules, Scale, TieRule, Weight,
    Window,
};

pub fn number(text: &str) -> Fraction {
    text.parse().unwrap()
}

pub fn mark(text: &str) -> Mark {
    Mark::new(number(text)).unwrap()
}

pub fn weight(text: &str) -> Weight {
    Weight::new(number(text)).unwrap()
}

pub fn criterion(code: &str, points: &str, content: Content) -> Criterion {
    Criterion {
        id: CriterionId::from_code(code),
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: weight(points),
        environmental: Environmental::No,
        content,
    }
}

pub fn quality(code: &str, points: &str, minimum: Option<&str>) -> Criterion {
    let scale = Scale::new(mark("5"), None, Vec::new()).unwrap();
    criterion(code, points, Content::Leaf(Leaf::Quality { scale, minimum: minimum.map(mark) }))
}

pub fn price(points: &str, formula: PriceFormula) -> Criterion {
    criterion("price", points, Content::Leaf(Leaf::Price { formula }))
}

pub fn measure(code: &str, points: &str, direction: Direction) -> Criterion {
    measure_by(code, points, direction, PriceFormula::LinearRange)
}

pub fn above_zero(text: &str) -> Positive {
    Positive::new(number(text)).unwrap()
}

pub fn window(best: &str, worst: &str) -> PriceFormula {
    PriceFormula::Window(Window::new(number(best), number(worst)).unwrap())
}

pub fn curve(points: &[(&str, &str)]) -> PriceFormula {
    let point = |(value, share): &(&str, &str)| CurvePoint { value: number(value), share: number(share) };
    PriceFormula::Curve(Curve::new(points.iter().map(point).collect()).unwrap())
}

pub fn logarithmic(base: &str) -> PriceFormula {
    PriceFormula::Logarithmic { base: Base::new(number(base)).unwrap(), floor: Floor::Zero }
}

pub fn measure_by(code: &str, points: &str, direction: Direction, formula: PriceFormula) -> Criterion {
    let leaf = Leaf::Measure { formula, direction, unit: "h".to_owned() };
    criterion(code, points, Content::Leaf(leaf))
}

pub fn bid(code: &str, amount: &str, marks: &[(&str, &str)]) -> Bid {
    let marks: BTreeMap<CriterionId, AgreedMark> = marks
        .iter()
        .map(|(code, text)| (CriterionId::from_code(code), AgreedMark::written(mark(text), Vec::new())))
        .collect();
    Bid {
        id: BidId::from_code(code),
        code: code.to_owned(),
        bidder: format!("Candidat {code}"),
        admission: Admission::Admitted,
        amount: Some(EvaluatedAmount::new(number(amount)).unwrap()),
        marks,
        measures: BTreeMap::new(),
    }
}

pub fn lot(total: &str, criteria: Vec<Criterion>, bids: Vec<Bid>) -> Lot {
    Lot {
        rules: Rules {
            rounding: RoundingPlan::default(),
            ties: Vec::new(),
            agreement: AgreementRule::Consensus,
        },
        criteria: CriteriaTree::new(weight(total), criteria).unwrap(),
        bids,
    }
}

pub fn two_decimals() -> Option<Rounding> {
    Rounding::new(2, RoundingMode::HalfUp)
}

pub const FLOORED: PriceFormula = PriceFormula::LinearOverLowest { floor: Floor::Zero };

pub fn ranks(evaluation: &Evaluation) -> Vec<Option<u32>> {
    evaluation.results.iter().map(scoring::BidResult::rank).collect()
}

pub fn totals(evaluation: &Evaluation) -> Vec<String> {
    evaluation
        .results
        .iter()
        .map(|result| result.total.as_ref().map_or_else(|| "-".to_owned(), |total| total.value.to_string()))
        .collect()
}

pub fn codes(evaluation: &Evaluation) -> Vec<&'static str> {
    evaluation.findings.iter().map(scoring::Finding::code).collect()
}

pub fn tie_rule(name: &str, lot: &Lot) -> TieRule {
    TieRule::from_name(name, &lot.criteria).unwrap()
}
