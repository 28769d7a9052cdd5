//! What fair numbers are formed from, as JSON: enough to form them again without the data.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::exact;
use crate::ids::StateId;
use crate::key::{ByState, Inputs};
use crate::pipeline::{Given, Run};

/// The groups that the scenario names, with their states; people, values, sizes and points, of each period where there are some.
pub(super) fn json(run: &Run) -> Value {
    let states = |states: &BTreeSet<StateId>| states.iter().map(ToString::to_string).collect::<Vec<_>>();
    let by_group: BTreeMap<&String, Vec<String>> =
        run.scenario.groups.iter().map(|(name, group)| (name, states(group))).collect();
    match run.given.as_slice() {
        [given @ Given { year: None, .. }] => {
            let mut all = one(given);
            all["groups"] = json!(by_group);
            all
        }
        periods => {
            let year = |given: &Given| Some((given.year?.to_string(), one(given)));
            json!({ "groups": by_group, "periods": periods.iter().filter_map(year).collect::<Map<_, _>>() })
        }
    }
}

fn one(given: &Given) -> Value {
    let Inputs { values, sizes, points } = &given.inputs;
    let people = given.people.iter().map(|(origin, people)| (origin.to_string(), json!(people.to_string())));
    let rows = points.iter().map(|(name, rows)| {
        let rows = rows.iter().map(|(origin, row)| (origin.to_string(), by_state(row)));
        (name.clone(), Value::Object(rows.collect()))
    });
    let tables = |tables: &BTreeMap<String, ByState>| -> Map<String, Value> {
        tables.iter().map(|(name, table)| (name.clone(), by_state(table))).collect()
    };
    json!({
        "people": people.collect::<Map<_, _>>(), "values": tables(values), "sizes": tables(sizes),
        "points": rows.collect::<Map<_, _>>(),
    })
}

fn by_state(numbers: &ByState) -> Value {
    Value::Object(numbers.iter().map(|(state, number)| (state.to_string(), json!(exact::text(number)))).collect())
}
