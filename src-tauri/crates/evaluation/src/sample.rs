//! The sample tender, inside the program: it opens as a copy, on any machine, without a network.

use std::path::Path;

use dossier::{Action, Device};
use include_dir::{Dir, include_dir};

use crate::{
    act::{Given, ImportOf, Run, close_admission, create_from, import_given, register_bid, seal_rules},
    files::{protocol, template::Template, tender::TenderFile},
    tender::OpenTender,
    wire::{Fault, FindingView},
    words::Writer,
};

static TENDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../sample-bids/ent-somme");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../tender-templates");

/// One step of the sample, as it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How many steps are done.
    pub done: u64,
    /// How many there are.
    pub of: u64,
    /// What is being done.
    pub what: StepKind,
    /// The file that is read, where one is.
    pub file: String,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Writes the grid, the frame and the panel, and seals the rules.
    Rules,
    /// Reads a bidder's schedule.
    Schedule,
    /// Reads a member's marks.
    Marks,
    /// Reads the feedback of a test site.
    Feedback,
    /// Closes admission.
    Admission,
}

impl StepKind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Schedule => "schedule",
            Self::Marks => "marks",
            Self::Feedback => "feedback",
            Self::Admission => "admission",
        }
    }
}

/// A fresh copy of the sample.
pub struct Copy {
    /// The tender, open.
    pub tender: OpenTender,
    /// What was noticed in the bidders' and the members' files.
    pub findings: Vec<FindingView>,
}

/// Makes the sample's dossier at `path`, the way an officer would: rules sealed, then bids read
/// as they were sent, marks, feedback, admission closed.
///
/// `at` is when it is made, RFC 3339; `progress` is told every step as it begins.
pub fn create(
    path: &Path,
    device: &Device,
    at: &str,
    progress: &mut dyn FnMut(&Step),
) -> Result<Copy, Fault> {
    let words = Writer::new(wording::Language::French);
    let facts = TenderFile::read("tender.toml", text(&TENDER, "tender.toml")?, words)?;
    let mut teller = Teller { done: 0, of: 0, progress };
    teller.of = 2
        + facts.bids.iter().filter(|bid| bid.schedule.is_some()).count() as u64
        + facts.members.iter().filter(|member| member.marks.is_some()).count() as u64
        + facts.feedback.len() as u64;

    teller.begin(StepKind::Rules, "tender.toml");
    let name = format!("{}.toml", facts.template);
    let template = Template::read(&name, text(&TEMPLATES, &name)?, words)?;
    let mut tender = create_from(path, &template, Some(&facts), device, at)?.as_sample();
    if let Some(id) = &facts.protocol {
        let name = format!("{id}.toml");
        let protocol = protocol::read(&name, text(&TEMPLATES, &name)?, words)?;
        tender.append(Action::SetProtocol { protocol }, at)?;
    }
    seal_rules(&mut tender, at)?;

    let mut findings = Vec::new();
    for bid in &facts.bids {
        register_bid(&mut tender, &bid.letter, &bid.bidder, bid.received.as_str(), at)?;
        let (Some(schedule), Some(mapping)) = (&bid.schedule, &bid.mapping) else { continue };
        teller.begin(StepKind::Schedule, schedule);
        let whose = ImportOf::Schedule { bid: &bid.letter };
        findings.extend(read(&mut tender, schedule, mapping, whose, at)?);
    }
    for member in &facts.members {
        let (Some(marks), Some(mapping)) = (&member.marks, &facts.marks_mapping) else { continue };
        teller.begin(StepKind::Marks, marks);
        findings.extend(read(&mut tender, marks, &mapping.file, ImportOf::Marks { member: &member.id }, at)?);
    }
    for part in &facts.feedback {
        teller.begin(StepKind::Feedback, &part.file);
        findings.extend(read(
            &mut tender,
            &part.file,
            &part.mapping,
            ImportOf::Feedback { site: &part.site },
            at,
        )?);
    }
    teller.begin(StepKind::Admission, "");
    close_admission(&mut tender, at)?;
    Ok(Copy { tender, findings })
}

/// The templates inside the program: id, name, description.
pub fn templates(language: wording::Language) -> Vec<(String, String, String)> {
    let words = Writer::new(language);
    TEMPLATES
        .files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_string_lossy().into_owned();
            let template = Template::read(&name, file.contents_utf8()?, words).ok()?;
            Some((name.strip_suffix(".toml")?.to_owned(), template.name, template.description))
        })
        .collect()
}

/// A dossier from a template inside the program.
pub fn from_template(path: &Path, id: &str, device: &Device, at: &str) -> Result<OpenTender, Fault> {
    let words = Writer::new(wording::Language::French);
    let name = format!("{id}.toml");
    let template = Template::read(&name, text(&TEMPLATES, &name)?, words)?;
    create_from(path, &template, None, device, at)
}

struct Teller<'a> {
    done: u64,
    of: u64,
    progress: &'a mut dyn FnMut(&Step),
}

impl Teller<'_> {
    fn begin(&mut self, what: StepKind, file: &str) {
        (self.progress)(&Step { done: self.done, of: self.of, what, file: file.to_owned() });
        self.done += 1;
    }
}

fn read(
    tender: &mut OpenTender,
    file: &str,
    mapping: &str,
    whose: ImportOf<'_>,
    at: &str,
) -> Result<Vec<FindingView>, Fault> {
    // The folders of the sample are not part of what a bidder sent.
    let name = file.rsplit('/').next().unwrap_or(file);
    let given =
        Given { name, bytes: bytes(&TENDER, file)?, mapping_name: mapping, mapping: text(&TENDER, mapping)? };
    Ok(import_given(tender, &given, whose, Run::Real, at)?.findings)
}

fn bytes(dir: &'static Dir<'_>, file: &str) -> Result<&'static [u8], Fault> {
    dir.get_file(file)
        .map(include_dir::File::contents)
        .ok_or_else(|| Fault::new("file-not-found").with("file", file))
}

fn text(dir: &'static Dir<'_>, file: &str) -> Result<&'static str, Fault> {
    std::str::from_utf8(bytes(dir, file)?).map_err(|_| Fault::new("file-not-utf-8").with("file", file))
}
