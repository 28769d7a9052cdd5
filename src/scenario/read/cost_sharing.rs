//! `[money.claims]` and `[money.joint]`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, named};
use crate::diagnostic::{Place, list};
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::tree::{Entry, Table};
use crate::scenario::{Claims, ClaimsOf, Joint};

/// The most states whose groups are written out: 255 costs.
const PLAYERS: usize = 8;
/// How many missing groups a message names.
const NAMED: usize = 12;

impl Reader<'_> {
    pub(super) fn claims(&mut self, money: &Table) -> Option<Claims> {
        let node = money.get("claims")?;
        let table = money.table("claims")?;
        if money.get("total").is_none() {
            let what = "claims share a total, and [money] names none";
            self.error("ONUS-S013", &node.place, what, "add `total` to [money]");
        }
        let of = match (table.get("states"), table.get("indicator")) {
            (Some(states), Some(_)) => {
                let what = "`states` and `indicator` both say what the claims are";
                self.error("ONUS-S013", &states.place, what, "keep one of the two");
                return None;
            }
            (Some(states), None) => {
                for key in ["year", "times"] {
                    if let Some(stray) = table.get(key).filter(|stray| stray.given) {
                        let what = format!("`{key}` has no meaning with claims state by state");
                        self.error("ONUS-S013", &stray.place, what, "remove it");
                    }
                }
                ClaimsOf::Stated(self.stated_claims(table, &states.place))
            }
            (None, _) => {
                let indicator = self.by_state(table, "indicator", "ONUS-D030")?;
                let Some(year) = table.small("year") else {
                    if table.get("year").is_none() {
                        self.error("ONUS-S013", &node.place, "the claims have no year", "add `year`");
                    }
                    return None;
                };
                ClaimsOf::Indicator { indicator, year, times: table.number("times").unwrap_or(Rational::ONE) }
            }
        };
        Some(Claims { named: named("money.claims", &node.place, table), rule: table.owned("rule")?, of })
    }

    /// One claim a member, and of nobody else.
    fn stated_claims(&mut self, table: &Table, place: &Place) -> BTreeMap<StateId, Rational> {
        let mut claims = BTreeMap::new();
        for entry in table.table("states").map_or(&[][..], |states| &states.0) {
            let state = self.takes_part(&entry.key, &entry.place);
            claims.extend(state.zip(entry.node.number()));
        }
        let without: Vec<&str> =
            self.members.iter().filter(|member| !claims.contains_key(*member)).map(StateId::as_str).collect();
        if !without.is_empty() && !claims.is_empty() {
            let what = format!("no claim is stated for {}", list(without));
            self.error("ONUS-P051", place, what, "state a claim for every member; 0 says that a state has none");
        }
        claims
    }

    fn takes_part(&mut self, code: &str, place: &Place) -> Option<StateId> {
        let state = StateId::new(code);
        if self.members.contains(&state) {
            return Some(state);
        }
        let what = format!("`{}` is no member, and shares no money here", code.escape_debug());
        self.error("ONUS-S006", place, what, "name a member by its code");
        None
    }

    pub(super) fn joint(&mut self, money: &Table) -> Option<Joint> {
        let node = money.get("joint")?;
        let table = money.table("joint")?;
        for key in ["total", "claims"] {
            if let Some(stray) = money.get(key) {
                let what =
                    format!("`{key}` has no meaning with a joint cost, which is the cost of all its states together");
                self.error("ONUS-S013", &stray.place, what, "remove it, or remove [money.joint]");
            }
        }
        let mut costs = BTreeMap::new();
        let mut players = BTreeSet::new();
        for entry in table.table("costs").map_or(&[][..], |costs| &costs.0) {
            let Some(group) = self.joint_group(entry) else { continue };
            players.extend(group.iter().cloned());
            let Some(cost) = entry.node.number() else { continue };
            if !exact::is_whole(&(&cost * Rational::from(100))) {
                let what = format!(
                    "`{}` costs USD {}, which is not in whole cents",
                    entry.key.escape_debug(),
                    exact::text(&cost)
                );
                self.error("ONUS-P055", &entry.place, what, "state costs in whole cents");
            }
            if costs.insert(group, cost).is_some() {
                let what = format!("the group `{}` stands here twice", entry.key.escape_debug());
                self.error("ONUS-S012", &entry.place, what, "keep one of the two");
            }
        }
        let place = table.get("costs").map_or(&node.place, |node| &node.place);
        if players.len() > PLAYERS {
            let what = format!(
                "{} states share the joint cost, more than the {PLAYERS} whose groups are counted",
                players.len()
            );
            self.error("ONUS-P054", place, what, "share it among fewer states, or by claims or the key");
        } else {
            self.groups_complete(&players, &costs, place);
        }
        Some(Joint { named: named("money.joint", &node.place, table), rule: table.owned("rule")?, players, costs })
    }

    fn joint_group(&mut self, entry: &Entry) -> Option<BTreeSet<StateId>> {
        let codes: Vec<&str> = entry.key.split('+').map(str::trim).collect();
        let states: Vec<StateId> = codes.iter().filter_map(|code| self.takes_part(code, &entry.place)).collect();
        let group: BTreeSet<StateId> = states.iter().cloned().collect();
        if group.len() < states.len() {
            let what = format!("the group `{}` names a state twice", entry.key.escape_debug());
            self.error("ONUS-S012", &entry.place, what, "name each state once");
            return None;
        }
        (states.len() == codes.len()).then_some(group)
    }

    fn groups_complete(
        &mut self,
        players: &BTreeSet<StateId>,
        costs: &BTreeMap<BTreeSet<StateId>, Rational>,
        place: &Place,
    ) {
        let codes: Vec<&StateId> = players.iter().collect();
        let group = |set: usize| -> BTreeSet<StateId> {
            codes.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, code)| (*code).clone()).collect()
        };
        let name = |group: &BTreeSet<StateId>| group.iter().map(StateId::as_str).collect::<Vec<_>>().join("+");
        let mut without: Vec<String> = (1..1_usize << codes.len())
            .map(group)
            .filter(|group| !costs.contains_key(group))
            .map(|group| name(&group))
            .collect();
        if without.is_empty() && !costs.is_empty() {
            return;
        }
        let more = without.len().saturating_sub(NAMED);
        without.truncate(NAMED);
        let and = if more > 0 { format!(" and {more} more") } else { String::new() };
        let what = match without.is_empty() {
            true => "no group has a cost".to_owned(),
            false => format!("no cost is stated for {}{and}", list(without.iter().map(String::as_str))),
        };
        self.error("ONUS-P052", place, what, "state what every group of the states would pay on its own");
    }
}
