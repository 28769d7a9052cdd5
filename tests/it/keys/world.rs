//! Small worlds for tests of criteria and keys.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use onus::criteria::World;
use onus::data::{About, Cell, Kind, Remarks, Table, Tables, ValueStatus, Values};
use onus::diagnostic::{Findings, Place, SourceFile};
use onus::exact::{self, Rational};
use onus::ids::StateId;
use onus::key::{self, Keys};
use onus::scenario::{
    Absent, Bearers, Combine, Criterion, Date, Factor, Finish, KeyChoice, Member, Missing, MissingPolicy, Named,
    Normalise, Placed, StatedPolicy, Take, Weights, Window,
};
use serde_json::Value;

use crate::support::rational;

/// The year in which everything stands unless a test says otherwise.
pub const YEAR: i32 = 2024;

/// States, tables and groups.
#[derive(Clone, Default)]
pub struct TestWorld {
    pub members: Vec<Member>,
    pub tables: Tables,
    pub groups: BTreeMap<String, BTreeSet<StateId>>,
}

impl TestWorld {
    pub fn of(codes: &[&str]) -> Self {
        let member = |code: &&str| Member { id: id(code), name: (*code).to_owned(), region: String::new() };
        Self { members: codes.iter().map(member).collect(), ..Self::default() }
    }

    /// Adds an indicator with one value a state, in [`YEAR`].
    pub fn with(self, name: &str, kind: Kind, values: &[(&str, Rational)]) -> Self {
        let cells: Vec<(&str, i32, Rational)> =
            values.iter().map(|(code, value)| (*code, YEAR, value.clone())).collect();
        self.with_years(name, kind, &cells)
    }

    /// Adds an indicator with several years.
    pub fn with_years(self, name: &str, kind: Kind, cells: &[(&str, i32, Rational)]) -> Self {
        let mut rows: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
        for (code, year, value) in cells {
            let cell = Cell { value: value.clone(), status: ValueStatus::Reported };
            rows.entry(id(code)).or_default().insert(*year, cell);
        }
        self.with_values(name, kind, Values::ByState(rows))
    }

    /// Adds a table of any form.
    pub fn with_values(mut self, name: &str, kind: Kind, values: Values) -> Self {
        let about = About {
            name: name.to_owned(),
            edition: "test".to_owned(),
            title: name.to_owned(),
            unit: "units".to_owned(),
            kind,
            publisher: String::new(),
            licence: String::new(),
            caveats: Vec::new(),
        };
        self.tables.insert(name, Arc::new(Table { about, values, digest: String::new(), remarks: Remarks::default() }));
        self
    }

    /// Adds an indicator from an oracle's object state -> value.
    pub fn with_json(self, name: &str, kind: Kind, values: &Value) -> Self {
        let values = entries(values);
        let borrowed: Vec<(&str, Rational)> =
            values.iter().map(|(code, value)| (code.as_str(), value.clone())).collect();
        self.with(name, kind, &borrowed)
    }

    pub fn world(&self) -> World<'_> {
        World {
            members: &self.members,
            as_of: Date { year: YEAR, month: 12, day: 31 },
            tables: &self.tables,
            groups: &self.groups,
        }
    }

    /// The keys of some origins.
    pub fn keys(&self, choice: &KeyChoice, origins: &[&str], origin_owes: bool) -> Result<Keys, Findings> {
        let origins: Vec<StateId> = origins.iter().map(|code| id(code)).collect();
        key::form(choice, &self.world(), &origins, origin_owes)
    }

    /// The one key of an origin that is no member, by state.
    pub fn key(&self, choice: &KeyChoice) -> BTreeMap<String, Rational> {
        let keys = self.keys(choice, &["total"], true).unwrap_or_else(|findings| panic!("{findings:?}"));
        check(&keys);
        by_state(&keys, 0)
    }
}

pub fn id(code: &str) -> StateId {
    StateId::new(code)
}

/// Shares by state.
pub fn by_state(keys: &Keys, origin: usize) -> BTreeMap<String, Rational> {
    keys.members.iter().map(ToString::to_string).zip(keys.origins[origin].shares.iter().cloned()).collect()
}

/// What holds of every key: shares not negative, sum one, and parts sum to shares.
pub fn check(keys: &Keys) {
    for origin in &keys.origins {
        assert!(exact::sum(&origin.shares).is_one(), "shares of {} do not sum to one", origin.origin);
        for (state, share) in origin.shares.iter().enumerate() {
            assert!(share >= &Rational::ZERO);
            let parts = exact::sum(origin.parts.iter().map(|part| &part.amounts[state]));
            assert_eq!(&parts, share, "parts of {} for {}", keys.members[state], origin.origin);
            if let Some(bounds) = &origin.bounds {
                assert!(&bounds[state].0 <= share && share <= &bounds[state].1, "a share outside its bounds");
            }
        }
        assert!(origin.parts.windows(2).all(|pair| pair[0].step < pair[1].step || !sorted(&pair[0].step)));
    }
}

