//! Programme, solution, proof, whole numbers.

use std::collections::BTreeMap;

use super::money::Total;
use super::steps::{amounts, rule_steps};
use super::{Actual, Allocation, Outcome, ProofStatus, contradiction};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Rational, nearest};
use crate::ids::StateId;
use crate::key::round::Tie;
use crate::key::{self, Keys};
use crate::obligation::{self, Limits, Unrounded, WholePlaces};
use crate::people::Cohort;
use crate::problem::{self, Frame, Goal, Problem, Variable};
use crate::proof::{self, Solution, Verdict};
use crate::scenario::{FairOf, PlaceWhom, Scenario};
use crate::solve::{self, Answer};

/// A programme with what came of it, and the fair numbers that it used.
pub(super) struct Solved {
    pub problem: Problem,
    pub fair: Vec<Rational>,
    pub outcome: Outcome,
}

/// Builds and solves the programme of a frame.
pub(super) fn allocate(frame: &Frame, keys: &Keys, actual: Actual, total: Option<Total>) -> Result<Solved, Findings> {
    let fair = match frame.scenario.people.place {
        PlaceWhom::AsManyAsPossible(FairOf::Placed) => fair_of_placed(frame, keys),
        _ => None,
    };
    let frame = &Frame { fair: fair.as_deref().unwrap_or(frame.fair), ..frame.clone() };
    let problem = problem::build(frame);
    let outcome = match solve::solve(&problem) {
        Answer::Optimal(solution) => {
            Outcome::Allocated(Box::new(allocation(frame, &problem, solution, actual, total)?))
        }
        Answer::Infeasible(proof) => Outcome::Conflict(Box::new(contradiction::explain(frame, proof))),
        Answer::Unbounded => {
            let fix = "add `leximin-burden` to `goals.order`";
            return Err(Findings(vec![Diagnostic::error("ONUS-P002", None, "a goal has no least value", fix)]));
        }
    };
    Ok(Solved { problem, fair: frame.fair.to_vec(), outcome })
}

/// Fair numbers of the people placed, where not everybody is: who stays without a place is decided first.
fn fair_of_placed(frame: &Frame, keys: &Keys) -> Option<Vec<Rational>> {
    let mut problem = problem::build(frame);
    problem.goals.retain(|goal| match goal {
        Goal::Sum { name, .. } => name == "unmet",
        Goal::Leximin { name, .. } => name == "leximin-unmet",
        Goal::CodeOrder => false,
    });
    let Answer::Optimal(solution) = solve::solve(&problem) else { return None };
    let unmet = unmet(&problem, &solution);
    let placed = |cohort: &Cohort| {
        let without = unmet.get(&cohort.origin).cloned().unwrap_or(Rational::ZERO);
        &cohort.weight * (Rational::from(cohort.people.clone()) - without)
    };
    let units: Vec<Rational> = frame.cohorts.iter().map(placed).collect();
    Some(key::fair_numbers(keys, &units))
}

fn unmet(problem: &Problem, solution: &Solution) -> BTreeMap<StateId, Rational> {
    let columns = problem.columns.iter().zip(&solution.values);
    let unmet = columns.filter_map(|(column, value)| match &column.stands_for {
        Variable::Unmet { origin } if !value.is_zero() => Some((origin.clone(), value.clone())),
        _ => None,
    });
    unmet.collect()
}

fn allocation(
    frame: &Frame,
    problem: &Problem,
    solution: Solution,
    actual: Actual,
    total: Option<Total>,
) -> Result<Allocation, Findings> {
    let scenario = frame.scenario;
    let proof = match proof::check(problem, &solution) {
        Verdict::Proved => ProofStatus::Proved,
        Verdict::Refused(faults) => ProofStatus::NotProved(faults.iter().map(ToString::to_string).collect()),
    };
    let exact = amounts(frame, problem, &solution);
    let unmet = unmet(problem, &solution);
    let limits = Limits::of(frame);
    let ties = scenario.rounding.ties.as_ref();
    let (whole, met) = if frame.is_ledger() {
        let units = nearest(&exact.iter().fold(Rational::ZERO, |total, next| total + next));
        let method = scenario.rounding.people;
        let (people, met) = obligation::whole_duties(&scenario.members, &exact, &units, &limits, method, ties)
            .map_err(|error| unrounded(scenario, &error))?;
        let unmet = unmet.into_iter().map(|(origin, people)| (origin, nearest(&people))).collect();
        (WholePlaces { people, table: Vec::new(), unmet, notes: Vec::new() }, met)
    } else {
        obligation::whole_places(frame, problem, &solution, &exact, &limits)
            .map_err(|error| unrounded(scenario, &error))?
    };
    let mut sentences: Vec<String> = met.iter().filter(|tie| tie.decides()).map(Tie::to_string).collect();
    sentences.extend(whole.notes);
    let money = match total {
        None => None,
        Some(total) => {
            let (shares, met) =
                total.share(scenario, frame.fair).map_err(|error| unrounded(scenario, &error.into()))?;
            sentences.extend(met.iter().filter(|tie| tie.decides()).map(Tie::to_string));
            Some(shares)
        }
    };
    Ok(Allocation {
        steps: rule_steps(frame, &exact),
        solution,
        proof,
        exact,
        people: whole.people,
        table: whole.table,
        unmet: whole.unmet,
        ties: sentences,
        money,
        actual,
    })
}

/// A rounding that the file's rules leave open.
pub(super) fn unrounded(scenario: &Scenario, error: &Unrounded) -> Findings {
    let fix = "name the rule that breaks ties: `[rounding] ties = \"by-code\"`, `\"larger-base\"` or `\"lot:SEED\"`";
    Findings(vec![Diagnostic::error("ONUS-P020", scenario.rounding.place.clone(), error.to_string(), fix)])
}
