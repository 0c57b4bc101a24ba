//! What a dossier says now, typed: the registers as values.

mod record;

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use thiserror::Error;
use uuid::Uuid;

use crate::{
    Digest, FrameLine, Grid, GridFault, GridRecord, MemberRecord, ProtocolRecord, Register, ScheduleRecord,
    TenderRecord,
    canonical::{CanonicalError, canonical_json},
};

pub use record::{
    AdmissionRecord, AgreedRecord, BidRecord, ClosingRecord, FeedbackRecord, MarkRecord, MeasureRecord,
    PanelRecord, ReportRecord, SealRecord, ShownRanking,
};

/// One criterion of one bid.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The bid.
    pub bid: Uuid,
    /// The criterion's code.
    pub criterion: String,
}

/// What a dossier says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What is bought.
    pub tender: Option<TenderRecord>,
    grid: Option<(GridRecord, Result<Grid, Vec<GridFault>>)>,
    /// The price frame, in its order.
    pub frame: Vec<FrameLine>,
    /// The seal of the rules.
    pub seal: Option<SealRecord>,
    /// The panel.
    pub panel: PanelRecord,
    /// The bids registered.
    pub bids: BTreeMap<Uuid, BidRecord>,
    /// What was decided about them.
    pub admissions: BTreeMap<Uuid, AdmissionRecord>,
    /// When admission was closed, if it is.
    pub admission_closed: Option<ClosingRecord>,
    /// Their price schedules.
    pub schedules: BTreeMap<Uuid, ScheduleRecord>,
    /// Their measured values.
    pub measures: BTreeMap<Place, MeasureRecord>,
    /// The members' marks; a cell without an entry was never touched.
    pub marks: BTreeMap<Place, BTreeMap<Uuid, MarkRecord>>,
    /// The agreed marks that people wrote.
    pub agreed: BTreeMap<Place, AgreedRecord>,
    /// The protocol of the trials.
    pub protocol: Option<ProtocolRecord>,
    /// The feedback by site and source; [`Dossier::aside`](crate::Dossier::aside) gives the content.
    pub feedback: BTreeMap<(String, String), FeedbackRecord>,
    /// The ranking that was shown last.
    pub ranking: Option<ShownRanking>,
    /// The reports that were written, by file name.
    pub reports: BTreeMap<String, ReportRecord>,
}

/// A register holds something else than its kind of value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("register {subject:?} / {key:?}: {message}")]
pub struct Unreadable {
    /// The register's subject.
    pub subject: String,
    /// The register's key.
    pub key: String,
    /// What the reader says, in English.
    pub message: String,
}

impl State {
    /// The grid as it was written.
    pub fn grid(&self) -> Option<&GridRecord> {
        self.grid.as_ref().map(|(record, _)| record)
    }

    /// The grid and its rules for `scoring`, or what is wrong with them.
    pub fn scoring_grid(&self) -> Option<Result<&Grid, &[GridFault]>> {
        self.grid.as_ref().map(|(_, grid)| grid.as_ref().map_err(Vec::as_slice))
    }

    /// The bids in the order of their letters (A to Z, then AA).
    pub fn bids_by_letter(&self) -> Vec<(Uuid, &BidRecord)> {
        let mut bids: Vec<(Uuid, &BidRecord)> = self.bids.iter().map(|(id, bid)| (*id, bid)).collect();
        bids.sort_by_key(|(_, bid)| (bid.letter.chars().count(), &bid.letter));
        bids
    }

    /// A member of the panel.
    pub fn member(&self, id: Uuid) -> Option<&MemberRecord> {
        self.panel.members.iter().find(|member| member.id == id)
    }

    /// The digest of what a seal fixes: price basis, grid with its rules, price frame. `None`
    /// while there is no grid.
    pub fn rules_digest(&self) -> Option<Digest> {
        #[derive(Serialize)]
        struct Rules<'a> {
            price_basis: Option<&'static str>,
            grid: &'a GridRecord,
            frame: &'a [FrameLine],
        }
        let rules = Rules {
            price_basis: self.tender.as_ref().map(|tender| tender.price_basis.name()),
            grid: self.grid()?,
            frame: &self.frame,
        };
        canonical_json(&rules).ok().map(|text| Digest::of(text.as_bytes()))
    }

    /// Writes a register; `None` empties it.
    pub(crate) fn put(&mut self, register: &Register, value: Option<&str>) -> Result<(), Unreadable> {
        let reader = Reader { register, value };
        match register {
            Register::Tender => self.tender = reader.read()?,
            Register::Grid => {
                self.grid = reader.read::<GridRecord>()?.map(|record| {
                    let grid = record.to_scoring();
                    (record, grid)
                });
            }
            Register::Frame => self.frame = reader.read()?.unwrap_or_default(),
            Register::Seal => self.seal = reader.read()?,
            Register::Panel => self.panel = reader.read()?.unwrap_or_default(),
            Register::Bid(bid) => set(&mut self.bids, *bid, reader.read()?),
            Register::Admission(bid) => set(&mut self.admissions, *bid, reader.read()?),
            Register::AdmissionClosed => self.admission_closed = reader.read()?,
            Register::Schedule(bid) => set(&mut self.schedules, *bid, reader.read()?),
            Register::Measure { bid, criterion } => {
                let place = Place { bid: *bid, criterion: criterion.clone() };
                set(&mut self.measures, place, reader.read()?);
            }
            Register::Mark { bid, criterion, member } => {
                let place = Place { bid: *bid, criterion: criterion.clone() };
                let mark = reader.read()?;
                let given = self.marks.entry(place.clone()).or_default();
                set(given, *member, mark);
                if given.is_empty() {
                    self.marks.remove(&place);
                }
            }
            Register::Agreed { bid, criterion } => {
                let place = Place { bid: *bid, criterion: criterion.clone() };
                set(&mut self.agreed, place, reader.read()?);
            }
            Register::Protocol => self.protocol = reader.read()?,
            Register::Feedback { site, source } => {
                set(&mut self.feedback, (site.clone(), source.clone()), reader.read()?);
            }
            Register::Ranking => self.ranking = reader.read()?,
            Register::Report(file_name) => set(&mut self.reports, file_name.clone(), reader.read()?),
        }
        Ok(())
    }
}

fn set<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    };
}

struct Reader<'a> {
    register: &'a Register,
    value: Option<&'a str>,
}

impl Reader<'_> {
    fn read<T: DeserializeOwned>(&self) -> Result<Option<T>, Unreadable> {
        self.value.map(serde_json::from_str).transpose().map_err(|error| Unreadable {
            subject: self.register.subject(),
            key: self.register.key(),
            message: error.to_string(),
        })
    }
}

impl From<CanonicalError> for Unreadable {
    fn from(error: CanonicalError) -> Self {
        Self { subject: String::new(), key: String::new(), message: error.to_string() }
    }
}
