//! Steps from one basis to the next until a cost cannot fall.
//!
//! The entering column is the one whose cost falls fastest (Dantzig 1951), as doubles see it; whether its cost falls, and
//! that no other's does in the end, is decided exactly. After a long run of steps of length zero it is the first that falls,
//! and the leaving one the first that blocks, until a step has a length: so nothing cycles (Bland 1977).

use super::factor::Sparse;
use super::number::Number;
use super::tableau::Tableau;

/// After so many steps of length zero in a row, Bland's rule.
const STALLED: usize = 2_000;
/// A reduced cost in doubles below this part of what it is the sum of counts as unknown.
const UNKNOWN: f64 = 1e-9;

/// How a run ends.
pub(super) enum End<N> {
    /// The cost cannot fall: the multipliers of the scaled rows.
    Optimal(Vec<N>),
    /// The cost falls for ever along the ray that moves `column` by `direction`.
    Unbounded { column: usize, direction: N },
    /// Doubles went astray, or too far.
    Lost,
}

enum Block {
    /// The entering column reaches its own other bound.
    Itself,
    /// The column that is basic in this place reaches a bound.
    Place(usize),
}

impl<N: Number> Tableau<N> {
    /// Minimises a cost from the present basis, which must be feasible.
    pub(super) fn run(&mut self, cost: &mut [N]) -> End<N> {
        let mut stalled = 0;
        for _ in 0..N::STEPS {
            let bland = stalled >= STALLED;
            let multipliers = self.multipliers(cost);
            let Some((entering, falls)) = self.entering(&multipliers, cost, bland) else {
                return End::Optimal(multipliers);
            };
            let direction = if falls.is_negative() { N::ONE } else { N::ONE.negated() };
            let in_basis = self.in_basis(entering);
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
                    cost[leaving] = N::ZERO;
                }
                self.onto_bound(leaving);
            }
        }
        End::Lost
    }

    /// The multipliers of the scaled rows that give every basic column its cost.
    pub(super) fn multipliers(&self, cost: &[N]) -> Vec<N> {
        self.factor.multipliers(self.basis.iter().map(|column| cost[*column].clone()).collect())
    }

    /// The reduced cost of a column.
    pub(super) fn reduced(&self, multipliers: &[N], cost: &[N], column: usize) -> N {
        let mut reduced = cost[column].clone();
        for (row, term) in self.columns[column].terms.iter().filter(|(row, _)| !multipliers[*row].is_zero()) {
            reduced.lessen(term, &multipliers[*row]);
        }
        reduced
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
    fn movable(&self) -> impl Iterator<Item = usize> {
        (0..self.columns.len()).filter(|&column| self.place_of[column].is_none() && !self.fixed[column])
    }

    /// Whether a column can move so that its cost falls.
    fn can_fall(&self, column: usize, reduced: &N) -> bool {
        let (lower, upper) = &self.columns[column].range;
        let wall = if reduced.is_negative() { upper } else { lower };
        !reduced.is_zero() && wall.as_ref().is_none_or(|wall| !wall.less(&self.values[column]).is_zero())
    }

    fn entering(&self, multipliers: &[N], cost: &[N], bland: bool) -> Option<(usize, N)> {
        let reduced = |column| (column, self.reduced(multipliers, cost, column));
        if !bland && let Some(found) = self.steepest(multipliers, cost).map(reduced) {
            if self.can_fall(found.0, &found.1) {
                return Some(found);
            }
        }
        if N::EXACT || bland {
            return self.movable().map(reduced).find(|(column, reduced)| self.can_fall(*column, reduced));
        }
        None
    }

    /// The column whose cost falls fastest, as doubles see it.
    fn steepest(&self, multipliers: &[N], cost: &[N]) -> Option<usize> {
        let multipliers: Vec<f64> = multipliers.iter().map(Number::rough).collect();
        let mut best: Option<(f64, usize)> = None;
        for at in self.movable() {
            let column = &self.columns[at];
            let mut reduced = cost[at].rough();
            let mut size = reduced.abs();
            for (row, term) in &column.rough {
                let part = term * multipliers[*row];
                reduced -= part;
                size += part.abs();
            }
            let steep = reduced.abs();
            if steep <= UNKNOWN * size || best.is_some_and(|(most, _)| steep <= most) {
                continue;
            }
            let wall = if reduced < 0.0 { &column.range.1 } else { &column.range.0 };
            if wall.as_ref().is_none_or(|wall| !wall.less(&self.values[at]).is_zero()) {
                best = Some((steep, at));
            }
        }
        best.map(|(_, column)| column)
    }

    /// The length of the step and what ends it; on a tie the best pivot, then the first column.
    fn first_block(
        &self,
        entering: usize,
        in_basis: &Sparse<N>,
        direction: &N,
        bland: bool,
    ) -> Option<(N, Block)> {
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
