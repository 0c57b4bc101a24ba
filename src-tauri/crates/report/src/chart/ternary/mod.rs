//! Who is first as the weights of three groups of criteria move: a triangle cut into a region per
//! bid, with the published weights as a point. Each corner gives the whole weight to its group.

mod polygon;

use robustness::{GroupsError, Matrix, RegionOfThree, RegionsOfThree, Three, ThreeGroups, regions_of_three};
use scoring::{
    BidId, Content, Criterion, CriterionId, CriterionKind, Evaluation, Fraction, Lot, RoundingMode,
};
use thiserror::Error;
use wording::Args;

use super::{
    Chart, ChartError, Look, Table,
    canvas::{Anchor, Area, Bold, Canvas, Caption, Type, draw, fitted, width_of},
    frame::{BADGE, MARGIN, SMALL, STRONG, TEXT, badge, pixels},
    mean_spread::exact_in_table,
    palette::Signature,
    signature,
};
use crate::{
    figure::Figure,
    words::{Words, bid_name, plain, share_in_words},
};
use polygon::{Polygon, overlap};

const ROW: i32 = 38;
const NOTE: i32 = 20;
/// The legend's width where it stands beside the triangle.
const BESIDE: i32 = 320;
/// From this width on it does.
const WIDE: i32 = 860;
/// Room for the percentages beside the triangle.
const TICK: i32 = 50;
const LONGEST_SIDE: i32 = 600;
/// More rows than this are a list; the table has them all.
const MOST_ROWS: usize = 12;
/// How strong a bidder's colour is in its region, as a step of the theme's tints.
const STRENGTH: usize = 1;
const QUARTERS: u32 = 4;

/// Why a triangle is not drawn.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TernaryError {
    /// The criteria do not make three groups with a weight.
    #[error(transparent)]
    Groups(#[from] GroupsError),
    /// Fewer than two bids are ranked, or the drawing failed.
    #[error(transparent)]
    Chart(#[from] ChartError),
}

/// Draws who is first over the declared groups: the price, the heaviest other criterion of the
/// first level, all others ([`ThreeGroups::declared`]).
pub fn ternary(lot: &Lot, evaluation: &Evaluation, look: Look) -> Result<Chart, TernaryError> {
    let matrix = compared(lot, evaluation)?;
    let groups = ThreeGroups::declared(&lot.criteria)?;
    drawn(lot, evaluation, &matrix, &groups, look)
}

/// Draws who is first over three given groups of leaf criteria; the first at the top, then the
/// left corner and the right one.
///
/// Totals are unrounded at every stage, as in the robustness note.
pub fn ternary_of(
    lot: &Lot,
    evaluation: &Evaluation,
    groups: &ThreeGroups,
    look: Look,
) -> Result<Chart, TernaryError> {
    drawn(lot, evaluation, &compared(lot, evaluation)?, groups, look)
}

fn compared(lot: &Lot, evaluation: &Evaluation) -> Result<Matrix, ChartError> {
    Matrix::of(lot, evaluation).filter(|matrix| matrix.bids().count() > 1).ok_or(ChartError::NotEnoughRanked)
}

fn drawn(
    lot: &Lot,
    evaluation: &Evaluation,
    matrix: &Matrix,
    groups: &ThreeGroups,
    look: Look,
) -> Result<Chart, TernaryError> {
    let words = Words::new(look.language);
    let found = regions_of_three(matrix, groups)?;
    let mut largest: Vec<&RegionOfThree> = found.regions.iter().collect();
    // Stable: bids with as much stay in the order of the register.
    largest.sort_by(|one, other| other.area.cmp(&one.area));
    let drawing = Drawing { lot, words, look, found: &found, largest, groups: named(lot, groups, words) };
    let title = words.say("chart-ternary-title");
    let finding = drawing.finding(evaluation);
    let svg = drawing.svg(&title, &finding)?;
    Ok(Chart { svg, title, finding, table: drawing.table() })
}

/// A group as people call it.
struct Group {
    name: String,
    /// The names of what it holds, where its own name does not say it.
    holds: Vec<String>,
}

/// The names of the groups: of the criterion that has exactly these leaves, if there is one.
fn named(lot: &Lot, groups: &ThreeGroups, words: Words) -> Vec<Group> {
    let last = groups.leaves().len() - 1;
    let kind = |id: CriterionId| match &lot.criteria.criterion(id)?.content {
        Content::Leaf(leaf) => Some(leaf.kind()),
        Content::Group(_) => None,
    };
    let name = |place: usize, leaves: &[CriterionId]| {
        let mut holds = Vec::new();
        for root in lot.criteria.roots() {
            widest(root, leaves, &mut holds);
        }
        let prices = || leaves.iter().all(|leaf| kind(*leaf) == Some(CriterionKind::Price));
        match &holds[..] {
            [only] => Group { name: only.clone(), holds: Vec::new() },
            _ if prices() => Group { name: words.say("chart-ternary-prices"), holds },
            _ if place == last => Group { name: words.say("chart-ternary-others"), holds },
            _ => Group { name: words.and(&holds), holds },
        }
    };
    groups.leaves().iter().enumerate().map(|(place, leaves)| name(place, leaves)).collect()
}

/// Adds the names of the widest criteria whose leaves are all among these.
fn widest(criterion: &Criterion, leaves: &[CriterionId], names: &mut Vec<String>) {
    if within(criterion, leaves) {
        names.push(criterion.name.clone());
    } else if let Content::Group(children) = &criterion.content {
        for child in children {
            widest(child, leaves, names);
        }
    }
}

fn within(criterion: &Criterion, leaves: &[CriterionId]) -> bool {
    match &criterion.content {
        Content::Leaf(_) => leaves.contains(&criterion.id),
        Content::Group(children) => children.iter().all(|child| within(child, leaves)),
    }
}

struct Drawing<'a> {
    lot: &'a Lot,
    words: Words,
    look: Look,
    found: &'a RegionsOfThree,
    /// The regions, the largest first.
    largest: Vec<&'a RegionOfThree>,
    groups: Vec<Group>,
}

