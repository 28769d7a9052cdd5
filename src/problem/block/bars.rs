//! Bars as rows, `never[SYR,SYR]: place <= 0`: only to name them in a conflict. In the published form a bar is an absent column.

use crate::exact::Rational;
use crate::problem::columns::forbids;
use crate::problem::frame::{BarsAs, Frame};
use crate::problem::{Problem, Reason, Sense, Variable};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if frame.families.bars != BarsAs::Rows {
        return;
    }
    for bar in &frame.scenario.bars {
        let reason = Reason { rule: bar.named.path.clone(), line: Some(bar.named.place.line()) };
        for index in 0..problem.columns.len() {
            let Variable::Place { origin, host } = &problem.columns[index].stands_for else { continue };
            if forbids(bar, origin, host) {
                let name = format!("never[{origin},{host}]");
                problem.add_row(&name, vec![(index, Rational::ONE)], Sense::AtMost, Rational::ZERO, reason.clone());
            }
        }
    }
}
