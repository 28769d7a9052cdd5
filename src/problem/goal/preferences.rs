//! Least cost to the people themselves of being where they are placed, which stands apart from what states spend.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem};

pub(super) fn least(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let preferences = &frame.scenario.market.as_ref()?.preferences;
    let mut terms: Vec<(usize, Rational)> = Vec::new();
    for (at, column) in problem.columns.iter().enumerate() {
        let variable = &column.stands_for;
        let (Some(_), Some(origin), Some(host)) = (variable.placed_via(), variable.origin(), variable.host()) else {
            continue;
        };
        // What is said of a cohort counts before what is said of its origin.
        let costs = frame.whose(origin).into_iter().find_map(|whose| preferences.get(whose));
        if let Some(usd) = costs.and_then(|costs| costs.get(host)).filter(|usd| !usd.is_zero()) {
            terms.push((at, usd.clone()));
        }
    }
    (!terms.is_empty()).then(|| Goal::Sum { name: "preferences".to_owned(), terms })
}
