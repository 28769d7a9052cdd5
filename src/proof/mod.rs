//! Proof: an independent check, in rationals, of what a solver hands over.
mod certificate;
pub use certificate::{Constraint, Infeasible, Solution, Stage};
