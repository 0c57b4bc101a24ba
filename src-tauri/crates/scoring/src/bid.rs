//! A bid (*offre*) as the pipeline sees it: whose, admitted or not, its amount and its marks.

use std::collections::BTreeMap;

use crate::{AgreedMark, BidId, CriterionId, EvaluatedAmount, Measure};

/// What was decided about a bid before it is ranked (L2152-1 to L2152-6 of the Code de la
/// commande publique). People decide; the application only records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Admission {
    /// Recevable: goes on.
    Admitted,
    /// Irrégulière (L2152-2).
    Irregular,
    /// Inacceptable (L2152-3).
    Unacceptable,
    /// Inappropriée (L2152-4).
    Unsuitable,
    /// Anormalement basse, after the bidder was heard (L2152-5, L2152-6).
    AbnormallyLow,
    /// Hors délai.
    Late,
    /// Retirée by the bidder.
    Withdrawn,
}

impl Admission {
    /// All states.
    pub const ALL: [Self; 7] = [
        Self::Admitted,
        Self::Irregular,
        Self::Unacceptable,
        Self::Unsuitable,
        Self::AbnormallyLow,
        Self::Late,
        Self::Withdrawn,
    ];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::Irregular => "irregular",
            Self::Unacceptable => "unacceptable",
            Self::Unsuitable => "unsuitable",
            Self::AbnormallyLow => "abnormally-low",
            Self::Late => "late",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// A bid. What it lacks is absent, never zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bid {
    /// Its identity.
    pub id: BidId,
    /// The letter or code by which people call it.
    pub code: String,
    /// The bidder's name.
    pub bidder: String,
    /// What was decided about it.
    pub admission: Admission,
    /// Its evaluated amount, in the tender's price basis.
    pub amount: Option<EvaluatedAmount>,
    /// The agreed marks, by leaf criterion.
    pub marks: BTreeMap<CriterionId, AgreedMark>,
    /// The measured values, by leaf criterion.
    pub measures: BTreeMap<CriterionId, Measure>,
}
