//! Levels below members: `most[laender]: amount of DEU <= U` and `least[laender]: amount >= L`, in the units of the total, for what the
//! floors and caps of a level can share at all (mathematics 5.8). The dual of `most` is at most 0: what one more place below is worth;
//! that of `least` at least 0: what the floors below cost. To name a conflict, the level's own rows stand in place of the two, on
//! columns `within[DE-BY]` that sum to the amount of the upper member: `level[laender]: sum of within - amount = 0`.

use crate::exact::Rational;
use crate::problem::frame::{Frame, LevelsAs};
use crate::problem::level::LevelFrame;
use crate::problem::{self, Column, Condition, Problem, Reason, RowKind, Sense, Variable};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    for level in frame.levels {
        match frame.families.levels {
            LevelsAs::Off => {}
            LevelsAs::Limits => limits(level, problem),
            LevelsAs::Rows => rows(level, problem),
        }
    }
}

/// The least and the most that the level can share; its own rows where they leave nothing, so that the programme has no answer either.
fn limits(level: &LevelFrame, problem: &mut Problem) {
    let Some(room) = &level.room else { return rows(level, problem) };
    let name = &level.level.name;
    let named = &level.level.named;
    let reason = Reason { rule: format!("{}.rules", named.path), line: Some(named.place.line()) };
    let amount = amount(level, problem);
    if !room.least.is_zero() {
        let least = Condition::named(RowKind::LevelLeast, name);
        problem.add_row(least, amount.clone(), Sense::AtLeast, room.least.clone(), reason.clone());
    }
    if let Some(most) = &room.most {
        problem.add_row(Condition::named(RowKind::LevelMost, name), amount, Sense::AtMost, most.clone(), reason);
    }
}

/// The programme of the level inside that of the upper one: its total is what the upper member takes.
fn rows(level: &LevelFrame, problem: &mut Problem) {
    let frame = level.frame();
    let families = problem::Families { levels: LevelsAs::Rows, ..frame.families };
    let inner = problem::build(&Frame { families, ..frame });
    let upper = amount(level, problem);
    let shift = problem.columns.len();
    problem.columns.extend(inner.columns.into_iter().map(|column| {
        let stands_for = match column.stands_for {
            Variable::Duty { state } => Variable::Within { state },
            other => other,
        };
        Column { name: stands_for.to_string(), stands_for, ..column }
    }));
    let named = &level.level.named;
    for row in inner.rows {
        let mut terms: Vec<_> = row.terms.into_iter().map(|(column, factor)| (column + shift, factor)).collect();
        if row.reason.rule == named.path {
            let less = upper.iter().map(|(column, factor)| (*column, -factor.clone()));
            terms = less.chain(terms).collect();
            let total = Condition::named(RowKind::LevelTotal, &level.level.name);
            problem.add_row(total, terms, Sense::Equal, Rational::ZERO, row.reason);
        } else {
            problem.add_row(row.says, terms, row.sense, row.rhs, row.reason);
        }
    }
}

/// What the upper member takes.
fn amount(level: &LevelFrame, problem: &Problem) -> Vec<(usize, Rational)> {
    problem.terms_where(|variable| variable.host() == Some(&level.level.of.value))
}
