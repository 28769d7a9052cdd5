//! The rule of the Talmud: contested garment.

use super::ClaimsRule;
use super::equal_awards::equal_awards;
use crate::exact::{self, Rational, ratio};

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "talmud",
    title: "the rule of the Talmud (contested garment)",
    formula: "up to E = sum of c / 2: equal awards with c/2; above: c/2 + equal losses with c/2 of what is left",
    source: "Aumann and Maschler (1985)",
    fails: "changes its character at half the claims, which may be an accident of the amount",
    most: None,
    awards,
};

fn awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let halves: Vec<Rational> = claims.iter().map(|claim| claim * ratio(1, 2)).collect();
    let half = exact::sum(&halves);
    if amount <= &half {
        return equal_awards(&halves, amount);
    }
    // c/2 + CEL(c/2, E - C/2) = c - CEA(c/2, C - E).
    let losses = equal_awards(&halves, &(Rational::from(2) * half - amount));
    claims.iter().zip(losses).map(|(claim, loss)| claim - loss).collect()
}
