//! A basis as a product of simple matrices: what solves for its columns and rows.
//!
//! The basis is eliminated in the order of fewest entries (Markowitz 1957), which leaves it sparse; a column that enters later
//! multiplies it by one more matrix (product form, Dantzig and Orchard-Hays 1954), until it is eliminated anew.

use super::eliminate::{Step, eliminate};
use super::number::Number;

/// Entries by place, zeros left out, places ascending.
pub(super) type Sparse<N> = Vec<(usize, N)>;

/// A factorised basis. A place is the number of a column in the basis, a row that of a row of the programme.
pub(super) struct Factor<N> {
    steps: Vec<Step<N>>,
    changes: Vec<Change<N>>,
    /// Entries of the changes.
    weight: usize,
}

/// A column that replaced the one in a place, in terms of the basis before.
struct Change<N> {
    place: usize,
    pivot: N,
    others: Sparse<N>,
}

impl<N: Number> Factor<N> {
    /// The basis of unit columns.
    pub(super) fn unit(height: usize) -> Self {
        Self { steps: (0..height).map(Step::unit).collect(), changes: Vec::new(), weight: 0 }
    }

    /// Factorises columns; none where they depend on each other.
    pub(super) fn new(columns: &[&[(usize, N)]]) -> Option<Self> {
        Some(Self { steps: eliminate(columns)?, changes: Vec::new(), weight: 0 })
    }

    /// Whether it should be made anew.
    pub(super) fn is_worn(&self) -> bool {
        self.changes.len() >= N::UPDATES || self.weight > 8 * self.steps.len() + 200
    }

    /// A column in terms of the basis, by place.
    pub(super) fn column(&self, terms: &[(usize, N)]) -> Vec<N> {
        let mut left = vec![N::ZERO; self.steps.len()];
        for (row, term) in terms {
            left[*row] = term.clone();
        }
        self.solve(left)
    }

    /// The same for a column that is not sparse, by row.
    pub(super) fn solve(&self, mut left: Vec<N>) -> Vec<N> {
        for step in self.steps.iter().filter(|step| !step.below.is_empty()) {
            if left[step.row].is_zero() {
                continue;
            }
            let head = left[step.row].clone();
            for (row, factor) in &step.below {
                left[*row].lessen(factor, &head);
            }
        }
        let mut solved = vec![N::ZERO; left.len()];
        for step in self.steps.iter().rev() {
            if left[step.row].is_zero() {
                continue;
            }
            let value = left[step.row].over(&step.pivot);
            for (row, factor) in &step.above {
                left[*row].lessen(factor, &value);
            }
            solved[step.place] = value;
        }
        for change in &self.changes {
            if solved[change.place].is_zero() {
                continue;
            }
            let value = solved[change.place].over(&change.pivot);
            for (place, factor) in &change.others {
                solved[*place].lessen(factor, &value);
            }
            solved[change.place] = value;
        }
        solved
    }

    /// The multipliers of the rows, by row, that give each column of the basis its cost, by place.
    pub(super) fn multipliers(&self, mut cost: Vec<N>) -> Vec<N> {
        for change in self.changes.iter().rev() {
            let mut own = std::mem::replace(&mut cost[change.place], N::ZERO);
            for (place, factor) in change.others.iter().filter(|(place, _)| !cost[*place].is_zero()) {
                own.lessen(factor, &cost[*place]);
            }
            cost[change.place] = own.over(&change.pivot);
        }
        let mut multipliers = vec![N::ZERO; cost.len()];
        for step in &self.steps {
            if cost[step.place].is_zero() {
                continue;
            }
            let own = cost[step.place].over(&step.pivot);
            for (place, factor) in &step.right {
                cost[*place].lessen(factor, &own);
            }
            multipliers[step.row] = own;
        }
        for step in self.steps.iter().rev().filter(|step| !step.below.is_empty()) {
            let mut own = std::mem::replace(&mut multipliers[step.row], N::ZERO);
            for (row, factor) in step.below.iter().filter(|(row, _)| !multipliers[*row].is_zero()) {
                own.lessen(factor, &multipliers[*row]);
            }
            multipliers[step.row] = own;
        }
        multipliers
    }

    /// Puts a column, in terms of the basis, into a place.
    pub(super) fn replace(&mut self, place: usize, column: &[(usize, N)]) {
        let pivot = column.iter().find(|(at, _)| *at == place).map(|(_, pivot)| pivot.clone());
        let pivot = pivot.expect("the pivot is not zero");
        let others: Sparse<N> = column.iter().filter(|(at, _)| *at != place).cloned().collect();
        self.weight += others.len();
        self.changes.push(Change { place, pivot, others });
    }
}
