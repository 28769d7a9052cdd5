//! A market of quotas: states may host for each other at a price (mathematics 5.9).

use std::collections::BTreeMap;

use super::Named;
use crate::exact::Rational;
use crate::ids::StateId;

/// Tradable quotas (Fernández-Huertas Moraga and Rapoport 2014).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// Where it stands.
    pub named: Named,
    /// What every state has to host before it trades.
    pub quotas: Quotas,
    /// Which price is paid where several clear the market.
    pub price_at: PriceAt,
    /// The steps of every state's cost.
    pub costs: BTreeMap<StateId, StateCosts>,
    /// What it costs people of an origin to be placed in a state, in US dollars a person, by cohort and then by state.
    pub preferences: BTreeMap<StateId, BTreeMap<StateId, Rational>>,
}

/// What every state has to host before it trades, in responsibility units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quotas {
    /// Its fair number.
    Key,
    /// As stated.
    Stated(BTreeMap<StateId, Rational>),
}

/// Which price of an interval is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceAt {
    /// Its lower end: best for those who pay.
    Lowest,
    /// The mean of its ends.
    Middle,
    /// Its upper end: best for those who are paid.
    Highest,
}

/// The steps of one state's cost, from the cheapest to the dearest: so its marginal cost never falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCosts {
    /// Where they stand.
    pub named: Named,
    /// The steps; among equally dear ones the earlier name first.
    pub steps: Vec<CostStep>,
}

/// A step of a cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostStep {
    /// Its name: `beds`.
    pub name: String,
    /// So many responsibility units; `None`: no end.
    pub width: Option<Rational>,
    /// US dollars for each of them.
    pub usd: Rational,
}

impl StateCosts {
    /// What it costs to host so many units, in US dollars; `None` where the steps end before.
    #[must_use]
    pub fn of(&self, units: &Rational) -> Option<Rational> {
        let (mut left, mut cost) = (units.clone(), Rational::ZERO);
        for step in &self.steps {
            let here = step.width.as_ref().filter(|width| **width < left).unwrap_or(&left).clone();
            cost += &here * &step.usd;
            left -= here;
        }
        left.is_zero().then_some(cost)
    }
}
