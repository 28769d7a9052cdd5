//! Why a state's number of a single period is what it is: its account, the limits that it reaches, what they cost.

use super::explain::{NotExplained, reached};
use super::{Figure, head, periods, prices, spaced};
use crate::ids::StateId;
use crate::language::Sentence;
use crate::pipeline::{Outcome, Run};
use crate::study::price::Price;

/// The account of a state in a period, as text for a terminal, with the prices that are of this period.
///
/// # Errors
/// [`NotExplained`].
pub fn explain_year(run: &Run, state: &StateId, year: i32, of_all: &[Price]) -> Result<String, NotExplained> {
    if !run.scenario.has_member(state) {
        return Err(NotExplained::NoMember(state.clone()));
    }
    let path = run.path(state);
    let Some((run, member)) = path.last().copied() else { return Err(NotExplained::Conflict) };
    let Outcome::Allocated(allocation) = &run.outcome else { return Err(NotExplained::Conflict) };
    let account = allocation.periods.iter().find(|account| account.year == year);
    let account = account.ok_or_else(|| NotExplained::NoPeriod(state.clone(), year))?;
    let members = &run.scenario.members;
    let name = |id: &StateId| members.iter().find(|one| &one.id == id).map(|one| one.name.clone());
    let mut lines = vec![format!("{} ({state}) in {year}", members[member].name)];
    let steps = periods::of_state(run, allocation, member).into_iter();
    lines.extend(steps.filter(|(of, _)| *of == year).map(|(_, step)| step.to_string()));
    lines.push(format!(
        "The duty of {year} is {} before it is whole, and {} as published, {}.",
        Sentence::verbatim(Figure::rounded(account.exact[member].clone(), 2).said()),
        spaced(&account.people[member].to_string()),
        head::head(run).proof_status()
    ));
    let limits = reached(run, allocation, member).into_iter();
    lines.extend(limits.filter(|(of, _)| *of == Some(year)).map(|(_, limit)| limit.to_string()));
    let of_year = of_all.iter().filter(|price| price.year == Some(year));
    lines.extend(of_year.flat_map(|price| prices::sentences(price, &name)).map(|said| said.to_string()));
    Ok(lines.join("\n") + "\n")
}
