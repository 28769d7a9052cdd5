//! Every float solver on the 62 problems, through our own problem type: the exact value to 1e-9, or an honest status.

use onus::exact::{self, Rational, approximate};
use onus::problem::{Goal, Problem};
use onus::proof::{Solution, Stage, check};
use onus::solve::backend::{BACKENDS, Backend, FloatAnswer, FloatLp, Shown};
use onus::solve::{Answer, simplex};

use super::Corpus;
use crate::mps::Read;

/// Problems that take seconds: they run with `cargo test -- --ignored`.
const SLOW: [&str; 13] = [
    "25fv47", "80bau3b", "bnl2", "d2q06c", "degen3", "dfl001", "fit2d", "fit2p", "greenbeb", "maros", "perold",
    "pilot87", "pilotnov",
];

/// Problems that the exact simplex solves in a moment even where our code is not optimised.
const EXACT: [&str; 3] = ["afiro", "kb2", "sc50a"];

/// The problem in doubles.
pub fn float(problem: &Problem) -> FloatLp {
    let goals = if problem.goals.is_empty() { vec![nothing()] } else { problem.goals.clone() };
    let problem = &Problem { goals, ..problem.clone() };
    let stage = Stage::Sum { goal: 0, value: Rational::ZERO, duals: Vec::new() };
    FloatLp::of_stage(problem, &Solution { values: Vec::new(), stages: vec![stage] }, 0).expect("one goal")
}

fn nothing() -> Goal {
    Goal::Sum { name: "nothing".to_owned(), terms: Vec::new() }
}

/// The exact value, in the unit of the goal: shifts of columns taken off. The manifest leaves out what stands on the right-hand
/// side of the objective (`e226`).
fn expected(corpus: &Corpus, name: &str, problem: &Read) -> Rational {
    let text = corpus.expected[name]["objective_exact"].as_str();
    let text = text.unwrap_or_else(|| corpus.expected[name]["objective_decimal"].as_str().expect("a value"));
    exact::parse_quoted(text).expect("a rational") - &problem.shift
}

/// What an answer is worth, in words; a wrong value called optimal fails.
fn judged(answer: &FloatAnswer, exact: f64, place: &str) -> Result<(), String> {
    match answer {
        FloatAnswer::Optimal { value, shown, .. } => {
            let off = (value - exact).abs() / exact.abs().max(1.0);
            match shown {
                Some(Shown { gap, .. }) if *gap > 1e-9 => {
                    assert!(off <= *gap, "{place}: {value}, {exact}, shown to be within {gap:e}");
                    Err(format!("within {gap:.0e} of the best"))
                }
                _ => {
                    assert!(off <= 1e-9, "{place}: {value}, {exact}");
                    Ok(())
                }
            }
        }
        FloatAnswer::GaveUp(why) => Err(format!("gave up: {why}")),
        FloatAnswer::InfeasibleOrUnbounded => Err("could not tell".to_owned()),
        wrong @ (FloatAnswer::Infeasible | FloatAnswer::Unbounded) => panic!("{place}: {wrong:?}"),
    }
}

/// Runs a solver on some problems and lists what has no value to 1e-9; gives how many have.
#[expect(clippy::print_stdout, reason = "statuses short of an optimum are listed")]
fn suite(corpus: &Corpus, backend: &dyn Backend, names: &[&str]) -> usize {
    let mut right = 0;
    for name in names {
        let problem = corpus.problem(name);
        let exact = approximate(&expected(corpus, name, &problem));
        let place = format!("{} on {name}", backend.name());
        match judged(&backend.minimise(&float(&problem.problem)), exact, &place) {
            Ok(()) => right += 1,
            Err(status) => println!("{place}: {status}"),
        }
    }
    println!("{}: {right} of {} to 1e-9", backend.name(), names.len());
    right
}

fn built() -> impl Iterator<Item = &'static dyn Backend> {
    BACKENDS.iter().filter_map(|known| known.backend)
}

#[test]
fn every_solver_finds_the_exact_value_or_says_that_it_does_not() {
    let Some(corpus) = Corpus::here("netlib-lp") else { return };
    assert_eq!(corpus.expected.len(), 62);
    let quick: Vec<&str> = corpus.expected.keys().map(String::as_str).filter(|name| !SLOW.contains(name)).collect();
    assert_eq!(quick.len() + SLOW.len(), 62);
    for backend in built() {
        let right = suite(&corpus, backend, &quick);
        // Honest, and of use.
        assert!(right >= quick.len() / 2, "{}: {right}", backend.name());
    }
}

#[test]
#[ignore = "minutes: the large problems of Netlib, with up to a minute for each"]
fn every_solver_on_the_large_problems() {
    let Some(corpus) = Corpus::here("netlib-lp") else { return };
    for backend in built() {
        suite(&corpus, backend, &SLOW);
    }
}

fn exactly(corpus: &Corpus, name: &str) {
    let problem = corpus.problem(name);
    let Answer::Optimal(solution) = simplex::solve(&problem.problem) else { panic!("{name} has an optimum") };
    let Stage::Sum { value, .. } = &solution.stages[0] else { panic!("one sum") };
    assert_eq!(*value, expected(corpus, name, &problem), "{name}");
    assert!(check(&problem.problem, &solution).is_proved(), "{name}");
}

#[test]
fn the_exact_simplex_finds_the_very_fraction_and_proves_it() {
    let Some(corpus) = Corpus::here("netlib-lp") else { return };
    EXACT.iter().for_each(|name| exactly(&corpus, name));
}

#[test]
fn the_exact_simplex_on_more_problems() {
    let Some(corpus) = Corpus::here("netlib-lp") else { return };
    for name in ["blend", "recipe", "sc205", "share1b", "vtpbase", "standata", "scsd1", "bore3d"] {
        exactly(&corpus, name);
    }
}
