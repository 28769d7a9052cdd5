//! Changes of a trial: who takes part, and what the tables say.

use std::collections::{BTreeMap, BTreeSet};

use super::trial::{Trial, put};
use crate::criteria::POPULATION;
use crate::data::{Cell, Kind, Tables, Values};
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::scenario::{Bearers, KeyChoice, Member, MissingPolicy};

impl Trial {
    /// One state leaves.
    #[must_use]
    pub fn without(&self, state: &StateId) -> Self {
        let mut trial = self.clone();
        trial.members.retain(|member| &member.id != state);
        trial
    }

    /// One state splits into two equal halves with its rates, which carry the codes that this gives beside the trial.
    #[must_use]
    pub fn split(&self, state: &StateId) -> (Self, [StateId; 2]) {
        let halves = [1, 2].map(|half| StateId::new(&format!("{state}-{half}")));
        let half = |kind: Kind, value: &Rational| match kind {
            Kind::Extensive => value * ratio(1, 2),
            Kind::Intensive => value.clone(),
        };
        let mut trial = self.replaced(state, &halves);
        trial.tables = map_rows(&self.tables, |kind, row| {
            let Some(value) = row.remove(state) else { return };
            for id in &halves {
                row.insert(id.clone(), half(kind, &value));
            }
        });
        for criterion in &mut trial.choice.criteria {
            let kind = self.tables.get(&criterion.indicator.value).map_or(Kind::Extensive, |table| table.about.kind);
            let Some(mut stated) = criterion.missing.states.remove(state) else { continue };
            stated.policy = match stated.policy {
                MissingPolicy::Value(value) => MissingPolicy::Value(half(kind, &value)),
                MissingPolicy::Interval { low, high, at } => {
                    MissingPolicy::Interval { low: half(kind, &low), high: half(kind, &high), at: half(kind, &at) }
                }
                other => other,
            };
            criterion.missing.states.extend(halves.iter().map(|id| (id.clone(), stated.clone())));
        }
        (trial, halves)
    }

    /// Two states become one under the code of the first: amounts add up, rates are the mean by population, or the plain mean where
    /// none is on record. `None` where a stated policy covers one of them, or a factor or any other set of states only one.
    #[must_use]
    pub fn merged(&self, one: &StateId, other: &StateId) -> Option<Self> {
        let mut choice = self.choice.clone();
        let apart = sets(&mut choice).into_iter().any(|states| states.contains(one) != states.contains(other))
            || self.choice.criteria.iter().any(|criterion| {
                let stated = &criterion.missing.states;
                stated.contains_key(one) || stated.contains_key(other)
            });
        if apart {
            return None;
        }
        let heads = self.values(POPULATION);
        let weights = (heads.get(one).cloned(), heads.get(other).cloned());
        let (of_one, of_other) = match weights {
            (Some(a), Some(b)) if !(&a + &b).is_zero() => (&a / (&a + &b), &b / (&a + &b)),
            _ => (ratio(1, 2), ratio(1, 2)),
        };
        let mut trial = self.without(other);
        trial.tables = map_rows(&self.tables, |kind, row| {
            let (a, b) = (row.remove(one), row.remove(other));
            let whole = match (a, b) {
                (Some(a), Some(b)) if kind == Kind::Extensive => a + b,
                (Some(a), Some(b)) => a * &of_one + b * &of_other,
                (Some(alone), None) | (None, Some(alone)) if kind == Kind::Extensive => alone,
                _ => return,
            };
            row.insert(one.clone(), whole);
        });
        Some(trial)
    }

    /// A table in another unit: every value times `by`.
    #[must_use]
    pub fn scaled(&self, reference: &str, by: &Rational) -> Self {
        self.with_table(reference, |row| row.values_mut().for_each(|value| *value *= by))
    }

    /// One table changed, the others as they are.
    #[must_use]
    pub fn with_table(&self, reference: &str, change: impl Fn(&mut BTreeMap<StateId, Rational>)) -> Self {
        let mut trial = self.clone();
        if let Some(table) = self.tables.get(reference) {
            let values = changed(&table.values, |row| change(row));
            put(&mut trial.tables, reference, table.about.clone(), values);
        }
        trial
    }

