//! A contradiction in the words of the file.

use super::Figure;
use crate::exact::Rational;
use crate::language::{Argument, Sentence};
use crate::pipeline::{Contradiction, may_give};
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
    /// Its text in the file.
    pub words: String,
    /// The rows.
    pub rows: Vec<String>,
    /// By how much it alone would have to give; `None` where that cannot help.
    pub alone: Option<Rational>,
    /// Its part in the least total repair: above zero its number is raised, below lowered.
    pub together: Option<Rational>,
}

/// The rules that cannot hold together, with their lines and words.
pub(super) fn conflict(scenario: &Scenario, found: &Contradiction) -> Conflict {
    let rules = found.members.iter().filter(|member| may_give(&member.rule)).count();
    let members = found.members.iter().map(|member| {
        let gives = may_give(&member.rule);
        // The only rule that may give has to give all of it.
        let whole = if gives && rules == 1 { found.least_repair.clone() } else { None };
        ConflictLine {
            rule: member.rule.clone(),
            line: member.line,
            words: words(scenario, &member.rule, member.line),
            rows: member.rows.clone(),
            alone: member.alone.clone().or(whole),
            together: member.together.clone(),
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

/// The rows of a member, those of a kind together: `totals of 182 origins: AFG, AGO, … and 176 more`.
pub fn rows(line: &ConflictLine) -> Sentence {
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in &line.rows {
        let (kind, code) =
            row.split_once('[').map_or((row.as_str(), ""), |(kind, code)| (kind, code.trim_end_matches(']')));
        match kinds.iter_mut().find(|(one, _)| *one == kind) {
            Some((_, codes)) => codes.push(code),
            None => kinds.push((kind, vec![code])),
        }
    }
    let words = kinds.into_iter().map(|(kind, codes)| {
        if codes.len() == 1 {
            return if codes[0].is_empty() {
                Argument::text(kind)
            } else {
                Argument::text(format!("{kind}[{}]", codes[0]))
            };
        }
        let whom = match kind {
            "total" => "origins",
            "cap" | "floor" | "zero" => "states",
            _ => "rows",
        };
        let (kind, count) = (Argument::text(kind), Argument::number(codes.len()));
        let with = [("kind", kind), ("count", count), ("whom", Argument::Choice(whom)), ("codes", shortened(&codes))];
        Sentence::of("conflict-rows", with).into()
    });
    Sentence::verbatim(Argument::series(words))
}

fn shortened(codes: &[&str]) -> Argument {
    let list = |codes: &[&str]| Argument::list(codes.iter().map(Argument::text));
    if codes.len() <= 2 * NAMED {
        return list(codes);
    }
    let more = Argument::number(codes.len() - NAMED);
    Sentence::of("codes-more", [("codes", list(&codes[..NAMED])), ("more", more)]).into()
}

/// What a conflict comes to, in sentences.
pub(super) fn sentences(conflict: &Conflict, mode: Mode) -> Vec<Sentence> {
    let rules = Argument::number(conflict.members.len());
    let mut sentences = vec![Sentence::of("conflict-none", [("rules", rules)])];
    let Some(least) = &conflict.least_repair else {
        sentences.push(Sentence::plain("conflict-no-repair"));
        return sentences;
    };
    let codes = |kind: &str| -> Vec<&str> {
        let rows = conflict.members.iter().flat_map(|line| &line.rows);
        rows.filter_map(|row| row.strip_prefix(kind)?.strip_prefix('[')?.strip_suffix(']')).collect()
    };
    let (origins, caps, floors) = (codes("total"), codes("cap"), codes("floor"));
    if mode == Mode::Placement && floors.is_empty() && !origins.is_empty() && !caps.is_empty() {
        sentences.push(Sentence::of(
            "conflict-places",
            [
                ("people", said(least)),
                ("origins", Argument::number(origins.len())),
                ("codes", shortened(&origins)),
                ("states", Argument::number(caps.len())),
                ("hosts", shortened(&caps)),
            ],
        ));
    }
    sentences.push(Sentence::of("conflict-repair", [("amount", said(least))]));
    sentences.extend(who_gives(conflict));
    sentences
}

/// Who gives how much in the least total repair, where it is known row by row.
fn who_gives(conflict: &Conflict) -> Option<Sentence> {
    let gives = |line: &ConflictLine| {
        let change = line.together.clone().filter(|change| !change.is_zero())?;
        let (size, way) = match change > Rational::ZERO {
            true => (change, "conflict-up"),
            false => (-change, "conflict-down"),
        };
        Some(Argument::from(Sentence::of(way, [("rows", rows(line).into()), ("amount", said(&size))])))
    };
    let gives: Vec<Argument> = conflict.members.iter().filter_map(gives).collect();
    (!gives.is_empty()).then(|| Sentence::of("conflict-ways", [("changes", Argument::list(gives))]))
}
