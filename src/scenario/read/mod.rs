//! From a file to a [`Scenario`]: text, tree, changes, shapes, and then what the parts mean together.

mod accords;
mod articles;
mod bars;
mod branch;
mod cells;
mod changes;
mod cohorts;
mod corridors;
mod cost_sharing;
mod draft;
mod expect;
mod factor;
mod forms;
mod get;
mod indicators;
mod key;
mod levels;
mod market;
mod missing;
mod modalities;
mod names;
mod normalise;
mod people;
mod periods;
mod published;
mod reception;
mod replacements;
mod responsibility;
mod rest;
mod rules;
mod supersedes;
mod ties;
mod trigger;
mod weights;
mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::Override;
use super::tree::{Node, Table, Value};
use super::{Date, KeyChoice, OwnIndicator, Placed, Scenario, Status};
use crate::data::Catalogue;
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::ids::StateId;
pub use draft::Draft;
use get::named;
use whole::Parts;

/// Reads a scenario, with a variant of it where one is named and the changes of `--set`.
///
/// # Errors
/// Everything that is wrong, at once and in the file's order; with it what is only worth knowing.
/// Without errors, the findings beside the scenario are warnings and notes.
pub fn read(
    file: &Arc<SourceFile>,
    catalogue: &Catalogue,
    overrides: &[Override],
    variant: Option<&str>,
) -> Result<(Scenario, Findings), Findings> {
    Draft::new(file, overrides, variant).read(catalogue)
}

fn status(tree: &Table) -> Status {
    match tree.text("status") {
        Some("for-negotiation") => Status::ForNegotiation,
        Some("agreed") => Status::Agreed,
        _ => Status::Illustrative,
    }
}

/// In the order of the file; what concerns no place comes first. The same thing twice is said once.
fn sorted(mut findings: Findings) -> Findings {
    let key = |finding: &Diagnostic| finding.place.as_ref().map(|place| (place.file.name.clone(), place.span.start));
    findings.0.sort_by_key(key);
    findings.0.dedup();
    findings
}

/// What the parts of a scenario need to know of each other.
struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    catalogue: &'a Catalogue,
    findings: Findings,
    /// Where a table would stand that the file leaves out.
    top: Place,
    /// Every state that may be named, with its name and region.
    known: BTreeMap<StateId, (String, String)>,
    members: BTreeSet<StateId>,
    /// Groups of the file, and of the catalogue as far as the file uses them.
    groups: BTreeMap<String, BTreeSet<StateId>>,
    indicators: BTreeMap<String, OwnIndicator>,
    /// The names of all own indicators, readable or not: one that is not has its finding already.
    declared: BTreeSet<String>,
    /// The names of the criteria, in the file's order.
    criteria: Vec<String>,
    /// The cohorts that are taken out of an origin's people, by name.
    parts: BTreeSet<StateId>,
    /// Whether anything goes by head, so that inhabitants must be counted.
    by_head: bool,
}

impl<'a> Reader<'a> {
    fn new(file: &'a Arc<SourceFile>, catalogue: &'a Catalogue, findings: Findings, top: Place) -> Self {
        Self {
            file,
            catalogue,
            findings,
            top,
            known: BTreeMap::new(),
            members: BTreeSet::new(),
            groups: BTreeMap::new(),
            indicators: BTreeMap::new(),
            declared: BTreeSet::new(),
            criteria: Vec::new(),
            parts: BTreeSet::new(),
            by_head: false,
        }
    }

    fn error(&mut self, code: &'static str, place: &Place, what: impl Into<String>, fix: impl Into<String>) {
        self.findings.push(Diagnostic::error(code, Some(place.clone()), what, fix));
    }

    fn warning(&mut self, code: &'static str, place: &Place, what: impl Into<String>, fix: impl Into<String>) {
        self.findings.push(Diagnostic::warning(code, Some(place.clone()), what, fix));
    }

    fn scenario(&mut self, tree: &Table) -> Scenario {
        self.version(tree);
        let (id, as_of) = (self.id(tree), self.date(tree.get("as_of")));
        let (members, population) = self.states(tree);
        let own_members = self.own_members(tree);
        self.own_groups(tree);
        self.own_indicators(tree, as_of);
        let replacements = self.replacements(tree);
        let key = self.key(tree);
        let people = self.people(tree);
        let causes = self.causes(tree, &key);
        let cohorts = self.cohorts(tree, &people, &causes);
        let rules = self.rules(tree);
        let accords = self.accords(tree, &people);
        let levels = self.levels(tree);
        let transits = self.transits(tree);
        let bars = self.bars(tree, &people, &transits);
        let corridors = self.corridors(tree, &transits, &people);
        let goals = self.goals(tree, &people, cohorts.values().any(|cohort| cohort.first));
        self.first_ones(&cohorts, &goals, &people);
        let ways = self.ways(tree, &people, &goals, &corridors);
        let names_population = self.counts_inhabitants(tree, &key, &population);
        self.put_together(
            tree,
            Parts {
                id,
                as_of,
                members,
                own_members,
                population,
                names_population,
                replacements,
                key,
                people,
                causes,
                cohorts,
                rules,
                accords,
                levels,
                transits,
                bars,
                corridors,
                goals,
                ways,
            },
        )
    }

    /// Inhabitants must be counted where anything goes by head, and where the file says by which indicator; says whether it names that.
    fn counts_inhabitants(&mut self, tree: &Table, key: &KeyChoice, population: &Placed<String>) -> bool {
        let given = tree.table("states").is_some_and(|states| states.given("population"));
        if self.by_head || given {
            self.indicator_is_known(population);
            self.holds_states("ONUS-K008", population);
        }
        given || key.criteria.iter().any(|one| one.indicator.value == population.value)
    }

    fn id(&mut self, tree: &Table) -> String {
        let Some(id) = tree.placed("id") else { return String::new() };
        if !StateId::is_sound(&id.value) {
            let what = format!("`{}` is not a name", id.value);
            self.error("ONUS-S011", &id.place, what, "use ASCII letters, digits, - and _");
        }
        id.value
    }

    fn version(&mut self, tree: &Table) {
        let Some(node) = tree.get("format") else { return };
        if node.number().is_some_and(|version| version != crate::exact::Rational::ONE) {
            let what = format!("this is format {}, and only format 1 is read here", node.place.text());
            self.error("ONUS-S005", &node.place, what, "write format = 1, or use a newer version of this program");
        }
    }

    fn date(&mut self, node: Option<&Node>) -> Date {
        let nothing = Date { year: 0, month: 1, day: 1 };
        let Some(Node { place, value: Value::Date(text), .. }) = node else { return nothing };
        let parts: Vec<&str> = text.split('-').collect();
        let read = match parts[..] {
            [year, month, day] => year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok()),
            _ => None,
        };
        let Some(((year, month), day)) = read else {
            self.error(
                "ONUS-S016",
                place,
                format!("`{text}` is more than a calendar date"),
                "write year-month-day: 2024-12-31",
            );
            return nothing;
        };
        Date { year, month, day }
    }
}
