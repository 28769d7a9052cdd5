//! Money: what donors paid, and the sum that the key shares.

use std::collections::BTreeMap;

use super::actuals::{by_state, split};
use super::allocate::unrounded;
use super::cost_sharing::{self, Shared};
use super::{MoneyShares, Run};
use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, fixed, nearest, ratio, sum};
use crate::ids::StateId;
use crate::key::Basis;
use crate::key::round::{RoundingError, Tie};
use crate::obligation;
use crate::scenario::{MoneyTotal, Placed, Scenario};

/// A donor outside the members whose money counts for members.
pub(super) struct Spread {
    donor: StateId,
    /// `eu-27 by gdp`, for notes.
    rule: String,
    /// In proportion to these, one a member; zero outside the group.
    sizes: Vec<Rational>,
}

/// What an indicator of money holds for a year, in cents.
pub(super) struct Paid {
    /// One amount a member, in code order.
    pub members: Vec<Integer>,
    /// Everybody else's, by code.
    pub outside: BTreeMap<StateId, Integer>,
    /// What was spread over members, as sentences.
    pub notes: Vec<String>,
}

/// A sum of money to be shared: by the fair numbers, or as claims or a joint cost give it.
pub(super) struct Total {
    pub cents: Integer,
    shared: Option<Shared>,
    others: BTreeMap<StateId, Integer>,
}

/// The donors that `money.total.spread` names, with the shares of the criterion for the members of the group.
pub(super) fn spread(scenario: &Scenario, basis: &Basis) -> Result<Vec<Spread>, Findings> {
    let Some(MoneyTotal::Indicator { indicator, spread, .. }) =
        scenario.money.as_ref().and_then(|money| money.total.as_ref())
    else {
        return Ok(Vec::new());
    };
    let mut donors = Vec::new();
    let mut findings = Findings::default();
    for (donor, (group, criterion)) in spread {
        let Some(shares) = basis.shares(criterion) else {
            let what =
                format!("the money of {donor} cannot be spread by `{criterion}`, which has no shares of its own");
            let fix = "name a criterion that is not by origin, has no exponent and is not dropped";
            findings.push(Diagnostic::error("ONUS-K010", Some(indicator.place.clone()), what, fix));
            continue;
        };
        let states = scenario.groups.get(group);
        let within = |state: &StateId| states.is_some_and(|states| states.contains(state));
        let sizes = basis.members().iter().zip(shares);
        let sizes = sizes.map(|(member, share)| if within(member) { share } else { Rational::ZERO }).collect();
        donors.push(Spread { donor: donor.clone(), rule: format!("{group} by {criterion}"), sizes });
    }
    if findings.has_errors() { Err(findings) } else { Ok(donors) }
}

/// What donors paid in a year. The whole cents of a donor that is spread are apportioned over members by the file's method for
/// money, so that all cents stay the same sum.
pub(super) fn paid(
    scenario: &Scenario,
    tables: &Tables,
    indicator: &Placed<String>,
    year: i32,
    spread: &[Spread],
) -> Result<Paid, Findings> {
    let cents = by_state(tables, indicator, year)?;
    let cents = cents.into_iter().map(|(state, usd)| (state, nearest(&(usd * Rational::from(100))))).collect();
    let (mut members, mut outside) = split(scenario, cents);
    let mut notes = Vec::new();
    for Spread { donor, rule, sizes } in spread {
        let Some(cents) = outside.remove(donor) else {
            let what = format!("`{}` has no money of {donor} outside the members in {year} to spread", indicator.value);
            let fix = "remove it from `spread`, or state another `year`";
            return Err(Findings(vec![Diagnostic::error("ONUS-D032", Some(indicator.place.clone()), what, fix)]));
        };
        let (method, ties) = (scenario.rounding.money, scenario.rounding.ties.as_ref());
        let (counted, met) = obligation::share_money(&scenario.members, sizes, &cents, method, ties)
            .map_err(|error| unrounded(scenario, &error.into()))?;
        for (member, counted) in members.iter_mut().zip(counted) {
            *member += counted;
        }
        let usd = fixed(&ratio(cents, 100), 2);
        notes.push(format!("{}: USD {usd} of {donor} count for the members of {rule}", indicator.value));
        notes.extend(met.iter().filter(|tie| tie.decides()).map(Tie::to_string));
    }
    Ok(Paid { members, outside, notes })
}

/// The sum of money that the scenario shares, if any: stated, everything that an indicator holds for a year, or a joint cost.
pub(super) fn total(scenario: &Scenario, tables: &Tables, spread: &[Spread]) -> Result<Option<Total>, Findings> {
    let Some(money) = &scenario.money else { return Ok(None) };
    if let Some(joint) = &money.joint {
        let (cents, shared) = cost_sharing::jointly(scenario, joint)?;
        return Ok(Some(Total { cents, shared: Some(shared), others: BTreeMap::new() }));
    }
    let (cents, others) = match &money.total {
        None => return Ok(None),
        Some(MoneyTotal::Usd(usd)) => (nearest(&(usd * Rational::from(100))), BTreeMap::new()),
        Some(MoneyTotal::Indicator { indicator, year, .. }) => {
            let paid = paid(scenario, tables, indicator, *year, spread)?;
            (paid.members.iter().chain(paid.outside.values()).sum(), paid.outside)
        }
    };
    let claims = money.claims.as_ref();
    let shared = claims.map(|claims| cost_sharing::by_claims(scenario, tables, claims, &cents)).transpose()?;
    Ok(Some(Total { cents, shared, others }))
}

impl Run {
    /// What each member would owe of the money that the scenario shares, were it so many cents more than `total`: exactly, in cents, by the
    /// key, or shared again under the claims or as the joint cost of the file.
    ///
    /// # Errors
    /// Findings where so much cannot be shared.
    pub fn money_with_more(&self, total: &Integer, more: &Integer) -> Result<Vec<Rational>, Findings> {
        let scenario = &self.scenario;
        let money = scenario.money.as_ref();
        if let Some(joint) = money.and_then(|money| money.joint.as_ref()) {
            let mut joint = joint.clone();
            joint.costs.entry(joint.players.clone()).and_modify(|usd| *usd += ratio(more.clone(), 100));
            return Ok(cost_sharing::jointly(scenario, &joint)?.1.amounts);
        }
        let cents = total + more;
        if let Some(claims) = money.and_then(|money| money.claims.as_ref()) {
            return Ok(cost_sharing::by_claims(scenario, &self.tables, claims, &cents)?.amounts);
        }
        let all = sum(&self.fair);
        let share =
            |fair: &Rational| if all.is_zero() { Rational::ZERO } else { fair * Rational::from(cents.clone()) / &all };
        Ok(self.fair.iter().map(share).collect())
    }
}

impl Total {
    /// Shares it in proportion to the fair numbers, or to the exact amounts that another rule gave.
    pub fn share(self, scenario: &Scenario, fair: &[Rational]) -> Result<(MoneyShares, Vec<Tie>), RoundingError> {
        let (method, ties) = (scenario.rounding.money, scenario.rounding.ties.as_ref());
        let (sizes, rule) = match &self.shared {
            Some(shared) => (&shared.amounts[..], shared.rule.clone()),
            None => (fair, Vec::new()),
        };
        let (owed, met) = obligation::share_money(&scenario.members, sizes, &self.cents, method, ties)?;
        Ok((MoneyShares { total: self.cents, owed, rule, others: self.others }, met))
    }
}
