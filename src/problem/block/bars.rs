//! Bars as rows, `never[SYR,SYR]: place <= 0`, `never[SYR>t1>DEU]: route <= 0`: only to name them in a conflict. In the published
//! form a bar is an absent column, on every leg of a route.

use crate::exact::Rational;
use crate::problem::columns::closes;
use crate::problem::frame::{BarsAs, Frame};
use crate::problem::{Problem, Reason, Sense};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if frame.families.bars != BarsAs::Rows {
        return;
    }
    for bar in &frame.scenario.bars {
        let reason = Reason { rule: bar.named.path.clone(), line: Some(bar.named.place.line()) };
        for index in 0..problem.columns.len() {
            let column = &problem.columns[index];
            if closes(frame, bar, &column.stands_for) {
                let whom = column.name.split_once('[').map_or("", |(_, inside)| inside);
                let name = format!("never[{whom}");
                problem.add_row(&name, vec![(index, Rational::ONE)], Sense::AtMost, Rational::ZERO, reason.clone());
            }
        }
    }
}
