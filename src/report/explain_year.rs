//! Why a state's number of a single period is what it is: its account, the limits that it reaches, what they cost.

use super::explain::{NotExplained, reached};
use super::row::Names;
use super::{Figure, head, method, periods, prices, spaced};
use crate::ids::StateId;
use crate::language::Sentence;
use crate::pipeline::{Outcome, Run};
use crate::study::price::Price;

/// The account of a state in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearExplanation {
    year: i32,
    lines: Vec<String>,
}

/// The account of a state in a period, of its own level where there are several.
///
/// # Errors
/// [`NotExplained`].
pub fn explain_year(run: &Run, state: &StateId, year: i32) -> Result<YearExplanation, NotExplained> {
    if !run.scenario.has_member(state) {
        return Err(NotExplained::NoMember(state.clone()));
    }
    let path = run.path(state);
    let Some((run, member)) = path.last().copied() else { return Err(NotExplained::Conflict) };
    let Outcome::Allocated(allocation) = &run.outcome else { return Err(NotExplained::Conflict) };
    let account = allocation.periods.iter().find(|account| account.year == year);
    let account = account.ok_or_else(|| NotExplained::NoPeriod(state.clone(), year))?;
    let mut lines = vec![format!("{} ({state}) in {year}", run.scenario.members[member].name)];
    lines.extend(periods::in_year(allocation, member, year).map(|account| account.to_string()));
    lines.push(format!(
        "The obligation of {year} is {} before it is whole, and {} as published, {}.",
        Sentence::verbatim(Figure::rounded(account.exact[member].clone(), 2).said()),
        spaced(&account.people[member].to_string()),
        head::head(run).proof_status()
    ));
    let limits = reached(run, allocation, member).into_iter();
    lines.extend(limits.filter(|(of, _)| *of == Some(year)).map(|(_, limit)| limit.to_string()));
    Ok(YearExplanation { year, lines })
}

impl YearExplanation {
    /// The same with those prices of the state's level that are of this period.
    #[must_use]
    pub fn with_prices(mut self, run: &Run, of_all: &[Price]) -> Self {
        let names = method::names(run);
        let names = Names { of: &names, members: method::members(run) };
        let of_year = of_all.iter().filter(|price| price.year == Some(self.year));
        let said: Vec<Sentence> = of_year.flat_map(|price| prices::sentences(price, names)).collect();
        self.lines.extend(said.iter().map(ToString::to_string));
        self
    }

    /// As text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.join("\n") + "\n"
    }
}
