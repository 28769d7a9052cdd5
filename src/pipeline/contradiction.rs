//! Which of the file's own rules cannot hold together, and by how much they would have to give.

use std::collections::BTreeSet;

use super::{ConflictMember, Contradiction, ProofStatus};
use crate::exact::{Abs, Rational};
use crate::problem::{
    self, BarsAs, Condition, Families, Frame, LevelsAs, NamedRow, Problem, Reason, RowKind, Variable, Whom,
};
use crate::proof::{self, Constraint, Infeasible, Verdict};
use crate::scenario::Scenario;
use crate::solve;
use crate::solve::conflict::{self, Conflict, Member, shrink};

/// The most columns of a programme whose conflict is made minimal row by row. Above it, the conflict is minimal in the
/// file's rules, and the rows are those of a minimum cut: these origins, these hosts, short by so many.
const ROW_BY_ROW: usize = 1_000;

/// How many orders of deletion are tried for the shortest conflict.
const ORDERS: usize = 3;

/// Names the conflict of an infeasible programme, whose proof is checked. Bars and the rules of levels become rows for this.
pub(super) fn explain(frame: &Frame, refuted: &Problem, proof: Infeasible) -> Contradiction {
    let status = match proof::check_infeasible(refuted, &proof) {
        Verdict::Proved => ProofStatus::Proved,
        Verdict::Refused(faults) => ProofStatus::NotProved(faults.iter().map(ToString::to_string).collect()),
    };
    let mut scenario: Scenario = frame.scenario.clone();
    scenario.goals.clear();
    let families = Families { bars: BarsAs::Rows, levels: LevelsAs::Rows, ..Families::ALL };
    let problem = problem::build(&Frame { scenario: &scenario, families, ..frame.clone() });
    let found = if problem.columns.len() <= ROW_BY_ROW {
        conflict::minimal(&problem, ORDERS, &mut solve::infeasible).map(|conflict| row_by_row(&problem, &conflict))
    } else {
        rule_by_rule(&problem)
    };
    let (members, least_repair) = found.unwrap_or_default();
    Contradiction { proof, status, members, least_repair }
}

/// One member a row, with what it alone would have to give. Totals and bars never give.
fn row_by_row(problem: &Problem, conflict: &Conflict) -> (Vec<ConflictMember>, Option<Rational>) {
    let gives = |member: &Member| member.reason.as_ref().is_some_and(|reason| may_give(&reason.rule));
    let repairs = conflict::repairs(problem, conflict, &gives);
    // What ends this conflict may leave another: where these rules can mend the whole programme, the total is of that, and of nothing less.
    let total = repairs.together.as_ref().map(|changes| conflict::total(changes)).or(repairs.shortfall);
    let (mut together, mut between) = (repairs.together.into_iter().flatten(), repairs.between.into_iter().flatten());
    let members = conflict.members.iter().zip(repairs.alone).map(|(member, alone)| {
        let (rule, line) = match &member.reason {
            Some(reason) => (reason.rule.clone(), reason.line),
            None => ("people".to_owned(), None),
        };
        let row = NamedRow { name: member.name.clone(), says: says(problem, &member.constraint) };
        let (together, between) = (together.next(), between.next());
        ConflictMember { rule, line, rows: vec![row], alone: alone.map(Abs::abs), together, between }
    });
    (members.collect(), total)
}

/// What a constraint says: a row, or that people who are there already can stay, no more.
fn says(problem: &Problem, constraint: &Constraint) -> Condition {
    let stays = |column: usize| match &problem.columns[column].stands_for {
        Variable::Stay { origin, host } => {
            let whom = Whom::Way { origin: origin.clone(), via: Vec::new(), host: host.clone() };
            Condition::of(RowKind::Stay, whom)
        }
        _ => Condition::OTHER,
    };
    match constraint {
        Constraint::Row(row) => problem.rows[*row].says.clone(),
        Constraint::Upper(column) => stays(*column),
        _ => Condition::OTHER,
    }
}

