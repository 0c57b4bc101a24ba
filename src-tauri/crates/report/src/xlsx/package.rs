//! The language of the finished package: the writer knows only American English.

use std::io::{Cursor, Read, Write};

use thiserror::Error;
use wording::Language;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// Why a finished package could not be read back.
#[derive(Debug, Error)]
pub enum PackageError {
    /// The archive.
    #[error("archive: {0}")]
    Archive(#[from] ZipError),
    /// A part of it.
    #[error("part: {0}")]
    Part(#[from] std::io::Error),
}

const PROPERTIES: &str = "docProps/core.xml";
const CHARTS: &str = "xl/charts/";

/// The same package, saying its language in its properties and in the text of its charts.
pub(super) fn in_language(package: &[u8], language: Language) -> Result<Vec<u8>, PackageError> {
    let tag = tag(language);
    let mut archive = ZipArchive::new(Cursor::new(package))?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(package.len())));
    // No clock: the same report is the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index)?;
        let name = part.name()?.into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        writer.start_file(name.as_str(), options)?;
        if name == PROPERTIES {
            writer.write_all(with_language(&String::from_utf8_lossy(&bytes), tag).as_bytes())?;
        } else if name.starts_with(CHARTS) {
            let chart = String::from_utf8_lossy(&bytes);
            let chart = chart
                .replace("<c:lang val=\"en-US\"/>", &format!("<c:lang val=\"{tag}\"/>"))
                .replace("<a:rPr lang=\"en-US\"", &format!("<a:rPr lang=\"{tag}\""))
                .replace("<a:endParaRPr lang=\"en-US\"", &format!("<a:endParaRPr lang=\"{tag}\""));
            writer.write_all(chart.as_bytes())?;
        } else {
            writer.write_all(&bytes)?;
        }
    }
    Ok(writer.finish()?.into_inner())
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::French => "fr-FR",
        Language::English => "en-GB",
    }
}

/// The properties with a language, in the place that the schema of Dublin Core leaves free.
fn with_language(properties: &str, tag: &str) -> String {
    const END: &str = "</cp:coreProperties>";
    properties.replace(END, &format!("<dc:language>{tag}</dc:language>{END}"))
}
