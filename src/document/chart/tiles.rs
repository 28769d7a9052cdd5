//! One tile a state, in a grid that resembles a map, or in the order of codes: code and sign are printed in each.

use std::collections::{BTreeMap, BTreeSet};

use super::axis::number;
use super::canvas::{Anchor, Canvas, TICK_SIZE, UNIT, WIDTH};
use super::{Tile, text};
use crate::exact::{Abs, Rational};

/// Places by code: our own layout, without borders, positions approximate and of no meaning.
const PLACES: &str = include_str!("../../../data/tiles.csv");
/// The widest tile.
const WIDEST: i64 = 58 * UNIT;

/// A place in the grid: column and row.
type Cell = (i64, i64);

/// Draws the tiles; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, tiles: &[Tile]) -> i64 {
    let cells = cells(tiles);
    let columns = cells.iter().map(|cell| cell.0 + 1).max().unwrap_or(1);
    let rows = cells.iter().map(|cell| cell.1 + 1).max().unwrap_or(0);
    let pitch = ((WIDTH - 2 * UNIT) / columns).min(WIDEST);
    let left = (WIDTH - pitch * columns) / 2;
    let bound = bound(tiles);
    let fits = tiles.iter().all(|tile| text::width(&tile.shown, TICK_SIZE) <= pitch - 4 * UNIT) && pitch >= 44 * UNIT;
    for (tile, (column, row)) in tiles.iter().zip(cells) {
        let look = Look::of(&tile.value, &bound);
        let place = (left + column * pitch, UNIT + row * pitch);
        canvas.group(&format!("{}: {}", tile.name, tile.shown), |canvas| {
            look.tile(canvas, place, pitch, &[&tile.code, look.mark], fits.then_some(&tile.shown));
        });
    }
    if tiles.is_empty() { UNIT } else { legend(canvas, tiles, &bound, rows * pitch + 14 * UNIT) }
}

/// Where the shipped table puts codes.
fn places() -> BTreeMap<&'static str, Cell> {
    let cell = |line: &'static str| {
        let mut fields = line.split(',');
        Some((fields.next()?, (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?)))
    };
    PLACES.lines().skip(1).filter_map(cell).collect()
}

/// Where each tile stands. As on the map where most tiles have a place there and fill at least a quarter of the part of it that they span, with those
/// without a place in rows of their own under it; otherwise all in rows in the order of their codes.
fn cells(tiles: &[Tile]) -> Vec<Cell> {
    let places = places();
    let mut taken = BTreeSet::new();
    let mut free_place = |tile: &Tile| places.get(tile.code.as_str()).copied().filter(|&cell| taken.insert(cell));
    let found: Vec<Option<Cell>> = tiles.iter().map(&mut free_place).collect();
    let known: Vec<Cell> = found.iter().copied().flatten().collect();
    let (left, right) = (known.iter().map(|cell| cell.0).min(), known.iter().map(|cell| cell.0).max());
    let (top, bottom) = (known.iter().map(|cell| cell.1).min(), known.iter().map(|cell| cell.1).max());
    let (Some(left), Some(right), Some(top), Some(bottom)) = (left, right, top, bottom) else {
        return in_rows(tiles, &found, 0, None);
    };
    let (width, height) = (right - left + 1, bottom - top + 1);
    let count = i64::try_from(known.len()).unwrap_or(0);
    if known.len() * 2 < tiles.len() || count * 4 < width * height {
        return in_rows(tiles, &vec![None; tiles.len()], 0, None);
    }
    let moved: Vec<_> = found.iter().map(|cell| cell.map(|(column, row)| (column - left, row - top))).collect();
    in_rows(tiles, &moved, height + 1, Some(width))
}

/// The tiles without a place in rows in the order of codes, from a row on.
fn in_rows(tiles: &[Tile], placed: &[Option<Cell>], from: i64, width: Option<i64>) -> Vec<Cell> {
    let mut rest: Vec<usize> = (0..tiles.len()).filter(|&index| placed[index].is_none()).collect();
    rest.sort_by_key(|&index| &tiles[index].code);
    // As wide as two rows to three columns, twelve at most unless a map gives the width.
    let square =
        (1..12).find(|&wide: &i64| wide * wide * 2 >= i64::try_from(rest.len()).unwrap_or(0) * 3).unwrap_or(12);
    let width = width.unwrap_or(square);
    let mut cells: Vec<Cell> = placed.iter().map(|cell| cell.unwrap_or_default()).collect();
    for (rank, index) in (0..).zip(rest) {
        cells[index] = (rank % width, from + rank / width);
    }
    cells
}

