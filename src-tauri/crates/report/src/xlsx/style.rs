//! The cell formats: few, quiet, and the same on every sheet.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::{
    chart::{Colour, Theme},
    model::{BidHead, ReportModel},
};

const INK: u32 = 0x001B_2029;
const SOFT: u32 = 0x004B_5360;
const RULE: u32 = 0x00C9_CDD3;
const HEAD: u32 = 0x00E9_EDF3;
const BAND: u32 = 0x00F5_F6F8;

/// The formats without a number in them.
pub(super) struct Styles {
    /// The title of a sheet.
    pub title: Format,
    /// What stands under the title.
    pub subtitle: Format,
    /// A note on how to read the sheet.
    pub note: Format,
    /// A heading inside a sheet.
    pub heading: Format,
    /// The title of a column.
    pub column: Format,
    /// The title of a column of numbers.
    pub number_column: Format,
    /// A text.
    pub text: Format,
    /// A sentence that opens a sheet.
    pub sentence: Format,
    /// A text in the middle: a letter, a rank.
    pub centred: Format,
    /// What is not there: "non noté".
    pub absent: Format,
    /// A row that sums up the rows above it.
    pub strong: Format,
    /// A heading row of a block.
    pub band: Format,
    /// A text in a column of numbers.
    pub right: Format,
    figures: Format,
    badges: Vec<Format>,
    tints: Vec<Format>,
}

/// What a number cell is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// An ordinary number.
    Plain,
    /// A total.
    Strong,
    /// A number that people gave.
    Given,
}

impl Styles {
    pub fn new(model: &ReportModel) -> Self {
        let base = Format::new().set_font_color(INK).set_align(FormatAlign::Top);
        let ruled = base.clone().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
        let column = ruled.clone().set_bold().set_background_color(HEAD).set_text_wrap();
        Self {
            title: base.clone().set_bold().set_font_size(16),
            subtitle: base.clone().set_font_size(11).set_font_color(SOFT),
            note: base.clone().set_italic().set_font_color(SOFT).set_text_wrap(),
            heading: base.clone().set_bold().set_font_size(13),
            number_column: column.clone().set_align(FormatAlign::Right).set_indent(1),
            column,
            text: ruled.clone().set_text_wrap(),
            right: ruled.clone().set_align(FormatAlign::Right).set_indent(1),
            figures: ruled.clone(),
            sentence: base.set_font_size(12).set_text_wrap(),
            centred: ruled.clone().set_align(FormatAlign::Center),
            absent: ruled
                .clone()
                .set_text_wrap()
                .set_italic()
                .set_font_color(SOFT)
                .set_align(FormatAlign::Right)
                .set_indent(1),
            strong: ruled.clone().set_bold().set_background_color(BAND),
            band: ruled.clone().set_bold().set_background_color(BAND),
            badges: model.bids.iter().map(badge).collect(),
            tints: model.bids.iter().map(|bid| tint(&ruled, bid)).collect(),
        }
    }

    /// The letter of a bid, on its colour.
    pub fn badge(&self, bid: usize) -> &Format {
        self.badges.get(bid).unwrap_or(&self.centred)
    }

    /// The letter of a bid, on a tint of its colour.
    pub fn tinted(&self, bid: usize) -> &Format {
        self.tints.get(bid).unwrap_or(&self.centred)
    }

    /// A rank.
    pub fn rank(&self) -> Format {
        self.strong.clone().set_num_format(number_code(0)).set_align(FormatAlign::Center)
    }

    /// A text, further to the right by `depth`.
    pub fn indented(&self, depth: usize) -> Format {
        let indent = u8::try_from(depth * 2).unwrap_or(u8::MAX);
        let indented = self.text.clone().set_align(FormatAlign::Left).set_indent(indent);
        if depth == 0 { indented.set_bold() } else { indented }
    }

    /// A number with this many decimals.
    pub fn number(&self, decimals: u8, weight: Weight) -> Format {
        self.with_code(number_code(decimals), weight)
    }

    /// A difference: its sign is always written.
    pub fn signed(&self, decimals: u8, weight: Weight) -> Format {
        let code = number_code(decimals);
        self.with_code(format!("+{code};\u{2212}{code};{code}"), weight)
    }

    /// A share, as a percentage with one decimal.
    pub fn percent(&self) -> Format {
        self.with_code("0.0%".to_owned(), Weight::Plain)
    }

    /// A fraction or a long number, written as a text.
    pub fn exact(&self) -> Format {
        self.right.clone().set_font_color(SOFT)
    }

    fn with_code(&self, code: String, weight: Weight) -> Format {
        let base = match weight {
            Weight::Plain => self.figures.clone(),
            Weight::Strong => self.strong.clone(),
            Weight::Given => self.figures.clone().set_font_color(0x000B_3D91),
        };
        base.set_num_format(code).set_align(FormatAlign::Right).set_indent(1)
    }
}

/// `#,##0.00`: each program writes it with the separators of its language.
fn number_code(decimals: u8) -> String {
    let places = usize::from(decimals);
    if places == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(places)) }
}

fn tint(ruled: &Format, bid: &BidHead) -> Format {
    let colour = Theme::Print.tint(bid.signature.colour, 2);
    ruled.clone().set_bold().set_background_color(colour.rgb()).set_align(FormatAlign::Center)
}

fn badge(bid: &BidHead) -> Format {
    let colour = bid.signature.colour;
    let ink = if colour.ink() == Colour::WHITE { Colour::WHITE } else { Colour::BLACK };
    Format::new()
        .set_bold()
        .set_font_color(ink.rgb())
        .set_background_color(colour.rgb())
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::Top)
}
