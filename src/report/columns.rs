//! The columns of a report: one figure of every member, and a total that is the sum of what is shown.

use std::collections::BTreeMap;

use super::{Column, Figure, adding_up};
use crate::exact::{self, Integer, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Run};
use crate::scenario::Mode;

/// What the columns are made from.
struct Sheet<'a> {
    run: &'a Run,
    allocation: &'a Allocation,
    /// Fair numbers as shown, which add up.
    fair: Vec<Figure>,
}

/// Every column that the run has data for.
pub(super) fn columns(run: &Run, allocation: &Allocation) -> Vec<Column> {
    let sheet = Sheet { run, allocation, fair: adding_up(run.fair.clone(), 0) };
    let mut columns = vec![sheet.key(), sheet.fair_numbers(), sheet.obligation()];
    if let Some(actual) = &allocation.actual.people {
        columns.extend(sheet.against(actual));
    }
    columns.extend(sheet.per_head());
    columns.extend(sheet.money());
    columns
}

impl Sheet<'_> {
    fn key(&self) -> Column {
        let whole = exact::sum(&self.run.fair);
        let cells = if whole.is_zero() {
            vec![Figure::Undefined("nothing is shared"); self.run.fair.len()]
        } else {
            adding_up(self.run.fair.iter().map(|fair| fair / &whole * Rational::from(100)).collect(), 2)
        };
        column("key", "key %", "percent", "share in the key, over all origins, before rules", cells, true)
    }

    fn fair_numbers(&self) -> Column {
        column(
            "fair",
            "fair number",
            "responsibility-units",
            "share in the key times the people, before rules",
            self.fair.clone(),
            true,
        )
    }

    fn obligation(&self) -> Column {
        let cells = self.allocation.people.iter().zip(&self.allocation.exact);
        let cells = cells
            .map(|(people, exact)| Figure::Number { shown: people.clone(), decimals: 0, exact: exact.clone() })
            .collect();
        column("obligation", "obligation", self.unit(), "what is owed after rules and rounding", cells, true)
    }

    /// The columns that set obligations against what states do.
    fn against(&self, actual: &[Integer]) -> Vec<Column> {
        let pairs: Vec<(&Integer, &Integer)> = actual.iter().zip(&self.allocation.people).collect();
        let whole = |difference: fn(&Integer, &Integer) -> Integer| -> Vec<Figure> {
            pairs.iter().map(|(actual, owed)| Figure::whole(difference(actual, owed))).collect()
        };
        let over = |a: &Integer, b: &Integer| if a > b { a - b } else { Integer::ZERO };
        let carried: Vec<Integer> = pairs.iter().map(|(actual, owed)| over(actual, owed)).collect();
        let mut columns = vec![
            column("actual", "actual", "people", "people hosted", whole(|actual, _| actual.clone()), true),
            column(
                "to-be-taken-on",
                "to be taken on",
                self.unit(),
                "the part of the obligation that is not met: max(0, obligation - actual)",
                whole(|actual, owed| if owed > actual { owed - actual } else { Integer::ZERO }),
                true,
            ),
            column(
                "carried-for-others",
                "carried for others",
                self.unit(),
                "what is hosted above the obligation: max(0, actual - obligation)",
                carried.iter().cloned().map(Figure::whole).collect(),
                true,
            ),
            column(
                "gap",
                "gap",
                self.unit(),
                "actual minus obligation: negative is below share",
                whole(|actual, owed| actual - owed),
                true,
            ),
            self.distance(actual),
            column("met", "% met", "percent", "actual over obligation", self.met(actual), false),
        ];
        if let Some(price) = self.price() {
            let value = |people: &Integer| Figure::rounded(Rational::from(people.clone()) * price, 0);
            columns.push(column(
                "carried-value",
                "value carried",
                "usd",
                "value of what is carried for others, at the scenario's price of a responsibility unit; no payment",
                carried.iter().map(value).collect(),
                true,
            ));
        }
        columns
    }

    fn distance(&self, actual: &[Integer]) -> Column {
        let cells = actual.iter().zip(&self.fair).zip(&self.run.fair).map(|((actual, shown), fair)| {
            let Figure::Number { shown, .. } = shown else { return shown.clone() };
            Figure::Number { shown: actual - shown, decimals: 0, exact: Rational::from(actual.clone()) - fair }
        });
        let about = "actual minus fair number, before rules: negative is below share";
        column("distance", "from fair share", self.unit(), about, cells.collect(), true)
    }

    fn met(&self, actual: &[Integer]) -> Vec<Figure> {
        let met = |(actual, owed): (&Integer, &Integer)| {
            if owed.is_zero() {
                return Figure::Undefined("nothing is owed");
            }
            Figure::rounded(ratio(actual * Integer::from(100), owed.clone()), 1)
        };
        actual.iter().zip(&self.allocation.people).map(met).collect()
    }

    /// Obligation and actual per 1000 inhabitants and per billion of GDP.
    fn per_head(&self) -> Vec<Column> {
        let sizes = |table: &BTreeMap<StateId, Rational>, unit: Rational| -> Vec<Option<Rational>> {
            let members = self.run.scenario.members.iter();
            members.map(|member| table.get(&member.id).map(|size| size * &unit)).collect()
        };
        let thousands = sizes(&self.run.inhabitants, ratio(1, 1000));
        let billions = sizes(&self.run.gdp, ratio(1, 1_000_000_000));
        let mut columns = Vec::new();
        let people =
            [("obligation", Some(&self.allocation.people)), ("actual", self.allocation.actual.people.as_ref())];
        for (what, amounts) in people {
            let Some(amounts) = amounts else { continue };
            let (name, title) = match what {
                "obligation" => ("obligation-per-1000", "owed per 1000"),
                _ => ("actual-per-1000", "actual per 1000"),
            };
            let cells = over(amounts, &thousands, "no inhabitants on record");
            columns.push(column(name, title, "people-per-1000-inhabitants", "per 1000 inhabitants", cells, false));
            let (name, title) = match what {
                "obligation" => ("obligation-per-bn-gdp", "owed per bn GDP"),
                _ => ("actual-per-bn-gdp", "actual per bn GDP"),
            };
            let cells = over(amounts, &billions, "no GDP on record");
            let about = "per billion of gross domestic product, US dollars";
            columns.push(column(name, title, "people-per-bn-usd", about, cells, false));
        }
        columns
    }

    fn money(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        let owed = self.allocation.money.as_ref().map(|money| &money.owed);
        let paid = self.allocation.actual.money.as_ref();
        let cents = |amounts: &[Integer]| amounts.iter().cloned().map(Figure::cents).collect();
        if let Some(owed) = owed {
            columns.push(column("money-owed", "money owed", "usd", "money shared by the key", cents(owed), true));
        }
        if let Some(paid) = paid {
            columns.push(column("money-paid", "money paid", "usd", "money given", cents(paid), true));
        }
        if let (Some(owed), Some(paid)) = (owed, paid) {
            let gaps: Vec<Integer> = paid.iter().zip(owed).map(|(paid, owed)| paid - owed).collect();
            let about = "money paid minus money owed: negative is below share";
            columns.push(column("money-gap", "money gap", "usd", about, cents(&gaps), true));
        }
        if let (Some(paid), Some(actual), Some(price)) = (paid, &self.allocation.actual.people, self.price()) {
            let units = |cents: &Integer| Rational::from(cents.clone()) * ratio(1, 100) / price;
            let cells = actual.iter().zip(&self.allocation.people).zip(paid);
            let gaps = cells.map(|((actual, owed), paid)| Rational::from(actual - owed) + units(paid)).collect();
            let about = "people hosted and money paid, in responsibility units, minus the same obligation";
            let cells = adding_up(gaps, 0);
            columns.push(column("combined-gap", "gap with money", "responsibility-units", about, cells, true));
        }
        columns
    }

    /// US dollars per responsibility unit, where the scenario states a price above zero.
    fn price(&self) -> Option<&Rational> {
        let price = self.run.scenario.money.as_ref()?.usd_per_ru.as_ref()?;
        (price > &Rational::ZERO).then_some(price)
    }

    fn unit(&self) -> &'static str {
        match self.run.scenario.people.mode {
            Mode::Ledger => "responsibility-units",
            Mode::Placement => "people",
        }
    }
}

