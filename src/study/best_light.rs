//! Benefit of the doubt: every state under the weights that suit it best (mathematics 4.3).

use crate::exact::Rational;
use crate::problem::Sense;
use crate::solve::simplex::{Bounds, Lp, LpRow, Outcome, minimise};

/// A state in its own best light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLight {
    /// The greatest value of sum w\[c\] x\[o,c\] with sum w\[c\] x\[s,c\] <= 1 for all states: one where no state stands higher.
    pub score: Rational,
    /// The weights that attain it, as parts of their sum; one choice where several do.
    pub weights: Vec<Rational>,
    /// The states whose limit binds it, by position, with their multipliers, which sum to the score without bounds. Not unique
    /// where the score is one.
    pub peers: Vec<(usize, Rational)>,
}

/// Scores, weights and peers of every state. Rows of `shares` are criteria; `bounds` are least and greatest parts of all weights.
///
/// For each state o one exact linear programme: maximise sum w\[c\] x\[o,c\] subject to sum w\[c\] x\[s,c\] <= 1 for all states s, w >= 0 and
/// least\[c\] W <= w\[c\] <= most\[c\] W with W = sum of w (bounds on parts after Thompson et al. 1986).
/// Source: Melyn and Moesen (1991); Cherchye et al. (2007). `None` where a state's score has no limit: nobody has anything.
#[must_use]
pub fn own_lights(shares: &[Vec<Rational>], bounds: &[(Rational, Rational)]) -> Option<Vec<OwnLight>> {
    let states = shares.first().map_or(0, Vec::len);
    let nonzero = |terms: Vec<Rational>| {
        terms.into_iter().enumerate().filter(|(_, coefficient)| !coefficient.is_zero()).collect::<Vec<_>>()
    };
    let of_state = |state: usize| nonzero(shares.iter().map(|row| row[state].clone()).collect());
    let limit = |terms, sense, rhs| LpRow { terms, sense, rhs };
    let mut rows: Vec<LpRow> = (0..states).map(|state| limit(of_state(state), Sense::AtMost, Rational::ONE)).collect();
    for (criterion, (least, most)) in bounds.iter().enumerate() {
        let against = |part: &Rational| {
            let own = |other: usize| if other == criterion { Rational::ONE } else { Rational::ZERO };
            nonzero((0..bounds.len()).map(|other| own(other) - part).collect())
        };
        if !least.is_zero() {
            rows.push(limit(against(least), Sense::AtLeast, Rational::ZERO));
        }
        if !most.is_one() {
            rows.push(limit(against(most), Sense::AtMost, Rational::ZERO));
        }
    }
    let mut lp = Lp { columns: vec![Bounds::up_to(None); shares.len()], rows, cost: Vec::new() };
    let light = |state: usize| {
        lp.cost = of_state(state).into_iter().map(|(criterion, share)| (criterion, -share)).collect();
        let Outcome::Optimal { values, value, multipliers } = minimise(&lp) else { return None };
        let all = crate::exact::sum(&values);
        let part = |value: &Rational| if all.is_zero() { Rational::ZERO } else { value / &all };
        let peers = multipliers.rows.iter().take(states).enumerate().filter(|(_, dual)| !dual.is_zero());
        Some(OwnLight {
            score: -value,
            weights: values.iter().map(part).collect(),
            peers: peers.map(|(state, dual)| (state, -dual)).collect(),
        })
    };
    (0..states).map(light).collect()
}
