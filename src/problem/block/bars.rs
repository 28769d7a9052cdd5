//! Bars as rows, `never[SYR,SYR]: place <= 0`, `never[SYR>t1>DEU]: route <= 0`: only to name them in a conflict. In the published
//! form a bar is an absent column, on every leg of a route.

use crate::exact::Rational;
use crate::problem::columns::closes;
use crate::problem::frame::{BarsAs, Frame};
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, Variable, Whom};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if frame.families.bars != BarsAs::Rows {
        return;
    }
    for bar in &frame.scenario.bars {
        let reason = Reason { rule: bar.named.path.clone(), line: Some(bar.named.place.line()) };
        for index in 0..problem.columns.len() {
            let column = &problem.columns[index];
            if let Some(way) = way(&column.stands_for).filter(|_| closes(frame, bar, &column.stands_for)) {
                let says = Condition::of(RowKind::Never, way);
                problem.add_row(says, vec![(index, Rational::ONE)], Sense::AtMost, Rational::ZERO, reason.clone());
            }
        }
    }
}

/// The way of people placed anew.
fn way(variable: &Variable) -> Option<Whom> {
    let via = variable.placed_via()?.to_vec();
    Some(Whom::Way { origin: variable.origin()?.clone(), via, host: variable.host()?.clone() })
}