/// Amounts over sizes, with two decimals.
fn over(amounts: &[Integer], sizes: &[Option<Rational>], why: &'static str) -> Vec<Figure> {
    let cell = |(amount, size): (&Integer, &Option<Rational>)| match size {
        Some(size) if !size.is_zero() => Figure::rounded(Rational::from(amount.clone()) / size, 2),
        _ => Figure::Undefined(why),
    };
    amounts.iter().zip(sizes).map(cell).collect()
}

fn column(
    name: &'static str,
    title: &'static str,
    unit: &'static str,
    about: &'static str,
    cells: Vec<Figure>,
    adds_up: bool,
) -> Column {
    let total = if adds_up { Some(sum(&cells)) } else { None };
    Column { name, title, unit, about, cells, total }
}

/// The sum of what is shown, with the sum of the exact numbers beside it.
pub(super) fn sum(cells: &[Figure]) -> Figure {
    let mut total = Integer::ZERO;
    let mut sum = Rational::ZERO;
    let mut places = 0;
    for cell in cells {
        match cell {
            Figure::Number { shown, decimals, exact } => {
                total += shown;
                sum += exact;
                places = *decimals;
            }
            Figure::Undefined(why) => return Figure::Undefined(why),
        }
    }
    Figure::Number { shown: total, decimals: places, exact: sum }
}
