//! The core: shares under which no group pays more than it would alone.

use super::{Game, Group};
use crate::exact::Rational;
use crate::problem::Sense;
use crate::solve::simplex::{Bounds, Lp, LpRow, Outcome, minimise};

impl Game {
    /// The group that pays most above what it would alone, with that amount; the earlier of equals. `None` in the core:
    /// x(T) <= c(T) for all T. Source: Gillies (1959).
    #[must_use]
    pub fn violated(&self, shares: &[Rational]) -> Option<(Group, Rational)> {
        let mut most: Option<(Group, Rational)> = None;
        for (group, cost) in self.proper() {
            let excess = self.paid(group, shares) - cost;
            if excess > most.as_ref().map_or(Rational::ZERO, |(_, most)| most.clone()) {
                most = Some((group, excess));
            }
        }
        most
    }

    /// The least ε with x(T) <= c(T) + ε for all groups but nobody and all, x(all) = c(all): the core is empty just where it is above
    /// zero. `None` for one player, who has no groups. Source: Maschler, Peleg and Shapley (1979).
    #[must_use]
    pub fn least_core(&self) -> Option<Rational> {
        let mut rows: Vec<LpRow> = self
            .proper()
            .map(|(group, cost)| {
                let mut terms: Vec<(usize, Rational)> =
                    self.members(group).map(|player| (player, Rational::ONE)).collect();
                terms.push((self.players, -Rational::ONE));
                LpRow { terms, sense: Sense::AtMost, rhs: cost.clone() }
            })
            .collect();
        let all = (0..self.players).map(|player| (player, Rational::ONE)).collect();
        rows.push(LpRow { terms: all, sense: Sense::Equal, rhs: self.whole().clone() });
        let lp =
            Lp { columns: vec![Bounds::default(); self.players + 1], rows, cost: vec![(self.players, Rational::ONE)] };
        match minimise(&lp) {
            Outcome::Optimal { value, .. } => Some(value),
            // One player alone has no group that bounds ε.
            Outcome::Infeasible(_) | Outcome::Unbounded { .. } => None,
        }
    }
}
