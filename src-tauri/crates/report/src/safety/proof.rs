//! A sentence, and the numbers that prove it.

use scoring::Fraction;

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
