//! Registers: the places into which actions write. The state of a dossier is what they hold.
//!
//! Undoing writes back what a register held; two devices that wrote the same register without
//! knowing of each other diverge there and nowhere else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;
use uuid::Uuid;

use crate::{OperationId, canonical::canonical_json};

/// A register.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// What is bought.
    Tender,
    /// The grid and its rules.
    Grid,
    /// The price frame.
    Frame,
    /// The seal of the rules.
    Seal,
    /// The panel.
    Panel,
    /// A bid in the register of bids.
    Bid(Uuid),
    /// What was decided about a bid.
    Admission(Uuid),
    /// Whether admission is closed.
    AdmissionClosed,
    /// A bid's price schedule.
    Schedule(Uuid),
    /// A bid's measured value on a criterion.
    Measure {
        /// The bid.
        bid: Uuid,
        /// The criterion's code.
        criterion: String,
    },
    /// A member's mark.
    Mark {
        /// The bid.
        bid: Uuid,
        /// The criterion's code.
        criterion: String,
        /// The member.
        member: Uuid,
    },
    /// The agreed mark that people wrote.
    Agreed {
        /// The bid.
        bid: Uuid,
        /// The criterion's code.
        criterion: String,
    },
    /// The protocol of the trials.
    Protocol,
    /// The feedback of a site from one source.
    Feedback {
        /// The site.
        site: String,
        /// The source.
        source: String,
    },
    /// The ranking that was shown last.
    Ranking,
    /// A report that was written.
    Report(String),
}

/// A register that no version of this package knows.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("unknown register {subject:?} / {key:?}")]
pub struct UnknownRegister {
    /// The subject.
    pub subject: String,
    /// The key.
    pub key: String,
}

impl Register {
    /// What it is about, as the file writes it.
    pub fn subject(&self) -> String {
        match self {
            Self::Tender => "tender".to_owned(),
            Self::Grid | Self::Frame | Self::Seal => "rules".to_owned(),
            Self::Panel => "panel".to_owned(),
            Self::Bid(bid) | Self::Admission(bid) | Self::Schedule(bid) => format!("bid/{bid}"),
            Self::AdmissionClosed => "admission".to_owned(),
            Self::Measure { bid, criterion: _ } => format!("measures/{bid}"),
            Self::Mark { bid, criterion, member: _ } | Self::Agreed { bid, criterion } => {
                format!("cell/{bid}/{criterion}")
            }
            Self::Protocol => "trials".to_owned(),
            Self::Feedback { site, source: _ } => format!("feedback/{site}"),
            Self::Ranking => "ranking".to_owned(),
            Self::Report(_) => "report".to_owned(),
        }
    }

    /// Which of the subject's values, as the file writes it.
    pub fn key(&self) -> String {
        match self {
            Self::Tender | Self::Panel => "record".to_owned(),
            Self::Grid => "grid".to_owned(),
            Self::Frame => "frame".to_owned(),
            Self::Seal => "seal".to_owned(),
            Self::Bid(_) => "registration".to_owned(),
            Self::Admission(_) => "admission".to_owned(),
            Self::Schedule(_) => "schedule".to_owned(),
            Self::AdmissionClosed => "closed".to_owned(),
            Self::Measure { bid: _, criterion } => criterion.clone(),
            Self::Mark { bid: _, criterion: _, member } => format!("mark/{member}"),
            Self::Agreed { .. } => "agreed".to_owned(),
            Self::Protocol => "protocol".to_owned(),
            Self::Feedback { site: _, source } => source.clone(),
            Self::Ranking => "shown".to_owned(),
            Self::Report(file_name) => file_name.clone(),
        }
    }

    /// Reads what the file writes; no other writing of the same register is accepted.
    pub fn parse(subject: &str, key: &str) -> Result<Self, UnknownRegister> {
        Self::guess(subject, key)
            .filter(|register| register.subject() == subject && register.key() == key)
            .ok_or_else(|| UnknownRegister { subject: subject.to_owned(), key: key.to_owned() })
    }

