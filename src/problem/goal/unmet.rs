//! Least unmet need, and its leximin over origins.

use crate::exact::Rational;
use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Ratio, Variable};

pub(super) fn least(_: &Frame, problem: &Problem) -> Option<Goal> {
    let terms = problem.terms_where(|variable| matches!(variable, Variable::Unmet { .. }));
    (!terms.is_empty()).then(|| Goal::Sum { name: "unmet".to_owned(), terms })
}

pub(super) fn vulnerable(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let first = |origin: &StateId| frame.scenario.cohorts.get(origin).is_some_and(|choice| choice.first);
    let terms = problem.terms_where(|variable| matches!(variable, Variable::Unmet { origin } if first(origin)));
    (!terms.is_empty()).then(|| Goal::Sum { name: "vulnerable-unmet".to_owned(), terms })
}

pub(super) fn leximin(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let unmet = |variable: &Variable| matches!(variable, Variable::Unmet { .. });
    let terms = problem.terms_where(unmet);
    let ratios: Vec<Ratio> = frame
        .cohorts
        .iter()
        .zip(terms)
        .map(|(cohort, term)| {
            let by = Rational::from(cohort.people.clone());
            Ratio { name: cohort.origin.to_string(), terms: vec![term], by }
        })
        .collect();
    (!ratios.is_empty()).then(|| Goal::Leximin { name: "leximin-unmet".to_owned(), ratios })
}
