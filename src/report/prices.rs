//! What the rules that bind cost, in sentences and as data (mathematics 5.11).

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::row::Names;
use super::{Body, Figure, Report, goal_words};
use crate::exact::{self, Abs, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::problem::Sense;
use crate::study::price::{GoalMove, InPeriod, Price, Priced, Side};

/// The most states that a sentence names.
const NAMED: usize = 6;
/// The most periods that a sentence names.
const PERIODS: usize = 4;
/// The most rows whose sentences a table in a terminal or a document shows.
const SHOWN: usize = 20;
/// What is carried over, or open, after a period: a word that chooses the form of a sentence.
const AFTER: [&str; 3] = ["debt", "banked", "open"];

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
        if !matches!(self.body, Body::Shares(_)) {
            return self;
        }
        let names = self.method.all_names();
        let line = |price: Price| PriceLine { sentences: sentences(&price, names), price };
        self.prices = prices.into_iter().map(line).collect();
        self.head.prices = true;
        self
    }

    /// The sentences of the prices for a terminal or a document: that none binds, of all rows where they are few, else of the largest, and
    /// how many are not shown. What leaves no allocation is largest, then what moves a goal the furthest, then what moves states the
    /// furthest; what changes nothing comes last. Minimums of nobody are left out, as are other limits of zero
    /// whose change changes nothing.
    #[must_use]
    pub fn price_sentences(&self) -> (Vec<Sentence>, Option<Sentence>) {
        if self.prices.is_empty() {
            return (vec![Sentence::plain("price-none")], None);
        }
        let (left_out, mut lines): (Vec<&PriceLine>, Vec<&PriceLine>) =
            self.prices.iter().partition(|line| line.is_left_out());
        lines.sort_by_key(|line| line.is_free());
        let hidden = lines.len().saturating_sub(SHOWN);
        if hidden > 0 {
            lines.sort_by_cached_key(|line| Reverse(size(&line.price)));
            lines.truncate(SHOWN);
        }
        let sentences = lines.into_iter().flat_map(|line| line.sentences.iter().cloned()).collect();
        let more = || {
            Sentence::of("price-largest", [("shown", Argument::number(SHOWN)), ("hidden", Argument::number(hidden))])
        };
        let count = left_out.len();
        let left_out = (count > 0).then(|| Sentence::of("price-left-out", [("count", Argument::number(count))]));
        let together = |first: Sentence, then: Sentence| {
            Sentence::of("one-after-another", [("first", first.into()), ("then", then.into())])
        };
        (sentences, (hidden > 0).then(more).into_iter().chain(left_out).reduce(together))
    }
}

/// How large a price is: whether a side leaves no allocation, how far a goal moves, how far states move.
fn size(price: &Price) -> (bool, Rational, Rational) {
    let sides = [&price.more, &price.less];
    let of = |side: &Side| match side {
        Side::NoAllocation | Side::NoLess | Side::NotShared | Side::NotProved(_) => (Rational::ZERO, Rational::ZERO),
        Side::Moves { amounts, ways, periods, goal } => {
            let in_periods = periods.iter().flat_map(|period| period.changes.values().flatten());
            let changes =
                amounts.iter().chain(ways.values().flatten()).chain(in_periods).map(|(_, change)| change.clone().abs());
            let goal = goal.as_ref().map_or(Rational::ZERO, |goal| (&goal.after - &goal.before).abs());
            (goal, exact::sum(&changes.collect::<Vec<_>>()))
        }
    };
    let (goal, states) = sides.map(of).into_iter().max().unwrap_or_default();
    (sides.contains(&&Side::NoAllocation), goal, states)
}

impl PriceLine {
    /// Whether it says nothing: a minimum of nobody, which is none, or another limit of zero whose change changes nothing.
    fn is_left_out(&self) -> bool {
        self.price.limit.is_zero() && (self.price.sense == Sense::AtLeast || self.is_free())
    }