fn sorted(step: &key::Step) -> bool {
    // Criteria and what they leave unattributed come in pairs, in the file's order.
    !matches!(step, key::Step::Criterion(_) | key::Step::Unattributed(..))
}

pub fn named(path: &str) -> Named {
    Named { path: path.to_owned(), place: place(), clause: None }
}

pub fn place() -> Place {
    Place::new(&SourceFile::new("test.toml", "[key]\n"), 0..5)
}

pub fn placed(text: &str) -> Placed<String> {
    Placed { value: text.to_owned(), place: place() }
}

/// The last year, whole.
pub fn window() -> Window {
    Window { from: None, to: None, years: None, take: Take::Last, absent: Absent::Stop, discount: None }
}

/// A share of the total with a weight, and everything else as it is by default.
pub fn criterion(name: &str, weight: Rational) -> Criterion {
    Criterion {
        named: named(&format!("key.criteria.{name}")),
        name: name.to_owned(),
        label: name.to_owned(),
        indicator: placed(name),
        at: None,
        plus: Vec::new(),
        window: window(),
        per: None,
        less: None,
        relief: None,
        exempt_per_head: None,
        brackets: Vec::new(),
        normalise: Normalise::Share,
        against: None,
        cap: None,
        by_origin: None,
        missing: Missing { policy: MissingPolicy::Stop, states: BTreeMap::new() },
        weight,
        exponent: None,
        branch: None,
        turn: None,
        contested: false,
    }
}

/// A rate with an exponent.
pub fn rate(name: &str, exponent: i32) -> Criterion {
    let exponent = Rational::from(exponent);
    Criterion { normalise: Normalise::Rate, exponent: Some(exponent), ..criterion(name, Rational::ZERO) }
}

pub fn sum(criteria: Vec<Criterion>) -> KeyChoice {
    KeyChoice {
        named: named("key"),
        combine: Combine::Sum,
        rescale: false,
        decimals: None,
        weights: Weights::stated(place()),
        criteria,
        branches: Vec::new(),
        factors: Vec::new(),
        finish: Finish::default(),
    }
}

pub fn product(criteria: Vec<Criterion>) -> KeyChoice {
    KeyChoice { combine: Combine::Product, ..sum(criteria) }
}

pub fn factor(codes: &[&str], factor: Rational) -> Factor {
    let states = codes.iter().map(|code| id(code)).collect();
    Factor { named: named("key.factor.test"), states, factor, borne_by: Bearers::All, reason: None }
}

pub fn stated(policy: MissingPolicy) -> StatedPolicy {
    StatedPolicy { policy, reason: "a test".to_owned() }
}

/// An oracle's object state -> exact leaf.
pub fn entries(values: &Value) -> BTreeMap<String, Rational> {
    values.as_object().expect("an object").iter().map(|(code, value)| (code.clone(), rational(value))).collect()
}

/// The codes of the common example.
pub const STATES: [&str; 5] = ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"];

fn column(values: [i64; 5]) -> Vec<(&'static str, Rational)> {
    STATES.into_iter().zip(values.map(Rational::from)).collect()
}

/// The common example of the mathematics page.
pub fn common() -> TestWorld {
    TestWorld::of(&STATES)
        .with("population", Kind::Extensive, &column([60_000_000, 30_000_000, 10_000_000, 45_000_000, 5_000_000]))
        .with("gdp_musd", Kind::Extensive, &column([3_000_000, 1_500_000, 200_000, 900_000, 400_000]))
        .with("emissions_mt", Kind::Extensive, &column([50_000, 20_000, 5_000, 15_000, 10_000]))
        .with("causal", Kind::Extensive, &column([4, 0, 1, 3, 2]))
        .with("ties", Kind::Extensive, &column([3, 5, 0, 2, 0]))
        .with("unemployment", Kind::Intensive, &column([4, 6, 10, 8, 3]))
        .with("applications", Kind::Intensive, &column([1_500, 5_000, 4_000, 444, 100]))
}

/// Its key: GDP 0.40, emissions 0.20, causal 0.25, ties 0.15.
pub fn common_choice() -> KeyChoice {
    sum(vec![
        criterion("gdp_musd", exact::ratio(2, 5)),
        criterion("emissions_mt", exact::ratio(1, 5)),
        criterion("causal", exact::ratio(1, 4)),
        criterion("ties", exact::ratio(3, 20)),
    ])
}
