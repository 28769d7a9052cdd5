//! Steps from one basis to the next until a cost cannot fall.
//!
//! The entering column is the one whose cost falls fastest (Dantzig 1951), of those whose sign doubles are certain of; that no
//! other's falls in the end is decided exactly. After a long run of steps of length zero it is the first that falls,
//! and the leaving one the first that blocks, until a step has a length: so nothing cycles (Bland 1977).

use std::cmp::Ordering;

use super::factor::Sparse;
use super::number::Number;
use super::prices::Prices;
use super::tableau::Tableau;

/// After so many steps of length zero in a row, Bland's rule.
const STALLED: usize = 2_000;

/// How a run ends.
pub(super) enum End<N> {
    /// The cost cannot fall: the multipliers of the scaled rows, and what is left of the costs.
    Optimal(Prices<N>),
    /// The cost falls for ever along the ray that moves `column` by `direction`.
    Unbounded { column: usize, direction: N },
    /// Doubles went astray, or too far; or the work that exact steps may do is done.
    Lost,
}

enum Block {
    /// The entering column reaches its own other bound.
    Itself,
    /// The column that is basic in this place reaches a bound.
    Place(usize),
}

impl<N: Number> Tableau<N> {
    /// Minimises a cost a column from the present basis, which must be feasible.
    pub(super) fn run(&mut self, costs: Vec<N>) -> End<N> {
        let mut prices = Prices::of(costs);
        let mut stalled = 0;
        for _ in 0..N::STEPS {
            let bland = stalled >= STALLED;
            let basic = self.basis.iter().map(|column| prices.costs[*column].clone()).collect();
            prices.price(self.factor.multipliers(basic));
            if !self.affords(prices.rows.iter()) {
                return End::Lost;
            }
            let Some((entering, falls)) = self.entering(&prices, bland) else {
                return End::Optimal(prices);
            };
            let direction = if falls == Ordering::Less { N::ONE } else { N::ONE.negated() };
            let in_basis = self.in_basis(entering);
            if !self.affords(in_basis.iter().map(|(_, entry)| entry)) {
                return End::Lost;
            }
            let Some((length, block)) = self.first_block(entering, &in_basis, &direction, bland) else {
                return End::Unbounded { column: entering, direction };
            };
            stalled = if length.is_zero() { stalled + 1 } else { 0 };
            self.shift(entering, &in_basis, &length.times(&direction));
            if let Block::Place(place) = block {
                let leaving = self.basis[place];
                if !self.pivot(place, entering, &in_basis) {
                    return End::Lost;
                }
                if let Some(range) = self.relaxed.remove(&leaving) {
                    self.columns[leaving].range = range;
                    prices.costs[leaving] = N::ZERO;
                }
                self.onto_bound(leaving);
            }
        }
        End::Lost
    }

    /// A double loses a little on the way: the column that leaves stands at the nearer bound.
    fn onto_bound(&mut self, column: usize) {
        if N::EXACT {
            return;
        }
        let value = &self.values[column];
        let (lower, upper) = &self.columns[column].range;
        let off = |bound: &N| bound.less(value).size();
        self.values[column] = match (lower, upper) {
            (Some(lower), Some(upper)) if off(upper).is_less(&off(lower)) => upper.clone(),
            (Some(bound), _) | (None, Some(bound)) => bound.clone(),
            (None, None) => value.clone(),
        };
    }

    /// Columns that are not basic and may move.
    pub(super) fn movable(&self) -> impl Iterator<Item = usize> {
        (0..self.columns.len()).filter(|&column| self.place_of[column].is_none() && !self.fixed[column])
    }

    /// Whether a column has room to move so that its cost falls.
    fn has_room(&self, column: usize, falls: Ordering) -> bool {
        let (lower, upper) = &self.columns[column].range;
        let wall = match falls {
            Ordering::Less => upper,
            Ordering::Equal => return false,
            Ordering::Greater => lower,
        };
        wall.as_ref().is_none_or(|wall| !wall.less(&self.values[column]).is_zero())
    }

    /// The column that enters, and the sign of its reduced cost.
    fn entering(&self, prices: &Prices<N>, bland: bool) -> Option<(usize, Ordering)> {
        if !bland && let Some(found) = self.steepest(prices) {
            return Some(found);
        }
        if N::EXACT || bland {
            let mut signed = self.movable().map(|column| (column, prices.sign(&self.columns[column], column)));
            return signed.find(|(column, sign)| self.has_room(*column, *sign));
        }
        None
    }

    /// The column whose cost falls fastest, of those where doubles are certain that it does.
    fn steepest(&self, prices: &Prices<N>) -> Option<(usize, Ordering)> {
        let mut best: Option<(f64, usize, Ordering)> = None;
        for at in self.movable() {
            let Some(reduced) = prices.certain(&self.columns[at], at) else { continue };
            let (steep, falls) = (reduced.abs(), reduced.total_cmp(&0.0));
            if steep > N::FLAT && best.is_none_or(|(most, ..)| steep > most) && self.has_room(at, falls) {
                best = Some((steep, at, falls));
            }
        }
        best.map(|(_, column, falls)| (column, falls))
    }

    /// The length of the step and what ends it; on a tie the best pivot, then the first column.
    fn first_block(&self, entering: usize, in_basis: &Sparse<N>, direction: &N, bland: bool) -> Option<(N, Block)> {
        let (lower, upper) = &self.columns[entering].range;
        let own = lower.as_ref().zip(upper.as_ref()).map(|(lower, upper)| upper.less(lower));
        let mut lengths: Vec<(usize, &N, N)> = Vec::new();
        let mut least: Option<N> = own.clone();
        for (place, entry) in in_basis.iter().filter(|(_, entry)| entry.is_pivot()) {
            let column = self.basis[*place];
            let rises = entry.is_negative() != direction.is_negative();
            let (lower, upper) = &self.columns[column].range;
            let Some(wall) = (if rises { upper } else { lower }) else { continue };
            let room = wall.less(&self.values[column]);
            let mut room = if rises { room } else { room.negated() };
            if room.is_negative() {
                room = N::ZERO;
            }
            let length = match (room.is_zero(), &least) {
                (true, _) => N::ZERO,
                (false, Some(least)) if N::EXACT && least.is_zero() => continue,
                (false, _) => room.over(&entry.size()),
            };
            let at_most = if N::EXACT { length.clone() } else { room.less(&N::SLACK.negated()).over(&entry.size()) };
            if least.as_ref().is_none_or(|least| at_most.is_less(least)) {
                least = Some(at_most);
            }
            lengths.push((*place, entry, length));
        }
        let least = least?;
        let mut best: Option<(usize, &N, N)> = None;
        for (place, entry, length) in lengths.into_iter().filter(|(.., length)| !least.is_less(length)) {
            let better = best.as_ref().is_none_or(|(other, than, _)| {
                let (own, than) = if bland { (0.0, 0.0) } else { (entry.weight(), than.weight()) };
                own > than || (own >= than && self.basis[place] < self.basis[*other])
            });
            if better {
                best = Some((place, entry, length));
            }
        }
        match (best, own) {
            (Some((place, _, length)), own) if own.as_ref().is_none_or(|own| length.is_less(own)) => {
                Some((length, Block::Place(place)))
            }
            (_, own) => own.map(|own| (own, Block::Itself)),
        }
    }
}
