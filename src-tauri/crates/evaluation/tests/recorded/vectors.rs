//! Numbers typed and numbers written: what the interface's own reader and writer must answer.

use std::collections::BTreeSet;

use evaluation::{TypedError, read_typed};
use serde_json::{Value, json};
use wording::{Language, number};

/// Every character that looks like a space or like nothing, and some that look like marks.
const SPACES: &[char] = &[
    ' ', '\t', '\n', '\u{b}', '\u{c}', '\r', '\u{1c}', '\u{85}', '\u{a0}', '\u{1680}', '\u{180e}',
    '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}',
    '\u{2008}', '\u{2009}', '\u{200a}', '\u{200b}', '\u{2028}', '\u{2029}', '\u{202f}', '\u{205f}',
    '\u{2060}', '\u{3000}', '\u{feff}',
];

/// Every vector.
pub fn all() -> Value {
    let parse: Vec<Value> = typed().into_iter().map(|text| parsed(&text)).collect();
    let format: Vec<Value> =
        written().iter().map(|(decimal, decimals)| formatted(decimal, *decimals)).collect();
    assert!(parse.len() + format.len() >= 400, "only {} and {} vectors", parse.len(), format.len());
    json!({ "parse": parse, "format": format })
}

fn parsed(text: &str) -> Value {
    match read_typed(text) {
        // A typed number always ends.
        Ok(value) => json!({ "text": text, "decimal": value.to_decimal().unwrap(), "error": null }),
        Err(error @ (TypedError::Ambiguous | TypedError::Unreadable)) => {
            json!({ "text": text, "decimal": null, "error": error.finding() })
        }
    }
}

fn formatted(decimal: &str, decimals: u8) -> Value {
    let written = |language| number::fixed(language, decimal, decimals).unwrap();
    json!({
        "decimal": decimal,
        "decimals": decimals,
        "fr": written(Language::French),
        "en": written(Language::English),
    })
}

/// What may be typed or pasted, each once, in an order that says nothing.
fn typed() -> BTreeSet<String> {
    let mut texts: BTreeSet<String> =
        PLAIN.iter().chain(AMBIGUOUS).chain(HOSTILE).map(|it| (*it).to_owned()).collect();
    for space in SPACES {
        texts.insert(format!("1{space}234,5"));
        texts.insert(format!("{space}12,5{space}"));
        texts.insert(format!("12{space},5"));
    }
    for length in [15, 16, 17, 30, 64, 100, 1000] {
        texts.insert("9".repeat(length));
        texts.insert(format!("0,{}", "3".repeat(length)));
        texts.insert(format!("{},{}", "1".repeat(length), "2".repeat(length)));
    }
    for quarter in 0..=20 {
        let hundredths = quarter * 25;
        texts.insert(format!("{},{:02}", hundredths / 100, hundredths % 100));
        texts.insert(format!("{}.{:02}", hundredths / 100, hundredths % 100));
    }
    texts
}

const PLAIN: &[&str] = &[
    "0",
    "00",
    "007",
    "0,0",
    "0,00",
    "4",
    "4,",
    "4.",
    ",5",
    ".5",
    "12,5",
    "12.5",
    "1234",
    "1234,5",
    "1234.5",
    "1 234,5",
    "1 234.5",
    "12 345 678,9",
    "1 234 567",
    "1234567,89",
    "12 34",
    "1 2",
    "1  234",
    "1 2345",
    "12 3456",
    "123 456 78",
    "0 123",
    "1'234,5",
    "1’234.5",
    "1'234'567",
    "0,1",
    "0,12",
    "0,1234",
    "0,12345",
    "-1",
    "−1,5",
    "- 1",
    "− 1",
    "+1",
    "-0",
    "-0,0",
    "--1",
    "1-",
    "20",
    "100",
    "3,50",
];

const AMBIGUOUS: &[&str] = &[
    "1,000",
    "1.000",
    "1.234,5",
    "1,234.5",
    "12,345",
    "12.345",
    "123,456",
    "123.456",
    "1234,567",
    "1234.567",
    "0,125",
    "0.125",
    "0,000",
    "00,125",
    "-1,000",
    "-1.234,5",
    "1,234,567",
    "1.234.567",
    "1,2,3",
    "1.2.3",
    "1,23,456",
    "1 234,567",
    "1 234.567",
    "1'234,567",
    "1.234,56",
    "1,234.56",
    "1 000,000",
    "1 000.000",
    "999,999",
    "1.000.000,5",
];

const HOSTILE: &[&str] = &[
    "",
    "-",
    "+",
    ",",
    ".",
    ",,",
    "..",
    ",.",
    "e",
    "1e3",
    "1E3",
    "1e-3",
    "0x10",
    "0b1",
    "NaN",
    "Infinity",
    "-Infinity",
    "quatre",
    "non noté",
    "n/a",
    "4/5",
    "1/3",
    "½",
    "²",
    "١٢",
    "１２",
    "Ⅳ",
    "4*",
    "4 (1)",
    "4 %",
    "4%",
    "4 €",
    "€ 4",
    "EUR 4",
    "4 EUR",
    "4 HT",
    "4 TTC",
    "=1+1",
    "=4",
    "@4",
    "'4",
    "4'",
    "<b>4</b>",
    "\u{202e}4",
    "4\u{202e}",
    "4\u{200d}",
    "4\0",
    "4;5",
    "4_000",
    "$4",
];

/// What is written, with how many decimals at least.
fn written() -> BTreeSet<(String, u8)> {
    let mut numbers = BTreeSet::new();
    for whole in ["0", "1", "12", "999", "1000", "1234", "12345", "123456", "1234567", "9007199254740993"] {
        for sign in ["", "-"] {
            for decimals in [0, 1, 2, 4] {
                numbers.insert((format!("{sign}{whole}"), decimals));
            }
        }
    }
    for tail in ["5", "50", "05", "005", "125", "500", "333333", "0000", "000000000000000000001"] {
        for whole in ["0", "-0", "3", "-12", "1234567"] {
            for decimals in [0, 2, 3] {
                numbers.insert((format!("{whole}.{tail}"), decimals));
            }
        }
    }
    numbers
}
