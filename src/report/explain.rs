//! Why a state's number is what it is: steps that sum to the obligation, exactly and as shown (product page, section 6).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::inside::Staged;
use super::{bracketed, periods, spaced, to_total};
use crate::exact::{self, Integer, Rational, significant};
use crate::ids::StateId;
use crate::key::Step;
use crate::people::Cohort;
use crate::pipeline::{Allocation, Outcome, Run, may_give};
use crate::problem::Row;
use crate::scenario::{Combine, Part, RuleKind, Scenario};
use crate::study::price::Price;
use crate::study::sensitivity::Sensitivity;

/// The widest name of a step.
const WIDTH: usize = 48;

/// The steps from the criteria to the obligation of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// `Arden (ARD), 100000 people`.
    pub title: String,
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
    /// The obligation, the sum of all steps.
    pub obligation: Integer,
    /// `proved`, `checked to tolerance 0.000000001`, `not proved`.
    pub proof: String,
    /// The limits that bind, in sentences.
    pub sentences: Vec<String>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedStep {
    /// Which step it is, the same for every state: `gdp`, `caps`, `rounding`.
    pub family: String,
    /// What it is.
    pub name: String,
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
            fair_shown: to_total(&run.fair, &exact::nearest(&exact::sum(&run.fair))),
            staged: steps.into_iter().filter_map(|step| Some((step, Staged::of(run, step)?))).collect(),
        })
    }

    /// The steps of a member, and how its key comes from the top where it is a member of a level.
    pub(super) fn of_member(&self, member: usize, along: Option<String>) -> Explanation {
        let Self { run, allocation, .. } = self;
        let mut steps = key_steps(run, &self.staged, member);
        let of_the_key = steps.len();
        steps.extend(rule_steps(run, allocation, member));
        let amounts: Vec<Rational> = steps.iter().map(|step| step.amount.clone()).collect();
        let fair_shown = self.fair_shown[member].clone();
        let (of_key, of_rules) = amounts.split_at(of_the_key);
        let mut shown = to_total(of_key, &fair_shown);
        shown.extend(to_total(of_rules, &(&allocation.people[member] - &fair_shown)));
        let of = &run.scenario.members[member];
        let people = spaced(&run.demand.people().to_string());
        let below = run.scenario.below.as_ref();
        let below = below.map_or_else(String::new, |below| format!(" of {}, level {}", below.of, below.level));
        Explanation {
            title: format!("{} ({}), of {people} people{below}", of.name, of.id),
            of_the_key,
            over_periods: run.scenario.periods.is_some(),
            origins: run.demand.cohorts.len(),
            key: run.share(member),
            shared: exact::sum(&run.fair),
            fair: run.fair[member].clone(),
            fair_shown,
            obligation: allocation.people[member].clone(),
            proof: self.proof.clone(),
            sentences: along.into_iter().chain(sentences(run, allocation, member)).collect(),
            steps: steps
                .into_iter()
                .zip(shown)
                .map(|(Unshown { family, name, amount }, shown)| ExplainedStep { family, name, exact: amount, shown })
                .collect(),
        }
    }
}

/// A step before it is rounded.
struct Unshown {
    family: String,
    name: String,
    amount: Rational,
}

impl Unshown {
    /// A step that has one name everywhere.
    fn of(name: &str, amount: Rational) -> Self {
        Self { family: name.to_owned(), name: name.to_owned(), amount }
    }
}

