//! `robustness`: how safe the first rank is.

use evaluation::{
    SafetyEffort,
    wire::{Fault, Surface, Theme},
};

use crate::{Done, arguments::Robustness, print::Printer, source};

pub fn run(arguments: &Robustness, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let source = source::read(&arguments.source.source, printer)?;
    if arguments.source.json {
        let effort =
            SafetyEffort { seed: arguments.seed, samples: arguments.samples, ..SafetyEffort::default() };
        let answer = evaluation::safety_answer(&source.evaluated, effort);
        printer.json(&answer)?;
        return Ok(if source.evaluated.is_blocked() { Done::Blocked } else { Done::Clean });
    }
    let view = evaluation::safety(&source.evaluated, printer.language(), Surface::on(Theme::Light));
    printer.line(&source.title);
    printer.line(&view.headline);
    for row in &view.rows {
        printer.line(&format!("• {}", row.sentence));
    }
    printer.note(&view.method);
    Ok(super::conclude(&view.findings, printer))
}
