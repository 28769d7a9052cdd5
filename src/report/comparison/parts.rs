//! Periods and levels of what is compared: what everybody owes in each, and has owed and banked after it, side by side, with the differences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use comfy_table::Cell;

use super::table::{ends, is_below, right};
use super::{Comparison, Figure};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::report::markdown::escaped;
use crate::report::table::{clipped, new_table, put, wrapped};
use crate::study::compare::{Line, Part, PartOf};

/// The most periods whose states a terminal shows; of more it shows the totals.
const PERIODS: usize = 4;
/// How many members a sentence names.
const NAMED: usize = 3;

/// A period, or a level, on all sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartBlock {
    /// Which.
    pub of: PartOf,
    /// Who takes part on any side, in code order; where only what differs was asked for, those that differ.
    pub states: Vec<PartLine>,
    /// How many are left out because nothing of theirs differs.
    pub left_out: usize,
    /// What all have of it, one entry a side; none where a side has no such part.
    pub totals: Vec<Option<Figure>>,
    /// Every other side against the baseline.
    pub pairs: Vec<PartPair>,
}

/// Somebody in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartLine {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// What it has of the part, one entry a side; none where it takes no part.
    pub amounts: Vec<Option<Figure>>,
    /// What changes, one entry a pair; none where a side has no such part.
    pub changes: Vec<Option<Figure>>,
    /// Whether it enters or leaves, one entry a pair.
    pub memberships: Vec<Option<&'static str>>,
}

/// A part of a side against the baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPair {
    /// Which side.
    pub side: usize,
    /// The change of the total; none where a side has no such part.
    pub total: Option<Figure>,
    /// How many that take part on both sides have less of it: owe less, or have less banked.
    pub less: usize,
    /// How many that take part on both sides have more of it.
    pub more: usize,
}

/// What stands on a side.
type Owed = Option<BTreeMap<StateId, Integer>>;

/// A part as it is shown.
pub(super) fn block(part: &Part, baseline: usize, only_changes: bool) -> PartBlock {
    let others: Vec<usize> = (0..part.amounts.len()).filter(|side| *side != baseline).collect();
    let differs = |id: &StateId| {
        let owed = |side: &Owed| side.as_ref().and_then(|side| side.get(id)).cloned();
        part.amounts.windows(2).any(|pair| owed(&pair[0]) != owed(&pair[1]))
    };
    let shown = part.states.iter().filter(|(id, _)| !only_changes || differs(id));
    let states: Vec<PartLine> = shown.map(|(id, name)| line(part, id, name, baseline, &others)).collect();
    let pair = |side: &usize| {
        let both = part.amounts[baseline].as_ref().zip(part.amounts[*side].as_ref());
        let count = |more: bool| {
            let on_both =
                both.iter().flat_map(|(old, new)| new.iter().filter_map(|(id, new)| Some((old.get(id)?, new))));
            on_both.filter(|(old, new)| if more { new > old } else { new < old }).count()
        };
        let total = both.map(|(old, new)| Figure::whole(new.values().sum::<Integer>() - old.values().sum::<Integer>()));
        PartPair { side: *side, total, less: count(false), more: count(true) }
    };
    PartBlock {
        of: part.of.clone(),
        left_out: part.states.len() - states.len(),
        states,
        totals: part.amounts.iter().map(|side| side.as_ref().map(|side| Figure::whole(side.values().sum()))).collect(),
        pairs: others.iter().map(pair).collect(),
    }
}

fn line(part: &Part, id: &StateId, name: &str, baseline: usize, others: &[usize]) -> PartLine {
    let owed = |side: usize| part.amounts[side].as_ref().map(|side| side.get(id));
    let zero = Integer::ZERO;
    let pairs = others.iter().map(|side| owed(baseline).zip(owed(*side)));
    let change = |(old, new): (Option<&Integer>, Option<&Integer>)| {
        Figure::whole(new.unwrap_or(&zero).clone() - old.unwrap_or(&zero))
    };
    let membership = |(old, new): (Option<&Integer>, Option<&Integer>)| match (old, new) {
        (None, Some(_)) => Some("enters"),
        (Some(_), None) => Some("leaves"),
        _ => None,
    };
    PartLine {
        code: id.to_string(),
        name: name.to_owned(),
        amounts: (0..part.amounts.len()).map(|side| owed(side).flatten().cloned().map(Figure::whole)).collect(),
        changes: pairs.clone().map(|pair| pair.map(change)).collect(),
        memberships: pairs.map(|pair| pair.and_then(membership)).collect(),
    }
}

