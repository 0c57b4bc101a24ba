//! Workbooks made here, part by part: what no honest program writes, and what few do.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    finding::Notice,
    limits::Limits,
    mapping::TableSource,
    place::CellRef,
    reading::SourceFile,
    workbook::{Cell, Opened, open},
};

fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ROOTS: &str = r#"<Relationships><Relationship Id="a" Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<Relationships>
    <Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="t" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>
    <Relationship Id="f" Type="x/styles" Target="styles.xml"/>
    <Relationship Id="l" Type="x/externalLink" Target="http://127.0.0.1:9/" TargetMode="External"/>
    </Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns:r="y"><sheets>
    <sheet name="DQE &amp; BPU" sheetId="1" r:id="s"/>
    <sheet name="Marges" sheetId="2" state="veryHidden" r:id="s"/></sheets></workbook>"#;
const TEXTS: &str = r#"<sst uniqueCount="99999999999999"><si><t>Abonnement</t></si>
    <si><r><t>deux </t></r><r><t xml:space="preserve">parties</t></r><rPh><t>dit</t></rPh></si></sst>"#;
const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d/m"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

fn xlsx(data: &str) -> Vec<u8> {
    let sheet = format!("<worksheet>{data}</worksheet>");
    zip_of(&[
        ("_rels/.rels", ROOTS.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/sharedStrings.xml", TEXTS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content><office:automatic-styles>
        <style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
        <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
        </office:automatic-styles><office:body><office:spreadsheet>
        <table:tracked-changes><table:table table:name="DQE &amp; BPU"/></table:tracked-changes>
        <table:table table:name="Marges" table:style-name="ta2"><table:table-row/></table:table>
        <table:table table:name="DQE &amp; BPU" table:style-name="ta1">{table}</table:table>
        </office:spreadsheet></office:body></office:document-content>"#
    );
    zip_of(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

fn read(name: &str, bytes: &[u8], limits: Limits) -> Opened {
    open(&SourceFile { name, bytes }, &TableSource::Sheet("DQE & BPU".to_owned()), limits)
}

fn codes(opened: &Opened) -> Vec<&'static str> {
    opened.notices.iter().map(|(_, notice)| notice.code()).collect()
}

/// Why nothing was read.
fn refusal(name: &str, bytes: &[u8], limits: Limits) -> &'static str {
    let opened = read(name, bytes, limits);
    assert!(opened.sheet.is_none(), "{name} was read");
    codes(&opened).last().copied().unwrap()
}

fn cell(opened: &Opened, place: &str) -> Option<Cell> {
    let place = CellRef::from_text(place).unwrap();
    opened.sheet.as_ref().unwrap().get(place.row(), place.column()).cloned()
}

const CELLS: &str = r#"<cols><col min="6" max="7" hidden="1"/></cols><sheetData>
    <row r="2"><c r="A2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D2" s="99"><v> 12.5 </v></c></row>
    <row r="4" hidden="true"><c r="A4" t="inlineStr"><is><t>l’école_x000D_</t></is></c>
      <c r="B4"><f>SUM(A1:A3)</f></c><c r="C4" t="str"><f>""</f><v></v></c>
      <c r="D4" t="e"><v>#SPILL!</v></c><c r="E4" s="1"><v>46000</v></c><c r="F4" t="b"><v>1</v></c>
      <c r="G4"><v>NaN</v></c><c r="H4" t="d"><v>2026-10-12</v></c><c r="I4" s="0"/></row>
    </sheetData><mergeCells count="99999999"><mergeCell ref="A1:XFD1048576"/></mergeCells>"#;

#[test]
fn every_sort_of_excel_cell_is_told_apart() {
    let opened = read("offre.xlsx", &xlsx(CELLS), Limits::STANDARD);
    let text = |text: &str| Some(Cell::Text(text.into()));
    assert_eq!(cell(&opened, "A2"), text("Abonnement"));
    assert_eq!(cell(&opened, "B2"), text("deux parties"), "a cell without a place follows the last one");
    assert_eq!(cell(&opened, "D2"), Some(Cell::Number("12.5".into())));
    assert_eq!(cell(&opened, "A4"), text("l’école\r"));
    assert_eq!(cell(&opened, "B4"), Some(Cell::FormulaWithoutValue), "never taken for an empty cell");
    assert_eq!(cell(&opened, "C4"), None, "a formula that shows nothing");
    assert_eq!(cell(&opened, "D4"), Some(Cell::Error("#SPILL!".into())));
    assert_eq!(
        cell(&opened, "E4"),
        Some(Cell::Date("46000".into())),
        "a price of 12.5 typed in French Excel"
    );
    assert_eq!(cell(&opened, "F4"), Some(Cell::Boolean(true)));
    assert_eq!(cell(&opened, "G4"), Some(Cell::Error("NaN".into())));
    assert_eq!(cell(&opened, "H4"), Some(Cell::Date("2026-10-12".into())));
    assert_eq!(codes(&opened), ["hidden-sheet"]);
    let sheet = opened.sheet.unwrap();
    assert!(sheet.hidden_rows.contains(3) && !sheet.hidden_rows.contains(1));
    assert!(sheet.hidden_columns.contains(5) && sheet.hidden_columns.contains(6));
}

#[test]
fn every_sort_of_open_document_cell_is_told_apart() {
    let opened = read(
        "offre.ods",
        &ods(
            r#"<table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"/>
            <table:table-row-group><table:table-row table:visibility="filter">
            <table:table-cell office:value-type="string"><text:p>deux<text:s text:c="2"/><text:span>mots</text:span></text:p>
              <office:annotation><text:p>note</text:p></office:annotation><text:p>lignes</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="2" office:value-type="currency" office:value="12.5">
              <text:p>12,50 €</text:p></table:table-cell>
            <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""
              calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
            <table:table-cell table:formula="of:=[.A1]"/>
            <table:table-cell office:value-type="date" office:date-value="2026-10-12"/>
            <table:table-cell office:value-type="boolean" office:boolean-value="false"/>
            <table:table-cell office:value-type="float" office:value="1,5"/>
            <table:table-cell table:number-columns-repeated="16375"/></table:table-row></table:table-row-group>
            <table:table-row table:number-rows-repeated="1048573"/>"#,
        ),
        Limits::STANDARD,
    );
    assert_eq!(cell(&opened, "A3"), Some(Cell::Text("deux  mots\nlignes".into())));
    assert_eq!(cell(&opened, "B3"), Some(Cell::Number("12.5".into())));
    assert_eq!(cell(&opened, "C3"), cell(&opened, "B3"), "a repeated cell is there each time");
    assert_eq!(cell(&opened, "D3"), Some(Cell::Error("#DIV/0!".into())));
    assert_eq!(cell(&opened, "E3"), Some(Cell::FormulaWithoutValue));
    assert_eq!(cell(&opened, "F3"), Some(Cell::Date("2026-10-12".into())));
    assert_eq!(cell(&opened, "G3"), Some(Cell::Boolean(false)));
    assert_eq!(cell(&opened, "H3"), Some(Cell::Error("1,5".into())));
    assert_eq!(codes(&opened), ["hidden-sheet"]);
    let sheet = opened.sheet.unwrap();
    assert!(sheet.hidden_rows.contains(2) && sheet.hidden_columns.contains(0));
}

#[test]
fn bombs_are_refused_before_they_go_off() {
    let limits = Limits { inflated: 1 << 20, ratio_from: 1 << 16, cells: 1_000, ..Limits::STANDARD };
    let blanks = " ".repeat(200_000);
    assert_eq!(refusal("blanks.xlsx", &xlsx(&blanks), limits), "content-too-large", "it inflates too well");
    let mut lying = xlsx(&blanks);
    let size = u32::try_from(blanks.len() + "<worksheet></worksheet>".len()).unwrap().to_le_bytes();
    while let Some(at) = lying.windows(4).position(|window| window == size) {
        lying[at..at + 4].copy_from_slice(&[10, 0, 0, 0]);
    }
    assert_eq!(refusal("lying.xlsx", &lying, limits), "file-damaged", "it holds more than it declares");
    let much = "<row/>".repeat(200_000);
    assert_eq!(refusal("much.xlsx", &xlsx(&much), limits), "content-too-large", "it declares too much");
    let rows = "<row><c><v>1</v></c></row>".repeat(1_001);
    let rows = format!("<sheetData>{rows}</sheetData>");
    assert_eq!(refusal("rows.xlsx", &xlsx(&rows), limits), "content-too-large");
    for table in [
        // A million cells in two hundred bytes.
        r#"<table:table-row table:number-rows-repeated="1000"><table:table-cell
            table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row>"#,
        // A cell beyond the last row.
        r#"<table:table-row table:number-rows-repeated="4294967295"/>
            <table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#,
    ] {
        assert_eq!(refusal("repeated.ods", &ods(table), limits), "content-too-large");
    }
    let deep = "<a>".repeat(1_000);
    assert_eq!(refusal("deep.xlsx", &xlsx(&deep), Limits::STANDARD), "file-damaged");
    let few = Limits { cells: 1, ..Limits::STANDARD };
    assert_eq!(refusal("texts.xlsx", &xlsx("<sheetData/>"), few), "content-too-large", "two shared texts");
    let spaces = r#"<table:table-row><table:table-cell office:value-type="string">
        <text:p><text:s text:c="4000000000"/></text:p></table:table-cell></table:table-row>"#;
    let opened = read("spaces.ods", &ods(spaces), limits);
    assert_eq!(cell(&opened, "A1"), Some(Cell::TooLong(32_768)), "counted, not written out");
}

#[test]
fn a_cell_in_the_far_corner_takes_no_more_than_a_cell() {
    let corners = r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row>
        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>"#;
    let opened = read("corners.xlsx", &xlsx(corners), Limits::STANDARD);
    assert_eq!(cell(&opened, "XFD1048576"), Some(Cell::Number("2".into())));
    let beyond = r#"<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>"#;
    assert_eq!(refusal("beyond.xlsx", &xlsx(beyond), Limits::STANDARD), "file-damaged");
}

#[test]
fn entities_reach_nothing() {
    let sheet = r#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sheetData/>"#;
    assert_eq!(refusal("doctype.xlsx", &xlsx(sheet), Limits::STANDARD), "file-damaged");
    let sheet = r#"<sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData>"#;
    assert_eq!(refusal("entity.xlsx", &xlsx(sheet), Limits::STANDARD), "file-damaged");
    let sheet = r#"<sheetData><row><c t="inlineStr"><is><t>&#xe9;&amp;</t></is></c></row></sheetData>"#;
    let opened = read("known.xlsx", &xlsx(sheet), Limits::STANDARD);
    assert_eq!(cell(&opened, "A1"), Some(Cell::Text("é&".into())));
}

#[test]
fn a_workbook_that_can_be_read_two_ways_is_refused() {
    let twice = r#"<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>"#;
    assert_eq!(refusal("twice.xlsx", &xlsx(twice), Limits::STANDARD), "file-damaged");
    let missing = r#"<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>"#;
    assert_eq!(refusal("missing.xlsx", &xlsx(missing), Limits::STANDARD), "file-damaged");
    assert_eq!(refusal("cut.xlsx", &xlsx("<sheetData><row>"), Limits::STANDARD), "file-damaged");
}

#[test]
fn encrypted_workbooks_ask_for_what_to_do() {
    let manifest = b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    let bytes = zip_of(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x00\x01"),
    ]);
    assert_eq!(refusal("secret.ods", &bytes, Limits::STANDARD), "password-protected");
    let encrypted = ole(&[("EncryptedPackage", b"x")], |_| {});
    assert_eq!(refusal("secret.xlsx", &encrypted, Limits::STANDARD), "password-protected");
}

#[test]
fn the_content_has_the_last_word_over_the_name() {
    let workbook = xlsx("<sheetData/>");
    for (name, bytes, found) in [
        ("offre.xls", workbook.as_slice(), "extension-differs"),
        ("offre.csv", &workbook, "not-what-it-claims"),
        ("offre.xlsx", b"Madame, Monsieur,", "not-what-it-claims"),
        ("offre.xls", b" <HTML><table><tr><td>1</td></tr></table>", "not-what-it-claims"),
        ("offre.xls", b"<?xml version='1.0'?><Workbook/>", "not-what-it-claims"),
        ("offre.xlsx", b"%PDF-1.7", "not-what-it-claims"),
        ("offre.xlsx", b"\x89PNG\r\n\x1a\n\0", "not-what-it-claims"),
        ("offre.xlsx", b"PK\x03\x04 then nothing", "file-damaged"),
        ("offre.xlsx", b"", "file-empty"),
        ("offre.csv", b"\xef\xbb\xbf", "file-empty"),
        ("offre.csv", b"code;prix", "mapping-does-not-fit"),
        ("offre", b"\0\x01\x02", "not-what-it-claims"),
    ] {
        let opened = read(name, bytes, Limits::STANDARD);
        assert_eq!(codes(&opened).first(), Some(&found), "{name} holding {bytes:.20?}");
    }
    let archive = zip_of(&[("lisez-moi.txt", b"bonjour")]);
    assert_eq!(refusal("offre.xlsx", &archive, Limits::STANDARD), "not-what-it-claims");
    let limits = Limits { file: 10, plain: 9, ..Limits::STANDARD };
    assert_eq!(refusal("offre.xlsx", &workbook, limits), "file-too-large");
    assert_eq!(refusal("offre.csv", b"code;prix;", limits), "file-too-large");
}

/// An OLE container with these streams, each padded to the size that is kept outside the mini
/// stream; `spoil` then changes its bytes.
fn ole(streams: &[(&str, &[u8])], spoil: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    const SECTOR: usize = 512;
    const STREAM: usize = 4096;
    let mut bytes = vec![0; SECTOR];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[26..34].copy_from_slice(&[3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    bytes[44..52].copy_from_slice(&[1, 0, 0, 0, 1, 0, 0, 0]);
    bytes[60..64].copy_from_slice(&u32::MAX.to_le_bytes());
    bytes[68..76].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]);
    bytes[76..512].fill(0xFF);
    bytes[76..80].fill(0);
    let mut table = vec![0xFFFF_FFFD_u32, 0xFFFF_FFFE];
    let mut directory = vec![0; 128];
    let mut content = Vec::new();
    for (name, stream) in streams {
        let start = u32::try_from(table.len()).unwrap();
        let mut stream = stream.to_vec();
        stream.resize(stream.len().max(STREAM).next_multiple_of(SECTOR), 0);
        let sectors = u32::try_from(stream.len() / SECTOR).unwrap();
        table.extend((start + 1..start + sectors).chain([0xFFFF_FFFE]));
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(stream.len()).unwrap().to_le_bytes());
        directory.extend(entry);
        content.extend(stream);
    }
    directory.resize(SECTOR, 0);
    table.resize(SECTOR / 4, 0xFFFF_FFFF);
    bytes.extend(table.into_iter().flat_map(u32::to_le_bytes));
    bytes.extend(directory);
    bytes.extend(content);
    spoil(&mut bytes);
    bytes
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// A workbook stream with one sheet of these records.
fn biff(shared: &[u8], sheet: &[Vec<u8>]) -> Vec<u8> {
    let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let globals = |start: u32| {
        let name = [&start.to_le_bytes()[..], &[0, 0, 9, 0], b"DQE & BPU"].concat();
        [begin.clone(), record(0x0085, &name), shared.to_vec(), end.clone()].concat()
    };
    let start = u32::try_from(globals(0).len()).unwrap();
    [globals(start), begin.clone(), sheet.concat(), end.clone()].concat()
}

fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    record(0x0203, &[place, value.to_le_bytes().to_vec()].concat())
}

