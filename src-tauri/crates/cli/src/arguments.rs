//! What may be typed after `bareme-cli`.

use std::{num::NonZeroU32, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use evaluation::SafetyEffort;

/// Barème without a window: the same acts, for automation and for independent checks.
#[derive(Debug, Parser)]
#[command(name = "bareme-cli", version, about, long_about = None)]
pub struct Arguments {
    /// Language of what is printed and of the documents: fr or en.
    #[arg(long, global = true, default_value = "fr")]
    pub lang: String,
    /// The act.
    #[command(subcommand)]
    pub command: Command,
}

/// One act of a user.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a dossier from a template of tender.
    New(New),
    /// Reads bidders' schedules, members' marks or trial feedback into a dossier.
    Import(Import),
    /// Seals the rules: the grid, the weights and the formulas no longer change.
    Seal(Dossier),
    /// Enters a bid in the register.
    Register(Register),
    /// Admits every bid about which nobody decided otherwise and closes admission: the ranking
    /// may be looked at.
    Admit(Dossier),
    /// Ranks a dossier, or an evaluation in the open (CASE.json).
    Evaluate(Source),
    /// Says how safe a ranking is.
    Robustness(Robustness),
    /// Looks at a grid as a judge would.
    Lint(Source),
    /// Checks every act, signature and digest of a dossier.
    Verify(Dossier),
    /// Writes the analysis report.
    Report(Report),
    /// Writes the evaluation of a dossier in the open form.
    Export(Export),
    /// Runs the whole sample tender, from the bidders' files to the report.
    Demo(Demo),
}

/// `new`.
#[derive(Debug, Args)]
pub struct New {
    /// The template: a file of `tender-templates`.
    #[arg(long)]
    pub template: PathBuf,
    /// The tender's own facts (reference, buyer, panel, bids): a `tender.toml`.
    #[arg(long)]
    pub tender: Option<PathBuf>,
    /// The dossier to make; never one that exists.
    pub dossier: PathBuf,
}

/// `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The dossier.
    pub dossier: PathBuf,
    /// The files to read.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The column mapping.
    #[arg(long)]
    pub mapping: PathBuf,
    /// The bid whose schedule this is, by its letter.
    #[arg(long, group = "whose")]
    pub bid: Option<String>,
    /// The member whose marks these are, by code.
    #[arg(long, group = "whose")]
    pub member: Option<String>,
    /// The test site where the feedback was given, by code.
    #[arg(long, group = "whose")]
    pub site: Option<String>,
    /// Says what would be written, and writes nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// `register`.
#[derive(Debug, Args)]
pub struct Register {
    /// The dossier.
    pub dossier: PathBuf,
    /// The letter by which people call the bid.
    #[arg(long)]
    pub bid: String,
    /// The bidder's name.
    #[arg(long)]
    pub bidder: String,
    /// When it arrived (2026-10-12T09:41:00+02:00); now when absent.
    #[arg(long)]
    pub received: Option<String>,
}

/// A dossier.
#[derive(Debug, Args)]
pub struct Dossier {
    /// The dossier.
    pub dossier: PathBuf,
}

/// A dossier, a case or a template.
#[derive(Debug, Args)]
pub struct Source {
    /// A dossier (.bareme), an evaluation in the open (.json) or a template (.toml).
    pub source: PathBuf,
    /// Answers in JSON.
    #[arg(long)]
    pub json: bool,
}

/// `robustness`.
#[derive(Debug, Args)]
pub struct Robustness {
    /// What is looked at, and how it is answered.
    #[command(flatten)]
    pub source: Source,
    /// What the samples start from, where the answer has to be sampled: the same seed gives the
    /// same answer.
    #[arg(long, default_value_t = SafetyEffort::SEED)]
    pub seed: u64,
    /// How many sets of weights are sampled then.
    #[arg(long, default_value_t = SafetyEffort::default().samples)]
    pub samples: NonZeroU32,
}

/// `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// The dossier.
    pub dossier: PathBuf,
    /// The folder to write into.
    #[arg(long)]
    pub out: PathBuf,
    /// The formats, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "xlsx")]
    pub formats: Vec<Format>,
}

/// A format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A spreadsheet with live formulas.
    Xlsx,
}

/// `export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The dossier.
    pub dossier: PathBuf,
    /// The file to write.
    #[arg(long)]
    pub case: PathBuf,
}

/// `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// The folder to write into.
    #[arg(long)]
    pub out: PathBuf,
}
