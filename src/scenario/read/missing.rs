//! `missing`: what to do where a state has no value.

use std::collections::BTreeMap;

use super::Reader;
use crate::diagnostic::Place;
use crate::scenario::tree::{Node, Table, Value};
use crate::scenario::{Missing, MissingPolicy, StatedPolicy};

/// Which keys go with which policy; the first ones are required.
const PARTS: [(&str, &str); 5] =
    [("value", "value"), ("low", "interval"), ("high", "interval"), ("at", "interval"), ("group", "peer-median")];

impl Reader<'_> {
    pub(super) fn missing(&mut self, criterion: &Table) -> Missing {
        let nothing = Missing { policy: MissingPolicy::Stop, states: BTreeMap::new() };
        let Some(node) = criterion.get("missing") else { return nothing };
        match &node.value {
            Value::Text(word) => {
                let policy = self.policy(word, &Table::default(), &node.place);
                Missing { policy, ..nothing }
            }
            Value::Table(table) => {
                let policy = self.policy(table.text("policy").unwrap_or("stop"), table, &node.place);
                Missing { policy, states: self.stated(table) }
            }
            _ => nothing,
        }
    }

    fn stated(&mut self, table: &Table) -> BTreeMap<crate::ids::StateId, StatedPolicy> {
        let mut states = BTreeMap::new();
        for (code, node, table) in table.named("states") {
            let Node { place, .. } = node;
            let word = match table.text("policy") {
                Some(word) => word,
                None if table.get("value").is_some() => "value",
                None => {
                    let what = format!("nothing says what to do where {code} has no value");
                    self.error("ONUS-S013", place, what, "add `policy`, or a `value`");
                    "stop"
                }
            };
            let policy = self.policy(word, table, place);
            if let Some(id) = self.member(code, place) {
                states.insert(id, StatedPolicy { policy, reason: table.owned("reason").unwrap_or_default() });
            }
        }
        states
    }

    fn policy(&mut self, word: &str, table: &Table, place: &Place) -> MissingPolicy {
        for (key, owner) in PARTS {
            match table.get(key) {
                Some(stray) if owner != word => {
                    let what = format!("`{key}` has no meaning with the policy \"{word}\"");
                    self.error("ONUS-S013", &stray.place, what, format!("remove it, or write policy = \"{owner}\""));
                }
                None if owner == word && key != "group" => {
                    let what = format!("the policy \"{word}\" needs `{key}`");
                    self.error("ONUS-S013", place, what, format!("add `{key}`"));
                }
                _ => {}
            }
        }
        let number = |key| table.number(key).unwrap_or_default();
        match word {
            "zero" => MissingPolicy::Zero,
            "spread" => MissingPolicy::Spread,
            "drop" => MissingPolicy::Drop,
            "raw-median" => MissingPolicy::RawMedian,
            "value" => MissingPolicy::Value(number("value")),
            "peer-median" => {
                self.by_head = true;
                let group = table.placed("group");
                if let Some(group) = &group {
                    self.group(&group.value, &group.place);
                }
                MissingPolicy::PeerMedian { group: group.map(|group| group.value) }
            }
            "interval" => {
                let (low, high, at) = (number("low"), number("high"), number("at"));
                if !(low <= at && at <= high) {
                    self.error("ONUS-S025", place, "an interval needs low <= at <= high", "put the three in order");
                }
                MissingPolicy::Interval { low, high, at }
            }
            _ => MissingPolicy::Stop,
        }
    }
}
