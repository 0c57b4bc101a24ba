//! The OLE container of old Excel workbooks, looked over before a reader without limits opens it.
//!
//! calamine follows sector chains without end, copies what the file table names as often as it
//! names it, and fills the rectangle around the cells. Here the container is walked the same
//! way, with limits; what passes is finite.

use std::collections::BTreeSet;

use super::refusal::damaged;
use crate::finding::{FileKind, Notice, Refusal};

const SIGNATURE: [u8; 8] = *b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
const LAST_SECTOR: u32 = 0xFFFF_FFF9;
const MINI_SECTOR: usize = 64;
const MINI_STREAM_BELOW: usize = 4096;
const ENTRY: usize = 128;

/// Whether the bytes begin like an OLE container.
pub(super) fn is_ole(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

/// An OLE container whose directory is known and whose chains end.
#[derive(Debug)]
pub(super) struct Ole<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    entries: Vec<Entry>,
    mini_table: Vec<u32>,
    mini_stream: Vec<u8>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    length: usize,
}

impl<'a> Ole<'a> {
    /// Walks the container; `Err` where it is broken or a chain has no end.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        Self::walk(bytes).ok_or_else(|| damaged(""))
    }

    fn walk(bytes: &'a [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut ole = Self {
            bytes,
            sector,
            table: Vec::new(),
            entries: Vec::new(),
            mini_table: Vec::new(),
            mini_stream: Vec::new(),
        };
        ole.table = ole.sector_table()?;
        let directory = ole.chain(u32_at(bytes, 48)?, usize::MAX)?;
        ole.entries =
            directory.chunks_exact(ENTRY).map(|entry| Entry::read(entry, sector)).collect::<Option<_>>()?;
        let mini_sectors = usize::try_from(u32_at(bytes, 64)?).ok()?;
        if mini_sectors > 0 {
            let root = ole.entries.first()?;
            ole.mini_stream = ole.chain(root.start, root.length)?;
            let table = ole.chain(u32_at(bytes, 60)?, mini_sectors.checked_mul(sector)?)?;
            ole.mini_table = numbers(&table);
        }
        Some(ole)
    }

    /// The table of which sector follows which. Each of its own sectors may be named once.
    fn sector_table(&self) -> Option<Vec<u32>> {
        let mut listed: Vec<u32> = numbers(self.bytes.get(76..512)?);
        let mut seen = BTreeSet::new();
        let mut next = u32_at(self.bytes, 68)?;
        while next <= LAST_SECTOR {
            if !seen.insert(next) {
                return None;
            }
            listed.extend(numbers(self.sector(next)?));
            next = listed.pop()?;
        }
        let mut table = Vec::new();
        for id in listed.into_iter().filter(|id| *id < 0xFFFF_FFFC) {
            if !seen.insert(id) {
                return None;
            }
            table.extend(numbers(self.sector(id)?));
        }
        Some(table)
    }

    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(id).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..)?;
        // The last sector may be cut short.
        Some(rest.get(..self.sector).unwrap_or(rest)).filter(|sector| !sector.is_empty())
    }

    /// The content of a chain of sectors, up to `length` bytes; `None` when it turns in a circle.
    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        let mut id = start;
        while id != END_OF_CHAIN && content.len() < length {
            content.extend_from_slice(self.sector(id)?);
            if content.len() >= length {
                break;
            }
            if content.len() > self.bytes.len() {
                return None;
            }
            id = *self.table.get(usize::try_from(id).ok()?)?;
        }
        content.truncate(length);
        Some(content)
    }

    fn mini_chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        let mut id = start;
        while id != END_OF_CHAIN && content.len() < length {
            let at = usize::try_from(id).ok()?;
            let rest = self.mini_stream.get(at.checked_mul(MINI_SECTOR)?..)?;
            content.extend_from_slice(rest.get(..MINI_SECTOR).unwrap_or(rest));
            if content.len() >= length {
                break;
            }
            if content.len() > self.bytes.len() {
                return None;
            }
            id = *self.mini_table.get(at)?;
        }
        content.truncate(length);
        Some(content)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// What the streams say that the file is.
    pub fn kind(&self) -> Result<FileKind, Refusal> {
        if self.entry("EncryptedPackage").is_some() {
            return Err(Notice::PasswordProtected.into());
        }
        if self.entry("Workbook").is_some() || self.entry("Book").is_some() {
            return Ok(FileKind::Xls);
        }
        if self.entry("WordDocument").is_some() {
            return Ok(FileKind::Document);
        }
        Ok(FileKind::Ole)
    }

    /// The stream of the workbook.
    pub fn workbook(&self) -> Result<Vec<u8>, Refusal> {
        let broken = || damaged("Workbook");
        let entry = self.entry("Workbook").or_else(|| self.entry("Book")).ok_or_else(broken)?;
        if entry.length > self.bytes.len() {
            return Err(broken());
        }
        let content = if entry.length < MINI_STREAM_BELOW {
            self.mini_chain(entry.start, entry.length)
        } else {
            self.chain(entry.start, entry.length)
        };
        content.ok_or_else(broken)
    }
}

impl Entry {
    fn read(bytes: &[u8], sector: usize) -> Option<Self> {
        let units = bytes.get(..64)?.chunks_exact(2).map(|unit| u16_at(unit, 0).unwrap_or_default());
        let name = char::decode_utf16(units.take_while(|unit| *unit != 0));
        let name = name.map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        let length = if sector == 512 {
            u64::from(u32_at(bytes, 120)?)
        } else {
            u64::from(u32_at(bytes, 120)?) | u64::from(u32_at(bytes, 124)?) << 32
        };
        Some(Self { name, start: u32_at(bytes, 116)?, length: usize::try_from(length).ok()? })
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|number| u32_at(number, 0)).collect()
}

/// A little-endian number at this offset.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

/// A little-endian number at this offset.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}