#[test]
fn an_old_workbook_is_read() {
    let stream = biff(&[], &[number(1, 4, 1234.5), number(2, 4, 9000.22)]);
    let opened = read("offre.xls", &ole(&[("Workbook", &stream)], |_| {}), Limits::STANDARD);
    assert_eq!(codes(&opened), Vec::<&str>::new());
    assert_eq!(cell(&opened, "E2"), Some(Cell::Number("1.2345e3".into())));
    assert_eq!(cell(&opened, "E3"), Some(Cell::Number("9.00022e3".into())));
}

#[test]
fn what_would_make_the_reader_of_old_workbooks_abort_is_refused_first() {
    let corners = biff(&[], &[number(0, 0, 1.0), number(65_535, 65_535, 2.0)]);
    let bytes = ole(&[("Workbook", &corners)], |_| {});
    assert_eq!(refusal("corners.xls", &bytes, Limits::STANDARD), "content-too-large");
    // Rows 0 to 4 294 967 295, columns 0 to 65 535.
    let dimensions = record(0x0200, &[0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0]);
    let bytes = ole(&[("Workbook", &biff(&[], &[dimensions]))], |_| {});
    assert_eq!(refusal("dimensions.xls", &bytes, Limits::STANDARD), "content-too-large");
    let bytes = ole(&[("Workbook", &biff(&record(0x002F, &[0, 0]), &[]))], |_| {});
    assert_eq!(refusal("secret.xls", &bytes, Limits::STANDARD), "password-protected");
    // The directory's sector follows itself.
    let circle = ole(&[("Workbook", b"x")], |bytes| bytes[516..520].copy_from_slice(&[1, 0, 0, 0]));
    assert_eq!(refusal("circle.xls", &circle, Limits::STANDARD), "file-damaged");
    // A stream as long as the format can say, in a circle.
    let endless = ole(&[("Workbook", b"x")], |bytes| {
        bytes[1024 + 128 + 120..1024 + 128 + 124].fill(0xFF);
        bytes[512 + 8..512 + 12].copy_from_slice(&[2, 0, 0, 0]);
    });
    assert_eq!(refusal("endless.xls", &endless, Limits::STANDARD), "file-damaged");
}

