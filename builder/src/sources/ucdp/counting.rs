//! The counting itself.

use std::collections::{BTreeMap, BTreeSet};

use dashu_int::UBig;
use serde::Deserialize;

use crate::raw::{self, Raw};
use crate::trouble::Trouble;

const PARTIES: &str = "ucdp/acd_state_parties_1946_2024.csv";
const SUPPORT: &str = "ucdp/external_support_1975_2017.csv";

/// `counting.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    first_year: i32,
    last_year: i32,
    half_life_years: u32,
    interstate_primary: i128,
    troops: i128,
    support: i128,
    government_side: i128,
    coalition_left_out_from: usize,
    active_years_only: bool,
    #[serde(rename = "un_missions")]
    _un_missions: String,
    low: Other,
    high: Other,
    interstate_support: Vec<InterstateSupport>,
}

/// What another count changes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Other {
    support: Option<i128>,
    half_life_years: Option<u32>,
}

/// One of the three counts.
#[derive(Debug, Clone, Copy)]
pub enum Count {
    Low,
    Central,
    High,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InterstateSupport {
    conflict: String,
    actor: String,
    against: Vec<String>,
}

/// A state's part in a conflict that displaces people of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub origin: String,
    pub state: String,
    pub year: i32,
    pub conflict: String,
    pub side: Side,
}

impl Entry {
    /// The part of a state against the displaced of an origin, in a year of a conflict.
    fn of((conflict, year, state): (&str, i32, &str), origin: &str, side: Side) -> Self {
        Self { origin: origin.into(), state: state.into(), year, conflict: conflict.into(), side }
    }
}

/// Which side, as it bears on the displaced of the origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Government,
    Rebels,
    /// The other side of a war between states.
    Enemy,
}

/// Everything counted, by role.
#[derive(Default)]
pub struct Evidence {
    primary: BTreeSet<Entry>,
    pub troops: BTreeSet<Entry>,
    pub support: BTreeSet<Entry>,
}

impl Evidence {
    pub fn read(raw: &Raw, counting: &Counting) -> Result<Self, Trouble> {
        let mut evidence = Self::default();
        evidence.parties(raw, counting)?;
        evidence.supporters(raw, counting)?;
        Ok(evidence)
    }

    fn parties(&mut self, raw: &Raw, counting: &Counting) -> Result<(), Trouble> {
        let columns = ["conflict_id", "year", "government_iso3", "conflict_type", "side", "role", "state_iso3"];
        let rows = raw.rows(PARTIES, columns)?;
        let mut primary: BTreeMap<(&str, &str, &str), BTreeSet<&str>> = BTreeMap::new();
        for [conflict, year, _, _, side, role, state] in &rows {
            if role == "primary" {
                primary.entry((conflict, year, side)).or_default().insert(state);
            }
        }
        for [conflict, year_text, governments, kind, side, role, state] in &rows {
            let year = raw::year(PARTIES, year_text)?;
            if year < counting.first_year || year > counting.last_year {
                continue;
            }
            let entry = |origin: &str, side| Entry::of((conflict, year, state), origin, side);
            if kind == "interstate" {
                let other = if side == "a" { "b" } else { "a" };
                for origin in primary.get(&(conflict, year_text, other)).into_iter().flatten() {
                    let into = if role == "primary" { &mut self.primary } else { &mut self.troops };
                    into.insert(entry(origin, Side::Enemy));
                }
            } else if role == "secondary" {
                let side = if side == "a" { Side::Government } else { Side::Rebels };
                self.troops.extend(governments.split('|').map(|origin| entry(origin, side)));
            }
        }
        self.primary.retain(|entry| entry.origin != entry.state);
        self.troops.retain(|entry| entry.origin != entry.state);
        Ok(())
    }