/// The largest change of a single period, and what changes at each level, in sentences.
pub(super) fn sentences(comparison: &Comparison) -> Vec<String> {
    let levels = comparison.parts.iter().filter(|part| matches!(part.of, PartOf::Level(..)));
    let pairs = levels.flat_map(|part| part.pairs.iter().enumerate().map(move |pair| (part, pair)));
    let periods = (0..comparison.pairs.len()).flat_map(|at| Line::ALL.into_iter().map(move |line| (at, line)));
    let periods = periods.filter_map(|(at, line)| in_periods(comparison, at, line));
    periods.chain(pairs.map(|(part, (at, pair))| sentence(comparison, part, at, pair))).collect()
}

/// The blocks of a line of the accounts, in order of time.
fn of_line(comparison: &Comparison, line: Line) -> impl Iterator<Item = &PartBlock> {
    comparison.parts.iter().filter(move |part| matches!(part.of, PartOf::Period(of, _) if of == line))
}

/// What a line is called over all periods.
fn line_title(line: Line) -> &'static str {
    match line {
        Line::Obligation => "Obligations of single periods",
        Line::Debt => "Debt after single periods",
        Line::Banked => "Banked after single periods",
    }
}

/// Having less and having more of a part, in words.
fn less_more(of: &PartOf) -> [&'static str; 2] {
    match of {
        PartOf::Period(Line::Banked, _) => ["have less banked", "have more banked"],
        _ => ["owe less", "owe more"],
    }
}

/// The largest change of a line in any period, and what both have of it at the end where something is carried over.
fn in_periods(comparison: &Comparison, at: usize, line: Line) -> Option<String> {
    let last = of_line(comparison, line).last()?;
    let letter = |side: usize| &comparison.sides[side].letter;
    let (new, old) = (letter(comparison.pairs[at].side), letter(comparison.baseline));
    let states = of_line(comparison, line).flat_map(|part| part.states.iter().map(move |state| (part, state)));
    let changes = states.filter_map(|(part, line)| Some((line.changes[at].as_ref()?, part, line)));
    let largest = changes.max_by_key(|(change, ..)| change.value().map(crate::exact::Abs::abs));
    let of = format!("{}, {new} against {old}", line_title(line));
    let changed = match largest.filter(|(change, ..)| change.value() != Some(Rational::ZERO)) {
        Some((change, part, state)) => {
            format!("the largest change is {} of {} in {}", change.signed(), state.name, part.of)
        }
        None => "none changes where both have the period".to_owned(),
    };
    let total = |side: usize| last.totals[side].as_ref().map_or_else(|| "–".to_owned(), Figure::spaced);
    let at_the_end =
        format!("; in {} {} against {}", last.of, total(comparison.pairs[at].side), total(comparison.baseline));
    Some(format!("{of}: {changed}{}.", if line == Line::Obligation { "" } else { &at_the_end }))
}

