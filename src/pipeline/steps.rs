//! From the fair number to the exact obligation, one family of rules after another: differences of exact solves.

use super::RuleStep;
use crate::exact::Rational;
use crate::problem::{self, BarsAs, Families, Frame, Goal, LevelsAs, Problem};
use crate::solve::{self, Answer};

/// The families in the order in which they are switched on.
const ORDER: [(&str, Families); 9] = [
    ("market", Families { market: true, ..Families::NONE }),
    ("bars", Families { bars: BarsAs::AbsentColumns, market: true, ..Families::NONE }),
    ("corridors", Families { bars: BarsAs::AbsentColumns, corridors: true, market: true, ..Families::NONE }),
    ("floors", Families { caps: false, ..BEFORE_ACCORDS }),
    ("caps", BEFORE_ACCORDS),
    ("accords", Families { accords: true, ..BEFORE_ACCORDS }),
    ("modalities", Families { levels: LevelsAs::Off, ..Families::ALL }),
    ("levels", Families::ALL),
    ("periods", Families::ALL),
];

/// All families before accords. Modalities come after them: they discharge what accords leave of a duty.
const BEFORE_ACCORDS: Families = Families { accords: false, modalities: false, levels: LevelsAs::Off, ..Families::ALL };

/// What the market, bars, corridors, floors, caps, accords, modalities and levels did to every member; over periods, what all limits and what is
/// carried over did. The changes and the fair numbers before accords sum to
/// `exact`, in responsibility units.
///
/// A family that the scenario does not use changes nothing and is not solved. With unmet need the fair numbers and the
/// obligations have different sums, and the difference falls into the first family whose rules leave people without a place. Where the fair
/// numbers are of the people placed, `hold` keeps every step to them: all steps then place the same people.
#[must_use]
pub fn rule_steps(
    frame: &Frame,
    before_accords: &[Rational],
    exact: &[Rational],
    hold: &dyn Fn(&mut Problem),
) -> Vec<RuleStep> {
    let used: Vec<_> = ORDER.into_iter().filter(|(name, _)| is_used(frame, name)).collect();
    let mut before = before_accords.to_vec();
    let mut steps = Vec::new();
    for (at, (name, families)) in used.iter().enumerate() {
        let after = if at + 1 == used.len() {
            Some(exact.to_vec())
        } else if families.accords {
            amounts_under(&Frame { families: *families, ..frame.clone() }, hold)
        } else {
            let families = *families;
            amounts_under(&Frame { families, fair: before_accords, keyed: before_accords, ..frame.clone() }, hold)
        };
        let Some(after) = after else { continue };
        let change: Vec<Rational> = after.iter().zip(&before).map(|(after, before)| after - before).collect();
        steps.push(RuleStep { name, change });
        before = after;
    }
    steps
}

fn is_used(frame: &Frame, family: &str) -> bool {
    use crate::scenario::RuleKind::{Cap, Floor};
    let scenario = frame.scenario;
    // A limit of a period says nothing of all of them together, so that no family can be switched on without periods.
    if scenario.periods.is_some() {
        return family == "periods";
    }
    match family {
        "levels" => !frame.levels.is_empty(),
        "bars" => !scenario.bars.is_empty(),
        "accords" => !scenario.accords.is_empty(),
        "market" => scenario.market.is_some(),
        "periods" => false,
        "modalities" => !scenario.modalities.is_empty(),
        "caps" => {
            (scenario.accords.is_empty() && scenario.modalities.is_empty() && scenario.market.is_none())
                || scenario.rules.iter().any(|rule| rule.kind == Cap)
        }
        "corridors" => !scenario.corridors.is_empty(),
        _ => scenario.rules.iter().any(|rule| rule.kind == Floor),
    }
}

/// The responsibility units of the members with some families of rules only. Burden ratios decide them, and hosting without a share where the
/// file allows it; the goals after these only say who goes where. Without a goal of burden ratios every goal counts.
fn amounts_under(frame: &Frame, hold: &dyn Fn(&mut Problem)) -> Option<Vec<Rational>> {
    let mut problem = problem::build(frame);
    hold(&mut problem);
    if frame.scenario.goals.iter().any(|goal| goal.name == "leximin-burden") {
        problem.goals.retain(|goal| match goal {
            Goal::Leximin { .. } => true,
            Goal::Sum { name, .. } => ["vulnerable-unmet", "unmet", "zero-share"].contains(&name.as_str()),
            Goal::CodeOrder => false,
        });
    }
    match solve::solve(&problem) {
        Answer::Optimal(solution) => Some(frame.units(&problem, &solution.values)),
        Answer::Infeasible(_) | Answer::Unbounded => None,
    }
}