/// Where things are, in pixels.
struct Layout {
    /// The corners: the top, the left, the right.
    corners: [(i32, i32); 3],
    /// The ends of the block that holds the triangle and what is written around it.
    block: (i32, i32),
    legend: Area,
    notes: Vec<String>,
    notes_top: i32,
    height: i32,
}

/// A region with a place on the drawing.
struct Shape<'a> {
    region: &'a RegionOfThree,
    polygon: Polygon,
    signature: Signature,
    letters: String,
}

/// Where the badge of a region stands.
enum Place {
    /// In the region, with its share or without.
    Inside(Area, Shown),
    /// Beside the triangle, with a line to the region.
    Outside(Area),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Share,
    LettersAlone,
}

impl Place {
    fn area(&self) -> Area {
        match self {
            Self::Inside(area, _) | Self::Outside(area) => *area,
        }
    }
}

impl Layout {
    /// The pixel of some weights.
    fn at(&self, [top, left, right]: &Three) -> (i32, i32) {
        let [(ax, ay), (bx, by), (cx, cy)] = self.corners;
        let one = Fraction::one();
        let sum = |a: i32, b: i32, c: i32| {
            // In lengths from 0, so that all places are rounded alike.
            let part = |share: &Fraction, length: i32| share * &Fraction::whole(length);
            let exact = &(&part(top, a) + &part(left, b)) + &part(right, c);
            pixels(&exact, &one, 1)
        };
        (sum(ax, bx, cx), sum(ay, by, cy))
    }
}

