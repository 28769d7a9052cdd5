//! What the steps of an explanation are called.

use crate::exact::{self, Rational, significant};
use crate::key::Step;
use crate::pipeline::Run;
use crate::report::bracketed;
use crate::scenario::{Combine, Part, RuleKind, Scenario};

/// What a step of the key is called.
pub(super) fn step_name(scenario: &Scenario, step: &Step, amount: &Rational) -> String {
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
            Some(format!(
                "{}^{}",
                bracketed(&one.name, one.contested),
                crate::report::key::number(one.exponent.as_ref()?)
            ))
        }
        Part::Branch(_) => None,
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { String::new() } else { format!(" {}", named.join(" x ")) }
}

/// Weight times share, behind the name of a criterion: `0.40 x 1/2`; over several origins the mean share by their people.
pub(super) fn factors_of(run: &Run, step: &Step, amount: &Rational) -> String {
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

fn factors(scenario: &Scenario) -> String {
    let names: Vec<&str> =
        scenario.key.factors.iter().filter_map(|factor| factor.named.path.rsplit('.').next()).collect();
    format!("relief and exemption: {}", names.join(", "))
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

/// What the step of a family of rules is called, by what it changes.
pub(super) fn rule_name(family: &str, change: &Rational) -> String {
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
