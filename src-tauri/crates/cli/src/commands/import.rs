//! `import`: schedules, marks or feedback, by the mapping's own kind.

use evaluation::{
    ImportOf, Run,
    wire::{Fault, FindingView},
};
use wording::Args;

use crate::{
    Done,
    arguments::Import,
    commands::{conclude, open},
    print::Printer,
};

pub fn run(arguments: &Import, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    let whose = match (&arguments.bid, &arguments.member, &arguments.site) {
        (Some(bid), None, None) => ImportOf::Schedule { bid },
        (None, Some(member), None) => ImportOf::Marks { member },
        (None, None, Some(site)) => ImportOf::Feedback { site },
        _ => return Err(Fault::new("import-of-nobody")),
    };
    let run = if arguments.dry_run { Run::Dry } else { Run::Real };
    let mut findings: Vec<FindingView> = Vec::new();
    for file in &arguments.files {
        let now = evaluation::machine::now();
        let outcome = evaluation::import(&mut tender, file, &arguments.mapping, whose, run, &now)?;
        printer.note(&printer.words.text("cli-read", &Args::new().with("file", file.display().to_string())));
        printer.line(&outcome.value);
        findings.extend(outcome.findings);
    }
    if run == Run::Dry {
        printer.note(&printer.words.say("cli-dry-run"));
    }
    Ok(conclude(&findings, printer))
}
