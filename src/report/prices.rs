//! What the rules that bind cost, in sentences and as data (mathematics 5.11).

use std::cmp::Reverse;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Body, Report, spaced};
use crate::exact::{self, Abs, Rational};
use crate::ids::StateId;
use crate::problem::Sense;
use crate::study::price::{GoalMove, Price, Side};

/// The most states that a sentence names.
const NAMED: usize = 6;

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
}

/// The sentences of the table in mathematics 5.11: what one unit more and one unit less would mean, and for whom.
pub(super) fn sentences(price: &Price, name: &dyn Fn(&StateId) -> Option<String>) -> Vec<String> {
    let line = price.line.map(|line| format!(", line {line}")).unwrap_or_default();
    let rule = format!("{} ({}{line})", price.row, price.rule);
    let (more, less) = (said(&price.more, name), said(&price.less, name));
    match price.sense {
        Sense::AtMost => vec![
            format!("One place more in {rule} would mean: {more}."),
            format!("One place less in {rule} would mean: {less}."),
        ],
        Sense::AtLeast => vec![
            format!("The guaranteed minimum {rule}: one person less would mean: {less}."),
            format!("The guaranteed minimum {rule}: one person more would mean: {more}."),
        ],
        Sense::Equal => vec![
            format!("One more person in {rule} would mean: {more}."),
            format!("One person fewer in {rule} would mean: {less}."),
        ],
    }
}

fn said(side: &Side, name: &dyn Fn(&StateId) -> Option<String>) -> String {
    match side {
        Side::NoAllocation => "no allocation satisfies the rules".to_owned(),
        Side::NotProved(why) => format!("not proved ({why})"),
        Side::Moves { amounts, goal } if amounts.is_empty() => match goal {
            None => "nothing changes".to_owned(),
            Some(goal) => format!("no state's number changes; {}", moved(goal)),
        },
        Side::Moves { amounts, goal } => {
            let mut largest: Vec<&(StateId, Rational)> = amounts.iter().collect();
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
            match goal {
                None => text,
                Some(goal) => text + "; " + &moved(goal),
            }
        }
    }
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

/// A price as JSON.
pub(super) fn json(line: &PriceLine) -> Value {
    let price = &line.price;
    json!({
        "rule": price.rule, "line": price.line, "row": price.row, "limit": exact::text(&price.limit),
        "more": side(&price.more), "less": side(&price.less), "sentences": line.sentences,
    })
}

fn side(side: &Side) -> Value {
    match side {
        Side::NoAllocation => json!({ "status": "no allocation" }),
        Side::NotProved(why) => json!({ "status": "not proved", "why": why }),
        Side::Moves { amounts, goal } => json!({
            "status": "proved",
            "amounts": amounts.iter()
                .map(|(state, change)| (state.to_string(), Value::String(exact::text(change))))
                .collect::<serde_json::Map<_, _>>(),
            "goal": goal.as_ref()
                .map(|goal| json!({ "name": goal.goal, "before": exact::text(&goal.before), "after": exact::text(&goal.after) })),
        }),
    }
}
