//! The key of a run on data that can be changed: members leave, split and merge, units change.
//!
//! A trial key is one key for everybody. Criteria are read through their windows once; a criterion by origin has one row, the mean of
//! what it attributes over all origins by their people, to [`DECIMALS`] decimals. For a plain total this is the key of the run; else
//! it differs from the run's key over all people only in that no state of origin is left out of its own key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::criteria::{POPULATION, World, window};
use crate::data::{About, Cell, Kind, Point, Remarks, Table, Tables, ValueStatus, Values};
use crate::diagnostic::Findings;
use crate::exact::{Integer, Rational, power_of_ten};
use crate::ids::StateId;
use crate::key::Basis;
use crate::people::{Cohort, EVERYBODY};
use crate::pipeline::{self, Run};
use crate::scenario::{
    Absent, ByOrigin, Criterion, Date, KeyChoice, Member, Normalise, Placed, Scale, Take, WeightMethod, Weights, Window,
};

/// The decimals of the mean row of a criterion by origin, and of shares that are compared only.
pub const DECIMALS: u32 = 12;

/// A key with its data.
#[derive(Debug, Clone)]
pub struct Trial {
    /// How the key is formed, on the tables of the trial.
    pub choice: KeyChoice,
    /// Who takes part, in code order.
    pub members: Vec<Member>,
    /// Named groups.
    pub groups: BTreeMap<String, BTreeSet<StateId>>,
    /// The scenario's date.
    pub as_of: Date,
    /// One value a state and table.
    pub tables: Tables,
}

impl Trial {
    /// The trial of a run.
    ///
    /// # Errors
    /// Findings about the criteria; a run that exists has none.
    pub fn of(run: &Run) -> Result<Self, Findings> {
        Self::with_choice(run, &run.scenario.key)
    }

    /// The trial of a run's data with another choice of the key.
    ///
    /// # Errors
    /// Findings about the criteria of that choice.
    pub fn with_choice(run: &Run, choice: &KeyChoice) -> Result<Self, Findings> {
        Self::made(run, choice, None)
    }

    /// The trial of a run's data with another choice of the key, where `self` is the trial of the run: criteria of which nothing but
    /// the weight differs are read as they were.
    ///
    /// # Errors
    /// Findings about the criteria of that choice.
    pub fn beside(&self, run: &Run, choice: &KeyChoice) -> Result<Self, Findings> {
        Self::made(run, choice, Some(self))
    }

    fn made(run: &Run, choice: &KeyChoice, of_run: Option<&Self>) -> Result<Self, Findings> {
        let scenario = &run.scenario;
        let world = pipeline::world(scenario, &run.tables);
        let ids: Vec<StateId> = scenario.members.iter().map(|member| member.id.clone()).collect();
        let mut tables = Tables::default();
        let mut years = BTreeSet::new();
        let mut own = KeyChoice { decimals: None, ..choice.clone() };
        let found = choice.weights.method != WeightMethod::Stated;
        let read = |criterion: &Criterion| of_run.and_then(|trial| trial.read(run, criterion));
        let by_origin = |criterion: &Criterion| criterion.by_origin.is_some() && read(criterion).is_none();
        let basis =
            if found || choice.criteria.iter().any(by_origin) { Some(Basis::new(choice, &world)?) } else { None };
        if let (true, Some(basis)) = (found, &basis) {
            own = with_weights(own, basis.weights());
        }
        for criterion in &mut own.criteria {
            let name = format!("trial.{}", criterion.name);
            let reference = criterion.indicator.value.clone();
            if let Some((known, trial)) = read(criterion).zip(of_run) {
                trial.hand_on(&name, &mut tables);
                years.extend(known.by_origin.is_none().then_some(known.window.to).flatten());
                *criterion = Criterion { weight: criterion.weight.clone(), ..known };
                continue;
            }
            if let (Some(basis), Some(by_origin)) = (&basis, &mut criterion.by_origin) {
                let row = mean_row(run, basis, &criterion.name)?;
                let values = Values::Dyadic(BTreeMap::from([(StateId::new(EVERYBODY), row)]));
                let about = about(&run.tables, &criterion.indicator.value, Kind::Extensive);
                put(&mut tables, &name, about, values);
                *by_origin = ByOrigin {
                    scale: Scale::Matrix { rescale: false },
                    half_life: None,
                    most_years: None,
                    inverse: None,
                    ..by_origin.clone()
                };
                criterion.indicator.value = name;
                continue;
            }
            years.insert(fix(criterion, &name, &ids, &world, &mut tables)?);
            if scenario.indicators.contains_key(&reference) && criterion.per.is_none() {
                count_of_states(&mut tables, &name);
            }
        }
        if let Some(table) = run.tables.get(POPULATION)
            && let Values::ByState(rows) = &table.values
        {
            let kept = |row: &BTreeMap<i32, Cell>| {
                row.iter().filter(|(year, _)| years.contains(year)).map(|(year, cell)| (*year, cell.clone())).collect()
            };
            let rows = ids.iter().filter_map(|id| Some((id.clone(), kept(rows.get(id)?)))).collect();
            put(&mut tables, POPULATION, table.about.clone(), Values::ByState(rows));
        }
        let (members, groups) = (scenario.members.clone(), scenario.groups.clone());
        Ok(Self { choice: own, members, groups, as_of: scenario.as_of, tables })
    }

