//! The exact bridge from one scenario to another, clause by clause, after limits and rounding.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::standing::standings;
use super::{Difference, Side, Standing, differences};
use rayon::prelude::*;

use crate::data::Catalogue;
use crate::diagnostic::Findings;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::{self, Outcome, ProofStatus};
use crate::scenario::Draft;
use crate::study::shapley::{StepsError, shapley};

/// What each clause adds to each state's whole obligation: the average over all orders in which the clauses can be taken.
///
/// The values of a state sum to its whole difference exactly, and swapping the two ends flips every sign.
/// Source: Shapley (1953), A value for n-person games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bridge {
    /// The names of the clauses.
    pub clauses: Vec<String>,
    /// The states of either end and of everything between, in code order.
    pub states: Vec<StateId>,
    /// Clause by clause, one value a state, in people, or in responsibility units where these are not the only way.
    pub owed: Vec<Vec<Rational>>,
    /// The same in cents; `None` unless both ends share money.
    pub money: Option<Vec<Vec<Rational>>>,
    /// How many scenarios were run for it, both ends among them.
    pub worlds: usize,
    /// How many of them are proved.
    pub proved: usize,
    /// Paths that differ and can change no obligation.
    pub silent: Vec<String>,
}

/// Why there is no bridge; both ends stand all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBridge {
    /// A clause to be put together that does not differ.
    #[error("no clause called `{name}` differs; those that do: {known}")]
    UnknownClause {
        /// What was asked for.
        name: String,
        /// What differs.
        known: String,
    },
    /// Too many clauses for every order to be counted.
    #[error("{clauses} clauses differ, more than are taken in every order: {names}")]
    TooMany {
        /// How many.
        clauses: usize,
        /// Which.
        names: String,
    },
    /// A scenario on the way cannot be read or run, or its rules cannot hold together.
    #[error("with {taken} taken and {left} not, there is no allocation: {why}")]
    NoWorld {
        /// The clauses taken.
        taken: String,
        /// The clauses not taken.
        left: String,
        /// The first finding.
        why: String,
    },
    /// The ends of the way are not the two scenarios: our own bug.
    #[error("the bridge does not end where the scenarios stand: please report this with both of them")]
    OtherEnds,
}

impl NoBridge {
    /// What to do.
    #[must_use]
    pub fn fix(&self) -> &'static str {
        match self {
            Self::UnknownClause { .. } => "name clauses that differ, with commas between them",
            Self::TooMany { .. } => "put clauses together: `--together rules,never`",
            Self::NoWorld { .. } => "put what cannot stand apart together: `--together states,rules`",
            Self::OtherEnds => "report this with both scenarios: it is our own bug",
        }
    }
}

/// A scenario on the way.
struct World {
    /// Whole obligations of the states, then cents.
    amounts: Vec<Rational>,
    proved: bool,
}

