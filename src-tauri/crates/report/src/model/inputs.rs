//! What a formula looked at, named for a reader.

use scoring::{BidId, FormulaInput, Fraction, Lot, Parameter};
use wording::Args;

use crate::words::Words;

/// A number that a formula looked at, named.
pub(crate) struct NamedInput {
    pub label: String,
    pub exact: Fraction,
    /// The bid that set it.
    pub bid: Option<BidId>,
}

/// Names an input; `kind` is how the catalogue calls the value: a price, or a measure by its
/// direction.
pub(crate) fn named(words: Words, lot: &Lot, kind: &str, input: FormulaInput) -> NamedInput {
    let of_kind = |key: &str| words.text(key, &Args::new().with("kind", kind));
    let from = |key: &str, reference: scoring::Reference| {
        let code = lot.bids.iter().find(|bid| bid.id == reference.bid).map(|bid| bid.code.as_str());
        let args = Args::new().with("input", of_kind(key)).with("bid", code.unwrap_or_default());
        NamedInput {
            label: words.text("trace-input-from", &args),
            exact: reference.value,
            bid: Some(reference.bid),
        }
    };
    let plain = |key: &str, exact| NamedInput { label: words.say(key), exact, bid: None };
    match input {
        FormulaInput::Lowest(reference) => from("trace-input-lowest", reference),
        FormulaInput::Highest(reference) => from("trace-input-highest", reference),
        FormulaInput::Mean(exact) => NamedInput { label: of_kind("trace-input-mean"), exact, bid: None },
        FormulaInput::Bids(count) => plain("trace-input-bids", Fraction::from(count)),
        FormulaInput::Rank(rank) => plain("trace-input-rank", Fraction::from(rank)),
        FormulaInput::Point(point) => {
            let args = Args::new().with("value", words.exact(&point.value));
            NamedInput { label: words.text("trace-input-point", &args), exact: point.share, bid: None }
        }
        FormulaInput::Error(exact) => plain("trace-input-error", exact),
        FormulaInput::Parameter(name, exact) => {
            NamedInput { label: parameter(words, name), exact, bid: None }
        }
    }
}

/// The name of a parameter: "écart".
pub(crate) fn parameter(words: Words, parameter: Parameter) -> String {
    words.say(&format!("trace-input-{}", parameter.name()))
}