    fn guess(subject: &str, key: &str) -> Option<Self> {
        let (head, rest) = subject.split_once('/').unwrap_or((subject, ""));
        Some(match (head, key) {
            ("tender", _) => Self::Tender,
            ("rules", "grid") => Self::Grid,
            ("rules", "frame") => Self::Frame,
            ("rules", "seal") => Self::Seal,
            ("panel", _) => Self::Panel,
            ("bid", "registration") => Self::Bid(Uuid::try_parse(rest).ok()?),
            ("bid", "admission") => Self::Admission(Uuid::try_parse(rest).ok()?),
            ("bid", "schedule") => Self::Schedule(Uuid::try_parse(rest).ok()?),
            ("admission", _) => Self::AdmissionClosed,
            ("measures", _) => Self::Measure { bid: Uuid::try_parse(rest).ok()?, criterion: key.to_owned() },
            ("cell", _) => {
                let (bid, criterion) = rest.split_once('/')?;
                let (bid, criterion) = (Uuid::try_parse(bid).ok()?, criterion.to_owned());
                match key.strip_prefix("mark/") {
                    Some(member) => Self::Mark { bid, criterion, member: Uuid::try_parse(member).ok()? },
                    None => Self::Agreed { bid, criterion },
                }
            }
            ("trials", _) => Self::Protocol,
            ("feedback", _) => Self::Feedback { site: rest.to_owned(), source: key.to_owned() },
            ("ranking", _) => Self::Ranking,
            ("report", _) => Self::Report(key.to_owned()),
            (_, _) => return None,
        })
    }
}

/// A value written into a register; `None` empties it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WriteRecord", into = "WriteRecord")]
pub struct Write {
    /// The register.
    pub register: Register,
    /// Canonical JSON.
    pub value: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WriteRecord {
    subject: String,
    key: String,
    value: Option<Value>,
}

impl TryFrom<WriteRecord> for Write {
    type Error = String;

    fn try_from(record: WriteRecord) -> Result<Self, String> {
        let register = Register::parse(&record.subject, &record.key).map_err(|error| error.to_string())?;
        let value =
            record.value.as_ref().map(canonical_json).transpose().map_err(|error| error.to_string())?;
        Ok(Self { register, value })
    }
}

impl From<Write> for WriteRecord {
    fn from(write: Write) -> Self {
        Self {
            subject: write.register.subject(),
            key: write.register.key(),
            // A value that is no JSON would be lost here: only canonical JSON is ever put there.
            value: write.value.and_then(|value| serde_json::from_str(&value).ok()),
        }
    }
}

/// What a register holds, and which operation wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub value: Option<String>,
    pub by: OperationId,
    pub lamport: u64,
}

/// All registers that were ever written.
pub(crate) type Registers = BTreeMap<Register, Cell>;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_register_is_read_as_it_is_written() {
        let bid = Uuid::from_u128(1);
        let member = Uuid::from_u128(2);
        let criterion = "a/b".to_owned();
        for register in [
            Register::Tender,
            Register::Grid,
            Register::Frame,
            Register::Seal,
            Register::Panel,
            Register::Bid(bid),
            Register::Admission(bid),
            Register::AdmissionClosed,
            Register::Schedule(bid),
            Register::Measure { bid, criterion: criterion.clone() },
            Register::Mark { bid, criterion: criterion.clone(), member },
            Register::Agreed { bid, criterion },
            Register::Protocol,
            Register::Feedback { site: "s/1".to_owned(), source: "a/b.csv".to_owned() },
            Register::Ranking,
            Register::Report("rao.xlsx".to_owned()),
        ] {
            assert_eq!(Register::parse(&register.subject(), &register.key()), Ok(register));
        }
    }

    #[test]
    fn a_second_writing_of_a_register_is_refused() {
        let bid = Uuid::from_u128(0xabc);
        assert!(Register::parse(&format!("bid/{bid}"), "registration").is_ok());
        assert!(Register::parse(&format!("bid/{}", bid.simple()), "registration").is_err());
        assert!(Register::parse("tender/1", "record").is_err());
        assert!(Register::parse("tender", "other").is_err());
        assert!(Register::parse("elsewhere", "record").is_err());
    }
}
