//! Why a state's number is what it is: steps that sum to the obligation, exactly and as shown (product page, section 6).

mod names;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use super::inside::Staged;
use super::row::Names;
use super::{Column, columns, method, owed, periods, rule, to_total};
use crate::exact::{self, Integer, Rational, significant};
use crate::ids::StateId;
use crate::key::Step;
use crate::language::{Argument, Sentence};
use crate::people::Cohort;
use crate::pipeline::{Allocation, Outcome, Run, may_give};
use crate::problem::Row;
use crate::scenario::Member;
pub(super) use names::titled;
use names::{factor_name, is_in_file, rule_names, step_name, weighed};

/// The steps from the criteria to the obligation of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// `Arden (ARD), 100000 people`.
    pub title: Sentence,
    /// The steps: criteria, fallbacks, factors, then rules and rounding.
    pub steps: Vec<ExplainedStep>,
    /// How many of the steps make the fair number; the others are rules and rounding.
    pub of_the_key: usize,
    /// Whether it is over several periods, whose steps stand in the sentences.
    pub over_periods: bool,
    /// How many origins the key is a mean of.
    pub origins: usize,
    /// The share in the key, over all origins.
    pub key: Rational,
    /// What the key shares: responsibility units of everybody, or of the people placed. Times `key` it is the fair number.
    pub shared: Rational,
    /// The fair number.
    pub fair: Rational,
    /// The fair number as shown, in the tables and here: the sum of its steps as shown.
    pub fair_shown: Integer,
    /// Whether people are not the only way to discharge obligations: the steps then end in what is discharged in people.
    pub has_ways: bool,
    /// The sum of all steps as shown: the obligation in whole units, or what of it is discharged in people.
    pub obligation: Integer,
    /// `proved`, `checked to tolerance 0.000000001`, `not proved`.
    pub proof: String,
    /// The limits that bind, in sentences.
    pub sentences: Vec<Sentence>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedStep {
    /// Which step it is, the same for every state: `gdp`, `caps`, `rounding`.
    pub family: Sentence,
    /// What it is.
    pub name: Sentence,
    /// What it adds, exactly.
    pub exact: Rational,
    /// What it adds as shown: whole, and such that the steps sum to the obligation.
    pub shown: Integer,
}

/// Why a state cannot be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotExplained {
    /// It is no member.
    #[error("{0} is no member of this scenario")]
    NoMember(StateId),
    /// It has no such period.
    #[error("{0} has no period {1} in this scenario")]
    NoPeriod(StateId, i32),
    /// There is no allocation.
    #[error("no allocation satisfies the rules, so there is no number to explain")]
    Conflict,
}

/// The steps of a state.
///
/// # Errors
/// [`NotExplained`].
pub fn explain(run: &Run, state: &StateId) -> Result<Explanation, NotExplained> {
    if !run.scenario.has_member(state) {
        return Err(NotExplained::NoMember(state.clone()));
    }
    let path = run.path(state);
    let Some((run, member)) = path.last().copied() else { return Err(NotExplained::Conflict) };
    Ok(Common::of(run)?.of_member(member, along(&path)))
}

/// What the explanations of all states of a run have in common, formed once.
pub(super) struct Common<'a> {
    run: &'a Run,
    allocation: &'a Allocation,
    proof: String,
    /// Fair numbers as the tables show them, where their column adds up; the steps on either side add up to them and from them.
    fair_shown: Vec<Integer>,
    /// Obligations as the tables show them, with what they are made of.
    owed: Vec<Column>,
    /// The steps that are several things.
    staged: BTreeMap<&'a Step, Staged>,
}

impl<'a> Common<'a> {
    /// Of a run that has an allocation.
    pub(super) fn of(run: &'a Run) -> Result<Self, NotExplained> {
        let Outcome::Allocated(allocation) = &run.outcome else { return Err(NotExplained::Conflict) };
        let steps: BTreeSet<&Step> =
            run.keys.origins.iter().flat_map(|key| &key.parts).map(|part| &part.step).collect();
        Ok(Self {
            run,
            allocation,
            proof: super::head::head(run).proof_status(),
            owed: owed::columns(run, allocation, columns::unit(run)),
            fair_shown: to_total(&run.fair, &exact::nearest(&exact::sum(&run.fair))),
            staged: steps.into_iter().filter_map(|step| Some((step, Staged::of(run, step)?))).collect(),
        })
    }