    /// The criterion of the trial that stands for one of another choice; `None` where more differs than the weight.
    fn read(&self, run: &Run, criterion: &Criterion) -> Option<Criterion> {
        let own = run.scenario.key.criteria.iter().find(|own| own.name == criterion.name)?;
        let same = Criterion { weight: own.weight.clone(), ..criterion.clone() } == *own;
        self.choice.criteria.iter().find(|one| same && one.name == criterion.name).cloned()
    }

    /// The tables that a criterion is read from: its own and those of what stands beside it.
    fn hand_on(&self, name: &str, tables: &mut Tables) {
        for (reference, table) in self.tables.iter() {
            if reference.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
                tables.insert(reference, Arc::clone(table));
            }
        }
    }

    /// What the criteria are measured on.
    #[must_use]
    pub fn world(&self) -> World<'_> {
        World { members: &self.members, as_of: self.as_of, tables: &self.tables, groups: &self.groups }
    }

    /// The criteria, measured and scored.
    ///
    /// # Errors
    /// Findings about the key.
    pub fn basis(&self) -> Result<Basis<'_>, Findings> {
        Basis::new(&self.choice, &self.world())
    }

    /// The exact share of every member.
    ///
    /// # Errors
    /// Findings about the key, which a change of the data may bring about.
    pub fn key(&self) -> Result<BTreeMap<StateId, Rational>, Findings> {
        let basis = self.basis()?;
        let shares = basis.exact_shares(&StateId::new(EVERYBODY), true)?;
        Ok(basis.members().iter().cloned().zip(shares).collect())
    }

    /// The share of every member in units of 10^-[`DECIMALS`], for comparisons that need no more.
    ///
    /// # Errors
    /// As [`Trial::key`].
    pub fn rounded(&self) -> Result<BTreeMap<StateId, Integer>, Findings> {
        let basis = self.basis()?;
        let shares = basis.rounded_shares(&StateId::new(EVERYBODY), true, DECIMALS)?;
        Ok(basis.members().iter().cloned().zip(shares).collect())
    }

    /// The references of the criteria by origin.
    #[must_use]
    pub fn criteria_by_origin(&self) -> Vec<String> {
        let by_origin = self.choice.criteria.iter().filter(|one| one.by_origin.is_some());
        by_origin.map(|one| one.indicator.value.clone()).collect()
    }

    /// What each state has on a criterion before relief and normalisation, over its divisor; of a criterion by origin the mean share
    /// that it is attributed, zero where it has none.
    #[must_use]
    pub fn raw(&self, criterion: &Criterion) -> BTreeMap<StateId, Rational> {
        let values = self.values(&criterion.indicator.value);
        if criterion.by_origin.is_some() {
            let of = |member: &Member| values.get(&member.id).cloned().unwrap_or_default();
            return self.members.iter().map(|member| (member.id.clone(), of(member))).collect();
        }
        let below = match (&criterion.per, &criterion.normalise) {
            (Some(per), _) => self.values(&per.indicator.value),
            (None, Normalise::PerHead) => self.values(POPULATION),
            (None, _) => return values,
        };
        let over = |(id, value): (StateId, Rational)| {
            let below = below.get(&id).filter(|below| !below.is_zero())?;
            let rate = value / below;
            Some((id, rate))
        };
        values.into_iter().filter_map(over).collect()
    }

    /// The table of an indicator, by the reference that a criterion of the trial has.
    #[must_use]
    pub fn values(&self, reference: &str) -> BTreeMap<StateId, Rational> {
        match self.tables.get(reference).map(|table| &table.values) {
            Some(Values::ByState(rows)) => rows
                .iter()
                .filter_map(|(id, row)| Some((id.clone(), row.values().next_back()?.value.clone())))
                .collect(),
            Some(Values::Dyadic(rows)) => rows.get(&StateId::new(EVERYBODY)).cloned().unwrap_or_default(),
            _ => BTreeMap::new(),
        }
    }
}

