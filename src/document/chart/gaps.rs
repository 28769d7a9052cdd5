//! Bars on both sides of zero: solid where above, hatched where below.

use super::canvas::{Anchor, Canvas, UNIT, WIDTH};
use super::rows::{Rows, room};
use super::{Bar, axis};
use crate::exact::Rational;

/// Draws the bars; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, bars: &[Bar]) -> i64 {
    let rows = Rows::of(bars.iter().map(|bar| bar.label.as_str()));
    let below = |bar: &&Bar| bar.value < Rational::ZERO;
    let left = room(bars.iter().filter(below).map(|bar| bar.shown.as_str()));
    let right = room(bars.iter().filter(|bar| !below(bar)).map(|bar| bar.shown.as_str()));
    let start = rows.names + 12 * UNIT + left;
    let length = WIDTH - start - right.max(20 * UNIT);
    let scale = axis::Scale::over(bars.iter().map(|bar| &bar.value).chain([&Rational::ZERO]), start, length);
    axis::across(canvas, &scale, rows.top, rows.bottom, true);
    let zero = scale.at(&Rational::ZERO);
    for (row, (bar, &middle)) in bars.iter().zip(&rows.middles).enumerate() {
        let end = scale.at(&bar.value);
        canvas.group(&format!("{}: {}", bar.label, bar.shown), |canvas| {
            let (class, from, anchor, beside) = if below(&bar) {
                ("below", end, Anchor::End, end - 5 * UNIT)
            } else {
                ("above", zero, Anchor::Start, end + 5 * UNIT)
            };
            rows.name(canvas, row);
            canvas.rect(class, (from, middle - 6 * UNIT), (end - zero).abs(), 12 * UNIT);
            canvas.text("amount halo", (beside, middle + 4 * UNIT), anchor, &bar.shown);
        });
    }
    canvas.line("rule", (zero, rows.top), (zero, rows.bottom));
    rows.bottom + 6 * UNIT
}
