//! `report`: the analysis report.

use std::fs;

use evaluation::wire::Fault;
use wording::Args;

use crate::{
    Done,
    arguments::{Format, Report},
    commands::{conclude, open},
    print::Printer,
};

pub fn run(arguments: &Report, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let mut tender = open(&arguments.dossier, printer)?;
    fs::create_dir_all(&arguments.out).map_err(|_| Fault::at("file-not-writable", &arguments.out))?;
    let mut findings = Vec::new();
    for format in &arguments.formats {
        let path = match format {
            Format::Xlsx => arguments.out.join(evaluation::report_file_name(&tender)?),
        };
        findings = evaluation::write_report(&mut tender, &path, &evaluation::machine::now())?.findings;
        printer
            .line(&printer.words.text("cli-written", &Args::new().with("file", path.display().to_string())));
    }
    Ok(conclude(&findings, printer))
}
