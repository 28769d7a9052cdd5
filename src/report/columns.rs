//! The columns of a report: one figure of every member, and a total that is the sum of what is shown.

use std::collections::BTreeMap;

use super::{Column, Figure, adding_up, owed, periods};
use crate::exact::{self, Integer, Rational};
use crate::gap;
use crate::gap::money::{Combined, MoneyGap};
use crate::gap::people::{Account, Gap};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Payment, Run};
use crate::scenario::{Member, Mode, PeopleSource};

/// The columns of the annex, in every form that has one, where they exist.
pub const ANNEX: [&str; 14] = [
    "key",
    "people",
    "people-units",
    "files-units",
    "pays",
    "receives",
    "money-units",
    "obligation",
    "money-owed",
    "actual",
    "gap",
    "distance",
    "money-paid",
    "money-gap",
];

/// What the columns are made from.
struct Sheet<'a> {
    run: &'a Run,
    allocation: &'a Allocation,
    /// Fair numbers as shown, which add up.
    fair: Vec<Figure>,
    /// Obligations, last, and what they are made of.
    owed: Vec<Column>,
}

/// Every column that the run has data for.
pub(super) fn columns(run: &Run, allocation: &Allocation) -> Vec<Column> {
    let owed = owed::columns(run, allocation, unit(run));
    let sheet = Sheet { run, allocation, fair: adding_up(run.fair.clone(), 0), owed };
    let mut columns = vec![sheet.key(), sheet.fair_numbers()];
    columns.extend(sheet.owed.iter().cloned());
    columns.extend(sheet.bounds());
    let accounts = accounts(run, allocation);
    let gaps: Option<Vec<Gap>> = accounts.as_ref().map(|accounts| accounts.iter().map(Gap::of).collect());
    if let (Some(accounts), Some(gaps)) = (&accounts, &gaps) {
        columns.extend(sheet.against(accounts, gaps));
    }
    columns.extend(sheet.per_head(gaps.as_deref()));
    columns.extend(sheet.money());
    columns.extend(sheet.payments());
    columns.extend(super::market::columns(run, allocation));
    columns.extend(periods::at_the_end(allocation));
    columns
}

