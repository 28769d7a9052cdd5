//! Programme, solution, proof, whole numbers.

use std::collections::BTreeMap;

use super::discharge::{self, PaidFor};
use super::effort::{Effort, near};
use super::market;
use super::modalities;
use super::money::Total;
use super::periods;
use super::relief::{Relieved, relieve};
use super::steps::rule_steps;
use super::{Actual, Allocation, Outcome, ProofStatus, Unsolved, closed_form, contradiction};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, nearest};
use crate::ids::StateId;
use crate::key::round::Tie;
use crate::key::{self, Keys};
use crate::language::Sentence;
use crate::obligation::{self, Limits, Unrounded, WholePlaces};
use crate::people::Cohort;
use crate::problem::{self, Condition, Families, Frame, Problem, Reason, Row, RowKind, Sense, Variable, Whom};
use crate::proof::{self, Solution, Verdict};
use crate::scenario::{FairOf, PlaceWhom, Scenario, Terms};
use crate::solve::{Answer, Way};

/// A programme with what came of it, and the fair numbers that it used.
pub(super) struct Solved {
    pub problem: Problem,
    pub fair: Vec<Rational>,
    pub outcome: Outcome,
}

/// Builds and solves the programme of a frame.
///
/// # Errors
/// A programme out of reach of the effort, a goal without a least value, or a tie that no rule of the file settles.
pub(super) fn allocate(
    frame: &Frame,
    keys: &Keys,
    actual: Actual,
    total: Option<Total>,
    effort: &Effort,
) -> Result<Solved, Findings> {
    let numbers = Numbers::of(frame, keys, effort)?;
    let frame = &numbers.frame(frame);
    let problem = numbers.problem(frame);
    // A market price is a derivative at the best, which no answer near it has.
    let near_will_do = effort.accept_tolerance && frame.scenario.market.is_none();
    let way = Way::of(&problem);
    let answer = effort.exactly(&problem, &way);
    if near_will_do && answer.is_err() {
        let (solution, within) = near(&problem)?;
        let proof = ProofStatus::CheckedToTolerance(within);
        let allocation = allocation(frame, &problem, solution, proof, actual, (total, &numbers))?;
        return Ok(Solved { problem, fair: numbers.fair, outcome: Outcome::Allocated(Box::new(allocation)) });
    }
    let outcome = match answer? {
        Answer::Optimal(solution) => {
            let proof = match proof::check(&problem, &solution) {
                Verdict::Proved => ProofStatus::Proved,
                Verdict::Refused(faults) => ProofStatus::NotProved(faults.iter().map(ToString::to_string).collect()),
            };
            Outcome::Allocated(Box::new(allocation(frame, &problem, solution, proof, actual, (total, &numbers))?))
        }
        Answer::Infeasible(proof) => Outcome::Conflict(Box::new(contradiction::explain(frame, &problem, proof))),
        Answer::Unbounded => return Err(Unsolved::Unbounded.findings()),
    };
    Ok(Solved { problem, fair: numbers.fair, outcome })
}

/// The programme of a frame alone, as [`allocate`] solves it, with what is paid for beside its columns.
///
/// # Errors
/// As [`allocate`], for what comes before solving.
pub(super) fn programme(frame: &Frame, keys: &Keys, effort: &Effort) -> Result<(Problem, PaidFor), Findings> {
    let numbers = Numbers::of(frame, keys, effort)?;
    let frame = &numbers.frame(frame);
    let quotas = frame.scenario.market.as_ref().map(|market| market::quotas(frame, market)).transpose()?;
    Ok((numbers.problem(frame), PaidFor { for_pay: numbers.relieved.for_pay.clone(), quotas }))
}

/// The fair numbers that a programme rests on.
struct Numbers {
    /// Who stays without a place, where fair numbers are of the people placed.
    placed: Option<Placed>,
    /// As the key gives them.
    fair: Vec<Rational>,
    /// After accords.
    relieved: Relieved,
    /// Those of everybody after accords.
    keyed: Vec<Rational>,
}

