//! How one number came about, for a reader: the rule in words, the same with the numbers in it,
//! and each input with where it can be opened in turn.

use scoring::{
    BidId, CriterionId, CriterionKind, CurvePlace, Direction, Field, Fraction, Leaf, Lot, MemberMark,
    PriceFormula, Rounding, Trace, Working,
};
use wording::{Args, Language};

use crate::words::Words;

/// A number explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The rule, in words.
    pub rule: String,
    /// The rule with the numbers in it; empty where nothing is computed.
    pub worked: String,
    /// The inputs, in the order in which the rule names them.
    pub inputs: Vec<Input>,
    /// The members' marks, for an agreed mark.
    pub marks: Vec<MemberMark>,
    /// The published rounding, in words, where one applies.
    pub rounding: Option<String>,
}

/// An input of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// What it is.
    pub label: String,
    /// Its exact value.
    pub exact: Fraction,
    /// Where it can be opened in turn.
    pub opens: Option<Opens>,
}

/// A number that has an explanation of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// The agreed mark of the same bid and criterion.
    Mark,
    /// The amount of a bid.
    Amount(BidId),
    /// The points of the same bid on another criterion.
    Points(CriterionId),
}

/// Explains a number of a bid: points of `criterion`, its agreed mark, or its total (no criterion).
pub fn explain(
    language: Language,
    lot: &Lot,
    bid: BidId,
    criterion: Option<CriterionId>,
    trace: &Trace,
) -> Explanation {
    let teller = Teller { words: Words::new(language), lot, bid, criterion };
    let rounding = trace.rounding.map(|rule| {
        let words = teller.words;
        words.text("trace-rounding", &Args::new().with("rule", crate::model::rounding(words, Some(rule))))
    });
    let mut explanation = teller.working(trace);
    explanation.rounding = rounding;
    explanation
}

struct Teller<'a> {
    words: Words,
    lot: &'a Lot,
    bid: BidId,
    criterion: Option<CriterionId>,
}

/// The amount behind a price; a measure is given, and opens nothing.
fn amount(kind: &str, bid: BidId) -> Option<Opens> {
    (kind == "price").then_some(Opens::Amount(bid))
}

