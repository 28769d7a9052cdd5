//! What the blocks of rows are made from, and which families of rules are switched on.

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{Integer, Rational, ceil, floor, ratio};
use crate::ids::StateId;
use crate::people::{Cohort, are_weighed};
use crate::problem::level::LevelFrame;
use crate::problem::{Period, Problem};
use crate::scenario::{Amount, Mode, Rule, RuleKind, Scenario};

/// The scenario with everything that the rows need.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The people.
    pub cohorts: &'a [Cohort],
    /// The fair numbers, one a member.
    pub fair: &'a [Rational],
    /// The fair numbers of everybody, which differ from `fair` where it is of the people placed: a state without one has no
    /// share in the key at all.
    pub keyed: &'a [Rational],
    /// Inhabitants by member, for limits per 1000.
    pub inhabitants: &'a BTreeMap<StateId, Rational>,
    /// US dollars a person received, by member, where the scenario says it.
    pub reception: &'a BTreeMap<StateId, Rational>,
    /// The states to which people of an origin have ties.
    pub ties: &'a BTreeMap<StateId, BTreeSet<StateId>>,
    /// The most of every modality by member, where the scenario says it.
    pub places: &'a BTreeMap<String, BTreeMap<StateId, Rational>>,
    /// US dollars a person or file by modality and member, where the scenario says it.
    pub unit_costs: &'a BTreeMap<String, BTreeMap<StateId, Rational>>,
    /// The levels below members that do not take every number.
    pub levels: &'a [LevelFrame],
    /// What accords waive and nobody takes over, in responsibility units.
    pub lapsed: &'a Rational,
    /// The periods, in order of time; empty where everything is of one moment.
    pub periods: &'a [Period],
    /// Which families of rules are on.
    pub families: Families,
}

/// Families of rules, switched on one after another to show what each does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Families {
    /// Bars: absent columns, rows (for naming conflicts only), or none.
    pub bars: BarsAs,
    /// Corridors and transit places: without them everybody may be placed anywhere.
    pub corridors: bool,
    /// Floors.
    pub floors: bool,
    /// Caps.
    pub caps: bool,
    /// Modalities: without them a duty is one number.
    pub modalities: bool,
    /// Accords.
    pub accords: bool,
    /// What levels below members can share.
    pub levels: LevelsAs,
    /// The market of quotas.
    pub market: bool,
}

/// How levels below members enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelsAs {
    /// As the least and the most that each can share: the published form.
    Limits,
    /// As their own rows, so that a conflict can name them.
    Rows,
    /// Not at all.
    Off,
}

/// How bars enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarsAs {
    /// As absent columns: the published form.
    AbsentColumns,
    /// As rows `never[SYR,SYR]: place <= 0`, so that a conflict can name them.
    Rows,
    /// Not at all.
    Off,
}

impl Families {
    /// Everything, bars as absent columns.
    pub const ALL: Self = Self {
        bars: BarsAs::AbsentColumns,
        corridors: true,
        floors: true,
        caps: true,
        modalities: true,
        accords: true,
        levels: LevelsAs::Limits,
        market: true,
    };
    /// Nothing: the fair numbers themselves.
    pub const NONE: Self = Self {
        bars: BarsAs::Off,
        corridors: false,
        floors: false,
        caps: false,
        modalities: false,
        accords: false,
        levels: LevelsAs::Off,
        market: false,
    };
}

/// Where a scenario says nothing of it.
static NO_AMOUNTS: BTreeMap<StateId, Rational> = BTreeMap::new();
static NO_MODALITIES: BTreeMap<String, BTreeMap<StateId, Rational>> = BTreeMap::new();
static NOTHING: Rational = Rational::ZERO;
static NO_TIES: BTreeMap<StateId, BTreeSet<StateId>> = BTreeMap::new();

impl<'a> Frame<'a> {
    /// All families of rules, without costs of reception, places of modalities, ties and levels.
    #[must_use]
    pub fn bare(
        scenario: &'a Scenario,
        cohorts: &'a [Cohort],
        fair: &'a [Rational],
        inhabitants: &'a BTreeMap<StateId, Rational>,
    ) -> Self {
        Self {
            scenario,
            cohorts,
            fair,
            keyed: fair,
            inhabitants,
            reception: &NO_AMOUNTS,
            ties: &NO_TIES,
            places: &NO_MODALITIES,
            unit_costs: &NO_MODALITIES,
            levels: &[],
            lapsed: &NOTHING,
            periods: &[],
            families: Families::ALL,
        }
    }
}

