//! `verify`: every act, signature and digest of a dossier.

use evaluation::wire::Fault;
use wording::Args;

use crate::{Done, arguments::Dossier, commands::open, print::Printer};

pub fn run(arguments: &Dossier, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let tender = open(&arguments.dossier, printer)?;
    let verified = evaluation::verify(&tender)?;
    if verified.problems.is_empty() {
        printer.line(&printer.words.text("cli-verified", &Args::new().with("file", tender.file_name())));
    }
    let counts = Args::new().count("n", verified.operations).count("devices", verified.devices);
    printer.line(&printer.words.text("cli-journal", &counts));
    printer.line(&verified.head);
    for problem in &verified.problems {
        printer.line(&format!("• {problem}"));
    }
    Ok(if verified.problems.is_empty() { Done::Clean } else { Done::Blocked })
}
