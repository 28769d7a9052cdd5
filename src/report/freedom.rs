//! Between which numbers each state could stand after each goal, as a table and as data.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Body, Figure, Report};
use crate::exact::{self, Rational};
use crate::language::{Argument, Sentence};
use crate::study::freedom::Freedom;

/// The most states and periods that a document shows apart.
const SHOWN: usize = 40;

/// The freedom of the states, stage by stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreedomTable {
    /// `rules`, then each goal.
    pub stages: Vec<String>,
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
            self.freedom = Some(FreedomTable { stages, states, periods });
        }
        self.head.freedom = true;
        self
    }
}

impl FreedomTable {
    /// How many states each stage leaves free, in sentences.
    pub(crate) fn sentences(&self) -> Vec<Sentence> {
        let has = Argument::Choice(if self.periods.is_empty() { "none" } else { "some" });
        let stage = |(at, name): (usize, &String)| {
            let free = |all: &[Freedom]| Argument::number(all.iter().filter(|one| is_free(one, at)).count());
            let of_states = [("free", free(&self.states)), ("states", Argument::number(self.states.len()))];
            let of_periods = [("periods", free(&self.periods)), ("duties", Argument::number(self.periods.len()))];
            let ([one, two], [three, four], has) = (of_states, of_periods, ("has", has.clone()));
            match at {
                0 => Sentence::of("free-after-rules", [one, two, has, three, four]),
                _ => Sentence::of("free-after-goal", [("goal", Argument::text(name)), one, two, has, three, four]),
            }
        };
        self.stages.iter().enumerate().map(stage).collect()
    }

    /// The duties in single periods that the rules alone do not settle, the freest first, at most so many; and how many are not among
    /// them: settled by the rules alone, then free.
    pub(crate) fn free_periods(&self, most: usize) -> (Vec<&Freedom>, usize, usize) {
        let mut free: Vec<&Freedom> = self.periods.iter().filter(|one| is_free(one, 0)).collect();
        let (settled, cut) = (self.periods.len() - free.len(), free.len().saturating_sub(most));
        if cut > 0 {
            free.sort_by_cached_key(|one| Reverse(width(one)));
            free.truncate(most);
        }
        (free, settled, cut)
    }

    /// As [`Self::free_periods`], as many as a document shows.
    pub(crate) fn some_periods(&self) -> (Vec<&Freedom>, usize, usize) {
        self.free_periods(SHOWN)
    }

    /// A range as text: one number where it is a point.
    pub(crate) fn cell(range: &Result<(Rational, Rational), String>) -> Sentence {
        let shown = |number: &Rational| Figure::rounded(number.clone(), 2).said();
        match range {
            Ok((least, greatest)) if least == greatest => Sentence::verbatim(shown(least)),
            Ok((least, greatest)) => Sentence::of("between", [("least", shown(least)), ("greatest", shown(greatest))]),
            Err(why) => Sentence::of("range-not-proved", [("why", Sentence::from(why.clone()).into())]),
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

/// Whether a stage leaves more than one number.
fn is_free(one: &Freedom, stage: usize) -> bool {
    one.ranges[stage].as_ref().is_ok_and(|(least, greatest)| least != greatest)
}

/// How much the rules alone leave open.
fn width(one: &Freedom) -> Rational {
    one.ranges[0].as_ref().map_or(Rational::ZERO, |(least, greatest)| greatest - least)
}
