//! Reads mapping files.

use std::{collections::BTreeMap, ops::Range};

use serde::{Deserialize, de::DeserializeOwned};
use toml::Spanned;

use super::{
    FeedbackMapping, Layout, Mapping, MappingError, MappingKind, MarksMapping, ScheduleMapping, Separator,
    TableSource, TextEncoding,
};
use crate::{
    amount::DecimalMark,
    place::{CellRef, Column, LAST_ROW},
};

const FORMAT: &str = "bareme-mapping";
const VERSION: u32 = 1;
const LONGEST_MAPPING: usize = 64 << 10;

/// What every kind has, read first to know the kind.
#[derive(Deserialize)]
struct Head {
    format: Spanned<String>,
    version: Spanned<u32>,
    kind: Spanned<String>,
}

/// A mapping file of any kind; `C` are the columns of that kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<C> {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    #[serde(rename = "kind")]
    _kind: String,
    sheet: Option<String>,
    encoding: Option<Spanned<String>>,
    separator: Option<Spanned<String>>,
    header_row: Spanned<u32>,
    decimal: Option<Spanned<String>>,
    columns: C,
    totals: Option<Spanned<Totals>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Totals {
    net: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScheduleColumns {
    code: Spanned<String>,
    label: Spanned<String>,
    unit: Spanned<String>,
    quantity: Spanned<String>,
    unit_price: Spanned<String>,
    line_total: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarksColumns {
    criterion: Spanned<String>,
    bid: Spanned<String>,
    mark: Spanned<String>,
    justification: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeedbackColumns {
    session: Spanned<String>,
    group: Spanned<String>,
    bid: Spanned<String>,
    answers: BTreeMap<String, Spanned<String>>,
    comment: Option<Spanned<String>>,
}

pub(super) fn mapping(text: &str) -> Result<Mapping, MappingError> {
    if text.len() > LONGEST_MAPPING {
        return Err(MappingError::TooLong { limit: LONGEST_MAPPING });
    }
    let source = Source(text);
    let head: Head = source.read()?;
    if head.format.get_ref() != FORMAT {
        let line = source.line(&head.format.span());
        return Err(MappingError::WrongFormat { line, found: head.format.into_inner() });
    }
    if *head.version.get_ref() != VERSION {
        let line = source.line(&head.version.span());
        return Err(MappingError::UnknownVersion { line, found: head.version.into_inner() });
    }
    match MappingKind::from_name(head.kind.get_ref()) {
        Some(MappingKind::PriceSchedule) => source.schedule().map(Mapping::PriceSchedule),
        Some(MappingKind::Marks) => source.marks().map(Mapping::Marks),
        Some(MappingKind::Feedback) => source.feedback().map(Mapping::Feedback),
        None => Err(source.bad("kind", &head.kind)),
    }
}

struct Source<'a>(&'a str);

impl Source<'_> {
    fn read<T: DeserializeOwned>(&self) -> Result<T, MappingError> {
        toml::from_str(self.0).map_err(|error| MappingError::Malformed {
            line: error.span().map_or(1, |span| self.line(&span)),
            reason: error.message().to_owned(),
        })
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.0.get(..span.start).unwrap_or_default().matches('\n').count() + 1
    }

    fn bad(&self, key: &str, value: &Spanned<String>) -> MappingError {
        MappingError::BadValue {
            line: self.line(&value.span()),
            key: key.to_owned(),
            found: value.get_ref().clone(),
        }
    }

    fn schedule(&self) -> Result<ScheduleMapping, MappingError> {
        let file: File<ScheduleColumns> = self.read()?;
        let mut columns = Columns::new(self);
        let net = file.totals.as_ref().and_then(|totals| totals.get_ref().net.as_ref());
        Ok(ScheduleMapping {
            layout: self.layout(&file)?,
            decimal: self.decimal(&file)?,
            code: columns.take("code", &file.columns.code)?,
            label: columns.take("label", &file.columns.label)?,
            unit: columns.take("unit", &file.columns.unit)?,
            quantity: columns.take("quantity", &file.columns.quantity)?,
            unit_price: columns.take("unit_price", &file.columns.unit_price)?,
            line_total: columns.take_optional("line_total", file.columns.line_total.as_ref())?,
            net_total: net
                .map(|cell| CellRef::from_text(cell.get_ref()).ok_or_else(|| self.bad("net", cell)))
                .transpose()?,
        })
    }

    fn marks(&self) -> Result<MarksMapping, MappingError> {
        let file: File<MarksColumns> = self.read()?;
        self.no_totals(&file)?;
        let mut columns = Columns::new(self);
        Ok(MarksMapping {
            layout: self.layout(&file)?,
            decimal: self.decimal(&file)?,
            criterion: columns.take("criterion", &file.columns.criterion)?,
            bid: columns.take("bid", &file.columns.bid)?,
            mark: columns.take("mark", &file.columns.mark)?,
            justification: columns.take_optional("justification", file.columns.justification.as_ref())?,
        })
    }

    fn feedback(&self) -> Result<FeedbackMapping, MappingError> {
        let file: File<FeedbackColumns> = self.read()?;
        self.no_totals(&file)?;
        if file.decimal.is_some() {
            self.decimal(&file)?;
        }
        let mut columns = Columns::new(self);
        let mut answers = BTreeMap::new();
        for (question, column) in &file.columns.answers {
            answers.insert(question.clone(), columns.take(question, column)?);
        }
        Ok(FeedbackMapping {
            layout: self.layout(&file)?,
            session: columns.take("session", &file.columns.session)?,
            group: columns.take("group", &file.columns.group)?,
            bid: columns.take("bid", &file.columns.bid)?,
            answers,
            comment: columns.take_optional("comment", file.columns.comment.as_ref())?,
        })
    }

    fn layout<C>(&self, file: &File<C>) -> Result<Layout, MappingError> {
        let header_row = *file.header_row.get_ref();
        if header_row == 0 || header_row >= LAST_ROW {
            return Err(MappingError::BadValue {
                line: self.line(&file.header_row.span()),
                key: "header_row".to_owned(),
                found: header_row.to_string(),
            });
        }
        let source = match (&file.sheet, &file.encoding, &file.separator) {
            (Some(sheet), None, None) => TableSource::Sheet(sheet.clone()),
            (None, Some(encoding), Some(separator)) => TableSource::Text {
                encoding: TextEncoding::from_name(encoding.get_ref())
                    .ok_or_else(|| self.bad("encoding", encoding))?,
                separator: Separator::from_text(separator.get_ref())
                    .ok_or_else(|| self.bad("separator", separator))?,
            },
            (Some(_) | None, Some(_) | None, Some(_) | None) => return Err(MappingError::SheetOrText),
        };
        Ok(Layout { source, header_row })
    }

    fn decimal<C>(&self, file: &File<C>) -> Result<DecimalMark, MappingError> {
        let Some(decimal) = &file.decimal else {
            return Err(MappingError::Malformed { line: 1, reason: "missing field `decimal`".to_owned() });
        };
        [DecimalMark::Comma, DecimalMark::Point]
            .into_iter()
            .find(|mark| mark.name() == decimal.get_ref())
            .ok_or_else(|| self.bad("decimal", decimal))
    }

    fn no_totals<C>(&self, file: &File<C>) -> Result<(), MappingError> {
        match &file.totals {
            None => Ok(()),
            Some(totals) => Err(MappingError::BadValue {
                line: self.line(&totals.span()),
                key: "totals".to_owned(),
                found: String::new(),
            }),
        }
    }
}

/// The columns taken so far: no two keys may read the same one.
struct Columns<'a> {
    source: &'a Source<'a>,
    taken: Vec<Column>,
}

