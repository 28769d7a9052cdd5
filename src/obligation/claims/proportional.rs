//! In proportion to the claims.

use super::ClaimsRule;
use crate::exact::{self, Rational};

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "proportional",
    title: "in proportion to the claims",
    formula: "x[i] = c[i] E / sum of c",
    source: "Aristotle; Chun (1988)",
    fails: "rewards a claim that is stated too high",
    most: None,
    awards,
};

fn awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let sum = exact::sum(claims);
    // Without claims there is nobody to be given anything.
    claims.iter().map(|claim| claim * amount / &sum).collect()
}