#[test]
fn a_text_shown_by_many_cells_is_counted_each_time() {
    let text = [&[1, 0, 0, 0, 1, 0, 0, 0][..], &[100, 0, 0], &[b'x'; 60]].concat();
    // The text goes on in the next record, which says again how wide a character is.
    let shared = [record(0x00FC, &text), record(0x003C, &[&[0][..], &[b'x'; 40]].concat())].concat();
    let cells: Vec<Vec<u8>> = (0..50).map(|row| record(0x00FD, &[row, 0, 0, 0, 0, 0, 0, 0, 0, 0])).collect();
    let bytes = ole(&[("Workbook", &biff(&shared, &cells))], |_| {});
    let opened = read("offre.xls", &bytes, Limits { text: 5_000, ..Limits::STANDARD });
    assert_eq!(cell(&opened, "A50"), Some(Cell::Text("x".repeat(100).as_str().into())));
    assert_eq!(refusal("offre.xls", &bytes, Limits { text: 4_999, ..Limits::STANDARD }), "content-too-large");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Bytes changed, cut or doubled anywhere in a workbook: it is read or refused.
    #[test]
    fn no_spoiled_workbook_stops_the_reader(
        kind in 0..3_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let table = r#"<table:table-row table:number-rows-repeated="2"><table:table-cell
            office:value-type="float" office:value="1"/></table:table-row>"#;
        let shared = record(0x00FC, &[1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, b'a', b'b']);
        let cells = [number(3, 2, 1.5), record(0x00FD, &[0; 10]), record(0x00BD, &[0; 12])];
        let (name, mut bytes) = match kind {
            0 => ("a.xlsx", xlsx(CELLS)),
            1 => ("a.ods", ods(table)),
            _ => ("a.xls", ole(&[("Workbook", &biff(&shared, &cells))], |_| {})),
        };
        for (place, value) in changes {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let limits = Limits { inflated: 1 << 20, cells: 10_000, area: 100_000, ..Limits::STANDARD };
        let opened = read(name, &bytes, limits);
        prop_assert!(opened.sheet.is_some() || !opened.notices.is_empty());
    }

    /// The same inside the parts, where compression does not hide it.
    #[test]
    fn no_spoiled_part_stops_the_reader(
        part in 0..6_usize,
        at in any::<prop::sample::Index>(),
        inserted in "[<>/=\"a-z0-9 &;:!-]{0,12}|\\PC{0,4}",
        removed in 0..12_usize,
    ) {
        let sheet = format!("<worksheet>{CELLS}</worksheet>");
        let mut parts = [ROOTS, RELATIONS, WORKBOOK, TEXTS, STYLES, &sheet].map(|part| part.as_bytes().to_vec());
        let at = at.index(parts[part].len());
        let end = (at + removed).min(parts[part].len());
        parts[part].splice(at..end, inserted.bytes());
        let names = [
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels",
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
        ];
        let parts: Vec<(&str, &[u8])> = names.into_iter().zip(parts.iter().map(Vec::as_slice)).collect();
        let opened = read("a.xlsx", &zip_of(&parts), Limits::STANDARD);
        prop_assert!(opened.sheet.is_some() || !opened.notices.is_empty());
    }
}

#[test]
fn a_missing_sheet_is_told_with_those_that_are_there() {
    let file = SourceFile { name: "offre.xlsx", bytes: &xlsx("<sheetData/>") };
    let opened = open(&file, &TableSource::Sheet("DPGF".to_owned()), Limits::STANDARD);
    let missing = Notice::SheetMissing {
        sheet: "DPGF".to_owned(),
        sheets: vec!["DQE & BPU".to_owned(), "Marges".to_owned()],
    };
    assert!(opened.notices.contains(&(None, missing)), "{:?}", opened.notices);
    let opened = open(&file, &TableSource::Sheet("Marges".to_owned()), Limits::STANDARD);
    assert_eq!(codes(&opened), ["sheet-is-hidden"], "it is read, and that is said");
    assert!(opened.sheet.is_some());
}
