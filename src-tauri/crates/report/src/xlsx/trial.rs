//! The annex on the consultative trial.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::Fraction;
use wording::Args;

use super::{
    formula::At,
    page::{Page, Setting},
    style::Weight,
    text,
};
use crate::model::{MeanKind, TrialQuestion, TrialRow, TrialSection, TurnoutKind};

const LETTER: u16 = 0;
const BIDDER: u16 = 1;
const WHO: u16 = 2;
const FIRST_ANSWER: u16 = 3;

pub(super) fn write(setting: Setting<'_>, section: &TrialSection) -> Result<Worksheet, XlsxError> {
    let styles = setting.styles;
    let answers = section.questions.iter().map(|question| question.answers.len()).max().unwrap_or(0);
    let answers = u16::try_from(answers).unwrap_or(u16::MAX / 4);
    let mut widths = vec![9, 30, 40];
    widths.extend(std::iter::repeat_n(15, usize::from(answers)));
    widths.extend([12, 14]);
    let last = FIRST_ANSWER + answers + 1;
    let mut page = Page::new(setting, "workbook-sheet-trial", &widths)?;
    page.paragraph(&section.notice, last + 1, &styles.sentence)?;
    page.note(&format!("{}. {} {}.", section.protocol, section.hiding, section.participants), last + 1)?;
    let frozen = page.row;
    turnout(&mut page, section)?;
    for question in &section.questions {
        question_block(&mut page, question, answers, last)?;
    }
    comments(&mut page, section, last)?;
    // The notice stays in sight on every screen and every page.
    page.finish(At::new(frozen, WHO), Some((0, frozen - 1)))
}

fn turnout(page: &mut Page<'_>, section: &TrialSection) -> Result<(), XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    page.heading(&words.say("workbook-trial-turnout"))?;
    for (kind, title) in
        [(TurnoutKind::Group, "workbook-trial-group"), (TurnoutKind::Site, "workbook-trial-site")]
    {
        let header = page.row;
        page.join(At::new(header, LETTER), WHO, &words.say(title), &styles.column)?;
        let sessions = words.say("workbook-trial-sessions-column");
        page.text(At::new(header, FIRST_ANSWER), &sessions, &styles.number_column)?;
        page.row += 1;
        for (_, name, count) in section.turnout.iter().filter(|(of, _, _)| *of == kind) {
            let row = page.row;
            page.join(At::new(row, LETTER), WHO, name, &styles.text)?;
            let format = styles.number(0, Weight::Plain);
            page.count(At::new(row, FIRST_ANSWER), *count, &format)?;
            page.row += 1;
        }
    }
    Ok(())
}

fn question_block(
    page: &mut Page<'_>,
    question: &TrialQuestion,
    answers: u16,
    last: u16,
) -> Result<(), XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    page.heading(&question.text)?;
    if let Some(criterion) = &question.criterion {
        let args = Args::new()
            .with("label", words.say("workbook-trial-sheds-light"))
            .with("value", criterion.as_str());
        page.note(&words.text("workbook-input", &args), last + 1)?;
    }
    let header = page.row;
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&words.say("workbook-trial-group"), &styles.column),
    ])?;
    for (column, place) in (FIRST_ANSWER..).zip(0..answers) {
        let title = question.answers.get(usize::from(place)).map_or("", String::as_str);
        page.text(At::new(header, column), title, &styles.number_column)?;
    }
    let count = words.say("workbook-trial-count");
    page.text(At::new(header, last - 1), &count, &styles.number_column)?;
    let mean = match question.mean {
        MeanKind::Level => words.say("workbook-trial-mean"),
        MeanKind::ShareOfYes => words.say("workbook-trial-share-of-yes"),
    };
    page.text(At::new(header, last), &mean, &styles.number_column)?;
    for row in &question.rows {
        answer_row(page, question, row, last)?;
        page.row += 1;
    }
    Ok(())
}

fn answer_row(
    page: &mut Page<'_>,
    question: &TrialQuestion,
    row: &TrialRow,
    last: u16,
) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let known = model.bids.iter().position(|bid| bid.letter == row.letter);
    match known {
        Some(bid) => page.text(At::new(line, LETTER), &row.letter, styles.tinted(bid))?,
        None => page.text(At::new(line, LETTER), &row.letter, &styles.centred)?,
    }
    page.text(At::new(line, BIDDER), &row.bidder, &styles.text)?;
    page.text(At::new(line, WHO), &row.who, &styles.text)?;
    let tally = match &row.answers {
        Ok(tally) => tally,
        Err(why) => return page.join(At::new(line, FIRST_ANSWER), last, why, &styles.note),
    };
    let whole = styles.number(0, Weight::Plain);
    for (column, count) in (FIRST_ANSWER..).zip(&tally.counts) {
        page.count(At::new(line, column), *count, &whole)?;
    }
    let end = FIRST_ANSWER + u16::try_from(tally.counts.len()).unwrap_or(1).saturating_sub(1);
    let counts = At::new(line, FIRST_ANSWER).to(At::new(line, end));
    let total: u32 = tally.counts.iter().sum();
    let at = At::new(line, last - 1);
    page.formula(at, &format!("SUM({counts})"), &Fraction::from(total), &whole)?;
    let mean = At::new(line, last);
    let Some(value) = &tally.mean else {
        return page.text(mean, &words.say("not-applicable"), &styles.absent);
    };
    let (sum, format) = match question.mean {
        MeanKind::Level => {
            let parts: Vec<String> = (1_u32..)
                .zip(FIRST_ANSWER..=end)
                .map(|(level, column)| format!("{level}*{}", At::new(line, column).absolute()))
                .collect();
            (format!("({})", parts.join("+")), page.number_format(value, Weight::Strong))
        }
        MeanKind::ShareOfYes => (At::new(line, FIRST_ANSWER).absolute(), styles.percent()),
    };
    page.formula(mean, &format!("{sum}/{}", at.absolute()), &value.exact, &format)
}

fn comments(page: &mut Page<'_>, section: &TrialSection, last: u16) -> Result<(), XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    if section.comments.is_empty() {
        return Ok(());
    }
    page.heading(&words.say("workbook-trial-comments"))?;
    let header = page.row;
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&words.say("workbook-trial-group"), &styles.column),
    ])?;
    let comment = words.say("workbook-trial-comment");
    page.join(At::new(header, FIRST_ANSWER), last, &comment, &styles.column)?;
    for of_group in &section.comments {
        let (texts, hidden) = match &of_group.comments {
            Ok(texts) => (texts.clone(), false),
            Err(why) => (vec![why.clone()], true),
        };
        let parts = texts.iter().flat_map(|text| text::parts(&text::clean(text)));
        for part in parts {
            let line = page.row;
            page.text(At::new(line, LETTER), &of_group.letter, &styles.centred)?;
            page.text(At::new(line, BIDDER), &of_group.bidder, &styles.text)?;
            page.text(At::new(line, WHO), &of_group.group, &styles.text)?;
            let format = if hidden { &styles.note } else { &styles.text };
            page.spread(&part, FIRST_ANSWER, last, format)?;
            page.row += 1;
        }
    }
    Ok(())
}
