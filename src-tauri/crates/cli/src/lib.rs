//! `bareme-cli`: the same acts without a window.
//!
//! What is deliberately absent: no rule and no sentence of its own. It reads arguments, calls
//! `evaluation`, and prints what `wording` says. Results go to the standard output, everything
//! else to the standard error, so that `--json` can be read by a program.
//!
//! Exit codes: 0 done; 1 done, with blocking findings; 2 unusable input; 3 internal fault.

mod arguments;
mod commands;
mod print;
mod source;

use std::{ffi::OsString, io::Write};

use clap::Parser;
use evaluation::wire::Fault;

use arguments::{Arguments, Command};
use print::Printer;

/// How progress is shown on the standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A bar that redraws itself, on a terminal.
    Bar,
    /// A line per step, in a log.
    Lines,
}

/// Whether an act that was done noticed something that forbids relying on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// Nothing blocks.
    Clean,
    /// Something blocks.
    Blocked,
}

const BLOCKED: u8 = 1;
const UNUSABLE_INPUT: u8 = 2;
const INTERNAL_FAULT: u8 = 3;

/// Runs one act and returns the exit code.
pub fn run<I, T>(arguments: I, out: &mut dyn Write, err: &mut dyn Write, progress: Progress) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = if error.use_stderr() { UNUSABLE_INPUT } else { 0 };
            // A closed pipe has nobody left to tell.
            let _ = if error.use_stderr() { write!(err, "{error}") } else { write!(out, "{error}") };
            return code;
        }
    };
    let language = match evaluation::language(&arguments.lang) {
        Ok(language) => language,
        Err(fault) => {
            Printer::new(evaluation::Language::French, out, err, progress).fault(&fault);
            return UNUSABLE_INPUT;
        }
    };
    let mut printer = Printer::new(language, out, err, progress);
    match act(&arguments.command, &mut printer) {
        Ok(Done::Clean) => 0,
        Ok(Done::Blocked) => BLOCKED,
        Err(fault) => {
            printer.fault(&fault);
            if fault.code == "internal" { INTERNAL_FAULT } else { UNUSABLE_INPUT }
        }
    }
}

fn act(command: &Command, printer: &mut Printer<'_>) -> Result<Done, Fault> {
    match command {
        Command::New(arguments) => commands::new::run(arguments, printer),
        Command::Import(arguments) => commands::import::run(arguments, printer),
        Command::Seal(arguments) => commands::steps::seal(arguments, printer),
        Command::Register(arguments) => commands::steps::register(arguments, printer),
        Command::Admit(arguments) => commands::steps::admit(arguments, printer),
        Command::Evaluate(arguments) => commands::evaluate::run(arguments, printer),
        Command::Robustness(arguments) => commands::robustness::run(arguments, printer),
        Command::Lint(arguments) => commands::lint::run(arguments, printer),
        Command::Verify(arguments) => commands::verify::run(arguments, printer),
        Command::Report(arguments) => commands::report::run(arguments, printer),
        Command::Export(arguments) => commands::export::run(arguments, printer),
        Command::Demo(arguments) => commands::demo::run(arguments, printer),
    }
}
