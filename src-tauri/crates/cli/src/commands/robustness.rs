//! `robustness`: how safe the first rank is.

use evaluation::wire::{Fault, Surface, Theme};

use crate::{Done, arguments::Source, print::Printer, source};

pub fn run(arguments: &Source, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    let source = source::read(&arguments.source, printer)?;
    if arguments.json {
        let answer = evaluation::safety_answer(&source.evaluated);
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
