//! Lines from column to column: each with its own dashes and marker, named at both ends.

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
/// Where the first column stands, from each side.
const SIDE: i64 = 190 * UNIT;
/// From a column to the labels beside it.
const LEADER: i64 = 22 * UNIT;

/// Draws the lines; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, columns: &[String], lines: &[(String, Vec<Rational>)]) -> i64 {
    let values = || lines.iter().flat_map(|(_, values)| values);
    let top = 44 * UNIT;
    let count = i64::try_from(lines.len()).unwrap_or(0);
    let bottom = top + (count * GAP).max(260 * UNIT);
    // Larger is higher: the scale runs from the bottom upwards.
    let scale = Scale::over(values(), 0, bottom - top);
    let decimals = if values().all(exact::is_whole) { 0 } else { (scale.ticks(6).decimals + 1).max(1) };
    let picture = Slopes { columns: places(columns.len()), top, bottom, scale, decimals };
    picture.columns(canvas, columns);
    for (index, (name, values)) in lines.iter().enumerate() {
        let tone = TONES[index % TONES.len()];
        let points = picture.points(values);
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
    bottom + 16 * UNIT
}

/// Where the columns stand.
fn places(count: usize) -> Vec<i64> {
    let count = i64::try_from(count).unwrap_or(0);
    let pitch = (WIDTH - 2 * SIDE) / (count - 1).max(1);
    (0..count).map(|column| SIDE + column * pitch).collect()
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

/// Where everything stands.
struct Slopes {
    columns: Vec<i64>,
    top: i64,
    bottom: i64,
    scale: Scale,
    decimals: u32,
}

impl Slopes {
    fn number(&self, canvas: &Canvas<'_>, value: &Rational) -> String {
        number(value, self.decimals, false, canvas.language())
    }

    fn height(&self, value: &Rational) -> i64 {
        self.bottom - self.scale.at(value)
    }

    fn points(&self, values: &[Rational]) -> Vec<Place> {
        self.columns.iter().zip(values).map(|(&x, value)| (x, self.height(value))).collect()
    }

    /// The columns with what stands over them.
    fn columns(&self, canvas: &mut Canvas<'_>, names: &[String]) {
        let pitch = self.columns.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap_or(SIDE);
        for (&x, name) in self.columns.iter().zip(names) {
            canvas.line("grid", (x, self.top - 8 * UNIT), (x, self.bottom + 8 * UNIT));
            canvas.group(name, |canvas| {
                let room = (pitch - 8 * UNIT).min(180 * UNIT);
                canvas.label("heading", (x, self.top - 26 * UNIT), Anchor::Middle, room, name);
            });
        }
    }

    /// The labels of a column, moved apart: names with values beside the outer columns, values alone beside those within.
    fn labels(&self, canvas: &mut Canvas<'_>, column: usize, lines: &[(String, Vec<Rational>)]) {
        let here: Vec<(&str, &Rational)> =
            lines.iter().filter_map(|(name, values)| Some((name.as_str(), values.get(column)?))).collect();
        let wished: Vec<i64> = here.iter().map(|(_, value)| self.height(value)).collect();
        let x = self.columns[column];
        let (first, last) = (column == 0, column + 1 == self.columns.len());
        let (end, anchor) = if first && !last { (x - LEADER, Anchor::End) } else { (x + LEADER, Anchor::Start) };
        for ((name, value), (&from, to)) in
            here.iter().zip(wished.iter().zip(apart(&wished, GAP, self.top, self.bottom)))
        {
            let value = self.number(canvas, value);
            if !first && !last {
                canvas.text("amount halo", (x + 7 * UNIT, to + 4 * UNIT), Anchor::Start, &value);
                continue;
            }
            let room = SIDE - LEADER - 10 * UNIT - text::width(&value, LABEL_SIZE);
            let short = text::fitted(name, room, LABEL_SIZE);
            let words = if first && !last { format!("{short}  {value}") } else { format!("{value}  {short}") };
            let toward = if first && !last { -UNIT } else { UNIT };
            canvas.polyline("leader", None, &[(x + 6 * toward, from), (x + 9 * toward, from), (end - 3 * toward, to)]);
            canvas.group(name, |canvas| canvas.text("", (end, to + 4 * UNIT), anchor, &words));
        }
    }
}
