//! Other keys beside the file's own, on the same people and states: fair numbers before rules, and who would owe more and less.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment};
use serde_json::{Map, Value, json};

use super::json::figure;
use super::markdown::escaped;
use super::table::{clipped, new_table, number, printable, put, wrapped};
use super::{Body, Figure, Report, Shares, adding_up};
use crate::exact::Rational;
use crate::language::{Argument, Sentence};
use crate::study::against::OtherKey;

/// How many states a sentence names on either side.
const NAMED: usize = 3;

/// Another key beside the file's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgainstLine {
    /// Its name: `population`.
    pub name: String,
    /// The title of its file.
    pub title: String,
    /// Its fair numbers, one figure a member; they add up as those of the file do.
    pub fair: Vec<Figure>,
    /// What each member would owe more under it, or less where below zero: the difference of what is shown.
    pub change: Vec<Figure>,
    /// What goes from some states to others.
    pub amount: Figure,
    /// The same in per cent of all.
    pub percent: Figure,
}

impl Report {
    /// The same report with other keys beside its own; `names` is what was asked for.
    #[must_use]
    pub fn with_keys(mut self, names: &[String], keys: &[OtherKey]) -> Self {
        self.head.against = names.to_vec();
        if let Body::Shares(shares) = &mut self.body
            && let Some(own) = shares.column("fair").map(|column| column.cells.clone())
        {
            shares.against = keys.iter().map(|key| line(key, &own)).collect();
        }
        self
    }
}

fn line(key: &OtherKey, own: &[Figure]) -> AgainstLine {
    let shown = |cell: &Figure| cell.value().unwrap_or_default();
    let fair = adding_up(key.fair.clone(), 0);
    let changes: Vec<Rational> = fair.iter().zip(own).map(|(there, here)| shown(there) - shown(here)).collect();
    let above = |amount: &&Rational| **amount > Rational::ZERO;
    let amount: Rational = changes.iter().filter(above).fold(Rational::ZERO, |sum, one| sum + one);
    let all = own.iter().fold(Rational::ZERO, |sum, cell| sum + shown(cell));
    let percent = if all.is_zero() {
        Figure::Undefined("nothing is shared")
    } else {
        Figure::rounded(&amount / all * Rational::from(100), 2)
    };
    AgainstLine {
        name: key.name.clone(),
        title: key.title.clone(),
        fair,
        change: changes.into_iter().map(|one| Figure::rounded(one, 0)).collect(),
        amount: Figure::rounded(amount, 0),
        percent,
    }
}

impl AgainstLine {
    /// The states that would owe more under it, or less, the furthest first, the earlier state first among equals.
    #[must_use]
    pub fn movers(&self, more: bool) -> Vec<usize> {
        let size = |at: &usize| self.change[*at].value().map_or(Rational::ZERO, |one| if more { one } else { -one });
        let mut states: Vec<usize> = (0..self.change.len()).filter(|at| size(at) > Rational::ZERO).collect();
        states.sort_by_key(|at| std::cmp::Reverse(size(at)));
        states
    }

    /// How much would go from some states to others, how many would owe less and more, and who first.
    #[must_use]
    pub fn sentence(&self, shares: &Shares) -> Sentence {
        let named = |more: bool, none: &'static str, some: &'static str| {
            let states = self.movers(more);
            if states.is_empty() {
                return Argument::from(Sentence::plain(none));
            }
            let one = |at: &usize| {
                let whom = ("state", Argument::state(&shares.codes[*at], &shares.names[*at]));
                let figure = ("figure", Argument::signed(self.change[*at].text()));
                Argument::from(Sentence::of("state-figure", [whom, figure]))
            };
            let first = Argument::list(states.iter().take(NAMED).map(one));
            Argument::from(Sentence::of(some, [("count", Argument::number(states.len())), ("states", first)]))
        };
        let with = [
            ("key", Argument::text(&self.name)),
            ("title", Argument::text(&self.title)),
            ("amount", Argument::number(self.amount.text())),
            ("percent", Argument::number(self.percent.text())),
            ("less", named(false, "against-less-none", "against-less-some")),
            ("more", named(true, "against-more-none", "against-more-some")),
        ];
        Sentence::of("against-movers", with)
    }
}

/// What the section is called.
const TITLE: &str = "Other keys beside this one: fair numbers before rules";

/// Every state, in Markdown.
pub(super) fn markdown(shares: &Shares, text: &mut String) {
    let Some(own) = shares.column("fair").filter(|_| !shares.against.is_empty()) else { return };
    let heads: Vec<String> = shares
        .against
        .iter()
        .map(|line| format!("{} | {}, difference", escaped(&line.name), escaped(&line.name)))
        .collect();
    let _ = writeln!(text, "## {TITLE}\n\n| no. | state | this scenario | {} |", heads.join(" | "));
    let _ = writeln!(text, "| ---: | --- | ---: |{}", " ---: | ---: |".repeat(heads.len()));
    for state in 0..shares.codes.len() {
        let cells = shares.against.iter().flat_map(|line| [line.fair[state].spaced(), line.change[state].signed()]);
        let cells: Vec<String> = std::iter::once(own.cells[state].spaced()).chain(cells).collect();
        let _ = writeln!(text, "| {} | {} | {} |", state + 1, escaped(&shares.names[state]), cells.join(" | "));
    }
    text.push('\n');
    for line in &shares.against {
        let _ = writeln!(text, "- {}", escaped(&line.sentence(shares)));
    }
    text.push('\n');
}

/// The states that the terminal shows.
pub(super) fn terminal(shares: &Shares, order: &[usize], (first, last): (usize, usize), text: &mut String) {
    let Some(own) = shares.column("fair").filter(|_| !shares.against.is_empty()) else { return };
    let mut table = new_table();
    let right = |name: &str| Cell::new(printable(name)).set_alignment(CellAlignment::Right);
    let heads = shares.against.iter().flat_map(|line| [right(&line.name), right("difference")]);
    table.set_header([Cell::new("state"), right("this scenario")].into_iter().chain(heads).collect::<Vec<_>>());
    for state in order.iter().take(first).chain(order.iter().skip(order.len() - last)) {
        let name = Cell::new(clipped(&format!("{} {}", shares.codes[*state], shares.names[*state])));
        let cells = shares
            .against
            .iter()
            .flat_map(|line| [number(&line.fair[*state], "fair"), number(&line.change[*state], "gap")]);
        table.add_row([name, number(&own.cells[*state], "fair")].into_iter().chain(cells));
    }
    let _ = writeln!(text, "\n{TITLE}");
    put(&table, text);
    for line in &shares.against {
        let _ = writeln!(text, "{}", wrapped(&line.sentence(shares), "  "));
    }
}

/// What a column of a key is called in tables for programs.
pub(crate) fn column_name(line: &AgainstLine) -> String {
    format!("fair by {}", line.name)
}

/// As JSON.
pub(super) fn json(shares: &Shares) -> Value {
    let line = |line: &AgainstLine| {
        let states = shares.codes.iter().cloned().zip(line.fair.iter().zip(&line.change));
        let states =
            states.map(|(code, (fair, change))| (code, json!({ "fair": figure(fair), "change": figure(change) })));
        json!({
            "key": line.name, "title": line.title, "amount": figure(&line.amount), "percent": figure(&line.percent),
            "sentence": line.sentence(shares), "states": states.collect::<Map<_, _>>(),
        })
    };
    Value::Array(shares.against.iter().map(line).collect())
}
