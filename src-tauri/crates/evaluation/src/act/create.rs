//! A dossier from a template, with the tender's own facts where they are given.

use std::path::Path;

use dossier::{Action, Author, Device, Dossier, DossierError, MemberRecord, TenderRecord};
use scoring::CivilDate;
use uuid::Uuid;
use wording::Language;

use crate::{
    fault::from_dossier,
    files::{self, template::Template, tender::TenderFile},
    tender::OpenTender,
    wire::{Fault, Outcome},
    words::{Names, Writer},
};

/// Makes a dossier at `path`, where nothing may stand yet.
///
/// With a tender's file the panel and the figures are written too. The findings are what a
/// judge may say of the grid.
pub fn create(
    path: &Path,
    template: &Path,
    tender: Option<&Path>,
    device: &Device,
    language: Language,
    at: &str,
) -> Result<Outcome<OpenTender>, Fault> {
    let words = Writer::new(language);
    let read = |path: &Path| -> Result<(String, String), Fault> {
        Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), files::read_text(path)?))
    };
    let (name, text) = read(template)?;
    let template = Template::read(&name, &text, words)?;
    let tender = match tender {
        None => None,
        Some(path) => {
            let (name, text) = read(path)?;
            Some(TenderFile::read(&name, &text, words)?)
        }
    };
    let mut open = create_from(path, &template, tender.as_ref(), device, at)?;
    open.set_language(language);
    let launched: Option<CivilDate> = tender.and_then(|tender| tender.launched).map(|day| day.0);
    let notices = scoring::lint(&template.grid.criteria, launched);
    let findings = words.findings(&Names::of_grid(&template.grid.criteria), &notices);
    Ok(Outcome { value: open, changed: vec!["tender".to_owned()], findings })
}

/// The same, from what was read already.
pub(crate) fn create_from(
    path: &Path,
    template: &Template,
    tender: Option<&TenderFile>,
    device: &Device,
    at: &str,
) -> Result<OpenTender, Fault> {
    let fault = |error: &DossierError| from_dossier(error, path);
    let mut dossier = Dossier::create(path, Uuid::now_v7(), device).map_err(|error| fault(&error))?;
    let record = TenderRecord {
        reference: tender.map(|tender| tender.reference.clone()).unwrap_or_default(),
        title: tender.map_or_else(|| template.name.clone(), |tender| tender.title.clone()),
        buyer: tender.map(|tender| tender.buyer.clone()).unwrap_or_default(),
        description: tender.map_or_else(|| template.description.clone(), |tender| tender.description.clone()),
        price_basis: template.price_basis,
        launched: tender.and_then(|tender| tender.launched),
        figures: tender.map(|tender| tender.figures.clone()).unwrap_or_default(),
        deadlines: tender.map(|tender| tender.deadlines.clone()).unwrap_or_default(),
    };
    let mut act = |action| dossier.append(action, Author::Organiser, at).map_err(|error| fault(&error));
    act(Action::CreateTender(record))?;
    act(Action::SetGrid { grid: template.record.clone() })?;
    if !template.frame.is_empty() {
        act(Action::SetFrame { lines: template.frame.clone() })?;
    }
    if let Some(tender) = tender
        && !tender.members.is_empty()
    {
        let members = tender
            .members
            .iter()
            .map(|member| MemberRecord {
                id: Uuid::now_v7(),
                code: member.id.clone(),
                name: member.name.clone(),
                role: member.role.clone(),
                college: member.college.clone(),
            })
            .collect();
        act(Action::SetPanel { colleges: tender.colleges.clone(), members })?;
    }
    Ok(OpenTender::new(dossier, path))
}
