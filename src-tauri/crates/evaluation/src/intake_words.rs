//! What was noticed in a file that someone sent, in words.

use intake::{IntakeFinding, Place};
use scoring::Detail;
use wording::{Args, list};

use crate::{
    wire::FindingView,
    words::{Writer, decimal_or_fraction},
};

/// Each finding, with its file, sheet and cell.
pub(crate) fn findings(words: Writer, findings: &[IntakeFinding]) -> Vec<FindingView> {
    findings.iter().map(|finding| view(words, finding)).collect()
}

fn view(words: Writer, finding: &IntakeFinding) -> FindingView {
    let code = finding.code();
    let mut args = Args::new().with("file", finding.place.file.clone());
    for (name, detail) in finding.details() {
        args = match detail {
            // A count chooses the plural; every other number is written as the language does.
            Detail::Number(value) if name == "n" => match value.to_string().parse() {
                Ok(count) => args.count(name, count),
                Err(_) => args.decimal(name, decimal_or_fraction(&value)),
            },
            Detail::Number(value) => args.decimal(name, decimal_or_fraction(&value)),
            Detail::Text(text) => args.with(name, text),
            Detail::Names(names) => args.with(name, list::and(words.language(), &names)),
        };
    }
    FindingView {
        code: code.to_owned(),
        severity: finding.severity().name().to_owned(),
        text: words.text(&format!("finding-{code}"), &args),
        hint: words.text(&format!("finding-{code}-hint"), &args),
        place: place(words, &finding.place),
    }
}

/// "dqe.xlsx, feuille « DQE », cellule F12".
pub(crate) fn place(words: Writer, place: &Place) -> String {
    let file = place.file.rsplit('/').next().unwrap_or_default();
    let inside = match (&place.sheet, &place.cell) {
        (Some(sheet), Some(cell)) => {
            words.text("place-cell", &Args::new().with("sheet", sheet.clone()).with("cell", cell.to_string()))
        }
        (Some(sheet), None) => words.text("place-sheet", &Args::new().with("sheet", sheet.clone())),
        (None, Some(cell)) => words.text("place-cell-only", &Args::new().with("cell", cell.to_string())),
        (None, None) => String::new(),
    };
    if inside.is_empty() { file.to_owned() } else { format!("{file}, {inside}") }
}
