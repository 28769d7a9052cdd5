//! Minimal overlap: claims on as few of the same units as possible.

use super::ClaimsRule;
use crate::exact::{Rational, ratio};

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "minimal-overlap",
    title: "minimal overlap",
    formula: "units up to the largest claim, at most E, are claimed by all who claim that far and shared equally among them; if claims \
              exceed E only together: above a level t each has c - t of its own, with sum of max(0, c - t) = E - t",
    source: "O'Neill (1982); Alcalde, Marco and Silva (2008)",
    fails: "moves by steps of layers that are hard to explain; favours large claims against the others",
    most: None,
    awards,
};

fn awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let Some(largest) = claims.iter().max() else { return Vec::new() };
    // Where somebody claims everything, all claims lie over each other from the first unit on.
    if largest >= amount {
        return layers(claims, amount);
    }
    let level = level(claims, amount);
    let shared = layers(claims, &level);
    claims.iter().zip(shared).map(|(claim, shared)| shared + (claim - &level).max(Rational::ZERO)).collect()
}

/// Layer by layer from zero to `top`: every layer is shared equally by those who claim that far.
fn layers(claims: &[Rational], top: &Rational) -> Vec<Rational> {
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by(|one, other| claims[*one].cmp(&claims[*other]));
    let mut awards = vec![Rational::ZERO; claims.len()];
    let (mut reached, mut each) = (Rational::ZERO, Rational::ZERO);
    for (below, at) in order.iter().enumerate() {
        let until = claims[*at].clone().min(top.clone());
        each += (&until - &reached) * ratio(1, order.len() - below);
        reached = until;
        awards[*at] = each.clone();
    }
    awards
}

/// t with sum of max(0, c - t) = E - t, by the claims above it: t = (their sum - E) / (their number - 1).
fn level(claims: &[Rational], amount: &Rational) -> Rational {
    let mut order: Vec<&Rational> = claims.iter().collect();
    order.sort();
    for from in 0..order.len() {
        let above = &order[from..];
        if above.len() < 2 {
            break;
        }
        let level = (crate::exact::sum(above.iter().copied()) - amount) / Rational::from(above.len() - 1);
        let beneath = if from == 0 { Rational::ZERO } else { order[from - 1].clone() };
        if level >= beneath && &level <= order[from] {
            return level;
        }
    }
    Rational::ZERO
}
