//! Between which numbers each state could stand after each goal, as a table and as data.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Body, Figure, Report, goal_words};
use crate::exact::{self, Rational};
use crate::language::{Argument, Sentence};
use crate::study::freedom::Freedom;

/// The most duties in single periods of one kind that a document shows.
const SHOWN: usize = 40;

/// The freedom of the states, stage by stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreedomTable {
    /// `rules`, then each goal.
    pub stages: Vec<String>,
    /// What those are whose freedom it is: `state`, or `member` of a level; a word that chooses the form of a sentence.
    pub members: &'static str,
    /// One entry a state asked for: everything together.
    pub states: Vec<Freedom>,
    /// One entry a state and period, in order of time; empty where everything is of one moment.
    pub periods: Vec<Freedom>,
}

impl Report {
    /// The same report with the range of every state over all optima of the goals so far.
    #[must_use]
    pub fn with_freedom(mut self, stages: Vec<String>, all: Vec<Freedom>) -> Self {
        if matches!(self.body, Body::Shares(_)) {
            let (states, periods) = all.into_iter().partition(|one| one.year.is_none());
            self.freedom = Some(FreedomTable { stages, members: self.method.members, states, periods });
        }
        self.head.freedom = true;
        self
    }
}

impl FreedomTable {
    /// How many states each stage leaves free, and of how many that is not proved, in sentences; then why not.
    pub(crate) fn sentences(&self) -> Vec<Sentence> {
        let mut said = Vec::new();
        for (at, name) in self.stages.iter().enumerate() {
            let goal = ("goal", if at == 0 { Argument::text("") } else { goal_words(name) });
            let members = ("members", Argument::Choice(self.members));
            let [one, two, has, three, four] = self.counts(at, Class::Free);
            said.push(match at {
                0 => Sentence::of("free-after-rules", [members.clone(), one, two, has, three, four]),
                _ => Sentence::of("free-after-goal", [goal.clone(), members.clone(), one, two, has, three, four]),
            });
            if self.states.iter().chain(&self.periods).any(|one| class(one, at) == Class::NotProved) {
                let stage = ("stage", Argument::Choice(if at == 0 { "rules" } else { "goal" }));
                let [one, two, has, three, four] = self.counts(at, Class::NotProved);
                said.push(Sentence::of("free-not-proved", [stage, goal, members, one, two, has, three, four]));
            }
        }
        said.extend(self.reasons());
        said
    }

    /// How many states and duties in single periods are of a class after a stage, beside how many there are.
    fn counts(&self, stage: usize, of: Class) -> [(&'static str, Argument); 5] {
        let count = |all: &[Freedom]| Argument::number(all.iter().filter(|one| class(one, stage) == of).count());
        let has = Argument::Choice(if self.periods.is_empty() { "none" } else { "some" });
        [
            ("free", count(&self.states)),
            ("states", Argument::number(self.states.len())),
            ("has", has),
            ("periods", count(&self.periods)),
            ("duties", Argument::number(self.periods.len())),
        ]
    }

    /// Why ranges are not proved: each reason once, with the number of ranges that it holds for.
    fn reasons(&self) -> Vec<Sentence> {
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        let ranges = self.states.iter().chain(&self.periods).flat_map(|one| &one.ranges);
        for why in ranges.filter_map(|range| range.as_ref().err()) {
            *reasons.entry(why).or_default() += 1;
        }
        let told = |(why, ranges): (&str, usize)| {
            let why = Sentence::no_proof(why);
            Sentence::of("free-not-proved-why", [("ranges", Argument::number(ranges)), ("why", why.into())])
        };
        reasons.into_iter().map(told).collect()
    }

    /// The duties in single periods by what the rules alone do with them, at most so many of a kind.
    pub(crate) fn sorted_periods(&self, most: usize) -> Periods<'_> {
        let of = |kind: Class| self.periods.iter().filter(move |one| class(one, 0) == kind);
        let (mut free, mut not_proved): (Vec<_>, Vec<_>) = (of(Class::Free).collect(), of(Class::NotProved).collect());
        let more = free.len().saturating_sub(most);
        if more > 0 {
            free.sort_by_cached_key(|one| Reverse(width(one)));
            free.truncate(most);
        }
        let more_not_proved = not_proved.len().saturating_sub(most);
        not_proved.truncate(most);
        Periods { free, more, not_proved, more_not_proved, settled: of(Class::Settled).count() }
    }

    /// As [`Self::sorted_periods`], as many as a document shows.
    pub(crate) fn some_periods(&self) -> Periods<'_> {
        self.sorted_periods(SHOWN)
    }

    /// A range as text: one number where it is a point. Why it is not proved stands in [`Self::sentences`].
    pub(crate) fn cell(range: &Result<(Rational, Rational), String>) -> Sentence {
        let shown = |number: &Rational| Figure::rounded(number.clone(), 2).said();
        match range {
            Ok((least, greatest)) if least == greatest => Sentence::verbatim(shown(least)),
            Ok((least, greatest)) => Sentence::of("between", [("least", shown(least)), ("greatest", shown(greatest))]),
            Err(_) => Sentence::plain("proof-not"),
        }
    }

    /// As JSON; with periods, each state's ranges in each.
    pub(super) fn json(&self) -> Value {
        let range = |range: &Result<(Rational, Rational), String>| match range {
            Ok((least, greatest)) => json!({ "least": exact::text(least), "greatest": exact::text(greatest) }),
            Err(why) => json!({ "not_proved": why }),
        };
        let state = |one: &Freedom| (one.state.to_string(), Value::Array(one.ranges.iter().map(range).collect()));
        let mut value =
            json!({ "stages": self.stages, "states": self.states.iter().map(state).collect::<Map<_, _>>() });
        if !self.periods.is_empty() {
            let mut years: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
            for one in &self.periods {
                years.entry(one.year.unwrap_or_default().to_string()).or_default().extend([state(one)]);
            }
            value["periods"] =
                Value::Object(years.into_iter().map(|(year, states)| (year, Value::Object(states))).collect());
        }
        value
    }
}

/// What a stage does with an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It leaves more than one number.
    Free,
    /// It leaves one number, which is proved.
    Settled,
    /// Which of the two holds is not proved.
    NotProved,
}

fn class(one: &Freedom, stage: usize) -> Class {
    match &one.ranges[stage] {
        Ok((least, greatest)) if least == greatest => Class::Settled,
        Ok(_) => Class::Free,
        Err(_) => Class::NotProved,
    }
}

/// Duties in single periods by what the rules alone do with them.
#[derive(Debug)]
pub(crate) struct Periods<'a> {
    /// Left open: all in order of time, or the freest of them, the freest first.
    pub free: Vec<&'a Freedom>,
    /// How many more are left open.
    pub more: usize,
    /// Whose range is not proved, the earliest first.
    pub not_proved: Vec<&'a Freedom>,
    /// How many more of these there are.
    pub more_not_proved: usize,
    /// How many are settled.
    pub settled: usize,
}

/// How much the rules alone leave open.
fn width(one: &Freedom) -> Rational {
    one.ranges[0].as_ref().map_or(Rational::ZERO, |(least, greatest)| greatest - least)
}