/// What parts far from near: the round number of the form 1, 2, 5 times a power of ten next above the median distance from zero of all that are not zero.
fn bound(tiles: &[Tile]) -> Rational {
    let mut sizes: Vec<Rational> =
        tiles.iter().map(|tile| tile.value.clone().abs()).filter(|size| !size.is_zero()).collect();
    sizes.sort();
    sizes.get(sizes.len() / 2).map_or(Rational::ONE, |median| super::axis::round_step(median).0)
}

/// What a tile looks like.
struct Look {
    class: &'static str,
    mark: &'static str,
    far: bool,
}

impl Look {
    fn of(value: &Rational, bound: &Rational) -> Self {
        let far = &value.clone().abs() > bound;
        let (class, mark) = match (value.cmp(&Rational::ZERO), far) {
            (std::cmp::Ordering::Less, true) => ("far-below", "−−"),
            (std::cmp::Ordering::Less, false) => ("near-below", "−"),
            (std::cmp::Ordering::Equal, _) => ("even", "="),
            (std::cmp::Ordering::Greater, false) => ("near-above", "+"),
            (std::cmp::Ordering::Greater, true) => ("far-above", "++"),
        };
        Self { class, mark, far }
    }

    /// A tile with its words, one under the other.
    fn tile(&self, canvas: &mut Canvas<'_>, (x, y): (i64, i64), pitch: i64, words: &[&str; 2], shown: Option<&String>) {
        let side = pitch - 2 * UNIT;
        let far = if self.far { " far" } else { "" };
        canvas.rect(&format!("tile {}", self.class), (x + UNIT, y + UNIT), side, side);
        let lines = if shown.is_some() { 3 } else { 2 };
        let middle = x + pitch / 2;
        let line = |index: i64| y + pitch * (2 * index + 1) / (2 * lines) + 4 * UNIT - (index - 1) * UNIT;
        canvas.text(&format!("code{far}"), (middle, line(0)), Anchor::Middle, &text::fitted(words[0], side, 10 * UNIT));
        canvas.text(&format!("mark{far}"), (middle, line(1)), Anchor::Middle, words[1]);
        if let Some(shown) = shown {
            canvas.text(&format!("amount{far}"), (middle, line(2)), Anchor::Middle, shown);
        }
    }
}

/// What the tones and marks that occur stand for, in signs that every language reads.
fn legend(canvas: &mut Canvas<'_>, tiles: &[Tile], bound: &Rational, top: i64) -> i64 {
    let decimals = super::axis::decimals_of(bound);
    let say = |value: &Rational| number(value, decimals, true, canvas.language());
    let (minus, plus) = (say(&-bound.clone()), say(bound));
    let double = bound * Rational::from(2);
    let used: BTreeSet<&str> = tiles.iter().map(|tile| Look::of(&tile.value, bound).mark).collect();
    let mut entries = vec![
        (-double.clone(), format!("< {minus}")),
        (-bound.clone(), format!("{minus} … 0")),
        (Rational::ZERO, "0".to_owned()),
        (bound.clone(), format!("0 … {plus}")),
        (double, format!("> {plus}")),
    ];
    entries.retain(|(value, _)| used.contains(Look::of(value, bound).mark));
    let size = 16 * UNIT;
    let widths: Vec<i64> = entries.iter().map(|(_, words)| size + 24 * UNIT + text::width(words, TICK_SIZE)).collect();
    let mut x = (WIDTH - widths.iter().sum::<i64>()).max(0) / 2;
    for ((value, words), width) in entries.iter().zip(widths) {
        let look = Look::of(value, bound);
        canvas.rect(&format!("tile {}", look.class), (x, top), size + 6 * UNIT, size);
        let far = if look.far { "mark far" } else { "mark" };
        canvas.text(far, (x + (size + 6 * UNIT) / 2, top + 12 * UNIT), Anchor::Middle, look.mark);
        canvas.text("amount", (x + size + 11 * UNIT, top + 12 * UNIT), Anchor::Start, words);
        x += width;
    }
    top + size + 4 * UNIT
}
