//! `evaluate`: the ranking of a dossier or of an evaluation in the open.

use evaluation::{case, wire::Fault};

use crate::{Done, arguments::Source, commands::conclude, print::Printer, source};

pub fn run(arguments: &Source, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let source = source::read(&arguments.source, printer)?;
    let answer = case::answer(&source.evaluated);
    if arguments.json {
        printer.json(&answer)?;
        return Ok(if source.evaluated.is_blocked() { Done::Blocked } else { Done::Clean });
    }
    let summary = evaluation::summary(&source.evaluated, printer.language());
    printer.line(&source.title);
    printer.line(&summary.headline);
    printer.table(summary.header, summary.rows, 2);
    Ok(conclude(&summary.findings, printer))
}
