//! What people send: schedules, marks, feedback. Nothing is written when anything blocks, and
//! what is written is one act, hence one step to undo.

use std::{collections::BTreeSet, path::Path};

use dossier::{Action, Aside, Author, Digest, MarkCell, Number, ScheduleLine, ScheduleRecord, Source};
use intake::{Mapping, MappingError, SourceFile};
use scoring::{BidId, NetAmount};
use uuid::Uuid;
use wording::Args;

use crate::{
    files::{self, protocol},
    intake_words,
    tender::OpenTender,
    trial::{EntryContent, FeedbackContent},
    wire::{Fault, FindingView, Outcome},
    words::Writer,
};

/// The largest file of a bidder or a member that is read, in bytes; `intake` has its own, finer limits.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Whose file it is, named as people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportOf<'a> {
    /// A bid's price schedule.
    Schedule {
        /// The bid's letter.
        bid: &'a str,
    },
    /// A member's marks.
    Marks {
        /// The member's code.
        member: &'a str,
    },
    /// The feedback of a test site.
    Feedback {
        /// The site's code.
        site: &'a str,
    },
}

/// Whether an act is done, or only tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// It is written.
    Real,
    /// Everything is done, then rolled back.
    Dry,
}

/// A file and its mapping, already in hand.
pub(crate) struct Given<'a> {
    /// The file's name.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// The mapping's name.
    pub mapping_name: &'a str,
    /// The mapping's text.
    pub mapping: &'a str,
}

/// Imports a file through a mapping. Answers what was read, in a sentence; with a blocking
/// finding nothing is written, and the fault carries every finding.
pub fn import(
    tender: &mut OpenTender,
    file: &Path,
    mapping: &Path,
    whose: ImportOf<'_>,
    run: Run,
    at: &str,
) -> Result<Outcome<String>, Fault> {
    let bytes = files::read_bytes(file, LARGEST)?;
    let mapping_text = files::read_text(mapping)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let mapping_name = mapping.file_name().unwrap_or_default().to_string_lossy();
    let given = Given { name: &name, bytes: &bytes, mapping_name: &mapping_name, mapping: &mapping_text };
    import_given(tender, &given, whose, run, at)
}

/// The same, from what is already in hand.
pub(crate) fn import_given(
    tender: &mut OpenTender,
    given: &Given<'_>,
    whose: ImportOf<'_>,
    run: Run,
    at: &str,
) -> Result<Outcome<String>, Fault> {
    let words = tender.writer();
    let mapping = Mapping::from_toml(given.mapping).map_err(|error| mapping_fault(words, given, &error))?;
    let importer = Importer { words, given, mapping, run, at };
    match whose {
        ImportOf::Schedule { bid } => importer.schedule(tender, bid),
        ImportOf::Marks { member } => importer.marks(tender, member),
        ImportOf::Feedback { site } => importer.feedback(tender, site),
    }
}

fn mapping_fault(words: Writer, given: &Given<'_>, error: &MappingError) -> Fault {
    let place = error
        .line()
        .map(|line| words.text("place-line", &Args::new().with("line", line.to_string())))
        .unwrap_or_default();
    let args: Args = error.details().into_iter().collect();
    let finding = files::finding(words, error.code(), &args, place.clone());
    Fault::new("mapping-unreadable")
        .with("file", given.mapping_name)
        .with("place", place)
        .because(vec![finding])
}

struct Importer<'a> {
    words: Writer,
    given: &'a Given<'a>,
    mapping: Mapping,
    run: Run,
    at: &'a str,
}

