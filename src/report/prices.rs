//! What the rules that bind cost, in sentences and as data (mathematics 5.11).

use std::cmp::Reverse;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Body, Report, spaced};
use crate::exact::{self, Abs, Rational};
use crate::ids::StateId;
use crate::problem::Sense;
use crate::study::price::{GoalMove, InPeriod, Price, Side};

/// The most states that a sentence names.
const NAMED: usize = 6;
/// The most periods that a sentence names.
const PERIODS: usize = 4;
/// The most rows whose sentences a table in a terminal or a document shows.
const SHOWN: usize = 20;
/// What is carried over, or open, after a period, as sentences say it.
const AFTER: [(&str, &str); 3] = [("debt", "owed"), ("banked", "banked"), ("open", "open applications")];

/// What one row of a rule costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceLine {
    /// The price, exact.
    pub price: Price,
    /// It in sentences.
    pub sentences: Vec<String>,
}

impl Report {
    /// The same report with the prices of the rules that bind.
    #[must_use]
    pub fn with_prices(mut self, prices: Vec<Price>) -> Self {
        let Body::Shares(shares) = &self.body else { return self };
        let name = |state: &StateId| shares.state(state.as_str()).map(|at| shares.names[at].clone());
        self.prices =
            prices.into_iter().map(|price| PriceLine { sentences: sentences(&price, &name), price }).collect();
        self.head.prices = true;
        self
    }

    /// The sentences of the prices for a terminal or a document: that none binds, of all rows where they are few, else of the largest, and how many are
    /// not shown. What leaves no allocation is largest, then what moves a goal the furthest, then what moves states the furthest.
    #[must_use]
    pub fn price_sentences(&self) -> (Vec<String>, Option<String>) {
        if self.prices.is_empty() {
            return (vec!["No rule binds.".to_owned()], None);
        }
        let mut lines: Vec<&PriceLine> = self.prices.iter().collect();
        let hidden = lines.len().saturating_sub(SHOWN);
        if hidden > 0 {
            lines.sort_by_cached_key(|line| Reverse(size(&line.price)));
            lines.truncate(SHOWN);
        }
        let sentences = lines.into_iter().flat_map(|line| line.sentences.iter().cloned()).collect();
        let more = format!(
            "These are the {SHOWN} largest; {hidden} more rows bind and are not shown here: `--format md` and `--format json` have all. What \
             leaves no allocation comes first, then what moves a goal the furthest, then what moves states the furthest."
        );
        (sentences, (hidden > 0).then_some(more))
    }
}

/// How large a price is: whether a side leaves no allocation, how far a goal moves, how far states move.
fn size(price: &Price) -> (bool, Rational, Rational) {
    let sides = [&price.more, &price.less];
    let of = |side: &Side| match side {
        Side::NoAllocation | Side::NoLess | Side::NotProved(_) => (Rational::ZERO, Rational::ZERO),
        Side::Moves { amounts, periods, goal } => {
            let in_periods = periods.iter().flat_map(|period| period.changes.values().flatten());
            let changes = amounts.iter().chain(in_periods).map(|(_, change)| change.clone().abs());
            let goal = goal.as_ref().map_or(Rational::ZERO, |goal| (&goal.after - &goal.before).abs());
            (goal, exact::sum(&changes.collect::<Vec<_>>()))
        }
    };
    let (goal, states) = sides.map(of).into_iter().max().unwrap_or_default();
    (sides.contains(&&Side::NoAllocation), goal, states)
}

/// What one unit of a limit is, and what it is called.
fn unit(price: &Price) -> (&'static str, &'static str) {
    let row = price.row.split('[').next().unwrap_or_default();
    match (price.rule.split('.').next(), row) {
        (Some("periods"), "bank") => ("unit", "that may be banked under "),
        (Some("processing"), _) => ("decision", "under "),
        _ => ("place", "in "),
    }
}

/// The sentences of the table in mathematics 5.11: what one unit more and one unit less would mean, and for whom.
pub(super) fn sentences(price: &Price, name: &dyn Fn(&StateId) -> Option<String>) -> Vec<String> {
    let line = price.line.map(|line| format!(", line {line}")).unwrap_or_default();
    let rule = format!("{} ({}{line})", price.row, price.rule);
    let (more, less) = (said(&price.more, name), said(&price.less, name));
    let (unit, under) = unit(price);
    match price.sense {
        Sense::AtMost => vec![
            format!("One {unit} more {under}{rule} would mean: {more}."),
            format!("One {unit} less {under}{rule} would mean: {less}."),
        ],
        Sense::AtLeast => vec![
            format!("The guaranteed minimum {rule}: one person less would mean: {less}."),
            format!("The guaranteed minimum {rule}: one person more would mean: {more}."),
        ],
        Sense::Equal if price.row == "surcharge" => vec![
            format!("One percentage point more of {rule} would mean: {more}."),
            format!("One percentage point less of {rule} would mean: {less}."),
        ],
        Sense::Equal => vec![
            format!("One more person in {rule} would mean: {more}."),
            format!("One person fewer in {rule} would mean: {less}."),
        ],
    }
}