/// The bridge from one side to another. `together` names clauses that are taken as one: [`Difference::put_together`].
///
/// Runs 2^c scenarios for c clauses, in as many threads as the machine has; `done` hears of each.
///
/// # Errors
/// [`NoBridge`].
pub fn bridge(
    from: &Side,
    to: &Side,
    together: &[String],
    catalogue: &Catalogue,
    done: &(dyn Fn(usize, usize) + Sync),
) -> Result<Bridge, NoBridge> {
    let mut difference = differences(&from.run.scenario, &to.run.scenario);
    difference.put_together(together)?;
    difference.few_enough()?;
    let states: BTreeSet<StateId> = from.states.keys().chain(to.states.keys()).cloned().collect();
    let way = Way {
        difference: &difference,
        ends: [Draft::of(&from.run.scenario), Draft::of(&to.run.scenario)],
        states: states.into_iter().collect(),
        money: from.money().is_some() && to.money().is_some(),
        catalogue,
    };
    let worlds = way.worlds(done)?;
    let clauses = difference.clauses.len();
    let stands =
        |side: &Side, world: Option<&World>| world.is_some_and(|world| world.amounts == way.amounts(&side.states));
    if !stands(from, worlds.first()) || !stands(to, worlds.last()) {
        return Err(NoBridge::OtherEnds);
    }
    let proved = worlds.iter().filter(|world| world.proved).count();
    let value = |taken: &[bool]| Ok::<_, NoBridge>(worlds[set(taken)].amounts.clone());
    let values = shapley(clauses, value).map_err(|error| match error {
        StepsError::Value(why) => why,
        StepsError::TooMany(clauses) => NoBridge::TooMany { clauses, names: String::new() },
        StepsError::NotAnOrder | StepsError::Uneven => NoBridge::OtherEnds,
    })?;
    let cut = way.states.len();
    Ok(Bridge {
        clauses: difference.clauses.iter().map(|clause| clause.name.clone()).collect(),
        owed: values.iter().map(|amounts| amounts[..cut].to_vec()).collect(),
        money: way.money.then(|| values.iter().map(|amounts| amounts[cut..].to_vec()).collect()),
        states: way.states,
        worlds: worlds.len(),
        proved,
        silent: difference.silent.clone(),
    })
}

fn set(taken: &[bool]) -> usize {
    taken.iter().rev().fold(0, |set, taken| set << 1 | usize::from(*taken))
}

/// Everything between two scenarios.
struct Way<'a> {
    difference: &'a Difference,
    ends: [Draft; 2],
    states: Vec<StateId>,
    money: bool,
    catalogue: &'a Catalogue,
}

impl Way<'_> {
    /// Every world, in the order of the sets of clauses taken, with whether it is proved. Of several that fail, the first says why.
    fn worlds(&self, done: &(dyn Fn(usize, usize) + Sync)) -> Result<Vec<World>, NoBridge> {
        let sets = 1_usize << self.difference.clauses.len();
        let ready = AtomicUsize::new(0);
        let world = |set| {
            let world = self.world(set);
            done(ready.fetch_add(1, Ordering::Relaxed) + 1, sets);
            world
        };
        let worlds: Vec<_> = (0..sets).into_par_iter().map(world).collect();
        worlds.into_iter().collect()
    }

    fn world(&self, set: usize) -> Result<World, NoBridge> {
        let taken: Vec<bool> = (0..self.difference.clauses.len()).map(|at| set >> at & 1 == 1).collect();
        let [old, new] = &self.ends;
        let draft = old.with(self.difference.between(old.tree(), new.tree(), &taken));
        let run = draft.read(self.catalogue).and_then(|(scenario, _)| pipeline::run(scenario, self.catalogue));
        let refuse = |why: String| {
            let names = |which: bool| {
                let clauses = self.difference.clauses.iter().zip(&taken).filter(|(_, taken)| **taken == which);
                let names: Vec<&str> = clauses.map(|(clause, _)| clause.name.as_str()).collect();
                if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
            };
            NoBridge::NoWorld { taken: names(true), left: names(false), why }
        };
        let run = run.map_err(|Findings(findings)| {
            refuse(findings.first().map_or_else(String::new, |first| format!("{}: {}", first.code, first.what)))
        })?;
        match &run.outcome {
            Outcome::Conflict(_) => Err(refuse("its rules cannot hold together".to_owned())),
            Outcome::Allocated(allocation) => Ok(World {
                amounts: self.amounts(&standings(&run, allocation)),
                proved: allocation.proof == ProofStatus::Proved,
            }),
        }
    }

    /// What the states owe; one that takes no part owes nothing.
    fn amounts(&self, states: &BTreeMap<StateId, Standing>) -> Vec<Rational> {
        let owed = self.states.iter().map(|id| states.get(id).map(|state| state.owed.clone()));
        let money = self.states.iter().filter(|_| self.money);
        let money = money.map(|id| states.get(id).and_then(|state| state.money.clone().map(Rational::from)));
        owed.chain(money).map(Option::unwrap_or_default).collect()
    }
}