/// The key of a state of a level from the top: the product of the shares along its path. Nothing of a state at the top.
fn along(path: &[(&Run, usize)]) -> Option<String> {
    let shares: Vec<Rational> = path.iter().map(|(run, member)| run.share(*member)).collect();
    let percent = |share: &Rational| format!("{} %", significant(&(share * Rational::from(100)), 4, 2));
    let product = shares.iter().fold(Rational::ONE, |product, share| product * share);
    let names = path.iter().map(|(run, member)| run.scenario.members[*member].id.as_str());
    let (names, factors): (Vec<&str>, Vec<String>) = names.zip(shares.iter().map(percent)).unzip();
    (path.len() > 1).then(|| {
        format!("From the top, {}: {} = {} of everybody.", names.join(" > "), factors.join(" x "), percent(&product))
    })
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
        let family = if *step == Step::Residual { "caps on criteria".to_owned() } else { whole.clone() };
        let unshown = |name: String, amount: Rational| Unshown { family: family.clone(), name, amount };
        let with_factors =
            |amount: &Rational| format!("{}{}", step_name(&run.scenario, step, amount), factors_of(run, step, amount));
        let Some(staged) = staged.get(step) else { return vec![unshown(with_factors(&amount), amount)] };
        let part = |(what, amount): (String, Rational)| match (what.is_empty(), step) {
            (true, Step::Criterion(_)) => Some(unshown(with_factors(&amount), amount)),
            // Without its limits a branch or the key is what its criteria give.
            (true, _) => (!amount.is_zero()).then(|| unshown(whole.clone(), amount)),
            (false, _) => Some(unshown(format!("{whole}: {what}"), amount)),
        };
        staged.parts_of(member, &amount).into_iter().filter_map(part).collect()
    };
    let mut steps: Vec<Unshown> = amounts.into_iter().flat_map(named).collect();
    let rest = &run.fair[member] - exact::sum(steps.iter().map(|step| &step.amount));
    if !rest.is_zero() {
        // Fair numbers of periods whose keys are not the file's alone, or that are shares of the people placed, not of all.
        let name = match run.scenario.periods {
            Some(_) => "phase-in of the key, and limits on its change",
            None => "scaled to the people whom the scenario shares",
        };
        steps.push(Unshown::of(name, rest));
    }
    steps
}

fn step_name(scenario: &Scenario, step: &Step, amount: &Rational) -> String {
    let criterion = |index: &usize| match scenario.key.criteria.get(*index) {
        Some(one) => bracketed(&one.name, one.contested),
        None => index.to_string(),
    };
    match step {
        Step::Criterion(index) => criterion(index),
        Step::Unattributed(index, fallback) => {
            format!("{}: not attributed, by {}", criterion(index), criterion(fallback))
        }
        Step::Branch(index) => branch(scenario, *index),
        Step::Combination => "geometric mean in place of the sum".to_owned(),
        Step::Power => match &scenario.key.finish.power {
            Some(power) => format!("each share to the power {}", exact::text(power)),
            None => "each share to a power".to_owned(),
        },
        Step::Bounds => "limits on shares".to_owned(),
        Step::Residual if amount.is_zero() => "caps on criteria: no change here".to_owned(),
        Step::Residual if amount > &Rational::ZERO => "caps on criteria: taken over".to_owned(),
        Step::Residual => "caps on criteria: cut off".to_owned(),
        Step::Rates => format!("rates of the product{}", rates(scenario, None)),
        Step::Spread => "weights spread or rescaled for missing values".to_owned(),
        Step::Factors => factors(scenario),
        Step::Adoption => "key as adopted, rounded".to_owned(),
    }
}

/// What a branch makes of the weighted sum of its criteria.
fn branch(scenario: &Scenario, index: usize) -> String {
    let Some(branch) = scenario.key.branches.get(index) else { return index.to_string() };
    let mut made = match branch.combine {
        Combine::Geometric => vec!["geometric mean".to_owned()],
        Combine::Product => vec![format!("rates{}", rates(scenario, Some(index)))],
        Combine::Sum | Combine::Index | Combine::Remainder => Vec::new(),
    };
    made.extend(branch.finish.power.as_ref().map(|power| format!("power {}", exact::text(power))));
    made.extend(branch.finish.limits.as_ref().map(|_| "limits on shares".to_owned()));
    format!("{}: {}", branch.name, made.join(", "))
}