/// One member a rule, with its rows in a minimum cut.
fn rule_by_rule(problem: &Problem) -> Option<(Vec<ConflictMember>, Option<Rational>)> {
    let mut rules: Vec<&Reason> = Vec::new();
    for row in &problem.rows {
        if !rules.iter().any(|reason| reason.rule == row.reason.rule) {
            rules.push(&row.reason);
        }
    }
    let with = |kept: &[bool]| {
        let on: BTreeSet<&str> =
            rules.iter().zip(kept).filter(|(_, kept)| **kept).map(|(reason, _)| reason.rule.as_str()).collect();
        let mut part = problem.clone();
        part.rows.retain(|row| on.contains(row.reason.rule.as_str()));
        let infeasible = solve::infeasible(&part)?;
        Some((part, infeasible))
    };
    let used = |part: &Problem, infeasible: &Infeasible| -> Vec<usize> {
        let rows = infeasible.duals.iter().filter_map(|(constraint, _)| match constraint {
            Constraint::Row(row) => Some(part.rows[*row].reason.rule.as_str()),
            _ => None,
        });
        let rows: BTreeSet<&str> = rows.collect();
        (0..rules.len()).filter(|&rule| rows.contains(rules[rule].rule.as_str())).collect()
    };
    let whole = solve::infeasible(problem)?;
    let mut refute = |kept: &[bool]| match kept.contains(&false) {
        false => Some(used(problem, &whole)),
        true => with(kept).map(|(part, infeasible)| used(&part, &infeasible)),
    };
    let order: Vec<usize> = (0..rules.len()).collect();
    let kept = shrink(rules.len(), &order, &mut refute)?;
    let flags: Vec<bool> = (0..rules.len()).map(|rule| kept.contains(&rule)).collect();
    let (part, infeasible) = with(&flags)?;
    let members = kept.iter().map(|&rule| {
        let rows = infeasible.duals.iter().filter_map(|(constraint, _)| match constraint {
            Constraint::Row(row) if part.rows[*row].reason.rule == rules[rule].rule => Some(part.rows[*row].named()),
            _ => None,
        });
        ConflictMember {
            rule: rules[rule].rule.clone(),
            line: rules[rule].line,
            rows: rows.collect(),
            alone: None,
            together: None,
            between: None,
        }
    });
    // What ends this clash alone may leave another: what is short is short in the whole programme.
    Some((members.collect(), Some(short_by(problem, &whole))))
}

/// The people who lack a place in a minimum cut, whose multipliers are all equal in size.
fn short_by(problem: &Problem, infeasible: &Infeasible) -> Rational {
    let mut short = Rational::ZERO;
    let mut unit = Rational::ONE;
    for (constraint, dual) in &infeasible.duals {
        let bound = match constraint {
            Constraint::Row(row) => Some(&problem.rows[*row].rhs),
            Constraint::Upper(column) => problem.columns[*column].upper.as_ref(),
            _ => None,
        };
        let Some(bound) = bound else { continue };
        short += dual * bound;
        unit = dual.clone().abs();
    }
    short / unit
}

/// The tables of a file whose rows are limits that somebody may loosen: floors, caps, capacities, accords. The people do not give way,
/// and a bar never does.
const GIVING: [&str; 9] =
    ["rules.", "accord.", "cohort.", "corridor.", "market.costs.", "modality.", "periods.", "substitution", "transit."];

/// Whether the rows of a rule, by its path, are limits that may give. `level.NAME.rules` are the limits of a level together.
#[must_use]
pub fn may_give(rule: &str) -> bool {
    let of_level = rule.strip_prefix("level.").and_then(|rest| rest.split_once('.'));
    let table = of_level.map_or(rule, |(_, table)| table);
    table == "rules" || GIVING.iter().any(|giving| table.starts_with(giving))
}
