//! What a solver hands over so that its answer can be checked without it.

use crate::exact::Rational;

/// A solved problem: the value of every column, and for each goal why it cannot be better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// One value a column.
    pub values: Vec<Rational>,
    /// One or more for each goal, in sequence.
    pub stages: Vec<Stage>,
}

/// One step of the sequence: a linear programme and its multipliers.
///
/// The programme of a stage is: the rows of the problem, the columns' bounds, all earlier [`Stage::Sum`] as
/// `goal <= value`, all ratios closed by earlier levels of whatever goal as `sum <= level by`, and for a level the
/// still open ratios of its goal as `sum - t by <= 0` with the objective `t`.
///
/// Multipliers: minimisation; the dual of a row is the change of the optimum per unit of its right-hand side: at most zero for
/// `<=`, at least zero for `>=`, any sign for `=`. Only non-zero ones are listed. They prove the stage when every
/// column's reduced cost (cost minus multipliers times coefficients) is at least zero, that of `t` exactly zero, and the sum of
/// multiplier times right-hand side equals the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The least value of a sum goal.
    Sum {
        /// Which goal.
        goal: usize,
        /// Its value.
        value: Rational,
        /// The multipliers.
        duals: Vec<(Constraint, Rational)>,
    },
    /// A level of a leximin goal: no open ratio can be kept below it, and those closed here are at it in every optimum,
    /// because their multipliers are strictly negative.
    Level {
        /// Which goal.
        goal: usize,
        /// The level.
        level: Rational,
        /// The ratios closed here, by index in the goal.
        closed: Vec<usize>,
        /// The multipliers; non-zero on every closed ratio.
        duals: Vec<(Constraint, Rational)>,
    },
    /// Code order in a programme that is a network: checked by looking for a cycle that would lower an earlier column.
    CodeOrder {
        /// Which goal.
        goal: usize,
    },
    /// One column's least value, for code order in any other programme: a stage for each column above zero, in order;
    /// columns at zero need no proof. Later stages hold it as `column <= value`, and columns passed over at zero as `column <= 0`.
    Column {
        /// Which goal.
        goal: usize,
        /// Which column.
        column: usize,
        /// The multipliers.
        duals: Vec<(Constraint, Rational)>,
    },
}

/// A constraint of a stage's programme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constraint {
    /// A row of the problem.
    Row(usize),
    /// A column's upper bound.
    Upper(usize),
    /// A ratio of a leximin goal, open or closed: (goal, ratio).
    Ratio(usize, usize),
    /// An earlier sum goal held at its value.
    Held(usize),
    /// An earlier column of code order held at its value.
    HeldColumn(usize),
}

/// Why no values satisfy the rows: multipliers with the signs of [`Stage`] under which the left-hand sides add up to coefficients
/// at most zero on every column, while the right-hand sides add up to more than zero (Farkas 1902).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Infeasible {
    /// The multipliers.
    pub duals: Vec<(Constraint, Rational)>,
}
