//! A contradiction in the words of the file.

use super::row::{Names, form};
use super::{Called, Figure};
use crate::exact::Rational;
use crate::language::{Argument, Sentence};
use crate::pipeline::{Contradiction, may_give};
use crate::problem::{Condition, NamedRow, RowKind};
use crate::scenario::{Mode, Scenario};

/// The fields of `[people]` that say how many have to be placed.
const HOW_MANY: [&str; 6] = ["from", "year", "total", "mode", "place", "need"];
/// The most codes of a list that are named where all of them would not be read.
const NAMED: usize = 6;

/// Rules that cannot hold together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The rules, each needed for the clash.
    pub members: Vec<ConflictLine>,
    /// The least total by which the rules would have to give, in responsibility units; `None` where giving way cannot help.
    pub least_repair: Option<Rational>,
}

/// A rule in a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictLine {
    /// `rules.places`.
    pub rule: String,
    /// Its line in the scenario.
    pub line: Option<usize>,
    /// What it is called.
    pub called: Called,
    /// Its text in the file.
    pub words: String,
    /// The rows.
    pub rows: Vec<NamedRow>,
    /// The rows in words.
    pub said: Sentence,
    /// By how much it alone would have to give; `None` where that cannot help.
    pub alone: Option<Rational>,
    /// Its part in the least total repair: above zero its number is raised, below lowered.
    pub together: Option<Rational>,
    /// The least and the greatest part that it has in any least total repair.
    pub between: Option<(Rational, Rational)>,
}

/// The rules that cannot hold together, with their lines and words.
pub(super) fn conflict(scenario: &Scenario, found: &Contradiction, names: Names<'_>) -> Conflict {
    let rules = found.members.iter().filter(|member| may_give(&member.rule)).count();
    let members = found.members.iter().map(|member| {
        let gives = may_give(&member.rule);
        // The only rule that may give has to give all of it.
        let whole = if gives && rules == 1 { found.least_repair.clone() } else { None };
        ConflictLine {
            rule: member.rule.clone(),
            line: member.line,
            called: Called::of(scenario, &member.rule, member.line, names),
            words: words(scenario, &member.rule, member.line),
            said: said_rows(&member.rows, names),
            rows: member.rows.clone(),
            alone: member.alone.clone().or(whole),
            together: member.together.clone(),
            between: member.between.clone(),
        }
    });
    Conflict { members: members.collect(), least_repair: found.least_repair.clone() }
}

/// The lines of a table of the file that matter, comments left out: from its header to the next header or empty line; then what
/// a variant or `--set` has changed in it.
pub(super) fn words(scenario: &Scenario, rule: &str, line: Option<usize>) -> String {
    let mut found = vec![format!("[{rule}]")];
    if let Some(line) = line {
        let lines = scenario.file.text.lines().skip(line.saturating_sub(1)).map(str::trim);
        let inside = lines.enumerate().take_while(|(at, line)| *at == 0 || !(line.is_empty() || line.starts_with('[')));
        found = inside.map(|(_, line)| line.to_owned()).collect();
        found.retain(|line| !line.starts_with('#') && matters(rule, line));
    }
    let of_variant = scenario.variant.as_ref().and_then(|name| scenario.variants.get(name).map(|one| (name, one)));
    if let Some((name, variant)) = of_variant {
        let set = variant.set.iter().map(|(path, value)| (path.value.as_str(), value));
        found.extend(
            set.filter(|(path, _)| concerns(rule, path))
                .map(|(path, value)| format!("variant {name}: {path} = {value}")),
        );
    }
    let set = scenario.overrides.iter().filter(|(path, _)| concerns(rule, path));
    found.extend(set.map(|(path, value)| format!("--set {path}={value}")));
    found.join("\n")
}

fn concerns(rule: &str, path: &str) -> bool {
    path.strip_prefix(rule).is_some_and(|rest| rest.starts_with('.'))
}

fn matters(rule: &str, line: &str) -> bool {
    let field = line.split('=').next().unwrap_or_default().trim();
    rule != "people" || line.starts_with('[') || HOW_MANY.contains(&field)
}

/// What a rule alone would have to give, in words; none where that is not known.
pub fn alone(line: &ConflictLine) -> Option<Sentence> {
    match &line.alone {
        Some(amount) => Some(Sentence::of("alone-gives", [("amount", said(amount))])),
        None if !may_give(&line.rule) => Some(Sentence::plain("alone-fixed")),
        None if line.rows.len() == 1 => Some(Sentence::plain("alone-no-help")),
        None => None,
    }
}

