//! Bounds of what a row by origin gives, where its points are known as intervals only (mathematics 9).

use std::collections::BTreeMap;

use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::{ByOrigin, Scale};

type Pair = (Rational, Rational);

/// Least and greatest points of a row.
pub(super) struct RowBounds {
    /// Of each member.
    members: Vec<Pair>,
    /// Of all others together, whose part goes to the fallback.
    outside: Pair,
    scale: Scale,
}

impl RowBounds {
    /// From the row with every point at its least, and with every point at its greatest.
    pub fn new(
        low: &BTreeMap<StateId, Rational>,
        high: &BTreeMap<StateId, Rational>,
        choice: &ByOrigin,
        position: &BTreeMap<StateId, usize>,
        left_out: Option<usize>,
    ) -> Self {
        let mut members = vec![(Rational::ZERO, Rational::ZERO); position.len()];
        let mut outside = (Rational::ZERO, Rational::ZERO);
        for (state, low) in low {
            let high = high.get(state).unwrap_or(low);
            // The inverse of the greatest is the least.
            let (low, high) = if low <= high { (low, high) } else { (high, low) };
            match position.get(state).filter(|at| Some(**at) != left_out) {
                Some(at) => members[*at] = (low.clone(), high.clone()),
                None => outside = (outside.0 + low, outside.1 + high),
            }
        }
        Self { members, outside, scale: choice.scale.clone() }
    }

    /// The greatest sum of all points.
    pub fn most(&self) -> Option<Rational> {
        Some(exact::sum(self.members.iter().map(|pair| &pair.1)) + &self.outside.1)
    }

    /// Bounds of what each member is given, its part of what goes to the fallback included.
    ///
    /// With own points p, those of other members m, of others o, and the fallback's share F, a member is given
    /// (p + (c + o) F)/(p + m + o + c). This rises in p and in F, falls in m, and in o goes one way only, which depends on F: so its
    /// ends are among the corners, and they are attained where F and the points are free of each other.
    pub fn given(&self, fallback: &[Pair]) -> Vec<Pair> {
        let lows = exact::sum(self.members.iter().map(|pair| &pair.0));
        let highs = exact::sum(self.members.iter().map(|pair| &pair.1));
        let one = |((low, high), fallback): (&Pair, &Pair)| {
            let ends = [&self.outside.0, &self.outside.1];
            let others = (&lows - low, &highs - high);
            let least = ends.map(|outside| self.share(low, &others.1, outside, &fallback.0));
            let greatest = ends.map(|outside| self.share(high, &others.0, outside, &fallback.1));
            let ([a, b], [c, d]) = (least, greatest);
            (a.min(b), c.max(d))
        };
        self.members.iter().zip(fallback).map(one).collect()
    }

    fn share(&self, own: &Rational, members: &Rational, outside: &Rational, fallback: &Rational) -> Rational {
        let all = own + members + outside;
        let (divisor, unattributed) = match &self.scale {
            Scale::Bounded(thin) => (all + thin, outside + thin),
            Scale::WithinOrigin => (all, outside.clone()),
            Scale::Matrix { .. } if all > Rational::ONE => (all, outside.clone()),
            Scale::Matrix { .. } => (Rational::ONE, Rational::ONE - own - members),
        };
        if divisor.is_zero() { fallback.clone() } else { (own + unattributed * fallback) / divisor }
    }
}
