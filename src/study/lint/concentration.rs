//! How many states carry the key: the effective number 1 / sum of squares (Laakso and Taagepera 1979).

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, fixed, ratio};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L005",
    name: "concentration",
    finds: "one state above half of the key, or an effective number of states below a tenth of the members",
    source: "Laakso and Taagepera (1979); product 7",
    look,
};

/// 1 / sum of squared shares: the number of equal states that would be as concentrated.
#[must_use]
pub fn effective_number<'a>(shares: impl IntoIterator<Item = &'a Rational>) -> Option<Rational> {
    let squares = shares.into_iter().map(|share| share * share).fold(Rational::ZERO, |sum, square| sum + square);
    (!squares.is_zero()).then(|| Rational::ONE / squares)
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let total = crate::exact::sum(&subject.run.fair);
    if total.is_zero() {
        return Vec::new();
    }
    let unit = Rational::from(crate::exact::power_of_ten(6));
    // To six decimals: sums of squares of shares with thousands of digits would take longer than the key itself.
    let shares: Vec<Rational> = (subject.run.fair.iter())
        .map(|fair| Rational::from(crate::exact::nearest(&(fair / &total * &unit))) / &unit)
        .collect();
    let Some(number) = effective_number(&shares) else { return Vec::new() };
    let Some((at, most)) = shares.iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)))
    else {
        return Vec::new();
    };
    let few = number < ratio(shares.len(), 10);
    if (*most <= ratio(1, 2) && !few) || shares.len() < 3 {
        return Vec::new();
    }
    let what = format!(
        "the key weighs on the {} members like on {} equal states; the largest share is that of {}, {}",
        shares.len(),
        fixed(&number, 1),
        subject.name(&subject.members()[at].id),
        percent(most)
    );
    // A tenth below the largest share and still above equal shares: one that binds and leaves room.
    let hundred = Rational::from(100);
    let cap = Rational::from(crate::exact::floor(&(most * ratio(9, 10) * &hundred))) / &hundred;
    let fix = if cap > ratio(1, shares.len()) {
        format!(
            "nothing, if that is meant; else a cap on each state's share: kind = \"cap\", share = {}",
            fixed(&cap, 2)
        )
    } else {
        "nothing, if that is meant; else a cap on each state's share, below the largest".to_owned()
    };
    vec![warn(LINT.code, &subject.run.scenario.key.named.place, what, fix)]
}
