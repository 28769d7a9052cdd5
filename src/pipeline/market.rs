//! The market of quotas: the price as an interval, trades, payments, and whether anybody is worse off than at its quota.

use std::collections::BTreeMap;

use super::settle::settle;
use super::{Payment, Unsolved};
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::exact::{self, Rational, ratio, text};
use crate::ids::StateId;
use crate::people::Cohort;
use crate::problem::{Frame, Goal, Problem, RowKind, Variable, Whom, sum_of};
use crate::proof::Solution;
use crate::scenario::{Market, PriceAt, Quotas, Scenario};
use crate::solve::slope::slope;

/// The most origins of people whose prices are sought: each is two programmes.
const ORIGINS: usize = 20;

/// What came of a market. All vectors are one entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trade {
    /// What one responsibility unit less saves, in US dollars: the lower end of the price. `None` where no unit can be spared.
    pub lowest: Option<Rational>,
    /// What one more costs: the upper end of the price. `None` where there is no room for one.
    pub highest: Option<Rational>,
    /// The price at which states pay each other, by the file's choice.
    pub price: Rational,
    /// What each had to host, in responsibility units.
    pub quotas: Vec<Rational>,
    /// What each hosts, in responsibility units.
    pub hosted: Vec<Rational>,
    /// What its quota would have cost each, in US dollars.
    pub cost_at_quota: Vec<Rational>,
    /// What hosting costs each, in US dollars, before payments.
    pub cost: Vec<Rational>,
    /// What being where they are placed costs the people themselves, in US dollars; `None` where the file does not say.
    pub preferences: Option<Rational>,
}

impl Trade {
    /// The units that others host for each, for pay: its quota less what it hosts, below zero where it hosts for others.
    #[must_use]
    pub fn bought(&self) -> Vec<Rational> {
        self.quotas.iter().zip(&self.hosted).map(|(quota, hosted)| quota - hosted).collect()
    }

    /// What each has of the trade, in US dollars: its cost at its quota less its cost and what it pays. Below zero it is worse off.
    #[must_use]
    pub fn gains(&self) -> Vec<Rational> {
        let costs = self.cost_at_quota.iter().zip(&self.cost).zip(self.bought());
        costs.map(|((before, after), bought)| before - after - bought * &self.price).collect()
    }
}

/// The trade of an allocation, with who pays whom; nothing where the file has no market.
pub(super) fn trade(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
) -> Result<Option<(Trade, Vec<Payment>)>, Findings> {
    let Some(market) = &frame.scenario.market else { return Ok(None) };
    let quotas = quotas(frame, market)?;
    let (lowest, highest) = price(frame, market, problem, solution)?;
    let price = paid(frame, market, lowest.as_ref(), highest.as_ref())?;
    let hosted = hosted(frame.scenario, problem, &solution.values);
    let ids = || frame.scenario.members.iter().map(|member| &member.id);
    let preferences = problem.goals.iter().find_map(|goal| match goal {
        Goal::Sum { name, terms } if name == "preferences" => Some(sum_of(terms, &solution.values)),
        _ => None,
    });
    let trade = Trade {
        cost_at_quota: costs(frame, market, &quotas)?,
        cost: costs(frame, market, &hosted)?,
        preferences: preferences.or_else(|| (!market.preferences.is_empty()).then_some(Rational::ZERO)),
        lowest,
        highest,
        price,
        quotas,
        hosted,
    };
    let payments = settle(frame, ids().zip(trade.bought()).collect(), &trade.price, &market.named.path)?;
    Ok(Some((trade, payments)))
}

/// What every member hosts at the values of a programme, in responsibility units.
pub(super) fn hosted(scenario: &Scenario, problem: &Problem, values: &[Rational]) -> Vec<Rational> {
    let mut hosted: BTreeMap<&StateId, Rational> = BTreeMap::new();
    for (column, units) in problem.columns.iter().zip(values) {
        if let Variable::Step { state, .. } = &column.stands_for {
            *hosted.entry(state).or_default() += units;
        }
    }
    scenario.members.iter().map(|member| hosted.remove(&member.id).unwrap_or_default()).collect()
}

/// What every member has to host, which together is all there is to host.
pub(super) fn quotas(frame: &Frame, market: &Market) -> Result<Vec<Rational>, Findings> {
    let quotas: Vec<Rational> = match &market.quotas {
        Quotas::Key => frame.fair.to_vec(),
        Quotas::Stated(stated) => {
            frame.scenario.members.iter().map(|member| stated.get(&member.id).cloned().unwrap_or_default()).collect()
        }
    };
    let all = frame.cohorts.iter().fold(Rational::ZERO, |sum, cohort| sum + cohort.units()) - frame.lapsed;
    let sum = exact::sum(&quotas);
    if sum == all {
        return Ok(quotas);
    }
    let what =
        format!("the quotas are {} responsibility units together, and {} are to be hosted", text(&sum), text(&all));
    Err(refuse("ONUS-P100", &market.named.place, what, "let the quotas sum to what is to be hosted"))
}

