//! What objections rest on, and those that the making of a number supports: criteria, data, rules, variants.

use std::collections::BTreeMap;

use super::{Objection, Per};
use crate::criteria::missing::NO_VALUE;
use crate::exact::{self, Integer, Rational, ratio};
use crate::ids::StateId;
use crate::key::Step;
use crate::language::Sentence;
use crate::people::Cohort;
use crate::pipeline::{Allocation, Outcome, Run};
use crate::scenario::Quotas;
use crate::study::lint::stale;

/// What an objection rests on, with its figures. Shares are parts of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// Its share is on one side of its shares under most comparator keys.
    OtherKeys {
        /// Above, as against below.
        above: bool,
        /// Under how many.
        keys: usize,
        /// Its share.
        own: Rational,
        /// Its share under every comparator key.
        others: Vec<(String, Rational)>,
    },
    /// It owes more, or less, by head or GDP than most of its peers.
    Peers {
        /// More, as against less.
        above: bool,
        /// By what.
        per: Per,
        /// `region` or `income group`.
        family: &'static str,
        /// The name of the group.
        group: String,
        /// Than how many of the others.
        passed: usize,
        /// Of how many.
        all: usize,
        /// People, or responsibility units where people are not the only way, a head, or a US dollar of GDP.
        own: Rational,
        /// The median of the others.
        median: Rational,
    },
    /// One criterion makes up most of its number.
    OneCriterion {
        /// Its name.
        name: String,
        /// Its part of the number.
        part: Rational,
    },
    /// Contested criteria, or criteria that rest on disputed values, make up a part of its number.
    Contested {
        /// Their names.
        names: Vec<String>,
        /// Their part.
        part: Rational,
    },
    /// Discounts on the key that named states bear move people off it, or onto it.
    Discount {
        /// The factors by name: those that cover it, or those that it bears.
        names: Vec<String>,
        /// How many states bear them.
        bearers: usize,
        /// People, positive where they are moved onto it.
        change: Rational,
    },
    /// A family of rules moves people onto it, or off it.
    Rules {
        /// `caps`, `floors`, `bars`, ….
        family: &'static str,
        /// People, positive where they are moved onto it.
        change: Rational,
    },
    /// Its gap has another sign under some variants.
    Sign {
        /// Its gap under the file.
        gap: Integer,
        /// The variants under which the sign is another, with the gap there.
        variants: Vec<(String, Integer)>,
        /// How many variants it takes part in.
        all: usize,
        /// The least and the greatest number of people of its obligation over the file and the variants.
        people: (Integer, Integer),
    },
    /// A criterion rests on an old value.
    OldData {
        /// Its name.
        name: String,
        /// The year of the value.
        year: i32,
        /// The part of its number that the criterion makes up.
        part: Rational,
    },
    /// A criterion has no value for it, and a policy of the file stands in.
    Missing {
        /// Its name.
        name: String,
        /// What was done, as the run says it.
        done: String,
        /// The part of its number that the criterion makes up.
        part: Rational,
    },
}

/// The least part of a number that one criterion must make up to be named alone.
pub const ONE_CRITERION: (u32, u32) = (1, 2);
/// The least part of a number that contested, old or missing data must make up to be named.
pub const OLD_PARTS: (u32, u32) = (1, 100);

/// What each criterion gives each member in responsibility units, before what caps, rates, factors and limits make of it: criteria x
/// members. What a criterion by origin does not attribute counts for its fallback.
pub(super) fn parts(run: &Run) -> Vec<Vec<Rational>> {
    let mut parts = vec![vec![Rational::ZERO; run.scenario.members.len()]; run.scenario.key.criteria.len()];
    for (key, units) in run.keys.origins.iter().zip(run.demand.cohorts.iter().map(Cohort::units)) {
        for part in &key.parts {
            let (Step::Criterion(at) | Step::Unattributed(_, at)) = part.step else { continue };
            for (sum, amount) in parts[at].iter_mut().zip(&part.amounts) {
                *sum += &units * amount;
            }
        }
    }
    parts
}

