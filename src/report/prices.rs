//! What the rules that bind cost, in sentences and as data (mathematics 5.11).

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{Body, Report};
use crate::exact::{self, Abs, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
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
    pub sentences: Vec<Sentence>,
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
pub(super) fn sentences(price: &Price, name: &dyn Fn(&StateId) -> Option<String>) -> Vec<Sentence> {
    let place = super::rule_at_line(&price.rule, price.line);
    let rule = || Sentence::of("row-of-rule", [("row", Argument::text(&price.row)), ("rule", place.clone().into())]);
    let said = |message, side| Sentence::of(message, [("rule", rule().into()), ("effect", effect(side, name).into())]);
    let (more, less) = (&price.more, &price.less);
    match price.sense {
        Sense::AtMost => vec![said("price-place-more", more), said("price-place-less", less)],
        Sense::AtLeast => vec![said("price-minimum-less", less), said("price-minimum-more", more)],
        Sense::Equal => vec![said("price-person-more", more), said("price-person-fewer", less)],
    }
}

fn effect(side: &Side, name: &dyn Fn(&StateId) -> Option<String>) -> Sentence {
    match side {
        Side::NoAllocation => Sentence::plain("price-impossible"),
        Side::NotProved(why) => Sentence::of("price-not-proved", [("why", Sentence::from(why.clone()).into())]),
        Side::Moves { amounts, goal } if amounts.is_empty() => match goal {
            None => Sentence::plain("price-nothing"),
            Some(goal) => Sentence::of("price-goal-alone", [("goal", moved(goal).into())]),
        },
        Side::Moves { amounts, goal } => {
            let states = states(amounts, name);
            match goal {
                None => Sentence::verbatim(states),
                Some(goal) => Sentence::of("price-and-goal", [("states", states), ("goal", moved(goal).into())]),
            }
        }
    }
}

/// The states whose numbers change most, and the others together.
fn states(amounts: &[(StateId, Rational)], name: &dyn Fn(&StateId) -> Option<String>) -> Argument {
    let mut largest: Vec<&(StateId, Rational)> = amounts.iter().collect();
    largest.sort_by_cached_key(|(state, change)| (Reverse(change.clone().abs()), state));
    let named = |(state, change): &&(StateId, Rational)| {
        let whom = Argument::state(state, name(state).unwrap_or_else(|| state.to_string()));
        Argument::from(Sentence::of("state-number", [("state", whom), ("figure", signed(change))]))
    };
    let mut parts: Vec<Argument> = largest.iter().take(NAMED).map(named).collect();
    if largest.len() > NAMED {
        let others = ("others", Argument::number(largest.len() - NAMED));
        let rest = exact::sum(largest[NAMED..].iter().map(|(_, change)| change));
        parts.push(Sentence::of("price-others", [others, ("change", signed(&rest))]).into());
    }
    Argument::list(parts)
}

fn moved(goal: &GoalMove) -> Sentence {
    let by = ("change", signed(&(&goal.after - &goal.before)));
    let from = ("from", Argument::number(four_digits(&goal.before)));
    let is_level = goal.goal.starts_with("leximin");
    Sentence::of(if is_level { "price-level" } else { "price-goal" }, [("goal", Argument::text(&goal.goal)), from, by])
}

fn signed(number: &Rational) -> Argument {
    Argument::signed(four_digits(number))
}

/// A number with four digits, or all of its whole part: 12345, -0.5243, 0.000005243.
fn four_digits(number: &Rational) -> String {
    exact::significant(number, 0, 4)
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
