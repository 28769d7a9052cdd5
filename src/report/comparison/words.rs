//! A comparison in plain, neutral sentences.

use super::{Comparison, DisputeBlock, Figure, PairBlock, SideLine};
use crate::exact::Rational;

/// How many states a sentence names.
const NAMED: usize = 5;

/// The main results.
pub(super) fn sentences(comparison: &Comparison) -> Vec<String> {
    let mut sentences = Vec::new();
    let sides = &comparison.sides;
    let count = |of: fn(&SideLine) -> Option<usize>| -> Vec<String> {
        let known = sides.iter().filter_map(|side| Some((side, of(side)?)));
        known.map(|(side, count)| format!("{count} of {} under {}", side.members, side.letter)).collect()
    };
    let more = count(|side| side.must_do_more);
    if !more.is_empty() {
        sentences.push(format!("States that must do more than today: {}.", more.join(", ")));
    }
    let more = count(|side| side.must_pay_more);
    if !more.is_empty() {
        sentences.push(format!("States that must pay more than today: {}.", more.join(", ")));
    }
    for pair in &comparison.pairs {
        sentences.extend(of_pair(comparison, pair));
    }
    sentences
}

fn of_pair(comparison: &Comparison, pair: &PairBlock) -> Vec<String> {
    let (side, baseline) = (&comparison.sides[pair.side].letter, &comparison.sides[comparison.baseline].letter);
    let mut sentences = Vec::new();
    for (dispute, unit) in [(Some(&pair.people), " people"), (pair.money.as_ref(), " USD")] {
        let Some(dispute) = dispute else { continue };
        if dispute.holders.is_empty() {
            sentences.push(format!("{side} against {baseline}: no state of both owes other{unit}."));
        } else {
            sentences.push(format!(
                "{side} against {baseline}: {}{unit} are in dispute, {} % of all that {baseline} shares; {}, {}.",
                dispute.amount.spaced(),
                dispute.percent.text(),
                owing(dispute.gainers, "less"),
                owing(dispute.losers, "more")
            ));
            sentences.extend(held(dispute));
        }
        sentences.extend(apart(dispute, unit, baseline));
    }
    let names = |which: &str| {
        let lines = pair.changes.iter().filter(|line| line.membership == Some(which));
        lines.map(|line| format!("{} {}", line.name, line.people.signed())).collect::<Vec<_>>()
    };
    for (which, word) in [("enters", "Taking part anew"), ("leaves", "No longer taking part")] {
        let names = names(which);
        if !names.is_empty() {
            let more = names.len().saturating_sub(2 * NAMED);
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            sentences.push(format!("{word} in {side}: {}{more}.", names[..names.len().min(2 * NAMED)].join(", ")));
        }
    }
    sentences
}

/// Who holds most of what is in dispute.
fn held(dispute: &DisputeBlock) -> Vec<String> {
    let named = |wanted: fn(&Rational) -> bool| -> Vec<String> {
        let some =
            dispute.holders.iter().filter(|holder| holder.difference.value().is_some_and(|value| wanted(&value)));
        some.take(NAMED)
            .map(|holder| format!("{} {} ({} %)", holder.name, holder.difference.signed(), holder.percent.text()))
            .collect()
    };
    let (more, less) = (named(|value| value > &Rational::ZERO), named(|value| value < &Rational::ZERO));
    let mut sentences = vec![format!(
        "At least half of all differences is held by {}.",
        if dispute.half == 1 { "one state".to_owned() } else { format!("{} states", dispute.half) }
    )];
    for (word, names) in [("Gainers, who owe less", less), ("Losers, who owe more", more)] {
        if !names.is_empty() {
            sentences.push(format!("{word}: {}.", names.join(", ")));
        }
    }
    sentences
}

/// Changes of the total, and of who takes part, stand apart from what is in dispute.
fn apart(dispute: &DisputeBlock, unit: &str, baseline: &str) -> Vec<String> {
    let is_zero = |figure: &Figure| figure.value().is_some_and(|value| value.is_zero());
    let mut parts = Vec::new();
    if !is_zero(&dispute.total) {
        parts.push(format!("the total changes by {}{unit}", dispute.total.signed()));
    }
    if !is_zero(&dispute.entering) {
        parts.push(format!("states that {baseline} does not have owe {}{unit}", dispute.entering.spaced()));
    }
    if !is_zero(&dispute.leaving) {
        parts.push(format!("states that have left owed {}{unit}", dispute.leaving.spaced()));
    }
    if parts.is_empty() { Vec::new() } else { vec![format!("Apart from that, {}.", parts.join("; "))] }
}

fn owing(count: usize, what: &str) -> String {
    format!("{} {} {what}", states(count), if count == 1 { "owes" } else { "owe" })
}

fn states(count: usize) -> String {
    if count == 1 { "1 state".to_owned() } else { format!("{count} states") }
}

/// How numbers are shown, and who shares a rank.
pub(super) fn notes(comparison: &Comparison) -> Vec<String> {
    let baseline = &comparison.sides[comparison.baseline].letter;
    let mut notes = vec![
        format!("Differences are against {baseline}. Percentages of a side add up to 100 over all its states."),
        "The amount in dispute is what goes from some states of both sides to others: the smaller of all increases and all decreases; \
         half the sum of all differences where the totals agree. Percentages beside names are of all differences without their signs."
            .to_owned(),
        "Ranks are by obligation in people, the largest first; equal obligations share a rank, marked =.".to_owned(),
    ];
    for (at, side) in comparison.sides.iter().enumerate() {
        let places = comparison.states.iter().filter_map(|state| Some((state, state.sides[at].as_ref()?)));
        let tied: Vec<String> = places
            .filter(|(_, place)| place.tied)
            .map(|(state, place)| {
                format!("{} {}", state.code, place.figure("rank").map(Figure::text).unwrap_or_default())
            })
            .collect();
        if !tied.is_empty() {
            notes.push(format!("Ranks that are shared in {}: {}", side.letter, tied.join(", ")));
        }
    }
    if comparison.left_out > 0 {
        notes.push(format!("Left out, since nothing of theirs differs: {}.", states(comparison.left_out)));
    }
    for side in &comparison.sides {
        notes.push(format!("{}: scenario {}", side.letter, side.digest));
    }
    notes.push(format!("onus {}", comparison.version));
    notes
}

/// A rank, with a mark where it is shared.
pub(super) fn rank(place: &super::Place) -> String {
    let rank = place.figure("rank").map(Figure::text).unwrap_or_default();
    if place.tied { format!("{rank}=") } else { rank }
}
