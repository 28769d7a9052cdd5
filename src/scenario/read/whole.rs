//! A scenario from the parts that were read, and what stands by itself in its file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Reader, names, status};
use crate::ids::StateId;
use crate::scenario::canonical::Meaning;
use crate::scenario::tree::Table;
use crate::scenario::{
    Accord, Bar, Cause, CohortChoice, Corridor, Date, GoalChoice, KeyChoice, Level, Market, Member, Modality, People,
    Periods, Placed, Processing, Replacement, Rule, Scenario, Substitution, TiesChoice, Transit,
};

/// What other parts need, in the order in which it is read.
pub(super) struct Parts {
    pub id: String,
    pub as_of: Date,
    pub members: Vec<Member>,
    pub own_members: BTreeSet<StateId>,
    pub population: Placed<String>,
    pub names_population: bool,
    pub replacements: Vec<Replacement>,
    pub key: KeyChoice,
    pub people: People,
    pub causes: BTreeMap<String, Cause>,
    pub cohorts: BTreeMap<StateId, CohortChoice>,
    pub rules: Vec<Rule>,
    pub accords: Vec<Accord>,
    pub levels: Vec<Level>,
    pub transits: Vec<Transit>,
    pub bars: Vec<Bar>,
    pub corridors: Vec<Corridor>,
    pub goals: Vec<GoalChoice>,
    pub ways: Ways,
}

/// How obligations are discharged, what that costs, and over which periods.
pub(super) struct Ways {
    reception: Option<Placed<String>>,
    ties: Option<TiesChoice>,
    modalities: Vec<Modality>,
    substitution: Option<Substitution>,
    market: Option<Market>,
    periods: Option<Periods>,
    processing: Option<Processing>,
}

impl Reader<'_> {
    pub(super) fn ways(&mut self, tree: &Table, people: &People, goals: &[GoalChoice], corridors: &[Corridor]) -> Ways {
        let reception = self.reception(tree);
        let ties = self.people_ties(tree, goals);
        let modalities = self.modalities(tree, people);
        let substitution = self.substitution(tree, people, &modalities);
        let market = self.market(tree, people, goals);
        let periods = self.periods(tree, people, goals);
        let processing = self.processing(tree, periods.as_ref(), goals);
        let costs = modalities.iter().any(|modality| modality.usd.is_some()) || market.is_some();
        self.measured(goals, corridors, (reception.is_some() || costs, substitution.is_some()));
        Ways { reception, ties, modalities, substitution, market, periods, processing }
    }

    /// The scenario of these parts.
    pub(super) fn put_together(&mut self, tree: &Table, parts: Parts) -> Scenario {
        let actuals = self.actuals(tree);
        Scenario {
            file: Arc::clone(self.file),
            id: parts.id,
            title: tree.owned("title").unwrap_or_default(),
            note: tree.owned("note"),
            as_of: parts.as_of,
            status: status(tree),
            clause: tree.owned("clause"),
            supersedes: self.supersedes(tree),
            articles: self.articles(tree),
            source: self.key_source(tree),
            members: parts.members,
            stated_names: names::stated(tree),
            names_population: parts.names_population,
            own_members: parts.own_members,
            population: parts.population,
            replacements: parts.replacements,
            key: parts.key,
            people: parts.people,
            cohorts: parts.cohorts,
            causes: parts.causes,
            transits: parts.transits,
            corridors: parts.corridors,
            rules: parts.rules,
            accords: parts.accords,
            levels: parts.levels,
            below: None,
            bars: parts.bars,
            goals: parts.goals,
            reception: parts.ways.reception,
            ties: parts.ways.ties,
            modalities: parts.ways.modalities,
            substitution: parts.ways.substitution,
            market: parts.ways.market,
            periods: parts.ways.periods,
            processing: parts.ways.processing,
            money: self.money(tree),
            trigger: self.trigger(tree, &actuals),
            actuals,
            rounding: self.rounding(tree),
            variants: self.variants(tree),
            expectations: self.expectations(tree),
            published: self.published(tree),
            groups: std::mem::take(&mut self.groups),
            indicators: std::mem::take(&mut self.indicators),
            overrides: Vec::new(),
            variant: None,
            meaning: Meaning::default(),
        }
    }
}
