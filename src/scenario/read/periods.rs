//! `[periods]`, `[period.<year>]` and `[processing]`.

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::{Integer, Rational};
use crate::scenario::tree::Table;
use crate::scenario::{
    Accounts, Bank, GoalChoice, KeyOf, Mode, People, PeopleSource, Period, Periods, Processing, Transition,
};

/// `[periods]` and `[period.<year>]` do not fit together.
const WHOLE: &str = "ONUS-S083";
/// Something else in the file has no meaning over several periods.
const BESIDE: &str = "ONUS-S084";
/// Nothing keeps what is carried over small.
const GOAL: &str = "ONUS-S085";
/// The goals of what is carried over.
const DEBTS: [&str; 2] = ["final-debt", "debt"];
/// The goals of what is decided in time.
const BACKLOGS: [&str; 3] = ["final-backlog", "backlog", "bought"];

/// A year in four digits, each in one way only, so that two tables cannot be of one year.
fn year(name: &str) -> Option<i32> {
    let digits = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit()) && !name.starts_with('0');
    if digits { name.parse().ok() } else { None }
}

impl Reader<'_> {
    pub(super) fn periods(&mut self, tree: &Table, people: &People, goals: &[GoalChoice]) -> Option<Periods> {
        let (Some(node), Some(table)) = (tree.get("periods"), tree.table("periods")) else {
            self.pointless(&DEBTS, goals, "nothing is carried over", "add [periods], or remove the goal");
            for (name, node, _) in tree.named("period") {
                let what = format!("period `{name}` stands without rules for what is carried over");
                self.error(WHOLE, &node.place, what, "add [periods], or remove the table");
            }
            return None;
        };
        let place = node.place.clone();
        let periods = Periods {
            named: named("periods", &place, table),
            accounts: if table.text("accounts") == Some("actual") { Accounts::Actual } else { Accounts::Decided },
            key: if table.text("key") == Some("of-period") { KeyOf::Period } else { KeyOf::Date },
            surcharge: table.number("surcharge").unwrap_or_default(),
            bank: match table.number("bank_share") {
                Some(share) => Bank::Share(share),
                None => Bank::Units(table.number("bank_units").unwrap_or_default()),
            },
            places: self.by_state(table, "places", "ONUS-D030"),
            transition: Transition {
                old_key: self.by_state(table, "old_key", "ONUS-D030"),
                change_at_most: table.number("change_at_most"),
            },
            usd: table.number("usd"),
            each: self.each_period(tree),
        };
        if table.get("bank_share").is_some() && table.get("bank_units").is_some() {
            self.error(WHOLE, &place, "`bank_share` and `bank_units` are two limits of one thing", "keep one of them");
        }
        self.arrivals(&periods, people, &place);
        self.fits_together(&periods, tree, &place);
        self.has_meaning(tree, people, &place);
        self.on_record(&periods, tree, &place);
        self.kept_small(&periods, goals, &place);
        Some(periods)
    }

    /// The periods by year.
    fn each_period(&mut self, tree: &Table) -> Vec<Period> {
        let mut each: Vec<Period> = Vec::new();
        for (name, node, table) in tree.named("period") {
            let Some(year) = year(name) else {
                let what = format!("`{name}` is no year, so that nothing says when this period is");
                self.error(WHOLE, &node.place, what, "name it by its year, in four digits: [period.2026]");
                continue;
            };
            each.push(Period {
                named: named(format!("period.{name}"), &node.place, table),
                year,
                people: table.whole("people"),
                new_key: table.number("new_key"),
                usd: table.number("usd"),
                decisions_usd: table.number("decisions_usd").unwrap_or_default(),
            });
        }
        each.sort_by_key(|period| period.year);
        each
    }

    /// Who arrives when is said exactly once: by a stock, or by numbers that add up to the total.
    fn arrivals(&mut self, periods: &Periods, people: &People, place: &Place) {
        let (Some(last), stated) = (periods.each.last(), periods.each.iter().filter_map(|one| one.people.as_ref()))
        else {
            return self.error(
                WHOLE,
                place,
                "there is no period",
                "add [period.2026] and others, named by their years",
            );
        };
        let (sum, count) = stated.fold((Integer::ZERO, 0), |(sum, count), people| (sum + people, count + 1));
        let (at, fix) = (&people.named.place, "correct the total or the periods");
        match &people.source {
            PeopleSource::Stock { year, .. } if count > 0 || *year != last.year => {
                let what =
                    format!("the people of each period are the stock of its year, and {} is the last", last.year);
                let fix = format!("write year = {} in [people], and no `people` in [period.<year>]", last.year);
                self.error(WHOLE, at, what, fix);
            }
            PeopleSource::Total(total) if count < periods.each.len() || sum != *total => {
                let what = format!("{count} of {} periods say `people`, {sum} of {total}", periods.each.len());
                self.error(WHOLE, at, what, fix);
            }
            PeopleSource::Need { .. } => {
                let what = "needs by origin are of one moment, and nothing says when they arise";
                self.error(WHOLE, at, what, "give `total` alone, or a stock");
            }
            PeopleSource::Stock { .. } | PeopleSource::Total(_) => {}
        }
    }

    /// Keys that go together in [periods] and its periods.
    fn fits_together(&mut self, periods: &Periods, tree: &Table, place: &Place) {
        let old = periods.transition.old_key.is_some();
        if let Some(period) = periods.each.iter().find(|period| period.new_key.is_some() != old) {
            let what = "a change of key needs `old_key` in [periods] and `new_key` in every period";
            self.error(WHOLE, &period.named.place, what, "give both, or neither");
        }
        let falls = |pair: &&[Period]| pair[1].new_key.is_some() && pair[1].new_key < pair[0].new_key;
        let falls = periods.each.windows(2).find(falls);
        if let Some([_, later]) = falls {
            let what = "the part of the new key falls from one period to the next";
            self.error(WHOLE, &later.named.place, what, "let `new_key` rise to 1, or stay");
        }
        let stated = periods.each.iter().filter(|period| period.usd.is_some()).count();
        if stated > 0 && (stated < periods.each.len() || periods.usd.is_some()) {
            let what = "the budget of a period is not said exactly once";
            self.error(WHOLE, place, what, "give `usd` in [periods], or in every [period.<year>]");
        }
        let buys = tree.table("processing").is_some_and(|table| table.get("usd_per_decision").is_some());
        if let Some(period) = periods.each.iter().find(|one| !buys && one.decisions_usd > Rational::ZERO) {
            let what = "nothing says how many decisions this money buys";
            self.error(
                WHOLE,
                &period.named.place,
                what,
                "add `usd_per_decision` to [processing], or remove `decisions_usd`",
            );
        }
    }

    /// What the rest of the file says of one moment, or of who goes where, has no meaning over periods.
    fn has_meaning(&mut self, tree: &Table, people: &People, place: &Place) {
        if people.mode == Mode::Placement {
            let what = "periods are of a ledger: a placement places people once";
            self.error(BESIDE, place, what, "write mode = \"ledger\" in [people]");
        }
        for table in ["modality", "accord", "cause"] {
            if let Some((_, node, _)) = tree.named(table).first() {
                let what = format!("[{table}.<name>] is of one moment, and [periods] has several");
                self.error(BESIDE, &node.place, what, "remove one of the two");
            }
        }
        let actual = tree.table("actuals").and_then(|actuals| actuals.table("people"));
        if let Some(node) = actual.and_then(|people| people.get("year")) {
            let what = "what states did is of the year of each period";
            self.error(BESIDE, &node.place, what, "remove `year`");
        }
        let money = tree.table("money");
        let shared = ["total", "joint"].into_iter().find_map(|key| money.and_then(|money| money.get(key)));
        if let Some(node) = shared.or_else(|| tree.table("actuals").and_then(|actuals| actuals.get("money"))) {
            let what = "this money is of one year, and [periods] has several";
            self.error(BESIDE, &node.place, what, "remove it; periods have budgets, `usd` in [periods]");
        }
    }

    /// Accounts that follow what states did need a record of it, and nothing limits what is on record.
    fn on_record(&mut self, periods: &Periods, tree: &Table, place: &Place) {
        if periods.accounts == Accounts::Decided {
            return;
        }
        if tree.table("actuals").is_none_or(|actuals| actuals.get("people").is_none()) {
            let what = "accounts follow what states did, and [actuals] names no people";
            self.error(WHOLE, place, what, "add `people` to [actuals]");
        }
        let limit = tree.named("rules").first().map(|(_, node, _)| node.place.clone());
        let places = periods.places.as_ref().map(|places| places.place.clone());
        if let Some(place) = limit.or(places) {
            let what = "a limit has nothing to limit: duties are fair numbers, and what states did is on record";
            self.error(BESIDE, &place, what, "remove it, or write accounts = \"decided\"");
        }
    }

    /// Debt that nothing keeps small would be whatever is easiest.
    fn kept_small(&mut self, periods: &Periods, goals: &[GoalChoice], place: &Place) {
        if periods.accounts == Accounts::Actual {
            let what = "accounts = \"actual\" decides nothing";
            return self.pointless(&DEBTS, goals, what, "remove the goal, or write accounts = \"decided\"");
        }
        if goals.first().is_none_or(|goal| !DEBTS.contains(&goal.name)) {
            let what = "what states take is decided, and no first goal keeps what they owe small";
            self.error(
                GOAL,
                place,
                what,
                "write order = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"] in [goals]",
            );
        }
    }

    /// Goals that have nothing to make small.
    fn pointless(&mut self, names: &[&str], goals: &[GoalChoice], why: &str, fix: &str) {
        for goal in goals.iter().filter(|goal| names.contains(&goal.name)) {
            let what = format!("the goal \"{}\" has nothing to make small: {why}", goal.name);
            self.error(BESIDE, &goal.place, what, fix);
        }
    }

    pub(super) fn processing(
        &mut self,
        tree: &Table,
        periods: Option<&Periods>,
        goals: &[GoalChoice],
    ) -> Option<Processing> {
        let Some((node, table)) = tree.get("processing").zip(tree.table("processing")) else {
            self.pointless(&BACKLOGS, goals, "nothing has to be decided", "add [processing], or remove the goal");
            return None;
        };
        let place = &node.place;
        if periods.is_none_or(|periods| periods.accounts == Accounts::Actual) {
            let what = "decisions are made in time, and nothing is decided period after period";
            self.error(BESIDE, place, what, "add [periods] with accounts = \"decided\"");
        }
        let has = |name: &str| goals.iter().any(|goal| goal.name == name);
        if !has("final-backlog") && !has("backlog") {
            let what = "nothing keeps the applications that stay open few";
            self.error(GOAL, place, what, "add \"final-backlog\" and \"backlog\" to goals.order");
        }
        if table.get("usd_per_decision").is_some() && !has("bought") {
            let what = "decisions can be bought, and nothing keeps them to those that are needed";
            self.error(GOAL, place, what, "add \"bought\" to goals.order, after \"backlog\"");
        }
        Some(Processing {
            named: named("processing", place, table),
            applications: self.by_state(table, "applications", "ONUS-D030")?,
            capacity: self.by_state(table, "capacity", "ONUS-D030")?,
            open: self.by_state(table, "open", "ONUS-D030"),
            usd_per_decision: table.number("usd_per_decision"),
        })
    }
}
