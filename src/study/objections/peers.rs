//! What a state owes by head and by GDP, beside the members of its region and of its income group.

use std::collections::BTreeMap;

use super::{Ground, Objection};
use crate::data::Catalogue;
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::Run;

/// What an obligation is set against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Per {
    /// Inhabitants.
    Head,
    /// GDP in US dollars.
    Gdp,
}

/// Where a state owes more, or less, by head or GDP than more than half of the other members of its region or income group. Concerned is
/// what parts it from the median of these others.
pub(super) fn grounds(run: &Run, owed: &[Rational], member: usize, catalogue: &Catalogue) -> Vec<Objection> {
    let members = &run.scenario.members;
    let id = &members[member].id;
    let income =
        |id: &StateId| catalogue.states().get(id).map(|row| row.income_group.as_str()).filter(|one| !one.is_empty());
    // An invented state may carry the code of a real one.
    let real = members.iter().all(|member| catalogue.states().contains_key(&member.id));
    let region = members[member].region.as_str();
    let mut groups =
        vec![("region", region.to_owned(), (0..members.len()).filter(|at| members[*at].region == region).collect())];
    if let Some(group) = income(id).filter(|_| real) {
        let inside: Vec<usize> = (0..members.len()).filter(|at| income(&members[*at].id) == Some(group)).collect();
        groups.push(("income group", group.to_owned(), inside));
    }
    let mut found = Vec::new();
    for (family, group, inside) in groups {
        for (per, base) in [(Per::Head, &run.inhabitants), (Per::Gdp, &run.gdp)] {
            let rate = |at: usize| rate(run, owed, base, at);
            let Some(own) = rate(member) else { continue };
            let mut others: Vec<Rational> =
                inside.iter().filter(|at| **at != member).filter_map(|at| rate(*at)).collect();
            others.sort();
            let more = others.iter().filter(|other| own > **other).count();
            let less = others.iter().filter(|other| own < **other).count();
            let (above, passed) = if more >= less { (true, more) } else { (false, less) };
            let (Some(median), Some(size)) = (median(&others), base.get(id)) else { continue };
            if 2 * passed <= others.len() {
                continue;
            }
            let concerned = (&own - &median) * size;
            let all = others.len();
            let ground = Ground::Peers { above, per, family, group: group.clone(), passed, all, own, median };
            found.push(Objection { ground, concerned });
        }
    }
    found
}

fn rate(run: &Run, owed: &[Rational], base: &BTreeMap<StateId, Rational>, member: usize) -> Option<Rational> {
    let size = base.get(&run.scenario.members[member].id).filter(|size| !size.is_zero())?;
    Some(&owed[member] / size)
}

/// The middle of sorted numbers, or the mean of the two in the middle.
fn median(sorted: &[Rational]) -> Option<Rational> {
    let (low, high) = (sorted.len().checked_sub(1)? / 2, sorted.len() / 2);
    Some((&sorted[low] + &sorted[high]) * ratio(1, 2))
}
