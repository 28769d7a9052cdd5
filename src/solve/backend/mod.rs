//! Float solvers: hints and cross-checks behind one narrow door.
//!
//! Nothing that is published comes from here. A float answer may be wrong without saying so; what this module
//! guarantees is that an answer called optimal is finite, has been put back into its programme, and carries the
//! largest residual found and, where the solver has multipliers, how far from the best it may be.

mod adapter;
mod cross_check;
#[cfg_attr(not(any(feature = "microlp", feature = "clarabel", feature = "highs")), allow(dead_code))]
mod dual;
#[cfg_attr(not(any(feature = "microlp", feature = "clarabel", feature = "highs")), allow(dead_code))]
mod guard;
mod lp;
#[cfg_attr(not(any(feature = "microlp", feature = "clarabel", feature = "highs")), allow(dead_code))]
mod scale;

pub use cross_check::{AGREEMENT, COLUMN_LIMIT, CrossCheck, cross_check};
pub use guard::{GAP, TOLERANCE};
pub use lp::{FloatColumn, FloatLp, FloatRow};

/// A float solver.
pub trait Backend: Sync {
    /// Its name, as in [`BACKENDS`].
    fn name(&self) -> &'static str;
    /// The most columns of a programme that it is asked to compare.
    fn column_limit(&self) -> usize;
    /// Minimises.
    fn minimise(&self, lp: &FloatLp) -> FloatAnswer;
}

/// What a float solver says, after our own checks.
#[derive(Debug, Clone, PartialEq)]
pub enum FloatAnswer {
    /// Called optimal by the solver, and feasible within [`TOLERANCE`]. That nothing is better is shown within [`GAP`] by a
    /// solver that hands multipliers over, and the word alone of one that does not.
    Optimal {
        /// The cost at the values, recomputed here.
        value: f64,
        /// One value a column.
        values: Vec<f64>,
        /// The largest relative violation of a row or bound: [`FloatLp::residual`].
        residual: f64,
        /// What shows that nothing is better.
        shown: Option<Shown>,
    },
    /// No point satisfies the rows, also when there is nothing to minimise.
    Infeasible,
    /// There are points, and no least value.
    Unbounded,
    /// The solver could not tell which of the two.
    InfeasibleOrUnbounded,
    /// No answer, and why.
    GaveUp(String),
}

/// What shows that an answer is the best.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// One multiplier a row, with the signs of [`crate::proof::Stage`].
    pub multipliers: Vec<f64>,
    /// How far the value may be from the best, over the larger of 1 and |value|.
    pub gap: f64,
}

/// A float solver that this program knows.
pub struct Known {
    /// Its name.
    pub name: &'static str,
    /// The cargo feature that brings it.
    pub feature: &'static str,
    /// Its licence (SPDX).
    pub licence: &'static str,
    /// What to know about it.
    pub notes: &'static str,
    /// The solver, where the program was built with it.
    pub backend: Option<&'static dyn Backend>,
}

/// The float solvers, the preferred one first.
pub static BACKENDS: [Known; 3] = [
    Known {
        name: "microlp",
        feature: "microlp",
        licence: "Apache-2.0",
        notes: "simplex in pure Rust; slow above some 50 000 columns; no duals",
        backend: adapter::MICROLP,
    },
    Known {
        name: "clarabel",
        feature: "clarabel",
        licence: "Apache-2.0",
        notes: "interior point in pure Rust; its answers are not corners",
        backend: adapter::CLARABEL,
    },
    Known {
        name: "highs",
        feature: "highs",
        licence: "MIT",
        notes: "simplex; the build needs cmake, a C++ compiler and libclang",
        backend: adapter::HIGHS,
    },
];
