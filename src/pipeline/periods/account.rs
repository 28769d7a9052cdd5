//! What every period gave: duties in whole people, debts and banks, budgets in whole cents, open applications.

use std::collections::BTreeMap;

use super::whole_account::{WholeAccount, whole_accounts};
use crate::diagnostic::Findings;
use crate::exact::{self, Integer, Rational, nearest};
use crate::ids::StateId;
use crate::key::round::{self, Entry, Tie};
use crate::obligation::{self, Limits, Unrounded};
use crate::pipeline::allocate::unrounded;
use crate::problem::{Frame, Moment, Period, Problem, Variable};
use crate::proof::Solution;
use crate::scenario::{Periods, Scenario};

/// What a period gave. All vectors are one entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodAccount {
    /// Its name: a year.
    pub year: i32,
    /// Fair numbers, in responsibility units.
    pub fair: Vec<Rational>,
    /// Duties in whole units; they add up to those of the period.
    pub people: Vec<Integer>,
    /// Exact duties.
    pub exact: Vec<Rational>,
    /// What states did, where accounts follow that.
    pub actual: Option<Vec<Integer>>,
    /// What is added to what they owed before the period, exactly.
    pub surcharge: Vec<Rational>,
    /// What they owe after the period, exactly.
    pub debt: Vec<Rational>,
    /// What they have banked after the period, exactly.
    pub banked: Vec<Rational>,
    /// What they did and cannot carry over, exactly; empty where what they take is decided.
    pub beyond: Vec<Rational>,
    /// The account in whole numbers that add up.
    pub whole: WholeAccount,
    /// The budget, where the file has any.
    pub budget: Option<Budget>,
    /// Applications, where the file has any.
    pub backlog: Option<Backlog>,
}

/// The budget of a period, in US cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// All of it.
    pub total: Integer,
    /// What the units of the period cost at the price of one, where the file has a price.
    pub need: Option<Integer>,
    /// By member; they add up to the total.
    pub shares: Vec<Integer>,
}

/// Applications of a period by member, exactly: where decisions are bought, they may be fractions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backlog {
    /// Decided.
    pub decided: Vec<Rational>,
    /// Of these, bought.
    pub bought: Vec<Rational>,
    /// Open after the period.
    pub open: Vec<Rational>,
}

/// Whole people of every period, each apportioned to its own total within its own whole limits.
pub(in crate::pipeline) fn whole_people(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
) -> Result<(Vec<Vec<Integer>>, Vec<Tie>), Findings> {
    let scenario = frame.scenario;
    let values = by_variable(problem, solution);
    let (method, ties) = (scenario.rounding.people, scenario.rounding.ties.as_ref());
    let mut whole = Vec::new();
    let mut met = Vec::new();
    for (moment, period) in frame.moments().iter().zip(frame.periods) {
        let exact = column(scenario, &values, |state| Variable::DutyIn { state, year: period.year });
        let limits = limits(moment, period);
        let (people, here) =
            obligation::whole_duties(&scenario.members, &exact, &period.units(), &limits, method, ties)
                .map_err(|error| unrounded(scenario, &error))?;
        whole.push(people);
        met.extend(here);
    }
    Ok((whole, met))
}

/// The whole limits of a period: those of the rules, and its places.
fn limits(moment: &Moment, period: &Period) -> Limits {
    let mut limits = Limits::of(&moment.frame);
    for ((_, cap), places) in limits.each.iter_mut().zip(period.places.iter().flatten()) {
        *cap = Some(cap.take().map_or_else(|| places.clone(), |cap| cap.min(places.clone())));
    }
    limits
}

