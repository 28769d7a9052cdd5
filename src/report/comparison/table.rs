//! For reading in a terminal: at most 100 columns wide.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment, Row};

use super::words::rank;
use super::{Comparison, Figure, PairBlock, StateLine, Steps, StepsBlock, parts};
use crate::exact::Rational;
use crate::report::table::{ENDS, clipped, new_table, printable, put, wrapped};

/// How many steps stand beside one another.
const ABREAST: usize = 5;

/// The text.
pub(in crate::report) fn write(comparison: &Comparison) -> String {
    let mut text = String::new();
    for (at, side) in comparison.sides.iter().enumerate() {
        let asked = side.asked.iter().map(|asked| format!(" · {asked}")).collect::<String>();
        let baseline = if at == comparison.baseline { " · baseline" } else { "" };
        let line = format!(
            "{}  {} · {} · {} · {}{asked}{baseline}",
            side.letter, side.name, side.status, side.as_of, side.proof
        );
        let _ = writeln!(text, "{}\n   {}", wrapped(&line, "   "), wrapped(&side.title, "   "));
    }
    text.push('\n');
    for sentence in &comparison.sentences {
        let _ = writeln!(text, "{}", wrapped(sentence, "  "));
    }
    for pair in &comparison.pairs {
        states(comparison, pair, &mut text);
    }
    parts::terminal(comparison, &mut text);
    groups(comparison, &mut text);
    for pair in &comparison.pairs {
        bridge(comparison, pair, &mut text);
    }
    let _ = writeln!(text, "\nNotes");
    for note in &comparison.notes {
        let _ = writeln!(text, "{}", wrapped(&format!("- {note}"), "  "));
    }
    text
}

pub(super) fn is_below(figure: &Figure) -> bool {
    figure.value().is_some_and(|value| value < Rational::ZERO)
}

pub(super) fn right(text: impl ToString) -> Cell {
    Cell::new(text.to_string()).set_alignment(CellAlignment::Right)
}

/// Rows with a gap where there are too many, from the largest amount to the least; so many of the last are `below` zero.
pub(super) fn ends(rows: Vec<Vec<Cell>>, below: usize, head: Vec<Cell>, foot: Vec<Cell>, text: &mut String) {
    let mut table = new_table();
    table.set_header(head);
    let all = rows.len();
    let last = if all > 2 * ENDS { below.min(ENDS) } else { 0 };
    let first = (2 * ENDS - last).min(all);
    for (at, row) in rows.into_iter().enumerate() {
        if at < first || at >= all - last {
            let mut row = Row::from(row);
            row.max_height(1);
            table.add_row(row);
        } else if at == first {
            table.add_row(["…"]);
        }
    }
    table.add_row(foot);
    put(&table, text);
    if all > 2 * ENDS {
        let _ = writeln!(
            text,
            "{} more states are not shown here: `--format csv` and `--format md` show all.",
            all - 2 * ENDS
        );
    }
}

