//! The drawing surface: plotters' SVG backend, whole pixels only, so that a chart is the same
//! file on every machine; then the parts that plotters does not write (title, description,
//! language).

use plotters::backend::SVGBackend;
use plotters::{
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
    element::{Circle, PathElement, Rectangle},
    style::{
        Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use super::{
    ChartError,
    palette::{Colour, Texture},
};

/// The product's typeface, then what a machine without it has. Quoted: a name with a bare digit
/// is no family name, and the whole list would be dropped.
const FAMILY: &str = "'Source Sans 3', 'Source Sans Pro', sans-serif";

/// A rectangle in pixels, from its left top corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub left: i32,
    pub top: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    pub fn right(self) -> i32 {
        self.left + self.width
    }

    pub fn bottom(self) -> i32 {
        self.top + self.height
    }

    pub fn middle(self) -> (i32, i32) {
        (self.left + self.width / 2, self.top + self.height / 2)
    }

    /// What is left inside a border.
    pub fn inside(self, border: i32) -> Self {
        Self {
            left: self.left + border,
            top: self.top + border,
            width: (self.width - 2 * border).max(0),
            height: (self.height - 2 * border).max(0),
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Type {
    /// Size in pixels.
    pub size: u16,
    pub bold: Bold,
    pub anchor: Anchor,
    pub colour: Colour,
}

/// One of the two weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bold {
    Yes,
    No,
}

/// Which point of the text is placed; vertically it is always the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

pub(super) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

/// What the file says about itself, beside the drawing.
pub(super) struct Caption<'a> {
    /// The beginning of the identifiers, different for each kind of chart.
    pub id: &'a str,
    /// `fr` or `en`.
    pub language: &'a str,
    pub title: &'a str,
    pub description: &'a str,
}

/// Draws on a ground of `size` pixels, and gives the SVG text.
pub(super) fn draw(
    size: (u32, u32),
    ground: Colour,
    caption: &Caption<'_>,
    paint: impl FnOnce(&Canvas<'_>) -> Result<(), ChartError>,
) -> Result<String, ChartError> {
    let mut svg = String::new();
    {
        let canvas = Canvas { area: SVGBackend::with_string(&mut svg, size).into_drawing_area() };
        canvas.area.fill(&rgb(ground)).map_err(drawing)?;
        paint(&canvas)?;
        canvas.area.present().map_err(drawing)?;
    }
    Ok(captioned(&svg, caption))
}

fn drawing(error: impl std::fmt::Display) -> ChartError {
    ChartError::Drawing(error.to_string())
}

/// Adds what a screen reader says to the root element.
fn captioned(svg: &str, caption: &Caption<'_>) -> String {
    let (head, body) = svg.split_once('>').unwrap_or((svg, ""));
    let Caption { id, language, title, description } = caption;
    format!(
        "{head} role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" xml:lang=\"{language}\" \
         font-variant-numeric=\"tabular-nums\">\n<title id=\"{id}-title\">{}</title>\n\
         <desc id=\"{id}-desc\">{}</desc>{body}",
        escaped(title),
        escaped(description),
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for it in printable(text).chars() {
        match it {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

fn line_style(colour: Colour, width: u32) -> ShapeStyle {
    rgb(colour).stroke_width(width)
}

impl Canvas<'_> {
    pub fn fill(&self, area: Area, colour: Colour) -> Result<(), ChartError> {
        if area.width <= 0 || area.height <= 0 {
            return Ok(());
        }
        let corners = [(area.left, area.top), (area.right(), area.bottom())];
        self.area.draw(&Rectangle::new(corners, rgb(colour).filled())).map_err(drawing)
    }

    /// A filled shape with an outline one pixel wide, drawn inside it.
    pub fn outlined(&self, area: Area, outline: Colour, fill: Colour) -> Result<(), ChartError> {
        self.fill(area, outline)?;
        self.fill(area.inside(1), fill)
    }

    pub fn line(
        &self,
        from: (i32, i32),
        to: (i32, i32),
        colour: Colour,
        width: u32,
    ) -> Result<(), ChartError> {
        self.area.draw(&PathElement::new([from, to], line_style(colour, width))).map_err(drawing)
    }

    pub fn dot(&self, centre: (i32, i32), radius: i32, colour: Colour) -> Result<(), ChartError> {
        self.area.draw(&Circle::new(centre, radius, rgb(colour).filled())).map_err(drawing)
    }

    pub fn text(&self, text: &str, at: (i32, i32), set: Type) -> Result<(), ChartError> {
        let style = match set.bold {
            Bold::Yes => FontStyle::Bold,
            Bold::No => FontStyle::Normal,
        };
        // The SVG backend divides by 1.24 what it is given.
        let font = FontDesc::new(FontFamily::Name(FAMILY), f64::from(set.size) * 1.24, style);
        let horizontal = match set.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = TextStyle {
            font,
            color: rgb(set.colour).to_backend_color(),
            pos: Pos::new(horizontal, VPos::Center),
        };
        self.area.draw_text(&printable(text), &style, at).map_err(drawing)
    }

    /// Lays a texture over an area.
    pub fn texture(&self, area: Area, texture: Texture, colour: Colour) -> Result<(), ChartError> {
        const STEP: i32 = 7;
        match texture {
            Texture::Plain => Ok(()),
            Texture::Rising => self.rising(area, STEP, colour),
            Texture::Falling => self.falling(area, STEP, colour),
            Texture::Lattice => {
                self.rising(area, STEP + 2, colour)?;
                self.falling(area, STEP + 2, colour)
            }
            Texture::Horizontal => self.horizontal(area, STEP - 1, colour),
            Texture::Vertical => self.vertical(area, STEP - 1, colour),
            Texture::Squares => {
                self.horizontal(area, STEP, colour)?;
                self.vertical(area, STEP, colour)
            }
            Texture::Dots => {
                for (row, y) in steps(area.top, area.bottom(), STEP).enumerate() {
                    let shift = if row % 2 == 0 { 0 } else { STEP / 2 };
                    for x in steps(area.left + shift, area.right(), STEP) {
                        self.dot((x, y), 1, colour)?;
                    }
                }
                Ok(())
            }
        }
    }

    fn horizontal(&self, area: Area, step: i32, colour: Colour) -> Result<(), ChartError> {
        steps(area.top, area.bottom(), step)
            .try_for_each(|y| self.line((area.left, y), (area.right(), y), colour, 1))
    }

    fn vertical(&self, area: Area, step: i32, colour: Colour) -> Result<(), ChartError> {
        steps(area.left, area.right(), step)
            .try_for_each(|x| self.line((x, area.top), (x, area.bottom()), colour, 1))
    }

    fn rising(&self, area: Area, step: i32, colour: Colour) -> Result<(), ChartError> {
        diagonals(area, step).try_for_each(|(from, to)| {
            self.line((area.left + from.0, area.top + from.1), (area.left + to.0, area.top + to.1), colour, 1)
        })
    }

    fn falling(&self, area: Area, step: i32, colour: Colour) -> Result<(), ChartError> {
        diagonals(area, step).try_for_each(|(from, to)| {
            self.line(
                (area.left + from.0, area.bottom() - from.1),
                (area.left + to.0, area.bottom() - to.1),
                colour,
                1,
            )
        })
    }
}

/// Positions strictly between two ends, `step` apart.
fn steps(from: i32, to: i32, step: i32) -> impl Iterator<Item = i32> {
    (1..).map(move |count| from + count * step).take_while(move |at| *at < to)
}

/// The diagonals of a rectangle, clipped to it, each from its left end to its right end, as
/// offsets from the left top corner: along `across + down = k`.
fn diagonals(area: Area, step: i32) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
    let Area { width, height, .. } = area;
    steps(0, width + height, step).map(move |k| {
        let left = (k - height).max(0);
        let right = k.min(width);
        ((left, k - left), (right, k - right))
    })
}

/// A text without the control characters that XML cannot hold.
fn printable(text: &str) -> String {
    text.chars().filter(|it| !it.is_control()).collect()
}

/// The width of a text in pixels, on the safe side, from rough widths of the typeface.
///
/// The backend has no font at hand: layout rests on this estimate, so it never depends on what
/// a machine has installed.
pub(super) fn width_of(text: &str, size: u16, bold: Bold) -> i32 {
    let thousandths: i32 = text.chars().map(advance).sum();
    let set = match bold {
        Bold::Yes => thousandths * 106 / 100,
        Bold::No => thousandths,
    };
    set * i32::from(size) / 1000 + 1
}

/// The advance of a character, in thousandths of the size.
fn advance(it: char) -> i32 {
    match it {
        'i' | 'j' | 'l' | '\'' | '’' | '|' | '!' | '.' | ',' | ':' | ';' | ' ' | '\u{a0}' | 'í' | 'ì' => {
            270
        }
        '\u{202f}' => 180,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | 'î' | 'ï' | 'I' => 350,
        'm' | 'w' | 'M' | 'W' | '—' | '%' | '…' | '@' | 'œ' | 'Œ' => 860,
        'A'..='Z' | 'À'..='Þ' | '&' => 640,
        _ => 520,
    }
}

/// The text, or its beginning and an ellipsis where it is wider than `room` pixels.
pub(super) fn fitted(text: &str, size: u16, bold: Bold, room: i32) -> String {
    if width_of(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for it in text.chars() {
        let longer = format!("{kept}{it}…");
        if width_of(&longer, size, bold) > room {
            break;
        }
        kept.push(it);
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_and_says_so() {
        assert_eq!(fitted("Coût", 14, Bold::No, 200), "Coût");
        let cut = fitted("Services aux collectivités et communication", 14, Bold::No, 120);
        assert!(cut.ends_with('…') && width_of(&cut, 14, Bold::No) <= 120, "{cut}");
    }

    #[test]
    fn diagonals_stay_in_their_rectangle() {
        let area = Area { left: 0, top: 0, width: 40, height: 12 };
        for (from, to) in diagonals(area, 7) {
            for (x, y) in [from, to] {
                assert!((0..=40).contains(&x) && (0..=12).contains(&y), "({x}, {y})");
            }
            assert!(from.0 <= to.0 && from.0 + from.1 == to.0 + to.1, "along one diagonal");
        }
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(printable("a\u{1}b\nc"), "abc");
        assert_eq!(escaped("<b>\u{0} & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    }
}
