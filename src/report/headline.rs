//! The main results in plain, neutral sentences.

use std::collections::BTreeSet;

use super::row::Names;
use super::{Body, Column, Shares, conflict, method, periods, unequal};
use crate::exact::{self, Integer, Rational};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, Outcome, Run};
use crate::scenario::Mode;

/// How many states a sentence names.
const NAMED: usize = 5;

/// The sentences, unmet need first.
pub(super) fn sentences(run: &Run, body: &Body, names: Names<'_>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    if let Outcome::Allocated(allocation) = &run.outcome {
        let unmet = allocation.unmet.values().fold(Integer::ZERO, |sum, unmet| sum + unmet);
        if !unmet.is_zero() {
            sentences.push(Sentence::of("summary-unmet", [("people", Argument::number(unmet))]));
        }
    }
    // What must stand in the first line stands there with unmet need.
    let together = |first: Sentence, then: Sentence| {
        Sentence::of("one-after-another", [("first", first.into()), ("then", then.into())])
    };
    sentences = sentences.into_iter().chain(run.keys.marks.iter().cloned()).reduce(together).into_iter().collect();
    sentences.push(match body {
        Body::Shares(_) => shared(run),
        Body::Conflict(_) => {
            let states = Argument::number(run.scenario.members.len());
            Sentence::of("said-to-share", [("people", Argument::number(run.demand.people())), ("states", states)])
        }
    });
    if let Outcome::Allocated(allocation) = &run.outcome {
        sentences.extend(moves(run, allocation));
        let together = match body {
            Body::Shares(shares) => &shares.together[..],
            Body::Conflict(_) => &[],
        };
        let is_said = together.iter().any(|one| one.message() == "said-balance");
        if !is_said && !allocation.lapsed.is_zero() {
            let units = Argument::number(exact::fixed(&allocation.lapsed, 1));
            sentences.push(Sentence::of("said-lapsed", [("units", units)]));
        }
        sentences.extend(together.iter().cloned());
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
                sentences.extend(furthest(shares, money, true));
            }
            if let Some(gap) = shares.column("gap") {
                sentences.extend(furthest(shares, gap, false));
            }
            sentences.extend(unequal::sentences(&shares.inequality));
        }
        Body::Conflict(found) => sentences.extend(conflict::sentences(found, run.scenario.people.mode, names)),
    }
    sentences
}

fn shared(run: &Run) -> Sentence {
    let people = Argument::number(run.demand.people());
    let states = Argument::number(run.scenario.members.len());
    let homes: BTreeSet<_> = run.demand.cohorts.iter().map(|cohort| &cohort.home).collect();
    if let Some(below) = &run.scenario.below {
        let of = [("of", Argument::text(&below.of)), ("level", Argument::text(&below.level))];
        let [of, level] = of;
        return Sentence::of("said-level", [("people", people), of, ("states", states), level]);
    }
    let origins = Argument::number(homes.len());
    let [people, origins, states] = [("people", people), ("origins", origins), ("states", states)];
    if let Some(periods) = &run.scenario.periods {
        let (first, last) = periods.span();
        let (from, to) = (("from", Argument::text(first)), ("to", Argument::text(last)));
        let count = ("periods", Argument::number(periods.each.len()));
        return Sentence::of("said-periods", [people, origins, states, count, from, to, ("moved", moved(run).into())]);
    }
    match run.scenario.people.mode {
        Mode::Ledger => Sentence::of("said-ledger", [people, origins, states, ("moved", moved(run).into())]),
        Mode::Placement => Sentence::of("said-placement", [people, origins, states]),
    }
}

/// Whether a ledger moves anybody: the ways in which duties are discharged may.
fn moved(run: &Run) -> Sentence {
    let scenario = &run.scenario;
    if scenario.modalities.is_empty() {
        return Sentence::plain("said-nobody-moved");
    }
    let ways = scenario.modalities.iter().map(|modality| Argument::text(&modality.name));
    let money = scenario.substitution.as_ref().map(|_| Sentence::plain("said-money").into());
    Sentence::of("said-discharged", [("ways", Argument::list(ways.chain(money)))])
}

/// How many people move and stay in a placement.
fn moves(run: &Run, allocation: &Allocation) -> Option<Sentence> {
    if run.scenario.people.mode == Mode::Ledger {
        return None;
    }
    let sum = |part: fn(&crate::pipeline::Flow) -> &Integer| {
        Argument::number(allocation.table.iter().fold(Integer::ZERO, |sum, flow| sum + part(flow)))
    };
    let (stay, placed) = (("stay", sum(|flow| &flow.stay)), ("placed", sum(|flow| &flow.placed)));
    let all = ("all", Argument::number(run.demand.people()));
    let are_hosted = run.demand.cohorts.iter().any(|cohort| !cohort.hosted.is_empty());
    Some(match are_hosted {
        true => Sentence::of("said-moves", [all, placed, stay]),
        false => Sentence::of("said-placed", [placed, all]),
    })
}

fn key(run: &Run) -> Sentence {
    let criteria = run.scenario.key.criteria.iter().zip(&run.keys.weights).map(|(criterion, weight)| {
        let label = ("label", Argument::text(&criterion.label));
        let part = match &criterion.exponent {
            Some(exponent) => {
                Sentence::of("key-power", [label, ("power", Argument::number(super::key::number(exponent)))])
            }
            None => Sentence::of("key-part", [label, ("weight", Argument::number(percent(weight)))]),
        };
        Argument::from(part).contested_where(criterion.contested)
    });
    let criteria = ("criteria", Argument::series(criteria));
    match method::old_key(&run.scenario) {
        None => Sentence::of("said-key", [criteria]),
        Some(old) => Sentence::of("said-key-phased", [("old", Argument::text(old)), criteria]),
    }
}

/// A weight in per cent with as many of two decimals as it needs.
#[must_use]
pub fn percent(weight: &Rational) -> String {
    let text = exact::fixed(&(weight * Rational::from(100)), 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Who is most below and above share, in people or in money.
fn furthest(shares: &Shares, gap: &Column, is_money: bool) -> Vec<Sentence> {
    let mut order: Vec<(Rational, usize)> =
        gap.cells.iter().enumerate().filter_map(|(state, cell)| Some((cell.value()?, state))).collect();
    order.sort();
    let named = |(_, state): &(Rational, usize)| {
        let whom = ("state", Argument::state(&shares.codes[*state], &shares.names[*state]));
        Argument::from(Sentence::of("state-number", [whom, ("figure", Argument::signed(gap.cells[*state].text()))]))
    };
    let below = order.iter().take_while(|(gap, _)| gap < &Rational::ZERO).take(NAMED).map(named);
    let above = order.iter().rev().take_while(|(gap, _)| gap > &Rational::ZERO).take(NAMED).map(named);
    let said = |name: &'static str, in_money: &'static str, states: Vec<Argument>| {
        let some = !states.is_empty();
        let states = ("states", Argument::list(states));
        let currency = || ("currency", Sentence::plain(shares.currency.unit).into());
        some.then(|| if is_money { Sentence::of(in_money, [currency(), states]) } else { Sentence::of(name, [states]) })
    };
    let below = said("said-below", "said-below-money", below.collect());
    below.into_iter().chain(said("said-above", "said-above-money", above.collect())).collect()
}
