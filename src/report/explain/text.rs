//! An explanation for a terminal, and what is said under its steps.

use std::fmt::Write as _;

use super::Explanation;
use crate::exact::{self, Integer, Rational, significant};
use crate::language::{Argument, Sentence};
use crate::pipeline::Run;
use crate::report::row::Names;
use crate::report::table::printable;
use crate::report::{method, prices, spaced};
use crate::study::price::Price;
use crate::study::sensitivity::Sensitivity;

/// The widest name of a step.
const WIDTH: usize = 48;

impl Explanation {
    /// The same with what the limits of the state cost, and which weight matters most.
    #[must_use]
    pub fn with_prices(mut self, run: &Run, costs: &[Price], weights: &[Sensitivity]) -> Self {
        let names = method::names(run);
        let names = Names { of: &names, members: method::members(run) };
        self.sentences.extend(costs.iter().flat_map(|price| prices::sentences(price, names)));
        if let Some(most) = weights.first().filter(|most| most.obligation != self.obligation) {
            self.sentences.push(Sentence::of(
                "said-sensitive",
                [
                    ("criterion", Argument::text(&most.criterion)),
                    ("raised", Argument::number(rounded(&(&most.weight + &most.raised)))),
                    ("weight", Argument::number(rounded(&most.weight))),
                    ("then", Argument::number(&most.obligation)),
                    ("now", Argument::number(&self.obligation)),
                ],
            ));
        }
        self
    }

    fn key_name(&self) -> &'static str {
        if self.origins > 1 { "key, mean over the origins" } else { "key" }
    }

    /// The text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{:WIDTH$} {:>24} {:>14}\n", self.title, "", "exact", "shown");
        let line = |text: &mut String, name: &str, exact: &Rational, shown: &Integer| {
            let shown = spaced(&shown.to_string());
            let mut lines = folded(&printable(name));
            let last = lines.pop().unwrap_or_default();
            for line in lines {
                let _ = writeln!(text, "  {line}");
            }
            let _ = writeln!(text, "  {last:<WIDTH$} {:>22} {shown:>14}", brief(exact));
        };
        for (index, step) in self.steps.iter().enumerate() {
            if index == self.of_the_key {
                let percent = format!("{} %", significant(&(&self.key * Rational::from(100)), 4, 2));
                let _ = writeln!(text, "  {:<WIDTH$} {:>22} {percent:>14}", self.key_name(), brief(&self.key));
                line(&mut text, "fair number", &self.fair, &self.fair_shown);
            }
            line(&mut text, &step.name, &step.exact, &step.shown);
        }
        let end = if self.has_ways { "in people" } else { "obligation" };
        line(&mut text, end, &Rational::from(self.obligation.clone()), &self.obligation);
        text.truncate(text.trim_end().len());
        let _ = writeln!(text, "   {}", self.proof);
        if self.origins > 1 {
            let _ = writeln!(
                text,
                "Each origin has its own key; shares are means over the {} origins, by their people.",
                self.origins
            );
        }
        if self.steps.len() > self.of_the_key + 1 && !self.over_periods {
            let _ = writeln!(
                text,
                "Rules are switched on in the order market, bars, corridors, floors, caps, accords, modalities, levels; another order may give other steps."
            );
        }
        if self.over_periods {
            let _ = writeln!(text, "Limits of single periods, and what they cost, are told with `--year`.");
        }
        for sentence in &self.sentences {
            let _ = writeln!(text, "{sentence}");
        }
        text
    }
}

/// A name over as many lines as it needs; those after the first stand in a little.
fn folded(name: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in name.split_inclusive(' ') {
        let width = lines.last().map_or(0, |line| line.chars().count());
        if width > 0 && width + word.trim_end().chars().count() > WIDTH {
            lines.push("  ".to_owned());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(word);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// An exact number where it is short, else six decimals with a sign that it is cut.
fn brief(number: &Rational) -> String {
    let text = exact::text(number);
    if text.len() <= 20 { text } else { format!("~{}", significant(number, 6, 2)) }
}

/// A weight with two decimals where that is exact, else with four.
fn rounded(weight: &Rational) -> String {
    let decimals = if exact::is_whole(&(weight * Rational::from(100))) { 2 } else { 4 };
    exact::fixed(weight, decimals)
}
