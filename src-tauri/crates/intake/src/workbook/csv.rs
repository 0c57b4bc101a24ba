//! Text files with separators (CSV).

use std::borrow::Cow;

use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{
    refusal::{damaged, too_far},
    sheet::{Cell, Sheet},
};
use crate::{
    finding::{Notice, Refusal},
    limits::Limits,
    mapping::{Separator, TextEncoding},
    place::{CellRef, Column},
    text::excerpt,
};

/// What was read, with what looks wrong and the cell where it was seen first.
pub(super) struct TextSheet {
    pub sheet: Sheet,
    pub notices: Vec<(Option<CellRef>, Notice)>,
}

/// Reads the text as a sheet: its rows are numbered as a spreadsheet program shows them.
pub(super) fn read(
    bytes: &[u8],
    encoding: TextEncoding,
    separator: Separator,
    limits: Limits,
) -> Result<TextSheet, Refusal> {
    let mut notices = Vec::new();
    let text = decode(bytes, encoding, &mut notices);
    if text.contains('\0') {
        return Err(damaged(""));
    }
    // Old Macintosh ends of line count as one, so that rows have their number.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = without_separator_line(&text);
    let mut sheet = Sheet::new(limits);
    let mut suspect: Option<(CellRef, String)> = None;
    let mut lines_in_fields = false;
    let mut reader = ReaderBuilder::new()
        .delimiter(u8::try_from(separator.character()).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut row: u32 = 0;
    let mut line = reader.position().line();
    while reader.read_record(&mut record).map_err(|_| damaged(""))? {
        let inside: u64 = record.iter().map(|field| field.matches('\n').count() as u64).sum();
        lines_in_fields |= inside > 0;
        // The reader passes over blank lines before a record; they are rows all the same.
        let position = reader.position();
        let ended = u64::from(position.byte() < text.len() as u64 || text.ends_with('\n'));
        let blank = (position.line() - line).saturating_sub(inside + ended);
        line = position.line();
        row = u32::try_from(blank).ok().and_then(|blank| row.checked_add(blank)).ok_or_else(too_far)?;
        for (column, field) in record.iter().enumerate() {
            let column = u32::try_from(column).ok().and_then(Column::from_index).ok_or_else(too_far)?;
            let field = field.trim();
            let Some(cell) = Cell::text(field.into()) else { continue };
            if suspect.is_none() && looks_misread(field) {
                suspect = CellRef::new(row, column).map(|place| (place, excerpt(field)));
            }
            sheet.put(row, column.index(), cell)?;
        }
        row = row.checked_add(1).ok_or_else(too_far)?;
    }
    if let Some((place, text)) = suspect {
        notices.push((Some(place), Notice::EncodingSuspect { text }));
    }
    if lines_in_fields && text.matches('"').count() % 2 == 1 {
        notices.push((None, Notice::QuoteUnbalanced));
    }
    Ok(TextSheet { sheet, notices })
}

/// Turns bytes into text. A byte-order mark has the last word.
fn decode<'a>(
    bytes: &'a [u8],
    declared: TextEncoding,
    notices: &mut Vec<(Option<CellRef>, Notice)>,
) -> Cow<'a, str> {
    if let Some((found, length)) = Encoding::for_bom(bytes) {
        if found != UTF_8 || declared != TextEncoding::Utf8 {
            let found = found.name();
            notices.push((None, Notice::EncodingDiffers { declared: declared.name(), found }));
        }
        return found.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0;
    }
    match declared {
        TextEncoding::Utf8 => UTF_8.decode_without_bom_handling(bytes).0,
        TextEncoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        TextEncoding::Latin1 => encoding_rs::mem::decode_latin1(bytes),
    }
}

/// Passes over the `sep=;` line that some programs write first and Excel does not show.
fn without_separator_line(text: &str) -> &str {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("sep=") && first.chars().count() <= 5 => rest,
        Some(_) | None => text,
    }
}

