//! How much of a stranger's file is read at most.
//!
//! A price schedule has hundreds of lines; these limits let the largest real ones pass by an
//! order of magnitude and stop what is made to fill the memory.

/// The limits, each checked before or while the memory is taken, never after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Bytes of the file.
    pub file: u64,
    /// Bytes of a file that is not compressed: a text, an old workbook. It is copied to be read.
    pub plain: u64,
    /// Parts of a zip container, sheets of a workbook, relationships between parts.
    pub parts: usize,
    /// Bytes of the parts once inflated, as declared and as counted while inflating.
    pub inflated: u64,
    /// Inflated bytes below which the ratio is not looked at.
    pub ratio_from: u64,
    /// How many times larger than its compressed size a part may be.
    pub ratio: u64,
    /// Cells that hold something, in the sheet that is read; texts that cells share.
    pub cells: usize,
    /// Cells of the rectangle around the cells of a binary workbook, which its reader fills.
    pub area: u64,
    /// Bytes of text in the sheet that is read.
    pub text: u64,
}

impl Limits {
    /// The limits that apply to every import.
    pub const STANDARD: Self = Self {
        file: 64 << 20,
        plain: 32 << 20,
        parts: 10_000,
        inflated: 128 << 20,
        ratio_from: 4 << 20,
        ratio: 100,
        cells: 2_000_000,
        area: 4_000_000,
        text: 64 << 20,
    };
}

/// The longest stretch of text between two marks of an XML part, in bytes.
pub(crate) const LONGEST_STRETCH: usize = 8 << 20;

/// How deep elements of an XML part may lie; workbooks stay below twenty.
pub(crate) const DEEPEST: u32 = 200;

/// How many names a finding lists.
pub(crate) const MOST_NAMES: usize = 50;

/// The longest text that one cell may hold: what Excel allows.
pub(crate) const LONGEST_TEXT: usize = 32_767;

/// How many findings with the same code are listed; the others are counted.
pub(crate) const MOST_OF_A_CODE: usize = 500;
