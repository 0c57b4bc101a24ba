//! Convex polygons in whole pixels: their fill, their texture, and what fits in them.

use std::fmt::Write;

use super::super::{
    ChartError,
    canvas::{Area, Canvas},
    palette::{Colour, Texture},
};

/// A convex polygon, its vertices in their order around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Polygon(pub Vec<(i32, i32)>);

/// Whether two rectangles share a pixel.
pub(super) fn overlap(one: Area, other: Area) -> bool {
    let across = one.left < other.right() && other.left < one.right();
    across && one.top < other.bottom() && other.top < one.bottom()
}

/// The straight lines along which a texture runs: where `across·x + down·y` is constant.
#[derive(Clone, Copy)]
struct Run {
    across: i32,
    down: i32,
}

impl Polygon {
    /// The filled shape as an element of the drawing.
    pub fn filled(&self, colour: Colour) -> String {
        let Colour(red, green, blue) = colour;
        let mut points = String::new();
        for (x, y) in &self.0 {
            // Writing to a text does not fail.
            let _ = write!(points, "{x},{y} ");
        }
        format!("<polygon fill=\"#{red:02X}{green:02X}{blue:02X}\" points=\"{points}\"/>\n")
    }

    fn sides(&self) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }

    /// Draws the outline.
    pub fn outline(&self, canvas: &Canvas<'_>, colour: Colour, width: u32) -> Result<(), ChartError> {
        let mut sides = self.sides();
        sides.try_for_each(|(from, to)| canvas.line(from, to, colour, width))
    }

    /// Whether a point is inside or on the outline.
    pub fn holds(&self, (x, y): (i32, i32)) -> bool {
        let side = |((ax, ay), (bx, by)): ((i32, i32), (i32, i32))| {
            i64::from(bx - ax) * i64::from(y - ay) - i64::from(by - ay) * i64::from(x - ax)
        };
        self.0.len() > 2 && (self.sides().all(|it| side(it) >= 0) || self.sides().all(|it| side(it) <= 0))
    }

    /// Whether a rectangle is inside: its corners are.
    pub fn contains(&self, area: Area) -> bool {
        let Area { left, top, .. } = area;
        [(left, top), (area.right(), top), (left, area.bottom()), (area.right(), area.bottom())]
            .into_iter()
            .all(|corner| self.holds(corner))
    }

    /// The smallest rectangle around it.
    pub fn bounds(&self) -> Area {
        let across = self.0.iter().map(|(x, _)| *x);
        let down = self.0.iter().map(|(_, y)| *y);
        let (left, right) = (across.clone().min().unwrap_or(0), across.max().unwrap_or(0));
        let (top, bottom) = (down.clone().min().unwrap_or(0), down.max().unwrap_or(0));
        Area { left, top, width: right - left, height: bottom - top }
    }

    /// The place nearest to the middle of the vertices where a rectangle of this size is inside and
    /// off an area, as its left top corner; looked for every few pixels.
    pub fn room_for(&self, (width, height): (i32, i32), off: Area) -> Option<(i32, i32)> {
        const STEP: usize = 4;
        let bounds = self.bounds();
        let (x, y) = self.middle();
        let (x, y) = (x - width / 2, y - height / 2);
        let rows = (bounds.top..=bounds.bottom() - height).step_by(STEP);
        rows.flat_map(|top| (bounds.left..=bounds.right() - width).step_by(STEP).map(move |left| (left, top)))
            .chain([(x, y)])
            .filter(|(left, top)| {
                let area = Area { left: *left, top: *top, width, height };
                !overlap(area, off) && self.contains(area)
            })
            .min_by_key(|(left, top)| (i64::from(left - x).pow(2) + i64::from(top - y).pow(2), *top, *left))
    }

    /// The mean of the vertices.
    pub fn middle(&self) -> (i32, i32) {
        let count = i32::try_from(self.0.len()).unwrap_or(i32::MAX).max(1);
        let sum = self.0.iter().fold((0, 0), |(x, y), (right, down)| (x + right, y + down));
        (sum.0 / count, sum.1 / count)
    }

    /// Lays a texture over it.
    pub fn texture(&self, canvas: &Canvas<'_>, texture: Texture, colour: Colour) -> Result<(), ChartError> {
        const STEP: i32 = 9;
        let (rising, falling) = (Run { across: 1, down: 1 }, Run { across: 1, down: -1 });
        let (level, upright) = (Run { across: 0, down: 1 }, Run { across: 1, down: 0 });
        let runs: &[Run] = match texture {
            Texture::Plain => &[],
            Texture::Rising => &[rising],
            Texture::Falling => &[falling],
            Texture::Lattice => &[rising, falling],
            Texture::Horizontal => &[level],
            Texture::Vertical => &[upright],
            Texture::Squares => &[level, upright],
            Texture::Dots => return self.dots(canvas, STEP, colour),
        };
        for run in runs {
            // As far apart seen across the line, whichever way it runs.
            let step = if run.across != 0 && run.down != 0 { STEP * 7 / 5 } else { STEP };
            for (from, to) in self.chords(*run, step) {
                canvas.line(from, to, colour, 1)?;
            }
        }
        Ok(())
    }

    fn dots(&self, canvas: &Canvas<'_>, step: i32, colour: Colour) -> Result<(), ChartError> {
        let bounds = self.bounds();
        for row in bounds.top / step..=bounds.bottom() / step {
            let shift = if row % 2 == 0 { 0 } else { step / 2 };
            for column in bounds.left / step..=bounds.right() / step {
                let (x, y) = (column * step + shift, row * step);
                if self.contains(Area { left: x - 2, top: y - 2, width: 4, height: 4 }) {
                    canvas.dot((x, y), 1, colour)?;
                }
            }
        }
        Ok(())
    }

    /// Where the lines of a run, `step` apart over the whole drawing, cross the polygon.
    fn chords(&self, run: Run, step: i32) -> Vec<((i32, i32), (i32, i32))> {
        let level = |(x, y): (i32, i32)| run.across * x + run.down * y;
        let lowest = self.0.iter().map(|it| level(*it)).min().unwrap_or(0);
        let highest = self.0.iter().map(|it| level(*it)).max().unwrap_or(0);
        let lines = (lowest.div_euclid(step) + 1..).map(|count| count * step);
        lines
            .take_while(|at| *at < highest)
            .filter_map(|at| {
                let mut crossings: Vec<(i32, i32)> =
                    self.sides().filter_map(|(from, to)| crossing(from, to, at, level)).collect();
                crossings.sort_unstable();
                let (first, last) = (crossings.first()?, crossings.last()?);
                (first != last).then_some((*first, *last))
            })
            .collect()
    }
}

