//! Each parameter alive, outside the key: each number is tried on the first thing that it decides, the whole run last, and that at most
//! so often as a run of its size allows.

use super::liveness::{Effect, changed, is_year, others, shown};
use super::{Subject, caps};
use crate::exact::{Integer, Rational};
use crate::people;
use crate::pipeline::{self, Outcome, Published, Run};
use crate::scenario::{Applies, Number, Rule, Scenario};
use crate::study::trigger::above;

/// The columns of all programmes that are solved again to see what numbers do: small files try everything, large ones a few numbers.
const COLUMNS: usize = 60_000;
/// The least number of whole runs, of however many columns.
const LEAST_RUNS: usize = 4;

/// The whole runs that a look at all numbers of a file may take.
#[derive(Debug)]
pub(super) struct WholeRuns<'a> {
    /// What the run itself publishes.
    published: Published<'a>,
    /// How many there are in all.
    pub(super) most: usize,
    left: usize,
}

impl<'a> WholeRuns<'a> {
    pub(super) fn of(run: &'a Run) -> Self {
        let columns: usize = run.all().iter().map(|run| run.problem.columns.len()).sum();
        let most = (COLUMNS / columns.max(1)).max(LEAST_RUNS);
        Self { published: run.published(), most, left: most }
    }

    /// Whether anything that a run publishes would be another.
    fn differs(&mut self, subject: &Subject<'_>, changed: &Scenario) -> Seen {
        if self.left == 0 {
            return Seen::NotTried;
        }
        self.left -= 1;
        match pipeline::run_with(changed.clone(), subject.catalogue, &subject.run.effort) {
            Ok(other) => Seen::of(other.published() != self.published),
            Err(_) => Seen::NoResult,
        }
    }
}

/// What another value of a number shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Same,
    Other,
    /// There is nothing to be set beside.
    NoResult,
    /// No whole run is left.
    NotTried,
}

impl Seen {
    fn of(differs: bool) -> Self {
        if differs { Self::Other } else { Self::Same }
    }
}

/// What a little change of a number outside the key does.
pub(super) fn effect(subject: &Subject<'_>, number: &Number, runs: &mut WholeRuns<'_>) -> Effect {
    let parts: Vec<&str> = number.path.split('.').collect();
    match parts[..] {
        ["rules", name, _] => {
            let path = format!("rules.{name}");
            match subject.run.scenario.rules.iter().find(|rule| rule.named.path == path) {
                Some(rule) => of_rule(subject, rule),
                None => Effect::Fixed,
            }
        }
        ["cohort", origin, ..] if !subject.run.demand.cohorts.iter().any(|cohort| cohort.origin.as_str() == origin) => {
            Effect::Nothing(format!("nobody of {origin} is counted"))
        }
        ["cohort", _, "weight"] => Effect::Moves,
        ["cause", cause, "weights", criterion] => of_cause(subject, number, cause, criterion),
        ["people" | "cohort" | "periods" | "period", ..] => {
            tried(subject, number, |changed| match shares_differ(subject, changed) {
                Seen::Same => runs.differs(subject, changed),
                seen => seen,
            })
        }
        ["actuals", ..] => tried(subject, number, |changed| amounts_differ(subject, changed)),
        ["money", "usd_per_ru"] if subject.run.scenario.modalities.is_empty() => of_price(subject.run),
        ["money", ..] => tried(subject, number, |changed| match amounts_differ(subject, changed) {
            Seen::Same => runs.differs(subject, changed),
            seen => seen,
        }),
        ["trigger", "per_person"] => match above(subject.run).is_empty() {
            true => Effect::Nothing("no state is above the trigger".to_owned()),
            false => Effect::Moves,
        },
        ["trigger", ..] => tried(subject, number, |changed| {
            let run = Run { scenario: changed.clone(), ..subject.run.clone() };
            Seen::of(above(&run) != above(subject.run))
        }),
        _ => tried(subject, number, |changed| runs.differs(subject, changed)),
    }
}

