//! The elimination of a basis, the sparsest pivots first.

use std::collections::{BTreeMap, BTreeSet};

use super::number::Number;

/// A pivot of doubles is at least this part of the largest entry of its column.
const STABLE: f64 = 0.1;

/// One pivot of the elimination.
pub(super) struct Step<N> {
    pub(super) row: usize,
    pub(super) place: usize,
    pub(super) pivot: N,
    /// (row, how often the pivot row is taken off it).
    pub(super) below: Vec<(usize, N)>,
    /// (place, entry): what is left of the pivot row.
    pub(super) right: Vec<(usize, N)>,
    /// (row of an earlier pivot, entry): the pivot's column there.
    pub(super) above: Vec<(usize, N)>,
}

impl<N: Number> Step<N> {
    /// A unit column.
    pub(super) fn unit(at: usize) -> Self {
        Self { row: at, place: at, pivot: N::ONE, below: Vec::new(), right: Vec::new(), above: Vec::new() }
    }
}

/// What is not eliminated yet.
struct Active<N> {
    rows: Vec<BTreeMap<usize, N>>,
    /// The rows in which a column has an entry.
    columns: Vec<BTreeSet<usize>>,
    /// Columns by their number of entries.
    queue: BTreeSet<(usize, usize)>,
    /// Rows with one entry, at some time.
    singles: Vec<usize>,
}

/// Eliminates columns, given by row; none where they depend on each other.
pub(super) fn eliminate<N: Number>(columns: &[&[(usize, N)]]) -> Option<Vec<Step<N>>> {
    let mut active = Active::new(columns);
    let mut steps: Vec<Step<N>> = Vec::with_capacity(columns.len());
    while steps.len() < columns.len() {
        let (row, place) = active.pivot()?;
        steps.push(active.step(row, place));
    }
    let mut step_of = vec![0; columns.len()];
    for (at, step) in steps.iter().enumerate() {
        step_of[step.place] = at;
    }
    let above = steps.iter().flat_map(|step| step.right.iter().map(|(place, entry)| (*place, step.row, entry.clone())));
    for (place, row, entry) in above.collect::<Vec<_>>() {
        steps[step_of[place]].above.push((row, entry));
    }
    Some(steps)
}

impl<N: Number> Active<N> {
    fn new(columns: &[&[(usize, N)]]) -> Self {
        let mut rows = vec![BTreeMap::new(); columns.len()];
        for (place, column) in columns.iter().enumerate() {
            for (row, entry) in column.iter().filter(|(_, entry)| !entry.is_zero()) {
                rows[*row].insert(place, entry.clone());
            }
        }
        let mut of_column = vec![BTreeSet::new(); columns.len()];
        for (row, entries) in rows.iter().enumerate() {
            entries.keys().for_each(|place| {
                of_column[*place].insert(row);
            });
        }
        let queue = of_column.iter().enumerate().map(|(place, rows)| (rows.len(), place)).collect();
        let singles = (0..rows.len()).filter(|row| rows[*row].len() == 1).collect();
        Self { rows, columns: of_column, queue, singles }
    }

    /// The next pivot: a column of one entry, a row of one, else the shortest row of the shortest column.
    fn pivot(&mut self) -> Option<(usize, usize)> {
        let &(count, place) = self.queue.first()?;
        if count == 0 {
            return None;
        }
        if count > 1 {
            while let Some(row) = self.singles.pop() {
                if self.rows[row].len() == 1 {
                    return self.rows[row].keys().next().map(|place| (row, *place));
                }
            }
        }
        let weight = |row: &usize| self.rows[*row][&place].weight();
        let least = self.columns[place].iter().map(weight).fold(0.0_f64, f64::max) * STABLE;
        let stable = self.columns[place].iter().filter(|row| weight(row) >= least);
        Some((*stable.min_by_key(|row| self.rows[**row].len())?, place))
    }

    fn step(&mut self, row: usize, place: usize) -> Step<N> {
        let mut right = std::mem::take(&mut self.rows[row]);
        let pivot = right.remove(&place).expect("the pivot is not zero");
        for other in right.keys() {
            self.recount(*other, |rows| rows.remove(&row));
        }
        let mut others = std::mem::take(&mut self.columns[place]);
        self.queue.remove(&(others.len(), place));
        others.remove(&row);
        let mut below = Vec::with_capacity(others.len());
        for other in others {
            let entry = self.rows[other].remove(&place).expect("a row of the column");
            let factor = entry.over(&pivot);
            for (column, own) in &right {
                self.take(other, *column, &factor, own);
            }
            if self.rows[other].len() == 1 {
                self.singles.push(other);
            }
            below.push((other, factor));
        }
        Step { row, place, pivot, below, right: right.into_iter().collect(), above: Vec::new() }
    }

    /// Takes `factor * own` off an entry.
    fn take(&mut self, row: usize, column: usize, factor: &N, own: &N) {
        match self.rows[row].get_mut(&column) {
            Some(entry) => {
                entry.lessen(factor, own);
                if entry.is_zero() {
                    self.rows[row].remove(&column);
                    self.recount(column, |rows| rows.remove(&row));
                }
            }
            None => {
                let mut entry = N::ZERO;
                entry.lessen(factor, own);
                self.rows[row].insert(column, entry);
                self.recount(column, |rows| rows.insert(row));
            }
        }
    }

    /// Changes the rows of a column, and its place in the queue.
    fn recount(&mut self, column: usize, change: impl FnOnce(&mut BTreeSet<usize>) -> bool) {
        let before = self.columns[column].len();
        change(&mut self.columns[column]);
        self.queue.remove(&(before, column));
        self.queue.insert((self.columns[column].len(), column));
    }
}
