//! Problems without a solution: a float solver leads to a small set, the exact simplex proves it and makes it minimal, our
//! own check confirms the multipliers, and the float solver, asked again of the set and of the set without each member, agrees.

use onus::problem::Problem;
use onus::proof::{Constraint, check_infeasible};
use onus::solve::backend::{BACKENDS, Backend, FloatAnswer, FloatLp};
use onus::solve::conflict::{Conflict, minimal};
use onus::solve::simplex;

use super::Corpus;

/// Problems whose small set is found and proved in a few seconds.
const QUICK: [&str; 10] =
    ["bgetam", "chemcom", "ex72a", "ex73a", "gran", "itest2", "itest6", "mondou2", "pang", "woodinfe"];
/// Those that take longer: `cargo test -- --ignored`.
const SLOW: [&str; 5] = ["refinery", "klein1", "cplex2", "ceria3d", "bgindy"];

/// The most rows of a problem that is left to the exact simplex as a whole.
const SMALL: usize = 300;

fn solver() -> Option<&'static dyn Backend> {
    BACKENDS.iter().find(|known| known.name == "clarabel")?.backend
}

/// Every row and every upper bound.
fn elements(problem: &Problem) -> Vec<Constraint> {
    let uppers = (0..problem.columns.len()).filter(|at| problem.columns[*at].upper.is_some()).map(Constraint::Upper);
    (0..problem.rows.len()).map(Constraint::Row).chain(uppers).collect()
}

/// The problem in doubles with some elements alone, and nothing to minimise.
fn float_part(whole: &FloatLp, kept: &[Constraint]) -> FloatLp {
    let mut part = FloatLp { columns: whole.columns.clone(), rows: Vec::new() };
    part.columns.iter_mut().for_each(|column| (column.upper, column.cost) = (f64::INFINITY, 0.0));
    for element in kept {
        match element {
            Constraint::Row(row) => part.rows.push(whole.rows[*row].clone()),
            Constraint::Upper(at) => part.columns[*at].upper = whole.columns[*at].upper,
            _ => {}
        }
    }
    part
}

fn says_infeasible(backend: &dyn Backend, lp: &FloatLp) -> bool {
    matches!(backend.minimise(lp), FloatAnswer::Infeasible)
}

/// Leaves out what the float solver can do without, in ever smaller pieces.
fn filtered(backend: &dyn Backend, whole: &FloatLp, mut kept: Vec<Constraint>) -> Option<Vec<Constraint>> {
    if !says_infeasible(backend, &float_part(whole, &kept)) {
        return None;
    }
    let mut piece = kept.len().div_ceil(2);
    loop {
        let mut at = 0;
        while at < kept.len() {
            let end = (at + piece).min(kept.len());
            let rest: Vec<Constraint> = kept[..at].iter().chain(&kept[end..]).cloned().collect();
            if !rest.is_empty() && says_infeasible(backend, &float_part(whole, &rest)) {
                kept = rest;
            } else {
                at = end;
            }
        }
        if piece == 1 {
            return Some(kept);
        }
        piece = piece.div_ceil(4);
    }
}

/// The problem with some elements and the columns that they use.
fn part(problem: &Problem, kept: &[Constraint]) -> Problem {
    let mut part = Problem { columns: problem.columns.clone(), ..Problem::default() };
    part.columns.iter_mut().for_each(|column| column.upper = None);
    for element in kept {
        match element {
            Constraint::Row(row) => part.rows.push(problem.rows[*row].clone()),
            Constraint::Upper(at) => part.columns[*at].upper = problem.columns[*at].upper.clone(),
            _ => {}
        }
    }
    let mut used = vec![false; part.columns.len()];
    part.rows.iter().flat_map(|row| &row.terms).for_each(|(at, _)| used[*at] = true);
    let place: Vec<usize> =
        used.iter().scan(0, |next, used| Some(std::mem::replace(next, *next + usize::from(*used)))).collect();
    part.rows.iter_mut().flat_map(|row| &mut row.terms).for_each(|(at, _)| *at = place[*at]);
    let mut used = used.iter();
    part.columns.retain(|_| *used.next().unwrap());
    part
}

/// A minimal set, proved; none where the float solver leads nowhere.
fn conflict_of(corpus: &Corpus, name: &str) -> Option<(Problem, Conflict)> {
    let problem = corpus.problem(name).problem;
    let backend = solver()?;
    let whole = super::optima::float(&problem);
    // Where the float solver leads nowhere, all of it is left to the exact simplex, if it is small.
    let all = elements(&problem);
    let kept = filtered(backend, &whole, all.clone()).or_else(|| (problem.rows.len() <= SMALL).then_some(all))?;
    let part = part(&problem, &kept);
    let conflict = minimal(&part, 1, &mut simplex::infeasible)?;
    Some((part, conflict))
}

/// The exact proof, the check of it, and the second opinion on every member.
#[expect(clippy::print_stdout, reason = "what is not proved, or not confirmed, is listed")]
fn prove(corpus: &Corpus, name: &str) -> bool {
    let Some((part, conflict)) = conflict_of(corpus, name) else {
        println!("{name}: not proved");
        return false;
    };
    assert!(check_infeasible(&part, &conflict.proof).is_proved(), "{name}");
    let members: Vec<Constraint> = conflict.members.iter().map(|member| member.constraint.clone()).collect();
    let backend = solver().expect("it found the set");
    let whole = super::optima::float(&part);
    assert!(says_infeasible(backend, &float_part(&whole, &members)), "{name}: the set is confirmed");
    let mut unsure = 0;
    for member in &members {
        let rest: Vec<Constraint> = members.iter().filter(|other| *other != member).cloned().collect();
        match backend.minimise(&float_part(&whole, &rest)) {
            FloatAnswer::Optimal { .. } => {}
            FloatAnswer::Infeasible => panic!("{name}: {member:?} is not needed"),
            _ => unsure += 1,
        }
    }
    println!("{name}: a minimal set of {} is proved; {unsure} members without a second opinion", members.len());
    assert!(unsure * 2 <= members.len(), "{name}");
    true
}

#[test]
fn small_sets_are_proved_minimal_and_confirmed() {
    let Some(corpus) = Corpus::here("netlib-infeasible") else { return };
    if solver().is_none() {
        return;
    }
    let mut all: Vec<&str> = QUICK.into_iter().chain(SLOW).collect();
    all.sort_unstable();
    assert_eq!(all, corpus.expected.keys().map(String::as_str).collect::<Vec<_>>());
    for name in QUICK {
        assert!(prove(&corpus, name), "{name}");
    }
}

#[test]
#[ignore = "four minutes of CPU: large sets by the exact simplex; ONUS_NETLIB names one alone"]
fn larger_sets_are_proved_minimal_and_confirmed() {
    let Some(corpus) = Corpus::here("netlib-infeasible") else { return };
    let only = std::env::var("ONUS_NETLIB").unwrap_or_default();
    for name in SLOW.into_iter().filter(|name| only.is_empty() || only == *name) {
        assert!(prove(&corpus, name), "{name}");
    }
}
