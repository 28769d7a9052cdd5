//! One instance of `run.py`, one way of solving it, each stage by CPU time, as a line of JSON: `peers INSTANCE WAY`.
//!
//! `exact` finds all levels and proves them, `unique` goes on to one answer; `bounded` is the closed form, in whole numbers; `tolerance` finds the
//! first level and says exactly how far from it the answer is; a float solver by its name finds the first level.

use std::process::ExitCode;

use cpu_time::ProcessTime;
use onus::exact::{Abs, Integer, Rational, approximate, ratio};
use onus::key::bounded::{WholeBounds, WholeShares, whole_shares};
use onus::problem::{Goal, Problem};
use onus::proof::{self, Solution, Stage};
use onus::solve::backend::{BACKENDS, Backend, FloatAnswer, FloatLp};
use onus::solve::{self, Answer, tolerance};
use serde_json::{Value, json};

use self::instance::{Shares, Transport};

mod instance;

/// The closed form is too short for the clock: the mean of so many, one after the other.
const TIMES: u32 = 100;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [path, way] = arguments.as_slice() else { return refuse("peers INSTANCE WAY; see benches/peers/run.py") };
    let Ok(text) = std::fs::read_to_string(path) else { return refuse("the instance cannot be read") };
    let answer = match way.as_str() {
        "bounded" => serde_json::from_str(&text).map(|shares| bounded(&shares)),
        "exact" => serde_json::from_str(&text).map(|instance| exact(&instance, &[])),
        "unique" => serde_json::from_str(&text).map(|instance| exact(&instance, &[Goal::CodeOrder])),
        "tolerance" => serde_json::from_str(&text).map(|instance| within(&instance)),
        _ => match BACKENDS.iter().find(|known| known.name == way).and_then(|known| known.backend) {
            Some(backend) => serde_json::from_str(&text).map(|instance| float(&instance, backend)),
            None => return refuse("there is no such way in this build"),
        },
    };
    match answer {
        Ok(mut answer) => {
            if let Some(peak) = peak() {
                answer["memory"] = json!(peak);
            }
            say(&answer);
            ExitCode::SUCCESS
        }
        Err(why) => refuse(&why.to_string()),
    }
}

#[allow(clippy::print_stdout, reason = "a program of its own")]
fn say(answer: &Value) {
    println!("{answer}");
}

#[allow(clippy::print_stderr, reason = "a program of its own")]
fn refuse(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

/// The most memory of this process so far, in MB; Linux alone says it.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

/// What a step gives, and its CPU time in seconds.
fn timed<T>(step: impl FnOnce() -> T) -> (T, f64) {
    let start = ProcessTime::now();
    let given = step();
    (given, start.elapsed().as_secs_f64())
}

fn bounded(shares: &Shares) -> Value {
    let one = Integer::from(1_000_000);
    let (mut build, mut solve) = (0.0, 0.0);
    let mut worst = Rational::ZERO;
    for _ in 0..TIMES {
        let (bounds, built) = timed(|| shares.bounds());
        let (key, solved) = timed(|| whole_shares(&bounds, &one));
        (build, solve) = (build + built, solve + solved);
        worst = worst_ratio(&bounds, &key.expect("the bounds leave room for a key"), &one);
    }
    json!({ "build": build, "solve": solve, "times": TIMES, "value": approximate(&worst) })
}

/// The largest distance of a share from its start, as a part of the start.
fn worst_ratio(bounds: &[WholeBounds], key: &WholeShares, one: &Integer) -> Rational {
    let starts: Integer = bounds.iter().map(|state| &state.start).sum();
    let off = |(part, bounds): (&Integer, &WholeBounds)| {
        (ratio(part * &starts, &key.over * one * &bounds.start) - Rational::ONE).abs()
    };
    key.parts.iter().zip(bounds).map(off).max().expect("there are states")
}

fn exact(instance: &Transport, last: &[Goal]) -> Value {
    let (problem, build) = timed(|| {
        let mut problem = instance.leximin();
        problem.goals.extend_from_slice(last);
        problem
    });
    let (answer, solve) = timed(|| solve::solve(&problem));
    let Answer::Optimal(solution) = answer else { panic!("the instance has an answer") };
    let (verdict, proof) = timed(|| proof::check(&problem, &solution));
    assert!(verdict.is_proved(), "{verdict:?}");
    let levels: Vec<f64> = ratios(&problem).map(|(sum, by)| approximate(&(sum(&solution.values) / by))).collect();
    let value = levels.iter().copied().fold(0.0, f64::max);
    json!({ "build": build, "solve": solve, "proof": proof, "value": value, "levels": levels })
}

type Sum<'a> = Box<dyn Fn(&[Rational]) -> Rational + 'a>;

/// The ratios of the leximin goal: their sums at some values, and what they are divided by.
fn ratios(problem: &Problem) -> impl Iterator<Item = (Sum<'_>, &Rational)> {
    let Some(Goal::Leximin { ratios, .. }) = problem.goals.first() else { panic!("the first goal is leximin") };
    let sum = |terms| -> Sum<'_> { Box::new(move |values| onus::problem::sum_of(terms, values)) };
    ratios.iter().map(move |ratio| (sum(&ratio.terms), &ratio.by))
}

fn within(instance: &Transport) -> Value {
    let (problem, build) = timed(|| instance.worst());
    let (answer, solve) = timed(|| tolerance::solve(&problem));
    let solution = match answer {
        Ok(solution) => solution,
        Err(why) => return json!({ "failed": why }),
    };
    let (off, proof) = timed(|| proof::check_within(&problem, &solution));
    let level = solution.values.last().expect("the level is the last column");
    let off = approximate(&off.expect("an answer that can be checked"));
    json!({ "build": build, "solve": solve, "proof": proof, "value": approximate(level), "off": off })
}

/// The programme as the product hands it to a float solver: rationals, then doubles, then the solver's own form.
fn float(instance: &Transport, backend: &dyn Backend) -> Value {
    let (lp, build) = timed(|| {
        let first = Stage::Sum { goal: 0, value: Rational::ZERO, duals: Vec::new() };
        let stages = vec![first];
        FloatLp::of_stage(&instance.worst(), &Solution { values: Vec::new(), stages }, 0).expect("a first stage")
    });
    let (answer, solve) = timed(|| backend.minimise(&lp));
    let FloatAnswer::Optimal { value, .. } = answer else { panic!("{} says {answer:?}", backend.name()) };
    json!({ "build": build, "solve": solve, "value": value })
}
