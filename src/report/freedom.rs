//! Between which numbers each state could stand after each goal, as a table and as data.

use serde_json::{Value, json};

use super::{Body, Figure, Report};
use crate::exact::{self, Rational};
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
    pub(super) fn sentences(&self) -> Vec<String> {
        let stage = |(at, name): (usize, &String)| {
            let free = self.states.iter().filter(|one| one.ranges[at].as_ref().is_ok_and(|(a, b)| a != b)).count();
            let after = if at == 0 { "the rules alone".to_owned() } else { format!("goal {name}") };
            format!("After {after} {free} of {} states are still free.", self.states.len())
        };
        self.stages.iter().enumerate().map(stage).collect()
    }

    /// A range as text: one number where it is a point.
    pub(super) fn cell(range: &Result<(Rational, Rational), String>) -> String {
        let shown = |number: &Rational| Figure::rounded(number.clone(), 2).brief();
        match range {
            Ok((least, greatest)) if least == greatest => shown(least),
            Ok((least, greatest)) => format!("{} to {}", shown(least), shown(greatest)),
            Err(why) => format!("not proved: {why}"),
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