    fn supporters(&mut self, raw: &Raw, counting: &Counting) -> Result<(), Trouble> {
        let columns = [
            "conflict_id",
            "year",
            "active",
            "conflict_state_iso3",
            "supported_side",
            "supported_actor",
            "supporter_iso3",
        ];
        for [conflict, year, active, origin, side, actor, state] in raw.rows(SUPPORT, columns)? {
            let year = raw::year(SUPPORT, &year)?;
            if year < counting.first_year || year > counting.last_year || (counting.active_years_only && active != "1")
            {
                continue;
            }
            let entry = |origin: &str, side| Entry::of((&conflict, year, &state), origin, side);
            let war = counting.interstate_support.iter().find(|war| war.conflict == conflict && war.actor == actor);
            let entries: Vec<Entry> = match (war, side.as_str()) {
                (Some(war), _) => war.against.iter().map(|origin| entry(origin, Side::Enemy)).collect(),
                (None, "government") => vec![entry(&origin, Side::Government)],
                (None, "rebels") => vec![entry(&origin, Side::Rebels)],
                (None, other) => return Err(Trouble::raw(SUPPORT, format!("side `{other}`"))),
            };
            self.support.extend(entries.into_iter().filter(|entry| entry.origin != entry.state));
        }
        Ok(())
    }

    /// Points by origin and state, in units of 10^-15. Every count has the same pairs, some of them with no points.
    pub fn points(&self, counting: &Counting, count: Count) -> BTreeMap<(String, String), i128> {
        let other = match count {
            Count::Low => Some(&counting.low),
            Count::Central => None,
            Count::High => Some(&counting.high),
        };
        let support = other.and_then(|other| other.support).unwrap_or(counting.support);
        let half_life = other.and_then(|other| other.half_life_years).unwrap_or(counting.half_life_years);
        let mut allies: BTreeMap<(&str, i32, &str, Side), BTreeSet<&str>> = BTreeMap::new();
        for entry in self.troops.iter().chain(&self.support).filter(|entry| entry.side != Side::Rebels) {
            allies.entry((&entry.conflict, entry.year, &entry.origin, entry.side)).or_default().insert(&entry.state);
        }
        let large = |entry: &Entry| {
            let key = (entry.conflict.as_str(), entry.year, entry.origin.as_str(), entry.side);
            allies.get(&key).is_some_and(|states| states.len() >= counting.coalition_left_out_from)
        };
        let mut points = BTreeMap::new();
        let mut add = |entry: &Entry, thousandths: i128| {
            let side = if entry.side == Side::Government { counting.government_side } else { 1_000 };
            let age = u32::try_from(counting.last_year - entry.year).unwrap_or_default();
            // Thousandths x thousandths x 10^-12 = 10^-18; role times side is a whole number of thousandths.
            let value = thousandths * side / 1_000 * decay(age, half_life);
            *points.entry((entry.origin.clone(), entry.state.clone())).or_default() += value;
        };
        self.primary.iter().for_each(|entry| add(entry, counting.interstate_primary));
        for entry in self.troops.iter().filter(|entry| !self.primary.contains(entry) && !large(entry)) {
            add(entry, counting.troops);
        }
        let counted = |entry: &Entry| self.primary.contains(entry) || self.troops.contains(entry);
        for entry in self.support.iter().filter(|entry| !counted(entry) && !large(entry)) {
            add(entry, support);
        }
        points
    }
}

/// (1/2)^(age / half-life) in units of 10^-12, to the nearest: the integer root of 10^(12 h) / 2^age of degree h.
fn decay(age: u32, half_life: u32) -> i128 {
    let h = usize::try_from(half_life).unwrap_or(usize::MAX);
    let doubled =
        (UBig::from(2_u8).pow(h) * UBig::from(10_u8).pow(12 * h)) >> usize::try_from(age).unwrap_or(usize::MAX);
    let root = doubled.nth_root(h);
    let nearest = (root + UBig::ONE) / UBig::from(2_u8);
    i128::try_from(nearest).unwrap_or_default()
}