/// Whether any other value of a number changes what `see` looks at; a value with which nothing can be made is left out.
fn tried(subject: &Subject<'_>, number: &Number, mut see: impl FnMut(&Scenario) -> Seen) -> Effect {
    let mut tried = Vec::new();
    for value in others(&number.value) {
        let Some(changed) = changed(subject, number, &value) else { continue };
        match see(&changed) {
            Seen::Other => return Effect::Moves,
            Seen::Same => tried.push(shown(&value)),
            Seen::NoResult if is_year(number) => return Effect::Moves,
            Seen::NoResult => {}
            Seen::NotTried => return Effect::NotTried,
        }
    }
    match tried.is_empty() {
        true => Effect::Fixed,
        false => Effect::Nothing(format!("{} gives the same result", tried.join(", "))),
    }
}

/// A rule has an effect where what somebody owes, or some together, is exactly what it allows.
fn of_rule(subject: &Subject<'_>, rule: &Rule) -> Effect {
    let Outcome::Allocated(allocation) = &subject.run.outcome else { return Effect::Fixed };
    let frame = caps::frame(subject);
    let owed = subject.members().iter().zip(&allocation.exact).filter(|(member, _)| rule.states.contains(&member.id));
    let holds = match rule.applies {
        Applies::Each => owed
            .into_iter()
            .any(|(member, owed)| frame.amount(rule, [&member.id]).is_some_and(|limit| *owed == Rational::from(limit))),
        Applies::Together => {
            let all = owed.fold(Rational::ZERO, |sum, (_, owed)| sum + owed);
            frame.amount(rule, &rule.states).is_some_and(|limit| all == Rational::from(limit))
        }
    };
    if holds { Effect::Moves } else { Effect::Nothing("it holds nobody at its limit".to_owned()) }
}

/// The weight of a criterion in the key of a cause, other weights rescaled.
fn of_cause(subject: &Subject<'_>, number: &Number, cause: &str, criterion: &str) -> Effect {
    let run = subject.run;
    if !run.demand.cohorts.iter().any(|cohort| cohort.cause.as_deref() == Some(cause)) {
        return Effect::Nothing(format!("nobody is displaced by {cause}"));
    }
    let shares = |value: &Rational| {
        let mut choice = run.scenario.key_of(cause)?;
        choice.rescale = true;
        choice.criteria.iter_mut().find(|one| one.name == criterion)?.weight = value.clone();
        subject.trial.beside(run, &choice).ok()?.rounded().ok()
    };
    let Some(before) = shares(&number.value) else { return Effect::Fixed };
    let values = others(&number.value);
    match values.iter().filter_map(shares).any(|after| after != before) {
        true => Effect::Moves,
        false => Effect::Nothing(format!(
            "{} gives the same shares",
            values.iter().map(shown).collect::<Vec<_>>().join(", ")
        )),
    }
}

/// A price values what is carried for others, and what was paid in responsibility units.
fn of_price(run: &Run) -> Effect {
    let Outcome::Allocated(allocation) = &run.outcome else { return Effect::Fixed };
    let Some(actual) = &allocation.actual.people else {
        return Effect::Nothing("nobody is counted whom states host".to_owned());
    };
    let carried = actual.iter().zip(&allocation.people).any(|(actual, owed)| actual > owed);
    let paid = allocation.actual.money.iter().flatten().any(|cents| *cents != Integer::ZERO);
    match carried || paid {
        true => Effect::Moves,
        false => Effect::Nothing("nobody carries anything for others, and nobody paid".to_owned()),
    }
}

/// Whether who is to be protected would be others, or over periods what they are shared by: what comes before any programme.
fn shares_differ(subject: &Subject<'_>, changed: &Scenario) -> Seen {
    let run = subject.run;
    if run.scenario.periods.is_some() || changed.periods.is_some() {
        return pipeline::fair(changed, subject.catalogue).map_or(Seen::NoResult, |(demand, fair)| {
            Seen::of(demand.cohorts != run.demand.cohorts || fair != run.fair)
        });
    }
    people::demand(changed, &run.tables).map_or(Seen::NoResult, |demand| Seen::of(demand.cohorts != run.demand.cohorts))
}

/// Whether what states do, or the money that is shared, would be another.
fn amounts_differ(subject: &Subject<'_>, changed: &Scenario) -> Seen {
    let run = subject.run;
    match (pipeline::amounts(run, changed), pipeline::amounts(run, &run.scenario)) {
        (Ok(other), Ok(own)) => Seen::of(other != own),
        _ => Seen::NoResult,
    }
}
