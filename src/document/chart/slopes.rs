//! Lines from column to column: each with its own dashes and marker, named at both ends. Where values lie too close for that, heights
//! are those of ranks (a bump chart).

use super::apart::apart;
use super::axis::{Scale, number};
use super::canvas::{Anchor, Canvas, LABEL_SIZE, Place, UNIT, WIDTH};
use super::text;
use crate::exact::{self, Rational};

/// What tells lines apart beside their names: tones, dashes and markers, no two lines alike among 24.
const TONES: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];
const DASHES: [Option<&str>; 4] = [None, Some("7 3"), Some("2 3"), Some("9 3 2 3")];
/// How far apart labels are.
const GAP: i64 = 15 * UNIT;
/// From rank to rank.
const RANK: i64 = 30 * UNIT;
/// From a column to the names of ranks.
const BESIDE: i64 = 12 * UNIT;
/// Where the first column stands, from each side.
const SIDE: i64 = 190 * UNIT;
/// From a column to the labels beside it.
const LEADER: i64 = 22 * UNIT;

/// Draws the lines by value, or by rank; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, columns: &[String], lines: &[Line], by_rank: bool) -> i64 {
    let picture = Slopes::of(columns.len(), lines, by_rank);
    picture.columns(canvas, columns);
    for (index, (name, values)) in lines.iter().enumerate() {
        let tone = TONES[index % TONES.len()];
        let points: Vec<Place> =
            picture.columns.iter().zip(&picture.heights[index]).map(|(&x, &height)| (x, height)).collect();
        let title = values.iter().map(|value| picture.number(canvas, value)).collect::<Vec<_>>().join("; ");
        canvas.group(&format!("{name}: {title}"), |canvas| {
            canvas.polyline(&format!("line {tone}"), DASHES[index % DASHES.len()], &points);
            for &point in &points {
                marker(canvas, index, point);
            }
        });
    }
    for column in 0..columns.len() {
        picture.labels(canvas, column, lines);
    }
    picture.bottom + 16 * UNIT
}

/// Whether labels of a column would stand more than a line from the places of their values.
pub(in crate::document) fn are_crowded(columns: usize, lines: &[Line]) -> bool {
    let picture = Slopes::of(columns, lines, false);
    (0..columns).any(|column| {
        let wished: Vec<i64> = picture.heights.iter().filter_map(|line| line.get(column).copied()).collect();
        let places = apart(&wished, GAP, picture.top, picture.bottom);
        wished.iter().zip(places).any(|(wish, place)| (wish - place).abs() > GAP)
    })
}

/// Where the columns stand.
fn places(count: usize) -> Vec<i64> {
    let count = i64::try_from(count).unwrap_or(0);
    let pitch = (WIDTH - 2 * SIDE) / (count - 1).max(1);
    (0..count).map(|column| SIDE + column * pitch).collect()
}

/// By line, how many stand above it in every column: those with larger values, and the earlier ones among equals.
fn ranks(lines: &[Line]) -> impl Iterator<Item = Vec<i64>> {
    let rank = |line: usize, column: usize, value: &Rational| {
        let before = |(other, (_, values)): (usize, &Line)| {
            values.get(column).is_some_and(|one| one > value || (one == value && other < line))
        };
        i64::try_from(lines.iter().enumerate().filter(|one| before(*one)).count()).unwrap_or(0)
    };
    lines.iter().enumerate().map(move |(line, (_, values))| {
        values.iter().enumerate().map(|(column, value)| rank(line, column, value)).collect()
    })
}

/// The marker of a line: a disc, a square, a triangle or a diamond.
fn marker(canvas: &mut Canvas<'_>, index: usize, (x, y): Place) {
    let class = format!("marker filled {}", TONES[index % TONES.len()]);
    let (near, far) = (3 * UNIT, 4 * UNIT + UNIT / 2);
    match (index / 2) % 4 {
        0 => canvas.disc(&class, (x, y), near + UNIT / 2),
        1 => canvas
            .polygon(&class, &[(x - near, y - near), (x + near, y - near), (x + near, y + near), (x - near, y + near)]),
        2 => canvas.polygon(&class, &[(x, y - far), (x + far, y + near), (x - far, y + near)]),
        _ => canvas.polygon(&class, &[(x, y - far), (x + far, y), (x, y + far), (x - far, y)]),
    }
}

/// A line: its name, and a value a column.
type Line = (String, Vec<Rational>);

/// Where everything stands.
struct Slopes {
    columns: Vec<i64>,
    top: i64,
    bottom: i64,
    /// By line and column.
    heights: Vec<Vec<i64>>,
    decimals: u32,
    by_rank: bool,
}

