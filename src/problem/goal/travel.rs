//! Least distance and least cost: kilometres and US dollars a person, added up over people and the legs of their routes.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable, legs};
use crate::scenario::Corridor;

pub(super) fn distance(frame: &Frame, problem: &Problem) -> Option<Goal> {
    sum("distance", problem, |variable| on_the_way(frame, variable, |corridor| corridor.distance.as_ref()))
}

/// Reception at the host, of people placed or staying, and travel.
pub(super) fn cost(frame: &Frame, problem: &Problem) -> Option<Goal> {
    sum("cost", problem, |variable| {
        let travel = on_the_way(frame, variable, |corridor| corridor.usd.as_ref());
        let reception = variable.host().and_then(|host| frame.reception.get(host));
        let times = match variable {
            Variable::By { modality, .. } => frame
                .scenario
                .modalities
                .iter()
                .find(|one| one.name == *modality)
                .map_or(Rational::ONE, |one| one.cost.clone()),
            _ => Rational::ONE,
        };
        reception.map_or(travel.clone(), |usd| travel + usd * times)
    })
}

fn on_the_way(frame: &Frame, variable: &Variable, number: fn(&Corridor) -> Option<&Rational>) -> Rational {
    let (Some(via), Some(origin), Some(host)) = (variable.placed_via(), variable.origin(), variable.host()) else {
        return Rational::ZERO;
    };
    if !frame.has_corridors() {
        return Rational::ZERO;
    }
    let legs = legs(frame.scenario, &frame.whose(origin), via, host);
    crate::exact::sum(legs.iter().filter_map(|leg| number(&frame.scenario.corridors[*leg])))
}

fn sum(name: &str, problem: &Problem, each: impl Fn(&Variable) -> Rational) -> Option<Goal> {
    let terms = problem.columns.iter().enumerate().map(|(at, column)| (at, each(&column.stands_for)));
    let terms: Vec<_> = terms.filter(|(_, number)| !number.is_zero()).collect();
    (!terms.is_empty()).then(|| Goal::Sum { name: name.to_owned(), terms })
}
