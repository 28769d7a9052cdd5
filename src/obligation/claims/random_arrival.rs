//! Random arrival: first come, first served, averaged over all orders.

use super::ClaimsRule;
use crate::exact::Rational;
use crate::obligation::games::average_marginals;

/// The most claimants whose orders are counted, by their 2^12 groups.
pub const CLAIMANTS_LIMIT: usize = 12;

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "random-arrival",
    title: "random arrival",
    formula: "x[i] = mean over all orders of arrival of min(c[i], what those before i leave of E)",
    source: "O'Neill (1982)",
    fails: "the number of groups doubles with each claimant: refused above twelve with a claim",
    most: Some(CLAIMANTS_LIMIT),
    awards,
};

/// A group that comes first takes min(E, its claims); what a claimant adds to that is what it is given on arrival.
fn awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let mut sums = vec![Rational::ZERO];
    for claim in claims {
        let with: Vec<Rational> = sums.iter().map(|sum| sum + claim).collect();
        sums.extend(with);
    }
    let worth: Vec<Rational> = sums.into_iter().map(|sum| sum.min(amount.clone())).collect();
    average_marginals(claims.len(), &worth)
}