/// What one criterion, contested criteria, old and missing values make up. The people concerned are that part of the obligation.
pub(super) fn of_criteria(run: &Run, owed: &[Rational], parts: &[Vec<Rational>], member: usize) -> Vec<Objection> {
    let criteria = &run.scenario.key.criteria;
    let id = &run.scenario.members[member].id;
    let whole = exact::sum(parts.iter().map(|part| &part[member]));
    if whole.is_zero() {
        return Vec::new();
    }
    let owed = &owed[member];
    let part_of = |at: usize| &parts[at][member] / &whole;
    let least = ratio(OLD_PARTS.0, OLD_PARTS.1);
    let mut found = Vec::new();
    let mut put = |ground: Ground, part: &Rational| found.push(Objection { ground, concerned: part * owed });
    let one = ratio(ONE_CRITERION.0, ONE_CRITERION.1);
    for (at, criterion) in criteria.iter().enumerate() {
        let (name, part) = (criterion.name.clone(), part_of(at));
        // A single criterion makes up all of everybody's number: that says nothing of one state.
        if part > one && criteria.len() > 1 {
            put(Ground::OneCriterion { name: name.clone(), part: part.clone() }, &part);
        }
        if part < least {
            continue;
        }
        if let Some(year) = old(run, at, id) {
            put(Ground::OldData { name: name.clone(), year, part: part.clone() }, &part);
        }
        if let Some(done) = missing(run, &criterion.named.path, id) {
            put(Ground::Missing { name, done, part: part.clone() }, &part);
        }
    }
    let contested: Vec<usize> =
        (0..criteria.len()).filter(|at| criteria[*at].contested && !parts[*at][member].is_zero()).collect();
    let part: Rational = contested.iter().map(|at| part_of(*at)).fold(Rational::ZERO, |sum, part| sum + part);
    if part >= least {
        let names = contested.iter().map(|at| criteria[*at].name.clone()).collect();
        put(Ground::Contested { names, part: part.clone() }, &part);
    }
    found
}

/// The oldest year of a value that a criterion takes for a state, where that is old.
fn old(run: &Run, criterion: usize, id: &StateId) -> Option<i32> {
    let criterion = run.scenario.key.criteria.get(criterion).filter(|one| one.by_origin.is_none())?;
    let own = [(&criterion.indicator.value, &criterion.window)].into_iter();
    let read = own.chain(criterion.per.as_ref().map(|per| (&per.indicator.value, &per.window)));
    let years = read.filter_map(|(indicator, window)| {
        let older: BTreeMap<i32, Vec<StateId>> = stale::older(run, indicator, window)?;
        older.into_iter().find(|(_, states)| states.contains(id)).map(|(year, _)| year)
    });
    years.min()
}

/// What stands in for a missing value of a state, as the run says it.
fn missing(run: &Run, path: &str, id: &StateId) -> Option<String> {
    let notes = run.keys.notes.iter().filter(|note| note.about == path && note.whom.as_ref() == Some(id));
    let says_so = |text: &&Sentence| NO_VALUE.contains(&text.message());
    notes.map(|note| &note.text).find(says_so).map(ToString::to_string)
}

/// What families of rules move onto a state, or off it. What it discharges otherwise than in people it owes all the same: modalities
/// move nothing off it, nor do accords what it pays for. In a market limits move hosting alone: what a state owes is its quota, which is
/// stated there, or its fair number after accords.
pub(super) fn of_rules(run: &Run, allocation: &Allocation, member: usize) -> Vec<Objection> {
    let objection = |(family, change): (&'static str, Rational)| Objection {
        concerned: change.clone(),
        ground: Ground::Rules { family, change },
    };
    let ways = allocation.discharge.as_ref();
    if let Some((market, ways)) = run.scenario.market.as_ref().zip(ways) {
        let family = if market.quotas == Quotas::Key { "accords" } else { "market" };
        return vec![objection((family, &ways.exact[member] - &run.fair[member]))];
    }
    let for_pay = |name: &str| match ways {
        Some(ways) if name == "accords" => ways.for_pay[member].clone(),
        _ => Rational::ZERO,
    };
    let steps = allocation.steps.iter().filter(|step| step.name != "modalities");
    steps.map(|step| objection((step.name, &step.change[member] + for_pay(step.name)))).collect()
}

/// Whether the gap of a state has another sign under some variants. Concerned are the people between the least and the greatest number of
/// its obligation.
pub(super) fn of_signs(
    allocation: &Allocation,
    variants: &[(String, Run)],
    member: usize,
    id: &StateId,
) -> Option<Objection> {
    let gap = &allocation.actual.people.as_ref()?[member] - &allocation.people[member];
    let (mut least, mut greatest) = (allocation.people[member].clone(), allocation.people[member].clone());
    let (mut others, mut all) = (Vec::new(), 0);
    for (name, variant) in variants {
        let Some(at) = variant.scenario.members.iter().position(|one| one.id == *id) else { continue };
        let Outcome::Allocated(other) = &variant.outcome else { continue };
        let Some(actual) = &other.actual.people else { continue };
        all += 1;
        least = least.min(other.people[at].clone());
        greatest = greatest.max(other.people[at].clone());
        let there = &actual[at] - &other.people[at];
        if there.cmp(&Integer::ZERO) != gap.cmp(&Integer::ZERO) {
            others.push((name.clone(), there));
        }
    }
    if others.is_empty() {
        return None;
    }
    let concerned = Rational::from(&greatest - &least);
    Some(Objection { ground: Ground::Sign { gap, variants: others, all, people: (least, greatest) }, concerned })
}
