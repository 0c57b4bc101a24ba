//! The two acts that close a stage.

use dossier::Action;
use scoring::Admission;
use uuid::Uuid;

use crate::{
    tender::OpenTender,
    wire::{Fault, Outcome},
};

/// Seals the rules: from now on the grid, its weights, scales and formulas do not change.
/// Answers the digest of what is sealed.
pub fn seal_rules(tender: &mut OpenTender, at: &str) -> Result<Outcome<String>, Fault> {
    let digest = tender.state().rules_digest().ok_or_else(|| Fault::new("refused-no-grid"))?;
    tender.append(Action::SealRules { digest }, at)?;
    Ok(Outcome { value: digest.to_string(), changed: vec!["rules".to_owned()], findings: Vec::new() })
}

/// Admits every bid about which nobody decided otherwise, and closes admission: the ranking may
/// be looked at. That is a person's decision; nothing here looks at a bid.
pub fn close_admission(tender: &mut OpenTender, at: &str) -> Result<Outcome<()>, Fault> {
    let undecided: Vec<Uuid> = tender
        .state()
        .bids
        .keys()
        .filter(|bid| !tender.state().admissions.contains_key(*bid))
        .copied()
        .collect();
    for bid in undecided {
        tender.append(
            Action::DecideAdmission { bid, admission: Admission::Admitted, reason: String::new() },
            at,
        )?;
    }
    tender.append(Action::CloseAdmission {}, at)?;
    Ok(Outcome {
        value: (),
        changed: vec!["admission".to_owned(), "ranking".to_owned()],
        findings: Vec::new(),
    })
}
