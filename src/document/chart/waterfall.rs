//! Steps that float, each beginning where the last one ended: up solid, down hatched, totals from zero in their own tone.

use super::canvas::{Anchor, Canvas, UNIT, WIDTH};
use super::rows::{Rows, room};
use super::{Step, axis};
use crate::exact::Rational;

/// Draws the steps; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, steps: &[Step]) -> i64 {
    let rows = Rows::of(steps.iter().map(|step| step.label.as_str()));
    let spans = spans(steps);
    let start = rows.names + 16 * UNIT;
    let length = WIDTH - start - room(steps.iter().map(|step| step.shown.as_str())).max(20 * UNIT);
    // Every level is the end of a step or zero.
    let scale = axis::Scale::over(spans.iter().map(|(_, to)| to).chain([&Rational::ZERO]), start, length);
    axis::across(canvas, &scale, rows.top, rows.bottom, false);
    let places: Vec<(i64, i64)> = spans.iter().map(|(from, to)| (scale.at(from), scale.at(to))).collect();
    for (row, (step, &middle)) in steps.iter().zip(&rows.middles).enumerate() {
        let (from, to) = places[row];
        if let Some(&next) = rows.middles.get(row + 1) {
            canvas.line("connector", (to, middle), (to, next));
        }
        canvas.group(&format!("{}: {}", step.label, step.shown), |canvas| {
            let class = match (step.total, step.value < Rational::ZERO) {
                (true, _) => "total",
                (false, true) => "below",
                (false, false) => "above",
            };
            rows.name(canvas, row);
            canvas.rect(class, (from.min(to), middle - 6 * UNIT), (to - from).abs(), 12 * UNIT);
            let beside = from.max(to) + 5 * UNIT;
            canvas.text("amount halo", (beside, middle + 4 * UNIT), Anchor::Start, &step.shown);
        });
    }
    rows.bottom + 6 * UNIT
}

/// Where each step begins and ends.
pub(in crate::document) fn spans(steps: &[Step]) -> Vec<(Rational, Rational)> {
    let mut level = Rational::ZERO;
    let mut spans = Vec::with_capacity(steps.len());
    for step in steps {
        let from = if step.total { Rational::ZERO } else { level };
        level = &from + &step.value;
        spans.push((from, level.clone()));
    }
    spans
}
