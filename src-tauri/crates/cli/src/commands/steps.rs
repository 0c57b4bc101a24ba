//! The two steps that close a stage: sealing the rules, closing the admission.

use evaluation::wire::Fault;

use crate::{Done, arguments::Dossier, commands::open, print::Printer};

/// `seal`.
pub fn seal(arguments: &Dossier, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    let digest = evaluation::seal_rules(&mut tender, &evaluation::machine::now())?.value;
    printer.line(&digest);
    Ok(Done::Clean)
}

/// `admit`.
pub fn admit(arguments: &Dossier, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    evaluation::close_admission(&mut tender, &evaluation::machine::now())?;
    printer.note(&printer.words.say("cli-done"));
    Ok(Done::Clean)
}
