//! Checks every act, signature and digest of a dossier.

use crate::{tender::OpenTender, wire::Fault};

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many acts the journal holds.
    pub operations: u64,
    /// How many devices wrote them.
    pub devices: u64,
    /// The digest at the head of the journal: what a printed report carries.
    pub head: String,
    /// What does not hold, in words; empty for a sound dossier.
    pub problems: Vec<String>,
}

/// Replays the whole journal and compares it with what the dossier says.
pub fn verify(tender: &OpenTender) -> Result<Verified, Fault> {
    let words = tender.writer();
    let verification = tender.dossier.verify().map_err(|error| tender.fault(&error))?;
    let problems = verification
        .problems
        .iter()
        .map(|problem| {
            let args = wording::Args::new().with("place", problem.place());
            words.text(problem.code(), &args)
        })
        .collect();
    Ok(Verified {
        operations: verification.operations,
        devices: verification.devices.len() as u64,
        head: verification.head_digest.to_string(),
        problems,
    })
}
