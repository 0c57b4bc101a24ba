//! A number opened: the rule in words, the same with its numbers, and every input named.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use report::{explain, method_in_words};
use scoring::{
    Admission, AgreementRule, Base, Bid, BidId, Content, CriteriaTree, Criterion, CriterionId, Curve,
    CurvePoint, Direction, Elbow, Environmental, EvaluatedAmount, Floor, Fraction, Leaf, Lot, Measure,
    Positive, PriceFormula, RoundingPlan, Rules, Weight, Window, evaluate,
};
use wording::Language;

fn number(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn above_zero(text: &str) -> Positive {
    Positive::new(number(text)).unwrap()
}

/// Four bids of 100, 120, 150 and 210 as prices, or 5, 10, 15 and 20 as discounts, for 25 points.
fn lot(formula: PriceFormula) -> Lot {
    let leaf = if formula.is_of_discounts() {
        Leaf::Measure { formula, direction: Direction::HigherIsBetter, unit: "%".to_owned() }
    } else {
        Leaf::Price { formula }
    };
    let criterion = Criterion {
        id: CriterionId::from_code("c"),
        code: "c".to_owned(),
        name: "C".to_owned(),
        description: String::new(),
        weight: Weight::new(number("25")).unwrap(),
        environmental: Environmental::No,
        content: Content::Leaf(leaf),
    };
    let bid = |(code, price, discount): (&str, &str, &str)| Bid {
        id: BidId::from_code(code),
        code: code.to_owned(),
        bidder: code.to_owned(),
        admission: Admission::Admitted,
        amount: Some(EvaluatedAmount::new(number(price)).unwrap()),
        marks: BTreeMap::new(),
        measures: BTreeMap::from([(CriterionId::from_code("c"), Measure::new(number(discount)).unwrap())]),
    };
    let bids = [("A", "100", "5"), ("B", "120", "10"), ("C", "150", "15"), ("D", "210", "20")];
    Lot {
        rules: Rules {
            rounding: RoundingPlan::default(),
            ties: Vec::new(),
            agreement: AgreementRule::Consensus,
        },
        criteria: CriteriaTree::new(Weight::new(number("25")).unwrap(), vec![criterion]).unwrap(),
        bids: bids.map(bid).to_vec(),
    }
}

/// The rule of a formula, worked for a bid, and its inputs as "name = value".
fn opened(formula: PriceFormula, code: &str) -> (String, String, Vec<String>) {
    let lot = lot(formula);
    let evaluation = evaluate(&lot);
    let (bid, criterion) = (BidId::from_code(code), CriterionId::from_code("c"));
    let trace = &evaluation.of(bid).unwrap().points[&criterion];
    let told = explain(Language::French, &lot, bid, Some(criterion), trace);
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let inputs =
        told.inputs.iter().map(|input| format!("{} = {}", plain(&input.label), input.exact)).collect();
    (plain(&told.rule), plain(&told.worked), inputs)
}

fn curve() -> PriceFormula {
    let points = [("100", "1"), ("160", "0.4"), ("200", "0")];
    let point = |(value, share): (&str, &str)| CurvePoint { value: number(value), share: number(share) };
    PriceFormula::Curve(Curve::new(points.map(point).to_vec()).unwrap())
}

fn bilinear() -> PriceFormula {
    PriceFormula::DiscountBilinear { elbow: Elbow::new(number("0.85")).unwrap() }
}

/// What a formula with parameters or a mean says of a bid: the rule worked, and the inputs beside
/// the value and the weight.
fn told() -> Vec<(PriceFormula, &'static str, &'static str, &'static [&'static str])> {
    let estimate = || above_zero("130");
    let window = Window::new(number("80"), number("200")).unwrap();
    let to_two = Base::new(number("2")).unwrap();
    vec![
        (
            PriceFormula::LinearSpan { span: above_zero("0.5"), floor: Floor::Zero },
            "D",
            "25 × (100 × (1 + 0,5) − 210) ÷ (100 × 0,5)",
            &["prix le plus bas (offre A) = 100", "écart = 1/2", "avant plancher ou plafond = -30"],
        ),
        (
            PriceFormula::Logarithmic { base: to_two, floor: Floor::None },
            "B",
            "25 × (1 − log(120 ÷ 100) ÷ log(2))",
            &[
                "prix le plus bas (offre A) = 100",
                "base = 2",
                "écart à la valeur vraie, au plus, en part de la pondération = 1/1000000000000000000000000000000",
            ],
        ),
        (
            PriceFormula::HalfLogarithmic { floor: Floor::Zero },
            "A",
            "25 × (1 − log₂(100 ÷ 100) ÷ 2)",
            &["prix le plus bas (offre A) = 100"],
        ),
        (
            PriceFormula::MeanCapped,
            "A",
            "25 × 145 ÷ 100",
            &["prix moyen = 145", "avant plancher ou plafond = 145/4"],
        ),
        (PriceFormula::MeanHalf, "A", "25 × 145 ÷ (145 + 100)", &["prix moyen = 145"]),
        (PriceFormula::MeanCubic, "A", "25 × (145)³ ÷ ((100)³ + (145)³)", &["prix moyen = 145"]),
        (PriceFormula::Rank, "B", "25 × (4 − 2) ÷ (4 − 1)", &["nombre d’offres = 4", "rang = 2"]),
        (
            PriceFormula::Ceiling { ceiling: above_zero("200"), floor: Floor::Zero },
            "A",
            "25 × (1 − 100 ÷ 200)",
            &["plafond = 200"],
        ),
        (
            PriceFormula::Window(window),
            "D",
            "25 × (200 − 210) ÷ (200 − 80)",
            &["borne favorable = 80", "borne défavorable = 200", "avant plancher ou plafond = -25/12"],
        ),
        (PriceFormula::Estimate { estimate: estimate() }, "C", "25 × (2 − 150 ÷ 130)", &["estimation = 130"]),
        (
            PriceFormula::ProximityToEstimate { estimate: estimate(), floor: Floor::Zero },
            "A",
            "25 × (1 − |100 − 130| ÷ 130)",
            &["estimation = 130"],
        ),
        (PriceFormula::DiscountLinear, "A", "25 × 5 ÷ 20", &["rabais le plus élevé (offre D) = 20"]),
        (PriceFormula::DiscountQuadratic, "A", "25 × (5 ÷ 20)²", &["rabais le plus élevé (offre D) = 20"]),
        (
            bilinear(),
            "A",
            "25 × 0,85 × 5 ÷ 12,5",
            &["rabais moyen = 25/2", "rabais le plus élevé (offre D) = 20", "coude = 17/20"],
        ),
        (
            bilinear(),
            "C",
            "25 × (0,85 + (1 − 0,85) × (15 − 12,5) ÷ (20 − 12,5))",
            &["rabais moyen = 25/2", "rabais le plus élevé (offre D) = 20", "coude = 17/20"],
        ),
        (
            curve(),
            "B",
            "25 × (1 + (0,4 − 1) × (120 − 100) ÷ (160 − 100))",
            &["part publiée pour 100 = 1", "part publiée pour 160 = 2/5"],
        ),
        (curve(), "D", "25 × 0", &["part publiée pour 200 = 0"]),
    ]
}

#[test]
fn a_rule_is_worked_with_every_input_that_it_names() {
    for (formula, bid, worked, expected) in told() {
        let name = formula.name();
        let (rule, found, inputs) = opened(formula, bid);
        assert!(rule.contains("pondération"), "{name}: {rule}");
        assert_eq!(found, worked, "{name}");
        assert_eq!(inputs[2..], *expected, "{name}");
    }
}

#[test]
fn the_grid_says_the_parameters_of_a_formula_and_its_floor() {
    let method = |formula| {
        method_in_words(Language::French, &Leaf::Price { formula }).replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert_eq!(
        method(PriceFormula::Ceiling { ceiling: above_zero("200000"), floor: Floor::Zero }),
        "pondération × (1 − prix de l’offre ÷ plafond) ; plafond = 200 000 ; Aucun point négatif : le résultat est ramené à zéro"
    );
    let ends = method(PriceFormula::Window(Window::new(number("80"), number("200")).unwrap()));
    assert!(ends.ends_with(" ; borne favorable = 80 et borne défavorable = 200"), "{ends}");
    let points = method(curve());
    assert!(points.ends_with(" ; 100 → 1, 160 → 0,4 et 200 → 0"), "{points}");
}
