//! How a result is made, as plain values for documents: nothing here is decided, and nothing is in the words of a language.

use std::collections::BTreeMap;

use super::explain::{Explanation, explain};
use super::formula::formulas;
use super::row::Names;
use super::{BarLine, Figure, adding_up, bars, key};
use crate::criteria::normalise;
use crate::data::Catalogue;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::key::Step;
use crate::key::round::Rule;
use crate::people::Cohort;
use crate::pipeline::{Outcome, Run};
use crate::scenario::{self, Combine, Criterion, MissingPolicy, Mode, Scenario, Ties};

/// How a result is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// Ledger or placement.
    pub mode: Mode,
    /// Whether obligations are discharged in ways that the file names.
    pub has_ways: bool,
    /// Whether a price is paid once, not a year.
    pub once: bool,
    /// Money for a responsibility unit that is not discharged in people, where the file lets states choose money.
    pub price: Option<Figure>,
    /// Everybody whose protection is shared.
    pub people: Figure,
    /// How many origins they have; one where the file gives a total alone.
    pub origins: usize,
    /// How many states take part.
    pub states: usize,
    /// What those who take part are: `state`, or `member` of a level below; a word that chooses the form of a sentence.
    pub members: &'static str,
    /// The word of `combine`: `sum`.
    pub combine: &'static str,
    /// The key as formulas, one a line; `∝` means divided by the sum of the same over all states.
    pub formulas: Vec<String>,
    /// The criteria as they are used, in the file's order.
    pub criteria: Vec<CriterionUse>,
    /// The part of each state's key, in per cent of the whole key, that contested criteria attribute; caps, rates and factors change
    /// it in proportion. `None` without contested criteria, and where parts of the key do not add up.
    pub contested: Option<Vec<Figure>>,
    /// The indicator whose shares are the key from which is changed to this one over periods.
    pub phased_from: Option<String>,
    /// How many floors and caps there are.
    pub limits: usize,
    /// The absolute bars, in the file's order.
    pub bars: Vec<BarLine>,
    /// The goals by name, in sequence.
    pub goals: Vec<&'static str>,
    /// The method for whole people by name: `webster`.
    pub people_rounding: &'static str,
    /// The method for whole cents by name, where money is shared.
    pub money_rounding: Option<&'static str>,
    /// `by-code`, `larger-base`, `lot`; none: a tie that decides is an error.
    pub ties: Option<&'static str>,
    /// The seed of `lot`.
    pub seed: Option<u64>,
    /// One state worked through: the one with the largest fair number, the earliest code among equals. `None` for a conflict.
    pub example: Option<Explanation>,
    /// Names of members and origins, by code.
    pub names: BTreeMap<String, String>,
}

/// The indicator whose shares are the key from which is changed to the file's over periods.
pub(super) fn old_key(scenario: &Scenario) -> Option<String> {
    let periods = scenario.periods.as_ref()?;
    periods.transition.old_key.as_ref().map(|old| old.value.clone())
}

/// A criterion as it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionUse {
    /// `gdp`.
    pub name: String,
    /// The name of its normalisation: `share`.
    pub normalise: &'static str,
    /// The formula of its normalisation.
    pub formula: &'static str,
    /// Who takes what is not attributed, where every origin has shares of its own.
    pub by_origin: Option<String>,
    /// The policy on missing values by name: `stop`.
    pub missing: &'static str,
    /// Policies of single states: code, policy, reason.
    pub missing_states: Vec<(String, &'static str, String)>,
}

/// The method of a run.
pub(super) fn method(run: &Run) -> Method {
    let scenario = &run.scenario;
    let rounding = &scenario.rounding;
    let name = |method| Rule::of(method).name;
    let (own_names, members) = (names(run), members(run));
    let shares_money = scenario.money.as_ref().is_some_and(|money| money.total.is_some() || money.joint.is_some());
    Method {
        mode: scenario.people.mode,
        has_ways: !scenario.modalities.is_empty(),
        once: scenario.money.as_ref().is_some_and(|money| money.once),
        price: price(scenario).map(|price| Figure::rounded(price.clone(), 2)),
        people: Figure::whole(run.demand.people()),
        origins: run.demand.cohorts.len(),
        states: scenario.members.len(),
        members,
        combine: match scenario.key.combine {
            Combine::Sum => "sum",
            Combine::Product => "product",
            Combine::Geometric => "geometric",
            Combine::Index => "index",
            Combine::Remainder => "remainder",
        },
        formulas: formulas(&scenario.key),
        criteria: scenario.key.criteria.iter().map(criterion).collect(),
        contested: contested(run),
        phased_from: old_key(scenario),
        limits: scenario.rules.len(),
        bars: bars::bars(run, Names { of: &own_names, members }),
        goals: scenario.goals.iter().map(|goal| goal.name).collect(),
        people_rounding: name(rounding.people),
        money_rounding: shares_money.then(|| name(rounding.money)),
        ties: rounding.ties.as_ref().map(|ties| match ties {
            Ties::ByCode => "by-code",
            Ties::LargerBase => "larger-base",
            Ties::Lot(_) => "lot",
        }),
        seed: match rounding.ties {
            Some(Ties::Lot(seed)) => Some(seed),
            _ => None,
        },
        example: example(run),
        names: own_names,
    }
}