/// The states of a pair, from those that owe most more to those that owe most less.
fn states(comparison: &Comparison, pair: &PairBlock, text: &mut String) {
    let (a, b) = (comparison.baseline, pair.side);
    let (old, new) = (&comparison.sides[a].letter, &comparison.sides[b].letter);
    let _ = writeln!(text, "\n{new} against {old}");
    let mut order: Vec<usize> = (0..comparison.states.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(pair.changes[*at].owed.value()));
    let below = pair.changes.iter().filter(|change| is_below(&change.owed)).count();
    let cell = |state: &StateLine, side: usize, name: &str| {
        right(state.sides[side].as_ref().and_then(|place| place.figure(name)).map_or_else(String::new, Figure::spaced))
    };
    let ranked = |state: &StateLine, side: usize| right(state.sides[side].as_ref().map(rank).unwrap_or_default());
    let row = |at: &usize| {
        let (state, change) = (&comparison.states[*at], &pair.changes[*at]);
        let mut row = vec![Cell::new(clipped(&format!("{} {}", state.code, state.name)))];
        row.extend([cell(state, a, "key"), cell(state, b, "key"), ranked(state, a), ranked(state, b)]);
        row.extend([cell(state, a, "obligation"), cell(state, b, "obligation"), right(change.owed.signed())]);
        row
    };
    let head = ["key %", "rank", ""]
        .into_iter()
        .flat_map(|what| [old, new].map(|side| right(format!("{what} {side}").trim())));
    let head = std::iter::once(Cell::new("state")).chain(head).chain([right("difference")]);
    let blank = (0..4).map(|_| Cell::new(""));
    let foot = std::iter::once(Cell::new("total")).chain(blank).chain([
        right(comparison.sides[a].owed.spaced()),
        right(comparison.sides[b].owed.spaced()),
        right(pair.owed.total.signed()),
    ]);
    ends(order.iter().map(row).collect(), below, head.collect(), foot.collect(), text);
    if comparison.has_people() {
        people(comparison, pair, text);
    }
    let Some(money) = &pair.money else { return };
    order.sort_by_key(|at| std::cmp::Reverse(pair.changes[*at].money.as_ref().and_then(Figure::value)));
    let below = pair.changes.iter().filter(|change| change.money.as_ref().is_some_and(is_below)).count();
    let row = |at: &usize| {
        let (state, change) = (&comparison.states[*at], &pair.changes[*at]);
        let name = Cell::new(clipped(&format!("{} {}", state.code, state.name)));
        let difference = right(change.money.as_ref().map(Figure::signed).unwrap_or_default());
        vec![name, cell(state, a, "money-owed"), cell(state, b, "money-owed"), difference]
    };
    let amounts =
        [a, b].map(|at| &comparison.sides[at]).map(|side| right(format!("{} {}", side.currency.code, side.letter)));
    let head = std::iter::once(Cell::new("state")).chain(amounts).chain([right("difference")]).collect();
    let owed = |side: usize| right(comparison.sides[side].money.as_ref().map(Figure::spaced).unwrap_or_default());
    let foot = vec![Cell::new("total"), owed(a), owed(b), right(money.total.signed())];
    ends(order.iter().map(row).collect(), below, head, foot, text);
}

/// The people of the obligations of a pair, where these are not the only way: from those that take most more to those that take most less.
fn people(comparison: &Comparison, pair: &PairBlock, text: &mut String) {
    let sides = [comparison.baseline, pair.side];
    let figure = |state: &StateLine, side: usize| state.sides[side].as_ref()?.figure("people").cloned();
    let difference = |[old, new]: [Option<Figure>; 2]| {
        let value = |figure: Option<Figure>| figure.and_then(|figure| figure.value()).unwrap_or_default();
        Figure::rounded(value(new) - value(old), 0)
    };
    let mut rows: Vec<(&StateLine, [Option<Figure>; 2], Figure)> = Vec::new();
    for state in &comparison.states {
        let both = sides.map(|side| figure(state, side));
        rows.push((state, both.clone(), difference(both)));
    }
    rows.sort_by_key(|(.., difference)| std::cmp::Reverse(difference.value()));
    let below = rows.iter().filter(|(.., difference)| is_below(difference)).count();
    let row = |(state, both, difference): (&StateLine, [Option<Figure>; 2], Figure)| {
        let name = Cell::new(clipped(&format!("{} {}", state.code, state.name)));
        let people = both.map(|one| right(one.as_ref().map_or_else(String::new, Figure::spaced)));
        std::iter::once(name).chain(people).chain([right(difference.signed())]).collect()
    };
    let letters = sides.map(|side| right(format!("people {}", comparison.sides[side].letter)));
    let head = std::iter::once(Cell::new("state")).chain(letters).chain([right("difference")]).collect();
    let all = sides.map(|side| comparison.sides[side].people.clone());
    let totals = all.clone().map(|one| right(one.as_ref().map_or_else(String::new, Figure::spaced)));
    let foot = std::iter::once(Cell::new("total")).chain(totals).chain([right(difference(all).signed())]).collect();
    ends(rows.into_iter().map(row).collect(), below, head, foot, text);
}

