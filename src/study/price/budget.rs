//! What one unit of the currency more or less costs each, of money that the scenario shares: budgets of periods, and a total.
//!
//! Money is shared after the programme is solved, and moves none of it. The amounts are exact, before they are made whole cents, and in
//! the currency of the file.

use std::collections::BTreeMap;

use super::{Price, Priced, Side};
use crate::exact::{Integer, Rational, ratio, sum};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Run};
use crate::problem::Sense;
use crate::scenario::{Named, Periods};

/// The prices of all money that is shared, in the order of the file: none where none is.
pub(super) fn of_budgets(run: &Run, allocation: &Allocation) -> Vec<Price> {
    let periods = run.scenario.periods.iter().flat_map(|periods| of_periods(run, allocation, periods));
    periods.chain(of_total(run, allocation)).collect()
}

/// The budget of all periods together, which follows their units and so the fair numbers of all of them; or that of each.
fn of_periods(run: &Run, allocation: &Allocation, periods: &Periods) -> Vec<Price> {
    let by_key = |named: &Named, year, usd: &Rational, fair: &[Rational]| {
        let all = sum(fair);
        let shares = |sign: Rational| {
            let shares = fair.iter().map(|fair| if all.is_zero() { Rational::ZERO } else { &sign * fair / &all });
            moves(run, shares)
        };
        let less = if *usd < Rational::ONE { Side::NoLess } else { shares(-Rational::ONE) };
        price(run, (format!("{}.usd", named.path), named), year, usd.clone(), [shares(Rational::ONE), less])
    };
    let together = periods.usd.iter().map(|usd| by_key(&periods.named, None, usd, &run.fair));
    let each = periods.each.iter().zip(&allocation.periods).filter_map(|(period, account)| {
        Some(by_key(&period.named, Some(period.year), period.usd.as_ref()?, &account.fair))
    });
    together.chain(each).collect()
}

/// The total of `[money]`: by the key, or shared again under the claims or as the joint cost that the file states.
fn of_total(run: &Run, allocation: &Allocation) -> Option<Price> {
    let (money, shared) = (run.scenario.money.as_ref()?, allocation.money.as_ref()?);
    let unit = Integer::from(100);
    let before = run.money_with_more(&shared.total, &Integer::ZERO).ok()?;
    let side = |more: &Integer| match run.money_with_more(&shared.total, more) {
        Ok(after) => moves(run, after.iter().zip(&before).map(|(after, before)| (after - before) / ratio(100, 1))),
        // What is more than all claims, or would have somebody paid, cannot be shared.
        Err(_) => Side::NotShared,
    };
    let less = if shared.total < unit { Side::NoLess } else { side(&-&unit) };
    let (path, named) = match &money.joint {
        Some(joint) => (joint.named.path.clone(), &joint.named),
        None => (format!("{}.total", money.named.path), &money.named),
    };
    Some(price(run, (path, named), None, ratio(shared.total.clone(), 100), [side(&unit), less]))
}

fn moves(run: &Run, changes: impl Iterator<Item = Rational>) -> Side {
    let changes = run.scenario.members.iter().map(|member| member.id.clone()).zip(changes);
    let amounts: Vec<(StateId, Rational)> = changes.filter(|(_, change)| !change.is_zero()).collect();
    Side::Moves { amounts, ways: BTreeMap::new(), periods: Vec::new(), goal: None }
}

fn price(
    run: &Run,
    (rule, named): (String, &Named),
    year: Option<i32>,
    limit: Rational,
    [more, less]: [Side; 2],
) -> Price {
    Price {
        rule,
        line: Some(named.place.line()),
        row: year.map_or_else(|| "budget".to_owned(), |year| format!("budget[{year}]")),
        of: Priced::Budget(run.scenario.currency()),
        year,
        in_units: false,
        sense: Sense::Equal,
        limit,
        more,
        less,
    }
}