/// An amount with two decimals at most.
fn said(amount: &Rational) -> Argument {
    Figure::rounded(amount.clone(), 2).said()
}

impl ConflictLine {
    /// The printed names of the rows.
    #[must_use]
    pub fn row_names(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.name.as_str()).collect()
    }
}

/// Rows in words, those of a form together: `the people of 182 origins: Afghanistan, Albania, … and 176 more`.
fn said_rows(rows: &[NamedRow], names: Names<'_>) -> Sentence {
    let mut alike: Vec<Vec<&Condition>> = Vec::new();
    for NamedRow { says, .. } in rows {
        match alike.iter_mut().find(|of_one| form(of_one[0]) == form(says)) {
            Some(of_one) => of_one.push(says),
            None => alike.push(vec![says]),
        }
    }
    Sentence::verbatim(Argument::series(alike.iter().map(|of_one| names.rows(of_one, NAMED).into())))
}

/// What a conflict comes to, in sentences.
pub(super) fn sentences(conflict: &Conflict, mode: Mode, names: Names<'_>) -> Vec<Sentence> {
    let rules = Argument::number(conflict.members.len());
    let mut sentences = vec![Sentence::of("conflict-none", [("rules", rules)])];
    let Some(least) = &conflict.least_repair else {
        sentences.push(Sentence::plain("conflict-no-repair"));
        return sentences;
    };
    let of = |kind: RowKind| -> Vec<&Condition> {
        let rows = conflict.members.iter().flat_map(|line| &line.rows);
        rows.map(|row| &row.says).filter(|says| says.kind == kind).collect()
    };
    let (origins, caps, floors) = (of(RowKind::Total), of(RowKind::Cap), of(RowKind::Floor));
    if mode == Mode::Placement && floors.is_empty() && !origins.is_empty() && !caps.is_empty() {
        sentences.push(Sentence::of(
            "conflict-places",
            [
                ("people", said(least)),
                ("origins", Argument::number(origins.len())),
                ("codes", names.whose(&origins, NAMED)),
                ("states", Argument::number(caps.len())),
                ("hosts", names.whose(&caps, NAMED)),
            ],
        ));
    }
    sentences.push(Sentence::of("conflict-repair", [("amount", said(least))]));
    sentences.extend(who_gives(conflict, least, names));
    sentences
}

/// Who gives how much in the least total repair, whether there are others that give as little, and which, where it is known row by row.
fn who_gives(conflict: &Conflict, least: &Rational, names: Names<'_>) -> Vec<Sentence> {
    let gives = |line: &ConflictLine| {
        let change = line.together.clone().filter(|change| !change.is_zero())?;
        let (size, way) = match change > Rational::ZERO {
            true => (change, "conflict-up"),
            false => (-change, "conflict-down"),
        };
        Some(Argument::from(Sentence::of(way, [("rows", line.said.clone().into()), ("amount", said(&size))])))
    };
    let gives: Vec<Argument> = conflict.members.iter().filter_map(gives).collect();
    if gives.is_empty() {
        return Vec::new();
    }
    let others: Vec<Sentence> = conflict.members.iter().filter_map(between).collect();
    let is_known = conflict.members.iter().all(|line| line.between.is_some());
    let way = if others.is_empty() && is_known { "conflict-way" } else { "conflict-ways" };
    let mut sentences = vec![Sentence::of(way, [("changes", Argument::series(gives))])];
    if !others.is_empty() {
        let count = ("count", Argument::number(others.len()));
        let parts = Argument::series(others.into_iter().take(NAMED).map(Argument::from));
        sentences.push(Sentence::of("conflict-others", [count, ("parts", parts)]));
        let whole = conflict.members.iter().filter(|line| line.alone.as_ref() == Some(least));
        let whole: Vec<NamedRow> = whole.flat_map(|line| line.rows.clone()).collect();
        if !whole.is_empty() {
            sentences.push(Sentence::of("conflict-any", [("rows", said_rows(&whole, names).into())]));
        }
    }
    sentences
}

/// What a rule gives in other repairs that give as little, where that is not always the same.
fn between(line: &ConflictLine) -> Option<Sentence> {
    let (least, greatest) = line.between.clone().filter(|(least, greatest)| least != greatest)?;
    let (way, from, to) = if least >= Rational::ZERO {
        ("up", said(&least), said(&greatest))
    } else if greatest <= Rational::ZERO {
        ("down", said(&-greatest), said(&-least))
    } else {
        ("either", said(&-least), said(&greatest))
    };
    let rows = ("rows", line.said.clone().into());
    Some(Sentence::of("conflict-between", [rows, ("way", Argument::Choice(way)), ("from", from), ("to", to)]))
}
