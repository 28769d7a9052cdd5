//! Random worlds of invented states, written as scenario files.

use std::fmt::Write as _;

use onus::exact::{Rational, ratio};
use proptest::prelude::*;

/// A scenario in numbers.
#[derive(Debug, Clone)]
pub struct World {
    /// Code, and one value a criterion.
    pub states: Vec<(String, Vec<u64>)>,
    /// One whole weight a criterion.
    pub weights: Vec<u32>,
    /// A power of ten that multiplies the values of each criterion.
    pub units: Vec<i32>,
    /// The order in which criteria stand in the file.
    pub order: Vec<usize>,
    pub people: u64,
    pub limits: Vec<Limit>,
    /// Origins with their people; without any it is a ledger.
    pub origins: Vec<(String, u64)>,
    /// Origin and state, by position.
    pub bars: Vec<(usize, usize)>,
    pub unmet_allowed: bool,
}

/// A floor or a cap in people.
#[derive(Debug, Clone)]
pub struct Limit {
    pub floor: bool,
    pub states: Vec<usize>,
    pub people: u64,
    pub together: bool,
}

impl World {
    pub fn is_placement(&self) -> bool {
        !self.origins.is_empty()
    }

    /// The scenario file.
    pub fn text(&self) -> String {
        let mut text = String::from("format = 1\nid = \"world\"\ntitle = \"A world\"\nas_of = 2024-12-31\n");
        let quoted = |codes: &[&str]| codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
        let codes: Vec<&str> = self.states.iter().map(|(code, _)| code.as_str()).collect();
        let _ = writeln!(text, "[states]\npopulation = \"i0\"\nmembers = [{}]\n[states.list]", quoted(&codes));
        for code in codes.iter().copied().chain(self.origins.iter().map(|(code, _)| code.as_str())) {
            let _ = writeln!(text, "{code} = {{ name = \"State {code}\" }}");
        }
        for &criterion in &self.order {
            let _ = writeln!(text, "[indicator.i{criterion}]\ntitle = \"I\"\nkind = \"extensive\"\nunit = \"u\"");
            let _ = writeln!(text, "source = \"invented\"\n[indicator.i{criterion}.values]");
            for (code, values) in &self.states {
                let _ = writeln!(text, "{code} = {}e{}", values[criterion], self.units[criterion]);
            }
        }
        let total: u32 = self.weights.iter().sum();
        let _ = writeln!(text, "[key]\ncombine = \"sum\"");
        for &criterion in &self.order {
            let weight = self.weights[criterion];
            let _ = writeln!(text, "[key.criteria.c{criterion}]\nindicator = \"i{criterion}\"");
            let _ = writeln!(text, "weight = \"{weight}/{total}\"");
        }
        let _ = writeln!(text, "[people]\ntotal = {}", self.people);
        if self.is_placement() {
            let _ = writeln!(text, "mode = \"placement\"");
            if self.unmet_allowed {
                let _ = writeln!(text, "place = \"as-many-as-possible\"\nfair = \"of-total\"");
            }
            let _ = writeln!(text, "[people.need]");
            for (origin, people) in &self.origins {
                let _ = writeln!(text, "{origin} = {people}");
            }
        } else {
            let _ = writeln!(text, "mode = \"ledger\"");
        }
        for (index, limit) in self.limits.iter().enumerate() {
            let kind = if limit.floor { "floor" } else { "cap" };
            let applies = if limit.together { "together" } else { "each" };
            let states: Vec<&str> = limit.states.iter().map(|state| codes[*state]).collect();
            let _ = writeln!(text, "[rules.r{index}]\nkind = \"{kind}\"\napplies = \"{applies}\"");
            let _ = writeln!(text, "states = [{}]\npeople = {}", quoted(&states), limit.people);
        }
        for (index, (origin, state)) in self.bars.iter().enumerate() {
            let (origin, state) = (&self.origins[*origin].0, codes[*state]);
            let _ = writeln!(text, "[never.b{index}]\norigin = \"{origin}\"\nstates = [\"{state}\"]");
            let _ = writeln!(text, "reason = \"invented\"");
        }
        let first = if self.unmet_allowed { "\"leximin-unmet\", " } else { "" };
        let _ = writeln!(text, "[goals]\norder = [{first}\"leximin-burden\", \"code-order\"]");
        let _ = writeln!(text, "[rounding]\npeople = \"webster\"\nties = \"by-code\"");
        text
    }

    /// Least and most of each state in people, from its own limits.
    pub fn bounds(&self) -> Vec<(u64, Option<u64>)> {
        let mut bounds = vec![(0, None); self.states.len()];
        for limit in self.limits.iter().filter(|limit| !limit.together) {
            for &state in &limit.states {
                let (floor, cap): &mut (u64, Option<u64>) = &mut bounds[state];
                if limit.floor {
                    *floor = (*floor).max(limit.people);
                } else {
                    *cap = Some(cap.map_or(limit.people, |cap| cap.min(limit.people)));
                }
            }
        }
        bounds
    }

