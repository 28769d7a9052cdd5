//! From least to greatest: a whisker with ends, and a dot at the value itself.

use super::canvas::{Anchor, Canvas, UNIT, WIDTH};
use super::rows::{Rows, room};
use super::{Range, axis};

/// Draws the ranges; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, ranges: &[Range]) -> i64 {
    let rows = Rows::of(ranges.iter().map(|range| range.label.as_str()));
    let start = rows.names + 20 * UNIT;
    let printed = WIDTH - room(ranges.iter().map(|range| range.shown.as_str()));
    let values = ranges.iter().flat_map(|range| [&range.low, &range.value, &range.high]);
    let scale = axis::Scale::over(values, start, printed - start - 12 * UNIT);
    axis::across(canvas, &scale, rows.top, rows.bottom, false);
    for (row, (range, &middle)) in ranges.iter().zip(&rows.middles).enumerate() {
        let (low, high) = (scale.at(&range.low), scale.at(&range.high));
        canvas.group(&format!("{}: {}", range.label, range.shown), |canvas| {
            rows.name(canvas, row);
            canvas.line("whisker", (low, middle), (high, middle));
            for end in [low, high] {
                canvas.line("whisker", (end, middle - 4 * UNIT), (end, middle + 4 * UNIT));
            }
            canvas.disc("dot", (scale.at(&range.value), middle), 4 * UNIT);
            canvas.text("amount", (printed, middle + 4 * UNIT), Anchor::Start, &range.shown);
        });
    }
    rows.bottom + 6 * UNIT
}
