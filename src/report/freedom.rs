//! Between which numbers each state could stand after each goal, as a table and as data.

use serde_json::{Value, json};

use super::{Body, Figure, Report};
use crate::exact::{self, Rational};
use crate::language::{Argument, Sentence};
use crate::study::freedom::Freedom;

/// The freedom of the states, stage by stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreedomTable {
    /// `rules`, then each goal.
    pub stages: Vec<String>,
    /// One entry a state asked for.
    pub states: Vec<Freedom>,
}

impl Report {
    /// The same report with the range of every state over all optima of the goals so far.
    #[must_use]
    pub fn with_freedom(mut self, stages: Vec<String>, states: Vec<Freedom>) -> Self {
        if matches!(self.body, Body::Shares(_)) {
            self.freedom = Some(FreedomTable { stages, states });
        }
        self.head.freedom = true;
        self
    }
}

impl FreedomTable {
    /// How many states each stage leaves free, in sentences.
    pub(crate) fn sentences(&self) -> Vec<Sentence> {
        let stage = |(at, name): (usize, &String)| {
            let free = self.states.iter().filter(|one| one.ranges[at].as_ref().is_ok_and(|(a, b)| a != b)).count();
            let [free, states] = [("free", Argument::number(free)), ("states", Argument::number(self.states.len()))];
            match at {
                0 => Sentence::of("free-after-rules", [free, states]),
                _ => Sentence::of("free-after-goal", [("goal", Argument::text(name)), free, states]),
            }
        };
        self.stages.iter().enumerate().map(stage).collect()
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

    /// As JSON.
    pub(super) fn json(&self) -> Value {
        let range = |range: &Result<(Rational, Rational), String>| match range {
            Ok((least, greatest)) => json!({ "least": exact::text(least), "greatest": exact::text(greatest) }),
            Err(why) => json!({ "not_proved": why }),
        };
        let state = |one: &Freedom| (one.state.to_string(), Value::Array(one.ranges.iter().map(range).collect()));
        json!({ "stages": self.stages, "states": self.states.iter().map(state).collect::<serde_json::Map<_, _>>() })
    }
}
