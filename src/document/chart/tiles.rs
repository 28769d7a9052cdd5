//! One tile a state, in a grid that resembles a map, or in the order of codes: code and sign are printed in each.

use std::collections::{BTreeMap, BTreeSet};

use super::axis::{decimals_of, number, round_below};
use super::canvas::{Anchor, Canvas, TICK_SIZE, UNIT, WIDTH};
use super::{Tile, text};
use crate::exact::{Abs, Rational};

/// Places by code: our own layout, without borders, positions approximate and of no meaning.
const PLACES: &str = include_str!("../../../data/tiles.csv");
/// The widest tile.
const WIDEST: i64 = 50 * UNIT;

/// The size of codes.
const CODE_SIZE: i64 = 9 * UNIT + UNIT / 2;

/// A place in the grid: column and row.
type Cell = (i64, i64);

/// Draws the tiles; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, tiles: &[Tile]) -> i64 {
    let cells = cells(tiles, canvas.language().about().right_to_left);
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

/// Where each tile stands: as on the map, without rows and columns that would stay empty, where most tiles have a place there and fill at
/// least a quarter of it, with those without a place in rows of their own under it; otherwise all in rows in the order of their codes.
/// West is left also where a language is written from right to left and columns are `mirrored`.
fn cells(tiles: &[Tile], mirrored: bool) -> Vec<Cell> {
    let places = places();
    let mut taken = BTreeSet::new();
    let mut free_place = |tile: &Tile| places.get(tile.code.as_str()).copied().filter(|&cell| taken.insert(cell));
    let found: Vec<Option<Cell>> = tiles.iter().map(&mut free_place).collect();
    let columns: BTreeSet<i64> = taken.iter().map(|cell| cell.0).collect();
    let rows: BTreeSet<i64> = taken.iter().map(|cell| cell.1).collect();
    if taken.is_empty() || taken.len() * 2 < tiles.len() || taken.len() * 4 < columns.len() * rows.len() {
        return in_rows(tiles, &vec![None; tiles.len()], 0, None);
    }
    let width = i64::try_from(columns.len()).unwrap_or(0);
    let ranks = |used: BTreeSet<i64>| used.into_iter().zip(0_i64..).collect::<BTreeMap<_, _>>();
    let (columns, rows) = (ranks(columns), ranks(rows));
    let ranked = |(column, row): Cell| {
        let column = columns[&column];
        (if mirrored { width - 1 - column } else { column }, rows[&row])
    };
    let placed: Vec<_> = found.iter().map(|cell| cell.map(ranked)).collect();
    in_rows(tiles, &placed, i64::try_from(rows.len()).unwrap_or(0) + 1, Some(width))
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

/// What parts far from near: the greatest of 1, 2, 5 times a power of ten that is not above the median distance from zero of all that
/// are not zero.
fn bound(tiles: &[Tile]) -> Rational {
    let mut sizes: Vec<Rational> =
        tiles.iter().map(|tile| tile.value.clone().abs()).filter(|size| !size.is_zero()).collect();
    sizes.sort();
    sizes.get(sizes.len() / 2).map_or(Rational::ONE, round_below)
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

    /// A tile without words: below zero, its lower corners are cut, so that it points down.
    fn ground(&self, canvas: &mut Canvas<'_>, (x, y): (i64, i64), width: i64, height: i64) {
        let class = format!("tile {}", self.class);
        if !self.mark.starts_with('−') {
            return canvas.rect(&class, (x, y), width, height);
        }
        let (right, bottom, cut) = (x + width, y + height, height / 6);
        let lower = [(right, bottom - cut), (right - cut, bottom), (x + cut, bottom), (x, bottom - cut)];
        canvas.polygon(&class, &[&[(x, y), (right, y)], &lower[..]].concat());
    }

    /// A tile with its words, one under the other.
    fn tile(&self, canvas: &mut Canvas<'_>, (x, y): (i64, i64), pitch: i64, words: &[&str; 2], shown: Option<&String>) {
        let side = pitch - 2 * UNIT;
        let far = if self.far { " far" } else { "" };
        self.ground(canvas, (x + UNIT, y + UNIT), side, side);
        let lines = if shown.is_some() { 3 } else { 2 };
        let middle = x + pitch / 2;
        let line = |index: i64| y + pitch * (2 * index + 1) / (2 * lines) + 4 * UNIT - index * UNIT;
        canvas.text(
            &format!("code{far}"),
            (middle, line(0)),
            Anchor::Middle,
            &text::fitted(words[0], pitch, CODE_SIZE),
        );
        canvas.text(&format!("mark{far}"), (middle, line(1)), Anchor::Middle, words[1]);
        if let Some(shown) = shown {
            canvas.text(&format!("amount{far}"), (middle, line(2)), Anchor::Middle, shown);
        }
    }
}

/// What the tones and marks that occur stand for, in signs that every language reads.
fn legend(canvas: &mut Canvas<'_>, tiles: &[Tile], bound: &Rational, top: i64) -> i64 {
    let decimals = decimals_of(bound);
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
        look.ground(canvas, (x, top), size + 6 * UNIT, size);
        let far = if look.far { "mark far" } else { "mark" };
        canvas.text(far, (x + (size + 6 * UNIT) / 2, top + 12 * UNIT), Anchor::Middle, look.mark);
        canvas.text("amount", (x + size + 11 * UNIT, top + 12 * UNIT), Anchor::Start, words);
        x += width;
    }
    top + size + 4 * UNIT
}