impl Drawing<'_> {
    fn width(&self) -> i32 {
        i32::try_from(self.look.width()).unwrap_or(i32::MAX)
    }

    fn letters(&self, bids: &[BidId]) -> String {
        let code = |bid: &BidId| self.lot.bids.iter().find(|it| it.id == *bid).map(|it| it.code.as_str());
        bids.iter().filter_map(code).collect::<Vec<&str>>().join("+")
    }

    fn names(&self, bids: &[BidId]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| bid_name(self.lot, *bid)).collect();
        self.words.and(&names)
    }

    fn bidders(&self, bids: &[BidId]) -> String {
        let name = |bid: &BidId| self.lot.bids.iter().find(|it| it.id == *bid).map(|it| it.bidder.clone());
        self.words.and(&bids.iter().filter_map(name).collect::<Vec<String>>())
    }

    fn share(&self, share: &Fraction) -> String {
        share_in_words(self.words, share)
    }

    fn points(&self, share: &Fraction) -> Fraction {
        share * self.lot.criteria.total().value()
    }

    fn group(&self, place: usize) -> &str {
        self.groups.get(place).map_or("", |group| group.name.as_str())
    }

    /// Three published numbers, for the label of the point.
    fn published(&self) -> String {
        let numbers = self.found.published.each_ref().map(|share| self.share(share)).join(" | ");
        self.words.text("chart-ternary-published", &Args::new().with("weights", numbers))
    }

    fn finding(&self, evaluation: &Evaluation) -> String {
        let weights: Vec<String> = self
            .groups
            .iter()
            .zip(&self.found.published)
            .map(|(group, share)| format!("{} {}", group.name, self.share(share)))
            .collect();
        let first: Vec<BidId> = self
            .found
            .first_at(&self.found.published)
            .into_iter()
            .flat_map(|region| region.bids.iter().copied())
            .collect();
        let args = Args::new().with("weights", self.words.and(&weights));
        let mut said = vec![if first.len() > 1 {
            self.words.text("chart-ternary-first-level", &args.with("winners", self.names(&first)))
        } else {
            self.words.text("chart-ternary-first", &args.with("winner", self.names(&first)))
        }];
        let ranked: Vec<BidId> =
            evaluation.results.iter().filter(|it| it.rank() == Some(1)).map(|it| it.bid).collect();
        let same = ranked.len() == first.len() && ranked.iter().all(|bid| first.contains(bid));
        if !same {
            let args = Args::new().with("first", self.names(&ranked));
            said.push(self.words.text("chart-ternary-ranked-first", &args));
        }
        said.push(self.shares());
        let never: usize =
            self.largest.iter().filter(|region| region.area.is_zero()).map(|region| region.bids.len()).sum();
        if never > 0 {
            let count = u64::try_from(never).unwrap_or(u64::MAX);
            said.push(self.words.text("chart-ternary-others-nowhere", &Args::new().count("count", count)));
        }
        said.extend(self.border());
        said.extend(self.made_of());
        said.push(self.words.say("chart-ternary-limits"));
        said.join(" ")
    }

    fn shares(&self) -> String {
        let told: Vec<String> = self
            .largest
            .iter()
            .filter(|region| region.area.is_positive())
            .map(|region| {
                let args = Args::new().with("share", self.share(&region.area));
                let names = self.names(&region.bids);
                if region.bids.len() > 1 {
                    self.words.text("chart-ternary-share-of-level", &args.with("bids", names))
                } else {
                    self.words.text("chart-ternary-share-of", &args.with("bid", names))
                }
            })
            .collect();
        self.words.text("chart-ternary-shares", &Args::new().with("shares", self.words.and(&told)))
    }

    /// The nearest border; nothing where the published weights are on one.
    fn border(&self) -> Option<String> {
        if self.found.first_at(&self.found.published).len() > 1 {
            return None;
        }
        let Some(border) = self.found.nearest_border() else {
            return Some(self.words.say("chart-ternary-no-border"));
        };
        // Enough is enough: rounded up.
        let moved = Figure::with(self.points(&border.moved), 2, RoundingMode::Up);
        let points = self.words.text("points-counted", &Args::new().decimal("number", plain(&moved)));
        let args = Args::new().with("points", points).with("rival", self.names(&border.rivals));
        let several = border.rivals.len() > 1;
        Some(
            self.words
                .text(if several { "chart-ternary-border-several" } else { "chart-ternary-border" }, &args),
        )
    }

    /// What the groups hold whose name does not say it.
    fn made_of(&self) -> Vec<String> {
        let composed = self.groups.iter().filter(|group| !group.holds.is_empty());
        composed
            .map(|group| {
                let args = Args::new()
                    .with("group", group.name.as_str())
                    .with("criteria", self.words.and(&group.holds));
                format!("{}.", self.words.text("chart-ternary-made-of", &args))
            })
            .collect()
    }

    fn rows(&self) -> (&[&RegionOfThree], usize) {
        let drawn = self.largest.get(..MOST_ROWS).unwrap_or(&self.largest);
        let left = self.largest.get(MOST_ROWS..).unwrap_or_default();
        (drawn, left.iter().map(|region| region.bids.len()).sum())
    }

    fn layout(&self) -> Layout {
        let width = self.width();
        let beside = width >= WIDE;
        let block = (MARGIN, if beside { width - MARGIN - BESIDE - 24 } else { width - MARGIN });
        let side = (block.1 - block.0 - 2 * TICK).min(LONGEST_SIDE);
        // An equilateral triangle: √3/2 to the thousandth.
        let high = side * 866 / 1000;
        let middle = i32::midpoint(block.0, block.1);
        let top = MARGIN + 30;
        let bottom = top + high;
        let corners = [(middle, top), (middle - side / 2, bottom), (middle + side / 2, bottom)];
        let under = bottom + 62;
        let (rows, left) = self.rows();
        let lines = i32::try_from(rows.len()).unwrap_or(0) * ROW + if left > 0 { NOTE } else { 0 } + NOTE;
        let legend = if beside {
            Area { left: width - MARGIN - BESIDE, top, width: BESIDE, height: lines }
        } else {
            Area { left: MARGIN, top: under, width: width - 2 * MARGIN, height: lines }
        };
        let notes_top = under.max(legend.bottom() + 14);
        let mut notes = self.made_of();
        notes.push(self.words.say("chart-ternary-reading"));
        let notes: Vec<String> =
            notes.iter().flat_map(|note| broken(note, SMALL, width - 2 * MARGIN)).collect();
        let height = notes_top + i32::try_from(notes.len()).unwrap_or(0) * NOTE + MARGIN;
        Layout { corners, block, legend, notes, notes_top, height }
    }

    fn svg(&self, title: &str, finding: &str) -> Result<String, ChartError> {
        let theme = self.look.theme;
        let layout = self.layout();
        let shapes: Vec<Shape<'_>> = self
            .largest
            .iter()
            .filter(|region| region.area.is_positive())
            .map(|region| Shape {
                region,
                polygon: Polygon(region.outline.iter().map(|vertex| layout.at(vertex)).collect()),
                signature: region
                    .bids
                    .first()
                    .map_or_else(|| Signature::of(0), |bid| signature(self.lot, *bid)),
                letters: self.letters(&region.bids),
            })
            .collect();
        let caption =
            Caption { id: "chart-ternary", language: self.look.language.code(), title, description: finding };
        let size = (self.look.width(), u32::try_from(layout.height).unwrap_or(1));
        let svg = draw(size, theme.ground(), &caption, |canvas| {
            for shape in &shapes {
                let fill = theme.tint(shape.signature.colour, STRENGTH);
                let line = fill.ink().over(fill, 24);
                shape.polygon.texture(canvas, shape.signature.texture, line)?;
            }
            self.grid(canvas, &layout)?;
            for shape in &shapes {
                shape.polygon.outline(canvas, theme.ink(), 2)?;
            }
            self.corners(canvas, &layout)?;
            let places = self.places(&layout, &shapes);
            for (shape, place) in shapes.iter().zip(&places) {
                self.mark(canvas, shape, place)?;
            }
            let taken: Vec<Area> = places.iter().map(Place::area).collect();
            self.point(canvas, &layout, &taken)?;
            self.legend(canvas, &layout)?;
            for (index, note) in (0_i32..).zip(&layout.notes) {
                let set =
                    Type { size: SMALL, bold: Bold::No, anchor: Anchor::Start, colour: theme.soft_ink() };
                canvas.text(note, (MARGIN, layout.notes_top + index * NOTE + NOTE / 2), set)?;
            }
            Ok(())
        })?;
        let fills: String = shapes
            .iter()
            .map(|shape| shape.polygon.filled(theme.tint(shape.signature.colour, STRENGTH)))
            .collect();
        Ok(above_ground(&svg, &fills))
    }

    /// The lines at each quarter, and what they stand for: along each edge the share of the group
    /// of the corner towards which it grows.
    fn grid(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let zero = Fraction::zero;
        for quarter in 1..QUARTERS {
            let part = Fraction::ratio(quarter, QUARTERS).unwrap_or_else(zero);
            let rest = &Fraction::one() - &part;
            let ends: [[Three; 2]; 3] = [
                [[part.clone(), zero(), rest.clone()], [part.clone(), rest.clone(), zero()]],
                [[rest.clone(), part.clone(), zero()], [zero(), part.clone(), rest.clone()]],
                [[zero(), rest.clone(), part.clone()], [rest.clone(), zero(), part.clone()]],
            ];
            let told = self.share(&part);
            for (place, [start, end]) in ends.iter().enumerate() {
                let (from, to) = (layout.at(start), layout.at(end));
                canvas.line(from, to, theme.ground(), 1)?;
                // A short tick outwards, along the line, then the number.
                let (x, y) = from;
                let (tick, number, anchor) = match place {
                    0 => ((x + 7, y), (x + 11, y), Anchor::Start),
                    1 => ((x - 4, y - 6), (x - 8, y - 9), Anchor::End),
                    _ => ((x - 4, y + 6), (x - 6, y + 16), Anchor::Middle),
                };
                canvas.line(from, tick, theme.soft_ink(), 1)?;
                let set = Type { size: SMALL, bold: Bold::No, anchor, colour: theme.soft_ink() };
                canvas.text(&told, number, set)?;
            }
        }
        Ok(())
    }

    fn corners(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let [(top_x, top_y), (_, bottom), _] = layout.corners;
        let (left, right) = layout.block;
        let half = (right - left) / 2 - 8;
        let places = [
            ((top_x, top_y - 16), Anchor::Middle, right - left),
            ((left, bottom + 40), Anchor::Start, half),
            ((right, bottom + 40), Anchor::End, half),
        ];
        for (place, (at, anchor, room)) in places.into_iter().enumerate() {
            let set = Type { size: TEXT, bold: Bold::Yes, anchor, colour: self.look.theme.ink() };
            canvas.text(&fitted(self.group(place), TEXT, Bold::Yes, room), at, set)?;
        }
        Ok(())
    }

    /// A place for the badge of each region: inside where it fits, else beside the triangle.
    fn places(&self, layout: &Layout, shapes: &[Shape<'_>]) -> Vec<Place> {
        let (x, y) = layout.at(&self.found.published);
        let point = Area { left: x - 14, top: y - 14, width: 28, height: 28 };
        let mut beside: [Vec<Area>; 2] = [Vec::new(), Vec::new()];
        shapes
            .iter()
            .map(|shape| {
                let width = BADGE.max(width_of(&shape.letters, TEXT, Bold::Yes) + 10);
                let told = width_of(&self.share(&shape.region.area), TEXT, Bold::Yes) + 8;
                let room = |wide: i32, shown: Shown| {
                    let border = 3;
                    let size = (wide + 2 * border, BADGE + 2 * border);
                    let (left, top) = shape.polygon.room_for(size, point)?;
                    let area = Area { left, top, width: size.0, height: size.1 };
                    Some(Place::Inside(area.inside(border), shown))
                };
                room(width + told, Shown::Share).or_else(|| room(width, Shown::LettersAlone)).unwrap_or_else(
                    || {
                        let (middle_x, middle_y) = shape.polygon.middle();
                        let on_right = middle_x > layout.corners[0].0;
                        let column = usize::from(on_right);
                        let left = if on_right { layout.block.1 - width } else { layout.block.0 };
                        let mut top = middle_y - BADGE / 2;
                        let taken = beside.get(column).map_or(&[][..], Vec::as_slice);
                        while taken.iter().any(|area| (area.top - top).abs() < BADGE + 4) {
                            top -= 4;
                        }
                        let area = Area { left, top, width, height: BADGE };
                        if let Some(areas) = beside.get_mut(column) {
                            areas.push(area);
                        }
                        Place::Outside(area)
                    },
                )
            })
            .collect()
    }

    /// The letters of a region, and its share where there is room.
    fn mark(&self, canvas: &Canvas<'_>, shape: &Shape<'_>, place: &Place) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let area = place.area();
        match place {
            Place::Inside(_, Shown::LettersAlone) => {}
            Place::Inside(_, Shown::Share) => {
                let fill = theme.tint(shape.signature.colour, STRENGTH);
                canvas.fill(area.inside(-2), fill)?;
                let set = Type { size: TEXT, bold: Bold::Yes, anchor: Anchor::End, colour: fill.ink() };
                canvas.text(&self.share(&shape.region.area), (area.right(), area.middle().1), set)?;
            }
            Place::Outside(_) => {
                canvas.line(area.middle(), shape.polygon.middle(), theme.ink(), 1)?;
                canvas.dot(shape.polygon.middle(), 2, theme.ink())?;
            }
        }
        badge(canvas, theme, (area.left, area.top), shape.signature, &shape.letters)
    }

    /// The published weights: a ringed point, and its numbers where they cover no badge.
    fn point(&self, canvas: &Canvas<'_>, layout: &Layout, taken: &[Area]) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let (x, y) = layout.at(&self.found.published);
        let told = self.published();
        let (width, height) = (width_of(&told, SMALL, Bold::Yes) + 12, 24);
        let (least, most) = (MARGIN, (layout.block.1 - width).max(MARGIN));
        let label = |left: i32, top: i32| Area { left: left.clamp(least, most), top, width, height };
        let around = [
            label(x - width / 2, y - 14 - height),
            label(x - width / 2, y + 14),
            label(x + 14, y - height / 2),
            label(x - 14 - width, y - height / 2),
            label(x - width / 2, y - 46 - height),
            label(x - width / 2, y + 46),
        ];
        let point = Area { left: x - 9, top: y - 9, width: 18, height: 18 };
        let free =
            |area: &&Area| !overlap(**area, point) && taken.iter().all(|other| !overlap(**area, *other));
        let [above, ..] = around;
        let area = around.iter().find(free).copied().unwrap_or(above);
        canvas.outlined(area, theme.ink(), theme.ground())?;
        let set = Type { size: SMALL, bold: Bold::Yes, anchor: Anchor::Middle, colour: theme.ink() };
        canvas.text(&told, area.middle(), set)?;
        canvas.dot((x, y), 9, theme.ground())?;
        canvas.dot((x, y), 7, theme.ink())?;
        canvas.dot((x, y), 3, theme.ground())
    }

    fn legend(&self, canvas: &Canvas<'_>, layout: &Layout) -> Result<(), ChartError> {
        let theme = self.look.theme;
        let area = layout.legend;
        let soft = Type { size: SMALL, bold: Bold::No, anchor: Anchor::End, colour: theme.soft_ink() };
        canvas.text(&self.words.say("chart-ternary-share"), (area.right(), area.top + 4), soft)?;
        let (rows, left) = self.rows();
        let letters: Vec<String> = rows.iter().map(|region| self.letters(&region.bids)).collect();
        let badges = super::frame::badge_width(letters.iter().map(String::as_str));
        let shares = rows.iter().map(|region| width_of(&self.share(&region.area), STRONG, Bold::Yes));
        let room = area.width - badges - 10 - shares.fold(0, i32::max) - 14;
        let mut top = area.top + NOTE;
        for (region, letters) in rows.iter().zip(&letters) {
            let middle = top + ROW / 2;
            if let Some(bid) = region.bids.first() {
                badge(canvas, theme, (area.left, middle - BADGE / 2), signature(self.lot, *bid), letters)?;
            }
            let ink = Type { size: TEXT, bold: Bold::No, anchor: Anchor::Start, colour: theme.ink() };
            let name = fitted(&self.bidders(&region.bids), TEXT, Bold::No, room);
            canvas.text(&name, (area.left + badges + 10, middle), ink)?;
            let strong = Type { size: STRONG, bold: Bold::Yes, anchor: Anchor::End, colour: theme.ink() };
            canvas.text(&self.share(&region.area), (area.right(), middle), strong)?;
            top += ROW;
        }
        if left > 0 {
            let args = Args::new().count("count", u64::try_from(left).unwrap_or(u64::MAX));
            let start = Type { anchor: Anchor::Start, ..soft };
            canvas.text(&self.words.text("chart-ternary-more", &args), (area.left, top + NOTE / 2), start)?;
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let mut header = vec![
            self.words.say("word-bid"),
            self.words.say("chart-ternary-column-share"),
            self.words.say("chart-ternary-column-exact"),
        ];
        header.extend(self.groups.iter().map(|group| {
            self.words.text("chart-ternary-column-corner", &Args::new().with("group", group.name.as_str()))
        }));
        let rows = self
            .largest
            .iter()
            .map(|region| {
                let mut cells = vec![
                    self.names(&region.bids),
                    self.share(&region.area),
                    exact_in_table(self.words, &region.area),
                ];
                let corners = region.corners.iter();
                cells.extend(corners.map(|total| self.words.figure(&Figure::new(self.points(total), 2))));
                cells
            })
            .collect();
        Table { header, rows }
    }
}

/// A text in lines of a width.
fn broken(text: &str, size: u16, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width_of(&format!("{line} {word}"), size, Bold::No) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Puts elements over the ground and under all else.
fn above_ground(svg: &str, elements: &str) -> String {
    // The ground is the first shape after the description, in which `<` is escaped.
    let start = svg.find("</desc>").unwrap_or_default();
    let end = svg.get(start..).and_then(|rest| rest.find("/>")).map_or(start, |found| start + found + 2);
    let (before, after) = svg.split_at(end);
    format!("{before}\n{elements}{}", after.trim_start_matches('\n'))
}
