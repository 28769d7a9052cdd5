//! A run against the tables that were published of its key.

use std::collections::BTreeMap;

use super::local;
use crate::data::Catalogue;
use crate::diagnostic::Findings;
use crate::exact::{self, Rational, power_of_ten, ratio};
use crate::ids::StateId;
use crate::pipeline::{self, Outcome, Run};
use crate::scenario::{self, Override, Published, PublishedFigure, Tolerance};

/// A published table, and how a run compares with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The table.
    pub table: Published,
    /// The variant whose run is compared; `None` for the file itself.
    pub variant: Option<String>,
    /// Where the published column does not sum to what its rule says.
    pub open: Option<Open>,
    /// How the run compares; `None` for a table without inputs.
    pub agreement: Option<Agreement>,
}

/// A published column that does not close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The sum of the figures.
    pub sum: Rational,
    /// What the rule makes it.
    pub rule: Rational,
    /// The most that rounding single figures can move the sum: n/2 units of the last decimal; `None` where none is stated.
    pub rounding: Option<Rational>,
}

/// How a run compares with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Every state of the table that has a figure in the run.
    pub states: Vec<Compared>,
    /// States of the table without a figure in the run.
    pub lacking: Vec<StateId>,
}

/// A published figure and that of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Whose.
    pub state: StateId,
    /// As published.
    pub published: Rational,
    /// As the run has it.
    pub found: Rational,
    /// How far apart they may be.
    pub allowed: Rational,
}

impl Compared {
    /// |found - published|.
    #[must_use]
    pub fn distance(&self) -> Rational {
        if self.found > self.published { &self.found - &self.published } else { &self.published - &self.found }
    }

    /// Whether the distance is within what is allowed.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.distance() <= self.allowed
    }
}

impl Agreement {
    /// The number of states within what is allowed.
    #[must_use]
    pub fn within(&self) -> usize {
        self.states.iter().filter(|one| one.agrees()).count()
    }

    /// Whether every figure of the table is reproduced.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.lacking.is_empty() && self.states.iter().all(Compared::agrees)
    }

    /// The state that is furthest off.
    #[must_use]
    pub fn furthest(&self) -> Option<&Compared> {
        self.states.iter().max_by_key(|one| one.distance())
    }
}

impl Open {
    /// Whether the rounding of single figures can explain that the column does not close.
    #[must_use]
    pub fn is_rounding(&self) -> bool {
        let off = if self.sum > self.rule { &self.sum - &self.rule } else { &self.rule - &self.sum };
        self.rounding.as_ref().is_some_and(|most| &off <= most)
    }
}

/// Compares a run with the published tables of its file.
///
/// A run of the file itself is held against every table; tables of a variant against the run of that variant, which is made here
/// under the same overrides. The run of a variant is held against the variant's own tables, and against those of the file where it
/// has none: so one sees what another reading of a rule does to the table.
///
/// # Errors
/// The findings of a variant that cannot be run.
pub fn compare(run: &Run, catalogue: &Catalogue) -> Result<Vec<Comparison>, Findings> {
    let chosen = run.scenario.variant.as_ref();
    let own = run.scenario.published.iter().any(|table| table.variant.as_ref() == chosen);
    let mut others: BTreeMap<&str, Run> = BTreeMap::new();
    let mut comparisons = Vec::new();
    for table in &run.scenario.published {
        let with = match &table.variant {
            variant if variant.as_ref() == chosen => run,
            None if !own => run,
            Some(variant) if chosen.is_none() => {
                if !others.contains_key(variant.as_str()) {
                    others.insert(variant, of_variant(run, variant, catalogue)?);
                }
                &others[variant.as_str()]
            }
            _ => continue,
        };
        comparisons.push(against(table, with));
    }
    Ok(comparisons)
}

/// The run of a variant of the same file, under the same overrides.
///
/// # Errors
/// The findings of the variant.
pub fn of_variant(run: &Run, variant: &str, catalogue: &Catalogue) -> Result<Run, Findings> {
    let set = |(path, value): &(String, String)| Override { path: path.clone(), value: value.clone() };
    let overrides: Vec<Override> = run.scenario.overrides.iter().map(set).collect();
    let (scenario, _) = scenario::read(&run.scenario.file, catalogue, &overrides, Some(variant))?;
    pipeline::run(scenario, catalogue)
}

/// Holds a published table against a run, whichever variant that is of.
#[must_use]
pub fn against(table: &Published, run: &Run) -> Comparison {
    let agreement = match &table.tolerance {
        Tolerance::OutputOnly(_) => None,
        Tolerance::Absolute(_) | Tolerance::Relative(_) => Some(agreement(table, run)),
    };
    Comparison { variant: run.scenario.variant.clone(), open: open(table), agreement, table: table.clone() }
}

fn open(table: &Published) -> Option<Open> {
    let rule = table.sums_to.clone()?;
    let sum = exact::sum(table.values.values());
    let unit = |decimals: u32| ratio(table.values.len(), power_of_ten(u64::from(decimals)) * 2);
    (sum != rule).then(|| Open { sum, rule, rounding: table.decimals.map(unit) })
}

fn agreement(table: &Published, run: &Run) -> Agreement {
    let found = figures(table.figure, run);
    let mut agreement = Agreement { states: Vec::new(), lacking: Vec::new() };
    for (state, published) in &table.values {
        let Some(found) = found.get(state) else {
            agreement.lacking.push(state.clone());
            continue;
        };
        let allowed = match (table.exceptions.get(state), &table.tolerance) {
            (Some(allowed), _) | (None, Tolerance::Absolute(allowed)) => allowed.clone(),
            (None, Tolerance::Relative(part)) => part * published,
            (None, Tolerance::OutputOnly(_)) => Rational::ZERO,
        };
        let (state, published, found) = (state.clone(), published.clone(), found.clone());
        agreement.states.push(Compared { state, published, found, allowed });
    }
    agreement
}

/// The figures of a run, by member; empty where it has none of this kind.
fn figures(figure: PublishedFigure, run: &Run) -> BTreeMap<StateId, Rational> {
    if figure == PublishedFigure::LocalMoney {
        return local::amounts(run);
    }
    let members = run.scenario.members.iter().map(|member| member.id.clone());
    let whole = exact::sum(&run.fair);
    let key = |unit: Rational| run.fair.iter().map(|fair| fair * &unit / &whole).collect();
    let figures: Vec<Rational> = match (figure, &run.outcome) {
        (PublishedFigure::Share | PublishedFigure::Percent, _) if whole.is_zero() => Vec::new(),
        (PublishedFigure::Share, _) => key(Rational::ONE),
        (PublishedFigure::Percent, _) => key(Rational::from(100)),
        (_, Outcome::Conflict(_)) => Vec::new(),
        (PublishedFigure::People, Outcome::Allocated(allocation)) => {
            allocation.people.iter().map(|people| Rational::from(people.clone())).collect()
        }
        (PublishedFigure::Money | PublishedFigure::LocalMoney, Outcome::Allocated(allocation)) => {
            let owed = allocation.money.iter().flat_map(|money| &money.owed);
            owed.map(|cents| ratio(cents.clone(), 100)).collect()
        }
    };
    members.zip(figures).collect()
}
