//! The weight that a criterion has in effect, beside the weight stated (mathematics 8.1).

use crate::exact::{self, Integer, Rational, power_of_ten};
use crate::key::{Keys, Step};
use crate::scenario::{Combine, KeyChoice};

/// Decimals of the shares that are added up: those of a key with income relief have thousands of digits.
const DECIMALS: u64 = 40;

/// What each criterion carries of the differences between states: cov(a\[c\], k) / var(k) over states, with a\[c\] the part of the key
/// that the criterion gives (weight times share, with what falls back), k their sum over criteria, before caps, rates and factors.
///
/// The numbers sum to one exactly; one is negative where a criterion evens out what the others part. A stated weight says how much
/// of the total goes by a criterion; this says how much of who differs from whom does. It is the part of the variance that
/// covariance gives to each term of a sum (Shorrocks 1982), used beside stated weights after Paruolo, Saisana and Saltelli (2013) and
/// Becker, Paruolo, Saisana and Vandecasteele (2017).
///
/// `units` are the people of each origin, over which keys are added up, each share cut to forty decimals.
///
/// # Errors
/// [`NoEffect`]: a product, a mean, a power or a limit is no sum, and its variance does not fall into parts of criteria; with the
/// sum of the weighted shares in its place the figures would be those of another key.
pub fn effective_weights(choice: &KeyChoice, keys: &Keys, units: &[Rational]) -> Result<Vec<Rational>, NoEffect> {
    if let Some(why) = no_sum(choice, keys) {
        return Err(why);
    }
    // In whole numbers: the scale of the units and of the shares cancels in the end.
    let scale = Rational::from(units.iter().fold(Integer::ONE, |scale, units| scale * units.denominator()));
    let unit = power_of_ten(DECIMALS);
    let cut = |amount: &Rational| amount.numerator() * &unit / amount.denominator();
    let states = keys.members.len();
    let mut parts = vec![vec![Integer::ZERO; states]; keys.criteria.len()];
    for (key, units) in keys.origins.iter().zip(units) {
        let units = exact::floor(&(units * &scale));
        for part in &key.parts {
            let (Step::Criterion(criterion) | Step::Unattributed(criterion, _)) = part.step else { continue };
            for (sum, amount) in parts[criterion].iter_mut().zip(&part.amounts).filter(|(_, amount)| !amount.is_zero())
            {
                *sum += &units * cut(amount);
            }
        }
    }
    let whole: Vec<Integer> = (0..states).map(|state| parts.iter().map(|part| &part[state]).sum()).collect();
    let total: Integer = whole.iter().sum();
    // n times the deviation from the mean.
    let off: Vec<Integer> = whole.iter().map(|amount| amount * Integer::from(states) - &total).collect();
    let variance = product(&off, &whole);
    if variance.is_zero() {
        return Err(NoEffect::Equal);
    }
    Ok(parts.iter().map(|part| exact::ratio(product(&off, part), variance.clone())).collect())
}

/// Why criteria have no effective weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEffect {
    /// The key or a branch combines its parts in another way than a sum.
    Form(Combine),
    /// A step after the weighted sum changes the key.
    Step(&'static str),
    /// Nothing differs between states.
    Equal,
}

impl NoEffect {
    /// The reason, in words.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::Form(Combine::Product) => "not defined for this form: a product is no weighted sum",
            Self::Form(Combine::Geometric) => "not defined for this form: a geometric mean is no weighted sum",
            Self::Form(Combine::Index) => {
                "not defined for this form: the weights of an index are of scores, not of shares"
            }
            Self::Form(_) => "not defined for this form: a remainder is no weighted sum",
            Self::Step(why) => why,
            Self::Equal => "not defined: all states have the same key",
        }
    }
}

/// What makes a key another thing than the weighted sum of its criteria; `None` for a sum.
fn no_sum(choice: &KeyChoice, keys: &Keys) -> Option<NoEffect> {
    let mut forms = std::iter::once(choice.combine).chain(choice.branches.iter().map(|branch| branch.combine));
    if let Some(form) = forms.find(|form| *form != Combine::Sum) {
        return Some(NoEffect::Form(form));
    }
    let steps = keys.origins.iter().flat_map(|key| &key.parts);
    let mut changed = steps.filter(|part| part.amounts.iter().any(|amount| !amount.is_zero()));
    changed.find_map(|part| match part.step {
        Step::Branch(_) => Some(NoEffect::Step("not defined for this form: a power or limits change a branch")),
        Step::Residual => Some(NoEffect::Step("not defined for this form: caps on criteria cut shares off")),
        Step::Power => Some(NoEffect::Step("not defined for this form: a power changes the key")),
        Step::Bounds => Some(NoEffect::Step("not defined for this form: limits on shares bind")),
        Step::Criterion(_)
        | Step::Unattributed(..)
        | Step::Combination
        | Step::Rates
        | Step::Spread
        | Step::Factors
        | Step::Discounts
        | Step::Adoption => None,
    })
}

/// Deviations from a mean times amounts: on one scale n times their covariance.
fn product(off: &[Integer], amounts: &[Integer]) -> Integer {
    off.iter().zip(amounts).map(|(off, amount)| off * amount).sum()
}
