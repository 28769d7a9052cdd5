//! Numbered tables in Markdown, whole.

use std::fmt::Write as _;

use super::words::rank;
use super::{Comparison, Figure, Measure, PairBlock, Place, Steps, StepsBlock, parts};
use crate::report::markdown::escaped;

/// The text.
pub(in crate::report) fn write(comparison: &Comparison) -> String {
    let mut text = String::from("# Comparison\n\n");
    let unit = unit(comparison);
    let _ = writeln!(text, "| | scenario | title | members | {unit} | money | must do more | must pay more | proof |");
    text += "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |\n";
    for (at, side) in comparison.sides.iter().enumerate() {
        let baseline = if at == comparison.baseline { " (baseline)" } else { "" };
        let asked: String = side.asked.iter().map(|asked| format!("; {asked}")).collect();
        let count = |count: Option<usize>| count.map_or_else(|| "–".to_owned(), |count| count.to_string());
        let _ = writeln!(
            text,
            "| {}{baseline} | {} | {} | {} | {} | {} | {} | {} | {} |",
            side.letter,
            escaped(&side.name),
            escaped(&format!("{} ({}, {}{asked})", side.title, side.status, side.as_of)),
            side.members,
            side.owed.spaced(),
            side.money
                .as_ref()
                .map_or_else(|| "–".to_owned(), |money| format!("{} {}", side.currency.code, money.spaced())),
            count(side.must_do_more),
            count(side.must_pay_more),
            side.proof
        );
    }
    text.push('\n');
    for sentence in &comparison.sentences {
        let _ = writeln!(text, "{}\n", escaped(sentence));
    }
    states(comparison, &mut text);
    parts::markdown(comparison, &mut text);
    groups(comparison, &mut text);
    for pair in &comparison.pairs {
        steps_of(comparison, pair, &mut text);
    }
    text += "## Notes\n\n";
    for note in &comparison.notes {
        let _ = writeln!(text, "- {}", escaped(note));
    }
    text
}

/// What obligations are counted in, over a column.
fn unit(comparison: &Comparison) -> &'static str {
    match comparison.measure {
        Measure::Units => "units",
        measure => measure.word(),
    }
}

/// A table: heads, rows of a name and numbers.
pub(super) fn table(heads: &[String], rows: Vec<(String, Vec<String>)>, text: &mut String) {
    let _ = writeln!(text, "| no. | {} |", heads.join(" | "));
    let _ = writeln!(text, "| ---: | --- |{}", " ---: |".repeat(heads.len().saturating_sub(1)));
    for (at, (name, cells)) in rows.into_iter().enumerate() {
        let _ = writeln!(text, "| {} | {} | {} |", at + 1, escaped(&name), cells.join(" | "));
    }
    text.push('\n');
}

fn states(comparison: &Comparison, text: &mut String) {
    let money = comparison.sides.iter().any(|side| side.money.is_some());
    let has_people = comparison.has_people();
    let mut heads = vec!["state".to_owned()];
    for side in &comparison.sides {
        heads.extend(["key %", "share %", "rank", unit(comparison)].map(|what| format!("{what} {}", side.letter)));
        heads.extend(has_people.then(|| format!("people {}", side.letter)));
        heads.extend(money.then(|| format!("{} {}", side.currency.code, side.letter)));
    }
    for pair in &comparison.pairs {
        let (new, old) = (&comparison.sides[pair.side].letter, &comparison.sides[comparison.baseline].letter);
        heads.push(format!("{new} - {old}"));
        let currency = comparison.sides[pair.side].currency.code;
        heads.extend(pair.money.as_ref().map(|_| format!("{currency} {new} - {old}")));
    }
    let side = |place: &Option<Place>| {
        let shown = |name: &str| {
            place.as_ref().and_then(|place| place.figure(name)).map_or_else(|| "–".to_owned(), Figure::spaced)
        };
        let mut cells = vec![shown("key"), shown("share")];
        cells.push(place.as_ref().map_or_else(|| "–".to_owned(), rank));
        cells.push(shown("obligation"));
        cells.extend(has_people.then(|| shown("people")));
        cells.extend(money.then(|| shown("money-owed")));
        cells
    };
    let rows = comparison.states.iter().enumerate().map(|(at, state)| {
        let mut cells: Vec<String> = state.sides.iter().flat_map(side).collect();
        for pair in &comparison.pairs {
            let change = &pair.changes[at];
            let membership = change.membership.map(|which| format!(" ({which})")).unwrap_or_default();
            cells.push(format!("{}{membership}", change.owed.signed()));
            cells.extend(pair.money.as_ref().map(|_| change.money.as_ref().map(Figure::signed).unwrap_or_default()));
        }
        (state.name.clone(), cells)
    });
    text.push_str("## States\n\n");
    table(&heads, rows.collect(), text);
}