fn said(side: &Side, name: &dyn Fn(&StateId) -> Option<String>) -> String {
    let (amounts, periods, goal) = match side {
        Side::NoAllocation => return "no allocation satisfies the rules".to_owned(),
        Side::NoLess => return "nothing: the limit is below one, and a limit below zero is none".to_owned(),
        Side::NotProved(why) => return format!("not proved ({why})"),
        Side::Moves { amounts, periods, goal } => (amounts, periods, goal),
    };
    if amounts.is_empty() && periods.is_empty() && goal.is_none() {
        return "nothing changes".to_owned();
    }
    let mut parts = Vec::new();
    parts.push(match (amounts.is_empty(), periods.is_empty()) {
        (true, _) => "no state's number changes".to_owned(),
        (false, true) => states(amounts, name),
        (false, false) => format!("over all periods {}", states(amounts, name)),
    });
    parts.extend(in_periods(periods, name));
    parts.extend(goal.as_ref().map(moved));
    parts.join("; ")
}

/// What moves in periods: duties in each, then what is carried over or open after the last.
fn in_periods(periods: &[InPeriod], name: &dyn Fn(&StateId) -> Option<String>) -> Vec<String> {
    let mut parts = Vec::new();
    let duties: Vec<_> = periods.iter().filter_map(|period| Some((period.year, period.changes.get("duty")?))).collect();
    parts.extend(duties.iter().take(PERIODS).map(|(year, changes)| format!("in {year} {}", states(changes, name))));
    if duties.len() > PERIODS {
        parts.push(format!("and duties of {} more periods", duties.len() - PERIODS));
    }
    let last = periods.iter().find(|period| period.is_last);
    let after: Vec<String> = AFTER
        .iter()
        .filter_map(|(kind, words)| Some((words, last?, last?.changes.get(kind)?)))
        .map(|(words, last, changes)| format!("{words} after {}: {}", last.year, states(changes, name)))
        .collect();
    let carried = periods.iter().filter(|period| AFTER.iter().any(|(kind, _)| period.changes.contains_key(kind)));
    let carried: Vec<String> = carried.map(|period| period.year.to_string()).collect();
    if after.is_empty() && !carried.is_empty() {
        parts.push(format!("accounts move after {}, and nothing at the end", carried.join(", ")));
    }
    parts.extend(after);
    parts
}

/// The states that move, the furthest first.
fn states(changes: &[(StateId, Rational)], name: &dyn Fn(&StateId) -> Option<String>) -> String {
    let mut largest: Vec<&(StateId, Rational)> = changes.iter().collect();
    largest.sort_by_cached_key(|(state, change)| (Reverse(change.clone().abs()), state));
    let mut text = String::new();
    for (at, (state, change)) in largest.iter().take(NAMED).enumerate() {
        let whom = name(state).unwrap_or_else(|| state.to_string());
        let comma = if at == 0 { "" } else { ", " };
        let _ = write!(text, "{comma}{whom} {}", signed(change));
    }
    if largest.len() > NAMED {
        let rest = exact::sum(largest[NAMED..].iter().map(|(_, change)| change));
        let _ = write!(text, ", and {} others together {}", largest.len() - NAMED, signed(&rest));
    }
    text
}

fn moved(goal: &GoalMove) -> String {
    let by = &goal.after - &goal.before;
    let from = four_digits(&goal.before);
    match goal.goal.as_str() {
        leximin if leximin.starts_with("leximin") => {
            format!("the first level of {leximin} that moves is {from}, by {}", signed(&by))
        }
        other => format!("{other} moves from {from} by {}", signed(&by)),
    }
}

fn signed(number: &Rational) -> String {
    let text = four_digits(number);
    if number > &Rational::ZERO { format!("+{text}") } else { text }
}

/// A number with four digits, or all of its whole part: 12 345, -0.5243, 0.000005243.
fn four_digits(number: &Rational) -> String {
    spaced(&exact::significant(number, 0, 4))
}

/// A price as JSON. What is of a period says so; prices of one moment have no word of periods.
pub(super) fn json(line: &PriceLine) -> Value {
    let price = &line.price;
    let mut value = json!({
        "rule": price.rule, "line": price.line, "row": price.row, "limit": exact::text(&price.limit),
        "more": side(&price.more), "less": side(&price.less), "sentences": line.sentences,
    });
    if let Some(year) = price.year {
        value["period"] = json!(year);
    }
    value
}

fn side(side: &Side) -> Value {
    match side {
        Side::NoAllocation => json!({ "status": "no allocation" }),
        Side::NoLess => json!({ "status": "no limit below zero" }),
        Side::NotProved(why) => json!({ "status": "not proved", "why": why }),
        Side::Moves { amounts, periods, goal } => {
            let mut value = json!({
                "status": "proved",
                "amounts": changes(amounts),
                "goal": goal.as_ref()
                    .map(|goal| json!({ "name": goal.goal, "before": exact::text(&goal.before), "after": exact::text(&goal.after) })),
            });
            if !periods.is_empty() {
                let period = |one: &InPeriod| {
                    let kinds = one.changes.iter().map(|(kind, moved)| ((*kind).to_owned(), changes(moved)));
                    (one.year.to_string(), Value::Object(kinds.collect()))
                };
                value["periods"] = Value::Object(periods.iter().map(period).collect());
            }
            value
        }
    }
}

fn changes(changes: &[(StateId, Rational)]) -> Value {
    Value::Object(changes.iter().map(|(state, change)| (state.to_string(), json!(exact::text(change)))).collect())
}
