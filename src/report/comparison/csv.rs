//! Tidy: one row a figure of a state, a group or a whole under a scenario; plain numbers with a point.

use super::part_files::{self, Put};
use super::{Comparison, Figure, PairBlock, Steps};
use crate::report::csv::written;

/// The rows as CSV.
pub(super) fn write(comparison: &Comparison) -> String {
    written(&rows(comparison))
}

/// The rows, with their head.
pub(in crate::report) fn rows(comparison: &Comparison) -> Vec<Vec<String>> {
    let mut rows = vec![["kind", "code", "name", "scenario", "figure", "unit", "value"].map(str::to_owned).to_vec()];
    let (sides, unit) = (&comparison.sides, comparison.measure.unit());
    let mut put = |of: [&str; 3], side: usize, figure: &str, unit: &str, value: &Figure| {
        // An undefined figure is an empty cell, as in the table of one scenario.
        let value = if value.value().is_some() { value.text() } else { String::new() };
        // With its letter first, a name such as `@arden` is no formula of a spreadsheet.
        let scenario = format!("{} {}", sides[side].letter, sides[side].name);
        rows.push([of[0], of[1], of[2], &scenario, figure, unit, &value].map(str::to_owned).to_vec());
    };
    for (at, side) in sides.iter().enumerate() {
        put(["all", "", ""], at, "obligation", unit, &side.owed);
        if let Some(people) = &side.people {
            put(["all", "", ""], at, "people", "people", people);
        }
        if let Some(money) = &side.money {
            put(["all", "", ""], at, "money-owed", side.currency.unit, money);
        }
        for (figure, count) in [("must-do-more", side.must_do_more), ("must-pay-more", side.must_pay_more)] {
            if let Some(count) = count {
                put(["all", "", ""], at, figure, "states", &Figure::whole(count.into()));
            }
        }
    }
    for state in &comparison.states {
        for (at, place) in state.sides.iter().enumerate() {
            for entry in place.iter().flat_map(|place| &place.figures) {
                put(["state", &state.code, &state.name], at, entry.name, entry.unit, &entry.figure);
            }
        }
    }
    part_files::csv(comparison, &mut put);
    for group in &comparison.groups {
        for (at, side) in sides.iter().enumerate() {
            if let Some(owed) = &group.owed[at] {
                put([group.family, "", &group.name], at, "obligation", unit, owed);
            }
            if let Some(money) = &group.money[at] {
                put([group.family, "", &group.name], at, "money-owed", side.currency.unit, money);
            }
        }
    }
    for block in &comparison.pairs {
        pair(comparison, block, &mut put);
    }
    rows
}

/// What changes between a side and the one that it is set against.
fn pair(comparison: &Comparison, pair: &PairBlock, put: &mut Put<'_>) {
    for (figure, dispute) in [("key-in-dispute", &pair.key), ("share-in-dispute", &pair.share)] {
        if let Some(dispute) = dispute {
            put(["all", "", ""], pair.side, figure, "points", &dispute.points);
        }
    }
    for dispute in [Some(&pair.owed), pair.money.as_ref()].into_iter().flatten() {
        let figures = [("in-dispute", &dispute.amount), ("total-change", &dispute.total)];
        let apart = [("entering", &dispute.entering), ("leaving", &dispute.leaving)];
        for (figure, value) in figures.into_iter().chain(apart) {
            put(["all", "", ""], pair.side, figure, dispute.unit, value);
        }
    }
    for change in &pair.changes {
        put(["state", &change.code, &change.name], pair.side, "difference", comparison.measure.unit(), &change.owed);
        if let Some(money) = &change.money {
            let unit = comparison.sides[pair.side].currency.unit;
            put(["state", &change.code, &change.name], pair.side, "money-difference", unit, money);
        }
    }
    let bridge = pair.bridge.iter().flatten().map(|block| ("bridge", block));
    for (kind, block) in bridge.chain(pair.split.iter().map(|block| ("split", block))) {
        let mut steps = |steps: &Steps| {
            for (name, figures, _) in &steps.steps {
                for ((code, state), figure) in block.states.iter().zip(figures) {
                    put(["state", code, state], pair.side, &format!("{kind}: {name}"), steps.unit, figure);
                }
            }
        };
        steps(&block.owed);
        block.money.iter().for_each(&mut steps);
    }
}
