//! A comparison as it is shown, from what was compared.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ChangeLine, Comparison, Entry, GroupLine, Measure, PairBlock, Place, SideLine, StateLine, dispute, parts, steps,
    words,
};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::report::columns::sum;
use crate::report::{Figure, adding_up, head};
use crate::study::compare::{self, Bridge, GroupTotal, Membership, NoBridge, Pair, Side, Split, Standing, pair};

/// A bridge with the split of fair numbers beside it.
pub type Bridged = (Result<Bridge, NoBridge>, Option<Split>);

/// What was asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Which side the others are set against.
    pub baseline: usize,
    /// Only what differs.
    pub only_changes: bool,
    /// Totals per group.
    pub groups: Vec<GroupTotal>,
    /// Bridges from the baseline, by side.
    pub bridges: BTreeMap<usize, Bridged>,
}

/// The comparison of sides.
///
/// # Panics
/// Where the baseline is none of the sides: a bug of the caller.
#[must_use]
pub fn comparison(sides: &[Side], asked: &Asked) -> Comparison {
    let baseline = &sides[asked.baseline];
    let measure = if sides.iter().any(Side::is_in_units) { Measure::Units } else { Measure::People };
    let beside = sides.iter().any(Side::has_ways);
    let places: Vec<BTreeMap<StateId, Place>> = sides.iter().map(|side| places(side, measure, beside)).collect();
    let all: BTreeSet<&StateId> = sides.iter().flat_map(|side| side.states.keys()).collect();
    let shown: Vec<&StateId> = all.iter().copied().filter(|id| !asked.only_changes || differs(sides, id)).collect();
    let names = Names::of(sides);
    let state = |id: &&StateId| StateLine {
        code: id.to_string(),
        name: names.name(id),
        region: names.0.get(*id).map(|(_, region)| region.clone()).unwrap_or_default(),
        sides: places.iter().map(|places| places.get(*id).cloned()).collect(),
    };
    let others = (0..sides.len()).filter(|side| *side != asked.baseline);
    let pairs: Vec<PairBlock> = others
        .map(|side| {
            let pair = pair(baseline, &sides[side]);
            let bridged = asked.bridges.get(&side);
            let currency = baseline.run.scenario.currency();
            let one_currency = (sides[side].run.scenario.currency() == currency).then_some(currency);
            PairBlock {
                side,
                changes: changes(&pair, measure, &shown, &names),
                key: pair.key.as_ref().map(|found| dispute::shares(found, &names)),
                share: pair.share.as_ref().map(|found| dispute::shares(found, &names)),
                owed: dispute::block(&pair.owed, &baseline.owed(), measure, &names),
                money: pair
                    .money
                    .as_ref()
                    .zip(baseline.money())
                    .map(|(found, all)| dispute::block(found, &all.into(), Measure::Money(currency), &names)),
                bridge: bridged.map(|(bridge, _)| match bridge {
                    Ok(bridge) => Ok(steps::of_bridge(bridge, &shown, &names, (measure, one_currency))),
                    Err(why) => Err(format!("{why}; {}", why.fix())),
                }),
                split: bridged
                    .and_then(|(_, split)| split.as_ref())
                    .map(|split| steps::of_split(split, &shown, &names)),
            }
        })
        .collect();
    let groups = asked.groups.iter().filter(|group| !asked.only_changes || group_differs(group));
    let groups = groups.map(|one| group(one, measure)).collect();
    let mut comparison = Comparison {
        sides: sides.iter().enumerate().map(|(at, side)| side_line(at, side, measure, beside)).collect(),
        baseline: asked.baseline,
        measure,
        sentences: Vec::new(),
        states: shown.iter().map(state).collect(),
        left_out: all.len() - shown.len(),
        parts: compare::parts(sides)
            .iter()
            .map(|part| parts::block(part, asked.baseline, asked.only_changes))
            .collect(),
        groups,
        pairs,
        notes: Vec::new(),
        version: env!("CARGO_PKG_VERSION"),
    };
    comparison.sentences = words::sentences(&comparison);
    comparison.notes = words::notes(&comparison);
    comparison
}

/// Names and regions of the states of any side; the first side that has a state names it.
pub(super) struct Names(BTreeMap<StateId, (String, String)>);

impl Names {
    fn of(sides: &[Side]) -> Self {
        let mut names = BTreeMap::new();
        for member in sides.iter().flat_map(|side| &side.run.scenario.members) {
            names.entry(member.id.clone()).or_insert_with(|| (member.name.clone(), member.region.clone()));
        }
        Self(names)
    }

    pub fn name(&self, id: &StateId) -> String {
        self.0.get(id).map(|(name, _)| name.clone()).unwrap_or_default()
    }
}

