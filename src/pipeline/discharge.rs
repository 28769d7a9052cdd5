//! How obligations are discharged where people are not the only way, or where those placed are not one unit each: in people, in files and
//! in money, all in responsibility units.
//!
//! One meaning everywhere: an obligation is what a state must discharge in all ways together. What it hosts counts, the files that it decides
//! count, and so do units that it pays for, less those that others pay it for. Under an opt-out that is paid for it is the number before the
//! opt-out; in a market of quotas it is the quota (mathematics 5.5 and 5.9).

use std::collections::BTreeMap;

use super::relief::Relieved;
use super::{Allocation, market};
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::key::round::to_total;
use crate::obligation::WholePlaces;
use crate::problem::{Frame, Problem, Variable};
use crate::proof::Solution;
use crate::scenario::Scenario;

/// What every member discharges in which way, in responsibility units. All vectors are one entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discharge {
    /// Whether there are other ways than people.
    pub has_other_ways: bool,
    /// Whole people, each by its weight.
    pub people: Vec<Rational>,
    /// Files, exactly.
    pub files: Vec<Rational>,
    /// What is paid for own units, less what others pay for units taken over from them, exactly; in a market the quota less what is hosted.
    pub money: Vec<Rational>,
    /// Of that money what accords let members pay for, less what each takes over for pay.
    pub for_pay: Vec<Rational>,
    /// All of it, before people are whole.
    pub exact: Vec<Rational>,
    /// All units that members take over from others, who pay for them: each cause by itself, not netted with what they pay for themselves.
    pub taken_over: Rational,
}

impl Discharge {
    /// All of it that is discharged in people, before these are whole.
    #[must_use]
    pub fn exact_people(&self, member: usize) -> Rational {
        &self.exact[member] - &self.files[member] - &self.money[member]
    }
}

impl Allocation {
    /// What a member discharges in people, as whole units: its whole people, or the whole number next to their responsibility units.
    #[must_use]
    pub fn in_people(&self, member: usize) -> Integer {
        match &self.discharge {
            None => self.people[member].clone(),
            Some(ways) => exact::nearest(&ways.people[member]),
        }
    }

    /// What every member owes, as it is published: whole people; where these are not the only way, or are not one unit each, all ways
    /// together, in responsibility units. Each way is rounded once, to hundredths that add up over the members.
    #[must_use]
    pub fn owed(&self) -> Vec<Rational> {
        match &self.discharge {
            None => self.people.iter().cloned().map(Rational::from).collect(),
            Some(ways) => {
                let [people, files, money] = [&ways.people, &ways.files, &ways.money].map(|way| in_hundredths(way));
                people.iter().zip(files).zip(money).map(|((people, files), money)| people + files + money).collect()
            }
        }
    }
}

/// What members pay for beside the columns of a programme. One entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidFor {
    /// The units that accords let each pay for, less those that it takes over for pay.
    pub(super) for_pay: Vec<Rational>,
    /// The quotas, where the scenario has a market: what each hosts less is paid for.
    pub(super) quotas: Option<Vec<Rational>>,
}

/// What members discharge in the ways that take nobody, in responsibility units: one entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    /// Files.
    pub files: Vec<Rational>,
    /// What is paid for, less what others pay for.
    pub money: Vec<Rational>,
}

impl PaidFor {
    /// That of the published answer.
    #[must_use]
    pub fn of(allocation: &Allocation) -> Self {
        let none = || vec![Rational::ZERO; allocation.exact.len()];
        Self {
            for_pay: allocation.discharge.as_ref().map_or_else(none, |ways| ways.for_pay.clone()),
            quotas: allocation.trade.as_ref().map(|trade| trade.quotas.clone()),
        }
    }

    /// Units in money and in files at the values of a programme, exactly.
    #[must_use]
    pub fn ways(&self, scenario: &Scenario, problem: &Problem, values: &[Rational]) -> Ways {
        let (mut files, mut money) = (vec![Rational::ZERO; self.for_pay.len()], self.for_pay.clone());
        if let Some(quotas) = &self.quotas {
            let hosted = market::hosted(scenario, problem, values);
            for ((money, quota), hosted) in money.iter_mut().zip(quotas).zip(&hosted) {
                *money += quota - hosted;
            }
        }
        for (column, value) in problem.columns.iter().zip(values) {
            let (state, way, units) = match &column.stands_for {
                Variable::Pay { state } => (state, &mut money, value.clone()),
                Variable::Receive { state } => (state, &mut money, -value),
                Variable::Process { state, modality } => {
                    let named = scenario.modalities.iter().find(|one| one.name == *modality);
                    let Some(of) = named.and_then(|one| one.files.as_ref()) else { continue };
                    (state, &mut files, value / &of.per_ru)
                }
                _ => continue,
            };
            if let Ok(at) = scenario.members.binary_search_by(|member| member.id.cmp(state)) {
                way[at] += units;
            }
        }
        Ways { files, money }
    }
}

/// Hundredths next to units that add up to those next to their sum.
fn in_hundredths(units: &[Rational]) -> Vec<Rational> {
    let scaled: Vec<Rational> = units.iter().map(|units| units * Rational::from(100)).collect();
    let shown = to_total(&scaled, &exact::nearest(&exact::sum(&scaled)));
    shown.into_iter().map(|hundredths| Rational::from(hundredths) / Rational::from(100)).collect()
}

/// The ways of every member; `None` where people are the only one, and are counted in the units that they share. `relieved` has what
/// accords let members pay for, `paid_for` that with the quotas of a market.
pub(super) fn discharge(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    (relieved, paid_for): (&Relieved, &PaidFor),
    whole: &WholePlaces,
) -> Option<Discharge> {
    let scenario = frame.scenario;
    let for_pay = &relieved.for_pay;
    let has_other_ways =
        !scenario.modalities.is_empty() || paid_for.quotas.is_some() || !for_pay.iter().all(Rational::is_zero);
    if !has_other_ways && !frame.counts_weighed_people() {
        return None;
    }
    let Ways { files, money } = paid_for.ways(scenario, problem, &solution.values);
    // Beside what accords move, a state that would pay and be paid does neither.
    let settled = for_pay.iter().zip(&money).map(|(for_pay, money)| (for_pay - money).max(Rational::ZERO));
    let taken_over = settled.fold(relieved.taken_over.clone(), |sum, units| sum + units);
    let loads = frame.units(problem, &solution.values);
    let exact = loads.into_iter().zip(&files).zip(&money).map(|((load, files), money)| load + files + money).collect();
    Some(Discharge {
        has_other_ways,
        people: people(frame, whole),
        files,
        money,
        for_pay: for_pay.clone(),
        exact,
        taken_over,
    })
}

/// Whole people in responsibility units: those of a ledger are counted in them, those of a placement by the weights of their cohorts.
fn people(frame: &Frame, whole: &WholePlaces) -> Vec<Rational> {
    if frame.is_ledger() {
        return whole.people.iter().cloned().map(Rational::from).collect();
    }
    let weights: BTreeMap<&StateId, &Rational> =
        frame.cohorts.iter().map(|cohort| (&cohort.origin, &cohort.weight)).collect();
    let mut units: BTreeMap<&StateId, Rational> = BTreeMap::new();
    for flow in &whole.table {
        let people = Rational::from(&flow.stay + &flow.placed);
        *units.entry(&flow.host).or_default() += weights[&flow.origin] * people;
    }
    frame.scenario.members.iter().map(|member| units.remove(&member.id).unwrap_or_default()).collect()
}