fn groups(comparison: &Comparison, text: &mut String) {
    if comparison.groups.is_empty() {
        return;
    }
    let money = comparison.sides.iter().any(|side| side.money.is_some());
    let mut heads = vec!["group".to_owned()];
    for side in &comparison.sides {
        heads.extend([format!("states {}", side.letter), format!("{} {}", unit(comparison), side.letter)]);
        heads.extend(money.then(|| format!("{} {}", side.currency.code, side.letter)));
    }
    let shown = |value: &Option<Figure>| value.as_ref().map_or_else(|| "–".to_owned(), Figure::spaced);
    let rows = comparison.groups.iter().map(|group| {
        let cells = (0..comparison.sides.len()).flat_map(|at| {
            let states = group.states[at].map_or_else(|| "–".to_owned(), |states| states.to_string());
            [states, shown(&group.owed[at])].into_iter().chain(money.then(|| shown(&group.money[at])))
        });
        (format!("{} {}", group.family, group.name), cells.collect())
    });
    text.push_str("## Totals per group\n\n");
    table(&heads, rows.collect(), text);
}

fn steps_of(comparison: &Comparison, pair: &PairBlock, text: &mut String) {
    let (old, new) = (&comparison.sides[comparison.baseline].letter, &comparison.sides[pair.side].letter);
    match &pair.bridge {
        None => {}
        Some(Err(why)) => {
            let _ = writeln!(text, "## No bridge from {old} to {new}\n\n{}\n", escaped(why));
        }
        Some(Ok(block)) => {
            let _ = writeln!(text, "## The bridge from {old} to {new}\n");
            steps(block, text);
        }
    }
    if let Some(block) = &pair.split {
        let _ = writeln!(text, "## Fair numbers from {old} to {new}: total, weights, data\n");
        steps(block, text);
    }
}

fn steps(block: &StepsBlock, text: &mut String) {
    let kinds = [Some(&block.owed), block.money.as_ref()].into_iter().flatten();
    for kind in kinds.filter(|kind| !kind.steps.is_empty()) {
        let Steps { unit, steps, difference } = kind;
        let names = steps.iter().map(|(name, ..)| escaped(name));
        let heads: Vec<String> =
            [format!("state, in {unit}")].into_iter().chain(names).chain(["difference".to_owned()]).collect();
        let columns = || steps.iter().map(|(_, figures, sum)| (figures, sum)).chain([(&difference.0, &difference.1)]);
        let states = block.states.iter().enumerate();
        let mut rows: Vec<(String, Vec<String>)> = states
            .map(|(at, (_, name))| (name.clone(), columns().map(|(figures, _)| figures[at].signed()).collect()))
            .collect();
        rows.push(("all states".to_owned(), columns().map(|(_, sum)| sum.signed()).collect()));
        table(&heads, rows, text);
    }
    for about in &block.about {
        let _ = writeln!(text, "- {}", escaped(about));
    }
    text.push('\n');
}