impl Numbers {
    fn of(frame: &Frame, keys: &Keys, effort: &Effort) -> Result<Self, Findings> {
        let placed = match frame.scenario.people.place {
            PlaceWhom::AsManyAsPossible(FairOf::Placed) => who_is_placed(frame, keys, effort)?,
            _ => None,
        };
        let fair = placed.as_ref().map_or_else(|| frame.fair.to_vec(), |placed| placed.fair.clone());
        let relieved = relieve(frame.scenario, &fair)?;
        let keyed = relieve(frame.scenario, frame.keyed)?.fair;
        Ok(Self { placed, fair, relieved, keyed })
    }

    /// The frame with these numbers.
    fn frame<'a>(&'a self, frame: &Frame<'a>) -> Frame<'a> {
        let Relieved { fair, lapsed, .. } = &self.relieved;
        Frame { fair, keyed: &self.keyed, lapsed, ..frame.clone() }
    }

    /// The programme of a frame with these numbers.
    fn problem(&self, frame: &Frame) -> Problem {
        let mut problem = problem::build(frame);
        self.hold(frame, &mut problem);
        problem
    }

    /// Holds who is placed, where fair numbers are of them.
    fn hold(&self, frame: &Frame, problem: &mut Problem) {
        if let Some(placed) = &self.placed {
            placed.hold(frame, problem);
        }
    }
}

/// Who stays without a place, decided before fair numbers of the people placed can be formed.
struct Placed {
    unmet: BTreeMap<StateId, Rational>,
    fair: Vec<Rational>,
}

/// The least unmet need and its leximin over origins, proved; `None` where not even that can be satisfied.
fn who_is_placed(frame: &Frame, keys: &Keys, effort: &Effort) -> Result<Option<Placed>, Findings> {
    // The fair numbers that pools are about are not known yet.
    let pools = frame.scenario.accords.iter().any(|accord| matches!(accord.terms, Terms::Pool { .. }));
    let families = Families { accords: frame.families.accords && !pools, ..frame.families };
    let mut problem = problem::build(&Frame { families, ..frame.clone() });
    problem.goals = problem::goals(frame, &problem, &["vulnerable-unmet", "unmet", "leximin-unmet"]);
    let way = Way::of(&problem);
    let Answer::Optimal(solution) = effort.placed_exactly(&problem, &way)? else { return Ok(None) };
    if let Verdict::Refused(faults) = proof::check(&problem, &solution) {
        return Err(Unsolved::NotProved(faults[0].to_string()).findings());
    }
    let unmet = unmet(&problem, &solution);
    let placed = |cohort: &Cohort| {
        let without = unmet.get(&cohort.origin).cloned().unwrap_or(Rational::ZERO);
        &cohort.weight * (Rational::from(cohort.people.clone()) - without)
    };
    let units: Vec<Rational> = frame.cohorts.iter().map(placed).collect();
    Ok(Some(Placed { fair: key::fair_numbers(keys, &units), unmet }))
}

