//! Where words go: results to one stream, all the rest to the other.

use std::{io::Write, time::Duration};

use comfy_table::{CellAlignment, ContentArrangement, Table, presets::NOTHING};
use evaluation::{
    Language,
    wire::{Fault, FindingView},
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use wording::{Args, Catalogue};

use crate::Progress;

/// Prints in one language.
pub(crate) struct Printer<'a> {
    /// The words.
    pub words: Catalogue,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    progress: Progress,
    bar: Option<ProgressBar>,
}

impl<'a> Printer<'a> {
    pub fn new(
        language: Language,
        out: &'a mut dyn Write,
        err: &'a mut dyn Write,
        progress: Progress,
    ) -> Self {
        Self { words: Catalogue::new(language), out, err, progress, bar: None }
    }

    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// A line of the result. A closed pipe has nobody left to tell.
    pub fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{text}");
    }

    /// The whole result, for a program.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Fault> {
        let text = serde_json::to_string_pretty(value).map_err(|_| Fault::new("internal"))?;
        self.line(&text);
        Ok(())
    }

    /// A line beside the result.
    pub fn note(&mut self, text: &str) {
        let _ = writeln!(self.err, "{text}");
    }

    /// One step of a longer act, of which `done` steps are done out of `of`.
    pub fn step(&mut self, done: u64, of: u64, text: &str) {
        match self.progress {
            Progress::Lines => self.note(&format!("[{done}/{of}] {text}")),
            Progress::Bar => {
                let bar = self.bar.get_or_insert_with(|| {
                    let bar = ProgressBar::new(of);
                    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len}  {msg}") {
                        bar.set_style(style);
                    }
                    bar.enable_steady_tick(Duration::from_millis(100));
                    bar
                });
                bar.set_position(done);
                bar.set_message(text.to_owned());
            }
        }
    }

    /// Takes the progress away.
    pub fn steps_done(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    /// A failed act: what happened, what to do, and every finding behind it.
    pub fn fault(&mut self, fault: &Fault) {
        self.steps_done();
        let args: Args = fault.details.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
        let key = format!("fault-{}", fault.code);
        let message = self.words.text(&key, &args);
        self.note(&message);
        self.findings(&fault.findings);
        let hint = self.words.text(&format!("{key}-hint"), &args);
        self.note(&hint);
    }

    /// Findings, each with its gravity, its place and what to do.
    pub fn findings(&mut self, findings: &[FindingView]) {
        for finding in findings {
            let severity = self.words.say(&format!("severity-{}", finding.severity));
            let place =
                if finding.place.is_empty() { String::new() } else { format!(" [{}]", finding.place) };
            self.note(&format!("• {severity} ({}){place} {}", finding.code, finding.text));
            self.note(&format!("  → {}", finding.hint));
        }
    }

    /// A table without frames, so that eight criteria fit a terminal; every column but the first `text_columns` is of numbers.
    pub fn table(&mut self, header: Vec<String>, rows: Vec<Vec<String>>, text_columns: usize) {
        let mut table = Table::new();
        table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(header);
        table.add_rows(rows);
        for column in table.column_iter_mut().skip(text_columns) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        self.line(&table.to_string());
    }
}