    /// Whether nothing changes on both sides.
    fn is_free(&self) -> bool {
        let is_free = |side: &Side| match side {
            Side::Moves { amounts, ways, periods, goal } => {
                amounts.is_empty() && ways.is_empty() && periods.is_empty() && goal.is_none()
            }
            Side::NoLess => true,
            Side::NoAllocation | Side::NotShared | Side::NotProved(_) => false,
        };
        is_free(&self.price.more) && is_free(&self.price.less)
    }
}

/// The sentences of the table in mathematics 5.11: what one unit more and one unit less would mean, and for whom.
pub(super) fn sentences(price: &Price, names: Names<'_>) -> Vec<Sentence> {
    let rule = super::rule::at_line(&price.rule, price.line);
    let (more, less) = (&price.more, &price.less);
    let with = |rule: Sentence, side| [("rule", rule.into()), ("effect", effect(side, names).into())];
    let says = match &price.of {
        Priced::Row(says) => says,
        Priced::Surcharge => {
            let said = |message, side| Sentence::of(message, with(rule.clone(), side));
            return vec![said("price-point-more", more), said("price-point-less", less)];
        }
        Priced::Budget(currency) => {
            let said = |message, side| {
                let [rule, effect] = with(rule.clone(), side);
                let one = super::amount_of_money(currency.code, &Figure::rounded(Rational::ONE, 0));
                Sentence::of(message, [("amount", one), ("currency", Argument::text(currency.code)), rule, effect])
            };
            return vec![said("price-money-more", more), said("price-money-less", less)];
        }
    };
    let row = || Sentence::of("row-of-rule", [("row", names.row(says).into()), ("rule", rule.clone().into())]);
    let said = |message, side| Sentence::of(message, with(row(), side));
    let counted = |message, side| {
        let [rule, effect] = with(row(), side);
        Sentence::of(message, [("unit", Argument::Choice(says.kind.unit())), rule, effect])
    };
    let shared = |message, side| {
        let [rule, effect] = with(row(), side);
        let unit = Argument::Choice(if price.in_units { "unit" } else { "person" });
        Sentence::of(message, [("unit", unit), rule, effect])
    };
    match price.sense {
        Sense::AtMost => vec![counted("price-unit-more", more), counted("price-unit-less", less)],
        Sense::AtLeast => vec![said("price-minimum-less", less), said("price-minimum-more", more)],
        Sense::Equal => vec![shared("price-person-more", more), shared("price-person-fewer", less)],
    }
}

fn effect(side: &Side, names: Names<'_>) -> Sentence {
    let (amounts, ways, periods, goal) = match side {
        Side::NoAllocation => return Sentence::plain("price-impossible"),
        Side::NoLess => return Sentence::plain("price-no-less"),
        Side::NotShared => return Sentence::plain("price-not-shared"),
        Side::NotProved(why) => {
            return Sentence::of("price-not-proved", [("why", Sentence::no_proof(why).into())]);
        }
        Side::Moves { amounts, ways, periods, goal } => (amounts, ways, periods, goal),
    };
    if amounts.is_empty() && ways.is_empty() && periods.is_empty() && goal.is_none() {
        return Sentence::plain("price-nothing");
    }
    let mut parts = vec![match (amounts.is_empty(), periods.is_empty()) {
        (true, _) => Sentence::of("price-no-state", [members(names)]).into(),
        (false, true) => states(amounts, names),
        (false, false) => Sentence::of("price-over-periods", [("states", states(amounts, names))]).into(),
    }];
    let in_way = |(way, changes): (&&'static str, &Vec<_>)| {
        Sentence::of("price-way", [("way", Argument::Choice(way)), ("states", states(changes, names))]).into()
    };
    parts.extend(ways.iter().map(in_way));
    parts.extend(in_periods(periods, names).into_iter().map(Argument::from));
    parts.extend(goal.as_ref().map(|goal| moved(goal).into()));
    Sentence::verbatim(Argument::series(parts))
}