/// The choice with the weights that its method found. Weights that follow from the data are found again whenever the data change;
/// all others stand as if they had been stated.
fn with_weights(mut choice: KeyChoice, weights: &[Rational]) -> KeyChoice {
    for (criterion, weight) in choice.criteria.iter_mut().zip(weights) {
        criterion.weight = weight.clone();
    }
    choice.rescale = false;
    if !follow_from_data(&choice.weights.method) {
        choice.weights = Weights::stated(choice.weights.place);
    }
    choice
}

/// Whether weights hang on the values of the criteria.
pub(super) fn follow_from_data(method: &WeightMethod) -> bool {
    matches!(method, WeightMethod::Entropy | WeightMethod::Critic | WeightMethod::PrincipalComponent)
}

/// An amount of the file that is the same for every state counts states and is no amount of theirs: two halves of a state are two
/// states, and each has all of it.
fn count_of_states(tables: &mut Tables, reference: &str) {
    let Some(table) = tables.get(reference).cloned() else { return };
    let Values::ByState(rows) = &table.values else { return };
    let mut values = rows.values().flat_map(|row| row.values()).map(|cell| &cell.value);
    let first = values.next();
    let mut others = values.peekable();
    if others.peek().is_some() && others.all(|value| Some(value) == first) {
        let about = About { kind: Kind::Intensive, ..table.about.clone() };
        put(tables, reference, about, table.values.clone());
    }
}