impl Teller<'_> {
    fn working(&self, trace: &Trace) -> Explanation {
        let (rule, worked, inputs, marks) = match &trace.working {
            Working::Given => (self.words.say("trace-given"), String::new(), Vec::new(), Vec::new()),
            Working::Agreed { rule, marks } => {
                let rule = self.words.say(&format!("trace-agreed-{}", rule.name()));
                (rule, String::new(), Vec::new(), marks.clone())
            }
            Working::Quality { mark, scale_max, weight } => {
                let worked = format!(
                    "{} ÷ {} × {}",
                    self.number(mark.value()),
                    self.number(scale_max.value()),
                    self.number(weight.value())
                );
                let inputs = vec![
                    self.input("trace-input-mark", mark.value(), Some(Opens::Mark)),
                    self.input("trace-input-scale-max", scale_max.value(), None),
                    self.input("trace-input-weight", weight.value(), None),
                ];
                (self.words.say("trace-quality"), worked, inputs, Vec::new())
            }
            Working::Formula { formula, direction, value, weight, field, bare } => {
                let kind = if formula.is_of_discounts() { "discount" } else { self.kind(*direction) };
                let rule =
                    self.words.text(&format!("trace-{}", formula.name()), &Args::new().with("kind", kind));
                let worked = self.formula(formula, *direction, value, weight.value(), field);
                let mut inputs = vec![
                    Input {
                        label: self.of_kind("trace-input-value", kind),
                        exact: value.clone(),
                        opens: amount(kind, self.bid),
                    },
                    self.input("trace-input-weight", weight.value(), None),
                ];
                inputs.extend(formula.inputs(value, field, *direction).into_iter().map(|input| {
                    let named = crate::model::named_input(self.words, self.lot, kind, input);
                    let opens = named.bid.and_then(|bid| amount(kind, bid));
                    Input { label: named.label, exact: named.exact, opens }
                }));
                if *bare != trace.exact {
                    inputs.push(self.input("trace-bare", bare, None));
                }
                (rule, worked, inputs, Vec::new())
            }
            Working::Sum { parts } => {
                let worked: Vec<String> =
                    parts.iter().map(|(_, points)| self.number(points.value())).collect();
                let inputs = parts
                    .iter()
                    .map(|(id, points)| Input {
                        label: self.lot.criteria.criterion(*id).map(|it| it.name.clone()).unwrap_or_default(),
                        exact: points.value().clone(),
                        opens: Some(Opens::Points(*id)),
                    })
                    .collect();
                let key = if self.criterion.is_some() { "trace-sum" } else { "trace-total" };
                (self.words.say(key), worked.join(" + "), inputs, Vec::new())
            }
        };
        Explanation { rule, worked, inputs, marks, rounding: None }
    }

    fn input(&self, key: &str, exact: &Fraction, opens: Option<Opens>) -> Input {
        Input { label: self.words.say(key), exact: exact.clone(), opens }
    }

    fn of_kind(&self, key: &str, kind: &str) -> String {
        self.words.text(key, &Args::new().with("kind", kind))
    }

    fn number(&self, value: &Fraction) -> String {
        self.words.exact(value)
    }

    /// How the catalogue names a formula's value: a price, or a measure by its direction.
    fn kind(&self, direction: Direction) -> &'static str {
        let is_price = self
            .criterion
            .is_some_and(|id| self.lot.criteria.leaves_of(CriterionKind::Price).any(|leaf| leaf.id == id));
        if is_price { "price" } else { direction.name() }
    }

    fn formula(
        &self,
        formula: &PriceFormula,
        direction: Direction,
        number: &Fraction,
        weight: &Fraction,
        field: &Field,
    ) -> String {
        let (lowest, highest) = (&field.lowest.value, &field.highest.value);
        let [weight, value, low, high, mean] =
            [weight, number, lowest, highest, &field.mean].map(|number| self.number(number));
        match (formula, direction) {
            (
                PriceFormula::LinearRange
                | PriceFormula::DiscountLinear
                | PriceFormula::DiscountBilinear { .. }
                | PriceFormula::DiscountQuadratic,
                _,
            ) if lowest == highest => self.words.say("trace-equal-values"),
            (PriceFormula::LowestOverPrice, Direction::LowerIsBetter) => {
                format!("{weight} × {low} ÷ {value}")
            }
            (PriceFormula::LowestOverPrice, Direction::HigherIsBetter) => {
                format!("{weight} × {value} ÷ {high}")
            }
            (PriceFormula::LinearOverLowest { .. }, _) => format!("{weight} × (2 − {value} ÷ {low})"),
            (PriceFormula::LinearSpan { span, .. }, _) => {
                let span = self.number(span.value());
                format!("{weight} × ({low} × (1 + {span}) − {value}) ÷ ({low} × {span})")
            }
            (PriceFormula::SquaredRatio, Direction::LowerIsBetter) => {
                format!("{weight} × ({low} ÷ {value})²")
            }
            (PriceFormula::SquaredRatio, Direction::HigherIsBetter) => {
                format!("{weight} × ({value} ÷ {high})²")
            }
            (PriceFormula::Logarithmic { base, .. }, _) => {
                format!("{weight} × (1 − log({value} ÷ {low}) ÷ log({}))", self.number(base.value()))
            }
            (PriceFormula::HalfLogarithmic { .. }, _) => {
                format!("{weight} × (1 − log₂({value} ÷ {low}) ÷ 2)")
            }
            (PriceFormula::MeanCapped, _) => format!("{weight} × {mean} ÷ {value}"),
            (PriceFormula::MeanHalf, _) => format!("{weight} × {mean} ÷ ({mean} + {value})"),
            (PriceFormula::MeanCubic, _) => format!("{weight} × ({mean})³ ÷ (({value})³ + ({mean})³)"),
            (PriceFormula::Ceiling { ceiling, .. }, _) => {
                format!("{weight} × (1 − {value} ÷ {})", self.number(ceiling.value()))
            }
            (PriceFormula::Window(window), direction) => {
                let [best, worst] = [window.best(), window.worst()].map(|number| self.number(number));
                match direction {
                    Direction::LowerIsBetter => {
                        format!("{weight} × ({worst} − {value}) ÷ ({worst} − {best})")
                    }
                    Direction::HigherIsBetter => {
                        format!("{weight} × ({value} − {worst}) ÷ ({best} − {worst})")
                    }
                }
            }
            (PriceFormula::Estimate { estimate }, _) => {
                format!("{weight} × (2 − {value} ÷ {})", self.number(estimate.value()))
            }
            (PriceFormula::ProximityToEstimate { estimate, .. }, _) => {
                let estimate = self.number(estimate.value());
                format!("{weight} × (1 − |{value} − {estimate}| ÷ {estimate})")
            }
            (PriceFormula::DiscountLinear, _) => format!("{weight} × {value} ÷ {high}"),
            (PriceFormula::DiscountQuadratic, _) => format!("{weight} × ({value} ÷ {high})²"),
            (PriceFormula::DiscountBilinear { elbow }, _) => {
                let elbow = self.number(elbow.value());
                if *number <= field.mean {
                    format!("{weight} × {elbow} × {value} ÷ {mean}")
                } else {
                    format!("{weight} × ({elbow} + (1 − {elbow}) × ({value} − {mean}) ÷ ({high} − {mean}))")
                }
            }
            (PriceFormula::Curve(curve), _) => match curve.place(number) {
                Some(CurvePlace::At(point)) => format!("{weight} × {}", self.number(&point.share)),
                Some(CurvePlace::Between(one, next)) => {
                    let [from, to] = [&one.value, &next.value].map(|number| self.number(number));
                    let [first, last] = [&one.share, &next.share].map(|number| self.number(number));
                    format!(
                        "{weight} × ({first} + ({last} − {first}) × ({value} − {from}) ÷ ({to} − {from}))"
                    )
                }
                None => String::new(),
            },
            (PriceFormula::Rank, _) if field.count() == 1 => self.words.say("trace-single-bid"),
            (PriceFormula::Rank, direction) => {
                let (bids, rank) = (field.count(), field.rank(number, direction));
                format!("{weight} × ({bids} − {rank}) ÷ ({bids} − 1)")
            }
            (PriceFormula::SixthOfSeven, _) => format!("{weight} ÷ 6 × (7 − {value} ÷ {low})"),
            (PriceFormula::LinearRange, Direction::LowerIsBetter) => {
                format!("{weight} × ({high} − {value}) ÷ ({high} − {low})")
            }
            (PriceFormula::LinearRange, Direction::HigherIsBetter) => {
                format!("{weight} × ({value} − {low}) ÷ ({high} − {low})")
            }
        }
    }
}

/// How the points of a criterion come about, in words.
pub fn method_in_words(language: Language, leaf: &Leaf) -> String {
    crate::model::leaf_method(Words::new(language), leaf)
}

/// A rounding rule, in words.
pub fn rounding_in_words(language: Language, rule: Option<Rounding>) -> String {
    crate::model::rounding(Words::new(language), rule)
}
