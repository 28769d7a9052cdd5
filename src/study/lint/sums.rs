//! Sums that do not close: a published column that should sum to 100, places that should sum to a total.

use std::collections::BTreeMap;

use super::words::value;
use super::{Lint, Subject, subject::warn};
use crate::data::Values;
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational, is_whole, power_of_ten, text};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L015",
    name: "sum-does-not-close",
    finds: "an indicator of the file whose values do not sum to what `sums_to` says, year by year or origin by origin",
    source: "decision 21",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for own in subject.run.scenario.indicators.values() {
        let Some(stated) = &own.sums_to else { continue };
        let columns = columns(&own.table.values);
        let all = columns.len();
        let open: Vec<(String, Rational)> = columns.into_iter().filter(|(_, sum)| sum != stated).collect();
        let Some((column, sum)) = open.iter().max_by(|(a, one), (b, other)| {
            let off = |sum: &Rational| (sum - stated).abs();
            off(one).cmp(&off(other)).then(b.cmp(a))
        }) else {
            continue;
        };
        let off = sum - stated;
        let side = if off > Rational::ZERO { "above" } else { "below" };
        let more =
            if open.len() > 1 { format!("; {} of {all} columns do not close", open.len()) } else { String::new() };
        let what = format!(
            "{} sums to {} in {column}, {} {side} the {} that it states{more}",
            own.named.path,
            exact(sum),
            exact(&off.abs()),
            exact(stated)
        );
        let fix = "correct the value that is wrong, or say in the file that the published column does not close: leave `sums_to` out";
        found.push(warn(LINT.code, &own.named.place, what, fix));
    }
    found
}

/// A sum with all its decimals where it has finitely many within twelve.
fn exact(sum: &Rational) -> String {
    let decimals = (0..=12_u32).find(|decimals| is_whole(&(sum * Rational::from(power_of_ten(u64::from(*decimals))))));
    match decimals {
        Some(0) => value(sum),
        Some(decimals) => crate::exact::fixed(sum, decimals),
        None => text(sum),
    }
}

/// The sums of the columns of a table: a year of values by state, or the row of an origin.
fn columns(values: &Values) -> Vec<(String, Rational)> {
    match values {
        Values::ByState(rows) => {
            let mut years: BTreeMap<i32, Rational> = BTreeMap::new();
            for (year, cell) in rows.values().flatten() {
                *years.entry(*year).or_default() += &cell.value;
            }
            years.into_iter().map(|(year, sum)| (year.to_string(), sum)).collect()
        }
        Values::Dyadic(rows) => {
            rows.iter().map(|(origin, row)| (origin.to_string(), crate::exact::sum(row.values()))).collect()
        }
        Values::Spells(_) | Values::Stock(_) => Vec::new(),
    }
}