/// The criteria of a product with their exponents: ` gdp^1 x emissions^-1`.
fn rates(scenario: &Scenario, branch: Option<usize>) -> String {
    let parts = scenario.key.parts(branch).into_iter();
    let named = parts.filter_map(|part| match part {
        Part::Criterion(index) => {
            let one = &scenario.key.criteria[index];
            Some(format!("{}^{}", bracketed(&one.name, one.contested), one.exponent?))
        }
        Part::Branch(_) => None,
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { String::new() } else { format!(" {}", named.join(" x ")) }
}

/// Weight times share, behind the name of a criterion: `0.40 x 1/2`; over several origins the mean share by their people.
fn factors_of(run: &Run, step: &Step, amount: &Rational) -> String {
    let Step::Criterion(index) = step else { return String::new() };
    let Some(weight) = run.keys.weights.get(*index) else { return String::new() };
    let whole = weight * run.demand.units();
    // In an index the weight is of scores; in a remainder it may differ from origin to origin, and with causes from cohort to cohort.
    let key = &run.scenario.key;
    let one_weight = run.versions.is_empty()
        && key.combine != Combine::Product
        && std::iter::once(key.combine)
            .chain(key.branches.iter().map(|branch| branch.combine))
            .all(|combine| !matches!(combine, Combine::Index | Combine::Remainder));
    if whole.is_zero() || !one_weight {
        return String::new();
    }
    let share = amount / whole;
    let text = exact::text(&share);
    let share =
        if text.len() <= 12 { text } else { format!("{} %", significant(&(share * Rational::from(100)), 4, 2)) };
    format!("  {} x {share}", decimal(weight))
}

/// A weight with two decimals where that is exact: `0.40`; else as a short fraction: `1/3`; else with four decimals.
fn decimal(weight: &Rational) -> String {
    let text = exact::text(weight);
    if exact::is_whole(&(weight * Rational::from(100))) {
        exact::fixed(weight, 2)
    } else if text.len() <= 7 {
        text
    } else {
        significant(weight, 4, 2)
    }
}

/// A weight with two decimals where that is exact, else with four.
fn rounded(weight: &Rational) -> String {
    let decimals = if exact::is_whole(&(weight * Rational::from(100))) { 2 } else { 4 };
    exact::fixed(weight, decimals)
}

fn factors(scenario: &Scenario) -> String {
    let names: Vec<&str> =
        scenario.key.factors.iter().filter_map(|factor| factor.named.path.rsplit('.').next()).collect();
    format!("relief and exemption: {}", names.join(", "))
}

/// What rules and rounding add to the fair number; with it they sum to the obligation.
fn rule_steps(run: &Run, allocation: &Allocation, member: usize) -> Vec<Unshown> {
    let mut steps = Vec::new();
    let mut reached = run.fair[member].clone();
    for step in &allocation.steps {
        let change = &step.change[member];
        reached += change;
        if !change.is_zero() || is_in_file(&run.scenario, step.name) {
            let (family, name) = (step.name.to_owned(), rule_name(step.name, change));
            steps.push(Unshown { family, name, amount: change.clone() });
        }
    }
    let rest = &allocation.exact[member] - &reached;
    if !rest.is_zero() {
        steps.push(Unshown::of("other conditions of the programme", rest));
    }
    let rounding = Rational::from(allocation.people[member].clone()) - &allocation.exact[member];
    steps.push(Unshown::of("rounding", rounding));
    steps
}

/// Whether the file has rules of a family, so that its step is listed even where it changes nothing here.
fn is_in_file(scenario: &Scenario, family: &str) -> bool {
    let has = |kind| scenario.rules.iter().any(|rule| rule.kind == kind);
    match family {
        "bars" => !scenario.bars.is_empty(),
        "market" => scenario.market.is_some(),
        "accords" => !scenario.accords.is_empty(),
        "modalities" => !scenario.modalities.is_empty(),
        "periods" => scenario.periods.is_some(),
        "corridors" => !scenario.corridors.is_empty(),
        "levels" => !scenario.levels.is_empty(),
        "floors" => has(RuleKind::Floor),
        _ => has(RuleKind::Cap),
    }
}

fn rule_name(family: &str, change: &Rational) -> String {
    if change.is_zero() {
        return format!("{family}: no change here");
    }
    let up = change > &Rational::ZERO;
    match (family, up) {
        ("caps", true) => "caps: taken over from states at their caps".to_owned(),
        ("caps", false) => "caps: limited, or taken over by others".to_owned(),
        ("floors", true) => "floors: raised".to_owned(),
        ("floors", false) => "floors: less, since states at their floors take more".to_owned(),
        ("accords", true) => "accords: taken over, or agreed above the fair number".to_owned(),
        ("accords", false) => "accords: waived, or agreed below the fair number".to_owned(),
        ("modalities", true) => "modalities: people taken for others, against money or files".to_owned(),
        ("modalities", false) => "modalities: discharged in money or files".to_owned(),
        ("market", true) => "market: hosted for others, for pay".to_owned(),
        ("market", false) => "market: hosted by others, against pay".to_owned(),
        ("periods", true) => "periods: taken above the fair numbers".to_owned(),
        ("periods", false) => "periods: owed at the end, or taken by others".to_owned(),
        ("corridors", true) => "corridors: carried for states that are harder to reach".to_owned(),
        ("corridors", false) => "corridors: carried by others, who are easier to reach".to_owned(),
        ("bars", true) => "bars: carried for states that may not take some people".to_owned(),
        ("bars", false) => "bars: carried by others".to_owned(),
        ("levels", true) => "levels: raised by floors below, or taken over".to_owned(),
        ("levels", false) => "levels: limited by room below, or taken over by others".to_owned(),
        (other, _) => other.to_owned(),
    }
}

fn sentences(run: &Run, allocation: &Allocation, member: usize) -> Vec<String> {
    let steps = periods::of_state(run, allocation, member).into_iter().map(|(_, step)| step);
    steps.chain(reached(run, allocation, member).into_iter().map(|(_, limit)| limit)).collect()
}

/// The limits that a member reaches, each with the period that it is about.
pub(super) fn reached(run: &Run, allocation: &Allocation, member: usize) -> Vec<(Option<i32>, String)> {
    let state = &run.scenario.members[member].id;
    let rows = run.problem.rows.iter().filter(|row| is_limit(&row.reason.rule));
    let rows = rows.filter(|row| run.problem.concerns(row, state) && row.is_reached(&allocation.solution.values));
    let said = |row: &Row| {
        let line = row.reason.line.map(|line| format!(", line {line}")).unwrap_or_default();
        let limit = super::Figure::rounded(row.rhs.clone(), 2).brief();
        (run.problem.period(row), format!("{}{line}: {} is reached at {limit}.", row.reason.rule, row.name))
    };
    rows.map(said).collect()
}

/// A floor or cap of the file, or what the rules of a level leave.
fn is_limit(rule: &str) -> bool {
    (rule.starts_with("rules.") || rule.starts_with("level.")) && may_give(rule)
}

impl Explanation {
    /// The same with what the limits of the state cost, and which weight matters most.
    #[must_use]
    pub fn with_prices(mut self, run: &Run, prices: &[Price], weights: &[Sensitivity]) -> Self {
        let members = &run.scenario.members;
        let name = |state: &StateId| members.iter().find(|member| &member.id == state).map(|one| one.name.clone());
        self.sentences.extend(prices.iter().flat_map(|price| super::prices::sentences(price, &name)));
        if let Some(most) = weights.first().filter(|most| most.obligation != self.obligation) {
            self.sentences.push(format!(
                "Most sensitive to the weight of \"{}\": {} instead of {}, the others lowered in proportion, would mean {} instead of {}.",
                most.criterion,
                rounded(&(&most.weight + &most.raised)),
                rounded(&most.weight),
                spaced(&most.obligation.to_string()),
                spaced(&self.obligation.to_string())
            ));
        }
        self
    }

    fn key_name(&self) -> &'static str {
        if self.origins > 1 { "key, mean over the origins" } else { "key" }
    }

    /// The text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{:WIDTH$} {:>24} {:>14}\n", self.title, "", "exact", "shown");
        let line = |text: &mut String, name: &str, exact: &Rational, shown: &Integer| {
            let shown = spaced(&shown.to_string());
            let _ = writeln!(text, "  {name:<WIDTH$} {:>22} {shown:>14}", brief(exact));
        };
        for (index, step) in self.steps.iter().enumerate() {
            if index == self.of_the_key {
                let percent = format!("{} %", significant(&(&self.key * Rational::from(100)), 4, 2));
                let _ = writeln!(text, "  {:<WIDTH$} {:>22} {percent:>14}", self.key_name(), brief(&self.key));
                line(&mut text, "fair number", &self.fair, &self.fair_shown);
            }
            line(&mut text, &step.name, &step.exact, &step.shown);
        }
        line(&mut text, "obligation", &Rational::from(self.obligation.clone()), &self.obligation);
        text.truncate(text.trim_end().len());
        let _ = writeln!(text, "   {}", self.proof);
        if self.origins > 1 {
            let _ = writeln!(
                text,
                "Each origin has its own key; shares are means over the {} origins, by their people.",
                self.origins
            );
        }
        if self.steps.len() > self.of_the_key + 1 && !self.over_periods {
            let _ = writeln!(
                text,
                "Rules are switched on in the order market, bars, corridors, floors, caps, accords, modalities, levels; another order may give other steps."
            );
        }
        for sentence in &self.sentences {
            let _ = writeln!(text, "{sentence}");
        }
        text
    }
}

/// An exact number where it is short, else six decimals with a sign that it is cut.
fn brief(number: &Rational) -> String {
    let text = exact::text(number);
    if text.len() <= 20 { text } else { format!("~{}", significant(number, 6, 2)) }
}