    /// The steps of a member, and how its key comes from the top where it is a member of a level.
    pub(super) fn of_member(&self, member: usize, along: Option<Sentence>) -> Explanation {
        let Self { run, allocation, .. } = self;
        let mut steps = key_steps(run, &self.staged, member);
        let of_the_key = steps.len();
        steps.extend(rule_steps(run, allocation, member));
        let amounts: Vec<Rational> = steps.iter().map(|step| step.amount.clone()).collect();
        let fair_shown = self.fair_shown[member].clone();
        let obligation = allocation.in_people(member);
        let (of_key, of_rules) = amounts.split_at(of_the_key);
        let mut shown = to_total(of_key, &fair_shown);
        shown.extend(to_total(of_rules, &(&obligation - &fair_shown)));
        let of = &run.scenario.members[member];
        let in_ways = owed::of_member(run, allocation, &self.owed, member);
        Explanation {
            title: title(run, of),
            of_the_key,
            over_periods: run.scenario.periods.is_some(),
            origins: run.demand.cohorts.len(),
            key: run.share(member),
            shared: exact::sum(&run.fair),
            fair: run.fair[member].clone(),
            fair_shown,
            has_ways: allocation.discharge.as_ref().is_some_and(|ways| ways.has_other_ways),
            obligation,
            proof: self.proof.clone(),
            sentences: along.into_iter().chain(in_ways).chain(sentences(run, allocation, member)).collect(),
            steps: steps
                .into_iter()
                .zip(shown)
                .map(|(Unshown { family, name, amount }, shown)| ExplainedStep { family, name, exact: amount, shown })
                .collect(),
        }
    }
}

impl Explanation {
    /// What the steps end in: a message of documents.
    #[must_use]
    pub fn end(&self) -> &'static str {
        if self.has_ways { "step-in-people" } else { "step-obligation" }
    }
}

/// A step before it is rounded.
struct Unshown {
    family: Sentence,
    name: Sentence,
    amount: Rational,
}

impl Unshown {
    /// A step that has one name everywhere.
    fn of(name: &'static str, amount: Rational) -> Self {
        Self { family: Sentence::plain(name), name: Sentence::plain(name), amount }
    }
}

/// `Arden (ARD), of 100 000 people`.
fn title(run: &Run, of: &Member) -> Sentence {
    let state = ("state", Argument::state(&of.id, &of.name));
    let (code, people) = (("code", Argument::text(&of.id)), ("people", Argument::number(run.demand.people())));
    match &run.scenario.below {
        None => Sentence::of("explained", [state, code, people]),
        Some(below) => {
            let (of, level) = (("of", Argument::text(&below.of)), ("level", Argument::text(&below.level)));
            Sentence::of("explained-level", [state, code, people, of, level])
        }
    }
}

/// A share in per cent, with four digits and two decimals at least.
fn percent(share: &Rational) -> Argument {
    let number = Argument::number(significant(&(share * Rational::from(100)), 4, 2));
    Sentence::of("percent-of", [("number", number)]).into()
}

/// The key of a state of a level from the top: the product of the shares along its path. Nothing of a state at the top.
fn along(path: &[(&Run, usize)]) -> Option<Sentence> {
    let shares: Vec<Rational> = path.iter().map(|(run, member)| run.share(*member)).collect();
    let product = shares.iter().fold(Rational::ONE, |product, share| product * share);
    let names: Vec<&str> = path.iter().map(|(run, member)| run.scenario.members[*member].id.as_str()).collect();
    let factors = Argument::List(shares.iter().map(percent).collect(), "times-separator");
    let with = [("path", Argument::text(names.join(" > "))), ("factors", factors), ("product", percent(&product))];
    (path.len() > 1).then(|| Sentence::of("said-along", with))
}

