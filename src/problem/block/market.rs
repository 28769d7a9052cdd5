//! Tradable quotas (mathematics 5.9; Fernández-Huertas Moraga and Rapoport 2014). Columns: `step[DEU,beds]` responsibility units that a
//! state hosts at one step of its cost; with costs that rise from step to step a cheaper one is full before a dearer one is used.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `hosted[DEU]` | units taken - units at the steps = 0 | US dollars a unit: minus the marginal cost of the state, any sign |
//! | `width[DEU,beds]` | units at the step <= its width | at most 0: what one unit more of the step saves, US dollars |
//!
//! The dual of `total` is the market price, in US dollars a unit. Where it is one of many the price is an interval, and both ends are
//! found by `solve::slope`.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Column, Condition, Problem, Reason, RowKind, Sense, Variable, Whom};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let Some(market) = frame.scenario.market.as_ref().filter(|_| frame.families.market) else { return };
    let mut loads = frame.loads(problem);
    let mut widths = Vec::new();
    for (state, costs) in &market.costs {
        let mut hosted = loads.remove(state).unwrap_or_default();
        for step in &costs.steps {
            let variable = Variable::Step { state: state.clone(), step: step.name.clone() };
            let at = problem.columns.len();
            problem.columns.push(Column { name: variable.to_string(), stands_for: variable, upper: None });
            hosted.push((at, -Rational::ONE));
            if let Some(width) = &step.width {
                let reason = Reason { rule: costs.named.path.clone(), line: Some(costs.named.place.line()) };
                let says = Condition::of(RowKind::Width, Whom::Step(state.clone(), step.name.clone()));
                widths.push((says, at, width.clone(), reason));
            }
        }
        let reason = Reason { rule: market.named.path.clone(), line: Some(market.named.place.line()) };
        problem.add_row(Condition::of_state(RowKind::Hosted, state), hosted, Sense::Equal, Rational::ZERO, reason);
    }
    for (says, at, width, reason) in widths {
        problem.add_row(says, vec![(at, Rational::ONE)], Sense::AtMost, width, reason);
    }
}
