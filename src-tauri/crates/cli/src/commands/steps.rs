//! The steps between the files: sealing the rules, registering a bid, closing the admission.

use evaluation::wire::Fault;

use crate::{
    Done,
    arguments::{Dossier, Register},
    commands::open,
    print::Printer,
};

/// `seal`.
pub fn seal(arguments: &Dossier, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    let digest = evaluation::seal_rules(&mut tender, &evaluation::machine::now())?.value;
    printer.line(&digest);
    Ok(Done::Clean)
}

/// `register`.
pub fn register(arguments: &Register, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    let now = evaluation::machine::now();
    let received = arguments.received.as_deref().unwrap_or(&now);
    evaluation::register_bid(&mut tender, &arguments.bid, &arguments.bidder, received, &now)?;
    printer.note(&printer.words.say("cli-done"));
    Ok(Done::Clean)
}

/// `admit`.
pub fn admit(arguments: &Dossier, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    evaluation::close_admission(&mut tender, &evaluation::machine::now())?;
    printer.note(&printer.words.say("cli-done"));
    Ok(Done::Clean)
}