/// The steps of the keys in responsibility units, added up over the origins; they sum to the fair number.
fn key_steps(run: &Run, staged: &BTreeMap<&Step, Staged>, member: usize) -> Vec<Unshown> {
    let mut amounts: BTreeMap<&Step, Rational> = BTreeMap::new();
    for (key, units) in run.keys.origins.iter().zip(run.demand.cohorts.iter().map(Cohort::units)) {
        for part in &key.parts {
            *amounts.entry(&part.step).or_default() += &units * &part.amounts[member];
        }
    }
    let named = |(step, amount): (&Step, Rational)| {
        let whole = step_name(&run.scenario, step, &amount);
        let family = if *step == Step::Residual { Sentence::plain("step-caps-on-criteria") } else { whole.clone() };
        let unshown = |name: Sentence, amount: Rational| Unshown { family: family.clone(), name, amount };
        let with_factors = |amount: &Rational| weighed(run, step, amount);
        let Some(staged) = staged.get(step) else { return vec![unshown(with_factors(&amount), amount)] };
        let part = |(what, amount): (Option<Sentence>, Rational)| match (what, step) {
            (None, Step::Criterion(_)) => Some(unshown(with_factors(&amount), amount)),
            // Without its limits a branch or the key is what its criteria give.
            (None, _) => (!amount.is_zero()).then(|| unshown(whole.clone(), amount)),
            (Some(factor), Step::Factors | Step::Discounts) => {
                let name = factor_name(step, factor.into(), &amount);
                Some(Unshown { family: name.clone(), name, amount })
            }
            (Some(what), _) => {
                let part = [("step", whole.clone().into()), ("part", what.into())];
                Some(unshown(Sentence::of("step-part", part), amount))
            }
        };
        staged.parts_of(member, &amount).into_iter().filter_map(part).collect()
    };
    let mut steps: Vec<Unshown> = amounts.into_iter().flat_map(named).collect();
    let rest = &run.fair[member] - exact::sum(steps.iter().map(|step| &step.amount));
    if !rest.is_zero() {
        // Fair numbers of periods whose keys are not the file's alone, or that are shares of the people placed, not of all.
        let name = match run.scenario.periods {
            Some(_) => "step-phased",
            None => "step-scaled",
        };
        steps.push(Unshown::of(name, rest));
    }
    steps
}

/// What rules and rounding add to the fair number; with it they sum to the obligation.
fn rule_steps(run: &Run, allocation: &Allocation, member: usize) -> Vec<Unshown> {
    let mut steps = Vec::new();
    let mut reached = run.fair[member].clone();
    for step in &allocation.steps {
        let change = &step.change[member];
        reached += change;
        if !change.is_zero() || is_in_file(&run.scenario, step.name) {
            let (family, name) = rule_names(step.name, change);
            steps.push(Unshown { family, name, amount: change.clone() });
        }
    }
    let (exact, whole) = match &allocation.discharge {
        Some(ways) => (ways.exact_people(member), ways.people[member].clone()),
        None => (allocation.exact[member].clone(), Rational::from(allocation.people[member].clone())),
    };
    let rest = &exact - &reached;
    if !rest.is_zero() {
        steps.push(Unshown::of("step-other", rest));
    }
    steps.push(Unshown::of("step-rounded", whole - exact));
    steps
}

fn sentences(run: &Run, allocation: &Allocation, member: usize) -> Vec<Sentence> {
    // The limits of single periods are told with their periods.
    let limits = reached(run, allocation, member).into_iter().filter(|(year, _)| year.is_none());
    periods::folded(allocation, member).into_iter().chain(limits.map(|(_, limit)| limit)).collect()
}

/// The limits that a member reaches, each with the period that it is about.
pub(super) fn reached(run: &Run, allocation: &Allocation, member: usize) -> Vec<(Option<i32>, Sentence)> {
    let state = &run.scenario.members[member].id;
    let rows = run.problem.rows.iter().filter(|row| is_limit(&row.reason.rule));
    let rows = rows.filter(|row| run.problem.concerns(row, state) && row.is_reached(&allocation.solution.values));
    let names = method::names(run);
    let names = Names { of: &names, members: method::members(run) };
    let said = |row: &Row| {
        let limit = super::Figure::rounded(row.rhs.clone(), 2).said();
        let rule = rule::Called::of(&run.scenario, &row.reason.rule, row.reason.line, names).sentence().into();
        let with = [("rule", rule), ("row", names.row(&row.says).into()), ("limit", limit)];
        (run.problem.period(row), Sentence::of("said-reached", with))
    };
    rows.map(said).collect()
}

/// A floor or cap of the file, or what the rules of a level leave.
fn is_limit(rule: &str) -> bool {
    (rule.starts_with("rules.") || rule.starts_with("level.")) && may_give(rule)
}
