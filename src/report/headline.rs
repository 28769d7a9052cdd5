//! The main results in plain, neutral sentences.

use std::collections::BTreeSet;

use super::{Body, Column, Shares, bracketed, conflict, duty, method, periods, spaced, unequal};
use crate::exact::{self, Integer, Rational};
use crate::pipeline::{Allocation, Outcome, Run};
use crate::scenario::Mode;

/// How many states a sentence names.
const NAMED: usize = 5;

/// The sentences, unmet need first.
pub(super) fn sentences(run: &Run, body: &Body) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Outcome::Allocated(allocation) = &run.outcome {
        let unmet = allocation.unmet.values().fold(Integer::ZERO, |sum, unmet| sum + unmet);
        if !unmet.is_zero() {
            sentences.push(format!("Unmet need: {} people are without a place.", spaced(&unmet.to_string())));
        }
    }
    // What must stand in the first line stands there with unmet need.
    if !run.keys.marks.is_empty() {
        let first: Vec<String> = sentences.drain(..).chain(run.keys.marks.iter().cloned()).collect();
        sentences.push(first.join(" "));
    }
    sentences.push(shared(run));
    if let Outcome::Allocated(allocation) = &run.outcome {
        sentences.extend(moves(run, allocation));
        let balance = duty::balance(run, allocation);
        if balance.is_none() && !allocation.lapsed.is_zero() {
            let units = spaced(&exact::fixed(&allocation.lapsed, 1));
            sentences.push(format!(
                "Accords waive {units} responsibility units that nobody takes over; the rest is shared."
            ));
        }
        sentences.extend(balance);
    }
    sentences.push(key(run));
    if let Outcome::Allocated(allocation) = &run.outcome {
        sentences.extend(periods::sentences(run, allocation));
        sentences.extend(allocation.money.iter().filter_map(|money| money.rule.first().cloned()));
    }
    match body {
        Body::Shares(shares) => {
            sentences.extend(shares.market.iter().flat_map(|market| market.sentences.iter().cloned()));
            if let Some(money) = shares.column("money-gap") {
                sentences.extend(furthest(shares, money, &format!("In {}, ", shares.currency.name)));
            }
            if let Some(gap) = shares.column("gap") {
                sentences.extend(furthest(shares, gap, ""));
            }
            sentences.extend(unequal::sentences(&shares.inequality));
        }
        Body::Conflict(found) => sentences.extend(conflict::sentences(found, run.scenario.people.mode)),
    }
    sentences
}

fn shared(run: &Run) -> String {
    let people = spaced(&run.demand.people().to_string());
    let members = run.scenario.members.len();
    let homes: BTreeSet<_> = run.demand.cohorts.iter().map(|cohort| &cohort.home).collect();
    let origins = homes.len();
    let from = if origins == 1 { String::new() } else { format!(" from {origins} origins") };
    if let Some(below) = &run.scenario.below {
        return format!("{people} people of {} are shared among {members} members of level {}.", below.of, below.level);
    }
    if let Some(periods) = &run.scenario.periods {
        let (first, last) = periods.span();
        return format!(
            "Responsibility for {people} people{from}, counted once in every period, is shared among {members} states over {} periods, {first} \
             to {last}; {}.",
            periods.each.len(),
            moved(run)
        );
    }
    match run.scenario.people.mode {
        Mode::Ledger => {
            let moved = moved(run);
            format!("Responsibility for {people} people{from} is shared among {members} states; {moved}.")
        }
        Mode::Placement => format!("{people} people{from} are to be placed in {members} states."),
    }
}

/// Whether a ledger moves anybody: the ways in which duties are discharged may.
fn moved(run: &Run) -> String {
    let scenario = &run.scenario;
    if scenario.modalities.is_empty() {
        return "nobody is moved".to_owned();
    }
    let ways = scenario.modalities.iter().map(|modality| modality.name.as_str());
    let ways: Vec<&str> = ways.chain(scenario.substitution.as_ref().map(|_| "money")).collect();
    format!("duties are discharged by {}", ways.join(", "))
}

/// How many people move and stay in a placement.
fn moves(run: &Run, allocation: &Allocation) -> Option<String> {
    if run.scenario.people.mode == Mode::Ledger {
        return None;
    }
    let sum = |part: fn(&crate::pipeline::Flow) -> &Integer| {
        allocation.table.iter().fold(Integer::ZERO, |sum, flow| sum + part(flow))
    };
    let (stay, placed) = (sum(|flow| &flow.stay), sum(|flow| &flow.placed));
    let (stay, placed, all) =
        (spaced(&stay.to_string()), spaced(&placed.to_string()), spaced(&run.demand.people().to_string()));
    let are_hosted = run.demand.cohorts.iter().any(|cohort| !cohort.hosted.is_empty());
    Some(if are_hosted {
        format!("Of {all} people {placed} would have to move, and {stay} would stay where they are.")
    } else {
        format!("{placed} of {all} are placed anew; where they live now is not counted as a place.")
    })
}

fn key(run: &Run) -> String {
    let criteria = run.scenario.key.criteria.iter().zip(&run.keys.weights).map(|(criterion, weight)| {
        let text = match &criterion.exponent {
            Some(exponent) => format!("{} to the power {}", criterion.label, super::key::number(exponent)),
            None => format!("{} {} %", criterion.label, percent(weight)),
        };
        bracketed(&text, criterion.contested)
    });
    let phased = method::old_key(&run.scenario);
    let phased = phased.map_or_else(String::new, |old| format!(", phased in from the shares of {old}"));
    format!("The key{phased}: {}.", criteria.collect::<Vec<_>>().join("; "))
}

/// A weight in per cent with as many of two decimals as it needs.
#[must_use]
pub fn percent(weight: &Rational) -> String {
    let text = exact::fixed(&(weight * Rational::from(100)), 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Who is most below and above share.
fn furthest(shares: &Shares, gap: &Column, unit: &str) -> Vec<String> {
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
    let most = if unit.is_empty() { "Most".to_owned() } else { format!("{unit}most") };
    let mut sentences = Vec::new();
    if !below.is_empty() {
        sentences.push(format!("{} below share: {}.", most, below.join(", ")));
    }
    if !above.is_empty() {
        sentences.push(format!("{} above share: {}.", most, above.join(", ")));
    }
    sentences
}
