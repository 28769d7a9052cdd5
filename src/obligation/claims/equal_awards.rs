//! Constrained equal awards (CEA).

use super::ClaimsRule;
use crate::exact::Rational;

pub(super) const RULE: ClaimsRule = ClaimsRule {
    name: "equal-awards",
    title: "constrained equal awards (CEA)",
    formula: "x[i] = min(c[i], λ) with λ such that sum of x = E",
    source: "Maimonides (12th century); Thomson (2003)",
    fails: "takes no account of how large a claim above λ is; as a burden: the weak carry as much as they can before the strong carry more",
    most: None,
    awards: equal_awards,
};

/// min(c, λ) with sum E: the smallest claims are met in full, the others share the rest equally.
pub(super) fn equal_awards(claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by(|one, other| claims[*one].cmp(&claims[*other]));
    let mut awards = vec![Rational::ZERO; claims.len()];
    let mut left = amount.clone();
    for (met, at) in order.iter().enumerate() {
        let equal = &left / Rational::from(order.len() - met);
        awards[*at] = equal.min(claims[*at].clone());
        left -= &awards[*at];
    }
    awards
}
