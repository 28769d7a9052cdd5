//! The main results in plain, neutral sentences.

use std::collections::BTreeMap;

use super::{Body, Figure, Measure, Shares, bracketed, spaced};
use crate::exact::{self, Rational};
use crate::gap::Undefined;
use crate::gap::inequality::{self, Burden};
use crate::pipeline::{Allocation, Outcome, Run};
use crate::scenario::Mode;

/// How many states a sentence names.
const NAMED: usize = 5;

/// The sentences, unmet need first.
pub(super) fn sentences(run: &Run, body: &Body) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Outcome::Allocated(allocation) = &run.outcome {
        let unmet = allocation.unmet.values().fold(exact::Integer::ZERO, |sum, unmet| sum + unmet);
        if !unmet.is_zero() {
            sentences.push(format!("Unmet need: {} people are without a place.", spaced(&unmet.to_string())));
        }
    }
    sentences.push(shared(run));
    sentences.push(key(run));
    match body {
        Body::Shares(shares) => {
            sentences.extend(furthest(shares));
            sentences.extend(shares.inequality.iter().map(|one| format!("{}: {}.", one.about, one.value)));
        }
        Body::Conflict(conflict) => sentences.push(format!(
            "No allocation satisfies the rules: {} of them cannot hold together, and together they would have to give at least {}.",
            conflict.members.len(),
            conflict.least_repair.as_ref().map_or_else(|| "what no relaxation gives".to_owned(), |least| Figure::rounded(least.clone(), 0).spaced())
        )),
    }
    sentences
}

fn shared(run: &Run) -> String {
    let people = spaced(&run.demand.people().to_string());
    let members = run.scenario.members.len();
    let origins = run.demand.cohorts.len();
    let from = if origins == 1 { String::new() } else { format!(" from {origins} origins") };
    match run.scenario.people.mode {
        Mode::Ledger => {
            format!("Responsibility for {people} people{from} is shared among {members} states; nobody is moved.")
        }
        Mode::Placement => format!("{people} people{from} are to be placed in {members} states."),
    }
}

fn key(run: &Run) -> String {
    let criteria = run.scenario.key.criteria.iter().map(|criterion| {
        let text = match criterion.exponent {
            Some(exponent) => format!("{} to the power {exponent}", criterion.label),
            None => format!("{} {} %", criterion.label, percent(&criterion.weight)),
        };
        bracketed(&text, criterion.contested)
    });
    format!("The key: {}.", criteria.collect::<Vec<_>>().join("; "))
}

/// A weight in per cent with as many of two decimals as it needs.
pub(super) fn percent(weight: &Rational) -> String {
    let text = exact::fixed(&(weight * Rational::from(100)), 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Who is most below and above share.
fn furthest(shares: &Shares) -> Vec<String> {
    let Some(gap) = shares.column("gap") else { return Vec::new() };
    let mut order: Vec<(Rational, usize)> =
        gap.cells.iter().enumerate().filter_map(|(state, cell)| Some((cell.value()?, state))).collect();
    order.sort();
    let name = |state: usize| format!("{} {}", shares.names[state], gap.cells[state].signed());
    let below: Vec<String> =
        order.iter().take_while(|(gap, _)| gap < &Rational::ZERO).take(NAMED).map(|(_, state)| name(*state)).collect();
    let above: Vec<String> = order
        .iter()
        .rev()
        .take_while(|(gap, _)| gap > &Rational::ZERO)
        .take(NAMED)
        .map(|(_, state)| name(*state))
        .collect();
    let mut sentences = Vec::new();
    if !below.is_empty() {
        sentences.push(format!("Most below share: {}.", below.join(", ")));
    }
    if !above.is_empty() {
        sentences.push(format!("Most above share: {}.", above.join(", ")));
    }
    sentences
}

/// Hoover, Gini and Theil of people hosted against fair numbers scaled to the hosted total (mathematics, section 8.4); empty
/// where nothing is hosted on record.
pub(super) fn inequality(run: &Run, allocation: &Allocation) -> Vec<Measure> {
    let Some(hosted) = &allocation.actual.people else { return Vec::new() };
    let pairs: Vec<(Rational, Rational)> =
        hosted.iter().map(|people| Rational::from(people.clone())).zip(run.fair.iter().cloned()).collect();
    let mut regions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, member) in run.scenario.members.iter().enumerate() {
        regions.entry(&member.region).or_default().push(index);
    }
    let burdens = Burden::all(&pairs);
    let gini = burdens.clone().and_then(|burdens| inequality::gini(&burdens));
    let theil = burdens.and_then(|burdens| inequality::theil_t(&burdens));
    let mut measures = vec![
        exactly(
            "hoover",
            "Hoover, the part of all people who would have to live elsewhere for everyone to carry its share",
            inequality::hoover(&pairs),
        ),
        exactly("gini", "Gini of the burden ratios, 0 when everyone carries its share", gini),
        nearly("theil", "Theil T of the burden ratios, 0 when everyone carries its share", theil),
    ];
    let whole: Rational = exact::sum(&run.fair);
    let all: Rational = exact::sum(pairs.iter().map(|(people, _)| people));
    let in_regions: Result<Vec<Vec<Burden>>, _> = regions
        .values()
        .map(|states| {
            let ratio = |state: &usize| {
                let (people, fair) = &pairs[*state];
                (!fair.is_zero() || !people.is_zero()).then(|| burden(people, fair, &all, &whole))
            };
            states.iter().filter_map(ratio).collect()
        })
        .collect();
    let parts = in_regions.and_then(|regions| inequality::theil_parts(&regions));
    let between = parts.as_ref().map(|parts| parts.between).map_err(Clone::clone);
    measures.push(nearly("theil-between", "of which between regions", between));
    measures.push(nearly("theil-within", "of which within regions", parts.map(|parts| parts.within)));
    measures
}

/// A state's burden with fair numbers scaled to the hosted total.
fn burden(people: &Rational, fair: &Rational, all: &Rational, whole: &Rational) -> Result<Burden, Undefined> {
    if fair.is_zero() || whole.is_zero() || all.is_zero() {
        return Err(Undefined::ZeroDuty);
    }
    let weight = fair / whole;
    Ok(Burden { ratio: people / (&weight * all), weight })
}

fn exactly(name: &'static str, about: &'static str, value: Result<Rational, Undefined>) -> Measure {
    match value {
        Ok(value) => Measure { name, about, value: exact::fixed(&value, 4), exact: Some(value) },
        Err(why) => Measure { name, about, value: format!("– ({why})"), exact: None },
    }
}

fn nearly(name: &'static str, about: &'static str, value: Result<f64, Undefined>) -> Measure {
    let value = match value {
        Ok(value) => format!("{value:.4}"),
        Err(why) => format!("– ({why})"),
    };
    Measure { name, about, value, exact: None }
}
