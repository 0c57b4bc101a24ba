//! What can be undone, and the journal.

use std::collections::BTreeMap;

use dossier::{Action, Author, Effect, JournalEntry, Register, State};
use uuid::Uuid;
use wording::{Args, date};

use crate::{
    OpenTender,
    wire::{Fault, HistoryView, JournalLine, JournalView},
    words::Writer,
};

/// What can be undone and done again, and when the last act was saved.
pub fn read_history(tender: &OpenTender) -> Result<HistoryView, Fault> {
    let words = tender.writer();
    let saved = tender.dossier.last_written().map(|at| time(words, at.as_str())).unwrap_or_default();
    Ok(HistoryView {
        saved,
        undo: tender.dossier.undoable().map(|step| step_name(tender, &step.registers)),
        redo: tender.dossier.redoable().map(|step| step_name(tender, &step.registers)),
    })
}

/// The hour on this device's wall.
fn time(words: Writer, at: &str) -> String {
    let local =
        at.parse::<jiff::Timestamp>().map(|instant| instant.to_zoned_datetime(jiff::tz::TimeZone::system()));
    match local {
        Ok(local) => local.strftime("%H:%M").to_string(),
        Err(_) => date::time(words.language(), at).unwrap_or_default(),
    }
}

/// What a step changed, in a few words: "la note de B, Sécurité", "12 notes".
fn step_name(tender: &OpenTender, registers: &[Register]) -> String {
    let (words, state) = (tender.writer(), tender.state());
    let [only] = registers else {
        let kind = registers.first().map_or("nothing", kind);
        return words.text(&format!("undo-{kind}-several"), &Args::new().count("n", registers.len() as u64));
    };
    let letter = |bid: &Uuid| match state.bids.get(bid) {
        Some(bid) => bid.letter.clone(),
        // What would be done again is about a bid that is out of the register.
        None => letters(&tender.dossier.journal().unwrap_or_default()).remove(bid).unwrap_or_default(),
    };
    let name = |code: &str| match state.scoring_grid() {
        Some(Ok(grid)) => grid.criteria.by_code(code).map_or_else(|| code.to_owned(), |it| it.name.clone()),
        Some(Err(_)) | None => code.to_owned(),
    };
    let args = match only {
        Register::Mark { bid, criterion, .. }
        | Register::Agreed { bid, criterion }
        | Register::Measure { bid, criterion } => {
            Args::new().with("bid", letter(bid)).with("criterion", name(criterion))
        }
        Register::Bid(bid) | Register::Admission(bid) | Register::Schedule(bid) => {
            Args::new().with("bid", letter(bid))
        }
        Register::Feedback { site, .. } => Args::new().with("site", site.clone()),
        Register::Report(file) => Args::new().with("file", file.clone()),
        Register::Tender
        | Register::Grid
        | Register::Frame
        | Register::Seal
        | Register::Panel
        | Register::AdmissionClosed
        | Register::Protocol
        | Register::Ranking => Args::new(),
    };
    words.text(&format!("undo-{}", kind(only)), &args)
}

/// The letters of all bids that ever stood in the register: an act may be about one that was
/// taken out since.
fn letters(entries: &[JournalEntry]) -> BTreeMap<Uuid, String> {
    let mut letters = BTreeMap::new();
    for entry in entries {
        if let Action::RegisterBid { bid, letter, .. } = &entry.operation.action {
            letters.insert(*bid, letter.clone());
        }
    }
    letters
}

fn kind(register: &Register) -> &'static str {
    match register {
        Register::Tender => "tender",
        Register::Grid => "grid",
        Register::Frame => "frame",
        Register::Seal => "seal",
        Register::Panel => "panel",
        Register::Bid(_) => "bid",
        Register::Admission(_) => "admission",
        Register::AdmissionClosed => "admission-closed",
        Register::Schedule(_) => "schedule",
        Register::Measure { .. } => "measure",
        Register::Mark { .. } => "mark",
        Register::Agreed { .. } => "agreed",
        Register::Protocol => "protocol",
        Register::Feedback { .. } => "feedback",
        Register::Ranking => "ranking",
        Register::Report(_) => "report",
    }
}