impl Placed {
    /// Holds every origin's unmet need at what was decided.
    fn hold(&self, frame: &Frame, problem: &mut Problem) {
        let named = &frame.scenario.people.named;
        for (index, column) in problem.columns.iter().enumerate() {
            let Variable::Unmet { origin } = &column.stands_for else { continue };
            let says = Condition::of(RowKind::Unmet, Whom::People(origin.clone()));
            problem.rows.push(Row {
                name: says.to_string(),
                says,
                terms: vec![(index, Rational::ONE)],
                sense: Sense::Equal,
                rhs: self.unmet.get(origin).cloned().unwrap_or(Rational::ZERO),
                reason: Reason { rule: named.path.clone(), line: Some(named.place.line()) },
            });
        }
    }
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
    proof: ProofStatus,
    actual: Actual,
    (total, numbers): (Option<Total>, &Numbers),
) -> Result<Allocation, Findings> {
    let scenario = frame.scenario;
    let exact = problem.amounts(&scenario.members, &solution.values);
    let proof = closed_form::agrees(frame, &exact).map_or(proof, |difference| ProofStatus::NotProved(vec![difference]));
    let exactly = !matches!(proof, ProofStatus::CheckedToTolerance(_));
    let unmet = unmet(problem, &solution);
    let (mut whole, met, by_period) = whole(frame, problem, &solution, &exact, unmet)?;
    let mut sentences: Vec<Sentence> = met.iter().filter(|tie| tie.decides()).map(Tie::sentence).collect();
    sentences.append(&mut whole.notes);
    let money = match total {
        None => None,
        Some(total) => {
            let (shares, met) =
                total.share(scenario, &numbers.fair).map_err(|error| unrounded(scenario, &error.into()))?;
            sentences.extend(met.iter().filter(|tie| tie.decides()).map(Tie::sentence));
            Some(shares)
        }
    };
    let periods = periods::accounts(frame, problem, &solution, by_period)?;
    let modalities = modalities::whole(frame, problem, &solution, &whole.people)?;
    let units = frame.units(problem, &solution.values);
    let hold = |problem: &mut Problem| numbers.hold(frame, problem);
    let mut payments = numbers.relieved.payments.clone();
    payments.extend(modalities::payments(frame, problem, &solution)?);
    let trade = market::trade(frame, problem, &solution)?.map(|(trade, paid)| {
        payments.extend(paid);
        trade
    });
    let quotas = trade.as_ref().map(|trade| trade.quotas.clone());
    let paid_for = PaidFor { for_pay: numbers.relieved.for_pay.clone(), quotas };
    Ok(Allocation {
        discharge: discharge::discharge(frame, problem, &solution, (&numbers.relieved, &paid_for), &whole),
        modalities,
        trade,
        periods,
        // Differences of exact solves, which are out of reach where this one was.
        steps: if exactly { rule_steps(frame, &numbers.fair, &units, &hold) } else { Vec::new() },
        solution,
        proof,
        exact,
        people: whole.people,
        table: whole.table,
        unmet: whole.unmet,
        ties: sentences,
        money,
        payments,
        lapsed: frame.lapsed.clone(),
        actual,
    })
}

/// Whole people by period and member.
type ByPeriod = Vec<Vec<Integer>>;

/// Whole people: of every period in a ledger over periods, else of the duties, or of who goes where in a placement; the ties met, and the
/// people of each period.
fn whole(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    exact: &[Rational],
    unmet: BTreeMap<StateId, Rational>,
) -> Result<(WholePlaces, Vec<Tie>, ByPeriod), Findings> {
    let scenario = frame.scenario;
    let failed = |error| unrounded(scenario, &error);
    let limits = Limits::of(frame).with_pools(frame, exact);
    if !frame.is_ledger() {
        let (whole, met) = obligation::whole_places(frame, problem, solution, exact, &limits).map_err(failed)?;
        return Ok((whole, met, Vec::new()));
    }
    let unmet = unmet.into_iter().map(|(origin, people)| (origin, nearest(&people))).collect();
    let whole = |people| WholePlaces { people, table: Vec::new(), unmet, notes: Vec::new() };
    if !frame.periods.is_empty() {
        let (by_period, met) = periods::whole_people(frame, problem, solution)?;
        let sum = |at: usize| by_period.iter().map(|people: &Vec<Integer>| &people[at]).sum();
        return Ok((whole((0..exact.len()).map(sum).collect()), met, by_period));
    }
    let (method, ties) = (scenario.rounding.people, scenario.rounding.ties.as_ref());
    let units = nearest(&crate::exact::sum(exact));
    let (people, met) =
        obligation::whole_duties(&scenario.members, exact, &units, &limits, method, ties).map_err(failed)?;
    Ok((whole(people), met, Vec::new()))
}

/// A rounding that the file's rules leave open.
pub(super) fn unrounded(scenario: &Scenario, error: &Unrounded) -> Findings {
    // Without `[rounding]` it is the people or money to be counted whole that have no rule.
    let place = scenario.rounding.place.clone().or_else(|| Some(scenario.people.named.place.clone()));
    let fix = "name the rule that breaks ties: `[rounding] ties = \"by-code\"`, `\"larger-base\"` or `\"lot:SEED\"`";
    Findings(vec![Diagnostic::error("ONUS-P020", place, error.to_string(), fix)])
}
