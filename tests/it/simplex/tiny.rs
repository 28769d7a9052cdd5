//! Numbers that doubles round to nothing, or to few bits: the exact sign decides all the same.

use onus::exact::Rational;
use onus::problem::Sense;
use onus::solve::simplex::{Bounds, Lp, LpRow};

use super::{checked, whole};

/// `10^-places`.
fn tenths(places: usize) -> Rational {
    (0..places).fold(whole(1), |power, _| power / whole(10))
}

fn row(terms: [Rational; 2], sense: Sense, rhs: Rational) -> LpRow {
    LpRow { terms: terms.into_iter().enumerate().collect(), sense, rhs }
}

/// Least `-10^-400 x - y` with x and y at most 1 and `x + y <= 3/2`: by hand y = 1 and x = 1/2. In doubles x costs nothing.
#[test]
fn a_cost_below_the_least_double_is_a_cost() {
    let tiny = tenths(400);
    let lp = Lp {
        columns: vec![Bounds::up_to(Some(whole(1))); 2],
        rows: vec![row([whole(1), whole(1)], Sense::AtMost, whole(3) / whole(2))],
        cost: vec![(0, -tiny.clone()), (1, whole(-1))],
    };
    assert_eq!(checked(&lp), Ok(whole(-1) - tiny / whole(2)));
}

/// Least `7/10^324 x + 4/10^24 z` with `x + 2^996 z >= 1`: by hand x = 1 costs more than z = 2^-996, which costs `5.97/10^324`.
/// The nearest double of `7/10^324` is `4.94/10^324`, with which x seems the cheaper one.
#[test]
fn a_multiplier_of_few_bits_decides_nothing() {
    let large = (0..996).fold(whole(1), |power, _| power * whole(2));
    let lp = Lp {
        columns: vec![Bounds::up_to(None); 2],
        rows: vec![row([whole(1), large.clone()], Sense::AtLeast, whole(1))],
        cost: vec![(0, whole(7) * tenths(324)), (1, whole(4) * tenths(24))],
    };
    assert_eq!(checked(&lp), Ok(whole(4) * tenths(24) / large));
}