/// What moves in periods: duties in each, then what is carried over or open after the last.
fn in_periods(periods: &[InPeriod], names: Names<'_>) -> Vec<Sentence> {
    let year = |period: &InPeriod| ("year", Argument::text(period.year));
    let duties: Vec<_> = periods.iter().filter_map(|period| Some((period, period.changes.get("duty")?))).collect();
    let duty = |(period, changes): &(&InPeriod, &Vec<_>)| {
        Sentence::of("price-in-year", [year(period), ("states", states(changes, names))])
    };
    let mut parts: Vec<Sentence> = duties.iter().take(PERIODS).map(duty).collect();
    if duties.len() > PERIODS {
        parts.push(Sentence::of("price-more-periods", [("periods", Argument::number(duties.len() - PERIODS))]));
    }
    let last = periods.iter().find(|period| period.is_last);
    let after: Vec<Sentence> = AFTER
        .iter()
        .filter_map(|kind| Some((*kind, last?, last?.changes.get(kind)?)))
        .map(|(kind, last, changes)| {
            let what = ("what", Argument::Choice(kind));
            Sentence::of("price-after", [what, year(last), ("states", states(changes, names))])
        })
        .collect();
    let carried = periods.iter().filter(|period| AFTER.iter().any(|kind| period.changes.contains_key(kind)));
    let carried: Vec<Argument> = carried.map(|period| Argument::text(period.year)).collect();
    if after.is_empty() && !carried.is_empty() {
        parts.push(Sentence::of("price-accounts", [("years", Argument::list(carried))]));
    }
    parts.extend(after);
    parts
}

/// The states whose numbers change most, and the others together.
fn states(amounts: &[(StateId, Rational)], names: Names<'_>) -> Argument {
    let mut largest: Vec<&(StateId, Rational)> = amounts.iter().collect();
    largest.sort_by_cached_key(|(state, change)| (Reverse(change.clone().abs()), state));
    let named = |(state, change): &&(StateId, Rational)| {
        Argument::from(Sentence::of("state-number", [("state", names.state(state)), ("figure", signed(change))]))
    };
    let mut parts: Vec<Argument> = largest.iter().take(NAMED).map(named).collect();
    if largest.len() > NAMED {
        let others = ("others", Argument::number(largest.len() - NAMED));
        let rest = exact::sum(largest[NAMED..].iter().map(|(_, change)| change));
        parts.push(Sentence::of("price-others", [members(names), others, ("change", signed(&rest))]).into());
    }
    Argument::list(parts)
}

fn moved(goal: &GoalMove) -> Sentence {
    let by = ("change", signed(&(&goal.after - &goal.before)));
    let from = ("from", Argument::number(four_digits(&goal.before)));
    let message = if goal.is_leximin { "price-level" } else { "price-goal" };
    Sentence::of(message, [("goal", goal_words(&goal.goal)), from, by])
}

/// What those who take part are, which chooses the form of a sentence.
fn members(names: Names<'_>) -> (&'static str, Argument) {
    ("members", Argument::Choice(names.members))
}

fn signed(number: &Rational) -> Argument {
    Argument::signed(four_digits(number))
}

/// A number with four digits, or all of its whole part: 12345, -0.5243, 0.000005243.
fn four_digits(number: &Rational) -> String {
    exact::significant(number, 0, 4)
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
        Side::NotShared => json!({ "status": "cannot be shared" }),
        Side::NotProved(why) => json!({ "status": "not proved", "why": why }),
        Side::Moves { amounts, ways, periods, goal } => {
            let mut value = json!({
                "status": "proved",
                "amounts": changes(amounts),
                "goal": goal.as_ref()
                    .map(|goal| json!({ "name": goal.goal, "before": exact::text(&goal.before), "after": exact::text(&goal.after) })),
            });
            if !ways.is_empty() {
                let ways = ways.iter().map(|(way, moved)| ((*way).to_owned(), changes(moved)));
                value["ways"] = Value::Object(ways.collect());
            }
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
