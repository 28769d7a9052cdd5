//! Goals, money, actuals, rounding.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::ids::StateId;
use crate::scenario::format::GOAL_NAMES;
use crate::scenario::tree::{Node, Table, Value};
use crate::scenario::{
    ActualRef, Actuals, CURRENCIES, Currency, GoalChoice, Method, Money, MoneyTotal, People, PlaceWhom, Placed,
    Rounding, Ties, USD, ZeroShare,
};

/// Tables that state amounts of money of their own.
const PRICED: [&str; 6] = ["accord", "corridor", "market", "modality", "periods", "reception"];

impl Reader<'_> {
    pub(super) fn goals(&mut self, tree: &Table, people: &People, first: bool) -> Vec<GoalChoice> {
        let nothing = Table::default();
        let goals = tree.table("goals").unwrap_or(&nothing);
        let place = tree.get("goals").map_or(&self.top, |node| &node.place).clone();
        let some = people.place != PlaceWhom::All;
        let entry = |name: &str| GOAL_NAMES.iter().find(|goal| goal.name == name).map(|goal| goal.name);
        if goals.get("order").is_none() {
            let names = [
                ("vulnerable-unmet", some && first),
                ("leximin-unmet", some),
                ("leximin-burden", true),
                ("zero-share", people.zero_share == ZeroShare::MayHost),
                ("fewest-moves", true),
                ("code-order", true),
            ];
            let asked = names.into_iter().filter(|(_, asked)| *asked);
            return asked.map(|(name, _)| GoalChoice { name, place: place.clone() }).collect();
        }
        let order: Vec<GoalChoice> = goals
            .texts("order")
            .into_iter()
            .filter_map(|goal| Some(GoalChoice { name: entry(&goal.value)?, place: goal.place }))
            .collect();
        self.sequence(&order, people, &goals.get("order").map_or(place, |node| node.place.clone()));
        order
    }

    fn sequence(&mut self, order: &[GoalChoice], people: &People, place: &crate::diagnostic::Place) {
        let some = people.place != PlaceWhom::All;
        let may_host = people.zero_share == ZeroShare::MayHost;
        for (at, goal) in order.iter().enumerate() {
            if order[..at].iter().any(|before| before.name == goal.name) {
                self.error("ONUS-S022", &goal.place, format!("`{}` stands twice", goal.name), "keep the first");
            }
            if goal.name.ends_with("unmet") && !some {
                let what = format!("`{}` has no meaning where everyone is placed", goal.name);
                self.error(
                    "ONUS-S022",
                    &goal.place,
                    what,
                    "remove it, or write place = \"as-many-as-possible\" in [people]",
                );
            }
        }
        if let Some(goal) = order.iter().find(|goal| goal.name == "zero-share" && !may_host) {
            let what = "`zero-share` has no meaning where states without a share take their floor";
            self.error("ONUS-S022", &goal.place, what, "remove it, or write zero_share = \"may-host\" in [people]");
        }
        if order.last().is_none_or(|goal| goal.name != "code-order") {
            let what = "the last goal is not \"code-order\", so the answer would not be the only one";
            self.error("ONUS-S022", place, what, "put \"code-order\" at the end");
        }
        let position = |name: &str| order.iter().position(|goal| goal.name == name);
        let of_need = |goal: &GoalChoice| goal.name.ends_with("unmet");
        let decides = |goal: &GoalChoice| !of_need(goal) && !["code-order", "zero-share"].contains(&goal.name);
        let Some(first) = order.iter().position(decides) else {
            let what = "no goal says how people are shared";
            return self.error("ONUS-S022", place, what, "add \"leximin-burden\"");
        };
        let burden = position("leximin-burden").unwrap_or(first);
        if may_host && position("zero-share").is_none_or(|zero| zero < burden) {
            let what = "states without a share may host, and no goal after the burden keeps that small";
            self.error("ONUS-S022", place, what, "put \"zero-share\" after \"leximin-burden\"");
        }
        if some && order.iter().position(of_need).is_none_or(|unmet| unmet > first) {
            let what = format!("need may stay unmet, and no goal before \"{}\" keeps it small", order[first].name);
            self.error("ONUS-S022", place, what, "put \"leximin-unmet\" first");
        }
    }

    pub(super) fn money(&mut self, tree: &Table) -> Option<Money> {
        let node = tree.get("money")?;
        let money = tree.table("money")?;
        let of_other_tables = money.given("currency") && PRICED.iter().any(|name| tree.get(name).is_some());
        let amounts = ["usd_per_ru", "total", "claims", "joint"];
        if !of_other_tables && amounts.iter().all(|key| money.get(key).is_none()) {
            self.error(
                "ONUS-S013",
                &node.place,
                "[money] names no money",
                "add `usd_per_ru`, `total` or `joint`, or remove the table",
            );
        }
        let total = match money.get("total").map(|node| (node, &node.value)) {
            Some((_, Value::Exact(total))) => Some(MoneyTotal::Usd(total.clone())),
            Some((_, Value::Table(table))) => self.money_total(table),
            _ => None,
        };
        Some(Money {
            named: named("money", &node.place, money),
            currency: self.currency(tree, money),
            usd_per_ru: money.number("usd_per_ru"),
            once: money.flag("once"),
            total,
            claims: self.claims(money),
            joint: self.joint(money),
            local: self.by_state(money, "local", "ONUS-D030"),
        })
    }

    /// The currency of the file. Claims, joint costs and what is converted are in US dollars; an indicator of money is in what its unit says.
    fn currency(&mut self, tree: &Table, money: &Table) -> &'static Currency {
        let code = money.text("currency").unwrap_or(USD.code);
        let found = CURRENCIES.into_iter().find(|currency| currency.code == code).unwrap_or(&USD);
        if found.code != USD.code {
            if let Some(node) = ["claims", "joint", "local"].iter().find_map(|key| money.get(key)) {
                let what = format!("this is in US dollars, and the currency of the file is {code}");
                self.error("ONUS-S102", &node.place, what, "remove it, or leave `currency` out");
            }
            let shared = money.get("total").filter(|node| node.table().is_some());
            let paid = tree.table("actuals").and_then(|actuals| actuals.get("money"));
            for node in shared.into_iter().chain(paid) {
                self.money_is_in(code, node);
            }
        }
        found
    }

    /// An indicator of money, named alone or in a table, has the currency of the file in its unit.
    fn money_is_in(&mut self, code: &str, node: &Node) {
        let named = match &node.value {
            Value::Text(name) => Some(name.as_str()),
            Value::Table(table) => table.text("indicator"),
            _ => None,
        };
        let Some(name) = named else { return };
        let unit = self.indicators.get(name).map(|own| own.table.about.unit.as_str()).or_else(|| {
            let about = self.catalogue.about(name)?;
            Some(about.unit.as_str())
        });
        let Some(unit) = unit else { return };
        if !unit.split(|character: char| !character.is_alphanumeric()).any(|word| word == code) {
            let what = format!(
                "`{}` is in \"{}\", and the currency of the file is {code}",
                name.escape_debug(),
                unit.escape_debug()
            );
            self.error("ONUS-S102", &node.place, what, "use an indicator of that currency, or leave `currency` out");
        }
    }

    fn money_total(&mut self, table: &Table) -> Option<MoneyTotal> {
        let indicator = self.by_state(table, "indicator", "ONUS-D030");
        let mut spread: BTreeMap<StateId, (String, String)> = BTreeMap::new();
        for (code, _, donor) in table.named("spread") {
            if let Some((group, by)) = donor.placed("group").zip(donor.placed("by")) {
                self.group(&group.value, &group.place);
                self.criterion_is_known(&by.value, &by.place);
                // A donor is any code of the indicator: the European Union is no state.
                spread.insert(StateId::new(code), (group.value, by.value));
            }
        }
        Some(MoneyTotal::Indicator { indicator: indicator?, year: table.small("year")?, spread })
    }

    pub(super) fn actuals(&mut self, tree: &Table) -> Actuals {
        let nothing = Table::default();
        let table = tree.table("actuals").unwrap_or(&nothing);
        Actuals { people: self.actual(table, "people"), money: self.actual(table, "money") }
    }

    fn actual(&mut self, table: &Table, key: &str) -> Option<ActualRef> {
        let node = table.get(key)?;
        match &node.value {
            Value::Text(_) => {
                Some(ActualRef { indicator: self.actual_of(table, key, key)?, year: None, include: None })
            }
            Value::Table(actual) => {
                let indicator = self.actual_of(actual, "indicator", key)?;
                let include = actual.texts("include");
                if actual.given("include") {
                    self.stock_has(&indicator, &include, actual.get("year"));
                }
                Some(ActualRef {
                    indicator,
                    year: actual.small("year"),
                    include: actual.given("include").then(|| include.into_iter().map(|one| one.value).collect()),
                })
            }
            _ => None,
        }
    }

    /// The indicator of an actual: a stock may stand for people hosted only, a table by origin for nothing.
    fn actual_of(&mut self, table: &Table, key: &str, actual: &str) -> Option<Placed<String>> {
        let reference = self.indicator(table, key)?;
        if actual != "people" || self.is_by_origin(&reference.value) {
            self.holds_states("ONUS-D030", &reference);
        }
        Some(reference)
    }

    pub(super) fn rounding(&mut self, tree: &Table) -> Rounding {
        let nothing = Table::default();
        let table = tree.table("rounding").unwrap_or(&nothing);
        Rounding {
            people: table.text("people").map_or(Method::Webster, method),
            money: table.text("money").map_or(Method::LargestRemainder, method),
            ties: table.placed("ties").and_then(|ties| self.ties(&ties)),
            place: tree.get("rounding").filter(|node: &&Node| node.given).map(|node| node.place.clone()),
        }
    }

    fn ties(&mut self, ties: &Placed<String>) -> Option<Ties> {
        let read = match ties.value.as_str() {
            "by-code" => Some(Ties::ByCode),
            "larger-base" => Some(Ties::LargerBase),
            other => other.strip_prefix("lot:").and_then(|seed| seed.parse().ok()).map(Ties::Lot),
        };
        if read.is_none() {
            let what = format!("`ties` cannot be \"{}\"", ties.value.escape_debug());
            self.error(
                "ONUS-S004",
                &ties.place,
                what,
                "one of: by-code, larger-base, lot:SEED with a whole number as seed",
            );
        }
        read
    }
}

fn method(name: &str) -> Method {
    match name {
        "largest-remainder" => Method::LargestRemainder,
        "huntington-hill" => Method::HuntingtonHill,
        "jefferson" => Method::Jefferson,
        "adams" => Method::Adams,
        "dean" => Method::Dean,
        "quota" => Method::Quota,
        _ => Method::Webster,
    }
}
