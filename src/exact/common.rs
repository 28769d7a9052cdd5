//! Many rationals over one denominator: sums of whole numbers take no greatest common divisor at each step.

use dashu_int::ops::Gcd;

use super::{Integer, Natural, Rational};

/// The least whole number above zero that every denominator divides.
#[must_use]
pub(crate) fn common_denominator<'a>(numbers: impl IntoIterator<Item = &'a Rational>) -> Integer {
    let mut common = Natural::ONE;
    for number in numbers {
        let below = number.denominator();
        if !below.is_one() && *below != common && !(&common % below).is_zero() {
            common = &common / (&common).gcd(below) * below;
        }
    }
    Integer::from(common)
}

/// `x over`, a whole number: `over` is a multiple of the denominator of `x`.
#[must_use]
pub(crate) fn whole(x: &Rational, over: &Integer) -> Integer {
    let (above, below) = (x.numerator(), x.denominator());
    debug_assert!((over % below).is_zero(), "{over} is no multiple of {below}");
    if over.is_one() || over == below.as_ibig() {
        return above.clone();
    }
    if below.is_one() { above * over } else { above * (over / below) }
}