/// What every member does and owes, where there is something to set against.
pub(super) fn accounts(run: &Run, allocation: &Allocation) -> Option<Vec<Account>> {
    let actual = allocation.actual.people.as_ref()?;
    let members = run.scenario.members.iter().zip(actual).zip(&allocation.people).zip(&run.fair);
    let account = |(((member, actual), obligation), fair): (((&Member, &Integer), &Integer), &Rational)| Account {
        state: member.id.clone(),
        actual: actual.clone(),
        obligation: obligation.clone(),
        fair: fair.clone(),
        population: run.inhabitants.get(&member.id).cloned(),
        gdp_usd: run.gdp.get(&member.id).cloned(),
    };
    Some(members.map(account).collect())
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

    /// Obligations as shown.
    fn obligations(&self) -> Vec<Rational> {
        let cells = self.owed.last().into_iter().flat_map(|column| &column.cells);
        cells.map(|cell| cell.value().unwrap_or_default()).collect()
    }

    /// Least and greatest fair number where values are known as intervals only.
    fn bounds(&self) -> Vec<Column> {
        let ends = |end: fn(&(Rational, Rational)) -> &Rational| {
            let mut sums = vec![Rational::ZERO; self.run.fair.len()];
            for (key, cohort) in self.run.keys.origins.iter().zip(&self.run.demand.cohorts) {
                let units = cohort.units();
                let shares: Box<dyn Iterator<Item = &Rational>> = match &key.bounds {
                    Some(bounds) => Box::new(bounds.iter().map(end)),
                    None => Box::new(key.shares.iter()),
                };
                for (sum, share) in sums.iter_mut().zip(shares) {
                    *sum += &units * share;
                }
            }
            sums.into_iter().map(|sum| Figure::rounded(sum, 0)).collect()
        };
        if self.run.keys.origins.iter().all(|key| key.bounds.is_none()) {
            return Vec::new();
        }
        let about =
            "fair number if missing values lie where they are best, or worst, for the state; such ends do not add up";
        vec![
            column("fair-least", "fair, least", "responsibility-units", about, ends(|(low, _)| low), false),
            column("fair-greatest", "fair, greatest", "responsibility-units", about, ends(|(_, high)| high), false),
        ]
    }

    /// The columns that set obligations against what states do.
    fn against(&self, accounts: &[Account], gaps: &[Gap]) -> Vec<Column> {
        let whole = |amount: fn(&Gap) -> Integer| gaps.iter().map(|gap| Figure::whole(amount(gap))).collect();
        // Where people are not the only way, what states do is set against the people of their obligations alone.
        let of = |whole: &'static str, people: &'static str| match self.allocation.discharge {
            None => whole,
            Some(_) => people,
        };
        let met = gaps.iter().map(|gap| Figure::of(gap.percent_met.clone(), 1)).collect();
        let mut columns = vec![
            column(
                "actual",
                "actual",
                "people",
                match self.run.scenario.people.source {
                    PeopleSource::Stock { .. } | PeopleSource::Total(_) => "people hosted",
                    PeopleSource::Need { .. } => "people placed on record",
                },
                accounts.iter().map(|account| Figure::whole(account.actual.clone())).collect(),
                true,
            ),
            column(
                "to-be-taken-on",
                of("to be taken on", "people to be taken on"),
                self.unit(),
                of(
                    "the part of the obligation that is not met: max(0, obligation - actual)",
                    "people of the obligation that are not met: max(0, people - actual)",
                ),
                whole(|gap| (-gap.gap.clone()).max(Integer::ZERO)),
                true,
            ),
            column(
                "carried-for-others",
                of("carried for others", "people carried for others"),
                self.unit(),
                of(
                    "what is hosted above the obligation: max(0, actual - obligation)",
                    "people hosted above those of the obligation: max(0, actual - people)",
                ),
                whole(|gap| gap.carried_for_others.clone()),
                true,
            ),
            column(
                "gap",
                of("gap", "gap in people"),
                self.unit(),
                of(
                    "actual minus obligation: negative is below share",
                    "gap in people: actual minus the people of the obligation; negative is below share",
                ),
                whole(|gap| gap.gap.clone()),
                true,
            ),
            self.distance(accounts, gaps),
            column(
                "met",
                of("% met", "% met in people"),
                "percent",
                of("actual over obligation", "actual over the people of the obligation"),
                met,
                false,
            ),
        ];
        if let Some(price) = self.price() {
            columns.push(column(
                "carried-value",
                "value carried",
                self.currency(),
                "value of what is carried for others, at the scenario's price of a responsibility unit; no payment",
                gaps.iter().map(|gap| Figure::rounded(gap.value_carried(price), 0)).collect(),
                true,
            ));
        }
        columns
    }

    fn distance(&self, accounts: &[Account], gaps: &[Gap]) -> Column {
        let cells = accounts.iter().zip(&self.fair).zip(gaps).map(|((account, shown), gap)| {
            let Figure::Number { shown, .. } = shown else { return shown.clone() };
            Figure::Number { shown: &account.actual - shown, decimals: 0, exact: gap.distance.clone() }
        });
        let about = "actual minus fair number, before rules: negative is below share";
        column("distance", "from fair share", self.unit(), about, cells.collect(), true)
    }

    /// Obligation and actual per 1000 inhabitants and per billion of GDP.
    fn per_head(&self, gaps: Option<&[Gap]>) -> Vec<Column> {
        let owed = |sizes: &BTreeMap<StateId, Rational>, times: u64| -> Vec<Figure> {
            let members = self.run.scenario.members.iter().zip(self.obligations());
            let cell =
                |(member, owed): (&Member, Rational)| Figure::of(gap::per(&owed, times, sizes.get(&member.id)), 2);
            members.map(cell).collect()
        };
        let (heads, gdp) = match self.run.scenario.periods {
            None => ("per 1000 inhabitants", "per billion of gross domestic product, US dollars"),
            Some(_) => (
                "over all periods, per 1000 inhabitants at the scenario's date",
                "over all periods, per billion of gross domestic product at the scenario's date, US dollars",
            ),
        };
        // What a state did is counted in people, whatever its obligation is counted in.
        const PEOPLE: [&str; 2] = ["people-per-1000-inhabitants", "people-per-bn-usd"];
        let [per_head, per_gdp] = match self.unit() {
            "people" => PEOPLE,
            _ => ["responsibility-units-per-1000-inhabitants", "responsibility-units-per-bn-usd"],
        };
        let mut columns = vec![
            column("obligation-per-1000", "owed per 1000", per_head, heads, owed(&self.run.inhabitants, 1_000), false),
            column("obligation-per-bn-gdp", "owed per bn GDP", per_gdp, gdp, owed(&self.run.gdp, 1_000_000_000), false),
        ];
        if let Some(gaps) = gaps {
            let done =
                |figure: fn(&Gap) -> &gap::Figure| gaps.iter().map(|gap| Figure::of(figure(gap).clone(), 2)).collect();
            let by_head = done(|gap| &gap.per_1000_inhabitants);
            let by_gdp = done(|gap| &gap.per_billion_gdp);
            columns.push(column("actual-per-1000", "actual per 1000", PEOPLE[0], heads, by_head, false));
            columns.push(column("actual-per-bn-gdp", "actual per bn GDP", PEOPLE[1], gdp, by_gdp, false));
        }
        columns
    }

    /// What every member pays others and receives from them, where the scenario has payments between states.
    fn payments(&self) -> Vec<Column> {
        let payments = &self.allocation.payments;
        if payments.is_empty() {
            return Vec::new();
        }
        let sums = |end: fn(&Payment) -> &StateId| {
            let of = |member: &Member| payments.iter().filter(|one| *end(one) == member.id).map(|one| &one.cents).sum();
            self.run.scenario.members.iter().map(|member| Figure::cents(of(member))).collect()
        };
        let (pays, receives) = (sums(|one| &one.from), sums(|one| &one.to));
        vec![
            column("pays", "pays", self.currency(), "paid to other members", pays, true),
            column("receives", "receives", self.currency(), "received from other members", receives, true),
        ]
    }

    fn money(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        let shares = self.allocation.money.as_ref();
        let owed = shares.map(|money| &money.owed);
        let paid = self.allocation.actual.money.as_ref();
        let cents = |amounts: &[Integer]| amounts.iter().cloned().map(Figure::cents).collect();
        if let Some(owed) = owed {
            let by_key = shares.is_none_or(|money| money.rule.is_empty());
            let about =
                if by_key { "money shared by the key" } else { "money shared by a rule of its own, not by the key" };
            columns.push(column("money-owed", "money owed", self.currency(), about, cents(owed), true));
        }
        if let Some(paid) = paid {
            columns.push(column("money-paid", "money paid", self.currency(), "money given", cents(paid), true));
        }
        if let (Some(owed), Some(paid)) = (owed, paid) {
            let members = self.run.scenario.members.iter().zip(paid).zip(owed);
            let gap = |((member, paid), owed): ((&Member, &Integer), &Integer)| {
                MoneyGap::of(member.id.clone(), paid, owed).gap
            };
            let gaps: Vec<Integer> = members.map(gap).collect();
            let about = "money paid minus money owed: negative is below share";
            columns.push(column("money-gap", "money gap", self.currency(), about, cents(&gaps), true));
        }
        if let (Some(paid), Some(actual), Some(price)) = (paid, &self.allocation.actual.people, self.price()) {
            let cells = actual.iter().zip(self.obligations()).zip(paid);
            let combined = |((actual, owed), paid): ((&Integer, Rational), &Integer)| {
                Combined::of(&Rational::from(actual.clone()), &owed, paid, price)
            };
            // The price is above zero, the one thing that could leave this undefined.
            let gaps = cells.filter_map(|cell| combined(cell).ok()).map(|combined| combined.with).collect();
            let about = "people hosted and money paid, in responsibility units, minus the same obligation";
            let cells = adding_up(gaps, 0);
            columns.push(column("combined-gap", "gap with money", "responsibility-units", about, cells, true));
        }
        columns
    }

    /// Money per responsibility unit, where the scenario states a price above zero.
    fn price(&self) -> Option<&Rational> {
        let price = self.run.scenario.money.as_ref()?.usd_per_ru.as_ref()?;
        (price > &Rational::ZERO).then_some(price)
    }

    fn currency(&self) -> &'static str {
        self.run.scenario.currency().unit
    }

    fn unit(&self) -> &'static str {
        unit(self.run)
    }
}

/// What obligations are counted in where people are the only way to discharge them.
pub(super) fn unit(run: &Run) -> &'static str {
    let scenario = &run.scenario;
    match scenario.below.as_ref().map_or(scenario.people.mode, |below| below.mode) {
        Mode::Ledger => "responsibility-units",
        Mode::Placement => "people",
    }
}

pub(super) fn column(
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
#[must_use]
pub fn sum(cells: &[Figure]) -> Figure {
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
