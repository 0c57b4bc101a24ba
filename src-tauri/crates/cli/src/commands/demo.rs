//! `demo`: the whole sample tender, from the bidders' files to the report.

use std::{fs, path::PathBuf};

use evaluation::{
    machine, sample,
    wire::{Fault, Surface, Theme},
};
use wording::Args;

use crate::{Done, arguments::Demo, print::Printer};

pub fn run(arguments: &Demo, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    fs::create_dir_all(&arguments.out).map_err(|_| Fault::at("file-not-writable", &arguments.out))?;
    let path = arguments.out.join("exemple-ent.bareme");
    // The demo's own file of the time before; any other file with this name would not open as one.
    if path.exists() {
        fs::remove_file(&path).map_err(|_| Fault::at("file-not-writable", &path))?;
    }
    let now = machine::now();
    let copy = sample::create(&path, &machine::device()?, &now, &mut |step| {
        let text = printer
            .words
            .text(&format!("cli-step-{}", step.what.name()), &Args::new().with("file", step.file.clone()));
        printer.step(step.done + 1, step.of, &text);
    })?;
    printer.steps_done();
    let mut tender = copy.tender;
    tender.set_language(printer.language());

    let report = arguments.out.join(evaluation::report_file_name(&tender)?);
    evaluation::write_report(&mut tender, &report, &now)?;
    let case = arguments.out.join("exemple-ent.json");
    let text = serde_json::to_string_pretty(&evaluation::export_case(&tender)?)
        .map_err(|_| Fault::new("internal"))?;
    fs::write(&case, text + "\n").map_err(|_| Fault::at("file-not-writable", &case))?;

    let evaluated = tender.evaluated()?;
    let summary = evaluation::summary(&evaluated, printer.language());
    let safety = evaluation::safety(&evaluated, printer.language(), Surface::on(Theme::Light));
    printer.line(&summary.headline);
    printer.table(summary.header, summary.rows, 2);
    printer.line(&safety.headline);
    for row in &safety.rows {
        printer.line(&format!("• {}", row.sentence));
    }
    printer.line("");
    let written: [&PathBuf; 3] = [&path, &report, &case];
    for file in written {
        printer
            .line(&printer.words.text("cli-written", &Args::new().with("file", file.display().to_string())));
    }
    printer.findings(&summary.findings);
    Ok(if evaluated.is_blocked() { Done::Blocked } else { Done::Clean })
}
