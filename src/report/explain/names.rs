//! What the steps of an explanation are called.

use std::cmp::Ordering;

use super::percent;
use crate::exact::{self, Rational, significant};
use crate::key::Step;
use crate::language::{Argument, Sentence};
use crate::pipeline::Run;
use crate::report::bracketed;
use crate::report::key::number;
use crate::scenario::{Bearers, Combine, Part, RuleKind, Scenario};

/// What a step of the key is called.
pub(super) fn step_name(scenario: &Scenario, step: &Step, amount: &Rational) -> Sentence {
    let criterion = |index: &usize| Argument::text(titled(scenario, *index));
    match step {
        Step::Criterion(index) => Sentence::verbatim(criterion(index)),
        Step::Unattributed(index, fallback) => {
            Sentence::of("step-unattributed", [("criterion", criterion(index)), ("fallback", criterion(fallback))])
        }
        Step::Branch(index) => branch(scenario, *index),
        Step::Combination => Sentence::plain("step-geometric"),
        Step::Power => match &scenario.key.finish.power {
            Some(power) => Sentence::of("step-power", [("power", Argument::number(exact::text(power)))]),
            None => Sentence::plain("step-some-power"),
        },
        Step::Bounds => Sentence::plain("step-limits-on-shares"),
        Step::Residual => Sentence::of("step-caps-on-criteria-by", [("change", direction(amount))]),
        Step::Rates => match rates(scenario, None) {
            Some(rates) => Sentence::of("step-rates-of", [("rates", rates)]),
            None => Sentence::plain("step-rates"),
        },
        Step::Spread => Sentence::plain("step-spread"),
        Step::Factors => factor_name(step, factors(scenario, false), amount),
        Step::Discounts => factor_name(step, factors(scenario, true), amount),
        Step::Adoption => Sentence::plain("step-adopted"),
    }
}

/// What reports call a criterion: its label, with its name where another has the same; in square brackets where it is contested.
pub(in crate::report) fn titled(scenario: &Scenario, index: usize) -> String {
    let criteria = &scenario.key.criteria;
    let Some(one) = criteria.get(index) else { return index.to_string() };
    let is_shared = criteria.iter().enumerate().any(|(at, other)| at != index && other.label == one.label);
    let title = if is_shared { format!("{} ({})", one.label, one.name) } else { one.label.clone() };
    bracketed(&title, one.contested)
}

/// What factors by these names do to a state.
pub(super) fn factor_name(step: &Step, names: Argument, amount: &Rational) -> Sentence {
    match step {
        Step::Discounts => Sentence::of("step-discounts", [("change", direction(amount)), ("names", names)]),
        _ => Sentence::of("step-relief", [("names", names)]),
    }
}

/// `none`, `up` or `down`.
fn direction(change: &Rational) -> Argument {
    Argument::Choice(match change.cmp(&Rational::ZERO) {
        Ordering::Equal => "none",
        Ordering::Greater => "up",
        Ordering::Less => "down",
    })
}

/// What a branch makes of the weighted sum of its criteria.
fn branch(scenario: &Scenario, index: usize) -> Sentence {
    let Some(branch) = scenario.key.branches.get(index) else {
        return Sentence::verbatim(Argument::text(index));
    };
    let mut made: Vec<Sentence> = match branch.combine {
        Combine::Geometric => vec![Sentence::plain("branch-geometric")],
        Combine::Product => vec![match rates(scenario, Some(index)) {
            Some(rates) => Sentence::of("branch-rates", [("rates", rates)]),
            None => Sentence::plain("branch-no-rates"),
        }],
        Combine::Sum | Combine::Index | Combine::Remainder => Vec::new(),
    };
    let power = |power| Sentence::of("branch-power", [("power", Argument::number(exact::text(power)))]);
    made.extend(branch.finish.power.as_ref().map(power));
    made.extend(branch.finish.limits.as_ref().map(|_| Sentence::plain("step-limits-on-shares")));
    let made = Argument::list(made.into_iter().map(Argument::from));
    Sentence::of("step-part", [("step", Argument::text(&branch.name)), ("part", made)])
}

/// The criteria of a product with their exponents: `gdp^1 x emissions^-1`.
fn rates(scenario: &Scenario, branch: Option<usize>) -> Option<Argument> {
    let parts = scenario.key.parts(branch).into_iter();
    let named = parts.filter_map(|part| match part {
        Part::Criterion(index) => {
            let one = &scenario.key.criteria[index];
            Some(format!("{}^{}", bracketed(&one.name, one.contested), number(one.exponent.as_ref()?)))
        }
        Part::Branch(_) => None,
    });
    let named: Vec<String> = named.collect();
    (!named.is_empty()).then(|| Argument::text(named.join(" x ")))
}

/// A step, a criterion with weight times share behind its name: `gdp  0.40 x 1/2`; over several origins the mean share by their people.
pub(super) fn weighed(run: &Run, step: &Step, amount: &Rational) -> Sentence {
    let name = step_name(&run.scenario, step, amount);
    let Step::Criterion(index) = step else { return name };
    let Some(weight) = run.keys.weights.get(*index) else { return name };
    let whole = weight * run.demand.units();
    // In an index the weight is of scores; in a remainder it may differ from origin to origin, and with causes from cohort to cohort.
    let key = &run.scenario.key;
    let one_weight = run.versions.is_empty()
        && key.combine != Combine::Product
        && std::iter::once(key.combine)
            .chain(key.branches.iter().map(|branch| branch.combine))
            .all(|combine| !matches!(combine, Combine::Index | Combine::Remainder));
    if whole.is_zero() || !one_weight {
        return name;
    }
    let share = amount / whole;
    let text = exact::text(&share);
    let share = if text.len() <= 12 { Argument::text(text) } else { percent(&share) };
    let weight = ("weight", Argument::number(decimal(weight)));
    Sentence::of("step-weighed", [("criterion", name.into()), weight, ("share", share)])
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

/// The factors by name: those that others bear, or those without.
fn factors(scenario: &Scenario, borne: bool) -> Argument {
    let those = scenario.key.factors.iter().filter(|factor| (factor.borne_by != Bearers::All) == borne);
    Argument::list(those.filter_map(|factor| factor.named.path.rsplit('.').next()).map(Argument::text))
}

/// Whether the file has rules of a family, so that its step is listed even where it changes nothing here.
pub(super) fn is_in_file(scenario: &Scenario, family: &str) -> bool {
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

/// The family of a rule and what it does here. Every family has these two messages.
pub(super) fn rule_names(family: &str, change: &Rational) -> (Sentence, Sentence) {
    let (family, changed) = match family {
        "market" => ("family-market", "changed-market"),
        "bars" => ("family-bars", "changed-bars"),
        "corridors" => ("family-corridors", "changed-corridors"),
        "floors" => ("family-floors", "changed-floors"),
        "accords" => ("family-accords", "changed-accords"),
        "modalities" => ("family-modalities", "changed-modalities"),
        "levels" => ("family-levels", "changed-levels"),
        "periods" => ("family-periods", "changed-periods"),
        _ => ("family-caps", "changed-caps"),
    };
    let family = Sentence::plain(family);
    let name = match change.is_zero() {
        true => Sentence::of("changed-none", [("family", family.clone().into())]),
        false => Sentence::of(changed, [("change", direction(change))]),
    };
    (family, name)
}