/// Whether a state has another share or owes something else under one of the sides.
fn differs(sides: &[Side], id: &StateId) -> bool {
    let stands = |side: &Side| side.states.get(id).map(|one| (one.key.clone(), one.owed.clone(), one.money.clone()));
    sides.windows(2).any(|pair| stands(&pair[0]) != stands(&pair[1]))
}

fn group_differs(group: &GroupTotal) -> bool {
    group.owed.windows(2).any(|pair| pair[0] != pair[1])
        || group.money.windows(2).any(|pair| pair[0] != pair[1])
        || group.states.windows(2).any(|pair| pair[0] != pair[1])
}

fn group(group: &GroupTotal, measure: Measure) -> GroupLine {
    GroupLine {
        family: group.family,
        name: group.name.clone(),
        states: group.states.clone(),
        owed: group.owed.iter().map(|owed| owed.as_ref().map(|owed| measure.figure(owed))).collect(),
        money: group.money.iter().map(|money| money.clone().map(Figure::cents)).collect(),
    }
}

/// `A`, `B`, …; numbers where the letters end.
fn letter(at: usize) -> String {
    u8::try_from(at)
        .ok()
        .filter(|at| *at < 26)
        .map_or_else(|| (at + 1).to_string(), |at| char::from(b'A' + at).to_string())
}

/// `beside`: whether people stand beside obligations.
fn side_line(at: usize, side: &Side, measure: Measure, beside: bool) -> SideLine {
    let head = head::head(&side.run);
    let people = side.states.values().map(|state| &state.people);
    SideLine {
        letter: letter(at),
        name: side.name.clone(),
        asked: head.asked_words(),
        proof: head.proof_words(),
        members: side.states.len(),
        owed: measure.figure(&side.owed()),
        people: beside.then(|| Figure::whole(people.sum())),
        money: side.money().map(Figure::cents),
        currency: side.run.scenario.currency(),
        must_do_more: side.must_do_more(),
        must_pay_more: side.must_pay_more(),
        title: head.title,
        id: head.id,
        status: head.status,
        as_of: head.as_of,
        digest: head.digest,
    }
}

/// The figures of every state; percentages add up to 100 over the side.
fn places(side: &Side, measure: Measure, beside: bool) -> BTreeMap<StateId, Place> {
    let hundred = Rational::from(100);
    let percent = |of: fn(&Standing) -> &Option<Rational>| -> Vec<Figure> {
        let shares: Option<Vec<Rational>> =
            side.states.values().map(|state| of(state).as_ref().map(|share| share * &hundred)).collect();
        shares.map_or_else(
            || vec![Figure::Undefined("nothing is shared"); side.states.len()],
            |shares| adding_up(shares, 2),
        )
    };
    let unit = side.run.scenario.currency().unit;
    let (keys, shares) = (percent(|state| &state.key), percent(|state| &state.share));
    let states = side.states.iter().zip(keys.into_iter().zip(shares));
    let place = |((id, state), (key, share)): ((&StateId, &Standing), (Figure, Figure))| {
        let entry = |name, unit, figure| Entry { name, unit, figure };
        let mut figures = vec![
            entry("key", "percent", key),
            entry("obligation", measure.unit(), measure.figure(&state.owed)),
            entry("share", "percent", share),
            entry("rank", "rank", Figure::whole(Integer::from(state.rank))),
        ];
        if beside {
            figures.push(entry("people", "people", Figure::whole(state.people.clone())));
        }
        if let Some(actual) = &state.actual {
            figures.push(entry("actual", "people", Figure::whole(actual.clone())));
            figures.push(entry("gap", "people", Figure::whole(actual - &state.people)));
        }
        if let Some(owed) = &state.money {
            figures.push(entry("money-owed", unit, Figure::cents(owed.clone())));
            if let Some(paid) = &state.paid {
                figures.push(entry("money-paid", unit, Figure::cents(paid.clone())));
                figures.push(entry("money-gap", unit, Figure::cents(paid - owed)));
            }
        }
        (id.clone(), Place { figures, tied: state.tied })
    };
    states.map(place).collect()
}

fn changes(pair: &Pair, measure: Measure, shown: &[&StateId], names: &Names) -> Vec<ChangeLine> {
    let line = |id: &&StateId| {
        let change = pair.changes.get(*id)?;
        Some(ChangeLine {
            code: id.to_string(),
            name: names.name(id),
            membership: match change.membership {
                Membership::Both => None,
                Membership::Enters => Some("enters"),
                Membership::Leaves => Some("leaves"),
            },
            owed: measure.figure(&change.owed),
            money: change.money.clone().map(Figure::cents),
        })
    };
    shown.iter().filter_map(line).collect()
}

/// The sum of what is shown.
pub(super) fn total(cells: &[Figure]) -> Figure {
    sum(cells)
}
