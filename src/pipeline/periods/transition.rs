//! From one key to another, and how much a share may change from period to period (mathematics 3.7).

use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Rational, sum};
use crate::key::bounded::{Bounds, bounded_key};
use crate::pipeline::newest;
use crate::scenario::{Period, Periods, Scenario};

/// The shares of the key before: an indicator over its sum.
///
/// # Errors
/// `ONUS-P070` where it has no value of a member, or nothing above zero.
pub(super) fn old_key(
    scenario: &Scenario,
    tables: &Tables,
    choice: &Periods,
) -> Result<Option<Vec<Rational>>, Findings> {
    let Some(indicator) = &choice.transition.old_key else { return Ok(None) };
    let values = newest(tables, &indicator.value, scenario.as_of.year, scenario);
    let shares: Vec<Option<&Rational>> = scenario.members.iter().map(|member| values.get(&member.id)).collect();
    let all = sum(values.values());
    let bad = |share: &&Option<&Rational>| share.is_none_or(|share| *share < Rational::ZERO);
    if shares.iter().find(bad).is_some() || all.is_zero() {
        let what = format!("`{}` is no key: it lacks a value of a member, or has one below zero", indicator.value);
        let fix = "name an indicator with a share of every member";
        return Err(Findings(vec![Diagnostic::error("ONUS-P070", Some(indicator.place.clone()), what, fix)]));
    }
    Ok(Some(shares.into_iter().flatten().map(|share| share / &all).collect()))
}

/// The fair numbers of a period by the key that holds in it: `k = (1 - λ) k_old + λ k_new`, then within `(1 - d) k_before` and
/// `(1 + d) k_before` by one rule (3.6). `before` is the key of the period before, and becomes that of this one.
///
/// # Errors
/// `ONUS-P071` where no key lies within the change that is allowed.
pub(super) fn changed(
    choice: &Periods,
    period: &Period,
    fair: Vec<Rational>,
    old: Option<&[Rational]>,
    before: &mut Option<Vec<Rational>>,
) -> Result<Vec<Rational>, Findings> {
    let units = sum(&fair);
    if units.is_zero() || (old.is_none() && choice.transition.change_at_most.is_none()) {
        return Ok(fair);
    }
    let mut shares: Vec<Rational> = fair.iter().map(|fair| fair / &units).collect();
    if let (Some(old), Some(new_key)) = (old, &period.new_key) {
        let part = |(share, old): (&Rational, &Rational)| (Rational::ONE - new_key) * old + new_key * share;
        shares = shares.iter().zip(old).map(part).collect();
    }
    if let (Some(change), Some(before)) = (&choice.transition.change_at_most, before.as_deref()) {
        let bounds = |(share, before): (&Rational, &Rational)| Bounds {
            start: share.clone(),
            lower: (Rational::ONE - change) * before,
            upper: (Rational::ONE + change) * before,
        };
        let bounds: Vec<Bounds> = shares.iter().zip(before).map(bounds).collect();
        shares = bounded_key(&bounds).map_err(|none| no_key(choice, period, &none.to_string()))?.shares;
    }
    *before = Some(shares.clone());
    Ok(shares.into_iter().map(|share| share * &units).collect())
}

fn no_key(choice: &Periods, period: &Period, why: &str) -> Findings {
    let place = Some(choice.named.place.clone());
    let what = format!("no key of {} is within periods.change_at_most: {why}", period.year);
    let fix = "allow a larger change, or let the new key come in more slowly";
    Findings(vec![Diagnostic::error("ONUS-P071", place, what, fix)])
}