/// Where a side crosses a line, to the nearest pixel.
fn crossing(
    from: (i32, i32),
    to: (i32, i32),
    at: i32,
    level: impl Fn((i32, i32)) -> i32,
) -> Option<(i32, i32)> {
    let (start, end) = (level(from), level(to));
    if start == end || at < start.min(end) || at > start.max(end) {
        return None;
    }
    let along = |one: i32, other: i32| {
        let (part, whole) = (i64::from(at - start), i64::from(end - start));
        let doubled = 2 * i64::from(other - one) * part * whole.signum() + whole.abs();
        i32::try_from(doubled.div_euclid(2 * whole.abs())).map_or(one, |moved| one + moved)
    };
    Some((along(from.0, to.0), along(from.1, to.1)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn triangle() -> Polygon {
        Polygon(vec![(100, 0), (0, 90), (200, 90)])
    }

    #[test]
    fn a_rectangle_fits_where_all_its_corners_do() {
        assert!(triangle().holds((100, 0)), "on the outline");
        assert!(!triangle().holds((10, 10)));
        let off = Area { left: 90, top: 50, width: 20, height: 20 };
        let (left, top) = triangle().room_for((40, 28), off).unwrap();
        let area = Area { left, top, width: 40, height: 28 };
        assert!(triangle().contains(area) && !overlap(area, off));
        assert_eq!(triangle().room_for((150, 60), off), None, "the triangle is only that wide lower down");
        assert!(!Polygon(vec![(0, 0), (9, 9)]).holds((0, 0)), "a line holds nothing");
    }

    #[test]
    fn textures_end_at_the_outline() {
        for (across, down) in [(0, 1), (1, 0), (1, 1), (1, -1)] {
            let chords = triangle().chords(Run { across, down }, 9);
            assert!(chords.len() > 5, "{across}, {down}");
            for (from, to) in chords {
                for (x, y) in [from, to] {
                    let near = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)];
                    assert!(near.iter().any(|(right, low)| triangle().holds((x + right, y + low))));
                }
            }
        }
        assert_eq!(triangle().chords(Run { across: 0, down: 1 }, 45), [((50, 45), (150, 45))]);
    }

    #[test]
    fn a_fill_is_one_element_in_whole_pixels() {
        let element = triangle().filled(Colour(0, 0x72, 0xB2));
        assert_eq!(element, "<polygon fill=\"#0072B2\" points=\"100,0 0,90 200,90 \"/>\n");
    }
}
