//! `new`: a dossier from a template.

use evaluation::wire::Fault;
use wording::Args;

use crate::{Done, arguments::New, commands::conclude, print::Printer};

pub fn run(arguments: &New, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let outcome = evaluation::create(
        &arguments.dossier,
        &arguments.template,
        arguments.tender.as_deref(),
        &evaluation::machine::device()?,
        printer.language(),
        &evaluation::machine::now(),
    )?;
    let file = Args::new().with("file", arguments.dossier.display().to_string());
    printer.note(&printer.words.text("cli-written", &file));
    Ok(conclude(&outcome.findings, printer))
}