fn groups(comparison: &Comparison, text: &mut String) {
    let mut table = new_table();
    let letters: Vec<&String> = comparison.sides.iter().map(|side| &side.letter).collect();
    let head = letters.iter().map(right);
    let money = comparison.groups.iter().any(|group| group.money.iter().any(Option::is_some));
    let more =
        comparison.sides.iter().filter(|_| money).map(|side| right(format!("{} {}", side.currency.code, side.letter)));
    table.set_header([Cell::new("group")].into_iter().chain(head).chain(more));
    for group in &comparison.groups {
        let shown = |value: &Option<Figure>| right(value.as_ref().map_or_else(|| "–".to_owned(), Figure::spaced));
        let mut row = vec![Cell::new(printable(&format!("{} {}", group.family, group.name)))];
        row.extend(group.owed.iter().map(shown));
        row.extend(group.money.iter().filter(|_| money).map(shown));
        table.add_row(row);
    }
    if !comparison.groups.is_empty() {
        text.push_str("\nTotals per group\n");
        put(&table, text);
    }
}

fn bridge(comparison: &Comparison, pair: &PairBlock, text: &mut String) {
    let (old, new) = (&comparison.sides[comparison.baseline].letter, &comparison.sides[pair.side].letter);
    match &pair.bridge {
        None => {}
        Some(Err(why)) => {
            let _ = writeln!(text, "\n{}", wrapped(&format!("No bridge from {old} to {new}: {why}"), "  "));
        }
        Some(Ok(block)) => {
            let _ = writeln!(text, "\nThe bridge from {old} to {new}, clause by clause");
            steps(block, text);
        }
    }
    if let Some(block) = &pair.split {
        let _ = writeln!(text, "\nFair numbers before rules from {old} to {new}: total, weights, data");
        steps(block, text);
    }
}

fn steps(block: &StepsBlock, text: &mut String) {
    for kind in [Some(&block.owed), block.money.as_ref()].into_iter().flatten() {
        for (at, (name, ..)) in kind.steps.iter().enumerate() {
            let _ = writeln!(text, "{}", wrapped(&format!("  ({}) {name}, in {}", at + 1, kind.unit), "      "));
        }
        let first = (0..kind.steps.len()).step_by(ABREAST);
        first.for_each(|first| abreast(block, kind, first, text));
    }
    for about in &block.about {
        let _ = writeln!(text, "{}", wrapped(&format!("  {about}"), "  "));
    }
}

/// The difference, and a few steps from one on.
fn abreast(block: &StepsBlock, steps: &Steps, first: usize, text: &mut String) {
    let some: Vec<usize> = (first..steps.steps.len().min(first + ABREAST)).collect();
    let mut order: Vec<usize> = (0..block.states.len()).collect();
    order.sort_by_key(|state| std::cmp::Reverse(steps.difference.0[*state].value()));
    let below = steps.difference.0.iter().filter(|difference| is_below(difference)).count();
    let row = |state: &usize| {
        let (code, name) = &block.states[*state];
        let mut row = vec![Cell::new(clipped(&format!("{code} {name}"))), right(steps.difference.0[*state].signed())];
        row.extend(some.iter().map(|step| right(steps.steps[*step].1[*state].signed())));
        row
    };
    let head = [Cell::new("state"), right("difference")].into_iter();
    let head = head.chain(some.iter().map(|step| right(format!("({})", step + 1))));
    let foot = [Cell::new("total"), right(steps.difference.1.signed())].into_iter();
    let foot = foot.chain(some.iter().map(|step| right(steps.steps[*step].2.signed())));
    ends(order.iter().map(row).collect(), below, head.collect(), foot.collect(), text);
}
