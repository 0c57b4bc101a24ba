//! `lint`: a grid as a judge would look at it.

use evaluation::{
    case,
    wire::{Fault, FindingView},
};

use crate::{Done, arguments::Source, commands::conclude, print::Printer, source};

pub fn run(arguments: &Source, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let findings = match source::extension(&arguments.source).as_str() {
        "toml" => evaluation::lint_template(&arguments.source, printer.language())?,
        "json" => case::lint(&arguments.source, printer.language())?,
        _ => super::open(&arguments.source, printer)?.lint()?,
    };
    if arguments.json {
        printer.json(&findings)?;
        let blocked = findings.iter().any(FindingView::is_blocking);
        return Ok(if blocked { Done::Blocked } else { Done::Clean });
    }
    if findings.is_empty() {
        printer.line(&printer.words.say("cli-nothing-found"));
    }
    Ok(conclude(&findings, printer))
}
