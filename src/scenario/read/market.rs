//! `[market]`.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{CostStep, GoalChoice, Market, Mode, People, PlaceWhom, PriceAt, Quotas, StateCosts};

impl Reader<'_> {
    pub(super) fn market(&mut self, tree: &Table, people: &People, goals: &[GoalChoice]) -> Option<Market> {
        let Some((node, table)) = tree.get("market").zip(tree.table("market")) else {
            if let Some(goal) = goals.iter().find(|goal| goal.name == "preferences") {
                let what = "the goal \"preferences\" has nothing to add up";
                self.error("ONUS-S100", &goal.place, what, "add [market.preferences.<code>], or remove the goal");
            }
            return None;
        };
        let place = &node.place;
        self.market_fits(tree, people, goals, place);
        let stated = table.text("quota") == Some("stated");
        if stated != table.get("quotas").is_some() {
            let what = "quota = \"stated\" and `quotas` belong together";
            self.error("ONUS-S100", place, what, "give both, or quota = \"key\" alone");
        }
        let quotas = match table.table("quotas") {
            Some(stated) => Quotas::Stated(self.every_member(stated, place, "quota")),
            None => Quotas::Key,
        };
        let costs = self.costs(table, place);
        let preferences = self.preferences(table, people);
        let asked = goals.iter().any(|goal| goal.name == "preferences");
        if asked == preferences.is_empty() {
            let what = "the goal \"preferences\" and [market.preferences] belong together";
            self.error("ONUS-S100", place, what, "give both, or neither");
        }
        let price_at = match table.text("price_at") {
            Some("lowest") => PriceAt::Lowest,
            Some("highest") => PriceAt::Highest,
            _ => PriceAt::Middle,
        };
        Some(Market { named: named("market", place, table), quotas, price_at, costs, preferences })
    }

    /// A market clears where everybody is hosted and total cost is what is least.
    fn market_fits(&mut self, tree: &Table, people: &People, goals: &[GoalChoice], place: &Place) {
        for key in ["modality", "reception", "corridor"] {
            if let Some(stray) = tree.get(key) {
                let what = format!("[market.costs] says what hosting costs, and [{key}] would say it again");
                self.error("ONUS-S100", &stray.place, what, format!("remove [{key}], or [market]"));
            }
        }
        if people.place != PlaceWhom::All {
            let what = "a market clears where everybody is hosted";
            self.error("ONUS-S100", place, what, "write place = \"all\" in [people]");
        }
        if let Some(first) = goals.first().filter(|goal| goal.name != "cost") {
            let what = format!("the first goal is \"{}\", and a market makes total cost least", first.name);
            self.error("ONUS-S100", &first.place, what, "write order = [\"cost\", …, \"code-order\"] in [goals]");
        }
    }

    /// One number a member; who has none is named.
    fn every_member(&mut self, table: &Table, place: &Place, what: &str) -> BTreeMap<StateId, Rational> {
        let entries = table.0.iter().map(|entry| (self.member(&entry.key, &entry.place), entry.node.number()));
        let numbers: BTreeMap<StateId, Rational> =
            entries.filter_map(|(state, number)| Some((state?, number?))).collect();
        self.all_named(|state| numbers.contains_key(state), place, what);
        numbers
    }

    fn all_named(&mut self, is_named: impl Fn(&StateId) -> bool, place: &Place, what: &str) {
        let without: Vec<&str> = self.members.iter().filter(|state| !is_named(state)).map(StateId::as_str).collect();
        if !without.is_empty() {
            let what = format!("no {what} is stated for {}", without.join(", "));
            self.error("ONUS-S101", place, what, "state it for every member");
        }
    }

    fn costs(&mut self, market: &Table, place: &Place) -> BTreeMap<StateId, StateCosts> {
        let mut costs = BTreeMap::new();
        for (code, node, table) in market.named("costs") {
            let Some(state) = self.member(code, &node.place) else { continue };
            let step = |(name, _, step): (&str, _, &Table)| {
                Some(CostStep { name: name.to_owned(), width: step.number("width"), usd: step.number("usd")? })
            };
            let mut steps: Vec<CostStep> = market
                .table("costs")
                .map(|all| all.named(code).into_iter().filter_map(step).collect())
                .unwrap_or_default();
            steps.sort_by(|a, b| a.usd.cmp(&b.usd).then_with(|| a.name.cmp(&b.name)));
            let named = named(format!("market.costs.{code}"), &node.place, table);
            costs.insert(state, StateCosts { named, steps });
        }
        self.all_named(|state| costs.get(state).is_some_and(|one| !one.steps.is_empty()), place, "cost of hosting");
        costs
    }

    fn preferences(&mut self, market: &Table, people: &People) -> BTreeMap<StateId, BTreeMap<StateId, Rational>> {
        let mut preferences = BTreeMap::new();
        for (origin, node, table) in market.named("preferences") {
            if people.mode == Mode::Ledger {
                let what = "a ledger moves nobody, so preferences of people have no meaning in it";
                self.error("ONUS-S071", &node.place, what, "remove them, or write mode = \"placement\" in [people]");
                return BTreeMap::new();
            }
            let whose = StateId::new(origin);
            let known = self.parts.contains(&whose) || self.origin(origin, &node.place).is_some();
            let entries = table.0.iter().map(|entry| (self.member(&entry.key, &entry.place), entry.node.number()));
            let costs = entries.filter_map(|(state, usd)| Some((state?, usd?))).collect();
            if known {
                preferences.insert(whose, costs);
            }
        }
        preferences
    }
}
