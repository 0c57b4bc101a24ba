//! A sentence, and the numbers that prove it.

use scoring::{Fraction, Rounding, RoundingMode};
use wording::Args;

use crate::{figure::Figure, words::Words};

/// A sentence that opens to its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub text: String,
    /// What proves it.
    pub proof: Proof,
}

/// What proves a sentence: numbers that anybody can compute again, then what to compute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The numbers, in order.
    pub lines: Vec<ProofLine>,
    /// What to check with them.
    pub check: String,
}

/// A number of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofLine {
    /// What it is.
    pub label: String,
    /// The number.
    pub value: Fraction,
}

/// A fraction longer than this is written as a decimal, with its length: nobody reads a volume
/// of thousands of digits.
const LONGEST: usize = 60;

impl ProofLine {
    /// The number as people read it. A share that is nearly nothing is not shown as 0, nor one
    /// that is nearly all as 1.
    pub fn shown(&self) -> Figure {
        let whole = |figure: &Figure| figure.shown().decimals() == Some(0) && !figure.is_whole_truth();
        [0, 6, 9, Rounding::MOST_DECIMALS]
            .map(|least| Figure::needed(self.value.clone(), u32::from(least)))
            .into_iter()
            .find(|figure| !whole(figure))
            .unwrap_or_else(|| Figure::needed(self.value.clone(), 0))
    }

    /// The fraction in lowest terms, or its beginning and its length where it is too long to read.
    pub fn exact(&self, words: Words) -> String {
        let exact = self.value.to_string();
        if exact.len() <= LONGEST {
            return exact;
        }
        let rule = Rounding::new(Rounding::MOST_DECIMALS, RoundingMode::HalfUp);
        let decimal = rule.map_or_else(|| self.value.clone(), |rule| rule.apply(&self.value));
        let args = Args::new().with("decimal", words.exact(&decimal)).with("digits", exact.len().to_string());
        words.text("proof-long", &args)
    }
}

impl Proof {
    /// A proof whose numbers come with [`Proof::line`].
    pub fn new(check: String) -> Self {
        Self { lines: Vec::new(), check }
    }

    /// Adds a number.
    #[must_use]
    pub fn line(mut self, label: impl Into<String>, value: &Fraction) -> Self {
        self.lines.push(ProofLine { label: label.into(), value: value.clone() });
        self
    }
}
