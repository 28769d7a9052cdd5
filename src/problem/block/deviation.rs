//! How far the states are from their fair numbers, where a goal asks for it (mathematics 5.2). States without a fair number
//! have no deviation; what they take is fixed elsewhere.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `over[DEU]` | units taken - f t <= f, with t = `worst` | at most 0: parts of a fair number per unit |
//! | `under[DEU]` | units taken + f t >= f | at least 0: parts of a fair number per unit |
//! | `deviation[DEU]` | units taken - above + below = f | between -1 and 1: units of deviation per unit of f |

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Column, Condition, Problem, Reason, RowKind, Sense, Variable};

/// The name of the column of the worst relative deviation.
pub(in crate::problem) const WORST: &str = "worst";
/// How the names of the columns of absolute deviations begin.
pub(in crate::problem) const ABOVE: &str = "above[";
/// The same, of what lacks.
pub(in crate::problem) const BELOW: &str = "below[";

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let asked = |name| frame.scenario.goals.iter().find(|goal| goal.name == name);
    let worst = asked("worst-deviation").map(|goal| {
        let reason = Reason { rule: "goals".to_owned(), line: Some(goal.place.line()) };
        (column(problem, WORST.to_owned()), reason)
    });
    let total = asked("total-deviation");
    let mut loads = frame.loads(problem);
    for (member, fair) in frame.scenario.members.iter().zip(frame.fair).filter(|(_, fair)| !fair.is_zero()) {
        let state = &member.id;
        let load = loads.remove(state).unwrap_or_default();
        if let Some((worst, reason)) = &worst {
            let with = |factor: Rational| load.iter().cloned().chain([(*worst, factor)]).collect();
            let [over, under] = [RowKind::Over, RowKind::Under].map(|kind| Condition::of_state(kind, state));
            problem.add_row(over, with(-fair), Sense::AtMost, fair.clone(), reason.clone());
            problem.add_row(under, with(fair.clone()), Sense::AtLeast, fair.clone(), reason.clone());
        }
        if let Some(goal) = total {
            let reason = Reason { rule: "goals".to_owned(), line: Some(goal.place.line()) };
            let mut terms = load.clone();
            terms.push((column(problem, format!("{ABOVE}{state}]")), -Rational::ONE));
            terms.push((column(problem, format!("{BELOW}{state}]")), Rational::ONE));
            let says = Condition::of_state(RowKind::Deviation, state);
            problem.add_row(says, terms, Sense::Equal, fair.clone(), reason);
        }
    }
}

fn column(problem: &mut Problem, name: String) -> usize {
    problem.columns.push(Column { name, stands_for: Variable::Other, upper: None });
    problem.columns.len() - 1
}