impl Slopes {
    /// Larger is higher.
    fn of(columns: usize, lines: &[Line], by_rank: bool) -> Self {
        let values = || lines.iter().flat_map(|(_, values)| values);
        let top = 44 * UNIT;
        let count = i64::try_from(lines.len()).unwrap_or(0);
        let bottom = top + if by_rank { count * RANK } else { (count * GAP).max(260 * UNIT) };
        let scale = Scale::over(values(), 0, bottom - top);
        let decimals = if values().all(exact::is_whole) { 0 } else { (scale.ticks(6).decimals + 1).max(1) };
        let heights = if by_rank {
            ranks(lines).map(|ranks| ranks.into_iter().map(|rank| top + rank * RANK + RANK / 2).collect()).collect()
        } else {
            let height = |value: &Rational| bottom - scale.at(value);
            lines.iter().map(|(_, values)| values.iter().map(height).collect()).collect()
        };
        Self { columns: places(columns), top, bottom, heights, decimals, by_rank }
    }

    fn number(&self, canvas: &Canvas<'_>, value: &Rational) -> String {
        number(value, self.decimals, false, canvas.language())
    }

    /// The columns with what stands over them.
    fn columns(&self, canvas: &mut Canvas<'_>, names: &[String]) {
        let pitch = self.columns.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap_or(SIDE);
        for (&x, name) in self.columns.iter().zip(names) {
            canvas.line("grid", (x, self.top - 8 * UNIT), (x, self.bottom + 8 * UNIT));
            canvas.group(name, |canvas| {
                let room = (pitch - 8 * UNIT).min(180 * UNIT);
                let lines = text::lines(name, room, LABEL_SIZE, 2);
                canvas.label("heading", (x, self.top - 26 * UNIT), Anchor::Middle, &lines);
            });
        }
    }

    /// The labels of a column: names with values beside the outer columns, values alone at those within.
    fn labels(&self, canvas: &mut Canvas<'_>, column: usize, lines: &[Line]) {
        let here = lines.iter().zip(&self.heights).filter_map(|((name, values), heights)| {
            Some(Label { name, value: self.number(canvas, values.get(column)?), height: *heights.get(column)? })
        });
        let here: Vec<Label<'_>> = here.collect();
        let (first, last) = (column == 0, column + 1 == self.columns.len());
        let side = if first && !last { Anchor::End } else { Anchor::Start };
        let x = self.columns[column];
        if self.by_rank {
            here.iter().for_each(|label| label.under_its_name(canvas, x, side, first || last));
            return;
        }
        let wished: Vec<i64> = here.iter().map(|label| label.height).collect();
        for (label, to) in here.iter().zip(apart(&wished, GAP, self.top, self.bottom)) {
            label.beside(canvas, (x, to), side, first || last);
        }
    }
}

/// What is written at a place of a line.
struct Label<'a> {
    name: &'a str,
    value: String,
    height: i64,
}

impl Label<'_> {
    /// At a rank, where there is room: the value under the name, or over the marker where there is none.
    fn under_its_name(&self, canvas: &mut Canvas<'_>, x: i64, side: Anchor, named: bool) {
        if !named {
            return canvas.text("amount halo", (x, self.height - 8 * UNIT), Anchor::Middle, &self.value);
        }
        let words = [text::fitted(self.name, SIDE - BESIDE, LABEL_SIZE), self.value.clone()];
        let x = if matches!(side, Anchor::End) { x - BESIDE } else { x + BESIDE };
        canvas.group(self.name, |canvas| canvas.label("", (x, self.height), side, &words));
    }

    /// On one line at a place that others left free, with a line that leads to it.
    fn beside(&self, canvas: &mut Canvas<'_>, (x, to): Place, side: Anchor, named: bool) {
        if !named {
            return canvas.text("amount halo", (x + 7 * UNIT, to + 4 * UNIT), Anchor::Start, &self.value);
        }
        let room = SIDE - LEADER - 10 * UNIT - text::width(&self.value, LABEL_SIZE);
        let short = text::fitted(self.name, room, LABEL_SIZE);
        let (toward, words) = match side {
            Anchor::End => (-1, format!("{short}  {}", self.value)),
            Anchor::Start | Anchor::Middle => (1, format!("{}  {short}", self.value)),
        };
        let place = |units: i64, y: i64| (x + toward * units * UNIT, y);
        let end = x + toward * LEADER;
        let leader = [place(6, self.height), place(9, self.height), (end - toward * 3 * UNIT, to)];
        canvas.polyline("leader", None, &leader);
        canvas.group(self.name, |canvas| canvas.text("", (end, to + 4 * UNIT), side, &words));
    }
}
