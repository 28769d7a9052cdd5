//! A comparison in plain, neutral sentences.

use super::{Comparison, DisputeBlock, Figure, Holder, Measure, PairBlock, SideLine, parts};
use crate::exact::{Abs, Rational};

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
        let more_of = if comparison.has_people() { "take more people" } else { "do more" };
        sentences.push(format!("States that must {more_of} than today: {}.", more.join(", ")));
    }
    let more = count(|side| side.must_pay_more);
    if !more.is_empty() {
        sentences.push(format!("States that must pay more than today: {}.", more.join(", ")));
    }
    for pair in &comparison.pairs {
        sentences.extend(of_pair(comparison, pair));
    }
    sentences.extend(parts::sentences(comparison));
    sentences
}

fn of_pair(comparison: &Comparison, pair: &PairBlock) -> Vec<String> {
    let (new, old) = (&comparison.sides[pair.side], &comparison.sides[comparison.baseline]);
    let (side, baseline) = (&new.letter, &old.letter);
    let mut sentences = vec![format!("{side} against {baseline}: {}.", of_key(pair))];
    let money = pair.money.as_ref().zip(old.money.as_ref().zip(new.money.as_ref()));
    let owed = Some((&pair.owed, (&old.owed, &new.owed)));
    for (of, measure) in [(owed, comparison.measure), (money, Measure::Money(new.currency))] {
        let Some((dispute, (before, after))) = of else { continue };
        let word = measure.word();
        let shared = format!("{baseline} shares {} and {side} {}", before.spaced(), after.spaced());
        if dispute.holders.is_empty() {
            sentences.push(format!("In {word}: {shared}; no state of both owes other {word}."));
        } else if measure == Measure::Units && dispute.holders.iter().all(is_below_one) {
            sentences.push(format!(
                "In {word}: {shared}; no state of both owes one more or one less, and what is below that may come from people being made \
                 whole."
            ));
            continue;
        } else {
            sentences.push(format!(
                "In {word}: {shared}; {} are in dispute among the states of both; {}, {}.",
                dispute.amount.spaced(),
                owing(dispute.gainers, "less"),
                owing(dispute.losers, "more")
            ));
        }
        if is_alike(dispute) {
            sentences.extend(held(&dispute.holders, dispute.half, ["who owe less", "who owe more"], ""));
        } else if let (Measure::People | Measure::Units, Some(share)) = (measure, &pair.share) {
            let who = ["whose share of all that is owed falls", "whose share of all that is owed rises"];
            sentences.extend(held(&share.holders, share.half, who, " points"));
        }
        sentences.extend(apart(dispute, word, baseline));
    }
    if let Some((before, after)) = old.people.as_ref().zip(new.people.as_ref()) {
        let (before, after) = (before.spaced(), after.spaced());
        sentences.push(format!("Of that, discharged in people: {before} under {baseline}, {after} under {side}."));
    }
    if new.currency != old.currency && new.money.is_some() && old.money.is_some() {
        let (before, after) = (old.currency.code, new.currency.code);
        sentences.push(format!(
            "Money is not compared: amounts of {baseline} are in {before} and those of {side} in {after}, and nothing is converted."
        ));
    }
    let names = |which: &str| {
        let lines = pair.changes.iter().filter(|line| line.membership == Some(which));
        lines.map(|line| format!("{} {}", line.name, line.owed.signed())).collect::<Vec<_>>()
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

/// What of the key is in dispute, and who holds most of it: shares can be set side by side whatever the totals are.
fn of_key(pair: &PairBlock) -> String {
    let Some(key) = &pair.key else { return "one of them shares nothing, so that no share can be compared".to_owned() };
    if key.holders.is_empty() {
        return "no share of the key differs before rules".to_owned();
    }
    let named = key.holders.iter().take(NAMED.min(key.half));
    let named: Vec<String> = named.map(|holder| format!("{} {}", holder.name, holder.difference.signed())).collect();
    let and = if key.half > NAMED { ", …" } else { "" };
    let points = if key.points.value().is_some_and(|points| points.is_zero()) {
        "less than 0.005".to_owned()
    } else {
        key.points.text()
    };
    format!(
        "{points} points of the key are in dispute before rules, half the sum of all differences of shares; at least half of it is \
         held by {} ({}{and})",
        holders(key.half),
        named.join(", ")
    )
}

/// Whether totals and members are the same, so that amounts can be set side by side.
fn is_alike(dispute: &DisputeBlock) -> bool {
    [&dispute.total, &dispute.entering, &dispute.leaving].into_iter().all(is_zero)
}

fn is_zero(figure: &Figure) -> bool {
    figure.value().is_some_and(|value| value.is_zero())
}

/// Who holds most of what is in dispute: gainers, then losers.
fn held(all: &[Holder], half: usize, who: [&str; 2], unit: &str) -> Vec<String> {
    if all.is_empty() {
        return Vec::new();
    }
    let named = |wanted: fn(&Rational) -> bool| -> Vec<String> {
        let some = all.iter().filter(|holder| holder.difference.value().is_some_and(|value| wanted(&value)));
        some.take(NAMED)
            .map(|holder| format!("{} {}{unit} ({} %)", holder.name, holder.difference.signed(), holder.percent.text()))
            .collect()
    };
    let (more, less) = (named(|value| value > &Rational::ZERO), named(|value| value < &Rational::ZERO));
    let mut sentences = vec![format!("At least half of all differences is held by {}.", holders(half))];
    for (word, who, names) in [("Gainers", who[0], less), ("Losers", who[1], more)] {
        if !names.is_empty() {
            sentences.push(format!("{word}, {who}: {}.", names.join(", ")));
        }
    }
    sentences
}

fn holders(half: usize) -> String {
    if half == 1 { "one state".to_owned() } else { format!("{half} states") }
}

/// Changes of the total, and of who takes part, stand apart from what is in dispute.
fn apart(dispute: &DisputeBlock, word: &str, baseline: &str) -> Vec<String> {
    let mut parts = Vec::new();
    if !is_zero(&dispute.total) {
        parts.push(format!("the total changes by {} {word}", dispute.total.signed()));
    }
    if !is_zero(&dispute.entering) {
        parts.push(format!("states that {baseline} does not have owe {} {word}", dispute.entering.spaced()));
    }
    if !is_zero(&dispute.leaving) {
        parts.push(format!("states that have left owed {} {word}", dispute.leaving.spaced()));
    }
    if parts.is_empty() { Vec::new() } else { vec![format!("Apart from that, {}.", parts.join("; "))] }
}

fn is_below_one(holder: &Holder) -> bool {
    holder.difference.value().is_some_and(|value| value.abs() < Rational::ONE)
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
        "Points of the key in dispute are half the sum of the differences of shares in the key before rules, without their signs, over \
         the states of either side; a state that takes no part has no share. They do not depend on the totals."
            .to_owned(),
        "The amount in dispute is what goes from some states of both sides to others: the smaller of all increases and all decreases; \
         half the sum of all differences where the totals agree. Percentages beside names are of all differences without their signs."
            .to_owned(),
        "Ranks are by obligation, the largest first; equal obligations share a rank, marked =.".to_owned(),
    ];
    if comparison.has_people() {
        notes.push(
            "Obligations are whole: what is discharged in people, in files and in money, in responsibility units. Gaps are of people \
             alone: actual minus the people of the obligation. People are made whole, files and money are not: a difference of less than one \
             unit may come from that alone."
                .to_owned(),
        );
    }
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
    notes.extend(parts::notes(comparison));
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
