//! Rows of one height with their names in a column: what bars, steps and ranges share.

use super::canvas::{Anchor, Canvas, LABEL_SIZE, TICK_SIZE, UNIT};
use super::text;

/// The widest that the column of names becomes.
const WIDEST: i64 = 200 * UNIT;

/// Rows.
pub(super) struct Rows {
    /// Where the column of names ends.
    pub names: i64,
    /// Where the first row begins.
    pub top: i64,
    /// How high each is.
    pub height: i64,
    /// Where the last ends.
    pub bottom: i64,
}

impl Rows {
    /// Rows for names, under a scale. Names that are wider than the column make every row as high as two lines.
    pub(super) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let widths: Vec<i64> = names.into_iter().map(|name| text::width(name, LABEL_SIZE)).collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let height = if widest > WIDEST { 30 * UNIT } else { 20 * UNIT };
        let top = 24 * UNIT;
        let count = i64::try_from(widths.len()).unwrap_or(0);
        Self { names: widest.min(WIDEST), top, height, bottom: top + count * height }
    }

    /// The middle heights of the rows.
    pub(super) fn middles(&self) -> impl Iterator<Item = i64> + use<> {
        let (first, height) = (self.top + self.height / 2, self.height);
        (0..).map(move |row| first + row * height)
    }

    /// Writes the name of a row.
    pub(super) fn name(&self, canvas: &mut Canvas<'_>, middle: i64, name: &str) {
        canvas.label("", (self.names, middle), Anchor::End, self.names, name);
    }
}

/// The room that the widest of some printed values needs.
pub(super) fn room<'s>(shown: impl IntoIterator<Item = &'s str>) -> i64 {
    shown.into_iter().map(|shown| text::width(shown, TICK_SIZE) + 8 * UNIT).max().unwrap_or(0).min(180 * UNIT)
}
