//! Rows with their names in a column: what bars, steps and ranges share.

use super::canvas::{Anchor, Canvas, LABEL_SIZE, LEADING, TICK_SIZE, UNIT};
use super::text;

/// The widest that the column of names becomes.
const WIDEST: i64 = 200 * UNIT;
/// The most lines of a name.
const LINES: usize = 3;
/// What a row is higher than its name.
const SPACE: i64 = 7 * UNIT;

/// Rows.
pub(super) struct Rows {
    /// Where the column of names ends.
    pub names: i64,
    /// Where the first row begins.
    pub top: i64,
    /// Where the last ends.
    pub bottom: i64,
    /// The middle heights of the rows.
    pub middles: Vec<i64>,
    /// The names, each on its lines.
    labels: Vec<Vec<String>>,
}

impl Rows {
    /// Rows for names, under a scale: each as high as the lines of its name.
    pub(super) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        let widest = names.iter().map(|name| text::width(name, LABEL_SIZE)).max().unwrap_or(0).min(WIDEST);
        let labels: Vec<Vec<String>> = names.iter().map(|name| text::lines(name, widest, LABEL_SIZE, LINES)).collect();
        let top = 24 * UNIT;
        let mut bottom = top;
        let mut middles = Vec::with_capacity(labels.len());
        for lines in &labels {
            let height = i64::try_from(lines.len()).unwrap_or(0) * LEADING + SPACE;
            middles.push(bottom + height / 2);
            bottom += height;
        }
        Self { names: widest, top, bottom, middles, labels }
    }

    /// Writes the name of a row.
    pub(super) fn name(&self, canvas: &mut Canvas<'_>, row: usize) {
        canvas.label("", (self.names, self.middles[row]), Anchor::End, &self.labels[row]);
    }
}

/// The room that the widest of some printed values needs.
pub(super) fn room<'s>(shown: impl IntoIterator<Item = &'s str>) -> i64 {
    shown.into_iter().map(|shown| text::width(shown, TICK_SIZE) + 8 * UNIT).max().unwrap_or(0).min(180 * UNIT)
}
