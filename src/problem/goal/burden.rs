//! Leximin of the burden ratio: responsibility units taken over the fair number, for every state that has one.

use std::collections::BTreeMap;

use crate::exact::Rational;
use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Ratio};

pub(super) fn leximin(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let weights: BTreeMap<&StateId, &Rational> =
        frame.cohorts.iter().map(|cohort| (&cohort.origin, &cohort.weight)).collect();
    let mut terms: BTreeMap<&StateId, Vec<(usize, Rational)>> = BTreeMap::new();
    for (index, column) in problem.columns.iter().enumerate() {
        if let Some(host) = column.stands_for.host() {
            let weight = column.stands_for.origin().map_or(Rational::ONE, |origin| weights[origin].clone());
            if !weight.is_zero() {
                terms.entry(host).or_default().push((index, weight));
            }
        }
    }
    let mut ratios = Vec::new();
    for (member, fair) in frame.scenario.members.iter().zip(frame.fair) {
        if let Some(terms) = terms.remove(&member.id).filter(|_| !fair.is_zero()) {
            ratios.push(Ratio { name: member.id.to_string(), terms, by: fair.clone() });
        }
    }
    (!ratios.is_empty()).then(|| Goal::Leximin { name: "leximin-burden".to_owned(), ratios })
}
