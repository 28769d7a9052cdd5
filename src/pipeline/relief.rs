//! Relief: deductions, exemptions and opt-outs take units off some states' fair numbers and give them to others, before anything is
//! allocated; an opt-out is paid for.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{self, Integer, Rational, nearest};
use crate::ids::StateId;
use crate::obligation;
use crate::scenario::{Accord, Scenario, Takers, Terms, Waived};

use super::Payment;
use super::allocate::unrounded;

/// Fair numbers after relief, and what is paid for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relieved {
    pub fair: Vec<Rational>,
    pub payments: Vec<Payment>,
    /// The units that each pays for, less those that it takes over for pay.
    pub for_pay: Vec<Rational>,
    /// All that is taken over for pay, in responsibility units.
    pub taken_over: Rational,
    /// What nobody takes over, in responsibility units.
    pub lapsed: Rational,
}

/// Applies every accord of relief to the fair numbers as the key gives them: what one accord moves does not change another.
///
/// A state that is exempt takes over nothing; nor does one from what its own accord waives.
pub(super) fn relieve(scenario: &Scenario, fair: &[Rational]) -> Result<Relieved, Findings> {
    let for_pay = vec![Rational::ZERO; fair.len()];
    let mut relieved = Relieved {
        fair: fair.to_vec(),
        payments: Vec::new(),
        for_pay,
        taken_over: Rational::ZERO,
        lapsed: Rational::ZERO,
    };
    let reliefs = scenario.accords.iter().filter_map(|accord| match &accord.terms {
        Terms::Relief { waived, taken_by, usd_per_ru } => Some((accord, waived, taken_by, usd_per_ru.as_ref())),
        _ => None,
    });
    let exempt: BTreeSet<&StateId> = reliefs
        .clone()
        .filter(|(_, waived, ..)| **waived == Waived::Share(Rational::ONE))
        .flat_map(|(accord, ..)| &accord.states)
        .collect();
    for (accord, waived, taken_by, usd_per_ru) in reliefs {
        let takes = |state: &StateId| {
            !matches!(taken_by, Takers::These(states) if !states.contains(state))
                && !accord.states.contains(state)
                && !exempt.contains(state)
        };
        let sizes: Vec<Rational> = scenario
            .members
            .iter()
            .zip(fair)
            .map(|(member, fair)| if takes(&member.id) { fair.clone() } else { Rational::ZERO })
            .collect();
        let all = exact::sum(&sizes);
        let lapses = *taken_by == Takers::Nobody;
        if all.is_zero() && !lapses {
            let fix = "name states with a share in the key in `taken_by`";
            return Err(refuse(accord, "ONUS-P063", "nobody takes over what is waived", fix));
        }
        for (at, member) in scenario.members.iter().enumerate().filter(|(_, one)| accord.states.contains(&one.id)) {
            let units = match waived {
                Waived::Units(units) => units.clone(),
                Waived::Share(share) => share * &fair[at],
            };
            relieved.fair[at] -= &units;
            if lapses {
                relieved.lapsed += units;
                continue;
            }
            for (fair, size) in relieved.fair.iter_mut().zip(&sizes) {
                *fair += &units * size / &all;
            }
            if let Some(price) = usd_per_ru {
                let cents = nearest(&(&units * price * Rational::from(100)));
                relieved.payments.extend(payments(scenario, accord, &member.id, &sizes, &cents)?);
                for (for_pay, size) in relieved.for_pay.iter_mut().zip(&sizes) {
                    *for_pay -= &units * size / &all;
                }
                relieved.for_pay[at] += &units;
                relieved.taken_over += units;
            }
        }
    }
    let below = scenario.members.iter().zip(&relieved.fair).find(|(_, fair)| **fair < Rational::ZERO);
    if let Some((member, _)) = below {
        let covers =
            |accord: &&Accord| matches!(accord.terms, Terms::Relief { .. }) && accord.states.contains(&member.id);
        if let Some(accord) = scenario.accords.iter().find(covers) {
            let what = format!("more is taken off {} than its fair number", member.id);
            return Err(refuse(accord, "ONUS-P062", &what, "take off less, or exempt the state"));
        }
    }
    Ok(relieved)
}

/// What one state pays to those who take its units over, in whole cents that add up.
fn payments(
    scenario: &Scenario,
    accord: &Accord,
    from: &StateId,
    sizes: &[Rational],
    cents: &Integer,
) -> Result<Vec<Payment>, Findings> {
    let (method, ties) = (scenario.rounding.money, scenario.rounding.ties.as_ref());
    let (paid, _) = obligation::share_money(&scenario.members, sizes, cents, method, ties)
        .map_err(|error| unrounded(scenario, &error.into()))?;
    let paid = scenario.members.iter().zip(paid).filter(|(_, cents)| !cents.is_zero());
    let payment = |(member, cents): (&crate::scenario::Member, Integer)| Payment {
        from: from.clone(),
        to: member.id.clone(),
        cents,
        why: accord.named.path.clone(),
    };
    Ok(paid.map(payment).collect())
}

fn refuse(accord: &Accord, code: &'static str, what: &str, fix: &str) -> Findings {
    let what = format!("{}: {what}", accord.named.path);
    Findings(vec![Diagnostic::error(code, Some(accord.named.place.clone()), what, fix)])
}
