//! `bareme-cli`.

use std::{
    io::{self, IsTerminal},
    process::ExitCode,
};

fn main() -> ExitCode {
    let progress =
        if io::stderr().is_terminal() { bareme_cli::Progress::Bar } else { bareme_cli::Progress::Lines };
    let code = bareme_cli::run(std::env::args_os(), &mut io::stdout().lock(), &mut io::stderr(), progress);
    ExitCode::from(code)
}
