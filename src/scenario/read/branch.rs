//! Branches of a key, limits on its shares, and whether the parts hang together.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::diagnostic::{Place, closest, list};
use crate::exact::{self, Rational, ratio};
use crate::scenario::tree::{Node, Table};
use crate::scenario::{
    Branch, ChangeLimit, Combine, Finish, GroupLimit, KeyChoice, Less, LimitMethod, Limits, Named, Part, Placed,
};

/// The most branches of a key, and the most levels of branches inside one another: every level can double the work.
const MOST_BRANCHES: usize = 50;
const MOST_LEVELS: usize = 8;

/// The greatest power of a key, and one over the least: beyond it nearly all goes to one state, or all states have the same.
const MOST_POWER: u32 = 100;

/// `combine` of a key or a branch.
pub(super) fn combine(table: &Table) -> Combine {
    match table.text("combine") {
        Some("product") => Combine::Product,
        Some("geometric") => Combine::Geometric,
        Some("index") => Combine::Index,
        Some("remainder") => Combine::Remainder,
        _ => Combine::Sum,
    }
}

impl Reader<'_> {
    pub(super) fn branches(&mut self, key: &Table) -> Vec<Branch> {
        let branch = |(name, node, table): (&str, &Node, &Table)| {
            let path = format!("key.branch.{name}");
            Branch {
                finish: self.finish(&path, table),
                named: named(path, &node.place, table),
                name: name.to_owned(),
                label: table.owned("label").unwrap_or_else(|| name.to_owned()),
                within: table.placed("branch"),
                weight: table.number("weight").unwrap_or_default(),
                turn: table.small("turn"),
                combine: combine(table),
            }
        };
        key.named("branch").into_iter().map(branch).collect()
    }

    /// `power` and `bounds` of a key or a branch.
    pub(super) fn finish(&mut self, path: &str, table: &Table) -> Finish {
        let limits = table.get("bounds").and_then(|node| Some((node, node.table()?)));
        let power = table.number("power");
        let (least, most) = (ratio(1, MOST_POWER), Rational::from(MOST_POWER));
        if let (Some(node), Some(p)) = (table.get("power"), &power)
            && *p > Rational::ZERO
            && (*p < least || *p > most)
        {
            let what = format!("`power` in [{path}] is beyond 1/{MOST_POWER} to {MOST_POWER}");
            let fix = format!("write a number from 1/{MOST_POWER} to {MOST_POWER}");
            self.error("ONUS-N006", &node.place, what, fix);
        }
        Finish {
            power,
            limits: limits.map(|(node, bounds)| self.limits(&format!("{path}.bounds"), &node.place, bounds)),
        }
    }

    fn limits(&mut self, path: &str, place: &Place, table: &Table) -> Limits {
        let mut groups = Vec::new();
        for (name, node, group) in table.named("groups") {
            if group.get("group").is_none() && group.get("states").is_none() {
                let what = format!("the limits `{name}` say nobody whom they cover");
                self.error("ONUS-S013", &node.place, what, "add `group` or `states`");
            }
            groups.push(GroupLimit {
                named: named(format!("{path}.groups.{name}"), &node.place, group),
                states: self.covered(group, &node.place).1,
                floor: group.number("floor"),
                ceiling: group.number("ceiling"),
            });
        }
        let change = table.table("change").and_then(|change| {
            let previous = change.placed("previous")?;
            self.criterion_is_known(&previous.value, &previous.place);
            let part = |key| change.number(key).unwrap_or_default();
            Some(ChangeLimit { previous, down: part("down"), up: part("up") })
        });
        let method =
            if table.text("method") == Some("stepwise") { LimitMethod::Stepwise } else { LimitMethod::OneRule };
        let (floor, ceiling) = (table.number("floor"), table.number("ceiling"));
        let named = named(path, place, table);
        Limits { named, method, floor, ceiling, groups, change }
    }

    /// `less`: an indicator of which a part is taken off.
    pub(super) fn less(&mut self, table: &Table) -> Option<Less> {
        let indicator = self.by_state(table, "indicator", "ONUS-K008")?;
        let some = table.get("group").or(table.get("states"));
        let states = some.map(|node| node.place.clone()).map(|place| self.covered(table, &place).1);
        Some(Less { indicator, window: self.window(table), times: table.number("times").unwrap_or_default(), states })
    }

    /// Whether every part has its branch, every branch its parts, and every remainder its turns.
    pub(super) fn hangs_together(&mut self, key: &KeyChoice) -> bool {
        let before = self.findings.0.len();
        if let Some(branch) = key.branches.get(MOST_BRANCHES) {
            let what = format!("the key has {} branches, and the most are {MOST_BRANCHES}", key.branches.len());
            self.error("ONUS-N006", &branch.named.place, what, "leave out branches, or put parts of several into one");
            return false;
        }
        let links = key.criteria.iter().filter_map(|one| one.branch.as_ref());
        for link in links.chain(key.branches.iter().filter_map(|one| one.within.as_ref())) {
            self.branch_is_known(key, link);
        }
        for (index, branch) in key.branches.iter().enumerate() {
            let mut here = Some(index);
            let mut level = 0;
            for _ in &key.branches {
                level += usize::from(here.is_some());
                here = here.and_then(|at| key.within(Part::Branch(at)));
            }
            if here.is_some() {
                let what = format!("following `branch` from `{}` leads round in a circle", branch.name);
                self.error("ONUS-K030", &branch.named.place, what, "let one of them belong to the key itself");
            } else if level == MOST_LEVELS + 1 {
                let what = format!("`{}` is a branch on level {level}, and the most are {MOST_LEVELS}", branch.name);
                self.error("ONUS-N006", &branch.named.place, what, "put its parts into a branch around it");
            } else if key.parts(Some(index)).is_empty() && self.findings.0.len() == before {
                let what = format!("nothing belongs to the branch `{}`", branch.name);
                let fix = format!("write branch = \"{}\" in a criterion, or remove the branch", branch.name);
                self.error("ONUS-K030", &branch.named.place, what, fix);
            }
        }
        if self.findings.0.len() > before {
            return false;
        }
        for branch in nodes(key) {
            match key.combine_of(branch) {
                Combine::Remainder => self.turns(key, branch),
                combine => self.no_turns(key, branch, combine),
            }
            if key.combine_of(branch) == Combine::Index {
                self.index(key, branch);
            }
        }
        self.findings.0.len() == before
    }

    fn branch_is_known(&mut self, key: &KeyChoice, link: &Placed<String>) {
        let names = || key.branches.iter().map(|branch| branch.name.as_str());
        if names().any(|name| name == link.value) {
            return;
        }
        let fix = match closest(&link.value, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if key.branches.is_empty() => format!("add [key.branch.{}]", link.value.escape_debug()),
            None => format!("branches of this key: {}", list(names())),
        };
        self.error("ONUS-K030", &link.place, format!("there is no branch `{}`", link.value.escape_debug()), fix);
    }

    /// In a remainder every part has a turn of its own, and the last takes all that is left.
    fn turns(&mut self, key: &KeyChoice, branch: Option<usize>) {
        let mut seen = BTreeSet::new();
        let parts = key.parts(branch);
        for part in &parts {
            let (named, name) = named_of(key, *part);
            match key.turn(*part) {
                None => {
                    let what = format!("`{name}` belongs to a remainder and has no turn");
                    self.error("ONUS-K031", &named.place, what, "add turn = 1 to the first, 2 to the next, and so on");
                }
                Some(turn) if !seen.insert(turn) => {
                    let what = format!("`{name}` has turn {turn}, which another part has as well");
                    self.error("ONUS-K031", &named.place, what, "give each part a turn of its own");
                }
                Some(_) => {}
            }
            if key.stated_weight(*part).is_some_and(|weight| weight > &Rational::ONE) {
                let what = format!("`{name}` would take more than all that is left");
                self.error("ONUS-K031", &named.place, what, "write a part from 0 to 1");
            }
        }
        let Some(last) = parts.last() else { return };
        let (named, name) = named_of(key, *last);
        let by_origin = matches!(last, Part::Criterion(at) if key.criteria[*at].by_origin.is_some());
        if by_origin || key.stated_weight(*last).is_none_or(|weight| !weight.is_one()) {
            let what = format!("`{name}` is the last of a remainder and does not take all that is left");
            self.error("ONUS-K031", &named.place, what, "give the last turn to a criterion by state, with weight = 1");
        }
    }

    fn no_turns(&mut self, key: &KeyChoice, branch: Option<usize>, combine: Combine) {
        for part in key.parts(branch) {
            let (named, name) = named_of(key, part);
            if key.turn(part).is_some() {
                let what = format!("`{name}` has a turn, and is no part of a remainder");
                self.error("ONUS-K031", &named.place, what, "remove `turn`, or write combine = \"remainder\"");
            }
            if let (Combine::Geometric, Part::Criterion(at)) = (combine, part)
                && key.criteria[at].cap.is_some()
            {
                let what =
                    format!("`{name}` has a cap in a geometric mean, where nothing says who takes what it cuts off");
                self.error("ONUS-S013", &named.place, what, "remove the cap, or write combine = \"sum\"");
            }
        }
    }

    /// An index is a mean of scores that can be compared: each part is a criterion by state, on a scale of its own.
    fn index(&mut self, key: &KeyChoice, branch: Option<usize>) {
        for part in key.parts(branch) {
            let (named, name) = named_of(key, part);
            let Part::Criterion(at) = part else {
                let what = format!("the branch `{name}` has shares and no scores, and stands in an index");
                self.error(
                    "ONUS-K082",
                    &named.place,
                    what,
                    "let its criteria belong to the index, or write combine = \"sum\"",
                );
                continue;
            };
            let criterion = &key.criteria[at];
            let (code, what, fix) = if criterion.by_origin.is_some() {
                ("ONUS-K081", "goes by origin: it has shares and no scores", "move it out of the index")
            } else if criterion.cap.is_some() || criterion.against.is_some() {
                ("ONUS-K083", "has `cap` or `against`, which concern shares, and an index is of scores", "remove it")
            } else if !criterion.normalise.has_own_scale() {
                let fix = "write normalise = \"min-max\", \"goalposts\", \"bands\" or \"rank\"";
                ("ONUS-K080", "is in its own unit, and an index adds scores on one scale", fix)
            } else {
                continue;
            };
            self.error(code, &named.place, format!("`{name}` {what}"), fix);
        }
    }

    /// Weights sum to one in the key and in every branch, except in a remainder.
    pub(super) fn sums_of_weights(&mut self, key: &KeyChoice, table: &Table) {
        for branch in nodes(key) {
            let weights: Vec<(Part, &Rational)> =
                key.parts(branch).into_iter().filter_map(|part| Some((part, key.stated_weight(part)?))).collect();
            let sum = exact::sum(weights.iter().map(|(_, weight)| *weight));
            let sound = sum == Rational::ONE || (key.rescale && !sum.is_zero());
            if sound || key.combine_of(branch) == Combine::Remainder || key.criteria.is_empty() {
                continue;
            }
            let place = match weights.last() {
                Some((Part::Criterion(at), _)) => {
                    table.table("criteria").and_then(|all| all.table(&key.criteria[*at].name))
                }
                Some((Part::Branch(at), _)) => table.table("branch").and_then(|all| all.table(&key.branches[*at].name)),
                None => None,
            };
            let place = place.and_then(|part| part.get("weight")).map(|node| node.place.clone());
            let whose = branch.map_or(String::new(), |at| format!(" of branch `{}`", key.branches[at].name));
            let lack = Rational::ONE - &sum;
            let what = match lack > Rational::ZERO {
                true => format!("the weights{whose} do not sum to one: sum {}, lacking {}", plain(&sum), plain(&lack)),
                false => {
                    format!("the weights{whose} do not sum to one: sum {}, too much by {}", plain(&sum), plain(&-lack))
                }
            };
            let fix = "correct a weight; thirds are written \"1/3\", and rescale = true divides by the sum";
            self.error("ONUS-S010", &place.unwrap_or_else(|| key.named.place.clone()), what, fix);
        }
    }
}

/// The key itself, and every branch.
fn nodes(key: &KeyChoice) -> impl Iterator<Item = Option<usize>> {
    std::iter::once(None).chain((0..key.branches.len()).map(Some))
}

fn named_of(key: &KeyChoice, part: Part) -> (&Named, &str) {
    match part {
        Part::Criterion(at) => (&key.criteria[at].named, &key.criteria[at].name),
        Part::Branch(at) => (&key.branches[at].named, &key.branches[at].name),
    }
}

/// A decimal where the number is one, otherwise the fraction.
fn plain(value: &Rational) -> String {
    for decimals in 0..=12 {
        let text = exact::fixed(value, decimals);
        if exact::parse(&text).is_ok_and(|shown| shown == *value) {
            return text;
        }
    }
    exact::text(value)
}
