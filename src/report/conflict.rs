//! A contradiction in the words of the file.

use super::Figure;
use crate::exact::Rational;
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

/// What a rule alone would have to give, in words; empty where that is not known.
pub fn alone(line: &ConflictLine) -> String {
    match &line.alone {
        Some(amount) => format!("would have to give {}", Figure::rounded(amount.clone(), 2).brief()),
        None if !may_give(&line.rule) => "does not give way".to_owned(),
        None if line.rows.len() == 1 => "giving way alone does not help".to_owned(),
        None => String::new(),
    }
}

/// The rows of a member, those of a kind together: `totals of 182 origins: AFG, AGO, … and 176 more`.
pub fn rows(line: &ConflictLine) -> String {
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
            return if codes[0].is_empty() { kind.to_owned() } else { format!("{kind}[{}]", codes[0]) };
        }
        let whom = match kind {
            "total" => "origins",
            "cap" | "floor" | "zero" => "states",
            _ => "rows",
        };
        format!("{kind} of {} {whom}: {}", codes.len(), shortened(&codes))
    });
    words.collect::<Vec<_>>().join("; ")
}

fn shortened(codes: &[&str]) -> String {
    if codes.len() <= 2 * NAMED {
        return codes.join(", ");
    }
    format!("{} … and {} more", codes[..NAMED].join(", "), codes.len() - NAMED)
}

/// What a conflict comes to, in sentences.
pub(super) fn sentences(conflict: &Conflict, mode: Mode) -> Vec<String> {
    let mut sentences =
        vec![format!("No allocation satisfies the rules: {} of them cannot hold together.", conflict.members.len())];
    let Some(least) = &conflict.least_repair else {
        sentences.push("No floor or cap that gives way can end it.".to_owned());
        return sentences;
    };
    let amount = Figure::rounded(least.clone(), 2).brief();
    let codes = |kind: &str| -> Vec<&str> {
        let rows = conflict.members.iter().flat_map(|line| &line.rows);
        rows.filter_map(|row| row.strip_prefix(kind)?.strip_prefix('[')?.strip_suffix(']')).collect()
    };
    let (origins, caps, floors) = (codes("total"), codes("cap"), codes("floor"));
    if mode == Mode::Placement && floors.is_empty() && !origins.is_empty() && !caps.is_empty() {
        sentences.push(format!(
            "{amount} people lack a place: the people of {} origins ({}) against the places of {} states ({}).",
            origins.len(),
            shortened(&origins),
            caps.len(),
            shortened(&caps)
        ));
    }
    sentences.push(format!("Together the limits would have to give at least {amount}."));
    sentences.extend(who_gives(conflict));
    sentences
}

/// Who gives how much in the least total repair, where it is known row by row.
fn who_gives(conflict: &Conflict) -> Option<String> {
    let gives = |line: &ConflictLine| {
        let change = line.together.clone().filter(|change| !change.is_zero())?;
        let (size, way) = if change > Rational::ZERO { (change, "up") } else { (-change, "down") };
        Some(format!("{} {way} by {}", rows(line), Figure::rounded(size, 2).brief()))
    };
    let gives: Vec<String> = conflict.members.iter().filter_map(gives).collect();
    (!gives.is_empty()).then(|| format!("One way to give the least in total: {}.", gives.join(", ")))
}
