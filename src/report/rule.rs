//! What a rule is called: its kind in the words of the field, its name in the file, and whom it concerns: `cap “duty”: Arden, Belmar`.

use super::row::Names;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Applies, Level, RuleKind, Scenario, Terms};

/// The most states of a rule that are named.
const NAMED: usize = 4;

/// Every kind of table that rows and payments come from: forms of the message `rule-is`.
pub const KINDS: [&str; 23] = [
    "cap",
    "cap-together",
    "floor",
    "floor-together",
    "pool",
    "commitment",
    "waiver",
    "opt-out",
    "never",
    "modality",
    "substitution",
    "corridor",
    "transit",
    "cohort",
    "market",
    "costs",
    "people",
    "states",
    "key",
    "periods",
    "level",
    "limits",
    "other",
];

/// The scenario that a table of this path stands in, and its path there: a table of a level has the level before it.
fn within<'a>(scenario: &'a Scenario, path: &'a str) -> (&'a Scenario, &'a str, Option<&'a str>) {
    match path.strip_prefix("level.").and_then(|rest| rest.split_once('.')) {
        Some((level, path)) => (level_of(scenario, level).unwrap_or(scenario), path, Some(level)),
        None => (scenario, path, None),
    }
}

/// The level of this name: the scenario itself, or one below it.
fn level_of<'a>(scenario: &'a Scenario, name: &str) -> Option<&'a Scenario> {
    if scenario.below.as_ref().is_some_and(|below| below.level == name) {
        return Some(scenario);
    }
    let inside =
        |level: &'a Level| if level.name == name { Some(&level.scenario) } else { level_of(&level.scenario, name) };
    scenario.levels.iter().find_map(inside)
}

/// What the table of a path is called, and whom it concerns where that is asked for; a table of a level has the level behind it.
fn called(scenario: &Scenario, path: &str, names: Names<'_>, with_whom: bool) -> Sentence {
    let (scenario, path, level) = within(scenario, path);
    let (mut said, whom) = parts(scenario, path, names);
    if let Some(whom) = whom.filter(|_| with_whom) {
        said = Sentence::of("rule-whom", [("rule", said.into()), ("whom", whom)]);
    }
    match level {
        Some(level) => Sentence::of("rule-of-level", [("rule", said.into()), ("level", Argument::text(level))]),
        None => said,
    }
}

/// Its kind and name, and whom it concerns, where these are few.
fn parts(scenario: &Scenario, path: &str, names: Names<'_>) -> (Sentence, Option<Argument>) {
    let (family, name) = path.split_once('.').unwrap_or((path, ""));
    let (kind, whom) = match family {
        "rules" if name.is_empty() => ("limits", None),
        "rules" => rule(scenario, path, names),
        "accord" => accord(scenario, path, names),
        "market" if !name.is_empty() => ("costs", None),
        family => (KINDS.into_iter().find(|kind| *kind == family).unwrap_or("other"), None),
    };
    let called = Sentence::of("rule-is", [("kind", Argument::Choice(kind))]);
    let name = match kind {
        "other" => Some(Argument::text(path)),
        "costs" => name.strip_prefix("costs.").map(|code| names.state(&StateId::new(code))),
        _ => (!name.is_empty()).then(|| Argument::text(name)),
    };
    let called = match name {
        Some(name) => Sentence::of("rule-named", [("rule", called.into()), ("name", name)]),
        None => called,
    };
    (called, whom)
}

fn rule(scenario: &Scenario, path: &str, names: Names<'_>) -> (&'static str, Option<Argument>) {
    let Some(rule) = scenario.rules.iter().find(|rule| rule.named.path == path) else { return ("limits", None) };
    let kind = match (rule.kind, rule.applies) {
        (RuleKind::Cap, Applies::Each) => "cap",
        (RuleKind::Cap, Applies::Together) => "cap-together",
        (RuleKind::Floor, Applies::Each) => "floor",
        (RuleKind::Floor, Applies::Together) => "floor-together",
    };
    let whom = match rule.states.len() {
        all if all == scenario.members.len() => None,
        few if few <= NAMED => Some(Argument::list(rule.states.iter().map(|id| names.state(id)))),
        _ => Some(Argument::text(&rule.whom)),
    };
    (kind, whom)
}

fn accord(scenario: &Scenario, path: &str, names: Names<'_>) -> (&'static str, Option<Argument>) {
    let Some(accord) = scenario.accords.iter().find(|accord| accord.named.path == path) else { return ("other", None) };
    let kind = match accord.terms {
        Terms::Pool { .. } => "pool",
        Terms::Commitment { .. } => "commitment",
        Terms::Relief { usd_per_ru: Some(_), .. } => "opt-out",
        Terms::Relief { usd_per_ru: None, .. } => "waiver",
    };
    let few = accord.states.len() <= NAMED;
    (kind, few.then(|| Argument::list(accord.states.iter().map(|id| names.state(id)))))
}

/// Where a rule stands in the file: `rules.duty, line 12`.
pub(super) fn at_line(rule: &str, line: Option<usize>) -> Sentence {
    match line {
        Some(line) => Sentence::of("rule-at-line", [("rule", Argument::text(rule)), ("line", Argument::text(line))]),
        None => Sentence::verbatim(Argument::text(rule)),
    }
}

/// What a rule is called, and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// In words.
    pub words: Sentence,
    /// Its path, with its line where it has one.
    pub at: Sentence,
}

impl Called {
    pub(super) fn of(scenario: &Scenario, path: &str, line: Option<usize>, names: Names<'_>) -> Self {
        Self { words: called(scenario, path, names, true), at: at_line(path, line) }
    }

    /// Its kind and name alone, where whom it concerns stands beside it.
    pub(super) fn alone(scenario: &Scenario, path: &str, line: Option<usize>, names: Names<'_>) -> Self {
        Self { words: called(scenario, path, names, false), at: at_line(path, line) }
    }

    /// Both in one: `cap “duty” (rules.duty, line 12)`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        Sentence::of("rule-found", [("rule", self.words.clone().into()), ("at", self.at.clone().into())])
    }
}
