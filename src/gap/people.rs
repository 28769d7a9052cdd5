//! Gaps in people, state by state and in total.

use super::{Figure, Undefined, per, percent_met};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// What a state does and owes, in people, and what it is measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The state.
    pub state: StateId,
    /// People whom it hosts, or has pledged to.
    pub actual: Integer,
    /// People whom it owes for, after rules and rounding.
    pub obligation: Integer,
    /// Its fair number before rules, in people.
    pub fair: Rational,
    /// Inhabitants.
    pub population: Option<Rational>,
    /// Income, in US dollars a year.
    pub gdp_usd: Option<Rational>,
}

/// The gap of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The state.
    pub state: StateId,
    /// actual - obligation, in people: negative is below.
    pub gap: Integer,
    /// actual - fair number before rules, in people.
    pub distance: Rational,
    /// 100 actual / obligation.
    pub percent_met: Figure,
    /// min(1, actual / obligation): the part of its own duty that it does.
    pub met: Figure,
    /// People hosted per 1000 inhabitants.
    pub per_1000_inhabitants: Figure,
    /// People hosted per billion US dollars of yearly income.
    pub per_billion_gdp: Figure,
    /// max(0, actual - obligation), in people.
    pub carried_for_others: Integer,
}

impl Gap {
    /// The gap of an account.
    #[must_use]
    pub fn of(account: &Account) -> Self {
        let actual = Rational::from(account.actual.clone());
        let percent = percent_met(&actual, &Rational::from(account.obligation.clone()));
        let gap = &account.actual - &account.obligation;
        Self {
            state: account.state.clone(),
            distance: &actual - &account.fair,
            met: percent.clone().map(|percent| (percent / Rational::from(100)).min(Rational::ONE)),
            percent_met: percent,
            per_1000_inhabitants: per(&actual, 1_000, account.population.as_ref()),
            per_billion_gdp: per(&actual, 1_000_000_000, account.gdp_usd.as_ref()),
            carried_for_others: gap.clone().max(Integer::ZERO),
            gap,
        }
    }

    /// The value of what is carried for others, in US dollars. Called a payment only if money is in the model.
    #[must_use]
    pub fn value_carried(&self, usd_per_ru: &Rational) -> Rational {
        Rational::from(self.carried_for_others.clone()) * usd_per_ru
    }
}

/// All members together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// People hosted by members.
    pub actual: Integer,
    /// People owed for by members.
    pub obligation: Integer,
    /// Sum of the fair numbers.
    pub fair: Rational,
    /// Sum of the gaps.
    pub gap: Integer,
    /// Sum of the distances.
    pub distance: Rational,
    /// Sum of min(actual, obligation) over the sum of obligations.
    pub met: Figure,
    /// Sum of what members carry for others, in people.
    pub carried_for_others: Integer,
    /// Why the gaps do not sum to zero.
    pub balance: Balance,
}

/// The balancing line: the gaps sum to `unmet_need - hosted_outside + rest`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// People in need for whom nobody owes.
    pub unmet_need: Integer,
    /// People in the total whom states outside the members host.
    pub hosted_outside: Integer,
    /// What neither explains: obligation and actual are of different people, or of different years.
    pub rest: Integer,
}

impl Totals {
    /// The totals of all accounts; nobody is left out.
    #[must_use]
    pub fn of(accounts: &[Account], unmet_need: &Integer, hosted_outside: &Integer) -> Self {
        let actual: Integer = accounts.iter().map(|account| &account.actual).sum();
        let obligation: Integer = accounts.iter().map(|account| &account.obligation).sum();
        let fair = crate::exact::sum(accounts.iter().map(|account| &account.fair));
        let done: Integer = accounts.iter().map(|account| (&account.actual).min(&account.obligation)).sum();
        let gap = &actual - &obligation;
        let met = if obligation == Integer::ZERO {
            Err(Undefined::ZeroDuty)
        } else {
            Ok(Rational::from(done.clone()) / Rational::from(obligation.clone()))
        };
        Self {
            distance: Rational::from(actual.clone()) - &fair,
            carried_for_others: &actual - done,
            balance: Balance {
                rest: &gap - unmet_need + hosted_outside,
                unmet_need: unmet_need.clone(),
                hosted_outside: hosted_outside.clone(),
            },
            actual,
            obligation,
            fair,
            gap,
            met,
        }
    }
}