    /// The key, worked out here: the weighted sum of shares.
    pub fn key(&self) -> Vec<Rational> {
        let weights: u32 = self.weights.iter().sum();
        let mut key = vec![Rational::ZERO; self.states.len()];
        for (criterion, weight) in self.weights.iter().enumerate() {
            let total: u64 = self.states.iter().map(|(_, values)| values[criterion]).sum();
            for (share, (_, values)) in key.iter_mut().zip(&self.states) {
                *share += ratio(*weight, weights) * ratio(values[criterion], total);
            }
        }
        key
    }
}

/// Values over nine orders of magnitude, some zero.
fn value() -> impl Strategy<Value = u64> {
    prop_oneof![1 => Just(0), 9 => (1_u64..1000, 0_u32..7).prop_map(|(digits, power)| digits * 10_u64.pow(power))]
}

/// A key without rules, for 2 to 9 states.
pub fn plain() -> impl Strategy<Value = World> {
    (2_usize..10, 1_usize..4).prop_flat_map(|(states, criteria)| {
        let values = prop::collection::vec(prop::collection::vec(value(), criteria), states);
        (values, prop::collection::vec(1_u32..9, criteria), 0_u64..1_000_000).prop_map(
            |(mut values, weights, people)| {
                // A criterion of zeros alone is an error, which is tested with the keys.
                values[0].iter_mut().for_each(|value| *value = (*value).max(1));
                let states = values.into_iter().enumerate().map(|(at, values)| (format!("S{at:02}"), values)).collect();
                World {
                    states,
                    units: vec![0; weights.len()],
                    order: (0..weights.len()).collect(),
                    weights,
                    people,
                    limits: Vec::new(),
                    origins: Vec::new(),
                    bars: Vec::new(),
                    unmet_allowed: false,
                }
            },
        )
    })
}

/// Limits that together may hold or not, in shares of the people in per mille; one of them at most on states together.
fn limits(states: usize) -> impl Strategy<Value = Vec<(bool, Vec<bool>, u64)>> {
    prop::collection::vec((any::<bool>(), prop::collection::vec(any::<bool>(), states), 0_u64..900), 0..5)
}

/// A ledger with floors and caps.
pub fn ledger() -> impl Strategy<Value = World> {
    plain()
        .prop_flat_map(|world| {
            let states = world.states.len();
            (Just(world), limits(states), limits(states))
        })
        .prop_map(|(mut world, each, together)| {
            limit(&mut world, each, false);
            together.into_iter().take(1).for_each(|one| limit(&mut world, vec![one], true));
            world
        })
}

fn limit(world: &mut World, mut drawn: Vec<(bool, Vec<bool>, u64)>, together: bool) {
    // Caps first, for what a floor may be.
    drawn.sort_by_key(|(floor, ..)| *floor);
    for (floor, inside, mille) in drawn {
        let states: Vec<usize> = (0..world.states.len()).filter(|state| inside[*state]).collect();
        if states.len() <= usize::from(together) {
            continue;
        }
        // Floors of single states are low, so that most worlds have an allocation.
        let mille = if floor && !together { mille / 20 } else { mille };
        let mut people = world.people * mille / 1000;
        if floor && !together {
            // A floor above a cap on the same state is refused by the reader already, with its own tests.
            people = world.bounds().iter().enumerate().fold(people, |least, (state, (_, cap))| match cap {
                Some(cap) if states.contains(&state) => least.min(*cap),
                _ => least,
            });
        }
        world.limits.push(Limit { floor, states, people, together });
    }
}

/// Origins by hosts, with bars and caps; with unmet need or without.
pub fn placement() -> impl Strategy<Value = World> {
    (plain(), prop::collection::vec(1_u64..5_000, 1..5), any::<bool>())
        .prop_flat_map(|(world, people, unmet)| {
            let (states, origins) = (world.states.len(), people.len());
            let bars = prop::collection::btree_set((0..origins, 0..states), 0..origins * states / 3 + 1);
            (Just(world), Just(people), Just(unmet), bars, limits(states), limits(states))
        })
        .prop_map(|(mut world, people, unmet, bars, each, together)| {
            world.people = people.iter().sum();
            world.origins = people.into_iter().enumerate().map(|(at, people)| (format!("O{at}"), people)).collect();
            world.bars = bars.into_iter().collect();
            world.unmet_allowed = unmet;
            limit(&mut world, each, false);
            together.into_iter().take(1).for_each(|one| limit(&mut world, vec![one], true));
            // Floors are for ledgers: here they would only add conflicts.
            world.limits.retain(|limit| !limit.floor);
            world
        })
}
