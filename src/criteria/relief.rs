//! Relief for low income per head (mathematics 3.5, steps 2 and 3).

use crate::exact::{self, Rational};

/// The world mean per head: sum of values / sum of populations, before relief. `None` without people.
#[must_use]
pub fn world_mean<'a>(pairs: impl IntoIterator<Item = (&'a Rational, &'a Rational)>) -> Option<Rational> {
    let (values, heads): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
    let heads = exact::sum(heads);
    (!heads.is_zero()).then(|| exact::sum(values) / heads)
}

/// x (1 - gradient (T - x/p) / T) where x/p is below the threshold T, else x.
///
/// `population` and `threshold` are positive. After the low per capita income adjustment of the UN scale of assessments
/// (resolution 76/238), except that what is relieved is borne through the division by the sum.
#[must_use]
pub fn relieved(value: &Rational, population: &Rational, threshold: &Rational, gradient: &Rational) -> Rational {
    let per_head = value / population;
    if &per_head < threshold {
        value * (Rational::ONE - gradient * (threshold - per_head) / threshold)
    } else {
        value.clone()
    }
}
