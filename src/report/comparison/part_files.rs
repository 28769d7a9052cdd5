//! Periods and levels of what is compared, as rows of CSV and as JSON.

use serde_json::{Map, Value, json};

use super::parts::{PartBlock, PartLine, name_of, title};
use super::{Comparison, Figure};
use crate::report::json::figure;
use crate::study::compare::PartOf;

/// Takes a row of the CSV: kind, code and name, side, figure, unit, value.
pub(super) type Put<'a> = dyn FnMut([&str; 3], usize, &str, &str, &Figure) + 'a;

/// As rows of the CSV.
pub(super) fn csv(comparison: &Comparison, put: &mut Put<'_>) {
    for part in &comparison.parts {
        let kind = title(&part.of).to_lowercase();
        let name = name_of(&part.of);
        let unit = part.of.unit();
        for line in &part.states {
            let who = [kind.as_str(), line.code.as_str(), line.name.as_str()];
            for (side, owed) in line.amounts.iter().enumerate() {
                owed.iter().for_each(|owed| put(who, side, name, unit, owed));
            }
            for (pair, change) in part.pairs.iter().zip(&line.changes) {
                change.iter().for_each(|change| put(who, pair.side, "difference", unit, change));
            }
        }
    }
}

/// As JSON.
pub(super) fn json(comparison: &Comparison) -> Vec<Value> {
    let shown = |value: &Option<Figure>| value.as_ref().map(figure);
    let side = |at: usize| comparison.sides[at].name.clone();
    let part = |part: &PartBlock| {
        let state = |line: &PartLine| {
            let under = line.amounts.iter().enumerate().map(|(at, owed)| (side(at), json!(shown(owed))));
            let against = part.pairs.iter().zip(line.changes.iter().zip(&line.memberships));
            let against = against.map(|(pair, (change, membership))| {
                (side(pair.side), json!({ "change": shown(change), "membership": membership.unwrap_or("both") }))
            });
            let value = json!({
                "name": line.name, "under": under.collect::<Map<_, _>>(), "against": against.collect::<Map<_, _>>(),
            });
            (line.code.clone(), value)
        };
        let against = part.pairs.iter().map(|pair| {
            let value = json!({ "total_change": shown(&pair.total), "less": pair.less, "more": pair.more });
            (side(pair.side), value)
        });
        let (period, level, of) = match &part.of {
            PartOf::Period(_, year) => (Some(year), None, None),
            PartOf::Level(name, of) => (None, Some(name), Some(of.as_str())),
        };
        json!({
            "period": period, "level": level, "of": of, "figure": name_of(&part.of),
            "states": part.states.iter().map(state).collect::<Map<_, _>>(), "left_out": part.left_out,
            "totals": part.totals.iter().enumerate().map(|(at, total)| (side(at), json!(shown(total)))).collect::<Map<_, _>>(),
            "against": against.collect::<Map<_, _>>(),
        })
    };
    comparison.parts.iter().map(part).collect()
}