impl Frame<'_> {
    /// Whether this is a ledger.
    #[must_use]
    pub fn is_ledger(&self) -> bool {
        self.scenario.people.mode == Mode::Ledger
    }

    /// Whether duties are discharged by modalities.
    #[must_use]
    pub fn has_modalities(&self) -> bool {
        self.families.modalities && !self.scenario.modalities.is_empty()
    }

    /// Whether money is paid to a fund, and not to those who take more people.
    #[must_use]
    pub fn has_fund(&self) -> bool {
        self.has_modalities() && self.scenario.substitution.as_ref().is_some_and(|one| !one.receivers.is_empty())
    }

    /// Whether people travel along corridors.
    #[must_use]
    pub fn has_corridors(&self) -> bool {
        self.families.corridors && !self.scenario.corridors.is_empty()
    }

    /// The codes that mean the people of a cohort: its own, and that of their state of origin.
    #[must_use]
    pub fn whose<'s>(&'s self, cohort: &'s StateId) -> [&'s StateId; 2] {
        let found = self.cohorts.binary_search_by(|one| one.origin.cmp(cohort));
        [cohort, found.map_or(cohort, |at| &self.cohorts[at].home)]
    }

    /// What every state takes, in responsibility units: columns with the weights of their cohorts.
    #[must_use]
    pub fn loads(&self, problem: &Problem) -> BTreeMap<StateId, Vec<(usize, Rational)>> {
        let weights: BTreeMap<&StateId, &Rational> =
            self.cohorts.iter().map(|cohort| (&cohort.origin, &cohort.weight)).collect();
        let mut loads: BTreeMap<StateId, Vec<(usize, Rational)>> = BTreeMap::new();
        for (index, column) in problem.columns.iter().enumerate() {
            if let Some(host) = column.stands_for.host() {
                let weight = column.stands_for.origin().map_or(Rational::ONE, |origin| weights[origin].clone());
                if !weight.is_zero() {
                    loads.entry(host.clone()).or_default().push((index, weight));
                }
            }
        }
        loads
    }

    /// What each member takes at some values, in responsibility units.
    #[must_use]
    pub fn units(&self, problem: &Problem, values: &[Rational]) -> Vec<Rational> {
        let loads = self.loads(problem);
        let load = |state: &StateId| {
            let terms = loads.get(state).into_iter().flatten();
            terms.fold(Rational::ZERO, |sum, (column, weight)| sum + weight * &values[*column])
        };
        self.scenario.members.iter().map(|member| load(&member.id)).collect()
    }

    /// Whether people are counted, and not each of them is one responsibility unit.
    #[must_use]
    pub fn counts_weighed_people(&self) -> bool {
        !self.is_ledger() && are_weighed(self.cohorts)
    }

    /// The total: responsibility units in a ledger, people in a placement.
    #[must_use]
    pub fn total(&self) -> Rational {
        let count = |cohort: &Cohort| {
            if self.is_ledger() { cohort.units() } else { Rational::from(cohort.people.clone()) }
        };
        self.cohorts.iter().map(count).fold(Rational::ZERO, |total, next| total + next)
    }

    /// What is due of all together, in responsibility units: those of everybody, less what accords let lapse.
    #[must_use]
    pub fn due(&self) -> Rational {
        let units = self.cohorts.iter().map(Cohort::units).fold(Rational::ZERO, |sum, units| sum + units);
        if self.families.accords { units - self.lapsed } else { units }
    }

    /// What a rule allows these states, in whole people: a floor rounded up, a cap rounded down, so that whole numbers
    /// within it always exist. `None` where a state has no inhabitants on record.
    #[must_use]
    pub fn amount<'s>(&self, rule: &Rule, states: impl IntoIterator<Item = &'s StateId>) -> Option<Integer> {
        let amount = match &rule.amount {
            Amount::People(people) => people.clone(),
            Amount::ShareOfTotal(share) => share * self.total(),
            Amount::Per1000(rate) => {
                let mut inhabitants = Rational::ZERO;
                for state in states {
                    inhabitants += self.inhabitants.get(state)?;
                }
                rate * inhabitants * ratio(1, 1000)
            }
        };
        Some(match rule.kind {
            RuleKind::Floor => ceil(&amount),
            RuleKind::Cap => floor(&amount),
        })
    }
}
