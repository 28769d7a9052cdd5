//! `[key]`: criteria, their weights, factors.

use super::branch::combine;
use super::{Reader, named, responsibility};
use crate::diagnostic::{Place, closest, list};
use crate::exact::{Abs, Rational};
use crate::scenario::tree::{Node, Table, Value};
use crate::scenario::{
    Absent, BorneBy, ByOrigin, CapOf, Combine, Criterion, KeyChoice, Normalise, Per, Placed, Relief, Residual, Scale,
    SubCap, Take, Threshold, WeightMethod, Window,
};

impl Reader<'_> {
    pub(super) fn key(&mut self, tree: &Table) -> KeyChoice {
        let nothing = Table::default();
        let key = tree.table("key").unwrap_or(&nothing);
        let place = tree.get("key").map_or(&self.top, |node| &node.place).clone();
        let tables = key.named("criteria");
        self.criteria = tables.iter().map(|(name, ..)| (*name).to_owned()).collect();
        if tables.is_empty() && key.get("criteria").is_some() {
            self.error("ONUS-S024", &place, "the key has no criterion", "add [key.criteria.<name>]");
        }
        let combine = combine(key);
        let branches = self.branches(key);
        let rescale = key.flag("rescale");
        let combined = |table: &Table| {
            let named = table.text("branch");
            named.and_then(|name| branches.iter().find(|one| one.name == name)).map_or(combine, |one| one.combine)
        };
        let criteria: Vec<Criterion> =
            tables.iter().map(|(name, node, table)| self.criterion(name, node, table, combined(table))).collect();
        let weights = self.weights(key, &place, &tables);
        let readable = tables.iter().all(|(_, _, table)| {
            table.get("weight").or(table.get("exponent")).is_some_and(|node| matches!(node.value, Value::Exact(_)))
        });
        self.fallbacks(&criteria);
        let decimals = key.small("decimals");
        if let Some(node) = key.get("decimals").filter(|_| decimals.is_none_or(|d: u32| d > 100)) {
            self.error("ONUS-N006", &node.place, "`decimals` is more than 100", "write a number up to 100");
        }
        let factors = self.factors(key);
        let finish = self.finish("key", key);
        let choice = KeyChoice {
            named: named("key", &place, key),
            combine,
            rescale,
            decimals,
            weights,
            criteria,
            branches,
            factors,
            finish,
        };
        if self.hangs_together(&choice) && readable && choice.weights.method == WeightMethod::Stated {
            self.sums_of_weights(&choice, key);
        }
        choice
    }

    fn criterion(&mut self, name: &str, node: &Node, table: &Table, combine: Combine) -> Criterion {
        let indicator = self.indicator(table, "indicator");
        self.criterion_form(node, table);
        let exponent = self.exponent(node, table, combine);
        let normalise = match table.get("by") {
            None => self.normalise(node, table, exponent.is_some()),
            Some(_) => Normalise::Share,
        };
        let relief = table.table("relief").map(relief);
        let exempt_per_head = table.number("exempt_per_head");
        let brackets = self.tiers(table, "brackets", "rate");
        self.one_exemption(table);
        let by_head = relief.is_some() || exempt_per_head.is_some() || !brackets.is_empty();
        self.by_head |= by_head || normalise == Normalise::PerHead;
        Criterion {
            named: named(format!("key.criteria.{name}"), &node.place, table),
            name: name.to_owned(),
            label: table.owned("label").unwrap_or_else(|| name.to_owned()),
            indicator: indicator.unwrap_or_else(|| Placed { value: String::new(), place: node.place.clone() }),
            at: responsibility::point(table),
            plus: self.plus(table),
            window: self.window(table),
            per: table.table("per").and_then(|per| {
                Some(Per { indicator: self.by_state(per, "indicator", "ONUS-K008")?, window: self.window(per) })
            }),
            against: self.against(table, &normalise, exponent.is_some()),
            less: table.table("less").and_then(|less| self.less(less)),
            relief,
            exempt_per_head,
            brackets,
            normalise,
            cap: table.table("cap").map(|cap| self.sub_cap(name, cap)),
            by_origin: self.by_origin(name, node, table, combine),
            missing: self.missing(table),
            weight: table.number("weight").unwrap_or_default(),
            exponent,
            branch: table.placed("branch"),
            turn: table.small("turn"),
            contested: table.flag("contested"),
        }
    }

    fn exponent(&mut self, node: &Node, table: &Table, combine: Combine) -> Option<Rational> {
        let exponent = table.get("exponent")?;
        let fix = "give a weight or an exponent";
        if combine != Combine::Product {
            self.error(
                "ONUS-S013",
                &exponent.place,
                "an exponent has no meaning in a sum",
                "write combine = \"product\" in [key], or give a weight",
            );
        } else if table.get("weight").is_some() {
            self.error("ONUS-S013", &node.place, "a criterion has both a weight and an exponent", fix);
        }
        let value = exponent.number();
        if value.as_ref().is_some_and(|value| value.clone().abs() > Rational::from(100)) {
            self.error("ONUS-N006", &exponent.place, "`exponent` is beyond 100", "write a smaller exponent");
        }
        value
    }

    pub(super) fn window(&mut self, table: &Table) -> Window {
        let nothing = Table::default();
        let place = table.get("window").map_or(&self.top, |node| &node.place).clone();
        let window = table.table("window").unwrap_or(&nothing);
        let (from, to): (Option<i32>, Option<i32>) = (window.small("from"), window.small("to"));
        let years: Option<u32> = window.small("years");
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            self.error("ONUS-S025", &place, "the window ends before it begins", "exchange `from` and `to`");
        }
        if from.is_some() && years.is_some() {
            self.error(
                "ONUS-S025",
                &place,
                "`from` and `years` both say where the window begins",
                "keep one of the two",
            );
        }
        let several = from.is_some() || years.is_some_and(|years| years > 1);
        if several && window.get("take").is_none() {
            let fix = "add take = \"mean\", \"sum\", \"newest\" or \"last\"";
            self.error("ONUS-S025", &place, "several years, and nothing says how they become one number", fix);
        }
        let discount = self.discount(window);
        Window {
            discount,
            from,
            to,
            years,
            take: match window.text("take") {
                Some("mean") => Take::Mean,
                Some("sum") => Take::Sum,
                Some("newest") => Take::Newest,
                _ => Take::Last,
            },
            absent: match window.text("absent") {
                Some("zero") => Absent::Zero,
                Some("shorter") => Absent::Shorter,
                _ => Absent::Stop,
            },
        }
    }

    fn sub_cap(&mut self, name: &str, cap: &Table) -> SubCap {
        let over = cap.texts("over");
        for other in &over {
            self.criterion_is_known(&other.value, &other.place);
            if other.value == name {
                self.error("ONUS-S015", &other.place, format!("`{name}` is capped by itself"), "name other criteria");
            }
        }
        SubCap {
            times: cap.number("times").unwrap_or_default(),
            of: if cap.text("of") == Some("mean") { CapOf::Mean } else { CapOf::Sum },
            over: over.into_iter().map(|other| other.value).collect(),
            residual: if cap.text("residual") == Some("baseline") { Residual::Baseline } else { Residual::Rescale },
        }
    }

    fn by_origin(&mut self, name: &str, node: &Node, table: &Table, combine: Combine) -> Option<ByOrigin> {
        if table.get("by").is_none() {
            for key in ["bounded", "scale", "fallback", "half_life", "rescale_rows", "depth", "power"] {
                if let Some(stray) = table.get(key).filter(|stray| stray.given) {
                    let what = format!("`{key}` has no meaning without by = \"origin\"");
                    self.error("ONUS-S013", &stray.place, what, "add by = \"origin\", or remove it");
                }
            }
            return None;
        }
        let scale = match (table.number("bounded"), table.text("scale")) {
            (Some(bound), None) => Scale::Bounded(bound),
            (None, Some("matrix")) => Scale::Matrix { rescale: table.flag("rescale_rows") },
            (None, Some(_)) => Scale::WithinOrigin,
            (None, None) if table.get("bounded").is_some() => Scale::WithinOrigin,
            _ => {
                let what = format!("how a row of `{name}` becomes shares is not said exactly once");
                self.error("ONUS-S013", &node.place, what, "give `bounded` or `scale`, and not both");
                Scale::WithinOrigin
            }
        };
        if let Some(stray) = table.get("rescale_rows").filter(|_| !matches!(scale, Scale::Matrix { .. })) {
            let what = "`rescale_rows` has no meaning without scale = \"matrix\"";
            self.error("ONUS-S013", &stray.place, what, "remove it");
        }
        let fallback = table.placed("fallback");
        match &fallback {
            Some(fallback) if combine == Combine::Remainder => {
                let what = format!("in a remainder what `{name}` does not attribute goes on to those after it");
                self.error("ONUS-S013", &fallback.place, what, "remove `fallback`");
            }
            None if combine == Combine::Remainder => {}
            Some(fallback) => self.criterion_is_known(&fallback.value, &fallback.place),
            None => {
                let what = format!("`{name}` goes by origin, and nothing says who takes what is not attributed");
                self.error("ONUS-S013", &node.place, what, "add `fallback` with the name of another criterion");
            }
        }
        let fallback = fallback.unwrap_or(Placed { value: String::new(), place: node.place.clone() });
        let most_years = table.table("depth").and_then(|depth| depth.small("most_years"));
        let inverse = self.inverse(node, table);
        Some(ByOrigin { scale, fallback, half_life: table.number("half_life"), most_years, inverse })
    }

    pub(super) fn criterion_is_known(&mut self, name: &str, place: &Place) {
        if self.criteria.iter().any(|known| known == name) {
            return;
        }
        let fix = match closest(name, self.criteria.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("criteria of this file: {}", list(self.criteria.iter().map(String::as_str))),
        };
        self.error("ONUS-S009", place, format!("there is no criterion `{}`", name.escape_debug()), fix);
    }

    /// Following fallbacks must end at a criterion without one.
    fn fallbacks(&mut self, criteria: &[Criterion]) {
        for criterion in criteria {
            let mut here = criterion;
            for _ in 0..criteria.len() {
                let Some(by) = &here.by_origin else { break };
                let Some(next) = criteria.iter().find(|one| one.name == by.fallback.value) else { break };
                if next.name == criterion.name {
                    let what = format!("following fallbacks from `{}` leads back to it", criterion.name);
                    let fix = "let one of them fall back to a criterion without by = \"origin\"";
                    self.error("ONUS-S015", &criterion.named.place, what, fix);
                    break;
                }
                here = next;
            }
        }
    }
}

fn relief(table: &Table) -> Relief {
    let per_head_below = match table.number("per_head_below") {
        Some(value) => Threshold::Value(value),
        None => Threshold::WorldMean,
    };
    let borne_by = if table.text("borne_by") == Some("others") { BorneBy::Others } else { BorneBy::All };
    Relief { per_head_below, gradient: table.number("gradient").unwrap_or_default(), borne_by }
}