/// The journal, the latest act first.
pub fn read_journal(tender: &OpenTender) -> Result<JournalView, Fault> {
    let words = tender.writer();
    let entries = tender.dossier.journal().map_err(|error| tender.fault(&error))?;
    let count = entries.len() as u64;
    let letters = letters(&entries);
    let mut lines: Vec<JournalLine> = entries
        .iter()
        .zip(1_u32..)
        .map(|(entry, number)| line(words, tender.state(), &letters, entry, number))
        .collect();
    lines.reverse();
    Ok(JournalView {
        headline: words.text("journal-headline", &Args::new().count("n", count)),
        head: tender.dossier.head_digest().to_string(),
        lines,
    })
}

fn line(
    words: Writer,
    state: &State,
    letters: &BTreeMap<Uuid, String>,
    entry: &JournalEntry,
    number: u32,
) -> JournalLine {
    let operation = &entry.operation;
    let author = match operation.author {
        Author::Organiser => words.say("author-organiser"),
        Author::Member(member) => state
            .member(member)
            .map_or_else(|| words.say("author-former-member"), |member| member.name.clone()),
    };
    let at = operation.at.as_str();
    JournalLine {
        number,
        at: date::moment(words.language(), at).unwrap_or_else(|_| at.to_owned()),
        author,
        device: entry.device_name.clone(),
        what: words
            .text(&format!("action-{}", operation.action.kind()), &args(state, letters, &operation.action)),
        undone: entry.effect == Effect::Undone,
        digest: operation.digest.to_string().chars().take(12).collect(),
    }
}

/// The arguments of an act's sentence.
fn args(state: &State, letters: &BTreeMap<Uuid, String>, action: &Action) -> Args {
    let letter = |bid| letters.get(bid).cloned().unwrap_or_default();
    match action {
        Action::CreateTender(tender) => Args::new().with("reference", tender.reference.clone()),
        Action::SetFrame { lines } => Args::new().count("n", lines.len() as u64),
        Action::SetPanel { members, .. } => Args::new().count("n", members.len() as u64),
        Action::SealRules { digest } | Action::NoteRanking { digest, .. } => {
            Args::new().with("digest", short(&digest.to_string()))
        }
        Action::ReopenRules { reason } | Action::ReopenAdmission { reason } => {
            Args::new().with("reason", reason.clone())
        }
        Action::RegisterBid { letter, bidder, .. } => {
            Args::new().with("bid", letter.clone()).with("bidder", bidder.clone())
        }
        Action::DecideAdmission { bid, admission, reason } => Args::new()
            .with("bid", letter(bid))
            .with("admission", admission.name())
            .with("reason", reason.clone()),
        Action::ImportSchedule { bid, schedule } => {
            Args::new().with("bid", letter(bid)).with("file", schedule.file_name.clone())
        }
        Action::RecordMeasures { bid, values, .. } => {
            Args::new().with("bid", letter(bid)).count("n", values.len() as u64)
        }
        Action::RecordMarks { member, cells, .. } => Args::new()
            .with("member", state.member(*member).map(|member| member.name.clone()).unwrap_or_default())
            .count("n", cells.len() as u64),
        Action::AgreeMarks { cells, reason } => {
            Args::new().count("n", cells.len() as u64).with("reason", reason.clone())
        }
        Action::SetProtocol { protocol } => Args::new().with("protocol", protocol.name.clone()),
        Action::RecordFeedback { site, source, .. } => {
            Args::new().with("site", site.clone()).with("file", source.clone())
        }
        Action::PurgeAsides { digests, reason } => {
            Args::new().count("n", digests.len() as u64).with("reason", reason.clone())
        }
        Action::NoteReport { file_name, digest } => {
            Args::new().with("file", file_name.clone()).with("digest", short(&digest.to_string()))
        }
        Action::SetGrid { .. }
        | Action::CloseAdmission {}
        | Action::NoteUnmasking {}
        | Action::Revert { .. }
        | Action::Reinstate { .. } => Args::new(),
    }
}

fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}
