//! Two drafts: what changed clause by clause, and what that does to every state.

mod forms;

use std::collections::{BTreeMap, BTreeSet};

use super::comparison::{Asked, Comparison, comparison};
use super::{Format, head};
use crate::data::Catalogue;
use crate::ids::StateId;
use crate::pipeline::Run;
use crate::scenario::{Scenario, digest};
use crate::study::compare::{
    LevelChange, NoBridge, NothingToCompare, Side, TableChange, bridge, draft_changes, level_changes, split,
};

/// What changed between two drafts, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftDiff {
    /// What the user called them.
    pub names: [String; 2],
    /// SHA-256 over the meaning of each.
    pub digests: [String; 2],
    /// The scenario code of the draft that the new one names as what it replaces, and whether that is the old one.
    pub supersedes: Option<(String, bool)>,
    /// What they say differently, table by table.
    pub changes: Vec<TableChange>,
    /// States that take part in one of them alone: code, name, whether it `enters` or `leaves`.
    pub members: Vec<(String, String, &'static str)>,
    /// Who takes part at levels below members in one of them alone, and levels that come or go.
    pub level_members: Vec<LevelChange>,
    /// Indicators whose data differ: reference, and edition with digest in each.
    pub data: Vec<DataChange>,
    /// What states owe under each, with the bridge; why not, where a draft has no allocation.
    pub states: Result<Box<Comparison>, String>,
}

/// An indicator of which the drafts use other data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataChange {
    /// The reference of the files.
    pub reference: String,
    /// Edition and digest in each; none where it is not used.
    pub editions: [Option<String>; 2],
}

impl DraftDiff {
    /// Whether the drafts mean the same: comments, order and spelling apart.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.digests[0] == self.digests[1] && self.data.is_empty()
    }
}

/// What is shown of the states.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// Only those whose figures differ.
    pub only_changes: bool,
    /// Clauses that the bridge takes as one.
    pub together: &'a [String],
}

/// What changed from an old draft to a new one. The steps of the bridge are those of `compare`, and `done` hears of each scenario run.
///
/// A draft whose rules cannot hold together has no states to show; what changed is said all the same. Where there is
/// no bridge, why stands beside.
#[must_use]
pub fn diff(
    names: [String; 2],
    runs: [Run; 2],
    shown: Shown<'_>,
    catalogue: &Catalogue,
    done: &(dyn Fn(usize, usize) + Sync),
) -> (DraftDiff, Option<NoBridge>) {
    let scenarios: [&Scenario; 2] = [&runs[0].scenario, &runs[1].scenario];
    let digests = scenarios.map(digest);
    let changes = draft_changes(scenarios[0], scenarios[1]);
    let (members, data) = (members(scenarios), data(&runs));
    let code = super::json::scenario_digest(&runs[0]);
    let supersedes = scenarios[1].supersedes.clone().map(|named| (named.clone(), named == code));
    let level_members = level_changes(scenarios[0], scenarios[1]);
    let [old, new] = runs;
    let sides = Side::new(&names[0], old).and_then(|old| Ok([old, Side::new(&names[1], new)?]));
    let mut no_bridge = None;
    let states = match sides {
        Err(why @ NothingToCompare(_)) => Err(why.to_string()),
        Ok(sides) => {
            let found = bridge(&sides[0], &sides[1], shown.together, catalogue, done);
            no_bridge = found.as_ref().err().cloned();
            let parts = split(&sides[0].run, &sides[1].run);
            let bridges = BTreeMap::from([(1, (found, parts))]);
            let asked = Asked { baseline: 0, only_changes: shown.only_changes, groups: Vec::new(), bridges };
            Ok(Box::new(comparison(&sides, &asked)))
        }
    };
    (DraftDiff { names, digests, supersedes, changes, members, level_members, data, states }, no_bridge)
}

fn members([old, new]: [&Scenario; 2]) -> Vec<(String, String, &'static str)> {
    let ids = |scenario: &Scenario| scenario.members.iter().map(|one| one.id.clone()).collect::<BTreeSet<StateId>>();
    let (before, after) = (ids(old), ids(new));
    let leaving = old.members.iter().filter(|one| !after.contains(&one.id)).map(|one| (one, "leaves"));
    let entering = new.members.iter().filter(|one| !before.contains(&one.id)).map(|one| (one, "enters"));
    let mut all: Vec<_> =
        leaving.chain(entering).map(|(one, what)| (one.id.to_string(), one.name.clone(), what)).collect();
    all.sort();
    all
}

fn data(runs: &[Run; 2]) -> Vec<DataChange> {
    let of = |run: &Run| -> BTreeMap<String, String> {
        let named = |one: super::Source| (one.reference, format!("{}, SHA-256 {}", one.edition, one.digest));
        head::sources(run).into_iter().map(named).collect()
    };
    let [old, new] = [of(&runs[0]), of(&runs[1])];
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |reference: &String| DataChange {
        reference: reference.clone(),
        editions: [old.get(reference).cloned(), new.get(reference).cloned()],
    };
    all.into_iter().map(change).filter(|change| change.editions[0] != change.editions[1]).collect()
}

/// Every form.
pub const FORMATS: &[Format<DraftDiff>] = &[
    Format {
        name: "table",
        ending: "txt",
        about: "for reading in a terminal, at most 100 columns wide",
        write: forms::table,
    },
    Format { name: "md", ending: "md", about: "what changed and the bridge, in Markdown", write: forms::markdown },
    Format { name: "csv", ending: "csv", about: "one row a change or a figure of a state", write: forms::csv },
    Format { name: "json", ending: "json", about: "everything, exact and shown", write: forms::json },
];
