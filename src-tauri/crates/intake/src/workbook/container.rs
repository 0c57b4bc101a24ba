//! The zip container of a workbook: parts are read as streams, under limits.
//!
//! Nothing is ever extracted: the names of the parts are only compared, and a part is inflated
//! in memory up to the limits, whatever sizes the archive declares.

use std::{
    cell::Cell,
    collections::BTreeSet,
    io::{self, BufRead, BufReader, Cursor, Read},
    rc::Rc,
};

use zip::ZipArchive;

use super::refusal::{damaged, too_much};
use crate::{
    finding::{Excess, FileKind, Refusal},
    limits::Limits,
};

const OPEN_DOCUMENT_SHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// An archive whose table of contents has been checked.
pub(super) struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    meter: Rc<Meter>,
}

/// What has been inflated so far, over all parts.
#[derive(Debug)]
struct Meter {
    limits: Limits,
    inflated: Cell<u64>,
    exceeded: Cell<bool>,
}

impl<'a> Container<'a> {
    /// Opens the archive and refuses it where its own table of contents says too much.
    pub fn open(bytes: &'a [u8], limits: Limits) -> Result<Self, Refusal> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        if archive.len() > limits.parts {
            return Err(too_much(Excess::Parts, limits.parts as u64));
        }
        let mut declared: u64 = 0;
        let mut names = Vec::with_capacity(archive.len());
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(|_| damaged(""))?;
            declared = declared.saturating_add(part.size());
            if is_swollen(part.size(), part.compressed_size(), &limits) {
                return Err(too_much(Excess::Inflated, limits.inflated));
            }
            // Some programs write the separators of their own system.
            names.push(part.name().map_err(|_| damaged(""))?.replace('\\', "/"));
        }
        // Of two parts of one name, two programs may read either.
        let distinct: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        if archive.has_duplicate_names() || distinct.len() < names.len() {
            return Err(damaged(""));
        }
        if declared > limits.inflated {
            return Err(too_much(Excess::Inflated, limits.inflated));
        }
        let meter = Meter { limits, inflated: Cell::new(0), exceeded: Cell::new(false) };
        Ok(Self { archive, names, meter: Rc::new(meter) })
    }

    /// What the parts say that the file is.
    pub fn kind(&mut self) -> FileKind {
        let has = |ends: &str| self.names.iter().any(|name| name.to_lowercase().ends_with(ends));
        if has("workbook.bin") {
            return FileKind::Xlsb;
        }
        if has("word/document.xml") {
            return FileKind::Document;
        }
        if has("workbook.xml") {
            return FileKind::Xlsx;
        }
        match self.read_start("mimetype", OPEN_DOCUMENT_SHEET.len()) {
            Some(start) if start == OPEN_DOCUMENT_SHEET => FileKind::Ods,
            Some(_) => FileKind::Document,
            None => FileKind::Zip,
        }
    }

    fn read_start(&mut self, name: &str, length: usize) -> Option<Vec<u8>> {
        let mut start = Vec::new();
        self.part(name).ok()??.take(length as u64).read_to_end(&mut start).ok()?;
        Some(start)
    }

    /// Looks for a part by its name, in capitals or not.
    fn index(&self, name: &str) -> Option<usize> {
        self.names
            .iter()
            .position(|part| part == name)
            .or_else(|| self.names.iter().position(|part| part.eq_ignore_ascii_case(name)))
    }

    /// How much is read at most.
    pub fn limits(&self) -> Limits {
        self.meter.limits
    }

    /// Opens a part as a stream, or `None` when the archive has none of this name.
    pub fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, Refusal> {
        let Some(index) = self.index(name) else { return Ok(None) };
        let meter = Rc::clone(&self.meter);
        let file = self.archive.by_index(index).map_err(|_| damaged(name))?;
        let compressed = file.compressed_size();
        let counted = Counted { file: Box::new(file), compressed, own: 0, meter };
        Ok(Some(Part { reader: BufReader::new(counted) }))
    }

    /// Inflates every part once, to know that a reader without limits may be let in.
    pub fn inflate_all(&mut self) -> Result<(), Refusal> {
        for index in 0..self.archive.len() {
            let meter = Rc::clone(&self.meter);
            let file = self.archive.by_index(index).map_err(|_| damaged(""))?;
            let compressed = file.compressed_size();
            let mut counted = Counted { file: Box::new(file), compressed, own: 0, meter };
            io::copy(&mut counted, &mut io::sink()).map_err(|_| counted.meter.refusal(""))?;
        }
        Ok(())
    }
}

impl Meter {
    fn refusal(&self, part: &str) -> Refusal {
        if self.exceeded.get() { too_much(Excess::Inflated, self.limits.inflated) } else { damaged(part) }
    }
}

/// Whether a part is so much larger than its compressed bytes that it was made to be.
fn is_swollen(inflated: u64, compressed: u64, limits: &Limits) -> bool {
    inflated > limits.ratio_from && inflated > compressed.saturating_mul(limits.ratio)
}

/// One part, inflated as it is read.
pub(super) struct Part<'a> {
    reader: BufReader<Counted<'a>>,
}

impl Part<'_> {
    /// Why reading failed: too much, or broken.
    pub fn refusal(&self, part: &str) -> Refusal {
        self.reader.get_ref().meter.refusal(part)
    }
}

impl Read for Part<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl BufRead for Part<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.reader.consume(amount);
    }
}

/// Counts what is inflated and stops at the limits.
struct Counted<'a> {
    file: Box<dyn Read + 'a>,
    compressed: u64,
    own: u64,
    meter: Rc<Meter>,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        let limits = &self.meter.limits;
        self.own += read as u64;
        self.meter.inflated.set(self.meter.inflated.get() + read as u64);
        let swollen = is_swollen(self.own, self.compressed, limits);
        if swollen || self.meter.inflated.get() > limits.inflated {
            self.meter.exceeded.set(true);
            return Err(io::Error::other("more than is read"));
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Reads from a source without end and gives what was let through.
    fn let_through(compressed: u64, limits: Limits) -> u64 {
        let meter = Rc::new(Meter { limits, inflated: Cell::new(0), exceeded: Cell::new(false) });
        let file = Box::new(io::repeat(b' '));
        let mut counted = Counted { file, compressed, own: 0, meter: Rc::clone(&meter) };
        assert!(io::copy(&mut counted, &mut io::sink()).is_err());
        assert_eq!(meter.refusal("").code(), "content-too-large", "not taken for a broken part");
        counted.own
    }

    #[test]
    fn inflating_stops_at_the_limits_whatever_was_declared() {
        let limits = Limits { inflated: 1 << 20, ratio_from: 1 << 16, ratio: 10, ..Limits::STANDARD };
        assert!(let_through(1, limits) < 1 << 17, "far too well compressed");
        assert!(let_through(1 << 30, limits) < 1 << 21, "far too much");
    }
}
