//! The weight that a criterion has in effect, beside the weight stated (mathematics 8.1).

use crate::exact::{self, Integer, Rational, power_of_ten};
use crate::key::{Keys, Step};

/// Decimals of the shares that are added up: those of a key with income relief have thousands of digits.
const DECIMALS: u64 = 40;

/// What each criterion carries of the differences between states: cov(a[c], k) / var(k) over states, with a[c] the part of the key
/// that the criterion gives (weight times share, with what falls back), k their sum over criteria, before caps, rates and factors.
///
/// The numbers sum to one exactly; one is negative where a criterion evens out what the others part. A stated weight says how much
/// of the total goes by a criterion; this says how much of who differs from whom does. It is the part of the variance that
/// covariance gives to each term of a sum (Shorrocks 1982), used beside stated weights after Paruolo, Saisana and Saltelli (2013) and
/// Becker, Paruolo, Saisana and Vandecasteele (2017).
///
/// `units` are the people of each origin, over which keys are added up, each share cut to forty decimals. `None` where all states have the same key.
#[must_use]
pub fn effective_weights(keys: &Keys, units: &[Rational]) -> Option<Vec<Rational>> {
    let states = keys.members.len();
    let unit = power_of_ten(DECIMALS);
    let cut =
        |amount: &Rational| Rational::from(amount.numerator() * &unit / Integer::from(amount.denominator().clone()));
    let mut parts = vec![vec![Rational::ZERO; states]; keys.criteria.len()];
    for (key, units) in keys.origins.iter().zip(units) {
        for part in &key.parts {
            let (Step::Criterion(criterion) | Step::Unattributed(criterion, _)) = part.step else { continue };
            for (sum, amount) in parts[criterion].iter_mut().zip(&part.amounts) {
                *sum += units * cut(amount);
            }
        }
    }
    let whole: Vec<Rational> = (0..states).map(|state| exact::sum(parts.iter().map(|part| &part[state]))).collect();
    let mean = exact::sum(&whole) / Rational::from(states.max(1));
    let off: Vec<Rational> = whole.iter().map(|amount| amount - &mean).collect();
    let variance = product(&off, &whole);
    (!variance.is_zero()).then(|| parts.iter().map(|part| product(&off, part) / &variance).collect())
}

/// Deviations from a mean times amounts: n times their covariance.
fn product(off: &[Rational], amounts: &[Rational]) -> Rational {
    off.iter().zip(amounts).fold(Rational::ZERO, |sum, (off, amount)| sum + off * amount)
}