impl Importer<'_> {
    fn file(&self) -> SourceFile<'_> {
        SourceFile { name: self.given.name, bytes: self.given.bytes }
    }

    fn source(&self) -> Source {
        Source::File { name: self.given.name.to_owned(), digest: Digest::of(self.given.bytes) }
    }

    /// What was read, unless something blocks.
    fn accept<T>(
        &self,
        reading: Result<intake::Reading<T>, intake::IntakeError>,
    ) -> Result<(T, Vec<FindingView>), Fault> {
        let reading = reading.map_err(|error| match error {
            intake::IntakeError::WrongMapping { expected, found } => Fault::new("mapping-of-another-kind")
                .with("file", self.given.mapping_name)
                .with("expected", self.words.say(&format!("mapping-kind-{}", expected.name())))
                .with("found", self.words.say(&format!("mapping-kind-{}", found.name()))),
        })?;
        let findings = intake_words::findings(self.words, &reading.findings);
        match reading.value {
            Some(value) => Ok((value, findings)),
            None => Err(self.refused(findings)),
        }
    }

    fn refused(&self, findings: Vec<FindingView>) -> Fault {
        Fault::new("import-refused").with("file", self.given.name).because(findings)
    }

    fn act(&self, tender: &mut OpenTender, action: Action) -> Result<(), Fault> {
        match self.run {
            Run::Real => tender.append(action, self.at),
            Run::Dry => tender.preview(action, self.at),
        }
    }

    fn done(&self, key: &str, args: &Args, changed: &str, findings: Vec<FindingView>) -> Outcome<String> {
        let changed = match self.run {
            Run::Real => vec![changed.to_owned(), "ranking".to_owned()],
            Run::Dry => Vec::new(),
        };
        Outcome { value: self.words.text(key, args), changed, findings }
    }

    fn schedule(&self, tender: &mut OpenTender, letter: &str) -> Result<Outcome<String>, Fault> {
        let bid = tender.bid(letter)?;
        let frame: Vec<intake::FrameLine> = tender
            .state()
            .frame
            .iter()
            .map(|line| intake::FrameLine {
                code: line.code.clone(),
                label: line.label.clone(),
                unit: line.unit.clone(),
                quantity: line.quantity.value().clone(),
            })
            .collect();
        let (read, findings) = self.accept(intake::read_schedule(&self.file(), &self.mapping, &frame))?;
        let number = |amount: &NetAmount| Number::new(amount.value().clone());
        let lines = read
            .lines
            .iter()
            .zip(&frame)
            .map(|(line, asked)| ScheduleLine {
                code: line.code.clone(),
                label: asked.label.clone(),
                unit: asked.unit.clone(),
                quantity: Number::new(asked.quantity.clone()),
                unit_price: number(&line.unit_price),
                amount: number(&line.total),
                place: intake_words::place(self.words, &line.unit_price_place),
            })
            .collect();
        let schedule = ScheduleRecord {
            file_name: self.given.name.to_owned(),
            file_digest: Digest::of(self.given.bytes),
            mapping: self.given.mapping.to_owned(),
            lines,
            net_total: number(&read.net_total),
            gross_total: None,
        };
        self.act(tender, Action::ImportSchedule { bid, schedule })?;
        let args = Args::new()
            .with("bid", letter)
            .count("n", read.lines.len() as u64)
            .with("amount", self.words.euros(read.net_total.value()));
        Ok(self.done("import-schedule-done", &args, "prices", findings))
    }

    fn marks(&self, tender: &mut OpenTender, code: &str) -> Result<Outcome<String>, Fault> {
        let state = tender.state();
        let member = tender.member(code)?;
        let (id, name) = (member.id, member.name.clone());
        let grid = tender.grid()?;
        let bids = state.bids_by_letter();
        let letters: Vec<(&str, BidId)> =
            bids.iter().map(|(id, bid)| (bid.letter.as_str(), BidId::new(*id))).collect();
        let (read, findings) =
            self.accept(intake::read_marks(&self.file(), &self.mapping, &grid.criteria, &letters))?;
        let cells: Vec<MarkCell> = read
            .iter()
            .filter_map(|given| {
                Some(MarkCell {
                    bid: given.bid.uuid(),
                    criterion: grid.criteria.criterion(given.criterion)?.code.clone(),
                    mark: given.mark.as_ref().map(|mark| Number::new(mark.value().clone())),
                    justification: given.justification.clone(),
                    evidence: Vec::new(),
                })
            })
            .collect();
        let count = cells.iter().filter(|cell| cell.mark.is_some()).count() as u64;
        self.act(tender, Action::RecordMarks { member: id, source: self.source(), cells })?;
        let args = Args::new().with("member", name).count("n", count);
        Ok(self.done("import-marks-done", &args, "marks", findings))
    }

    fn feedback(&self, tender: &mut OpenTender, site: &str) -> Result<Outcome<String>, Fault> {
        let record = tender.state().protocol.as_ref().ok_or_else(|| Fault::new("no-protocol"))?;
        let protocol = protocol::to_trials(record).map_err(|_| Fault::new("no-protocol"))?;
        let (rows, mut findings) = self.accept(intake::read_feedback(&self.file(), &self.mapping))?;
        let mut content = FeedbackContent::default();
        let mut refused = Vec::new();
        for row in rows {
            let entry = EntryContent {
                session: session(site, &row.session),
                group: row.group,
                bid: row.bid,
                answers: row.answers.into_iter().map(|(question, answer)| (question, answer.text)).collect(),
                comment: Some(row.comment).filter(|comment| !comment.trim().is_empty()),
            };
            let place = intake_words::place(self.words, &row.place);
            match entry.check(&protocol, site) {
                Ok(_) => content.entries.push(entry),
                Err(problems) => refused.extend(problems.into_iter().map(|problem| {
                    let args: Args = problem.details().into_iter().collect();
                    files::finding(self.words, problem.code(), &args, place.clone())
                })),
            }
        }
        if !refused.is_empty() {
            findings.extend(refused);
            return Err(self.refused(findings));
        }
        let sessions: BTreeSet<Uuid> = content.entries.iter().map(|entry| entry.session).collect();
        let text = serde_json::to_string(&content).map_err(|_| Fault::new("internal"))?;
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|_| Fault::new("no-random-source"))?;
        tender.record_feedback(site, self.given.name, &Aside::new(salt, text), self.run, self.at)?;
        let args =
            Args::new().count("n", content.entries.len() as u64).count("sessions", sessions.len() as u64);
        Ok(self.done("import-feedback-done", &args, "trials", findings))
    }
}

/// The number of a session that a site named: the same name, the same number, and nothing of
/// the name in it.
fn session(site: &str, name: &str) -> Uuid {
    const SESSIONS: Uuid = Uuid::from_u128(0x8f0c_6f5e_31b2_5a0d_8f7b_2d9c_41c3_5e55);
    Uuid::new_v5(&SESSIONS, format!("{site}/{name}").as_bytes())
}

impl OpenTender {
    fn preview(&mut self, action: Action, at: &str) -> Result<(), Fault> {
        match self.dossier.preview(action, Author::Organiser, at) {
            Ok(_) => Ok(()),
            Err(error) => Err(self.fault(&error)),
        }
    }

    fn record_feedback(
        &mut self,
        site: &str,
        source: &str,
        content: &Aside,
        run: Run,
        at: &str,
    ) -> Result<(), Fault> {
        let done = match run {
            Run::Real => {
                self.dossier.record_feedback(site, source, content, Author::Organiser, at).map(|_| ())
            }
            Run::Dry => {
                let digest = content.digest();
                let action =
                    Action::RecordFeedback { site: site.to_owned(), source: source.to_owned(), digest };
                self.dossier.preview(action, Author::Organiser, at).map(|_| ())
            }
        };
        done.map_err(|error| self.fault(&error))
    }
}
