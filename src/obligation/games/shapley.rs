//! The Shapley value: average marginal cost over all orders.

use super::{Game, JointRule};
use crate::exact::{Integer, Rational, ratio};

pub(super) const RULE: JointRule = JointRule {
    name: "shapley",
    title: "the Shapley value",
    formula: "x[i] = sum over groups T without i of |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)); n: number of players",
    source: "Shapley (1953)",
    fails: "may lie outside the core: a group may then pay more than it would alone",
    share: |game| Ok(shapley(game)),
};

/// The average over all orders of what each player adds to the cost of those before it.
#[must_use]
pub fn shapley(game: &Game) -> Vec<Rational> {
    average_marginals(game.players, &game.costs)
}

/// The average over all orders of what each player adds: the sum over sets S without i of |S|! (n - |S| - 1)! / n! times
/// worth(S + i) - worth(S). `worth` has one number a set; bit i of its index says whether player i belongs to it.
///
/// # Panics
/// When `worth` has fewer than 2^players numbers: a bug of the caller.
#[must_use]
pub fn average_marginals(players: usize, worth: &[Rational]) -> Vec<Rational> {
    let factorial = |n: usize| (1..=n).fold(Integer::ONE, |product, factor| product * Integer::from(factor));
    let orders = |size: usize| ratio(factorial(size) * factorial(players - size - 1), factorial(players));
    // Sums of marginals by the size of the set, so that each is multiplied once.
    let mut sums = vec![vec![Rational::ZERO; players]; players];
    for set in 0..1_usize << players {
        let size = (0..players).filter(|player| set >> player & 1 == 1).count();
        for player in (0..players).filter(|player| set >> player & 1 == 0) {
            sums[player][size] += &worth[set | 1 << player] - &worth[set];
        }
    }
    let average = |sums: Vec<Rational>| {
        sums.into_iter().enumerate().fold(Rational::ZERO, |average, (size, sum)| average + sum * orders(size))
    };
    sums.into_iter().map(average).collect()
}