/// Reads a criterion through its windows; its references name the tables of the trial from then on. Gives the year of its sizes.
fn fix(
    criterion: &mut Criterion,
    name: &str,
    ids: &[StateId],
    world: &World<'_>,
    tables: &mut Tables,
) -> Result<i32, Findings> {
    let one = |found| Findings(vec![found]);
    let point = criterion.at.take().unwrap_or_default();
    let reading = window::read(criterion, &criterion.indicator, &criterion.window, point, ids, world).map_err(one)?;
    let year = reading.years.last;
    let about_of = |reference: &str, kind| about(world.tables, reference, kind);
    let mut values = reading.values;
    for plus in std::mem::take(&mut criterion.plus) {
        let years = Window { from: Some(reading.years.first), to: Some(year), years: None, ..criterion.window.clone() };
        let other = window::read(criterion, &plus, &years, point, ids, world).map_err(one)?;
        for (value, other) in values.iter_mut().zip(other.values) {
            *value = value.take().zip(other).map(|(value, other)| value + other);
        }
    }
    put(tables, name, about_of(&criterion.indicator.value, reading.kind), by_state(ids, year, &values));
    if let Some(against) = criterion.against.clone() {
        let below =
            window::read(criterion, &against.indicator, &against.window, Point::Central, ids, world).map_err(one)?;
        let reference = format!("{name}.against");
        let about = about_of(&against.indicator.value, below.kind);
        put(tables, &reference, about, by_state(ids, below.years.last, &below.values));
        if let Some(against) = &mut criterion.against {
            (against.indicator.value, against.window) = (reference, single(below.years.last));
        }
    }
    if let Some(less) = criterion.less.clone() {
        let off = window::read(criterion, &less.indicator, &less.window, Point::Central, ids, world).map_err(one)?;
        let reference = format!("{name}.less");
        put(tables, &reference, about_of(&less.indicator.value, off.kind), by_state(ids, off.years.last, &off.values));
        if let Some(less) = &mut criterion.less {
            (less.indicator.value, less.window) = (reference, single(off.years.last));
        }
    }
    if let Some(per) = criterion.per.clone() {
        let below = window::read(criterion, &per.indicator, &per.window, Point::Central, ids, world).map_err(one)?;
        let reference = format!("{name}.per");
        let about = about_of(&per.indicator.value, below.kind);
        put(tables, &reference, about, by_state(ids, below.years.last, &below.values));
        if let Some(per) = &mut criterion.per {
            (per.indicator.value, per.window) = (reference, single(below.years.last));
        }
    }
    if let Normalise::SizeScaledInverse { base } = criterion.normalise.clone() {
        let sizes = window::of_year(criterion, &base, year, ids, world).map_err(one)?;
        let reference = format!("{name}.base");
        put(tables, &reference, about_of(&base.value, Kind::Extensive), by_state(ids, year, &sizes));
        criterion.normalise = Normalise::SizeScaledInverse { base: Placed { value: reference, ..base } };
    }
    name.clone_into(&mut criterion.indicator.value);
    criterion.window = single(year);
    Ok(year)
}

/// What a criterion by origin attributes to each member, the mean over origins by their responsibility units.
fn mean_row(run: &Run, basis: &Basis<'_>, criterion: &str) -> Result<BTreeMap<StateId, Rational>, Findings> {
    let unit = Rational::from(power_of_ten(u64::from(DECIMALS)));
    let mut sums = vec![Integer::ZERO; basis.members().len()];
    let total = run.demand.units();
    for cohort in &run.demand.cohorts {
        let part = if total.is_zero() { Rational::ZERO } else { Cohort::units(cohort) / &total };
        let row = basis.attributed(criterion, &cohort.origin, run.scenario.people.origin_owes)?.unwrap_or_default();
        for (sum, share) in sums.iter_mut().zip(row).filter(|(_, share)| !share.is_zero()) {
            // Cut, so that a row never sums to more than one.
            *sum += crate::exact::floor(&(share * &part * &unit));
        }
    }
    let shares = sums.into_iter().map(|sum| Rational::from(sum) / &unit);
    Ok(basis.members().iter().cloned().zip(shares).filter(|(_, share)| !share.is_zero()).collect())
}

fn by_state(ids: &[StateId], year: i32, values: &[Option<Rational>]) -> Values {
    let cell =
        |value: &Rational| BTreeMap::from([(year, Cell { value: value.clone(), status: ValueStatus::Reported })]);
    let known = ids.iter().zip(values).filter_map(|(id, value)| Some((id.clone(), cell(value.as_ref()?))));
    Values::ByState(known.collect())
}

fn single(year: i32) -> Window {
    Window { from: Some(year), to: Some(year), years: None, take: Take::Last, absent: Absent::Stop, discount: None }
}

fn about(tables: &Tables, reference: &str, kind: Kind) -> About {
    let about = tables.get(reference).map(|table| table.about.clone());
    let nothing = || About {
        name: reference.to_owned(),
        edition: String::new(),
        title: String::new(),
        unit: String::new(),
        kind,
        publisher: String::new(),
        licence: String::new(),
        caveats: Vec::new(),
    };
    About { kind, ..about.unwrap_or_else(nothing) }
}

pub(super) fn put(tables: &mut Tables, reference: &str, about: About, values: Values) {
    tables.insert(reference, Arc::new(Table { about, values, remarks: Remarks::default(), digest: String::new() }));
}