impl<'a> Columns<'a> {
    fn new(source: &'a Source<'a>) -> Self {
        Self { source, taken: Vec::new() }
    }

    fn take(&mut self, key: &str, letters: &Spanned<String>) -> Result<Column, MappingError> {
        let column = Column::from_letters(letters.get_ref()).ok_or_else(|| self.source.bad(key, letters))?;
        if self.taken.contains(&column) {
            return Err(MappingError::ColumnTwice {
                line: self.source.line(&letters.span()),
                key: key.to_owned(),
                column,
            });
        }
        self.taken.push(column);
        Ok(column)
    }

    fn take_optional(
        &mut self,
        key: &str,
        letters: Option<&Spanned<String>>,
    ) -> Result<Option<Column>, MappingError> {
        letters.map(|letters| self.take(key, letters)).transpose()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use proptest::prelude::*;

    use super::*;

    const SCHEDULE: &str = r#"format = "bareme-mapping"
version = 1
kind = "price-schedule"
encoding = "windows-1252"
separator = ";"
header_row = 7
decimal = "comma"
[columns]
code = "A"
label = "B"
unit = "C"
quantity = "D"
unit_price = "E"
[totals]
net = "F28"
"#;

    #[test]
    fn reads_a_price_schedule() {
        let Mapping::PriceSchedule(mapping) = Mapping::from_toml(SCHEDULE).unwrap() else {
            panic!("it says that it is one");
        };
        assert_eq!(mapping.layout.header_row, 7);
        assert_eq!(mapping.unit_price.to_string(), "E");
        assert_eq!(mapping.net_total.unwrap().to_string(), "F28");
        assert_eq!(mapping.line_total, None);
    }

    #[test]
    fn reads_marks_and_feedback() {
        let marks = "format = 'bareme-mapping'\nversion = 1\nkind = 'marks'\nsheet = 'Notes'\nheader_row = 1\n\
            decimal = 'comma'\ncolumns = { criterion = 'A', bid = 'B', mark = 'C', justification = 'D' }";
        assert_eq!(Mapping::from_toml(marks).unwrap().kind(), MappingKind::Marks);
        let feedback = "format = 'bareme-mapping'\nversion = 1\nkind = 'feedback'\nsheet = 'S1'\n\
            header_row = 1\n[columns]\nsession = 'A'\ngroup = 'B'\nbid = 'C'\ncomment = 'F'\n\
            [columns.answers]\nq1 = 'D'\nq2 = 'E'";
        let Mapping::Feedback(feedback) = Mapping::from_toml(feedback).unwrap() else {
            panic!("it says that it is one");
        };
        assert_eq!(feedback.answers.len(), 2);
    }

    #[test]
    fn says_which_line_is_wrong() {
        for (from, to, code, line) in [
            ("version = 1", "version = 2", "mapping-unknown-version", Some(2)),
            ("bareme-mapping", "bareme-template", "mapping-wrong-format", Some(1)),
            ("price-schedule", "prices", "mapping-bad-value", Some(3)),
            ("windows-1252", "macroman", "mapping-bad-value", Some(4)),
            ("\";\"", "\";;\"", "mapping-bad-value", Some(5)),
            ("header_row = 7", "header_row = 0", "mapping-bad-value", Some(6)),
            ("\"comma\"", "\"virgule\"", "mapping-bad-value", Some(7)),
            ("unit_price = \"E\"", "unit_price = \"5\"", "mapping-bad-value", Some(13)),
            ("unit_price = \"E\"", "unit_price = \"D\"", "mapping-column-twice", Some(13)),
            ("unit_price", "unit_prices", "mapping-malformed", Some(13)),
            ("quantity = \"D\"", "quantity = D", "mapping-malformed", Some(12)),
            ("net = \"F28\"", "net = \"28F\"", "mapping-bad-value", Some(15)),
            ("separator = \";\"\n", "", "mapping-sheet-or-text", None),
            ("separator", "sheet = \"DQE\"\nseparator", "mapping-sheet-or-text", None),
        ] {
            let error = Mapping::from_toml(&SCHEDULE.replacen(from, to, 1)).unwrap_err();
            assert_eq!((error.code(), error.line()), (code, line), "{from} replaced by {to:?}: {error}");
        }
        let endless = format!("{SCHEDULE}#{}", " ".repeat(LONGEST_MAPPING));
        assert_eq!(Mapping::from_toml(&endless).unwrap_err().code(), "mapping-too-long");
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(at in 0..SCHEDULE.len(), inserted in "\\PC{0,12}") {
            let mut text = SCHEDULE.to_owned();
            text.insert_str(at, &inserted);
            let _ = Mapping::from_toml(&text);
        }
    }
}