fn sentence(comparison: &Comparison, part: &PartBlock, at: usize, pair: &PartPair) -> String {
    let letter = |side: usize| &comparison.sides[side].letter;
    let (new, old) = (letter(pair.side), letter(comparison.baseline));
    let what = title(&part.of);
    for side in [comparison.baseline, pair.side] {
        if part.totals[side].is_none() {
            return format!(
                "{what}, {new} against {old}: {} has no such level, so that nothing is set against it.",
                letter(side)
            );
        }
    }
    let mut changed: Vec<(&PartLine, &Figure)> =
        part.states.iter().filter_map(|line| Some((line, line.changes[at].as_ref()?))).collect();
    changed.retain(|(_, change)| change.value() != Some(Rational::ZERO));
    changed.sort_by_cached_key(|(_, change)| std::cmp::Reverse(change.value().map(crate::exact::Abs::abs)));
    let named = changed.iter().take(NAMED).map(|(line, change)| format!("{} {}", line.name, change.signed()));
    let moved: Vec<&str> = part.states.iter().filter_map(|line| line.memberships[at]).collect();
    let count = |which| moved.iter().filter(|one| **one == which).count();
    let most = if changed.is_empty() {
        "nothing changes".to_owned()
    } else {
        format!("most changes for {}", named.collect::<Vec<_>>().join(", "))
    };
    let members = match (count("enters"), count("leaves")) {
        (0, 0) => String::new(),
        (enters, leaves) => format!("; {enters} enter and {leaves} leave"),
    };
    let [less, more] = less_more(&part.of);
    format!("{what}, {new} against {old}: {} {less}, {} {more}{members}; {most}.", pair.less, pair.more)
}

pub(super) fn title(of: &PartOf) -> String {
    match of {
        PartOf::Period(Line::Obligation, year) => format!("Period {year}"),
        PartOf::Period(Line::Debt, year) => format!("Debt after {year}"),
        PartOf::Period(Line::Banked, year) => format!("Banked after {year}"),
        PartOf::Level(name, of) => format!("Level {name} of {of}"),
    }
}

/// What of a part is set side by side: a name in files.
pub(super) fn name_of(of: &PartOf) -> &'static str {
    match of {
        PartOf::Period(Line::Debt, _) => "debt",
        PartOf::Period(Line::Banked, _) => "banked",
        PartOf::Period(Line::Obligation, _) | PartOf::Level(..) => "obligation",
    }
}

/// What goes with the parts: a bridge has none.
pub(super) fn notes(comparison: &Comparison) -> Option<String> {
    let bridged = comparison.pairs.iter().any(|pair| pair.bridge.is_some());
    (bridged && !comparison.parts.is_empty()).then(|| {
        "Bridges, disputes and ranks are of the members of the files and of all periods together: what changes in single periods and at \
         levels is set side by side, without steps."
            .to_owned()
    })
}

/// For a terminal: lines of accounts by their totals, of few periods and of every level by member, and what everybody owes at the end.
pub(super) fn terminal(comparison: &Comparison, text: &mut String) {
    for line in Line::ALL {
        let periods: Vec<&PartBlock> = of_line(comparison, line).collect();
        if !periods.is_empty() {
            totals(comparison, line, &periods, text);
        }
    }
    let few = of_line(comparison, Line::Obligation).count() <= PERIODS;
    let last = of_line(comparison, Line::Debt).last().map(|part| &part.of);
    let is_shown = |part: &&PartBlock| few || matches!(part.of, PartOf::Level(..)) || last == Some(&part.of);
    for part in comparison.parts.iter().filter(is_shown) {
        by_member(comparison, part, text);
    }
    if !few {
        let _ = writeln!(
            text,
            "{}",
            wrapped("The states of every period stand in `--format md`, `--format csv` and `--format json`.", "  ")
        );
    }
}

fn heads(comparison: &Comparison, first: &str) -> Vec<Cell> {
    let letters = comparison.sides.iter().map(|side| right(&side.letter));
    std::iter::once(Cell::new(first)).chain(letters).collect()
}

fn blank(figure: Option<&Figure>) -> Cell {
    right(figure.map_or_else(|| "–".to_owned(), Figure::spaced))
}

fn totals(comparison: &Comparison, line: Line, periods: &[&PartBlock], text: &mut String) {
    let mut table = new_table();
    let mut head = heads(comparison, "period");
    let old = &comparison.sides[comparison.baseline].letter;
    for pair in &comparison.pairs {
        let new = &comparison.sides[pair.side].letter;
        let [less, more] = periods.first().map_or(["", ""], |part| less_more(&part.of));
        head.extend([format!("{new} - {old}"), less.to_owned(), more.to_owned()].map(right));
    }
    table.set_header(head);
    for part in periods {
        let mut row = vec![Cell::new(part.of.to_string())];
        row.extend(part.totals.iter().map(|total| blank(total.as_ref())));
        for pair in &part.pairs {
            row.push(right(pair.total.as_ref().map_or_else(|| "–".to_owned(), Figure::signed)));
            row.extend([pair.less, pair.more].map(right));
        }
        table.add_row(row);
    }
    let _ = writeln!(text, "\n{}", line_title(line));
    put(&table, text);
}

