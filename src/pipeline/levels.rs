//! Levels below members: what each can share, and sharing it top-down (mathematics 5.8).

use super::inhabitants::counted;
use super::load::{newest, tables};
use super::{Effort, Outcome, Run, Unsolved, causes, run_with, world};
use crate::criteria::POPULATION;
use crate::data::Catalogue;
use crate::diagnostic::Findings;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::key::{self, Basis};
use crate::people::{self, Cohort};
use crate::problem::{self, Frame, Goal, LevelFrame, Problem, Room, RowKind, sum_of};
use crate::proof::{self, Verdict};
use crate::scenario::{Level, PeopleSource, Scenario};
use crate::solve::{self, Answer};

/// A level that shares the whole number of an upper member.
#[derive(Debug, Clone)]
pub struct LevelRun {
    /// Its name: `laender`.
    pub name: String,
    /// Whose number it shares.
    pub of: StateId,
    /// Everything that was made of it.
    pub run: Run,
}

/// The levels of a scenario that do not take every number: those with rules, or above one with rules.
///
/// # Errors
/// Findings about the data or the key of a level, or a room that could not be proved.
pub(super) fn frames(scenario: &Scenario, catalogue: &Catalogue) -> Result<Vec<LevelFrame>, Findings> {
    scenario.levels.iter().filter(|level| is_limited(level)).map(|level| frame(level, catalogue)).collect()
}

fn is_limited(level: &Level) -> bool {
    !level.scenario.rules.is_empty() || level.scenario.levels.iter().any(is_limited)
}

fn frame(level: &Level, catalogue: &Catalogue) -> Result<LevelFrame, Findings> {
    let scenario = &level.scenario;
    let tables = tables(scenario, catalogue)?;
    let cohorts = people::demand(scenario, &tables)?.cohorts;
    let world = world(scenario, &tables);
    let (keys, _) = causes::keys(scenario, &world, &Basis::new(&scenario.key, &world)?, &cohorts)?;
    let units: Vec<Rational> = cohorts.iter().map(Cohort::units).collect();
    let fair = key::fair_numbers(&keys, &units);
    let inhabitants = newest(&tables, POPULATION, scenario.as_of.year, scenario);
    counted(scenario, &inhabitants)?;
    let below = frames(scenario, catalogue)?;
    let mut frame = LevelFrame { level: level.clone(), cohorts, fair, inhabitants, room: None, below };
    frame.room = room(&frame.frame())?;
    Ok(frame)
}

/// The least and the most that the rules of a frame leave, each proved; `None` where they leave nothing.
fn room(frame: &Frame) -> Result<Option<Room>, Findings> {
    let mut problem = problem::build(frame);
    // A level is a ledger, whose total is its first row.
    let Some(at) = problem.rows.iter().position(|row| row.says.kind == RowKind::Total) else { return Ok(None) };
    let terms = problem.rows.remove(at).terms;
    let Some(least) = least(&mut problem, &terms)? else { return Ok(None) };
    let Some(least) = least else { return Err(Unsolved::Unbounded.findings()) };
    let negative: Vec<_> = terms.iter().map(|(column, factor)| (*column, -factor.clone())).collect();
    let most = self::least(&mut problem, &negative)?.flatten().map(|most| -most);
    Ok(Some(Room { least, most }))
}

/// The least value of a sum, proved: `Some(None)` where there is none, `None` where no values satisfy the rows.
fn least(problem: &mut Problem, terms: &[(usize, Rational)]) -> Result<Option<Option<Rational>>, Findings> {
    problem.goals = vec![Goal::Sum { name: "room".to_owned(), terms: terms.to_vec() }];
    match solve::solve(problem) {
        Answer::Infeasible(_) => Ok(None),
        Answer::Unbounded => Ok(Some(None)),
        Answer::Optimal(solution) => match proof::check(problem, &solution) {
            Verdict::Proved => Ok(Some(Some(sum_of(terms, &solution.values)))),
            Verdict::Refused(faults) => Err(Unsolved::NotProved(faults[0].to_string()).findings()),
        },
    }
}

/// Every level with the whole number of its upper member; none where there is no allocation.
///
/// # Errors
/// As [`run_with`], of any level.
pub(super) fn runs(
    scenario: &Scenario,
    outcome: &Outcome,
    catalogue: &Catalogue,
    effort: &Effort,
) -> Result<Vec<LevelRun>, Findings> {
    let Outcome::Allocated(allocation) = outcome else { return Ok(Vec::new()) };
    let mut runs = Vec::new();
    for Level { name, of, scenario: lower, .. } in &scenario.levels {
        let amounts = scenario.members.iter().zip(&allocation.people);
        for (_, people) in amounts.filter(|(member, _)| member.id == of.value) {
            let mut lower = lower.clone();
            lower.people.source = PeopleSource::Total(people.clone());
            let run = run_with(lower, catalogue, effort)?;
            runs.push(LevelRun { name: name.clone(), of: of.value.clone(), run });
        }
    }
    Ok(runs)
}

impl Run {
    /// This run and those of all levels below it, from the top down.
    #[must_use]
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.levels.iter().flat_map(|level| level.run.all())).collect()
    }

    /// The runs from this one down to that which has a state among its members, each with the place of the member on the way; empty
    /// where none has.
    #[must_use]
    pub fn path(&self, state: &StateId) -> Vec<(&Self, usize)> {
        let place = |state: &StateId| self.scenario.members.binary_search_by(|member| member.id.cmp(state)).ok();
        if let Some(at) = place(state) {
            return vec![(self, at)];
        }
        let below = self.levels.iter().find_map(|level| {
            let lower = level.run.path(state);
            if lower.is_empty() { None } else { Some((place(&level.of)?, lower)) }
        });
        below.map_or_else(Vec::new, |(at, lower)| std::iter::once((self, at)).chain(lower).collect())
    }

    /// The share of a member, by its place, in the key over everybody shared here: its fair number over all of them.
    #[must_use]
    pub fn share(&self, member: usize) -> Rational {
        let all = exact::sum(&self.fair);
        if all.is_zero() { Rational::ZERO } else { &self.fair[member] / all }
    }

    /// The key of a state of any level: the product of the shares along its path (mathematics 5.8). `None` where no level has it.
    #[must_use]
    pub fn key_along_path(&self, state: &StateId) -> Option<Rational> {
        let path = self.path(state);
        let shares = path.iter().map(|(run, member)| run.share(*member));
        (!path.is_empty()).then(|| shares.fold(Rational::ONE, |product, share| product * share))
    }
}
