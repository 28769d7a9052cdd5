//! Least distance and least cost: kilometres and US dollars a person, added up over people and the legs of their routes.

use crate::exact::Rational;
use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable, legs};
use crate::scenario::Corridor;

pub(super) fn distance(frame: &Frame, problem: &Problem) -> Option<Goal> {
    sum("distance", problem, |variable| on_the_way(frame, variable, |corridor| corridor.distance.as_ref()))
}

/// Reception at the host, of people placed or staying, by the modality or by the step of a market, and travel.
pub(super) fn cost(frame: &Frame, problem: &Problem) -> Option<Goal> {
    sum("cost", problem, |variable| {
        on_the_way(frame, variable, |corridor| corridor.usd.as_ref()) + reception(frame, variable)
    })
}

/// What a state spends on a person or a file: that of the modality where it has its own, else that of reception.
fn reception(frame: &Frame, variable: &Variable) -> Rational {
    if let (Variable::Step { state, step }, Some(market)) = (variable, &frame.scenario.market) {
        let steps = market.costs.get(state).map_or(&[][..], |costs| &costs.steps);
        return steps.iter().find(|one| one.name == *step).map_or(Rational::ZERO, |one| one.usd.clone());
    }
    let at_host = |state: &StateId| frame.reception.get(state).cloned().unwrap_or(Rational::ZERO);
    let (Variable::By { state, modality }
    | Variable::Through { state, modality }
    | Variable::Process { state, modality }) = variable
    else {
        // In a placement it is the modality that costs, not the place.
        if frame.has_modalities() {
            return Rational::ZERO;
        }
        return variable.host().map_or(Rational::ZERO, at_host);
    };
    if let Some(costs) = frame.unit_costs.get(modality) {
        return costs.get(state).cloned().unwrap_or(Rational::ZERO);
    }
    let named = frame.scenario.modalities.iter().find(|one| one.name == *modality);
    named.filter(|one| one.files.is_none()).map_or(Rational::ZERO, |one| &one.cost * at_host(state))
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
