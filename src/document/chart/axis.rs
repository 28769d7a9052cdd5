//! Scales and their round ticks.

use super::canvas::{Anchor, Canvas, TICK_SIZE, UNIT};
use super::text;
use crate::document::Language;
use crate::exact::{self, Rational};
use crate::report::Figure;

/// The most steps of a scale that lies across.
const STEPS: u32 = 8;

/// From values to places.
pub(super) struct Scale {
    low: Rational,
    high: Rational,
    start: i64,
    length: i64,
}

impl Scale {
    /// The scale over values, laid from `start` over `length`.
    pub(super) fn over<'v>(values: impl IntoIterator<Item = &'v Rational>, start: i64, length: i64) -> Self {
        let mut values = values.into_iter();
        let first = values.next().cloned().unwrap_or_default();
        let (low, high) = values.fold((first.clone(), first), |(low, high), value| {
            (if value < &low { value.clone() } else { low }, if value > &high { value.clone() } else { high })
        });
        Self { low, high, start, length }
    }

    /// The place of a value, to the nearest hundredth; the middle where all values are one.
    pub(super) fn at(&self, value: &Rational) -> i64 {
        let span = &self.high - &self.low;
        if span.is_zero() {
            return self.start + self.length / 2;
        }
        let along = (value - &self.low) / span * Rational::from(self.length);
        self.start + i64::try_from(exact::nearest(&along)).unwrap_or(self.length)
    }

    /// Round values within the scale, at most `most` steps of 1, 2 or 5 times a power of ten.
    pub(super) fn ticks(&self, most: u32) -> Ticks {
        let span = &self.high - &self.low;
        if span.is_zero() {
            return Ticks { values: vec![self.low.clone()], decimals: decimals_of(&self.low) };
        }
        let (step, decimals) = round_step(&(span / Rational::from(most)));
        let last = exact::floor(&(&self.high / &step));
        let mut count = exact::ceil(&(&self.low / &step));
        let mut values = Vec::new();
        while count <= last {
            values.push(Rational::from(count.clone()) * &step);
            count += 1;
        }
        Ticks { values, decimals }
    }
}

/// Round values with the decimals that they need.
pub(super) struct Ticks {
    /// The values.
    pub values: Vec<Rational>,
    /// The decimals.
    pub decimals: u32,
}

/// The greatest of 1, 2, 5 times a power of ten that is not above a value, which is above zero.
pub(super) fn round_below(value: &Rational) -> Rational {
    // Turned over, 1, 2, 5 become 1, 5, 2 times a power of ten.
    Rational::ONE / round_step(&(Rational::ONE / value)).0
}

/// The least of 1, 2, 5 times a power of ten that is not below `least`, which is above zero, with the decimals it needs.
pub(in crate::document) fn round_step(least: &Rational) -> (Rational, u32) {
    let ten = Rational::from(10);
    let mut power = Rational::ONE;
    let mut decimals = 0;
    while &(&power * &ten) <= least {
        power *= &ten;
    }
    while &power > least {
        power /= &ten;
        decimals += 1;
    }
    let step = [1, 2, 5].into_iter().map(|lead| Rational::from(lead) * &power).find(|step| step >= least);
    match step {
        Some(step) => (step, decimals),
        None => (power * ten, decimals.saturating_sub(1)),
    }
}

/// The decimals with which a value is printed: none where it is whole, else two.
pub(super) fn decimals_of(value: &Rational) -> u32 {
    if exact::is_whole(value) { 0 } else { 2 }
}

/// A number in words of a language, with its sign where it is asked for.
pub(super) fn number(value: &Rational, decimals: u32, signed: bool, language: &Language) -> String {
    let figure = Figure::rounded(value.clone(), decimals);
    if signed { language.signed(&figure) } else { language.number(&figure) }
}

/// Draws a scale that lies across: grid lines from `top` to `bottom` and numbers above them.
pub(super) fn across(canvas: &mut Canvas<'_>, scale: &Scale, top: i64, bottom: i64, signed: bool) {
    for (value, words) in numbered(scale, signed, canvas.language()) {
        let x = scale.at(&value);
        let class = if value.is_zero() { "rule" } else { "grid" };
        canvas.line(class, (x, top), (x, bottom));
        canvas.text("quiet", (x, top - 5 * UNIT), Anchor::Middle, &words);
    }
}

/// The ticks of a scale with their numbers: as many as stand beside each other without touching.
fn numbered(scale: &Scale, signed: bool, language: &Language) -> Vec<(Rational, String)> {
    let with = |steps: u32| -> Vec<(Rational, String)> {
        let Ticks { values, decimals } = scale.ticks(steps);
        let tick = |value: Rational| {
            let words = number(&value, decimals, signed, language);
            (value, words)
        };
        values.into_iter().map(tick).collect()
    };
    let half = |words: &str| text::width(words, TICK_SIZE) / 2 + 4 * UNIT;
    let are_apart = |ticks: &Vec<(Rational, String)>| {
        let pair = |pair: &[(Rational, String)]| {
            scale.at(&pair[1].0) - scale.at(&pair[0].0) >= half(&pair[0].1) + half(&pair[1].1)
        };
        ticks.windows(2).all(pair)
    };
    (2..=STEPS).rev().map(with).find(are_apart).unwrap_or_else(|| with(1))
}
