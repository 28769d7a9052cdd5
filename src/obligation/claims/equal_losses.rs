//! Constrained equal losses (CEL).

use super::ClaimsRule;
use super::equal_awards::equal_awards;
use crate::exact::{self, Rational};

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "equal-losses",
    title: "constrained equal losses (CEL)",
    formula: "x[i] = max(0, c[i] - λ) with λ such that sum of x = E",
    source: "Maimonides (12th century); Thomson (2003)",
    fails: "a small claim may get nothing; as a burden: small capacities carry nothing until the large ones are down to their size",
    most: None,
    awards,
};

/// The dual of equal awards: what is lacking is shared equally, nobody lacking more than the claim.
fn awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let losses = equal_awards(claims, &(exact::sum(claims) - amount));
    claims.iter().zip(losses).map(|(claim, loss)| claim - loss).collect()
}
