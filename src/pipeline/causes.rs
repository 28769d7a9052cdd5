//! The keys of all cohorts: by the weights of their cause, where the file separates causes (mathematics 8.1).

use crate::criteria::World;
use crate::diagnostic::Findings;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::key::{self, Basis, Keys};
use crate::people::Cohort;
use crate::scenario::Scenario;

/// One version of the key, for reports that show several beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyVersion {
    /// The cause; `None` for the key's own weights.
    pub cause: Option<String>,
    /// Whose units it shares: of the cohorts of the cause, or of all.
    pub units: Rational,
    /// Fair numbers of the members, which sum to the units.
    pub fair: Vec<Rational>,
}

/// One key a cohort, in the order of the cohorts; and, where causes are separated, the versions of the key: that by the key's own
/// weights for everybody, and that of every cause for its cohorts.
pub(super) fn keys(
    scenario: &Scenario,
    world: &World<'_>,
    basis: &Basis<'_>,
    cohorts: &[Cohort],
) -> Result<(Keys, Vec<KeyVersion>), Findings> {
    let owes = scenario.people.origin_owes;
    let homes: Vec<StateId> = cohorts.iter().map(|cohort| cohort.home.clone()).collect();
    let mut keys = basis.keys(&homes, owes)?;
    if scenario.causes.is_empty() {
        return Ok((keys, Vec::new()));
    }
    let units: Vec<Rational> = cohorts.iter().map(Cohort::units).collect();
    let mut versions = vec![version(None, &keys, &units)];
    for name in scenario.causes.keys() {
        let Some(choice) = scenario.key_of(name) else { continue };
        let caused: Vec<usize> = (0..cohorts.len()).filter(|at| cohorts[*at].cause.as_ref() == Some(name)).collect();
        let homes: Vec<StateId> = caused.iter().map(|at| homes[*at].clone()).collect();
        let of_cause = Basis::new(&choice, world)?.keys(&homes, owes)?;
        let of_units: Vec<Rational> = caused.iter().map(|at| units[*at].clone()).collect();
        versions.push(version(Some(name), &of_cause, &of_units));
        for (at, key) in caused.into_iter().zip(of_cause.origins) {
            keys.origins[at] = key;
        }
        keys.notes.extend(of_cause.notes.into_iter().filter(|note| !keys.notes.contains(note)).collect::<Vec<_>>());
    }
    Ok((keys, versions))
}

fn version(cause: Option<&String>, keys: &Keys, units: &[Rational]) -> KeyVersion {
    let units_of_all = crate::exact::sum(units);
    KeyVersion { cause: cause.cloned(), units: units_of_all, fair: key::fair_numbers(keys, units) }
}