/// What so many units cost every member.
fn costs(frame: &Frame, market: &Market, units: &[Rational]) -> Result<Vec<Rational>, Findings> {
    let members = frame.scenario.members.iter().zip(units);
    let cost = |(member, units): (&crate::scenario::Member, &Rational)| {
        let costs = &market.costs[&member.id];
        costs.of(units).ok_or_else(|| {
            let what = format!("the steps of {} end before its quota of {} units", member.id, exact::fixed(units, 2));
            refuse("ONUS-P101", &costs.named.place, what, "leave the `width` of the dearest step out, or raise it")
        })
    };
    members.map(cost).collect()
}

/// Both ends of the price, in US dollars a unit: one-sided derivatives of the least total cost by the number of people. With several
/// origins one price has to do for all.
fn price(
    frame: &Frame,
    market: &Market,
    problem: &Problem,
    solution: &Solution,
) -> Result<(Option<Rational>, Option<Rational>), Findings> {
    let (place, code) = (&market.named.place, frame.scenario.currency().code);
    let cost = problem.goals.iter().find_map(|goal| match goal {
        Goal::Sum { name, terms } if name == "cost" => Some(&terms[..]),
        _ => None,
    });
    let totals: Vec<(usize, Rational)> = if frame.is_ledger() {
        total(problem, &Whom::All).map(|row| (row, Rational::ONE)).into_iter().collect()
    } else {
        let cohorts = frame.cohorts.iter().filter(|cohort| !cohort.units().is_zero());
        let of = |cohort: &Cohort| total(problem, &Whom::People(cohort.origin.clone()));
        cohorts.filter_map(|cohort| Some((of(cohort)?, cohort.weight.clone()))).collect()
    };
    if totals.len() > ORIGINS {
        let what =
            format!("people of {} origins are placed, more than the {ORIGINS} whose prices are sought", totals.len());
        return Err(refuse("ONUS-P103", place, what, "write mode = \"ledger\" in [people], or take origins together"));
    }
    let (mut lowest, mut highest): (Option<Rational>, Option<Rational>) = (None, None);
    for (row, weight) in &totals {
        let side = |raised| {
            slope(problem, cost.unwrap_or_default(), &solution.values, *row, raised)
                .map_err(|why| Unsolved::NotProved(why).findings())
        };
        if let Some(saved) = side(false)?.map(|slope| -slope / weight) {
            lowest = Some(lowest.map_or(saved.clone(), |one| one.max(saved)));
        }
        if let Some(more) = side(true)?.map(|slope| slope / weight) {
            highest = Some(highest.map_or(more.clone(), |one| one.min(more)));
        }
    }
    match (&lowest, &highest) {
        (Some(low), Some(high)) if low > high => {
            let what = format!(
                "no single price clears: somebody's place costs {code} {} a unit, and another would cost {code} {}",
                text(low),
                text(high)
            );
            let fix = "allow more pairs of origin and state: bars and limits keep people from where they cost least";
            Err(refuse("ONUS-P102", place, what, fix))
        }
        _ => Ok((lowest, highest)),
    }
}

/// The row of a total.
fn total(problem: &Problem, whom: &Whom) -> Option<usize> {
    problem.rows.iter().position(|row| row.says.kind == RowKind::Total && row.says.whom == *whom)
}

/// The price that is paid.
fn paid(
    frame: &Frame,
    market: &Market,
    lowest: Option<&Rational>,
    highest: Option<&Rational>,
) -> Result<Rational, Findings> {
    let price = match market.price_at {
        PriceAt::Lowest => lowest.cloned(),
        PriceAt::Highest => highest.cloned(),
        PriceAt::Middle => lowest.zip(highest).map(|(low, high)| (low + high) * ratio(1, 2)),
    };
    if let Some(below) = price.as_ref().filter(|price| **price < Rational::ZERO) {
        let code = frame.scenario.currency().code;
        let what = format!("the market price is {code} {}, below zero", text(below));
        return Err(refuse("ONUS-P104", &market.named.place, what, "loosen the rule that pays for hosting less"));
    }
    price.ok_or_else(|| {
        let (end, why) = match lowest {
            None => ("lower", "no unit can be spared"),
            Some(_) => ("upper", "there is no room for one unit more"),
        };
        let what = format!("the market price has no {end} end: {why}");
        refuse("ONUS-P104", &market.named.place, what, "choose the other end in `price_at`, or loosen the limit")
    })
}

fn refuse(code: &'static str, place: &Place, what: String, fix: &str) -> Findings {
    Findings(vec![Diagnostic::error(code, Some(place.clone()), what, fix)])
}