fn by_member(comparison: &Comparison, part: &PartBlock, text: &mut String) {
    let _ = writeln!(text, "\n{}", title(&part.of));
    let mut lines: Vec<&PartLine> = part.states.iter().collect();
    lines
        .sort_by_cached_key(|line| std::cmp::Reverse(line.changes.first().and_then(|change| change.as_ref()?.value())));
    let below = lines.iter().filter(|line| line.changes.first().is_some_and(|one| one.as_ref().is_some_and(is_below)));
    let below = below.count();
    let row = |line: &&PartLine| {
        let mut row = vec![Cell::new(clipped(&format!("{} {}", line.code, line.name)))];
        row.extend(line.amounts.iter().map(|owed| blank(owed.as_ref())));
        row.extend(changes(line).into_iter().map(right));
        row
    };
    let mut head = heads(comparison, "member");
    head.extend(differences(comparison).into_iter().map(right));
    let mut foot = vec![Cell::new("total")];
    foot.extend(part.totals.iter().map(|total| blank(total.as_ref())));
    foot.extend(
        part.pairs.iter().map(|pair| right(pair.total.as_ref().map_or_else(|| "–".to_owned(), Figure::signed))),
    );
    ends(lines.iter().map(row).collect(), below, head, foot, text);
    if part.left_out > 0 {
        let _ = writeln!(text, "{} more do not differ.", part.left_out);
    }
}

/// `B - A`, one a pair.
fn differences(comparison: &Comparison) -> Vec<String> {
    let old = &comparison.sides[comparison.baseline].letter;
    comparison.pairs.iter().map(|pair| format!("{} - {old}", comparison.sides[pair.side].letter)).collect()
}

/// The changes of a member, with whether it enters or leaves.
fn changes(line: &PartLine) -> Vec<String> {
    let change = |(change, membership): (&Option<Figure>, &Option<&str>)| {
        let membership = membership.map(|which| format!(" ({which})")).unwrap_or_default();
        format!("{}{membership}", change.as_ref().map_or_else(|| "–".to_owned(), Figure::signed))
    };
    line.changes.iter().zip(&line.memberships).map(change).collect()
}

/// In Markdown: one table a part, whole.
pub(super) fn markdown(comparison: &Comparison, text: &mut String) {
    for part in &comparison.parts {
        let mut heads = vec!["member".to_owned()];
        let unit = part.of.unit().trim_start_matches("responsibility-");
        heads.extend(comparison.sides.iter().map(|side| format!("{unit} {}", side.letter)));
        heads.extend(differences(comparison));
        let row = |line: &PartLine| {
            let owed = line.amounts.iter().map(|owed| owed.as_ref().map_or_else(|| "–".to_owned(), Figure::spaced));
            (line.name.clone(), owed.chain(changes(line)).collect())
        };
        let mut rows: Vec<(String, Vec<String>)> = part.states.iter().map(row).collect();
        let totals = part.totals.iter().map(|total| total.as_ref().map_or_else(|| "–".to_owned(), Figure::spaced));
        let pairs = part.pairs.iter().map(|pair| pair.total.as_ref().map_or_else(|| "–".to_owned(), Figure::signed));
        rows.push(("all".to_owned(), totals.chain(pairs).collect()));
        let _ = writeln!(text, "## {}\n", escaped(&title(&part.of)));
        super::markdown::table(&heads, rows, text);
        let counts = part.pairs.iter().map(|pair| {
            let new = &comparison.sides[pair.side].letter;
            let [less, more] = less_more(&part.of);
            format!("- {new}: {} {less}, {} {more}", pair.less, pair.more)
        });
        let left_out = (part.left_out > 0).then(|| format!("- {} more do not differ", part.left_out));
        for line in counts.chain(left_out) {
            let _ = writeln!(text, "{line}");
        }
        text.push('\n');
    }
}
