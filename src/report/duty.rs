//! The whole duty of states that may discharge it in several ways: in people, in files, and in money, all in responsibility units.

use super::columns::column;
use super::{Column, adding_up, to_total};
use crate::exact::{self, Integer, Rational, nearest};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, Run};
use crate::problem::Variable;
use crate::scenario::Mode;

/// What is discharged in which way, in responsibility units, one entry a member in code order.
struct Duty {
    people: Vec<Rational>,
    files: Vec<Rational>,
    /// What is paid less what is received.
    money: Vec<Rational>,
}

/// The duty of every member; `None` where people are the only way.
fn duty(run: &Run, allocation: &Allocation) -> Option<Duty> {
    let scenario = &run.scenario;
    if scenario.modalities.is_empty() {
        return None;
    }
    let nobody = vec![Rational::ZERO; scenario.members.len()];
    let mut duty = Duty { people: nobody.clone(), files: nobody.clone(), money: nobody };
    for (column, units) in run.problem.columns.iter().zip(&allocation.solution.values) {
        let (state, part, units) = match &column.stands_for {
            Variable::By { state, .. } | Variable::Through { state, .. } => (state, &mut duty.people, units.clone()),
            Variable::Pay { state } => (state, &mut duty.money, units.clone()),
            Variable::Receive { state } => (state, &mut duty.money, -units),
            Variable::Process { state, modality } => {
                let named = scenario.modalities.iter().find(|one| one.name == *modality);
                let Some(files) = named.and_then(|one| one.files.as_ref()) else { continue };
                (state, &mut duty.files, units / &files.per_ru)
            }
            _ => continue,
        };
        if let Ok(at) = scenario.members.binary_search_by(|member| member.id.cmp(state)) {
            part[at] += units;
        }
    }
    Some(duty)
}

/// The units that are discharged in money, and the whole duty.
pub(super) fn columns(run: &Run, allocation: &Allocation) -> Vec<Column> {
    let Some(Duty { people, files, money }) = duty(run, allocation) else { return Vec::new() };
    let units = |name, title, about, amounts: Vec<Rational>| {
        column(name, title, "responsibility-units", about, adding_up(amounts, 1), true)
    };
    let whole = people.iter().zip(&files).zip(&money).map(|((people, files), money)| people + files + money).collect();
    let mut columns = Vec::new();
    if run.scenario.substitution.is_some() {
        let about = "units discharged in money: paid less received";
        columns.push(units("duty-in-money", "in money", about, money));
    }
    let about = "the whole duty after accords, before whole people: in people, files and money";
    columns.push(units("duty", "whole duty", about, whole));
    columns
}

/// Where everybody went whose protection is shared, in whole units that add up as shown.
pub(super) fn balance(run: &Run, allocation: &Allocation) -> Option<Sentence> {
    let Duty { people, files, money } = duty(run, allocation)?;
    let all = run.demand.units();
    let [people, files, money] = [people, files, money].map(|part| exact::sum(&part));
    let lapsed = allocation.lapsed.clone();
    if run.scenario.people.mode != Mode::Ledger || &people + &files + &money + &lapsed != all {
        return None;
    }
    // Obligations are whole already; what rounding leaves is taken up by the others.
    let (all, people) = (nearest(&all), allocation.people.iter().sum::<Integer>());
    let rest = to_total(&[files, money, lapsed], &(&all - &people));
    let part = |message: &'static str, units: &Integer| {
        Argument::from(Sentence::of(message, [("units", Argument::number(units))]))
    };
    let rest = rest.iter().zip(["balance-files", "balance-money", "balance-waived"]);
    let rest = rest.filter(|(units, _)| !units.is_zero()).map(|(units, message)| part(message, units));
    let parts = Argument::list(std::iter::once(part("balance-people", &people)).chain(rest));
    Some(Sentence::of("said-balance", [("all", Argument::number(&all)), ("parts", parts)]))
}
