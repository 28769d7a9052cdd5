//! The attack sheet: for every state, or those named, what can be said against its number, the strongest first.

mod forms;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, Format, adding_up, head};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::people::are_weighed;
use crate::pipeline::{Outcome, Run};
use crate::study::objections::{Ground, Objection, Objections};

/// Objections as they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The title of the scenario.
    pub title: String,
    /// Its short name.
    pub id: String,
    /// Variant and changes, one line each.
    pub asked: Vec<String>,
    /// `proved`, `checked to tolerance …`, `not proved`.
    pub proof: String,
    /// SHA-256 over the meaning of the scenario and its data.
    pub digest: String,
    /// What obligations are counted in.
    pub unit: Unit,
    /// The states asked for, in code order.
    pub states: Vec<StateSheet>,
    /// What everything was set against, and how figures were found.
    pub notes: Vec<String>,
}

/// The objections of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateSheet {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its whole obligation.
    pub obligation: Figure,
    /// The strongest first.
    pub objections: Vec<ObjectionLine>,
}

/// One objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionLine {
    /// What it rests on, in a word: `other-keys`.
    pub kind: &'static str,
    /// The objection with its figures, in a sentence.
    pub sentence: String,
    /// How its figure was found.
    pub how: &'static str,
    /// How much of the number it concerns, in the unit of obligations.
    pub concerned: Figure,
    /// Its figures: name, unit, figure.
    pub figures: Vec<(String, &'static str, Figure)>,
}

/// What obligations are counted in: people, or where these are not the only way to discharge them, or are not one unit each,
/// responsibility units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// People.
    People,
    /// Responsibility units.
    Units,
}

impl Unit {
    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Units => "responsibility units",
        }
    }
}

/// The sheet of a run; of the states named, or of all where none is. `None` for a run without an allocation.
#[must_use]
pub fn sheet(run: &Run, found: &Objections, states: &BTreeSet<StateId>) -> Option<Sheet> {
    let Outcome::Allocated(allocation) = &run.outcome else { return None };
    let head = head::head(run);
    let members = run.scenario.members.iter().zip(allocation.owed());
    let is_weighed = are_weighed(&run.demand.cohorts);
    let unit = if is_weighed || allocation.discharge.is_some() { Unit::Units } else { Unit::People };
    let decimals = if allocation.discharge.is_some() { 2 } else { 0 };
    let tables = Tables::of(found);
    let shown = members.filter(|(member, _)| states.is_empty() || states.contains(&member.id));
    let states = shown.map(|(member, owed)| StateSheet {
        code: member.id.to_string(),
        name: member.name.clone(),
        obligation: Figure::rounded(owed, decimals),
        objections: found
            .states
            .get(&member.id)
            .map_or_else(Vec::new, |all| all.iter().map(|one| line(one, unit, &tables.of_state(&member.id))).collect()),
    });
    Some(Sheet {
        title: head.title.clone(),
        id: head.id.clone(),
        asked: head.asked_words(),
        proof: head.proof_status(),
        digest: head.digest.clone(),
        unit,
        states: states.collect(),
        notes: words::notes(found),
    })
}

/// A key as its table shows it: per cent by state, made to add up.
type KeyTable = BTreeMap<StateId, Figure>;

/// The tables of the key and of the comparator keys.
struct Tables {
    own: KeyTable,
    others: Vec<(String, KeyTable)>,
}

/// The shares of one state as they stand in the tables.
struct InTables {
    own: Option<Figure>,
    others: Vec<(String, Figure)>,
}

impl Tables {
    fn of(found: &Objections) -> Self {
        let table = |shares: &BTreeMap<StateId, Rational>| {
            let percents = shares.values().map(|share| share * Rational::from(100)).collect();
            shares.keys().cloned().zip(adding_up(percents, 2)).collect()
        };
        let others = found.comparators.iter().map(|one| (one.name.clone(), table(&one.shares)));
        Self { own: table(&found.shares), others: others.collect() }
    }

    fn of_state(&self, state: &StateId) -> InTables {
        let others = self.others.iter().filter_map(|(name, table)| Some((name.clone(), table.get(state)?.clone())));
        InTables { own: self.own.get(state).cloned(), others: others.collect() }
    }
}

fn line(Objection { ground, concerned }: &Objection, unit: Unit, shares: &InTables) -> ObjectionLine {
    let (kind, how) = words::kind(ground);
    ObjectionLine {
        kind,
        sentence: words::sentence(ground, unit, shares),
        how,
        concerned: Figure::rounded(concerned.clone(), 0),
        figures: figures(ground, unit, shares),
    }
}

/// A part of a number in per cent.
fn percent(share: &Rational) -> Figure {
    Figure::rounded(share * Rational::from(100), 2)
}

fn figures(ground: &Ground, counted: Unit, shares: &InTables) -> Vec<(String, &'static str, Figure)> {
    let one = |name: &str, unit: &'static str, figure: Figure| (name.to_owned(), unit, figure);
    let count = |name: &str, unit, count: usize| one(name, unit, Figure::whole(count.into()));
    match ground {
        Ground::OtherKeys { keys, others, .. } => {
            let own = shares.own.iter().map(|share| one("share", "percent", share.clone()));
            let counts = [count("keys", "keys", *keys), count("of", "keys", others.len())];
            let by_key = |(name, share): &(String, Figure)| one(&format!("share by {name}"), "percent", share.clone());
            own.chain(counts).chain(shares.others.iter().map(by_key)).collect()
        }
        Ground::Peers { per, passed, all, own, median, .. } => {
            let (times, unit) = words::rate(*per, counted);
            let rate = |rate: &Rational| Figure::rounded(rate * Rational::from(times), 2);
            vec![
                one("owed", unit, rate(own)),
                one("median of the others", unit, rate(median)),
                count("states", "states", *passed),
                count("of", "states", *all),
            ]
        }
        Ground::OneCriterion { part, .. } | Ground::Contested { part, .. } | Ground::Missing { part, .. } => {
            vec![one("part", "percent", percent(part))]
        }
        Ground::OldData { part, year, .. } => {
            vec![one("part", "percent", percent(part)), one("year", "year", Figure::whole((*year).into()))]
        }
        Ground::Discount { change, bearers, .. } => {
            let change = one("change", counted.word(), Figure::rounded(change.clone(), 0));
            vec![change, count("bearers", "states", *bearers)]
        }
        Ground::Rules { change, .. } => vec![one("change", counted.word(), Figure::rounded(change.clone(), 0))],
        Ground::Sign { gap, variants, all, people } => {
            let first = [
                one("gap", "people", Figure::whole(gap.clone())),
                count("variants", "variants", variants.len()),
                count("of", "variants", *all),
                one("least", "people", Figure::whole(people.0.clone())),
                one("greatest", "people", Figure::whole(people.1.clone())),
            ];
            let gaps = variants
                .iter()
                .map(|(name, gap)| one(&format!("gap under {name}"), "people", Figure::whole(gap.clone())));
            first.into_iter().chain(gaps).collect()
        }
    }
}

/// Every form.
pub const FORMATS: &[Format<Sheet>] = &[
    Format {
        name: "txt",
        ending: "txt",
        about: "for reading in a terminal, at most 100 columns wide",
        write: forms::text,
    },
    Format { name: "md", ending: "md", about: "one numbered list a state, in Markdown", write: forms::markdown },
    Format { name: "csv", ending: "csv", about: "one row a figure of an objection", write: forms::csv },
    Format { name: "json", ending: "json", about: "everything, exact and shown", write: forms::json },
];