    /// A state joins; `value` says what it has in each table, from what the others have.
    #[must_use]
    pub fn joined(&self, id: &StateId, value: impl Fn(&BTreeMap<StateId, Rational>) -> Option<Rational>) -> Self {
        let mut trial = self.clone();
        trial.members.push(Member { id: id.clone(), name: id.to_string(), region: String::new() });
        trial.members.sort_by(|one, two| one.id.cmp(&two.id));
        trial.tables = map_rows(&self.tables, |_, row| {
            if let Some(value) = value(row) {
                row.insert(id.clone(), value);
            }
        });
        trial
    }

    /// Every state under another code; the order of codes may change.
    #[must_use]
    pub fn renamed(&self, code: impl Fn(&StateId) -> StateId) -> Self {
        let mut trial = self.clone();
        trial.members.iter_mut().for_each(|member| member.id = code(&member.id));
        trial.members.sort_by(|one, two| one.id.cmp(&two.id));
        trial.groups.values_mut().for_each(|states| *states = states.iter().map(&code).collect());
        for states in sets(&mut trial.choice) {
            *states = states.iter().map(&code).collect();
        }
        for criterion in &mut trial.choice.criteria {
            let stated = std::mem::take(&mut criterion.missing.states);
            criterion.missing.states = stated.into_iter().map(|(id, stated)| (code(&id), stated)).collect();
        }
        trial.tables = map_rows(&self.tables, |_, row| {
            *row = std::mem::take(row).into_iter().map(|(id, value)| (code(&id), value)).collect();
        });
        trial
    }

    fn replaced(&self, state: &StateId, by: &[StateId; 2]) -> Self {
        let mut trial = self.clone();
        let Some(at) = trial.members.iter().position(|member| &member.id == state) else { return trial };
        let member = trial.members.remove(at);
        trial.members.extend(by.iter().map(|id| Member { id: id.clone(), ..member.clone() }));
        trial.members.sort_by(|one, two| one.id.cmp(&two.id));
        for states in sets(&mut trial.choice).into_iter().chain(trial.groups.values_mut()) {
            if states.remove(state) {
                states.extend(by.iter().cloned());
            }
        }
        trial
    }
}

/// Every set of states of a key: whom factors, limits of groups and amounts taken off cover, and who bears what factors take off.
fn sets(choice: &mut KeyChoice) -> Vec<&mut BTreeSet<StateId>> {
    let factors = choice.factors.iter_mut().flat_map(|factor| {
        let bearers = match &mut factor.borne_by {
            Bearers::All => None,
            Bearers::These { states, .. } => Some(states),
        };
        std::iter::once(&mut factor.states).chain(bearers)
    });
    let less = choice.criteria.iter_mut().filter_map(|one| one.less.as_mut()?.states.as_mut());
    let finishes =
        std::iter::once(&mut choice.finish).chain(choice.branches.iter_mut().map(|branch| &mut branch.finish));
    let limits = finishes.filter_map(|finish| finish.limits.as_mut());
    let groups = limits.flat_map(|limits| limits.groups.iter_mut().map(|group| &mut group.states));
    factors.chain(less).chain(groups).collect()
}

/// Every row of every table changed.
fn map_rows(tables: &Tables, change: impl Fn(Kind, &mut BTreeMap<StateId, Rational>)) -> Tables {
    let mut mapped = Tables::default();
    for (reference, table) in tables.iter() {
        let kind = table.about.kind;
        let values = changed(&table.values, |row| change(kind, row));
        put(&mut mapped, reference, table.about.clone(), values);
    }
    mapped
}

/// Rows are one year of a table by state, or the row of an origin.
fn changed(values: &Values, change: impl Fn(&mut BTreeMap<StateId, Rational>)) -> Values {
    match values {
        Values::Dyadic(rows) => Values::Dyadic(
            rows.iter()
                .map(|(origin, row)| {
                    let mut row = row.clone();
                    change(&mut row);
                    (origin.clone(), row)
                })
                .collect(),
        ),
        Values::ByState(rows) => {
            let mut years: BTreeMap<i32, BTreeMap<StateId, Rational>> = BTreeMap::new();
            let mut status = crate::data::ValueStatus::Reported;
            for (id, cells) in rows {
                for (year, cell) in cells {
                    years.entry(*year).or_default().insert(id.clone(), cell.value.clone());
                    status = cell.status;
                }
            }
            let mut changed: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
            for (year, mut row) in years {
                change(&mut row);
                for (id, value) in row {
                    changed.entry(id).or_default().insert(year, Cell { value, status });
                }
            }
            Values::ByState(changed)
        }
        other => other.clone(),
    }
}