/// What those who take part are.
pub(super) fn members(run: &Run) -> &'static str {
    if run.scenario.below.is_some() { "member" } else { "state" }
}

fn price(scenario: &Scenario) -> Option<&Rational> {
    scenario.substitution.as_ref()?;
    scenario.money.as_ref()?.usd_per_ru.as_ref()
}

fn criterion(one: &Criterion) -> CriterionUse {
    let entry = normalise::of(&one.normalise);
    let stated = one.missing.states.iter();
    CriterionUse {
        name: one.name.clone(),
        normalise: entry.name,
        formula: entry.formula,
        by_origin: one.by_origin.as_ref().map(|by| by.rest_goes_by().to_owned()),
        missing: policy(&one.missing.policy),
        missing_states: stated
            .map(|(state, stated)| (state.to_string(), policy(&stated.policy), stated.reason.clone()))
            .collect(),
    }
}

fn policy(policy: &MissingPolicy) -> &'static str {
    match policy {
        MissingPolicy::Stop => "stop",
        MissingPolicy::Value(_) => "value",
        MissingPolicy::PeerMedian { .. } => "peer-median",
        MissingPolicy::RawMedian => "raw-median",
        MissingPolicy::Spread => "spread",
        MissingPolicy::Drop => "drop",
        MissingPolicy::Zero => "zero",
        MissingPolicy::Interval { .. } => "interval",
    }
}

/// What contested criteria attribute to every state, in per cent of the whole key over all origins: of what all criteria attribute to
/// it the contested part, times its share.
fn contested(run: &Run) -> Option<Vec<Figure>> {
    let key = &run.scenario.key;
    let whole = exact::sum(&run.fair);
    let adds_up = |combine: Combine| matches!(combine, Combine::Sum | Combine::Remainder | Combine::Index);
    let plain = adds_up(key.combine) && key.branches.iter().all(|branch| adds_up(branch.combine));
    if !plain || whole.is_zero() || !key.criteria.iter().any(|one| one.contested) {
        return None;
    }
    let mut sums = vec![(Rational::ZERO, Rational::ZERO); run.fair.len()];
    for (origin, units) in run.keys.origins.iter().zip(run.demand.cohorts.iter().map(Cohort::units)) {
        for part in &origin.parts {
            let contested = match part.step {
                Step::Criterion(at) => key.criteria[at].contested,
                Step::Unattributed(..) => false,
                _ => continue,
            };
            for ((found, all), amount) in sums.iter_mut().zip(&part.amounts) {
                let amount = &units * amount;
                *all += &amount;
                if contested {
                    *found += amount;
                }
            }
        }
    }
    let of_key = |((found, all), fair): ((Rational, Rational), &Rational)| {
        if all.is_zero() { Rational::ZERO } else { found / all * fair / &whole * Rational::from(100) }
    };
    Some(adding_up(sums.into_iter().zip(&run.fair).map(of_key).collect(), 2))
}

fn example(run: &Run) -> Option<Explanation> {
    let Outcome::Allocated(_) = &run.outcome else { return None };
    let largest =
        run.fair.iter().zip(&run.scenario.members).reduce(|one, other| if other.0 > one.0 { other } else { one });
    explain(run, &largest?.1.id).ok()
}

/// Names of the origins, from the file where it states them and from the table of states, then those of the members.
pub(super) fn names(run: &Run) -> BTreeMap<String, String> {
    let table = Catalogue::shipped().states();
    let stated = &run.scenario.stated_names;
    let named = |id: &StateId| {
        let name = stated.get(id).or_else(|| Some(&table.get(id)?.name))?;
        Some((id.to_string(), name.clone()))
    };
    let bars = run.scenario.bars.iter().flat_map(|bar| match &bar.states {
        scenario::BarStates::Origin => Vec::new(),
        scenario::BarStates::These(states) | scenario::BarStates::AllBut(states) => states.iter().collect(),
    });
    let origins = run.demand.cohorts.iter().flat_map(|cohort| [&cohort.origin, &cohort.home]).chain(bars);
    let mut names: BTreeMap<String, String> = origins.filter_map(named).collect();
    names.extend(run.scenario.members.iter().map(|member| (member.id.to_string(), member.name.clone())));
    names
}

impl Method {
    /// The name of a member or an origin; its code where it has none.
    #[must_use]
    pub fn name_of<'a>(&'a self, code: &'a str) -> &'a str {
        self.names.get(code).map_or(code, String::as_str)
    }

    /// The names for sentences.
    pub(super) fn all_names(&self) -> Names<'_> {
        Names { of: &self.names, members: self.members }
    }

    /// The weight of a criterion as text: a short decimal, or a fraction.
    #[must_use]
    pub fn weight(weight: &Rational) -> String {
        key::number(weight)
    }

    /// A number as a short exact text where it is one, else with six decimals.
    #[must_use]
    pub fn brief(number: &Rational) -> String {
        let text = exact::text(number);
        if text.len() <= 12 { text } else { exact::fixed(number, 6) }
    }
}