/// Whether the text shows what comes of a wrong encoding: replacement characters, control
/// characters that only exist by mistake, or the two letters that UTF-8 makes of an accent.
fn looks_misread(text: &str) -> bool {
    let mut previous = ' ';
    for character in text.chars() {
        let misread = match character {
            '\u{fffd}' | '\u{80}'..='\u{9f}' => true,
            '\u{a0}'..='\u{bf}' => matches!(previous, 'Ã' | 'Â'),
            '€' | '‚' => previous == 'â',
            '“' => previous == 'Å',
            _ => false,
        };
        if misread {
            return true;
        }
        previous = character;
    }
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn text(bytes: &[u8], encoding: TextEncoding) -> TextSheet {
        read(bytes, encoding, Separator::Semicolon, Limits::STANDARD).unwrap()
    }

    fn cell(sheet: &TextSheet, place: &str) -> Option<String> {
        let place = CellRef::from_text(place).unwrap();
        match sheet.sheet.get(place.row(), place.column()) {
            Some(Cell::Text(text)) => Some(text.to_string()),
            _ => None,
        }
    }

    fn codes(sheet: &TextSheet) -> Vec<&'static str> {
        sheet.notices.iter().map(|(_, notice)| notice.code()).collect()
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_program_shows() {
        for end in ["\n", "\r\n", "\r"] {
            let lines =
                ["Titre", "", "", "code;prix", "\"deux", "lignes\";1", "", "1.1;\"a;\"\"b\"\"\"", "fin"];
            let sheet = text(lines.join(end).as_bytes(), TextEncoding::Utf8);
            assert_eq!(cell(&sheet, "A1").as_deref(), Some("Titre"), "{end:?}");
            assert_eq!(cell(&sheet, "B4").as_deref(), Some("prix"));
            assert_eq!(
                cell(&sheet, "A5").as_deref(),
                Some("deux\nlignes"),
                "one cell on two lines is one row"
            );
            assert_eq!(cell(&sheet, "A7").as_deref(), Some("1.1"));
            assert_eq!(cell(&sheet, "B7").as_deref(), Some("a;\"b\""));
            assert_eq!(cell(&sheet, "A8").as_deref(), Some("fin"));
        }
    }

    #[test]
    fn the_line_that_names_the_separator_is_no_row() {
        let sheet = text(b"sep=;\na;b", TextEncoding::Utf8);
        assert_eq!(cell(&sheet, "A1").as_deref(), Some("a"));
    }

    #[test]
    fn reads_the_declared_encodings() {
        let sheet = text(b"Pr\xe9paration \x80;\x9cuvre", TextEncoding::Windows1252);
        assert_eq!(cell(&sheet, "A1").as_deref(), Some("Préparation €"));
        assert_eq!(cell(&sheet, "B1").as_deref(), Some("œuvre"));
        assert!(sheet.notices.is_empty());
        let sheet = text("\u{feff}élève".as_bytes(), TextEncoding::Utf8);
        assert_eq!(cell(&sheet, "A1").as_deref(), Some("élève"));
        assert!(sheet.notices.is_empty());
    }

    #[test]
    fn a_wrong_encoding_is_noticed() {
        for (bytes, encoding) in [
            ("élève".as_bytes(), TextEncoding::Windows1252),
            ("l’élève".as_bytes(), TextEncoding::Latin1),
            (b"\xe9l\xe8ve".as_slice(), TextEncoding::Utf8),
            (b"1\x80".as_slice(), TextEncoding::Latin1),
            ("Ã©lÃ¨ve".as_bytes(), TextEncoding::Utf8),
            ("1\u{a0}234 €".as_bytes(), TextEncoding::Windows1252),
        ] {
            let sheet = text(bytes, encoding);
            assert_eq!(codes(&sheet), ["encoding-suspect"], "{bytes:?} as {}", encoding.name());
        }
        for honest in ["Âge", "ÂNE", "São Paulo", "pâte", "l’œuvre €", "« très »"] {
            assert!(text(honest.as_bytes(), TextEncoding::Utf8).notices.is_empty(), "{honest}");
        }
    }

    #[test]
    fn a_byte_order_mark_has_the_last_word() {
        let utf16: Vec<u8> = "\u{feff}prix;1 250 €".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let sheet = text(&utf16, TextEncoding::Windows1252);
        assert_eq!(cell(&sheet, "B1").as_deref(), Some("1 250 €"));
        assert_eq!(codes(&sheet), ["encoding-differs"]);
    }

    #[test]
    fn a_quote_that_never_ends_is_told() {
        let sheet = text(b"a;b\n\"never;1\nends;2\nhere;3", TextEncoding::Utf8);
        assert_eq!(codes(&sheet), ["quote-unbalanced"]);
        assert!(text(b"5\" pipe;1\nx;2", TextEncoding::Utf8).notices.is_empty(), "an inch swallows nothing");
    }

    #[test]
    fn bytes_without_text_and_endless_rows_are_refused() {
        let limits = Limits::STANDARD;
        assert!(read(b"a\0b", TextEncoding::Utf8, Separator::Comma, limits).is_err());
        let wide = ",".repeat(20_000) + "x";
        assert!(read(wide.as_bytes(), TextEncoding::Utf8, Separator::Comma, limits).is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for encoding in TextEncoding::ALL {
                for separator in Separator::ALL {
                    let _ = read(&bytes, encoding, separator, Limits::STANDARD);
                }
            }
        }

        /// What is written as CSV is read back, each field in its row and column.
        #[test]
        fn written_rows_are_read_back(
            rows in prop::collection::vec(prop::collection::vec("[a-z\";,\n ]{0,6}", 2..4), 1..8),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let sheet = text(&writer.into_inner().unwrap(), TextEncoding::Utf8);
            for (row, fields) in (0..).zip(&rows) {
                for (column, field) in (0..).zip(fields) {
                    let read = sheet.sheet.get(row, Column::from_index(column).unwrap());
                    prop_assert_eq!(read.cloned(), Cell::text(field.trim().into()));
                }
            }
        }
    }
}
