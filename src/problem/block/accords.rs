//! Accords that are rows (mathematics 5.9); relief changes the fair numbers before any row is written.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `pool[north]` | units of the members together = their fair numbers together | the goal per unit, any sign |
//! | `least[DEU]` | units >= (1 - band) f | at least 0: what the lower end of the band costs, the goal per unit |
//! | `most[DEU]` | units <= (1 + band) f | at most 0: what the upper end of the band costs, the goal per unit |
//! | `at-fair[FRA]` | units of a state outside every pool = f | the goal per unit, any sign |
//! | `commitment[visas]` | people of the origin placed anew in the states >= people | at least 0: what the commitment costs per person |

use std::collections::BTreeSet;

use crate::exact::Rational;
use crate::problem::columns::means;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense};
use crate::scenario::{Accord, Terms};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if !frame.families.accords {
        return;
    }
    for accord in &frame.scenario.accords {
        let reason = Reason { rule: accord.named.path.clone(), line: Some(accord.named.place.line()) };
        match &accord.terms {
            Terms::Pool { band, .. } => pool(frame, accord, band, &reason, problem),
            Terms::Commitment { origin, people } => {
                let picked = problem.terms_where(|variable| {
                    let whose =
                        variable.origin().is_some_and(|one| frame.whose(one).iter().any(|id| means(origin, id)));
                    let where_to = variable.host().is_some_and(|host| accord.states.contains(host));
                    variable.placed_via().is_some() && whose && where_to
                });
                let says = Condition::named(RowKind::Commitment, &accord.name);
                problem.add_row(says, picked, Sense::AtLeast, people.clone(), reason);
            }
            Terms::Relief { .. } => {}
        }
    }
    at_fair(frame, problem);
}

fn pool(frame: &Frame, accord: &Accord, band: &Rational, reason: &Reason, problem: &mut Problem) {
    let loads = frame.loads(problem);
    let members =
        frame.scenario.members.iter().zip(frame.fair).filter(|(member, _)| accord.states.contains(&member.id));
    let mut all = Vec::new();
    let mut joint = Rational::ZERO;
    for (member, fair) in members {
        let load = loads.get(&member.id).cloned().unwrap_or_default();
        all.extend(load.iter().cloned());
        joint += fair;
        let ends = [
            (RowKind::BandLeast, Sense::AtLeast, Rational::ONE - band),
            (RowKind::BandMost, Sense::AtMost, Rational::ONE + band),
        ];
        for (kind, sense, part) in ends {
            let says = Condition::of_state(kind, &member.id);
            problem.add_row(says, load.clone(), sense, fair * part, reason.clone());
        }
    }
    all.sort();
    problem.add_row(Condition::named(RowKind::Pool, &accord.name), all, Sense::Equal, joint, reason.clone());
}

/// States outside every pool, where a pool says that they take exactly their fair numbers.
fn at_fair(frame: &Frame, problem: &mut Problem) {
    let pools = || frame.scenario.accords.iter().filter(|accord| matches!(accord.terms, Terms::Pool { .. }));
    let says = |accord: &&Accord| matches!(accord.terms, Terms::Pool { others_at_fair: true, .. });
    let Some(accord) = pools().find(says) else { return };
    let pooled: BTreeSet<_> = pools().flat_map(|accord| &accord.states).collect();
    let reason = Reason { rule: accord.named.path.clone(), line: Some(accord.named.place.line()) };
    let mut loads = frame.loads(problem);
    for (member, fair) in frame.scenario.members.iter().zip(frame.fair).filter(|(one, _)| !pooled.contains(&one.id)) {
        let load = loads.remove(&member.id).unwrap_or_default();
        let says = Condition::of_state(RowKind::AtFair, &member.id);
        problem.add_row(says, load, Sense::Equal, fair.clone(), reason.clone());
    }
}
