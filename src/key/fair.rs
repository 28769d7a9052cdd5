//! Fair numbers: the shares of the keys applied to the people.

use super::Keys;
use crate::exact::Rational;

/// `f[s] = sum over origins g of u[g] D[g] k[g,s]`, in responsibility units, one a member.
///
/// `units` are the responsibility units `u[g] D[g]` of the origins, in the order of the keys.
#[must_use]
pub fn fair_numbers(keys: &Keys, units: &[Rational]) -> Vec<Rational> {
    let mut fair = vec![Rational::ZERO; keys.members.len()];
    for (key, units) in keys.origins.iter().zip(units) {
        for (fair, share) in fair.iter_mut().zip(&key.shares) {
            if !share.is_zero() {
                *fair += units * share;
            }
        }
    }
    fair
}
