//! `export`: the evaluation of a dossier in the open form.

use std::fs;

use evaluation::wire::Fault;
use wording::Args;

use crate::{Done, arguments::Export, commands::open, print::Printer};

pub fn run(arguments: &Export, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let tender = open(&arguments.dossier, printer)?;
    let case = evaluation::export_case(&tender)?;
    let text = serde_json::to_string_pretty(&case).map_err(|_| Fault::new("internal"))?;
    fs::write(&arguments.case, text + "\n").map_err(|_| Fault::at("file-not-writable", &arguments.case))?;
    printer.line(
        &printer.words.text("cli-written", &Args::new().with("file", arguments.case.display().to_string())),
    );
    Ok(Done::Clean)
}