/// The accounts of all periods; `people` are the whole duties of each.
pub(in crate::pipeline) fn accounts(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    people: Vec<Vec<Integer>>,
) -> Result<Vec<PeriodAccount>, Findings> {
    let (scenario, values) = (frame.scenario, by_variable(problem, solution));
    let Some(choice) = &scenario.periods else { return Ok(Vec::new()) };
    let totals = budgets(scenario, choice, frame.periods)?;
    let mut accounts: Vec<PeriodAccount> = Vec::new();
    for ((period, people), total) in frame.periods.iter().zip(people).zip(totals) {
        let year = period.year;
        let of = |make: &dyn Fn(StateId) -> Variable| column(scenario, &values, make);
        let work = period.work.as_ref();
        accounts.push(PeriodAccount {
            year,
            fair: period.fair.clone(),
            people,
            exact: of(&|state| Variable::DutyIn { state, year }),
            actual: period.actual.clone(),
            surcharge: match accounts.last() {
                Some(before) => before.debt.iter().map(|debt| debt * &choice.surcharge).collect(),
                None => vec![Rational::ZERO; period.fair.len()],
            },
            debt: of(&|state| Variable::Debt { state, year }),
            banked: of(&|state| Variable::Banked { state, year }),
            beyond: period.actual.as_ref().map_or_else(Vec::new, |_| of(&|state| Variable::Beyond { state, year })),
            whole: WholeAccount::default(),
            budget: total.map(|total| budget(scenario, period, total)).transpose()?,
            backlog: work.map(|_| Backlog {
                decided: of(&|state| Variable::Decide { state, year }),
                bought: of(&|state| Variable::Bought { state, year }),
                open: of(&|state| Variable::Open { state, year }),
            }),
        });
    }
    let whole = whole_accounts(&accounts).ok_or_else(|| unrounded(scenario, &Unrounded::Accounts))?;
    accounts.iter_mut().zip(whole).for_each(|(account, whole)| account.whole = whole);
    Ok(accounts)
}

/// The budget of every period in cents: stated, or all of it divided in proportion to the units, which is projected need.
fn budgets(scenario: &Scenario, choice: &Periods, periods: &[Period]) -> Result<Vec<Option<Integer>>, Findings> {
    let cents = |usd: &Rational| nearest(&(usd * Rational::from(100)));
    let Some(all) = &choice.usd else {
        return Ok(choice.each.iter().map(|period| period.usd.as_ref().map(cents)).collect());
    };
    let entry = |period: &Period| Entry::free(StateId::new(&period.year.to_string()), exact::sum(&period.fair));
    let entries: Vec<Entry> = periods.iter().map(entry).collect();
    let rounded = round::round(scenario.rounding.money, &entries, &cents(all), scenario.rounding.ties.as_ref())
        .map_err(|error| unrounded(scenario, &Unrounded::from(error)))?;
    Ok(rounded.units.into_iter().map(Some).collect())
}

fn budget(scenario: &Scenario, period: &Period, total: Integer) -> Result<Budget, Findings> {
    let (method, ties) = (scenario.rounding.money, scenario.rounding.ties.as_ref());
    let (shares, _) = obligation::share_money(&scenario.members, &period.fair, &total, method, ties)
        .map_err(|error| unrounded(scenario, &error.into()))?;
    let price = scenario.money.as_ref().and_then(|money| money.usd_per_ru.as_ref());
    let need = price.map(|price| nearest(&(price * exact::sum(&period.fair) * Rational::from(100))));
    Ok(Budget { total, need, shares })
}

type Values<'a> = BTreeMap<&'a Variable, &'a Rational>;

fn by_variable<'a>(problem: &'a Problem, solution: &'a Solution) -> Values<'a> {
    problem.columns.iter().map(|column| &column.stands_for).zip(&solution.values).collect()
}

/// The values of one kind of column, one a member; zero where there is none.
fn column(scenario: &Scenario, values: &Values, make: impl Fn(StateId) -> Variable) -> Vec<Rational> {
    let value = |id: &StateId| values.get(&make(id.clone())).map_or(Rational::ZERO, |value| (*value).clone());
    scenario.members.iter().map(|member| value(&member.id)).collect()
}
