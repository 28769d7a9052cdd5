//! Expectations of a scenario: sentences that must hold of its result.

use super::spaced;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Integer, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Outcome, Run};
use crate::scenario::{Expectation, Figure, Relation};

/// The code of an expectation that does not hold.
pub const CODE: &str = "ONUS-R010";

/// A finding for each expectation that does not hold, or whose figure the run does not have.
#[must_use]
pub fn failed_expectations(run: &Run) -> Vec<Diagnostic> {
    run.scenario.expectations.iter().filter_map(|expectation| failed(run, expectation)).collect()
}

fn failed(run: &Run, expectation: &Expectation) -> Option<Diagnostic> {
    let found = value(run, expectation);
    let holds = found.as_ref().is_some_and(|found| match expectation.relation {
        Relation::AtLeast => found >= &expectation.value,
        Relation::AtMost => found <= &expectation.value,
        Relation::Equal => found == &expectation.value,
    });
    if holds {
        return None;
    }
    let what = match found {
        Some(found) => format!("the expectation does not hold: the figure is {}", shown(&found)),
        None => "the expectation is about a figure that this result does not have".to_owned(),
    };
    let fix = "change the rule that makes the figure so, or the expectation";
    Some(Diagnostic::error(CODE, Some(expectation.named.place.clone()), what, fix))
}

fn shown(value: &Rational) -> String {
    if exact::is_whole(value) { spaced(&exact::text(value)) } else { exact::text(value) }
}

/// The figure that an expectation names; `None` where the run has none.
fn value(run: &Run, expectation: &Expectation) -> Option<Rational> {
    let Outcome::Allocated(allocation) = &run.outcome else { return None };
    let whom = match &expectation.whom {
        Some(state) => Some(run.scenario.members.iter().position(|member| &member.id == state)?),
        None => None,
    };
    match expectation.figure {
        Figure::Key => key(run, whom),
        Figure::ObligationPeople => Some(of(&allocation.people, whom)),
        Figure::ObligationMoney => Some(of(&allocation.money.as_ref()?.owed, whom) * ratio(1, 100)),
        Figure::ActualPeople => Some(of(allocation.actual.people.as_ref()?, whom)),
        Figure::GapPeople => Some(of(allocation.actual.people.as_ref()?, whom) - of(&allocation.people, whom)),
        Figure::Unmet => Some(unmet(allocation, expectation.whom.as_ref())),
    }
}

fn key(run: &Run, whom: Option<usize>) -> Option<Rational> {
    let whole = exact::sum(&run.fair);
    match whom {
        _ if whole.is_zero() => None,
        Some(member) => Some(&run.fair[member] / whole),
        None => Some(Rational::ONE),
    }
}

fn of(amounts: &[Integer], whom: Option<usize>) -> Rational {
    let amount = match whom {
        Some(member) => amounts[member].clone(),
        None => amounts.iter().fold(Integer::ZERO, |sum, amount| sum + amount),
    };
    Rational::from(amount)
}

fn unmet(allocation: &Allocation, origin: Option<&StateId>) -> Rational {
    let counted = allocation.unmet.iter().filter(|(one, _)| origin.is_none_or(|origin| origin == *one));
    Rational::from(counted.fold(Integer::ZERO, |sum, (_, people)| sum + people))
}
